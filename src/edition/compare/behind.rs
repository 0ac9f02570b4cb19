//! Changes that a comparison of translations must not hide: those in the original alone, or in the translation alone.

use std::collections::BTreeSet;

use super::{Change, ComparedPart, Comparison};
use crate::edition::drift::{PartState, TranslationState};

/// The parts whose changes differ between original and translation, as section ids; an empty id is the text outside
/// sections.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct DivergingParts {
    /// The parts that changed in the original but not in the translation, or whose newer translation is stale.
    pub(crate) behind: BTreeSet<String>,
    /// The parts that changed in the translation but not in the original.
    pub(crate) alone: BTreeSet<String>,
}

/// Finds the parts whose changes differ between the comparisons of an original and of its translation; `newer` is the
/// state of the translation of the newer version.
pub(crate) fn apart(original: &Comparison, own: &Comparison, newer: &[PartState]) -> DivergingParts {
    let changed = |comparison: &Comparison| -> BTreeSet<String> {
        let differs = |part: &&ComparedPart| part.change >= Change::Words || part.is_moved();
        comparison.parts.iter().filter(differs).map(|part| part.id.clone()).collect()
    };
    let (original, own) = (changed(original), changed(own));
    let mut behind: BTreeSet<String> = original.difference(&own).cloned().collect();
    let lagging = newer.iter().filter_map(|part| {
        let id = part.section.clone().unwrap_or_default();
        let is_missing = part.standing == TranslationState::Missing && original.contains(&id);
        (part.standing == TranslationState::Stale || is_missing).then_some(id)
    });
    behind.extend(lagging);
    let alone = own.difference(&original).filter(|id| !behind.contains(*id)).cloned().collect();
    DivergingParts { behind, alone }
}
