//! The status of a site as a table, followed by the parts that translations lack.

use std::collections::BTreeMap;

use crate::base::Message;
use crate::report::columns::aligned;
use crate::report::status::{DriftStatus, SiteStatus, VersionStatus};
use crate::words::Catalog;

/// Formats the table, the lagging translations, and the day of the next change.
pub(crate) fn table(status: &SiteStatus, languages: &[String], words: &Catalog) -> String {
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
    let legend = if is_crowded(languages.len()) { words.word("status-legend") + "\n" } else { String::new() };
    format!("{}{legend}\n{lagging}{}\n", aligned(&rows), words.message(&next).unwrap_or_default())
}

/// One line per version, kind of lag and set of languages, with the names of the sections: a change is reported once,
/// in however many languages it has to be translated.
fn lagging(status: &SiteStatus, words: &Catalog) -> String {
    let mut lines = String::new();
    for notice in &status.notices {
        for version in &notice.versions {
            let stale = by_languages(version, |drift| &drift.stale).into_iter().map(|group| ("status-stale", group));
            let missing =
                by_languages(version, |drift| &drift.missing).into_iter().map(|group| ("status-missing", group));
            for (id, (languages, sections)) in stale.chain(missing) {
                let line = Message::new(id).with("notice", &notice.notice).with("version", &version.version);
                let line = line.with("languages", languages.join(", ")).with("sections", names(&sections, words));
                lines.push_str(&words.message(&line).unwrap_or_default());
                lines.push('\n');
            }
        }
    }
    lines
}
/// Groups sections by the languages in which they lag, each group in the order of the original.
fn by_languages<'a>(
    version: &'a VersionStatus,
    parts: impl Fn(&'a DriftStatus) -> &'a [Option<String>],
) -> BTreeMap<Vec<&'a str>, Vec<&'a Option<String>>> {
    let mut order = Vec::new();
    let mut languages: BTreeMap<&Option<String>, Vec<&str>> = BTreeMap::new();
    for (language, drift) in &version.drift {
        for part in parts(drift) {
            let known = languages.entry(part).or_default();
            if known.is_empty() {
                order.push(part);
            }
            known.push(language);
        }
    }
    let mut groups: BTreeMap<Vec<&str>, Vec<&Option<String>>> = BTreeMap::new();
    for part in order {
        groups.entry(languages.remove(part).unwrap_or_default()).or_default().push(part);
    }
    groups
}

/// The names of parts of a text; passages outside of any section have a name in words.
fn names(parts: &[&Option<String>], words: &Catalog) -> String {
    let head = || words.message(&Message::new("status-head")).unwrap_or_default();
    let name = |part: &Option<String>| part.as_ref().map_or_else(head, |id| format!("`{id}`"));
    parts.iter().copied().map(name).collect::<Vec<_>>().join(", ")
}

fn row(notice: &str, version: &VersionStatus, languages: &[String], words: &Catalog) -> Vec<String> {
    let date = |date: &Option<String>| date.clone().unwrap_or_else(|| "-".to_owned());
    let text = |language: &String| {
        let Some(standing) = version.texts.get(language).and_then(Option::as_ref) else { return "-".to_owned() };
        let (stale, missing) =
            version.drift.get(language).map_or((0, 0), |drift| (drift.stale.len(), drift.missing.len()));
        if is_crowded(languages.len()) {
            return format!("{}{}{}", sign(standing), counted(" ~", stale), counted(" -", missing));
        }
        let lags = Message::new("status-lags").with("stale", stale).with("missing", missing);
        words.word(&format!("status-{standing}")) + &words.message(&lags).unwrap_or_default()
    };
    let state = words.word(&format!("status-{}", version.state));
    let cells = [notice.to_owned(), version.version.clone(), state, date(&version.published), date(&version.effective)];
    cells.into_iter().chain(languages.iter().map(text)).collect()
}

/// Whether a table with this many languages has no room for words.
pub(crate) fn is_crowded(languages: usize) -> bool {
    languages > 4
}

/// The sign for the standing of a text, for tables without room for words; a legend explains it.
pub(crate) fn sign(standing: &str) -> &'static str {
    match standing {
        "sealed" => "✓",
        "broken" => "✗",
        _ => "○",
    }
}

/// A count after its sign; empty for zero.
pub(crate) fn counted(sign: &str, count: usize) -> String {
    if count == 0 { String::new() } else { format!("{sign}{count}") }
}
