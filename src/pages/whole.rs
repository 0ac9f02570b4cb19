//! Units that must not break at the end of a line: the number of an article, a day, or a sum of money with what it
//! counts (第19条, 令和9年, 12米ドル, Article 7, March 31, 2027, 1,000 yen). They are recognised by their signs and by the
//! number words in the profiles of all the site's languages, whatever language a text is in; a false match only makes a
//! line break a word earlier.

mod cited;
mod days;

use std::ops::Range;

use self::cited::CitationSigns;
use self::days::WholeDays;
use crate::words::Profile;

/// The longest word before a number that may name a part or a month, in characters.
const LONGEST_WORD: usize = 12;
/// The longest katakana word that may name what a number counts, in characters.
const LONGEST_KATAKANA: usize = 8;
/// Currency signs.
const SIGNS: &str = "€$£¥￥₩฿₫₱₹₺₽";
/// The tag before a unit.
pub(super) const OPEN: &str = "<span class=\"whole\">";
/// The tag after a unit.
pub(super) const CLOSE: &str = "</span>";

/// The words and signs that belong to a number, in the languages of a site.
#[derive(Debug, Default)]
pub(crate) struct UnbreakableUnits {
    /// Directly before a number: 第, 令和.
    before: Vec<String>,
    /// Signs that multiply a number: 万 in 1万円.
    scales: Vec<char>,
    /// What a number counts, directly after it: 時間, 米ドル; longer words first.
    counted: Vec<String>,
    /// Words for money, after a number and a blank, in lower case; longer words first.
    money: Vec<String>,
    /// Signs between a number and the one that continues it: 月 in 4月1日.
    continued: Vec<char>,
    /// Signs of articles, each with the sign before a branch number: 条 and の.
    branches: Vec<(char, char)>,
    /// Days written in several words: 1 de abril de 2026.
    days: WholeDays,
    /// Citations with numbers in ideographs: 第十九条.
    cited: CitationSigns,
}

impl UnbreakableUnits {
    /// Returns the words and signs of the languages with these profiles.
    pub(crate) fn of<'a>(profiles: impl Iterator<Item = &'a Profile>) -> Self {
        let mut units = Self::default();
        for profile in profiles {
            units.before.extend(profile.cite_affixes.iter().map(char::to_string).chain(profile.eras.iter().cloned()));
            units.scales.extend(profile.scales.iter().filter_map(|(word, _)| only(word).filter(|c| is_wide(*c))));
            let (behind, apart) =
                profile.money.iter().cloned().partition::<Vec<_>, _>(|word| word.starts_with(is_glued));
            units.counted.extend(profile.counted.iter().cloned().chain(behind));
            units.money.extend(apart);
            units.continued.extend(&profile.continued);
            units.days.extend(profile);
            units.cited.extend(profile);
            let articles = profile.cite_units[0].iter();
            units
                .branches
                .extend(profile.cite_branch.iter().flat_map(|branch| articles.clone().map(|sign| (*sign, *branch))));
        }
        for words in [&mut units.before, &mut units.counted, &mut units.money] {
            words.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
            words.dedup();
        }
        units.days.longest_first();
        units
    }

    /// Returns a text of a page, escaped as it is there, with each unit in an element that does not break; `None` if it
    /// contains no unit. An entity is not part of a unit.
    pub(super) fn kept(&self, text: &str) -> Option<String> {
        let units = self.find(text);
        if units.is_empty() {
            return None;
        }
        let mut html = String::with_capacity(text.len() + units.len() * (OPEN.len() + CLOSE.len()));
        let mut rest = 0;
        for unit in units {
            html.push_str(&text[rest..unit.start]);
            html.push_str(OPEN);
            html.push_str(&text[unit.clone()]);
            html.push_str(CLOSE);
            rest = unit.end;
        }
        html.push_str(&text[rest..]);
        Some(html)
    }

    /// Returns the ranges of the units in a text, in order.
    pub(super) fn find(&self, text: &str) -> Vec<Range<usize>> {
        let mut units = Vec::new();
        // Each unit has a digit or an ideograph.
        if !text.bytes().any(|byte| byte.is_ascii_digit() || !byte.is_ascii()) {
            return units;
        }
        let mut at = 0;
        while let Some(found) = text[at..].find(is_digit) {
            let digits = at + found;
            let (before, rest) = (&text[at..digits], &text[digits..]);
            let (start, end) = self.days.find(before, rest).map_or_else(
                || {
                    let named = self.before(before);
                    (digits - named, digits + number(rest) + self.after(rest, named > 0))
                },
                |(lead, day)| (digits - lead, digits + day),
            );
            if text[start..end].chars().any(|c| !is_digit(c) && !is_between(c)) {
                units.push(start..end);
            }
            at = end;
        }
        self.cited.find(text, &mut units);
        units
    }

    /// Returns the length of what belongs to a number at the end of `text`: a sign, or a name and a blank.
    fn before(&self, text: &str) -> usize {
        if let Some(sign) = self.before.iter().find(|sign| text.ends_with(sign.as_str())) {
            return sign.len();
        }
        let Some(words) = text.strip_suffix(' ') else { return 0 };
        let word = words.rfind(|c: char| !c.is_alphabetic() && c != '.').map_or(words, |end| next(words, end));
        let name = word.chars().next().is_some_and(char::is_uppercase) && word.chars().count() <= LONGEST_WORD;
        if name { word.len() + 1 } else { 0 }
    }

    /// Returns the length of what follows the number at the start of `text`. `named`: whether a name precedes it.
    fn after(&self, text: &str, named: bool) -> usize {
        let rest = &text[number(text)..];
        if let Some(length) = self.counted(rest) {
            return length;
        }
        let Some(sign) = rest.chars().next() else { return 0 };
        match sign {
            sign if is_wide(sign) => {
                let more = &rest[sign.len_utf8()..];
                sign.len_utf8() + self.goes_on(sign, more)
            }
            '(' if named => brackets(rest),
            _ => year(rest, named),
        }
    }

    /// Returns the length of what continues a number and its sign: の2, 1日.
    fn goes_on(&self, sign: char, text: &str) -> usize {
        let branch = self.branches.iter().filter(|(article, _)| *article == sign);
        let branch = branch.filter_map(|(_, branch)| text.strip_prefix(*branch).map(|rest| (branch, number(rest))));
        if let Some((branch, length)) = branch.into_iter().find(|(_, length)| *length > 0) {
            return branch.len_utf8() + length;
        }
        let goes_on = self.continued.contains(&sign) && text.starts_with(is_digit);
        if goes_on { number(text) + one_wide(text) } else { 0 }
    }

    /// Returns the length of the word for what a number before `text` counts: 万円, 米ドル, ポイント, a blank and yen.
    fn counted(&self, text: &str) -> Option<usize> {
        let (unscaled, scale) = skip(text, |c| self.scales.contains(&c));
        if scale > 0 && unscaled.starts_with(is_digit) {
            return Some(scale + number(unscaled) + self.after(unscaled, false));
        }
        if let Some(length) = self.money_apart(unscaled) {
            return Some(scale + length);
        }
        if let Some(word) = self.counted.iter().find(|word| unscaled.starts_with(word.as_str())) {
            return Some(scale + word.len());
        }
        let (_, word) = skip(unscaled, is_katakana);
        match unscaled[..word].chars().count() {
            2..=LONGEST_KATAKANA => Some(scale + word),
            // 1万円
            _ if scale > 0 => Some(scale + unscaled.len() - skip_wide(unscaled).len()),
            _ => None,
        }
    }

    /// Returns the length of a blank and the money after it, at the start of `text`.
    fn money_apart(&self, text: &str) -> Option<usize> {
        let words = text.strip_prefix(' ')?;
        if let Some(sign) = words.chars().next().filter(|sign| SIGNS.contains(*sign)) {
            return Some(1 + sign.len_utf8());
        }
        let (_, code) = skip(words, |c| c.is_ascii_uppercase());
        let ends = |length: &usize| !words[*length..].starts_with(char::is_alphanumeric);
        if code == 3 && ends(&code) {
            return Some(1 + code);
        }
        self.money.iter().find_map(|word| in_small(words, word).filter(ends)).map(|length| 1 + length)
    }
}

/// Returns the only character of a word; `None` if it has several.
fn only(word: &str) -> Option<char> {
    let mut signs = word.chars();
    signs.next().filter(|_| signs.next().is_none())
}

/// Returns the length of `word`, which is in lower case, at the start of `text`, in either case.
fn in_small(text: &str, word: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    for letter in word.chars() {
        let (_, own) = letters.next()?;
        if own != letter && !own.to_lowercase().eq([letter]) {
            return None;
        }
    }
    Some(letters.offset())
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || ('０'..='９').contains(&c)
}

/// Whether a character may separate the digits of a number.
fn is_between(c: char) -> bool {
    matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}')
}

/// Whether lines may break on either side of a character: an ideograph or a Korean syllable.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

fn is_katakana(c: char) -> bool {
    matches!(c, 'ァ'..='ヺ' | 'ー')
}

/// Whether a word beginning with this character directly follows a number.
fn is_glued(c: char) -> bool {
    is_wide(c) || is_katakana(c)
}

/// Returns the text after the character at `at`.
fn next(text: &str, at: usize) -> &str {
    let mut rest = text[at..].chars();
    rest.next();
    rest.as_str()
}

/// Returns the length of the number at the start of `text`: digits, with full stops, commas or no-break spaces only
/// between them.
fn number(text: &str) -> usize {
    let mut length = 0;
    for (at, c) in text.char_indices() {
        let inside = is_between(c) && next(text, at).starts_with(is_digit);
        if !is_digit(c) && !inside {
            break;
        }
        length = at + c.len_utf8();
    }
    length
}

/// Returns the text after the characters of a kind at its start, and their length.
fn skip(text: &str, kind: impl Fn(char) -> bool) -> (&str, usize) {
    let rest = text.trim_start_matches(kind);
    (rest, text.len() - rest.len())
}

fn skip_wide(text: &str) -> &str {
    text.strip_prefix(is_wide).unwrap_or(text)
}

/// Returns the length of the single wide character after the number at the start of `text`.
fn one_wide(text: &str) -> usize {
    let rest = &text[number(text)..];
    rest.len() - skip_wide(rest).len()
}

/// Returns the length of brackets such as `(1)(ii)` at the start of `text`.
fn brackets(text: &str) -> usize {
    let mut length = 0;
    while let Some(inside) = text[length..].strip_prefix('(') {
        let word = inside.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inside.len());
        if word == 0 || word > 5 || !inside[word..].starts_with(')') {
            break;
        }
        length += word + 2;
    }
    length
}

/// Returns the length of what makes a number a day: `, 2027` after a name, ` mars 2027`, `. April 2027`.
fn year(text: &str, named: bool) -> usize {
    let of_four = |rest: &str| number(rest) == 4 && rest.bytes().take(4).all(|byte| byte.is_ascii_digit());
    if let Some(rest) = text.strip_prefix(", ").filter(|_| named) {
        return if of_four(rest) { 6 } else { 0 };
    }
    let Some(word) = text.strip_prefix(". ").or_else(|| text.strip_prefix(' ')) else { return 0 };
    let length = word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len());
    let rest = word[length..].strip_prefix(' ').filter(|rest| length > 2 && of_four(rest));
    rest.map_or(0, |rest| text.len() - rest.len() + 4)
}

#[cfg(test)]
pub(crate) mod tests;
