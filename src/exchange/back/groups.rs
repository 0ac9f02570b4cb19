//! Assigns the paragraphs of a document to those of the text: by bookmark, and without one to the paragraph before.

use std::collections::BTreeMap;

use crate::exchange::read::edited::{Edited, EditedParagraph, Presence};
use crate::exchange::read::formats::FormattedWords;
use crate::exchange::text::TextUnit;

/// The state of a paragraph of the text in the document.
#[derive(Debug, Default)]
pub(super) struct ChangedParagraph {
    /// The paragraphs inserted before it.
    pub(super) above: Vec<String>,
    /// Its words now; `None` if it was removed.
    pub(super) main: Option<String>,
    /// The paragraphs inserted after it.
    pub(super) below: Vec<String>,
    /// The comments on it: author and words.
    pub(super) comments: Vec<(String, String)>,
    /// The words of footnotes and text boxes inserted at it.
    pub(super) asides: Vec<String>,
    /// Formatting and links.
    pub(super) formats: Vec<FormattedWords>,
}

/// Returns the state of each paragraph of the text; with `reject`, as if no change had been tracked.
pub(super) fn of(edited: &Edited, units: &[TextUnit], reject: bool) -> Vec<ChangedParagraph> {
    let places: BTreeMap<&str, usize> =
        units.iter().enumerate().map(|(at, unit)| (unit.bookmark.as_str(), at)).collect();
    let mut groups: Vec<ChangedParagraph> = units.iter().map(|_| ChangedParagraph::default()).collect();
    let mut found: Vec<Vec<String>> = units.iter().map(|_| Vec::new()).collect();
    let mut at = None;
    for flowed in flow(&edited.paragraphs, reject) {
        let own = flowed.bookmarks.iter().filter_map(|name| places.get(name.as_str()).copied()).min();
        at = own.or(at);
        // Insertions before all paragraphs belong to the first one.
        let Some(at) = at.or((!units.is_empty()).then_some(0)) else { continue };
        groups[at].comments.extend(flowed.comments);
        groups[at].asides.extend(flowed.asides);
        groups[at].formats.extend(flowed.formats);
        let words = if own.is_some() { unnumbered(&flowed.words, &units[at].number) } else { &flowed.words };
        if !words.trim().is_empty() {
            found[at].push(words.to_owned());
        }
    }
    for ((group, words), unit) in groups.iter_mut().zip(found).zip(units) {
        place(group, words, unit);
    }
    groups
}

/// A paragraph with the changes accepted or rejected.
struct FlowedParagraph {
    bookmarks: Vec<String>,
    words: String,
    comments: Vec<(String, String)>,
    asides: Vec<String>,
    formats: Vec<FormattedWords>,
}

/// Accepts or rejects the changes of paragraphs: one whose end is gone continues in the next.
fn flow(paragraphs: &[EditedParagraph], reject: bool) -> Vec<FlowedParagraph> {
    let mut flowed: Vec<FlowedParagraph> = Vec::new();
    let mut goes_on = false;
    for paragraph in paragraphs {
        let words = if reject { &paragraph.before } else { &paragraph.after };
        let stands = |standing: Presence| if reject { standing.before } else { standing.after };
        let asides = paragraph.asides.iter().filter(|(standing, _)| stands(*standing)).map(|(_, words)| words.clone());
        let formats =
            paragraph.formats.iter().filter(|(standing, _)| stands(*standing)).map(|(_, format)| format.clone());
        match flowed.last_mut().filter(|_| goes_on) {
            Some(last) => {
                last.words.push_str(words);
                last.bookmarks.extend(paragraph.bookmarks.iter().cloned());
                last.comments.extend(paragraph.comments.iter().cloned());
                last.asides.extend(asides);
                last.formats.extend(formats);
            }
            None => flowed.push(FlowedParagraph {
                bookmarks: paragraph.bookmarks.clone(),
                words: words.clone(),
                comments: paragraph.comments.clone(),
                asides: asides.collect(),
                formats: formats.collect(),
            }),
        }
        // A paragraph that is gone as a whole does not continue.
        let open = if reject { paragraph.end_inserted } else { paragraph.end_deleted };
        goes_on = open && !flowed.last().is_some_and(|last| last.words.is_empty());
    }
    flowed
}

/// Returns the words after the number that the document shows before them, whatever that number is by now.
fn unnumbered<'w>(words: &'w str, number: &str) -> &'w str {
    match words.split_once('\t') {
        Some((head, rest)) if !number.is_empty() && head.chars().count() <= 12 => rest,
        _ => words,
    }
}

/// Separates the paragraph itself from those inserted around it: it is the one most like the original.
fn place(group: &mut ChangedParagraph, mut words: Vec<String>, unit: &TextUnit) {
    if words.is_empty() {
        group.main = Some(String::new()).filter(|_| unit.words.trim().is_empty());
        return;
    }
    let likeness = |one: &String| likeness(one, &unit.words);
    let best = words.iter().map(likeness).max().unwrap_or(0);
    let main = words.iter().position(|one| likeness(one) == best).unwrap_or(0);
    group.below = words.split_off(main + 1);
    group.main = words.pop();
    group.above = words;
}

/// Counts the characters that two texts share at their beginnings and ends.
fn likeness(one: &str, other: &str) -> usize {
    let head = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let tail = one.chars().rev().zip(other.chars().rev()).take_while(|(a, b)| a == b).count();
    head + tail
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(bookmark: &str, words: &str) -> EditedParagraph {
        let bookmarks = Some(bookmark).filter(|name| !name.is_empty()).map(str::to_owned).into_iter().collect();
        EditedParagraph { bookmarks, before: words.to_owned(), after: words.to_owned(), ..EditedParagraph::default() }
    }

    #[test]
    fn no_paragraph_is_passed_over_wherever_it_was_put_in() {
        let unit = |bookmark: &str, words: &str| TextUnit {
            bookmark: bookmark.to_owned(),
            section: String::new(),
            number: String::new(),
            words: words.to_owned(),
        };
        let units = [unit("one", "題名"), unit("two", "本文")];
        let paragraphs = [("", "前に"), ("one", "題名"), ("", "間に"), ("two", "本文"), ("", "後に")]
            .map(|(name, words)| paragraph(name, words));
        let edited = Edited { paragraphs: paragraphs.into(), ..Edited::default() };
        let groups = of(&edited, &units, false);
        assert_eq!((&groups[0].above[..], &groups[0].below[..]), (&["前に".to_owned()][..], &["間に".to_owned()][..]));
        assert_eq!(groups[0].main.as_deref(), Some("題名"));
        assert_eq!((groups[1].main.as_deref(), &groups[1].below[..]), (Some("本文"), &["後に".to_owned()][..]));
    }
}
