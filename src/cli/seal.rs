//! `seibun seal`.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use super::Status;
use super::args::{CommonArgs, SealArgs};
use super::common::{OUTPUT, options, tell};
use super::remembered::RunMemory;
use super::terminal::{Terminal, today};
use crate::base::diagnostic::{Finding, Findings, Level, Message, Rule};
use crate::base::error::Error;
use crate::base::language::Language;
use crate::check;
use crate::edition::overview::Overview;
use crate::pages::plan::Pages;
use crate::pipeline::{self, LookScope};
use crate::read::inputs::Inputs;
use crate::read::site::{LOG_FILE, RECORDS_FILE};
use crate::seal::{
    self, Correction, LOG_FORKED, LOG_MISSING, LOG_NOT_CONTINUED, LaggingTranslation, SEAL_BROKEN, SEAL_NOT_LOGGED,
    SealRefusal, SealedFiles, Selection,
};
use crate::write::content::{Changes, WritingGuard};

/// The rules whose findings sealing fixes, or reports in words of its own.
static MENDED: [&Rule; 4] = [&SEAL_BROKEN, &LOG_MISSING, &LOG_FORKED, &SEAL_NOT_LOGGED];

/// Whether sealing fixes a finding, or reports it in words of its own.
fn is_mended(finding: &Finding) -> bool {
    MENDED.contains(&finding.rule) || finding.rule == &LOG_NOT_CONTINUED && finding.hints.contains(&"seal")
}

/// Seals the versions that the command line selects.
pub(super) fn run(
    command: &SealArgs,
    common: &CommonArgs,
    inputs: &Inputs,
    terminal: &Terminal,
    writing: &WritingGuard,
) -> Result<Status, Error> {
    if command.undo {
        return undo(command, common, inputs, terminal, writing);
    }
    let options = options(common, inputs, false);
    let remembered = RunMemory::beside(&common.root.join(OUTPUT), inputs, false, false);
    let scope = match (&command.notice, remembered.memory()) {
        (Some(notice), _) => LookScope::Notice(notice),
        (None, Some(memory)) => LookScope::Unsettled(memory),
        (None, None) => LookScope::All,
    };
    let made = pipeline::with_pages(inputs, &options, scope, |pages, findings| {
        let findings = &concerning(command, pages, findings, inputs);
        let blocking = |finding: &&Finding| finding.level() == Level::Error && !is_mended(finding);
        let blocked: Findings = findings.iter().filter(blocking).cloned().collect();
        if !blocked.is_empty() {
            return Err((blocked, Message::new("seal-blocked")));
        }
        let selection = selection(command, &pages.site.config.time_zone);
        let made = seal::make(pages.site, pages.composition, inputs, &selection).map_err(|refusal| {
            let changed = |finding: &&Finding| finding.rule == &SEAL_BROKEN && refusal == SealRefusal::Changed;
            (findings.iter().filter(changed).cloned().collect(), refused(&refusal, command, terminal))
        })?;
        let unfinished = unfinished(&made, selection.correction.is_some(), pages, findings, inputs);
        if unfinished.is_empty() { Ok(made) } else { Err((unfinished, Message::new("seal-blocked"))) }
    });
    let made = made.unwrap_or_else(|findings| Err((findings, Message::new("seal-blocked"))));
    match made {
        Ok(made) => {
            writing.apply(&Changes::files(made.files.clone()))?;
            said(&made, command, terminal);
            Ok(Status::Done)
        }
        Err((findings, message)) => {
            tell(&findings, inputs, terminal);
            terminal.refuse(&message);
            Ok(Status::Findings)
        }
    }
}

/// Returns the serious findings in the content to be sealed. Once sealed, they could only be reported and corrected.
fn unfinished(made: &SealedFiles, corrects: bool, pages: &Pages<'_>, findings: &Findings, inputs: &Inputs) -> Findings {
    // A finding of a later rule in a sealed text does not prevent its correction.
    if made.sealed.is_empty() || corrects {
        return Findings::default();
    }
    let (site, composition) = (pages.site, pages.composition);
    let mut found = check::run(site, composition, &findings.errors());
    found.append(check::site(site, &Overview::new(site, composition.as_of, false), &[]));
    // Other notices may not have been read, so findings in them, or an unused exception for them, mean nothing here.
    let _ = check::settle(site, composition, &inputs.sources, &mut found);
    let files = made.sealed.iter().flat_map(|sealed| {
        let folder = format!("content/{}/{}", sealed.notice, sealed.version);
        // Texts that were sealed before are not sealed anew.
        let is_sealed_now = |path: &str| {
            let name = path[folder.len() + 1..].strip_suffix(".toml").and_then(Language::parse);
            name.is_none_or(|name| path.ends_with(RECORDS_FILE) || sealed.languages.contains(&name))
        };
        let own = inputs.site_files(&folder).map(|(path, _)| path.to_owned());
        own.filter(|path| is_sealed_now(path)).collect::<Vec<_>>()
    });
    let places: Vec<String> = files.chain(["content/site.toml".to_owned()]).collect();
    let read = findings.iter().filter(|finding| !is_mended(finding) && finding.is_unshown).cloned();
    found.append(read.collect());
    // Findings that a build ignores before the day of a version count for the seal.
    let serious =
        |finding: &Finding| finding.level() == Level::Error || finding.is_unshown && finding.rule.level == Level::Error;
    let mut wrong = Findings::default();
    for place in &places {
        wrong.append(found.below(place, &inputs.sources).iter().filter(|finding| serious(finding)).cloned().collect());
    }
    wrong.sort(&inputs.sources);
    wrong
}

fn selection(command: &SealArgs, zone: &TimeZone) -> Selection {
    let corrects = command.erratum || command.completion;
    Selection {
        notice: command.notice.clone(),
        version: command.version.clone(),
        correction: corrects.then(|| Correction { completion: command.completion, reasons: reasons(command) }),
        with_stale: command.with_stale,
        today: today(zone),
    }
}

/// Takes back the seal of a version, whether or not its text has changed since.
fn undo(
    command: &SealArgs,
    common: &CommonArgs,
    inputs: &Inputs,
    terminal: &Terminal,
    writing: &WritingGuard,
) -> Result<Status, Error> {
    let options = options(common, inputs, false);
    let scope = command.notice.as_deref().map_or(LookScope::All, LookScope::Notice);
    let undone = pipeline::with_pages(inputs, &options, scope, |pages, _| {
        seal::undo(pages.site, inputs, &selection(command, &pages.site.config.time_zone))
    });
    let refusal = match undone {
        Ok(Ok(undone)) => {
            writing.apply(&Changes { gone: undone.removed, ..Changes::files([undone.log]) })?;
            terminal.say(&named(command, "undo-done"));
            return Ok(Status::Done);
        }
        Ok(Err(refusal)) => refused(&refusal, command, terminal),
        Err(findings) => {
            tell(&findings, inputs, terminal);
            Message::new("seal-blocked")
        }
    };
    terminal.refuse(&refusal);
    Ok(Status::Findings)
}

/// The findings that concern the versions to be sealed; those about other notices do not prevent it.
fn concerning(command: &SealArgs, pages: &Pages<'_>, findings: &Findings, inputs: &Inputs) -> Findings {
    let Some(notice) = &command.notice else { return findings.clone() };
    let others = pages.site.notices.iter().filter(|other| other.id != *notice);
    let elsewhere: Vec<Findings> =
        others.map(|other| findings.below(&format!("content/{}/", other.id), &inputs.sources)).collect();
    let here = |finding: &&Finding| !elsewhere.iter().any(|found| found.iter().any(|other| other == *finding));
    findings.iter().filter(here).cloned().collect()
}

fn reasons(command: &SealArgs) -> BTreeMap<Language, String> {
    command.reason.iter().cloned().collect()
}

fn said(made: &SealedFiles, command: &SealArgs, terminal: &Terminal) {
    let done = match (command.erratum, command.completion) {
        (true, _) => "erratum-done",
        (_, true) => "completion-done",
        _ => "seal-done",
    };
    for sealed in &made.sealed {
        let languages: Vec<&str> = sealed.languages.iter().map(Language::as_str).collect();
        let message = Message::new(done);
        let message = message.with("notice", &sealed.notice).with("version", &sealed.version);
        terminal.say(&message.with("languages", languages.join(", ")));
    }
    for same in &made.same {
        let message = Message::new("erratum-same").with("notice", &same.notice).with("version", &same.version);
        terminal.say(&message.with("language", same.language.as_str()).with("words", &same.words));
    }
    if made.files.is_empty() {
        terminal.say(&Message::new("seal-nothing"));
    } else if made.files.last().is_some_and(|(path, _)| path == LOG_FILE) && made.sealed.is_empty() {
        terminal.say(&Message::new("seal-log").with("path", LOG_FILE));
    } else if made.sealed.is_empty() {
        terminal.say(&Message::new("seal-copies").with("files", made.files.len()));
    }
}

fn named(command: &SealArgs, id: &'static str) -> Message {
    let notice = command.notice.as_deref().unwrap_or_default();
    Message::new(id).with("notice", notice).with("version", command.version.as_deref().unwrap_or_default())
}

fn refused(refusal: &SealRefusal, command: &SealArgs, terminal: &Terminal) -> Message {
    let message = |id| named(command, id);
    let listed = |id, known: &[String]| message(id).with("known", known.join(", "));
    match refusal {
        SealRefusal::UnknownNotice(known) => listed("notice-unknown", known),
        SealRefusal::UnknownVersion(known) => listed("version-unknown", known),
        SealRefusal::Draft => message("seal-draft"),
        SealRefusal::Changed => message("seal-changed"),
        SealRefusal::Gone(gone) => listed("seal-gone", gone),
        SealRefusal::Stale(lagging) => {
            let known: Vec<String> = lagging.iter().map(|one| lag(one, terminal)).collect();
            message("seal-stale").with("known", known.join("; "))
        }
        SealRefusal::NoCopy(files) => listed("erratum-no-copy", files),
        SealRefusal::NoCompletion(languages) => listed("completion-nothing", languages),
        SealRefusal::Published => message("undo-published"),
        SealRefusal::NotSealed => message("undo-not-sealed"),
        SealRefusal::NothingToCorrect => message("erratum-nothing"),
        SealRefusal::SeveralToCorrect(known) => listed("erratum-several", known),
        SealRefusal::NoReason(known) => listed("erratum-reason", known),
        SealRefusal::UnknownLanguage(known) => listed("erratum-language", known),
    }
}

/// Names a lagging translation and its lagging parts. The part outside all sections is named in words.
fn lag(lagging: &LaggingTranslation, terminal: &Terminal) -> String {
    let head = || terminal.words().message(&Message::new("status-head")).unwrap_or_default();
    let name = |section: &String| if section.is_empty() { head() } else { format!("`{section}`") };
    format!("{}: {}", lagging.of, lagging.sections.iter().map(name).collect::<Vec<_>>().join(", "))
}
