//! Removes each closing `'''` of the sample in turn, and expects one finding, on its line.

use std::path::Path;

use super::{parse_records, parse_text};
use crate::base::{Findings, Language, Sources};
use crate::read::config;
use crate::read::inputs::Inputs;

/// The offsets of the marks that close a text, outside comments.
fn closing_marks(text: &str) -> Vec<usize> {
    let mut closing = Vec::new();
    let mut is_open = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let is_comment = !is_open && line.trim_start().starts_with('#');
        for (at, _) in line.match_indices("'''").filter(|_| !is_comment) {
            if is_open {
                closing.push(start + at);
            }
            is_open = !is_open;
        }
        start += line.len();
    }
    closing
}

fn found(path: &str, text: &str) -> (Findings, Sources) {
    let mut sources = Sources::default();
    let file = sources.add(path, text);
    let languages: Vec<Language> = ["ja", "en"].into_iter().filter_map(Language::parse).collect();
    let findings = match path.rsplit('/').next() {
        Some("records.toml") => parse_records(file, sources.get(file), &languages).1,
        Some("site.toml") => config::parse(file, sources.get(file)).1,
        _ => parse_text(file, sources.get(file)).1,
    };
    (findings, sources)
}

#[test]
fn a_closing_mark_that_is_missing_is_one_finding_on_its_line() {
    let sample = Inputs::read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the sample");
    let mut checked = 0;
    for (path, file) in sample.site_files("content") {
        let text = sample.sources.get(file).text();
        for at in closing_marks(text) {
            let broken = format!("{}{}", &text[..at], &text[at + 3..]);
            let (findings, sources) = found(path, &broken);
            let places: Vec<usize> = findings
                .iter()
                .flat_map(|finding| finding.spans().next())
                .map(|span| sources.get(span.file).line_column(span.start as usize).line)
                .collect();
            assert_eq!(places, [text[..at].matches('\n').count() + 1], "{path}: {findings:?}");
            checked += 1;
        }
    }
    assert!(checked > 200, "{checked}");
}
