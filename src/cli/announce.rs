//! `seibun announce NOTICE VERSION`.

use clap::ValueEnum;

use super::Status;
use super::args::{AnnounceArgs, Medium, typed_name};
use super::common::{CommandContext, Ended, Stopped};
use super::compare::{notice_named, unknown, version_named};
use crate::base::{Error, Finding, Findings, Language, Message, Timings};
use crate::model::{State, VersionId};
use crate::pages::plan::Pages;
use crate::pages::render::{Renderer, Templates};
use crate::pipeline::{LookScope, with_pages};
use crate::read::inputs::Inputs;
use crate::read::site::{self, notice_of};
use crate::read::theme::ANNOUNCEMENTS;

/// The most characters that Google Play accepts in the notes on a release.
const STORE: usize = 500;

/// A text that announces a version.
struct AnnouncedText {
    medium: Medium,
    language: Language,
    words: String,
}

/// The texts that announce a version. `is_published` is false for a draft.
struct AnnouncedTexts {
    texts: Vec<AnnouncedText>,
    is_published: bool,
}

/// Writes the texts that announce a version.
pub(super) fn run(command: &AnnounceArgs, context: CommandContext<'_>) -> Ended {
    let CommandContext { inputs, .. } = context;
    let (late, _) = site::load_late(inputs);
    let notice = match &late {
        Some(site) => notice_named(site, &command.notice)?.1.id.clone(),
        None => command.notice.clone(),
    };
    let told = with_pages(inputs, &context.options(true), LookScope::Notice(&notice), |pages, findings| {
        let at_fault = |finding: &&Finding| notice_of(finding, &inputs.sources).is_none_or(|id| id == notice);
        let here: Findings = findings.iter().filter(at_fault).cloned().collect();
        if here.has_errors() { Err(here.into()) } else { texts(command, pages, inputs) }
    });
    write(command, &notice, &told??, context)?;
    Ok(Status::Done)
}

/// The texts that the command line selects, or the findings about the theme's templates.
fn texts(command: &AnnounceArgs, pages: &Pages<'_>, inputs: &Inputs) -> Result<AnnouncedTexts, Stopped> {
    let (index, notice) = notice_named(pages.site, &command.notice)?;
    let id = VersionId { notice: index, version: version_named(notice, &command.version)? };
    let has = |language: &&Language| pages.composition.has(id, language);
    let known = || pages.site.config.languages.iter().filter(has);
    let wanted = |language: &&Language| command.text_lang.as_ref().is_none_or(|tag| language.as_str() == tag);
    let languages: Vec<&Language> = known().filter(wanted).collect();
    if languages.is_empty() {
        let tag = command.text_lang.as_deref().unwrap_or_default();
        return Err(unknown("export-no-text", "language", tag, known().map(Language::as_str), Message::new).into());
    }
    let templates = Templates::of(pages.site);
    let timings = Timings::default();
    let renderer = Renderer::new(pages, inputs, &templates, &timings);
    let mut texts = Vec::new();
    for language in languages {
        for medium in
            Medium::value_variants().iter().filter(|medium| command.medium.is_none_or(|wanted| wanted == **medium))
        {
            let words = renderer.announcement(&format!("{ANNOUNCEMENTS}{}.txt", typed_name(medium)), id, language)?;
            texts.push(AnnouncedText { medium: *medium, language: language.clone(), words: trimmed(&words) });
        }
    }
    Ok(AnnouncedTexts { texts, is_published: pages.composition.state(id) != State::Draft })
}

/// Writes the texts, and warns of a draft and of texts that are too long for a store.
fn write(
    command: &AnnounceArgs,
    notice: &str,
    told: &AnnouncedTexts,
    context: CommandContext<'_>,
) -> Result<(), Error> {
    let CommandContext { terminal, .. } = context;
    for text in &told.texts {
        let name = format!("{notice}-{}.{}.{}.txt", command.version, typed_name(&text.medium), text.language);
        match &command.out {
            Some(folder) => context.export(&folder.join(name), &text.words)?,
            None if told.texts.len() > 1 => terminal.result(&format!("=== {name}\n{}\n", text.words)),
            None => terminal.result(&text.words),
        }
    }
    if !told.is_published {
        terminal.say(&Message::new("announce-draft").with("version", &command.version));
    }
    for text in told.texts.iter().filter(|text| text.medium == Medium::Store) {
        let count = text.words.chars().count();
        if count > STORE {
            let message = Message::new("announce-long").with("language", text.language.as_str());
            terminal.say(&message.with("count", count));
        }
    }
    Ok(())
}

/// Trims a text, and reduces each run of blank lines to one.
fn trimmed(words: &str) -> String {
    let mut out = String::new();
    for line in words.trim().lines().map(str::trim_end) {
        if !(line.is_empty() && out.ends_with("\n\n")) {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}
