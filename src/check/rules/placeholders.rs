//! What a draft leaves behind: ○○, TBD, [●], 【要確認】.

use std::ops::Range;

use crate::base::diagnostic::{Findings, Level, Rule};
use crate::check::view::TextView;
use crate::words::Profile;

/// A blank to be filled, or a note to a colleague.
pub(crate) static LEFTOVER_PLACEHOLDER: Rule = Rule::check("leftover-placeholder", Level::Error);

/// Signs that stand for something that is not known yet.
const SIGNS: [&str; 18] = [
    "○○",
    "〇〇",
    "●●",
    "◯◯",
    "△△",
    "××",
    "□□",
    "［●］",
    "[●]",
    "[*]",
    "[＿",
    "＿＿",
    "___",
    "＊＊",
    "〓",
    "[…]",
    // Written so that nothing is put in its place.
    "｛",
    "[](#",
];
/// Words that mean so when they stand alone.
const WORDS: [&str; 9] = ["TBD", "TBC", "TODO", "FIXME", "XXX", "XXXX", "YYYY", "NNN", "TKTK"];

/// Looks at every passage.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    for passage in &text.passages {
        for range in leftovers(&passage.text, text.profile) {
            if let Some(span) = passage.span_of(range.clone()) {
                let words = &passage.text[range];
                findings.push(LEFTOVER_PLACEHOLDER.at(span).with("words", words).hint("fill"));
            }
        }
    }
}

fn leftovers(text: &str, profile: &Profile) -> Vec<Range<usize>> {
    let lower = text.to_ascii_lowercase();
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut add = |range: Range<usize>| {
        if !found.iter().any(|other| other.start < range.end && range.start < other.end) {
            found.push(range);
        }
    };
    let signs = SIGNS.into_iter().chain(profile.blanks.iter().map(String::as_str));
    signs.for_each(|sign| lower.match_indices(sign).for_each(|(at, sign)| add(at..at + sign.len())));
    for word in WORDS {
        for (at, _) in text.match_indices(word) {
            let end = at + word.len();
            let alone = !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric())
                && !text[end..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-');
            if alone {
                add(at..end);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::leftovers;
    use crate::check::scan::tests::profile;

    #[test]
    fn blanks_are_found_and_ordinary_signs_are_not() {
        for text in ["〇〇株式会社", "within [●] days", "TBD", "date: TBD.", "東京都○○区", "詳細は【要確認】"]
        {
            assert_eq!(leftovers(text, &profile("ja")).len(), 1, "{text}");
        }
        for text in ["○は可、×は不可", "XXXL", "TBD-4", "二〇二六年"] {
            assert!(leftovers(text, &profile("ja")).is_empty(), "{text}");
        }
    }
}
