//! The changes between two meanings, word by word, short enough for a line of a report.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::base::script::words;

/// The number of changes shown.
const SHOWN: usize = 4;
/// The number of words shown on either side of a change.
const AROUND: usize = 4;

/// Returns the changed words, old ones as `[-…-]` and new ones as `{+…+}`, each with a few words around it.
pub(crate) fn changes(old: &str, new: &str) -> String {
    let (old, new) = (words(old), words(new));
    let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
    let mut shown = String::new();
    let mut count = 0;
    for (at, op) in ops.iter().enumerate() {
        if let DiffOp::Equal { old_index, len, .. } = *op {
            let first = at == 0;
            let last = at + 1 == ops.len() || count == SHOWN;
            shown.push_str(&around(&old[old_index..old_index + len], first, last));
            if count == SHOWN {
                break;
            }
            continue;
        }
        let (removed, added) = (old[op.old_range()].concat(), new[op.new_range()].concat());
        if !removed.trim().is_empty() {
            shown.push_str(&format!("[-{removed}-]"));
        }
        if !added.trim().is_empty() {
            shown.push_str(&format!("{{+{added}+}}"));
        }
        count += 1;
    }
    tidy(&shown)
}

/// Returns the first line of the first added words, as a place to look.
pub(crate) fn first_new(old: &str, new: &str) -> Option<String> {
    let (old, new) = (words(old), words(new));
    let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
    let changed = ops.iter().filter(|op| !matches!(op, DiffOp::Equal { .. }));
    let added = changed.map(|op| new[op.new_range()].concat()).find(|added| !added.trim().is_empty())?;
    added.lines().map(str::trim).find(|line| !line.is_empty()).map(str::to_owned)
}

/// Returns the words between two changes, or before the first or after the last.
fn around(same: &[&str], first: bool, last: bool) -> String {
    let head = if first { &[] } else { &same[..same.len().min(AROUND)] };
    let rest = &same[head.len()..];
    let tail = if last { &[] } else { &rest[rest.len().saturating_sub(AROUND)..] };
    let gap = if head.len() + tail.len() < same.len() { "…" } else { "" };
    format!("{}{gap}{}", head.concat(), tail.concat())
}

/// Joins a text into one line.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::changes;

    #[test]
    fn changed_words_stand_in_marks_with_a_few_words_around_them() {
        let shown = changes("利用目的を本人に通知し、又は公表します。", "利用目的を本人に告知し、又は公表します。");
        assert_eq!(shown, "利用目的を本人に[-通知-]{+告知+}し、又は…");
        assert_eq!(changes("within 14 days of receipt", "within 30 days of receipt"), "within [-14-]{+30+} days of…");
        assert_eq!(changes("a\nb", "a\nb\nc"), "a b{+ c+}");
    }
}
