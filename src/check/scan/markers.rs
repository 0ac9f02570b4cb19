//! Markers typed at the start of a title: ・, ①, (1).

use super::fold;

/// Signs used as markers at the start of a line.
const SIGNS: [char; 14] = ['・', '•', '■', '□', '●', '◆', '◇', '▪', '‣', '※', '✓', '▶', '|', '｜'];

/// The length of the marker at the start of a line: ・, ①, (1), （ア）, 1）, (a).
pub(crate) fn marker(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    if SIGNS.contains(&first) || matches!(first, '①'..='⑳' | '⑴'..='⒇' | 'Ⅰ'..='Ⅹ') {
        return Some(first.len_utf8());
    }
    let inside = matches!(first, '(' | '（');
    let body = if inside { &text[first.len_utf8()..] } else { text };
    let word: String = body.chars().take_while(|c| c.is_alphanumeric()).collect();
    let after = &body[word.len()..];
    let closing = after.chars().next().filter(|c| matches!(c, ')' | '）'))?;
    let number = word.chars().all(|c| fold(c).is_ascii_digit()) && word.chars().count() <= 2;
    let letter = word.chars().count() == 1
        && word.chars().all(|c| c.is_ascii_lowercase() || matches!(c, 'ア'..='ン' | '一'..='十'));
    let roman = inside && word.chars().all(|c| matches!(c, 'i' | 'v' | 'x')) && word.len() <= 4;
    // （1）の場合は mentions an item.
    let particle = after[closing.len_utf8()..].starts_with(['の', 'は', 'に', 'を', 'が', 'と', '及', '又', 'か']);
    let fits = !word.is_empty() && (number || letter || roman) && !particle;
    fits.then(|| if inside { first.len_utf8() } else { 0 } + word.len() + closing.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::marker;

    #[test]
    fn typed_marks_are_known_and_words_in_brackets_are_not() {
        for text in ["・氏名", "① 氏名", "(1) name", "（２）氏名", "1) name", "ア）氏名", "(iii) name", "※ 注"]
        {
            assert!(marker(text).is_some(), "{text}");
        }
        for text in ["（以下同じ）", "(the Company)", "2026年", "(EU) 2016/679", "A) x", "氏名", "（1）の場合は"]
        {
            assert!(marker(text).is_none(), "{text}");
        }
    }
}
