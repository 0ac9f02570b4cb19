### What is peculiar to English. Several values are set apart by " | ". What is not said here is not known, and the checks
### that would need it do not look.

profile-direction = ltr
# Whether words are set apart by spaces (yes or no). With no, a line that goes on in the next one leaves none.
profile-spaces = yes
# The locale of dates whose day comes before the month (dates = { en = "dmy" }).
profile-date-dmy = en-GB

## Signs

# Pairs of quotation marks
profile-quotes = “ ”
# Whether " comes in pairs (yes or no)
profile-straight-quotes = yes
# What ends a sentence
profile-stops = .
# What ends the items of a list that are parts of one sentence, and the words that may follow it
profile-semicolons = ;
profile-joiners = and | or | and/or

## Words

# Words that may stand twice in a row
profile-doubled-right = had | that | very | ha
profile-doubled = etc. etc.
# Ends of sentences that promise something right after them, in lower case
profile-following = as follows. | as follows: | the following: | as set out below. | as listed below. | following cases: | following purposes: | set out below:
# Words by which a sentence promises something right after it, wherever they stand in it
profile-announced = as follows | as in the following | in the following manner | listed immediately below
# Words by which a sentence promises something anywhere below it
profile-below =
    described below | set forth below | set out below | listed below | stated below | specified below | shown below |
    outlined below | explained below | indicated below | provided below | given below | defined below
# Words that promise a list
profile-listed =
    any of the following | one of the following | the following cases | the following situations |
    the following circumstances | the following purposes | the following items | the following matters |
    the following information | the following measures | the following methods | the following conditions |
    the following reasons | the following categories | the following third parties | the following persons |
    the following companies | the following parties | the following scope | the following rights | the following events |
    the following uses | those listed below | those set out below | as outlined below. | as listed below.
# Words of a sentence about a statute or another document
profile-statutes =
    APPI | Charter | Clauses | Convention | Statute | Treaty | Act | Acts | Law | Laws | GDPR | CCPA | Regulation |
    Regulations | Code | Ordinance | Order | Directive | Constitution | Rules | of our Terms
# Legal forms behind a name
profile-legal-forms = LLC | Inc | Inc. | Ltd | Ltd. | Corp | Corp. | Co | Co. | GmbH | LLP | PLC | Limited
# Words whose full stop ends no sentence, in lower case
profile-shortened = seq. | para. | paras. | lit. | art. | arts. | no. | nos. | sec. | sent. | subpara. | co.
# How a term is defined. " stands for any quotation mark
profile-definitions =
    (the "…") | (an "…") | (a "…") | (collectively, the "…") | (collectively the "…") | (hereinafter "…") |
    (hereinafter the "…") | (hereinafter, the "…") | (hereinafter referred to as "…") |
    (hereinafter referred to as the "…") | ; the "…")
# Words that may stand before a term or not
profile-articles = the | a | an | this | these | our | your | such
# Those of them that mean one certain thing
profile-definite = the | this | our
# What is named with a capital once it is defined (the App)
profile-own-things = Company | Developer | System | App | Apps | Application | Service | Services | Site | Website | Software | Platform | Game | Extension | Product | User | Users | Customer | Customers | Member | Members
# What says that a term is defined elsewhere, after the term
profile-defined-after = defined in | set forth in | provided in | stipulated in
# Blanks to be filled
profile-blanks = lorem ipsum
# Places that are cited by their relation, in lower case: the article before, the one after, the paragraph before
profile-before = preceding article | previous article | preceding section | previous section
profile-after = next article | next section | following article | following section
profile-above = preceding paragraph | previous paragraph
# Words for the place that the words stand in, and for its neighbours inside the article, in lower case
profile-here = this article | this section | this paragraph | following paragraph
# Words of a link that say nothing, in lower case
profile-empty-links = here | click here | this link | this page | link | more | read more | this
# Words of a link that say in which language the page is, in lower case
profile-language-words = japanese | english
# Words by which a fee is to be paid, in lower case
profile-paid =
    fee may be charged | fee is charged | charge a fee | charge a reasonable fee | reasonable fee may be |
    may charge you a fee | fee is required | fee will be charged | subject to a fee
# Words before them that take them back
profile-unpaid = no | never | not be | without a | without any | stated | displayed | indicated
# Units of money, and words for what costs nothing, in lower case
profile-money = yen | dollar | dollars | us dollar | us dollars | euro | euros | pound | pounds | won | yuan
profile-free = free of charge | at no charge | at no cost | no charge | without charge
# Words of a line that says when a notice was made or changed, in lower case
profile-events = established | adopted | amended | revised | last updated
# Words that no sentence does without, and few names have: they tell English left in another language
profile-function-words =
    the | of | and | to | in | is | are | for | we | our | you | your | by | with | this | that | may | will | be | or |
    it | not
# Words after which a sentence goes on
profile-open-words = the | a | an | of | your | our | their | its

## Numbers, dates and citations

# Words before the number of a citation: an article, a section, something inside an article
profile-cite-article = article | articles
profile-cite-section = section | sections
profile-cite-inside =
    subsection | subsections | paragraph | paragraphs | subparagraph | subparagraphs | item | items | clause | clauses
# Further words before an article of a statute whose number goes on in brackets: Art. 6(1)(f)
profile-cite-marked = Art. | Arts. | Sec. | §
# Words that may follow several numbers of one noun: "Sections 3 and 4 apply", but not "Section 3 and 7 days"
profile-cite-after = and | or | to | of | in | shall | will | may | do | does | is | are | apply | applies
# Words after a citation that lead to the name of its document, words after them that mean the text itself, and words that
# mean a document named before
profile-cite-of = of the | of our | of its | of their | of your | of an | of a
profile-cite-own = present | following | preceding | foregoing | same | above | document
profile-cite-there = thereof | thereto | therein
# Words and signs after a number that multiply it
profile-scales = thousand=1000 | hundred million=100000000 | million=1000000 | billion=1000000000
# Other languages say here what their texts need: profile-eras (names of eras before a year), profile-counted (words of several
# signs right behind a number, 時間), profile-continued (signs behind a number that go on with another one, 月 in 4月1日),
# profile-edges (signs that are words by themselves, 在 的, where words are written together), profile-months (January/Jan. | …), profile-date-forms (D MONTH Y | D.M.Y),
# profile-date-written (D tháng M năm Y, where lawyers write days otherwise than ICU), profile-date-first (1er),
# profile-decimal (,), profile-group (. | space), profile-numerals (two=2)
