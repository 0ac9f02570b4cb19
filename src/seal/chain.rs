//! Writes the log of seals, in which each line vouches for the one before it.

use jiff::civil::Date;

use crate::model::log::START;
use crate::model::{Log, LogEntry, Notice, Subject, Version};
use crate::read::site::Site;

const HEAD: &str = "\
# 封印の記録です。`seibun seal` が書きます。行を書き換え、削り、又は並べ替えてはいけません。
# The log of seals, written by `seibun seal`. No line is ever changed, taken out or moved.
# 日 / day, 行為 / act, SHA-256, 前の行の先頭4語のSHA-256 / of the first four words of the line before, notice, version, language
";

/// Formats entries as the text of a log.
pub(super) fn write(entries: impl IntoIterator<Item = LogEntry>) -> String {
    let mut before = START.to_owned();
    let mut out = HEAD.to_owned();
    for entry in entries {
        out.push_str(&format!("{}\n", entry.line(&before)));
        before = entry.proof(&before);
    }
    out
}

/// Returns the entries of a log in the order in which they are chained: entries that are already published come first.
pub(super) fn ordered(log: &Log, published: Option<&Log>) -> Vec<LogEntry> {
    let mut rest: Vec<&LogEntry> = log.lines.iter().map(|line| &line.entry).collect();
    let mut first = Vec::new();
    for line in published.into_iter().flat_map(|published| &published.lines) {
        if let Some(at) = rest.iter().position(|entry| is_same(entry, &line.entry)) {
            first.push(rest.remove(at).clone());
        }
    }
    first.into_iter().chain(rest.into_iter().cloned()).collect()
}

/// Whether two entries are the same, even if one of them is not named yet.
pub(super) fn is_same(own: &LogEntry, other: &LogEntry) -> bool {
    let named = own.subject.is_none() || other.subject.is_none() || own.subject == other.subject;
    (own.day, own.act, &own.digest) == (other.day, other.act, &other.digest) && named
}

/// Returns the log as it is published on `as_of`: entries about versions that are not yet public are left unnamed.
pub(crate) fn published(log: &Log, site: &Site, as_of: Date) -> String {
    let mut out = HEAD.to_owned();
    for line in &log.lines {
        let mut entry = line.entry.clone();
        entry.subject = entry.subject.filter(|subject| is_out(site, subject, as_of));
        out.push_str(&format!("{}\n", entry.line(&line.before)));
    }
    out
}

fn is_out(site: &Site, subject: &Subject, as_of: Date) -> bool {
    let version = version_of(site, subject).map(|(_, version)| version);
    version.is_some_and(|version| !version.draft && version.published().is_some_and(|day| day <= as_of))
}

/// The version that a line is about.
pub(super) fn version_of<'a>(site: &'a Site, subject: &Subject) -> Option<(&'a Notice, &'a Version)> {
    let notice = site.notices.iter().find(|notice| notice.id == subject.notice)?;
    let version = notice.versions.iter().find(|version| version.id == subject.version)?;
    Some((notice, version))
}
