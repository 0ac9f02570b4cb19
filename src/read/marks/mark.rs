//! Marks by their form: what may begin the line of a list item.

use super::numerals::{kanji, place, roman_value};

/// The counting system of a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Sign {
    /// 1, １.
    Digit,
    /// 1.1, with the count of its numbers.
    Dotted(u8),
    /// 1-1.
    Dashed,
    /// ①.
    Circled,
    /// 一.
    Kanji,
    /// ア イ ウ.
    Kana,
    /// イ ロ ハ.
    Iroha,
    /// a.
    Lower,
    /// A.
    Upper,
    /// i, ⅰ.
    RomanLower,
    /// I, Ⅰ.
    RomanUpper,
    /// ・ and the like, with the sign itself.
    Bullet(char),
}

/// The punctuation around or after the sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Stop {
    /// Nothing: ①氏名.
    None,
    /// A full stop.
    Dot,
    /// A closing bracket.
    Paren,
    /// Both brackets.
    Brackets,
    /// 、
    Comma,
    /// Only a blank.
    Blank,
}

/// What the marks of one list have in common, regardless of width.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct MarkForm {
    pub(super) sign: Sign,
    pub(super) stop: Stop,
}

impl MarkForm {
    /// Whether this is the form of a bullet.
    pub(super) fn is_bullet(self) -> bool {
        matches!(self.sign, Sign::Bullet(_))
    }
}

/// One reading of the head of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct MarkReading {
    pub(super) form: MarkForm,
    /// The number it denotes; 0 for a bullet.
    pub(super) value: u32,
    /// In 1.2 and 1-2, the number before the last.
    pub(super) before: u32,
    /// The length of the mark in bytes.
    pub(super) len: usize,
    /// The length in bytes of the blanks after it.
    pub(super) blank: usize,
    /// Whether CommonMark reads it as a mark.
    pub(super) common: bool,
    /// Whether a single half-width space is all that makes it a mark.
    pub(super) thin: bool,
    /// Whether it counts only in a run.
    pub(super) weak: bool,
}

impl MarkReading {
    /// The length in bytes of everything before the words.
    pub(super) fn head(&self) -> usize {
        self.len + self.blank
    }
}

const KANA: &str = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
const HALF_KANA: &str = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
const IROHA: &str = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
/// Bullet signs that need no blank after them.
const BULLETS: &str = "・•●○◎◆◇■▪▫‣▶►➢➤◦∙⁃❖·\u{f0b7}\u{f0a7}\u{f0d8}\u{f0fc}";
/// Bullet signs that also occur in prose.
const DASHES: &str = "-–—―*+";
/// The letters left of Word's bullets when only the characters are copied, each followed by a tab.
const LETTERS: &str = "olnuvØü§";

/// Returns a character in the width used for comparison.
pub(crate) fn narrow(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '･' => '・',
        '〇' => '○',
        '−' | '‐' => '-',
        'ｦ'..='ﾝ' => HALF_KANA.chars().position(|half| half == c).and_then(|at| KANA.chars().nth(at)).unwrap_or(c),
        _ => c,
    }
}

/// Whether a character is a blank that may separate a mark from its words.
pub(super) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{3000}' | '\u{a0}')
}

/// Returns every reading of the head of a line as a mark.
pub(super) fn marks(body: &str) -> Vec<MarkReading> {
    if let Some(bullet) = bullet(body) {
        return vec![bullet];
    }
    let Some(first) = body.chars().next() else { return Vec::new() };
    if let Some((sign, stop, value)) = enclosed(first) {
        return mark(body, MarkForm { sign, stop }, (value, 0), first.len_utf8()).into_iter().collect();
    }
    let open = if narrow(first) == '(' { first.len_utf8() } else { 0 };
    let cores = cores(&body[open..]);
    cores.into_iter().filter_map(|core| counted(body, open, core)).collect()
}

/// A sign with its value, its length in bytes, and the number before the last.
type MarkCore = (Sign, u32, usize, u32);

/// Reads the punctuation after a sign, and the brackets around it.
fn counted(body: &str, open: usize, (sign, value, len, before): MarkCore) -> Option<MarkReading> {
    let after = &body[open + len..];
    let next = after.chars().next();
    let size = next.map_or(0, char::len_utf8);
    let (stop, size) = match next.map(narrow)? {
        ')' if open > 0 => (Stop::Brackets, size),
        _ if open > 0 => return None,
        '.' => (Stop::Dot, size),
        ')' => (Stop::Paren, size),
        '、' | '､' => (Stop::Comma, size),
        ' ' if matches!(sign, Sign::Lower | Sign::Upper | Sign::RomanLower | Sign::RomanUpper) => return None,
        c if is_blank(c) => (Stop::Blank, 0),
        _ => return None,
    };
    let many = matches!(sign, Sign::Dotted(_) | Sign::Dashed);
    if many && !matches!(stop, Stop::Blank | Stop::Dot) {
        return None;
    }
    let stop = if many { Stop::Blank } else { stop };
    mark(body, MarkForm { sign, stop }, (value, before), open + len + size)
}

/// Returns the mark of a form if the words of an item may follow it.
fn mark(body: &str, form: MarkForm, (value, before): (u32, u32), len: usize) -> Option<MarkReading> {
    let rest = &body[len..];
    let words = rest.trim_start_matches(is_blank);
    let blank = rest.len() - words.len();
    let glued = blank == 0 && !words.is_empty();
    let next = words.chars().next().unwrap_or(' ');
    let letter = matches!(form.sign, Sign::Lower | Sign::Upper | Sign::RomanLower | Sign::RomanUpper);
    let fits = match form.stop {
        _ if !glued => true,
        Stop::Dot | Stop::Paren if matches!(form.sign, Sign::Digit) => {
            !narrow(next).is_ascii_digit() && !next.is_ascii_lowercase() && is_head(next)
        }
        _ if letter => !next.is_ascii() && is_head(next),
        _ if matches!(form.sign, Sign::Dotted(_) | Sign::Dashed) => false,
        _ => is_head(next),
    };
    let first = body.chars().next().unwrap_or(' ');
    let common = first.is_ascii_digit()
        && matches!(form.stop, Stop::Dot | Stop::Paren)
        && form.sign == Sign::Digit
        && body[..len].is_ascii()
        && !glued;
    let weak = words.is_empty() && !common
        || matches!(form.stop, Stop::Blank | Stop::Comma)
        || (form.stop == Stop::Dot && matches!(form.sign, Sign::Upper));
    let thin = form.stop == Stop::Blank && rest.starts_with(' ') && form.sign == Sign::Digit;
    fits.then_some(MarkReading { form, value, before, len, blank, common, thin, weak })
}

/// Whether words may begin with a sign right after a mark.
fn is_head(c: char) -> bool {
    !matches!(c, ')' | '）' | ',' | '，' | '.' | '．' | '、' | '。' | ':' | '：' | ';' | '；' | '-' | '/' | '／')
}

/// Reads a bullet.
fn bullet(body: &str) -> Option<MarkReading> {
    let first = body.chars().next()?;
    let sign = narrow(first);
    let rest = &body[first.len_utf8()..];
    let words = rest.trim_start_matches(is_blank);
    let blank = rest.len() - words.len();
    let next = words.chars().next();
    let dash = DASHES.contains(sign);
    // —氏名— encloses words.
    if dash && blank == 0 && rest.trim_end().ends_with(first) {
        return None;
    }
    let letter = LETTERS.contains(first) && rest.starts_with('\t');
    let fits = match next {
        Some(_) if letter => true,
        None => true,
        Some(_) if dash && blank > 0 => true,
        Some(next) if dash => "-–—―+".contains(sign) && is_letter(next),
        Some(next) => BULLETS.contains(sign) && narrow(next) != sign && !(blank == 0 && "年月日条項号".contains(next)),
    };
    if !fits || !(dash || letter || BULLETS.contains(sign)) {
        return None;
    }
    let common = matches!(first, '-' | '*' | '+') && blank > 0;
    let weak = words.is_empty() || (dash && blank == 0) || matches!(sign, '—' | '―') || (letter && first != 'o');
    let form = MarkForm { sign: Sign::Bullet(sign), stop: Stop::None };
    Some(MarkReading { form, value: 0, before: 0, len: first.len_utf8(), blank, common, thin: false, weak })
}

fn is_letter(c: char) -> bool {
    !c.is_ascii() && c.is_alphabetic()
}

/// Reads a character that is a whole mark: ①, ⑴, ⒈, ㈠, ㋐, ⓐ.
pub(super) fn enclosed(c: char) -> Option<(Sign, Stop, u32)> {
    let code = u32::from(c);
    let from = |first: char, value: u32| code - u32::from(first) + value;
    Some(match c {
        '①'..='⑳' => (Sign::Circled, Stop::None, from('①', 1)),
        '㉑'..='㉟' => (Sign::Circled, Stop::None, from('㉑', 21)),
        '㊱'..='㊿' => (Sign::Circled, Stop::None, from('㊱', 36)),
        '❶'..='❿' => (Sign::Circled, Stop::None, from('❶', 1)),
        '⓫'..='⓴' => (Sign::Circled, Stop::None, from('⓫', 11)),
        '⓵'..='⓾' => (Sign::Circled, Stop::None, from('⓵', 1)),
        '㊀'..='㊉' => (Sign::Kanji, Stop::None, from('㊀', 1)),
        '㋐'..='㋻' => (Sign::Kana, Stop::None, from('㋐', 1)),
        'Ⓐ'..='Ⓩ' => (Sign::Upper, Stop::None, from('Ⓐ', 1)),
        'ⓐ'..='ⓩ' => (Sign::Lower, Stop::None, from('ⓐ', 1)),
        '⑴'..='⒇' => (Sign::Digit, Stop::Brackets, from('⑴', 1)),
        '⒈'..='⒛' => (Sign::Digit, Stop::Dot, from('⒈', 1)),
        '⒜'..='⒵' => (Sign::Lower, Stop::Brackets, from('⒜', 1)),
        '㈠'..='㈩' => (Sign::Kanji, Stop::Brackets, from('㈠', 1)),
        _ => return None,
    })
}

/// Returns every reading of the sign at the head of a text.
fn cores(text: &str) -> Vec<MarkCore> {
    let Some(first) = text.chars().next() else { return Vec::new() };
    let narrowed = narrow(first);
    if narrowed.is_ascii_digit() {
        return numbers(text);
    }
    let mut found: Vec<MarkCore> = Vec::new();
    let mut add = |sign, value: Option<u32>, len| found.extend(value.map(|value| (sign, value, len, 0)));
    match first {
        'Ⅰ'..='Ⅻ' => add(Sign::RomanUpper, Some(u32::from(first) - 0x2160 + 1), first.len_utf8()),
        'ⅰ'..='ⅻ' => add(Sign::RomanLower, Some(u32::from(first) - 0x2170 + 1), first.len_utf8()),
        _ if narrowed.is_ascii_alphabetic() => {
            let word: String = text.chars().map(narrow).take_while(char::is_ascii_alphabetic).take(8).collect();
            let len = text.chars().take(word.len()).map(char::len_utf8).sum();
            let upper = narrowed.is_ascii_uppercase();
            let (letter, roman) = if upper { (Sign::Upper, Sign::RomanUpper) } else { (Sign::Lower, Sign::RomanLower) };
            let base = if upper { 'A' } else { 'a' };
            add(letter, (word.len() == 1).then(|| u32::from(narrowed) - u32::from(base) + 1), len);
            add(roman, roman_value(&word, upper), len);
        }
        _ => {
            let (value, len) = kanji(text);
            add(Sign::Kanji, value, len);
            let kana = match first {
                '二' => 'ニ',
                '八' => 'ハ',
                '口' => 'ロ',
                _ => narrowed,
            };
            if ('ア'..='ン').contains(&kana) {
                add(Sign::Kana, place(KANA, kana), first.len_utf8());
                add(Sign::Iroha, place(IROHA, kana), first.len_utf8());
            }
        }
    }
    found
}

/// Reads 1, 1.1 and 1-1.
fn numbers(text: &str) -> Vec<MarkCore> {
    let digits = |text: &str| -> usize {
        // No list has longer numbers, and a wall of digits must not be counted again from each position.
        text.chars().take(12).take_while(|c| narrow(*c).is_ascii_digit()).map(char::len_utf8).sum()
    };
    let value = |text: &str| -> Option<u32> {
        let plain: String = text.chars().map(narrow).collect();
        Some(plain).filter(|plain| plain.len() <= 9)?.parse().ok()
    };
    let mut found = Vec::new();
    let mut end = digits(text);
    let Some(mut last) = value(&text[..end]) else { return Vec::new() };
    found.push((Sign::Digit, last, end, 0));
    let (mut count, mut before, mut dashed) = (1_u8, 0, false);
    while count < 6 {
        let mut rest = text[end..].chars();
        let Some(joint) = rest.next().filter(|c| matches!(narrow(*c), '.' | '-')) else { break };
        let len = digits(rest.as_str());
        let Some(next) = value(&rest.as_str()[..len]).filter(|next| *next < 100 && last < 100) else { break };
        dashed |= narrow(joint) == '-';
        (before, last) = (last, next);
        end += joint.len_utf8() + len;
        count += 1;
    }
    if count > 1 && (!dashed || count == 2) {
        found.push((if dashed { Sign::Dashed } else { Sign::Dotted(count) }, last, end, before));
    }
    found
}
