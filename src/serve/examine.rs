//! Examines the whole site while nobody saves, as `check` does.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use super::preview::Preview;
use super::snapshot::Snapshot;
use super::{PreviewContext, PreviewEvent};
use crate::base::Findings;
use crate::pipeline::{self, Extent, Progress};

/// How long nothing must be saved before everything is examined.
const IDLE: Duration = Duration::from_millis(250);

/// Examines everything whenever nothing has been saved for a while.
pub(super) fn examine_all(preview: &Preview, changes: &Receiver<()>, surroundings: &PreviewContext<'_>) {
    // One thread: the other processors are for the page that is open.
    let Ok(pool) = rayon::ThreadPoolBuilder::new().num_threads(1).build() else { return };
    while changes.recv().is_ok() {
        loop {
            match changes.recv_timeout(IDLE) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        let snapshot = preview.snapshot();
        if let Some(findings) = pool.install(|| examine(preview, &snapshot)) {
            (surroundings.tell)(&PreviewEvent::Examined(&findings, &snapshot.inputs.sources));
            snapshot.set_examined(findings);
            preview.announce();
        }
    }
}

/// Ends the examination of a state that is no longer the present one.
struct Outdated;

/// Returns everything that `check` finds; `None` if the site has changed in the meantime.
fn examine(preview: &Preview, snapshot: &Arc<Snapshot>) -> Option<Findings> {
    let outdated = || !Arc::ptr_eq(&preview.snapshot(), snapshot);
    let stop = |_: &str, _: &[u8]| if outdated() { Err(Outdated) } else { Ok(()) };
    let options = pipeline::Options { as_of: snapshot.as_of, drafts: true };
    let (loaded, progress) = (snapshot.loaded.clone(), Progress::default());
    let extent = Extent { templates: snapshot.templates(), ..Extent::default() };
    let outcome = pipeline::examine(&snapshot.inputs, loaded, &options, extent, &progress, &stop).ok()?;
    (!outdated()).then_some(outcome.findings)
}
