//! Compressed forms of files, made only for files that changed.

use rayon::prelude::*;

use super::{PublishedFile, Staging, compress};
use crate::base::Error;
use crate::base::digest::sha256;
use crate::base::disk::read;

impl Staging {
    /// Adds the compressed forms of files that are already published and kept.
    pub(super) fn forms_of_kept(&self, files: &[(String, String)]) -> Result<(), Error> {
        files.par_iter().try_for_each(|(path, digest)| match self.known_forms(path, digest) {
            Some(forms) => self.keep_forms(path, forms),
            None => {
                let published = self.places.target.join(path);
                let bytes = read(&published).map_err(Error::at("read-failed", &published))?;
                self.make_forms(path, &bytes)
            }
        })
    }

    /// Adds the compressed forms of a file.
    pub(super) fn forms(&self, path: &str, bytes: &[u8], digest: Option<&str>) -> Result<(), Error> {
        match digest.and_then(|digest| self.known_forms(path, digest)) {
            Some(forms) => self.keep_forms(path, forms),
            None => self.make_forms(path, bytes),
        }
    }

    /// The published forms of a file with this digest: the extension, digest and state of each.
    fn known_forms(&self, path: &str, digest: &str) -> Option<Vec<(String, String, PublishedFile)>> {
        let stamps = self.stamps.as_ref()?;
        let endings = stamps.of(path, digest)?.forms.as_ref()?.iter();
        let form = |ending: &String| {
            let form = format!("{path}.{ending}");
            let digest = stamps.digest(&form)?;
            Some((ending.clone(), digest.to_owned(), self.published(&form, digest)?))
        };
        endings.map(form).collect()
    }

    fn keep_forms(&self, path: &str, forms: Vec<(String, String, PublishedFile)>) -> Result<(), Error> {
        let endings = forms.iter().map(|(ending, ..)| ending.clone()).collect();
        for (ending, digest, state) in forms {
            let form = format!("{path}.{ending}");
            self.claim(&form)?;
            self.note_kept(&form, state, Some(&digest));
        }
        self.note_forms(path, endings);
        Ok(())
    }

    fn make_forms(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        let mut endings = Vec::new();
        for (form, bytes) in compress::forms(path, bytes) {
            self.claim(&form)?;
            let digest = self.stamps.as_ref().map(|_| sha256(&bytes));
            self.place(&form, &bytes, digest.as_deref())?;
            endings.push(form[path.len() + 1..].to_owned());
        }
        self.note_forms(path, endings);
        Ok(())
    }

    fn note_forms(&self, path: &str, endings: Vec<String>) {
        if let Some(seen) = self.written().seen.get_mut(path) {
            seen.forms = Some(endings);
        }
    }
}
