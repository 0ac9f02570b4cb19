//! `seibun import EDITED.docx`: an exported document goes back into the text that it was written of.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::Status;
use super::args::{Common, Import};
use super::common::{options, tell};
use super::compare::{is_named, notice_named, version_named};
use super::terminal::Terminal;
use super::translator::{self, Place, Sheet};
use crate::base::diagnostic::{Findings, Message};
use crate::base::error::Error;
use crate::base::language::Language;
use crate::base::source::{FileId, Span};
use crate::edition::compose::Composition;
use crate::exchange::back::{At, Back, Beside, Kind, Manner, WORD_CHANGE, WORD_COMMENT, WORD_UNTRANSLATED, back};
use crate::exchange::document::Origin;
use crate::exchange::read::edited::{Edited, EditedParagraph, read_edited};
use crate::exchange::text::{self, Unit};
use crate::model::notice::VersionId;
use crate::model::text::{Section, Text};
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
    /// The site, in which a translation lacks nothing.
    inputs: Inputs,
    file: FileId,
    path: String,
    text: Text,
    units: Vec<Unit>,
    /// Of what went to a translator, the paragraphs of the original.
    originals: Vec<Unit>,
    /// The sections that are the original's, to be written over.
    copied: BTreeSet<String>,
    is_sealed: bool,
    /// The files whose words the text shows.
    beside: Vec<Beside>,
    /// The other languages of the site.
    others: Vec<Language>,
}

impl Now {
    /// A place as what is told names it.
    fn span(&self, (beside, range): &At) -> Span {
        let file = beside.and_then(|at| self.inputs.site_file(&self.beside[at].path)).unwrap_or(self.file);
        Span::new(file, range.clone())
    }
}

/// Puts what was changed in a document into the text that it was written of.
pub(super) fn run(
    mut edited: Edited,
    command: &Import,
    common: &Common,
    inputs: &Inputs,
    terminal: &Terminal,
    writing: &Writing,
) -> Result<Status, Error> {
    let [origin] = edited.origins.as_slice() else { return Err(Error::new(Message::new("back-several"))) };
    let origin = &origin.clone();
    let (now, findings) = now(origin, &BTreeSet::new(), common, inputs)?;
    let Some(mut now) = now else {
        tell(&findings, inputs, terminal);
        return Ok(Status::Findings);
    };
    let named = |id| {
        let path = format!("content/{}/{}/{}.toml", origin.notice, origin.version, origin.language);
        Message::new(id).with("notice", &origin.notice).with("version", &origin.version).with("path", path)
    };
    if now.is_sealed {
        terminal.refuse(&named("back-sealed"));
        return Ok(Status::Findings);
    }
    if has_changed(&edited, origin, &now, terminal, named) {
        return Ok(Status::Findings);
    }
    let mut back = taken(&edited, origin, &now, command.reject);
    let left = left(&back, &now);
    if !left.is_empty() {
        for section in &left {
            terminal.say(&Message::new("back-left").with("section", section));
        }
        edited = without(&edited, &now.units, &left);
        let units = now.units.into_iter().filter(|unit| !left.contains(&unit.section)).collect();
        let (again, findings) = self::now(origin, &left, common, inputs)?;
        let Some(again) = again else {
            tell(&findings, inputs, terminal);
            return Ok(Status::Findings);
        };
        now = Now { units, ..again };
        back = taken(&edited, origin, &now, command.reject);
    }
    let told = told(&back, &now);
    tell(&told, &now.inputs, terminal);
    said(&back, &now, terminal);
    if told.has_errors() && !command.accept {
        terminal.refuse(&named("back-not-all"));
        return Ok(Status::Findings);
    }
    if let Some(status) = unlike(&back, origin, (&now, &left), common, terminal)?.filter(|_| !command.accept) {
        return Ok(status);
    }
    if !back.changes.is_empty() {
        let beside = back.beside.iter().map(|(file, text)| (now.beside[*file].path.clone(), text.clone()));
        writing.apply(&Changes::files([(now.path.clone(), back.text.clone())].into_iter().chain(beside)))?;
    }
    terminal.say(&named("back-done").with("changes", back.changes.len()).with("comments", back.notes.len()));
    Ok(if told.has_errors() { Status::Findings } else { Status::Done })
}

/// The document without the paragraphs of some sections.
fn without(edited: &Edited, units: &[Unit], sections: &BTreeSet<String>) -> Edited {
    let places: BTreeMap<&str, &str> =
        units.iter().map(|unit| (unit.bookmark.as_str(), unit.section.as_str())).collect();
    let mut section = "";
    let stays = |paragraph: &&EditedParagraph| {
        // What has no bookmark belongs to what stands before it.
        section = paragraph.bookmarks.iter().find_map(|name| places.get(name.as_str())).unwrap_or(&section);
        !sections.contains(section)
    };
    let paragraphs = edited.paragraphs.iter().filter(stays).cloned().collect();
    Edited { paragraphs, ..edited.clone() }
}

fn taken(edited: &Edited, origin: &Origin, now: &Now, reject: bool) -> Back {
    let languages = (&origin.language, now.others.as_slice());
    let manner = Manner { reject, copied: &now.copied, beside: &now.beside, languages };
    back(edited, &now.units, (&now.text, now.inputs.sources.get(now.file)), manner)
}

/// Says whether the text, or the original beside it, is another one than it was when the document was written: both sides.
fn has_changed(
    edited: &Edited,
    origin: &Origin,
    now: &Now,
    terminal: &Terminal,
    named: impl Fn(&'static str) -> Message,
) -> bool {
    let own = text::digest(&now.units) != origin.digest;
    let original = origin.asked.as_ref().is_some_and(|asked| text::digest(&now.originals) != asked.digest);
    if original {
        terminal.refuse(&named("back-original"));
        differing(&edited.beside, &now.originals, terminal);
    }
    if own {
        terminal.refuse(&named("back-changed"));
        differing(&edited.paragraphs, &now.units, terminal);
    }
    own || original
}

/// The sections that came back as they went out, in the words of the original: they are still missing.
fn left(back: &Back, now: &Now) -> BTreeSet<String> {
    /// Whether a section and all that stands inside it is to be left out.
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

/// A text, and what was found.
type Found = (Option<Now>, Findings);

/// The text that a document was written of, as it stands; without it, what is wrong. Of what went to a translator, some sections
/// can be left out.
fn now(origin: &Origin, without: &BTreeSet<String>, common: &Common, inputs: &Inputs) -> Result<Found, Error> {
    if let Some(asked) = &origin.asked {
        let place = Place { notice: &origin.notice, version: Some(&origin.version), into: &origin.language };
        let sections: Vec<String> = asked.sections.iter().filter(|id| !without.contains(*id)).cloned().collect();
        let (sheet, findings) = translator::sheet(&place, Some(sections), without, common, inputs)?;
        let now = |sheet: Sheet| Now {
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
        };
        return Ok((sheet.map(now), findings));
    }
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
        inputs: inputs.clone(),
        file,
        path: inputs.sources.get(file).path().to_owned(),
        text: Text::clone(model),
        units: text::units(&composed.edition),
        originals: Vec::new(),
        copied: BTreeSet::new(),
        beside: beside(inputs, &entry.folder(notice), file),
        others: site.config.languages.iter().filter(|other| **other != origin.language).cloned().collect(),
        is_sealed: entry.seal.as_ref().is_some_and(|seal| seal.digests.contains_key(&origin.language)),
    };
    Ok((Some(now), findings))
}

/// The files whose words a text shows: records and sheets of its version, and what the site says of itself.
fn beside(inputs: &Inputs, folder: &str, text: FileId) -> Vec<Beside> {
    let written = inputs.sources.get(text).text();
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let sheet = |path: &str| (path.ends_with(".csv") || path.ends_with(".tsv")) && written.contains(&name(path));
    let kind = |path: &str| match () {
        () if name(path) == "records.toml" => Some(Kind::Records),
        () if sheet(path) => Some(Kind::Sheet),
        () => None,
    };
    let own = inputs.site_files(folder).filter_map(|(path, file)| Some((path, file, kind(path)?)));
    let site = inputs.site_file("content/site.toml").map(|file| ("content/site.toml", file, Kind::Site));
    let beside = own.chain(site).map(|(path, file, kind)| {
        let text = inputs.sources.get(file).text().to_owned();
        Beside { path: path.to_owned(), text, kind }
    });
    beside.collect()
}

/// Says where the text of the site differs from the document as it was written: both sides.
fn differing(paragraphs: &[EditedParagraph], units: &[Unit], terminal: &Terminal) {
    let places = paragraphs.iter().flat_map(|one| one.bookmarks.iter().map(move |name| (name.as_str(), one)));
    let places: BTreeMap<&str, &EditedParagraph> = places.collect();
    for unit in units {
        let paragraph = places.get(unit.bookmark.as_str());
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
    let place = |at: &Option<At>| at.as_ref().map(|at| now.span(at));
    let notes = back.notes.iter().map(|note| {
        let finding = match place(&note.at) {
            Some(span) => WORD_COMMENT.at(span),
            None => WORD_COMMENT.at(now.file),
        };
        finding.with("author", &note.author).with("words", &note.words)
    });
    let hindered = back.hindered.iter().map(|hindered| {
        let finding = match place(&hindered.at) {
            Some(span) => WORD_CHANGE.at(span),
            None => WORD_CHANGE.at(now.file),
        };
        let before = if hindered.before.is_empty() { "none" } else { hindered.before.as_str() };
        let finding = finding.with("before", before).with("after", &hindered.after);
        finding.hint(hindered.why.name())
    });
    let untranslated = back
        .untranslated
        .iter()
        .map(|(range, words)| WORD_UNTRANSLATED.at(Span::new(now.file, range.clone())).with("words", words));
    notes.chain(hindered).chain(untranslated).collect()
}

/// Says each change that was made.
fn said(back: &Back, now: &Now, terminal: &Terminal) {
    for changed in &back.changes {
        let (file, range) = (now.span(&changed.at).file, changed.at.1.clone());
        let line = now.inputs.sources.get(file).line_column(range.start).line;
        let path = now.inputs.sources.get(file).path();
        let id = match (changed.before.is_empty(), changed.after.is_empty()) {
            (true, _) => "back-added",
            (_, true) => "back-removed",
            _ => "back-changed-line",
        };
        let message = Message::new(id).with("path", path).with("line", line);
        terminal.say(&message.with("before", &changed.before).with("after", &changed.after));
    }
}

/// Reads the text as it would be written, and compares what it says with the document. `Some`: it says something else, which is
/// told, and nothing is to be written.
fn unlike(
    back: &Back,
    origin: &Origin,
    (now, left): (&Now, &BTreeSet<String>),
    common: &Common,
    terminal: &Terminal,
) -> Result<Option<Status>, Error> {
    let mut changed = now.inputs.clone();
    changed.set_text(&now.path, &back.text);
    for (file, text) in &back.beside {
        changed.set_text(&now.beside[*file].path, text);
    }
    let (then, findings) = self::now(origin, left, common, &changed)?;
    let Some(then) = then else {
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
