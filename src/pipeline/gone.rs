//! What is known of a notice before it is gone through, and afterwards.

use super::links::Linked;
use crate::base::diagnostic::Findings;
use crate::pages::plan::share::Share;
use crate::report::status::NoticeStatus;

/// What was found about a notice before it was gone through.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// When its files were loaded.
    pub(super) loaded: Findings,
    /// By what looks at the whole site.
    pub(super) whole: Findings,
}

/// What going through a notice gave.
#[derive(Debug, Default)]
pub(super) struct Gone {
    /// What was found in what it says.
    pub(super) findings: Findings,
    /// Whether some of that keeps everything from being sealed.
    pub(super) hinders: bool,
    /// Its pages.
    pub(super) made: Made,
    /// What stands where in it, if somebody remembers that.
    pub(super) status: NoticeStatus,
    /// What it gives to the pages of the whole site.
    pub(super) share: Share,
}

/// Pages whose bytes are out.
#[derive(Debug, Default)]
pub(super) struct Made {
    /// What was found in them.
    pub(super) findings: Findings,
    /// Their links.
    pub(super) linked: Linked,
    /// The path of each file, and the digest of its bytes.
    pub(super) files: Vec<(String, String)>,
}
