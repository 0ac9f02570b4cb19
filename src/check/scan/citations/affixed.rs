//! Citations whose noun follows the number: 第7条第1項, 前記4.

use super::super::cursor::Cursor;
use super::{Citation, Unit};

/// Reads citations, whose ranges are of characters.
impl Cursor<'_> {
    /// 7, 12, 十三.
    fn count(&mut self) -> Option<u32> {
        value(&self.while_some(|c| digit(c).is_some()))
    }

    /// 第7条第1項, and the places cited within it.
    pub(super) fn affixed(&mut self, affix: char) -> Vec<Citation> {
        let start = self.at;
        let profile = self.profile;
        let [articles, sections, inside] = &profile.cite_units;
        // 法律第57号 is the number of a law.
        let law = start.checked_sub(1).is_some_and(|before| "律令則示".contains(self.chars[before].1));
        self.attempt(|reader| {
            let (mut numbers, unit) = reader.counted(affix, true)?;
            let mut branch = None;
            let unit = match unit {
                unit if articles.contains(&unit) => {
                    branch = reader.attempt(|reader| {
                        profile.cite_branch.is_some_and(|sign| reader.eat(sign)).then(|| reader.count())?
                    });
                    let number = |reader: &mut Self| {
                        let number = reader.eat('(').then(|| reader.count())??;
                        reader.eat(')').then_some(number)
                    };
                    numbers.extend(reader.attempt(number));
                    reader.bracket(char::is_alphanumeric);
                    for wanted in inside {
                        let below =
                            reader.attempt(|reader| reader.counted(affix, false).filter(|(_, unit)| unit == wanted));
                        numbers.extend(below.into_iter().flat_map(|(numbers, _)| numbers));
                    }
                    Unit::Article
                }
                unit if sections.contains(&unit) => Unit::Section,
                unit if inside.first() == Some(&unit) && numbers.len() > 1 => Unit::Section,
                unit if inside.contains(&unit) && !law => Unit::Inside,
                _ => return None,
            };
            Some(vec![Citation { range: start..reader.at, unit, numbers, branch }])
        })
        .unwrap_or_default()
    }

    /// 前記4: a place cited by its number alone. 上記3点 counts something else.
    pub(super) fn pointed(&mut self) -> Option<Citation> {
        let start = self.at;
        let profile = self.profile;
        self.attempt(|reader| {
            let rest: String = reader.rest().take(4).collect();
            let word = profile.cite_pointing.iter().find(|word| rest.starts_with(word.as_str()))?;
            reader.at += word.chars().count();
            reader.spaces();
            let number = reader.ascii()?;
            let ends = reader
                .peek()
                .is_none_or(|c| matches!(c, 'の' | 'に' | 'で' | 'と' | '、' | '及' | '又' | 'も' | 'を' | 'は'));
            ends.then(|| Citation { range: start..reader.at, unit: Unit::Inside, numbers: vec![number], branch: None })
        })
    }

    /// 第 7 条, 第4.1項; `marked` requires 第.
    fn counted(&mut self, affix: char, marked: bool) -> Option<(Vec<u32>, char)> {
        self.spaces();
        if !self.eat(affix) && marked {
            return None;
        }
        self.spaces();
        // 第（二）项 has its number in brackets.
        let bracketed = self.eat('(');
        let mut numbers = vec![self.count()?];
        if bracketed && !self.eat(')') {
            return None;
        }
        while let Some(number) = self.attempt(|reader| reader.eat('.').then(|| reader.count())?) {
            numbers.push(number);
        }
        self.spaces();
        let unit = self.peek()?;
        self.at += 1;
        Some((numbers, unit))
    }
}

/// The value of a digit, in figures or in kanji.
pub(super) fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => c.to_digit(10),
        '十' => Some(10),
        _ => "一二三四五六七八九".chars().zip(1..).find(|(sign, _)| *sign == c).map(|(_, value)| value),
    }
}

/// The value of digits, of 12 and 十二.
pub(crate) fn value(digits: &str) -> Option<u32> {
    if digits.is_empty() {
        return None;
    }
    if !digits.contains('十') {
        return digits.chars().try_fold(0_u32, |sum, c| sum.checked_mul(10)?.checked_add(digit(c)?));
    }
    let (tens, ones) = digits.split_once('十')?;
    let tens = if tens.is_empty() { 1 } else { value(tens)? };
    let ones = if ones.is_empty() { 0 } else { value(ones)? };
    tens.checked_mul(10)?.checked_add(ones)
}
