//! Words that carry the meaning of a sentence, by language: exceptions, negations, units, names. They are data
//! (`meaning.toml`) that a lawyer can correct.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use super::bits::Bits;
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

/// Words, and what each of them stands for.
struct WordIndex<T> {
    words: Many<'static>,
    meanings: BTreeMap<&'static str, Vec<T>>,
}

impl<T> WordIndex<T> {
    fn new(all: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let mut meanings: BTreeMap<&str, Vec<T>> = BTreeMap::new();
        all.into_iter().for_each(|(word, meaning)| meanings.entry(word).or_default().push(meaning));
        Self { words: Many::new(meanings.keys().copied()), meanings }
    }

    /// Each word in a text, which may be part of a longer one: its range, and what it stands for.
    fn found<'s>(&'s self, text: &'s str) -> impl Iterator<Item = (Range<usize>, &'s T)> {
        let range = |at: usize, word: &str| at..at + word.len();
        let found = self.words.places(text);
        found.flat_map(move |(at, word)| self.meanings[word].iter().map(move |meaning| (range(at, word), meaning)))
    }
}

/// The words of names in every language, and the name that each is a word of, as an index into [`Meaning::name`].
static NAMED: LazyLock<WordIndex<usize>> = LazyLock::new(|| {
    let words = |(at, name): (usize, &'static Keyed<Vec<String>>)| {
        name.0.iter().flat_map(|(_, words)| words).map(move |word| (word.as_str(), at))
    };
    WordIndex::new(MEANING.name.iter().enumerate().flat_map(words))
});

/// The names of which a text contains a word in any language, as indices into [`Meaning::name`]; the word may be part
/// of a longer one.
pub(super) fn names_in(text: &str) -> impl Iterator<Item = usize> {
    NAMED.found(text).map(|(_, name)| *name).collect::<BTreeSet<usize>>().into_iter()
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
    /// By language, the words by which a text certainly has a meaning.
    certain: Vec<(&'static str, WordIndex<usize>)>,
}

/// The tags of the languages that have words for any of some meanings.
fn languages_of(meanings: &'static [Keyed<MeaningWords>]) -> BTreeSet<&'static str> {
    meanings.iter().flat_map(|meaning| meaning.0.iter()).map(|(tag, _)| tag.value.as_str()).collect()
}

/// The words of each of some meanings in the language with a tag.
fn words_by_language(
    meanings: &'static [Keyed<MeaningWords>],
    tag: &'static str,
) -> impl Iterator<Item = (usize, &'static MeaningWords)> {
    let named = move |meaning: &'static Keyed<MeaningWords>| meaning.0.iter().find(|(own, _)| own.value == tag);
    meanings.iter().enumerate().filter_map(move |(at, meaning)| Some((at, &named(meaning)?.1)))
}

impl Vocabulary {
    fn new(meanings: &'static [Keyed<MeaningWords>]) -> Self {
        let index = |tag: &'static str| {
            let words = |(at, words): (usize, &'static MeaningWords)| {
                words.certain.iter().map(move |word| (word.trim_end_matches('*'), at))
            };
            (tag, WordIndex::new(words_by_language(meanings, tag).flat_map(words)))
        };
        Self { meanings, certain: languages_of(meanings).into_iter().map(index).collect() }
    }

    /// Whether a language has words for any of the meanings.
    pub(super) fn knows(&self, language: &Language) -> bool {
        self.meanings.iter().any(|meaning| meaning.of(language).is_some())
    }

    /// The indices of the meanings that a text in lower case may certainly have in a language.
    pub(super) fn meanings(&self, lower: &str, language: &Language) -> BTreeSet<usize> {
        let known = language.tags().find_map(|tag| self.certain.iter().find(|(own, _)| *own == tag));
        known.map(|(_, words)| words.found(lower).map(|(_, meaning)| *meaning).collect()).unwrap_or_default()
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

/// A word as a sign of a meaning.
struct MeaningSign {
    meaning: usize,
    certain: bool,
    /// Whether it must begin and end where a word does.
    whole: (bool, bool),
}

/// The signs of all meanings that texts are compared by, by language.
static SIGNS: LazyLock<Vec<(&'static str, WordIndex<MeaningSign>)>> = LazyLock::new(|| {
    let all = [MEANING.said.as_slice(), MEANING.stated.as_slice(), MEANING.scope.as_slice()];
    let before = |which: usize| all[..which].iter().map(|meanings| meanings.len()).sum::<usize>();
    let index = |tag: &'static str| {
        let found = (0..all.len()).flat_map(|which| {
            words_by_language(all[which], tag).flat_map(move |(at, words)| {
                let sign = move |certain: bool| {
                    move |word: &'static String| {
                        let whole = (!word.starts_with('*'), !word.ends_with('*'));
                        (word.trim_matches('*'), MeaningSign { meaning: before(which) + at, certain, whole })
                    }
                };
                words.certain.iter().map(sign(true)).chain(words.possible.iter().map(sign(false)))
            })
        });
        (tag, WordIndex::new(found))
    };
    all.into_iter().flat_map(languages_of).collect::<BTreeSet<&str>>().into_iter().map(index).collect()
});

/// The signs in a language, if it has any.
fn signs_of(language: &Language) -> Option<&'static WordIndex<MeaningSign>> {
    language.tags().find_map(|tag| SIGNS.iter().find(|(own, _)| *own == tag)).map(|(_, words)| words)
}

/// Whether a language has words by which its sentences are known.
pub(super) fn has_signs(language: &Language) -> bool {
    signs_of(language).is_some()
}

/// The meanings that a text in lower case certainly has in a language, and those that it may have.
pub(super) fn signs_in(lower: &str, language: &Language) -> (Bits, Bits) {
    let (mut certain, mut may) = (Bits::default(), Bits::default());
    for (range, sign) in signs_of(language).into_iter().flat_map(|words| words.found(lower)) {
        let begins = !sign.whole.0 || !lower[range.clone()].starts_with(latin) || starts(lower, range.start);
        let ends = !sign.whole.1 || !lower[range.clone()].ends_with(latin) || !lower[range.end..].starts_with(latin);
        if begins && ends {
            may.add(sign.meaning);
            if sign.certain {
                certain.add(sign.meaning);
            }
        }
    }
    (certain, may)
}

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
