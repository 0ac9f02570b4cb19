//! The site that `seibun init` makes.

use include_dir::{Dir, include_dir};
use jiff::civil::Date;

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/init/starter");

/// The files of a new site: path and text. Its first version takes effect on `effective`.
pub(super) fn files(effective: Date) -> Vec<(String, String)> {
    let mut files = vec![(".gitignore".to_owned(), "/public\n".to_owned())];
    collect(&STARTER, &effective.to_string(), &mut files);
    files
}

fn collect(folder: &Dir<'_>, date: &str, files: &mut Vec<(String, String)>) {
    for file in folder.files() {
        if let Some(text) = file.contents_utf8() {
            let path = file.path().display().to_string().replace('\\', "/").replace("DATE", date);
            files.push((path, text.replace("DATE", date)));
        }
    }
    for inner in folder.dirs() {
        collect(inner, date, files);
    }
}
