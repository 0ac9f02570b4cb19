//! The peculiarities of a language, as data: its messages `profile-…` (`locales/<language>/profile.ftl`).
//!
//! A profile consists of messages, like all other words of a language, rather than of a table in a format of its own:
//! contributors of a language write one kind of file, a site overrides one message of it, a regional language
//! (`zh-Hant-HK`) inherits what it does not define itself, and every mistake is reported at file and line. A message
//! holds one value, or several separated by ` | `. What a profile does not define is not known of the language: a rule
//! that would need it skips the texts of that language, and the words of one language are never taken for those of
//! another.

/// Separates the values of a message.
const SEPARATOR: char = '|';

/// Declares the profile: each peculiarity, and how it is read.
macro_rules! profile {
    ($(#[doc = $doc:literal])* $vis:vis struct $name:ident($reader:ident) {
        $($(#[doc = $field_doc:literal])* $field:ident: $ty:ty = $read:expr,)*
    }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Default)]
        $vis struct $name {
            $($(#[doc = $field_doc])* $vis $field: $ty,)*
        }

        impl $name {
            /// Reads the profile from the messages of a language; `message` formats one.
            pub(super) fn of(message: &dyn Fn(&str) -> Option<String>) -> Self {
                let $reader = ProfileReader { message };
                Self { $($field: $read,)* }
            }
        }
    };
}

profile! {
    /// The peculiarities of a language.
    pub(crate) struct Profile(reader) {
        /// Whether it is written from right to left.
        right_to_left: bool = reader.says("direction", "rtl"),
        /// Whether words are written without spaces: a line break within a paragraph then leaves none.
        unspaced: bool = reader.says("spaces", "no"),
        /// The country code whose telephone numbers readers know in their domestic form: `81`.
        calling_code: Option<String> = reader.value("calling-code"),
        /// The locale for dates with an era.
        era: Option<String> = reader.value("date-era"),
        /// Whether a date can show both the Gregorian and the era year.
        both_years: bool = reader.says("date-both", "yes"),
        /// The locale that puts the day before the month, unless the language does so anyway.
        day_first: Option<String> = reader.value("date-dmy"),
        /// The pattern of long dates, with D, M and Y for the numbers; `None` for that of ICU.
        date_written: Option<String> = reader.value("date-written"),
        /// The ordinal of the first day of a month, if it has one: 1er.
        date_first: Option<String> = reader.value("date-first"),
        /// Its quotation marks, opening and closing.
        quotes: Vec<(char, char)> = reader.pairs("quotes"),
        /// Whether `"` occurs in pairs.
        straight_quotes: bool = reader.says("straight-quotes", "yes"),
        /// Signs that end a sentence.
        stops: Vec<char> = reader.signs("stops"),
        /// Signs that list items may end with or leave out.
        item_stops: Vec<char> = reader.signs("item-stops"),
        /// Signs that end list items that are parts of one sentence.
        semicolons: Vec<char> = reader.signs("semicolons"),
        /// Words that may follow such a sign: "and".
        joiners: Vec<String> = reader.values("joiners"),
        /// The customs of East Asian typography that it follows.
        typography: Vec<String> = reader.values("typography"),
        /// Doubled words that are always a mistake: 的的.
        doubled: Vec<String> = reader.values("doubled"),
        /// Words that may occur twice in a row.
        doubled_right: Vec<String> = reader.values("doubled-right"),
        /// Ends of sentences that announce something immediately after them.
        following: Vec<String> = reader.values("following"),
        /// Words anywhere in a sentence that announce something immediately after it.
        announced: Vec<String> = reader.values("announced"),
        /// Words with which a sentence announces something anywhere below it.
        below: Vec<String> = reader.values("below"),
        /// Words that announce a list.
        listed: Vec<String> = reader.values("listed"),
        /// Words that end in a full stop which ends no sentence: para.
        shortened: Vec<String> = reader.lower("shortened"),
        /// The ends of legal forms, which are set apart from a name.
        legal_forms: Vec<String> = reader.values("legal-forms"),
        /// Words of a sentence about a statute; `#` is a digit.
        statutes: Vec<String> = reader.values("statutes"),
        /// The prefix with which such a word means the text itself.
        own_prefix: Option<String> = reader.value("own-prefix"),
        /// Things that are named with that prefix once they are defined: 本サービス.
        own_things: Vec<String> = reader.values("own-things"),
        /// Which of them are the place where the text is read, and need no definition: 本サイト.
        own_places: Vec<String> = reader.values("own-places"),
        /// The names by which a company refers to itself.
        self_names: Vec<String> = reader.values("self-names"),
        /// The names by which an institution refers to itself, grouped by kind of institution: 本学, 当大学.
        institutions: Vec<Vec<String>> = reader.alternatives("institutions"),
        /// The names of a text and of its subjects, grouped by thing: 本ポリシー, 本プライバシーポリシー.
        own_names: Vec<Vec<String>> = reader.alternatives("own-names"),
        /// The forms in which terms are defined.
        definitions: Vec<Form> = reader.definitions(),
        /// Words that may or may not precede a term: the, a, this.
        articles: Vec<String> = reader.values("articles"),
        /// Words before a thing that refer to a specific one: the, this.
        definite: Vec<String> = reader.values("definite"),
        /// Words before a term that say that it is defined elsewhere.
        defined_before: Vec<String> = reader.values("defined-before"),
        /// Words after a term that say so.
        defined_after: Vec<String> = reader.values("defined-after"),
        /// Blanks that still have to be filled in.
        blanks: Vec<String> = reader.values("blanks"),
        /// Words for the previous article.
        before: Vec<String> = reader.values("before"),
        /// Words for the next article.
        after: Vec<String> = reader.values("after"),
        /// Words for the previous paragraph.
        above: Vec<String> = reader.values("above"),
        /// Words for the article or paragraph that contains them, or for its neighbours within the article.
        here: Vec<String> = reader.values("here"),
        /// Words for the last citation, which may be of any place.
        same: Vec<String> = reader.values("same"),
        /// Continuations that turn one of these words into another word.
        relation_goes_on: Vec<String> = reader.values("relation-goes-on"),
        /// Beginnings that turn one of these words into another word.
        relation_comes_from: Vec<String> = reader.values("relation-comes-from"),
        /// Link texts that say nothing.
        empty_links: Vec<String> = reader.values("empty-links"),
        /// Link texts that name a language.
        language_words: Vec<String> = reader.values("language-words"),
        /// Words that say that a fee is to be paid.
        paid: Vec<String> = reader.values("paid"),
        /// Words that, before words of a fee, mean that none is to be paid.
        unpaid: Vec<String> = reader.values("unpaid"),
        /// Signs that are words by themselves: another word begins or ends beside them, even without a space or a change of
        /// script.
        edges: Vec<char> = reader.signs("edges"),
        /// Units of money.
        money: Vec<String> = reader.values("money"),
        /// Words for what is free of charge.
        free: Vec<String> = reader.values("free"),
        /// Words of a line that says when a notice was made or changed.
        events: Vec<String> = reader.values("events"),
        /// Words that every sentence contains, and few names do.
        function_words: Vec<String> = reader.values("function-words"),
        /// Words after which a sentence continues.
        open_words: Vec<String> = reader.values("open-words"),
        /// The months, each with all of its names, in lower case.
        months: Vec<Vec<String>> = reader.alternatives("months").into_iter().map(lower_all).collect(),
        /// Patterns in which dates are typed, with D, M, MONTH and Y for the parts.
        date_forms: Vec<String> = reader.values("date-forms"),
        /// The decimal separator; `None` for a full stop.
        decimal: Option<char> = reader.signs("decimal").first().copied(),
        /// Separators of groups of digits; empty for a comma.
        groups: Vec<char> = reader.groups(),
        /// Words that mean a number.
        numerals: Vec<(String, u64)> = reader.numbers("numerals"),
        /// Words and signs that multiply a number in digits.
        scales: Vec<(String, u64)> = reader.numbers("scales"),
        /// Names of eras, which precede the number of a year.
        eras: Vec<String> = reader.values("eras"),
        /// Counters of several characters directly after a number.
        counted: Vec<String> = reader.values("counted"),
        /// Characters after a number that continue with another number: 月 in 4月1日.
        continued: Vec<char> = reader.signs("continued"),
        /// Characters before the number of a citation: 第.
        cite_affixes: Vec<char> = reader.signs("cite-affixes"),
        /// Characters after the number, by the kind of cited place: an article, a section, a part of an article.
        cite_units: [Vec<char>; 3] = CITED.map(|cited| reader.signs(&format!("cite-affix-{cited}"))),
        /// The character before the number of a branch: の.
        cite_branch: Option<char> = reader.signs("cite-branch").first().copied(),
        /// Words before the number of a citation, by the kind of cited place, in lower case.
        cite_nouns: [Vec<String>; 3] = CITED.map(|cited| reader.lower(&format!("cite-{cited}"))),
        /// Further words before the number of an article of a statute, in lower case: Art. in Art. 6(1)(f).
        cite_marked: Vec<String> = reader.lower("cite-marked"),
        /// Words that may follow several numbers of one noun; empty for any.
        cite_after: Vec<String> = reader.lower("cite-after"),
        /// Words that may directly precede a citation of the text's own; if there are any, every other name there is that
        /// of another document.
        cite_glued: Vec<String> = reader.values("cite-glued"),
        /// Words before the bare number of a place in this text: 前記4.
        cite_pointing: Vec<String> = reader.values("cite-pointing"),
        /// Words with which a sentence continues after a list in its middle: に対応しています。
        list_tails: Vec<String> = reader.values("list-tails"),
        /// Words after a citation that introduce the name of its document: "of the".
        cite_of: Vec<String> = reader.lower("cite-of"),
        /// Words after those that mean the text itself, in lower case: "of the present Policy".
        cite_own: Vec<String> = reader.lower("cite-own"),
        /// Words after a citation that refer to a document named before: "thereof".
        cite_there: Vec<String> = reader.lower("cite-there"),
        /// Ends of sentences in the polite register.
        polite: Vec<String> = reader.values("polite"),
        /// Ends of sentences in the plain register.
        plain: Vec<String> = reader.values("plain"),
    }
}

/// A form in which a term is defined: 以下「…」とい.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Form {
    /// The text before the opening quotation mark.
    pub(crate) head: String,
    /// The marks that may open the term, and those that may close it.
    pub(crate) marks: (Vec<char>, Vec<char>),
    /// The text after the closing quotation mark.
    pub(crate) tail: String,
}

impl Profile {
    /// The direction of its script, as a value of HTML's `dir`.
    pub(crate) fn direction(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }
}

struct ProfileReader<'a> {
    message: &'a dyn Fn(&str) -> Option<String>,
}

impl ProfileReader<'_> {
    /// The values of a message; empty if the language does not define it.
    fn values(&self, id: &str) -> Vec<String> {
        let text = (self.message)(&format!("{PREFIX}{id}")).unwrap_or_default();
        let values = text.split(SEPARATOR).map(|value| value.split_whitespace().collect::<Vec<_>>().join(" "));
        values.filter(|value| !value.is_empty()).collect()
    }

    /// The first character of each value.
    fn signs(&self, id: &str) -> Vec<char> {
        self.values(id).iter().filter_map(|value| value.chars().next()).collect()
    }

    fn lower(&self, id: &str) -> Vec<String> {
        self.values(id).iter().map(|value| value.to_lowercase()).collect()
    }

    /// The names of each value, separated by `/`.
    fn alternatives(&self, id: &str) -> Vec<Vec<String>> {
        self.values(id).iter().map(|names| names.split('/').map(|name| name.trim().to_owned()).collect()).collect()
    }

    /// Separators of groups of digits; `space` means any joining space.
    fn groups(&self) -> Vec<char> {
        let sign = |value: &String| match value.as_str() {
            "space" => vec![' ', '\u{a0}', '\u{202f}'],
            sign => sign.chars().take(1).collect(),
        };
        self.values("group").iter().flat_map(sign).collect()
    }

    /// Words with the numbers that they mean: `zwei=2`.
    fn numbers(&self, id: &str) -> Vec<(String, u64)> {
        let number = |value: &String| {
            let (word, number) = value.split_once('=')?;
            Some((word.trim().to_lowercase(), number.trim().parse().ok()?))
        };
        self.values(id).iter().filter_map(number).collect()
    }

    /// Pairs of signs, separated by a space.
    fn pairs(&self, id: &str) -> Vec<(char, char)> {
        let pair = |value: &String| {
            let mut signs = value.chars().filter(|c| !c.is_whitespace());
            Some((signs.next()?, signs.next()?))
        };
        self.values(id).iter().filter_map(pair).collect()
    }

    fn definitions(&self) -> Vec<Form> {
        let quotes = self.pairs("quotes");
        let any = |own: &dyn Fn(&(char, char)) -> char| quotes.iter().map(own).chain(['"']).collect::<Vec<char>>();
        let form = |value: &String| {
            let (before, after) = value.split_once('…')?;
            let (before, after) = (before.trim_end(), after.trim_start());
            let (open, close) = (before.chars().next_back()?, after.chars().next()?);
            let marks =
                if open == '"' { (any(&|pair| pair.0), any(&|pair| pair.1)) } else { (vec![open], vec![close]) };
            let head = before[..before.len() - open.len_utf8()].trim_end().to_owned();
            Some(Form { head, marks, tail: after[close.len_utf8()..].trim_start().to_owned() })
        };
        self.values("definitions").iter().filter_map(form).collect()
    }

    fn value(&self, id: &str) -> Option<String> {
        self.values(id).into_iter().next()
    }

    fn says(&self, id: &str, value: &str) -> bool {
        self.value(id).as_deref() == Some(value)
    }
}

fn lower_all(names: Vec<String>) -> Vec<String> {
    names.iter().map(|name| name.to_lowercase()).collect()
}

/// The kinds of places that a text can cite.
const CITED: [&str; 3] = ["article", "section", "inside"];
/// The name of the file that holds a profile.
pub(super) const FILE: &str = "/profile.ftl";
/// The prefix of the ids of its messages. No language is required to have them.
pub(super) const PREFIX: &str = "profile-";
