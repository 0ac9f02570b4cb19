//! The thread pool for parallel work, smaller if the system grants fewer threads.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, Builder, JoinHandle};

use rayon::ThreadPoolBuilder;

/// Builds the global thread pool; if the system grants no threads, the current one does all the work.
pub(super) fn prepare() {
    let wanted = thread::available_parallelism().map_or(1, usize::from);
    let builder = match given(wanted, |work| Builder::new().spawn(work)) {
        0 => ThreadPoolBuilder::new().num_threads(1).use_current_thread(),
        given => ThreadPoolBuilder::new().num_threads(given),
    };
    // A second command in the same process finds the pool built.
    let _ = builder.build_global();
}

/// The number of the wanted threads that the system grants at one time. Building the pool cannot find this out: it
/// happens once or never.
fn given(wanted: usize, spawn: impl Fn(Box<dyn FnOnce() + Send>) -> io::Result<JoinHandle<()>>) -> usize {
    let gate = Arc::new(Mutex::new(()));
    let shut = gate.lock().unwrap_or_else(PoisonError::into_inner);
    let threads: Vec<JoinHandle<()>> = (0..wanted)
        .map_while(|_| {
            let gate = Arc::clone(&gate);
            spawn(Box::new(move || drop(gate.lock()))).ok()
        })
        .collect();
    drop(shut);
    let given = threads.len();
    threads.into_iter().for_each(|thread| _ = thread.join());
    given
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::io;
    use std::thread::Builder;

    use super::given;

    #[test]
    fn threads_are_as_many_as_the_system_gives() {
        for most in 0..4_usize {
            let left = Cell::new(most);
            let found = given(3, |work| {
                let more = left.get().checked_sub(1).ok_or(io::ErrorKind::WouldBlock)?;
                left.set(more);
                Builder::new().spawn(work)
            });
            assert_eq!(found, most.min(3));
        }
    }
}
