//! The time and memory of a run, as tables.

use std::time::Duration;

use super::columns::aligned;
use crate::base::{Message, Timings, Work};
use crate::words::Catalog;

/// The largest number of notices that are listed.
const MOST_NOTICES: usize = 10;

/// Formats the steps of a run with their time and the memory at their end, the work done for notices and pages, and the
/// slowest notices.
pub(crate) fn timings(timings: &Timings, words: &Catalog) -> String {
    let head = |first: &str, rest: &[&str]| [first].iter().chain(rest).map(|id| words.word(id)).collect::<Vec<_>>();
    let mut steps = vec![head("timings-step", &["timings-seconds", "timings-memory"])];
    steps.extend(timings.steps().into_iter().map(|taken| {
        let memory = taken.memory.map_or_else(|| "-".to_owned(), |bytes| (bytes / (1024 * 1024)).to_string());
        vec![words.word(&format!("timings-{}", taken.step.name())), seconds(taken.time), memory]
    }));
    let mut works = vec![head("timings-work", &["timings-threads"])];
    let spent =
        Work::NAMES.map(|(name, work)| vec![words.word(&format!("timings-{name}")), seconds(timings.spent(work))]);
    works.extend(spent);
    let slowest = timings.slowest();
    let mut notices = vec![head("timings-slowest", &["timings-seconds"])];
    notices.extend(slowest.iter().take(MOST_NOTICES).map(|(id, time)| vec![id.clone(), seconds(*time)]));
    let kept = Message::new("timings-gone-through").with("count", slowest.len());
    let kept = words.message(&kept).unwrap_or_default();
    let tables = [aligned(&steps), aligned(&works), format!("{kept}\n")];
    let named = (!slowest.is_empty()).then(|| aligned(&notices));
    tables.into_iter().chain(named).collect::<Vec<_>>().join("\n")
}

fn seconds(time: Duration) -> String {
    format!("{:.3}", time.as_secs_f64())
}
