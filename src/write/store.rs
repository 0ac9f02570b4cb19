//! What a run leaves beside the output folder for the next one: `.public.seibun-store` beside `public`.
//!
//! It can be deleted at any time, and costs nothing but time. One that is damaged, or that somebody else could have written, counts
//! for nothing.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::base::digest::sha256;

/// Larger than what any site leaves.
const MOST: u64 = 1 << 30;

/// The file beside an output folder.
#[derive(Debug)]
pub(crate) struct Store {
    path: PathBuf,
}

impl Store {
    /// The store of the output folder `target`, which need not be there.
    pub(crate) fn beside(target: &Path) -> Option<Self> {
        let target = fs::canonicalize(target).or_else(|_| {
            let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
            Ok::<_, io::Error>(fs::canonicalize(parent)?.join(target.file_name().unwrap_or_default()))
        });
        let target = target.ok()?;
        let mut name = OsString::from(".");
        name.push(target.file_name()?);
        name.push(".seibun-store");
        Some(Self { path: target.with_file_name(name) })
    }

    /// Returns what the last run left; nothing where that cannot be trusted.
    pub(crate) fn read(&self) -> Option<String> {
        let mut file = File::open(&self.path).ok()?;
        let (found, folder) = (file.metadata().ok()?, fs::metadata(self.path.parent()?).ok()?);
        if !found.is_file() || found.len() > MOST || !is_own(&found) || !is_own_folder(&folder) {
            return None;
        }
        let mut text = String::new();
        file.read_to_string(&mut text).ok()?;
        let (digest, rest) = text.split_once('\n')?;
        (digest == sha256(rest)).then(|| rest.to_owned())
    }

    /// Leaves a text for the next run, in the place of what is there, in one step. Where that fails, the next run has more to do.
    pub(crate) fn write(&self, text: &str) {
        let mut name = self.path.clone().into_os_string();
        name.push(format!("-{}", std::process::id()));
        let beside = PathBuf::from(name);
        let write = || {
            let _ = fs::remove_file(&beside);
            let mut file = File::create_new(&beside)?;
            make_own(&file)?;
            file.write_all(sha256(text).as_bytes())?;
            file.write_all(b"\n")?;
            file.write_all(text.as_bytes())?;
            drop(file);
            fs::rename(&beside, &self.path)
        };
        if write().is_err() {
            let _ = fs::remove_file(&beside);
        }
    }
}

/// Whether only this user can have written the file.
#[cfg(unix)]
fn is_own(found: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    found.uid() == rustix::process::geteuid().as_raw() && found.mode() & 0o022 == 0
}

/// Whether only this user can have put files of this user into the folder: others cannot write there, or not in the place of
/// those that are there.
#[cfg(unix)]
fn is_own_folder(found: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    found.mode() & 0o022 == 0 || found.mode() & 0o1000 != 0
}

#[cfg(unix)]
fn make_own(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn is_own(_: &fs::Metadata) -> bool {
    true
}

#[cfg(not(unix))]
fn is_own_folder(_: &fs::Metadata) -> bool {
    true
}

#[cfg(not(unix))]
fn make_own(_: &File) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_there_for_the_next_run_until_it_is_damaged() {
        let root = tempfile::tempdir().expect("a temporary folder");
        let store = || Store::beside(&root.path().join("public")).expect("a folder with a name");
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

    #[cfg(unix)]
    #[test]
    fn what_others_can_write_counts_for_nothing() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let root = tempfile::tempdir().expect("a temporary folder");
        let folder = root.path().join("site");
        fs::create_dir(&folder).expect("creates");
        let store = Store::beside(&folder.join("public")).expect("a folder with a name");
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
        // A new one takes the place of whatever is there, and what a link leads to stays as it is.
        let other = root.path().join("other");
        fs::write(&other, "mine").expect("writes");
        fs::remove_file(&path).expect("removes");
        symlink(&other, &path).expect("links");
        store.write("text");
        assert_eq!(fs::read_to_string(&other).expect("text"), "mine");
        assert_eq!(store.read().as_deref(), Some("text"));
    }
}
