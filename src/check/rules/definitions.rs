//! Definitions in a text: what they look like, which words they define, and what stands before these.

use std::ops::Range;

use crate::words::{Form, Profile};

/// The number of bytes before a defined term that belong to its definition: a name and a bracketed remark.
const NEAR: usize = 600;

/// The text just before a defined term, which may be what the term stands for.
pub(super) fn nearby(before: &str) -> &str {
    &before[before.floor_char_boundary(before.len().saturating_sub(NEAR))..]
}

/// The kind of script of a character; `None` for punctuation and for hiragana, which joins words.
pub(super) fn script(c: char) -> Option<u8> {
    match c {
        '一'..='鿿' | '々' => Some(0),
        'ァ'..='ー' => Some(1),
        c if c.is_ascii_alphanumeric() => Some(2),
        _ => None,
    }
}

/// The ranges of the terms that a text defines: the words between the quotation marks of 以下「…」といいます and (the "…").
pub(super) fn defined_terms(text: &str, profile: &Profile) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = profile
        .definitions
        .iter()
        .flat_map(|form| {
            text.match_indices(form.head.as_str()).filter_map(|(at, head)| term(text, at + head.len(), form))
        })
        .collect();
    found.sort_by_key(|range| (range.start, range.end));
    found.dedup();
    found
}

/// The range of the term in a definition of this form whose head ends at `at`.
fn term(text: &str, at: usize, form: &Form) -> Option<Range<usize>> {
    let rest = text[at..].trim_start_matches(['、', '，', ',', ' ', '\u{a0}', '\u{202f}']);
    let open = rest.chars().next().filter(|c| form.marks.0.contains(c))?;
    let start = text.len() - rest.len() + open.len_utf8();
    let len = text[start..].find(form.marks.1.as_slice())?;
    // (the “Sites“), which are (the “Boards”): the first one is closed by the wrong mark.
    let within = &text[start..start + len];
    if within.matches(['(', '（']).count() != within.matches([')', '）']).count() {
        return None;
    }
    let after = text[start + len..].chars().next()?;
    let tail = text[start + len + after.len_utf8()..].trim_start_matches([' ', '\u{a0}']);
    let inside = &text[start..start + len];
    let term = inside.trim();
    // 「　　」 is a blank that somebody has yet to fill.
    let from = start + (inside.len() - inside.trim_start().len());
    (!term.is_empty() && tail.starts_with(form.tail.as_str())).then(|| from..from + term.len())
}

#[cfg(test)]
mod tests {
    use super::defined_terms;
    use crate::check::scan::tests::profile;

    #[test]
    fn definitions_are_known_by_their_form() {
        let terms = |found: Vec<std::ops::Range<usize>>, text: &str| {
            found.into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>()
        };
        let text = "白樺（以下「当社」といいます。）は「会員」を";
        assert_eq!(terms(defined_terms(text, &profile("ja")), text), ["当社"]);
        let text = "白樺（以下「　　」といいます。）";
        assert!(defined_terms(text, &profile("ja")).is_empty());
        let text = "本アプリ（以下、「本サービス」）と、以下「例」のような語";
        assert_eq!(terms(defined_terms(text, &profile("ja")), text), ["本サービス"]);
        let text =
            r#"Shirakaba (the "Company") and "Members" (Act No. 57; the "Act"), the individual number ("My Number")"#;
        assert_eq!(terms(defined_terms(text, &profile("en")), text), ["Company", "Act"]);
    }
}
