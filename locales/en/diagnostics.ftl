# levels and report

level-error = error
level-warning = warning
level-info = info
level-help = help
path-built-in = built-in { $path }
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
