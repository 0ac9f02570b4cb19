//! Finds contact data of a document's publisher: mail addresses, telephone numbers, a postal address, the signatory.
//!
//! The words that introduce them are data (`labels.toml`).

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::base::{Keyed, Language};
use crate::check::scan::fold;
use crate::exchange::read::{Paper, PaperPart};
use crate::read::decode::{data, table};

table! {
    /// The data file.
    struct RawLabels {
        /// What says that what follows is how to reach somebody.
        desk: Keyed<Vec<String>>,
        /// What says that what follows is about somebody else.
        other: Keyed<Vec<String>>,
        /// What stands before a telephone number.
        phone: Keyed<Vec<String>>,
        /// What stands before an address.
        address: Keyed<Vec<String>>,
        /// What stands before the name of who signs.
        representative: Keyed<Vec<String>>,
        /// What who signs is.
        title: Keyed<Vec<String>>,
        /// Words of further titles, which are part of no name.
        rank: Keyed<Vec<String>>,
        /// Words of the names of companies.
        company: Keyed<Vec<String>>,
    }
}

static LABELS: LazyLock<RawLabels> = LazyLock::new(|| data("labels.toml", include_str!("labels.toml")));

/// The number of lines after the introduction of a desk that are about it.
const NEAR: usize = 12;

/// The number of lines around the name of a company that are about it.
const BESIDE: usize = 4;
/// The longest signature, in characters.
const SIGNATURE: usize = 60;

/// The meaning of a value, in the order of reporting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Mail,
    Phone,
    PostalCode,
    Address,
    Representative,
    Title,
}

impl Key {
    /// Whether it is worded differently in every language.
    pub(super) fn is_worded(self) -> bool {
        matches!(self, Self::Address | Self::Representative | Self::Title)
    }

    /// Returns its name in `site.toml`.
    pub(super) fn name(self, language: Option<&str>) -> String {
        let path = match self {
            Self::Mail => "contact.email",
            Self::Phone => "contact.phone",
            Self::PostalCode => "operator.postal_code",
            Self::Address => "operator.address",
            Self::Representative => "operator.representative.name",
            Self::Title => "operator.representative.title",
        };
        language.map_or_else(|| path.to_owned(), |language| format!("{path}.{language}"))
    }
}

/// A value found in a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NamedValue {
    pub(super) key: Key,
    pub(super) value: String,
    /// Whether its place identifies it: after its label, at the desk.
    pub(super) labelled: bool,
}

/// Finds all values in a document; `operator` is the company that publishes it, if known.
pub(super) fn found(paper: &Paper, language: &Language, operator: Option<&str>) -> Vec<NamedValue> {
    let lines: Vec<String> = paper.parts.iter().flat_map(lines).collect();
    let names = |line: &&String| operator.is_some_and(|name| line.contains(name)) && line.chars().count() <= SIGNATURE;
    let named: BTreeSet<usize> = (0..lines.len()).filter(|at| names(&&lines[*at])).collect();
    let is_other = |at: &usize| {
        let line = lines[*at].to_lowercase();
        !named.contains(at) && line.chars().count() <= SIGNATURE && says(&LABELS.company, language, &line)
    };
    let others: BTreeSet<usize> = (0..lines.len()).filter(is_other).collect();
    let mut finder = Finder { language, desk: None, other: None, is_own: false, found: Vec::new() };
    for (at, line) in lines.iter().enumerate() {
        // Between the operator's name and what is said of it, no other company is named.
        let mut near = named.range(at.saturating_sub(BESIDE)..=at + BESIDE);
        finder.is_own = near.any(|own| others.range(at.min(*own)..=at.max(*own)).next().is_none());
        finder.line(line);
    }
    finder.found
}

/// Returns the lines of a part. A row of a table reads like a line: a label and its value.
fn lines(part: &PaperPart) -> Vec<String> {
    match part {
        PaperPart::Line(line) => line.words.lines().map(str::to_owned).collect(),
        PaperPart::Table(rows) => rows.iter().map(|row| row.join("：").replace('\n', " ")).collect(),
    }
}

struct Finder<'l> {
    language: &'l Language,
    /// The number of lines since one introduced a desk.
    desk: Option<usize>,
    /// The number of lines since one was about somebody else.
    other: Option<usize>,
    /// Whether the operator is named near the line.
    is_own: bool,
    found: Vec<NamedValue>,
}

impl Finder<'_> {
    fn line(&mut self, words: &str) {
        let words = words.replace(['\\', '*'], "");
        let words = words.trim_start_matches(['・', '•', '●', '■', '◆', '-', '【', '［', ' ', '\u{3000}']).trim();
        let lower = words.to_lowercase();
        let since = |ago: Option<usize>, labels, most: usize| {
            if says(labels, self.language, &lower) {
                Some(0)
            } else {
                ago.map(|ago| ago + 1).filter(|ago| *ago <= most)
            }
        };
        (self.desk, self.other) = (since(self.desk, &LABELS.desk, NEAR), since(self.other, &LABELS.other, BESIDE));
        let at_desk = self.desk.is_some() && self.other.is_none();
        for mail in mails(words) {
            self.add(Key::Mail, mail, at_desk);
        }
        if let Some(number) = self.behind(&LABELS.phone, words).and_then(phone) {
            self.add(Key::Phone, number, at_desk);
        }
        self.address(words);
        self.representative(words);
    }

    fn address(&mut self, words: &str) {
        let (labelled, is_near) =
            (self.behind(&LABELS.address, words), self.is_own || self.desk.is_some() && self.other.is_none());
        let labelled = labelled.map(|value| self.alone(value));
        let value = labelled.unwrap_or_else(|| self.alone(words));
        let Some((code, address)) = postal(value) else {
            if let Some(value) = labelled.filter(|value| value.chars().any(char::is_numeric)) {
                self.add(Key::Address, value.to_owned(), is_near);
            }
            return;
        };
        let is_labelled = labelled.is_some() && is_near;
        self.add(Key::PostalCode, code, is_labelled);
        if !address.is_empty() {
            self.add(Key::Address, address.to_owned(), is_labelled);
        }
    }

    fn representative(&mut self, words: &str) {
        let labelled = self.behind(&LABELS.representative, words);
        let parts = [' ', '\u{3000}', '：', ':', ',', '、'];
        let named = |value: &str, title: &String| {
            let before = value.strip_prefix(title.as_str()).filter(|rest| rest.starts_with(parts));
            let behind = || value.strip_suffix(title.as_str()).filter(|rest| rest.ends_with(parts));
            let name = before.or_else(behind)?.trim_matches(parts);
            (is_person(name) && !self.is_ranked(name)).then(|| (name.to_owned(), title.clone()))
        };
        // The title may be the label: Representative Director.
        let values = || [Some(words), labelled].into_iter().flatten();
        let titles = LABELS.title.of(self.language).into_iter().flatten();
        if let Some((name, title)) = { titles }.find_map(|title| values().find_map(|value| named(value, title))) {
            self.add(Key::Representative, name, self.is_own);
            self.add(Key::Title, title, self.is_own);
        } else if let Some(name) = labelled.filter(|name| is_person(name) && !self.is_ranked(name)) {
            self.add(Key::Representative, name.to_owned(), self.is_own);
        }
    }

    /// Whether the words contain a further title: 副社長 霞 太郎.
    fn is_ranked(&self, words: &str) -> bool {
        says(&LABELS.rank, self.language, &words.to_lowercase())
    }

    /// Returns an address without the telephone number that follows it in the same line.
    fn alone<'w>(&self, address: &'w str) -> &'w str {
        let labels = LABELS.phone.of(self.language).into_iter().flatten();
        let end = labels.filter_map(|label| {
            let at = address.to_ascii_lowercase().find(label.as_str())?;
            address[..at].ends_with([' ', '\u{3000}', '/', '／', '(', '（', '、', ',']).then_some(at)
        });
        let end = end.min().unwrap_or(address.len());
        address[..end].trim_end_matches([' ', '\u{3000}', '/', '／', '(', '（', '、', ','])
    }

    /// Returns the words after a label, if `words` begins with one.
    fn behind<'w>(&self, labels: &Keyed<Vec<String>>, words: &'w str) -> Option<&'w str> {
        let rest = |label: &String| {
            let head = words.get(..label.len()).filter(|head| head.to_lowercase() == *label)?;
            let rest = words[head.len()..].trim_start_matches(['】', '］', ')', '）', ' ']);
            let value = rest.trim_start_matches(['：', ':', '.', '\u{3000}', ' ', '\t', '/']);
            (value.len() < rest.len() || words[head.len()..].starts_with(' ')).then(|| value.trim())
        };
        labels.of(self.language)?.iter().filter_map(rest).find(|value| !value.is_empty())
    }

    fn add(&mut self, key: Key, value: String, labelled: bool) {
        self.found.push(NamedValue { key, value, labelled });
    }
}

fn says(labels: &Keyed<Vec<String>>, language: &Language, lower: &str) -> bool {
    labels.of(language).is_some_and(|all| all.iter().any(|word| lower.contains(word.as_str())))
}

/// Splits the postal code from the head of words.
fn postal(words: &str) -> Option<(String, &str)> {
    let rest = words.strip_prefix('〒')?.trim_start();
    let plain = |c: char| if matches!(c, '−' | '－') { '-' } else { fold(c) };
    let end = rest.find(|c| !(plain(c).is_ascii_digit() || plain(c) == '-')).unwrap_or(rest.len());
    let code: String = rest[..end].chars().map(plain).collect();
    (code.len() == 8 && code.find('-') == Some(3)).then(|| (code, rest[end..].trim()))
}

/// Returns the telephone number at the head of words, in its groups as typed: 03-0000-0000, also for +81 3 0000 0000.
fn phone(words: &str) -> Option<String> {
    let part = |c: &char| c.is_ascii_digit() || matches!(c, '+' | '-' | '(' | ')' | ' ' | '‐' | '−' | '–' | 'ー');
    let run: String = words.chars().map(fold).take_while(part).collect::<String>().replace("(0)", " ");
    let groups: Vec<&str> = run.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let digits: usize = groups.iter().map(|group| group.len()).sum();
    if groups.len() < 3 || !(9..=13).contains(&digits) {
        return None;
    }
    match groups.as_slice() {
        ["81", area, rest @ ..] if run.starts_with('+') => Some(format!("0{area}-{}", rest.join("-"))),
        _ if run.starts_with('+') => Some(format!("+{}", groups.join("-"))),
        _ => Some(groups.join("-")),
    }
}

/// Whether words can be the name of a person.
fn is_person(name: &str) -> bool {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let all = name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '\u{3000}' | '・' | '.' | '-' | '\''));
    let words = name.split_whitespace().count();
    let capitals = !name.is_ascii() || name.split(' ').all(|word| word.starts_with(|c: char| c.is_ascii_uppercase()));
    all && capitals && letters >= 2 && words <= 4 && (name.is_ascii() && words > 1 || !name.is_ascii() && letters <= 10)
}

/// Returns the mail addresses in words.
pub(super) fn mails(words: &str) -> impl Iterator<Item = String> {
    let sign = move |c: char| c.is_ascii_alphanumeric() || matches!(c, '@' | '.' | '-' | '_' | '+');
    // The user in a page's address is nobody's mail address: https://bot@git.example.com/
    let named = words.split("://").enumerate().map(move |(at, part)| match at {
        0 => part,
        _ => part.find(|c: char| !sign(c)).map_or("", |end| &part[end..]),
    });
    let pieces = named.flat_map(move |part| part.split(move |c| !sign(c))).map(|piece| piece.trim_matches(['.', '-']));
    let is_mail = |piece: &&str| {
        piece.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
    };
    pieces.filter(is_mail).map(str::to_ascii_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::read::PaperLine;

    fn said(tag: &str, lines: &[&str]) -> Vec<(Key, String, bool)> {
        let line = |words: &&str| PaperPart::Line(PaperLine { words: (*words).to_owned(), ..PaperLine::default() });
        let paper = Paper { parts: lines.iter().map(line).collect(), ..Paper::default() };
        let found = found(&paper, &Language::parse(tag).expect("a tag"), Some("Shirakaba"));
        found.into_iter().map(|found| (found.key, found.value, found.labelled)).collect()
    }

    #[test]
    fn the_name_in_an_address_of_a_page_is_no_mail() {
        let found: Vec<String> = mails("https://bot@git.example.com/x と a@b.example と https://c.example").collect();
        assert_eq!(found, ["a@b.example"]);
    }

    #[test]
    fn labels_say_what_a_value_is() {
        let ja = [
            "Shirakaba お問い合わせ",
            "TEL：03-0000-0000",
            "住所　〒100-0000 東京都千代田区丸の内0-0-0",
            "代表取締役社長　白樺 花子",
        ];
        let own = |key, value: &str| (key, value.to_owned(), true);
        assert_eq!(
            said("ja", &ja),
            [
                own(Key::Phone, "03-0000-0000"),
                own(Key::PostalCode, "100-0000"),
                own(Key::Address, "東京都千代田区丸の内0-0-0"),
                own(Key::Representative, "白樺 花子"),
                own(Key::Title, "代表取締役社長"),
            ]
        );
        let en = [
            "Contact Shirakaba",
            "Tel. +81-3-0000-0000",
            "Address: 0-0-0 Marunouchi, Chiyoda-ku, Tokyo",
            "Hanako Shirakaba, President and CEO",
        ];
        assert_eq!(
            said("en", &en),
            [
                own(Key::Phone, "03-0000-0000"),
                own(Key::Address, "0-0-0 Marunouchi, Chiyoda-ku, Tokyo"),
                own(Key::Representative, "Hanako Shirakaba"),
                own(Key::Title, "President and CEO"),
            ]
        );
        let signed = said("en", &["Representative Director: Hanako Ono", "Shirakaba Data Co., Ltd."]);
        assert_eq!(signed[0], own(Key::Representative, "Hanako Ono"));
    }

    #[test]
    fn what_stands_anywhere_is_not_said_of_the_publisher() {
        let desk = said("ja", &["連絡先", "認定個人情報保護団体", "help@dantai.example"]);
        assert_eq!(desk, [(Key::Mail, "help@dantai.example".to_owned(), false)]);
        let found =
            said("ja", &["委託先の会社へは a@b.example まで", "〒100-0000 東京都", "取得する情報：住所、電話番号"]);
        assert_eq!(
            found,
            [
                (Key::Mail, "a@b.example".to_owned(), false),
                (Key::PostalCode, "100-0000".to_owned(), false),
                (Key::Address, "東京都".to_owned(), false),
            ]
        );
        assert_eq!(said("en", &["The President signs this policy", "address, telephone number and name"]), []);
        let other = ["白樺商事株式会社", "代表取締役 山田 太郎"];
        assert_eq!(said("ja", &other)[0], (Key::Representative, "山田 太郎".to_owned(), false));
    }
}
