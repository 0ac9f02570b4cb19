//! Disk faults for tests: a call fails, the program ends there, or the disk is full from then on.
//!
//! A test repeats the same work, each time with the fault one call later ([`each`]), until a run completes without
//! meeting it. That covers every moment at which the work can be interrupted.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::call::Call;

/// What goes wrong at a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The call fails with this error.
    Fails(ErrorKind),
    /// The call fails for lack of space, as does every later one that needs some.
    Full,
    /// The program ends in the middle of the call: nothing reaches the disk any more.
    Killed,
    /// No folder that contains a file `.DS_Store` can be renamed, as on a lower layer of an overlay.
    Lower,
}

/// The faults to try.
pub(crate) const ALL: [Fault; 5] = [
    Fault::Fails(ErrorKind::Other),
    Fault::Fails(ErrorKind::PermissionDenied),
    Fault::Fails(ErrorKind::Interrupted),
    Fault::Full,
    Fault::Killed,
];

/// The plan of a test for the calls below a folder.
struct FaultPlan {
    root: PathBuf,
    fault: Option<(usize, Fault)>,
    calls: usize,
    happened: bool,
    trace: Trace,
}

static PLANS: Mutex<Vec<Arc<Mutex<FaultPlan>>>> = Mutex::new(Vec::new());

fn plans() -> MutexGuard<'static, Vec<Arc<Mutex<FaultPlan>>>> {
    PLANS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Applies the plan of a test to a call, on whichever thread.
pub(super) fn called(call: Call<'_>, path: &Path) -> io::Result<()> {
    let plan = plans().iter().find(|plan| path.starts_with(&lock(plan).root)).cloned();
    plan.map_or(Ok(()), |plan| lock(&plan).meet(call, path))
}

fn lock(plan: &Arc<Mutex<FaultPlan>>) -> MutexGuard<'_, FaultPlan> {
    plan.lock().unwrap_or_else(PoisonError::into_inner)
}

impl FaultPlan {
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

/// Whether a fault affects a call: the planned one, or a later one.
fn strikes(fault: Fault, call: Call<'_>, path: &Path, planned: bool) -> bool {
    let lower = |path: &Path| path.join(".DS_Store").exists();
    match fault {
        Fault::Fails(_) => planned,
        Fault::Full => matches!(call, Call::Make | Call::Fill(_) | Call::Flush | Call::FlushTree),
        Fault::Killed => true,
        Fault::Lower => matches!(call, Call::Name(to) if lower(path) || lower(to)),
    }
}

/// Carries out half of a call, if it can be halved.
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

/// Runs `work` on the folder `root` with a fault at one of its calls. Returns its result, whether the fault was met,
/// and the trace of calls.
pub(crate) fn with<T>(root: &Path, fault: Option<(usize, Fault)>, work: impl FnOnce() -> T) -> (T, bool, Trace) {
    let root = fs::canonicalize(root).expect("a folder");
    let plan = FaultPlan { root, fault, calls: 0, happened: false, trace: Trace::default() };
    let plan = Arc::new(Mutex::new(plan));
    plans().push(Arc::clone(&plan));
    let made = work();
    plans().retain(|other| !Arc::ptr_eq(other, &plan));
    let mut plan = lock(&plan);
    (made, plan.happened, std::mem::take(&mut plan.trace))
}

/// Tries each fault at every `step`th call: `try_one` receives the fault and returns whether it was met. Returns the
/// number of faults met.
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

/// The order of calls, as far as it determines what a power cut would leave.
#[derive(Debug, Default)]
pub(crate) struct Trace {
    /// Whether each call changes the disk.
    changes: Vec<bool>,
    /// Files and folders whose content or names may not have reached the disk yet.
    unflushed: BTreeSet<PathBuf>,
    /// Files that were named before they were flushed.
    early: Vec<String>,
}

impl Trace {
    fn add(&mut self, call: Call<'_>, path: &Path) {
        self.changes.push(call != Call::Read);
        let around = |path: &Path| path.parent().map(Path::to_owned);
        match call {
            Call::Make => self.unflushed.extend(around(path)),
            Call::Fill(_) => {
                self.unflushed.insert(path.to_owned());
            }
            Call::Flush => {
                self.unflushed.remove(path);
            }
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

    /// Returns the calls at which to disturb the traced work, and how: killed at every `step`th call that changes the
    /// disk, and with each fault at some calls. With `SEIBUN_FAULTS=all`, every fault at every call.
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

    /// Returns what a power cut at a rename, or after the end, could lose: files below `folder`, and names in it.
    pub(crate) fn endangered(&self, folder: &Path) -> Vec<String> {
        let folder = fs::canonicalize(folder).expect("a folder");
        let left = self.unflushed.iter().filter(|path| path.starts_with(&folder));
        self.early.iter().cloned().chain(left.map(|path| format!("{} at the end", path.display()))).collect()
    }
}
