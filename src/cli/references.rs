//! Turns the citations in texts made by `seibun import` into references where that is certain.
//!
//! The target must exist in this notice and not be in a law, and the reference must print the same words. All other
//! citations stay as typed and are reported.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use super::common::CommandContext;
use super::compare::is_named;
use crate::base::{Arg, Finding, Findings, Place};
use crate::check::rules::literal_reference;
use crate::check::{self, scan};
use crate::edition::compose::Composition;
use crate::exchange::back::printed;
use crate::exchange::notice::references::{NeighbourWords, TypedCitation, referring, relative};
use crate::exchange::text::units;
use crate::model::VersionId;
use crate::read::inputs::Inputs;
use crate::read::site::Site;

/// The texts made by an import.
pub(super) struct Imported<'a> {
    /// The id of the notice.
    pub(super) notice: &'a str,
    /// The version.
    pub(super) version: &'a str,
    /// Its files, by path; the texts come first.
    pub(super) files: Vec<(String, String)>,
    /// The number of files that are texts.
    pub(super) texts: usize,
}

/// The outcome for citations.
#[derive(Debug, Default)]
pub(super) struct CitationOutcome {
    /// The number of citations turned into references.
    pub(super) made: usize,
    /// The citations kept: file, line and words.
    pub(super) left: Vec<(String, usize, String)>,
}

/// Turns citations into references.
pub(super) fn refer(imported: &mut Imported<'_>, context: CommandContext<'_>) -> CitationOutcome {
    let Some(site) = ImaginedSite::of(imported, &imported.files, context) else {
        return CitationOutcome::default();
    };
    let mut referred = CitationOutcome::default();
    let found: Vec<(Vec<TypedCitation>, Vec<TypedCitation>)> =
        imported.files[..imported.texts].iter().map(|(path, _)| site.typed(path)).collect();
    let certain = agreeing(imported, found.iter().map(|(certain, _)| certain.clone()).collect(), context);
    for (at, (all, doubtful)) in found.into_iter().enumerate() {
        referred.made += certain[at].len();
        let kept: BTreeSet<usize> = certain[at].iter().map(|one| one.range.start).collect();
        let gone = all.into_iter().filter(|one| !kept.contains(&one.range.start) && !one.target.contains(' '));
        let mut left: Vec<TypedCitation> = gone.chain(doubtful).collect();
        left.sort_by_key(|one| one.range.start);
        let path = &imported.files[at].0;
        let lines = lines(site.source(path), &left, &certain[at]);
        referred.left.extend(left.into_iter().zip(lines).map(|(one, line)| (path.clone(), line, one.words)));
    }
    referred
}

/// Turns those of the citations into references that are printed as they were typed, and returns them.
fn agreeing(
    imported: &mut Imported<'_>,
    mut certain: Vec<Vec<TypedCitation>>,
    context: CommandContext<'_>,
) -> Vec<Vec<TypedCitation>> {
    // Dropping a reference can change what the next one prints, so this repeats until all agree.
    while certain.iter().any(|typed| !typed.is_empty()) {
        let texts: Vec<(String, Vec<usize>)> =
            imported.files.iter().zip(&certain).map(|((_, text), typed)| referring(text, typed)).collect();
        let mut files = imported.files.clone();
        files.iter_mut().zip(&texts).for_each(|((_, text), (new, _))| text.clone_from(new));
        let site = ImaginedSite::of(imported, &files, context);
        let keeps: Vec<Vec<bool>> = (0..imported.texts)
            .map(|at| match &site {
                Some(site) => site.same(&imported.files[at].0, &certain[at], &texts[at].1),
                None => vec![false; certain[at].len()],
            })
            .collect();
        if keeps.iter().flatten().all(|keep| *keep) {
            imported.files = files;
            break;
        }
        for (typed, keep) in certain.iter_mut().zip(keeps) {
            let mut keep = keep.into_iter();
            typed.retain(|_| keep.next().unwrap_or(false));
        }
    }
    certain
}

/// Returns the line of each citation that is left, once others are references; both are in file order.
fn lines(source: &str, left: &[TypedCitation], referred: &[TypedCitation]) -> Vec<usize> {
    let ends = |words: &str| words.bytes().filter(|byte| *byte == b'\n').count();
    let (mut line, mut at, mut referred) = (1, 0, referred.iter().peekable());
    let of = |one: &TypedCitation| {
        line += ends(&source[at..one.range.start]);
        at = one.range.start;
        // A reference is on one line, whatever it replaces.
        while let Some(before) = referred.next_if(|before| before.range.end <= at) {
            line -= ends(&before.words);
        }
        line
    };
    left.iter().map(of).collect()
}

/// The site with the new files added.
struct ImaginedSite {
    inputs: Inputs,
    site: Site,
    composition: Composition,
    id: VersionId,
}

impl ImaginedSite {
    fn of(imported: &Imported<'_>, files: &[(String, String)], context: CommandContext<'_>) -> Option<Self> {
        let mut inputs = context.inputs.clone();
        files.iter().for_each(|(path, text)| inputs.set_text(path, text));
        let context = CommandContext { inputs: &inputs, ..context };
        let (site, _) = context.site(|notice| is_named(notice, imported.notice)).ok()?;
        let notice = site.notices.iter().position(|notice| notice.id == imported.notice)?;
        let versions = &site.notices[notice].versions;
        let version = versions.iter().position(|version| version.id == imported.version)?;
        let composition = Composition::new(&site, context.options(true).as_of, true);
        Some(Self { inputs, site, composition, id: VersionId { notice, version } })
    }

    /// Returns a file of the site.
    fn source(&self, path: &str) -> &str {
        self.inputs.site_file(path).map_or("", |file| self.inputs.sources.get(file).text())
    }

    /// Returns the citations in a text: the certain ones, and the possible ones.
    fn typed(&self, path: &str) -> (Vec<TypedCitation>, Vec<TypedCitation>) {
        let (mut certain, mut doubtful) = (Vec::new(), Vec::new());
        let (_, version) = self.site.version(self.id);
        let text = version.texts.iter().find(|(_, text)| self.inputs.sources.get(text.file()).path() == path);
        let Some((language, text)) = text else { return (certain, doubtful) };
        let source = self.inputs.sources.get(text.file).text();
        let mut findings = Findings::default();
        if let Some(view) = check::view_of(&self.site, &self.composition, self.id, language) {
            literal_reference::check(&view, &mut findings);
        }
        for finding in findings.iter() {
            let Place::Span(span) = finding.place else { continue };
            let range = span.range();
            let one = TypedCitation { words: source[range.clone()].to_owned(), range, target: named(finding, "id") };
            // Article 1(a): the part cited within the article may not exist.
            let goes_on = source[one.range.end..].starts_with(['(', '（']);
            if finding.hints.contains(&"write") && !goes_on { certain.push(one) } else { doubtful.push(one) }
        }
        if let Some(words) = self.site.words.get(language) {
            let word = |id, args: &[(&str, Arg)]| words.format(id, None, args).unwrap_or_default();
            let before = NeighbourWords {
                paragraph: word("reference-previous-paragraph", &[]),
                article: word("reference-previous-section", &[("scheme", "article".into())]),
            };
            certain.extend(relative(text, source, &before));
        }
        certain.sort_by_key(|one| one.range.start);
        let mut end = 0;
        certain.retain(|one| {
            let apart = one.range.start >= end;
            end = end.max(one.range.end);
            apart
        });
        (certain, doubtful)
    }

    /// Returns for each reference, by its offset, whether it prints the words of the citation.
    fn same(&self, path: &str, typed: &[TypedCitation], starts: &[usize]) -> Vec<bool> {
        let (_, version) = self.site.version(self.id);
        let text = version.texts.iter().find(|(_, text)| self.inputs.sources.get(text.file()).path() == path);
        let composed = text.and_then(|(language, text)| Some((self.composition.text(self.id, language)?, text)));
        let Some((composed, text)) = composed else { return vec![false; typed.len()] };
        let source = self.inputs.sources.get(text.file).text();
        let printed = printed(text, &units(&composed.edition), source);
        let same =
            |(one, start): (&TypedCitation, &usize)| printed.get(start).is_some_and(|shown| alike(shown, &one.words));
        typed.iter().zip(starts).map(same).collect()
    }
}

fn named(finding: &Finding, argument: &str) -> String {
    match finding.message.args.iter().find(|(name, _)| *name == argument) {
        Some((_, Arg::Text(text))) => text.clone(),
        _ => String::new(),
    }
}

/// Whether words are equal except for character width, blanks, and the digits of numbers (七, 7).
fn alike(one: &str, other: &str) -> bool {
    let plain = |words: &str| {
        let words: String = words.nfkc().filter(|c| !c.is_whitespace()).collect();
        let mut out = String::new();
        let mut digits = String::new();
        for c in words.chars().chain(['\n']) {
            if "一二三四五六七八九十".contains(c) {
                digits.push(c);
                continue;
            }
            if !digits.is_empty() {
                out.push_str(&scan::kanji_count(&digits).map_or_else(|| digits.clone(), |count| count.to_string()));
                digits.clear();
            }
            out.push(c);
        }
        out
    };
    plain(one) == plain(other)
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn numbers_are_the_same_in_whatever_digits() {
        assert!(alike("第12条第1項", "第十二条 第１項") && alike("Article 7", "Article\u{a0}7"));
        assert!(!alike("第12条", "第11条") && !alike("Article 7.1", "Article 7(1)"));
    }
}
