//! Running text as runs: words, values, citations, and addresses behind words.

use super::{LineRun, RunKind};
use crate::edition::{Inline, LinkTarget, plain_text};

/// Returns running text as runs.
pub(super) fn runs(inlines: &[Inline]) -> Vec<LineRun> {
    let mut all: Vec<LineRun> = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Words(words) | Inline::Mark { words, .. } => push(&mut all, LineRun::new(RunKind::Words, words)),
            Inline::Break => push(&mut all, LineRun::new(RunKind::Words, "\n")),
            Inline::Time(_, text) | Inline::Amount { text, .. } => all.push(LineRun::new(RunKind::Value, text)),
            Inline::Emphasis(inner) | Inline::Strong(inner) => push_all(&mut all, runs(inner)),
            Inline::Foreign(language, inner) => {
                let foreign = |run: LineRun| LineRun { language: Some(language.clone()), ..run };
                push_all(&mut all, runs(inner).into_iter().map(foreign));
            }
            Inline::Link { target, words, .. } => link(target, words, &mut all),
        }
    }
    all
}

/// Adds the words of a link, followed by its address unless the words are the address.
fn link(target: &LinkTarget, words: &[Inline], all: &mut Vec<LineRun>) {
    let (kind, address) = match target {
        LinkTarget::Anchor(anchor) => {
            return all.push(LineRun::new(RunKind::Cited(anchor.clone()), plain_text(words)));
        }
        LinkTarget::Address(address) => (RunKind::Address, address.clone()),
        LinkTarget::Notice { written, page: None } => (RunKind::Notice, written.clone()),
        LinkTarget::Notice { page: Some((slug, anchor)), .. } if anchor.is_empty() => {
            (RunKind::Notice, format!("/{slug}/"))
        }
        LinkTarget::Notice { page: Some((slug, anchor)), .. } => (RunKind::Notice, format!("/{slug}/#{anchor}")),
    };
    push_all(all, runs(words));
    let shown = plain_text(words);
    if shown != address && address.strip_prefix("mailto:") != Some(shown.as_str()) {
        all.push(LineRun::new(kind, address));
    }
}

pub(super) fn push_all(all: &mut Vec<LineRun>, runs: impl IntoIterator<Item = LineRun>) {
    runs.into_iter().for_each(|run| push(all, run));
}

/// Adds a run, merging adjacent words, since emphasis does not end a word.
fn push(all: &mut Vec<LineRun>, run: LineRun) {
    match all.last_mut() {
        Some(last) if last.kind == RunKind::Words && run.kind == RunKind::Words && last.language == run.language => {
            last.text.push_str(&run.text);
        }
        _ => all.push(run),
    }
}
