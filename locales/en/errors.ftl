# files

create-failed = cannot create `{ $path }`: { $cause }
read-failed = cannot read `{ $path }`: { $cause }
remove-failed = `{ $path }`, left by an earlier build, could not be removed: { $cause }
    .hint = remove it by hand, then build again
swap-failed = cannot put the new site in place of `{ $path }`: { $cause }
write-failed = cannot write `{ $path }`: { $cause }

## Publishing

sync-failed = `{ $path }` could not be flushed to the disk: { $cause }
    .hint = check the disk, then build again
lock-failed = `{ $path }` could not be locked: { $cause }
    .hint = a site is built beside the output folder; allow writing to the folder that holds it, or name another output folder with `--out`
publish-busy = another build is writing `{ $path }`
    .hint = wait until it ends, then build again
publish-foreign = `{ $path }` holds `{ $file }`, which seibun did not write
    .hint = move it elsewhere, or name another output folder with `--out`
publish-file = `{ $path }` is a file, not a folder
    .hint = name another output folder with `--out`
publish-root = `{ $path }` is the root of a disk, which cannot be replaced
    .hint = name a folder inside it with `--out`
publish-inside = `{ $path }` lies in a folder that the site is read from
    .hint = name another output folder with `--out`, beside `content` rather than in it
publish-mount = `{ $path }` is a mount point or belongs to another disk, and cannot be replaced as a whole: { $cause }
    .hint = name a folder inside it with `--out`
publish-stranded = the new site could not be put in the place of `{ $path }`, and the old one now stands at `{ $old }`: { $cause }
    .hint = build again, which puts the old site back first; or rename `{ $old }` to `{ $path }`
publish-disturbed = `{ $path }` could not be taken over as it is: { $cause }
    .hint = nothing else may write into the output folder during a build; build again
publish-path = `{ $path }` is not a path inside the site
    .hint = this is a mistake in seibun; please report it
publish-twice = two pages of the site have the path `{ $path }`
    .hint = this is a mistake in seibun; please report it
folder-taken = `{ $path }` is not empty
    .hint = name a folder that does not exist yet

## compare

compare-no-notice = there is no notice `{ $notice }`
    .hint = the notices of this site: { $known }
compare-no-version = the notice `{ $notice }` has no version `{ $version }`
    .hint = its versions: { $known }
compare-no-text = not both versions have a text in the language `{ $language }`
    .hint = languages that can be compared: { $known }

## Writing into the site

content-busy = another seibun command is writing in `{ $path }`
    .hint = nothing was changed; wait until it has ended, then try again
content-lock-failed = `{ $path }` could not be locked against a second command that writes: { $cause }
    .hint = allow writing in it, then try again
change-unfinished = a change of several files is stuck at `{ $path }`: { $cause }
    .hint = mend that, then run any command: it finishes first what waits in `{ $change }`
change-disturbed = `{ $path }` was edited while a change of it waited in `{ $change }`, where a command had been stopped
    .hint = move `{ $path }` elsewhere and run the command again, which finishes the change; then bring over what you edited

## translated and explain

translated-notice = the site has no notice `{ $name }`
    .hint = known: { $known }
translated-version = notice `{ $notice }` has no version `{ $version }` in `{ $language }`
    .hint = give a version that has a text in that language
translated-no-text = notice `{ $notice }` has no text in `{ $language }`
    .hint = name the language of a translation, or write its text first
translated-original = `{ $language }` is the original of `{ $notice }`, or no text of it prevails; there is nothing to record
    .hint = name the language of a translation
translated-section = the translation has no section `{ $section }`
    .hint = known: { $known }
translated-write = `{ $path }` could not be changed without changing more than was asked for
    .hint = write each `[[section]]` on lines of its own, then try again
explain-unknown = there is no rule `{ $rule }`
    .hint = `seibun check --rules` lists every rule
## The preview

port-taken = port { $port } is taken by another program, or by another preview
    .hint = choose another port with `--port`, or let the system choose one with `--port 0`
bind-failed = the preview cannot listen at `{ $address }`: { $cause }
    .hint = name an address of this machine with `--bind`, and a port of your own (1024 or above) with `--port`
no-thread = the system gives no thread ({ $cause })
    .hint = end other programs, or raise the limit of processes
read-no-file = `{ $path }` is no file, or is far too large
verify-no-log = { $path } holds no seals.txt: it is not the folder of a published site with a log of seals
    .hint = to verify a content folder, name it `content`, or name the folder around it
export-exists = `{ $path }` is there already, and may be what the translator sent back: move it away, or name another file with `--out`
export-no-rows = `{ $notice }` has no external transmissions and no cookies
export-nothing = no version of `{ $notice }` is in force or announced; name one
export-no-text = this version has no text in `{ $language }`; there is { $known }
export-no-tag = `{ $tag }` is no language tag, such as `en` or `zh-Hant`
export-no-language = the site has no `{ $language }`; it has { $known }. `seibun add-language { $language }` adds it
export-inline = no section can be put into the translation in `{ $language }`: a text of version `{ $version }` has sections that do not stand under `[[section]]`; write them so
import-unreadable =
    `{ $path }` { $kind ->
        [kind] is of no kind that can be read: .docx, .html, .md and .txt can
        [encrypted] is protected by a password: save it without one
        [too-large] is larger than any notice once it is unpacked
        [encoding] is no text in UTF-8, UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP: save it as UTF-8
        [empty] holds no words: a page that draws them, or that a script writes, says nothing in its file; copy its text into a .txt file
       *[damaged] is damaged or cut short
    }
import-there = `{ $path }` is there already; `--replace` writes over it
import-lost = nothing was written, for words would be lost; look at the lines above, or write it all the same with `--accept`
import-no-notice = no export of seibun: name the notice that it becomes a text of, with `--notice`
back-several = two languages stand side by side in the document; what goes back is a document of one language
import-language-twice = `{ $path }` and another file are both in `{ $language }`: name the language of each with `--text-lang`, or in the file’s name (policy.ja.docx)
import-language = the language of `{ $path }` is not known: name it with `--text-lang`, or in the file’s name (policy.ja.docx)
result-unwritten = the result could not be written: { $cause }

## publish

publish-no-target = the site names no place to publish at
    .hint = write one into `content/site.toml`: a line `[publish.production]`, and below it `url = "file:///mnt/web/privacy"`
publish-which = the site names several places to publish at
    .hint = name one: { $known }
publish-unknown = the site names no place `{ $name }` to publish at
    .hint = known: { $known }
hosting-busy = another run has been publishing there since { $since }
    .hint = wait until it ends. If it has died, publish again with `--take-over`; without that, its lock counts for 15 minutes after its last sign of life
hosting-lock-lost = another run has taken over the lock of this one, so this one has stopped
    .hint = look for who else publishes there, then publish again
hosting-changed = another run has published there while this one was building
    .hint = publish again
hosting-manifest = `{ $path }` at the hosting is not the manifest that seibun writes there
    .hint = put back the one that was there; or remove it and publish with `--adopt`, which writes over the files of the site and removes none
hosting-later-day = a site for { $before } has been published there, and this one is for { $now }
    .hint = check the clock of this machine, or `--as-of`; to go back on purpose, publish with `--earlier`
hosting-later-clock = there was a publication there at { $before }, and the clock of this machine says { $now }
    .hint = set the clock; if it was wrong the last time, publish with `--earlier`
hosting-foreign = { $files ->
    [one] `{ $path }` at the hosting is in the way
   *[other] `{ $path }` and other files at the hosting, { $files } in all, are in the way
} and was not published by seibun; nothing was sent
    .hint = move away what is to be kept; if nothing is, publish with `--adopt`, which writes over it
hosting-site-changed = `{ $path }` in the output folder has changed while it was being published
    .hint = publish again when no other build is running
hosting-reserved = `{ $path }` is a name that publishing needs for itself
    .hint = give the file another name
hosting-no-folder = there is no folder `{ $path }`
    .hint = mount the share, or make the folder
hosting-no-site = `{ $path }` is not the folder of a site that seibun built
    .hint = build into it first: `seibun build --out`
hosting-connection = no connection to `{ $host }`: { $cause }
    .hint = try it by hand: `sftp { $host }`. It has to log in without asking for anything; known hosts, keys and accounts are those of the machine's own `ssh`
hosting-refused = `{ $host }` refuses `{ $path }`: { $cause }
    .hint = check that the folder is there, that the account may write into it, and that there is room left
hosting-delete = `{ $path }` could not be removed: { $cause }
    .hint = allow removing it, then publish again
published-unreachable = `{ $address }` cannot be asked: { $cause }
    .hint = check the address, and that the network is there
published-unreadable = `{ $address }` is not there, or is not what seibun writes
    .hint = name the address of the site as in `base_url`, or its folder; this version of seibun has to have built it
published-against-errors = the site here has errors, so that nobody can tell what should be published
    .hint = mend them first: `seibun check`
publish-drafts = the site in `{ $path }` was built with drafts
    .hint = build it without `--drafts`
hosting-unreachable = `{ $host }` does not answer: { $cause }
    .hint = check the address, the network and the proxy of this machine (`HTTPS_PROXY`)
hosting-answer = `{ $host }` refuses `{ $path }`: { $cause } ({ $code })
    .hint = { $kind ->
        [clock] set the clock of this machine: it is more than five minutes from that of the storage
        [later] publish again later
        [place] check the bucket, `region` and `endpoint` in `content/site.toml`
        [room] make room in the storage, or raise its limit, then publish again
       *[account] check the account: it has to be allowed to list the bucket, and to read, write and delete below the prefix
    }
hosting-endpoint = no bucket can be reached at `{ $endpoint }`
    .hint = write the address of the storage's server as `endpoint`, like `"https://s3.example.jp"`
hosting-no-account = no account for the object storage is known
    .hint = set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, or write a profile `{ $profile }` into `~/.aws/credentials`
hosting-no-region = the region of the bucket is not known
    .hint = write it beside the `url` of the place: `region = "ap-northeast-1"`
hosting-without-web = this seibun cannot publish at object storage: it was built without the feature `web`
    .hint = use a build with it, or bring `public/` there by `rclone` or `aws s3 sync`

## Languages

language-no-tag = `{ $tag }` is no language tag
    .hint = write a tag such as `ko`, `pt-BR` or `zh-Hant` (BCP 47)
language-meant = `{ $tag }` names a country
    .hint = write the language: `{ $meant }`
language-private = `{ $tag }` is a private tag, which means nothing to browsers and readers
    .hint = use the tag of a language that is registered
language-listed = `{ $tag }` is a language of the site already
language-no-words = the program has no words in `{ $from }`
    .hint = copy from a language that it has: ja, en, zh, zh-Hant, ko, de, fr, es, pt-BR, vi, th, id, ar
language-shape = `languages` was not found in `content/site.toml`
    .hint = write it as a list, languages = ["ja", "en"], and try again
