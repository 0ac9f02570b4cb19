//! Keeps two publications to one hosting apart. A hosting does not know whether the holder of its lock is still alive,
//! so a lock has an age: its holder renews it, and one that has not been renewed for long is taken over.

use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::requests::Requests;
use crate::base::{Error, Message};

/// The name of the lock at the hosting.
pub(crate) const LOCK: &str = ".seibun-publishing";

/// The age from which a lock is considered abandoned.
const AGE: SignedDuration = SignedDuration::from_mins(15);
/// The longest time that it takes to write the lock.
const MOMENT: Duration = Duration::from_secs(5);
/// How often the holder renews the lock.
const RENEWAL: SignedDuration = SignedDuration::from_mins(2);

/// The lock of a hosting, while it is held.
pub(super) struct HostingLock {
    token: String,
    renewed: Mutex<Timestamp>,
}

impl HostingLock {
    /// Takes the lock. Takes over that of another run only if that run has died, or if the user says so.
    pub(super) fn take(requests: &Requests<'_>, take_over: bool) -> Result<Self, Error> {
        let token = format!("{:016x}", RandomState::new().hash_one(std::process::id()));
        let mut torn = None;
        for _ in 0..4 {
            let now = requests.now();
            if requests.create(LOCK, text(&token, now).as_bytes())? {
                return Ok(Self { token, renewed: Mutex::new(now) });
            }
            let Some(held) = requests.get(LOCK)? else { continue };
            let held = String::from_utf8_lossy(&held).into_owned();
            // It is ours after all: the request was retried although it had succeeded.
            if held.starts_with(&token) {
                return Ok(Self { token, renewed: Mutex::new(now) });
            }
            let since = since(&held);
            let is_torn = !held.ends_with('\n');
            // Its holder is writing it, or died doing so. A live holder is done a moment later.
            if is_torn && !take_over && torn.as_ref() != Some(&held) {
                requests.wait(MOMENT);
                torn = Some(held);
                continue;
            }
            if !is_torn && !is_old(since, now) && !take_over {
                let since = since.map_or_else(|| held.trim_end().to_owned(), |since| since.to_string());
                return Err(Error::new(Message::new("hosting-busy").with("since", since)));
            }
            requests.delete(LOCK)?;
        }
        Err(Error::new(Message::new("hosting-busy").with("since", requests.now().to_string())))
    }

    /// Removes the lock of a dead run: an old one, or any if `take_over` is set.
    pub(super) fn sweep(requests: &Requests<'_>, take_over: bool) -> Result<(), Error> {
        let Some(held) = requests.get(LOCK)? else { return Ok(()) };
        let since = since(&String::from_utf8_lossy(&held));
        if take_over || is_old(since, requests.now()) { requests.delete(LOCK) } else { Ok(()) }
    }

    /// Renews the lock if that is due. Fails if another run has taken it over.
    pub(super) fn keep(&self, requests: &Requests<'_>) -> Result<(), Error> {
        let now = requests.now();
        let mut renewed = self.renewed.lock().unwrap_or_else(PoisonError::into_inner);
        if now.duration_since(*renewed) < RENEWAL {
            return Ok(());
        }
        self.prove(requests)?;
        requests.put(LOCK, text(&self.token, now).as_bytes())?;
        *renewed = now;
        Ok(())
    }

    /// Fails if another run has taken the lock over.
    pub(super) fn prove(&self, requests: &Requests<'_>) -> Result<(), Error> {
        let held = requests.get(LOCK)?;
        if held.is_some_and(|held| held.starts_with(self.token.as_bytes())) {
            return Ok(());
        }
        Err(Error::new(Message::new("hosting-lock-lost")))
    }

    /// Releases the lock.
    pub(super) fn release(self, requests: &Requests<'_>) -> Result<(), Error> {
        self.prove(requests)?;
        requests.delete(LOCK)
    }
}

fn text(token: &str, at: Timestamp) -> String {
    format!("{token} {at}\n")
}

/// Returns when the holder of a lock last renewed it.
fn since(held: &str) -> Option<Timestamp> {
    held.trim_end().split_once(' ').and_then(|(_, since)| since.parse().ok())
}

fn is_old(since: Option<Timestamp>, now: Timestamp) -> bool {
    since.is_some_and(|since| now.duration_since(since) > AGE)
}
