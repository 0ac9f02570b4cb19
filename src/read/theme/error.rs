//! Tera's errors as findings, with their places.

use std::collections::{BTreeMap, BTreeSet};

use tera::{Error, ErrorKind};

use crate::base::{FileId, Finding, Rule, Source, Span};
use crate::read::inputs::Inputs;

use super::BUILT_IN_PREFIX;

/// A template that cannot be read or rendered.
pub(crate) static TEMPLATE_ERROR: Rule = Rule::error("template-error");

/// The finding for an error of Tera, and its file. `files` are the templates by name.
pub(super) fn finding(error: &Error, files: &BTreeMap<String, FileId>, inputs: &Inputs) -> (Finding, Option<FileId>) {
    let (finding, file) = at_fault(error, files, inputs);
    let named = files.iter().find(|(name, own)| Some(**own) == file && !name.starts_with(BUILT_IN_PREFIX));
    let replaced = named.and_then(|(name, own)| Some((name, own, files.get(&format!("{BUILT_IN_PREFIX}{name}"))?)));
    let Some((name, own, built_in)) = replaced else { return (finding, file) };
    // A template that was copied from the default theme lacks what that theme has had since, and has what it had before.
    let [own, built_in] = [own, built_in].map(|file| components(inputs.sources.get(*file).text()));
    let others: Vec<String> = built_in.symmetric_difference(&own).map(|name| format!("`{name}`")).collect();
    if own.is_disjoint(&built_in) || others.is_empty() {
        return (finding, file);
    }
    (finding.with("file", name).with("parts", others.join(", ")).hint("copied"), file)
}

/// The names of the components that a template defines or uses.
fn components(template: &str) -> BTreeSet<&str> {
    let named = ["% component ", "{{ <"].into_iter().flat_map(|before| template.split(before).skip(1));
    named.map(|rest| rest.split(|c: char| c != '_' && !c.is_alphanumeric()).next().unwrap_or("")).collect()
}

fn at_fault(error: &Error, files: &BTreeMap<String, FileId>, inputs: &Inputs) -> (Finding, Option<FileId>) {
    let found = |name: &str| {
        let built_in = || files.get(&format!("{BUILT_IN_PREFIX}{name}"));
        files.get(name).or_else(built_in).copied()
    };
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => match found(report.filename()) {
            Some(file) => {
                let span = Span::new(file, report.span().range.clone());
                (TEMPLATE_ERROR.at(span).with("problem", report.message()), Some(file))
            }
            None => nowhere(report.message()),
        },
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            at(&error.to_string(), found(tpl))
        }
        ErrorKind::MissingParent { current, .. } => at(&error.to_string(), found(current)),
        _ => report(&error.to_string(), found, inputs),
    }
}

fn nowhere(problem: &str) -> (Finding, Option<FileId>) {
    (TEMPLATE_ERROR.at("themes").with("problem", problem), None)
}

fn at(problem: &str, file: Option<FileId>) -> (Finding, Option<FileId>) {
    match file {
        Some(file) => (TEMPLATE_ERROR.at(file).with("problem", problem), Some(file)),
        None => nowhere(problem),
    }
}

/// Parses the place out of a textual report: ` --> page.html:3:7`.
fn report(text: &str, found: impl Fn(&str) -> Option<FileId>, inputs: &Inputs) -> (Finding, Option<FileId>) {
    let problem = text.lines().next().unwrap_or(text).trim_start_matches("error: ");
    let place = text.lines().find_map(|line| line.trim_start().strip_prefix("--> "));
    let parts = place.and_then(|place| {
        let mut parts = place.rsplitn(3, ':');
        let column: usize = parts.next()?.trim_end_matches(']').parse().ok()?;
        let line: usize = parts.next()?.parse().ok()?;
        Some((parts.next()?.trim_start_matches('['), line, column))
    });
    let Some((name, line, column)) = parts else { return nowhere(problem) };
    match found(name) {
        Some(file) => {
            let offset = offset(inputs.sources.get(file), line, column);
            (TEMPLATE_ERROR.at(Span::new(file, offset..offset + 1)).with("problem", problem), Some(file))
        }
        None => nowhere(problem),
    }
}

/// The byte offset of a line and column, both counted from one.
fn offset(source: &Source, line: usize, column: usize) -> usize {
    let text = source.text();
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let within = text[start..].chars().take(column.saturating_sub(1)).map(char::len_utf8).sum::<usize>();
    start + within
}
