//! Dates typed in prose although they are recorded elsewhere, and dates that cannot exist.

use crate::base::{Findings, Level, Rule};
use crate::check::scan::{DateReading, dates};
use crate::check::view::{PassageKind, TextView};
use crate::words::Profile;

/// A date in prose that is recorded in `notice.toml`.
pub(crate) static DATE_IN_PROSE: Rule = Rule::check("date-in-prose", Level::Warning);
/// A day that is not in the calendar, or a year and an era that do not match.
pub(crate) static IMPOSSIBLE_DATE: Rule = Rule::check("impossible-date", Level::Error);

/// Checks every passage.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let version = text.version;
    let recorded = [
        ("effective", version.effective.as_ref()),
        ("announced", version.announced.as_ref()),
        ("established", version.established.as_ref()),
    ];
    for passage in text.passages.iter().filter(|passage| passage.kind != PassageKind::Title) {
        for found in dates(&passage.text, text.profile) {
            let Some(span) = passage.span_of(found.range.clone()) else { continue };
            let words = &passage.text[found.range];
            let impossible = |problem: &str| IMPOSSIBLE_DATE.at(span).with("date", words).with("problem", problem);
            match found.reading {
                DateReading::Day(day) => {
                    let known = recorded.iter().find(|(_, date)| date.is_some_and(|date| date.value == day));
                    if let Some((name, Some(date))) = known {
                        let finding = DATE_IN_PROSE.at(span).with("date", words).with("name", *name);
                        let hint = if is_event(&passage.text, text.profile) { "dates" } else { "placeholder" };
                        findings.push(finding.related(date.span, "recorded").hint(hint));
                    }
                }
                DateReading::Impossible => findings.push(impossible("day")),
                DateReading::FirstYear => findings.push(impossible("first")),
                DateReading::EraMismatch { era, .. } => {
                    findings.push(impossible("era").with("era", era.to_string()).hint("era"));
                }
            }
        }
    }
}

/// Whether a line records an event, like "2005年4月1日 制定"; its day remains when the next version comes.
fn is_event(line: &str, profile: &Profile) -> bool {
    let lower = line.to_lowercase();
    line.chars().count() <= 60 && profile.events.iter().any(|event| lower.contains(event.as_str()))
}
