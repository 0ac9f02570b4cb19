//! What a comparison of translations must not hide: parts that changed in the original and not in the translation.

use std::collections::BTreeSet;

use super::{Change, Comparison, Part};
use crate::edition::drift::{PartState, Standing};

/// The parts that changed in the original between two versions and read as before in the translation, or do not say in the
/// newer one what the original says: ids of sections, an empty one for what stands in no section.
pub(crate) fn behind(original: &Comparison, own: &Comparison, newer: &[PartState]) -> BTreeSet<String> {
    let changed = |comparison: &Comparison| -> BTreeSet<String> {
        let differs = |part: &&Part| part.change >= Change::Words || part.is_moved();
        comparison.parts.iter().filter(differs).map(|part| part.id.clone()).collect()
    };
    let own = changed(own);
    let mut behind: BTreeSet<String> = changed(original).into_iter().filter(|id| !own.contains(id)).collect();
    let lags = newer.iter().filter(|part| matches!(part.standing, Standing::Stale | Standing::Missing));
    behind.extend(lags.map(|part| part.section.clone().unwrap_or_default()));
    behind
}
