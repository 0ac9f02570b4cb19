//! Marks that are typed at the head of a line where Markdown sees none: ・, ①, (1), 1.氏名.

use std::ops::Range;

use super::{fold, is_japanese};

/// Signs that stand at the head of a line for its mark.
const SIGNS: [char; 14] = ['・', '•', '■', '□', '●', '◆', '◇', '▪', '‣', '※', '✓', '▶', '|', '｜'];

/// The marks of a run of text whose lines begin at `lines`. One inside it is told from words that came to stand at the head
/// of a line: by its sign; by its number, which follows that of the mark before, or right before which Japanese begins; or
/// because another line has one too.
pub(crate) fn markers(text: &str, lines: &[usize]) -> Vec<Range<usize>> {
    let line = |at: usize| &text[lines[at]..lines.get(at + 1).copied().unwrap_or(text.len())];
    let listed = (0..lines.len()).filter(|at| marker(line(*at)).is_some()).take(2).count() == 2;
    let mut found = Vec::new();
    let mut last = 0;
    for (at, start) in lines.iter().copied().enumerate() {
        let line = line(at);
        let glued = |len: usize| line[len..].starts_with(|c| is_japanese(c) && c.is_alphabetic());
        let counted = counted(line).filter(|(len, number)| at == 0 || *number == last + 1 || glued(*len));
        let signed = || line.chars().next().filter(|c| SIGNS.contains(c)).map(char::len_utf8);
        let len = match counted {
            Some((len, number)) => {
                last = number;
                Some(len)
            }
            None if at == 0 || listed => marker(line),
            None => signed(),
        };
        found.extend(len.map(|len| start..start + len));
    }
    found
}

/// The number at the head of a line that no space, or no ASCII sign, makes one of Markdown's: 1.氏名, １．氏名, 1、氏名.
fn counted(line: &str) -> Option<(usize, u32)> {
    let digits: usize = line.chars().take_while(|c| fold(*c).is_ascii_digit()).take(2).map(char::len_utf8).sum();
    let number: String = line[..digits].chars().map(fold).collect();
    let mut rest = line[digits..].chars();
    let sign = rest.next().filter(|c| matches!(c, '.' | '．' | '、' | ')' | '）'))?;
    let item = rest.as_str().trim_start_matches([' ', '\u{3000}']).starts_with(char::is_alphabetic);
    Some((digits + sign.len_utf8(), number.parse().ok()?)).filter(|_| item)
}

/// How long the mark at the head of a line is: ・, ①, (1), （ア）, 1）, (a).
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
    // （1）の場合は speaks of an item.
    let particle = after[closing.len_utf8()..].starts_with(['の', 'は', 'に', 'を', 'が', 'と', '及', '又', 'か']);
    let fits = !word.is_empty() && (number || letter || roman) && !particle;
    fits.then(|| if inside { first.len_utf8() } else { 0 } + word.len() + closing.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::{marker, markers};

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

    /// The marks of lines, joined as Japanese lines are.
    fn marks(lines: &[&str]) -> Vec<String> {
        let text = lines.concat();
        let starts: Vec<usize> =
            lines.iter().scan(0, |end, line| Some(std::mem::replace(end, *end + line.len()))).collect();
        markers(&text, &starts).into_iter().map(|range| text[range].to_owned()).collect()
    }

    #[test]
    fn a_list_without_its_spaces_is_known_by_its_count() {
        assert_eq!(marks(&["1.氏名", "2.住所", "3.電話番号"]), ["1.", "2.", "3."]);
        assert_eq!(marks(&["１．氏名", "２．住所"]), ["１．", "２．"]);
        assert_eq!(marks(&["次のとおりです。", "・氏名", "・住所"]), ["・", "・"]);
        assert_eq!(marks(&["次の目的です。", "（1）発送", "（2）連絡"]), ["（1）", "（2）"]);
        assert_eq!(marks(&["…とき", "2.前項にかかわらず"]), ["2."]);
        assert_eq!(marks(&["次の表です。", "| 名称 | 目的 |"]), ["|"]);
        assert_eq!(marks(&["ただし、次の", "（1）に当たる場合"]), [""; 0]);
        assert_eq!(marks(&["1.5億円", "2.4億円"]), [""; 0]);
        assert_eq!(marks(&["We keep them until day ", "30. The Company then"]), [""; 0]);
    }
}
