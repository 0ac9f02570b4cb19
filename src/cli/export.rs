//! `seibun export NOTICE [VERSION]`.

use super::Status;
use super::args::{ExportArgs, ExportFormat};
use super::common::{CommandContext, Ended};
use super::compare::{is_named, notice_named, unknown, version_named};
use super::translator::{self, TranslationPlace};
use crate::base::{Error, Language, Message};
use crate::edition::compose::{Composed, Composition};
use crate::exchange::document::{Document, Origin};
use crate::exchange::{docx, text};
use crate::model::{Notice, VersionId};
use crate::report;

/// Writes the text of a version.
pub(super) fn run(command: &ExportArgs, context: CommandContext<'_>) -> Ended {
    if let Some(tag) = &command.to_translate {
        let into = Language::parse(tag).ok_or_else(|| Error::new(Message::new("export-no-tag").with("tag", tag)))?;
        let place = TranslationPlace { notice: &command.notice, version: command.version.as_deref(), into: &into };
        return translator::export(&place, command.out.as_ref(), context);
    }
    let (site, mut findings) = context.site(|notice| is_named(notice, &command.notice))?;
    let (index, notice) = notice_named(&site, &command.notice)?;
    let composition = Composition::new(&site, context.options(true).as_of, true);
    let version = match &command.version {
        Some(name) => version_named(notice, name)?,
        None => composition
            .shown(index)
            .map(|shown| shown.version)
            .ok_or_else(|| Error::new(Message::new("export-nothing").with("notice", &notice.id)))?,
    };
    let language = language(command.text_lang.as_deref(), notice, version)?;
    let beside = command.beside.as_deref().map(|tag| self::language(Some(tag), notice, version)).transpose()?;
    let text = |language: &Language| composition.text(VersionId { notice: index, version }, language);
    let texts = (text(&language), beside.as_ref().map(text));
    findings.append(composition.findings_so_far());
    let (false, (Some(one), None | Some(Some(_)))) = (findings.has_errors(), &texts) else {
        findings.sort(&context.inputs.sources);
        return Err(findings.into());
    };
    let (bytes, extension) = if command.format == ExportFormat::Csv {
        let words = site.words.get(&language).expect("words of each language of the site");
        (report::csv(&notice.versions[version].records, &language, words).into_bytes(), "csv")
    } else {
        written(command.format, (notice, version), one, texts.1.flatten())
    };
    if bytes.is_empty() {
        return Err(Error::new(Message::new("export-no-rows").with("notice", &notice.id)).into());
    }
    let tags = beside.map_or(language.to_string(), |beside| format!("{language}-{beside}"));
    let name = format!("{}-{}.{tags}.{extension}", notice.id, notice.versions[version].id);
    let path = command.out.clone().unwrap_or_else(|| name.into());
    context.export(&path, bytes)?;
    Ok(Status::Done)
}

fn written(
    format: ExportFormat,
    (notice, version): (&Notice, usize),
    one: &Composed,
    other: Option<&Composed>,
) -> (Vec<u8>, &'static str) {
    let origins = vec![Origin {
        language: one.edition.language.clone(),
        notice: notice.id.clone(),
        version: notice.versions[version].id.clone(),
        digest: text::digest(&text::units(&one.edition)),
        asked: None,
    }];
    match (format, other) {
        (ExportFormat::Csv, _) => (Vec::new(), "csv"),
        (ExportFormat::Text, None) => (one.form.text.clone().into_bytes(), "txt"),
        (ExportFormat::Text, Some(other)) => (format!("{}\n{}", one.form.text, other.form.text).into_bytes(), "txt"),
        (ExportFormat::Docx, None) => (docx::write(&Document { origins, ..text::document(&one.edition) }), "docx"),
        (ExportFormat::Docx, Some(other)) => (docx::write(&text::side_by_side(&one.edition, &other.edition)), "docx"),
    }
}

/// The language asked for; by default the one that prevails, or else the first in which the version has a text.
fn language(wanted: Option<&str>, notice: &Notice, version: usize) -> Result<Language, Error> {
    let version = &notice.versions[version];
    let known = || version.texts.keys();
    let found = match wanted {
        Some(tag) => known().find(|language| language.as_str() == tag),
        None => version.original.as_ref().filter(|original| version.texts.contains_key(*original)).or(known().next()),
    };
    let tag = wanted.unwrap_or_default();
    found
        .cloned()
        .ok_or_else(|| unknown("export-no-text", "language", tag, known().map(Language::as_str), Message::new))
}
