//! `seibun tidy`.

use std::collections::{BTreeMap, BTreeSet};

use super::Status;
use super::args::TidyArgs;
use super::common::{CommandContext, Ended};
use super::compare::no_notice;
use super::terminal::Terminal;
use crate::base::{FileId, Findings, Language, Message};
use crate::edition::compose::Composition;
use crate::model::VersionId;
use crate::pipeline::Options;
use crate::read::content::text::tidy::{Tidy as Tidied, tidied};
use crate::read::decode::settled;
use crate::read::inputs::Inputs;
use crate::read::site::{self, Site};
use crate::write::content::{Changes, WritingGuard};

/// The version and the language of a text.
type TextPlace = (VersionId, Language);
/// New texts of files, by the place of each.
type TidiedTexts = BTreeMap<TextPlace, (FileId, Tidied)>;

/// Writes the texts of a site in their canonical form; without `writing`, only reports which it would write.
pub(super) fn run(command: &TidyArgs, context: CommandContext<'_>, writing: Option<&WritingGuard>) -> Ended {
    let CommandContext { inputs, terminal, .. } = context;
    let (site, mut findings) = site::load(inputs);
    let Some(site) = site else {
        findings.sort(&inputs.sources);
        return Err(findings.into());
    };
    let ids = || site.notices.iter().map(|notice| notice.id.as_str());
    if let Some(name) = command.notice.as_deref().filter(|name| ids().all(|id| id != *name)) {
        return Err(no_notice(name, ids()).into());
    }
    let (new, mut refused) = new_texts(&site, command, inputs);
    let count = refused.len();
    refused.sort(&inputs.sources);
    context.tell(&refused);
    let (same, other) = compared(&site, inputs, new, &context.options(true));
    let path = |file: FileId| inputs.sources.get(file).path();
    for (file, _) in other.values() {
        terminal.refuse(&Message::new("tidy-other").with("path", path(*file)));
    }
    if let Some(writing) = writing {
        let files = same.values().map(|(file, text)| (path(*file).to_owned(), text.text.as_str()));
        writing.apply(&Changes::files(files))?;
    }
    same.values().for_each(|(file, tidied)| tell(path(*file), tidied, writing.is_some(), terminal));
    if count > 0 {
        terminal.refuse(&Message::new("tidy-unclear"));
    } else if same.is_empty() && other.is_empty() {
        terminal.say(&Message::new("tidy-nothing"));
    }
    let done = count == 0 && other.is_empty() && (same.is_empty() || !command.check);
    Ok(if done { Status::Done } else { Status::Findings })
}

/// Says that a file was written in its canonical form, or would be.
fn tell(path: &str, tidied: &Tidied, is_written: bool, terminal: &Terminal) {
    let message = |id| Message::new(id).with("path", path);
    if is_written {
        terminal.say(&message("tidy-done"));
    } else {
        terminal.refuse(&message("tidy-would"));
    }
    if !tidied.signs.is_empty() {
        let signs = tidied.signs.iter().map(replaced).collect::<Vec<_>>().join(", ");
        terminal.say(&message("tidy-signs").with("signs", signs));
    }
}

/// The canonical text of each file that is not canonical, and the findings about files that have none. Skips sealed
/// texts.
fn new_texts(site: &Site, command: &TidyArgs, inputs: &Inputs) -> (TidiedTexts, Findings) {
    let mut new = TidiedTexts::new();
    let mut refused = Findings::default();
    for (at, notice) in site.notices.iter().enumerate() {
        if command.notice.as_ref().is_some_and(|wanted| *wanted != notice.id) {
            continue;
        }
        for (place, version) in notice.versions.iter().enumerate() {
            for (language, text) in version.texts.iter().filter(|(language, _)| !version.is_sealed(language)) {
                match tidied(text.file, inputs.sources.get(text.file), text.reading) {
                    Ok(None) => {}
                    Ok(Some(tidy)) => {
                        let id = VersionId { notice: at, version: place };
                        new.insert((id, language.clone()), (text.file, tidy));
                    }
                    Err(found) => refused.append(found),
                }
            }
        }
    }
    (new, refused)
}

/// Describes the replacement of a character, or its removal.
fn replaced((sign, meant): &(char, Option<char>)) -> String {
    let code = format!("U+{:04X}", u32::from(*sign));
    match meant {
        Some(meant) => format!("{sign} ({code}) → {meant}"),
        None => format!("{code} → –"),
    }
}

/// Splits new texts into those whose editions keep their plain text, and the others.
fn compared(site: &Site, inputs: &Inputs, new: TidiedTexts, options: &Options) -> (TidiedTexts, TidiedTexts) {
    if new.is_empty() {
        return (new, TidiedTexts::new());
    }
    let mut changed = inputs.clone();
    for (file, text) in new.values() {
        changed.sources.replace(*file, &text.text);
    }
    let Some(after) = site::load(&changed).0 else { return (TidiedTexts::new(), new) };
    let before = Composition::new(site, options.as_of, true);
    let after = Composition::new(&after, options.as_of, true);
    let form = |composition: &Composition, (id, language): &TextPlace| {
        composition.text(*id, language).map(|text| settled(&text.form.text, &mut BTreeSet::new()))
    };
    new.into_iter().partition(|(place, _)| form(&before, place) == form(&after, place))
}
