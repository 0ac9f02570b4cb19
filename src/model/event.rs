//! The events in the life of a notice.

use crate::base::names::names;

names! {
    /// The kind of an event in the life of a notice.
    /// Its name is that in seals, and ends the id of its Fluent message, `dates-…`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum EventKind {
        /// It was first adopted (制定).
        Established = "established",
        /// It first took effect (施行).
        Effective = "effective",
        /// It was revised (改定).
        Revised = "revised",
    }
}

impl EventKind {
    /// Returns the id of the Fluent message for it.
    pub(crate) fn message(self) -> String {
        format!("dates-{}", self.name())
    }
}
