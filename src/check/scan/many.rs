//! Finds many words in texts, reading each text once whatever their number.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use aho_corasick::AhoCorasick;

/// The number of searchers that are kept. Rules search every text for the words of its language, and a searcher takes
/// longer to prepare than to use.
const MOST_KEPT: usize = 64;
/// The last searchers, by their words.
static KEPT: Mutex<BTreeMap<Vec<String>, AhoCorasick>> = Mutex::new(BTreeMap::new());

/// Words to be searched for simultaneously.
pub(crate) struct Many<'w> {
    words: Vec<&'w str>,
    /// `None` if there are no words, or too many for a searcher.
    searcher: Option<AhoCorasick>,
}

impl<'w> Many<'w> {
    /// Prepares the search for words; empty ones are ignored.
    pub(crate) fn new(words: impl IntoIterator<Item = &'w str>) -> Self {
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        let searcher = Some(&words).filter(|words| !words.is_empty()).and_then(|words| searcher(words));
        Self { words, searcher }
    }

    /// Returns the words that a text contains.
    pub(crate) fn held(&self, text: &str) -> BTreeSet<&'w str> {
        self.places(text).map(|(_, word)| word).collect()
    }

    /// Returns each match in a text, in order of its end: its start and the word. Matches may overlap.
    pub(crate) fn places<'s>(&'s self, text: &'s str) -> impl Iterator<Item = (usize, &'w str)> + 's {
        let found = self.searcher.iter().flat_map(move |searcher| searcher.find_overlapping_iter(text));
        found.map(|found| (found.start(), self.words[found.pattern().as_usize()]))
    }
}

/// Returns a searcher for words, from those that are kept if it is among them.
fn searcher(words: &[&str]) -> Option<AhoCorasick> {
    let kept = || KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let key: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    let known = kept().get(&key).cloned();
    known.or_else(|| {
        let made = AhoCorasick::new(words).ok()?;
        let mut kept = kept();
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        kept.insert(key, made.clone());
        Some(made)
    })
}

#[cfg(test)]
mod tests {
    use super::Many;

    #[test]
    fn every_place_of_every_word_is_found() {
        let many = Many::new(["利用", "利用者", "", "者"]);
        let found: Vec<(usize, &str)> = many.places("利用者の利用").collect();
        assert_eq!(found, [(0, "利用"), (0, "利用者"), (6, "者"), (12, "利用")]);
        assert_eq!(many.held("利用者の利用"), ["利用", "利用者", "者"].into());
        assert_eq!(Many::new([]).places("利用").count(), 0);
    }
}
