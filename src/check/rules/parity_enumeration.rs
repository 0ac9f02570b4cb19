//! A sentence enumerates fewer things than its counterpart: 怪我、事故、物損 is not "injuries or accidents".
//!
//! Things are counted strictly in a language without spaces, where a noun ends at its particle, and generously in the
//! other language, where a comma may also separate clauses. What separates things is data (`meaning.toml`).

use std::ops::Range;

use super::meaning::MEANING;
use super::parity_meaning::tell;
use super::parts::{MatchedPart, PassagePair};
use crate::base::{Findings, Level, Rule};
use crate::check::view::{PassageKind, TextView, VALUE};

/// Fewer things enumerated than in the other language.
pub(crate) static PARITY_ENUMERATION: Rule = Rule::check("parity-enumeration", Level::Info);

/// The minimum number of things that are certainly an enumeration.
const ENOUGH: usize = 3;
/// The maximum number of words of a thing between two others.
const LONGEST: usize = 12;

/// Compares corresponding passages, if one of the languages is written without spaces and the other is not.
pub(super) fn check(
    parts: &[MatchedPart<'_, '_>],
    original: &TextView<'_>,
    translation: &TextView<'_>,
    findings: &mut Findings,
) {
    let separators = |text: &TextView<'_>| MEANING.separator.of(text.language);
    let (Some(own), Some(theirs)) = (separators(original), separators(translation)) else { return };
    let unspaced = (original.profile.unspaced, translation.profile.unspaced);
    for pair in parts.iter().flat_map(|part| &part.pairs).filter(|_| unspaced.0 != unspaced.1) {
        let texts = [&pair.own.text, &pair.theirs.text];
        if pair.own.kind != PassageKind::Heading && !texts.iter().any(|text| text.contains(VALUE)) {
            compare(pair, (own, theirs), unspaced.0, findings);
        }
    }
}

fn compare(pair: &PassagePair<'_, '_>, separators: (&[String], &[String]), unspaced: bool, findings: &mut Findings) {
    let (own, theirs) = ((pair.own, separators.0), (pair.theirs, separators.1));
    for (there, here) in pair.sentences.iter().cloned() {
        let (strict, range, generous, other) = if unspaced {
            (own, there.clone(), theirs, here.clone())
        } else {
            (theirs, here.clone(), own, there.clone())
        };
        let Some((count, things)) = enumerated(&strict.0.text[range.clone()], strict.1) else { continue };
        let others = most(&generous.0.text[other], generous.1);
        if others >= count {
            continue;
        }
        let words = strict.0.text[range.start + things.start..range.start + things.end].to_owned();
        let (here, there) = (theirs.0.span_of(here), own.0.span_of(there));
        let (problem, counts) = if unspaced { ("fewer", (others, count)) } else { ("more", (count, others)) };
        let finding = here.map(|span| PARITY_ENUMERATION.at(span).with("problem", problem).with("things", words));
        tell(findings, finding.map(|finding| finding.with("own", counts.0).with("theirs", counts.1)), there);
    }
}

/// The number of things in the longest enumeration of a text without spaces, and its range.
fn enumerated(text: &str, separators: &[String]) -> Option<(usize, Range<usize>)> {
    let stops = ['。', '：', ':', '；', ';', '「', '」', '（', '）', '(', ')', '〜', '→', '>', '\n'];
    let clauses = text.split_inclusive(stops);
    let mut at = 0;
    let mut longest: Option<(usize, Range<usize>)> = None;
    for clause in clauses {
        if let Some((count, range)) = in_clause(clause.trim_end_matches(stops), separators)
            && longest.as_ref().is_none_or(|(most, _)| count > *most)
        {
            longest = Some((count, at + range.start..at + range.end));
        }
        at += clause.len();
    }
    longest.filter(|(count, _)| *count >= ENOUGH)
}

/// The longest run of nouns between separators in a clause.
fn in_clause(clause: &str, separators: &[String]) -> Option<(usize, Range<usize>)> {
    let things = split(clause, separators);
    let mut longest: Option<(usize, Range<usize>)> = None;
    let mut run: Option<(usize, usize)> = None;
    for range in things {
        let thing = &clause[range.clone()];
        let noun = thing.len() - thing.trim_start_matches(is_noun).len();
        if let Some((count, start)) = run.filter(|_| noun > 0 && is_free(thing)) {
            // A noun that ends in が or は begins a clause of its own.
            let is_last = noun < thing.len() && !thing.trim_start_matches(inner).is_empty();
            let begins = thing[noun..].starts_with(['が', 'は']);
            if !begins && longest.as_ref().is_none_or(|(most, _)| count + 1 > *most) {
                longest = Some((count + 1, start..range.start + noun));
            }
            if !is_last && ends(thing) {
                run = Some((count + 1, start));
                continue;
            }
        }
        let before = thing.trim_end_matches(is_noun).len();
        run = (ends(thing) && is_free(&thing[before..])).then_some((1, range.start + before));
    }
    longest
}

/// The ranges of a text between separators, without those that are empty.
fn split(text: &str, separators: &[String]) -> Vec<Range<usize>> {
    let (mut from, mut at) = (0, 0);
    let mut found = Vec::new();
    while at < text.len() {
        let rest = &text[at..];
        let katakana = |c: char| matches!(c, 'ァ'..='ヺ' | 'ー');
        // The dot in a name parts no things: プライバシー・バイ・デザイン.
        let in_name =
            text[..at].ends_with(katakana) && rest.strip_prefix('・').is_some_and(|rest| rest.starts_with(katakana));
        match separators.iter().filter(|separator| rest.starts_with(separator.as_str())).map(String::len).max() {
            Some(len) if !in_name => {
                found.push(from..at);
                at += len;
                from = at;
            }
            _ => at += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    found.push(from..text.len());
    found.retain(|range| !text[range.clone()].trim().is_empty());
    found
}

/// Whether a character belongs to a noun: a Chinese character, katakana or a Latin letter.
fn is_noun(c: char) -> bool {
    matches!(c, 'ー' | '々') || (c.is_alphabetic() && !matches!(c, 'ぁ'..='ん'))
}

/// Whether a character may stand inside a thing: 氏名の変更.
fn inner(c: char) -> bool {
    is_noun(c) || matches!(c, 'の' | ' ')
}

/// Whether words end like a thing and not like a clause: その際、場合、.
fn ends(thing: &str) -> bool {
    const CLAUSES: [&str; 12] = ["場合", "際", "時", "後", "前", "期間", "以下", "一方", "限り", "結果", "他", "上"];
    thing.ends_with(is_noun) && !CLAUSES.iter().any(|clause| thing.ends_with(clause))
}

/// Whether words are free of numbers, of which citations and addresses are made, and not words of another language.
fn is_free(thing: &str) -> bool {
    !thing.contains(|c: char| c.is_ascii_digit()) && thing.contains(|c: char| c.is_alphabetic() && !c.is_ascii())
}

/// The greatest number of things that a text with spaces may enumerate.
fn most(text: &str, separators: &[String]) -> usize {
    let text = text.replace(['\n', '('], ", ");
    let things = split(&text, separators);
    let mut most = things.len().min(2);
    let mut run = most;
    for range in things.iter().take(things.len().saturating_sub(1)).skip(1) {
        let is_short = text[range.clone()].split_whitespace().count() <= LONGEST;
        run = if is_short { run + 1 } else { 2 };
        most = most.max(run);
    }
    most
}

#[cfg(test)]
mod tests {
    use super::{enumerated, most};
    use crate::base::Language;
    use crate::check::rules::meaning::MEANING;

    fn separators(tag: &str) -> &'static [String] {
        MEANING.separator.of(&Language::parse(tag).expect("a language")).expect("separators")
    }

    #[test]
    fn things_are_counted_strictly_in_one_language_and_generously_in_the_other() {
        let strict = |text: &str| enumerated(text, separators("ja")).map(|(count, _)| count);
        assert_eq!(strict("利用中に発生した怪我、事故、物損について、責任を負いません。"), Some(3));
        assert_eq!(strict("氏名、住所、電話番号及びメールアドレスを取得します。"), Some(4));
        assert_eq!(strict("その場合、当社は、利用者に通知し、又は公表します。"), None);
        assert_eq!(strict("プライバシー・バイ・デザインに従います。"), None);
        assert_eq!(strict("第17条、第18条、第19条に従います。"), None);
        let generous = |text: &str| most(text, separators("en"));
        assert_eq!(generous("not liable for injuries or accidents occurring during use."), 2);
        assert_eq!(generous("We collect names, addresses, telephone numbers and email addresses."), 4);
    }
}
