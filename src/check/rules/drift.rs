//! A translation records which original it was made from, and that original is the current one.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::base::{Finding, Findings, Level, Rule, Span, Spanned};
use crate::check::rules::parts::{BySection, by_section};
use crate::check::view::TextView;
use crate::edition::drift::{self, PartState, TranslationState, changes, fingerprint, first_new, is_fingerprint};
use crate::model::{Section, Text, Version};

/// The original has changed since this section was translated.
pub(crate) static TRANSLATION_STALE: Rule = Rule::check("translation-stale", Level::Warning);
/// A section without a record of what it translates.
pub(crate) static TRANSLATION_UNRECORDED: Rule = Rule::check("translation-unrecorded", Level::Info);
/// A part recorded as a translation of the current original, although only the original has changed since the
/// previous version.
pub(crate) static TRANSLATION_UNTOUCHED: Rule = Rule::check("translation-untouched", Level::Info);
/// An invalid fingerprint, or a fingerprint where it has no meaning.
pub(crate) static BAD_FINGERPRINT: Rule = Rule::check("bad-fingerprint", Level::Warning);

/// Compares the fingerprints of a translation with the original.
pub(crate) fn check(original: &TextView<'_>, translation: &TextView<'_>, findings: &mut Findings) {
    if original.version.original.is_none() {
        return;
    }
    let prints = |text: &TextView<'_>| -> Vec<Spanned<String>> {
        let sections = text.text.all_sections().into_iter().filter_map(|section| section.translates.clone());
        text.text.translates.clone().into_iter().chain(sections).collect()
    };
    for print in prints(original) {
        findings.push(BAD_FINGERPRINT.at(print.span).with("problem", "original").hint("remove"));
    }
    let bad = |print: &&Spanned<String>| !is_fingerprint(&print.value);
    for print in prints(translation).iter().filter(bad) {
        let finding = BAD_FINGERPRINT.at(print.span).with("problem", "form").with("notice", &translation.notice.id);
        findings.push(finding.with("language", translation.language.as_str()).hint("record"));
    }
    let pair = TranslationPair::of(original, translation);
    let mut unrecorded: usize = 0;
    for part in &translation.composed.drift {
        let id = part.section.as_deref().unwrap_or("");
        let own = pair.own.section(id);
        let print = own.map_or(translation.text.translates.as_ref(), |own| own.translates.as_ref());
        match (part.standing, print) {
            (TranslationState::Stale, Some(print)) if is_fingerprint(&print.value) => {
                findings.push(pair.stale(own, print));
            }
            // A sealed version can no longer be corrected.
            (TranslationState::Current, Some(print)) if translation.version.seal.is_none() => {
                pair.untouched(id, print).into_iter().for_each(|finding| findings.push(finding));
            }
            (TranslationState::Unrecorded, _) => unrecorded += 1,
            _ => {}
        }
    }
    // A translation without any record has not begun recording; one with some records has forgotten the others.
    let begun = |part: &PartState| matches!(part.standing, TranslationState::Current | TranslationState::Stale);
    if unrecorded > 0 && translation.composed.drift.iter().any(begun) {
        let place = Span::new(translation.text.file, 0..0);
        let finding = TRANSLATION_UNRECORDED.at(place).with("count", unrecorded);
        let finding = finding.with("notice", &translation.notice.id).with("language", translation.language.as_str());
        findings.push(finding.with("of", named(translation)).hint("record"));
    }
}

/// The letters and digits of a meaning, ignoring punctuation and spacing.
fn letters(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The parts of a text by id; the empty id is the part outside the sections.
struct TextParts<'t> {
    text: &'t Text,
    sections: BTreeMap<&'t str, &'t Section>,
}

impl<'t> TextParts<'t> {
    fn of(text: &'t Text) -> Self {
        Self { text, sections: text.sections_by_id() }
    }

    fn section(&self, id: &str) -> Option<&'t Section> {
        self.sections.get(id).copied()
    }

    /// The meaning of a part.
    fn meaning(&self, id: &str) -> Option<String> {
        match id {
            "" => Some(drift::head(self.text)),
            id => self.section(id).map(drift::section),
        }
    }
}

/// A translation and its original, with the lookups for each part.
struct TranslationPair<'t, 'a> {
    original: &'t TextView<'a>,
    translation: &'t TextView<'a>,
    theirs: TextParts<'a>,
    own: TextParts<'a>,
    /// The originals of all versions.
    versions: OnceCell<Vec<(&'a Version, TextParts<'a>)>>,
    /// The previous version, with both texts.
    before: OnceCell<Option<(&'a Version, TextParts<'a>, TextParts<'a>)>>,
    passages: OnceCell<BySection<'t, 'a>>,
}

impl<'t, 'a> TranslationPair<'t, 'a> {
    fn of(original: &'t TextView<'a>, translation: &'t TextView<'a>) -> Self {
        Self {
            original,
            translation,
            theirs: TextParts::of(original.text),
            own: TextParts::of(translation.text),
            versions: OnceCell::new(),
            before: OnceCell::new(),
            passages: OnceCell::new(),
        }
    }

    /// Returns a finding if the original of a part recorded as current differs from that of the previous version
    /// while its translation does not.
    fn untouched(&self, id: &str, print: &Spanned<String>) -> Option<Finding> {
        let (before, theirs, own) = self.before.get_or_init(|| self.before()).as_ref()?;
        let says = |parts: &TextParts<'_>| parts.meaning(id).map(|words| letters(&words));
        let changed = says(theirs)? != says(&self.theirs)?;
        (changed && says(own) == says(&self.own))
            .then(|| TRANSLATION_UNTOUCHED.at(print.span).with("version", &before.id).hint("compare"))
    }

    fn before(&self) -> Option<(&'a Version, TextParts<'a>, TextParts<'a>)> {
        let versions = &self.original.notice.versions;
        let here = versions.iter().position(|version| version.id == self.original.version.id)?;
        let parts = |version: &'a Version, language| Some(TextParts::of(version.texts.get(language)?));
        versions[..here].iter().rev().find_map(|version| {
            Some((version, parts(version, self.original.language)?, parts(version, self.translation.language)?))
        })
    }

    fn stale(&self, own: Option<&Section>, print: &Spanned<String>) -> Finding {
        let id = own.map_or("", |own| own.id.value.as_str());
        let there = self.theirs.section(id);
        let now = there.map_or_else(|| drift::head(self.original.text), drift::section);
        let part = if own.is_some() { "section" } else { "head" };
        let older = self.older(id, &print.value);
        let new = older.as_ref().and_then(|(_, before)| self.new_words(there, &first_new(before, &now)?));
        // The changed words are more informative than the outdated fingerprint.
        let place = there.map(|there| if there.heading.is_empty() { there.id.span } else { there.heading_span });
        let (first, second) = match new.or(place) {
            Some(span) => (span, Some(print.span)),
            None => (print.span, None),
        };
        let finding = TRANSLATION_STALE.at(first).with("section", id).with("part", part);
        let finding = finding.with("notice", &self.translation.notice.id);
        let finding = finding.of_language(self.translation.language.as_str()).with("of", named(self.translation));
        let finding = match second {
            Some(span) => finding.related(span, "recorded"),
            None => finding,
        };
        let finding = match older {
            Some((version, before)) => {
                finding.with("version", version).with("changes", changes(&before, &now)).hint("changed")
            }
            None => finding,
        };
        finding.hint("record")
    }

    /// The span of new words in the original.
    fn new_words(&self, there: Option<&Section>, words: &str) -> Option<Span> {
        let passages = self.passages.get_or_init(|| by_section(self.original));
        let passages = passages.get(&there.map(|section| section.id.span))?;
        passages.iter().find_map(|passage| passage.span_of(passage.text.find(words).map(|at| at..at + words.len())?))
    }

    /// The version and meaning with this fingerprint, if a version of the notice still has it.
    fn older(&self, id: &str, print: &str) -> Option<(String, String)> {
        let original =
            |version: &'a Version| Some((version, TextParts::of(version.texts.get(self.original.language)?)));
        let versions =
            self.versions.get_or_init(|| self.original.notice.versions.iter().filter_map(original).collect());
        versions.iter().rev().find_map(|(version, parts)| {
            let meaning = parts.meaning(id)?;
            (fingerprint(&meaning) == print).then(|| (version.id.clone(), meaning))
        })
    }
}

/// The version argument for `seibun translated`; `latest` for the latest version with a text in the language.
fn named(translation: &TextView<'_>) -> String {
    let versions = translation.notice.versions.iter();
    let latest = versions.rev().find(|version| version.texts.contains_key(translation.language));
    if latest.is_none_or(|latest| latest.id == translation.version.id) {
        "latest".to_owned()
    } else {
        translation.version.id.clone()
    }
}
