//! A reference to this notice that is typed, number and all, and so goes wrong as soon as an article is added.
//!
//! Articles of a statute are left alone: a sentence that names a statute is not looked at, since a second article in it
//! (「民法第3条及び第4条」) belongs to the statute too.

use std::ops::Range;

use crate::base::diagnostic::{Findings, Level, Rule};
use crate::check::scan::{Citation, Unit, citations, fold};
use crate::check::view::{Kind, TextView};
use crate::model::numbering::{Numbers, Target};
use crate::model::text::Section;
use crate::words::Profile;

/// A number of an article of this notice, typed in its text.
pub(crate) static LITERAL_REFERENCE: Rule = Rule::check("literal-reference", Level::Warning);

/// Looks at every passage of a text whose sections have numbers.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let numbers = &text.composed.numbers;
    let sections: Vec<(&Section, Vec<u32>)> = text
        .text
        .all_sections()
        .into_iter()
        .filter(|section| !section.branch)
        .map(|section| (section, counts(&numbers.get(section.node).text, text.profile)))
        .filter(|(_, counts)| !counts.is_empty())
        .collect();
    if sections.is_empty() {
        return;
    }
    let cjk = text.profile.unspaced;
    let articles = sections
        .iter()
        .any(|(section, _)| numbers.get(section.node).text.starts_with(text.profile.cite_affixes.as_slice()));
    // 第7条 cites nothing in a Japanese text whose sections are no articles.
    let own = |unit: Unit| match unit {
        Unit::Article => !cjk || articles,
        Unit::Section => !cjk || !articles,
        Unit::Inside => false,
    };
    // A heading has no references; its number is told elsewhere.
    for passage in text.passages.iter().filter(|passage| !matches!(passage.kind, Kind::Heading | Kind::Title)) {
        // Words that somebody gave to a reference lead somewhere already.
        let typed = citations(&passage.text, text.profile)
            .into_iter()
            .filter(|citation| !passage.is_linked(citation.range.start));
        for citation in typed
            .filter(|citation| own(citation.unit) && !is_of_statute(&passage.text, citation.range.start, text.profile))
        {
            let Some(span) = passage.span_of(citation.range.clone()) else { continue };
            let finding = LITERAL_REFERENCE.at(span).with("words", &passage.text[citation.range.clone()]);
            findings.push(match target(&citation, &sections, numbers) {
                Some(target) => finding.with("id", target).hint("write"),
                None => finding.hint("none"),
            });
        }
    }
}

/// What a citation would be as a reference: the section whose number it begins with, and what it names in it.
fn target(citation: &Citation, sections: &[(&Section, Vec<u32>)], numbers: &Numbers) -> Option<String> {
    let begins =
        sections.iter().filter(|(_, counts)| citation.numbers.starts_with(counts) && citation.branch.is_none());
    let (section, counts) = begins.max_by_key(|(_, counts)| counts.len())?;
    let id = &section.id.value;
    let rest = citation.numbers[counts.len()..].iter().map(|number| format!(".{number}"));
    let exact = format!("{id}{}", rest.collect::<String>());
    let there = matches!(numbers.target(&exact), Some(Target::Node(_)));
    Some(if there { exact } else { id.clone() })
}

/// The counts in a section's number: 7 in 第7条, 4 and 1 in `4.1`.
fn counts(number: &str, profile: &Profile) -> Vec<u32> {
    if let Some(citation) = citations(number, profile).into_iter().next() {
        return citation.numbers;
    }
    number.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

/// True where the sentence around a place names a statute, or another document. What stands in other brackets, and 本規約, which
/// is the text itself, name none.
pub(super) fn is_of_statute(text: &str, at: usize, profile: &Profile) -> bool {
    let around = sentence(text, at, &profile.stops);
    let sentence = without_brackets(&text[around.clone()], at - around.start);
    profile.statutes.iter().any(|word| names(&sentence, word, profile.own_prefix.as_deref()))
}

/// Whether a sentence has a word of a statute: `法#` before a digit, an English word as a whole one, any other wherever it
/// stands, unless what makes it mean the text itself (本規約) stands before it.
fn names(sentence: &str, word: &str, own_prefix: Option<&str>) -> bool {
    if word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return sentence.split(|c: char| !c.is_alphanumeric()).any(|part| part == word)
            || (sentence.contains(word) && !sentence.is_ascii() && touches_no_latin(sentence, word));
    }
    let (word, counted) = word.strip_suffix('#').map_or((word, false), |word| (word, true));
    sentence.match_indices(word).any(|(at, _)| {
        let own = own_prefix.is_some_and(|prefix| sentence[..at].ends_with(prefix));
        !own && (!counted || starts_with_digit(&sentence[at + word.len()..]))
    })
}

/// Whether a word stands without Latin letters beside it, as GDPR does in GDPR第6条.
fn touches_no_latin(sentence: &str, word: &str) -> bool {
    let latin = |c: char| c.is_ascii_alphanumeric();
    let mut places = sentence.match_indices(word);
    places.any(|(at, _)| !sentence[..at].ends_with(latin) && !sentence[at + word.len()..].starts_with(latin))
}

fn starts_with_digit(text: &str) -> bool {
    text.chars().next().is_some_and(|c| fold(c).is_ascii_digit())
}

/// A sentence without its brackets, but for those around `at`.
fn without_brackets(sentence: &str, at: usize) -> String {
    let mut kept = String::new();
    // For each bracket that is open: where it began, and how much was kept before it.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for (here, c) in sentence.char_indices() {
        match c {
            '（' | '(' => open.push((here, kept.len())),
            '）' | ')' => {
                let (start, before) = open.pop().unwrap_or((here, kept.len()));
                if !(start..here).contains(&at) {
                    kept.truncate(before);
                }
            }
            _ => kept.push(c),
        }
    }
    kept
}

/// How far a sentence reaches at most to either side, in bytes: what is longer is none, and would be long to look through.
const REACH: usize = 1500;

/// The sentence around a place. A full stop inside a number (`7.1`) ends none.
fn sentence(text: &str, at: usize, stops: &[char]) -> Range<usize> {
    let (from, to) = (text.ceil_char_boundary(at.saturating_sub(REACH)), text.floor_char_boundary(at + REACH));
    let ends = |end: &usize| {
        !text[..*end].ends_with('.') || text[*end..].is_empty() || text[*end..].starts_with(char::is_whitespace)
    };
    let ends_in = |range: Range<usize>| {
        let start = range.start;
        text[range].match_indices(stops).map(move |(at, stop)| start + at + stop.len()).filter(ends)
    };
    ends_in(from..at).next_back().unwrap_or(from)..ends_in(at..to).next().unwrap_or(to)
}

#[cfg(test)]
mod tests {
    use super::{counts, is_of_statute};
    use crate::check::scan::citations;
    use crate::check::scan::tests::profile;

    /// The numbers that are cited in sentences about no statute.
    fn own(text: &str, cjk: bool) -> Vec<u32> {
        let profile = profile(if cjk { "ja" } else { "en" });
        let own = citations(text, &profile)
            .into_iter()
            .filter(|citation| !is_of_statute(text, citation.range.start, &profile));
        own.map(|citation| citation.numbers[0]).collect()
    }

    #[test]
    fn typed_articles_are_the_own_ones_unless_their_sentence_names_a_statute() {
        assert_eq!(own("第7条第1項に定める。前項及び第１２条、第十三条は、適用しません。", true), [7, 12, 13]);
        assert_eq!(own("個人情報保護法第27条及び第28条に基づき提供します。平成15年法律第57号です。", true), [0; 0]);
        assert_eq!(own("本規約第5条（準拠法）により", true), [5]);
        assert_eq!(own("Notwithstanding Article 7.1, see Sections 13 and 14.", false), [7, 13, 14]);
        assert_eq!(own("Article 16 (Governing Law and Jurisdiction) survives.", false), [16]);
        assert_eq!(own("See Section 8.1 (and the rules under Article 28 of the Act).", false), [8]);
        assert_eq!(own("under Article 27(5) of the APPI.", false), [0; 0]);
        assert_eq!(own("個人情報保護法27条及び第28条に、独禁法の第2条に", true), [0; 0]);
        assert_eq!(own("Under Article 28 of the Act and Article 45 of GDPR, Section 3 applies.", false), [0; 0]);
    }

    #[test]
    fn a_number_is_made_of_counts() {
        assert_eq!(
            (counts("第7条", &profile("ja")), counts("4.1", &profile("ja")), counts("第七条", &profile("ja"))),
            (vec![7], vec![4, 1], vec![7])
        );
    }
}
