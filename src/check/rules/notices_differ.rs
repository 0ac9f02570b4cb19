//! A service described differently in two notices.

use std::collections::BTreeMap;

use super::meaning::purposes;
use crate::base::{Findings, Language, Level, Rule};
use crate::edition::overview::Overview;
use crate::model::{RecordText, Transmission};
use crate::read::site::Site;

/// A service with different purposes, recipients or countries in two notices.
pub(crate) static SERVICE_DIFFERS: Rule = Rule::check("service-differs", Level::Warning);

/// Compares the rows of the versions that readers are shown.
pub(crate) fn check(site: &Site, overview: &Overview, findings: &mut Findings) {
    let shown = overview.shown.iter().zip(&site.notices);
    let versions = shown.filter_map(|(shown, notice)| Some((notice, &notice.versions[(*shown)?])));
    let mut seen: BTreeMap<String, (&Transmission, &str)> = BTreeMap::new();
    for (notice, version) in versions.filter(|(_, version)| !version.records_unreadable) {
        for row in &version.records.transmissions {
            let Some((first, of)) = seen.get(&row.id.value) else {
                seen.insert(row.id.value.clone(), (row, &notice.id));
                continue;
            };
            if *of == notice.id {
                continue;
            }
            for language in &site.config.languages {
                let Some((what, words)) = differing(first, row, language) else { continue };
                let finding = SERVICE_DIFFERS.at(row.id.span).with("service", &row.id.value).with("what", what);
                let finding =
                    finding.with("other", *of).with("here", words[0].as_str()).with("there", words[1].as_str());
                findings.push(finding.related(first.id.span, "other").hint("same"));
                break;
            }
        }
    }
}

/// The first field in which two rows differ, with the values of the second and the first. Purposes may be worded
/// differently; they differ only if they name different matters.
fn differing(one: &Transmission, other: &Transmission, language: &Language) -> Option<(&'static str, [String; 2])> {
    let (there, here) = (one.purpose.get(language)?.plain(), other.purpose.get(language)?.plain());
    let (known, found) = (purposes(&there, language), purposes(&here, language));
    let apart = !known.is_empty() && !found.iter().any(|(matter, _)| known.iter().any(|(known, _)| known == matter));
    if let Some(((_, word), (_, usual))) = found.first().zip(known.first()).filter(|_| apart) {
        return Some(("purpose", [(*word).to_owned(), (*usual).to_owned()]));
    }
    let country =
        |row: &Transmission| row.country.as_ref().and_then(|country| country.get(language)).map(RecordText::plain);
    let recipient = |row: &Transmission| row.recipient.get(language).map(RecordText::plain);
    let both = [("recipient", recipient(other), recipient(one)), ("country", country(other), country(one))];
    let differs = both
        .into_iter()
        .find_map(|(what, here, there)| Some((what, here?, there?)).filter(|(_, here, there)| here != there));
    differs.map(|(what, here, there)| (what, [here, there]))
}
