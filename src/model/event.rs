//! What happened in the life of a notice.

/// What happened on a day in the life of a notice.
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
    /// The id of the Fluent message that tells it.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Established => "dates-established",
            Self::Effective => "dates-effective",
            Self::Revised => "dates-revised",
        }
    }
}
