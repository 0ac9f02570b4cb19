### What `seibun check` finds in a text that can be read. A finding says what is wrong; its attributes say what to do.

## Settings of the check

unknown-rule = there is no rule `{ $rule }`
    .nearest = did you mean `{ $nearest }`?
    .list = `seibun check --rules` lists every rule
fixed-rule = rule `{ $rule }` cannot be lowered or silenced: without it, a page could be incomplete or untrue
    .mend = correct what the rule finds
allow-without-reason = `{ $rule }` is silenced without a reason
    .say = say in `reason` why it does not matter here
unused-allow = `{ $rule }` is silenced here, but it finds nothing here
    .remove = remove this entry of `allow`

## Translation

translation-stale =
    the original of { $part ->
        [head] the title, preamble or closing
       *[other] section `{ $section }`
    } has changed since it was translated{ $more ->
        [0] { "" }
       *[other] {" "}({ $languages })
    }
    .recorded = the fingerprint of what was translated
    .changed = changed since version { $version }: { $changes }
    .record = bring the translation up to date, then record it: `seibun translated { $notice } { $language }{ $part ->
        [head] { "" }
       *[other] {" "}{ $section }
    }{ $of ->
        [latest] { "" }
       *[other] {" "}--version { $of }
    }`{ $more ->
        [0] { "" }
       *[other] {" "}(and likewise for each other language)
    }
translation-unrecorded =
    { $count ->
        [one] one part of this translation does not say
       *[other] { $count } parts of this translation do not say
    } which original they translate
    .record = when they are up to date, record it: `seibun translated { $notice } { $language }{ $of ->
        [latest] { "" }
       *[other] {" "}--version { $of }
    }`
bad-fingerprint =
    { $problem ->
        [original] `translates` in the original, which translates nothing
       *[other] this is not a fingerprint that seibun has written
    }
    .record = when the translation is up to date, record it: `seibun translated { $notice } { $language }`
    .remove = remove it
section-missing =
    { $others ->
        [0] section `{ $section }` has no translation in `{ $languages }`; the original is shown in its place
       *[other] section `{ $section }` and { $others } others have no translation in `{ $languages }`; the original is shown in their place
    }
    .translate = translate it, or, if only this language has the section, write `only` with that language
equal-section-missing = section `{ $section }` is missing in `{ $languages }`, and no language prevails: each text must have it
    .add = write it there too; `only` can be used only where one language prevails
section-surplus = the original has no section `{ $section }`
    .nearest = did you mean `{ $nearest }`?
    .only = add it to the original, or, if only this language has it, write `only = "{ $language }"`
section-mismatch =
    this section of the original is “{ $heading }”; its translation seems to be under “{ $other }”
    .original = the original's heading
    .swap = give each section of the translation the `id` of the section that it translates; this one should have the heading and the text of `{ $id }`
service-differs =
    the { $what ->
        [purpose] purpose
        [recipient] recipient
       *[country] country of the recipient
    } of service `{ $service }` differs from that in notice `{ $other }`: `{ $here }` here, `{ $there }` there
    .other = as `{ $other }` has it
    .same = if it is the same handling, write the same in both; if it is not, give it an `id` of its own
translation-untouched = the original has changed since version `{ $version }`; the translation has not, but is recorded as a translation of the current original
    .compare = check whether the change affects the translation; if it does not, leave it as it is
value-changed = the value of `{"{"}{ $name }{"}"}` has changed since version `{ $version }`
    .look = check whether the words around it still fit
other-operator =
    { $problem ->
        [near] `{ $company }` looks like a misspelling of the operator of this site, `{ $operator }`
        [answers] `{ $company }` is named as responsible for this text; the operator of this site is `{ $operator }`
       *[called] `{ $company }` is called `{ $term }` here; the operator of this site is `{ $operator }`
    }
    .write = write `{"{operator.name}"}` instead; if another company is meant, call it something else
term-form =
    `{ $form }`, although the defined term is `{ $term }`{ $count ->
        [1] { "" }
       *[other] {" "}({ $count } places; this is the first)
    }
    .first = the definition
    .write = write `{ $term }` if the defined term is meant; if it is not, use another word
section-order =
    section `{ $section }` is not where the original has it{ $inside ->
        [no] { "" }
       *[other] {" "}(here it is in `{ $around }`)
    }
    .original = its place in the original
section-number = section `{ $section }` would not have the same number in every language
    .original = the section of the original
    .same = give it the same `branch`, `deleted` and `number` as in the original
    .unnumbered = add `number = false` or `branch = true`, or put it at the end, so that the numbers after it stay the same
only-language = section `{ $section }` is marked as only for `{ $language }`, which is not the language of this file
    .mend = remove the section here, or correct `only`

## Parity

parity-paragraphs =
    { $problem ->
        [count] { $own ->
            [one] one block here, { $theirs } in the original
           *[other] { $own } blocks here, { $theirs } in the original
        }
        [kind] another kind of block than in the original
       *[name] this item and that of the original do not have the same name
    }
    .here =
        { $own-kind ->
            [paragraph] here: a paragraph
            [paragraphs] here: a list of numbered paragraphs
            [items] here: a list of items
            [bullets] here: a list of bullets
            [definitions] here: a list of definitions
            [note] here: a note
            [placeholder] here: a placeholder on its own
           *[none] here: nothing more
        }
    .original =
        { $their-kind ->
            [paragraph] in the original: a paragraph
            [paragraphs] in the original: a list of numbered paragraphs
            [items] in the original: a list of items
            [bullets] in the original: a list of bullets
            [definitions] in the original: a list of definitions
            [note] in the original: a note
            [placeholder] in the original: a placeholder on its own
           *[none] in the original: nothing more
        }
    .namesake = the original
    .name = give this item the same `{"{#name}"}` as in the original
parity-gist =
    { $problem ->
        [missing] the original has a summary (`gist`) here, and the translation has none
       *[surplus] a summary (`gist`) that the original does not have
    }
    .original = in the original
    .both = write `gist` in the other text too, or remove it from both
parity-items =
    { $problem ->
        [swapped] this item and the next one seem to be in the opposite order in the original
       *[count] { $own ->
            [one] one item in this list
           *[other] { $own } items in this list
        }, { $theirs } in the original
    }
    .original = the list in the original
    .swapped = the other item
parity-order = the alternatives `{ $own }` are in another order in the original: `{ $theirs }`
    .original = the original
    .order = write them in the order of the original
parity-table =
    { $problem ->
        [missing] the original has a table `{ $table }` here
        [surplus] the original has no table `{ $table }`
        [columns] table `{ $table }` has { $own } columns here, { $theirs } in the original
        [swapped] two cells of table `{ $table }` seem to be swapped
       *[rows] table `{ $table }` has { $own } rows here, { $theirs } in the original
    }
    .original = the original
    .swapped = the other cell
parity-references =
    { $problem ->
        [other] a reference to `{ $own }` here, to `{ $theirs }` in the original
        [lacking] the original refers to `{ $theirs }`, this text does not
       *[surplus] a reference to `{ $own }`, which the original does not have
    }
    .original = the original
parity-placeholders =
    { $problem ->
        [other] `{ $own }` here, `{ $theirs }` in the original
        [lacking] the original uses `{ $theirs }`, this text does not
       *[surplus] `{ $own }`, which the original does not use
    }
    .original = the original
parity-links =
    { $problem ->
        [other] a link to `{ $own }` here, to `{ $theirs }` in the original
        [lacking] the original links to `{ $theirs }`, this text does not
       *[surplus] a link to `{ $own }`, which the original does not have
    }
    .original = the original
parity-contacts =
    { $problem ->
        [other] `{ $own }` here, `{ $theirs }` in the original
        [lacking] the original gives `{ $theirs }`, this text does not
       *[surplus] `{ $own }`, which the original does not give
    }
    .original = the original
parity-numbers =
    { $problem ->
        [other] the number { $own } here, { $theirs } in the original
        [lacking] the original has the number { $theirs }, this text does not
       *[surplus] the number { $own }, which the original does not have
    }
    .original = the original
parity-dates =
    { $problem ->
        [other] the date { $own } here, { $theirs } in the original
        [lacking] the original has the date { $theirs }, this text does not
       *[surplus] the date { $own }, which the original does not have
    }
    .original = the original
parity-enumeration =
    { $problem ->
        [fewer] { $theirs } things are enumerated in the original (`{ $things }`), at most { $own } here
       *[more] { $own } things are enumerated here (`{ $things }`), at most { $theirs } in the original
    }
    .original = the original
parity-exception =
    { $problem ->
        [lacking] the original makes an exception, `{ $theirs }`, and nothing here does
       *[surplus] `{ $own }` makes an exception that the original does not make
    }
    .original = the original
parity-negation =
    { $problem ->
        [lacking] the original is negative (`{ $theirs }`), and this text is not
       *[surplus] `{ $own }` is negative, and the original is not
    }
    .original = the original
parity-units = `{ $own }` here, `{ $theirs }` in the original
    .original = the original
parity-words =
    { $problem ->
        [lacking] the original speaks of `{ $theirs }`, and nothing here does
       *[surplus] this speaks of `{ $own }`, and the original does not
    }
    .original = the original
parity-scope =
    { $problem ->
        [lacking] no counterpart here to `{ $theirs }` in the original: this says more or less than it
       *[surplus] no counterpart to `{ $own }` in the original: this says more or less than it
    }
    .original = the original
parity-sentences =
    { $problem ->
        [lacking] nothing here corresponds to `{ $words }` in the original
        [surplus] nothing in the original corresponds to `{ $words }`
        [longer] far longer in proportion than the rest of this text: it seems to say more than the original
        [shorter] far shorter in proportion than the rest of this text: it seems to say less than the original
        [more] { $own } sentences here, { $theirs } in the original, and far longer in proportion than the rest of this text: it seems to say more
       *[less] { $own ->
            [one] one sentence
           *[other] { $own } sentences
        } here, { $theirs } in the original, and far shorter in proportion than the rest of this text: it seems to say less
    }
    .original = the original
    .read = compare the two; what only one of them says belongs in both, or in neither
parity-names =
    { $problem ->
        [lacking] the original names `{ $theirs }`, this text does not
       *[surplus] `{ $own }`, which the original does not name
    }
    .original = the original

## Terms

term-missing = the original says `{ $term }`, but none of its translations in the glossary appears here
    .original = the term in the original
    .known = the glossary translates it as: { $known }
term-variant = the glossary avoids `{ $word }`
    .glossary = the glossary
    .known = it says: { $known }
self-name =
    { $count ->
        [1] `{ $name }` here, `{ $usual }` in the rest of the text
       *[other] `{ $name }` here, `{ $usual }` in the rest of the text ({ $count } places; this is the first)
    }
    .usual = `{ $usual }`
    .one = use one name for the operator throughout
term-unused = `{ $term }` is defined and never used
    .remove = use the term, or remove its definition
term-before-definition = `{ $term }` is used before it is defined
    .first = defined here
    .earlier = define it here, where it is first used
term-redefined = `{ $term }` is defined twice
    .first = first defined here
    .once = define a term once, before its first use

## Text

leftover-placeholder = `{ $words }` looks like a blank that was never filled
    .fill = write what belongs here
empty-value = nothing follows the label `{ $words }`
    .fill = write the value, or remove the label
dangling-following = `{ $words }` announces something that should follow, and nothing does
    .list = put the list, the table or the placeholder right after it, or rewrite the sentence
duplicate-heading = the heading `{ $words }` appears twice
    .first = first here
    .once = give each section a heading of its own
duplicate-block = this paragraph appears twice: `{ $words }…`
    .first = first here
    .once = say it once, and refer to it
    .other = the corresponding passage says something else
    .pasted = write here what the corresponding passage says: only one of the two texts says the same thing twice
doubled-word = a word or a sign is repeated: `{ $words }`
    .once = remove one of the two
unbalanced =
    { $closing ->
        [none] `{ $sign }` without its partner in the same paragraph
       *[other] `{ $sign }` is closed by `{ $closing }`, of another width
    }
    .pair = add `{ $partner }`, of the same width, where it belongs
    .width = write `{ $partner }` for `{ $closing }`
list-terminator =
    this item ends differently from the others in its list
    .alike =
        { $expected ->
            [semicolon] end it with `;`, as the others do
            [stop] end it with a full stop
           *[none] remove its full stop
        }
spelling-variants =
    { $count ->
        [0] `{ $word }` seems to be a slip of `{ $usual }`
        [1] `{ $word }` in a text that otherwise writes `{ $usual }`
       *[other] `{ $word }` in a text that otherwise writes `{ $usual }` ({ $count } places; this is the first)
    }
    .usual = the usual spelling
    .one = spell the word in one way throughout
    .meant = write `{ $usual }`
untranslated-words = words in another language: `{ $words }…`
    .translate = translate them; if they are intended, mark them: `[words](lang:ja)`
fullwidth-sign =
    { $kind ->
        [number] a full-width `{ $sign }` inside a number
       *[sign] a full-width `{ $sign }` among Latin letters
    }{ $count ->
        [1] { "" }
       *[other] {" "}({ $count } places; this is the first)
    }
    .half = write the half-width sign
cut-off = the sentence ends after `{ $word }`
    .finish = write the rest of it
typed-marker =
    { $kind ->
        [box] `{ $mark }` is a check box, which has no meaning on a page
        [second]
            `{ $mark }` is a second mark in the same line{ $count ->
                [one] {""}
               *[other] {" "}({ $count } lines; this is the first)
            }
        [heading] `{ $mark }` is typed where seibun writes numbers and brackets
        [term] `{ $mark }` begins the explanation of a term, but there is no term in the line above
        [unknown] `{ $mark }` begins this line and the next like a mark, but is not the mark of a list: the lines are joined
       *[list] `{ $mark }` looks like the number or mark of a list, but is read as part of the text
    }
    .generated =
        { $kind ->
            [box] write in words what is ticked, or write a list with `- `
            [second] write one mark in each line, with the inner list indented on the next line; if it is part of the text, write `\` before it
            [heading] remove it: numbers and brackets of headings come from the notice's `numbering`
           *[list] begin the list with its first mark; if it is part of the text, write `\` before it
        }
    .known = for a list, write `- ` or `1) ` before each line; otherwise write both sentences in one line
    .term = write the term in the line right above, with a blank line before it; if it is part of the text, write `\` before the colon
sentence-style = `{ $words }` in a text written in polite style (です・ます)
    .usual = the usual ending
    .one = use one style throughout
missing-space = no space after `{ $words }`
    .space = put a space here
halfwidth-katakana = half-width katakana or punctuation `{ $words }`
    .full = write it in full-width characters
digit-width =
    { $width ->
        [full] full-width digits `{ $words }` in a text with half-width ones
       *[half] half-width digits `{ $words }` in a text with full-width ones
    }{ $count ->
        [1] { "" }
       *[other] {" "}({ $count } places; this is the first)
    }
    .usual = the usual width
    .one = write numbers of the same length in one width throughout
punctuation-style =
    `{ $sign }` in a text that uses `{ $usual }`{ $count ->
        [1] { "" }
       *[other] {" "}({ $count } places; this is the first)
    }
    .usual = the usual sign
    .one = use one style of punctuation throughout
date-in-prose = the date `{ $date }` is already recorded as `{ $name }`
    .recorded = the recorded date
    .dates = put `{"{dates}"}` alone on its line; `{"{effective}"}` would become another date in the next version
    .placeholder = write `{"{"}{ $name }{"}"}`, so that it is right in every language and version
impossible-date =
    { $problem ->
        [day] `{ $date }` is not a day of the calendar
        [first] `{ $date }`: the first year of an era is written 元年
       *[era] `{ $date }`: year and era do not belong together
    }
    .era = the year of the era is { $era }
stale-date = `{ $term }` has existed in law only since { $since } ({ $source }); this version is dated { $date }
    .dated = the date of this version
    .date = if the text was changed later, make a version dated the day of the change: `seibun revise`
insecure-link = `{ $address }` is not encrypted
    .secure = write `{ $secure }`, if the site has it
link-text = `{ $words }` does not say where the link leads
    .say = link words that name the page
link-locale = `{ $address }` is a page in another language (`{ $language }`)
    .own = link to the page in the language of this text, or name the language in the words of the link
link-own-site = `{ $address }` is a page of this site
    .reference = write a reference, `[](notice#section)`, which follows when the page moves

## Statutes

statute-renumbered = article { $article } is the number from before the statute was renumbered; this matter is now in article { $now }
    .check = compare with the statute as of { $as-of } ({ $source }), and correct the number if necessary
statute-number = `{ $words }` is not the number of `{ $act }`
    .write = write `{ $right }`
term-undefined = `{ $term }` is used but not defined anywhere in this text
    .define = define it where it first appears, after the name of what it means: { $marks ->
        [brackets] `（以下「{ $term }」といいます。）`
       *[quotes] `(the “{ $term }”)`
    }
stray-space = an extra space in `{ $words }`
    .without = write `{ $right }`
act-term =
    { $problem ->
        [has] this part of the original has no equivalent of `{ $term }`, a term of the Act on the Protection of Personal Information
       *[lacks] nothing here translates `{ $term }`, a term of the Act on the Protection of Personal Information
    }
    .original = this term
    .usual = the usual translation is `{ $usual }` (as of { $as-of }, { $source }); if you use another one, write it in `terms.toml`
statute-unknown-article =
    the statute has no article { $article }{ $branch ->
        [none] { "" }
       *[other] -{ $branch }
    }; the last one is { $last } (as of { $as-of })

## Versions

draft-overdue = version `{ $version }` is still a draft after its effective date ({ $date }), and so is not published
    .publish = remove `draft = true` to publish it, or change the date if it is not settled yet
summary-missing = version `{ $version }` takes effect without an earlier announcement and without a summary of what changes
    .write = give it an `announced` date before it takes effect, or say in `summary` what changes
notice-period =
    { $days ->
        [one] announced one day
       *[other] announced { $days } days
    } before it takes effect; the site asks for { $wanted }
    .setting = the site's rule
    .earlier = announce it earlier, or let it take effect later
revised-date =
    { $problem ->
        [late] the revision of { $date } is later than this version, of { $limit }
       *[early] the revision of { $date } is earlier than the adoption of the notice, on { $limit }
    }
    .limit = compared with this date
established-differs = adopted on { $date } here, on { $other } in the version before
    .other = the version before
    .same = a notice is first adopted on one day; correct one of the two
missing-contact = `{ $notice }` gives no contact
    .add = show a contact: `{"{contact."}{ $contact }{"}"}`
    .define = describe a contact in `content/site.toml`, as `[contact.{ $contact }]`, and show it: `{"{contact."}{ $contact }{"}"}`
missing-operator = `{ $notice }` does not say whose notice it is
    .add = show the operator: `{"{operator}"}` or `{"{operator.name}"}`

## Checklists

unknown-matter = `{ $matter }` is on no checklist
    .nearest = did you mean `{ $nearest }`?
    .known = known: { $known }
uncovered-matter =
    no section covers { $matter ->
        [accredited] the accredited organization
        [anonymised] anonymously processed information
        [app-name] the name of the app or of its provider
        [automated-decisions] automated decisions
        [complaints] where to complain
        [consent-withdrawal] the withdrawal of consent
        [contact] a contact
        [data-categories] the categories of data
        [data-protection-officer] the data protection officer
        [data-source] the source of the data
        [data-subject-rights] the rights of data subjects
        [deletion] how data are deleted
        [external-environment] the external environment (data kept abroad)
        [fee] the fee for requests
        [foreign-transfer] transfers to foreign countries
        [joint-use] joint use
        [legal-basis] the legal basis
        [legitimate-interests] the legitimate interests
        [obligation-to-provide] whether the data must be given
        [operator] name, address and representative of the operator
        [policy-compliance] compliance with laws and rules
        [policy-dates] the days of adoption and of the last revision
        [policy-handling] proper acquisition, use and provision
        [policy-improvement] continual improvement
        [privacy-manager] the personal information protection manager
        [pseudonymised] pseudonymously processed information
        [purpose-change] the change of purposes
        [purpose-of-use] the purposes of use
        [recipients] the recipients
        [referable-information] personally referable information
        [request-procedure] the procedure for requests
        [retention] how long data are kept
        [security-measures] the security control measures
        [special-care] special care-required personal information
        [supervisory-authority] the complaint to an authority
        [third-party-provision] provision to third parties
        [transmission-opt-out] how to stop transmissions
        [transmission-purpose] the purposes of transmissions
        [transmission-recipient] the recipients of transmissions
        [transmitted-information] what is transmitted
       *[other] { $matter }
    } ({ $profile }, { $article-en }{ $when ->
        [case] , where it applies
       *[always] { "" }
    })
    .cover-section = if section `{ $section }` says it, write `covers = ["{ $matter }"]` there; this is a checklist as of { $as-of }, not advice ({ $source })
    .record = the records of `{ $record }` cover it by themselves where a text shows them
    .cover = write `covers = ["{ $matter }"]` in the section that says it; this is a checklist as of { $as-of }, not advice ({ $source })
literal-reference =
    { $problem ->
        [gone] `{ $words }`: this notice has { $count ->
            [one] one section
           *[other] { $count } sections
        }, and none of that number
       *[typed] the number in `{ $words }` is typed
    }
    .write = write `[](#{ $id })`, and the number stays right
    .doubt = if an article of this notice is meant, write `[](#{ $id })`; if it is an article of a statute or of another document, name that document just before the number
    .none = check the number and write `[](#id)`; if it is an article of a statute or of another document, name that document just before the number
    .titled = write `[](#{ $id } "title")`, and both number and heading stay right
relative-reference =
    `{ $words }` in the { $relation ->
        [before] first article: there is none before it
        [after] last article: there is none after it
       *[above] first paragraph: there is none before it
    }
    .write = write `[](#id "relative")`, and the words stay right
row-without-value = `{ $label }` has no value
    .fill = write it; if there is none, write `—` or remove the row
fee-without-amount = a fee without its amount
    .name = give the amount in this section, as a fact: `{ "{" }fact.disclosure_fee{ "}" }`

## Captures

capture-unreadable = this is not a recording of a browser: line { $line }, { $cause }
    .save = in the browser's developer tools, open “Network”, reload the page, and save everything as a HAR file
word-untranslated = words of the original are still in the translation (`{ $words }`)
word-comment = { $author } comments: { $words }
word-format =
    { $kind ->
        [bold] words made bold in Word: `{ $words }`
        [italic] words made italic in Word: `{ $words }`
        [underline] words underlined in Word: `{ $words }`
        [strike] words struck through in Word: `{ $words }`
        [raised] words raised or lowered in Word: `{ $words }`
        [link] words made a link in Word: `{ $words }`
        [list] a paragraph that Word numbers or marks: `{ $words }`
       *[heading] a paragraph made a heading in Word: `{ $words }`
    }
    .bold = to make them bold, put the words between `**` in the file
    .italic = to make them italic, put the words between `*` in the file
    .underline = a text has no underlines; if it is a mere mark, leave it
    .strike = if the words are to go, remove them from the file
    .raised = a text has no raised or lowered words; if need be, word it differently
    .link = to make them a link, write `[words](<address>)` in the file; in the document it leads to `{ $address }`
    .list = write the number or mark at the start of the line in the file
    .heading = add the section in the file
word-change =
    { $before ->
        [none] an added paragraph cannot be taken over: `{ $after }`
       *[other] a change cannot be taken over: `{ $before }`
    }
    .made = the program writes these words (a number, a value, a record): change them where the value is written. In the document: `{ $after }`
    .whole = add and remove sections, rows and headings in the file. In the document: `{ $after }`
    .open = first remove the other paragraphs of the item. In the document: `{ $after }`
    .quotes = the string cannot hold these words: `{ $after }`
    .shared = these words are written here and are also used in other languages or texts: change them here if they are to change everywhere. In the document: `{ $after }`
    .aside = a text has no place for footnotes and text boxes, nor for signs of a typeface: write it into the file, as a note (`> `), as a paragraph or as a character. In the document: `{ $after }`
capture-host = `{ $host }` was contacted (`{ $address }`), and no transmission names it
    .declare = add a `[[transmission]]` for it to `records.toml`, or `hosts = ["{ $host }"]` to the one it belongs to
capture-cookie = the cookie `{ $name }` of `{ $host }` is not in the list of cookies
    .declare = add a `[[cookie]]` for it to `records.toml`; a name may hold `*`
capture-lifetime = the cookie `{ $name }` was set for `{ $seen }`; the list says `{ $told }`
    .correct = correct `lifetime`, or have the setting of the cookie corrected
capture-party = the cookie `{ $name }` is listed as the site’s own, but `{ $host }` set it
    .provider = name the transmission that sets it as `provider`
capture-more =
    { $count ->
        [one] one more finding of `{ $rule }` in this recording
       *[other] { $count } more findings of `{ $rule }` in this recording
    }
    .again =
        { $rule ->
            [capture-lifetime] correct the lifetimes that are reported one by one in `records.toml`, and check again
            [capture-party] correct the providers that are reported one by one in `records.toml`, and check again
           *[other] list those that are reported one by one in `records.toml`, with `*` where names are alike, and check again
        }
capture-unseen =
    { $kind ->
        [cookie] the cookie `{ $name }`
       *[transmission] the transmission `{ $name }`
    } is listed but does not appear in the recording

# Signs, and what is not finished

look-alike = `{ $sign }` ({ $code }) only looks like `{ $meant }` ({ $meant_code }): a search does not find it
    .write = write `{ $meant }`; characters like this come from copied PDF files
invisible-character =
    { $kind ->
        [soft-hyphen] a soft hyphen ({ $code }) that no reader sees
        [byte-order-mark] a byte-order mark ({ $code }) in the middle of a text
        [break] a code ({ $code }) that breaks a line where no reader sees why
        [direction] a control character ({ $code }) that changes the direction of writing
        [blank] a filler character ({ $code }) that no reader sees
        [lost] a code ({ $code }) in place of a character that was lost, or that other computers do not know
        [noncharacter] a code ({ $code }) that represents no character
       *[zero-width] a zero-width character ({ $code })
    }
    .remove = remove it, or type the words around it again
    .space = write a space in its place, or begin a new line
    .type = type the character that was meant
literal-markup =
    { $kind ->
        [strike] `{ $words }` does not strike anything out: readers see the signs
        [highlight] `{ $words }` does not highlight anything: readers see the signs
        [footnote] `{ $words }` is not a footnote: readers see the signs
        [box] `{ $words }` is not a check box: readers see the signs
       *[reference] `{ $words }` is not a reference: readers see the signs
    }
    .write =
        { $kind ->
            [strike] remove the words: the comparison shows what changed
            [highlight] write `**…**`, or remove the signs
            [footnote] write a note of its own, a line that begins with `>`
            [box] write a list, `- …`; a notice cannot be ticked
           *[reference] write it without spaces and in half-width characters: `[](#id)`
        }
model-value = `{ $key }` is still `{ $value }`, the value of the model site
    .replace = write your own
empty-section =
    { $kind ->
        [heading] section `{ $section }` has an empty heading
       *[text] section `{ $section }` says nothing
    }
    .fill = write it, or remove the section; to keep only its number, write `deleted = true`
text-missing = this version has no text in `{ $language }`, and does not say that this is intended
    .add = write `{ $path }`, or `without = ["{ $language }"]` in this `[[version]]`
bad-without =
    { $problem ->
        [unlisted] `{ $language }` is not a language of the site
        [text] this version has a text in `{ $language }`, although `without` lists that language
        [equal] where all languages are equal, no version can be without one of them
       *[original] `{ $language }` is the language that prevails; no version can be without it
    }
original-translation = `translation = "{ $way }"` in an authentic text
    .remove = remove the line; an original is not a translation
