//! `seibun check`, and the commands about rules and translations.

use std::sync::Arc;

use super::args::{CheckArgs, ExplainArgs, TranslatedArgs, typed_name};
use super::common::{CommandContext, Ended, OUTPUT, exit_status};
use super::compare::no_notice;
use super::remembered::RunMemory;
use super::terminal::Terminal;
use super::{Status, capture};
use crate::base::{Error, Message};
use crate::check::explain;
use crate::edition::drift::{self, fingerprint};
use crate::model::{Notice, Text, Version};
use crate::pipeline::{self, Extent, Nowhere, Progress};
use crate::report::columns::aligned;
use crate::report::{self, Format};
use crate::write::content::{Changes, WritingGuard};

/// Checks the site.
pub(super) fn run(command: &CheckArgs, context: CommandContext<'_>) -> Ended {
    let CommandContext { common, inputs, terminal } = context;
    let options = context.options(command.drafts);
    let profiles: Vec<String> = command.profile.iter().map(typed_name).collect();
    let remembered = RunMemory::beside(&common.root.join(OUTPUT), inputs, command.fresh, false);
    let extent = Extent { profiles: &profiles, memory: remembered.memory(), templates: None };
    let progress = Progress::default();
    let run = || pipeline::run(inputs, &options, extent, &progress, &Nowhere);
    let mut outcome = terminal.watched(&progress, run)?;
    remembered.keep();
    let rows = capture::look(&command.capture, &options, context, &mut outcome.findings)?;
    let format = Format::from(command.format);
    let text = report::render(format, &outcome.findings, &inputs.sources, terminal.words(), terminal.style());
    terminal.result(&text);
    if matches!(format, Format::Human | Format::Short) {
        terminal.result(&rows);
    }
    if outcome.findings.is_empty() {
        terminal.say(&Message::new("check-clean"));
    }
    if command.timings {
        terminal.aside(&report::timings(&progress.timings, terminal.words()));
    }
    Ok(exit_status(&outcome.findings, command.deny_warnings))
}

/// Lists every rule.
pub(super) fn rules(terminal: &Terminal) -> Status {
    terminal.result(&explain::list(terminal.language()));
    terminal.result("\n");
    terminal.tell(&Message::new("rules-languages"));
    terminal.result(&aligned(&explain::languages()));
    Status::Done
}

/// Explains a rule.
pub(super) fn explain(command: &ExplainArgs, terminal: &Terminal) -> Ended {
    let text = explain::explain(&command.rule, terminal.language())
        .ok_or_else(|| Error::new(Message::new("explain-unknown").with("rule", &command.rule)))?;
    terminal.result(&format!("{text}\n"));
    Ok(Status::Done)
}

/// Records that sections translate the present text of the original.
pub(super) fn translated(command: &TranslatedArgs, context: CommandContext<'_>, writing: &WritingGuard) -> Ended {
    let CommandContext { inputs, terminal, .. } = context;
    let (site, mut findings) = context.site(|notice| notice.id == command.notice)?;
    if findings.has_errors() {
        findings.sort(&inputs.sources);
        context.tell(&findings);
    }
    let notice = notice(&site.notices, &command.notice)?;
    let (original, translation) = texts(notice, command)?;
    let prints = prints(original, translation, command)?;
    let source = inputs.sources.get(translation.file);
    let shown = Message::new("translated-nothing").with("path", source.path());
    if prints.is_empty() {
        terminal.say(&shown);
        return Ok(Status::Done);
    }
    let Some(text) = drift::record(source, translation, &prints) else {
        return Err(Error::new(Message::new("translated-write").with("path", source.path())).into());
    };
    writing.apply(&Changes::files([(source.path().to_owned(), text)]))?;
    terminal.say(&Message::new("translated-done").with("path", source.path()).with("count", prints.len()));
    Ok(Status::Done)
}

fn notice<'a>(notices: &'a [Arc<Notice>], name: &str) -> Result<&'a Notice, Error> {
    let found = notices.iter().map(Arc::as_ref).find(|notice| notice.id == name);
    found.ok_or_else(|| no_notice(name, notices.iter().map(|notice| notice.id.as_str())))
}

/// The original and the translation of a version.
fn texts<'a>(notice: &'a Notice, command: &TranslatedArgs) -> Result<(&'a Text, &'a Text), Error> {
    let refused = |id| {
        let version = command.version.as_deref().unwrap_or("");
        let message = Message::new(id).with("notice", &notice.id).with("language", &command.language);
        Error::new(message.with("version", version))
    };
    let wanted = |version: &&Version| command.version.as_ref().is_none_or(|id| version.id == *id);
    let found = notice.versions.iter().rev().filter(wanted).find_map(|version| {
        let own = version.texts.iter().find(|(language, _)| language.as_str() == command.language)?;
        Some((version, own.1))
    });
    let none = if command.version.is_some() { "translated-version" } else { "translated-no-text" };
    let (version, own) = found.ok_or_else(|| refused(none))?;
    let original = version.original.as_ref().filter(|original| original.as_str() != command.language);
    let original = original.and_then(|original| version.texts.get(original));
    Ok((original.ok_or_else(|| refused("translated-original"))?, own))
}

/// The fingerprints that are not recorded yet, each with the id of its section; `None` for the part outside all
/// sections.
fn prints(
    original: &Text,
    translation: &Text,
    command: &TranslatedArgs,
) -> Result<Vec<(Option<String>, String)>, Error> {
    let (theirs, own) = (original.all_sections(), translation.all_sections());
    for id in &command.sections {
        if !own.iter().any(|section| section.id.value == *id) {
            let known: Vec<&str> = own.iter().map(|section| section.id.value.as_str()).collect();
            let message = Message::new("translated-section").with("section", id).with("known", known.join(", "));
            return Err(Error::new(message));
        }
    }
    let mut prints = Vec::new();
    if command.sections.is_empty() {
        let print = fingerprint(&drift::head(original));
        prints.push((None, print, translation.translates.as_ref()));
    }
    for section in own {
        let Some(there) = theirs.iter().find(|there| there.id.value == section.id.value) else { continue };
        if command.sections.is_empty() || command.sections.contains(&section.id.value) {
            let print = fingerprint(&drift::section(there));
            prints.push((Some(section.id.value.clone()), print, section.translates.as_ref()));
        }
    }
    let new = prints.into_iter().filter(|(_, print, known)| known.is_none_or(|known| known.value != *print));
    Ok(new.map(|(id, print, _)| (id, print)).collect())
}
