//! The log of seals, `content/seals.log`, and its published copy. Written by `seibun seal` alone.

use crate::base::{FileId, Findings, Rule, Source, Span};
use crate::model::{Act, Log, LogEntry, LogLine, Subject};

/// An unreadable line of the log.
pub(crate) static LOG_UNREADABLE: Rule = Rule::error("log-unreadable");
/// Conflict marks of a version control system, left where two people had sealed.
pub(crate) static LOG_CONFLICT: Rule = Rule::error("log-conflict");

/// Reads a log. Unreadable lines are left out.
pub(crate) fn parse_log(file: FileId, source: &Source) -> (Log, Findings) {
    let mut log = Log { file, lines: Vec::new() };
    let mut findings = Findings::default();
    let mut at = 0;
    for raw in source.text().split_inclusive('\n') {
        let text = raw.trim_end_matches(['\n', '\r']);
        let span = Span::new(file, at..at + text.len());
        at += raw.len();
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        match line(text, span) {
            Some(line) => log.lines.push(line),
            None if is_conflict(text) => findings.push(LOG_CONFLICT.at(span).hint("keep")),
            None => findings.push(LOG_UNREADABLE.at(span).hint("restore")),
        }
    }
    (log, findings)
}

fn is_conflict(text: &str) -> bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| text.starts_with(mark))
}

fn line(text: &str, span: Span) -> Option<LogLine> {
    let words: Vec<&str> = text.split(' ').collect();
    let (vouched, named) = words.split_at_checked(4)?;
    let [day, act, digest, before] = vouched else { return None };
    let subject = match named {
        [] => None,
        [notice, version, language] => Some(Subject {
            notice: (*notice).to_owned(),
            version: (*version).to_owned(),
            language: (*language).to_owned(),
        }),
        _ => return None,
    };
    let act = Act::of_name(act)?;
    let entry = LogEntry { day: day.parse().ok()?, act, digest: digest_of(digest)?, subject };
    Some(LogLine { span, entry, before: digest_of(before)? })
}

fn digest_of(word: &str) -> Option<String> {
    let digits = word.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
    (word.len() == 64 && digits).then(|| word.to_owned())
}
