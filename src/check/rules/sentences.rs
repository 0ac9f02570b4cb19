//! The sentences of a text.

use std::ops::Range;

/// The sentences of a text, without the blanks before them.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut depth = 0_usize;
    let last = text.rfind(['）', ')', '」', '』']).unwrap_or(0);
    let ends = text.char_indices().filter(|(at, c)| {
        // A stop within brackets or quotation marks does not end the sentence around them: （以下「当社」といいます。）
        match c {
            '（' | '(' | '「' | '『' => depth += 1,
            '）' | ')' | '」' | '』' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let after = &text[at + c.len_utf8()..];
        let stop = matches!(c, '.' | '?' | '!') && (after.is_empty() || after.starts_with(' '));
        let stop = matches!(c, '。' | '！' | '？') || (stop && !(*c == '.' && is_abbreviation(&text[..*at], after)));
        stop && (depth == 0 || *at > last)
    });
    let begins = |from: usize| text.len() - text[from..].trim_start().len();
    let mut from = begins(0);
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, c) in ends {
        found.push(from..at + c.len_utf8());
        from = begins(at + c.len_utf8());
    }
    if from < text.len() {
        found.push(from..text.len());
    }
    found
}

/// Whether a full stop belongs to an abbreviation: Inc., Ltd., e.g., U.S., or any before a lower-case letter.
fn is_abbreviation(before: &str, after: &str) -> bool {
    const SHORT: [&str; 12] = ["Inc", "Ltd", "Co", "Corp", "No", "Nos", "Art", "Sec", "Mr", "Ms", "Dr", "St"];
    /// Words that begin a sentence after initials: … in the U.S. It is not ours.
    const OPENERS: [&str; 15] = [
        "It", "We", "You", "They", "This", "These", "If", "In", "When", "Where", "Our", "Your", "For", "However,",
        "Please",
    ];
    let word = before.rsplit([' ', '(']).next().unwrap_or("");
    let opens = after.split_whitespace().next().is_some_and(|next| OPENERS.contains(&next));
    let initials = word.contains('.') && word.chars().all(|c| c.is_ascii_uppercase() || c == '.');
    let goes_on = after.trim_start().starts_with(|c: char| c.is_lowercase() || c == ',');
    let short = SHORT.contains(&word) && !after.is_empty();
    goes_on || short || (word.contains('.') && !(initials && opens))
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn a_sentence_begins_after_the_blanks() {
        assert_eq!(sentences(" We do.  We do not. "), [1..7, 9..19]);
    }

    #[test]
    fn an_abbreviation_ends_no_sentence() {
        let count = |text: &str| sentences(text).len();
        assert_eq!(count("It is run by Apple Inc. or Google LLC, e.g. in the U.S. It is not ours."), 2);
        assert_eq!(count("The U.S. Department of Commerce answers, e.g. We do so."), 1);
        assert_eq!((count("We do. We do not."), count("利用します。提供しません。")), (2, 2));
        assert_eq!(count("白樺（以下「当社」といいます。以下同じ。）は、回答します。保存もします。"), 2);
        assert_eq!((count("We answer (by mail. Or so). We keep it."), count("1) 回答します。2) 保存します。")), (2, 2));
    }
}
