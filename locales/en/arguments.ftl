### What `--help` says, and what is said of a command line that cannot be understood.
###
### `command-NAME` is the line about a command; `.more` what follows it, each other attribute an argument, with the values
### that it can have behind it (`.format-json`).

command-seibun = Publishes privacy notices as a static site in Japanese, English and any other language.
    .more = A site is a folder with content/site.toml. Every command takes that folder with --root; without it, the folder you are in. Exit status: 0 done, 1 something in the content is wrong, 2 the command could not do its job.
    .root = The folder of the site
    .lang = The language of the program's own words [default: that of your environment]
    .lang-ja = Japanese
    .lang-en = English
    .as-of = The day that counts as today, as 2026-04-01 [default: today in the site's time zone]
    .color = When to use colour
    .color-auto = On a terminal
    .color-always = Always
    .color-never = Never
    .quiet = Say nothing but what is wrong
    .help = Print help (-h: in short)
    .version = Print the version
command-help = Print the help of a command
    .subcommand = The command
command-init = Make a new site in a folder, with comments that teach the format
    .more = The preview shows it at once. Its texts are examples and its names are blanks: nothing is published before you have put your own in their place.
    .folder = The folder to make; it must not hold anything yet
    .kind = What kind of company it is for: sections and records that such a company needs [default: asked on a terminal]
    .kind-shop = It sells to consumers
    .kind-app = It offers an app
    .kind-clinic = A clinic or hospital
    .kind-school = A school
    .kind-b2b = It deals with other companies
    .languages = The languages of the site, the one that prevails first
command-check = Check the content and say everything that is wrong with it
    .more = Reads every file of the site, makes every page in memory, and reports each finding with its file, line and column, and what to do about it. Nothing is written.
    .format = How findings are written
    .format-human = For people: with the line and the place marked
    .format-short = One line for each finding
    .format-json = For programs
    .format-github = For GitHub Actions
    .deny-warnings = Fail on warnings too
    .drafts = Look at drafts as if they were published
    .profile = Go through a checklist of the law as well
    .profile-appi = Act on the Protection of Personal Information
    .profile-telecom = Telecommunications Business Act: external transmission of user information
    .profile-pmark = JIS Q 15001:2023 (PrivacyMark): the published policy
    .profile-google-play = Google Play: the privacy policy of an app
    .profile-gdpr = General Data Protection Regulation
    .capture = Compare cookies and transmissions with what a browser recorded (HAR), and print rows for what is missing
    .rules = List every rule, with its default level (`!`: cannot be lowered or silenced)
command-build = Check the content, then write the whole site into a folder
    .more = The folder is replaced in one step, and only when nothing is wrong: if the content has errors, or the build is interrupted, the site that was there stays as it was.
    .out = The folder that the site is written into [default: public, in the folder of the site]
    .drafts = Publish drafts too, marked as drafts
    .precompress = Write a .gz and a .br beside each text file, for servers that send them as they are
    .deny-warnings = Fail on warnings too
command-publish = Build the site, then bring the hosting to that state
    .more = Sends only what changed since the last publication, in an order in which no reader meets a page without its style or target, and removes only what an earlier publication put there. A run that was cut off is finished by the next one. The places stand in content/site.toml: [publish.production] url = "…".
    .target = The place, by its name in content/site.toml [default: the only one]
    .dry-run = Only say what would be sent and removed
    .verify = Read back everything that was published, and send again what is not as it was
    .adopt = Write over files that stand in the way, though seibun did not put them there
    .earlier = Publish though a later day, or by a clock that was ahead, has been published before
    .take-over = Take over from a run that has died and left its lock
    .deny-warnings = Fail on warnings too
command-compare = Show what one version of a notice changes in another
    .more = Articles are matched by their ids, paragraphs and rows by what they say, and changed words are marked. The same comparison is published as a page for each version after the first.
    .notice = The notice, by the name of its folder
    .old = The older version, by the name of its folder or its day
    .new = The newer version
    .text-lang = The language of the texts that are compared [default: the one that prevails]
    .format = As what the comparison is written
    .format-terminal = Lines for the terminal
    .format-json = One JSON document, for other programs
    .format-docx = A comparison table for Word (新旧対照表)
    .out = The file that a Word document is written to [default: named after the notice and the versions]
command-import = Make a version's text of a Word, HTML, Markdown or text file
    .more = Numbers become the scheme's, tables become tables, and sections that stand opposite each other in several languages get one id. The version is a draft until a person removes `draft = true`. No word is lost without being told.
    .files = The files: .docx, .html, .md or .txt, one for each language, the original first
    .text-lang = The language of each file, in their order [default: the languages of the site, in their order, or as the file is named, policy.ja.docx]
    .notice = The notice that the text is of, by the name of its folder
    .version = The version that it becomes, by the day from which it applies, or any name for a draft
    .replace = Write over a text that is there
    .accept = Write even where words were lost
command-export = Write the text of a version for Word, or as plain text
    .more = One language, or two side by side, with the numbers that the page shows. Headings are headings, so that Word shows the articles in its navigation pane.
    .notice = The notice, by the name of its folder
    .version = The version, by the name of its folder or its day [default: the one in force]
    .text-lang = The language of the text [default: the one that prevails]
    .beside = A second language, which stands beside it
    .format = As what the text is written
    .format-docx = For Word
    .format-text = Plain text, as a seal covers it
    .format-csv = External transmissions and cookies as a table, for another office
    .out = The file that it is written to [default: named after the notice, the version and the language]
command-serve = Show the site in the browser, and follow every save
    .more = Prints the address to open. Drafts are shown too. A file that cannot be read leaves the page as it was, and the page says what is wrong; /_seibun/ lists every notice, and shows the site as of another day. End it with Ctrl-C.
    .port = The port to listen at; 0 lets the system choose one
    .bind = The address to listen at; any other than the default can be reached by other machines
    .open = Open the browser
    .poll = Look at the files all the time, where the system does not tell when they change (network drives)
command-schema = Print the JSON Schema of a kind of file, for editors
    .more = An editor that knows it completes keys and marks mistakes while you type.
    .file = The kind of file
    .file-site = content/site.toml
    .file-notice = notice.toml
    .file-text = The text of a version: ja.toml, en.toml
    .file-records = records.toml
command-revise = Make the next version of a notice from the one in force
    .more = Copies its texts and records into a folder named after the day, and enters that in notice.toml as a draft, which is not published. Change the texts, then remove `draft = true`. Nothing is ever written over.
    .notice = The folder of the notice
    .date = The day from which the new version applies, as 2026-04-01
command-tidy = Write texts in their canonical form, without changing what they say
    .more = Marks become `1. `, `1) `, `- ` and `> `, and each level is set in as far as the words of the one above. Words, comments and line breaks stay. Sealed texts are not touched, and a text of which a line has two readings stays as it is.
    .notice = The folder of one notice [default: all notices]
    .check = Only say which texts are not in their canonical form, and fail if there are any
command-status = Show every version: what is in force, what is to come, what is sealed, and when the site changes next
    .format = How the status is written
    .format-human = For people: a table
    .format-json = For programs
command-seal = Seal the published versions, so that nothing can change them any more
    .more = Writes the plain text of each version that is not a draft, in each language, with its SHA-256 and a copy of the names, addresses and numbers that it uses. From then on a change of the text is an error. A sealed text that has changed is never sealed again, unless the change is recorded as a correction (--erratum).
    .notice = The folder of one notice [default: all notices]
    .version = One version of it, as 2026-04-01 [default: all versions]
    .erratum = Record what changed in a sealed version as a correction, dated today
    .completion = Record a translation that was missing when the version was sealed as a completion, dated today
    .with-stale = Seal translations that lag behind the original, as they are
    .undo = Take back the seal of a version that is not published yet, on the record
    .reason = What is corrected and why, once for each language of the site: --reason ja=… --reason en=…
command-verify = Prove that what was sealed is still what it was, and say what is not proven
    .more = Looks at the site; or at what PATH names and nothing else: the folder of a published site, or a saved seals.txt. With --published, the log of seals has to go on from that copy.
    .path = The folder of a published site, or a saved seals.txt [default: the site]
    .published = A copy of seals.txt that the log has to go on from [default: public/seals.txt, where there is one]
command-translated = Record that sections translate the original as it now stands
    .more = Writes the fingerprint of each original section beside its translation (`translates`); everything else in the file stays as it is. When the original changes, the check says which sections have to be looked at again, and the page tells the reader.
    .notice = The notice: the name of its folder
    .language = The language of the translation
    .sections = The sections, by their ids [default: all of them, and the title, the preamble and the closing]
    .version = The version [default: the latest one that has this translation]
command-explain = Say what a rule finds, why it matters and what to do
    .rule = The rule, as findings name it

## Around them

help-usage = Usage: { $usage }
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-default = {" "}[default: { $value }]
help-values = {" "}[{ $values }]
help-value = { $value }: { $about }

# What stands for a value in the usage, in small letters.
value-name =
    .options = [OPTIONS]
    .address = ADDRESS
    .command = COMMAND
    .date = DATE
    .dir = DIR
    .file = FILE
    .format = FORMAT
    .kind = KIND
    .lang = LANG
    .lang-text = LANG=TEXT
    .language = LANGUAGE
    .new = NEW
    .notice = NOTICE
    .old = OLD
    .path = PATH
    .port = PORT
    .profile = PROFILE
    .rule = RULE
    .section = SECTION
    .target = TARGET
    .version = VERSION
    .when = WHEN

## What cannot be understood

arguments-unknown = there is no argument `{ $argument }`
arguments-unknown-near = { arguments-unknown }
    .hint = did you mean `{ $nearest }`?
arguments-command = there is no command `{ $argument }`
arguments-command-near = { arguments-command }
    .hint = did you mean `{ $nearest }`?
arguments-value = `{ $value }` is no value of `{ $argument }`
arguments-value-known = { arguments-value }
    .hint = one of: { $known }
arguments-value-near = { arguments-value }
    .hint = did you mean `{ $nearest }`?
arguments-no-value = `{ $argument }` needs a value
arguments-no-value-known = { arguments-no-value }
    .hint = one of: { $known }
arguments-surplus-value = `{ $argument }` takes no value, and `{ $value }` was given
arguments-missing = missing: { $known }
arguments-conflict = `{ $argument }` does not go together with { $known }
arguments-twice = `{ $argument }` is given twice
arguments-utf8 = an argument is not readable text
arguments-other = the command line cannot be understood
arguments-date = `{ $value }` is not a day
    .hint = write it as 2026-04-01; 2026/4/1, 2026年4月1日 and 令和8年4月1日 are understood too
arguments-port = `{ $value }` is not a port
    .hint = write a number from 0 to 65535
arguments-address = `{ $value }` is not an address of this machine
    .hint = write it in numbers: 127.0.0.1, or 0.0.0.0 for every one of its addresses
arguments-reason-language = `{ $value }` does not begin with a language
    .hint = write the language, `=` and the reason: ja=誤記を訂正
arguments-reason-empty = the reason in `{ $value }` is empty
    .hint = say what is corrected and why: ja=誤記を訂正
arguments-more = More with `{ $command } --help`.
