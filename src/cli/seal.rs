//! `seibun seal`.

use std::collections::BTreeSet;

use jiff::tz::TimeZone;

use super::Status;
use super::args::SealArgs;
use super::common::{CommandContext, Ended, OUTPUT, Stopped};
use super::compare::{no_notice, no_version};
use super::remembered::RunMemory;
use super::terminal::{Terminal, today};
use crate::base::{Finding, Findings, Language, Level, Message, Place, Rule};
use crate::model::{Notice, Version, VersionId};
use crate::pages::plan::Pages;
use crate::pipeline::{self, LookScope, Options};
use crate::read::inputs::Inputs;
use crate::read::site::{LOG_FILE, RECORDS_FILE, SITE_FILE};
use crate::seal::{
    self, Correction, LOG_FORKED, LOG_MISSING, LOG_NOT_CONTINUED, LaggingTranslation, SEAL_BROKEN, SEAL_NOT_LOGGED,
    SealRefusal, SealedFiles, SealedVersion, Selection,
};
use crate::write::content::{Changes, WritingGuard};

/// The rules whose findings sealing fixes, or reports in words of its own.
static MENDED: [&Rule; 4] = [&SEAL_BROKEN, &LOG_MISSING, &LOG_FORKED, &SEAL_NOT_LOGGED];

/// Whether sealing fixes a finding, or reports it in words of its own.
fn is_mended(finding: &Finding) -> bool {
    MENDED.contains(&finding.rule) || finding.rule == &LOG_NOT_CONTINUED && finding.hints.contains(&"seal")
}

/// Seals the versions that the command line selects.
pub(super) fn run(command: &SealArgs, context: CommandContext<'_>, writing: &WritingGuard) -> Ended {
    let CommandContext { common, inputs, terminal } = context;
    if command.undo {
        return undo(command, context, writing);
    }
    let options = context.options(false);
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
            return Err(self::blocked(blocked));
        }
        let selection = selection(command, &pages.site.config.time_zone);
        let made = seal::make(pages.site, pages.composition, inputs, &selection).map_err(|refusal| {
            let changed = |finding: &&Finding| finding.rule == &SEAL_BROKEN && refusal == SealRefusal::Changed;
            let findings = findings.iter().filter(changed).cloned().collect();
            refused(&refusal, findings, command, terminal)
        })?;
        // A finding of a later rule in a sealed text does not prevent its correction.
        let corrects = selection.correction.is_some();
        let unfinished = if corrects { Findings::default() } else { unfinished(&made, pages, inputs, &options) };
        if unfinished.is_empty() { Ok(made) } else { Err(self::blocked(unfinished)) }
    });
    let made = made.map_err(blocked)??;
    writing.apply(&Changes::files(made.files.clone()))?;
    said(&made, command, terminal);
    Ok(Status::Done)
}

/// Refuses because of findings.
fn blocked(findings: Findings) -> Stopped {
    Stopped::Refused(Message::new("seal-blocked"), findings)
}

/// Returns the serious findings in the content to be sealed and in its pages. Once sealed, they could only be reported
/// and corrected.
fn unfinished(made: &SealedFiles, pages: &Pages<'_>, inputs: &Inputs, options: &Options) -> Findings {
    let notices: BTreeSet<&str> = made.sealed.iter().map(|sealed| sealed.notice.as_str()).collect();
    if notices.is_empty() {
        return Findings::default();
    }
    // The pages of a version whose day has not come are looked at too.
    let published = made.sealed.iter().filter_map(|sealed| version(sealed, pages)?.2.published());
    let options = Options { as_of: published.chain([options.as_of]).max().unwrap_or(options.as_of), ..*options };
    let found = pipeline::closely(inputs, &options, &notices);
    // Findings that a build ignores before the day of a version count for the seal.
    let serious = |finding: &&Finding| {
        let is_error = finding.level() == Level::Error || finding.is_unshown && finding.rule.level == Level::Error;
        is_error && !is_mended(finding) && made.sealed.iter().any(|sealed| holds(sealed, finding, pages, inputs))
    };
    found.iter().filter(serious).cloned().collect()
}

/// Returns a sealed version and its notice.
fn version<'p>(sealed: &SealedVersion, pages: &Pages<'p>) -> Option<(VersionId, &'p Notice, &'p Version)> {
    let notice = pages.site.notices.iter().position(|notice| notice.id == sealed.notice)?;
    let versions = &pages.site.notices[notice].versions;
    let version = versions.iter().position(|version| version.id == sealed.version)?;
    Some((VersionId { notice, version }, &pages.site.notices[notice], &versions[version]))
}

/// Whether a finding is about something that a seal would hold: the texts that are new to it, the records of the
/// version, its entry in `notice.toml`, or a value of the site that the texts show.
fn holds(sealed: &SealedVersion, finding: &Finding, pages: &Pages<'_>, inputs: &Inputs) -> bool {
    let Some((VersionId { notice: at, version: index }, notice, version)) = version(sealed, pages) else {
        return false;
    };
    let path = finding.place.path(&inputs.sources);
    let start = if let Place::Span(span) = finding.place { span.start } else { 0 };
    let next = notice.versions.get(index + 1);
    let folder = version.folder(notice);
    if path == SITE_FILE {
        let id = VersionId { notice: at, version: index };
        let texts = sealed.languages.iter().filter_map(|language| pages.composition.text(id, language));
        let key = finding.message.text("key").unwrap_or_default();
        return texts.into_iter().any(|text| text.used.shows(key));
    }
    if path == inputs.sources.get(notice.file).path() {
        let first = notice.versions.first().is_none_or(|first| start < first.span.start);
        let of_entry = start >= version.span.start && next.is_none_or(|next| start < next.span.start);
        return first || of_entry;
    }
    // Texts that were sealed before are not sealed anew.
    let name = path.strip_prefix(&folder).and_then(|name| name.strip_prefix('/'));
    name.is_some_and(|name| {
        let language = name.strip_suffix(".toml").and_then(Language::parse).filter(|_| name != RECORDS_FILE);
        language.is_none_or(|language| sealed.languages.contains(&language))
    })
}

fn selection(command: &SealArgs, zone: &TimeZone) -> Selection {
    let corrects = command.erratum || command.completion;
    Selection {
        notice: command.notice.clone(),
        version: command.version.clone(),
        correction: corrects
            .then(|| Correction { completion: command.completion, reasons: command.reason.iter().cloned().collect() }),
        with_stale: command.with_stale,
        today: today(zone),
    }
}

/// Takes back the seal of a version, whether or not its text has changed since.
fn undo(command: &SealArgs, context: CommandContext<'_>, writing: &WritingGuard) -> Ended {
    let CommandContext { inputs, terminal, .. } = context;
    let scope = command.notice.as_deref().map_or(LookScope::All, LookScope::Notice);
    let undone = pipeline::with_pages(inputs, &context.options(false), scope, |pages, _| {
        seal::undo(pages.site, inputs, &selection(command, &pages.site.config.time_zone))
            .map_err(|refusal| refused(&refusal, Findings::default(), command, terminal))
    });
    let undone = undone.map_err(blocked)??;
    writing.apply(&Changes { gone: undone.removed, ..Changes::files([undone.log]) })?;
    terminal.say(&named(command, "undo-done"));
    Ok(Status::Done)
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

/// Says why nothing is sealed, with the findings; an argument that names nothing that exists is an error.
fn refused(refusal: &SealRefusal, findings: Findings, command: &SealArgs, terminal: &Terminal) -> Stopped {
    let (notice, version) = (command.notice.as_deref().unwrap_or(""), command.version.as_deref().unwrap_or(""));
    let message = |id| named(command, id);
    let listed = |id, known: &[String]| message(id).with("known", known.join(", "));
    let message = match refusal {
        SealRefusal::UnknownNotice(known) => return no_notice(notice, known.iter().map(String::as_str)).into(),
        SealRefusal::UnknownVersion(known) => {
            return no_version(notice, version, known.iter().map(String::as_str)).into();
        }
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
    };
    Stopped::Refused(message, findings)
}

/// Names a lagging translation and its lagging parts. The part outside all sections is named in words.
fn lag(lagging: &LaggingTranslation, terminal: &Terminal) -> String {
    let head = || terminal.words().message(&Message::new("status-head")).unwrap_or_default();
    let name = |section: &String| if section.is_empty() { head() } else { format!("`{section}`") };
    format!("{}: {}", lagging.of, lagging.sections.iter().map(name).collect::<Vec<_>>().join(", "))
}
