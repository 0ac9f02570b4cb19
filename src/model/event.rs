//! The events in the life of a notice.

/// The kind of an event in the life of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EventKind {
    /// It was first adopted (制定).
    Established,
    /// It first took effect (施行).
    Effective,
    /// It was revised (改定).
    Revised,
}

impl EventKind {
    /// Returns the id of the Fluent message for it.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Established => "dates-established",
            Self::Effective => "dates-effective",
            Self::Revised => "dates-revised",
        }
    }
}
