//! How many requests are being answered, and of which connections.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A connection, by its other end.
pub(super) type Peer = Option<SocketAddr>;

/// The requests that are being answered.
#[derive(Debug, Clone, Default)]
pub(super) struct Turns(Arc<Mutex<BTreeMap<Peer, usize>>>);

impl Turns {
    /// Counts a request until its turn is dropped.
    pub(super) fn take(&self, peer: Peer) -> Turn {
        *self.lock().entry(peer).or_default() += 1;
        Turn { turns: self.clone(), peer }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.lock().values().sum()
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Peer, usize>> {
        // Each change is of one number, so a panic leaves the numbers right.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One request that is being answered.
#[derive(Debug)]
pub(super) struct Turn {
    turns: Turns,
    /// Who sent it.
    pub(super) peer: Peer,
}

impl Turn {
    /// True where the connection has sent another request before this one was answered.
    pub(super) fn is_followed(&self) -> bool {
        self.turns.lock().get(&self.peer).is_some_and(|count| *count > 1)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut turns = self.turns.lock();
        match turns.get_mut(&self.peer) {
            Some(count) if *count > 1 => *count -= 1,
            _ => _ = turns.remove(&self.peer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_are_counted_by_connection_until_they_end() {
        let turns = Turns::default();
        let peer = |port: u16| Some(SocketAddr::from(([127, 0, 0, 1], port)));
        let (first, other) = (turns.take(peer(1)), turns.take(peer(2)));
        assert!(!first.is_followed());
        let second = turns.take(peer(1));
        assert!(first.is_followed() && !other.is_followed());
        assert_eq!(turns.count(), 3);
        drop(first);
        assert!(!second.is_followed());
        drop((second, other));
        assert_eq!(turns.count(), 0);
        assert!(turns.lock().is_empty());
    }
}
