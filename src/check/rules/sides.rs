//! The two sides of a part, and what only one of them holds.

use std::collections::BTreeSet;

use super::literal_reference::OwnNumbers;
use super::statutes::ToldArticle;
use crate::base::diagnostic::{Finding, Findings, Rule};
use crate::base::language::Language;
use crate::base::source::Span;
use crate::check::view::Passage;
use crate::words::Profile;

/// One thing that a passage holds.
pub(super) struct Mark {
    /// How it is compared.
    pub(super) what: String,
    /// Where it stands.
    pub(super) span: Option<Span>,
}

/// A part of the original and of the translation.
pub(super) struct Sides<'t, 'a> {
    /// What the original says.
    pub(super) own: &'t [&'t Passage<'a>],
    /// What the translation says.
    pub(super) theirs: &'t [&'t Passage<'a>],
    /// The headings of the part, in the translation and in the original.
    pub(super) places: (Option<Span>, Option<Span>),
    /// The profiles of the original's and of the translation's language.
    pub(super) profiles: (&'t Profile, &'t Profile),
    /// The two languages.
    pub(super) languages: (&'t Language, &'t Language),
    /// What the original and the translation number themselves.
    pub(super) known: &'t (OwnNumbers<'t>, OwnNumbers<'t>),
    /// Articles of a statute of which it is told already that they are wrong.
    pub(super) told: &'t [ToldArticle],
}

impl Sides<'_, '_> {
    /// Tells what only one of the two holds.
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

    /// `lacking` stands in the original alone, `surplus` in the translation alone.
    pub(super) fn tell(&self, rule: &'static Rule, lacking: Vec<&Mark>, surplus: Vec<&Mark>, findings: &mut Findings) {
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

    /// The passage of the translation that stands where `span` stands in the original.
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

/// Those of `these` that `those` does not hold, each once.
pub(super) fn differing<'m>(these: &'m [Mark], those: &[Mark]) -> Vec<&'m Mark> {
    let mut known: BTreeSet<&str> = those.iter().map(|mark| mark.what.as_str()).collect();
    these.iter().filter(|mark| known.insert(mark.what.as_str())).collect()
}
