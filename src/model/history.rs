//! The states of a notice's versions on a given day.

use jiff::civil::Date;

use crate::base::names::names;
use crate::model::notice::{Notice, Version};

names! {
    /// The state of a version on a day.
    /// Its name is that in templates and data files.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum State {
        /// Not published: marked as a draft, without a date, or not announced yet.
        Draft = "draft",
        /// Published, with a date still to come.
        Announced = "announced",
        /// The latest version whose date has come.
        InForce = "in-force",
        /// Replaced by a later version.
        Superseded = "superseded",
        /// The last version of a notice that no longer applies.
        Ended = "ended",
    }
}

/// The states of a notice's versions on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct History {
    states: Vec<State>,
    /// The latest version whose date has come.
    latest: Option<usize>,
}

impl History {
    /// Computes the states on the day `as_of`. The versions are in the order of their dates.
    pub(crate) fn of(notice: &Notice, as_of: Date) -> Self {
        let published = |version: &Version| !version.draft && version.published().is_some_and(|day| day <= as_of);
        let come = |version: &Version| version.begins().is_some_and(|day| day <= as_of);
        let latest = notice.versions.iter().rposition(|version| published(version) && come(version));
        let ended = notice.ended.as_ref().is_some_and(|last| last.value < as_of);
        let state = |(index, version): (usize, &Version)| match latest {
            _ if !published(version) || version.begins().is_none() => State::Draft,
            _ if !come(version) => State::Announced,
            Some(latest) if latest == index && ended => State::Ended,
            Some(latest) if latest == index => State::InForce,
            _ => State::Superseded,
        };
        Self { states: notice.versions.iter().enumerate().map(state).collect(), latest }
    }

    /// Returns the state of a version, by its index.
    pub(crate) fn state(&self, version: usize) -> State {
        self.states[version]
    }

    /// Returns the version in force.
    pub(crate) fn in_force(&self) -> Option<usize> {
        self.latest.filter(|latest| self.states[*latest] == State::InForce)
    }

    /// Returns the first announced version.
    pub(crate) fn coming(&self) -> Option<usize> {
        self.states.iter().position(|state| *state == State::Announced)
    }

    /// Returns the version that the notice's own page shows: the one in force, or the last one of a notice that has
    /// ended, or else the first announced one.
    pub(crate) fn shown(&self) -> Option<usize> {
        self.latest.or_else(|| self.coming())
    }

    /// Returns all versions, oldest first.
    pub(crate) fn all(&self) -> impl DoubleEndedIterator<Item = usize> {
        0..self.states.len()
    }

    /// Returns the published versions, oldest first.
    pub(crate) fn published(&self) -> impl DoubleEndedIterator<Item = usize> {
        (0..self.states.len()).filter(|index| self.states[*index] != State::Draft)
    }
}

/// Returns the first day after `as_of` on which the notice changes: a version is published or takes effect, or the
/// notice ceases to apply. `None` if no change is ahead.
pub(crate) fn next_change(notice: &Notice, as_of: Date) -> Option<Date> {
    let dated = notice.versions.iter().filter(|version| !version.draft);
    let days = dated.flat_map(|version| {
        let effective = version.begins();
        [version.published().filter(|_| effective.is_some()), effective]
    });
    let after_end = notice.ended.as_ref().and_then(|last| last.value.tomorrow().ok());
    days.flatten().chain(after_end).filter(|day| *day > as_of).min()
}
