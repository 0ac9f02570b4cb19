//! The manifest at a hosting: what `seibun publish` put there, and thereby what it may replace and remove.
//!
//! Its lines are those of `sha256sum`, which can check them (`sha256sum -c .seibun-published`); the rest are comments. While a
//! publication runs, each file that it is about to touch stands there as pending: seibun's own, of uncertain content. So a
//! run that is cut off anywhere leaves nothing that the next one would take for somebody else's.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

/// The name of the manifest at the hosting.
pub(crate) const MANIFEST: &str = ".seibun-published";

/// First line of a manifest. Those that stand in the world begin with it: it never changes.
const SIGNATURE: &str = "# Written by seibun publish; says what it put here. Check: sha256sum -c .seibun-published";

/// What a hosting holds, as far as seibun put it there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct State {
    /// The latest day that a site published there was built for.
    pub(crate) day: Date,
    /// When it was last published.
    pub(crate) at: Timestamp,
    /// The digest of each file; `None` where a publication was about to write or remove it.
    pub(crate) files: BTreeMap<String, Option<String>>,
}

impl State {
    /// Reads a manifest. `None`: it is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next()? != SIGNATURE {
            return None;
        }
        let day = lines.next()?.strip_prefix("# day ")?.parse().ok()?;
        let at = lines.next()?.strip_prefix("# at ")?.parse().ok()?;
        let file = |line: &str| match line.strip_prefix("# pending ") {
            Some(path) => Some((path.to_owned(), None)),
            None => line.split_once("  ").map(|(digest, path)| (path.to_owned(), Some(digest.to_owned()))),
        };
        Some(Self { day, at, files: lines.map(file).collect::<Option<_>>()? })
    }

    /// The manifest.
    pub(crate) fn text(&self) -> String {
        let mut text = format!("{SIGNATURE}\n# day {}\n# at {}\n", self.day, self.at);
        for (path, digest) in &self.files {
            let line = match digest {
                Some(digest) => format!("{digest}  {path}\n"),
                None => format!("# pending {path}\n"),
            };
            text.push_str(&line);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let files = [("a.html".to_owned(), Some("0".repeat(64))), ("日本 語.pdf".to_owned(), None)];
        let state = State {
            day: "2026-04-01".parse().expect("a date"),
            at: "2026-04-01T00:00:00Z".parse().expect("a moment"),
            files: files.into_iter().collect(),
        };
        assert_eq!(State::parse(&state.text()), Some(state.clone()));
        assert_eq!(State::parse(&state.text().replace("# day", "# days")), None);
        assert_eq!(State::parse("something else\n"), None);
        // One that was cut off in the middle of a line is none.
        assert_eq!(State::parse(&state.text()[..state.text().len() - 40].replace("  a.html", "")), None);
    }
}
