//! What the site says about rules: their levels, and where they are silenced with a reason.

use crate::base::diagnostic::{Finding, Findings, Place, Rule};
use crate::base::source::{FileId, Sources, Span, Spanned};
use crate::edition::compose::Composition;
use crate::model::text::{Allow, Section, Text};
use crate::read::site::Site;

use super::RULES;
use super::engine::is_past;
use super::profiles::UNCOVERED_MATTER;

/// A rule is named that does not exist.
pub(crate) static UNKNOWN_RULE: Rule = Rule::error("unknown-rule");
/// A rule is lowered or silenced without which a page would be half or untrue.
pub(crate) static FIXED_RULE: Rule = Rule::error("fixed-rule");
/// A rule is silenced without a reason.
pub(crate) static ALLOW_WITHOUT_REASON: Rule = Rule::error("allow-without-reason");
/// A rule is silenced where it finds nothing.
pub(crate) static UNUSED_ALLOW: Rule = Rule::warning("unused-allow");

/// Tells of rules to which the site gives a level and that have none, or a fixed one.
pub(crate) fn levels(site: &Site) -> Findings {
    let mut told = Findings::default();
    site.config.check.levels.iter().for_each(|(name, _)| check_name(name, &mut told));
    told
}

/// Gives findings the level that the site wants, and takes away those that it silences. Returns what is told of an `allow`
/// that silences nothing: true only of a run in which every rule looked at the site.
pub(crate) fn settle(site: &Site, composition: &Composition, sources: &Sources, findings: &mut Findings) -> Findings {
    let mut told = Findings::default();
    let levels = &site.config.check.levels;
    let mut allows = Vec::new();
    for (notice, history) in site.notices.iter().zip(&composition.histories) {
        let folder = format!("content/{}/", notice.id);
        allows.extend(notice.allow.iter().map(|allow| Scoped::new(allow, Scope::Folder(folder.clone()))));
        for (at, version) in notice.versions.iter().enumerate() {
            let old = is_past(history.state(at));
            let known = allows.len();
            version.texts.values().for_each(|text| collect(text, &mut allows));
            // What is superseded is not looked at any more.
            allows[known..].iter_mut().for_each(|scoped| scoped.used = old);
        }
    }
    allows.retain(|scoped| is_fit(scoped.allow, &mut told));
    findings.retain(|finding| {
        if !finding.rule.adjustable {
            return true;
        }
        let silencing = allows.iter_mut().filter(|scoped| scoped.silences(finding, sources));
        if silencing.map(|scoped| scoped.used = true).count() > 0 {
            return false;
        }
        match levels.iter().find(|(name, _)| name.value == finding.rule.id) {
            Some((_, Some(level))) => finding.level = *level,
            Some((_, None)) => return false,
            None => {}
        }
        true
    });
    // Checklists are not gone through in every run.
    let always = |scoped: &&Scoped<'_>| scoped.allow.rule.value != UNCOVERED_MATTER.id;
    let unused = allows.iter().filter(|scoped| !scoped.used).filter(always);
    let unused = unused.map(|scoped| UNUSED_ALLOW.at(scoped.allow.span).with("rule", &scoped.allow.rule.value));
    findings.append(told);
    unused.map(|finding| finding.hint("remove")).collect()
}

/// Where an `allow` silences.
enum Scope {
    /// All files of a notice.
    Folder(String),
    /// A text.
    File(FileId),
    /// A section.
    Section(Span),
}

struct Scoped<'a> {
    allow: &'a Allow,
    scope: Scope,
    used: bool,
}

impl<'a> Scoped<'a> {
    fn new(allow: &'a Allow, scope: Scope) -> Self {
        Self { allow, scope, used: false }
    }

    fn silences(&self, finding: &Finding, sources: &Sources) -> bool {
        finding.rule.id == self.allow.rule.value
            && match &self.scope {
                Scope::Folder(folder) => match &finding.place {
                    Place::Span(span) => sources.get(span.file).path().starts_with(folder),
                    Place::File(file) => sources.get(*file).path().starts_with(folder),
                    Place::Path(path) => path.starts_with(folder),
                },
                Scope::File(file) => {
                    finding.place == Place::File(*file) || finding.spans().any(|span| span.file == *file)
                }
                Scope::Section(extent) => finding.spans().any(|span| {
                    span.file == extent.file && extent.start <= span.start && span.start < extent.end.max(1)
                }),
            }
    }
}

fn collect<'a>(text: &'a Text, allows: &mut Vec<Scoped<'a>>) {
    allows.extend(text.allow.iter().map(|allow| Scoped::new(allow, Scope::File(text.file))));
    let section = |section: &&'a Section| {
        let extent = section.extent;
        section.allow.iter().map(move |allow| Scoped::new(allow, Scope::Section(extent)))
    };
    allows.extend(text.all_sections().iter().flat_map(section));
}

/// True for an `allow` that may silence something.
fn is_fit(allow: &Allow, told: &mut Findings) -> bool {
    if allow.reason.value.trim().is_empty() {
        told.push(ALLOW_WITHOUT_REASON.at(allow.reason.span).with("rule", &allow.rule.value).hint("say"));
    }
    let before = told.len();
    check_name(&allow.rule, told);
    told.len() == before
}

/// Tells of a name that is no rule, or one that cannot be changed.
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
