//! Remnants of another language or way of typing: untranslated words and dates, full-width signs among Latin letters, a passage
//! that ends in mid-sentence.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::base::{Findings, Level, Rule, Span};
use crate::check::scan::{dates, is_japanese};
use crate::check::view::{Passage, PassageKind, TextView};
use crate::words::Profile;

/// Words of another language of the site.
pub(crate) static UNTRANSLATED_WORDS: Rule = Rule::check("untranslated-words", Level::Warning);
/// Full-width signs in a text in Latin letters, or in a number; reported once per text.
pub(crate) static FULLWIDTH_SIGN: Rule = Rule::check("fullwidth-sign", Level::Warning);
/// A passage that ends in mid-sentence.
pub(crate) static CUT_OFF: Rule = Rule::check("cut-off", Level::Warning);

/// The number of consecutive Japanese letters that can no longer be a name.
const JAPANESE_RUN: usize = 8;
/// The number of words in a row that can no longer be a name, and the minimum number of function words among them.
const FOREIGN_RUN: (usize, usize) = (8, 3);
/// The same for a run that ends like a sentence.
const FOREIGN_SENTENCE: (usize, usize) = (5, 2);

/// Checks every passage.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let cjk = text.profile.unspaced;
    let own = &text.profile.function_words;
    // A passage that introduces a list within it continues there.
    let led: BTreeSet<usize> =
        text.lists.iter().filter_map(|list| list.items.first()?.1.start.checked_sub(1)).collect();
    for (at, passage) in text.passages.iter().enumerate() {
        let run = text.foreign.iter().find_map(|foreign| foreign_run(passage, &foreign.function_words, own));
        let run = run.or_else(|| if cjk { None } else { japanese_run(passage) });
        let run = run.or_else(|| foreign_date(passage, text.profile));
        // The name of a language leads to the text in it.
        let is_name = |range: &Range<usize>| {
            let words = passage.text[range.clone()].trim();
            text.foreign.iter().any(|foreign| foreign.language_words.iter().any(|name| name == words))
        };
        let run = run.filter(|range| !is_name(range));
        if let Some((range, span)) = run.and_then(|range| Some((range.clone(), passage.span_of(range)?))) {
            let words: String = passage.text[range].chars().take(30).collect();
            findings.push(UNTRANSLATED_WORDS.at(span).with("words", words).hint("translate"));
        }
        if !led.contains(&at) {
            cut_off(passage, text.profile, findings);
        }
    }
    fullwidth(text, cjk, findings);
}

/// A run of Japanese that is not a name: any unmarked run in a heading, elsewhere a long one with kana, outside
/// brackets.
fn japanese_run(passage: &Passage<'_>) -> Option<Range<usize>> {
    let heading = matches!(passage.kind, PassageKind::Heading | PassageKind::Title);
    runs(&passage.text, is_japanese).into_iter().find(|range| {
        let words = &passage.text[range.clone()];
        let kana = words.chars().any(|c| matches!(c, 'ぁ'..='ん'));
        let letters = words.chars().filter(|c| c.is_alphabetic()).count();
        let long = if heading { letters >= 2 } else { kana && letters >= JAPANESE_RUN };
        long && is_own(passage, range.start)
    })
}

/// A run of Latin words that is (part of) a sentence in the language with the given `function` words.
fn foreign_run(passage: &Passage<'_>, function: &[String], own: &[String]) -> Option<Range<usize>> {
    let latin = |c: char| (c.is_alphabetic() && c < '\u{250}') || matches!(c, ' ' | '\'' | '’' | ',' | '-');
    let tells = |word: &&&str| function.iter().any(|known| known == **word) && !own.iter().any(|known| known == **word);
    runs(&passage.text, latin).into_iter().find(|range| {
        let words: Vec<&str> = passage.text[range.clone()].split([' ', ',']).filter(|word| !word.is_empty()).collect();
        let function = words.iter().filter(tells).count();
        let reaches = |(least, telling): (usize, usize)| words.len() >= least && function >= telling;
        let sentence = is_sentence(&passage.text, range) && reaches(FOREIGN_SENTENCE);
        (reaches(FOREIGN_RUN) || sentence) && is_own(passage, range.start)
    })
}

/// A date in figures and words of another script: June 22, 2026 in Japanese, 2026年6月22日 in English.
fn foreign_date(passage: &Passage<'_>, profile: &Profile) -> Option<Range<usize>> {
    let odd = |c: char| if profile.unspaced { c.is_ascii_alphabetic() } else { matches!(c, '一'..='鿿') };
    let all = dates(&passage.text, profile).into_iter().map(|found| found.range);
    { all }.find(|range| passage.text[range.clone()].contains(odd) && is_own(passage, range.start))
}

/// Whether a run of words ends in a full stop that does not belong to an abbreviation (Inc.).
fn is_sentence(text: &str, range: &Range<usize>) -> bool {
    let Some(after) = text[range.end..].strip_prefix('.') else { return false };
    let last = text[range.clone()].rsplit([' ', ',']).next().unwrap_or("");
    let stops = after.is_empty() || after.starts_with(|c: char| c == ' ' || is_japanese(c));
    stops && last.len() > 2 && last.chars().all(|c| c.is_ascii_lowercase())
}

/// Whether a position belongs to the text itself: outside links, words marked as foreign, quotations and brackets.
fn is_own(passage: &Passage<'_>, at: usize) -> bool {
    let before = &passage.text[..at];
    let open = |signs: [char; 3], ends: [char; 3]| before.matches(signs).count() > before.matches(ends).count();
    !passage.is_linked(at)
        && !passage.is_foreign(at)
        && !open(['(', '（', '['], [')', '）', ']'])
        && !open(['「', '“', '『'], ['」', '”', '』'])
        && before.matches('"').count().is_multiple_of(2)
}

/// The longest ranges of characters of one kind.
fn runs(text: &str, of_kind: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), '\0')]) {
        match (of_kind(c) && at < text.len(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                found.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// Reports a passage that ends in a word after which a sentence must continue. A passage that is only such a word may
/// be a label (From), unless it is an article.
fn cut_off(passage: &Passage<'_>, profile: &Profile, findings: &mut Findings) {
    if !matches!(passage.kind, PassageKind::Paragraph | PassageKind::Cell) {
        return;
    }
    let text = passage.text.trim_end();
    let start = text.rfind(|c: char| !c.is_ascii_alphabetic()).map_or(0, |at| text.ceil_char_boundary(at + 1));
    let last = &text[start..];
    let cut = |words: &[String]| words.iter().any(|word| word == last);
    if cut(&profile.open_words)
        && (text[..start].ends_with(char::is_whitespace) || (start == 0 && cut(&profile.articles)))
        && let Some(span) = passage.span_of(text.len() - last.len()..text.len())
    {
        findings.push(CUT_OFF.at(span).with("word", last).hint("finish"));
    }
}

/// Reports full-width signs beside Latin letters in a text of Latin script, and `１，０００` and `1，000` in any text.
fn fullwidth(text: &TextView<'_>, cjk: bool, findings: &mut Findings) {
    let mut places: Vec<(String, Span)> = Vec::new();
    for passage in &text.passages {
        let mut before = None;
        for (at, c) in passage.text.char_indices() {
            let end = at + c.len_utf8();
            let after = passage.text[end..].chars().next();
            let odd = if cjk { is_separator(before, c, after) } else { is_stray(before, c, after) };
            if odd && is_own_sign(passage, at, cjk) {
                places.extend(passage.span_of(at..end).map(|span| (c.to_string(), span)));
            }
            before = Some(c);
        }
    }
    if let Some((sign, span)) = places.first() {
        let kind = if cjk { "number" } else { "sign" };
        let finding = FULLWIDTH_SIGN.at(*span).with("sign", sign).with("kind", kind).with("count", places.len());
        findings.push(finding.hint("half"));
    }
}

fn is_own_sign(passage: &Passage<'_>, at: usize, cjk: bool) -> bool {
    !passage.is_linked(at) && !passage.is_foreign(at) && (cjk || !near_japanese(&passage.text, at))
}

/// Whether a sign is next to Japanese words, and so belongs to them.
fn near_japanese(text: &str, at: usize) -> bool {
    let letter = |c: char| is_japanese(c) && c.is_alphabetic();
    text[..at].chars().next_back().is_some_and(letter) || text[at..].chars().nth(1).is_some_and(letter)
}

fn is_stray(before: Option<char>, c: char, after: Option<char>) -> bool {
    let full = matches!(c, '：' | '；' | '（' | '）' | '，' | '．' | '！' | '？' | '、' | '。');
    let beside = |c: Option<char>| c.is_some_and(|c| c.is_ascii());
    full && (beside(before) || beside(after))
}

/// Whether a separator between digits is full-width.
fn is_separator(before: Option<char>, c: char, after: Option<char>) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || matches!(c, '０'..='９'));
    matches!(c, '，' | '．') && digit(before) && digit(after)
}
