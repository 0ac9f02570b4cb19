//! Remnants of a draft: ○○, TBD, [●], 【要確認】.

#[cfg(test)]
mod tests;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use crate::base::{Findings, Level, Place, Rule};
use crate::check::scan::many::Many;
use crate::check::scan::places;
use crate::check::view::TextView;
use crate::model::RecordText;
use crate::read::decode::{data, table};
use crate::words::Profile;

/// A blank to be filled in, or a note to a colleague.
pub(crate) static LEFTOVER_PLACEHOLDER: Rule = Rule::check("leftover-placeholder", Level::Error);

table! {
    /// What a draft leaves behind.
    struct RawLeftovers {
        /// What is found wherever it stands.
        signs: Vec<String>,
        /// What holds one of these and is a word or a name.
        apart: Vec<String>,
        /// What is found where no letter or digit stands beside it.
        words: Vec<String>,
        /// What is found where nothing else stands between brackets, in a line or behind a colon.
        notes: Vec<String>,
        /// What is found at the end of the words between square or pointed brackets.
        requests: Vec<String>,
        /// What is found where nothing else stands between square or pointed brackets.
        names: Vec<String>,
        /// What a passage ends with that announces an example.
        examples: Vec<String>,
        /// What begins a short line that says who translated a text, or a note of those who write it.
        trailers: Vec<String>,
    }
}

static LEFTOVERS: LazyLock<RawLeftovers> =
    LazyLock::new(|| data("placeholders.toml", include_str!("placeholders.toml")));

/// The signs of all languages, searched for at once.
static SIGNS: LazyLock<Many<'static>> = LazyLock::new(|| Many::new(LEFTOVERS.signs.iter().map(String::as_str)));

/// Brackets around a blank to be filled in, or around a remark about it.
const SQUARE: &[(char, char)] = &[
    ('[', ']'),
    ('［', '］'),
    ('【', '】'),
    ('〔', '〕'),
    ('<', '>'),
    ('＜', '＞'),
    ('〈', '〉'),
    ('≪', '≫'),
    ('《', '》'),
];
const ROUND: &[(char, char)] = &[('(', ')'), ('（', '）'), ('☆', '☆'), ('★', '★')];
/// The maximum length of a note in bytes.
const LONGEST: usize = 100;
/// The maximum length in characters of a line that names the translator.
const LONGEST_TRAILER: usize = 60;
/// The greatest number of words after what such a line begins with.
const MOST_NAMES: usize = 3;

/// Checks every passage.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    // 確認中 among other states is one of them.
    let among = text.lists.iter().filter(|list| list.items.len() > 1);
    let listed: BTreeSet<usize> =
        among.flat_map(|list| list.items.iter().flat_map(|(_, range)| range.clone())).collect();
    for (at, passage) in text.passages.iter().enumerate() {
        let is_item = |range: &Range<usize>| listed.contains(&at) && is_progress(&passage.text, range);
        // An example of how to cite a page leaves the names to its reader: 「○○調査」（当庁）を加工して作成.
        let sampled = OnceCell::new();
        let is_sample = |range: &Range<usize>| {
            is_name_sign(&passage.text[range.clone()]) && *sampled.get_or_init(|| follows_example(text, at))
        };
        for range in
            leftovers(&passage.text, text.profile).into_iter().filter(|range| !is_item(range) && !is_sample(range))
        {
            // The name of a cookie that links to its description.
            let cookie = passage.is_linked(range.start) && passage.text[range.clone()].starts_with('_');
            if let Some(span) = passage.span_of(range.clone()).filter(|_| !cookie) {
                let words = &passage.text[range];
                findings.push(LEFTOVER_PLACEHOLDER.at(span).with("words", words).hint("fill"));
            }
        }
    }
    summaries(text, findings);
}

/// Whether a sign stands for any name: ○○, △△.
fn is_name_sign(sign: &str) -> bool {
    sign.chars().count() > 1 && sign.chars().all(|c| matches!(c, '○' | '〇' | '◯' | '△' | '□' | '×'))
}

/// The most bytes of words that announce an example.
const ANNOUNCED: usize = 64;

/// Whether a passage is an example, as the one above it in the same section says at its end.
fn follows_example(text: &TextView<'_>, at: usize) -> bool {
    let section = |at: usize| text.passages[at].section.map(|section| section.node);
    let announces = |words: &str| {
        let end = words.trim_end().trim_end_matches(['）', ')', '】', '」', '。', '：', ':']);
        let end = end[end.floor_char_boundary(end.len().saturating_sub(ANNOUNCED))..].to_lowercase();
        LEFTOVERS.examples.iter().any(|word| end.ends_with(word.as_str()))
    };
    at.checked_sub(1).is_some_and(|above| section(above) == section(at) && announces(&text.passages[above].text))
}

/// Whether a note is all that a passage says, and a state in which something else may be: 確認中, 準備中.
fn is_progress(text: &str, range: &Range<usize>) -> bool {
    let words = text.trim();
    words.ends_with('中') && words == &text[range.clone()]
}

/// Checks the summaries beside the text, which are published too.
fn summaries(text: &TextView<'_>, findings: &mut Findings) {
    let of_sections =
        text.text.all_sections().into_iter().map(|section| (section.gist.as_ref(), section.id.span.into()));
    let whole = (text.text.gist.as_ref(), Place::File(text.text.file));
    for (gist, place) in std::iter::once(whole).chain(of_sections) {
        let words = gist.map(RecordText::plain).unwrap_or_default();
        for range in leftovers(&words, text.profile) {
            let finding = LEFTOVER_PLACEHOLDER.at(place.clone()).with("words", &words[range]);
            findings.push(finding.hint("fill"));
        }
    }
}

fn leftovers(text: &str, profile: &Profile) -> Vec<Range<usize>> {
    let lower = text.to_ascii_lowercase().replace('◯', "○");
    // No two ranges overlap, so only the last one that starts before an end can reach into it.
    let mut found: BTreeMap<usize, usize> = BTreeMap::new();
    let mut add = |range: Range<usize>| {
        if found.range(..range.end).next_back().is_none_or(|(_, end)| *end <= range.start) {
            found.insert(range.start, range.end);
        }
    };
    choices(text).into_iter().for_each(&mut add);
    enclosed(&lower).into_iter().for_each(&mut add);
    lines(&lower).into_iter().for_each(&mut add);
    gaps(text).into_iter().for_each(&mut add);
    let held = SIGNS.held(&lower);
    let signs = LEFTOVERS.signs.iter().filter(|sign| held.contains(sign.as_str()));
    for sign in signs.chain(&profile.blanks) {
        places(&lower, sign)
            .filter(|place| !is_mask(sign, &lower[place.end..]) && !is_in_address(&lower, place.start))
            .for_each(&mut add);
    }
    for word in &LEFTOVERS.words {
        for Range { start, end } in places(text, word) {
            let apart = |name: &String| places(&lower, name).any(|name| name.start <= start && end <= name.end);
            let alone = !text[..start].ends_with(|c: char| c.is_ascii_alphanumeric())
                && !text[end..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-');
            if alone && !LEFTOVERS.apart.iter().any(apart) {
                add(start..end);
            }
        }
    }
    found.into_iter().map(|(start, end)| start..end).collect()
}

/// The most bytes of a web address that are looked at.
const LONGEST_ADDRESS: usize = 1024;

/// Whether a position is within a web address: `https://example.com/a___b`.
fn is_in_address(text: &str, at: usize) -> bool {
    let near = text.floor_char_boundary(at.saturating_sub(LONGEST_ADDRESS));
    let word = text[near..at].rsplit(char::is_whitespace).next().unwrap_or_default();
    word.rfind("://").is_some_and(|scheme| word[scheme..].is_ascii())
}

/// Whether a sign hides the digits before those that follow: `＊＊＊＊1234`.
fn is_mask(sign: &str, rest: &str) -> bool {
    let hides = |c: char| matches!(c, '＊' | '_' | '＿' | '×');
    sign.chars().all(hides) && rest.trim_start_matches(hides).starts_with(|c: char| c.is_numeric())
}

/// Notes and names to be filled in that are the sole content of brackets.
fn enclosed(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, sign) in text.char_indices() {
        let square = SQUARE.iter().find(|(open, _)| *open == sign);
        let Some((open, close)) = square.or_else(|| ROUND.iter().find(|(open, _)| *open == sign)) else { continue };
        let inside = &text[at + open.len_utf8()..];
        let Some(end) = inside[..inside.floor_char_boundary(LONGEST)].find(*close) else { continue };
        let words = inside[..end].trim();
        let asks = square.is_some() && LEFTOVERS.requests.iter().any(|request| words.ends_with(request.as_str()));
        let note = asks || LEFTOVERS.notes.iter().any(|note| note == words);
        let place = at..at + open.len_utf8() + end + close.len_utf8();
        let named = || square.is_some() && LEFTOVERS.names.iter().any(|name| name == words);
        if note && (is_state(words) || square.is_some() || ends_line(text, place.end))
            || named() && !is_label(text, &place)
        {
            found.push(place);
        }
    }
    found
}

/// Whether nothing follows in the line.
fn ends_line(text: &str, at: usize) -> bool {
    text[at..].split('\n').next().is_none_or(|rest| rest.trim().is_empty())
}

/// Whether a name between brackets is the label of what follows it in the line (【住所】東京都…), or of a field of a form (【住所】欄).
fn is_label(text: &str, place: &Range<usize>) -> bool {
    let line = text[..place.start].rfind('\n').map_or(0, |end| end + 1);
    let rest = text[place.end..].split('\n').next().unwrap_or_default();
    let begins = text[line..place.start].trim().is_empty() && !rest.trim().is_empty();
    let particle = ["は", "が", "の", "を", "に", "と", "、", "（", "("].iter().any(|word| rest.starts_with(word));
    let field =
        ["欄", "ボタン", "画面", "に記入", "に入力", "の欄", " field"].iter().any(|word| rest.starts_with(word));
    begins && !particle || field
}

/// Whole lines that say that something is undecided (未定, 施行日：未定, 料金は未定です。) or who translated the text. Within a
/// sentence, an open matter may be intended: 「時期が未定の場合」.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        let whole = start..start + line.trim_end().len();
        let sentence = line.trim().trim_end_matches(['。', '.', ' ', '\u{3000}']);
        let said = ["です", "である", "とします", "とする"].iter().find_map(|end| sentence.strip_suffix(end));
        let words = said.unwrap_or(sentence);
        let is_note = |note: &&String| {
            words.strip_suffix(note.as_str()).is_some_and(|before| {
                let before = before.trim_end();
                before.is_empty()
                    || before.ends_with(['：', ':'])
                    || note.as_str() == "未定" && before.ends_with(['は', '。'])
                    || note.as_str() == "do not publish" && before.ends_with(',')
            })
        };
        let note = LEFTOVERS.notes.iter().find(is_note);
        let trailer = LEFTOVERS.trailers.iter().any(|trailer| {
            let said = line.trim_start().strip_prefix(trailer.as_str()).map(str::trim);
            let names = |said: &str| !said.ends_with('。') && !said.contains('、') && !said.contains("ます");
            said.is_some_and(|said| names(said) && said.split_whitespace().count() <= MOST_NAMES)
        });
        if let Some(note) = note.filter(|note| words.len() > note.len() || is_state(note)) {
            let at = start + line.rfind(note.as_str()).unwrap_or(0);
            found.push(at..at + note.len());
        } else if trailer && line.chars().count() <= LONGEST_TRAILER {
            found.push(whole);
        }
        start += line.len() + 1;
    }
    found
}

/// Whether a note alone on a line describes the state of a text; 案 and 確認 may be titles.
fn is_state(note: &str) -> bool {
    note.chars().count() > 2 || note == "未定"
}

/// Gaps left in a sentence for words: 「当社は、　　　を利用します」.
fn gaps(text: &str) -> Vec<Range<usize>> {
    let gaps = text.match_indices("\u{3000}\u{3000}").filter_map(|(at, _)| {
        let end = text[at..].find(|sign| sign != '\u{3000}').map_or(text.len(), |len| at + len);
        let left = text[..at].ends_with(['、', '「', '和', '成']) && !text[..at].is_empty();
        (left && text[end..].starts_with(['を', 'が', 'に', 'は', 'の', '年', '月', '日', '円', '」']))
            .then_some(at..end)
    });
    gaps.collect()
}

/// Unresolved choices between brackets: `[A / B]`, ［Ａ／Ｂ］.
fn choices(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (open, close, stroke) in [("[", "]", " / "), ("［", "］", "／"), ("［", "］", " / "), ("[", "]", "／")] {
        for (at, _) in text.match_indices(open) {
            let inside = &text[at + open.len()..];
            let Some(end) = inside[..inside.floor_char_boundary(200)].find(close) else { continue };
            if inside[..end].contains(stroke) && !inside[..end].contains("://") {
                found.push(at..at + open.len() + end + close.len());
            }
        }
    }
    found
}
