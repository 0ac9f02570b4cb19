//! `seibun compare NOTICE OLD NEW`.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Status;
use super::args::{CompareArgs, CompareFormat};
use super::common::{CommandContext, Ended};
use super::terminal::Terminal;
use crate::base::{Error, Findings, Language, Message};
use crate::edition::compare::Comparison;
use crate::edition::compare::behind::{DivergingParts, apart};
use crate::edition::compose::Composition;
use crate::edition::drift::PartState;
use crate::exchange::docx;
use crate::exchange::table::{self, ComparisonHead};
use crate::model::{Notice, VersionId};
use crate::read::config::comparison::SideOrder;
use crate::read::site::{Site, notice_of};
use crate::report::compared::{ComparedVersion, ComparedVersions};
use crate::report::{self, compared};
use crate::words::Catalog;

/// Writes what changed from one version to another.
pub(super) fn run(command: &CompareArgs, context: CommandContext<'_>) -> Ended {
    let CommandContext { inputs, terminal, .. } = context;
    let (site, findings) = context.site(|notice| is_named(notice, &command.notice))?;
    let chosen = choose(command, &site)?;
    let composition = Composition::new(&site, context.options(true).as_of, true);
    let edition = |id: VersionId| composition.text(id, &chosen.language).map(|text| &text.edition);
    let texts = (edition(chosen.old), edition(chosen.new), site.words.get(&chosen.language));
    // Findings about other notices do not matter; an error in this one would make the comparison wrong, and is reported
    // instead.
    let id = site.notices[chosen.new.notice].id.as_str();
    let here = findings.iter().filter(|finding| notice_of(finding, &inputs.sources).is_none_or(|notice| notice == id));
    let mut findings: Findings = here.cloned().collect();
    findings.append(composition.findings_so_far());
    let (false, (Some(old), Some(new), Some(words))) = (findings.has_errors(), texts) else {
        findings.sort(&inputs.sources);
        return Err(findings.into());
    };
    let comparison = Comparison::of(old, new);
    let apart = beside_original(&composition, &site, &chosen, &comparison);
    let output = ComparisonOutput { command, site: &site, chosen: &chosen, comparison: &comparison, apart };
    match command.format {
        CompareFormat::Terminal => terminal.result(&output.text(terminal)),
        CompareFormat::Json => terminal.result(&output.json()),
        CompareFormat::Docx => output.document(&new.title, words, context)?,
    }
    Ok(Status::Done)
}

/// The parts that changed in the original or in the translation alone; `None` for the original itself.
fn beside_original(
    composition: &Composition,
    site: &Site,
    chosen: &ChosenVersions,
    comparison: &Comparison,
) -> Option<DivergingParts> {
    let original = site.version(chosen.new).1.original.as_ref().filter(|original| **original != chosen.language)?;
    let text = |id, language| composition.text(id, language);
    let drift = text(chosen.new, &chosen.language).map_or(&[] as &[PartState], |text| &text.drift);
    let texts = text(chosen.old, original).zip(text(chosen.new, original));
    let Some((old, new)) = texts else { return Some(DivergingParts::default()) };
    Some(apart(&Comparison::of(&old.edition, &new.edition), comparison, drift))
}

/// A comparison, and how to write it.
struct ComparisonOutput<'a> {
    command: &'a CompareArgs,
    site: &'a Site,
    chosen: &'a ChosenVersions,
    comparison: &'a Comparison,
    /// For a translation: the parts that changed in the original alone, or in the translation alone.
    apart: Option<DivergingParts>,
}

impl ComparisonOutput<'_> {
    /// The comparison as text for the terminal.
    fn text(&self, terminal: &Terminal) -> String {
        let text = report::comparison(self.comparison, terminal.words(), terminal.style());
        let Some(DivergingParts { behind, alone }) = &self.apart else { return text };
        let say = |message: &Message| terminal.words().message(message).unwrap_or_default();
        let original = self.original().unwrap_or_default();
        let mut head = say(&Message::new("compare-prevails").with("original", original)) + "\n";
        for (id, parts) in [("compare-behind", behind), ("compare-alone", alone)] {
            let outside = say(&Message::new("compare-outside"));
            let name = |id: &String| if id.is_empty() { outside.clone() } else { format!("`{id}`") };
            let names: Vec<String> = parts.iter().map(name).collect();
            if !names.is_empty() {
                head += &(say(&Message::new(id).with("sections", names.join(", "))) + "\n");
            }
        }
        if self.comparison.is_empty() && !behind.is_empty() { head } else { format!("{head}\n{text}") }
    }

    fn original(&self) -> Option<&str> {
        let original = self.site.version(self.chosen.new).1.original.as_ref();
        original.filter(|_| self.apart.is_some()).map(Language::as_str)
    }

    /// The ids of the parts that changed in the original alone, or in the translation alone.
    fn parts(&self, which: fn(&DivergingParts) -> &BTreeSet<String>) -> Vec<&str> {
        self.apart.iter().flat_map(which).map(String::as_str).collect()
    }

    fn json(&self) -> String {
        let version = |id: VersionId| {
            let version = self.site.version(id).1;
            ComparedVersion {
                version: &version.id,
                effective: version.effective.as_ref().map(|date| date.value.to_string()),
            }
        };
        let compared = ComparedVersions {
            notice: &self.site.notices[self.chosen.new.notice].id,
            language: self.chosen.language.as_str(),
            original: self.original(),
            old: version(self.chosen.old),
            new: version(self.chosen.new),
            behind: self.parts(|apart| &apart.behind),
            alone: self.parts(|apart| &apart.alone),
        };
        compared::json(self.comparison, &compared)
    }

    /// Writes the comparison table for Word.
    fn document(&self, title: &str, words: &Catalog, context: CommandContext<'_>) -> Result<(), Error> {
        let Self { command, site, chosen, .. } = self;
        let notice = &site.notices[chosen.new.notice];
        let name = format!("{}-{}-{}.{}.docx", notice.id, command.old, command.new, chosen.language);
        let path = command.out.clone().unwrap_or_else(|| name.into());
        let around = ComparisonHead {
            title,
            versions: [chosen.old, chosen.new].map(|id| version_name(site, id, &chosen.language)),
            language: &chosen.language,
            new_first: site.config.comparisons.order == SideOrder::NewFirst,
            original: self.original(),
            behind: self.parts(|apart| &apart.behind),
            alone: self.parts(|apart| &apart.alone),
        };
        context.export(&path, docx::write(&table::document(self.comparison, &around, words)))
    }
}

/// A version as readers know it: by the day from which it applies, or by its id.
fn version_name(site: &Site, id: VersionId, language: &Language) -> String {
    let (_, version) = site.version(id);
    let date = version.effective.as_ref().zip(site.dates.get(language));
    date.map_or_else(|| version.id.clone(), |(date, format)| format.text(date.value))
}

/// The versions and the language that the arguments select.
struct ChosenVersions {
    old: VersionId,
    new: VersionId,
    language: Language,
}

fn choose(command: &CompareArgs, site: &Site) -> Result<ChosenVersions, Error> {
    let (index, notice) = notice_named(site, &command.notice)?;
    let (old, new) = (version_named(notice, &command.old)?, version_named(notice, &command.new)?);
    let has =
        |language: &&Language| [old, new].iter().all(|index| notice.versions[*index].texts.contains_key(language));
    let wanted: Vec<&Language> = match &command.text_lang {
        Some(tag) => site.config.languages.iter().filter(|language| language.as_str() == tag.as_str()).collect(),
        None => notice.original.iter().chain(&site.config.languages).collect(),
    };
    let Some(language) = wanted.into_iter().find(has) else {
        let known = site.config.languages.iter().filter(has).map(Language::as_str);
        let tag = command.text_lang.as_deref().unwrap_or("");
        return Err(unknown("compare-no-text", "language", tag, known, Message::new));
    };
    let [old, new] = [old, new].map(|version| VersionId { notice: index, version });
    Ok(ChosenVersions { old, new, language: language.clone() })
}

/// Whether an argument names a notice: by its folder, or by its name in addresses.
pub(super) fn is_named(notice: &Notice, name: &str) -> bool {
    notice.id == name || notice.slug.value == name
}

/// The notice that an argument names, and its index.
pub(super) fn notice_named<'p>(site: &'p Site, name: &str) -> Result<(usize, &'p Notice), Error> {
    let found = site.notices.iter().map(Arc::as_ref).enumerate().find(|(_, notice)| is_named(notice, name));
    found.ok_or_else(|| no_notice(name, site.notices.iter().map(|notice| notice.id.as_str())))
}

/// The error that there is no notice of a name.
pub(super) fn no_notice<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Error {
    unknown("notice-unknown", "notice", name, known, Message::new)
}

/// The index of the version that an argument names.
pub(super) fn version_named(notice: &Notice, name: &str) -> Result<usize, Error> {
    let found = notice.versions.iter().position(|version| version.id == *name);
    found.ok_or_else(|| no_version(&notice.id, name, notice.versions.iter().map(|version| version.id.as_str())))
}

/// The error that a notice has no version of a name.
pub(super) fn no_version<'a>(notice: &str, name: &str, known: impl Iterator<Item = &'a str>) -> Error {
    unknown("version-unknown", "version", name, known, |id| Message::new(id).with("notice", notice))
}

pub(super) fn unknown<'a>(
    id: &'static str,
    variable: &'static str,
    name: &str,
    known: impl Iterator<Item = &'a str>,
    message: impl FnOnce(&'static str) -> Message,
) -> Error {
    let known: Vec<String> = known.map(|name| format!("`{name}`")).collect();
    Error::new(message(id).with(variable, name).with("known", known.join(", ")))
}
