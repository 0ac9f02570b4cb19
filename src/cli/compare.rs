//! `seibun compare NOTICE OLD NEW`.

use super::Status;
use super::args::{Common, Compare};
use super::common::{options, tell};
use super::terminal::Terminal;
use crate::base::diagnostic::{Findings, Message};
use crate::base::error::Error;
use crate::base::language::Language;
use crate::edition::Edition;
use crate::edition::compare::Comparison;
use crate::edition::compose::Composition;
use crate::model::notice::{Notice, VersionId};
use crate::read::inputs::Inputs;
use crate::read::project::{self, Project, notice_of};
use crate::report;

/// Writes what one version changes in another one.
pub(super) fn run(command: &Compare, common: &Common, inputs: &Inputs, terminal: &Terminal) -> Result<Status, Error> {
    let (project, findings) = project::load(inputs);
    let Some(project) = project else {
        tell(&findings, inputs, terminal);
        return Ok(Status::Findings);
    };
    let chosen = choose(command, &project)?;
    let composition = Composition::new(&project, options(common, inputs, true).as_of, true);
    let edition = |id: VersionId| composition.text(id, &chosen.language).map(|text| &text.edition);
    let texts = (edition(chosen.old), edition(chosen.new), project.words.get(&chosen.language));
    // What is wrong elsewhere does not hinder; what is wrong here would be compared wrongly, and so is told first.
    let id = project.notices[chosen.new.notice].id.as_str();
    let here = findings.iter().filter(|finding| notice_of(finding, &inputs.sources).is_none_or(|notice| notice == id));
    let mut findings: Findings = here.cloned().collect();
    findings.append(composition.findings_so_far());
    let (false, (Some(old), Some(new), Some(words))) = (findings.has_errors(), texts) else {
        findings.sort(&inputs.sources);
        tell(&findings, inputs, terminal);
        return Ok(Status::Findings);
    };
    let old: &Edition = old;
    let comparison = Comparison::of(old, new, words);
    terminal.result(&report::comparison(&comparison, terminal.words(), terminal.style()));
    Ok(Status::Done)
}

/// What the arguments name.
struct Chosen {
    old: VersionId,
    new: VersionId,
    language: Language,
}

fn choose(command: &Compare, project: &Project) -> Result<Chosen, Error> {
    let named = |notice: &Notice| notice.id == command.notice || notice.slug.value == command.notice;
    let Some((index, notice)) = project.notices.iter().enumerate().find(|(_, notice)| named(notice)) else {
        let known = project.notices.iter().map(|notice| notice.id.as_str());
        return Err(unknown("compare-no-notice", "notice", &command.notice, known, Message::new));
    };
    let version = |name: &String| {
        let found = notice.versions.iter().position(|version| version.id == *name);
        let known = notice.versions.iter().map(|version| version.id.as_str());
        found.ok_or_else(|| {
            unknown("compare-no-version", "version", name, known, |id| Message::new(id).with("notice", &notice.id))
        })
    };
    let (old, new) = (version(&command.old)?, version(&command.new)?);
    let has =
        |language: &&Language| [old, new].iter().all(|index| notice.versions[*index].texts.contains_key(language));
    let wanted: Vec<&Language> = match &command.text_lang {
        Some(tag) => project.config.languages.iter().filter(|language| language.as_str() == tag.as_str()).collect(),
        None => notice.original.iter().chain(&project.config.languages).collect(),
    };
    let Some(language) = wanted.into_iter().find(has) else {
        let known = project.config.languages.iter().filter(has).map(Language::as_str);
        let tag = command.text_lang.as_deref().unwrap_or("");
        return Err(unknown("compare-no-text", "language", tag, known, Message::new));
    };
    let [old, new] = [old, new].map(|version| VersionId { notice: index, version });
    Ok(Chosen { old, new, language: language.clone() })
}

fn unknown<'a>(
    id: &'static str,
    variable: &'static str,
    name: &str,
    known: impl Iterator<Item = &'a str>,
    message: impl FnOnce(&'static str) -> Message,
) -> Error {
    let known: Vec<String> = known.map(|name| format!("`{name}`")).collect();
    Error::new(message(id).with(variable, name).with("known", known.join(", ")))
}
