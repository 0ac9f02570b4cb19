//! Recognises the headings of a paper, and their numbers.

use crate::base::Counter;
use crate::base::script::half_width;
use crate::exchange::read::PaperPart;

/// Returns the level, number and words of a heading.
pub(super) fn heading(part: &PaperPart, styled: bool) -> Option<(usize, String, String)> {
    let PaperPart::Line(line) = part else { return None };
    let marked = line.words.strip_prefix(['■', '◆', '●', '□', '◇']).map(str::trim_start);
    let whole = marked.unwrap_or(&line.words).replace("\\\n", " ");
    let words = whole.trim();
    let (typed, words) = if styled { any_number(words) } else { typed_number(words) };
    let number = if line.number.is_empty() || line.number == "-" { typed.to_owned() } else { line.number.clone() };
    let level = match line.heading {
        Some(level) if styled => usize::from(level),
        Some(_) => return None,
        None if styled => return None,
        // In a paper without heading styles, lines that look like headings are headings.
        None if (is_article(typed) || is_article(&line.number) || (marked.is_some() && !typed.is_empty()))
            && is_heading(words) =>
        {
            1
        }
        None => return None,
    };
    if level == 0 {
        return None;
    }
    Some((level, number, bare(words).to_owned()))
}

/// Whether an unmarked line is no sentence and leads to a longer one, right below it or in the next paragraph.
pub(super) fn stands_alone(parts: &[PaperPart], at: usize) -> bool {
    let (PaperPart::Line(line), Some(PaperPart::Line(next))) = (&parts[at], parts.get(at + 1)) else { return false };
    let (_, words) = typed_number(&line.words);
    let marked = line.words.starts_with(|c: char| "・•●○■◆-–*※(（>".contains(c)) || line.number == "-";
    !line.continues
        && !marked
        && !words.contains('\n')
        && is_short(words)
        && words.chars().any(char::is_alphabetic)
        && (!is_short(&next.words) || next.words.starts_with(|c: char| "・•●○-–(（".contains(c)))
}

/// Reads such a line as a heading: `2.1` is one level deeper than `2.`.
pub(super) fn alone(part: &PaperPart) -> Option<(usize, String, String)> {
    let PaperPart::Line(line) = part else { return None };
    let (number, words) = typed_number(&line.words);
    Some((counts(number).len().max(1), number.to_owned(), bare(words).to_owned()))
}

/// Splits the number from the head of a heading: 第3条, Article 3, 3., 3.1.
pub(super) fn typed_number(words: &str) -> (&str, &str) {
    let digits = |text: &str| {
        text.chars()
            .take_while(|c| c.is_numeric() || "一二三四五六七八九十百.．-の".contains(*c))
            .map(char::len_utf8)
            .sum::<usize>()
    };
    let blanks = |text: &str| text.len() - text.trim_start_matches([' ', '\u{3000}']).len();
    let end = if let Some(rest) = words.strip_prefix('第') {
        // 第 2 条, with blanks around the number.
        let start = blanks(rest);
        let len = start + digits(&rest[start..]);
        let unit = 3 + len + blanks(&rest[len..]);
        words[unit..].starts_with(['条', '章', '節']).then(|| unit + 3)
    } else if let Some(prefix) = ["Article ", "Section "].into_iter().find(|prefix| words.starts_with(prefix)) {
        let len = digits(&words[prefix.len()..]);
        (len > 0).then_some(prefix.len() + len)
    } else {
        let len = digits(words);
        let stop = words[..len].ends_with(['.', '．']) || words[len..].starts_with([' ', '\u{3000}']);
        (len > 0 && stop && words.starts_with(char::is_numeric)).then_some(len)
    };
    let (number, rest) = words.split_at(end.unwrap_or(0));
    (number.trim(), rest.trim_start_matches([' ', '\u{3000}', '.', '．', ':', '：']))
}

/// Also splits numbers that only a known heading can have: `1)`, `(2)`, `III.`, `A.`, ア., ①.
pub(super) fn any_number(words: &str) -> (&str, &str) {
    let words = words.trim_start_matches('*');
    let (number, rest) = typed_number(words);
    if !number.is_empty() {
        return (number, rest);
    }
    let open = words.strip_prefix(['(', '（']);
    let inner = open.unwrap_or(words);
    let circled = inner.strip_prefix(|c| matches!(c, '①'..='⑳')).filter(|_| open.is_none());
    let (sign, behind) = inner.split_at(inner.find(|c: char| !c.is_alphanumeric()).unwrap_or(inner.len()));
    let counts = circled.is_some() || sign.chars().all(char::is_numeric) || sign_count(sign).is_some();
    let close = behind.strip_prefix([')', '）']);
    let stop = behind.strip_prefix(['.', '．', '、']).filter(|_| open.is_none());
    let rest = circled.or(close).or(stop).unwrap_or(words);
    // A stop within words does not end a number: `A.I.`.
    let is_parted = rest.starts_with([' ', '\u{3000}']) || !rest.starts_with(|c: char| c.is_ascii());
    let number = &words[..words.len() - rest.len()];
    if counts && is_parted && !number.is_empty() && !rest.is_empty() {
        (number, rest.trim_start_matches([' ', '\u{3000}']))
    } else {
        ("", words)
    }
}

fn is_article(number: &str) -> bool {
    number.starts_with('第') || number.starts_with("Article ") || number.starts_with("Section ")
}

/// Whether words have the length and the ending of a heading.
pub(super) fn is_short(words: &str) -> bool {
    words.chars().count() <= 60 && is_heading(words)
}

/// Whether words after a number can be a heading; Latin letters count half.
pub(super) fn is_heading(words: &str) -> bool {
    let width: usize = words.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    width <= 120 && !words.ends_with(['。', '.', '、', ',', ';', '：', ':'])
}

/// Removes emphasis, and the brackets that the scheme puts around an article's heading.
fn bare(words: &str) -> &str {
    let words = words.trim().trim_matches('*').trim();
    let inner = words.strip_prefix('（').and_then(|rest| rest.strip_suffix('）'));
    let latin = words.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    inner.or(latin).filter(|inner| !inner.contains(['（', '(', '）', ')'])).unwrap_or(words)
}

/// Returns the counts in a number: 3 and 1 of `3.1`, 7 of 第7条 and of 第七条, 4 of `IV.`.
pub(super) fn counts(number: &str) -> Vec<u32> {
    let folded: String = number.chars().map(half_width).collect();
    let digits: Vec<u32> = folded.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
    if digits.is_empty() { sign_count(&folded).into_iter().collect() } else { digits }
}

/// Returns the value of a number that is not written in digits: IV, D, ウ, 二, ③.
fn sign_count(number: &str) -> Option<u32> {
    const SIGNS: [Counter; 5] =
        [Counter::Kanji, Counter::UpperRoman, Counter::UpperAlpha, Counter::Katakana, Counter::Circled];
    let around =
        |c: char| matches!(c, '第' | '条' | '章' | '節' | '編') || !(c.is_alphanumeric() || matches!(c, '①'..='⑳'));
    let sign = number.trim_matches(around);
    // Ten and more of a sign count on, and no letter is a hundred.
    let is_one = |counter: &Counter, n: u32| counter.text(n) == sign && !sign.contains(['L', 'C', 'D', 'M']);
    let letter = || (sign.len() == 1).then(|| (1..=26).find(|n| Counter::UpperAlpha.text(*n) == sign)).flatten();
    SIGNS.iter().find_map(|counter| (1..=50).find(|n| is_one(counter, *n))).filter(|_| !sign.is_empty()).or_else(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_lose_the_number_that_the_scheme_makes() {
        assert_eq!(typed_number("第１２条の2（定義）"), ("第１２条", "の2（定義）"));
        assert_eq!(typed_number("第 2 条 利用目的"), ("第 2 条", "利用目的"));
        assert_eq!(typed_number("3.1 Scope"), ("3.1", "Scope"));
        assert_eq!(typed_number("１．目的"), ("１．", "目的"));
        assert_eq!(typed_number("Cookies"), ("", "Cookies"));
        assert_eq!(any_number("1) Who we are"), ("1)", "Who we are"));
        assert_eq!(any_number("（２）目的"), ("（２）", "目的"));
        assert_eq!(any_number("III. Disclosure"), ("III.", "Disclosure"));
        assert_eq!(any_number("ア．利用者"), ("ア．", "利用者"));
        assert_eq!(any_number("①目的"), ("①", "目的"));
        for words in [
            "A.I. and you",
            "AdSense",
            "X",
            "(c) 2020",
            "Cookie.",
            "個人情報（氏名）の利用",
            "（定義）",
            "13歳未満は、",
            "（）",
        ] {
            assert_eq!(any_number(words), ("", words));
        }
        let counted = ["3.1", "第７条", "第十二条", "IV.", "C.", "（ウ）", "③", "Article"].map(counts);
        assert_eq!(counted, [vec![3, 1], vec![7], vec![12], vec![4], vec![3], vec![3], vec![3], vec![]]);
        assert_eq!((bare("（定義）"), bare("**目的**"), bare("A (b)")), ("定義", "目的", "A (b)"));
    }
}
