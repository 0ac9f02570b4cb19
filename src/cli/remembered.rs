//! What one run leaves for the next: beside the output folder, where a site has so many texts that it is worth while.

use std::path::Path;

use crate::pipeline::Memory;
use crate::read::inputs::{Inputs, file_digest};
use crate::write::stamps::Stamps;
use crate::write::store::Store;

/// A site of fewer texts is gone through faster than anything is looked up.
const WORTH_WHILE: usize = 60;

/// What the last run remembered, and where this one leaves it.
pub(super) struct Remembered(Option<(String, Store, Memory)>);

impl Remembered {
    /// What was left beside an output folder; nothing of it counts where everything is to be made anew. `always`: however few texts
    /// there are.
    pub(super) fn beside(target: &Path, inputs: &Inputs, fresh: bool, always: bool) -> Self {
        let is_text = |path: &str| path.ends_with(".toml") && path.matches('/').count() == 3;
        let texts = inputs.site_files("content").filter(|(path, _)| is_text(path));
        if !always && texts.count() < WORTH_WHILE {
            return Self(None);
        }
        let program = || file_digest(&std::env::current_exe().ok()?).ok();
        let made = Store::beside(target, "store").zip(program()).map(|(store, program)| {
            let left = if fresh { None } else { store.read() };
            let memory = Memory::new(program.clone(), left);
            (program, store, memory)
        });
        Self(made)
    }

    /// What the run remembers.
    pub(super) fn memory(&self) -> Option<&Memory> {
        self.0.as_ref().map(|(.., memory)| memory)
    }

    /// What is known of the files in an output folder.
    pub(super) fn stamps(&self, target: &Path, fresh: bool) -> Option<Stamps> {
        Stamps::beside(target, &self.0.as_ref()?.0, fresh)
    }

    /// Leaves what was remembered for the next run.
    pub(super) fn keep(&self) {
        if let Some((_, store, memory)) = &self.0
            && let Some(left) = memory.left()
        {
            store.write(left);
        }
    }
}
