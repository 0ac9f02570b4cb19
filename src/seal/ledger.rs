//! Compares the log of seals with the seals on disk, with itself, and with the published log.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::{FileId, Finding, Findings, Place, Rule, Sources};
use crate::model::log::{SEAL_ITSELF, START};
use crate::model::{Act, Log, LogLine, Notice, Seal, Subject, Version};
use crate::read::inputs::Inputs;
use crate::read::site::{LOG_FILE, SEAL_FILE, Site};

use super::acts;
use super::chain::{is_same, version_of};
use crate::base::digest::sha256;

/// There are seals, but no log of them.
pub(crate) static LOG_MISSING: Rule = Rule::error("log-missing");
/// A line that follows not the one before it but an earlier one: two people sealed at the same time.
pub(crate) static LOG_FORKED: Rule = Rule::error("log-forked");
/// A line that follows none of those before it: one of them was altered or removed.
pub(crate) static LOG_BROKEN: Rule = Rule::error("log-broken");
/// The log does not continue the published one.
pub(crate) static LOG_NOT_CONTINUED: Rule = Rule::error("log-not-continued");
/// A line whose seal is missing.
pub(crate) static LOG_WITHOUT_SEAL: Rule = Rule::error("log-without-seal");
/// A second seal of a text that is already sealed.
pub(crate) static LOG_RESEALED: Rule = Rule::error("log-resealed");
/// A seal that the log does not mention.
pub(crate) static SEAL_NOT_LOGGED: Rule = Rule::error("seal-not-logged");
/// A seal whose digest differs from the logged one.
pub(crate) static SEAL_NOT_AS_LOGGED: Rule = Rule::error("seal-not-as-logged");

/// The lines of the log about each subject since its seal was last withdrawn, oldest first.
#[derive(Debug, Default)]
pub(super) struct Ledger<'a>(BTreeMap<&'a Subject, Vec<&'a LogLine>>);

impl<'a> Ledger<'a> {
    pub(super) fn of(log: Option<&'a Log>) -> Self {
        let mut ledger = Self::default();
        for line in log.into_iter().flat_map(|log| &log.lines) {
            let Some(subject) = &line.entry.subject else { continue };
            let lines = ledger.0.entry(subject).or_default();
            match line.entry.act {
                Act::Undone => lines.clear(),
                _ => lines.push(line),
            }
        }
        ledger
    }

    /// The latest line about a subject, unless its seal was withdrawn.
    pub(super) fn latest(&self, notice: &Notice, version: &Version, language: &str) -> Option<&'a LogLine> {
        self.0.get(&subject(notice, version, language))?.last().copied()
    }

    /// Every line whose seal has not been withdrawn.
    pub(super) fn lines(&self) -> impl Iterator<Item = &&'a LogLine> {
        self.0.values().flatten()
    }

    /// Whether any part of a version is sealed according to the log.
    pub(super) fn knows(&self, notice: &Notice, version: &Version) -> bool {
        let of = |subject: &Subject| subject.notice == notice.id && subject.version == version.id;
        self.0.iter().any(|(subject, lines)| of(subject) && !lines.is_empty())
    }
}

pub(super) fn subject(notice: &Notice, version: &Version, language: &str) -> Subject {
    Subject { notice: notice.id.clone(), version: version.id.clone(), language: language.to_owned() }
}

/// A file as it was written. Line ends that a tool has converted are not a change.
pub(super) fn stored(sources: &Sources, file: FileId) -> String {
    sources.get(file).text().replace("\r\n", "\n")
}

/// The digest of a `seal.toml`, as `sha256sum` prints it if the line ends are unconverted.
pub(super) fn digest_of(sources: &Sources, file: FileId) -> String {
    sha256(stored(sources, file))
}

/// Reports everything that is wrong with the log of a site and its seals.
pub(crate) fn verify_log(site: &Site, inputs: &Inputs) -> Findings {
    let mut findings = Findings::default();
    let sealed = site.notices.iter().flat_map(|notice| &notice.versions).any(|version| version.seal.is_some());
    let log = site.log.as_deref();
    let published = site.published.as_deref();
    let Some(log) = log else {
        findings.append(match published {
            Some(published) => continued(&Log { file: published.file, lines: Vec::new() }, published),
            None if sealed => [LOG_MISSING.at(LOG_FILE).hint("adopt")].into_iter().collect(),
            None => Findings::default(),
        });
        return findings;
    };
    chained(log, &mut findings);
    if let Some(published) = published {
        findings.append(continued(log, published));
    }
    let out = |subject: &Subject| version_of(site, subject).and_then(|(_, version)| version.published());
    findings.append(acts::undone(log, published, out));
    findings.append(acts::kept_alone(log));
    let ledger = Ledger::of(Some(log));
    let auditor = Auditor { site, inputs, ledger: &ledger };
    auditor.lines(&mut findings);
    auditor.seals(&mut findings);
    findings
}

/// Reports lines that do not follow the one before them.
pub(super) fn chained(log: &Log, findings: &mut Findings) {
    let mut known: BTreeSet<String> = BTreeSet::from([START.to_owned()]);
    let mut before = START.to_owned();
    let mut forked = false;
    for line in &log.lines {
        if line.before != before {
            if !known.contains(&line.before) {
                findings.push(LOG_BROKEN.at(line.span).hint("restore"));
                return;
            }
            if !forked {
                findings.push(LOG_FORKED.at(line.span).hint("seal"));
            }
            forked = true;
        }
        before = line.proof();
        known.insert(before.clone());
    }
}

/// Reports where a log does not continue the published one.
pub(super) fn continued(log: &Log, published: &Log) -> Findings {
    let differs = published.lines.iter().enumerate().find_map(|(at, theirs)| match log.lines.get(at) {
        Some(own) if is_same(&own.entry, &theirs.entry) && own.before == theirs.before => None,
        Some(own) => Some((Place::from(own.span), theirs)),
        // There is no log at all.
        None if log.file == published.file => Some((Place::from(LOG_FILE), theirs)),
        None => Some((Place::from(log.file), theirs)),
    });
    let told = |(place, theirs): (Place, &LogLine)| {
        // If all lines are still present, only their order changed: two people sealed at the same time.
        let all = published.lines.iter().all(|line| log.lines.iter().any(|own| is_same(&own.entry, &line.entry)));
        let finding = LOG_NOT_CONTINUED.at(place).with("line", theirs.entry.vouched(&theirs.before));
        finding.related(theirs.span, "published").hint(if all { "seal" } else { "restore" })
    };
    differs.map(told).into_iter().collect()
}

struct Auditor<'a> {
    site: &'a Site,
    inputs: &'a Inputs,
    ledger: &'a Ledger<'a>,
}

impl Auditor<'_> {
    /// Reports lines whose seal is missing, and second seals.
    fn lines(&self, findings: &mut Findings) {
        let mut gone: BTreeMap<(&str, &str), Vec<&LogLine>> = BTreeMap::new();
        for (subject, lines) in &self.ledger.0 {
            let texts = lines.iter().filter(|_| subject.language != SEAL_ITSELF);
            let again = texts.skip(1).find(|line| matches!(line.entry.act, Act::Sealed | Act::Adopted));
            if let (Some(again), Some(first)) = (again, lines.first()) {
                let finding = told(&LOG_RESEALED, again.span, subject).with("day", first.entry.day.to_string());
                findings.push(finding.related(first.span, "first").hint("restore"));
            }
            if let Some(line) = lines.last().filter(|_| self.is_gone(subject)) {
                gone.entry((&subject.notice, &subject.version)).or_default().push(line);
            }
        }
        gone.values().filter_map(|lines| without_seal(lines)).for_each(|finding| findings.push(finding));
    }

    /// Whether the seal of a subject is missing. A seal that exists but cannot be read is reported elsewhere.
    fn is_gone(&self, subject: &Subject) -> bool {
        let path = format!("content/{}/{}/{SEAL_FILE}", subject.notice, subject.version);
        let seal = version_of(self.site, subject).and_then(|(_, version)| version.seal.as_ref());
        match seal {
            Some(_) if subject.language == SEAL_ITSELF => false,
            Some(seal) => !seal.digests.keys().any(|language| language.as_str() == subject.language),
            // If the entry of a version is gone, a leftover folder is not a version.
            None => {
                let is_left_over = version_of(self.site, subject).is_none() && self.notice_is_readable(subject);
                is_left_over || !self.inputs.has(&path)
            }
        }
    }

    fn notice_is_readable(&self, subject: &Subject) -> bool {
        let path = format!("content/{}/notice.toml", subject.notice);
        !self.inputs.has(&path) || self.site.notices.iter().any(|notice| notice.id == subject.notice)
    }

    /// Reports seals that the log does not mention, or records with another digest.
    fn seals(&self, findings: &mut Findings) {
        for notice in &self.site.notices {
            for version in &notice.versions {
                if let Some(seal) = &version.seal {
                    self.seal(notice, version, seal, findings);
                }
            }
        }
    }

    fn seal(&self, notice: &Notice, version: &Version, seal: &Seal, findings: &mut Findings) {
        for (language, digest) in &seal.digests {
            let latest = self.ledger.latest(notice, version, language.as_str());
            let found = logged(latest, &digest.value, digest.span.into(), notice, version, language.as_str());
            let subject = subject(notice, version, language.as_str());
            let lines = self.ledger.0.get(&subject).map_or(&[] as &[&LogLine], Vec::as_slice);
            // A text with another digest altogether is reported as that.
            if found.is_empty() {
                let place = seal.file.into();
                let differs = acts::corrections(&subject, seal, language, lines, place);
                differs.into_iter().for_each(|finding| findings.push(finding));
            }
            findings.append(found);
        }
        let latest = self.ledger.latest(notice, version, SEAL_ITSELF);
        let digest = digest_of(&self.inputs.sources, seal.file);
        findings.append(logged(latest, &digest, seal.file.into(), notice, version, SEAL_ITSELF));
    }
}

/// Reports that the seal of a version is missing, or its seal of some languages.
fn without_seal(lines: &[&LogLine]) -> Option<Finding> {
    let named = lines.iter().filter_map(|line| line.entry.subject.as_ref());
    let languages: Vec<&str> = named.map(|of| of.language.as_str()).filter(|name| *name != SEAL_ITSELF).collect();
    let line = lines.first()?;
    let subject = Subject { language: languages.join(", "), ..line.entry.subject.clone()? };
    let finding = told(&LOG_WITHOUT_SEAL, line.span, &subject).with("day", line.entry.day.to_string());
    Some(finding.hint("restore"))
}

/// Compares a digest with the logged one.
fn logged(
    latest: Option<&LogLine>,
    digest: &str,
    place: Place,
    notice: &Notice,
    version: &Version,
    language: &str,
) -> Findings {
    let subject = subject(notice, version, language);
    let finding = match latest {
        Some(line) if line.entry.digest == digest => return Findings::default(),
        Some(line) => {
            let finding = told(&SEAL_NOT_AS_LOGGED, place, &subject).with("day", line.entry.day.to_string());
            finding.related(line.span, "logged").hint("restore")
        }
        None => told(&SEAL_NOT_LOGGED, place, &subject).hint("restore").hint("adopt"),
    };
    [finding].into_iter().collect()
}

fn told(rule: &'static Rule, place: impl Into<Place>, subject: &Subject) -> Finding {
    let finding = rule.at(place).with("notice", &subject.notice).with("version", &subject.version);
    finding.with("language", &subject.language)
}
