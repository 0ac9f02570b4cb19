//! The findings of the check: defects of real notices, each put into a copy of the sample.

mod cells;
mod languages;
mod left_alone;
mod places;
mod seeded;
mod seeds;
mod swapped;
mod table;
mod unread;

use std::collections::BTreeMap;
use std::path::Path;

use crate::base::{Findings, Place};
use crate::check;
use crate::edition::compose::compose;
use crate::edition::overview::Overview;
use crate::read::inputs::Inputs;
use crate::read::site;
use jiff::civil::date;

/// The files of the sample's content by path, without seals: a sealed text takes names and dates from its seal, and
/// the defects must be found in an unsealed one.
fn sample() -> BTreeMap<String, String> {
    let inputs = Inputs::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let files = inputs.site_files("content").map(|(path, file)| (path.to_owned(), inputs.sources.get(file).text()));
    let files = files.filter(|(path, _)| !path.ends_with("/seal.toml") && !path.contains("/seal/"));
    files.map(|(path, text)| (path, text.to_owned())).collect()
}

/// Every finding in a site made of these files: rule, file and line.
fn found(files: &BTreeMap<String, String>, profiles: &[&str]) -> Vec<(String, String, usize)> {
    let inputs = inputs_of(files);
    places(&look(&inputs, profiles), &inputs)
}

fn inputs_of(files: &BTreeMap<String, String>) -> Inputs {
    Inputs::from_files(files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
}

/// The findings about a site.
fn look(inputs: &Inputs, profiles: &[&str]) -> Findings {
    let (site, mut findings) = site::load(inputs);
    if let Some(site) = &site {
        let (composition, composed) = compose(site, date(2026, 6, 1), false);
        findings.append(composed);
        let profiles: Vec<String> = profiles.iter().map(|profile| (*profile).to_owned()).collect();
        findings.append(check::run(site, &composition, &findings.errors()));
        findings.append(check::site(site, &Overview::new(site, date(2026, 6, 1), false), &profiles));
        findings.append(check::levels(site));
        let unused = check::settle(site, &composition, &inputs.sources, &mut findings);
        findings.append(unused);
    }
    findings.sort(&inputs.sources);
    findings
}

fn places(findings: &Findings, inputs: &Inputs) -> Vec<(String, String, usize)> {
    let place = |place: &Place| match place {
        Place::Span(span) => {
            let source = inputs.sources.get(span.file);
            (source.path().to_owned(), source.line_column(span.start as usize).line)
        }
        Place::File(file) => (inputs.sources.get(*file).path().to_owned(), 0),
        Place::Path(path) => (path.clone(), 0),
    };
    let all = findings.iter().map(|finding| (finding.rule.id.to_owned(), place(&finding.place)));
    all.map(|(rule, (path, line))| (rule, path, line)).collect()
}
