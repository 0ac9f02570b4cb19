//! `seibun import EDITED.docx`: an exported document goes back into the text that it was written of.

use std::path::Path;

use super::Status;
use super::args::{Common, Import};
use super::common::{options, tell};
use super::compare::{is_named, notice_named, version_named};
use super::terminal::Terminal;
use crate::base::diagnostic::{Findings, Message};
use crate::base::error::Error;
use crate::base::source::{FileId, Span};
use crate::edition::compose::Composition;
use crate::exchange::back::{Back, WORD_CHANGE, WORD_COMMENT, back};
use crate::exchange::document::Origin;
use crate::exchange::read::edited::{Edited, read_edited};
use crate::exchange::text::{self, Unit};
use crate::model::notice::VersionId;
use crate::model::text::Text;
use crate::read::inputs::{Inputs, read_file};
use crate::read::site;
use crate::write::content::{Changes, Writing};

/// The document at a path, where seibun wrote it of a text.
pub(super) fn edited(path: &Path) -> Result<Option<Edited>, Error> {
    if !path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("docx")) {
        return Ok(None);
    }
    read_edited(&read_file(path)?).map_err(|refusal| {
        let message = Message::new("import-unreadable").with("path", path.display().to_string());
        Error::new(message.with("kind", refusal.name()))
    })
}

/// A text of the site, as it goes to Word now.
struct Now {
    file: FileId,
    path: String,
    units: Vec<Unit>,
    is_sealed: bool,
}

/// Puts what was changed in a document into the text that it was written of.
pub(super) fn run(
    edited: &Edited,
    command: &Import,
    common: &Common,
    inputs: &Inputs,
    terminal: &Terminal,
    writing: &Writing,
) -> Result<Status, Error> {
    let [origin] = edited.origins.as_slice() else { return Err(Error::new(Message::new("back-several"))) };
    let (now, findings) = now(origin, common, inputs)?;
    let Some((now, model)) = now else {
        tell(&findings, inputs, terminal);
        return Ok(Status::Findings);
    };
    let named = |id| {
        let message = Message::new(id).with("notice", &origin.notice).with("version", &origin.version);
        message.with("path", &now.path)
    };
    if now.is_sealed {
        terminal.refuse(&named("back-sealed"));
        return Ok(Status::Findings);
    }
    if text::digest(&now.units) != origin.digest {
        terminal.refuse(&named("back-changed"));
        differing(edited, &now.units, terminal);
        return Ok(Status::Findings);
    }
    let back = back(edited, &now.units, (&model, inputs.sources.get(now.file)), command.reject);
    let told = told(&back, &now);
    tell(&told, inputs, terminal);
    said(&back, &now, inputs, terminal);
    if told.has_errors() && !command.accept {
        terminal.refuse(&named("back-not-all"));
        return Ok(Status::Findings);
    }
    if let Some(status) = unlike(&back, origin, &now, common, inputs, terminal)?.filter(|_| !command.accept) {
        return Ok(status);
    }
    if !back.changes.is_empty() {
        writing.apply(&Changes::files([(now.path.clone(), back.text)]))?;
    }
    terminal.say(&named("back-done").with("changes", back.changes.len()).with("comments", back.notes.len()));
    Ok(if told.has_errors() { Status::Findings } else { Status::Done })
}

/// A text, and what was found.
type Found = (Option<(Now, Text)>, Findings);

/// The text that a document was written of, as it stands; without it, what is wrong.
fn now(origin: &Origin, common: &Common, inputs: &Inputs) -> Result<Found, Error> {
    let (site, mut findings) = site::load_wanted(inputs, |notice| is_named(notice, &origin.notice));
    let Some(site) = site else {
        findings.sort(&inputs.sources);
        return Ok((None, findings));
    };
    let (index, notice) = notice_named(&site, &origin.notice)?;
    let version = version_named(notice, &origin.version)?;
    let entry = &notice.versions[version];
    let composition = Composition::new(&site, options(common, inputs, true).as_of, true);
    let composed = composition.text(VersionId { notice: index, version }, &origin.language);
    findings.append(composition.findings_so_far());
    findings.sort(&inputs.sources);
    let model = entry.texts.get(&origin.language).filter(|_| !findings.has_errors());
    let Some((composed, model)) = composed.zip(model) else { return Ok((None, findings)) };
    let file = model.file;
    let now = Now {
        file,
        path: inputs.sources.get(file).path().to_owned(),
        units: text::units(&composed.edition),
        is_sealed: entry.seal.as_ref().is_some_and(|seal| seal.digests.contains_key(&origin.language)),
    };
    Ok((Some((now, Text::clone(model))), findings))
}

/// Says where the text of the site differs from the document as it was written: both sides.
fn differing(edited: &Edited, units: &[Unit], terminal: &Terminal) {
    for unit in units {
        let paragraph = edited.paragraphs.iter().find(|one| one.bookmarks.contains(&unit.bookmark));
        let before = paragraph.map_or("", |paragraph| paragraph.before.as_str());
        let whole =
            if unit.number.is_empty() { unit.words.clone() } else { format!("{}\t{}", unit.number, unit.words) };
        if before != whole {
            let message = Message::new("back-differs").with("document", before.replace('\t', " "));
            terminal.refuse(&message.with("site", whole.replace('\t', " ")));
        }
    }
}

/// What a person has to look at: comments, and changes that were not made.
fn told(back: &Back, now: &Now) -> Findings {
    let notes = back.notes.iter().map(|note| {
        let finding = match &note.at {
            Some(range) => WORD_COMMENT.at(Span::new(now.file, range.clone())),
            None => WORD_COMMENT.at(now.file),
        };
        finding.with("author", &note.author).with("words", &note.words)
    });
    let hindered = back.hindered.iter().map(|hindered| {
        let finding = match hindered.at {
            Some(at) => WORD_CHANGE.at(Span::new(now.file, at..at)),
            None => WORD_CHANGE.at(now.file),
        };
        let before = if hindered.before.is_empty() { "none" } else { hindered.before.as_str() };
        let finding = finding.with("before", before).with("after", &hindered.after);
        finding.hint(hindered.why.name())
    });
    notes.chain(hindered).collect()
}

/// Says each change that was made.
fn said(back: &Back, now: &Now, inputs: &Inputs, terminal: &Terminal) {
    for changed in &back.changes {
        let line = inputs.sources.get(now.file).line_column(changed.at).line;
        let id = match (changed.before.is_empty(), changed.after.is_empty()) {
            (true, _) => "back-added",
            (_, true) => "back-removed",
            _ => "back-changed-line",
        };
        let message = Message::new(id).with("path", &now.path).with("line", line);
        terminal.say(&message.with("before", &changed.before).with("after", &changed.after));
    }
}

/// Reads the text as it would be written, and compares what it says with the document. `Some`: it says something else, which is
/// told, and nothing is to be written.
fn unlike(
    back: &Back,
    origin: &Origin,
    now: &Now,
    common: &Common,
    inputs: &Inputs,
    terminal: &Terminal,
) -> Result<Option<Status>, Error> {
    let mut changed = inputs.clone();
    changed.set_text(&now.path, &back.text);
    let (then, findings) = self::now(origin, common, &changed)?;
    let Some((then, _)) = then else {
        tell(&findings, &changed, terminal);
        terminal.refuse(&Message::new("back-broken").with("path", &now.path));
        return Ok(Some(Status::Findings));
    };
    // Numbers of references follow the paragraphs that were put in and taken out.
    let renumbers = back.changes.iter().any(|changed| changed.before.is_empty() || changed.after.is_empty());
    let letters = |words: &str| -> String {
        words.chars().filter(|c| !(c.is_whitespace() || renumbers && c.is_numeric())).collect()
    };
    let says = |words: &&str| !letters(words).is_empty();
    let said: Vec<&str> = then.units.iter().map(|unit| unit.words.as_str()).filter(says).collect();
    let wanted: Vec<&str> = back.expected.iter().map(String::as_str).filter(says).collect();
    let nth = |all: &[&'_ str], at: usize| all.get(at).copied().unwrap_or_default().to_owned();
    let pairs = (0..said.len().max(wanted.len())).map(|at| (nth(&said, at), nth(&wanted, at)));
    let unlike: Vec<_> = pairs.filter(|(said, wanted)| letters(said) != letters(wanted)).collect();
    for (said, wanted) in &unlike {
        let message = Message::new("back-differs").with("document", wanted.as_str());
        terminal.refuse(&message.with("site", said.as_str()));
    }
    if unlike.is_empty() {
        return Ok(None);
    }
    terminal.refuse(&Message::new("back-not-all").with("path", &now.path));
    Ok(Some(Status::Findings))
}
