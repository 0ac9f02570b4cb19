//! `seibun export --to-translate`: writes a sheet for a translator. It comes back through [`super::back`].

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::Status;
use super::common::{CommandContext, Ended, Stopped};
use super::compare::{is_named, notice_named, unknown, version_named};
use crate::base::disk;
use crate::base::{Error, FileId, Finding, Findings, Language, Message, Place};
use crate::edition::compose::Composition;
use crate::edition::drift::{self, TranslationState};
use crate::exchange::translator::copy::filled;
use crate::exchange::translator::{Column, TranslatorWords, document};
use crate::exchange::{DocumentRun, docx};
use crate::model::{Notice, Text, VersionId};
use crate::read::inputs::Inputs;
use crate::read::site::Site;
use crate::write::files::write_file;

/// A translation, existing or wanted.
pub(super) struct TranslationPlace<'a> {
    /// The notice: its folder, or its name in addresses.
    pub(super) notice: &'a str,
    /// The version; `None` for the latest one.
    pub(super) version: Option<&'a str>,
    /// The language of the translation.
    pub(super) into: &'a Language,
}

/// A translation as it goes to a translator.
pub(super) struct TranslationSheet {
    /// The site's files, with the gaps of the translation filled.
    pub(super) inputs: Inputs,
    /// The file of the translation in them.
    pub(super) file: FileId,
    /// Its path.
    pub(super) path: String,
    /// Its text.
    pub(super) text: Text,
    /// The parts to translate, in the original.
    pub(super) original: Column,
    /// The same parts in the translation.
    pub(super) translation: Column,
    /// The sections copied from the original, to be overwritten.
    pub(super) copied: BTreeSet<String>,
    /// The version.
    pub(super) version: String,
    /// Whether the translation is sealed.
    pub(super) is_sealed: bool,
    sections: Vec<String>,
    around: TranslatorWords,
}

/// Writes a sheet with the parts that are new or stale in a translation.
pub(super) fn export(place: &TranslationPlace<'_>, out: Option<&PathBuf>, context: CommandContext<'_>) -> Ended {
    let CommandContext { terminal, .. } = context;
    let mut sheet = sheet(place, None, &BTreeSet::new(), context)?;
    let named = |id| {
        let message = Message::new(id).with("notice", place.notice).with("version", &sheet.version);
        message.with("language", place.into.as_str()).with("path", &sheet.path)
    };
    if sheet.is_sealed {
        return Err(Stopped::refused(named("back-sealed")));
    }
    if sheet.sections.is_empty() {
        terminal.say(&named("export-all-translated"));
        return Ok(Status::Done);
    }
    let note = terminal.words().message(&Message::new("translator-note")).unwrap_or_default();
    sheet.around.note = DocumentRun { language: Some(terminal.language().clone()), ..DocumentRun::plain(note) };
    let columns = (&sheet.original, &sheet.translation);
    let document = document((place.notice, &sheet.version), columns, &sheet.sections, sheet.around);
    let name = format!("{}-{}.to-{}.docx", place.notice, sheet.version, place.into);
    let path = out.cloned().map_or_else(|| free(name.into()), Ok)?;
    write_file(&path, docx::write(&document))?;
    let done = Message::new("export-to-translate-done").with("path", &*path);
    terminal.say(&done.with("sections", sheet.sections.len()));
    Ok(Status::Done)
}

/// Returns the path, or an error if a file exists there: it may be what the translator sent back.
fn free(path: PathBuf) -> Result<PathBuf, Error> {
    match disk::if_any(disk::look_at(&path)).map_err(Error::at("read-failed", &path))? {
        None => Ok(path),
        Some(_) => Err(Error::new(Message::new("export-exists").with("path", &*path))),
    }
}

/// The index of the version asked for, or of the latest one.
fn version(notice: &Notice, place: &TranslationPlace<'_>) -> Result<usize, Error> {
    match place.version {
        Some(name) => version_named(notice, name),
        None => notice
            .versions
            .len()
            .checked_sub(1)
            .ok_or_else(|| Error::new(Message::new("export-nothing").with("notice", &notice.id))),
    }
}

/// The ids of the parts that are new or stale; the empty id is that of the part outside all sections.
fn lagging(original: &Text, own: Option<&Text>, into: &Language) -> Vec<String> {
    let Some(own) = own else {
        let sections = original.all_sections().into_iter().filter(|section| drift::is_wanted(section, into));
        return [String::new()].into_iter().chain(sections.map(|section| section.id.value.clone())).collect();
    };
    let states = drift::states(original, own, into).into_iter();
    let lagging = states.filter(|part| part.standing != TranslationState::Current);
    lagging.map(|part| part.section.unwrap_or_default()).collect()
}

/// The sheet of a translation, with the given sections or else those that are new or stale. Sections in `without` are
/// not filled in.
pub(super) fn sheet(
    place: &TranslationPlace<'_>,
    sections: Option<Vec<String>>,
    without: &BTreeSet<String>,
    context: CommandContext<'_>,
) -> Result<TranslationSheet, Stopped> {
    let inputs = context.inputs;
    let (site, _) = context.site(|notice| is_named(notice, place.notice))?;
    let (_, notice) = notice_named(&site, place.notice)?;
    let version = version(notice, place)?;
    let entry = &notice.versions[version];
    if !site.config.languages.contains(place.into) {
        let known = site.config.languages.iter().map(Language::as_str);
        return Err(unknown("export-no-language", "language", place.into.as_str(), known, Message::new).into());
    }
    let named = |id| {
        let message = Message::new(id).with("notice", &notice.id).with("version", &entry.id);
        Error::new(message.with("language", place.into.as_str()))
    };
    let from = entry.original.as_ref().filter(|original| *original != place.into);
    let original = from.and_then(|from| Some((from, entry.texts.get(from)?)));
    let (from, original) = original.ok_or_else(|| named("translated-original"))?;
    let own = entry.texts.get(place.into).map(|own| Text::clone(own));
    let sections = sections.unwrap_or_else(|| lagging(original, own.as_ref(), place.into));
    let source = |text: &Text| inputs.sources.get(text.file).text();
    let own = own.as_ref().map(|own| (own, source(own)));
    let whole = filled((original, source(original)), own, place.into, without);
    let whole = whole.ok_or_else(|| named("export-inline"))?;
    let path = format!("{}/{}.toml", entry.folder(notice), place.into);
    let mut changed = inputs.clone();
    let has_copies = !whole.copied.is_empty();
    if has_copies {
        changed.set_text(&path, &whole.text);
    }
    let filled = CommandContext { inputs: &changed, ..context };
    match composed((place, from, &notice.id), (version, &sections), (whole.copied, path.clone()), filled) {
        Err(Stopped::Found(findings)) if has_copies => Err(of_site(findings, &path, filled).into()),
        sheet => sheet,
    }
}

/// Returns the findings that are about the site's own files: those in words copied into the translation at `path` repeat
/// them. Where there are no others, they are told here, beside the text that they are about.
fn of_site(findings: Findings, path: &str, filled: CommandContext<'_>) -> Findings {
    let copy = filled.inputs.site_file(path);
    let is_in_copy = |finding: &Finding| {
        finding.spans().any(|span| Some(span.file) == copy)
            || matches!(finding.place, Place::File(file) if Some(file) == copy)
    };
    let mut own = findings.clone();
    own.retain(|finding| !is_in_copy(finding));
    if own.has_errors() {
        return own;
    }
    filled.tell(&findings);
    Findings::default()
}

/// Composes the original and the translation, whose gaps are filled, into a sheet.
fn composed(
    (place, from, id): (&TranslationPlace<'_>, &Language, &str),
    (version, sections): (usize, &[String]),
    (copied, path): (BTreeSet<String>, String),
    context: CommandContext<'_>,
) -> Result<TranslationSheet, Stopped> {
    let CommandContext { inputs, .. } = context;
    let (site, mut findings) = context.site(|notice| is_named(notice, id))?;
    let (index, notice) = notice_named(&site, place.notice)?;
    let composition = Composition::new(&site, context.options(true).as_of, true);
    let entry = &notice.versions[version];
    let text = |version, language: &Language| {
        let composed = composition.text(VersionId { notice: index, version }, language)?;
        Some((composed, notice.versions[version].texts.get(language)?))
    };
    let (original, own) = (text(version, from), text(version, place.into));
    findings.append(composition.findings_so_far());
    findings.sort(&inputs.sources);
    let (Some((original, there)), Some((own, model)), false) = (original, own, findings.has_errors()) else {
        return Err(findings.into());
    };
    let stale: BTreeSet<&str> = sections.iter().map(String::as_str).filter(|id| !copied.contains(*id)).collect();
    let before = translated_of(notice, version, (from, model), &stale).and_then(|version| text(version, from));
    let asked: BTreeSet<&str> = sections.iter().map(String::as_str).collect();
    let source = |text: &Text| inputs.sources.get(text.file).text();
    let before = before.map(|(before, _)| (&before.edition, &stale));
    Ok(TranslationSheet {
        file: model.file,
        text: Text::clone(model),
        original: Column::of(&original.edition, before, (there, source(there)), &asked),
        translation: Column::of(&own.edition, None, (model, source(model)), &asked),
        version: entry.id.clone(),
        is_sealed: entry.is_sealed(place.into),
        sections: sections.to_vec(),
        around: around(&site, [from, place.into], &original.edition.title),
        copied,
        path,
        inputs: inputs.clone(),
    })
}

/// The words around a sheet, in the language of the original.
fn around(site: &Site, [from, into]: [&Language; 2], title: &str) -> TranslatorWords {
    let words = site.words.get(from).expect("words of each language of the site");
    let name = |language: &Language| {
        words.format(&format!("language-name-{language}"), None, &[]).unwrap_or_else(|_| language.to_string())
    };
    TranslatorWords { title: title.to_owned(), note: DocumentRun::default(), heads: [name(from), name(into)] }
}

/// The latest earlier version whose original the translation records as its source, in at least one of these sections.
fn translated_of(
    notice: &Notice,
    version: usize,
    (from, own): (&Language, &Text),
    stale: &BTreeSet<&str>,
) -> Option<usize> {
    let sections = own.all_sections();
    let parts = sections.iter().map(|section| (section.id.value.as_str(), section.translates.as_ref()));
    // The part outside all sections has the empty id.
    let recorded: Vec<(&str, &str)> = [("", own.translates.as_ref())]
        .into_iter()
        .chain(parts)
        .filter(|(id, _)| stale.contains(id))
        .filter_map(|(id, translates)| Some((id, translates?.value.as_str())))
        .collect();
    let is_part = |id: &str, print: &dyn Fn() -> String| {
        recorded.iter().any(|(part, recorded)| *part == id && *recorded == print())
    };
    let is_of = |text: &Text| {
        is_part("", &|| drift::fingerprint(&drift::head(text)))
            || text
                .all_sections()
                .iter()
                .any(|section| is_part(&section.id.value, &|| drift::fingerprint(&drift::section(section))))
    };
    (0..version).rev().find(|at| notice.versions[*at].texts.get(from).is_some_and(|text| is_of(text)))
}
