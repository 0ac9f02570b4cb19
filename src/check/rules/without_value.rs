//! A value that is announced but not given: a labelled row without its value, a fee without its amount.

use super::align::letter_count;
use super::sentences::sentences;
use crate::base::{Findings, Level, Rule, Span};
use crate::check::scan::fold;
use crate::check::view::{Passage, PassageKind, TextView, VALUE};
use crate::model::{Block, Cell, Inline, Row, Table};
use crate::words::Profile;

/// A table row with a first cell but without content in the others.
pub(crate) static ROW_WITHOUT_VALUE: Rule = Rule::check("row-without-value", Level::Warning);
/// A fee to be paid in a section that names no amount (APPI article 38, paragraph 2: it must be set).
pub(crate) static FEE_WITHOUT_AMOUNT: Rule = Rule::check("fee-without-amount", Level::Warning);

/// Checks every table, and every section that mentions a fee.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    for section in text.text.all_sections() {
        for table in &section.tables {
            rows(table, findings);
        }
    }
    let of = |passage: &Passage<'_>| passage.section.map(|section| section.node);
    // The passages of a section are adjacent.
    for passages in text.passages.chunk_by(|one, other| of(one) == of(other)) {
        if passages.first().and_then(of).is_some() {
            fee(text, passages, findings);
        }
    }
}

fn rows(table: &Table, findings: &mut Findings) {
    let lone = |row: &Row| matches!(row, Row::Cells(cells) if cells.len() > 1 && cells[1..].iter().all(says_nothing));
    // A table that begins with such a row, and has several filled ones behind each, sets its rows apart by them.
    let groups: Vec<&[Row]> = table.rows.chunk_by(|_, next| !lone(next)).collect();
    if groups.len() > 1 && groups.iter().all(|rows| lone(&rows[0]) && rows.len() > 2) {
        return;
    }
    for row in table.rows.iter().filter(|row| lone(row)) {
        let Row::Cells(cells) = row else { continue };
        let label = cells.first().and_then(Cell::blocks).and_then(label);
        if let Some((label, span)) = label.filter(|(label, _)| !is_sentence(label)) {
            findings.push(ROW_WITHOUT_VALUE.at(span).with("label", label).hint("fill"));
        }
    }
}

/// The most letters of a label that ends in a full stop: Acme Inc. and 住所。 are labels.
const LONGEST: (u32, u32) = (40, 20);

/// Whether the words of a first cell are a sentence across the table, not a label.
fn is_sentence(words: &str) -> bool {
    let words = words.trim_end();
    let longest = if words.ends_with(['。', '；']) { LONGEST.1 } else { LONGEST.0 };
    let ends = words.ends_with(['.', ';', '。', '；']);
    sentences(words).len() > 1 || (ends && letter_count(words) > longest)
}

fn says_nothing(cell: &Cell) -> bool {
    matches!(cell, Cell::Own(blocks) if blocks.is_empty())
}

/// The first words of a cell, and their span.
fn label(blocks: &[Block]) -> Option<(&str, Span)> {
    let Some(Block::Paragraph(inlines)) = blocks.first() else { return None };
    inlines.iter().find_map(|inline| match inline {
        Inline::Words(words, span) => Some((words.as_str(), *span)),
        _ => None,
    })
}

/// Checks the passages of a section.
fn fee(text: &TextView<'_>, passages: &[Passage<'_>], findings: &mut Findings) {
    if passages.iter().any(|passage| passage.kind != PassageKind::Heading && names_amount(&passage.text, text.profile))
    {
        return;
    }
    for passage in passages {
        let lower = passage.text.to_ascii_lowercase();
        // "no fee is charged" does not ask for one.
        let asked = |at: usize| !text.profile.unpaid.iter().any(|word| ends_in_word(&lower[..at], word));
        let found = text.profile.paid.iter().find_map(|words| {
            let mut places = lower.match_indices(words.as_str()).map(|(at, _)| at..at + words.len());
            places.find(|place| asked(place.start))
        });
        if let Some(span) = found.and_then(|range| passage.span_of(range)) {
            findings.push(FEE_WITHOUT_AMOUNT.at(span).hint("name"));
        }
    }
}

/// Whether a text ends in a whole word.
fn ends_in_word(text: &str, word: &str) -> bool {
    text.trim_end().strip_suffix(word).is_some_and(|before| !before.ends_with(char::is_alphanumeric))
}

/// Whether words name a sum of money, or a value or a reference that may be one. A date or a number of days is not.
fn names_amount(text: &str, profile: &Profile) -> bool {
    const SIGNS: [&str; 8] = ["¥", "￥", "$", "€", "£", "jpy", "usd", "eur"];
    let lower = text.to_lowercase();
    let digit = |c: char| fold(c).is_ascii_digit() || "一二三四五六七八九十百千万".contains(c);
    let sum = |sign: &str| {
        lower.match_indices(sign).any(|(at, sign)| {
            let (before, after) = (lower[..at].trim_end(), lower[at + sign.len()..].trim_start());
            before.ends_with(digit) || before.ends_with(VALUE) || after.starts_with(digit)
        })
    };
    let free = profile.free.iter().any(|words| lower.contains(words.as_str()));
    text.contains(VALUE) || free || SIGNS.into_iter().chain(profile.money.iter().map(String::as_str)).any(sum)
}

#[cfg(test)]
mod tests {
    use super::{is_sentence, names_amount};
    use crate::check::scan::tests::profile;

    #[test]
    fn a_sentence_across_a_table_is_no_label() {
        let sentences = ["この表は、電気通信事業法によって公表する事項の一覧です。", "Stored here. Kept for a year."];
        assert!(sentences.into_iter().all(is_sentence));
        assert!(!["Acme Inc.", "No. 2 office", "住所。", "住所"].into_iter().any(is_sentence));
    }

    #[test]
    fn an_amount_is_a_sum_of_money() {
        let profiles = ["ja", "en"].map(profile);
        let names = |text: &str| profiles.iter().any(|profile| names_amount(text, profile));
        for amount in
            ["1件につき1,000円", "千円をいただきます", "1,000 yen", "JPY 500", "手数料は無料です", "free of charge"]
        {
            assert!(names(amount), "{amount}");
        }
        for other in ["30日以内に回答します", "2026年4月1日", "第5条", "a reasonable fee", "運転免許証2点"]
        {
            assert!(!names(other), "{other}");
        }
    }
}
