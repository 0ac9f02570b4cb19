//! `seibun import EDITED.docx`: applies an exported document to the text that it was written from.

mod now;
mod tell;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::Status;
use super::args::ImportArgs;
use super::common::{CommandContext, Ended, Stopped};
use crate::base::{Error, Message};
use crate::exchange::back::{ReturnedText, TakingManner, back};
use crate::exchange::document::Origin;
use crate::exchange::read::edited::{Edited, EditedParagraph, read_edited};
use crate::exchange::text::TextUnit;
use crate::model::Section;
use crate::read::inputs::read_file;
use crate::write::content::{Changes, WritingGuard};
use now::{Now, now};
use tell::{has_changed, said, told, unlike};

/// Reads the document at a path; `None` if seibun did not export it.
pub(super) fn edited(path: &Path) -> Result<Option<Edited>, Error> {
    if !path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("docx")) {
        return Ok(None);
    }
    let refused = |kind| Error::new(Message::new("import-unreadable").with("path", path).with("kind", kind));
    read_edited(&read_file(path)?).map_err(|refusal| refused(refusal.name()))
}

/// Applies the changes in a document to the text that it was written from.
pub(super) fn run(
    mut edited: Edited,
    command: &ImportArgs,
    context: CommandContext<'_>,
    writing: &WritingGuard,
) -> Ended {
    let CommandContext { terminal, .. } = context;
    let [origin] = edited.origins.as_slice() else { return Err(Error::new(Message::new("back-several")).into()) };
    let origin = &origin.clone();
    let mut now = now(origin, &BTreeSet::new(), context)?;
    let named = |id| named(id, origin);
    if now.is_sealed {
        return Err(Stopped::refused(named("back-sealed")));
    }
    if has_changed(&edited, origin, &now, terminal, named) {
        return Ok(Status::Findings);
    }
    let mut back = taken(&edited, origin, &now, command.reject);
    let left = left(&back, &now);
    left.iter().for_each(|section| terminal.say(&Message::new("back-left").with("section", section)));
    if !left.is_empty() {
        (edited, now) = (without(&edited, &now.units, &left), now.without(&left, origin, context)?);
        back = taken(&edited, origin, &now, command.reject);
    }
    let told = told(&back, &now);
    CommandContext { inputs: &now.inputs, ..context }.tell(&told);
    said(&back, &now, terminal);
    if told.has_errors() && !command.accept {
        return Err(Stopped::refused(named("back-not-all")));
    }
    if unlike(&back, origin, (&now, &left), context)? && !command.accept {
        return Ok(Status::Findings);
    }
    let beside = back.beside.iter().map(|(file, text)| (now.beside[*file].path.clone(), text.clone()));
    let files = std::iter::once((now.path.clone(), back.text.clone())).chain(beside);
    writing.apply(&Changes::files(files.filter(|_| !back.changes.is_empty())))?;
    let done = named("back-done").with("path", changed_files(&back, &now));
    terminal.say(&done.with("changes", back.changes.len()).with("comments", back.notes.len()));
    Ok(if told.has_errors() { Status::Findings } else { Status::Done })
}

/// A message about the text of an origin.
fn named(id: &'static str, origin: &Origin) -> Message {
    let path = format!("content/{}/{}/{}.toml", origin.notice, origin.version, origin.language);
    Message::new(id).with("notice", &origin.notice).with("version", &origin.version).with("path", path)
}

/// Returns the paths of the changed files; without changes, that of the text.
fn changed_files(back: &ReturnedText, now: &Now) -> String {
    let path = |file: Option<usize>| file.map_or(now.path.as_str(), |at| now.beside[at].path.as_str());
    let files: BTreeSet<Option<usize>> = back.changes.iter().map(|changed| changed.at.0).collect();
    let files: Vec<&str> = files.into_iter().map(path).collect();
    if files.is_empty() { now.path.clone() } else { files.join("`, `") }
}

/// Returns the document without the paragraphs of some sections.
fn without(edited: &Edited, units: &[TextUnit], sections: &BTreeSet<String>) -> Edited {
    let places: BTreeMap<&str, &str> =
        units.iter().map(|unit| (unit.bookmark.as_str(), unit.section.as_str())).collect();
    let mut section = "";
    let stays = |paragraph: &&EditedParagraph| {
        // A paragraph without a bookmark belongs to the section before it.
        section = paragraph.bookmarks.iter().find_map(|name| places.get(name.as_str())).unwrap_or(&section);
        !sections.contains(section)
    };
    let paragraphs = edited.paragraphs.iter().filter(stays).cloned().collect();
    Edited { paragraphs, ..edited.clone() }
}

fn taken(edited: &Edited, origin: &Origin, now: &Now, reject: bool) -> ReturnedText {
    let languages = (&origin.language, now.others.as_slice());
    let manner = TakingManner { reject, copied: &now.copied, beside: &now.beside, languages };
    back(edited, &now.units, (&now.text, now.inputs.sources.get(now.file)), manner)
}

/// Returns the sections that came back unchanged in the words of the original: they are still missing.
fn left(back: &ReturnedText, now: &Now) -> BTreeSet<String> {
    /// Whether a section and all sections in it are left out; collects the ids of those that are.
    fn gather(section: &Section, is_left: &dyn Fn(&str) -> bool, out: &mut BTreeSet<String>) -> bool {
        let inside = section.sections.iter().filter(|inner| !gather(inner, is_left, out)).count();
        let left = inside == 0 && is_left(&section.id.value);
        if left {
            out.insert(section.id.value.clone());
        }
        left
    }
    let is_left = |id: &str| {
        now.copied.contains(id) && !back.touched.contains(id) && now.units.iter().any(|unit| unit.section == id)
    };
    let mut out = BTreeSet::new();
    for section in &now.text.sections {
        gather(section, &is_left, &mut out);
    }
    out
}
