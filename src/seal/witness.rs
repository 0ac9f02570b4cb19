//! Compares published texts with the log that was published beside them, without the sources of the site.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::digest::sha256;
use crate::base::{Findings, Rule};
use crate::model::log::SEAL_ITSELF;
use crate::model::{Log, LogLine};

use super::acts;
use super::ledger::{Ledger, chained, continued};

/// A text that the log names but that is not among the published ones.
pub(crate) static LOGGED_TEXT_GONE: Rule = Rule::error("logged-text-gone");
/// A published text that the log does not mention.
pub(crate) static TEXT_NOT_LOGGED: Rule = Rule::warning("text-not-logged");

/// Reports everything that is wrong with a log by itself, and with respect to an earlier one that it has to continue.
pub(crate) fn of_log(log: &Log, earlier: Option<&Log>) -> Findings {
    let mut findings = Findings::default();
    chained(log, &mut findings);
    findings.append(earlier.map_or_else(Findings::default, |earlier| continued(log, earlier)));
    findings.append(acts::undone(log, earlier, |_| None));
    findings.append(acts::kept_alone(log));
    findings
}

/// Compares published texts, given with their paths, with the log beside them. Returns how many of them the log vouches
/// for.
pub(crate) fn of_texts(log: &Log, texts: &[(String, String)]) -> (usize, Findings) {
    let mut findings = Findings::default();
    let digests: BTreeMap<String, &str> = texts.iter().map(|(path, text)| (sha256(text), path.as_str())).collect();
    let ledger = Ledger::of(Some(log));
    let of_text = |line: &&&LogLine| line.entry.subject.as_ref().is_some_and(|of| of.language != SEAL_ITSELF);
    let known: BTreeSet<&str> = ledger.lines().filter(of_text).map(|line| line.entry.digest.as_str()).collect();
    for line in ledger.lines().filter(of_text).filter(|line| !digests.contains_key(&line.entry.digest)) {
        let Some(subject) = &line.entry.subject else { continue };
        let finding = LOGGED_TEXT_GONE.at(line.span).with("notice", &subject.notice);
        findings.push(finding.with("version", &subject.version).with("language", &subject.language).hint("copy"));
    }
    for (_, path) in digests.iter().filter(|(digest, _)| !known.contains(digest.as_str())) {
        findings.push(TEXT_NOT_LOGGED.at(*path).with("path", *path).hint("compare"));
    }
    (digests.keys().filter(|digest| known.contains(digest.as_str())).count(), findings)
}
