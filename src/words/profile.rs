//! What is peculiar to a language, as data: the messages `profile-…` of its words (`locales/<language>/profile.ftl`).
//!
//! A profile is made of messages, like all other words of a language, rather than of a table in a format of its own: who
//! brings a language writes one kind of file, a site overrides one message of it, a regional language (`zh-Hant-HK`) takes
//! over what it does not say otherwise, and whatever is wrong is told at file and line. A message holds one value, or
//! several that are set apart by ` | `. What a profile does not say is not known of the language: a rule that would need it
//! does not look at its texts, and no language's words are taken for another's.

/// What stands between the values of a message.
const SEPARATOR: char = '|';

/// What is peculiar to a language.
#[derive(Debug, Clone, Default)]
pub(crate) struct Profile {
    /// True where it is written from right to left.
    pub(crate) right_to_left: bool,
    /// True where words are written without spaces between them: a line that goes on in the next one leaves none.
    pub(crate) unspaced: bool,
    /// The country code whose telephone numbers its readers know in their domestic form: `81`.
    pub(crate) calling_code: Option<String>,
    /// The locale that writes dates with an era.
    pub(crate) era: Option<String>,
    /// True where a date can have the year both of our calendar and of the era.
    pub(crate) both_years: bool,
    /// The locale that writes the day before the month, where that is not what the language does anyway.
    pub(crate) day_first: Option<String>,
    /// How its long dates are written, with D, M and Y for their numbers; `None`: as ICU has them.
    pub(crate) date_written: Option<String>,
    /// The number of the first day of a month, where it is no plain one: 1er.
    pub(crate) date_first: Option<String>,
    /// Its quotation marks, opening and closing.
    pub(crate) quotes: Vec<(char, char)>,
    /// True where `"` comes in pairs.
    pub(crate) straight_quotes: bool,
    /// What ends a sentence.
    pub(crate) stops: Vec<char>,
    /// What items of a list may end with, or not.
    pub(crate) item_stops: Vec<char>,
    /// What ends the items of a list that are parts of one sentence.
    pub(crate) semicolons: Vec<char>,
    /// Words that may follow that: "and".
    pub(crate) joiners: Vec<String>,
    /// Which customs of East Asian typography it keeps.
    pub(crate) typography: Vec<String>,
    /// What never stands twice in a row: the word, twice.
    pub(crate) doubled: Vec<String>,
    /// Words that may stand twice in a row.
    pub(crate) doubled_right: Vec<String>,
    /// Ends of sentences that promise something right after them.
    pub(crate) following: Vec<String>,
    /// Words by which a sentence promises something right after it, wherever they stand in it.
    pub(crate) announced: Vec<String>,
    /// Words by which a sentence promises something anywhere below it.
    pub(crate) below: Vec<String>,
    /// Words that promise a list.
    pub(crate) listed: Vec<String>,
    /// Words of a sentence about a statute; `#` is a digit.
    pub(crate) statutes: Vec<String>,
    /// What makes such a word mean the text itself.
    pub(crate) own_prefix: Option<String>,
    /// Things that are named with that prefix once they are defined: 本サービス.
    pub(crate) own_things: Vec<String>,
    /// What a company calls itself.
    pub(crate) self_names: Vec<String>,
    /// What an institution calls itself, each kind of institution by all its names: 本学, 当大学.
    pub(crate) institutions: Vec<Vec<String>>,
    /// What a text calls itself and what it is about, each thing by all its names: 本ポリシー, 本プライバシーポリシー.
    pub(crate) own_names: Vec<Vec<String>>,
    /// How a term is defined.
    pub(crate) definitions: Vec<Form>,
    /// Words that may stand before a term or not: the, a, this.
    pub(crate) articles: Vec<String>,
    /// Words before a thing that one certain one is meant: the, this.
    pub(crate) definite: Vec<String>,
    /// What says, before a term, that it is defined elsewhere.
    pub(crate) defined_before: Vec<String>,
    /// What says so after a term.
    pub(crate) defined_after: Vec<String>,
    /// Blanks that are to be filled.
    pub(crate) blanks: Vec<String>,
    /// Words for the article before.
    pub(crate) before: Vec<String>,
    /// Words for the article after.
    pub(crate) after: Vec<String>,
    /// Words for the paragraph before.
    pub(crate) above: Vec<String>,
    /// Words for the article or paragraph that a word stands in, or for its neighbours inside the article.
    pub(crate) here: Vec<String>,
    /// Words for what was cited last, which may be anywhere.
    pub(crate) same: Vec<String>,
    /// What makes another word of these, after them.
    pub(crate) relation_goes_on: Vec<String>,
    /// What makes another word of these, before them.
    pub(crate) relation_comes_from: Vec<String>,
    /// Words of a link that say nothing.
    pub(crate) empty_links: Vec<String>,
    /// Words of a link that name a language.
    pub(crate) language_words: Vec<String>,
    /// Words by which a fee is to be paid.
    pub(crate) paid: Vec<String>,
    /// What makes words of a fee mean that none is to be paid, before them.
    pub(crate) unpaid: Vec<String>,
    /// Signs that are words by themselves, beside which another word begins or ends, where no blank and no other script says so.
    pub(crate) edges: Vec<char>,
    /// Units of money.
    pub(crate) money: Vec<String>,
    /// Words for what costs nothing.
    pub(crate) free: Vec<String>,
    /// Words of a line that says when a notice was made or changed.
    pub(crate) events: Vec<String>,
    /// Words that no sentence does without, and few names have.
    pub(crate) function_words: Vec<String>,
    /// Words after which a sentence goes on.
    pub(crate) open_words: Vec<String>,
    /// Its months, each by all its names, in lower case.
    pub(crate) months: Vec<Vec<String>>,
    /// How dates are typed, with D, M, MONTH and Y for their parts.
    pub(crate) date_forms: Vec<String>,
    /// What stands before the fraction of a number; `None`: a full stop.
    pub(crate) decimal: Option<char>,
    /// What may stand between groups of digits; none: a comma.
    pub(crate) groups: Vec<char>,
    /// Words that mean a number.
    pub(crate) numerals: Vec<(String, u64)>,
    /// Words and signs by which a number in digits is multiplied.
    pub(crate) scales: Vec<(String, u64)>,
    /// Names of eras, before the number of a year.
    pub(crate) eras: Vec<String>,
    /// Words of several signs right behind a number, for what it counts.
    pub(crate) counted: Vec<String>,
    /// Signs behind a number that go on with another one: 月 in 4月1日.
    pub(crate) continued: Vec<char>,
    /// What stands before the number of a citation: 第.
    pub(crate) cite_affixes: Vec<char>,
    /// What stands after it, by what is cited: an article, a section, something inside an article.
    pub(crate) cite_units: [Vec<char>; 3],
    /// What stands before the number of a branch: の.
    pub(crate) cite_branch: Option<char>,
    /// Words before the number of a citation, by what is cited, in lower case.
    pub(crate) cite_nouns: [Vec<String>; 3],
    /// Further words before the number of an article of a statute, in lower case: Art. in Art. 6(1)(f).
    pub(crate) cite_marked: Vec<String>,
    /// Words that may follow several numbers of one noun; none: any.
    pub(crate) cite_after: Vec<String>,
    /// What may stand right before a citation of the text's own; with it, any other name there is that of another document.
    pub(crate) cite_glued: Vec<String>,
    /// Words of a reference that become others where they meet: de el, and del.
    pub(crate) contractions: Vec<String>,
    /// Words before the bare number of a place of this text: 前記4.
    pub(crate) cite_pointing: Vec<String>,
    /// Words with which the rest of a sentence goes on behind the list in its middle: に対応しています。
    pub(crate) list_tails: Vec<String>,
    /// Words after a citation that lead to the name of its document: "of the".
    pub(crate) cite_of: Vec<String>,
    /// Words after them that mean the text itself, in lower case: "of the present Policy".
    pub(crate) cite_own: Vec<String>,
    /// Words after a citation that mean a document named before: "thereof".
    pub(crate) cite_there: Vec<String>,
    /// Ends of sentences in the polite register.
    pub(crate) polite: Vec<String>,
    /// Ends of sentences in the plain register.
    pub(crate) plain: Vec<String>,
}

/// A form in which a term is defined: 以下「…」とい.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Form {
    /// What stands before the opening quotation mark.
    pub(crate) head: String,
    /// The marks that open the term, and those that close it.
    pub(crate) marks: (Vec<char>, Vec<char>),
    /// What stands after the closing one.
    pub(crate) tail: String,
}

impl Profile {
    /// Reads the profile that the words of a language hold; `message` gives a message, or nothing.
    pub(super) fn of(message: &dyn Fn(&str) -> Option<String>) -> Self {
        let reader = Reader { message };
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
            contractions: reader.values("contractions"),
            cite_pointing: reader.values("cite-pointing"),
            list_tails: reader.values("list-tails"),
            cite_of: reader.lower("cite-of"),
            cite_own: reader.lower("cite-own"),
            cite_there: reader.lower("cite-there"),
            polite: reader.values("polite"),
            plain: reader.values("plain"),
        }
    }

    /// The direction of its script, as HTML says it.
    pub(crate) fn direction(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }
}

struct Reader<'a> {
    message: &'a dyn Fn(&str) -> Option<String>,
}

impl Reader<'_> {
    /// The values of a message; none where the language does not say.
    fn values(&self, id: &str) -> Vec<String> {
        let text = (self.message)(&format!("{PREFIX}{id}")).unwrap_or_default();
        let values = text.split(SEPARATOR).map(|value| value.split_whitespace().collect::<Vec<_>>().join(" "));
        values.filter(|value| !value.is_empty()).collect()
    }

    /// Single signs.
    fn signs(&self, id: &str) -> Vec<char> {
        self.values(id).iter().filter_map(|value| value.chars().next()).collect()
    }

    fn lower(&self, id: &str) -> Vec<String> {
        self.values(id).iter().map(|value| value.to_lowercase()).collect()
    }

    /// Values, each with all its names, which a `/` sets apart.
    fn alternatives(&self, id: &str) -> Vec<Vec<String>> {
        self.values(id).iter().map(|names| names.split('/').map(|name| name.trim().to_owned()).collect()).collect()
    }

    /// Signs between groups of digits; `space` is any space that joins.
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

    /// Pairs of signs, each two signs set apart by a space.
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

/// What a text can cite.
const CITED: [&str; 3] = ["article", "section", "inside"];
/// The file that holds a profile.
pub(super) const FILE: &str = "/profile.ftl";
/// How the ids of its messages begin. No language needs them.
pub(super) const PREFIX: &str = "profile-";
