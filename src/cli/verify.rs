//! `seibun verify`.

use std::path::Path;

use super::Status;
use super::common::{CommandContext, Ended, exit_status};
use crate::base::disk::is_folder;
use crate::base::{Error, Findings, Level, Message};
use crate::model::log::SEAL_ITSELF;
use crate::model::{Act, Log, LogEntry};
use crate::pipeline::{LookScope, with_pages};
use crate::read::content::log::parse_log;
use crate::read::inputs::Inputs;
use crate::seal;
use crate::write::published as reading;

/// What a verification covered.
#[derive(Debug, Default)]
struct VerifiedCounts {
    /// The number of texts that match their seals; `None` for a log alone.
    texts: Option<usize>,
    /// The log.
    log: Option<Log>,
    /// Whether the log was compared with a copy from elsewhere.
    compared: bool,
}

/// The findings of a verification, and what it proves if there are no errors.
pub(super) struct Verified {
    /// The findings.
    pub(super) findings: Findings,
    /// What is proven, and what is not.
    pub(super) told: Vec<Message>,
}

impl Verified {
    /// Reports the findings and, if none of them is an error, what is proven.
    pub(super) fn tell(&self, context: CommandContext<'_>) -> Status {
        context.tell(&self.findings);
        if self.findings.has_errors() {
            let failed = Message::new("verify-failed").with("errors", self.findings.count(Level::Error));
            context.terminal.refuse(&failed);
        } else {
            self.told.iter().for_each(|message| context.terminal.tell(message));
        }
        exit_status(&self.findings, false)
    }
}

/// Verifies a site.
pub(super) fn site(context: CommandContext<'_>) -> Ended {
    let verified = with_pages(context.inputs, &context.options(false), LookScope::All, |pages, findings| {
        let versions = pages.site.notices.iter().flat_map(|notice| &notice.versions);
        let texts = versions.filter_map(|version| version.seal.as_ref()).map(|seal| seal.digests.len()).sum();
        let log = pages.site.log.as_deref().cloned();
        let seen = VerifiedCounts { texts: Some(texts), log, compared: pages.site.published.is_some() };
        Verified { findings: findings.clone(), told: report(&seen) }
    });
    Ok(verified.unwrap_or_else(|findings| Verified { findings, told: Vec::new() }).tell(context))
}

/// Verifies an output folder, or a log alone.
pub(super) fn published(path: &Path, earlier: Option<&Path>) -> Result<(Inputs, Verified), Error> {
    let mut inputs = Inputs::built_in();
    let mut findings = Findings::default();
    let (log, texts) = if is_folder(path).map_err(Error::at("read-failed", path))? {
        let Some(log) = reading::log(path)? else {
            return Err(Error::new(Message::new("verify-no-log").with("path", path)));
        };
        (log, Some(reading::texts(path)?))
    } else {
        (reading::text(path)?, None)
    };
    let mut parsed = |path: &Path, text: &str| {
        let file = inputs.set_published_log(&path.display().to_string(), text);
        let (log, found) = parse_log(file, inputs.sources.get(file));
        findings.append(found);
        log
    };
    let at = if texts.is_some() { path.join(reading::LOG) } else { path.to_owned() };
    let log = parsed(&at, &log);
    let earlier = match earlier {
        Some(path) => Some(parsed(path, &reading::text(path)?)),
        None => None,
    };
    findings.append(seal::of_log(&log, earlier.as_ref()));
    let texts = texts.map(|texts| {
        let (vouched, found) = seal::of_texts(&log, &texts);
        findings.append(found);
        vouched
    });
    findings.sort(&inputs.sources);
    let seen = VerifiedCounts { texts, log: Some(log), compared: earlier.is_some() };
    Ok((inputs, Verified { findings, told: report(&seen) }))
}

/// Whether a text was sealed after the day from which it applies.
fn is_late(entry: &LogEntry) -> bool {
    let subject = entry.subject.as_ref().filter(|subject| subject.language != SEAL_ITSELF);
    let day = subject.and_then(seal::day_of);
    matches!(entry.act, Act::Sealed | Act::Adopted) && day.is_some_and(|day| day < entry.day)
}

/// What is proven, and what is not.
fn report(seen: &VerifiedCounts) -> Vec<Message> {
    let mut told = Vec::new();
    if let Some(texts) = seen.texts {
        told.push(Message::new("verify-texts").with("texts", texts));
    }
    let Some((log, last)) = seen.log.as_ref().and_then(|log| Some((log, log.lines.last()?))) else {
        told.push(Message::new("verify-nothing"));
        return told;
    };
    let chain = Message::new("verify-chain").with("lines", log.lines.len()).with("day", last.entry.day.to_string());
    told.push(chain.with("proof", last.proof()));
    let unnamed = log.lines.iter().filter(|line| line.entry.subject.is_none()).count();
    if unnamed > 0 {
        told.push(Message::new("verify-unnamed").with("lines", unnamed));
    }
    let adopted = log.lines.iter().filter(|line| line.entry.act == Act::Adopted).count();
    if adopted > 0 {
        told.push(Message::new("verify-adopted").with("lines", adopted));
    }
    let late = log.lines.iter().filter(|line| is_late(&line.entry)).count();
    if late > 0 {
        told.push(Message::new("verify-late").with("texts", late));
    }
    told.push(Message::new(if seen.compared { "verify-compared" } else { "verify-alone" }));
    told.push(Message::new(if seen.texts.is_some() { "verify-limits" } else { "verify-log-only" }));
    told
}
