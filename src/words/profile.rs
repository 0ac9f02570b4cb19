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

/// The peculiarities of a language.
#[derive(Debug, Clone, Default)]
pub(crate) struct Profile {
    /// Whether it is written from right to left.
    pub(crate) right_to_left: bool,
    /// Whether words are written without spaces: a line break within a paragraph then leaves none.
    pub(crate) unspaced: bool,
    /// The country code whose telephone numbers readers know in their domestic form: `81`.
    pub(crate) calling_code: Option<String>,
    /// The locale for dates with an era.
    pub(crate) era: Option<String>,
    /// Whether a date can show both the Gregorian and the era year.
    pub(crate) both_years: bool,
    /// The locale that puts the day before the month, unless the language does so anyway.
    pub(crate) day_first: Option<String>,
    /// The pattern of long dates, with D, M and Y for the numbers; `None` for that of ICU.
    pub(crate) date_written: Option<String>,
    /// The ordinal of the first day of a month, if it has one: 1er.
    pub(crate) date_first: Option<String>,
    /// Its quotation marks, opening and closing.
    pub(crate) quotes: Vec<(char, char)>,
    /// Whether `"` occurs in pairs.
    pub(crate) straight_quotes: bool,
    /// Signs that end a sentence.
    pub(crate) stops: Vec<char>,
    /// Signs that list items may end with or leave out.
    pub(crate) item_stops: Vec<char>,
    /// Signs that end list items that are parts of one sentence.
    pub(crate) semicolons: Vec<char>,
    /// Words that may follow such a sign: "and".
    pub(crate) joiners: Vec<String>,
    /// The customs of East Asian typography that it follows.
    pub(crate) typography: Vec<String>,
    /// Doubled words that are always a mistake: 的的.
    pub(crate) doubled: Vec<String>,
    /// Words that may occur twice in a row.
    pub(crate) doubled_right: Vec<String>,
    /// Ends of sentences that announce something immediately after them.
    pub(crate) following: Vec<String>,
    /// Words anywhere in a sentence that announce something immediately after it.
    pub(crate) announced: Vec<String>,
    /// Words with which a sentence announces something anywhere below it.
    pub(crate) below: Vec<String>,
    /// Words that announce a list.
    pub(crate) listed: Vec<String>,
    /// Words of a sentence about a statute; `#` is a digit.
    pub(crate) statutes: Vec<String>,
    /// The prefix with which such a word means the text itself.
    pub(crate) own_prefix: Option<String>,
    /// Things that are named with that prefix once they are defined: 本サービス.
    pub(crate) own_things: Vec<String>,
    /// The names by which a company refers to itself.
    pub(crate) self_names: Vec<String>,
    /// The names by which an institution refers to itself, grouped by kind of institution: 本学, 当大学.
    pub(crate) institutions: Vec<Vec<String>>,
    /// The names of a text and of its subjects, grouped by thing: 本ポリシー, 本プライバシーポリシー.
    pub(crate) own_names: Vec<Vec<String>>,
    /// The forms in which terms are defined.
    pub(crate) definitions: Vec<Form>,
    /// Words that may or may not precede a term: the, a, this.
    pub(crate) articles: Vec<String>,
    /// Words before a thing that refer to a specific one: the, this.
    pub(crate) definite: Vec<String>,
    /// Words before a term that say that it is defined elsewhere.
    pub(crate) defined_before: Vec<String>,
    /// Words after a term that say so.
    pub(crate) defined_after: Vec<String>,
    /// Blanks that still have to be filled in.
    pub(crate) blanks: Vec<String>,
    /// Words for the previous article.
    pub(crate) before: Vec<String>,
    /// Words for the next article.
    pub(crate) after: Vec<String>,
    /// Words for the previous paragraph.
    pub(crate) above: Vec<String>,
    /// Words for the article or paragraph that contains them, or for its neighbours within the article.
    pub(crate) here: Vec<String>,
    /// Words for the last citation, which may be of any place.
    pub(crate) same: Vec<String>,
    /// Continuations that turn one of these words into another word.
    pub(crate) relation_goes_on: Vec<String>,
    /// Beginnings that turn one of these words into another word.
    pub(crate) relation_comes_from: Vec<String>,
    /// Link texts that say nothing.
    pub(crate) empty_links: Vec<String>,
    /// Link texts that name a language.
    pub(crate) language_words: Vec<String>,
    /// Words that say that a fee is to be paid.
    pub(crate) paid: Vec<String>,
    /// Words that, before words of a fee, mean that none is to be paid.
    pub(crate) unpaid: Vec<String>,
    /// Signs that are words by themselves: another word begins or ends beside them, even without a space or a change of
    /// script.
    pub(crate) edges: Vec<char>,
    /// Units of money.
    pub(crate) money: Vec<String>,
    /// Words for what is free of charge.
    pub(crate) free: Vec<String>,
    /// Words of a line that says when a notice was made or changed.
    pub(crate) events: Vec<String>,
    /// Words that every sentence contains, and few names do.
    pub(crate) function_words: Vec<String>,
    /// Words after which a sentence continues.
    pub(crate) open_words: Vec<String>,
    /// The months, each with all of its names, in lower case.
    pub(crate) months: Vec<Vec<String>>,
    /// Patterns in which dates are typed, with D, M, MONTH and Y for the parts.
    pub(crate) date_forms: Vec<String>,
    /// The decimal separator; `None` for a full stop.
    pub(crate) decimal: Option<char>,
    /// Separators of groups of digits; empty for a comma.
    pub(crate) groups: Vec<char>,
    /// Words that mean a number.
    pub(crate) numerals: Vec<(String, u64)>,
    /// Words and signs that multiply a number in digits.
    pub(crate) scales: Vec<(String, u64)>,
    /// Names of eras, which precede the number of a year.
    pub(crate) eras: Vec<String>,
    /// Counters of several characters directly after a number.
    pub(crate) counted: Vec<String>,
    /// Characters after a number that continue with another number: 月 in 4月1日.
    pub(crate) continued: Vec<char>,
    /// Characters before the number of a citation: 第.
    pub(crate) cite_affixes: Vec<char>,
    /// Characters after the number, by the kind of cited place: an article, a section, a part of an article.
    pub(crate) cite_units: [Vec<char>; 3],
    /// The character before the number of a branch: の.
    pub(crate) cite_branch: Option<char>,
    /// Words before the number of a citation, by the kind of cited place, in lower case.
    pub(crate) cite_nouns: [Vec<String>; 3],
    /// Further words before the number of an article of a statute, in lower case: Art. in Art. 6(1)(f).
    pub(crate) cite_marked: Vec<String>,
    /// Words that may follow several numbers of one noun; empty for any.
    pub(crate) cite_after: Vec<String>,
    /// Words that may directly precede a citation of the text's own; if there are any, every other name there is that
    /// of another document.
    pub(crate) cite_glued: Vec<String>,
    /// Words before the bare number of a place in this text: 前記4.
    pub(crate) cite_pointing: Vec<String>,
    /// Words with which a sentence continues after a list in its middle: に対応しています。
    pub(crate) list_tails: Vec<String>,
    /// Words after a citation that introduce the name of its document: "of the".
    pub(crate) cite_of: Vec<String>,
    /// Words after those that mean the text itself, in lower case: "of the present Policy".
    pub(crate) cite_own: Vec<String>,
    /// Words after a citation that refer to a document named before: "thereof".
    pub(crate) cite_there: Vec<String>,
    /// Ends of sentences in the polite register.
    pub(crate) polite: Vec<String>,
    /// Ends of sentences in the plain register.
    pub(crate) plain: Vec<String>,
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
    /// Reads the profile from the words of a language; `message` returns a message, if it exists.
    pub(super) fn of(message: &dyn Fn(&str) -> Option<String>) -> Self {
        let reader = ProfileReader { message };
        Self {
            right_to_left: reader.says("direction", "rtl"),
            unspaced: reader.says("spaces", "no"),
            calling_code: reader.value("calling-code"),
            era: reader.value("date-era"),
            both_years: reader.says("date-both", "yes"),
            day_first: reader.value("date-dmy"),
            date_written: reader.value("date-written"),
            date_first: reader.value("date-first"),
            quotes: reader.pairs("quotes"),
            straight_quotes: reader.says("straight-quotes", "yes"),
            stops: reader.signs("stops"),
            item_stops: reader.signs("item-stops"),
            semicolons: reader.signs("semicolons"),
            joiners: reader.values("joiners"),
            typography: reader.values("typography"),
            doubled: reader.values("doubled"),
            doubled_right: reader.values("doubled-right"),
            following: reader.values("following"),
            announced: reader.values("announced"),
            below: reader.values("below"),
            listed: reader.values("listed"),
            statutes: reader.values("statutes"),
            own_prefix: reader.value("own-prefix"),
            own_things: reader.values("own-things"),
            self_names: reader.values("self-names"),
            institutions: reader.alternatives("institutions"),
            own_names: reader.alternatives("own-names"),
            definitions: reader.definitions(),
            articles: reader.values("articles"),
            definite: reader.values("definite"),
            defined_before: reader.values("defined-before"),
            defined_after: reader.values("defined-after"),
            blanks: reader.values("blanks"),
            before: reader.values("before"),
            after: reader.values("after"),
            above: reader.values("above"),
            here: reader.values("here"),
            same: reader.values("same"),
            relation_goes_on: reader.values("relation-goes-on"),
            relation_comes_from: reader.values("relation-comes-from"),
            empty_links: reader.values("empty-links"),
            language_words: reader.values("language-words"),
            paid: reader.values("paid"),
            unpaid: reader.values("unpaid"),
            edges: reader.signs("edges"),
            money: reader.values("money"),
            free: reader.values("free"),
            events: reader.values("events"),
            function_words: reader.values("function-words"),
            open_words: reader.values("open-words"),
            months: reader.alternatives("months").into_iter().map(lower_all).collect(),
            date_forms: reader.values("date-forms"),
            decimal: reader.signs("decimal").first().copied(),
            groups: reader.groups(),
            numerals: reader.numbers("numerals"),
            scales: reader.numbers("scales"),
            eras: reader.values("eras"),
            counted: reader.values("counted"),
            continued: reader.signs("continued"),
            cite_affixes: reader.signs("cite-affixes"),
            cite_units: CITED.map(|cited| reader.signs(&format!("cite-affix-{cited}"))),
            cite_branch: reader.signs("cite-branch").first().copied(),
            cite_nouns: CITED.map(|cited| reader.lower(&format!("cite-{cited}"))),
            cite_marked: reader.lower("cite-marked"),
            cite_after: reader.lower("cite-after"),
            cite_glued: reader.values("cite-glued"),
            cite_pointing: reader.values("cite-pointing"),
            list_tails: reader.values("list-tails"),
            cite_of: reader.lower("cite-of"),
            cite_own: reader.lower("cite-own"),
            cite_there: reader.lower("cite-there"),
            polite: reader.values("polite"),
            plain: reader.values("plain"),
        }
    }

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
