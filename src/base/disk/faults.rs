//! Faults of the disk, for tests: any one call fails, or the program ends there, or the disk is full from there on.
//!
//! A test runs the same work again and again, each time with the fault at the next call ([`each`]), until a run comes through
//! without having met it. That is every moment at which the work can be stopped.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::call::Call;

/// What goes wrong at a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It fails.
    Fails(ErrorKind),
    /// It fails for want of space, like every later one that needs some.
    Full,
    /// The program ends in the midst of it: nothing reaches the disk any more.
    Killed,
    /// No folder with a file `.DS_Store` in it can get another name, as on a lower layer of an overlay.
    Lower,
}

/// All that can go wrong.
pub(crate) const ALL: [Fault; 5] = [
    Fault::Fails(ErrorKind::Other),
    Fault::Fails(ErrorKind::PermissionDenied),
    Fault::Fails(ErrorKind::Interrupted),
    Fault::Full,
    Fault::Killed,
];

/// What a test has in mind for the calls below a folder.
struct Plan {
    root: PathBuf,
    fault: Option<(usize, Fault)>,
    calls: usize,
    happened: bool,
    trace: Trace,
}

static PLANS: Mutex<Vec<Arc<Mutex<Plan>>>> = Mutex::new(Vec::new());

fn plans() -> MutexGuard<'static, Vec<Arc<Mutex<Plan>>>> {
    PLANS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Does what a test has in mind for a call, whichever thread makes it.
pub(super) fn called(call: Call<'_>, path: &Path) -> io::Result<()> {
    let plan = plans().iter().find(|plan| path.starts_with(&lock(plan).root)).cloned();
    plan.map_or(Ok(()), |plan| lock(&plan).meet(call, path))
}

fn lock(plan: &Arc<Mutex<Plan>>) -> MutexGuard<'_, Plan> {
    plan.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Plan {
    fn meet(&mut self, call: Call<'_>, path: &Path) -> io::Result<()> {
        let number = self.calls;
        self.calls += 1;
        if let Some((at, fault)) = self.fault
            && number >= at
            && strikes(fault, call, path, number == at)
        {
            if !self.happened {
                halve(call, path);
            }
            self.happened = true;
            return Err(match fault {
                Fault::Fails(kind) => kind.into(),
                Fault::Full => ErrorKind::StorageFull.into(),
                Fault::Killed => io::Error::other("killed"),
                Fault::Lower => ErrorKind::CrossesDevices.into(),
            });
        }
        self.trace.add(call, path);
        Ok(())
    }
}

/// Whether a fault strikes a call: the one that it was planned for, or a later one.
fn strikes(fault: Fault, call: Call<'_>, path: &Path, planned: bool) -> bool {
    let lower = |path: &Path| path.join(".DS_Store").exists();
    match fault {
        Fault::Fails(_) => planned,
        Fault::Full => matches!(call, Call::Make | Call::Fill(_) | Call::Flush | Call::FlushTree),
        Fault::Killed => true,
        Fault::Lower => matches!(call, Call::Name(to) if lower(path) || lower(to)),
    }
}

/// Does one half of what is asked for, where it has halves.
fn halve(call: Call<'_>, path: &Path) {
    match call {
        Call::Fill(bytes) => fs::write(path, &bytes[..bytes.len() / 2]).expect("half a file"),
        Call::Remove if path.is_dir() => {
            let first = fs::read_dir(path).expect("a folder").flatten().map(|entry| entry.path()).min();
            if let Some(first) = first {
                if first.is_dir() {
                    fs::remove_dir_all(first).expect("removes");
                } else {
                    fs::remove_file(first).expect("removes");
                }
            }
        }
        _ => {}
    }
}

/// Runs `work` on the folder `root`, with a fault at one of its calls. Returns what it made, and whether the fault was met.
pub(crate) fn with<T>(root: &Path, fault: Option<(usize, Fault)>, work: impl FnOnce() -> T) -> (T, bool, Trace) {
    let root = fs::canonicalize(root).expect("a folder");
    let plan = Plan { root, fault, calls: 0, happened: false, trace: Trace::default() };
    let plan = Arc::new(Mutex::new(plan));
    plans().push(Arc::clone(&plan));
    let made = work();
    plans().retain(|other| !Arc::ptr_eq(other, &plan));
    let mut plan = lock(&plan);
    (made, plan.happened, std::mem::take(&mut plan.trace))
}

/// Goes through faults at every call, or at every `step`th: `try_one` is given the fault, and says whether it was met. Returns
/// how many were.
pub(crate) fn each(faults: &[Fault], step: usize, mut try_one: impl FnMut((usize, Fault)) -> bool) -> usize {
    let mut tried = 0;
    for fault in faults.iter().copied() {
        let mut at = 0;
        while try_one((at, fault)) {
            at += step;
            tried += 1;
        }
        assert!(at > 0, "{fault:?} was never met");
    }
    tried
}

/// In what order the calls came, as far as it tells what a power cut would leave.
#[derive(Debug, Default)]
pub(crate) struct Trace {
    /// Whether each call asks for a change.
    changes: Vec<bool>,
    /// Files, and folders whose names, are not known to be on the disk.
    unflushed: BTreeSet<PathBuf>,
    /// What got its name too early.
    early: Vec<String>,
}

impl Trace {
    fn add(&mut self, call: Call<'_>, path: &Path) {
        self.changes.push(call != Call::Read);
        let around = |path: &Path| path.parent().map(Path::to_owned);
        match call {
            Call::Make => self.unflushed.extend(around(path)),
            Call::Fill(_) => _ = self.unflushed.insert(path.to_owned()),
            Call::Flush => _ = self.unflushed.remove(path),
            Call::FlushTree => self.unflushed.retain(|other| !other.starts_with(path)),
            Call::Name(to) => {
                let early = self.unflushed.iter().filter(|other| other.starts_with(path));
                self.early.extend(early.map(|other| format!("{} before {}", other.display(), to.display())));
                self.unflushed.retain(|other| !other.starts_with(path));
                self.unflushed.extend(around(to));
            }
            Call::Remove => self.unflushed.retain(|other| !other.starts_with(path)),
            Call::Read | Call::Mode => {}
        }
    }

    /// Returns at which calls a work that made these is to be disturbed, and how: killed at each that asks for a change, or at each
    /// `step`th; and in all ways at some. With `SEIBUN_FAULTS=all` it is all of them.
    #[expect(clippy::disallowed_methods, reason = "a test that takes long is asked for")]
    pub(crate) fn moments(&self, step: usize) -> Vec<(usize, Fault)> {
        let all = std::env::var_os("SEIBUN_FAULTS").is_some();
        let numbers = |changes: bool| (0..self.changes.len()).filter(move |number| self.changes[*number] == changes);
        let mut moments = Vec::new();
        for (kind, fault) in ALL.into_iter().enumerate() {
            let every = |step: usize, from: usize| if all { (1, 0) } else { (step, from % step) };
            let (changing, from) = every(if fault == Fault::Killed { step } else { step * 4 }, kind);
            moments.extend(numbers(true).skip(from).step_by(changing).map(|number| (number, fault)));
            let (reading, from) = every(step * 16, kind * 3);
            moments.extend(numbers(false).skip(from).step_by(reading).map(|number| (number, fault)));
        }
        moments
    }

    /// Returns what a power cut after the end, or at a rename, could take away: files below `folder`, and names in it.
    pub(crate) fn endangered(&self, folder: &Path) -> Vec<String> {
        let folder = fs::canonicalize(folder).expect("a folder");
        let left = self.unflushed.iter().filter(|path| path.starts_with(&folder));
        self.early.iter().cloned().chain(left.map(|path| format!("{} at the end", path.display()))).collect()
    }
}
