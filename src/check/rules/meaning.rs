//! Words that carry the meaning of a sentence, by language: exceptions, negations, units, names. They are data
//! (`meaning.toml`) that a lawyer can correct.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use crate::base::{Keyed, Language};
use crate::check::scan::many::Many;
use crate::check::scan::places;
use crate::read::decode::{data, table};

table! {
    /// The data file.
    pub(super) struct Meaning {
        /// Words of an exception, by language.
        exception: Keyed<MeaningWords>,
        /// Words of a negation, by language.
        negation: Keyed<MeaningWords>,
        /// Units of numbers.
        unit: Vec<Keyed<Vec<String>>>,
        /// How many of one unit another is.
        conversion: Vec<RawConversion>,
        /// Names of countries and authorities.
        name: Vec<Keyed<Vec<String>>>,
        /// Words between alternatives.
        or: Keyed<Vec<String>>,
        /// What texts enumerate: ways to be reached, items of data, rights.
        thing: Vec<Keyed<Vec<String>>>,
        /// Words beside the name of a company by which it is the one that answers for the text.
        responsible: Keyed<Vec<String>>,
        /// Words of a heading under which a text says how to reach its operator.
        reach: Keyed<Vec<String>>,
        /// What is a means of contact if it is named under such a heading.
        channel: Keyed<Vec<String>>,
        /// What a text may call its operator.
        own: Keyed<Vec<String>>,
        /// Words by which a name is known as that of a company.
        company: Keyed<Vec<String>>,
        /// What a service may be used for.
        purpose: Vec<Keyed<Vec<String>>>,
        /// What separates things that are enumerated.
        separator: Keyed<Vec<String>>,
        /// What a passage may speak of.
        said: Vec<Keyed<MeaningWords>>,
        /// What a sentence may state.
        stated: Vec<Keyed<MeaningWords>>,
        /// What limits or widens a sentence.
        scope: Vec<Keyed<MeaningWords>>,
    }
}

table! {
    /// The words of one meaning in one language.
    pub(super) struct MeaningWords {
        /// Words that can mean nothing else.
        certain: Vec<String>,
        /// Words that may mean it too.
        possible: Vec<String>,
        /// Words that hold one of these and mean something else: なければなりません denies nothing.
        apart: Option<Vec<String>>,
    }
}

table! {
    /// A unit that is so many of another; both by a word that they have in any language.
    pub(super) struct RawConversion {
        /// The larger unit.
        large: String,
        /// The smaller one.
        small: String,
        /// How many of the smaller one it is.
        times: i64,
    }
}

impl MeaningWords {
    /// The range of a word that can mean nothing else.
    pub(super) fn certain(&self, text: &str) -> Option<Range<usize>> {
        let plain = self.plain(text);
        self.certain.iter().find_map(|word| place(&plain, word))
    }

    /// A text in lower case, except for names (Do Not Track), with words of other meaning blanked out.
    fn plain(&self, text: &str) -> String {
        let mut plain = text.to_ascii_lowercase();
        for word in self.apart.iter().flatten() {
            if plain.contains(word.as_str()) {
                plain = plain.replace(word.as_str(), &" ".repeat(word.len()));
            }
        }
        let mut bytes = plain.into_bytes();
        for (at, pair) in text.as_bytes().windows(3).enumerate() {
            // A capital within a sentence belongs to a name.
            if pair[1] == b' ' && pair[2].is_ascii_uppercase() && !matches!(pair[0], b'.' | b'!' | b'?' | b':') {
                bytes[at + 2] = pair[2];
            }
        }
        String::from_utf8(bytes).unwrap_or_default()
    }

    /// Whether a text in lower case contains any word that may have this meaning.
    pub(super) fn may_stand_in(&self, lower: &str) -> bool {
        self.certain.iter().chain(&self.possible).any(|word| place(lower, word).is_some())
    }
}

/// The words of names in every language, and the names that each is a word of, as indices into [`Meaning::name`].
static NAMED: LazyLock<(Many<'static>, BTreeMap<&'static str, Vec<usize>>)> = LazyLock::new(|| {
    let mut names: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, name) in MEANING.name.iter().enumerate() {
        let words = name.0.iter().flat_map(|(_, words)| words);
        words.for_each(|word| names.entry(word.as_str()).or_default().push(at));
    }
    (Many::new(names.keys().copied()), names)
});

/// The names of which a text contains a word in any language, as indices into [`Meaning::name`]; the word may be part
/// of a longer one.
pub(super) fn names_in(text: &str) -> impl Iterator<Item = usize> {
    let (words, names) = &*NAMED;
    words.places(text).flat_map(|(_, word)| &names[word]).copied().collect::<BTreeSet<usize>>().into_iter()
}

/// The units of numbers, by language.
pub(super) fn units() -> &'static [Keyed<Vec<String>>] {
    &MEANING.unit
}

/// The larger unit, the smaller one, and how many of the smaller it is; units are indices into [`units`].
pub(super) fn conversions() -> impl Iterator<Item = (usize, usize, u64)> {
    let unit =
        |word: &String| MEANING.unit.iter().position(|unit| unit.0.iter().any(|(_, words)| words.contains(word)));
    let all = MEANING.conversion.iter();
    all.filter_map(move |one| Some((unit(&one.large)?, unit(&one.small)?, u64::try_from(one.times).ok()?)))
}

/// The purposes mentioned in a text as indices into the data, each with the word that mentions it.
pub(super) fn purposes(text: &str, language: &Language) -> Vec<(usize, &'static str)> {
    let lower = text.to_lowercase();
    let word =
        |purpose: &'static Keyed<Vec<String>>| purpose.of(language)?.iter().find(|word| lower.contains(word.as_str()));
    let all = MEANING.purpose.iter().enumerate();
    all.filter_map(|(at, purpose)| Some((at, word(purpose)?.as_str()))).collect()
}

/// Meanings, and the words by which each language expresses them.
pub(super) struct Vocabulary {
    meanings: &'static [Keyed<MeaningWords>],
    languages: Vec<CertainWords>,
}

/// The words by which a text in one language certainly has one of several meanings.
struct CertainWords {
    language: &'static str,
    /// For each word, the index of its meaning.
    meanings: BTreeMap<&'static str, usize>,
    words: Many<'static>,
}

impl Vocabulary {
    fn new(meanings: &'static [Keyed<MeaningWords>]) -> Self {
        let tags = meanings.iter().flat_map(|meaning| meaning.0.iter()).map(|(tag, _)| tag.value.as_str());
        let languages: BTreeSet<&str> = tags.collect();
        let words = |language: &'static str| {
            let named = |meaning: &'static Keyed<MeaningWords>| meaning.0.iter().find(|(tag, _)| tag.value == language);
            let all = meanings.iter().enumerate().filter_map(|(at, meaning)| Some((at, &named(meaning)?.1)));
            let meanings: BTreeMap<&str, usize> = all
                .flat_map(|(at, words)| words.certain.iter().map(move |word| (word.trim_end_matches('*'), at)))
                .collect();
            CertainWords { language, words: Many::new(meanings.keys().copied()), meanings }
        };
        Self { meanings, languages: languages.into_iter().map(words).collect() }
    }

    /// Whether a language has words for any of the meanings.
    pub(super) fn knows(&self, language: &Language) -> bool {
        self.meanings.iter().any(|meaning| meaning.of(language).is_some())
    }

    /// The indices of the meanings that a text in lower case may certainly have in a language.
    pub(super) fn meanings(&self, lower: &str, language: &Language) -> BTreeSet<usize> {
        let known = language.tags().find_map(|tag| self.languages.iter().find(|words| words.language == tag));
        known.map(|known| known.words.places(lower).map(|(_, word)| known.meanings[word]).collect()).unwrap_or_default()
    }

    /// The words for a meaning in two languages, if both have any.
    pub(super) fn words(
        &self,
        meaning: usize,
        (own, theirs): (&Language, &Language),
    ) -> Option<(&MeaningWords, &MeaningWords)> {
        Some((self.meanings[meaning].of(own)?, self.meanings[meaning].of(theirs)?))
    }
}

/// What a passage may speak of.
pub(super) static SAID: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::new(&MEANING.said));
/// What a sentence may state.
pub(super) static STATED: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::new(&MEANING.stated));
/// What limits or widens a sentence.
pub(super) static SCOPE: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::new(&MEANING.scope));

/// The words of the data file.
pub(super) static MEANING: LazyLock<Meaning> = LazyLock::new(|| data("meaning.toml", include_str!("meaning.toml")));

/// The range of a word in a text in lower case; a `*` at its end matches any ending, at its beginning any beginning.
pub(super) fn place(lower: &str, word: &str) -> Option<Range<usize>> {
    if let Some(end) = word.strip_prefix('*') {
        return places(lower, end).next();
    }
    match word.strip_suffix('*') {
        Some(stem) => places(lower, stem).find(|range| starts(lower, range.start)),
        None => whole(lower, word),
    }
}

/// The range of a whole word: Latin letters next to it would make it another word.
pub(super) fn whole(text: &str, word: &str) -> Option<Range<usize>> {
    let ends = |end: usize| !word.ends_with(latin) || !text[end..].starts_with(latin);
    places(text, word).find(|range| (!word.starts_with(latin) || starts(text, range.start)) && ends(range.end))
}

fn starts(text: &str, at: usize) -> bool {
    !text[..at].ends_with(latin)
}

/// Whether a character is a letter or digit of a Latin word.
pub(super) fn latin(c: char) -> bool {
    c.is_ascii_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::{place, whole};

    #[test]
    fn words_are_found_whole_and_stems_with_any_ending() {
        assert!(place("this is excluded.", "exclud*").is_some() && place("we cannot", "cannot").is_some());
        assert!(place("it doesn’t", "*n’t").is_some());
        assert!(place("noted", "not").is_none() && place("unless you", "unless").is_some());
        assert!(
            whole("the US and", "US").is_some() && whole("USB", "US").is_none() && whole("米国法人", "米国").is_some()
        );
    }
}
