//! Which version holds on a given day.

use jiff::civil::Date;

use crate::model::notice::{Notice, Version};

/// The state of a version on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Not published: marked as a draft, without a date, or not announced yet.
    Draft,
    /// Published; its date is to come.
    Announced,
    /// The latest whose date has come.
    InForce,
    /// Replaced by a later one.
    Superseded,
}

impl State {
    /// Its name for templates and data files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Announced => "announced",
            Self::InForce => "in-force",
            Self::Superseded => "superseded",
        }
    }
}

/// The states of a notice's versions on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    states: Vec<State>,
    in_force: Option<usize>,
}

impl History {
    /// The states on the day `as_of`. The versions are in the order of their dates.
    pub fn of(notice: &Notice, as_of: Date) -> Self {
        let published = |version: &Version| !version.draft && version.published().is_some_and(|day| day <= as_of);
        let come = |version: &Version| version.effective.as_ref().is_some_and(|date| date.value <= as_of);
        let in_force = notice.versions.iter().rposition(|version| published(version) && come(version));
        let state = |(index, version): (usize, &Version)| match in_force {
            _ if !published(version) || version.effective.is_none() => State::Draft,
            _ if !come(version) => State::Announced,
            Some(latest) if latest == index => State::InForce,
            _ => State::Superseded,
        };
        Self { states: notice.versions.iter().enumerate().map(state).collect(), in_force }
    }

    /// The state of a version, by its index.
    pub fn state(&self, version: usize) -> State {
        self.states[version]
    }

    /// The version in force.
    pub fn in_force(&self) -> Option<usize> {
        self.in_force
    }

    /// The first announced version.
    pub fn coming(&self) -> Option<usize> {
        self.states.iter().position(|state| *state == State::Announced)
    }

    /// The version that the notice's own page shows: the one in force, or else the one to come.
    pub fn shown(&self) -> Option<usize> {
        self.in_force.or_else(|| self.coming())
    }

    /// Every version, oldest first.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = usize> {
        0..self.states.len()
    }

    /// The published versions, oldest first.
    pub fn published(&self) -> impl DoubleEndedIterator<Item = usize> {
        (0..self.states.len()).filter(|index| self.states[*index] != State::Draft)
    }
}
