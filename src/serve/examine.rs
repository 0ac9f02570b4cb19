//! Examines the whole site while nobody saves, as `check` does. What is found about a notice is remembered: a save costs
//! the examination of the notices that it concerns.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use super::preview::Preview;
use super::snapshot::Snapshot;
use super::{PreviewContext, PreviewEvent};
use crate::base::Findings;
use crate::pipeline::{self, Extent, Memory, Progress, Sink};

/// How long nothing must be saved before everything is examined.
const IDLE: Duration = Duration::from_millis(250);

/// Examines everything whenever nothing has been saved for a while.
pub(super) fn examine_all(preview: &Preview, changes: &Receiver<()>, surroundings: &PreviewContext<'_>) {
    // One thread: the other processors are for the page that is open.
    let Ok(pool) = rayon::ThreadPoolBuilder::new().num_threads(1).build() else { return };
    let mut memory = Memory::of_one_process();
    while changes.recv().is_ok() {
        loop {
            match changes.recv_timeout(IDLE) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        let snapshot = preview.snapshot();
        let examined = pool.install(|| examine(preview, &snapshot, &memory));
        memory = memory.next();
        if let Some(findings) = examined {
            (surroundings.tell)(&PreviewEvent::Examined(&findings, &snapshot.inputs.sources));
            snapshot.set_examined(findings);
            preview.announce();
        }
    }
}

/// Ends the examination of a state that is no longer the present one.
struct Outdated;

/// Needs no page, but goes on only while a state is the present one.
struct WhilePresent<'a> {
    preview: &'a Preview,
    snapshot: &'a Arc<Snapshot>,
}

impl Sink<Outdated> for WhilePresent<'_> {
    fn write(&self, _: &str, _: &[u8], _: Option<&str>) -> Result<(), Outdated> {
        if Arc::ptr_eq(&self.preview.snapshot(), self.snapshot) { Ok(()) } else { Err(Outdated) }
    }

    fn keep(&self, _: &[(String, String)]) -> Result<bool, Outdated> {
        self.write("", &[], None).map(|()| true)
    }
}

/// Returns everything that `check` finds; `None` if the site has changed in the meantime.
fn examine(preview: &Preview, snapshot: &Arc<Snapshot>, memory: &Memory) -> Option<Findings> {
    let options = pipeline::Options { as_of: snapshot.as_of, drafts: true };
    let (loaded, progress) = (snapshot.loaded.clone(), Progress::default());
    let extent = Extent { templates: snapshot.templates(), memory: Some(memory), ..Extent::default() };
    let present = WhilePresent { preview, snapshot };
    let outcome = pipeline::examine(&snapshot.inputs, loaded, &options, extent, &progress, &present).ok()?;
    present.write("", &[], None).ok()?;
    Some(outcome.findings)
}
