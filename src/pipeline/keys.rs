//! The digests that determine whether a notice is unchanged.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::Options;
use super::outcome::KnownFindings;
use super::stored::StoredFinding;
use crate::base::Fingerprint;
use crate::edition::outline::Outline;
use crate::edition::overview::Overview;
use crate::model::Notice;
use crate::read::inputs::Inputs;
use crate::read::site::Site;

/// Returns the digest of an outline, which is what other notices see of a notice.
pub(super) fn digest(outline: Option<&Outline>) -> String {
    let mut fingerprint = Fingerprint::default();
    match outline {
        None => fingerprint.add(b"none"),
        Some(Outline { title, sections, anchors, records }) => {
            fingerprint.add(b"outline");
            fingerprint.add(title.as_bytes());
            fingerprint.count(sections.len());
            sections.iter().for_each(|section| fingerprint.add(section.as_bytes()));
            for (anchor, ambiguous) in anchors {
                fingerprint.add(anchor.as_bytes());
                fingerprint.count(usize::from(*ambiguous));
            }
            fingerprint.count(records.len());
            let words = records.iter().flat_map(|(name, anchor)| [name, anchor]);
            words.for_each(|words| fingerprint.add(words.as_bytes()));
        }
    }
    fingerprint.hex()
}

/// Returns the digest of what all notices are made from.
pub(super) fn common(program: &str, inputs: &Inputs, site: &Site, overview: &Overview, options: &Options) -> String {
    let Options { as_of, drafts } = options;
    let mut fingerprint = Fingerprint::default();
    fingerprint.add(program.as_bytes());
    fingerprint.add(as_of.to_string().as_bytes());
    fingerprint.count(usize::from(*drafts));
    fingerprint.count(usize::from(overview.has_news));
    let zone = &site.config.time_zone;
    fingerprint.add(zone.to_offset(Timestamp::MIN).to_string().as_bytes());
    for change in zone.following(Timestamp::MIN).take_while(|change| change.timestamp() < LAST_CHANGE) {
        fingerprint.add(format!("{} {}", change.timestamp(), change.offset()).as_bytes());
    }
    for notice in &site.notices {
        fingerprint.add(notice.id.as_bytes());
        fingerprint.add(notice.slug.value.as_bytes());
    }
    let notices: BTreeSet<&str> = site.notices.iter().map(|notice| notice.id.as_str()).collect();
    inputs.fingerprint(&mut fingerprint, |path| match path.strip_prefix("content/") {
        Some(rest) => path != LOG && !rest.split_once('/').is_some_and(|(id, _)| notices.contains(id)),
        None => true,
    });
    fingerprint.hex()
}

/// The log of seals, which no page of a notice shows.
const LOG: &str = crate::read::site::LOG_FILE;

/// The beginning of the year 2300: no notice concerns a later time.
const LAST_CHANGE: Timestamp = Timestamp::constant(10_413_792_000, 0);

/// Returns the digest of what a notice is made from, except other notices.
pub(super) fn key(common: &str, inputs: &Inputs, notice: &Notice, known: &KnownFindings) -> String {
    let mut fingerprint = Fingerprint::default();
    fingerprint.add(common.as_bytes());
    fingerprint.add(notice.id.as_bytes());
    inputs.fingerprint_below(&mut fingerprint, &format!("content/{}", notice.id));
    for findings in [&known.loaded, &known.whole] {
        fingerprint.count(findings.len());
        match StoredFinding::all(findings, inputs).and_then(|told| serde_json::to_vec(&told).ok()) {
            Some(told) => fingerprint.add(&told),
            // Findings that cannot be remembered never have the same digest.
            None => fingerprint.add(format!("{findings:?}").as_bytes()),
        }
    }
    fingerprint.hex()
}
