//! What is known about a notice before and after it is processed.

use super::links::LinkedPages;
use crate::base::Findings;
use crate::pages::plan::share::Share;
use crate::report::status::NoticeStatus;

/// The findings about a notice before it is processed.
#[derive(Debug, Default)]
pub(super) struct KnownFindings {
    /// Findings from loading its files.
    pub(super) loaded: Findings,
    /// Findings from checks of the whole site.
    pub(super) whole: Findings,
}

/// The result of processing a notice.
#[derive(Debug, Default)]
pub(super) struct NoticeOutcome {
    /// The findings in its content.
    pub(super) findings: Findings,
    /// Whether any of them keeps everything from being sealed.
    pub(super) hinders: bool,
    /// Its pages.
    pub(super) made: MadePages,
    /// The status of the notice, if it is to be remembered.
    pub(super) status: NoticeStatus,
    /// What it contributes to the pages of the whole site.
    pub(super) share: Share,
}

/// Pages whose bytes have been written.
#[derive(Debug, Default)]
pub(super) struct MadePages {
    /// The findings in them.
    pub(super) findings: Findings,
    /// Their links.
    pub(super) linked: LinkedPages,
    /// The path of each file, and the digest of its bytes.
    pub(super) files: Vec<(String, String)>,
}
