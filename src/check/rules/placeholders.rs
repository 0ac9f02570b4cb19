//! What a draft leaves behind: ○○, TBD, [●], 【要確認】.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::base::diagnostic::{Findings, Level, Place, Rule};
use crate::check::view::TextView;
use crate::model::text::Writing;
use crate::words::Profile;

/// A blank to be filled, or a note to a colleague.
pub(crate) static LEFTOVER_PLACEHOLDER: Rule = Rule::check("leftover-placeholder", Level::Error);

/// Marks of another way of writing, which readers would see as they are.
pub(crate) static LITERAL_MARKUP: Rule = Rule::check("literal-markup", Level::Error);

/// Signs that stand for something that is not known yet.
const SIGNS: &[&str] = &[
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
    "令和○",
    "平成○",
    "○年",
    "○月○",
    "〇月〇",
    "○円",
    "○名",
    "（未定）",
    "【未定】",
    "公開前に削除",
    "公表前に削除",
    "掲載前に削除",
    "法務確認前",
    "法務確認中",
    "要法務確認",
    "法務確認要",
    "remove before publishing",
    "remove before publication",
    "delete before publishing",
    "do not publish",
    "［会社名］",
    "[会社名]",
    "【会社名】",
    "［氏名］",
    "［住所］",
    "［日付］",
    "[日付]",
    "[company name]",
    "[your company",
    "[insert",
    "[date]",
    "[address]",
    "[name]",
    // What a translator's tool adds.
    "translated with deepl",
    "translated with www.deepl.com",
    "translated by deepl",
    "translated by google",
    "deepl.com（無料版）で翻訳",
    "deepl翻訳",
    "google 翻訳",
];
/// Words that mean so when they stand alone.
const WORDS: &[&str] = &["XX", "TBD", "TBC", "TODO", "FIXME", "XXX", "XXXX", "YYYY", "NNN", "TKTK"];

/// Looks at every passage.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    for passage in &text.passages {
        for (range, kind) in literal(&passage.text) {
            if let Some(span) = passage.span_of(range.clone()) {
                let words = &passage.text[range];
                findings.push(LITERAL_MARKUP.at(span).with("kind", kind).with("words", words).hint("write"));
            }
        }
        for range in leftovers(&passage.text, text.profile) {
            if let Some(span) = passage.span_of(range.clone()) {
                let words = &passage.text[range];
                findings.push(LEFTOVER_PLACEHOLDER.at(span).with("words", words).hint("fill"));
            }
        }
    }
    summaries(text, findings);
}

/// Looks at the summaries beside the text: they are published as it is.
fn summaries(text: &TextView<'_>, findings: &mut Findings) {
    let of_sections =
        text.text.all_sections().into_iter().map(|section| (section.gist.as_ref(), section.id.span.into()));
    let whole = (text.text.gist.as_ref(), Place::File(text.text.file));
    for (gist, place) in std::iter::once(whole).chain(of_sections) {
        let words = gist.map(Writing::plain).unwrap_or_default();
        for range in leftovers(&words, text.profile) {
            let finding = LEFTOVER_PLACEHOLDER.at(place.clone()).with("words", &words[range]);
            findings.push(finding.hint("fill"));
        }
    }
}

fn leftovers(text: &str, profile: &Profile) -> Vec<Range<usize>> {
    let lower = text.to_ascii_lowercase();
    // None overlaps another, so that of those before the end of one only the last can reach into it.
    let mut found: BTreeMap<usize, usize> = BTreeMap::new();
    let mut add = |range: Range<usize>| {
        if found.range(..range.end).next_back().is_none_or(|(_, end)| *end <= range.start) {
            found.insert(range.start, range.end);
        }
    };
    undecided(text).into_iter().for_each(&mut add);
    choices(text).into_iter().for_each(&mut add);
    let signs = SIGNS.iter().copied().chain(profile.blanks.iter().map(String::as_str));
    // "Do not publish any illegal information" is a rule for users, "do not publish" a note.
    let goes_on = |sign: &str, end: usize| {
        sign.ends_with("publish")
            && lower[end..].trim_start_matches(',').starts_with(' ')
            && lower[end..].trim_start_matches([',', ' ']).starts_with(char::is_alphabetic)
    };
    for sign in signs {
        let places = lower.match_indices(sign).map(|(at, sign)| at..at + sign.len());
        places.filter(|place| !goes_on(sign, place.end)).for_each(&mut add);
    }
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
    found.into_iter().map(|(start, end)| start..end).collect()
}

/// What is said not to be decided, where that is all that is said: 未定, 施行日：未定。 「時期は未定です」 may be meant.
fn undecided(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for word in ["未定", "検討中", "確認中", "調整中"] {
        for (at, _) in text.match_indices(word) {
            let end = at + word.len();
            let before = text[..at].trim_end_matches([' ', '\t', '\u{3000}']);
            let begins = before.is_empty() || before.ends_with(['：', ':', '\n']);
            let ends = text[end..].trim_start_matches(['。', '.', ' ', '\t', '\u{3000}']);
            if begins && (ends.is_empty() || ends.starts_with('\n')) {
                found.push(at..end);
            }
        }
    }
    found
}

/// Choices between brackets that nobody made: `[A / B]`, ［Ａ／Ｂ］.
fn choices(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (open, close, stroke) in [("[", "]", " / "), ("［", "］", "／"), ("［", "］", " / "), ("[", "]", "／")] {
        for (at, _) in text.match_indices(open) {
            let inside = &text[at + open.len()..];
            let Some(end) = inside[..inside.floor_char_boundary(200)].find(close) else { continue };
            if inside[..end].contains(stroke) && !inside[..end].contains("://") {
                found.push(at..at + open.len() + end + close.len());
            }
        }
    }
    found
}

/// Marks that mean something elsewhere, with their kind, a variant of `literal-markup`.
fn literal(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut found = Vec::new();
    for (mark, kind) in [("~~", "strike"), ("==", "highlight"), ("[^", "footnote")] {
        let Some(at) = text.find(mark) else { continue };
        let inside = &text[at + 2..];
        let end = inside.find(if kind == "footnote" { "]" } else { mark }).filter(|end| *end > 0);
        let close = if kind == "footnote" { 1 } else { 2 };
        found.extend(end.map(|end| (at..at + 2 + end + close, kind)));
    }
    for boxed in ["[ ]", "[x]", "[X]"] {
        let start = text.len() - text.trim_start().len();
        found.extend(text[start..].starts_with(boxed).then(|| (start..start + boxed.trim_end().len(), "box")));
    }
    for reference in ["[] (", "［］（", "[]（", "［］(", "[ ](", "(＃", "（＃"] {
        found.extend(text.find(reference).map(|at| (at..at + reference.len(), "reference")));
    }
    found.sort_by_key(|(range, _)| (range.start, range.end));
    found.dedup_by(|next, first| next.0.start < first.0.end);
    found
}

#[cfg(test)]
mod tests {
    use super::{leftovers, literal};
    use crate::check::scan::tests::profile;

    #[test]
    fn marks_of_another_way_of_writing_are_found_and_signs_of_prose_are_not() {
        for text in ["~~消~~す", "==重要==", "[ ] 同意する", "[] (#a)に", "［］（＃a）に", "注[^1]"] {
            assert_eq!(literal(text).len(), 1, "{text}");
        }
        for text in ["約~10", "a == b", "第１（一）", "[a](b)", "番号（#1）"] {
            assert!(literal(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn blanks_and_notes_of_those_who_prepare_a_text_are_found() {
        for text in [
            "令和○年",
            "未定",
            "施行日：未定",
            "手数料: 検討中。\nほか",
            "XX Co., Ltd.",
            "（公開前に削除）",
            "[A社 / B社]",
            "［Ａ／Ｂ］を選択",
            "[Company Name]",
        ] {
            assert_eq!(leftovers(text, &profile("ja")).len(), 1, "{text}");
        }
        assert_eq!(leftovers("Draft, do not publish.", &profile("en")).len(), 1);
        assert!(leftovers("Do not publish, send or copy any such thing.", &profile("en")).is_empty());
        for text in ["時期は未定です", "時期：未定の場合に公表", "XXL", "[1]", "令和元年", "および／又は"]
        {
            assert!(leftovers(text, &profile("ja")).is_empty(), "{text}");
        }
    }

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
