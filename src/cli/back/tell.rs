//! Reports on a returned document: differences from the site, applied changes, and findings for a person.

use std::collections::{BTreeMap, BTreeSet};

use super::now::{Now, now};
use crate::base::{Findings, Message, Place, Span};
use crate::cli::common::{CommandContext, Stopped};
use crate::cli::terminal::Terminal;
use crate::exchange::back::{At, ReturnedText, WORD_CHANGE, WORD_COMMENT, WORD_FORMAT, WORD_UNTRANSLATED};
use crate::exchange::document::Origin;
use crate::exchange::read::edited::{Edited, EditedParagraph};
use crate::exchange::text::{self, TextUnit};

/// Reports both sides if the text, or the original beside it, has changed since the document was written.
pub(super) fn has_changed(
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

/// Reports both sides of each difference between the site's text and the document as written.
fn differing(paragraphs: &[EditedParagraph], units: &[TextUnit], terminal: &Terminal) {
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

/// Returns findings for the comments, and for the changes that could not be applied.
pub(super) fn told(back: &ReturnedText, now: &Now) -> Findings {
    let place = |at: &Option<At>| at.as_ref().map_or(Place::File(now.file), |at| now.span(at).into());
    let notes = back
        .notes
        .iter()
        .map(|note| WORD_COMMENT.at(place(&note.at)).with("author", &note.author).with("words", &note.words));
    let hindered = back.hindered.iter().map(|hindered| {
        let before = if hindered.before.is_empty() { "none" } else { hindered.before.as_str() };
        let finding = WORD_CHANGE.at(place(&hindered.at)).with("before", before).with("after", &hindered.after);
        finding.hint(hindered.why.name())
    });
    let untranslated = back
        .untranslated
        .iter()
        .map(|(range, words)| WORD_UNTRANSLATED.at(Span::new(now.file, range.clone())).with("words", words));
    let formats = back.formats.iter().map(|(at, format)| {
        let finding = WORD_FORMAT.at(place(at)).with("kind", format.kind.name()).with("words", &format.words);
        finding.with("address", &format.address).hint(format.kind.name())
    });
    notes.chain(hindered).chain(untranslated).chain(formats).collect()
}

/// Reports each applied change.
pub(super) fn said(back: &ReturnedText, now: &Now, terminal: &Terminal) {
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

/// Reads the text as it would be written and compares its words with the document. If they differ, reports so and
/// returns true.
pub(super) fn unlike(
    back: &ReturnedText,
    origin: &Origin,
    (was, left): (&Now, &BTreeSet<String>),
    context: CommandContext<'_>,
) -> Result<bool, Stopped> {
    let CommandContext { terminal, .. } = context;
    let mut changed = was.inputs.clone();
    changed.set_text(&was.path, &back.text);
    for (file, text) in &back.beside {
        changed.set_text(&was.beside[*file].path, text);
    }
    let context = CommandContext { inputs: &changed, ..context };
    let then = now(origin, left, context);
    if let Err(Stopped::Found(findings)) = &then {
        context.tell(findings);
        terminal.refuse(&Message::new("back-broken").with("path", &was.path));
        return Ok(true);
    }
    let then = then?;
    // The numbers in references change with inserted and removed paragraphs.
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
    if !unlike.is_empty() {
        terminal.refuse(&Message::new("back-not-all").with("path", &was.path));
    }
    Ok(!unlike.is_empty())
}
