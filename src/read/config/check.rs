//! `[check]` of `site.toml`: how strictly the site is checked.

use crate::base::{Findings, Level, Spanned};
use crate::read::config::names::one_of;
use crate::read::decode::{Keyed, table};

table! {
    /// The table as written.
    pub(crate) struct RawCheck {
        /// The level of a rule, by its name: `off`, `info`, `warning` or `error`.
        levels: Keyed<Spanned<String>>,
        /// How many days before its effect a new version must be announced.
        minimum_notice_days: Option<Spanned<i64>>,
        /// The checklists of the law that every check runs: `appi`, `telecom`, `gdpr`.
        profiles: Vec<Spanned<String>>,
    }
}

/// How strictly a site is checked.
#[derive(Debug, Clone, Default)]
pub(crate) struct CheckSettings {
    /// The level of each rule, by name; `None` if a rule is off.
    pub(crate) levels: Vec<(Spanned<String>, Option<Level>)>,
    /// The number of days between the announcement of a version and its effect, at least.
    pub(crate) minimum_notice_days: Option<Spanned<i64>>,
    /// The checklists that every check runs.
    pub(crate) profiles: Vec<Spanned<String>>,
}

/// Every level with its name in `site.toml`.
const LEVELS: [(&str, Option<Level>); 4] =
    [("off", None), ("info", Some(Level::Info)), ("warning", Some(Level::Warning)), ("error", Some(Level::Error))];

impl RawCheck {
    /// Reads the levels.
    pub(super) fn resolve(self, findings: &mut Findings) -> CheckSettings {
        let levels = self.levels.0.into_iter();
        let levels = levels.filter_map(|(rule, level)| Some((rule, one_of(&level, &LEVELS, findings)?))).collect();
        CheckSettings { levels, minimum_notice_days: self.minimum_notice_days, profiles: self.profiles }
    }
}
