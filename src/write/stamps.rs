//! Stamps of published files, kept for the next build: the digest of each file, and metadata that changes whenever the
//! file does. So a file that is kept need not be read again.
//!
//! They are left in `.public.seibun-stamps` beside `public`, writable by the publishing user alone. A file whose
//! metadata differs from its stamp is unknown, and is read; so is a file in a file system that counts whole seconds or
//! keeps no change time.

use std::collections::BTreeMap;
use std::fs::Metadata;
use std::path::Path;

use rayon::prelude::*;

use crate::base::disk::{UnixFacts, look_at};

use super::kept::{Stamp, permissions_of};
use super::store::Store;

/// The beginning of the first line.
const HEAD: &str = "seibun stamps 1";

/// What is known about a published file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct KnownFile {
    pub(super) digest: String,
    /// The extensions of its compressed forms; `None` if none were made.
    pub(super) forms: Option<Vec<String>>,
    lasting: String,
}

/// The known files of a published site.
#[derive(Debug)]
pub(crate) struct Stamps {
    store: Store,
    /// The digest of the program: another build may compress differently.
    program: String,
    known: BTreeMap<String, KnownFile>,
}

impl Stamps {
    /// Reads what the last run of a program left beside an output folder; ignores it if `fresh` is set.
    pub(crate) fn beside(target: &Path, program: &str, fresh: bool) -> Option<Self> {
        let store = Store::beside(target, "stamps")?;
        let left = if fresh { None } else { store.read() };
        let known = left.as_deref().and_then(|left| read(left, program)).unwrap_or_default();
        Some(Self { store, program: program.to_owned(), known })
    }

    /// Returns what is known about a file with this digest.
    pub(super) fn of(&self, path: &str, digest: &str) -> Option<&KnownFile> {
        self.known.get(path).filter(|known| known.digest == digest)
    }

    /// Returns the known digest of a file.
    pub(super) fn digest(&self, path: &str) -> Option<&str> {
        self.known.get(path).map(|known| known.digest.as_str())
    }

    /// Returns the state of the file at `published` if it is known to have this digest and is readable to the same
    /// users as `model`.
    pub(super) fn proves(&self, path: &str, digest: &str, published: &Path, model: &Metadata) -> Option<Stamp> {
        let known = self.of(path, digest)?;
        let metadata = look_at(published).ok()?;
        let same = metadata.is_file() && permissions_of(&metadata, model) && lasting(&metadata)? == known.lasting;
        same.then(|| Stamp::of(&metadata))
    }

    /// Leaves the stamps of the files published below `target`: their metadata as written or kept, their digests, and
    /// the extensions of their compressed forms. Omits a file that has changed since.
    pub(super) fn leave(&self, target: &Path, files: &BTreeMap<String, SeenFile>) {
        let known = files.par_iter().filter_map(|(path, seen)| {
            let metadata = look_at(&target.join(path)).ok()?;
            let lasting = lasting(&metadata).filter(|_| Stamp::of(&metadata) == seen.stamp)?;
            Some((path.clone(), KnownFile { digest: seen.digest.clone(), forms: seen.forms.clone(), lasting }))
        });
        let known: BTreeMap<String, KnownFile> = known.collect();
        if known != self.known {
            self.store.write(written(&known, &self.program));
        }
    }

    /// Whether these files are the known ones, each proven by its stamp.
    pub(super) fn are_those_of(&self, files: &BTreeMap<String, SeenFile>) -> bool {
        let is_known = |(path, seen): (&String, &SeenFile)| {
            seen.proven && self.known.get(path).is_some_and(|known| known.forms == seen.forms)
        };
        files.len() == self.known.len() && files.iter().all(is_known)
    }
}

/// A file of the new site, as it was seen.
#[derive(Debug, Clone)]
pub(super) struct SeenFile {
    pub(super) stamp: Stamp,
    /// Whether its known stamp proved what it holds.
    pub(super) proven: bool,
    pub(super) digest: String,
    pub(super) forms: Option<Vec<String>>,
}

fn written(known: &BTreeMap<String, KnownFile>, program: &str) -> String {
    let mut text = format!("{HEAD}\t{program}\n");
    for (path, KnownFile { digest, forms, lasting }) in known {
        let forms = forms.as_ref().map_or_else(|| "-".to_owned(), |forms| forms.join(","));
        text.extend([lasting, "\t", digest, "\t", &forms, "\t", path, "\n"]);
    }
    text
}

fn read(text: &str, program: &str) -> Option<BTreeMap<String, KnownFile>> {
    let (head, lines) = text.split_once('\n')?;
    let (HEAD, made_by) = head.split_once('\t')? else { return None };
    let line = |line: &str| {
        let mut parts = line.splitn(4, '\t');
        let (lasting, digest, forms, path) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let endings = || forms.split(',').filter(|form| !form.is_empty()).map(str::to_owned).collect();
        let forms = (forms != "-").then(endings);
        Some((path.to_owned(), KnownFile { digest: digest.to_owned(), forms, lasting: lasting.to_owned() }))
    };
    (made_by == program).then(|| lines.lines().filter_map(line).collect())
}

/// Metadata that changes whenever the file does, even if a program resets its modification time.
fn lasting(found: &Metadata) -> Option<String> {
    let UnixFacts { identity: (disk, number), mode, modified, changed, .. } = UnixFacts::of(found)?;
    let ((second, part), (change, part_of_change)) = (modified, changed);
    let of_file = format!("{} {disk} {number} {mode}", found.len());
    (part_of_change % 1_000_000_000 != 0).then(|| format!("{of_file} {second} {part} {change} {part_of_change}"))
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::MetadataExt;

    use super::super::Staging;
    use super::*;
    use crate::base::digest::sha256;

    fn publish(target: &Path, program: &str, files: &[(&str, &str)]) {
        let mut staging = Staging::open(target).expect("opens");
        staging.set_precompress(true);
        staging.set_stamps(Stamps::beside(target, program, false));
        for (path, text) in files {
            staging.write(path, text.as_bytes(), Some(&sha256(text))).expect("writes");
        }
        staging.publish().expect("publishes");
    }

    /// The files of a folder, each with its inode and content.
    fn found(target: &Path) -> BTreeMap<String, (u64, Vec<u8>)> {
        let entries = fs::read_dir(target).expect("a folder").map(|entry| entry.expect("an entry").path());
        let file = |path: std::path::PathBuf| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, (fs::metadata(&path).expect("a file").ino(), fs::read(&path).expect("bytes")))
        };
        entries.map(file).collect()
    }

    /// Overwrites a file in place, with the same length and modification time.
    fn forge(path: &Path) {
        let modified = fs::metadata(path).and_then(|found| found.modified()).expect("a time");
        let bytes = vec![b'!'; fs::read(path).expect("bytes").len()];
        let mut file = fs::File::options().write(true).open(path).expect("opens");
        std::io::Write::write_all(&mut file, &bytes).expect("writes");
        file.set_modified(modified).expect("a time");
    }

    #[test]
    fn what_is_known_to_be_there_stays_and_what_was_edited_in_its_place_does_not() {
        let root = tempfile::tempdir().expect("a temporary folder");
        let target = root.path().join("public");
        let (long, other) = ("the same words ".repeat(100), "other words ".repeat(100));
        let files = [("a.html", long.as_str()), ("b.html", other.as_str()), ("c.png", "short")];
        publish(&target, "1", &files);
        let first = found(&target);
        assert!(first.contains_key("a.html.br") && first.contains_key("b.html.gz") && !first.contains_key("c.png.gz"));
        let stamps = Stamps::beside(&target, "1", false).expect("a name");
        assert_eq!(stamps.known.len(), 7);
        let model = fs::metadata(target.join("c.png")).expect("a file");
        let proven = |path: &str, digest: &str| stamps.proves(path, digest, &target.join(path), &model).is_some();
        assert!(proven("a.html", &sha256(&long)) && !proven("a.html", &sha256(&other)));
        for name in ["a.html", "b.html.br", "c.png"] {
            forge(&target.join(name));
            assert!(!proven(name, stamps.digest(name).expect("known")), "{name}");
        }
        publish(&target, "1", &files);
        let second = found(&target);
        let bytes = |files: &BTreeMap<String, (u64, Vec<u8>)>| -> Vec<_> {
            files.iter().map(|(name, (_, bytes))| (name.clone(), bytes.clone())).collect()
        };
        assert_eq!(bytes(&first), bytes(&second));
        assert_eq!(first["b.html"].0, second["b.html"].0);
        // If nothing changed, nothing is touched, whichever program compressed it; another text gets other forms.
        publish(&target, "1", &files);
        assert_eq!(found(&target), second);
        publish(&target, "2", &files);
        assert_eq!(found(&target), second);
        publish(&target, "2", &[("a.html", other.as_str()), ("b.html", other.as_str())]);
        let third = found(&target);
        assert_eq!(third["a.html.br"].1, third["b.html.br"].1);
        assert!(!third.contains_key("c.png"));
    }

    #[test]
    fn what_is_known_of_files_that_a_new_site_takes_over_is_true_of_them_afterwards() {
        let root = tempfile::tempdir().expect("a temporary folder");
        let target = root.path().join("public");
        let files = [("a.html", "words"), ("b.html", "other words")];
        publish(&target, "1", &files);
        // The site is put in place anew, with the same files.
        fs::write(target.join(super::super::MANIFEST), format!("{}\na.html\nb.html\n\n", super::super::SIGNATURE))
            .expect("writes");
        publish(&target, "1", &files);
        let stamps = Stamps::beside(&target, "1", false).expect("a name");
        let model = fs::metadata(target.join("a.html")).expect("a file");
        for (path, text) in files {
            assert!(stamps.proves(path, &sha256(text), &target.join(path), &model).is_some(), "{path}");
        }
    }

    #[test]
    fn another_program_knows_nothing_of_the_forms() {
        let root = tempfile::tempdir().expect("a temporary folder");
        let target = root.path().join("public");
        publish(&target, "1", &[("a.html", "words")]);
        let known = |program, fresh| Stamps::beside(&target, program, fresh).expect("a name").known.len();
        assert_eq!([known("1", false), known("2", false), known("1", true)], [1, 0, 0]);
    }
}
