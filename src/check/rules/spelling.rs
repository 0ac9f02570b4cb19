//! Two spellings of one word in one text, and slips of the pen. The words are data (`spellings.toml`).

use std::ops::Range;
use std::sync::LazyLock;

use crate::base::script::Script;
use crate::base::{Findings, Keyed, Language, Level, Rule, Span};
use crate::check::scan::many::Many;
use crate::check::scan::places;
use crate::check::view::{Passage, TextView};
use crate::read::decode::{data, table};

/// Two spellings of one word; reported once per spelling.
pub(crate) static SPELLING_VARIANTS: Rule = Rule::check("spelling-variants", Level::Warning);

table! {
    /// The data file.
    struct RawSpellings {
        /// The words, each with its spellings by language.
        word: Vec<Keyed<Vec<String>>>,
        /// What is written by a slip, and what is meant, by language.
        slip: Vec<Keyed<Vec<String>>>,
        /// Words that differ by a letter, none of which is a slip of another, by language.
        alike: Vec<Keyed<Vec<String>>>,
    }
}

static SPELLINGS: LazyLock<RawSpellings> = LazyLock::new(|| data("spellings.toml", include_str!("spellings.toml")));

/// Whether any spellings are known in a language.
pub(super) fn knows(language: &Language) -> bool {
    SPELLINGS.word.iter().any(|word| word.of(language).is_some())
}

/// Whether two words that differ by a letter both exist in a language: Contact and Contract.
pub(super) fn are_alike(language: &Language, word: &str, other: &str) -> bool {
    let (word, other) = (word.to_lowercase(), other.to_lowercase());
    SPELLINGS
        .alike
        .iter()
        .filter_map(|words| words.of(language))
        .any(|words| words.contains(&word) && words.contains(&other))
}

/// Checks the whole text.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let lower: Vec<String> = text.passages.iter().map(|passage| passage.text.to_ascii_lowercase()).collect();
    for word in &SPELLINGS.word {
        if let Some(spellings) = word.of(text.language) {
            variants(text, &lower, spellings, findings);
        }
    }
    let slips: Vec<&[String]> =
        SPELLINGS.slip.iter().filter_map(|slip| Some(slip.of(text.language)?.as_slice())).collect();
    let many = Many::new(slips.iter().map(|slip| slip[0].as_str()));
    for (passage, lower) in text.passages.iter().zip(&lower) {
        for (at, wrong) in many.places(lower) {
            slips.iter().filter(|slip| slip[0] == wrong).for_each(|slip| slipped(passage, at, slip, findings));
        }
    }
}

/// Whether a word continues the one before it: 開事 in 公開事項 is no slip.
fn continues(before: &str, word: &str) -> bool {
    let script = word.chars().next().map(Script::of);
    let is_same = |c: char| Some(Script::of(c)) == script;
    matches!(script, Some(Script::Letters | Script::Kanji)) && before.ends_with(is_same)
}

/// Reports a slip of the pen at an offset: the whole word, with what is meant.
fn slipped(passage: &Passage<'_>, at: usize, slip: &[String], findings: &mut Findings) {
    let [wrong, meant] = slip else { return };
    let letter = |c: char| c.is_ascii_alphabetic();
    if passage.is_linked(at) || continues(&passage.text[..at], wrong) {
        return;
    }
    let rest = &passage.text[at + wrong.len()..];
    let ending = if wrong.is_ascii() { rest.len() - rest.trim_start_matches(letter).len() } else { 0 };
    // "informationsuch" lacks a space, and "informations" is a plural already.
    if ending > 0 && wrong.ends_with('s') && !meant.ends_with('s') {
        return;
    }
    let range = at..at + wrong.len() + ending;
    let words = &passage.text[range.clone()];
    let capital = words.starts_with(|c: char| c.is_ascii_uppercase());
    // InformationService is two words.
    if words.contains(|c: char| c.is_ascii_lowercase()) && words[1..].contains(|c: char| c.is_ascii_uppercase()) {
        return;
    }
    let first = if capital { meant[..1].to_ascii_uppercase() } else { meant.chars().take(1).collect() };
    let right = [&first, meant.get(first.len()..).unwrap_or(""), &rest[..ending]].concat();
    if let Some(span) = passage.span_of(range) {
        let finding = SPELLING_VARIANTS.at(span).with("word", words).with("usual", right).with("count", 0_usize);
        findings.push(finding.hint("meant"));
    }
}

fn variants(text: &TextView<'_>, lower: &[String], spellings: &[String], findings: &mut Findings) {
    let mut places: Vec<(&str, Vec<Span>)> = spellings.iter().map(|spelling| (spelling.as_str(), Vec::new())).collect();
    for (passage, lower) in text.passages.iter().zip(lower) {
        for (at, range) in spelled(passage, lower, spellings) {
            places[at].1.extend(passage.span_of(range));
        }
    }
    places.retain(|(_, spans)| !spans.is_empty());
    // Of two equally frequent spellings, the first one is kept.
    places.sort_by_key(|(_, spans)| (std::cmp::Reverse(spans.len()), spans.first().copied()));
    let Some(((usual, first), others)) = places.split_first() else { return };
    for (spelling, spans) in others {
        let finding = SPELLING_VARIANTS.at(spans[0]).with("word", *spelling).with("usual", *usual);
        findings.push(finding.with("count", spans.len()).related(first[0], "usual").hint("one"));
    }
}

/// The spellings of a word in a passage, as indices with their ranges. The longest match wins; the names of laws,
/// addresses and quotations are left out because others chose their spelling.
fn spelled(passage: &Passage<'_>, lower: &str, spellings: &[String]) -> Vec<(usize, Range<usize>)> {
    let mut found: Vec<(usize, Range<usize>)> = Vec::new();
    for (which, spelling) in spellings.iter().enumerate() {
        let text = if has_capital(spelling) { passage.text.as_str() } else { lower };
        for range in places(text, spelling) {
            if is_word(text, &range) && !passage.is_linked(range.start) && !is_foreign_name(text, &range) {
                found.push((which, range));
            }
        }
    }
    let all = found.clone();
    let inside = |range: &Range<usize>| {
        all.iter().any(|(_, other)| other.len() > range.len() && other.start <= range.start && range.end <= other.end)
    };
    found.retain(|(_, range)| !inside(range));
    found
}

/// Whether the capitals of a spelling matter: WebサイトとWEBサイト differ only in them, while E-mail and e-mail are one.
fn has_capital(spelling: &str) -> bool {
    spelling.contains(|c: char| c.is_ascii_uppercase())
}

/// Whether a match is a word of its own: 取り扱います is not a noun, and "emailed" is a verb.
fn is_word(text: &str, range: &Range<usize>) -> bool {
    let (before, word, after) = (&text[..range.start], &text[range.clone()], &text[range.end..]);
    if word.is_ascii() {
        let letter = |c: char| c.is_ascii_alphanumeric();
        let plural = after.strip_prefix('s').unwrap_or(after);
        return !before.ends_with(letter) && !plural.starts_with(letter);
    }
    let verb = match word.chars().next_back() {
        // 直接取り扱い、保持しません is a verb.
        Some('い' | 'み' | 'き' | 'し') => {
            after.starts_with(['ま', 'た', 'て', 'な', 'つ', 'ち', 'し'])
                || after.starts_with('、') && is_compound(word) && !before.ends_with(['の', '、', '」'])
        }
        // 問い合わせる, お問い合わせください.
        Some('せ') => {
            ["る", "て", "た", "ま", "くだ", "下さ", "いただ", "頂"].iter().any(|end| after.starts_with(end))
        }
        _ => false,
    };
    let kanji = |c: char| matches!(c, '一'..='鿿');
    // 一致します, 高尚、 and 書き損じ are other words.
    if word.starts_with('致') && before.ends_with(['一', '合', '誘', '招'])
        || word.starts_with(['尚', '更']) && before.ends_with(kanji)
        || word == "き損" && (before.ends_with(kanji) || after.starts_with('じ'))
    {
        return false;
    }
    let longer = word.ends_with(kanji) && after.starts_with(['い', 'う', 'え', 'わ', 'き', 'ー']);
    let katakana = |c: char| matches!(c, 'ァ'..='ー');
    let name = word.starts_with(katakana) && before.ends_with(katakana)
        || word.ends_with(katakana) && after.starts_with(katakana);
    !verb && !longer && !name
}

/// Whether kana are written between the kanji of a word: 取り扱い, but not 手続き.
fn is_compound(word: &str) -> bool {
    let kana = |c: char| matches!(c, 'ぁ'..='ん');
    word.trim_end_matches(kana).contains(kana)
}

/// Whether a range is in the name of a law or between quotation marks.
fn is_foreign_name(text: &str, range: &Range<usize>) -> bool {
    let after: String = text[range.end..].chars().take_while(|c| !matches!(c, '。' | '、' | '（')).take(40).collect();
    let law = ["に関する法律", "等に関する条例", "に関する規則", "法施行"].iter().any(|end| after.contains(end));
    let quoted = text[..range.start].matches('「').count() > text[..range.start].matches('」').count();
    law || quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spelling_is_a_word_of_its_own() {
        let whole = |text: &str, word: &str| text.find(word).is_some_and(|at| is_word(text, &(at..at + word.len())));
        assert!(
            whole("個人情報の取り扱いに", "取り扱い") && whole("by email or", "email") && whole("websites", "website")
        );
        assert!(
            !whole("取り扱います", "取り扱い") && !whole("emailed", "email") && !whole("個人ユーザビリティ", "ユーザ")
        );
        assert!(whole("ご連絡致します", "致します") && whole("ご確認頂きます", "頂きます"));
        assert!(!whole("利用目的と一致します", "致します") && !whole("書き損じた申込書", "き損"));
        assert!(
            !whole("割合が高尚、である", "尚、") && whole("尚、当社は", "尚、") && whole("滅失、き損の防止", "き損")
        );
        let law = "行政手続における個人を識別するための番号の利用等に関する法律";
        assert!(is_foreign_name(law, &("行政".len().."行政手続".len())));
    }

    #[test]
    fn a_slip_begins_a_word() {
        assert!(continues("公", "開事") && continues("w", "adress"));
        assert!(!continues("個人データの", "開事") && !continues("目的", "にのみに") && !continues("an ", "adress"));
    }

    #[test]
    fn the_data_can_be_read() {
        assert!(SPELLINGS.word.len() > 20);
        for (_, slip) in SPELLINGS.slip.iter().flat_map(|slip| &slip.0) {
            assert!(slip.len() == 2 && slip.iter().all(|word| *word == word.to_lowercase()), "{slip:?}");
        }
    }
}
