//! Seals what is not sealed, and records corrections. Writes nothing itself: the result is a list of files.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::digest::sha256;
use crate::base::{Language, Span, Spanned, StoredText};
use crate::edition::compose::{Composed, Composition};
use crate::model::log::SEAL_ITSELF;
use crate::model::{Act, Erratum, LogEntry, Notice, Original, Reading, Records, Seal, Version, VersionId};
use crate::read::decode::Localised;
use crate::read::inputs::Inputs;
use crate::read::site::{LOG_FILE, SEAL_FILE, SEAL_FOLDER, Site};

use super::kept::{days, lagging_parts};
use super::ledger::{self, Ledger, stored};
use super::same::{self, SameWords};
use super::select::{Correction, LaggingTranslation, SealRefusal, Selection, check_reasons, choose};
use super::verify::{SealState, standing};
use super::{chain, file};

/// A version that was sealed, or whose seal was extended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SealedVersion {
    /// The notice.
    pub(crate) notice: String,
    /// The version.
    pub(crate) version: String,
    /// The languages whose seal is new.
    pub(crate) languages: Vec<Language>,
}

/// The files to write, in this order: paths relative to the site, and their texts. `seal.toml` precedes the texts that
/// it seals; the next run writes whatever an interruption left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct SealedFiles {
    /// The files.
    pub(crate) files: Vec<(String, String)>,
    /// The versions that they seal.
    pub(crate) sealed: Vec<SealedVersion>,
    /// The later versions that contain the corrected words.
    pub(crate) same: Vec<SameWords>,
    /// The entries added to the log.
    pub(crate) entries: Vec<LogEntry>,
}

/// Makes the seals of a selection. Refuses a sealed text that has changed, unless the change is a correction.
pub(crate) fn make(
    site: &Site,
    composition: &Composition,
    inputs: &Inputs,
    selection: &Selection,
) -> Result<SealedFiles, SealRefusal> {
    let chosen = choose(site, selection)?;
    let ledger = Ledger::of(site.log.as_deref());
    let maker = SealMaker { site, composition, inputs, ledger, today: selection.today };
    let gone: Vec<String> = chosen.iter().copied().filter(|id| maker.is_gone(*id)).map(|id| maker.name(id)).collect();
    if !gone.is_empty() {
        return Err(SealRefusal::Gone(gone));
    }
    let changed: Vec<VersionId> = chosen.iter().copied().filter(|id| maker.has_changed(*id)).collect();
    match (&selection.correction, changed.as_slice()) {
        (None, []) | (Some(_), [_]) => {}
        (None, _) => return Err(SealRefusal::Changed),
        (Some(_), []) => return Err(SealRefusal::NothingToCorrect),
        (Some(_), several) => {
            return Err(SealRefusal::SeveralToCorrect(several.iter().map(|at| maker.name(*at)).collect()));
        }
    }
    if let Some(correction) = &selection.correction {
        check_reasons(site, correction)?;
        changed.iter().try_for_each(|id| maker.check_correction(*id, correction))?;
    }
    if !selection.with_stale {
        maker.check_lagging(&chosen, selection.correction.as_ref())?;
    }
    let mut made = SealedFiles::default();
    for id in chosen {
        let correction = selection.correction.as_ref().filter(|_| changed.contains(&id));
        maker.version(id, correction, &mut made);
    }
    made.files.extend(maker.log(&made.entries));
    Ok(made)
}

struct SealMaker<'a> {
    site: &'a Site,
    composition: &'a Composition,
    inputs: &'a Inputs,
    ledger: Ledger<'a>,
    today: Date,
}

impl<'a> SealMaker<'a> {
    fn name(&self, id: VersionId) -> String {
        self.site.version(id).1.id.clone()
    }

    /// Whether a version was sealed and its seal is missing: it must not be sealed anew as if it never had been.
    fn is_gone(&self, id: VersionId) -> bool {
        let (notice, version) = self.site.version(id);
        version.seal.is_none() && self.ledger.knows(notice, version)
    }

    fn entry(&self, act: Act, digest: &str, notice: &Notice, version: &Version, language: &str) -> LogEntry {
        let subject = Some(ledger::subject(notice, version, language));
        LogEntry { day: self.today, act, digest: digest.to_owned(), subject }
    }

    /// The log with new entries added; `None` if the file would not change.
    fn log(&self, entries: &[LogEntry]) -> Option<(String, String)> {
        let log = self.site.log.as_deref();
        let known = log.map_or_else(Vec::new, |log| chain::ordered(log, self.site.published.as_deref()));
        let text = chain::write(known.into_iter().chain(entries.iter().cloned()));
        let there = log.map(|log| stored(&self.inputs.sources, log.file));
        let empty = log.is_none() && entries.is_empty();
        (!empty && there.as_ref() != Some(&text)).then(|| (LOG_FILE.to_owned(), text))
    }

    fn texts(&self, id: VersionId) -> Vec<(&'a Language, &'a Composed)> {
        let (_, version) = self.site.version(id);
        let composition = self.composition;
        let languages = self.site.config.languages.iter().filter(|language| version.texts.contains_key(language));
        languages.filter_map(|language| Some((language, composition.text(id, language)?))).collect()
    }

    fn has_changed(&self, id: VersionId) -> bool {
        let (_, version) = self.site.version(id);
        self.texts(id).iter().any(|(language, text)| standing(version, language, text) == SealState::Broken)
    }

    /// The texts of a version that are unsealed or differ from their seal.
    fn unsealed(&self, id: VersionId) -> Vec<(&'a Language, &'a Composed)> {
        let (_, version) = self.site.version(id);
        let mut texts = self.texts(id);
        texts.retain(|(language, text)| standing(version, language, text) != SealState::Sealed);
        texts
    }

    /// Refuses a correction of a text whose sealed copy is lost, and a completion of a text that lacked nothing.
    fn check_correction(&self, id: VersionId, correction: &Correction) -> Result<(), SealRefusal> {
        let (notice, version) = self.site.version(id);
        let sealed = |language: &Language| version.is_sealed(language);
        let texts = self.unsealed(id).into_iter().map(|(language, _)| language).filter(|language| sealed(language));
        let texts: Vec<&Language> = texts.collect();
        let lost = texts.iter().filter(|language| self.whole_copy(version, language).is_none());
        let lost: Vec<String> =
            lost.map(|language| format!("{}/{SEAL_FOLDER}/{language}.txt", version.folder(notice))).collect();
        if !lost.is_empty() {
            return Err(SealRefusal::NoCopy(lost));
        }
        let lagged = |language: &Language| {
            version.seal.as_ref().is_some_and(|seal| seal.lagging.get(language).is_some_and(|parts| !parts.is_empty()))
        };
        let whole: Vec<String> =
            texts.iter().filter(|language| !lagged(language)).map(|language| language.to_string()).collect();
        if correction.completion && !whole.is_empty() { Err(SealRefusal::NoCompletion(whole)) } else { Ok(()) }
    }

    /// Refuses to seal or to complete translations that lag behind the original.
    fn check_lagging(&self, chosen: &[VersionId], correction: Option<&Correction>) -> Result<(), SealRefusal> {
        let completes = correction.is_some_and(|correction| correction.completion);
        let mut lagging = Vec::new();
        for id in chosen {
            let (notice, version) = self.site.version(*id);
            let counts = |language: &Language| completes || !version.is_sealed(language);
            for (language, _) in self.unsealed(*id).into_iter().filter(|(language, _)| counts(language)) {
                let sections: Vec<String> = lagging_parts(version, language).into_keys().collect();
                if !sections.is_empty() {
                    lagging
                        .push(LaggingTranslation { of: format!("{} {} {language}", notice.id, version.id), sections });
                }
            }
        }
        if lagging.is_empty() { Ok(()) } else { Err(SealRefusal::Stale(lagging)) }
    }

    fn version(&self, id: VersionId, correction: Option<&Correction>, made: &mut SealedFiles) {
        let (notice, version) = self.site.version(id);
        let folder = version.folder(notice);
        let texts = self.texts(id);
        let new = self.unsealed(id);
        if let (Some((_, first)), false) = (texts.first(), new.is_empty()) {
            let mut seal = version.seal.clone().unwrap_or_else(|| self.fresh(id, first));
            if let Some(correction) = correction {
                self.keep_corrected((notice, version), &folder, &new, made);
                seal.errata.push(self.erratum(&seal, correction, &new, version.span));
            }
            for (language, text) in &new {
                let act = match correction.filter(|_| seal.digests.contains_key(*language)) {
                    Some(correction) if correction.completion => Act::Completed,
                    Some(_) => Act::Corrected,
                    None => Act::Sealed,
                };
                made.entries.push(self.entry(act, &text.form.sha256, notice, version, language.as_str()));
                self.add(&mut seal, version, language, text);
            }
            if correction.is_some() {
                // The translations may not follow a correction of the original.
                let sealed = seal.digests.keys().map(|language| (language.clone(), lagging_parts(version, language)));
                seal.lagging = sealed.collect();
            }
            let text = file::write(&seal);
            made.entries.push(self.entry(Act::Kept, &sha256(&text), notice, version, SEAL_ITSELF));
            made.files.push((format!("{folder}/{SEAL_FILE}"), text));
            let languages = new.iter().map(|(language, _)| (*language).clone()).collect();
            made.sealed.push(SealedVersion { notice: notice.id.clone(), version: version.id.clone(), languages });
        }
        self.adopt(notice, version, new.is_empty(), made);
        for (language, text) in texts {
            if self.copy(version, language).is_none_or(|copy| copy.sha256() != text.form.sha256) {
                made.files.push((format!("{folder}/{SEAL_FOLDER}/{language}.txt"), text.form.text.clone()));
            }
        }
    }

    /// Enters unlogged seals in the log: those older than the log, or left by an interrupted run.
    fn adopt(&self, notice: &Notice, version: &Version, unchanged: bool, made: &mut SealedFiles) {
        let Some(seal) = &version.seal else { return };
        let entered = |language: &str| {
            let of = |entry: &LogEntry| entry.subject == Some(ledger::subject(notice, version, language));
            self.ledger.latest(notice, version, language).is_some() || made.entries.iter().any(of)
        };
        let texts = seal.digests.iter().map(|(language, digest)| (language.as_str(), digest.value.clone()));
        let whole = unchanged.then(|| (SEAL_ITSELF, ledger::digest_of(&self.inputs.sources, seal.file)));
        let unknown: Vec<_> = texts.chain(whole).filter(|(language, _)| !entered(language)).collect();
        for (language, digest) in unknown {
            let act = if language == SEAL_ITSELF { Act::Kept } else { Act::Adopted };
            made.entries.push(self.entry(act, &digest, notice, version, language));
        }
    }

    /// The kept copy of the sealed text.
    fn copy<'v>(&self, version: &'v Version, language: &Language) -> Option<&'v StoredText> {
        version.seal.as_ref()?.stored.get(language)
    }

    /// Keeps the text that a correction replaces, named by its digest: somebody consented to it.
    fn keep_corrected(
        &self,
        (notice, version): (&Notice, &Version),
        folder: &str,
        new: &[(&Language, &Composed)],
        made: &mut SealedFiles,
    ) {
        for (language, text) in new {
            if let Some(copy) = self.whole_copy(version, language) {
                made.same.extend(same::later(notice, version, language, (copy, &text.form.text)));
                let name = Erratum::replaced_file(language, &sha256(copy));
                made.files.push((format!("{folder}/{SEAL_FOLDER}/{name}"), copy.to_owned()));
            }
        }
    }

    /// The kept copy of the sealed text, if it is unaltered.
    fn whole_copy<'v>(&self, version: &'v Version, language: &Language) -> Option<&'v str> {
        let digest = version.seal.as_ref()?.digests.get(language)?;
        self.copy(version, language).filter(|copy| copy.sha256() == digest.value)?.text()
    }

    fn fresh(&self, id: VersionId, text: &Composed) -> Seal {
        let (notice, version) = self.site.version(id);
        let before = notice.versions[..id.version].iter().rfind(|other| !other.draft && other.begins().is_some());
        Seal {
            file: notice.file,
            reading: Reading::default(),
            original: Original { here: version.original.clone(), elsewhere: version.elsewhere.clone() },
            slug: notice.slug.value.clone(),
            kind: notice.kind.value.name().to_owned(),
            scheme: notice.numbering.value.clone(),
            days: BTreeMap::new(),
            anchors: BTreeMap::new(),
            lagging: BTreeMap::new(),
            predecessor: before.map(|other| Spanned::new(other.id.clone(), version.span)),
            events: text.used.events.iter().map(|event| (event.kind, event.date)).collect(),
            digests: BTreeMap::new(),
            numbering: BTreeMap::new(),
            words: BTreeMap::new(),
            titles: BTreeMap::new(),
            records: Records::default(),
            errata: Vec::new(),
            stored: BTreeMap::new(),
            replaced: BTreeMap::new(),
        }
    }

    /// Adds a text, with a copy of everything that it takes from elsewhere. What the seal already holds is left as it
    /// is.
    fn add(&self, seal: &mut Seal, version: &Version, language: &Language, text: &Composed) {
        let span = Span::new(seal.file, 0..0);
        let (used, site) = (&text.used, &self.site.config.records);
        seal.digests.insert(language.clone(), Spanned::new(text.form.sha256.clone(), span));
        seal.days = days(version);
        let anchors = text.numbers.anchors().filter(|anchor| !anchor.contains('.')).map(str::to_owned);
        seal.anchors.insert(language.clone(), anchors.collect());
        seal.lagging.insert(language.clone(), lagging_parts(version, language));
        seal.numbering.entry(language.clone()).or_insert_with(|| text.scheme.patterns());
        let words = seal.words.entry(language.clone()).or_default();
        words.extend(used.words.iter().map(|(id, words)| (id.clone(), words.clone())));
        for (id, title) in &used.titles {
            let empty = || Localised { span, all: None, by_language: Vec::new() };
            let titles = seal.titles.entry(id.clone()).or_insert_with(empty);
            if titles.get(language).is_none() {
                titles.by_language.push((Spanned::new(language.clone(), span), title.clone()));
            }
        }
        if used.operator && seal.records.operator.is_none() {
            seal.records.operator.clone_from(&site.operator);
        }
        copy(&used.companies, &site.companies, &mut seal.records.companies);
        copy(&used.contacts, &site.contacts, &mut seal.records.contacts);
        copy(&used.facts, &site.facts, &mut seal.records.facts);
    }

    fn erratum(&self, seal: &Seal, correction: &Correction, new: &[(&Language, &Composed)], span: Span) -> Erratum {
        let reason = |(language, reason): (&Language, &String)| (Spanned::new(language.clone(), span), reason.clone());
        let corrected = || new.iter().filter(|(language, _)| seal.digests.contains_key(*language));
        let before = |(language, _): &&(&Language, &Composed)| {
            let digest = seal.digests.get(*language).map(|digest| digest.value.clone());
            ((*language).clone(), digest.unwrap_or_default())
        };
        Erratum {
            date: self.today,
            completion: correction.completion,
            reason: Localised { span, all: None, by_language: correction.reasons.iter().map(reason).collect() },
            before: corrected().map(|pair| before(&pair)).collect(),
            after: corrected().map(|(language, text)| ((*language).clone(), text.form.sha256.clone())).collect(),
        }
    }
}

/// Copies the records with the given names, except those already present.
fn copy<T: Clone>(names: &BTreeSet<String>, from: &[(Spanned<String>, T)], to: &mut Vec<(Spanned<String>, T)>) {
    for (name, value) in from.iter().filter(|(name, _)| names.contains(&name.value)) {
        if !to.iter().any(|(there, _)| there.value == name.value) {
            to.push((name.clone(), value.clone()));
        }
    }
}
