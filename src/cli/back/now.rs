//! The current state of the text that a document was written from, and the files whose words it shows.

use std::collections::BTreeSet;

use crate::base::{FileId, Language, Span};
use crate::cli::common::{CommandContext, Stopped};
use crate::cli::compare::{is_named, notice_named, version_named};
use crate::cli::translator::{self, TranslationPlace, TranslationSheet};
use crate::edition::compose::Composition;
use crate::exchange::back::{At, BesideKind, FileBeside};
use crate::exchange::document::Origin;
use crate::exchange::text::{self, TextUnit};
use crate::model::{Text, VersionId};
use crate::read::inputs::Inputs;

/// A text of the site in its current state, as it is written to Word.
pub(super) struct Now {
    /// The site, with the translation completed.
    pub(super) inputs: Inputs,
    pub(super) file: FileId,
    pub(super) path: String,
    pub(super) text: Text,
    pub(super) units: Vec<TextUnit>,
    /// For a document for a translator, the paragraphs of the original.
    pub(super) originals: Vec<TextUnit>,
    /// The ids of the sections copied from the original, to be overwritten.
    pub(super) copied: BTreeSet<String>,
    pub(super) is_sealed: bool,
    /// The files whose words the text shows.
    pub(super) beside: Vec<FileBeside>,
    /// The other languages of the site.
    pub(super) others: Vec<Language>,
}

impl Now {
    /// Returns the span of a place, for findings.
    pub(super) fn span(&self, (beside, range): &At) -> Span {
        let file = beside.and_then(|at| self.inputs.site_file(&self.beside[at].path)).unwrap_or(self.file);
        Span::new(file, range.clone())
    }
}

impl Now {
    /// Returns the state without the copies of some sections, as it is in the document.
    pub(super) fn without(
        self,
        sections: &BTreeSet<String>,
        origin: &Origin,
        context: CommandContext<'_>,
    ) -> Result<Self, Stopped> {
        let units = self.units.into_iter().filter(|unit| !sections.contains(&unit.section)).collect();
        Ok(Self { units, ..now(origin, sections, context)? })
    }
}

impl From<TranslationSheet> for Now {
    fn from(sheet: TranslationSheet) -> Self {
        Self {
            units: sheet.translation.units(),
            originals: sheet.original.units(),
            inputs: sheet.inputs,
            file: sheet.file,
            path: sheet.path,
            text: sheet.text,
            copied: sheet.copied,
            is_sealed: sheet.is_sealed,
            beside: Vec::new(),
            others: Vec::new(),
        }
    }
}

/// Returns the current state of the text that a document was written from, or the findings that prevent it. In a
/// document for a translator, some sections can be left out.
pub(super) fn now(origin: &Origin, without: &BTreeSet<String>, context: CommandContext<'_>) -> Result<Now, Stopped> {
    let CommandContext { inputs, .. } = context;
    if let Some(asked) = &origin.asked {
        let place = TranslationPlace { notice: &origin.notice, version: Some(&origin.version), into: &origin.language };
        let sections: Vec<String> = asked.sections.iter().filter(|id| !without.contains(*id)).cloned().collect();
        let sheet = translator::sheet(&place, Some(sections), without, context)?;
        return Ok(sheet.into());
    }
    let (site, mut findings) = context.site(|notice| is_named(notice, &origin.notice))?;
    let (index, notice) = notice_named(&site, &origin.notice)?;
    let version = version_named(notice, &origin.version)?;
    let entry = &notice.versions[version];
    let composition = Composition::new(&site, context.options(true).as_of, true);
    let composed = composition.text(VersionId { notice: index, version }, &origin.language);
    findings.append(composition.findings_so_far());
    findings.sort(&inputs.sources);
    let model = entry.texts.get(&origin.language).filter(|_| !findings.has_errors());
    let Some((composed, model)) = composed.zip(model) else { return Err(findings.into()) };
    let file = model.file;
    let others: Vec<FileId> = entry.texts.values().map(|text| text.file).filter(|other| *other != file).collect();
    Ok(Now {
        inputs: inputs.clone(),
        file,
        path: inputs.sources.get(file).path().to_owned(),
        text: Text::clone(model),
        units: text::units(&composed.edition),
        originals: Vec::new(),
        copied: BTreeSet::new(),
        beside: beside(inputs, &entry.folder(notice), file, &others),
        others: site.config.languages.iter().filter(|other| **other != origin.language).cloned().collect(),
        is_sealed: entry.seal.as_ref().is_some_and(|seal| seal.digests.contains_key(&origin.language)),
    })
}

/// Returns the files whose words a text shows: records and sheets of its version, and the site's own facts. Rows that
/// another text of the version (`others`) shows as well are shared.
fn beside(inputs: &Inputs, folder: &str, text: FileId, others: &[FileId]) -> Vec<FileBeside> {
    let shows = |text: FileId, sheet: &str| {
        let written = inputs.sources.get(text).text();
        ['"', '\''].iter().any(|quote| written.contains(&format!("{quote}{sheet}{quote}")))
    };
    let kind = |path: &str| match path.rsplit('/').next().unwrap_or_default() {
        "records.toml" => Some(BesideKind::Records),
        name if (name.ends_with(".csv") || name.ends_with(".tsv")) && shows(text, name) => {
            Some(BesideKind::Sheet { shared: others.iter().any(|other| shows(*other, name)) })
        }
        _ => None,
    };
    let own = inputs.site_files(folder).filter_map(|(path, file)| Some((path, file, kind(path)?)));
    let site = inputs.site_file("content/site.toml").map(|file| ("content/site.toml", file, BesideKind::Site));
    let beside = own.chain(site).map(|(path, file, kind)| {
        let text = inputs.sources.get(file).text().to_owned();
        FileBeside { path: path.to_owned(), text, kind }
    });
    beside.collect()
}
