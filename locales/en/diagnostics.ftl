# levels and report

level-error = error
level-warning = warning
level-info = info
level-help = help
path-built-in = built-in { $path }
more-of-a-line =
    … and { $count ->
        [one] one more `{ $rule }` in this line
       *[other] { $count } more `{ $rule }` in this line
    }
summary-findings =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }{ $infos ->
        [0] { "" }
       *[other] , { $infos } for information
    }{ $unshown ->
        [0] { "" }
       *[other] {" "}({ $unshown } of them in drafts, which stop nothing)
    }

# catalog rules

fluent-syntax =
    { $problem ->
        [equals] no `=` after the name of a message
        [brace-open] a brace is opened and not closed
        [brace-close] a brace is closed and not opened
        [character] this is not the name of a message
        [value] nothing after the `=`
        [default] no variant is marked with `*`
        [defaults] more than one variant is marked with `*`
        [selector] this cannot choose between variants
        [quote] a quotation mark is opened and not closed
        [escape] unknown character after `\`
        [function] this cannot be called
        [argument] the values in brackets are in the wrong order, or one is there twice
        [nested] more `{"{"}` and `(` than a message can need: { $most }
        [expression] no `$variable`, name or number where one must stand
       *[other] not a well-formed message
    }
    .entry = write `name = text`, the name in ASCII letters, digits and `-`; further lines of a text begin with a space
    .brace = write `{"{"} $variable {"}"}`; for a brace in the text itself write `{"{"}"{"{"}"{"}"}`
    .default = put `*` before the last variant, and only there: `*[other]`
function-unknown = unknown function or wrong number of values: `{ $name }` in `{ $id }`
    .hint = the only function is `NUMBER($variable)`
locale-missing = no words for language `{ $language }`
    .hint = write `locales/{ $language }/*.ftl` with every message of the site's other languages
locale-unlisted = words for language `{ $language }`, which the site does not list
    .hint = add `{ $language }` to `languages` in `content/site.toml`, or remove the folder
message-attributes =
    { $problem ->
        [value] message `{ $id }` has no text of its own
        [lacking] message `{ $id }` has no `.{ $attribute }`
        [counter] message `{ $id }` counts with `{ $attribute }`, which is no counter,
       *[surplus] message `{ $id }` has an unknown `.{ $attribute }`
    } in language `{ $language }`
    .lacking = add a line `    .{ $attribute } = …` below the message
    .nearest = did you mean `.{ $nearest }`?
    .known = known: { $known }
    .reference = compare this definition
message-cycle = message `{ $id }` quotes itself by way of `{ $name }`
message-duplicate = `{ $id }` is defined twice in language `{ $language }`
    .first = first defined here
    .hint = remove one of the two
    .kind = a message and a term cannot have the same name; rename one of the two
message-copied =
    { $count ->
        [one] a message of `{ $language }` is still in the words of `{ $from }`: { $ids }
       *[other] { $count } messages of `{ $language }` are still in the words of `{ $from }`: { $ids }
    }
    .hint = translate them in `locales/{ $language }/`
message-untranslated =
    { $count ->
        [one] a message of the program is not translated into `{ $language }` yet, and shown in English: { $ids }
       *[other] { $count } messages of the program are not translated into `{ $language }` yet, and shown in English: { $ids }
    }
    .hint = add them to a file in `locales/{ $language }/`
message-missing = no message `{ $id }` in language `{ $language }`
    .hint = add it to a file in `locales/{ $language }/`
message-surplus = message `{ $id }` exists in language `{ $language }` alone
    .nearest = did you mean `{ $nearest }`?
    .hint = add it to the other languages, or remove it
message-variables =
    { $problem ->
        [lacking] message `{ $id }` does not use `${ $variable }`
        [argument] message `{ $id }` does not give `${ $variable }` to `{ $name }`
       *[unknown] message `{ $id }` uses unknown variable `${ $variable }`
    } in language `{ $language }`
    .lacking = write `{"{"} ${ $variable } {"}"}` where the value belongs
    .argument = write `{"{"} { $name }({ $variable }: "…") {"}"}`
    .nearest = did you mean `${ $nearest }`?
    .known = known: { $known }
    .reference = compare this definition
term-or-message-unknown = message `{ $id }` quotes `{ $name }`, which language `{ $language }` does not have
    .nearest = did you mean `{ $nearest }`?

## Files (inputs)

hidden-file = `{ $path }` is hidden, and is not published
    .name = if it is to be published, give it a name without the dot; of hidden names only `.htaccess` and `.well-known` are published. Otherwise move it out of `content/static`
link-outside = `{ $path }` is a link that leads out of the site, to nothing, or back to a folder around it
    .copy = put a copy of the file or folder itself in its place
    .many = behind links far more is found than a site holds: they lead to folders that hold links in turn
no-file = `{ $path }` is a folder, a pipe, a device or a socket, where a file is expected
    .move = move it elsewhere, and put the file itself in its place
not-utf8 = this file is not saved as UTF-8; its first unreadable character stands here
    .save = save it again with the encoding “UTF-8”, which most editors offer under “Save as”
too-large = `{ $path }` is far larger than any file of a site, and was not read
    .move = move it out of the site

## Settings and their values (decode)

bad-date = `{ $date }` is not a day of the calendar
bad-language = `{ $tag }` is not a language code such as `ja`, `en` or `zh-Hant`
    .nearest = did you mean `{ $nearest }`?
missing-key =
    no `{ $key }`{ $table ->
        [cookie] {" "}in this `[[cookie]]`
        [operator] {" "}in `[operator]`
        [person] {" "}in `person`
        [reference] {" "}in `reference`
        [representative] {" "}in `representative`
        [section] {" "}in this `[[section]]`
        [table] {" "}in this `[[section.table]]`
        [transmission] {" "}in this `[[transmission]]`
        [version] {" "}in this `[[version]]`
       *[other] , which must be given
    }
toml-syntax =
    { $kind ->
        [boolean] `{ $detail }` is neither `true` nor `false`
        [date] `{ $detail }` is not a date as it is written here, or not a day of the calendar
        [deep] too many brackets or tables inside one another
        [duplicate] this key, or this table, is already there
        [escape] `\` in text between `"` and `"`, with no meaning before this character
        [extra-comma] a comma with no value before it
        [inner-mark] text in `{ $detail }` that ends at a mark inside it
        [inner-marks] `{ $detail }` in the middle of a line, behind which the text goes on
        [key] `{ $detail }` cannot be a key
        [leading-zero] a number that begins with `0`
        [line-end] line ends that are neither those of Windows nor those of macOS and Linux
        [more] something more follows on this line
        [no-comma] no comma between two values
        [no-equals] no `=` after `{ $detail }`
        [no-key] no key before `=`
        [no-name] no name in the brackets of a table
        [no-opening] `{ $detail }` with no `{ $expected }` before it
        [no-value] no value after `=`
        [number] `{ $detail }` is not a number
        [pair] `=` in a list
        [sign] `{ $detail }`, a sign that looks like `{ $expected }`
        [single-brackets] `{ $detail }`, of which there can be several
        [stray] text outside quotation marks, or a key without a value
        [text-marks] `{ $detail }` before or after a text of several lines, where `{ $expected }` must stand
        [unclosed-brackets] no `{ $expected }` after the last value
        [unclosed-head] `{ $detail }` without `{ $expected }`
        [unclosed-line] no `{ $expected }` at the end of this text
        [unclosed-text] no `{ $expected }` after a text of several lines
        [unopened-line] no `{ $expected }` before this text
        [unopened-text] no `{ $expected }` before a text of several lines
        [unquoted] text without quotation marks
       *[other] this cannot be read: `{ $detail }`
    }
    .expected =
        { $kind ->
            [boolean] write `{ $expected }`, without quotation marks and capital letters
            [date] write year, month and day in digits: `{ $expected }`
            [deep] remove some of them
            [duplicate] remove one of them, or put both into one
            [escape] write `\\` for a backslash, or put the text in `'…'`, where `\` is a character like any other
            [extra-comma] remove it
            [inner-mark] put a text that holds such a mark in `{ $expected }`
            [inner-marks] remove it: these marks stand only before and after a text
            [key] write a key in the letters `a` to `z`, digits, `-` and `_`, without spaces
            [leading-zero] remove the zero, or put a number that is no amount in quotation marks: `{ $expected }`
            [line-end] save the file again with the line ends of your system
            [more] remove it, or begin a new line; a text stands in quotation marks as a whole
            [no-comma] put a half-width comma between two values: `["…", "…"]`, `{"{"} ja = "…", en = "…" {"}"}`
            [no-equals] write `key = "value"`
            [no-key] write `key = "value"`; a line that is only for people begins with `#`
            [no-name] write its name between them: `[operator]`, `[[section]]`
            [no-opening] put `{ $expected }` where it belongs, or remove `{ $detail }`
            [no-value] write the value after `=`, a text in quotation marks
            [number] write the number in digits alone: `1000`; put anything else in quotation marks
            [pair] write pairs in braces: `{"{"} ja = "…", en = "…" {"}"}`
            [sign] write `{ $expected }`, half-width and straight: marks, brackets and spaces outside texts are those of TOML
            [single-brackets] write each of them as `{ $expected }`
            [stray] write `key = "value"`; put `'''` before and after a text of several lines, and `#` before a line that is only for people
            [text-marks] write `{ $expected }`, three of them, before the text and on a line of its own after it
            [unclosed-brackets] put `{ $expected }` here; a new key or table begins on the next line
            [unclosed-head] put `{ $expected }` after the name
            [unclosed-line] put `{ $expected }` here; a text of several lines stands between `'''` and `'''`
            [unclosed-text] put `{ $expected }` here, on a line of its own: what follows can be no part of the text
            [unopened-line] put `{ $expected }` here
            [unopened-text] put `{ $expected }` after the `=`
            [unquoted] put a text in straight quotation marks, `"…"`; write a number as `1000`, a date as `2026-04-01`, yes and no as `true` and `false`
           *[other] write `key = "value"` for a key, `[name]` or `[[name]]` for a table
        }
    .first = it stands here already
    .opened = it begins here
unknown-key =
    unknown key `{ $key }`{ $table ->
        [cookie] {" "}in this `[[cookie]]`
        [operator] {" "}in `[operator]`
        [person] {" "}in `person`
        [reference] {" "}in `reference`
        [representative] {" "}in `representative`
        [section] {" "}in this `[[section]]`
        [table] {" "}in this `[[section.table]]`
        [transmission] {" "}in this `[[transmission]]`
        [version] {" "}in this `[[version]]`
       *[other] { "" }
    }
    .above = `{ $key }` belongs to the file as a whole: move it up, before the first line in brackets
    .inside = `{ $key }` belongs under `{ $place }`
    .path = write `{ $place }`
    .nearest = did you mean `{ $nearest }`?
    .known = known: { $known }
wrong-type =
    `{ $key }` must be { $expected ->
        [array]
            { $key ->
                [cookie] one or more tables, each under its own `[[cookie]]`
                [section] one or more tables, each under its own `[[section]]`
                [table] one or more tables, each under its own `[[section.table]]`
                [transmission] one or more tables, each under its own `[[transmission]]`
                [version] one or more tables, each under its own `[[version]]`
               *[other] a list (`["…", "…"]`)
            }
        [boolean] `true` or `false`
        [date]
            { $found ->
                [date] a date without a time
               *[other] a date
            }
        [integer]
            { $found ->
                [integer] a whole number of at most 18 digits
               *[other] a whole number without quotation marks
            }
        [string] text in quotation marks
        [table] a table (`[name]` or `{"{"} … {"}"}`)
       *[other] of another kind
    }, not { $found ->
        [array] a list (`[…]` or `[[name]]`)
        [boolean] `true` or `false`
        [date]
            { $expected ->
                [date] a time or a date with one
               *[other] a date
            }
        [float] a number with a decimal point
        [integer]
            { $expected ->
                [integer] a longer one
               *[other] a number
            }
        [string] text in quotation marks
        [table] a single table (`[name]` or `{"{"} … {"}"}`)
       *[other] this
    }
    .keys = it takes: { $known }
    .unquote = remove the quotation marks and write year, month and day in digits: `{ $key } = { $day }`

## content/site.toml (config)

bad-base-url = `{ $url }` is not the address of a site
    .example = write the whole address in half-width characters, with `https://` before and `/` after it: `"https://privacy.example.jp/"`
    .nearest = did you mean `{ $nearest }`, with `/` at the end?
bad-publish-url = `{ $url }` is not an address at which a site can be published
    .example = a server that is reached by SSH is named like `"sftp://user@www.example.jp/var/www/privacy"`, object storage like `"s3://bucket/prefix"`, a folder of this machine or of a mounted share like `"file:///mnt/web/privacy"`
    .s3 = write the bucket, in small letters, and a prefix where the site does not fill it: `"s3://bucket/prefix"`
    .web = write the whole address, from `https://`, without an account in it
    .no-storage = take it out: only a place like `"s3://bucket/prefix"` has `endpoint` and `region`
    .password = take the password out, and change it, since it has stood in a file. The machine's own `ssh` logs in, with a key: `ssh-keygen`, then `ssh-copy-id`
    .sftp = write the account, the server and the folder from the root, `"sftp://user@www.example.jp/var/www/privacy"`, or from where the account begins, `"sftp://user@www.example.jp/~/www"`
    .file = write the whole path, from `/`, after `file://`: `"file:///mnt/web/privacy"`
bad-url-name = name `{ $name }` cannot stand in an address: only `a` to `z`, `0` to `9` and, not first, `-` can
    .nearest = did you mean `{ $nearest }`?
bad-address = `{ $address }` is no address on the web
    .whole = write it whole, from `https://` on, as the browser shows it
mark-in-value = `{ $mark }` in `{ $key }` would be printed as it is typed
    .words = write words alone: names, addresses and labels take no marks, links or values
blank-value = `○○` stands for words that only you know
    .fill = write them, or remove the entry
bad-page =
    { $problem ->
        [empty] the page `{ $name }` names no notice
        [taken] something else stands at `{ $name }`
       *[unknown] there is no notice `{ $name }`
    }
    .first = this
    .nearest = did you mean `{ $nearest }`?
    .known = the notices: { $known }
reserved-name = no notice can be called `{ $name }` in addresses
    .folder = rename the folder: `content/static` holds what is published as it is
    .other = give it another name: `/data/{ $name }.json` is the list of all notices
bad-phone = telephone number `{ $phone }` is not in international form
    .example = write `+`, the code of the country and the number without its first zero, with `-` between groups of digits: `"+81-3-0000-0000"`
date-style =
    style `{ $style }` is { $style ->
        [both] for dates in Japanese only
        [dmy] for dates in English only
        [era] for dates in Japanese only
       *[other] for dates in other languages
    }, and cannot be used in `{ $language }`
duplicate-language = language `{ $language }` is listed twice
fact-shape = this fact has no value, or several, or an amount without its currency
    .shapes = write exactly one of `text = "…"`, `amount = 1000` with `currency = "JPY"`, `date = 2026-04-01` and `url = "https://…"`
    .line = write the fact in one line: it stands within sentences
no-language = `languages` holds no language (example: `languages = ["ja", "en"]`)
unknown-value = `{ $name }` has no meaning here
    .nearest = did you mean `{ $nearest }`?
    .known = known: { $known }
unknown-time-zone = unknown time zone `{ $name }`
    .example = write a name of the IANA time zone database, such as `"Asia/Tokyo"` or `"UTC"`
unlisted-language = `{ $language }` is not a language of the site
    .nearest = did you mean `{ $nearest }`?
    .known = known: { $known }
unreachable-contact = this contact has nothing by which to reach it
    .channels = add at least one of `phone`, `email`, `form` and `address`
untranslated-value = `{ $key }` has no value in language `{ $language }`
    .add = add one, as `{ $first } = "…"`, or write one text for all languages

## Numbering schemes (numbering)

bad-pattern = `{ $part }` in braces has no meaning in a number, or its brace is not closed
    .parts = write `{"{n}"}` for the count, `{"{n:a}"}` to count by letters (or by `1` `１` `A` `i` `I` `ア` `イ` `一` `①`), `{"{parent}"}` for the number around it, `{"{branch}"}` for that of a branch

numbers-run-together = this number runs together with the one before it when cited: 1 and 2 as `{ $cited }`
    .sign = put a sign between them, `-{"{n}"}` or `({"{n}"})`, or remove this line: `1.2` is written then

## notice.toml (content)

date-order = `{ $later }`, { $second }, is earlier than `{ $earlier }`, { $first }
    .other = `{ $earlier }` stands here
    .order = a notice is established first, then announced, then takes effect; correct one of the dates
duplicate-version = two versions are named `{ $version }`
    .first = first named here
    .rename = give the second version of a day an `id` of its own
no-version = this notice has no version
    .example = add a line `[[version]]`, and below it a line `effective = 2026-04-01`
undated-version = this version has no day from which it applies
    .undated = with `undated = true`, write the day of publication, `announced = 2026-04-01`, and no `effective`
    .date = add `effective = 2026-04-01`; to publish it without such a day, `undated = true` and `announced = 2026-04-01`; or, while that day is open, `id = "next"` and `draft = true`
version-name = the version is named `{ $version }`, but this is not the day from which it applies
    .rename = give `id` and `effective` the same date, or choose an `id` that is no date; the version's folder bears the name in `id`

## Texts and tables (content)

branch-without-stem = a branch with no section before it whose number it could share
    .first = remove `branch = true`, or put this section after the one from which it branches
deleted-section-not-empty = section `{ $section }` is deleted, but still has a text, a table or a section
    .empty = remove its text, tables and sections, so that only its number stays; or remove `deleted = true`
duplicate-id = name `{ $id }` is used twice
    .first = first used here
    .record = the text has something of that name, and a reference would lead there: give the record another name
missing-heading = section `{ $section }` has no heading
    .add = add `heading = "…"`, or `deleted = true` where only the number is to stay
no-cell-above = `^` with no cell above it that it could repeat
no-record-above = `^` with nothing in the record above it that it could repeat
    .write = `^` says the same as the record right above; write the words
    .whole = write one `^` for the whole value, not one for each language: `recipient = "^"`
no-cell-before = `<` with no cell before it that it could repeat
no-table-file = there is no file `{ $file }` beside this text
    .nearest = did you mean `{ $nearest }`?
    .known = the files there are: { $known }
two-sources = the table has rows here and in the file `{ $file }`
    .one = keep one of the two: remove `rows`, or remove `file`
row-length =
    { $cells ->
        [one] { $cells } cell
       *[other] { $cells } cells
    } in this row of a table with { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    }
    .fill = write every cell; `""` is an empty one, `"^"` repeats the one above

## records.toml (content)

bad-lifetime = `{ $lifetime }` is not the lifetime of a cookie
    .forms = write `"session"`, or a time: `"P2Y"` (2 years), `"P6M"` (6 months), `"P30D"` (30 days), `"PT12H"` (12 hours)
unknown-provider = provider `{ $name }` is neither `self` nor the `id` of a `[[transmission]]`
    .nearest = did you mean `{ $nearest }`?
    .known = known: { $known }

## Marks in a text (markdown)

bad-link = `{ $address }` is not an address to link to
    .footnote = there are no footnotes; write the words as a note, `> `, under the paragraph
    .kinds = write `https://…`, `mailto:…`, `tel:…`, a path of the site (`/…`), or a reference: `#section`, `notice#section`
empty-item = nothing after the number or `-` of a list item
    .remove = write its text on the same line, or remove the number or `-`
joined-lines = this line is joined with the line above it
    .break = where each line stands for itself (an address, a signature), write `\` at the end of the line above; for paragraphs, leave a blank line between; for a list, write `- ` before each line
shallow-indent = set in under a list item, but not far enough to belong to it
    .further = set it in as far as the words of the item: three spaces under `1. ` and `1) `, two under `- `, four under `10. `; or not at all
mark-sequence =
    { $kind ->
        [outer] `{ $mark }` stands in a number { $number } that is not here
       *[readings] a list that begins with `{ $mark }` is in no sequence, however it is read: { $readings }
    }
    .begin = number the list from its first mark; for words, write `\` before it
    .outer = where `{ $mark }` belongs to the next section, begin a `[[section]]`; where it belongs to a paragraph, write a line `{ $number }. ` above it; for words, write `\` before it
typed-heading = `{ $words }` is the heading of a section, typed in a text
    .section = write it as a `[[section]]` with `id` and `heading`, without its number; the number comes from the notice's `numbering`
typed-table = `{ $words }` is a row of a table, typed in a text
    .section-table = give every row as many cells; in the `text` of a `[[section]]`, even rows are a table as they stand; elsewhere, write the table as `[[section.table]]` with `columns` and `rows`, and `{"{table:id}"}` alone on a line where it is to stand
unclear-line = `{ $words }` may go on with the line above it, or not
    .line-above = this line ends no sentence
    .choose = where it goes on, join the two lines, or set this one in as far as the words above; where the line above is a title, write it as `**…**` and leave a blank line below; where this is a paragraph of its own, leave a blank line above it
unusual-mark =
    { $kind ->
        [thin] `{ $words }` with one space after it is read as the number of a list
        [table] `{ $words }` and the rows below are read as a table, whose heads are the first row
       *[titled] `{ $words }` is read as the text of the item whose title stands above it
    }
    .table =
        `seibun tidy` writes the table out; to do so yourself, put the line `{ $placeholder }` in the place of these rows, and at the end of the section (before the next `[[section]]`)
        { $table }
    .thin = where that is meant, write `{ $words }.`; where it is not, write `\` before it
    .titled = where that is meant, leave a blank line above it and set it in (`seibun tidy` does); where it is not, leave a blank line above it
empty-link = a link to `{ $address }` without words
    .words = write words in the brackets, `[our form](https://…)`, or, for a web address, the address alone without brackets
unknown-reference-form = `"{ $title }"` is not a way to write a reference
    .nearest = did you mean `"{ $nearest }"`?
    .known = known: { $known }
unclosed-placeholder = a brace is opened and not closed
    .close = write `{"}"}` after the name, as in `{"{operator.name}"}`; for a brace in the text itself write `{"{{"}`
unsupported-markup =
    { $kind ->
        [code] code, between backticks
        [heading] a heading inside a text
        [html] HTML
        [image] an image
        [rule] a horizontal line
       *[other] a mark with no meaning in a notice
    }
    .instead =
        { $kind ->
            [code] remove the backticks; for emphasis write `**…**`
            [heading] make it the `heading` of a `[[section]]`; if it is none, write `\#` for `#`, and remove any line of `-` or `=` right below it
            [html] write the text without tags, with `**…**` for emphasis; for `<` itself write `\<`
            [image] say it in words; if a link was meant, remove the `!`
            [rule] remove it; what follows can be a `[[section]]` of its own
           *[other] write paragraphs, lists (`1.`, `1)`, `-`), notes (`>`), links, `**…**` and `*…*`
        }

## Values, numbers and references in a text (edition)

misplaced-block = `{"{"}{ $name }{"}"}` shows a whole block and cannot stand within a line
    .alone = put it alone in a paragraph of a `text`, with an empty line before and after it
    .record = a text of a record holds no blocks of records and no tables; put it in a `text` of the notice
misplaced-item-name = `{"{"}{ $name }{"}"}` names nothing where it stands
    .head = put it right after the number or `-` of an item, `1. {"{"}{ $name }{"}"} …`, at the head of a row’s first cell, or behind a number within a sentence, `[(i)]{"{"}{ $name }{"}"}`
number-not-shown =
    { $problem ->
        [deep] lists nest too deep: there is no number for a seventh level of items
       *[other] the numbers of this list are not shown: this notice is numbered without them
    }
    .write =
        { $problem ->
            [deep] say it in fewer levels, or in a `[[section]]` of its own
            [paragraphs] write `1)` for numbers that are shown, `-` for a list without, or no mark for paragraphs; or choose another `numbering` in `notice.toml`
           *[level] write `-` for a list without numbers, or give this level a number in `[numbering.…]` of `site.toml`
        }
placeholder-without-value = `{"{"}{ $name }{"}"}` has no value
    .fill =
        { $name ->
            [announced] add `announced = 2026-03-01` to this `[[version]]` in `notice.toml`
            [established] add `established = 2005-04-01` to this `[[version]]` in `notice.toml`
           *[other] add it to `content/site.toml` or, for this version alone, to its `records.toml`
        }
reference-ambiguous = reference `{ $target }` could mean several items
    .name = name the item that is meant, `1. {"{#foreign}"} …`, and refer to the name, `[](#foreign)`
reference-range = `{ $first }` to `{ $last }` is no range
    .order = a range leads from one thing to a later one beside it: two articles, two paragraphs of one article, two items of one paragraph
reference-repeated = `{ $target }` is named twice, or with `{ $around }`, of which it is a part
    .remove = name it once
reference-self = reference `{ $target }` leads to the place where it stands
reference-unresolved = reference `{ $target }` leads nowhere
    .nearest = did you mean `{ $nearest }`?
    .known = known: { $known }
typed-number = this item is numbered { $typed }, but is number { $number }
    .renumber = write { $number }, and count on from there
    .all = write the numbers of this list: 1, 2, 3 …
unknown-notice = unknown notice `{ $notice }`
    .nearest = did you mean `{ $nearest }`?
    .known = known: { $known }
unknown-placeholder = unknown placeholder `{"{"}{ $name }{"}"}`
    .nearest = did you mean `{"{"}{ $nearest }{"}"}`?
    .known = known: { $known }
unknown-table = unknown table `{ $table }`
    .nearest = did you mean `{ $nearest }`?
    .known = known: { $known }
    .include = it stands in section `{ $section }`; write `{ "{" }include:{ $section }.{ $table }{ "}" }`

## The site as a whole

no-site = there is no `content/site.toml` here
    .root = run seibun in the folder of the site, or name that folder with `--root`
empty-site = the site has no notice
    .add = make a folder in `content/` for each notice, with a `notice.toml`
no-notice-file = `{ $folder }` has no `notice.toml`
    .add = add one with `kind`, `slug`, `numbering` and a `[[version]]`, or move the folder out of `content/`
no-version-folder = this version has no folder `{ $folder }`
    .add = make the folder with the text of each language in it, or remove the entry
no-version-entry = the folder `{ $version }` is no version of this notice
    .nearest = did you mean `{ $nearest }`?
    .known = versions without a folder: { $known }
    .add = move a copy out of `content/`; for a new version, add a `[[version]]` to `notice.toml`
no-original-text = this version lacks the text that prevails, `{ $path }`
    .add = add that file; a name such as `ja.toml.txt` or `JA.toml` must be `ja.toml`
equal-text-missing = this version has no text in `{ $language }`, and no language prevails: each must be there
    .add = write `{ $path }`; or name the language that prevails as `original`
original-twice = a text in `{ $language }`, although `original` says that the { $language } original stands at { $url }
    .one = remove this text; or, where it is the original, write `original = "{ $language }"`
unlisted-text = a text in `{ $language }`, which is not a language of the site
    .list = name the file after a language of the site ({ $known }); move a copy out of `content/`; add a new language to `languages` in `content/site.toml`
unexpected-file = `{ $path }` has no meaning here, and is not published
duplicate-slug = two notices have the slug `{ $slug }`
    .first = the other one
unknown-scheme = there is no numbering scheme `{ $name }`
    .nearest = did you mean `{ $nearest }`?
    .known = schemes: { $known }

## Theme and pages

unknown-theme = there is no theme `{ $name }`
    .nearest = did you mean `{ $nearest }`?
    .known = themes: { $known }
template-error = the template does not work: { $problem }
unknown-name = no page has `{ $name }`: here it is nothing, and what depends on it is left out
    .nearest = did you mean `{ $nearest }`?
    .template = take the name from the template of the default theme that this one replaces
css-foreign =
    { $kind ->
        [deep] `{ $address }` stands in more than 64 brackets: nobody can tell what the style sheet would load there
       *[foreign] the style sheet would load `{ $address }`
    }
    .brackets = take brackets out: browsers do not need that many
    .local = a page loads nothing but the theme’s own files: put the file into the theme’s `assets/` and name it from there
bad-color = `{ $color }` is no colour
    .example = write `#` and six digits, 0 to 9 and a to f: `"#1f4788"`
accent-unreadable =
    links in `{ $color }` cannot be read on `{ $ground }` { $scheme ->
        [dark] in the dark
       *[light] in daylight
    }: the contrast is { $contrast } to 1, and 4.5 is the least that WCAG asks for
    .nearest = `{ $passing }` is the nearest colour of that hue that passes, and `{ $nearest }` the nearest that everybody can read
accent-faint =
    links in `{ $color }` are hard to read for some on `{ $ground }` { $scheme ->
        [dark] in the dark
       *[light] in daylight
    }: the contrast is { $contrast } to 1, and 7 is what WCAG asks for at level AAA
    .nearest = `{ $nearest }` is the nearest colour of that hue that everybody can read
# $property: the property of the text; $under: that of its ground; $changed: the one to change
color-unreadable =
    text in `{ $color }` (`{ $property }`) cannot be read on `{ $ground }` (`{ $under }`) { $scheme ->
        [dark] in the dark
       *[light] in daylight
    }: the contrast is { $contrast } to 1, and 4.5 is the least that WCAG asks for
    .nearest = with `{ $nearest }` as `{ $changed }` it can be read; a site that is always light or always dark says `scheme = "light"` or `scheme = "dark"`
bad-look-link = `{ $url }` is no address for a link
    .example = write a whole address, `"https://www.example.jp/"`, or one of this server that begins with `/`
bad-property =
    { $kind ->
        [name] `{ $what }` is not the name of a custom property
       *[value] `{ $what }` is not a plain value of CSS
    }
    .name = the name begins with `--`; the theme’s style sheet lists the names
    .value = write one value without `;`, braces, comments and files: `"40rem"`, `"light-dark(#fff, #15171b)"`
unknown-property = no style sheet of the theme uses `{ $name }`
    .nearest = did you mean `{ $nearest }`?
    .known = properties: { $known }
bad-asset =
    { $kind ->
        [content] the content of `{ $path }` is not what its name says
        [name] the name of `{ $path }` holds a line end, a backslash or another sign that no address can have
       *[type] `{ $path }` is no file that a page can use
    }
    .rename = rename the file: letters, digits, `-`, `_` and `.`
    .types = assets are style sheets (`.css`), drawings (`.svg`), pictures (`.png` `.jpg` `.gif` `.webp` `.avif` `.ico`), fonts (`.woff2` `.woff` `.ttf` `.otf`) and plain texts (`.txt`): export the file again as one of these, or take it out of `assets/`
bad-logo =
    { $kind ->
        [format] the logo `{ $path }` is no SVG
       *[missing] there is no logo `{ $path }`
    }
    .missing = put the file there, or write the name of a file that is there
    .format = ask your designers for the logo as an SVG file; it stays sharp at every size
svg-unsafe =
    { $kind ->
        [script] the drawing holds a script: `{ $what }`
        [style] the drawing holds a style sheet, which the pages do not apply: `{ $what }`
        [address] the drawing leads elsewhere or loads another file: `{ $what }`
        [document] the drawing holds another document: `{ $what }`
        [hidden] the drawing holds something that can hide a script: `{ $what }`
        [deep] the drawing has too many elements inside each other
        [root] the drawing does not begin with `<svg xmlns="http://www.w3.org/2000/svg">`: `{ $what }`
        [broken] the drawing cannot be read from here on: `{ $what }`
       *[unknown] the drawing holds something that is no part of a drawing: `{ $what }`
    }
    .export = export it again as a plain SVG with presentation attributes, without scripts, styles, pictures and links
forbidden-content = { $kind ->
    [script] `{ $what }` on `{ $page }`: a page holds no script
    [inline-style] `{ $what }` on `{ $page }`: styles stand in a style sheet only
    [inline-handler] `{ $what }` on `{ $page }`: a page holds no script
    [script-link] `{ $what }` on `{ $page }`: a link holds no script
    [foreign-load] `{ $what }` on `{ $page }`: a page loads nothing from elsewhere
    [embedded-document] `{ $what }` on `{ $page }`: a page holds no other document
    [base] `{ $what }` on `{ $page }`: a page does not change what its links mean
    [refresh] `{ $what }` on `{ $page }`: a page does not send its reader away
    [foreign-form] `{ $what }` on `{ $page }`: a page sends nothing anywhere
    [duplicate-id] `{ $what }` stands twice on `{ $page }`
    [encoding] `{ $page }` is not saved as UTF-8, so that nobody can say what it loads
    [markup] `{ $page }` can be read in two ways, so that nobody can say what it loads: { $what }
   *[other] `{ $what }` has no place on `{ $page }`
}
    .remove = remove it
    .own = remove it; or name the file in `[static_files] unchecked` of `content/site.toml`, if it has to be as it is
    .own-save = save it again as UTF-8; or name the file in `[static_files] unchecked` of `content/site.toml`, if it has to be as it is
    .own-markup = write it so that it has one reading; or name the file in `[static_files] unchecked` of `content/site.toml`, if it has to be as it is
    .pages = { $pages } pages share this mistake: correct it once
text-not-as-written = `{ $page }` shows “{ $shown }” where its text says “{ $text }”
    .template = take out of the template what changes, adds or leaves out words of the text: its elements are those marked `data-sealed`, and what stands beside it in them is marked `data-beside`
    .pages = { $pages } pages share this mistake: correct it once
static-name = the name of `{ $path }` cannot be published: it has a sign that no reader sees, or a backslash
    .rename = rename the file
static-taken = the site itself writes `{ $path }`, or a folder there
    .rename = rename the file in `content/static`
bad-frame-ancestor = `{ $address }` is not the address of a site that may frame pages
    .example = write `https://` and the name of the server, and nothing after it: `"https://www.example.jp"`
dead-link = the site has no `{ $address }`
table-in-itself = the table `{ $table }` would stand inside itself
    .table = the table

## Records that the law asks for

empty-list = `{ $key }` is an empty list
    .fill = say at least one thing, or remove the record
empty-record = this record says nothing
    .fill = write one of { $keys }, or remove the record
two-managers = a joint use with both `manager` and `responsible`
    .one = keep one of the two: `manager` is a company with name, address and representative, `responsible` is words
    .other = the other is here
unknown-label = records of the kind `{ $kind }` print no label `{ $key }`
    .nearest = did you mean `{ $nearest }`?
    .known = labels of this kind: { $known }
record-item-name = a text that can stand in several places is named `{"{"}#{ $name }{"}"}`
    .record = names stand in the text, and in the rows of this version’s records (`[[purpose]]` …); remove this one
value-in-data = `{ $key }` holds a value in braces or a reference without words
    .words = these words are also published as data and stand within sentences, where nothing takes their place; write the words themselves
fee-not-allowed = a fee for a request of kind `{ $kind }`
    .law = a fee may be taken for notice of purposes and for disclosure alone (APPI, article 38); remove `fee`
incomplete-manager = the manager of the joint use has no `{ $key }`
    .law = name, address and, for a corporation, representative must be made known (APPI, article 27, paragraph 5, item 3); add it
unknown-fee = there is no fact `{ $name }` with an amount
    .nearest = did you mean `{ $nearest }`?
    .known = facts with an amount: { $known }
reference-deleted = reference `{ $target }` leads to a section that has been deleted
    .remove = remove the reference, or lead it to what applies now
too-deep = more than { $most } things stand inside each other
    .flatten = take the text apart
section-too-deep = sections stand more than { $most } deep in each other
    .flatten = move this section further out
## Seals

seal-broken = the text of version `{ $version }` in `{ $language }` is no longer the one that was sealed
    .changes = what changed: { $changes }
    .early = nobody has read it yet: put it back as it was, or take the seal back (`seibun seal { $notice } { $version } --undo`) and seal it anew
    .undo = a published text does not change: put it back as it was
    .revise = if the text is to change from a day to come, make a new version: `seibun revise { $notice } DATE`
    .erratum = if it only corrects a mistake, record that: `seibun seal { $notice } { $version } --erratum --reason ja=… --reason en=…`
seal-copy = `{ $path }` is missing, or is not the text that was sealed; the published text is
    .seal = run `seibun seal { $notice }`, which writes the sealed text again
log-broken = this line does not follow any line before it: one of them was changed or taken out
    .restore = put `content/seals.log` back from a backup, from version control, or from a copy of the published `seals.txt`
log-conflict = version control left this mark where two people had sealed
    .keep = keep the lines of both sides and remove only the marks; then run `seibun seal`, which puts the lines in order
log-forked = this line follows an earlier line than the one before it: two people sealed at the same time
    .seal = run `seibun seal`, which chains the lines that are not published yet behind the others
log-missing = there are seals, but no log of them
    .adopt = if they were made before there was a log, run `seibun seal`, which enters them; else restore the file
log-not-continued = the log of seals does not go on from the one that is published, which has here: `{ $line }`
    .published = the published line
    .restore = what was published stays: put the line back as it was published
    .seal = run `seibun seal`, which puts the published lines first again
log-resealed = { $language } of version `{ $version }` of `{ $notice }` was sealed a second time with another text; it had been sealed on { $day }
    .first = the first seal
    .restore = put the text, `seal.toml` and the folder `seal` back as they were sealed first, and, if it is not published yet, take this line out
log-undone = the seal of version `{ $version }` of `{ $notice }` was taken back on { $day }, when it had been published already
    .restore = put the text, `seal.toml`, the folder `seal` and the log back as they were published; what is published is corrected with `seibun seal --erratum`
log-other-corrections = the log and `seal.toml` tell of different corrections of { $language } of version `{ $version }` of `{ $notice }`
    .logged = the first line about it
    .restore = put `seal.toml`, the folder `seal` and the log back from a backup or from version control
log-unreadable = this is no line of a log of seals
    .restore = put the line back from a backup, from version control, or from a copy of the published `seals.txt`
log-without-seal = { $language } of version `{ $version }` of `{ $notice }` was sealed on { $day }, and the seal is gone
    .restore = put the version’s folder with `seal.toml` and `seal`, and its entry in `notice.toml`, back from a backup or from version control
logged-text-gone = the log names { $language } of version `{ $version }` of `{ $notice }`, and no text here has that digest
    .copy = the text was changed or taken out after it was published: compare it with the company’s own or with another copy
text-not-logged = `{ $path }` is not in the log
    .compare = it was not sealed, or was changed after it was
seal-not-as-logged = { $language } of version `{ $version }` of `{ $notice }` is not sealed as on { $day }, when the log was written
    .logged = what was sealed
    .restore = put `seal.toml` and the folder `seal` back from a backup or from version control
seal-not-logged = the log does not know the seal of { $language } of version `{ $version }` of `{ $notice }`
    .restore = if a line was taken out of `content/seals.log`, put it back
    .adopt = if a run of `seibun seal` was stopped, run it again: it enters the seal, marked as adopted
replaced-text-gone = `{ $path }`, the text that a correction replaced, is missing or is another one
    .restore = somebody consented to it: put it back from a backup, from version control, or from the published `text.….txt`
sealed-address-gone = version `{ $version }` was published under `{ $old }`, and that address leads nowhere now
    .alias = put it back, or let the old address lead on: `aliases = ["{ $old }"]`
sealed-anchor-gone = `#{ $anchor }` could be linked to in version `{ $version }`, and is gone
    .alias = put the id back, or let the old one lead on: `aliases = ["{ $anchor }"]` in its section
sealed-value-changed = `{ $name }` of the sealed version `{ $version }` is now { $new }; it was sealed with { $old }
    .restore = put `{ $old }` back: it is part of what was published
sealed-value-kept = `{ $name }` is now { $new }; versions that were sealed with { $old } keep it
seal-missing = version `{ $version }` is published and not sealed ({ $languages })
    .seal = read it once more, then run `seibun seal { $notice }`
seal-newer = the seal has the algorithm `{ $algorithm }`; this program knows `{ $known }`
    .upgrade = use the newer seibun that wrote it
seal-unreadable = the seal cannot be read: it was edited by hand, or cut short
    .restore = put `seal.toml` back from a backup; where there is none, move it and the folder `seal` away, compare the text with the one that was published, and run `seibun seal`
sealed-draft = version `{ $version }` is sealed, but marked as a draft, and so would vanish from the site
    .publish = remove `draft = true`; a version that is to apply no longer is replaced by a new one
sealed-language-gone = texts in `{ $language }` were sealed, and `{ $language }` is no longer among the `languages`: their pages would be gone
    .retire = list it again; if nothing new is to be published in it, add `[language.{ $language }]` with `ended`, the last day on which a version may take effect that needs a text in it; its pages stay
retired-unlisted = `{ $language }` is retired and is not among the `languages`
    .list = list it too: its pages stay on the site
sealed-text-gone = `{ $path }` was sealed and is gone
    .restore = put it back; a published text stays on the site
sealed-version-gone = version `{ $version }` was sealed before this one and is gone
    .restore = put its folder back into `content/{ $notice }`, and its `[[version]]` into `notice.toml`; a published version stays on the site

## Versions in time

version-order = this version takes effect on { $date }, earlier than the one before it, { $before }
    .other = the version before it
    .order = correct the date, or put the versions in the order of their dates, oldest first
