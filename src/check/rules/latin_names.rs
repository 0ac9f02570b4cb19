//! Names in Latin letters in a text of another script (Google Analytics を利用) that do not occur in its Latin-script
//! counterpart: another service, another company.

use std::collections::BTreeSet;
use std::ops::Range;

use super::parity_meaning::PARITY_NAMES;
use super::parts::MatchedPart;
use crate::base::Findings;
use crate::check::scan::is_japanese;
use crate::check::view::{Passage, PassageKind, TextView};

/// The minimum number of letters of a name; shorter ones are abbreviations that each language may express
/// differently.
const SHORTEST: usize = 4;
/// The number of words in a row that make a quotation instead of a name.
const QUOTED: usize = 5;
/// Words written in Latin letters that are not names.
const WORDS: [&str; 4] = ["cookie", "cookies", "english", "version"];
/// The maximum number of names searched for letter by letter when they are not words of the other text.
const MOST: usize = 50;

/// Compares a translation with its original if exactly one of the two languages is written without spaces.
pub(super) fn check(
    parts: &[MatchedPart<'_, '_>],
    original: &TextView<'_>,
    translation: &TextView<'_>,
    findings: &mut Findings,
) {
    let lacking = original.profile.unspaced;
    if lacking == translation.profile.unspaced {
        return;
    }
    let mut other = LatinWords::of(if lacking { translation } else { original });
    for part in parts {
        let (own, theirs) = if lacking { (&part.own, &part.theirs) } else { (&part.theirs, &part.own) };
        // A passage in Latin letters alone is not a sentence of this language.
        let sentence = |passage: &&&Passage<'_>| passage.text.contains(|c| is_japanese(c) && c.is_alphabetic());
        for passage in own.iter().filter(|passage| passage.kind != PassageKind::Title).filter(sentence) {
            for range in other.unknown(passage) {
                let name = &passage.text[range.clone()];
                let there = theirs.first().and_then(|passage| passage.span());
                let (Some(here), Some(there)) = (passage.span_of(range.clone()), there) else { continue };
                let (place, source, problem) =
                    if lacking { (there, here, "lacking") } else { (here, there, "surplus") };
                let words = |side: bool| if side { name } else { "" };
                let finding = PARITY_NAMES.at(place).with("problem", problem);
                let finding = finding.with("own", words(!lacking)).with("theirs", words(lacking));
                findings.push(finding.related(source, "original"));
            }
        }
    }
}

/// The words of a text in Latin script, and the names searched for in it.
struct LatinWords {
    /// Each word, in lower case.
    words: BTreeSet<String>,
    /// All letters in sequence, to find names written as two words or as part of one.
    all: String,
    /// Each name searched for, in lower case.
    tried: BTreeSet<String>,
    /// The number of these that are not words of the text.
    tries: usize,
}

impl LatinWords {
    fn of(text: &TextView<'_>) -> Self {
        let mut known = Self { words: BTreeSet::new(), all: String::new(), tried: BTreeSet::new(), tries: 0 };
        for passage in &text.passages {
            let addresses = passage.links.iter().map(|link| link.address.as_str());
            for text in std::iter::once(passage.text.as_str()).chain(addresses) {
                for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
                    let word = word.to_lowercase();
                    known.all.push_str(&word);
                    known.words.insert(word);
                }
            }
        }
        known
    }

    /// The names of a passage that do not occur in the text, each once. GitHub Pages is one name.
    fn unknown(&mut self, passage: &Passage<'_>) -> Vec<Range<usize>> {
        let mut unknown: Vec<Range<usize>> = Vec::new();
        for range in names(passage) {
            let name = passage.text[range.clone()].to_lowercase();
            if self.words.contains(&name) || !self.tried.insert(name.clone()) {
                continue;
            }
            self.tries += 1;
            match unknown.last_mut() {
                _ if self.tries > MOST || self.all.contains(&name) => {}
                Some(last) if last.end + 1 == range.start => last.end = range.end,
                _ => unknown.push(range),
            }
        }
        unknown
    }
}

/// The ranges of names in Latin letters: capitalised words outside links, addresses and quotations.
fn names(passage: &Passage<'_>) -> Vec<Range<usize>> {
    let text = passage.text.as_str();
    let latin = |c: char| c.is_ascii() && c != '\u{0}';
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_alphanumeric()).map(|next| at + next) {
        let end = text[start..].find(|c: char| !latin(c)).map_or(text.len(), |len| start + len);
        at = end.max(start + 1);
        let run = &text[start..end];
        if run.contains(['@', '/', '_', '=']) || run.split_whitespace().count() >= QUOTED {
            continue;
        }
        let mut from = start;
        for word in run.split(|c: char| !c.is_ascii_alphanumeric()) {
            let range = from..from + word.len();
            from = range.end + 1;
            let letters = word.len() >= SHORTEST && word.bytes().all(|byte| byte.is_ascii_alphabetic());
            let name = letters
                && !WORDS.contains(&word.to_lowercase().as_str())
                && word.bytes().any(|byte| byte.is_ascii_uppercase())
                && word.bytes().any(|byte| byte.is_ascii_lowercase());
            let part = text[range.end..].starts_with('.')
                && text[range.end + 1..].starts_with(|c: char| c.is_ascii_lowercase());
            let remark = text[..range.start].ends_with(['(', '（']) && text[range.end..].starts_with([')', '）']);
            if name && !part && !remark && !passage.is_linked(range.start) && !passage.is_foreign(range.start) {
                found.push(range);
            }
        }
    }
    found
}
