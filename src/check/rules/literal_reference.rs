//! References to this notice typed with their numbers, which become wrong as soon as an article is added.
//!
//! Articles of a statute, a contract or other terms are ignored (`whose_article`); possible ones are reported with a
//! doubt.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::base::{Findings, Level, Rule};
use crate::check::rules::whose_article::Whose;
use crate::check::scan::{Citation, Unit, citations, dates, fold};
use crate::check::view::{Passage, PassageKind, TextView, words_of};
use crate::model::{AnchorTarget, Numbers, Section};
use crate::words::Profile;

/// The number of an article of this notice, typed in its text.
pub(crate) static LITERAL_REFERENCE: Rule = Rule::check("literal-reference", Level::Warning);

/// Checks every passage of a text whose sections are numbered.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let known = OwnNumbers::of(text);
    if known.sections.is_empty() {
        return;
    }
    let whose = Whose::of(text);
    for (at, passage) in text.passages.iter().enumerate().filter(|(_, passage)| passage.kind != PassageKind::Title) {
        let all = citations(&passage.text, text.profile);
        // A history cites the articles of earlier versions.
        if !all.is_empty() && is_history(text, at) {
            continue;
        }
        quoted(&known, passage, findings);
        let mut before: Option<(&Citation, bool)> = None;
        let mut judged = Vec::new();
        for citation in &all {
            let other = whose.is_other(at, citation, before);
            before = Some((citation, other));
            judged.push((citation, other));
        }
        // "Article 49. We rely on Article 49 GDPR": the number at the head of a passage is that of the document it cites.
        let there = |citation: &Citation| {
            passage.text[..citation.range.start].trim().is_empty()
                && judged.iter().any(|(other, theirs)| {
                    *theirs && other.unit == citation.unit && other.numbers.first() == citation.numbers.first()
                })
        };
        for (citation, other) in &judged {
            // Words given to a reference are a link already, and the number of a heading is reported elsewhere.
            let start = citation.range.start;
            let number =
                passage.kind == PassageKind::Heading && passage.text[..start].trim_matches(['（', '(', ' ']).is_empty();
            let heads = passage.kind == PassageKind::Heading && is_bracketed(&passage.text, &citation.range);
            if *other
                || there(citation)
                || number
                || heads
                || passage.is_linked(start)
                || is_head(&passage.text, &citation.range)
            {
                continue;
            }
            let Some(span) = passage.span_of(citation.range.clone()) else { continue };
            let doubt = whose.is_in_doubt(at);
            let words = &passage.text[citation.range.clone()];
            let finding = known.finding(citation, doubt).map(|(problem, id, hint)| {
                let finding = LITERAL_REFERENCE.at(span).with("words", words).with("problem", problem);
                finding.with("count", known.sections.len()).with("id", id).hint(hint)
            });
            if let Some(finding) = finding {
                findings.push(finding);
            }
        }
    }
}

/// The characters within which a date at the start of words has its first digit: September 1.
const DATE_BEGINS: usize = 12;

/// Whether a passage is of a history: it follows a cell that is a date, or begins with a date that stands apart.
fn is_history(text: &TextView<'_>, at: usize) -> bool {
    let passage = &text.passages[at];
    let cell = |passage: &Passage<'_>| passage.kind == PassageKind::Cell;
    // Most passages begin without a number.
    let begins = |words: &str| words.chars().take(DATE_BEGINS).any(|c| fold(c).is_ascii_digit());
    let is_day = |words: &str, whole: bool| {
        if !begins(words) {
            return false;
        }
        let first = dates(words, text.profile).into_iter().next();
        first.filter(|date| date.range.start == 0).is_some_and(|date| match &words[date.range.end..] {
            rest if whole => rest.trim().is_empty(),
            rest => rest.starts_with(|c: char| c.is_whitespace() || matches!(c, ':' | '：')),
        })
    };
    let dated = at
        .checked_sub(1)
        .is_some_and(|before| cell(&text.passages[before]) && is_day(&text.passages[before].text, true));
    cell(passage) && dated || is_day(passage.text.trim_start(), false)
}

/// Reports headings quoted with their numbers: 「１．利用目的」記載の, "1. Purpose of Use".
fn quoted(known: &OwnNumbers<'_>, passage: &Passage<'_>, findings: &mut Findings) {
    let text = passage.text.as_str();
    for (open, close) in [('「', '」'), ('『', '』'), ('“', '”'), ('"', '"')] {
        let mut at = 0;
        while let Some(start) = text[at..].find(open).map(|next| at + next + open.len_utf8()) {
            let Some(len) = text[start..].find(close) else { break };
            at = start + len + close.len_utf8();
            let words = &text[start..start + len];
            let digits: usize = words.chars().take_while(|c| fold(*c).is_ascii_digit()).map(char::len_utf8).sum();
            let rest = &words[digits..];
            let Some(heading) = rest
                .strip_prefix(['.', '．', '、'])
                .map(str::trim)
                .filter(|rest| !rest.is_empty() && (1..=6).contains(&digits))
            else {
                continue;
            };
            let same = |section: &Section| words_of(&section.heading).trim() == heading;
            let Some(section) = known.sections.iter().find(|section| same(section)) else { continue };
            if passage.is_linked(start) {
                continue;
            }
            let whole = start - open.len_utf8()..at;
            let Some(span) = passage.span_of(whole.clone()) else { continue };
            let finding = LITERAL_REFERENCE.at(span).with("words", &text[whole]).with("problem", "typed");
            let finding = finding.with("count", known.sections.len()).with("id", &section.id.value);
            findings.push(finding.hint("titled"));
        }
    }
}

/// Whether a number heads the words after it and cites nothing: "Article 2: The following words …" in text pasted
/// from elsewhere, "in this section (2)".
fn is_head(text: &str, range: &Range<usize>) -> bool {
    let (before, after) = (text[..range.start].trim_end(), text[range.end..].trim_start());
    let begins = before.is_empty() || before.ends_with(['.', '。', ')', '）']);
    (begins && after.starts_with([':', '：'])) || before.ends_with("this") || before.ends_with("This")
}

/// Whether a citation is alone in brackets, as that of a law is in a heading: Disclosure (Article 33-2).
fn is_bracketed(text: &str, range: &Range<usize>) -> bool {
    let after = text[range.end..].trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '.'));
    text[..range.start].trim_end().ends_with(['(', '（']) && after.starts_with([')', '）'])
}

/// The numbers of a text's own parts.
pub(super) struct OwnNumbers<'t> {
    /// Whether its language is written without spaces: 第7条 and 第3.1節 are two kinds of number there.
    cjk: bool,
    /// Whether its sections are articles.
    articles: bool,
    /// Its numbered sections.
    sections: Vec<&'t Section>,
    /// The same by the counts in their numbers.
    counted: BTreeMap<Vec<u32>, &'t Section>,
    numbers: &'t Numbers,
}

impl<'t> OwnNumbers<'t> {
    /// Reads the numbers of a text.
    pub(super) fn of(text: &'t TextView<'_>) -> Self {
        let numbers = &text.composed.numbers;
        let all = text.text.all_sections().into_iter().filter(|section| !section.branch);
        let counted = |section: &'t Section| (counts(&numbers.get(section.node).text, text.profile), section);
        let all: Vec<(Vec<u32>, &Section)> = all.map(counted).filter(|(counts, _)| !counts.is_empty()).collect();
        let sections: Vec<&Section> = all.iter().map(|(_, section)| *section).collect();
        let articles = sections
            .iter()
            .any(|section| numbers.get(section.node).text.starts_with(text.profile.cite_affixes.as_slice()));
        Self { cjk: text.profile.unspaced, articles, sections, counted: all.into_iter().collect(), numbers }
    }

    /// The numbers that a reference to `anchor` prints: 5 and 1 of 第5条第1項.
    pub(super) fn printed(&self, anchor: &str) -> Vec<String> {
        let Some(AnchorTarget::Node(node)) = self.numbers.target(anchor) else { return Vec::new() };
        let digits = |c: char| !c.is_ascii_digit();
        let reference = &self.numbers.get(node).reference;
        reference.split(digits).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    /// The target of a typed citation, as a reference would be written: `#third-party.1`.
    pub(super) fn anchor(&self, citation: &Citation) -> Option<String> {
        self.target(citation).map(|id| format!("#{id}"))
    }

    /// The id that a citation would have as a reference: the section whose number it begins with, and the part it names
    /// in it.
    fn target(&self, citation: &Citation) -> Option<String> {
        let begins = |len: usize| Some((self.counted.get(&citation.numbers[..len])?, len));
        let lengths = (1..=citation.numbers.len()).rev().filter(|_| citation.branch.is_none());
        let (section, len) = { lengths }.find_map(begins)?;
        let id = &section.id.value;
        let rest = citation.numbers[len..].iter().map(|number| format!(".{number}"));
        let exact = format!("{id}{}", rest.collect::<String>());
        let there = matches!(self.numbers.target(&exact), Some(AnchorTarget::Node(_)));
        Some(if there { exact } else { id.clone() })
    }

    /// The problem, target and remedy for a citation of this text; `None` if nothing is wrong.
    fn finding(&self, citation: &Citation, doubt: bool) -> Option<(&'static str, String, &'static str)> {
        let own = match citation.unit {
            Unit::Article => !self.cjk || self.articles,
            Unit::Section => !self.cjk || !self.articles,
            Unit::Inside => return None,
        };
        match self.target(citation) {
            Some(id) => Some(("typed", id, if doubt { "doubt" } else { "write" })),
            // A number within those of the text is that of a section without a translation. 第27条 in a text whose sections
            // are not articles belongs to a law that the text does not name.
            None if self.counted.keys().next_back().is_some_and(|last| last.first() > citation.numbers.first()) => None,
            None => own.then(|| ("gone", String::new(), "none")),
        }
    }
}

/// The counts in a section's number: 7 in 第7条, 4 and 1 in `4.1`.
fn counts(number: &str, profile: &Profile) -> Vec<u32> {
    if let Some(citation) = citations(number, profile).into_iter().next() {
        return citation.numbers;
    }
    number.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::counts;
    use crate::check::scan::tests::profile;

    #[test]
    fn a_number_is_made_of_counts() {
        assert_eq!(
            (counts("第7条", &profile("ja")), counts("4.1", &profile("ja")), counts("第七条", &profile("ja"))),
            (vec![7], vec![4, 1], vec![7])
        );
    }
}
