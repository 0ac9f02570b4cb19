//! A name, or a word in katakana, that is written once with a different letter: Shirakaba, Shirakaa.

use std::collections::BTreeMap;

use super::definitions::script;
use super::meaning::whole;
use super::spelling::{SPELLING_VARIANTS, are_alike};
use crate::base::{Findings, Span};
use crate::check::view::{Passage, PassageKind, TextView};

/// The minimum number of letters of a name: shorter ones that differ by a letter are different words.
const SHORTEST: usize = 5;
/// The minimum number of occurrences of the usual name.
const USUAL: usize = 4;
/// The minimum number of occurrences of a word in katakana, and of its letters.
const KATAKANA: (usize, usize) = (2, 7);

/// Checks the whole text.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    if text.profile.unspaced {
        return katakana(text, findings);
    }
    let mut names: BTreeMap<&str, Vec<Span>> = BTreeMap::new();
    for passage in
        text.passages.iter().filter(|passage| !matches!(passage.kind, PassageKind::Title | PassageKind::Heading))
    {
        named(passage, &mut names);
    }
    tell(text, &names, USUAL, findings);
}

/// Checks the words in katakana: プライバシーポリシー, プライバイシーポリシー.
fn katakana(text: &TextView<'_>, findings: &mut Findings) {
    let mut words: BTreeMap<&str, Vec<Span>> = BTreeMap::new();
    for passage in &text.passages {
        for word in passage.text.split(|c: char| script(c) != Some(1)) {
            let at = word.as_ptr() as usize - passage.text.as_ptr() as usize;
            if word.chars().count() >= KATAKANA.1 && !passage.is_linked(at) {
                words.entry(word).or_default().extend(passage.span_of(at..at + word.len()));
            }
        }
    }
    tell(text, &words, KATAKANA.0, findings);
}

/// Reports names written once that are nearly one written often enough.
fn tell(text: &TextView<'_>, names: &BTreeMap<&str, Vec<Span>>, least: usize, findings: &mut Findings) {
    // A slip is inside a name, so that its ends find it.
    let mut usual: BTreeMap<[String; 2], Vec<&str>> = BTreeMap::new();
    for (name, _) in names.iter().filter(|(_, spans)| spans.len() >= least) {
        usual.entry(ends(name)).or_default().push(name);
    }
    for (name, spans) in names.iter().filter(|(_, spans)| spans.len() == 1) {
        let slip = |usual: &&&str| is_slip(name, usual) && !are_alike(text.language, name, usual);
        let mut near = usual.get(&ends(name)).into_iter().flatten();
        let Some(meant) = near.find(slip).filter(|_| !is_word(text, name)) else { continue };
        let finding = SPELLING_VARIANTS.at(spans[0]).with("word", *name).with("usual", *meant).with("count", 1_usize);
        findings.push(finding.related(names[meant][0], "usual").hint("one"));
    }
}

/// Collects the capitalised words within the sentences of a passage, outside links.
fn named<'p>(passage: &'p Passage<'_>, names: &mut BTreeMap<&'p str, Vec<Span>>) {
    let text = passage.text.as_str();
    let mut at = 0;
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        let range = at..at + word.len();
        at = range.end + text[range.end..].chars().next().map_or(0, char::len_utf8);
        let mut letters = word.chars();
        let capital = letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase);
        let inside = text[..range.start]
            .strip_suffix(' ')
            .is_some_and(|before| before.ends_with(|c: char| c.is_alphanumeric() || c == ','));
        if capital && inside && word.chars().count() >= SHORTEST && !passage.is_linked(range.start) {
            names.entry(word).or_default().extend(passage.span_of(range));
        }
    }
}

/// Whether a text also uses a name as a word: in lower case, or in a heading.
fn is_word(text: &TextView<'_>, name: &str) -> bool {
    if text.profile.unspaced {
        return false;
    }
    let small = name.to_lowercase();
    text.passages.iter().any(|passage| {
        let heads = matches!(passage.kind, PassageKind::Title | PassageKind::Heading);
        whole(&passage.text, &small).is_some() || (heads && whole(&passage.text, name).is_some())
    })
}

/// The first two letters of a name and its last two.
fn ends(name: &str) -> [String; 2] {
    [name.chars().take(2).collect(), name.chars().rev().take(2).collect()]
}

/// Whether a name differs from another by one inner letter that is missing, extra, different or transposed. Forms of
/// a word (Users, Korean) differ at the end.
fn is_slip(name: &str, usual: &str) -> bool {
    let is_long = name.chars().count().min(usual.chars().count()) >= SHORTEST;
    is_long && ends(name) == ends(usual) && strsim::damerau_levenshtein(name, usual) == 1
}

#[cfg(test)]
mod tests {
    use super::is_slip;

    #[test]
    fn a_slip_is_inside_a_name() {
        assert!(is_slip("Shirkaba", "Shirakaba") && is_slip("Nottdot", "Notdot"));
        assert!(!is_slip("Users", "User") && !is_slip("Korean", "Korea") && !is_slip("Party", "Parts"));
        assert!(!is_slip("Shirakaba", "Shirakaba") && !is_slip("Data", "Date"));
    }
}
