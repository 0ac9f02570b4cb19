//! What the log says was done, held against what could be done: a seal is taken back before its version is published, each
//! correction stands in the log and in the seal, and a seal is written where a text of it is sealed or corrected.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::base::diagnostic::{Finding, Findings, Place, Rule};
use crate::base::language::Language;
use crate::model::log::{Act, Line, Log, SEAL_ITSELF, Subject};
use crate::model::seal::Seal;

/// A seal that was taken back after its version had been published. Arguments: `notice`, `version`, `day`.
pub(crate) static LOG_UNDONE: Rule = Rule::error("log-undone");
/// A correction that stands in the log and not in the seal, or in the seal and not in the log. Arguments: `notice`, `version`,
/// `language`.
pub(crate) static LOG_OTHER_CORRECTIONS: Rule = Rule::error("log-other-corrections");

/// Tells seals that were taken back although their versions were out: by the day on which the site says that they were
/// published, by the day in their names, or by an earlier log that was published and names them.
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

/// The day from which a version applies, where it is named after it.
pub(crate) fn day_of(subject: &Subject) -> Option<Date> {
    subject.version.get(..10)?.parse().ok()
}

/// Tells that the seal of a text has other corrections than the log. `lines` are those about the text.
pub(super) fn corrections(
    subject: &Subject,
    seal: &Seal,
    language: &Language,
    lines: &[&Line],
    place: Place,
) -> Option<Finding> {
    let first = lines.first()?;
    // A second seal is told as that.
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
    // A log that came later knows nothing of the corrections before it.
    let unknown = if first.entry.act == Act::Adopted { own.len().saturating_sub(logged.len()) } else { 0 };
    if own[unknown..] == logged {
        return None;
    }
    let finding = LOG_OTHER_CORRECTIONS.at(place).with("notice", &subject.notice).with("version", &subject.version);
    Some(finding.with("language", &subject.language).related(first.span, "logged").hint("restore"))
}

/// Tells seals that were written although no text of them was sealed or corrected.
pub(super) fn kept_alone(log: &Log) -> Findings {
    let mut due: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut findings = Findings::default();
    for line in &log.lines {
        let Some(subject) = &line.entry.subject else { continue };
        let version = (subject.notice.as_str(), subject.version.as_str());
        match line.entry.act {
            Act::Undone => _ = due.remove(&version),
            Act::Kept if !due.remove(&version) => {
                let finding = LOG_OTHER_CORRECTIONS.at(line.span).with("notice", &subject.notice);
                let finding = finding.with("version", &subject.version).with("language", SEAL_ITSELF);
                findings.push(finding.hint("restore"));
            }
            Act::Kept => {}
            Act::Sealed | Act::Adopted | Act::Corrected | Act::Completed => _ = due.insert(version),
        }
    }
    findings
}
