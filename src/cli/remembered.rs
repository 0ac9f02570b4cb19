//! What one run leaves for the next, beside the output folder, if the site has enough texts to make it worthwhile.

use std::path::Path;
use std::sync::LazyLock;

use crate::pipeline::Memory;
use crate::read::inputs::{Inputs, file_digest};
use crate::write::stamps::Stamps;
use crate::write::store::Store;

/// A site with fewer texts is processed faster than anything is looked up.
const WORTH_WHILE: usize = 60;

/// The digest of this program, which a later run must be of too; `None` if its file cannot be read.
static PROGRAM: LazyLock<Option<String>> = LazyLock::new(|| file_digest(&std::env::current_exe().ok()?).ok());

/// Computes the digest of the program on another thread if a run left something beside an output folder: this one probably
/// needs it.
pub(super) fn prepare(target: &Path) {
    if Store::beside(target, "store").is_some_and(|store| store.exists()) {
        rayon::spawn(|| {
            LazyLock::force(&PROGRAM);
        });
    }
}

/// The memory of the last run, and the store for that of this one; `None` if nothing is remembered.
pub(super) struct RunMemory(Option<(String, Store, Memory)>);

impl RunMemory {
    /// Opens what was left beside an output folder. `fresh` ignores what the last run left; `always` remembers however
    /// few texts there are, as does a run after one that did.
    pub(super) fn beside(target: &Path, inputs: &Inputs, fresh: bool, always: bool) -> Self {
        let is_text = |path: &str| path.ends_with(".toml") && path.matches('/').count() == 3;
        let texts = inputs.site_files("content").filter(|(path, _)| is_text(path));
        let store = Store::beside(target, "store");
        let store = store.filter(|store| always || store.exists() || texts.count() >= WORTH_WHILE);
        Self(store.and_then(|store| {
            let program = PROGRAM.clone()?;
            let left = if fresh { None } else { store.read() };
            let memory = Memory::new(program.clone(), left);
            Some((program, store, memory))
        }))
    }

    /// The memory of the run.
    pub(super) fn memory(&self) -> Option<&Memory> {
        self.0.as_ref().map(|(.., memory)| memory)
    }

    /// The stamps of the files in an output folder.
    pub(super) fn stamps(&self, target: &Path, fresh: bool) -> Option<Stamps> {
        Stamps::beside(target, &self.0.as_ref()?.0, fresh)
    }

    /// Stores the memory for the next run.
    pub(super) fn keep(&self) {
        if let Some((_, store, memory)) = &self.0
            && let Some(left) = memory.left()
        {
            store.write(left);
        }
    }
}
