### Words that seibun writes inside the text.

# A reference to a section without a number.
reference-heading = “{ $heading }”
# [](#id "title"): number and heading.
reference-titled = { $reference } “{ $heading }”
# [](#id "relative"); $scheme is how the notice is numbered ("article": its sections are Articles).
reference-previous-section = { $scheme ->
    [article] the preceding Article
   *[other] the preceding section
}
reference-same-section = { $scheme ->
    [article] this Article
   *[other] this section
}
reference-next-section = { $scheme ->
    [article] the following Article
   *[other] the following section
}
reference-previous-paragraph = the preceding paragraph
reference-same-paragraph = this paragraph
reference-next-paragraph = the following paragraph
reference-previous-item = the preceding item
reference-same-item = this item
reference-next-item = the following item

# The heading after an article's number: Article 1 Purpose
section-heading-article = { " " }{ $heading }
# The heading after any other number: 1. Purpose
section-heading = { $heading }
section-deleted = (Deleted)
# The date of effect of a draft without one.
date-open = (date to be determined)
amount = { $currency ->
    [JPY] { $amount } yen
    [USD] { $amount } US dollars
    [EUR] { $amount } euros
   *[other] { $currency } { $amount }
}

# How a reference calls what it leads to. A number alone, with the word that it lacks ("sign": it stands in brackets).
reference-unit = { $kind ->
    [paragraph] paragraph { $number }
    [paragraph-sign] paragraph { $number }
    [item] item { $number }
    [item-sign] item { $number }
   *[other] { $number }
}
# Several numbers: "paragraphs 1 and 2". $each has the words of reference-unit, $list has none.
reference-units = { $kind ->
    [paragraph] paragraphs { $list }
    [paragraph-sign] paragraphs { $list }
    [item] items { $list }
    [item-sign] items { $list }
   *[other] { $each }
}
# Several citations. $kind is the word with which the first begins, which $bare is without.
reference-several = { $kind ->
    [Article] Articles { $bare }
    [Art] Arts. { $bare }
    [Section] Sections { $bare }
    [Sec] Secs. { $bare }
    [paragraph] paragraphs { $bare }
    [para] paras. { $bare }
   *[other] { $list }
}
reference-within = { $inner } of { $outer }
reference-range = { $first } to { $last }
reference-comma = { $first }, { $last }
# $kind: "within" a list of a list, between the "groups" of such a list, or "alone".
reference-and = { $kind ->
    [groups] { $first }, and { $last }
   *[alone] { $first } and { $last }
}
reference-or = { $kind ->
    [groups] { $first }, or { $last }
   *[alone] { $first } or { $last }
}
# Whether what stands right before keeps its word among numbers (“paragraph 1 and the preceding paragraph”): words, or
# numbers where the two do not mix.
reference-listed = words
# What stands right before: two, three, or all ("all": four and more, and none stands before them).
reference-preceding = { $kind ->
    [section-2] { $scheme ->
        [article] the preceding two Articles
       *[other] the preceding two sections
    }
    [section-3] { $scheme ->
        [article] the preceding three Articles
       *[other] the preceding three sections
    }
    [paragraph-2] the preceding two paragraphs
    [paragraph-3] the preceding three paragraphs
    [paragraph-all] the preceding paragraphs
    [item-2] the preceding two items
    [item-3] the preceding three items
   *[item-all] the preceding items
}
# What the sentence has just cited.
reference-again-section = that Article
reference-again-paragraph = that paragraph
reference-again-item = that item
# Headings that are names, and so are cited without quotation marks; with "the" where that is written before them.
designations = the Supplementary Provision | Schedule | Annex | Appendix | Appended Table | Exhibit

## The plain text, which is sealed. Changing a word here changes no version that is sealed already.

plain-notice = Notice
plain-version = Version
plain-language = Language
plain-original = Original
plain-original-none = none (all languages are equal)
plain-established = Established
plain-announced = Announced
plain-effective = Effective
plain-table = Table
# Between the units of a duration: 1 year 6 months
duration-separator = { " " }

## People, addresses and signatures

# A person and an office.
person = { $name }, { $title }
person-reading = { $name } ({ $reading })
labelled = { $label }: { $value }
# The lines of a signature, in order: company, title, name, person (the line above).
signature-order = name title company
# Postal code and address on one line ($kind: japanese or other, by the form of the code).
postal-address = { $kind ->
   *[other] { $address } { $code }
}
