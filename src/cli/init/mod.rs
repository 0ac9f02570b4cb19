//! The site that `seibun init` makes.

mod kinds;

use include_dir::{Dir, include_dir};
use jiff::civil::Date;

use crate::base::language::Language;

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/init/starter");

/// The files of a new site: path and text. Its first version takes effect on `effective`. Without a kind of company, it
/// is a small site that teaches the format, in Japanese and English.
pub(super) fn files(kind: Option<&str>, languages: &[Language], effective: Date) -> Vec<(String, String)> {
    let mut files = vec![(".gitignore".to_owned(), "/public\n/.public.seibun-*\n".to_owned())];
    match kind {
        Some(kind) => files.extend(kinds::files(kind, languages, effective)),
        None => collect(&STARTER, &effective.to_string(), &mut files),
    }
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
