//! What a run leaves beside the output folder for the next one: `.public.seibun-store` and similar files beside
//! `public`.
//!
//! A store may be deleted at any time, which only costs time. It is ignored if it is damaged, or if another user could
//! have written it.

use std::ffi::OsString;
use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};

use crate::base::digest::sha256;
use crate::base::disk::{UnixFacts, look, put_private, read_open, real, remove, rename};

/// The largest size in bytes that is read; more than any site leaves.
const MOST: u64 = 1 << 30;

/// A file beside an output folder.
#[derive(Debug)]
pub(crate) struct Store {
    path: PathBuf,
}

impl Store {
    /// The store named `store` of the output folder `target`, which need not exist.
    pub(crate) fn beside(target: &Path, store: &str) -> Option<Self> {
        let target = real(target).or_else(|_| {
            let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
            Ok::<_, io::Error>(real(parent)?.join(target.file_name().unwrap_or_default()))
        });
        let target = target.ok()?;
        let mut name = OsString::from(".");
        name.push(target.file_name()?);
        name.push(".seibun-");
        name.push(store);
        Some(Self { path: target.with_file_name(name) })
    }

    /// Whether a run left something.
    pub(crate) fn exists(&self) -> bool {
        look(&self.path).is_ok()
    }

    /// Returns what the last run left; `None` if it cannot be trusted.
    pub(crate) fn read(&self) -> Option<String> {
        let folder = look(self.path.parent()?).ok()?;
        let trusted = |found: &Metadata| found.is_file() && found.len() <= MOST && is_own(found);
        let bytes = read_open(&self.path, |found| is_own_folder(&folder) && trusted(found)).ok()?;
        let mut text = String::from_utf8(bytes).ok()?;
        let (digest, rest) = text.split_once('\n')?;
        let (is_whole, head) = (digest == sha256(rest), text.len() - rest.len());
        text.drain(..head);
        is_whole.then_some(text)
    }

    /// Leaves a text for the next run, replacing the previous one in one step. If that fails, or if the power fails
    /// before it reaches the disk, the next run only has more to do.
    pub(crate) fn write(&self, text: impl Into<String>) {
        let mut whole = text.into();
        whole.insert_str(0, &format!("{}\n", sha256(&whole)));
        let mut beside = self.path.clone().into_os_string();
        beside.push("-new");
        let beside = PathBuf::from(beside);
        let written = remove(&beside).and_then(|()| put_private(&beside, whole.as_bytes()));
        if written.and_then(|()| rename(&beside, &self.path)).is_err() {
            let _ = remove(&beside);
        }
    }
}

/// Whether only this user can have written the file.
fn is_own(found: &Metadata) -> bool {
    UnixFacts::of(found).is_none_or(|facts| facts.is_own() && facts.mode & 0o022 == 0)
}

/// Whether only this user can have put this user's files into the folder: others cannot write there, or cannot replace
/// existing files (sticky bit).
fn is_own_folder(found: &Metadata) -> bool {
    UnixFacts::of(found).is_none_or(|facts| facts.mode & 0o022 == 0 || facts.mode & 0o1000 != 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::disk::faults;
    use std::fs;

    #[test]
    fn what_is_left_is_there_for_the_next_run_until_it_is_damaged() {
        let root = tempfile::tempdir().expect("a temporary folder");
        let store = || Store::beside(&root.path().join("public"), "store").expect("a folder with a name");
        assert_eq!(store().read(), None);
        store().write("one\ntwo\n");
        assert_eq!(store().read().as_deref(), Some("one\ntwo\n"));
        store().write("three");
        assert_eq!(store().read().as_deref(), Some("three"));
        assert_eq!(fs::read_dir(root.path()).expect("a folder").count(), 1);
        let path = root.path().join(".public.seibun-store");
        let whole = fs::read_to_string(&path).expect("text");
        for damaged in [&whole[..whole.len() - 1], &whole[1..], "", "\n", &format!("{whole}x")] {
            fs::write(&path, damaged).expect("writes");
            assert_eq!(store().read(), None, "{damaged:?}");
        }
    }

    #[test]
    fn at_any_fault_of_the_disk_what_is_read_was_left_whole() {
        let root = tempfile::tempdir().expect("a temporary folder");
        let store = Store::beside(&root.path().join("public"), "store").expect("a folder with a name");
        let tried = faults::each(&faults::ALL, 1, |fault| {
            store.write("old");
            let ((), met, _) = faults::with(root.path(), Some(fault), || store.write("new"));
            let found = store.read();
            assert!(matches!(found.as_deref(), Some("old" | "new")), "{fault:?}: {found:?}");
            let (unread, ..) = faults::with(root.path(), Some((0, fault.1)), || store.read());
            assert!(unread.is_none() || unread == found, "{fault:?}: {unread:?}");
            met
        });
        assert!(tried > 10, "{tried}");
        store.write("last");
        assert_eq!(store.read().as_deref(), Some("last"));
        assert_eq!(fs::read_dir(root.path()).expect("a folder").count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn what_others_can_write_counts_for_nothing() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let root = tempfile::tempdir().expect("a temporary folder");
        let folder = root.path().join("site");
        fs::create_dir(&folder).expect("creates");
        let store = Store::beside(&folder.join("public"), "store").expect("a folder with a name");
        let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("allowed");
        let path = folder.join(".public.seibun-store");
        store.write("text");
        for (file, around, trusted) in [
            (0o600, 0o755, true),
            (0o644, 0o755, true),
            (0o664, 0o755, false),
            (0o602, 0o755, false),
            (0o600, 0o777, false),
        ] {
            mode(&path, file);
            mode(&folder, around);
            assert_eq!(store.read().is_some(), trusted, "{file:o} {around:o}");
        }
        mode(&folder, 0o755);
        // A new store replaces whatever is at its path, and never follows a link.
        let other = root.path().join("other");
        fs::write(&other, "mine").expect("writes");
        fs::remove_file(&path).expect("removes");
        symlink(&other, &path).expect("links");
        store.write("text");
        assert_eq!(fs::read_to_string(&other).expect("text"), "mine");
        assert_eq!(store.read().as_deref(), Some("text"));
    }
}
