//! The site's settings for rules: their levels, and where they are silenced with a reason.

use std::collections::BTreeMap;

use crate::base::{FileId, Finding, Findings, Place, Rule, Sources, Spanned};
use crate::edition::compose::Composition;
use crate::model::{Allow, Section, Text};
use crate::read::site::Site;

use super::RULES;
use super::engine::is_past;
use super::profiles::UNCOVERED_MATTER;

/// A setting names a rule that does not exist.
pub(crate) static UNKNOWN_RULE: Rule = Rule::error("unknown-rule");
/// A setting lowers or silences a rule without which a page would be incomplete or untrue.
pub(crate) static FIXED_RULE: Rule = Rule::error("fixed-rule");
/// A rule is silenced without a reason.
pub(crate) static ALLOW_WITHOUT_REASON: Rule = Rule::error("allow-without-reason");
/// A rule is silenced where it finds nothing.
pub(crate) static UNUSED_ALLOW: Rule = Rule::warning("unused-allow");

/// Reports levels set for unknown rules and for rules with a fixed level.
pub(crate) fn levels(site: &Site) -> Findings {
    let mut told = Findings::default();
    site.config.check.levels.iter().for_each(|(name, _)| check_name(name, &mut told));
    told
}

/// Applies the site's levels to findings, and removes silenced ones. Returns the findings about each `allow` that
/// silences nothing; they are valid only for a run that applied every rule.
pub(crate) fn settle(site: &Site, composition: &Composition, sources: &Sources, findings: &mut Findings) -> Findings {
    let mut told = Findings::default();
    let levels = &site.config.check.levels;
    let mut allows = AllowIndex::of(site, composition, &mut told);
    findings.retain(|finding| {
        if !finding.rule.adjustable {
            return true;
        }
        if allows.silence(finding, sources) {
            return false;
        }
        match levels.iter().find(|(name, _)| name.value == finding.rule.id) {
            Some((_, Some(level))) => finding.level = *level,
            Some((_, None)) => return false,
            None => {}
        }
        true
    });
    // Not every run checks the checklists.
    let always = |scoped: &&ScopedAllow<'_>| scoped.allow.rule.value != UNCOVERED_MATTER.id;
    let unused = allows.all.iter().filter(|scoped| !scoped.used).filter(always);
    let unused = unused.map(|scoped| UNUSED_ALLOW.at(scoped.allow.span).with("rule", &scoped.allow.rule.value));
    findings.append(told);
    unused.map(|finding| finding.hint("remove")).collect()
}

/// The scope of an `allow`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum AllowScope {
    /// All files of a notice.
    Folder(String),
    /// A text.
    File(FileId),
    /// A section of a text, by its start.
    Section(FileId, u32),
}

struct ScopedAllow<'a> {
    allow: &'a Allow,
    used: bool,
}

/// The extent of a section, and the index of the enclosing one.
#[derive(Clone, Copy)]
struct SectionExtent {
    start: u32,
    end: u32,
    around: Option<usize>,
}

/// Every `allow`, indexed by scope: a site may have thousands of them, and thousands of findings.
#[derive(Default)]
struct AllowIndex<'a> {
    all: Vec<ScopedAllow<'a>>,
    /// The indices of those that silence a rule in a scope, drained once they are used.
    places: BTreeMap<(&'a str, AllowScope), Vec<usize>>,
    /// The sections of each text that have any, in order.
    sections: BTreeMap<FileId, Vec<SectionExtent>>,
}

impl<'a> AllowIndex<'a> {
    fn of(site: &'a Site, composition: &Composition, told: &mut Findings) -> Self {
        let mut allows = Self::default();
        for (notice, history) in site.notices.iter().zip(&composition.histories) {
            let folder = format!("content/{}/", notice.id);
            notice.allow.iter().for_each(|allow| allows.add(allow, &AllowScope::Folder(folder.clone()), false, told));
            for (at, version) in notice.versions.iter().enumerate() {
                // Superseded versions are no longer checked.
                let old = is_past(history.state(at));
                version.texts.values().for_each(|text| allows.text(text, old, told));
            }
        }
        allows
    }

    fn text(&mut self, text: &'a Text, used: bool, told: &mut Findings) {
        text.allow.iter().for_each(|allow| self.add(allow, &AllowScope::File(text.file), used, told));
        let mut sections: Vec<&'a Section> = text.all_sections();
        sections.retain(|section| !section.allow.is_empty());
        sections.sort_by_key(|section| section.extent.start);
        let (mut known, mut open): (Vec<SectionExtent>, Vec<usize>) = (Vec::new(), Vec::new());
        for (at, section) in sections.into_iter().enumerate() {
            let (start, end) = (section.extent.start, section.extent.end.max(1));
            while open.pop_if(|around| known[*around].end <= start).is_some() {}
            known.push(SectionExtent { start, end, around: open.last().copied() });
            open.push(at);
            let scope = AllowScope::Section(section.extent.file, start);
            section.allow.iter().for_each(|allow| self.add(allow, &scope, used, told));
        }
        self.sections.insert(text.file, known);
    }

    fn add(&mut self, allow: &'a Allow, scope: &AllowScope, used: bool, told: &mut Findings) {
        if is_fit(allow, told) {
            self.places.entry((allow.rule.value.as_str(), scope.clone())).or_default().push(self.all.len());
            self.all.push(ScopedAllow { allow, used });
        }
    }

    /// Whether a finding is silenced. Marks what silences it as used.
    fn silence(&mut self, finding: &Finding, sources: &Sources) -> bool {
        let mut silenced = false;
        for scope in self.scopes(finding, sources) {
            if let Some(silencing) = self.places.get_mut(&(finding.rule.id, scope)) {
                silenced = true;
                silencing.drain(..).for_each(|at| self.all[at].used = true);
            }
        }
        silenced
    }

    /// The scopes that contain the finding, outermost first.
    fn scopes(&self, finding: &Finding, sources: &Sources) -> Vec<AllowScope> {
        let (path, file) = match &finding.place {
            Place::Span(span) => (sources.get(span.file).path(), None),
            Place::File(file) => (sources.get(*file).path(), Some(*file)),
            Place::Path(path) => (path.as_str(), None),
        };
        let notice = path.strip_prefix("content/").and_then(|path| path.split_once('/'));
        let mut scopes: Vec<AllowScope> =
            notice.map(|(notice, _)| AllowScope::Folder(format!("content/{notice}/"))).into_iter().collect();
        scopes.extend(file.map(AllowScope::File));
        for span in finding.spans() {
            scopes.push(AllowScope::File(span.file));
            let sections = self.sections.get(&span.file).map_or(&[][..], Vec::as_slice);
            let mut at = sections.partition_point(|section| section.start <= span.start).checked_sub(1);
            while let Some(SectionExtent { start, end, around }) = at.map(|at| sections[at]) {
                scopes.extend((span.start < end).then_some(AllowScope::Section(span.file, start)));
                at = around;
            }
        }
        scopes
    }
}

/// Whether an `allow` names an adjustable rule and gives a reason. Reports if it does not.
fn is_fit(allow: &Allow, told: &mut Findings) -> bool {
    let before = told.len();
    if allow.reason.value.trim().is_empty() {
        told.push(ALLOW_WITHOUT_REASON.at(allow.reason.span).with("rule", &allow.rule.value).hint("say"));
    }
    check_name(&allow.rule, told);
    told.len() == before
}

/// Reports the name of an unknown rule, or of one that cannot be adjusted.
fn check_name(name: &Spanned<String>, told: &mut Findings) {
    match RULES.iter().find(|rule| rule.id == name.value) {
        Some(rule) if rule.adjustable => {}
        Some(_) => told.push(FIXED_RULE.at(name.span).with("rule", &name.value).hint("mend")),
        None => {
            let known = RULES.iter().filter(|rule| rule.adjustable).map(|rule| rule.id);
            let nearest = crate::base::diagnostic::nearest(&name.value, &known.collect::<Vec<_>>());
            let finding = UNKNOWN_RULE.at(name.span).with("rule", &name.value);
            told.push(match nearest {
                Some(nearest) => finding.with("nearest", nearest).hint("nearest"),
                None => finding.hint("list"),
            });
        }
    }
}
