//! Finds the words that changed between two texts, and formats them as one line.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::base::script::words;

/// A run of words that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    /// The words before; empty if words were added.
    pub(crate) before: String,
    /// The words now; empty if words were removed.
    pub(crate) after: String,
    /// The unchanged words to the left and right of it, on the same line of the new text.
    pub(crate) around: (String, String),
    /// Its byte offset in the new text.
    pub(crate) at: usize,
}

/// Returns the changes between two texts, in order.
pub(crate) fn changes(before: &str, after: &str) -> Vec<Change> {
    let (old, new) = (words(before), words(after));
    let mut runs: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        match runs.last_mut() {
            // Adjacent operations form one change.
            Some((from, to)) if from.end == op.old_range().start && to.end == op.new_range().start => {
                from.end = op.old_range().end;
                to.end = op.new_range().end;
            }
            _ => runs.push((op.old_range(), op.new_range())),
        }
    }
    let mut starts = vec![0];
    starts.extend(new.iter().scan(0, |at, token| {
        *at += token.len();
        Some(*at)
    }));
    let change = |(from, to): (Range<usize>, Range<usize>)| Change {
        before: old[from].concat(),
        around: (left(&new[..to.start]), right(&new[to.end..])),
        at: starts[to.start],
        after: new[to].concat(),
    };
    runs.into_iter().map(change).collect()
}

/// How many words on each side of a change are kept.
const AROUND: usize = 6;

fn left(tokens: &[&str]) -> String {
    let near: Vec<&str> = tokens.iter().rev().take(AROUND).copied().take_while(|token| !token.contains('\n')).collect();
    near.into_iter().rev().collect()
}

fn right(tokens: &[&str]) -> String {
    tokens.iter().take(AROUND).copied().take_while(|token| !token.contains('\n')).collect()
}

/// Finds a change in `text`, the file that the text form was made from. Returns `None` if it is missing or ambiguous.
pub(crate) fn find(change: &Change, text: &str) -> Option<Range<usize>> {
    let (left, right) = (change.around.0.as_str(), change.around.1.as_str());
    [(left, right), (left, ""), ("", right), ("", "")].into_iter().find_map(|(left, right)| {
        let words = format!("{left}{}{right}", change.after);
        let mut found = text.match_indices(&words).filter(|_| !words.trim().is_empty());
        let (at, _) = found.next().filter(|_| found.next().is_none())?;
        Some(if change.after.is_empty() {
            at..at + words.len()
        } else {
            at + left.len()..at + left.len() + change.after.len()
        })
    })
}

/// Formats changes as one line: the first few, each cut to a legible length.
pub(crate) fn line(changes: &[Change]) -> String {
    const SHOWN: usize = 5;
    let told = changes.iter().take(SHOWN).map(|change| match whole(change) {
        (before, after) if before.is_empty() => format!("+ `{after}`"),
        (before, after) if after.is_empty() => format!("− `{before}`"),
        (before, after) => format!("`{before}` → `{after}`"),
    });
    let mut line = told.collect::<Vec<_>>().join(", ");
    if changes.len() > SHOWN {
        line.push_str(&format!(", … ({})", changes.len()));
    }
    line
}

/// Both sides of a change, as shown. If both are numbers, the words around them are shown too: a day, a sum, the label.
fn whole(change: &Change) -> (String, String) {
    let is_number =
        |words: &str| words.bytes().any(|byte| byte.is_ascii_digit()) && !words.contains(char::is_alphabetic);
    let (left, right) = &change.around;
    if is_number(&change.before) && is_number(&change.after) {
        let left = left.trim_start_matches(|c: char| !c.is_alphanumeric());
        (shown(&format!("{left}{}{right}", change.before)), shown(&format!("{left}{}{right}", change.after)))
    } else {
        (shown(&change.before), shown(&change.after))
    }
}

fn shown(words: &str) -> String {
    const LENGTH: usize = 40;
    if words.trim().is_empty() {
        // White space alone: a line end or a space was added or removed.
        return words.replace('\n', "↵").replace(' ', "␣");
    }
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= LENGTH { words } else { words.chars().take(LENGTH - 1).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use super::{changes, find, line};

    fn told(before: &str, after: &str) -> String {
        line(&changes(before, after))
    }

    #[test]
    fn changed_words_are_told_whole() {
        assert_eq!(
            told("利用目的を通知します。", "使用目的を告知します。"),
            "`利用目的` → `使用目的`, `通知` → `告知`"
        );
        assert_eq!(told("We use cookies.", "We use many cookies."), "+ `many`");
        assert_eq!(told("第三者に提供します。", "提供します。"), "− `第三者に`");
        assert_eq!(told("one line", "one\nline"), "`␣` → `↵`");
        assert_eq!(told("同じ", "同じ"), "");
        assert_eq!(told("確認日: 2026年2月1日", "確認日: 2026年2月2日"), "`2026年2月1日` → `2026年2月2日`");
        assert_eq!(told("有効期間: 2年", "有効期間: 3年"), "`有効期間: 2年` → `有効期間: 3年`");
    }

    #[test]
    fn a_line_shows_the_first_changes_and_says_how_many_there_are() {
        let numbers = |first: u32| (first..first + 20).map(|n| format!("{n} same ")).collect::<String>();
        assert!(told(&numbers(0), &numbers(100)).ends_with(", … (20)"));
        assert!(told("", &"あ".repeat(99)).chars().count() < 50);
    }

    #[test]
    fn a_change_is_found_in_its_file_by_what_stands_around_it() {
        let file = "text = \"入力し、記入を求め、記入を許す\"";
        let found = changes("入力し、入力を求め、記入を許す", "入力し、記入を求め、記入を許す");
        let place = find(&found[0], file).expect("stands once");
        assert_eq!((&file[place.clone()], place.start), ("記入", file.find("記入").expect("there")));
        assert_eq!(find(&changes("a", "b")[0], "c"), None);
    }
}
