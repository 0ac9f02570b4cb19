//! Seals what is not sealed, and records corrections. Nothing is written here: the result is a list of files.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use crate::base::digest::sha256;
use crate::base::language::Language;
use crate::base::source::{Span, Spanned};
use crate::edition::compose::{Composed, Composition};
use crate::model::log::{Act, Entry, SEAL_ITSELF};
use crate::model::notice::{Notice, Version, VersionId};
use crate::model::record::Records;
use crate::model::seal::{Erratum, Seal};
use crate::read::decode::Localised;
use crate::read::inputs::Inputs;
use crate::read::project::{LOG_FILE, Project, SEAL_FILE, SEAL_FOLDER};

use super::ledger::{self, Ledger, stored};
use super::verify::{Standing, standing};
use super::{chain, file};

/// What is to be sealed.
#[derive(Debug, Clone)]
pub(crate) struct Selection {
    /// One notice, by its folder; `None` for all.
    pub(crate) notice: Option<String>,
    /// One version of it.
    pub(crate) version: Option<String>,
    /// Record what changed as a correction.
    pub(crate) correction: Option<Correction>,
    /// The day on which this is done, whatever day the site is looked at for.
    pub(crate) today: Date,
}

/// Why a published text is changed without a new version.
#[derive(Debug, Clone)]
pub(crate) struct Correction {
    /// What is corrected, and why, in each language of the site.
    pub(crate) reasons: BTreeMap<Language, String>,
}

/// A version that was sealed, or whose seal was added to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sealed {
    /// The notice.
    pub(crate) notice: String,
    /// The version.
    pub(crate) version: String,
    /// The languages whose seal is new.
    pub(crate) languages: Vec<Language>,
}

/// What is to be written, in this order: paths relative to the site, and their texts. `seal.toml` comes before the texts
/// that it seals; whatever is missing after an interruption is written by the next run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Made {
    /// The files.
    pub(crate) files: Vec<(String, String)>,
    /// What they seal.
    pub(crate) sealed: Vec<Sealed>,
    /// What is entered in the log.
    pub(crate) entries: Vec<Entry>,
}

/// Why nothing is sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// There is no such notice. The known ones.
    UnknownNotice(Vec<String>),
    /// The notice has no such version. The known ones.
    UnknownVersion(Vec<String>),
    /// A version that is a draft was asked for.
    Draft,
    /// Sealed texts have changed; findings say so.
    Changed,
    /// The log says that these versions were sealed, and their seals are gone.
    Gone(Vec<String>),
    /// A correction of nothing: no sealed text has changed.
    NothingToCorrect,
    /// A correction needs one version; these have changed.
    SeveralToCorrect(Vec<String>),
    /// A correction lacks its reason in these languages.
    NoReason(Vec<String>),
    /// A correction gives a reason in languages that the site does not have.
    UnknownLanguage(Vec<String>),
}

/// Makes the seals of a selection. A sealed text that has changed is refused, unless the change is a correction.
pub(crate) fn make(
    project: &Project,
    composition: &Composition,
    inputs: &Inputs,
    selection: &Selection,
) -> Result<Made, Refusal> {
    let chosen = choose(project, selection)?;
    let ledger = Ledger::of(project.log.as_deref());
    let maker = Maker { project, composition, inputs, ledger, today: selection.today };
    let gone: Vec<String> = chosen.iter().copied().filter(|id| maker.is_gone(*id)).map(|id| maker.name(id)).collect();
    if !gone.is_empty() {
        return Err(Refusal::Gone(gone));
    }
    let changed: Vec<VersionId> = chosen.iter().copied().filter(|id| maker.has_changed(*id)).collect();
    match (&selection.correction, changed.as_slice()) {
        (None, []) | (Some(_), [_]) => {}
        (None, _) => return Err(Refusal::Changed),
        (Some(_), []) => return Err(Refusal::NothingToCorrect),
        (Some(_), several) => {
            return Err(Refusal::SeveralToCorrect(several.iter().map(|at| maker.name(*at)).collect()));
        }
    }
    if let Some(correction) = &selection.correction {
        check_reasons(project, correction)?;
    }
    let mut made = Made::default();
    for id in chosen {
        let correction = selection.correction.as_ref().filter(|_| changed.contains(&id));
        maker.version(id, correction, &mut made);
    }
    made.files.extend(maker.log(&made.entries));
    Ok(made)
}

/// The versions of a selection that are not drafts.
fn choose(project: &Project, selection: &Selection) -> Result<Vec<VersionId>, Refusal> {
    let named = |notice: &Notice| selection.notice.as_ref().is_none_or(|name| notice.id == *name);
    let ids = |notices: &[Arc<Notice>]| notices.iter().map(|notice| notice.id.clone()).collect();
    if !project.notices.iter().any(|notice| named(notice)) {
        return Err(Refusal::UnknownNotice(ids(&project.notices)));
    }
    let mut chosen = Vec::new();
    for (n, notice) in project.notices.iter().enumerate().filter(|(_, notice)| named(notice)) {
        let wanted = |version: &Version| selection.version.as_ref().is_none_or(|name| version.id == *name);
        if !notice.versions.iter().any(wanted) && selection.version.is_some() {
            return Err(Refusal::UnknownVersion(notice.versions.iter().map(|version| version.id.clone()).collect()));
        }
        let versions = notice.versions.iter().enumerate().filter(|(_, version)| wanted(version));
        for (v, version) in versions {
            match version.draft || version.effective.is_none() {
                true if selection.version.is_some() => return Err(Refusal::Draft),
                true => {}
                false => chosen.push(VersionId { notice: n, version: v }),
            }
        }
    }
    Ok(chosen)
}

fn check_reasons(project: &Project, correction: &Correction) -> Result<(), Refusal> {
    let listed = &project.config.languages;
    let missing = listed.iter().filter(|language| !correction.reasons.contains_key(language));
    let missing: Vec<String> = missing.map(Language::to_string).collect();
    let unknown = correction.reasons.keys().filter(|language| !listed.contains(language));
    let unknown: Vec<String> = unknown.map(Language::to_string).collect();
    match (missing.is_empty(), unknown.is_empty()) {
        (_, false) => Err(Refusal::UnknownLanguage(unknown)),
        (false, _) => Err(Refusal::NoReason(missing)),
        _ => Ok(()),
    }
}

struct Maker<'a> {
    project: &'a Project,
    composition: &'a Composition,
    inputs: &'a Inputs,
    ledger: Ledger<'a>,
    today: Date,
}

impl<'a> Maker<'a> {
    fn name(&self, id: VersionId) -> String {
        self.project.version(id).1.id.clone()
    }

    /// Whether a version was sealed and its seal is gone: it is not sealed again as if nothing had been.
    fn is_gone(&self, id: VersionId) -> bool {
        let (notice, version) = self.project.version(id);
        version.seal.is_none() && self.ledger.knows(notice, version)
    }

    fn entry(&self, act: Act, digest: &str, notice: &Notice, version: &Version, language: &str) -> Entry {
        let subject = Some(ledger::subject(notice, version, language));
        Entry { day: self.today, act, digest: digest.to_owned(), subject }
    }

    /// The log with what is new in it, where it is not that already.
    fn log(&self, entries: &[Entry]) -> Option<(String, String)> {
        let log = self.project.log.as_deref();
        let known = log.map_or_else(Vec::new, |log| chain::ordered(log, self.project.published.as_deref()));
        let text = chain::write(known.into_iter().chain(entries.iter().cloned()));
        let there = log.map(|log| stored(&self.inputs.sources, log.file));
        let empty = log.is_none() && entries.is_empty();
        (!empty && there.as_ref() != Some(&text)).then(|| (LOG_FILE.to_owned(), text))
    }

    fn texts(&self, id: VersionId) -> Vec<(&'a Language, &'a Composed)> {
        let (_, version) = self.project.version(id);
        let composition = self.composition;
        let languages = self.project.config.languages.iter().filter(|language| version.texts.contains_key(language));
        languages.filter_map(|language| Some((language, composition.text(id, language)?))).collect()
    }

    fn has_changed(&self, id: VersionId) -> bool {
        let (_, version) = self.project.version(id);
        self.texts(id).iter().any(|(language, text)| standing(version, language, text) == Standing::Broken)
    }

    fn version(&self, id: VersionId, correction: Option<&Correction>, made: &mut Made) {
        let (notice, version) = self.project.version(id);
        let folder = version.folder(notice);
        let texts = self.texts(id);
        let new: Vec<_> =
            texts.iter().filter(|(language, text)| standing(version, language, text) != Standing::Sealed).collect();
        if let (Some((_, first)), false) = (texts.first(), new.is_empty()) {
            let mut seal = version.seal.clone().unwrap_or_else(|| self.fresh(id, first));
            if let Some(correction) = correction {
                self.keep_corrected(version, &folder, &new, made);
                seal.errata.push(self.erratum(&seal, correction, &new, version.span));
            }
            for (language, text) in &new {
                let corrected = correction.is_some() && seal.digests.contains_key(*language);
                let act = if corrected { Act::Corrected } else { Act::Sealed };
                made.entries.push(self.entry(act, &text.form.sha256, notice, version, language.as_str()));
                self.add(&mut seal, language, text);
            }
            let text = file::write(&seal);
            made.entries.push(self.entry(Act::Kept, &sha256(&text), notice, version, SEAL_ITSELF));
            made.files.push((format!("{folder}/{SEAL_FILE}"), text));
            let languages = new.iter().map(|(language, _)| (*language).clone()).collect();
            made.sealed.push(Sealed { notice: notice.id.clone(), version: version.id.clone(), languages });
        }
        self.adopt(notice, version, new.is_empty(), made);
        for (language, text) in texts {
            if self.copy(version, language).is_none_or(|copy| copy != text.form.text) {
                made.files.push((format!("{folder}/{SEAL_FOLDER}/{language}.txt"), text.form.text.clone()));
            }
        }
    }

    /// Enters seals in the log that it does not know: those made before there was one, or by a run that was stopped.
    fn adopt(&self, notice: &Notice, version: &Version, unchanged: bool, made: &mut Made) {
        let Some(seal) = &version.seal else { return };
        let entered = |language: &str| {
            let of = |entry: &Entry| entry.subject == Some(ledger::subject(notice, version, language));
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

    /// The sealed text as it is kept.
    fn copy(&self, version: &Version, language: &Language) -> Option<String> {
        let file = version.seal.as_ref()?.stored.get(language)?;
        Some(stored(&self.inputs.sources, *file))
    }

    /// Keeps the text that a correction replaces, under its digest: somebody consented to it.
    fn keep_corrected(&self, version: &Version, folder: &str, new: &[&(&Language, &Composed)], made: &mut Made) {
        for (language, _) in new {
            let digest = version.seal.as_ref().and_then(|seal| seal.digests.get(*language));
            let Some((copy, digest)) = self.copy(version, language).zip(digest) else { continue };
            if sha256(&copy) == digest.value {
                made.files.push((format!("{folder}/{SEAL_FOLDER}/{language}.{}.txt", &digest.value[..12]), copy));
            }
        }
    }

    fn fresh(&self, id: VersionId, text: &Composed) -> Seal {
        let (notice, version) = self.project.version(id);
        let before = notice.versions[..id.version].iter().rfind(|other| !other.draft && other.effective.is_some());
        Seal {
            file: notice.file,
            original: version.original.clone(),
            predecessor: before.map(|other| Spanned::new(other.id.clone(), version.span)),
            events: text.used.events.iter().map(|event| (event.kind, event.date)).collect(),
            digests: BTreeMap::new(),
            numbering: BTreeMap::new(),
            words: BTreeMap::new(),
            titles: BTreeMap::new(),
            records: Records::default(),
            errata: Vec::new(),
            stored: BTreeMap::new(),
        }
    }

    /// Adds a text, with a copy of all that it takes from elsewhere. What the seal has already stays as it is.
    fn add(&self, seal: &mut Seal, language: &Language, text: &Composed) {
        let span = Span::new(seal.file, 0..0);
        let (used, site) = (&text.used, &self.project.config.records);
        seal.digests.insert(language.clone(), Spanned::new(text.form.sha256.clone(), span));
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
        copy(&used.contacts, &site.contacts, &mut seal.records.contacts);
        copy(&used.facts, &site.facts, &mut seal.records.facts);
    }

    fn erratum(&self, seal: &Seal, correction: &Correction, new: &[&(&Language, &Composed)], span: Span) -> Erratum {
        let reason = |(language, reason): (&Language, &String)| (Spanned::new(language.clone(), span), reason.clone());
        let corrected = || new.iter().filter(|(language, _)| seal.digests.contains_key(*language));
        let before = |(language, _): &&&(&Language, &Composed)| {
            let digest = seal.digests.get(*language).map(|digest| digest.value.clone());
            ((*language).clone(), digest.unwrap_or_default())
        };
        Erratum {
            date: self.today,
            reason: Localised { span, all: None, by_language: correction.reasons.iter().map(reason).collect() },
            before: corrected().map(|pair| before(&pair)).collect(),
            after: corrected().map(|(language, text)| ((*language).clone(), text.form.sha256.clone())).collect(),
        }
    }
}

/// Copies records by name, those that are not there yet.
fn copy<T: Clone>(names: &BTreeSet<String>, from: &[(Spanned<String>, T)], to: &mut Vec<(Spanned<String>, T)>) {
    for (name, value) in from.iter().filter(|(name, _)| names.contains(&name.value)) {
        if !to.iter().any(|(there, _)| there.value == name.value) {
            to.push((name.clone(), value.clone()));
        }
    }
}
