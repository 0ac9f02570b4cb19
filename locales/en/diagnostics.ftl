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
        [selector] this cannot be used to choose between variants
        [quote] a quotation mark is opened and not closed
        [escape] unknown character after `\`
        [function] this is not a function that can be called
        [argument] the values in brackets are in the wrong order, or one is there twice
        [nested] too many `{"{"}` and `(` in one message: the limit is { $most }
        [expression] no `$variable`, name or number where one is needed
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
        [counter] message `{ $id }` counts with `{ $attribute }`, which is not a known counter,
        [part] message `{ $id }` has `{ $attribute }` in braces, which is no part of a number,
       *[surplus] message `{ $id }` has an unknown `.{ $attribute }`
    } in language `{ $language }`
    .lacking = add a line `    .{ $attribute } = …` below the message
    .nearest = did you mean `.{ $nearest }`?
    .known = known: { $known }
    .parts = in braces may be: `n`, `parent`, `branch`, `outer`, `around`, and a counter behind `n` or `branch` (`{"{branch:a}"}`)
    .reference = compare this definition
message-cycle = message `{ $id }` quotes itself through `{ $name }`
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
message-surplus = message `{ $id }` exists only in language `{ $language }`
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
link-outside = `{ $path }` is a link that leads out of the site, to nothing, or back to a folder that contains it
    .copy = put a copy of the file or folder itself in its place
    .many = the links lead to folders that contain more links, and to far more files than a site has: put a copy of the folder itself in the place of each link
no-file = `{ $path }` is a folder, a pipe, a device or a socket, where a file is expected
    .move = move it elsewhere, and put the file itself in its place
not-utf8 = this file is not saved as UTF-8; its first unreadable character is here
    .save = save it again with the encoding “UTF-8” (in most editors under “Save as”)
too-large = `{ $path }` is too large for a file of a site, and was not read
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
        [inner-marks] `{ $detail }` in the middle of a line, after which the text continues
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
        [single-brackets] `{ $detail }`, although there can be several of these
        [stray] text outside quotation marks, or a key without a value
        [text-marks] `{ $detail }` before or after a text of several lines, where `{ $expected }` is needed
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
            [inner-marks] remove it: these marks may only come before and after a text
            [key] write a key in the letters `a` to `z`, digits, `-` and `_`, without spaces
            [leading-zero] remove the zero, or put a number that is no amount in quotation marks: `{ $expected }`
            [line-end] save the file again with the line ends of your system
            [more] remove it, or begin a new line; a text is in quotation marks as a whole
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
            [unclosed-line] put `{ $expected }` here; a text of several lines is written between `'''` and `'''`
            [unclosed-text] put `{ $expected }` here, on a line of its own: what follows can be no part of the text
            [unopened-line] put `{ $expected }` here
            [unopened-text] put `{ $expected }` after the `=`
            [unquoted] put a text in straight quotation marks, `"…"`; write a number as `1000`, a date as `2026-04-01`, yes and no as `true` and `false`
           *[other] write `key = "value"` for a key, `[name]` or `[[name]]` for a table
        }
    .first = it is already here
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
    .example = write the whole address in half-width characters, from `https://` to the final `/`: `"https://privacy.example.jp/"`
    .nearest = did you mean `{ $nearest }`, with `/` at the end?
bad-publish-url = `{ $url }` is not an address to which a site can be published
    .example = a server that is reached by SSH is named like `"sftp://user@www.example.jp/var/www/privacy"`, object storage like `"s3://bucket/prefix"`, a folder of this machine or of a mounted share like `"file:///mnt/web/privacy"`
    .s3 = write the bucket in lower-case letters, and a prefix if the site does not use the whole bucket: `"s3://bucket/prefix"`
    .web = write the whole address, from `https://`, without an account in it
    .no-storage = remove it: only a place like `"s3://bucket/prefix"` has `endpoint` and `region`
    .password = remove the password, and change it, since it was written in a file. The connection uses this computer's own `ssh`, with a key: `ssh-keygen`, then `ssh-copy-id`
    .sftp = write the account, the server and the folder from the root, `"sftp://user@www.example.jp/var/www/privacy"`, or from the home folder of the account, `"sftp://user@www.example.jp/~/www"`
    .file = write the whole path, from `/`, after `file://`: `"file:///mnt/web/privacy"`
bad-url-name = name `{ $name }` cannot be used in an address: only `a` to `z`, `0` to `9` and, except at the beginning, `-` can
    .nearest = did you mean `{ $nearest }`?
bad-address = `{ $address }` is not a complete web address
    .whole = write the whole address, from `https://` on, as the browser shows it
mark-in-value = `{ $mark }` in `{ $key }` would be shown as it is typed
    .words = write only words: names, addresses and labels cannot contain marks, links or values
blank-value = `○○` is a blank that has not been filled yet
    .fill = write your own words, or remove the entry
bad-page =
    { $problem ->
        [empty] the page `{ $name }` has no notice
        [taken] `{ $name }` is already the address of something else
       *[unknown] there is no notice `{ $name }`
    }
    .first = this has the address
    .nearest = did you mean `{ $nearest }`?
    .known = the notices: { $known }
reserved-name = `{ $name }` cannot be the name of a notice in addresses
    .folder = rename the folder: the files of `content/static` are published as they are
    .other = give it another name: `/data/{ $name }.json` is the list of all notices
bad-phone = telephone number `{ $phone }` is not in international form
    .example = write `+`, the country code and the number without its first zero, with `-` between the groups of digits: `"+81-3-0000-0000"`
date-style =
    style `{ $style }` is { $style ->
        [both] for dates in Japanese only
        [dmy] for dates in English only
        [era] for dates in Japanese only
       *[other] for dates in other languages
    }, and cannot be used in `{ $language }`
duplicate-language = language `{ $language }` is listed twice
fact-shape = this fact has no value, more than one value, or an amount without its currency
    .shapes = write exactly one of `text = "…"`, `amount = 1000` with `currency = "JPY"`, `date = 2026-04-01` and `url = "https://…"`
    .line = write the fact on one line: it is used within sentences
no-language = `languages` holds no language (example: `languages = ["ja", "en"]`)
unknown-value = `{ $name }` is not a value that can be used here
    .nearest = did you mean `{ $nearest }`?
    .known = known: { $known }
unknown-time-zone = unknown time zone `{ $name }`
    .example = write a name of the IANA time zone database, such as `"Asia/Tokyo"` or `"UTC"`
unlisted-language = `{ $language }` is not a language of the site
    .nearest = did you mean `{ $nearest }`?
    .known = known: { $known }
unreachable-contact = this contact has no way to be reached
    .channels = add at least one of `phone`, `email`, `form` and `address`
untranslated-value = `{ $key }` has no value in language `{ $language }`
    .add = add one, as `{ $first } = "…"`, or write one value for all languages

## Numbering schemes (numbering)

bad-pattern = `{ $part }` in braces cannot be used in a number, or its brace is not closed
    .parts = write `{"{n}"}` for the count, `{"{n:a}"}` to count by letters (or by `1` `１` `A` `i` `I` `ア` `イ` `一` `①`), `{"{parent}"}` for the number one level up, `{"{branch}"}` for that of a branch (`{"{branch:a}"}` to count branches from one); in a citation, `{"{outer}"}` or `{"{around}"}` for what is around it

numbers-run-together = this number runs together with the one before it when cited: 1 and 2 as `{ $cited }`
    .sign = put a sign between them, `-{"{n}"}` or `({"{n}"})`, or remove this line (the numbers are then written as `1.2`)

## notice.toml (content)

date-order = `{ $later }`, { $second }, is earlier than `{ $earlier }`, { $first }
    .other = the date of `{ $earlier }`
    .order = a notice is first established, then announced, then takes effect; correct one of the dates
duplicate-version = two versions are named `{ $version }`
    .first = first named here
    .rename = give the second version of the same day an `id` of its own
no-version = this notice has no version
    .example = add a line `[[version]]`, and below it a line `effective = 2026-04-01`
undated-version = this version has no effective date
    .undated = with `undated = true`, write the day of publication, `announced = 2026-04-01`, and no `effective`
    .date = add `effective = 2026-04-01`; to publish it without one, write `undated = true` and `announced = 2026-04-01`; while the date is not decided yet, write `id = "next"` and `draft = true`
version-name = the version is named `{ $version }`, but that is not its effective date
    .rename = give `id` and `effective` the same date, or choose an `id` that is not a date; the version's folder has the same name as `id`

## Texts and tables (content)

branch-without-stem = no section comes before this branch from which it could take its number
    .first = remove `branch = true`, or put this section after the one from which it branches
deleted-section-not-empty = section `{ $section }` is marked as deleted, but still has text, a table or a section
    .empty = remove its text, tables and sections, so that only its number stays; or remove `deleted = true`
duplicate-id = name `{ $id }` is used twice
    .first = first used here
    .record = the text already has this name, and references would lead there: give the record another name
empty-title = the title is empty
    .write = write the title of the document, as in `title = "Privacy Policy"`
missing-heading = section `{ $section }` has no heading
    .add = add `heading = "…"`, or, to keep only the number, `deleted = true`
no-cell-above = there is no cell above this `^` for it to repeat
no-record-above = the record above has nothing for this `^` to repeat
    .write = `^` repeats the record right above; write the words
    .whole = write one `^` for the whole value, not one for each language: `recipient = "^"`
no-cell-before = there is no cell before this `<` for it to repeat
no-table-file = there is no file `{ $file }` in the folder of this text
    .nearest = did you mean `{ $nearest }`?
    .known = files in that folder: { $known }
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
joined-lines = this line runs on from the line above it
    .torn = write a word or an address on one line; remove the number of a page; write a footnote as a note, a line that begins with `> `
    .break = if the lines are separate (an address, a signature), write `\` at the end of the line above; for separate paragraphs, leave a blank line between them; for a list, write `- ` before each line
shallow-indent = indented under a list item, but not far enough to belong to it
    .further = indent it as far as the words of the item (three spaces under `1. ` and `1) `, two under `- `, four under `10. `), or do not indent it
mark-sequence =
    { $kind ->
        [outer] `{ $mark }` belongs to a number { $number } that is not here
       *[readings] a list that begins with `{ $mark }` does not start from the beginning, however it is read: { $readings }
    }
    .begin = number the list from its first mark; if this is part of the text, write `\` before it
    .outer = if `{ $mark }` belongs to the next section, begin a `[[section]]`; if it belongs to a paragraph, write a line `{ $number }. ` above it; if it is part of the text, write `\` before it
typed-heading = `{ $words }` is the heading of a section, but is written inside a text
    .section = write it as a `[[section]]` with `id` and `heading`, without its number; the number comes from the notice's `numbering`
typed-table = `{ $words }` is a row of a table, but is written inside a text
    .section-table = give every row the same number of cells; in the `text` of a `[[section]]`, such rows become a table as they are; elsewhere, write the table as `[[section.table]]` with `columns` and `rows`, and `{"{table:id}"}` alone on a line where it is to appear
unclear-line = `{ $words }` may continue the line above it, or be a paragraph of its own
    .line-above = this line ends in the middle of a sentence
    .choose = if it continues the line above, join the two lines, or indent this one as far as the words above; if the line above is a title, write it as `**…**` and leave a blank line below; if this is a paragraph of its own, leave a blank line above it
unusual-mark =
    { $kind ->
        [thin] `{ $words }` with one space after it is read as the number of a list
        [table] `{ $words }` and the rows below are read as a table with the first row as its headings
       *[titled] `{ $words }` is read as the text of the item whose title is above it
    }
    .table =
        `seibun tidy` rewrites these rows as a table; to do so yourself, replace them with the line `{ $placeholder }`, and write at the end of the section (before the next `[[section]]`)
        { $table }
    .thin = if it is a number, write `{ $words }.`; if it is not, write `\` before it
    .titled = if it is, leave a blank line above it and indent it (`seibun tidy` does so); if it is not, leave a blank line above it
empty-link = a link to `{ $address }` without words
    .words = write words in the brackets, `[our form](https://…)`, or, for a web address, the address alone without brackets
unknown-reference-form = `"{ $title }"` is not a form of reference
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
            [heading] make it the `heading` of a `[[section]]`; if it is not a heading, write `\#` for `#`, and remove any line of `-` or `=` right below it
            [html] write the text without tags, with `**…**` for emphasis; for `<` itself write `\<`
            [image] say it in words; if a link was meant, remove the `!`
            [rule] remove it; to divide the text, make what follows a `[[section]]` of its own
           *[other] write paragraphs, lists (`1.`, `1)`, `-`), notes (`>`), links, `**…**` and `*…*`
        }

## Values, numbers and references in a text (edition)

misplaced-block = `{"{"}{ $name }{"}"}` shows a whole block and cannot be used within a line
    .alone = put it alone in a paragraph of a `text`, with an empty line before and after it
    .record = a text of a record cannot contain blocks of records or tables; put it in a `text` of the notice
misplaced-item-name = `{"{"}{ $name }{"}"}` does not name anything here
    .head = put it right after the number or `-` of an item, `1. {"{"}{ $name }{"}"} …`, at the beginning of a row’s first cell, or after a number within a sentence, `[(i)]{"{"}{ $name }{"}"}`
number-not-shown =
    { $problem ->
        [deep] lists nest too deep: there is no number for a seventh level of items
       *[other] the numbers of this list are not shown: this notice is numbered without them
    }
    .write =
        { $problem ->
            [deep] use fewer levels, or a `[[section]]` of its own
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
reference-range = `{ $first }` to `{ $last }` is not a range
    .order = a range goes from one thing to a later one at the same place: two articles, two paragraphs of one article, two items of one paragraph
reference-repeated = `{ $target }` is cited twice, or together with `{ $around }`, of which it is a part
    .remove = cite it once
reference-self = reference `{ $target }` refers to the place where it is written
reference-unresolved =
    { $kind ->
        [nameless] reference `{ $target }` refers to something that has neither a number nor a heading
       *[unknown] reference `{ $target }` refers to nothing
    }
    .words = write the words of the link: `[this item](#{ $target })`
    .nearest = did you mean `{ $nearest }`?
    .known = known: { $known }
typed-number = this item is numbered { $typed }, but is number { $number }
    .renumber = write { $number }, and continue from there
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
    .include = it is in section `{ $section }`; write `{ "{" }include:{ $section }.{ $table }{ "}" }`

## The site as a whole

no-site = there is no `content/site.toml` here
    .root = run seibun in the folder of the site, or name that folder with `--root`
empty-site = the site has no notice
    .add = make a folder in `content/` for each notice, with a `notice.toml`
no-notice-file = `{ $folder }` has no `notice.toml`
    .add = add one with `kind`, `slug`, `numbering` and a `[[version]]`, or move the folder out of `content/`
no-version-folder = this version has no folder `{ $folder }`
    .add = make the folder with the text of each language in it, or remove the entry
no-version-entry = the folder `{ $version }` is not a version of this notice
    .nearest = did you mean `{ $nearest }`?
    .known = versions without a folder: { $known }
    .add = move a copy out of `content/`; for a new version, add a `[[version]]` to `notice.toml`
no-original-text = this version lacks the text that prevails, `{ $path }`
    .add = add that file; a file named `ja.toml.txt` or `JA.toml` must be renamed `ja.toml`
equal-text-missing = this version has no text in `{ $language }`, and no language prevails: each must be there
    .add = write `{ $path }`; or name the language that prevails as `original`
original-twice = a text in `{ $language }`, although `original` says that the { $language } original is at { $url }
    .one = remove this text; or, where it is the original, write `original = "{ $language }"`
unlisted-text = a text in `{ $language }`, which is not a language of the site
    .list = name the file after a language of the site ({ $known }); move a copy out of `content/`; add a new language to `languages` in `content/site.toml`
unexpected-file = `{ $path }` is not used here, and is not published
duplicate-slug = two notices have the slug `{ $slug }`
    .first = the other one
unknown-scheme = there is no numbering scheme `{ $name }`
    .nearest = did you mean `{ $nearest }`?
    .known = schemes: { $known }

## Theme and pages

unknown-theme = there is no theme `{ $name }`
    .nearest = did you mean `{ $nearest }`?
    .known = themes: { $known }
template-error = error in the template: { $problem }
    .copied = this file replaces `{ $file }` of the default theme, whose components are now others ({ $parts }): if it is a copy of an earlier `{ $file }`, copy the current one and make your changes in it again
unknown-name = no page has a value named `{ $name }`: it counts as empty, and what depends on it is not shown
    .nearest = did you mean `{ $nearest }`?
    .template = take the name from the template of the default theme that this one replaces
css-foreign =
    { $kind ->
        [deep] `{ $address }` is inside more than 64 brackets: it cannot be checked what the style sheet would load there
       *[foreign] the style sheet would load `{ $address }`
    }
    .brackets = remove brackets: no style sheet needs that many
    .local = a page may load only the theme’s own files: put the file into the theme’s `assets/` and refer to it there
bad-color = `{ $color }` is not a color
    .example = write `#` and six digits, 0 to 9 and a to f: `"#1f4788"`
accent-unreadable =
    links in `{ $color }` cannot be read on `{ $ground }` { $scheme ->
        [dark] in dark mode
       *[light] in light mode
    }: the contrast is { $contrast } to 1, and WCAG requires at least 4.5
    .nearest = `{ $passing }` is the nearest color of the same hue that passes, and `{ $nearest }` the nearest that everybody can read
accent-faint =
    links in `{ $color }` are hard to read for some on `{ $ground }` { $scheme ->
        [dark] in dark mode
       *[light] in light mode
    }: the contrast is { $contrast } to 1, and WCAG requires 7 at level AAA
    .nearest = `{ $nearest }` is the nearest color of the same hue that everybody can read
# $property: the property of the text; $under: that of its ground; $changed: the one to change
color-unreadable =
    text in `{ $color }` (`{ $property }`) cannot be read on `{ $ground }` (`{ $under }`) { $scheme ->
        [dark] in dark mode
       *[light] in light mode
    }: the contrast is { $contrast } to 1, and WCAG requires at least 4.5
    .nearest = with `{ $nearest }` as `{ $changed }` it can be read; if the site is always light or always dark, set `scheme = "light"` or `scheme = "dark"`
bad-look-link = `{ $url }` is not an address that a link can have
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
        [content] the content of `{ $path }` is not of the kind that its name says
        [name] the name of `{ $path }` contains a line break, a backslash or another character that an address cannot contain
       *[type] `{ $path }` is not a file that a page can use
    }
    .rename = rename the file: letters, digits, `-`, `_` and `.`
    .types = assets are style sheets (`.css`), drawings (`.svg`), pictures (`.png` `.jpg` `.gif` `.webp` `.avif` `.ico`), fonts (`.woff2` `.woff` `.ttf` `.otf`) and plain texts (`.txt`): export the file again as one of these, or remove it from `assets/`
bad-logo =
    { $kind ->
        [format] the logo `{ $path }` is not an SVG
       *[missing] there is no logo `{ $path }`
    }
    .missing = put the file there, or write the name of an existing file
    .format = ask your designers for the logo as an SVG file; it stays sharp at every size
svg-unsafe =
    { $kind ->
        [script] the drawing contains a script: `{ $what }`
        [style] the drawing contains a style sheet, which has no effect on the pages: `{ $what }`
        [address] the drawing leads elsewhere or loads another file: `{ $what }`
        [document] the drawing contains another document: `{ $what }`
        [hidden] the drawing contains something that can hide a script: `{ $what }`
        [deep] the drawing has too many elements inside each other
        [root] the drawing does not begin with `<svg xmlns="http://www.w3.org/2000/svg">`: `{ $what }`
        [broken] the drawing cannot be read from here on: `{ $what }`
       *[unknown] the drawing contains something that is not part of a drawing: `{ $what }`
    }
    .export = export it again as a plain SVG with presentation attributes, without scripts, styles, pictures and links
forbidden-content = { $kind ->
    [script] `{ $what }` on `{ $page }`: a page must not contain a script
    [inline-style] `{ $what }` on `{ $page }`: styles may only be written in a style sheet
    [inline-handler] `{ $what }` on `{ $page }`: a page must not contain a script
    [script-link] `{ $what }` on `{ $page }`: a link must not contain a script
    [foreign-load] `{ $what }` on `{ $page }`: a page must not load anything from elsewhere
    [embedded-document] `{ $what }` on `{ $page }`: a page must not embed another document
    [base] `{ $what }` on `{ $page }`: a page must not change the base of its links
    [refresh] `{ $what }` on `{ $page }`: a page must not send its reader to another page
    [foreign-form] `{ $what }` on `{ $page }`: a page must not send anything
    [duplicate-id] `{ $what }` appears twice on `{ $page }`
    [encoding] `{ $page }` is not saved as UTF-8, so it cannot be checked what it loads
    [markup] `{ $page }` can be read in two ways, so it cannot be checked what it loads: { $what }
   *[other] `{ $what }` has no place on `{ $page }`
}
    .remove = remove it
    .own = remove it; or name the file in `[static_files] unchecked` of `content/site.toml`, if it has to be published as it is
    .own-save = save it again as UTF-8; or name the file in `[static_files] unchecked` of `content/site.toml`, if it has to be published as it is
    .own-markup = write it so that it can be read in only one way; or name the file in `[static_files] unchecked` of `content/site.toml`, if it has to be published as it is
    .pages = { $pages } pages share this mistake: correct it in one place
text-not-as-written = `{ $page }` shows “{ $shown }” where its text says “{ $text }”
    .template = remove from the template whatever changes, adds or omits words of the text: the elements of the text are those marked `data-sealed`, and whatever in them is not part of the text is marked `data-beside`
    .pages = { $pages } pages share this mistake: correct it in one place
static-name = the name of `{ $path }` cannot be published: it contains an invisible character or a backslash
    .rename = rename the file
static-taken = the site itself writes `{ $path }`, or a folder there
    .rename = rename the file in `content/static`
bad-frame-ancestor = `{ $address }` is not the address of a site that may show pages in a frame
    .example = write `https://` and the name of the server, and nothing after it: `"https://www.example.jp"`
dead-link = the site has no `{ $address }`
table-in-itself = the table `{ $table }` is placed inside itself
    .table = the table

## Records that the law asks for

empty-list = `{ $key }` is an empty list
    .fill = write at least one entry, or remove the record
empty-record = this record has no content
    .fill = write one of { $keys }, or remove the record
two-managers = a joint use with both `manager` and `responsible`
    .one = keep one of the two: `manager` is a company with name, address and representative, `responsible` is words
    .other = the other is here
unknown-label = records of the kind `{ $kind }` have no label `{ $key }`
    .nearest = did you mean `{ $nearest }`?
    .known = labels of this kind: { $known }
record-item-name = a text that can appear in several places has the name `{"{"}#{ $name }{"}"}`
    .record = only the text and the rows of this version’s records (`[[purpose]]` …) can have names; remove this one
value-in-data = `{ $key }` holds a value in braces or a reference without words
    .words = these words are also published as data and used within sentences, where such values and references are not replaced; write the words themselves
fee-not-allowed = a fee for a request of kind `{ $kind }`
    .law = a fee may be charged only for notice of purposes and for disclosure (APPI, article 38); remove `fee`
incomplete-manager = the manager of the joint use has no `{ $key }`
    .law = name, address and, for a corporation, representative must be made known (APPI, article 27, paragraph 5, item 3); add it
unknown-fee = there is no fact `{ $name }` with an amount
    .nearest = did you mean `{ $nearest }`?
    .known = facts with an amount: { $known }
reference-deleted = reference `{ $target }` leads to a section that has been deleted
    .remove = remove the reference, or refer to the section that applies now
too-deep = the text is nested more than { $most } levels deep
    .flatten = divide the text
section-too-deep = sections are nested more than { $most } levels deep
    .flatten = move this section to an outer level
## Seals

seal-broken = the text of version `{ $version }` in `{ $language }` is no longer the one that was sealed
    .changes = what changed: { $changes }
    .early = it has not been published yet: restore it, or take the seal back (`seibun seal { $notice } { $version } --undo`) and seal it again
    .completion = if the change only translates what was missing or out of date when this version was sealed, record that: `seibun translated { $notice } { $language } --version { $version }`, then `seibun seal { $notice } { $version } --completion`
    .undo = a published text cannot change: restore it
    .revise = for a change from a future day, make a new version: `seibun revise { $notice } DATE`
    .erratum = if the change only corrects a mistake, record it: `seibun seal { $notice } { $version } --erratum --reason ja=… --reason en=…`
seal-copy = `{ $path }` is missing, or is not the text that was sealed (the published text still is)
    .seal = run `seibun seal { $notice }`, which writes the sealed text again
log-broken = this line does not follow any line before it: one of them was changed or removed
    .restore = put `content/seals.log` back from a backup, from version control, or from a copy of the published `seals.txt`
log-conflict = two people sealed at the same time, and version control left this mark
    .keep = keep the lines of both sides and remove only the marks; then run `seibun seal`, which puts the lines in order
log-forked = this line follows an earlier line than the one before it: two people sealed at the same time
    .seal = run `seibun seal`, which puts the lines that are not published yet after the others
log-missing = there are seals, but no log of seals (`content/seals.log`)
    .adopt = if they were made before there was a log, run `seibun seal`, which enters them in the log; otherwise restore the file
log-not-continued = the log of seals does not continue the published one, which says here: `{ $line }`
    .published = the published line
    .restore = a published log cannot change: restore the published line
    .seal = run `seibun seal`, which puts the published lines first again
log-resealed = { $language } of version `{ $version }` of `{ $notice }` was sealed a second time with another text; it had been sealed on { $day }
    .first = the first seal
    .restore = restore the text, `seal.toml` and the folder `seal` as they were first sealed and, if this line is not published yet, remove it
log-undone = the seal of version `{ $version }` of `{ $notice }` was taken back on { $day }, although it had already been published
    .restore = restore the text, `seal.toml`, the folder `seal` and the log as they were published; record a mistake in a published text with `seibun seal --erratum`
log-other-corrections = the log and `seal.toml` have different corrections of { $language } of version `{ $version }` of `{ $notice }`
    .logged = the first line about it
    .restore = put `seal.toml`, the folder `seal` and the log back from a backup or from version control
log-unreadable = this cannot be read as a line of the log of seals
    .restore = put the line back from a backup, from version control, or from a copy of the published `seals.txt`
log-without-seal = { $language } of version `{ $version }` of `{ $notice }` was sealed on { $day }, but the seal is gone
    .restore = put the version’s folder with `seal.toml` and `seal`, and its entry in `notice.toml`, back from a backup or from version control
logged-text-gone = the log names { $language } of version `{ $version }` of `{ $notice }`, but no text here has that digest
    .copy = the text was changed or removed after it was published: compare it with the company’s own or with another copy
text-not-logged = `{ $path }` is not in the log
    .compare = it was not sealed, or was changed after it was sealed
seal-not-as-logged = { $language } of version `{ $version }` of `{ $notice }` does not have the seal that the log recorded on { $day }
    .logged = what was sealed
    .restore = put `seal.toml` and the folder `seal` back from a backup or from version control
seal-not-logged = the log does not contain the seal of { $language } of version `{ $version }` of `{ $notice }`
    .restore = if a line was removed from `content/seals.log`, put it back
    .adopt = if `seibun seal` was interrupted, run it again: it enters the seal, marked as adopted
replaced-text-gone = `{ $path }`, the text before a correction, is missing or has been changed
    .restore = people may have consented to it: put it back from a backup, from version control, or from the published `text.….txt`
sealed-address-gone = version `{ $version }` was published under `{ $old }`, and that address no longer exists
    .alias = restore it, or keep the old address working: `aliases = ["{ $old }"]`
sealed-anchor-gone = `#{ $anchor }` could be linked to in version `{ $version }`, and no longer exists
    .alias = restore the id, or keep the old one working: `aliases = ["{ $anchor }"]` in its section
sealed-value-changed = `{ $name }` of the sealed version `{ $version }` is now { $new }; it was sealed with { $old }
    .restore = put `{ $old }` back: it is part of what was published
    .translation = put the earlier `translates` back: the page says how the translation compared with the original when it was sealed. Only a translation that changes is recorded anew, with `--completion`
sealed-value-kept = `{ $name }` is now { $new }; versions that were sealed with { $old } keep that value
seal-missing = version `{ $version }` is published but not sealed ({ $languages })
    .seal = read it once more, then run `seibun seal { $notice }`
seal-newer = the seal follows `{ $algorithm }`; this program knows `{ $known }`
    .upgrade = use the newer seibun that wrote it
seal-unreadable = the seal cannot be read: it was edited by hand, or cut short
    .restore = put `seal.toml` back from a backup; where there is none, move it and the folder `seal` away, compare the text with the one that was published, and run `seibun seal`
sealed-draft = version `{ $version }` is sealed but marked as a draft, and so would disappear from the site
    .publish = remove `draft = true`; to end a version, replace it with a new one
sealed-language-gone = texts in `{ $language }` were sealed, and `{ $language }` is no longer among the `languages`: their pages would disappear
    .retire = list it again; if no new versions are to be published in it, add `[language.{ $language }]` with `ended`, the last effective date of a version that needs a text in it; its pages stay
retired-unlisted = `{ $language }` is retired and is not among the `languages`
    .list = list it too: its pages stay on the site
sealed-text-gone = `{ $path }` was sealed and is gone
    .restore = put it back; a published text stays on the site
sealed-version-gone = version `{ $version }` was sealed before this one and is gone
    .restore = put its folder back into `content/{ $notice }`, and its `[[version]]` into `notice.toml`; a published version stays on the site

## Versions in time

version-order = this version takes effect on { $date }, earlier than the one before it, { $before }
    .other = the version before it
    .order = correct the date, or put the versions in order of date, oldest first
