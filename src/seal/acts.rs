//! Checks what the log records against what may happen: a seal is withdrawn only before its version is published, each
//! correction appears in both the log and the seal, and a seal is written only when one of its texts is sealed or
//! corrected.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::base::{Finding, Findings, Language, Place, Rule};
use crate::model::log::SEAL_ITSELF;
use crate::model::{Act, Log, LogLine, Seal, Subject};

/// A seal that was withdrawn after its version had been published. Arguments: `notice`, `version`, `day`.
pub(crate) static LOG_UNDONE: Rule = Rule::error("log-undone");
/// A correction that appears in the log but not in the seal, or the other way round. Arguments: `notice`, `version`,
/// `language`.
pub(crate) static LOG_OTHER_CORRECTIONS: Rule = Rule::error("log-other-corrections");

/// Reports seals that were withdrawn although their versions were public: by the publication day that the site gives,
/// by the day in their names, or because an earlier published log names them.
pub(super) fn undone(log: &Log, earlier: Option<&Log>, out: impl Fn(&Subject) -> Option<Date>) -> Findings {
    let named = |subject: &Subject| {
        let lines = earlier.into_iter().flat_map(|earlier| &earlier.lines);
        lines.into_iter().any(|line| line.entry.subject.as_ref() == Some(subject))
    };
    let known = earlier.map_or(0, |earlier| earlier.lines.len());
    let mut told = BTreeSet::new();
    let mut findings = Findings::default();
    for (at, line) in log.lines.iter().enumerate().filter(|(_, line)| line.entry.act == Act::Undone) {
        let Some(subject) = &line.entry.subject else { continue };
        let days = out(subject).into_iter().chain(day_of(subject));
        let late = days.into_iter().any(|day| day <= line.entry.day) || (at >= known && named(subject));
        if late && told.insert((&subject.notice, &subject.version)) {
            let finding = LOG_UNDONE.at(line.span).with("notice", &subject.notice).with("version", &subject.version);
            findings.push(finding.with("day", line.entry.day.to_string()).hint("restore"));
        }
    }
    findings
}

/// The day from which a version applies; `None` unless the version is named after it.
pub(crate) fn day_of(subject: &Subject) -> Option<Date> {
    subject.version.get(..10)?.parse().ok()
}

/// Reports that the seal of a text lists other corrections than the log. `lines` are the log lines about the text.
pub(super) fn corrections(
    subject: &Subject,
    seal: &Seal,
    language: &Language,
    lines: &[&LogLine],
    place: Place,
) -> Option<Finding> {
    let first = lines.first()?;
    // A second seal has a finding of its own.
    if lines[1..].iter().any(|line| matches!(line.entry.act, Act::Sealed | Act::Adopted)) {
        return None;
    }
    let own = seal.errata.iter().filter_map(|erratum| {
        let (before, after) = (erratum.before.get(language)?, erratum.after.get(language)?);
        Some((before.as_str(), after.as_str(), erratum.date, erratum.completion))
    });
    let own: Vec<_> = own.collect();
    let mut before = first.entry.digest.as_str();
    let logged = lines[1..].iter().map(|line| {
        let (last, entry) = (before, &line.entry);
        before = &entry.digest;
        (last, entry.digest.as_str(), entry.day, entry.act == Act::Completed)
    });
    let logged: Vec<_> = logged.collect();
    // A log that was started later knows nothing of the corrections before it.
    let unknown = if first.entry.act == Act::Adopted { own.len().saturating_sub(logged.len()) } else { 0 };
    if own[unknown..] == logged {
        return None;
    }
    let finding = LOG_OTHER_CORRECTIONS.at(place).with("notice", &subject.notice).with("version", &subject.version);
    Some(finding.with("language", &subject.language).related(first.span, "logged").hint("restore"))
}

/// Reports seals that were written although none of their texts was sealed or corrected.
pub(super) fn kept_alone(log: &Log) -> Findings {
    let mut due: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut findings = Findings::default();
    for line in &log.lines {
        let Some(subject) = &line.entry.subject else { continue };
        let version = (subject.notice.as_str(), subject.version.as_str());
        match line.entry.act {
            Act::Undone => {
                due.remove(&version);
            }
            Act::Kept if !due.remove(&version) => {
                let finding = LOG_OTHER_CORRECTIONS.at(line.span).with("notice", &subject.notice);
                let finding = finding.with("version", &subject.version).with("language", SEAL_ITSELF);
                findings.push(finding.hint("restore"));
            }
            Act::Kept => {}
            Act::Sealed | Act::Adopted | Act::Corrected | Act::Completed => {
                due.insert(version);
            }
        }
    }
    findings
}
