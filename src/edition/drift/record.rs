//! Writes fingerprints into the text of a translation without changing anything else.

use crate::base::{Source, Sources, Span};
use crate::model::{Inline, Section, Text};
use crate::read::content::{TextSurroundings, parse_text_beside};

use super::{head, section};

/// Returns the file of a translation with `prints` in it: the fingerprint for each section, by id; `None` is everything
/// outside sections. Returns `None` if that is impossible without other changes.
pub(crate) fn record(source: &Source, text: &Text, prints: &[(Option<String>, String)]) -> Option<String> {
    let at_title = |text: &Text| first_place(&text.title).map(|span| span.end as usize);
    let places = [at_title(text), Some(0)];
    places
        .into_iter()
        .flatten()
        .map(|title| spliced(source, text, title, prints))
        .find(|new| is_right(new, text, prints))
}

fn spliced(source: &Source, text: &Text, title: usize, prints: &[(Option<String>, String)]) -> String {
    let sections = text.all_sections();
    let old = source.text();
    let newline = if old.contains("\r\n") { "\r\n" } else { "\n" };
    let mut edits: Vec<(std::ops::Range<usize>, String)> = Vec::new();
    for (id, print) in prints {
        let own = id.as_ref().map(|id| sections.iter().find(|section| section.id.value == *id));
        let (known, after) = match own {
            Some(Some(own)) => (own.translates.as_ref(), heading_end(own)),
            Some(None) => continue,
            None => (text.translates.as_ref(), title),
        };
        match known {
            Some(known) => edits.push((known.span.range(), format!("\"{print}\""))),
            None => {
                let line = old[after..].find('\n').map(|end| after + end + 1);
                let (at, before) = match (after, line) {
                    (0, _) => (0, ""),
                    (_, Some(line)) => (line, ""),
                    (_, None) => (old.len(), newline),
                };
                edits.push((at..at, format!("{before}translates = \"{print}\"{newline}")));
            }
        }
    }
    edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut new = old.to_owned();
    edits.into_iter().for_each(|(range, words)| new.replace_range(range, &words));
    new
}

fn heading_end(section: &Section) -> usize {
    section.heading_span.end.max(section.id.span.end) as usize
}

fn first_place(inlines: &[Inline]) -> Option<Span> {
    inlines.iter().rev().find_map(|inline| match inline {
        Inline::Words(_, span) => Some(*span),
        Inline::Placeholder(placeholder) => Some(placeholder.span),
        _ => None,
    })
}

/// Whether the new text has the meaning of the old one, and records the given fingerprints.
fn is_right(new: &str, old: &Text, prints: &[(Option<String>, String)]) -> bool {
    let mut sources = Sources::default();
    let file = sources.add("translation.toml", new);
    let around = TextSurroundings { sheets: None, reading: old.reading };
    let (text, findings) = parse_text_beside(file, sources.get(file), &around);
    let Some(mut text) = text.filter(|_| !findings.has_errors()) else { return false };
    take_filed(&mut text.sections, &old.all_sections());
    let meaning = |text: &Text| -> Vec<String> {
        let sections = text.all_sections();
        std::iter::once(head(text)).chain(sections.iter().map(|own| section(own))).collect()
    };
    let sections = text.all_sections();
    let recorded = |(id, print): &(Option<String>, String)| {
        let own = match id {
            Some(id) => sections.iter().find(|own| own.id.value == *id).and_then(|own| own.translates.as_ref()),
            None => text.translates.as_ref(),
        };
        own.is_some_and(|own| own.value == *print)
    };
    meaning(old) == meaning(&text) && prints.iter().all(recorded)
}

/// Gives tables whose rows are in files of their own the rows read from there.
fn take_filed(sections: &mut [Section], old: &[&Section]) {
    for section in sections {
        let own = old.iter().find(|own| own.id.value == section.id.value);
        for table in section.tables.iter_mut().filter(|table| table.filed) {
            let read = own.and_then(|own| own.tables.iter().find(|own| own.id.value == table.id.value));
            if let Some(read) = read {
                (table.columns, table.rows) = (read.columns.clone(), read.rows.clone());
            }
        }
        take_filed(&mut section.sections, old);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(toml: &str, prints: &[(Option<&str>, &str)]) -> Option<String> {
        let mut sources = Sources::default();
        let file = sources.add("en.toml", toml);
        let (text, _) = crate::read::content::parse_text(file, sources.get(file));
        let prints: Vec<_> = prints.iter().map(|(id, print)| (id.map(str::to_owned), (*print).to_owned())).collect();
        record(sources.get(file), &text.expect("readable"), &prints)
    }

    #[test]
    fn a_fingerprint_is_put_below_the_heading_and_nothing_else_changes() {
        let toml = "# Notes\ntitle = \"A\"   # kept\n\n[[section]]\nid      = \"a\"\nheading = \"B\" # too\ntext = '''\nx\n'''\n";
        let new = written(toml, &[(None, "2:00"), (Some("a"), "2:11")]).expect("recorded");
        let expected = toml.replace("# kept\n", "# kept\ntranslates = \"2:00\"\n");
        assert_eq!(new, expected.replace("# too\n", "# too\ntranslates = \"2:11\"\n"));
        let again = written(&new, &[(Some("a"), "2:22")]).expect("recorded");
        assert_eq!(again, new.replace("2:11", "2:22"));
    }

    #[test]
    fn what_cannot_be_done_cleanly_is_not_done() {
        let inline = "title = \"A\"\nsection = [{ id = \"a\", heading = \"B\" }]\n";
        assert_eq!(written(inline, &[(Some("a"), "2:11")]), None);
        let long = "title = '''\nA\n'''\n";
        let new = written(long, &[(None, "2:00")]).expect("recorded");
        assert_eq!(new, format!("translates = \"2:00\"\n{long}"));
    }
}
