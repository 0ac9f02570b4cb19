//! Places that a text cites by typed numbers: 第7条第1項, Article 7.1, Sections 8.2 and 8.5; and by relation: 前項.

mod affixed;
mod named;

use std::ops::Range;

pub(crate) use affixed::value;

use super::cursor::Cursor;
use super::{fold, folded};
use crate::words::Profile;

/// The unit that the first number of a citation counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    /// 条, Article.
    Article,
    /// 節, Section, 第4.1項.
    Section,
    /// 項, 号, paragraph, item: a part of an article that is not named.
    Inside,
}

/// A place cited by its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Citation {
    /// Its range in bytes.
    pub(crate) range: Range<usize>,
    /// The unit of the first number.
    pub(crate) unit: Unit,
    /// The numbers, outermost first.
    pub(crate) numbers: Vec<u32>,
    /// The number of a branch: 2 of 第15条の2.
    pub(crate) branch: Option<u32>,
}

/// Every citation of a text, in order.
pub(crate) fn citations(text: &str, profile: &Profile) -> Vec<Citation> {
    // Most passages cite nothing.
    if !text.contains(|c| affixed::digit(fold(c)).is_some()) {
        return Vec::new();
    }
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

/// The offsets of the articles that a text cites by relation to the citing article: 0 for 前項 and this Article, -1 for
/// 前条, 1 for 次条. `None` for 同条, which may be any.
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

impl Cursor<'_> {
    /// A number in digits.
    fn ascii(&mut self) -> Option<u32> {
        let digits: String = self.rest().take_while(char::is_ascii_digit).take(9).collect();
        self.at += digits.len();
        digits.parse().ok()
    }

    /// A short remark in brackets: the heading of the cited article.
    fn bracket(&mut self, first: impl Fn(char) -> bool) {
        self.attempt(|reader| {
            reader.spaces();
            let opens = reader.eat('(') && reader.peek().is_some_and(first);
            let len = reader.rest().take(80).position(|c| c == ')').filter(|_| opens)?;
            reader.at += len + 1;
            Some(())
        });
    }
}

/// Whether a character is a letter of a script that separates words, or of katakana (セクション3.1), or the section sign.
fn is_letter(c: char) -> bool {
    c == '§' || (c.is_alphabetic() && (c < '\u{2E80}' || matches!(c, 'ァ'..='ー')))
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
