//! Compares texts with their seals.

use std::collections::BTreeSet;

use crate::base::names::names;
use crate::base::{FileId, Finding, Findings, Language, Level, Place, Rule, Span, StoredText};
use crate::edition::compose::{Composed, Composition};
use crate::model::{Notice, Seal, State, Text, Version, VersionId};
use crate::read::inputs::Inputs;
use crate::read::site::{RECORDS_FILE, SEAL_FILE, SEAL_FOLDER, Site};

use super::changes::{Change, changes, find, line};
use super::kept::{self, days};
use super::source;

/// A sealed text that differs from what was sealed.
pub(crate) static SEAL_BROKEN: Rule = Rule::error("seal-broken");
/// A text that was published before today without a seal.
pub(crate) static SEAL_MISSING: Rule = Rule::warning("seal-missing");
/// The copy of a sealed text is missing or altered. The text itself is as sealed.
pub(crate) static SEAL_COPY: Rule = Rule::warning("seal-copy");
/// A sealed version that is marked as a draft, and so is no longer published.
pub(crate) static SEALED_DRAFT: Rule = Rule::error("sealed-draft");
/// A sealed text that no longer exists.
pub(crate) static SEALED_TEXT_GONE: Rule = Rule::error("sealed-text-gone");
/// A version that no longer exists, although the next one was sealed as its successor.
pub(crate) static SEALED_VERSION_GONE: Rule = Rule::error("sealed-version-gone");

/// A language with sealed texts that the site no longer lists: all its pages would disappear. Argument: `language`.
pub(crate) static SEALED_LANGUAGE_GONE: Rule = Rule::error("sealed-language-gone");

names! {
    /// How a text compares with its seal.
    /// Its name is that in data files, and ends the id of its Fluent message, `status-…`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum SealState {
        /// It has no seal.
        Unsealed = "unsealed",
        /// It is as sealed.
        Sealed = "sealed",
        /// It differs from its seal.
        Broken = "broken",
    }
}

/// Compares a text of `version` with its seal.
pub(crate) fn standing(version: &Version, language: &Language, text: &Composed) -> SealState {
    match version.seal.as_ref().and_then(|seal| seal.digests.get(language)) {
        None => SealState::Unsealed,
        Some(digest) if digest.value == text.form.sha256 => SealState::Sealed,
        Some(_) => SealState::Broken,
    }
}

/// Compares every sealed text with its seal. `known` holds earlier findings: a text that could not be read whole is not
/// blamed for what it lacks.
pub(crate) fn verify(site: &Site, composition: &Composition, inputs: &Inputs, known: &Findings) -> Findings {
    let (faulty, sealable) = (known.files_with_errors(), !hinders(known));
    let mut verifier = Verifier { site, composition, inputs, faulty, sealable, findings: Findings::default() };
    site.versions().for_each(|id| verifier.version(id));
    verifier.findings
}

/// Whether a known finding prevents sealing. Adjustable rules do not count: the site may still lower their findings,
/// which is no reason to keep silent about a seal.
pub(crate) fn hinders(known: &Findings) -> bool {
    known.iter().any(|finding| finding.level() == Level::Error && !finding.rule.adjustable)
}

/// Reports the languages of sealed texts that are no longer published, once each.
pub(crate) fn languages(site: &Site) -> Findings {
    let seals = site.versions().filter_map(|id| site.version(id).1.seal.as_ref());
    let sealed: BTreeSet<&Language> = seals.flat_map(|seal| seal.digests.keys()).collect();
    let gone = sealed.into_iter().filter(|language| !site.config.languages.contains(language));
    let finding = |language: &Language| {
        Some(SEALED_LANGUAGE_GONE.at(site.config.listed?).with("language", language.as_str()).hint("retire"))
    };
    gone.filter_map(finding).collect()
}

/// Lowers findings of adjustable rules in texts that are as sealed: they can no longer change, and no later rule may
/// stop them. Findings that keep a file from being read keep their level.
pub(crate) fn lower(site: &Site, composition: &Composition, findings: &mut Findings) {
    let mut sealed: BTreeSet<FileId> = BTreeSet::new();
    for (n, notice) in site.notices.iter().enumerate() {
        for (v, version) in notice.versions.iter().enumerate() {
            let texts = version.texts.iter().filter(|(language, _)| {
                let text = composition.text(VersionId { notice: n, version: v }, language);
                text.is_some_and(|text| standing(version, language, text) == SealState::Sealed)
            });
            sealed.extend(texts.map(|(_, text)| text.file));
        }
    }
    findings.retain(|finding| {
        let about = match finding.place {
            Place::Span(span) => sealed.contains(&span.file),
            Place::File(file) => sealed.contains(&file),
            Place::Path(_) => false,
        };
        if about && finding.rule.adjustable {
            finding.level = finding.level.max(Level::Info);
        }
        true
    });
}

struct Verifier<'a> {
    site: &'a Site,
    composition: &'a Composition,
    inputs: &'a Inputs,
    faulty: BTreeSet<FileId>,
    /// Whether anything can be sealed; false while other errors have to be fixed first.
    sealable: bool,
    findings: Findings,
}

impl Verifier<'_> {
    fn version(&mut self, id: VersionId) {
        let (notice, version) = self.site.version(id);
        // On the day itself there is still time to proofread the text where everybody reads it.
        let out = version.published().is_some_and(|day| day < self.composition.as_of);
        if out && self.sealable && self.composition.state(id) != State::Draft {
            self.missing(notice, version);
        }
        let Some(seal) = &version.seal else { return };
        if version.draft {
            self.findings.push(SEALED_DRAFT.at(version.span).with("version", &version.id).hint("publish"));
        }
        if let Some(before) = &seal.predecessor
            && !notice.versions.iter().any(|other| other.id == before.value)
        {
            let finding = SEALED_VERSION_GONE.at(before.span).with("version", &before.value);
            self.findings.push(finding.with("notice", &notice.id).hint("restore"));
        }
        self.findings.append(kept::verify(notice, version, seal));
        let intact = self.is_whole(id);
        let listed = |language: &&Language| self.site.config.languages.contains(language);
        for language in seal.digests.keys().filter(listed) {
            match version.texts.get(language).zip(self.composition.text(id, language)) {
                Some((text, composed)) => self.text(notice, version, seal, (text, composed), intact),
                None => self.gone(notice, version, seal, language),
            }
        }
    }

    /// Whether no text of a version differs from its seal.
    fn is_whole(&self, id: VersionId) -> bool {
        let (_, version) = self.site.version(id);
        version.texts.keys().all(|language| {
            let text = self.composition.text(id, language);
            text.is_none_or(|text| standing(version, language, text) != SealState::Broken)
        })
    }

    /// Reports the languages in which a published version has no seal.
    fn missing(&mut self, notice: &Notice, version: &Version) {
        if version.seal.is_none() && self.has_unreadable_seal(notice, version) {
            return;
        }
        let unsealed = |language: &&Language| version.texts.contains_key(*language) && !version.is_sealed(language);
        let unsealed: Vec<&str> = self.site.config.languages.iter().filter(unsealed).map(Language::as_str).collect();
        if !unsealed.is_empty() {
            let finding = SEAL_MISSING.at(version.span).with("version", &version.id).with("notice", &notice.id);
            self.findings.push(finding.with("languages", unsealed.join(", ")).hint("seal"));
        }
    }

    fn has_unreadable_seal(&self, notice: &Notice, version: &Version) -> bool {
        self.inputs.has(&format!("{}/{}", version.folder(notice), SEAL_FILE))
    }

    fn gone(&mut self, notice: &Notice, version: &Version, seal: &Seal, language: &Language) {
        let path = format!("{}/{language}.toml", version.folder(notice));
        if let Some(digest) = seal.digests.get(language).filter(|_| !self.inputs.has(&path)) {
            self.findings.push(SEALED_TEXT_GONE.at(digest.span).with("path", path).hint("restore"));
        }
    }

    fn text(
        &mut self,
        notice: &Notice,
        version: &Version,
        seal: &Seal,
        (text, composed): (&Text, &Composed),
        intact: bool,
    ) {
        let language = &composed.edition.language;
        let Some(digest) = seal.digests.get(language) else { return };
        let stored = seal.stored.get(language);
        if !self.faulty.contains(&text.file) {
            self.findings.append(kept::verify_text(version, seal, language, composed, intact));
        }
        if digest.value == composed.form.sha256 {
            if stored.is_none_or(|stored| stored.sha256() != digest.value) {
                let path = format!("{}/{}/{language}.txt", version.folder(notice), SEAL_FOLDER);
                self.findings
                    .push(SEAL_COPY.at(path.as_str()).with("path", path).with("notice", &notice.id).hint("seal"));
            }
            return;
        }
        // A changed day has a finding of its own, at the day.
        if self.faulty.contains(&text.file) || version.records_unreadable || seal.days != days(version) {
            return;
        }
        let sealed = stored.and_then(StoredText::text);
        let changes = sealed.map(|sealed| changes(sealed, &composed.form.text)).unwrap_or_default();
        let place = self.place(text.file, &version.folder(notice), &changes, &composed.form.text);
        let finding = SEAL_BROKEN.at(place).with("version", &version.id).with("language", language.as_str());
        let finding = finding.with("notice", &notice.id);
        let told = |finding: Finding| finding.with("changes", line(&changes)).hint("changes");
        let finding = if changes.is_empty() { finding } else { told(finding) };
        let early = version.published().is_some_and(|day| day > self.composition.as_of);
        let lagged = seal.lagging.get(language).is_some_and(|parts| !parts.is_empty());
        let hints: &[_] = if early { &["early"] } else { &["completion", "undo", "revise", "erratum"] };
        let hints = hints.iter().skip(usize::from(!early && !lagged));
        self.findings.push(hints.fold(finding, |finding, hint| finding.hint(hint)));
    }

    /// The place of the first change: in the text or the records, found by its words or by the value that they show;
    /// otherwise the text as a whole.
    fn place(&self, text: FileId, folder: &str, changes: &[Change], form: &str) -> Place {
        let records = self.inputs.site_file(&format!("{folder}/{RECORDS_FILE}"));
        let written = |file: FileId| self.inputs.sources.get(file).text();
        let first = changes.first();
        let found = [Some(text), records].into_iter().flatten().find_map(|file| {
            let range = find(first?, written(file))?;
            Some(Span::new(file, range))
        });
        let value = || Some(Span::new(records?, source::find(written(records?), form, first?.at)?));
        found.or_else(value).map_or(text.into(), Place::from)
    }
}
