//! Records where the time and memory of a run go. None of it reaches a page.

#![expect(clippy::disallowed_methods, reason = "how long a run takes is told to the user, and goes into no page")]

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::base::names::names;

names! {
    /// A step of a run; steps follow one another.
    /// Its name ends the id of its Fluent message.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum Step {
        /// Loads the settings, words and theme, and the files of each notice except its texts.
        Load = "load",
        /// Checks the site as a whole.
        Whole = "whole",
        /// Processes the notices, in parallel.
        Notices = "notices",
        /// Builds the pages of the whole site.
        Shared = "shared",
        /// Follows every link.
        Links = "links",
        /// Swaps the new site with the old one.
        Place = "place",
    }
}

names! {
    /// A kind of work for a notice or a page, on any thread.
    /// Its name ends the id of its Fluent message.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum Work {
        /// Reads texts.
        Read = "read",
        /// Composes texts: numbers, references, plain text, digest.
        Compose = "compose",
        /// Verifies seals.
        Seals = "seals",
        /// Applies the rules.
        Check = "check",
        /// Compares versions, for the pages that show comparisons.
        Compare = "compare",
        /// Prepares data for other pages and data files.
        View = "view",
        /// Fills templates.
        Render = "render",
        /// Processes the HTML, and reads back its content.
        Pass = "pass",
        /// Writes files.
        Write = "write",
    }
}

/// A completed step.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TakenStep {
    /// The step.
    pub(crate) step: Step,
    /// How long it took.
    pub(crate) time: Duration,
    /// The peak memory of the run at the end of the step, in bytes; `None` if the system does not report it.
    pub(crate) memory: Option<u64>,
}

/// The time spent on everything so far.
#[derive(Debug, Default)]
pub(crate) struct Timings {
    steps: Mutex<Vec<TakenStep>>,
    /// Nanoseconds by kind of work.
    work: [AtomicU64; Work::NAMES.len()],
    notices: Mutex<Vec<(String, Duration)>>,
}

impl Timings {
    /// Runs a step and records its time.
    pub(crate) fn step<T>(&self, step: Step, take: impl FnOnce() -> T) -> T {
        let (taken, time) = timed(take);
        let memory = most_memory();
        self.steps.lock().unwrap_or_else(PoisonError::into_inner).push(TakenStep { step, time, memory });
        taken
    }

    /// Does some work and records its time. Nested work counts for both kinds.
    pub(crate) fn work<T>(&self, work: Work, done: impl FnOnce() -> T) -> T {
        let (done, time) = timed(done);
        let nanoseconds = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        self.work[work as usize].fetch_add(nanoseconds, Ordering::Relaxed);
        done
    }

    /// Processes a notice and records its time.
    pub(crate) fn notice<T>(&self, id: &str, go: impl FnOnce() -> T) -> T {
        let (gone, time) = timed(go);
        self.notices.lock().unwrap_or_else(PoisonError::into_inner).push((id.to_owned(), time));
        gone
    }

    /// The completed steps, in order.
    pub(crate) fn steps(&self) -> Vec<TakenStep> {
        self.steps.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The time spent on a kind of work, summed over all threads.
    pub(crate) fn spent(&self, work: Work) -> Duration {
        Duration::from_nanos(self.work[work as usize].load(Ordering::Relaxed))
    }

    /// The processed notices, slowest first.
    pub(crate) fn slowest(&self) -> Vec<(String, Duration)> {
        let mut notices = self.notices.lock().unwrap_or_else(PoisonError::into_inner).clone();
        notices.sort_by(|(one, first), (other, second)| second.cmp(first).then_with(|| one.cmp(other)));
        notices
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let begun = Instant::now();
    let done = work();
    (done, begun.elapsed())
}

/// The peak memory of this process in bytes, from Linux's process status.
#[cfg(target_os = "linux")]
fn most_memory() -> Option<u64> {
    #[expect(clippy::disallowed_methods, reason = "no file of the site")]
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

#[cfg(not(target_os = "linux"))]
fn most_memory() -> Option<u64> {
    None
}

#[cfg(test)]
mod tests {
    use super::{Step, Timings, Work};

    #[test]
    fn what_was_done_is_counted_under_its_name() {
        let timings = Timings::default();
        assert_eq!(timings.step(Step::Load, || timings.work(Work::Read, || 7)), 7);
        timings.notice("privacy", || ());
        assert_eq!(timings.steps().iter().map(|taken| taken.step).collect::<Vec<_>>(), [Step::Load]);
        assert!(timings.spent(Work::Read) <= timings.steps()[0].time);
        assert!(timings.spent(Work::Write).is_zero());
        assert_eq!(timings.slowest()[0].0, "privacy");
    }

    #[test]
    fn work_is_counted_at_its_place() {
        for (place, (_, work)) in Work::NAMES.into_iter().enumerate() {
            assert_eq!(work as usize, place);
        }
    }
}
