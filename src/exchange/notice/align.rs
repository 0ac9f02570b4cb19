//! Pairs the sections of a paper with those of another one, in another language.
//!
//! Both have the same order, so that the best pairs are found as a whole: by numbers, levels, the subjects of headings,
//! lengths, and the addresses, names and figures that no translation changes. A section more unlike than like its
//! candidates stays unpaired.

use std::collections::{BTreeMap, BTreeSet};

use super::Draft;
use super::heading::counts;
use crate::base::Language;
use crate::base::script::half_width;
use crate::edition::matters::matters;
use crate::exchange::read::PaperPart;

/// The least likeness of two sections that are paired.
const LEAST: f64 = 3.0;
/// The number of sections above which pairs are made by position.
const MOST: usize = 1500;

/// Returns for each section of a paper its counterpart in another.
pub(super) fn align(
    (one_language, one): (&Language, &[Draft]),
    (other_language, other): (&Language, &[Draft]),
) -> Vec<Option<usize>> {
    let same = |(a, b): (&Draft, &Draft)| {
        let (a_counts, b_counts) = (counts(&a.number), counts(&b.number));
        a.level == b.level && (a_counts == b_counts || a_counts.is_empty() || b_counts.is_empty())
    };
    let alike = one.len() == other.len() && one.iter().zip(other).all(same);
    if alike || one.len().max(other.len()) > MOST {
        return (0..one.len()).map(|at| (at < other.len()).then_some(at)).collect();
    }
    let faces = |drafts: &[Draft], language| {
        drafts.iter().map(|draft| SectionFace::of(draft, language)).collect::<Vec<SectionFace>>()
    };
    let sides = [faces(one, one_language), faces(other, other_language)];
    let judge = AlignmentJudge::of(&sides);
    best(one.len(), other.len(), |a, b| judge.likeness(&sides[0][a], &sides[1][b]) - LEAST)
}

/// The traits of a section that any language shows.
struct SectionFace {
    numbers: Vec<u32>,
    level: usize,
    matters: BTreeSet<usize>,
    /// Latin words and figures, in lower case.
    tokens: BTreeSet<String>,
    parts: usize,
    tables: usize,
    letters: usize,
}

impl SectionFace {
    fn of(draft: &Draft, language: &Language) -> Self {
        let mut words = vec![draft.heading.as_str()];
        for part in &draft.body {
            match part {
                PaperPart::Line(line) => words.push(&line.words),
                PaperPart::Table(rows) => words.extend(rows.iter().flatten().map(String::as_str)),
            }
        }
        Self {
            numbers: counts(&draft.number),
            level: draft.level,
            matters: matters(&draft.heading, language),
            tokens: words.iter().flat_map(|words| tokens(words)).collect(),
            parts: draft.body.len(),
            tables: draft.body.iter().filter(|part| matches!(part, PaperPart::Table(_))).count(),
            letters: words.iter().flat_map(|words| words.chars()).filter(|c| c.is_alphanumeric()).count(),
        }
    }
}

struct AlignmentJudge {
    /// The number of sections in both papers that contain each token.
    seen: BTreeMap<String, usize>,
    /// The length of the other paper relative to this one.
    longer: f64,
}

impl AlignmentJudge {
    fn of(sides: &[Vec<SectionFace>; 2]) -> Self {
        let mut seen = BTreeMap::new();
        for token in sides.iter().flatten().flat_map(|face| &face.tokens) {
            *seen.entry(token.clone()).or_default() += 1;
        }
        let letters = |side: &[SectionFace]| side.iter().map(|face| face.letters).sum::<usize>().max(1);
        Self { seen, longer: ratio(letters(&sides[1]), letters(&sides[0])) }
    }

    fn likeness(&self, one: &SectionFace, other: &SectionFace) -> f64 {
        let mut points = 0.0;
        if !one.numbers.is_empty() && !other.numbers.is_empty() {
            // A number may contain those of the enclosing sections: 7.4 and 4.
            let inner = one.level == other.level && one.level > 1 && one.numbers.len() != other.numbers.len();
            let same = one.numbers == other.numbers || inner && one.numbers.last() == other.numbers.last();
            points += if same { 2.0 } else { -1.0 };
        }
        points += if one.level == other.level { 1.0 } else { -1.5 };
        if !one.matters.is_empty() && !other.matters.is_empty() {
            let shared = one.matters.intersection(&other.matters).count();
            let most = one.matters.len().max(other.matters.len());
            points += if shared == 0 { -2.0 } else { 1.0 + 2.0 * ratio(shared, most) };
        }
        let rare = |token: &String| 2.0 / ratio(self.seen[token], 1);
        points += one.tokens.intersection(&other.tokens).map(rare).sum::<f64>().min(4.0);
        if one.tables + other.tables > 0 {
            points += if one.tables == other.tables { 1.0 } else { -1.0 };
        }
        points += closeness(ratio(one.parts, 1), ratio(other.parts, 1));
        points + 1.5 * closeness(ratio(one.letters, 1) * self.longer, ratio(other.letters, 1))
    }
}

/// Returns the tokens that no translation changes: Latin words and figures, in half-width lower case.
pub(super) fn tokens(words: &str) -> Vec<String> {
    let folded: String = words.chars().map(half_width).collect();
    let tokens = folded.split(|c: char| !c.is_ascii_alphanumeric());
    let says = |token: &&str| token.len() > 1 || token.bytes().all(|byte| byte.is_ascii_digit());
    tokens.filter(|token| !token.is_empty()).filter(says).map(str::to_ascii_lowercase).collect()
}

/// Returns the quotient of two numbers.
pub(super) fn ratio(one: usize, other: usize) -> f64 {
    let small = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    small(one) / small(other)
}

/// Returns how close two sizes are: 1 if equal, falling to 0.
pub(super) fn closeness(one: f64, other: f64) -> f64 {
    (one.min(other) + 1.0) / (one.max(other) + 1.0)
}

/// Returns the order-preserving pairs with the greatest total worth.
pub(super) fn best(rows: usize, columns: usize, worth: impl Fn(usize, usize) -> f64) -> Vec<Option<usize>> {
    let width = columns + 1;
    let mut sums = vec![0.0_f64; (rows + 1) * width];
    let mut paired = vec![false; (rows + 1) * width];
    for a in (0..rows).rev() {
        for b in (0..columns).rev() {
            let pair = worth(a, b) + sums[(a + 1) * width + b + 1];
            let apart = sums[(a + 1) * width + b].max(sums[a * width + b + 1]);
            paired[a * width + b] = pair > apart;
            sums[a * width + b] = pair.max(apart);
        }
    }
    let mut found = vec![None; rows];
    let (mut a, mut b) = (0, 0);
    while a < rows && b < columns {
        if paired[a * width + b] {
            found[a] = Some(b);
            (a, b) = (a + 1, b + 1);
        } else if sums[(a + 1) * width + b] >= sums[a * width + b + 1] {
            a += 1;
        } else {
            b += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::read::PaperLine;

    fn draft(number: &str, heading: &str, words: &str) -> Draft {
        let line = PaperPart::Line(PaperLine { words: words.to_owned(), ..PaperLine::default() });
        Draft { level: 1, number: number.to_owned(), heading: heading.to_owned(), body: vec![line], ..Draft::default() }
    }

    #[test]
    fn a_section_that_one_language_alone_has_does_not_move_the_others() {
        let one = [
            draft("1", "利用目的", "当社は、サービスの提供のために利用します。"),
            draft("2", "Cookieの利用", "Google Analytics を使用します。"),
            draft("3", "お問い合わせ", "info@example.com へ"),
        ];
        let other = [
            draft("1", "Introduction", "This policy sets out how we handle information."),
            draft("2", "Purposes of Use", "We use it for the services."),
            draft("3", "Use of Cookies", "We use Google Analytics."),
            draft("4", "Contact", "Write to info@example.com."),
        ];
        let language = |tag: &str| Language::parse(tag).expect("a language");
        let (ja, en) = (language("ja"), language("en"));
        assert_eq!(align((&ja, &one), (&en, &other)), [Some(1), Some(2), Some(3)]);
        assert_eq!(align((&en, &other), (&ja, &one)), [None, Some(0), Some(1), Some(2)]);
        assert_eq!(align((&ja, &one), (&ja, &one)), [Some(0), Some(1), Some(2)]);
        assert_eq!(align((&ja, &one), (&en, &[])), [None, None, None]);
    }

    #[test]
    fn numbers_of_inner_sections_are_the_same_with_and_without_those_around_them() {
        let language = |tag: &str| Language::parse(tag).expect("a language");
        let inner = |number: &str, heading: &str| Draft { level: 2, ..draft(number, heading, "") };
        let one = [draft("第7条", "甲", ""), inner("1.", "処理制限権"), inner("2.", "移行権")];
        let other = [draft("7.", "A", ""), inner("7.1.", "Restriction"), inner("7.2.", "Portability")];
        assert_eq!(align((&language("ja"), &one), (&language("en"), &other)), [Some(0), Some(1), Some(2)]);
    }

    #[test]
    fn headings_alone_say_which_sections_are_the_same() {
        let language = |tag: &str| Language::parse(tag).expect("a language");
        let heads = |heads: &[&str]| heads.iter().map(|heading| draft("", heading, "")).collect::<Vec<Draft>>();
        let one = heads(&["利用目的", "お子様について", "本ポリシーの変更", "お問い合わせ"]);
        let other = heads(&["Purposes of Use", "Changes to This Policy", "Contact"]);
        assert_eq!(align((&language("ja"), &one), (&language("en"), &other)), [Some(0), None, Some(1), Some(2)]);
        let unknown = align((&language("ja"), &heads(&["甲", "乙"])), (&language("en"), &heads(&["A", "B"])));
        assert_eq!(unknown, [Some(0), Some(1)]);
    }
}
