//! Words that are written twice.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::parts::MatchedPart;
use super::whose_article::is_short;
use crate::base::{Findings, Level, Rule};
use crate::check::scan::{lowered, places};
use crate::check::view::{Passage, PassageKind, TextView};
use crate::words::Profile;

/// A word, particle or sign that is written twice.
pub(crate) static DOUBLED_WORD: Rule = Rule::check("doubled-word", Level::Warning);

/// Checks every passage.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    for passage in &text.passages {
        let found = if text.profile.unspaced {
            unspaced(&passage.text, text.profile)
        } else {
            // A heading may stand on a line of its own: "User Information", "Information that we collect …".
            let line = |range: &Range<usize>| {
                passage.text[range.clone()].match_indices(' ').any(|(at, _)| {
                    let next = &passage.text[range.start + at + 1..];
                    next.starts_with(char::is_uppercase) && !passage.is_written(range.start + at)
                })
            };
            let mut found = spaced(&passage.text, text.profile);
            found.retain(|range| !line(range));
            found
        };
        for range in found.into_iter().chain(named_twice(&passage.text, text.profile)) {
            if let Some(span) = passage.span_of(range.clone()) {
                findings.push(DOUBLED_WORD.at(span).with("words", &passage.text[range]).hint("once"));
            }
        }
    }
}

fn unspaced(text: &str, profile: &Profile) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = profile.doubled.iter().flat_map(|word| places(text, word)).collect();
    found.retain(|range| !text[range.end..].starts_with('。') || !text[range.clone()].contains('。'));
    // までです, それでである.
    found.retain(|range| &text[range.clone()] != "でで" || !text[range.end..].starts_with(['す', 'し', 'あ', 'ご']));
    let kanji = |c: &char| matches!(c, '一'..='鿿' | '々');
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut at = 0;
    while at < chars.len() {
        let run = chars[at..].iter().take_while(|(_, c)| kanji(c)).count();
        if run < 4 {
            at += run.max(1);
            continue;
        }
        let words: Vec<char> = chars[at..at + run].iter().map(|(_, c)| *c).collect();
        if let Some((start, len)) = repeated(&words, &profile.doubled_right) {
            let end = chars.get(at + start + 2 * len).map_or(text.len(), |(offset, _)| *offset);
            let range = chars[at + start].0..end;
            if !found.iter().any(|other| other.start == range.start) {
                found.push(range);
            }
        }
        at += run;
    }
    found
}

/// The number of words, or of letters in a text without spaces, that are repeated by mistake if the original does not
/// repeat as much.
const RUN: (usize, usize) = (8, 14);

/// The most capitals in words that are not a name.
const MOST_CAPITALS: usize = 2;

/// Words for what was named before: an original that repeats one by them says little twice, its translation may say much.
const AGAIN: [&str; 4] = ["当該", "上記", "前記", "the said "];

/// Checks for words said twice in a passage whose original says nothing twice, as machine translation does.
pub(super) fn said_twice(
    parts: &[MatchedPart<'_, '_>],
    original: &TextView<'_>,
    translation: &TextView<'_>,
    findings: &mut Findings,
) {
    for part in parts {
        // What an original says twice may be half as long.
        let repeats = |passage: &&Passage<'_>| {
            AGAIN.iter().any(|again| passage.text.contains(again))
                || repeated_run(&passage.text, original.profile, 2).is_some()
        };
        let mut odd =
            part.theirs.iter().filter(|passage| matches!(passage.kind, PassageKind::Paragraph | PassageKind::Cell));
        let found = odd.find_map(|passage| Some((*passage, repeated_run(&passage.text, translation.profile, 1)?)));
        let Some((passage, range)) = found.filter(|_| !part.own.iter().any(repeats)) else { continue };
        if let Some(span) = passage.span_of(range.clone()) {
            findings.push(DOUBLED_WORD.at(span).with("words", &passage.text[range]).hint("once"));
        }
    }
}

/// The second of two equal runs of words in a text, at least as long as a part of [`RUN`].
fn repeated_run(text: &str, profile: &Profile, part: usize) -> Option<Range<usize>> {
    let lower = lowered(text);
    let (words, least): (Vec<Range<usize>>, usize) = if profile.unspaced {
        (lower.char_indices().map(|(at, c)| at..at + c.len_utf8()).collect(), RUN.1 / part)
    } else {
        let place = |word: &str| word.as_ptr() as usize - lower.as_ptr() as usize;
        (lower.split_whitespace().map(|word| place(word)..place(word) + word.len()).collect(), RUN.0 / part)
    };
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, run) in words.windows(least).enumerate() {
        let range = run[0].start..run[least - 1].end;
        // The name of a document may be repeated.
        let capital = |word: &&Range<usize>| text[word.start..].starts_with(char::is_uppercase);
        let first = *seen.entry(&lower[range.clone()]).or_insert(at);
        if first + least <= at && run.iter().filter(capital).count() <= MOST_CAPITALS {
            return Some(range);
        }
    }
    None
}

/// The most bytes of a name before a stroke.
const LONGEST_NAME: usize = 256;

/// The names beside a stroke that has the same name before it: Acme Corporation / Acme Corporation runs it.
fn beside_itself(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices(['/', '／']).filter_map(|(at, stroke)| {
        let before = &text[text.floor_char_boundary(at.saturating_sub(LONGEST_NAME))..at];
        let last = first_named(before.rsplit(['.', ',', '(', '/', '／']).next().unwrap_or("").trim());
        let start = text.len() - text[at + stroke.len()..].trim_start().len();
        let rest = text[start..].strip_prefix(last).filter(|_| last.contains(' '))?;
        // Tidy Tab / Tidy Tab Titles are two names.
        let goes_on = rest
            .strip_prefix(' ')
            .map_or(!rest.starts_with(char::is_alphanumeric), |rest| !rest.starts_with(char::is_uppercase));
        goes_on.then(|| start..start + last.len())
    })
}

/// The minimum number of letters of a word in an enumeration.
const SHORTEST: usize = 2;

/// Repeated names in an enumeration: 氏名、住所、氏名, "name, address, name"; also a name beside itself: `Acme / Acme`.
fn named_twice(text: &str, profile: &Profile) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut run: BTreeSet<String> = BTreeSet::new();
    // Strokes of addresses, and of names within an enumeration (credit/debit card, file/folder type), enumerate nothing.
    let strokes = !text.contains([',', '、']) && !text.contains("://");
    for piece in text.split(|c| matches!(c, '、' | ',' | '・') || (strokes && matches!(c, '/' | '／'))) {
        let word = without_article(piece.trim(), &profile.articles);
        let is_name = is_name(word);
        // The sentence continues after the last name, and begins before the first one.
        let named = if is_name { word } else { last_named(word) };
        let is_form = !profile.unspaced && profile.legal_forms.iter().any(|form| form == named);
        let known = !is_form && (run.contains(&named.to_ascii_lowercase()) || run.contains(named));
        // A town bears the name of its county: Co. Cork, Cork.
        let before = || text[..piece.as_ptr() as usize - text.as_ptr() as usize].strip_suffix(&format!(" {named},"));
        let county = || before().is_some_and(|before| is_short(before, profile));
        if known && !county() && named.chars().any(char::is_alphabetic) {
            let at = named.as_ptr() as usize - text.as_ptr() as usize;
            found.push(at..at + named.len());
        }
        // A clause is not a name, and ends the enumeration; so does its last name: "forms or lists, and shares forms".
        let begins = if is_name { word } else { first_named(word) };
        let last = profile.joiners.iter().any(|joiner| word.split(' ').any(|part| part == joiner));
        if !is_name || last {
            run.clear();
        }
        // The Services, events, services: what is defined is not what it is called after.
        let key = if is_name { begins.to_ascii_lowercase() } else { begins.to_owned() };
        run.extend(is_name_long(begins).then_some(key));
    }
    // Beside commas, each piece may be names with strokes between them.
    let commas = [',', '、'];
    for piece in text.split(commas).filter(|piece| text.contains(commas) && piece.contains(['/', '／'])) {
        let at = piece.as_ptr() as usize - text.as_ptr() as usize;
        let twice = named_twice(piece, profile).into_iter().map(|range| at + range.start..at + range.end);
        found.extend(twice.filter(|range| !found.contains(range)).collect::<Vec<_>>());
    }
    found.extend(beside_itself(text).filter(|range| !found.contains(range)).collect::<Vec<_>>());
    // Values of several things in one line repeat on purpose: 6 days, session, 6 days, session.
    let words = || found.iter().map(|range| &text[range.clone()]);
    let is_of_values = words().any(|words| words.contains(|c: char| c.is_numeric()));
    if is_of_values && words().collect::<BTreeSet<&str>>().len() > 1 { Vec::new() } else { found }
}

fn without_article<'t>(word: &'t str, articles: &[String]) -> &'t str {
    let (first, rest) = word.split_once(' ').unwrap_or(("", word));
    if articles.iter().any(|article| article.eq_ignore_ascii_case(first)) { rest } else { word }
}

fn is_plain(c: char) -> bool {
    (c.is_alphanumeric() && !matches!(c, 'ぁ'..='ん')) || c == ' '
}

fn is_name_long(word: &str) -> bool {
    word.chars().count() >= SHORTEST
}

fn is_name(word: &str) -> bool {
    is_name_long(word) && word.chars().all(is_plain) && word.split(' ').count() <= 4
}

/// The name at the start of an enumeration's last piece: 住所 of 住所を取得します.
fn last_named(piece: &str) -> &str {
    let end = piece.find(|c: char| !is_plain(c)).unwrap_or(piece.len());
    let goes_on = ["を", "等", "など", "に関", "が"].iter().any(|particle| piece[end..].starts_with(particle));
    let stops = piece[end..] == *"." || piece[end..] == *"。";
    let name = piece[..end].trim_end_matches('等');
    if (goes_on || stops) && is_name(name) { name } else { "" }
}

/// The name at the end of an enumeration's first piece: 氏名 of お客様の氏名, the capitalised words of "by Acme Corporation".
fn first_named(piece: &str) -> &str {
    let start = piece.char_indices().rev().take_while(|(_, c)| is_plain(*c)).last().map_or(piece.len(), |(at, _)| at);
    let words = &piece[start..];
    let capital = |word: &&str| word.starts_with(|c: char| c.is_ascii_uppercase());
    let len: usize = words.split(' ').rev().take_while(capital).map(|word| word.len() + 1).sum();
    if words.contains(' ') { &words[words.len() - len.saturating_sub(1)..] } else { words }
}

/// The position and length of a repeated word of two or more kanji. 個人個人 and 一人一人 are words.
fn repeated(run: &[char], right: &[String]) -> Option<(usize, usize)> {
    for len in (2..=run.len() / 2).rev() {
        for start in 0..=run.len() - 2 * len {
            let (one, other) = (&run[start..start + len], &run[start + len..start + 2 * len]);
            let idiom = one[0] == '一' || right.contains(&one.iter().collect::<String>());
            if one == other && !idiom {
                return Some((start, len));
            }
        }
    }
    None
}

fn spaced(text: &str, profile: &Profile) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut before: Option<(usize, &str)> = None;
    // A name followed by a word that it contains: "Acme Games games".
    let name = |start: usize, last: &str, word: &str| {
        let begins = text[..start].trim_end().is_empty() || text[..start].trim_end().ends_with(['.', '?', '!', ':']);
        !begins && last.starts_with(char::is_uppercase) && word.starts_with(char::is_lowercase)
    };
    // A label followed by its explanation: "Location information Information about …", "COOKIES Cookies are …".
    let capitals = |word: &str| word.chars().all(char::is_uppercase);
    let label = |last: &str, word: &str| {
        word.starts_with(char::is_uppercase)
            && (last.starts_with(char::is_lowercase) || capitals(last) && !capitals(word))
    };
    // A name that says a word twice: "Duck Duck Go".
    let named = |last: &str, word: &str, at: usize| {
        let next = text[at + word.len()..].trim_start();
        // A name before its explanation: "Fraud Detect Detect frauds".
        let capital = |word: &str| word.starts_with(char::is_uppercase);
        let ends = text[..at].trim_end().strip_suffix(last).is_some_and(|before| {
            before
                .trim_end()
                .rsplit(' ')
                .next()
                .is_some_and(|word| capital(word.trim_start_matches(['[', '(', '"', '“'])))
        });
        // Our Our Policy, In In Japan: no name begins with such a word twice.
        let small =
            [&profile.articles, &profile.definite, &profile.joiners, &profile.function_words, &profile.open_words];
        let small = small.into_iter().flatten().any(|small| small.eq_ignore_ascii_case(last));
        last == word && !small && capital(last) && (capital(next) || ends)
    };
    for word in text.split(' ') {
        let at = word.as_ptr() as usize - text.as_ptr() as usize;
        if let Some((start, last)) = before {
            let plain = last.chars().all(char::is_alphabetic) && !last.is_empty();
            let lower = last.to_lowercase();
            let same = word.trim_end_matches([',', '.', ';', ':']).to_lowercase() == lower;
            // If the words that may be doubled are unknown, report nothing.
            if plain
                && same
                && !name(start, last, word)
                && !label(last, word)
                && !named(last, word, at)
                && !profile.doubled_right.is_empty()
                && !profile.doubled_right.contains(&lower)
            {
                found.push(start..at + last.len());
            }
        }
        before = (!word.is_empty()).then_some((at, word)).or(before);
    }
    for twice in [", ,", ",,", ";;"].into_iter().chain(profile.doubled.iter().map(String::as_str)) {
        found.extend(text.match_indices(twice).map(|(at, twice)| at..at + twice.len()));
    }
    found
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use super::named_twice;
    use crate::check::scan::tests::profile;

    fn japanese(text: &str) -> Vec<Range<usize>> {
        super::unspaced(text, &profile("ja"))
    }

    fn spaced(text: &str) -> Vec<Range<usize>> {
        super::spaced(text, &profile("en"))
    }

    #[test]
    fn an_enumeration_names_each_thing_once() {
        let ours = profile("ja");
        assert_eq!(named_twice("個人、法人、団体、法人を含みます。", &ours).len(), 1);
        let profile = profile("en");
        let twice = |text: &str| {
            named_twice(text, &profile).into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(twice("お客様の氏名、住所、電話番号、住所を取得します"), ["住所"]);
        assert_eq!(twice("お客様の氏名、住所、氏名等を取得します"), ["氏名"]);
        assert_eq!(twice("氏名、住所の変更、氏名の変更を届け出ます"), [""; 0]);
        assert_eq!(twice("We provide it to Acme Corporation / Acme Corporation."), ["Acme Corporation"]);
        assert_eq!(twice("We collect your name, your address, your age and your name."), [""; 0]);
        assert_eq!(twice("氏名、住所、氏名、電話番号を"), ["氏名"]);
        assert_eq!(twice("your name, address, name, age"), ["name"]);
        assert_eq!(twice("Names, Acme / Acme, see https://a.example/a/a"), ["Acme"]);
        assert_eq!(twice("Acme Corporation / Acme Corporation"), ["Acme Corporation"]);
        assert_eq!(twice("It is run by Acme Corporation / Acme Corporation runs it."), ["Acme Corporation"]);
        assert_eq!(twice("Our office is in Kinsale, Co. Cork, Cork, Ireland."), [""; 0]);
        assert_eq!(twice("当社は、氏名を、当社は、"), [""; 0]);
    }

    #[test]
    fn doubled_words_are_found_and_idioms_are_not() {
        assert_eq!(japanese("個人情報をを取得し、個人情報個人情報を。").len(), 2);
        assert!(japanese("午前9時から午後5時までです。それまででした。").is_empty());
        assert!(japanese("したものの、こととします。一人一人の個人個人について、各々お知らせします。").is_empty());
        assert_eq!(spaced("the the Company").len(), 1);
        for text in ["Our Our Privacy Policy", "It is The The Company", "In In Japan", "We We Use", "This This Service"]
        {
            assert_eq!(spaced(text).len(), 1, "{text}");
        }
        assert_eq!(spaced("It is so. The the Company plays Acme Games games.").len(), 1);
        assert_eq!(spaced("Disclosure disclosure, etc. etc.").len(), 2);
        assert!(spaced("He had had it; that that is. No, no one").is_empty());
    }
}
