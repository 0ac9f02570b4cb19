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

section-deleted = (Deleted)
# The date of effect of a draft without one.
date-open = (date to be determined)
amount = { $currency ->
    [JPY] { $amount } yen
    [USD] { $amount } US dollars
    [EUR] { $amount } euros
   *[other] { $currency } { $amount }
}
# A reference into a section without a number, such as supplementary provisions; from another section, and from within.
# $kind is "paragraph" where the number alone does not say so.
reference-unnumbered = { $kind ->
    [paragraph] paragraph { $reference }
   *[other] { $reference }
} of “{ $heading }”
reference-unnumbered-here = { $kind ->
    [paragraph] paragraph { $reference }
   *[other] { $reference }
}

## The plain text, which is sealed. Changing a word here changes no version that is sealed already.

plain-language = Language
plain-original = Original
plain-original-none = none (all languages are equal)
plain-established = Established
plain-announced = Announced
plain-effective = Effective
plain-table = Table
# Between the units of a duration: 1 year 6 months
duration-separator = { " " }
