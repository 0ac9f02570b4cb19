//! The syntax of references: `[](#a.1)`, `[](#a.1, #b "relative or")`, `[](#a.1..3)`, `[words](cookies#purposes)`.

use std::borrow::Cow;
use std::ops::Range;

use crate::model::{ReferenceAim, ReferenceForm};

/// The words in the quotes of a reference that determine how its target is named.
pub(super) const FORMS: [&str; 4] = ["title", "relative", "number", "or"];

/// Parses `#id`, `#id, #id..id`, `notice#id` or `notice`: the notice, and the targets in it.
pub(super) fn aims(url: &str) -> Option<(Option<String>, Vec<ReferenceAim>)> {
    let (notice, targets) = url.split_once('#').unwrap_or((url, ""));
    let plain = notice.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    if url.is_empty() || !plain {
        return None;
    }
    let targets = targets.split(',').map(str::trim);
    let mut aims: Vec<ReferenceAim> = targets.filter(|target| !target.is_empty()).map(aim).collect();
    if aims.is_empty() {
        aims.push(aim(""));
    }
    Some(((!notice.is_empty()).then(|| notice.to_owned()), aims))
}

/// Parses `#a.1`, or a range: `#a.1..#a.3`, for short `#a.1..3`.
fn aim(written: &str) -> ReferenceAim {
    let written = written.strip_prefix('#').unwrap_or(written);
    let Some((first, last)) = written.split_once("..") else {
        return ReferenceAim { target: written.to_owned(), through: None };
    };
    let count = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
    let through = match first.rsplit_once('.').filter(|_| count) {
        Some((around, _)) => format!("{around}.{last}"),
        None => last.trim_start_matches('#').to_owned(),
    };
    ReferenceAim { target: first.to_owned(), through: Some(through) }
}

/// Parses the form in which a reference names its targets, and whether it means one of several. `Err` holds a word
/// without meaning.
pub(super) fn form(title: &str) -> Result<(ReferenceForm, bool), &str> {
    let (mut form, mut or) = (ReferenceForm::Number, false);
    for word in title.split_whitespace() {
        match word {
            "title" => form = ReferenceForm::Titled,
            "relative" => form = ReferenceForm::Relative,
            "number" => form = ReferenceForm::Bare,
            "or" => or = true,
            _ => return Err(word),
        }
    }
    Ok((form, or))
}

/// Replaces each blank beside a comma of a reference, which CommonMark does not allow, with a comma. No byte moves.
pub(super) fn without_blanks(text: &str) -> Cow<'_, str> {
    let mut found = Cow::Borrowed(text);
    let mut from = 0;
    while let Some(at) = text[from..].find("](#").map(|at| from + at + "](".len()) {
        let len = text[at..].find(['"', ')', '\n', '(']).unwrap_or(text.len() - at);
        let targets = text[at..at + len].trim_end();
        if targets.contains(", ") || targets.contains(" ,") {
            found.to_mut().replace_range(at..at + targets.len(), &closed(targets));
        }
        from = at + len;
    }
    found
}

/// Returns targets with commas for the blanks around commas.
fn closed(targets: &str) -> String {
    let beside = |at: usize| targets[..at].trim_end().ends_with(',') || targets[at..].trim_start().starts_with(',');
    targets.char_indices().map(|(at, c)| if c == ' ' && beside(at) { ',' } else { c }).collect()
}

/// A reference in a line of plain text.
pub(super) struct TypedReference<'t> {
    /// Its range in the line.
    pub(super) range: Range<usize>,
    /// Its own words.
    pub(super) words: &'t str,
    /// Its target.
    pub(super) url: &'t str,
    /// The words in its quotes.
    pub(super) title: &'t str,
}

/// The first reference in a line of plain text: `[words](#id "title")`.
pub(super) fn find(text: &str) -> Option<TypedReference<'_>> {
    text.match_indices('[').find_map(|(start, _)| {
        let (words, rest) = text[start + 1..].split_once("](")?;
        let (inside, _) = rest.split_once(')')?;
        let (url, title) = match inside.split_once('"') {
            Some((url, title)) => (url.trim(), title.strip_suffix('"')?),
            None => (inside.trim(), ""),
        };
        let reference = url.contains('#') && !words.contains(['[', ']']) && aims(url).is_some();
        let end = start + 1 + words.len() + "](".len() + inside.len() + 1;
        reference.then_some(TypedReference { range: start..end, words, url, title })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(url: &str) -> String {
        let Some((notice, aims)) = aims(url) else { return "none".to_owned() };
        let aims = aims.iter().map(|aim| match &aim.through {
            Some(through) => format!("{}..{through}", aim.target),
            None => aim.target.clone(),
        });
        format!("{}#{}", notice.unwrap_or_default(), aims.collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn references_name_one_thing_several_or_a_range() {
        assert_eq!(read("#a.1"), "#a.1");
        assert_eq!(read("#a.1,,#b"), "#a.1 b");
        assert_eq!(read("#a.1..3"), "#a.1..a.3");
        assert_eq!(read("#a..#c,#x.1"), "#a..c x.1");
        assert_eq!(read("cookies#purposes"), "cookies#purposes");
        assert_eq!(read("cookies"), "cookies#");
        assert_eq!(read("https://example.jp/#a"), "none");
    }

    #[test]
    fn blanks_beside_commas_are_closed_and_nothing_else() {
        assert_eq!(without_blanks("x [](#a ,  #b \"relative\"), y"), "x [](#a,,,,#b \"relative\"), y");
        let others = "[a](#b), c [d](https://e/, f) (#g, h)";
        assert_eq!(without_blanks(others), others);
    }

    #[test]
    fn a_line_of_plain_text_holds_references() {
        let found = find("別表（[](#contact \"title\")関係）").expect("a reference");
        assert_eq!((found.words, found.url, found.title), ("", "#contact", "title"));
        assert!(find("[A](https://example.jp/#a) [b] (c)").is_none());
    }
}
