//! Drift: which sections of a translation still match the present original.
//!
//! A translation records, section by section, the fingerprint of the original that it was made from (`translates`). The
//! fingerprint covers the meaning as written: words, names of placeholders and targets of references. White space, line
//! ends, comments, emphasis and typed numbers are ignored, and so are a renumbered reference and a changed fee, which
//! both languages take from the same place.

mod changes;
mod meaning;
mod record;

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

pub(crate) use changes::{changes, first_new};
pub(crate) use meaning::{head, section};
pub(crate) use record::record;

use crate::base::Language;
use crate::base::names::names;
use crate::model::{Section, Text, Version};

/// The algorithm, which begins every fingerprint so that a later one can distinguish its own from older ones. Its
/// result for a text never changes; a test pins it.
const ALGORITHM: &str = "2";
/// The number of hexadecimal digits that follow.
const DIGITS: usize = 16;

names! {
    /// The state of a section of a translation in relation to the original.
    /// Its name is that in templates and data files.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub(crate) enum TranslationState {
        /// It translates the original as it is now.
        Current = "current",
        /// The original has changed since.
        Stale = "stale",
        /// The section has no translation.
        Missing = "missing",
        /// The section has a translation, but no record of the original it was made from.
        Unrecorded = "unrecorded",
    }
}

/// The standing of one part of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PartState {
    /// The section; `None` for the title, the preamble and the closing.
    pub(crate) section: Option<String>,
    /// Its standing.
    pub(crate) standing: TranslationState,
}

impl TranslationState {
    /// Returns the standing of that name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        [Self::Current, Self::Stale, Self::Missing, Self::Unrecorded].into_iter().find(|own| own.name() == name)
    }
}

/// Returns the standing of each part of a version's text against the present original; empty for the original itself.
pub(crate) fn now(version: &Version, language: &Language) -> Vec<PartState> {
    let original = version.original.as_ref().filter(|original| *original != language);
    let texts = original.and_then(|from| Some((version.texts.get(from)?, version.texts.get(language)?)));
    texts.map_or_else(Vec::new, |(original, own)| states(original, own, language))
}

/// Returns the standing of each part, as sealed if the text is sealed: a page's remarks on a sealed translation are as
/// fixed as its text.
pub(crate) fn kept(version: &Version, language: &Language) -> Vec<PartState> {
    let mut parts = now(version, language);
    if let Some(seal) = version.seal.as_ref().filter(|_| version.is_sealed(language)) {
        let sealed = seal.lagging.get(language);
        for part in &mut parts {
            let name = sealed.and_then(|parts| parts.get(part.section.as_deref().unwrap_or_default()));
            part.standing = name.and_then(|name| TranslationState::named(name)).unwrap_or(TranslationState::Current);
        }
    }
    parts
}

/// Returns the fingerprint of a meaning, as written by [`section()`] and [`head()`].
pub(crate) fn fingerprint(meaning: &str) -> String {
    let digest = Sha256::digest(meaning.as_bytes());
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{ALGORITHM}:{}", &hex[..DIGITS])
}

/// Whether a text is a fingerprint of this algorithm.
pub(crate) fn is_fingerprint(text: &str) -> bool {
    let digits = text.strip_prefix(ALGORITHM).and_then(|rest| rest.strip_prefix(':')).unwrap_or("");
    digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// Whether a section of the original is meant to have a translation into `language`.
pub(crate) fn is_wanted(section: &Section, language: &Language) -> bool {
    section.only.as_ref().is_none_or(|only| only.value == *language)
}

/// Returns the standing of each part of `translation`, in the order of the original.
pub(crate) fn states(original: &Text, translation: &Text, into: &Language) -> Vec<PartState> {
    let recorded = |own: Option<&String>, meaning: &dyn Fn() -> String| match own {
        None => TranslationState::Unrecorded,
        Some(own) if *own == fingerprint(&meaning()) => TranslationState::Current,
        Some(_) => TranslationState::Stale,
    };
    let own = translation.translates.as_ref().map(|own| &own.value);
    let mut states = vec![PartState { section: None, standing: recorded(own, &|| head(original)) }];
    let translated = translation.all_sections().into_iter().filter(|own| own.stands_in.is_none()).rev();
    let translated: BTreeMap<&str, &Section> = translated.map(|own| (own.id.value.as_str(), own)).collect();
    for part in original.all_sections().into_iter().filter(|part| is_wanted(part, into)) {
        let standing = match translated.get(part.id.value.as_str()) {
            None => TranslationState::Missing,
            Some(own) => recorded(own.translates.as_ref().map(|own| &own.value), &|| section(part)),
        };
        states.push(PartState { section: Some(part.id.value.clone()), standing });
    }
    states
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Sources;
    use crate::read::content::parse_text;

    fn text(toml: &str) -> Text {
        let mut sources = Sources::default();
        let file = sources.add("ja.toml", toml);
        let (text, findings) = parse_text(file, sources.get(file));
        assert!(!findings.has_errors(), "{findings:?}");
        text.expect("readable")
    }

    fn print(body: &str) -> String {
        let text = text(&format!("title = 'x'\n[[section]]\nid = 'a'\nheading = 'b'\ntext = '''\n{body}\n'''\n"));
        fingerprint(&section(&text.sections[0]))
    }

    #[test]
    fn layout_and_typed_numbers_do_not_count_but_words_do() {
        let base = print("1. 当社は、ガイドラインを\n   守ります。\n2. 以上");
        assert_eq!(base, print("1. 当社は、カ\u{3099}イト\u{3099}ラインを守ります。\n\n1. 以上"));
        assert_eq!(base, print("1. **当社**は、ガイドラインを守ります。\n2. 以上"));
        assert_ne!(base, print("1. 当社は、ガイドラインを守りません。\n2. 以上"));
        assert_ne!(base, print("1) 当社は、ガイドラインを守ります。\n2) 以上"));
        assert_ne!(print("{fact.fee}を申し受けます。"), print("{fact.tax}を申し受けます。"));
        assert!(is_fingerprint(&base) && !is_fingerprint("2:xyz") && !is_fingerprint("1:0123456789abcdef"));
    }

    #[test]
    fn each_part_of_a_translation_has_its_standing() {
        let en = Language::parse("en").expect("a tag");
        let section = |id: &str, more: &str| format!("[[section]]\nid = '{id}'\nheading = 'h'\ntext = 't'\n{more}\n");
        let original =
            text(&["title = 'x'\n", &section("a", ""), &section("b", ""), &section("c", "only = 'ja'")].concat());
        let right = fingerprint(&super::section(&original.sections[0]));
        let translates = format!("translates = '{right}'");
        let translation = text(&format!("title = 'y'\n{}", section("a", &translates)));
        let standings: Vec<_> = states(&original, &translation, &en).iter().map(|part| part.standing).collect();
        assert_eq!(standings, [TranslationState::Unrecorded, TranslationState::Current, TranslationState::Missing]);
        let stale = text(&format!("title = 'y'\n{}", section("a", "translates = '2:0000000000000000'")));
        assert_eq!(states(&original, &stale, &en)[1].standing, TranslationState::Stale);
    }
}
