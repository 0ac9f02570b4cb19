//! `comparison = { order = "new-first", remarks = true }`: how comparison tables (新旧対照表) look.

use crate::base::names::names;
use crate::base::{Findings, Spanned};
use crate::read::config::names::one_of;
use crate::read::decode::table;

table! {
    /// `[comparison]` as written.
    pub(crate) struct RawComparison {
        /// Which side is on the left: `new-first` (改定後) or `old-first` (改定前).
        order: Option<Spanned<String>>,
        /// True for a third column （備考） that says in a word what became of each line.
        remarks: bool,
    }
}

/// The look of comparison tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct ComparisonLook {
    /// The side that comes first.
    pub(crate) order: SideOrder,
    /// Whether there is a column for remarks.
    pub(crate) remarks: bool,
}

names! {
    /// The side of a comparison that comes first: left in horizontal writing.
    /// Its name is that in `site.toml`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
    pub(crate) enum SideOrder {
        /// The newer text, as is the custom of ministries and of most companies.
        #[default]
        NewFirst = "new-first",
        /// The older text.
        OldFirst = "old-first",
    }
}

/// Reads the settings. Returns `None`, and adds a finding, if they are wrong.
pub(super) fn resolve(raw: Option<&RawComparison>, findings: &mut Findings) -> Option<ComparisonLook> {
    let Some(raw) = raw else { return Some(ComparisonLook::default()) };
    let order = match &raw.order {
        Some(name) => one_of(name, &SideOrder::NAMES, findings)?,
        None => SideOrder::default(),
    };
    Some(ComparisonLook { order, remarks: raw.remarks })
}
