//! Articles of a statute that has been renumbered. A number can be valid in both numberings, so only the matter named
//! beside it reveals an old one. The table is data (`statutes.toml`), with its own date and source.

use std::sync::LazyLock;

use super::definitions::{defined_terms, nearby};
use crate::base::{Findings, Keyed, Language, Level, Place, Rule, Span};
use crate::check::scan::fold;
use crate::check::view::TextView;
use crate::read::decode::{data, table};

/// An article cited by its number from before the statute was renumbered.
pub(crate) static STATUTE_RENUMBERED: Rule = Rule::check("statute-renumbered", Level::Warning);
/// An article that the statute does not have.
pub(crate) static STATUTE_UNKNOWN_ARTICLE: Rule = Rule::check("statute-unknown-article", Level::Warning);

table! {
    /// The data file.
    struct RawStatutes {
        /// The numbers of acts.
        act: Vec<RawAct>,
        /// The statutes.
        statute: Vec<RawStatute>,
    }
}

table! {
    /// An act with the number under which it was promulgated.
    struct RawAct {
        /// Its names, by the language of the text.
        names: Keyed<Vec<String>>,
        /// Its number, by the language of the text.
        numbers: Keyed<String>,
    }
}

table! {
    /// A statute.
    struct RawStatute {
        /// Its names, by the language of the text.
        names: Keyed<Vec<String>>,
        /// The day for which the numbers are true.
        as_of: String,
        /// Where that can be read.
        source: String,
        /// The number of its last article.
        last: i64,
        /// Articles that have branches (第38条の2).
        branches: Vec<i64>,
        /// Articles that have another number now.
        article: Vec<RawArticle>,
    }
}

table! {
    /// An article that has another number now.
    struct RawArticle {
        /// The number that it had.
        old: i64,
        /// The number that it has.
        new: i64,
        /// Words of its matter, by language; they do not fit the article that now has the old number.
        words: Keyed<Vec<String>>,
    }
}

static DATA: LazyLock<RawStatutes> = LazyLock::new(|| data("statutes.toml", include_str!("statutes.toml")));

/// The names of all known statutes in a language.
pub(super) fn known_names(language: &Language) -> impl Iterator<Item = &'static str> {
    DATA.statute.iter().filter_map(|statute| statute.names.of(language)).flatten().map(String::as_str)
}

/// The known acts in a language: their names and numbers.
pub(super) fn acts(language: &Language) -> impl Iterator<Item = (&'static [String], &'static str)> {
    DATA.act.iter().filter_map(|act| Some((act.names.of(language)?.as_slice(), act.numbers.of(language)?.as_str())))
}

/// Checks every sentence.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let named =
        DATA.statute.iter().filter_map(|statute| Some((statute, names(text, statute.names.of(text.language)?))));
    let named: Vec<(&RawStatute, Vec<String>)> = named.collect();
    for passage in &text.passages {
        for (statute, names) in &named {
            // The name comes first in languages without spaces: 個人情報保護法第27条.
            let cited = if text.profile.unspaced {
                japanese_articles(&passage.text, names)
            } else {
                english_articles(&passage.text, names)
            };
            for CitedArticle { at, len, number, branch } in cited {
                let Some(span) = passage.span_of(at..at + len) else { continue };
                if number > statute.last || (branch.is_some() && !statute.branches.contains(&number)) {
                    let finding = STATUTE_UNKNOWN_ARTICLE.at(span).with("article", number.to_string());
                    let finding = finding.with("branch", branch.map_or("none".to_owned(), |branch| branch.to_string()));
                    findings.push(finding.with("last", statute.last.to_string()).with("as-of", &statute.as_of));
                    continue;
                }
                let sentence = sentence(&passage.text, at).to_lowercase();
                let matter = |article: &&RawArticle| {
                    let words = article.words.of(text.language);
                    article.old == number && words.into_iter().flatten().any(|word| sentence.contains(word.as_str()))
                };
                if let Some(article) = statute.article.iter().find(matter) {
                    let finding = STATUTE_RENUMBERED.at(span).with("article", number.to_string());
                    let finding = finding.with("now", article.new.to_string()).with("as-of", &statute.as_of);
                    findings.push(finding.with("source", &statute.source).hint("check"));
                }
            }
        }
    }
}

/// An article reported by these rules.
pub(super) struct ToldArticle {
    /// The span of the citation.
    pub(super) place: Span,
    /// The number as cited.
    pub(super) article: String,
    /// The current number, if known.
    pub(super) now: Option<String>,
}

/// The articles reported by these rules so far.
pub(super) fn told(findings: &Findings) -> Vec<ToldArticle> {
    let rules = [&STATUTE_RENUMBERED, &STATUTE_UNKNOWN_ARTICLE];
    let ours = findings.iter().filter(|finding| rules.iter().any(|rule| finding.rule.id == rule.id));
    ours.filter_map(|finding| {
        let Place::Span(place) = finding.place else { return None };
        let argument = |name: &str| finding.message.text(name).map(str::to_owned);
        Some(ToldArticle { place, article: argument("article")?, now: argument("now") })
    })
    .collect()
}

/// The names of a statute, including those that this text defines for it: 個人情報の保護に関する法律（平成15年法律第57号。以下「法」という。）.
fn names(text: &TextView<'_>, known: &[String]) -> Vec<String> {
    let given = text.passages.iter().flat_map(|passage| {
        defined_terms(&passage.text, text.profile)
            .into_iter()
            .filter(|term| is_name_of(&passage.text[..term.start], known))
            .map(|term| &passage.text[term])
    });
    known.iter().map(String::as_str).chain(given).map(str::to_owned).collect()
}

/// Whether words end in a name of a statute and a bracket that is still open.
fn is_name_of(before: &str, names: &[String]) -> bool {
    let Some((named, inside)) = nearby(before).rsplit_once(['（', '(']) else { return false };
    let named = named.trim_end_matches([' ', '」', '"', '”']);
    !inside.contains(['）', ')']) && names.iter().any(|name| named.ends_with(name.as_str()))
}

/// An article of a statute cited in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct CitedArticle {
    at: usize,
    len: usize,
    number: i64,
    /// The number of a branch: 2 of 第33条の2.
    branch: Option<i64>,
}

/// The articles cited in Japanese: the name of the statute, then 第23条 or 23条, and the rest of a chain (第33条、第35条).
fn japanese_articles(text: &str, names: &[String]) -> Vec<CitedArticle> {
    let mut found = Vec::new();
    for name in names {
        for (at, _) in text.match_indices(name.as_str()) {
            let start = at + name.len();
            // 法 as a name is not part of 電気通信事業法.
            if text[..at].ends_with(|c| matches!(c, '一'..='鿿')) {
                continue;
            }
            let mut next = japanese_article(text, start, false);
            while let Some(cited) = next {
                found.push(cited);
                next = chained(text, cited.at + cited.len);
            }
        }
    }
    found
}

/// The next article of a chain: 、第190条, 及び第35条.
fn chained(text: &str, end: usize) -> Option<CitedArticle> {
    const JOINS: [&str; 7] = ["、", "，", "及び", "並びに", "又は", "若しくは", "から"];
    let rest = &text[end..];
    let rest = rest.trim_start_matches(|c: char| fold(c).is_ascii_digit() || matches!(c, '第' | '項' | '号'));
    let joined = JOINS.iter().find_map(|join| rest.strip_prefix(join))?;
    japanese_article(text, text.len() - joined.len(), true)
}

/// 第23条 or 23条 at a position, with any の2 after it; `marked` requires 第.
fn japanese_article(text: &str, at: usize, marked: bool) -> Option<CitedArticle> {
    let bare = text[at..].strip_prefix('第');
    if marked && bare.is_none() {
        return None;
    }
    let (number, rest) = number_of(bare.unwrap_or(&text[at..]))?;
    let rest = rest.strip_prefix('条')?;
    let branch = rest.strip_prefix('の').and_then(number_of);
    let rest = branch.map_or(rest, |(_, rest)| rest);
    Some(CitedArticle { at, len: text.len() - rest.len() - at, number, branch: branch.map(|(branch, _)| branch) })
}

/// The number at the start of a text, and the rest of the text.
fn number_of(text: &str) -> Option<(i64, &str)> {
    let digits: String = text.chars().map(fold).take_while(char::is_ascii_digit).collect();
    let width: usize = text.chars().take(digits.len()).map(char::len_utf8).sum();
    Some((digits.parse().ok()?, &text[width..]))
}

/// The articles cited in English: "Article 23 … of the Act", "Articles 33 and 190 of the Act".
fn english_articles(text: &str, names: &[String]) -> Vec<CitedArticle> {
    let mut found = Vec::new();
    let places = ["Article ", "Articles "].into_iter().flat_map(|noun| text.match_indices(noun));
    for (at, noun) in places {
        let (mut cited, mut end) = (Vec::new(), at + noun.len());
        while let Some(one) = english_article(text, if cited.is_empty() { at } else { end }, end) {
            end = one.at + one.len;
            cited.push(one);
            let joined = [", and ", " and ", ", or ", " or ", ", ", " to "]
                .iter()
                .find_map(|join| text[end..].strip_prefix(join));
            match joined.filter(|rest| noun.ends_with("s ") && rest.starts_with(|c: char| c.is_ascii_digit())) {
                Some(rest) => end = text.len() - rest.len(),
                None => break,
            }
        }
        // "Article 23, paragraph (1) of the Act": the statute follows shortly.
        let tail: String = text[end..].chars().take(70).collect();
        let before_next = tail.split("Article ").next().unwrap_or("");
        if names.iter().any(|name| is_named(before_next, name)) {
            found.append(&mut cited);
        }
    }
    found
}

/// The article whose digits begin at `digits` and whose citation begins at `at`; 33-2 has a branch.
fn english_article(text: &str, at: usize, digits: usize) -> Option<CitedArticle> {
    let (number, rest) = number_of(&text[digits..])?;
    let branch = rest.strip_prefix('-').and_then(number_of);
    let end = text.len() - branch.map_or(rest, |(_, rest)| rest).len();
    Some(CitedArticle { at, len: end - at, number, branch: branch.map(|(branch, _)| branch) })
}

/// Whether words contain a name of a statute, but not of another country's: "the Korean Personal Information
/// Protection Act", "the Personal Information Protection Act of Korea".
fn is_named(words: &str, name: &str) -> bool {
    words.match_indices(name).any(|(at, name)| {
        let before = words[..at].trim_end().rsplit([' ', '(']).next().unwrap_or("");
        let after = words[at + name.len()..].trim_start().strip_prefix("of ").unwrap_or("");
        let capital = |word: &str| word.starts_with(|c: char| c.is_ascii_uppercase());
        let ours_before = !capital(before) || matches!(before, "Japanese" | "Japan's" | "The");
        ours_before && (!capital(after) || after.starts_with("Japan"))
    })
}

/// The maximum reach of a sentence to either side, in bytes.
const REACH: usize = 1500;

/// The sentence around a byte offset.
fn sentence(text: &str, at: usize) -> &str {
    let ends = ['。', '.', '\n'];
    let (from, to) = (text.ceil_char_boundary(at.saturating_sub(REACH)), text.floor_char_boundary(at + REACH));
    let start = text[from..at].rfind(ends).map_or(from, |end| {
        let end = from + end;
        end + text[end..].chars().next().map_or(1, char::len_utf8)
    });
    let end = text[at..to].find(ends).map_or(to, |end| at + end);
    &text[start..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_can_be_read_and_articles_are_found() {
        assert!(!DATA.statute.is_empty() && DATA.statute.iter().all(|statute| !statute.article.is_empty()));
        let names = DATA.statute[0].names.of(&Language::parse("ja").expect("a tag")).expect("known");
        assert_eq!(japanese_articles("個人情報保護法第23条第1項に", names)[0].number, 23);
        assert_eq!(japanese_articles("個人情報保護法２７条", names)[0].number, 27);
        assert!(japanese_articles("個人情報保護法及び第23条", names).is_empty());
        let chain = japanese_articles("個人情報保護法第33条第1項、第190条及び第35条の2に", names);
        let read: Vec<_> = chain.iter().map(|cited| (cited.number, cited.branch)).collect();
        assert_eq!(read, [(33, None), (190, None), (35, Some(2))]);
        let names = DATA.statute[0].names.of(&Language::parse("en").expect("a tag")).expect("known");
        assert_eq!(english_articles("under Article 23, paragraph (1) of the APPI", names)[0].number, 23);
        let all = english_articles("Articles 33, 35 and 190 of the APPI, Article 33-2 of the APPI", names);
        let read: Vec<_> = all.iter().map(|cited| (cited.number, cited.branch)).collect();
        assert_eq!(read, [(33, Some(2)), (33, None), (35, None), (190, None)]);
        assert!(english_articles("Article 23 of this Policy", names).is_empty());
        let korean = "Article 28-8 of the Korean Personal Information Protection Act, Article 9 of the Personal \
                      Information Protection Act of Korea";
        assert!(english_articles(korean, names).is_empty());
    }

    #[test]
    fn a_text_may_name_a_statute_in_its_own_way() {
        let names = DATA.statute[0].names.of(&Language::parse("ja").expect("a tag")).expect("known");
        assert!(is_name_of("個人情報の保護に関する法律（平成15年法律第57号。以下「", names));
        assert!(!is_name_of("個人情報の保護に関する法律（平成15年法律第57号）を守る会社（以下「", names));
        assert!(!is_name_of("当社は、", names));
        let own = ["法".to_owned()];
        assert_eq!(japanese_articles("法第23条第1項に", &own)[0].number, 23);
        assert!(japanese_articles("電気通信事業法第27条の12", &own).is_empty());
    }
}
