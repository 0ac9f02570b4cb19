//! Texts as lawyers write and paste them, each with its expected reading: `lists.txt`, `hostile.txt` and `prose.txt`
//! beside this file. All companies are made up.

use std::fmt::Write;

use super::super::*;
use crate::base::Sources;
use crate::model::{Block, Inline, ListKind, Reading};

/// A text of the corpus.
struct Case {
    title: &'static str,
    text: String,
    reading: String,
}

/// The texts of a file: a title after `===`, the text, and its reading after `---`. `→` represents a tab.
fn cases(file: &'static str) -> Vec<Case> {
    let parts = file.split("\n=== ").skip(1);
    let case = |part: &'static str| {
        let (title, rest) = part.split_once('\n').expect("a title");
        let (text, reading) = rest.split_once("\n---\n").unwrap_or((rest.trim_end(), ""));
        Case { title, text: text.replace('→', "\t"), reading: reading.trim_end().to_owned() }
    };
    parts.map(case).collect()
}

/// Describes the reading of a text: a line for each block, and one for each finding.
fn reading(text: &str) -> String {
    let mut sources = Sources::default();
    let file = sources.add("ja.toml", text);
    let mut findings = Findings::default();
    let blocks = blocks(&Prose::bare(text, file), Reading::default(), &mut Nodes::default(), &mut findings);
    let mut out = String::new();
    outline(&blocks, 0, &mut out);
    for finding in findings.iter() {
        let crate::base::diagnostic::Place::Span(span) = finding.place else { panic!("{finding:?}") };
        let line = sources.get(file).line_column(span.start as usize).line;
        writeln!(out, "! {} {line}", finding.rule.id).expect("a string");
    }
    out.trim_end().to_owned()
}

fn outline(blocks: &[Block], depth: usize, out: &mut String) {
    let pad = "  ".repeat(depth);
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => writeln!(out, "{pad}{}", words(inlines)).expect("a string"),
            Block::Embed(placeholder) => writeln!(out, "{pad}{{{}}}", placeholder.path).expect("a string"),
            Block::Note(blocks) => {
                writeln!(out, "{pad}>").expect("a string");
                outline(blocks, depth + 1, out);
            }
            Block::List(list) => {
                for item in &list.items {
                    let mark = match (list.kind, item.typed) {
                        (ListKind::Paragraphs, Some(typed)) => format!("{typed}."),
                        (ListKind::Items, Some(typed)) => format!("{typed})"),
                        (ListKind::Definitions, _) => ":".to_owned(),
                        _ => "-".to_owned(),
                    };
                    let title =
                        if item.title.is_empty() { String::new() } else { format!("**{}**", words(&item.title)) };
                    let mut blocks = item.blocks.as_slice();
                    let mut first = String::new();
                    if let (Some((Block::Paragraph(inlines), rest)), true) = (blocks.split_first(), title.is_empty()) {
                        first = words(inlines);
                        blocks = rest;
                    }
                    writeln!(out, "{}", format!("{pad}{mark} {title}{first}").trim_end()).expect("a string");
                    outline(blocks, depth + 1, out);
                }
            }
        }
    }
}

/// Returns words, with `~` for a line break of the file and `\` for one of the page.
fn words(inlines: &[Inline]) -> String {
    let part = |inline: &Inline| match inline {
        Inline::Words(words, _) => words.clone(),
        Inline::SoftBreak => "~".to_owned(),
        Inline::HardBreak => "\\".to_owned(),
        Inline::Emphasis(inner) => format!("_{}_", words(inner)),
        Inline::Strong(inner) => format!("**{}**", words(inner)),
        Inline::Foreign(_, inner) => words(inner),
        Inline::Link(link) => words(&link.words),
        Inline::Reference(reference) => format!("[{}](#)", words(&reference.words)),
        Inline::Mark(mark) => format!("[{}]", mark.words),
        Inline::Placeholder(placeholder) => format!("{{{}}}", placeholder.path),
    };
    inlines.iter().map(part).collect()
}

/// Compares each text with its reading, and shows all that differ.
fn all_read_as_written(cases: &[Case]) {
    let differ = cases.iter().filter_map(|case| {
        let read = reading(&case.text);
        (read != case.reading).then(|| format!("\n=== {}\n{}\n---\n{read}\n", case.title, case.text))
    });
    let differ: Vec<String> = differ.collect();
    assert!(differ.is_empty(), "{} read otherwise:{}", differ.len(), differ.concat());
}

#[test]
fn lists_are_read_as_any_lawyer_reads_them() {
    let cases = cases(include_str!("lists.txt"));
    all_read_as_written(&cases);
    assert!(cases.len() >= 120, "{}", cases.len());
}

/// The readings were written by hand before the program had read the texts.
#[test]
fn hostile_texts_are_read_as_their_writers_mean_them() {
    let cases = cases(include_str!("hostile.txt"));
    all_read_as_written(&cases);
    assert!(cases.len() >= 60, "{}", cases.len());
}

/// Prose has no reading of its own: it is its paragraphs, without a list and without a finding.
#[test]
fn prose_is_never_read_as_a_list() {
    let cases = cases(include_str!("prose.txt"));
    let count = cases.len();
    let expected = |text: &str| {
        let paragraphs =
            text.split("\n\n").map(|paragraph| paragraph.trim_start_matches('\u{3000}').replace('\n', "~"));
        paragraphs.collect::<Vec<_>>().join("\n")
    };
    let plain = |case: Case| Case { reading: expected(&case.text), ..case };
    all_read_as_written(&cases.into_iter().map(plain).collect::<Vec<_>>());
    assert!(count >= 60, "{count}");
}
