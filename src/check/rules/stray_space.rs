//! Misplaced spaces: before a sign, or inside a word of a language without spaces.

use std::collections::BTreeSet;

use crate::base::{Findings, Level, Rule};
use crate::check::scan::is_japanese;
use crate::check::view::{Passage, PassageKind, TextView};

/// A space before a full stop, a comma, a colon or a semicolon, before a particle or after a verb, or inside a word that
/// the text elsewhere writes without one.
pub(crate) static STRAY_SPACE: Rule = Rule::check("stray-space", Level::Warning);

/// Checks every passage.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let passages = text.passages.iter().filter(|passage| passage.kind != PassageKind::Title);
    let found: Vec<(&Passage<'_>, usize)> = if text.profile.unspaced {
        inside_words(text)
    } else {
        let signs = unspaced_signs(text);
        passages.filter_map(|passage| Some((passage, before_stop(&passage.text, &signs)?))).collect()
    };
    for (passage, at) in found {
        let (from, to) = (back(&passage.text, at, 2), forth(&passage.text, at + 1, 2));
        let Some(span) = passage.span_of(from..to).filter(|_| passage.is_written(at)) else { continue };
        let words = &passage.text[from..to];
        let right: String = [&passage.text[from..at], &passage.text[at + 1..to]].concat();
        findings.push(STRAY_SPACE.at(span).with("words", words).with("right", right).hint("without"));
    }
}

/// The signs that a text writes without a space before them: no language has one before a full stop or a comma, French
/// has one before a colon.
fn unspaced_signs(text: &TextView<'_>) -> Vec<char> {
    let usual = |sign: &char| {
        let places = text
            .passages
            .iter()
            .flat_map(|passage| passage.text.match_indices(*sign).map(move |(at, _)| (passage, at)));
        let (mut with, mut without) = (0_usize, 0_usize);
        for (passage, at) in places {
            // The colon of an address or of a time of day ends no words.
            if !passage.text[at + sign.len_utf8()..].chars().next().is_none_or(char::is_whitespace) {
                continue;
            }
            let before = passage.text[..at].chars().next_back();
            with += usize::from(before.is_some_and(char::is_whitespace));
            without += usize::from(before.is_some_and(char::is_alphanumeric));
        }
        without > with
    };
    ['.', ','].into_iter().chain([':', ';'].into_iter().filter(usual)).collect()
}

/// The first space between a word and one of some signs.
fn before_stop(text: &str, signs: &[char]) -> Option<usize> {
    let blanks = text.match_indices(' ').map(|(at, _)| at);
    blanks.into_iter().find(|at| {
        let after = text[at + 1..].strip_prefix(signs);
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        // 3 : 4 is a ratio.
        let is_ratio = text[at + 1..].starts_with(':')
            && digit(text[..*at].chars().next_back())
            && after.is_some_and(|rest| digit(rest.trim_start_matches(' ').chars().next()));
        let ends = after.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
        ends && !is_ratio && text[..*at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '"' | '”'))
    })
}

/// The number of letters around a space that suffice to recognise a word.
const SHORTEST: usize = 3;

/// Spaces between two letters whose surroundings occur elsewhere in the text without one: 個人 情報, お客 様.
fn inside_words<'t, 'a>(text: &'t TextView<'a>) -> Vec<(&'t Passage<'a>, usize)> {
    let letter = |c: &char| is_japanese(*c) && c.is_alphabetic();
    let mut odd = Vec::new();
    for passage in
        text.passages.iter().filter(|passage| matches!(passage.kind, PassageKind::Paragraph | PassageKind::Cell))
    {
        let blanks: Vec<usize> = passage.text.match_indices(' ').map(|(at, _)| at).collect();
        let is_apart = sets_apart(&passage.text);
        for (nth, at) in blanks.iter().copied().enumerate() {
            // 氏名 住所 電話番号: several separated words are a list.
            let before = nth.checked_sub(1).map(|before| blanks[before] + 1);
            let beside = [before.map(|from| from..at), blanks.get(nth + 1).map(|next| at + 1..*next)];
            if beside.into_iter().flatten().any(|word| is_name(&passage.text[word])) {
                continue;
            }
            let (before, after) = (&passage.text[back(&passage.text, at, 2)..at], &passage.text[at + 1..]);
            let after = &after[..forth(after, 0, 2)];
            let joined = format!("{before}{after}");
            // 氏名: begins a line of its own on the page.
            if is_label(&passage.text[at + 1..]) {
                continue;
            }
            // The name of a body is set apart from its legal form: 一般財団法人 日本…協会.
            if text.profile.legal_forms.iter().any(|form| passage.text[..at].ends_with(form.as_str())) {
                continue;
            }
            // The words of a link are often set apart.
            if passage.is_linked(at + 1) != at.checked_sub(1).is_some_and(|before| passage.is_linked(before)) {
                continue;
            }
            let within = !before.is_empty() && !after.is_empty() && joined.chars().all(|c| letter(&c));
            if within && joined.chars().count() >= SHORTEST {
                odd.push((passage, at, joined, !is_apart && is_in_sentence(&passage.text, at)));
            }
        }
    }
    if odd.is_empty() {
        return Vec::new();
    }
    let wanted: BTreeSet<&str> = odd.iter().map(|(_, _, joined, _)| joined.as_str()).collect();
    let written: BTreeSet<&str> =
        wanted.into_iter().filter(|joined| text.passages.iter().any(|passage| passage.text.contains(joined))).collect();
    odd.iter()
        .filter(|(_, _, joined, sure)| *sure || written.contains(joined.as_str()))
        .map(|(passage, at, ..)| (*passage, *at))
        .collect()
}

/// The most spaces between Japanese letters that were put there by mistake: some authors set names apart.
const MOST: usize = 1;

/// Whether a space is before a particle (18歳以上 を) or after a verb (設定する 保存先), where no sentence has one.
fn is_in_sentence(text: &str, at: usize) -> bool {
    let hiragana = |c: char| matches!(c, 'ぁ'..='ん');
    let (before, after) = (&text[..at], &text[at + 1..]);
    let mut next = after.chars();
    let particle =
        next.next().is_some_and(|c| "をはがにのでとも".contains(c)) && next.next().is_some_and(|c| !hiragana(c));
    let verb = ["する", "した", "された", "される", "ている"].iter().any(|end| before.ends_with(end));
    particle || verb
}

/// Whether a text is no sentence, or sets its words apart by spaces.
fn sets_apart(text: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(|c| is_japanese(c) && c.is_alphabetic());
    let between =
        |(at, _): &(usize, &str)| letter(text[..*at].chars().next_back()) && letter(text[at + 1..].chars().next());
    !text.contains('。') || text.match_indices(' ').filter(between).nth(MOST).is_some()
}

/// The maximum length of a label in letters.
const LABEL: usize = 12;

/// Whether words begin with a label: 取得する情報：
fn is_label(words: &str) -> bool {
    words.chars().take(LABEL).find(|c| !c.is_alphabetic()).is_some_and(|c| matches!(c, ':' | '：'))
}

/// Whether words are a name and not part of a sentence: 電話番号, 位置データ.
fn is_name(words: &str) -> bool {
    words.chars().all(|c| is_japanese(c) && c.is_alphabetic() && !matches!(c, 'ぁ'..='ん'))
}

/// The offset `count` characters before another.
fn back(text: &str, at: usize, count: usize) -> usize {
    text[..at].char_indices().rev().take(count).last().map_or(at, |(at, _)| at)
}

/// The offset `count` characters after another.
fn forth(text: &str, at: usize, count: usize) -> usize {
    text[at..].char_indices().nth(count).map_or(text.len(), |(offset, _)| at + offset)
}

#[cfg(test)]
mod tests {
    use super::before_stop;

    #[test]
    fn a_blank_before_a_stop_is_found_and_a_number_is_none() {
        let signs = ['.', ',', ':'];
        assert_eq!(before_stop("We disclose it . (only)", &signs), Some(14));
        assert_eq!(before_stop("Name : Shirakaba", &signs), Some(4));
        assert_eq!(before_stop("on April 1 , 2020", &signs), Some(10));
        assert!(before_stop("It costs .5 yen, in v .NET, at 3 : 4", &signs).is_none());
    }
}
