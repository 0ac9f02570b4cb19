//! The manifest at a hosting: lists what `seibun publish` put there, and thereby what it may replace and remove.
//!
//! Its lines are those of `sha256sum`, which can check them (`sha256sum -c .seibun-published`); the rest are comments.
//! While a publication runs, each file that it is going to touch is listed as pending: seibun's own, of uncertain
//! content. So a run that is interrupted anywhere leaves nothing that the next one would mistake for a file of others.
//!
//! The manifest of a large site is in parts, one for each notice ([`super::book`]), so that a change of one notice need
//! not read and write the list of all files. The manifest then names the parts and their digests in lines
//! `# part <digest>  <name>`, with `pending` instead of the digest while a publication changes the part.

use std::collections::BTreeMap;
use std::fmt::Write;

use jiff::Timestamp;
use jiff::civil::Date;

/// The name of the manifest at the hosting.
pub(crate) const MANIFEST: &str = ".seibun-published";

/// The first line of a manifest. It must never change: manifests already published begin with it.
const SIGNATURE: &str = "# Written by seibun publish; says what it put here. Check: sha256sum -c .seibun-published";

/// Files at a hosting, with the digest of each; `None` if a publication was about to write or remove it.
pub(crate) type Files = BTreeMap<String, Option<String>>;

/// The manifest of a hosting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Manifest {
    /// The latest day for which a site published there was built.
    pub(crate) day: Date,
    /// When it was last published.
    pub(crate) at: Timestamp,
    /// The files that are not listed in a part.
    pub(crate) files: Files,
    /// The digest of each part; `None` if a publication was about to change it.
    pub(crate) parts: Files,
}

impl Manifest {
    /// Parses a manifest; `None` if `text` is not one.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next()? != SIGNATURE {
            return None;
        }
        let day = lines.next()?.strip_prefix("# day ")?.parse().ok()?;
        let at = lines.next()?.strip_prefix("# at ")?.parse().ok()?;
        let (mut files, mut parts) = (Files::new(), Files::new());
        for line in lines {
            match line.strip_prefix("# part ") {
                Some(part) => {
                    let (digest, name) = part.split_once("  ")?;
                    parts.insert(name.to_owned(), Some(digest.to_owned()).filter(|digest| digest != PENDING));
                }
                None => files.extend([parse_file(line)?]),
            }
        }
        Some(Self { day, at, files, parts })
    }

    /// The manifest as text.
    pub(crate) fn text(&self) -> String {
        let mut text = format!("{SIGNATURE}\n# day {}\n# at {}\n", self.day, self.at);
        for (name, digest) in &self.parts {
            push(&mut text, format_args!("# part {}  {name}", digest.as_deref().unwrap_or(PENDING)));
        }
        text + &list(&self.files)
    }
}

/// Replaces the digest of a part that is about to change.
const PENDING: &str = "pending";

/// Formats files as lines.
pub(super) fn list(files: &Files) -> String {
    let mut text = String::new();
    for (path, digest) in files {
        match digest {
            Some(digest) => push(&mut text, format_args!("{digest}  {path}")),
            None => push(&mut text, format_args!("# pending {path}")),
        }
    }
    text
}

/// Parses the output of [`list`]; `None` if `text` is malformed.
pub(super) fn parse_list(text: &str) -> Option<Files> {
    text.lines().map(parse_file).collect()
}

fn parse_file(line: &str) -> Option<(String, Option<String>)> {
    match line.strip_prefix("# pending ") {
        Some(path) => Some((path.to_owned(), None)),
        None => line.split_once("  ").map(|(digest, path)| (path.to_owned(), Some(digest.to_owned()))),
    }
}

fn push(text: &mut String, line: std::fmt::Arguments<'_>) {
    writeln!(text, "{line}").expect("a string takes what is written to it");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let files = [("a.html".to_owned(), Some("0".repeat(64))), ("日本 語.pdf".to_owned(), None)];
        let parts = [("privacy".to_owned(), Some("1".repeat(64))), ("cook ies".to_owned(), None)];
        let manifest = Manifest {
            day: "2026-04-01".parse().expect("a date"),
            at: "2026-04-01T00:00:00Z".parse().expect("a moment"),
            files: files.into_iter().collect(),
            parts: parts.into_iter().collect(),
        };
        assert_eq!(Manifest::parse(&manifest.text()), Some(manifest.clone()));
        assert_eq!(Manifest::parse(&manifest.text().replace("# day", "# days")), None);
        assert_eq!(Manifest::parse("something else\n"), None);
        // A manifest that was cut off in the middle of a line is not one.
        let text = manifest.text();
        let line = text.find("  a.html").expect("a line");
        assert_eq!(Manifest::parse(&text[..line - 4]), None);
    }
}
