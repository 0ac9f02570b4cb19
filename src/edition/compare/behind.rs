//! What a comparison of translations must not hide: parts that changed in the original or in the translation alone.

use std::collections::BTreeSet;

use super::{Change, Comparison, Part};
use crate::edition::drift::{PartState, Standing};

/// Parts of which original and translation tell different changes: ids of sections, an empty one for what stands in no
/// section.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Apart {
    /// Those that changed in the original and read as before in the translation, or do not say in the newer version what the
    /// original says.
    pub(crate) behind: BTreeSet<String>,
    /// Those that changed in the translation and read as before in the original.
    pub(crate) alone: BTreeSet<String>,
}

/// Holds the comparison of a translation against that of the original; `newer` is how the newer version's translation stands.
pub(crate) fn apart(original: &Comparison, own: &Comparison, newer: &[PartState]) -> Apart {
    let changed = |comparison: &Comparison| -> BTreeSet<String> {
        let differs = |part: &&Part| part.change >= Change::Words || part.is_moved();
        comparison.parts.iter().filter(differs).map(|part| part.id.clone()).collect()
    };
    let (original, own) = (changed(original), changed(own));
    let mut behind: BTreeSet<String> = original.difference(&own).cloned().collect();
    let lags = newer.iter().filter(|part| matches!(part.standing, Standing::Stale | Standing::Missing));
    behind.extend(lags.map(|part| part.section.clone().unwrap_or_default()));
    let alone = own.difference(&original).filter(|id| !behind.contains(*id)).cloned().collect();
    Apart { behind, alone }
}
