//! Files of the site's own, published as they are: the contents of `content/static`.

use std::collections::BTreeSet;

use super::Pages;
use super::page::DataFile;
use crate::base::{Findings, Rule};
use crate::check::rules::pages::{STATIC_NAME, STATIC_TAKEN};
use crate::read::site::STATIC;

/// The paths that the site writes itself, in lower case, since some file systems ignore case.
struct TakenPaths {
    files: BTreeSet<String>,
    folders: BTreeSet<String>,
}

impl Pages<'_> {
    /// Returns the files of the site's own.
    pub(super) fn statics(&self) -> impl Iterator<Item = DataFile> {
        self.site.statics.keys().map(|path| DataFile::Static(path.clone()))
    }

    /// Whether a file of the site's own is a page to be checked like others.
    pub(crate) fn is_checked(&self, path: &str) -> bool {
        let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
        let is_page = matches!(extension.as_str(), "html" | "htm" | "xhtml");
        is_page && !self.site.config.unchecked.iter().any(|unchecked| unchecked == path)
    }

    /// Reports files of the site's own that cannot be published under their names.
    pub(crate) fn unfit_statics(&self) -> Findings {
        if self.site.statics.is_empty() {
            return Findings::default();
        }
        let taken = self.taken();
        let rule = |path: &str| -> Option<&'static Rule> {
            // Lists of files have one path per line.
            let is_listed = !path.contains(|c: char| c.is_control() || c == '\\');
            if is_listed { taken.holds(path).then_some(&STATIC_TAKEN) } else { Some(&STATIC_NAME) }
        };
        let told = |path: &String| {
            let finding = rule(path)?.at(format!("{STATIC}/{path}").as_str());
            Some(finding.with("path", path).hint("rename"))
        };
        self.site.statics.keys().filter_map(told).collect()
    }

    /// Returns the paths that the site writes, or will write once it has seals.
    fn taken(&self) -> TakenPaths {
        let mut taken = TakenPaths { files: BTreeSet::new(), folders: BTreeSet::new() };
        let paths = self.made().into_iter().map(|(path, _)| path);
        for path in paths.chain([self.file_path(&DataFile::Seals)]) {
            let file = self.urls.file(&path).to_lowercase();
            taken.folders.extend(around(&file).map(str::to_owned));
            taken.files.extend([format!("{file}.gz"), format!("{file}.br"), file]);
        }
        taken
    }
}

impl TakenPaths {
    /// Whether a file with this path would replace a file or folder, or lie within a file.
    fn holds(&self, path: &str) -> bool {
        let path = path.to_lowercase();
        self.files.contains(&path)
            || self.folders.contains(&path)
            || around(&path).any(|around| self.files.contains(around))
    }
}

/// Returns the folders around a file.
fn around(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(slash, _)| &path[..slash])
}
