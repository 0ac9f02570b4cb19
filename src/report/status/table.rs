//! The status of a site as a table, with what translations lack below it.

use crate::base::diagnostic::Message;
use crate::report::columns::aligned;
use crate::report::status::{DriftStatus, Status, VersionStatus};
use crate::words::Catalog;

/// Writes the table, which translations lag behind, and when the site changes next.
pub(crate) fn table(status: &Status, languages: &[String], words: &Catalog) -> String {
    let word = |id: &'static str| words.message(&Message::new(id)).unwrap_or_default();
    let heads = ["status-notice", "status-version", "status-state", "status-published", "status-effective"];
    let mut rows = vec![heads.map(word).into_iter().chain(languages.iter().cloned()).collect::<Vec<String>>()];
    for notice in &status.notices {
        for version in &notice.versions {
            rows.push(row(&notice.notice, version, languages, words));
        }
    }
    let next = match &status.next {
        Some(date) => Message::new("status-next").with("date", date),
        None => Message::new("status-settled"),
    };
    let lagging = lagging(status, words);
    let lagging = if lagging.is_empty() { lagging } else { format!("{lagging}\n") };
    format!("{}\n{lagging}{}\n", aligned(&rows), words.message(&next).unwrap_or_default())
}

/// A line for each translation and each way in which it lags, with the names of the sections.
fn lagging(status: &Status, words: &Catalog) -> String {
    let mut lines = String::new();
    for notice in &status.notices {
        for version in &notice.versions {
            for (language, DriftStatus { stale, missing }) in &version.drift {
                let kinds = [("status-stale", stale), ("status-missing", missing)];
                for (id, parts) in kinds.into_iter().filter(|(_, parts)| !parts.is_empty()) {
                    let line = Message::new(id).with("notice", &notice.notice).with("version", &version.version);
                    let line = line.with("language", language).with("sections", names(parts, words));
                    lines.push_str(&words.message(&line).unwrap_or_default());
                    lines.push('\n');
                }
            }
        }
    }
    lines
}

/// The names of parts of a text; what stands in no section has words.
fn names(parts: &[Option<String>], words: &Catalog) -> String {
    let head = || words.message(&Message::new("status-head")).unwrap_or_default();
    let name = |part: &Option<String>| part.as_ref().map_or_else(head, |id| format!("`{id}`"));
    parts.iter().map(name).collect::<Vec<_>>().join(", ")
}

fn row(notice: &str, version: &VersionStatus, languages: &[String], words: &Catalog) -> Vec<String> {
    let word = |id: &str| words.format(id, None, &[]).unwrap_or_else(|_| id.to_owned());
    let date = |date: &Option<String>| date.clone().unwrap_or_else(|| "-".to_owned());
    let text = |language: &String| match version.texts.get(language).and_then(Option::as_ref) {
        Some(standing) => word(&format!("status-{standing}")),
        None => "-".to_owned(),
    };
    let state = word(&format!("status-{}", version.state));
    let cells = [notice.to_owned(), version.version.clone(), state, date(&version.published), date(&version.effective)];
    cells.into_iter().chain(languages.iter().map(text)).collect()
}
