### Words of the default theme. The same ids and the same variables as in Japanese (../ja/theme.ftl).

## Languages and the page's frame

# This language's name in this language
language-name = English
# Open Graph's og:locale
og-locale = en_US
skip-to-content = Skip to content
breadcrumbs = Breadcrumbs
languages = Language
# For screen readers, after the link to the same section in another language. $section: number and heading
same-section = { $section }
# The links of the company in the header, for screen readers
company-links = Company
all-notices = All notices
choose-language = Choose a language

## The list of notices

index-title = Privacy notices
index-description = The privacy notices of { $operator }: how personal information is handled, and related notices.
# For screen readers: which notice a link is about
about-notice = { " " }({ $title })
index-empty = No notice has been published.

contents = Contents
# A link from the head of a notice to its contact
to-contact = Contact
permalink = Link to “{ $section }”

## Versions and states

state-in-force = In force
# $until: the last day on which this version applies
state-in-force-until = In force until { $until }
state-announced = Published, not yet in force
state-superseded = Superseded
state-draft = Draft
version = Version
effective-none = Not stated
effective-date = Effective
applied-period = Period in force
# $from, $until: dates
period = { $from } to { $until }
original = Original
history = Version history
all-versions = All versions
version-of = Version effective { $date }

# The notes on a state: sentences that stay true when a rebuild comes late
banner-announced = This version applies from { $date }.
banner-announced-current = { " " }Until then, the version in force continues to apply.
banner-superseded = This version has been superseded. It applied from { $from } to { $until }.
banner-superseded-until = This version has been superseded. It applied until { $until }.
banner-superseded-undated = This version has been superseded.
banner-draft = This version is a draft. It has not been published and has no effect.
banner-coming = A new version applies from { $date }.
read-in-force = Read the version in force
read-in-force-dated = Read the version effective { $date }
read-coming = Read the new version

versions = Other versions
previous-version = Previous version
next-version = Next version
current-page = Current version
permanent-address = Permanent address of this version

## Original and translation

# $language: the name of the original's language
prevails = This is a reference translation of the { $language } original. If the two differ, the original prevails.
gist = Summary (not part of the text)
translation-machine = This translation was made by a machine and has not been reviewed.
translation-human = This translation was made by a person.
translation-reviewed = This translation was made by a machine and reviewed by a person.
read-original = Read the { $language } original
original-notice = This { $language } text is the original. Texts in other languages are translations for reference only; if there is any difference, this original prevails.
equal-notice = The texts in all languages are equally authentic; none prevails.
# $original: the name of the original's language; $language: the name of the page's language
missing-translation = This version has no { $language } translation. The text below is the { $original } original.
# A text of a language that this one takes over from (en for en-GB). $language: its name
text-of-another = This version has no text of its own in this language. The text below is in { $language }.

## History

history-title = Version history
history-of = { $title }: version history
history-description = All versions of “{ $title }”.
history-version = Version
history-state = Status
history-announced = Published
history-effective = Effective
history-until = Applies until
history-untranslated = There is no { $language } translation.
back-to-notice = Back to the notice

## A page that does not exist

moved-title = This page has moved
not-found-title = Page not found
not-found = The page may have been moved or removed, or the address may contain an error.

## The text

note-mark = Note:
# For screen readers, after a link to another site
external-link = , external site

contact-name = Contact
contact-division = Division
contact-address = Address
contact-phone = Phone
contact-fax = Fax
contact-email = Email
contact-form = Inquiry form
contact-hours = Hours

operator-name = Name
operator-representative = Representative

dates-established = Established { $date }
dates-revised = Revised { $date }
dates-effective = Effective { $date }

## The table of cookies

cookie-name = Name
cookie-provider = Provider
cookie-purpose = Purpose
cookie-lifetime = Lifetime
cookie-party = Party
cookie-category = Category
cookie-party-first = First party
cookie-party-third = Third party
cookie-category-necessary = Strictly necessary
cookie-category-functional = Functional
cookie-category-analytics = Analytics
cookie-category-advertising = Advertising

## The table of external transmissions

transmission-service = Service
transmission-site = App or site
transmission-recipient = Recipient
transmission-sent = Information sent
transmission-purpose = Our purpose
transmission-recipient-purpose = Recipient’s purpose
transmission-policy = Recipient’s privacy policy
transmission-opt-out = Opt-out
transmission-surveyed = Last checked

## Durations

duration-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
duration-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
duration-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
duration-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
duration-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
duration-session = Session (until the browser is closed)

## Names of languages, for “the Japanese original”. A language without a name here is called by its own.

language-name-ja = Japanese
language-name-en = English
language-name-zh-Hans = Simplified Chinese
language-name-zh-Hant = Traditional Chinese
language-name-ko = Korean
language-name-de = German
language-name-fr = French
language-name-es = Spanish
language-name-pt-BR = Brazilian Portuguese
language-name-vi = Vietnamese
language-name-th = Thai
language-name-id = Indonesian
language-name-ar = Arabic

# For search results.
version-description = { $title } of { $operator }: { $version }.
notice-description = { $title } of { $operator }, in force since { $date }.
contact-person = Person in charge

## Records that the law asks for

legal-group = Individuals concerned
legal-items = Information
legal-uses = Purposes of use
legal-joint-items = Items of personal data used jointly
legal-joint-scope = Joint users
legal-joint-uses = Purposes of use by joint users
legal-joint-manager = Person responsible for management
legal-measure-kind = Kind of measure
legal-measures = Measures
legal-transfer-recipient = Recipient
legal-country = Country
legal-basis = Basis
legal-system = System for the protection of personal information in that country
legal-recipient-measures = Measures taken by the recipient
legal-retention-items = Information
legal-retention-period = Retention period
legal-request = Request
legal-procedure = Procedure
legal-fee = Fee
legal-accredited = Accredited personal information protection organization
legal-complaints = Complaints
legal-phone = Phone
legal-site = Website
measure-policy = Basic policy
measure-rules = Rules for the handling of personal data
measure-organisational = Organizational security control measures
measure-personnel = Personnel security control measures
measure-physical = Physical security control measures
measure-technical = Technical security control measures
measure-external = Understanding of the external environment
transfer-basis-consent = Consent of the individual
transfer-basis-equivalent-measures = A system of the recipient for taking equivalent measures
transfer-basis-adequacy = A country recognized as having a system for protecting personal information equivalent to that of Japan
fee-none = Free of charge
request-purpose = Notice of the purposes of use
request-disclosure = Disclosure
request-provision-records = Disclosure of records of provision to third parties
request-correction = Correction, addition or deletion
request-cease-use = Cessation of use, or erasure
request-cease-provision = Cessation of provision to third parties

## Comparison

# What stands before an uncounted item, in the comparison
bullet = •
comparison-title = Comparison
comparison-of = { $title }: comparison
comparison-new = New text
comparison-old = Previous text
# The head of a column. $side: after or before; $version: the name of the version
comparison-column = { $side } ({ $version })
comparison-remarks = Remarks
# In a comparison, which is of two versions
banner-comparison = The new text applies from { $date }.
banner-comparison-draft = The new text is a draft. It has not been published and has no effect.
comparison-legend = Changed words are underlined. A dotted line marks numbers that shifted while the words stayed the same. Unchanged parts are left out.
comparison-same = No wording has changed.
# A link to the next section in a comparison. $section: its number or heading
comparison-next = Next change: { $section }
comparison-summary = Summary of changes
summary-added = Added
summary-removed = Deleted
summary-changed = Changed
summary-moved = Moved
summary-renumbered = Renumbered only
summary-outside = Title, preamble or closing
# $was: the number before; the number now and the heading follow
summary-was = { $was } →
# Lines that are left out. $number, $first, $last: numbers
comparison-left = (unchanged)
comparison-left-one = { $number } (unchanged)
comparison-left-two = { $first } and { $last } (unchanged)
comparison-left-many = { $first } to { $last } (unchanged)
comparison-added = (new)
comparison-removed = (deleted)
comparison-moved = (moved)
comparison-moved-to = (moved to { $place })
comparison-moved-from = (moved from { $place })
comparison-behind = These parts changed in the original. This translation does not show the change: it has not been updated, or its wording did not need to change.
comparison-alone = These parts changed in this translation only; the original reads as before.
comparison-behind-here = The original of this part has changed. This translation has not been updated, or its wording did not need to change.
remark-added = Added
remark-removed = Deleted
remark-words = Changed
remark-numbers = Renumbered
remark-moved = Moved
# For screen readers, around changed words
mark-added = [added:{ " " }
mark-added-end = ]
mark-removed = [deleted:{ " " }
mark-removed-end = ]
bilingual-title = Original and translation
bilingual-of = { $title }: original and translation
comparison-description = What changed in “{ $title }”, section by section: the previous and the new text ({ $version }).
bilingual-description = The original of “{ $title }” and its translation, section by section.
read-bilingual = Read beside the original
bilingual-original = Original ({ $language })
bilingual-translation = Translation ({ $language })
bilingual-untranslated = This part has not been translated.
bilingual-only = The original does not have this part.
# The same text in another language beside it, where that one is not the original. $other, $language: its name
beside-title = Two languages side by side
beside-of = { $title }: beside { $other }
beside-description = “{ $title }” in two languages, section by section.
read-beside = Read beside the text in { $language }
beside-missing = This text does not have this part.
beside-only = The other text does not have this part.
timeline-since = Since { $date }
timeline = Which version applied when
feed-title = Changes to privacy notices
# $title: the title of the notice; $version: the name of the version
feed-entry = { $title } ({ $version })
feed-link = Subscribe to changes (Atom)
data-link = This notice as data (JSON)
compare-with-previous = Comparison with the previous version
compare-with-current = Comparison with the current version
sections-title = History of each section
sections-of = { $title }: history of each section
sections-legend = Since when each section reads as it does, how it read before, and what changed.
sections-since = This wording dates from: { $version }.
sections-since-first = This wording has not changed since the first version on this site: { $version }.
sections-gone = Deleted sections
sections-removed = Deleted by: { $version }.
section-history = History
## A notice that ends

state-ended = Ended
# $until: the last day on which the notice applied
banner-ended = This notice has ended. It applied until { $until }.
# Stays true before and after that day
banner-ending = The last day on which this notice applies is { $until }.
ended-date = Applies until

## Seals and corrections

plain-text = Plain-text copy
plain-text-link = Download
# The title over the digest of a sealed text
seal = Seal (SHA-256)
errata = Corrections
completions = Completion of the translation
# $date: the day of the correction
erratum-of = Corrected on { $date }
# $date: the day on which a translation was added
completion-of = Translation completed on { $date } ({ $languages })
completion-reason = Parts that were untranslated or out of date when this version was published have been translated. The original has not changed.
# the link to the plain text that a correction replaced
erratum-replaced = Earlier text
# How anybody checks a sealed text
seal-verify = To check that the text is unchanged, save the plain-text copy and run sha256sum text.txt: it prints this value.
# The title of a correction in the feed
feed-erratum = Correction: { $title } ({ $version })
feed-completion = Translation completed: { $title } ({ $version })
## What lags behind the original in a translation

lagging = These parts have changed in the original since they were translated, or are not translated yet. Please read the original.
lagging-stale = (the original has changed since it was translated)
lagging-missing = (not translated; the original is shown in its place)
section-stale = The original of this section has changed since it was translated.
section-missing = This section has not been translated; the original is shown.
section-original = Read the original of this section

## How a version is announced (seibun announce). $title: the notice's title; $time: coming or past, as the day from which it applies

announce-colon = :{ " " }
announce-subject = Changes to our { $title }
announce-subject-first = Our { $title }
announce-lead = { $time ->
    [past] We have changed our { $title } as follows.
   *[coming] We are going to change our { $title } as follows.
}
announce-lead-first = { $time ->
    [past] We have published our { $title }.
   *[coming] We are going to publish our { $title }.
}
announce-read = Full text
# $language: the name of the original's language
announce-original = Original, which prevails ({ $language })
announce-disagree = If you do not agree, or if anything is unclear, please contact us as described on this page:
