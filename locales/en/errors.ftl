# files

# The operating system says why something failed. $said: its own words
system-error = { $said }

create-failed = cannot create `{ $path }`: { $cause }
read-failed = cannot read `{ $path }`: { $cause }
remove-failed = `{ $path }`, left by an earlier build, could not be removed: { $cause }
    .hint = remove it by hand, then build again
swap-failed = cannot replace `{ $path }` with the new site: { $cause }
write-failed = cannot write `{ $path }`: { $cause }

## Publishing

sync-failed = `{ $path }` could not be written to the disk for certain: { $cause }
    .hint = check the disk, then build again
lock-failed = `{ $path }` could not be locked: { $cause }
    .hint = a site is built beside the output folder; allow writing to the folder that contains it, or name another output folder with `--out`
publish-busy = another build is writing `{ $path }`
    .hint = wait until it ends, then build again
publish-foreign = `{ $path }` contains `{ $file }`, which seibun did not write
    .hint = move it elsewhere, or name another output folder with `--out`
publish-file = `{ $path }` is a file, not a folder
    .hint = name another output folder with `--out`
publish-root = `{ $path }` is the root of a disk, which cannot be replaced
    .hint = name a folder inside it with `--out`
publish-inside = `{ $path }` is in a folder from which the site is read
    .hint = name another output folder with `--out`, beside `content` rather than in it
publish-mount = `{ $path }` is a mount point or belongs to another disk, and cannot be replaced as a whole: { $cause }
    .hint = name a folder inside it with `--out`
publish-stranded = `{ $path }` could not be replaced with the new site, and the old one is now at `{ $old }`: { $cause }
    .hint = build again, which puts the old site back first; or rename `{ $old }` to `{ $path }`
publish-disturbed = `{ $path }` could not be kept as it is: { $cause }
    .hint = nothing else may write into the output folder during a build; build again
publish-path = `{ $path }` is not a path inside the site
    .hint = this is a mistake in seibun; please report it
publish-twice = two pages of the site have the path `{ $path }`
    .hint = this is a mistake in seibun; please report it
folder-taken = `{ $path }` is not empty
    .hint = name a folder that does not exist yet

## compare

notice-unknown = there is no notice `{ $notice }`
    .hint = the notices of this site: { $known }
version-unknown = the notice `{ $notice }` has no version `{ $version }`
    .hint = its versions: { $known }
compare-no-text = not both versions have a text in the language `{ $language }`
    .hint = languages that can be compared: { $known }

## Writing into the site

content-busy = another seibun command is writing in `{ $path }`
    .hint = nothing was changed; wait until it has ended, then try again
content-lock-failed = `{ $path }` could not be locked to keep a second command from writing: { $cause }
    .hint = allow writing in it, then try again
change-unfinished = a change of several files is stuck at `{ $path }`: { $cause }
    .hint = correct that, then run any command: it first completes the changes left in `{ $change }`
change-disturbed = `{ $path }` was edited while a change to it was still waiting in `{ $change }` after a command had been stopped
    .hint = move `{ $path }` elsewhere and run the command again, which completes the change; then make your edits again

## translated and explain

translated-version = notice `{ $notice }` has no version `{ $version }` in `{ $language }`
    .hint = give a version that has a text in that language
translated-no-text = notice `{ $notice }` has no text in `{ $language }`
    .hint = name the language of a translation, or write its text first
translated-original = `{ $language }` is the original of `{ $notice }`, or no text of it prevails; there is nothing to record
    .hint = name the language of a translation
translated-section = the translation has no section `{ $section }`
    .hint = known: { $known }
translated-write = `{ $path }` could not be changed without also changing other parts
    .hint = write each `[[section]]` on lines of its own, then try again
explain-unknown = there is no rule `{ $rule }`
    .hint = `seibun check --rules` lists every rule
## The preview

port-taken = port { $port } is taken by another program, or by another preview
    .hint = choose another port with `--port`, or let the system choose one with `--port 0`
bind-failed = the preview cannot listen at `{ $address }`: { $cause }
    .hint = name an address of this machine with `--bind`, and a port of your own (1024 or above) with `--port`
no-thread = the system could not start a thread ({ $cause })
    .hint = end other programs, or raise the limit of processes
read-no-file = `{ $path }` is not a file, or is too large
verify-no-log = { $path } contains no seals.txt: it is not the folder of a published site with a log of seals
    .hint = to verify a content folder, name it `content`, or name the folder around it
export-exists = `{ $path }` already exists, and may be what the translator sent back: move it away, or name another file with `--out`
export-no-rows = `{ $notice }` has no external transmissions and no cookies
export-nothing = no version of `{ $notice }` is in force or announced; name one
export-no-text = this version has no text in `{ $language }`; there is { $known }
export-no-tag = `{ $tag }` is not a language tag, such as `en` or `zh-Hant`
export-no-language = the site has no `{ $language }`; it has { $known }. `seibun add-language { $language }` adds it
export-inline = no section can be added to the translation in `{ $language }`: a text of version `{ $version }` has sections that are not written under `[[section]]`; write them under `[[section]]`
import-unreadable =
    `{ $path }` { $kind ->
        [kind] is not of a kind that can be read (.docx, .html, .md or .txt)
        [encrypted] is protected by a password: save it without one
        [too-large] is too large for a notice once it is unpacked
        [encoding] is not text in UTF-8, UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP: save it as UTF-8
        [empty] contains no words (a page whose words are pictures or are written by a script has none in its file): copy its text into a .txt file
       *[damaged] is damaged or incomplete
    }
import-there = `{ $path }` already exists; `--replace` overwrites it
import-lost = nothing was written, because words would be lost; check the lines above, or write it anyway with `--accept`
import-no-notice = this document was not exported by seibun: name the notice whose text it becomes, with `--notice`
back-several = the document has two languages side by side; only a document in one language can be taken back
import-language-twice = `{ $path }` and another file are both in `{ $language }`: name the language of each with `--text-lang`, or in the file’s name (policy.ja.docx)
import-language = the language of `{ $path }` is not known: name it with `--text-lang`, or in the file’s name (policy.ja.docx)
result-unwritten = the result could not be written: { $cause }

## publish

publish-no-target = the site has no place to publish to
    .hint = write one into `content/site.toml`: a line `[publish.production]`, and below it `url = "file:///mnt/web/privacy"`
publish-which = the site has several places to publish to
    .hint = name one: { $known }
publish-unknown = the site has no place `{ $name }` to publish to
    .hint = known: { $known }
hosting-busy = another run has been publishing there since { $since }
    .hint = wait until it ends. If it was interrupted, publish again with `--take-over`; without that, its lock holds for 15 minutes after its last activity
hosting-lock-lost = another run has taken over the lock of this one, so this one has stopped
    .hint = find out who else publishes there, then publish again
hosting-changed = another run has published there while this one was building
    .hint = publish again
hosting-manifest = `{ $path }` at the hosting is not the manifest that seibun writes there
    .hint = restore the one that was there; or remove it and publish with `--adopt`, which overwrites the files of the site and removes none
hosting-later-day = a site for { $before } has been published there, and this one is for { $now }
    .hint = check the clock of this machine, or `--as-of`; to go back intentionally, publish with `--earlier`
hosting-later-clock = there was a publication there at { $before }, and the clock of this machine says { $now }
    .hint = set the clock; if it was wrong the last time, publish with `--earlier`
hosting-foreign = { $files ->
    [one] `{ $path }` at the hosting is in the way
   *[other] `{ $path }` and other files at the hosting, { $files } in all, are in the way
} and was not published by seibun; nothing was sent
    .hint = move away what is to be kept; if nothing is, publish with `--adopt`, which overwrites it
hosting-site-changed = `{ $path }` in the output folder has changed while it was being published
    .hint = publish again when no other build is running
hosting-reserved = `{ $path }` is a name that publishing itself uses
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
published-unreachable = `{ $address }` cannot be reached: { $cause }
    .hint = check the address and the network connection
published-unreadable = `{ $address }` is not there, or is not what seibun writes
    .hint = name the address of the site as in `base_url`, or its folder; it must have been built by this version of seibun
published-against-errors = the site here has errors, so it cannot be determined what should be published
    .hint = correct them first: `seibun check`
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
hosting-without-web = this seibun cannot publish to object storage: it was built without the feature `web`
    .hint = use a build with it, or copy `public/` there with `rclone` or `aws s3 sync`

## Languages

language-no-tag = `{ $tag }` is not a language tag
    .hint = write a tag such as `ko`, `pt-BR` or `zh-Hant` (BCP 47)
language-meant = `{ $tag }` names a country
    .hint = write the language: `{ $meant }`
language-private = `{ $tag }` is a private tag, which has no meaning for browsers and readers
    .hint = use the tag of a language that is registered
language-listed = `{ $tag }` is a language of the site already
language-no-words = the program has no words in `{ $from }`
    .hint = copy from a language that it has: ja, en, zh, zh-Hant, ko, de, fr, es, pt-BR, vi, th, id, ar
language-shape = `languages` was not found in `content/site.toml`
    .hint = write it as a list, languages = ["ja", "en"], and try again
