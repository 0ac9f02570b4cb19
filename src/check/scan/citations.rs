//! Places that a text cites by a typed number: 第7条第1項, Article 7.1, Sections 8.2 and 8.5; and by their relation: 前項.

use std::ops::Range;

use super::cursor::Cursor;
use super::folded;
use crate::words::Profile;

/// What the number of a citation counts first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    /// 条, Article.
    Article,
    /// 節, Section, 第4.1項.
    Section,
    /// 項, 号, paragraph, item: something inside an article that is not named.
    Inside,
}

/// A place that is cited by its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Citation {
    /// The bytes that it takes.
    pub(crate) range: Range<usize>,
    /// What the first number counts.
    pub(crate) unit: Unit,
    /// The numbers, outermost first.
    pub(crate) numbers: Vec<u32>,
    /// The number of a branch: 2 of 第15条の2.
    pub(crate) branch: Option<u32>,
}

/// Every citation of a text, in order.
pub(crate) fn citations(text: &str, profile: &Profile) -> Vec<Citation> {
    let chars = folded(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let mut reader = Cursor { chars: &chars, at, profile };
        let read = match chars[at].1 {
            c if profile.cite_affixes.contains(&c) => reader.affixed(c),
            c if profile.cite_pointing.iter().any(|word| word.starts_with(c)) => reader.pointed().into_iter().collect(),
            c if is_letter(c) => reader.named(),
            _ => Vec::new(),
        };
        let offset = |at: usize| chars.get(at).map_or(text.len(), |(offset, _)| *offset);
        for one in read {
            at = at.max(one.range.end);
            found.push(Citation { range: offset(one.range.start)..offset(one.range.end), ..one });
        }
        at = at.max(reader.at).max(at + 1);
    }
    found
}

/// How far from the article in which they stand the articles are that a text cites by their relation: 0 for 前項 and this
/// Article, -1 for 前条, 1 for 次条. `None` for 同条, which may be any.
pub(crate) fn relations(text: &str, profile: &Profile) -> Vec<Option<i64>> {
    let lower = text.to_lowercase();
    let words = [
        (&profile.before, Some(-1)),
        (&profile.after, Some(1)),
        (&profile.above, Some(0)),
        (&profile.here, Some(0)),
        (&profile.same, None),
    ];
    let all = words.into_iter().flat_map(|(words, offset)| words.iter().map(move |word| (word, offset)));
    all.filter(|(word, _)| lower.contains(word.as_str())).map(|(_, offset)| offset).collect()
}

/// Reads citations, whose ranges are of characters.
impl Cursor<'_> {
    /// 7, 12, 十三.
    fn count(&mut self) -> Option<u32> {
        value(&self.while_some(|c| digit(c).is_some()))
    }

    fn affixed(&mut self, affix: char) -> Vec<Citation> {
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

    /// 前記4: a place that is cited by its number alone. 上記3点 counts something else.
    fn pointed(&mut self) -> Option<Citation> {
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

    /// 第 7 条, 第4.1項; with `marked`, not without 第.
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

    /// A short remark in brackets: the heading of the article that is cited.
    fn bracket(&mut self, first: impl Fn(char) -> bool) {
        self.attempt(|reader| {
            reader.spaces();
            let opens = reader.eat('(') && reader.peek().is_some_and(first);
            let len = reader.rest().take(80).position(|c| c == ')').filter(|_| opens)?;
            reader.at += len + 1;
            Some(())
        });
    }

    fn named(&mut self) -> Vec<Citation> {
        let mut from = self.at;
        let Some(unit) = self.noun() else { return Vec::new() };
        let mut found: Vec<Citation> = Vec::new();
        while let Some(mut numbers) = self.attempt(Self::numbers) {
            // Article 2, Section 2; Article 23, paragraph (1).
            while let Some(below) = self.attempt(|reader| reader.inside(unit)) {
                numbers.extend(below);
            }
            found.push(Citation { range: from..self.at, unit, numbers, branch: None });
            self.bracket(char::is_alphabetic);
            match self.attempt(Self::next) {
                Some(next) => from = next,
                None => break,
            }
        }
        found
    }

    /// What is cited inside an article: ", paragraph (1)".
    fn inside(&mut self, unit: Unit) -> Option<Vec<u32>> {
        let _ = self.eat(',') || self.eat('،');
        self.spaces();
        let inner = self.noun().filter(|inner| unit == Unit::Article && *inner != Unit::Article);
        inner.and_then(|_| self.numbers())
    }

    /// Where the next number of the same noun begins: ", 8.5 and 8.6". "Section 3 and 7 days" cites one section.
    fn next(&mut self) -> Option<usize> {
        let comma = self.eat(',');
        self.spaces();
        let joiners = &self.profile.joiners;
        let joined = self.attempt(|reader| {
            let word = reader.word();
            (word == "to" || joiners.contains(&word)).then_some(())
        });
        self.spaces();
        let start = self.at;
        self.numbers().filter(|_| comma || joined.is_some())?;
        self.spaces();
        let after = self.word();
        self.at = start;
        let known = &self.profile.cite_after;
        (known.is_empty() || after.is_empty() || known.contains(&after)).then_some(start)
    }

    /// A noun that counts what is cited: Article, Abs., §.
    fn noun(&mut self) -> Option<Unit> {
        if self.peek().is_some_and(is_together) {
            return self.noun_anywhere();
        }
        let word = self.word();
        let dotted = format!("{word}.");
        let nouns = [Unit::Article, Unit::Section, Unit::Inside].into_iter().zip(&self.profile.cite_nouns);
        let known = |nouns: &[String], word: &str| nouns.iter().any(|noun| noun == word);
        let found = nouns.clone().find(|(_, nouns)| known(nouns, &word));
        let found = found.or_else(|| {
            let short = nouns.clone().find(|(_, nouns)| known(nouns, &dotted))?;
            self.eat('.').then_some(short)
        });
        found.map(|(unit, _)| unit)
    }

    /// The same in a script that sets no blanks, where it may begin at any letter.
    fn noun_anywhere(&mut self) -> Option<Unit> {
        let nouns = [Unit::Article, Unit::Section, Unit::Inside].into_iter().zip(&self.profile.cite_nouns);
        let begins = |noun: &&String| self.rest().take(noun.chars().count()).eq(noun.chars());
        let (unit, noun) = nouns.into_iter().find_map(|(unit, nouns)| Some((unit, nouns.iter().find(begins)?)))?;
        self.at += noun.chars().count();
        Some(unit)
    }

    /// A word of letters, in lower case.
    fn word(&mut self) -> String {
        self.while_some(is_letter).to_lowercase()
    }

    /// 7, 7.1, 8-1, 30 (1)(3), (1).
    fn numbers(&mut self) -> Option<Vec<u32>> {
        self.spaces();
        let bracketed = |reader: &mut Self| {
            reader.spaces();
            let number = reader.eat('(').then(|| reader.ascii())??;
            reader.eat(')').then_some(number)
        };
        let first = self.attempt(Self::ascii).or_else(|| self.attempt(bracketed))?;
        let mut numbers = vec![first];
        while let Some(number) = self
            .attempt(|reader| (reader.eat('.') || reader.eat('-')).then(|| reader.ascii())?)
            .or_else(|| self.attempt(bracketed))
        {
            numbers.push(number);
        }
        Some(numbers)
    }

    fn ascii(&mut self) -> Option<u32> {
        let digits: String = self.rest().take_while(char::is_ascii_digit).take(9).collect();
        self.at += digits.len();
        digits.parse().ok()
    }
}

/// A letter of a script whose words are set apart, as those in katakana are (セクション3.1), or the sign of a section.
fn is_letter(c: char) -> bool {
    c == '§' || (c.is_alphabetic() && (c < '\u{2E80}' || matches!(c, 'ァ'..='ー')))
}

/// A letter of Thai, Lao or Khmer, which set no blanks between words.
fn is_together(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1780}'..='\u{17ff}')
}

fn digit(c: char) -> Option<u32> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::scan::tests::profile;

    #[test]
    fn each_language_cites_in_its_own_way() {
        let first = |tag: &str, text: &str| read_in(tag, text).first().map(|(_, numbers)| numbers.clone());
        assert_eq!(first("zh", "依照第一条第一款第（二）项的规定"), Some(vec![1, 1, 2]));
        assert_eq!(first("ko", "제1조제1항에 따라"), Some(vec![1, 1]));
        assert_eq!(first("de", "nach Artikel 7 Absatz 1 Nummer 2"), Some(vec![7, 1, 2]));
        assert_eq!(first("de", "nach § 26 Abs. 1"), Some(vec![26, 1]));
        assert_eq!(first("fr", "selon l’article 7, paragraphe 1, point 2"), Some(vec![7, 1, 2]));
        assert_eq!(first("es", "según el artículo 7, apartado 1"), Some(vec![7, 1]));
        assert_eq!(first("id", "sesuai Pasal 7 ayat (1)"), Some(vec![7, 1]));
        assert_eq!(first("ar", "وفق المادة 7، الفقرة 1"), Some(vec![7, 1]));
        assert_eq!(first("ar", "عملاً بالمادة 7"), Some(vec![7]));
        assert_eq!((first("th", "ดำเนินการตามข้อ 7"), first("th", "ข้อมูล 7 รายการ")), (Some(vec![7]), None));
        assert_eq!(first("de", "Article 7 of the GDPR"), None);
    }

    fn read(text: &str) -> Vec<(&str, Vec<u32>)> {
        read_in(if text.contains('第') { "ja" } else { "en" }, text)
    }

    fn read_in<'t>(tag: &str, text: &'t str) -> Vec<(&'t str, Vec<u32>)> {
        citations(text, &profile(tag)).into_iter().map(|found| (&text[found.range], found.numbers)).collect()
    }

    #[test]
    fn japanese_citations_are_read_with_what_stands_inside() {
        assert_eq!(
            read("第７条（登録事項の変更）第２項、第８条第２項、第５項及び第十三条の2、第 5 条"),
            [
                ("第７条（登録事項の変更）第２項", vec![7, 2]),
                ("第８条第２項", vec![8, 2]),
                ("第５項", vec![5]),
                ("第十三条の2", vec![13]),
                ("第 5 条", vec![5])
            ]
        );
        assert_eq!(read("第7条(3)と第８条（１）"), [("第7条(3)", vec![7, 3]), ("第８条（１）", vec![8, 1])]);
        assert_eq!(read("第4.1項と第 3.1 節"), [("第4.1項", vec![4, 1]), ("第 3.1 節", vec![3, 1])]);
        let pointed = |text| read_in("ja", text).iter().map(|(_, numbers)| numbers.clone()).collect::<Vec<_>>();
        assert_eq!((pointed("前記4の情報"), pointed("上記3点は")), (vec![vec![4]], vec![]));
        assert_eq!(read("第2章とセクション3.1、第4セクション").len(), 2);
        assert!(read("第三者に、第1回の、平成15年法律第57号、第一に").is_empty());
    }

    #[test]
    fn english_citations_are_read_with_all_that_one_noun_counts() {
        assert_eq!(
            read("Article 7.2 (Change of Items), Articles 8.2, 8.5 and 8.6 apply; sections 3.3 and 7."),
            [
                ("Article 7.2", vec![7, 2]),
                ("Articles 8.2", vec![8, 2]),
                ("8.5", vec![8, 5]),
                ("8.6", vec![8, 6]),
                ("sections 3.3", vec![3, 3]),
                ("7", vec![7])
            ]
        );
        assert_eq!(read("Article 2, Section 2 and Article 23, paragraph (1) item (ii)")[1].1, [23, 1]);
        assert_eq!(read("Section 8-1 and 30 days; in Section 3 and 7 days").len(), 2);
        assert!(read("The Article. A section of 12 pages, subsection.").is_empty());
    }
}
