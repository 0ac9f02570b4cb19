//! The two sides of a part, and the differences between their contents.

use std::collections::BTreeSet;

use super::literal_reference::OwnNumbers;
use super::statutes::ToldArticle;
use crate::base::{Finding, Findings, Language, Rule, Span};
use crate::check::view::Passage;
use crate::words::Profile;

/// One comparable item of a passage.
pub(super) struct Mark {
    /// The text by which it is compared.
    pub(super) what: String,
    /// Its span, if known.
    pub(super) span: Option<Span>,
}

/// A part of the original and of the translation.
pub(super) struct Sides<'t, 'a> {
    /// The passages of the original.
    pub(super) own: &'t [&'t Passage<'a>],
    /// The passages of the translation.
    pub(super) theirs: &'t [&'t Passage<'a>],
    /// What the sections say that only the original or only the translation has.
    pub(super) apart: (&'t BTreeSet<String>, &'t BTreeSet<String>),
    /// The headings of the part, in the translation and in the original.
    pub(super) places: (Option<Span>, Option<Span>),
    /// The profiles of the two languages.
    pub(super) profiles: (&'t Profile, &'t Profile),
    /// The two languages.
    pub(super) languages: (&'t Language, &'t Language),
    /// The numbers of the original's and the translation's own parts.
    pub(super) known: &'t (OwnNumbers<'t>, OwnNumbers<'t>),
    /// Articles of a statute already reported as wrong.
    pub(super) told: &'t [ToldArticle],
}

impl Sides<'_, '_> {
    /// Reports the marks that only one of the two sides has.
    pub(super) fn compare(
        &self,
        rule: &'static Rule,
        marks: fn(&Passage<'_>, &Profile) -> Vec<Mark>,
        findings: &mut Findings,
    ) {
        let own: Vec<Mark> = self.own.iter().flat_map(|passage| marks(passage, self.profiles.0)).collect();
        let theirs: Vec<Mark> = self.theirs.iter().flat_map(|passage| marks(passage, self.profiles.1)).collect();
        self.tell(rule, differing(&own, &theirs), differing(&theirs, &own), findings);
    }

    /// Reports marks found only in the original (`lacking`) or only in the translation (`surplus`).
    /// What the other text has in a section of its own was moved there.
    pub(super) fn tell(
        &self,
        rule: &'static Rule,
        mut lacking: Vec<&Mark>,
        mut surplus: Vec<&Mark>,
        findings: &mut Findings,
    ) {
        lacking.retain(|mark| !self.apart.1.contains(&mark.what));
        surplus.retain(|mark| !self.apart.0.contains(&mark.what));
        for at in 0..lacking.len().max(surplus.len()) {
            let (lacks, has) = (lacking.get(at), surplus.get(at));
            let here = has.and_then(|has| has.span).or(self.counterpart(lacks.and_then(|lacks| lacks.span)));
            let Some(here) = here.or(self.places.0) else { continue };
            let there = lacks.and_then(|lacks| lacks.span).or(self.places.1);
            let what = |mark: Option<&&Mark>| mark.map_or(String::new(), |mark| mark.what.clone());
            let problem = match (lacks, has) {
                (Some(_), Some(_)) => "other",
                (Some(_), None) => "lacking",
                _ => "surplus",
            };
            let finding = rule.at(here).with("problem", problem).with("own", what(has)).with("theirs", what(lacks));
            findings.push(related(finding, there));
        }
    }

    /// The span of the passage of the translation that corresponds to `span` in the original.
    fn counterpart(&self, span: Option<Span>) -> Option<Span> {
        let span = span?;
        if self.own.len() != self.theirs.len() {
            return None;
        }
        let around =
            |passage: &&Passage<'_>| passage.span().is_some_and(|own| own.start <= span.start && span.start <= own.end);
        let at = self.own.iter().position(around)?;
        self.theirs[at].span()
    }
}

fn related(finding: Finding, there: Option<Span>) -> Finding {
    match there {
        Some(there) => finding.related(there, "original"),
        None => finding,
    }
}

/// The marks of `these` that are not in `those`, each once.
pub(super) fn differing<'m>(these: &'m [Mark], those: &[Mark]) -> Vec<&'m Mark> {
    let mut known: BTreeSet<&str> = those.iter().map(|mark| mark.what.as_str()).collect();
    these.iter().filter(|mark| known.insert(mark.what.as_str())).collect()
}
