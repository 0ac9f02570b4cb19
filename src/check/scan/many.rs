//! Where many words stand in texts, each text read once whatever their number.

use aho_corasick::AhoCorasick;

/// Words that are looked for all at once.
pub(crate) struct Many<'w> {
    words: Vec<&'w str>,
    /// `None` where there are none, or far more than any text has.
    searcher: Option<AhoCorasick>,
}

impl<'w> Many<'w> {
    /// Gets ready to look for words; an empty one stands nowhere.
    pub(crate) fn new(words: impl IntoIterator<Item = &'w str>) -> Self {
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        let searcher = Some(&words).filter(|words| !words.is_empty()).and_then(|words| AhoCorasick::new(words).ok());
        Self { words, searcher }
    }

    /// Returns each place of each word in a text, by where it ends: where it begins, and the word. Words overlap.
    pub(crate) fn places<'s>(&'s self, text: &'s str) -> impl Iterator<Item = (usize, &'w str)> + 's {
        let found = self.searcher.iter().flat_map(move |searcher| searcher.find_overlapping_iter(text));
        found.map(|found| (found.start(), self.words[found.pattern().as_usize()]))
    }
}

#[cfg(test)]
mod tests {
    use super::Many;

    #[test]
    fn every_place_of_every_word_is_found() {
        let many = Many::new(["利用", "利用者", "", "者"]);
        let found: Vec<(usize, &str)> = many.places("利用者の利用").collect();
        assert_eq!(found, [(0, "利用"), (0, "利用者"), (6, "者"), (12, "利用")]);
        assert_eq!(Many::new([]).places("利用").count(), 0);
    }
}
