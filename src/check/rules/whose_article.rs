//! Whose article a text cites: its own, or that of a statute, a contract or someone else's terms.
//!
//! Names of other documents are searched for where people write them: in the same sentence, right before or after the
//! number, in the introduction of a list, in the head of a table, in the heading. In doubt the other document is
//! assumed: turning an article of a law into a reference to the notice would be a false citation.

use std::collections::BTreeSet;
use std::ops::Range;

use super::statutes;
use super::versions::is_channel;
use crate::base::Span;
use crate::check::scan::{Citation, fold};
use crate::check::view::{Passage, PassageKind, TextView, words_of};
use crate::model::Section;
use crate::words::Profile;

/// The context of a text's citations.
pub(super) struct Whose<'t, 'a> {
    text: &'t TextView<'a>,
    /// The indices of passages that a heading, a lead-in or a table head assigns to another document.
    given: BTreeSet<usize>,
    /// The words of the text's title, in lower case.
    title: Vec<String>,
}

impl<'t, 'a> Whose<'t, 'a> {
    /// Collects the context of the passages of a text.
    pub(super) fn of(text: &'t TextView<'a>) -> Self {
        let title = [&text.text.title, &text.text.family].into_iter().flat_map(|line| {
            words_of(line).to_lowercase().split_whitespace().map(str::to_owned).collect::<Vec<String>>()
        });
        Self { text, given: given(text), title: title.collect() }
    }

    /// Whether a citation is of another document. `before` is the previous citation, and whether that one was.
    pub(super) fn is_other(&self, passage: usize, citation: &Citation, before: Option<(&Citation, bool)>) -> bool {
        let (words, profile) = (self.text.passages[passage].text.as_str(), self.text.profile);
        let range = &citation.range;
        self.given.contains(&passage)
            || is_of_page(&self.text.passages[passage], range.start)
            || is_of_statute(words, range.start, profile)
            || names_right_before(words, range.start, profile)
            || self.names_right_after(words, range.end)
            || before.is_some_and(|(before, other)| other && joined(&words[before.range.end..range.start], profile))
    }

    /// Whether a passage names another document anywhere, and so may mean it.
    pub(super) fn is_in_doubt(&self, passage: usize) -> bool {
        let (words, profile) = (self.text.passages[passage].text.as_str(), self.text.profile);
        profile.statutes.iter().any(|word| names(words, word, profile.own_prefix.as_deref()))
    }

    /// Whether a document is named right after a citation: "Section 3 of the Data Processing Agreement", "Article 2
    /// thereof".
    fn names_right_after(&self, text: &str, end: usize) -> bool {
        let profile = self.text.profile;
        let rest = after_points(&text[end..]).trim_start_matches([' ', '\u{a0}', ',']);
        let begins = |word: &String| {
            let head = rest.get(..word.len()).unwrap_or("");
            let whole = !rest[head.len()..].starts_with(|c: char| c.is_alphanumeric());
            (head.eq_ignore_ascii_case(word) && whole).then(|| rest[word.len()..].trim_start())
        };
        // "Articles 37 et seq. GDPR"
        let further = ["et seq.", "ff."].iter().find_map(|word| rest.strip_prefix(word)).map(str::trim_start);
        if further.is_some_and(|rest| profile.statutes.iter().any(|word| rest.starts_with(word.as_str()))) {
            return true;
        }
        if profile.cite_there.iter().any(|word| begins(word).is_some()) {
            return true;
        }
        let Some(named) = profile.cite_of.iter().find_map(begins) else { return false };
        let first = named.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("").to_lowercase();
        !first.is_empty() && !self.title.contains(&first) && !profile.cite_own.contains(&first)
    }
}

/// The passages that a heading, a lead-in or a table head assigns to another document.
fn given(text: &TextView<'_>) -> BTreeSet<usize> {
    let mut headed = BTreeSet::new();
    under(&text.text.sections, false, text, &mut headed);
    let profile = text.profile;
    let statute = |passage: &Passage<'_>| {
        profile.statutes.iter().any(|word| names(&passage.text, word, profile.own_prefix.as_deref()))
    };
    let of = |passage: &Passage<'_>| passage.section.map(|section| section.id.span);
    let heads = text.passages.iter().filter(|passage| passage.kind == PassageKind::TableHead && statute(passage));
    let tables: BTreeSet<Span> = heads.filter_map(of).collect();
    let around = |passage: &Passage<'_>| {
        let own = of(passage);
        own.is_some_and(|own| headed.contains(&own) || (passage.kind == PassageKind::Cell && tables.contains(&own)))
    };
    let numbered = text.passages.iter().enumerate();
    let mut given: BTreeSet<usize> = numbered.filter(|(_, passage)| around(passage)).map(|(at, _)| at).collect();
    // Outer lists first, so that an introduction is passed on to inner lists.
    let mut lists: Vec<Range<usize>> = text.lists.iter().filter_map(|list| span_of(&list.items)).collect();
    lists.sort_by_key(|list| (list.start, std::cmp::Reverse(list.end)));
    for list in lists {
        let Some(lead) = list.start.checked_sub(1) else { continue };
        let words = &text.passages[lead].text;
        let same = of(&text.passages[lead]) == text.passages.get(list.start).and_then(of);
        // The last sentence introduces the list.
        let last = words.trim_end_matches(profile.stops.as_slice()).char_indices().next_back().map_or(0, |(at, _)| at);
        if same && (given.contains(&lead) || is_of_statute(words, last, profile)) {
            given.extend(list);
        }
    }
    given
}

fn span_of<T>(items: &[(T, Range<usize>)]) -> Option<Range<usize>> {
    Some(items.first()?.1.start..items.last()?.1.end)
}

/// Collects the sections that unambiguously name a statute in their heading or in that of an enclosing section.
fn under(sections: &[Section], inherited: bool, text: &TextView<'_>, found: &mut BTreeSet<Span>) {
    for section in sections {
        let heading = words_of(&section.heading);
        let names = inherited || names_statute(&heading, text);
        if names {
            found.insert(section.id.span);
        }
        under(&section.sections, names, text, found);
    }
}

/// The most bytes between a citation and the beginning of a bracket around it, and of an address before that.
const LONGEST_BRACKET: usize = 512;

/// Whether a citation is in a bracket right after a web page, typed or linked: `https://example.com (see section 3)`. A
/// way to reach somebody has no sections.
fn is_of_page(passage: &Passage<'_>, at: usize) -> bool {
    let before = &passage.text[passage.text.floor_char_boundary(at.saturating_sub(LONGEST_BRACKET))..at];
    let Some(open) = before.rfind(['(', '（']).filter(|open| !before[*open..].contains([')', '）'])) else {
        return false;
    };
    let page = before[..open].trim_end();
    let last = |(last, _): (usize, char)| at - before.len() + last;
    let link = page.char_indices().next_back().map(last).and_then(|last| passage.link_at(last));
    let typed = || page.rsplit(char::is_whitespace).next().filter(|word| word.contains("://"));
    let address = link.map(|link| link.address.as_str()).or_else(typed);
    address.is_some_and(|address| !is_channel(address))
}

/// Whether words contain the name of a statute: an acronym (GDPR) or a known name, but not "applicable laws".
fn names_statute(words: &str, text: &TextView<'_>) -> bool {
    let acronym = |word: &&String| word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    text.profile.statutes.iter().filter(acronym).any(|word| names(words, word, None))
        || statutes::known_names(text.language).any(|name| words.contains(name))
}

/// Whether a document is named right before a citation, in languages that put nothing between a name and its article:
/// 契約書第3条, （以下「規約」といいます。）第3条.
fn names_right_before(text: &str, at: usize, profile: &Profile) -> bool {
    let before = &text[..at];
    let Some(last) = before.chars().next_back() else { return false };
    let joins = |words: &[String]| words.iter().any(|word| before.ends_with(word.as_str()));
    if profile.cite_glued.is_empty() || joins(&profile.cite_glued) {
        return false;
    }
    let name = matches!(last, '一'..='鿿' | 'ァ'..='ヺ' | 'ー' | '々' | '）' | ')' | '」' | '』')
        || last.is_ascii_alphanumeric();
    name && !is_own_document(before, profile)
}

/// Whether words end in the text's name for itself: 本規約, 本プライバシーポリシー, with any brackets after it ignored.
fn is_own_document(before: &str, profile: &Profile) -> bool {
    let Some(prefix) = profile.own_prefix.as_deref() else { return false };
    let name = before.trim_end_matches(['」', '』']);
    let name = match name.strip_suffix(['）', ')']) {
        Some(inside) => inside.rfind(['（', '(']).map_or("", |open| &inside[..open]),
        None => name,
    };
    let word = |c: &char| matches!(c, '一'..='鿿' | 'ァ'..='ー' | '々');
    let len: usize = name.chars().rev().take_while(word).map(char::len_utf8).sum();
    name[name.len() - len..].starts_with(prefix)
}

/// The text after the points of an article: `(a)` of Article 6(1)(a), the heading in brackets.
fn after_points(text: &str) -> &str {
    let mut rest = text;
    while let Some(inside) = rest.trim_start().strip_prefix('(') {
        let Some(end) = inside.find(')').filter(|end| *end <= 80) else { break };
        rest = &inside[end + 1..];
    }
    rest
}

/// Whether two citations are separated only by words of a list: 第33条及び第35条, "Articles 13, 14 and 15".
fn joined(between: &str, profile: &Profile) -> bool {
    let words = between.trim_matches([' ', '、', '，', ',', '・', '～', '〜', '－', '-']);
    words.is_empty() || profile.joiners.iter().chain(&profile.cite_glued).any(|joiner| joiner == words)
}

/// Whether the sentence around a position names a statute or another document. Other brackets are ignored, and so is
/// 本規約, which is the text itself.
pub(super) fn is_of_statute(text: &str, at: usize, profile: &Profile) -> bool {
    let around = sentence(text, at, profile);
    let sentence = without_brackets(&text[around.clone()], at - around.start);
    profile.statutes.iter().any(|word| names(&sentence, word, profile.own_prefix.as_deref()))
}

/// Whether a sentence contains a word of a statute: `法#` before a digit, an English word as a whole word, any other
/// anywhere except after the prefix that makes it mean the text itself (本規約).
fn names(sentence: &str, word: &str, own_prefix: Option<&str>) -> bool {
    if word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return sentence.split(|c: char| !c.is_alphanumeric()).any(|part| part == word)
            || (sentence.contains(word) && !sentence.is_ascii() && touches_no_latin(sentence, word));
    }
    let (word, counted) = word.strip_suffix('#').map_or((word, false), |word| (word, true));
    sentence.match_indices(word).any(|(at, _)| {
        let own = own_prefix.is_some_and(|prefix| sentence[..at].ends_with(prefix));
        !own && (!counted || starts_with_digit(&sentence[at + word.len()..]))
    })
}

/// Whether a word occurs without adjacent Latin letters, as GDPR does in GDPR第6条.
fn touches_no_latin(sentence: &str, word: &str) -> bool {
    let latin = |c: char| c.is_ascii_alphanumeric();
    let mut places = sentence.match_indices(word);
    places.any(|(at, _)| !sentence[..at].ends_with(latin) && !sentence[at + word.len()..].starts_with(latin))
}

fn starts_with_digit(text: &str) -> bool {
    text.chars().next().is_some_and(|c| fold(c).is_ascii_digit())
}

/// A sentence without its brackets, except those around `at`.
fn without_brackets(sentence: &str, at: usize) -> String {
    let mut kept = String::new();
    // The start of each open bracket, and the length kept before it.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for (here, c) in sentence.char_indices() {
        match c {
            '（' | '(' => open.push((here, kept.len())),
            '）' | ')' => {
                let (start, before) = open.pop().unwrap_or((here, kept.len()));
                if !(start..here).contains(&at) {
                    kept.truncate(before);
                }
            }
            _ => kept.push(c),
        }
    }
    kept
}

/// The maximum reach of a sentence to either side, in bytes: anything longer is not a sentence, and would be slow to
/// search.
const REACH: usize = 1500;

/// The range of the sentence around a position. A full stop inside a number (`7.1`) or brackets does not end it:
/// 以下「法」といいます。）.
fn sentence(text: &str, at: usize, profile: &Profile) -> Range<usize> {
    let (from, to) = (text.ceil_char_boundary(at.saturating_sub(REACH)), text.floor_char_boundary(at + REACH));
    let mut depth = 0_usize;
    let (mut start, mut end) = (from, to);
    for (offset, c) in text[from..to].char_indices() {
        let next = from + offset + c.len_utf8();
        match c {
            '（' | '(' => depth += 1,
            '）' | ')' => depth = depth.saturating_sub(1),
            c if profile.stops.contains(&c) => {
                let ends = c != '.' || text[next..].is_empty() || text[next..].starts_with(char::is_whitespace);
                let ends = ends && !is_short(&text[from..next], profile);
                // A stop in brackets ends a sentence only for positions in the same brackets.
                let own = depth == 0 || !text[at.min(next)..at.max(next)].contains(['）', ')']);
                if ends && own && next <= at {
                    start = next;
                } else if ends && own {
                    end = next;
                    break;
                }
            }
            _ => {}
        }
    }
    start..end
}

/// Whether a text ends in a shortened word: para., lit., et seq.
pub(super) fn is_short(text: &str, profile: &Profile) -> bool {
    let word = text.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    profile.shortened.iter().any(|short| word.eq_ignore_ascii_case(short))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::scan::citations;
    use crate::check::scan::tests::profile;

    /// The numbers cited in sentences without a statute and not next to another document.
    fn own(text: &str, cjk: bool) -> Vec<u32> {
        let profile = profile(if cjk { "ja" } else { "en" });
        let own = citations(text, &profile).into_iter().filter(|citation| {
            let at = citation.range.start;
            !is_of_statute(text, at, &profile) && !names_right_before(text, at, &profile)
        });
        own.map(|citation| citation.numbers[0]).collect()
    }

    #[test]
    fn typed_articles_are_the_own_ones_unless_their_sentence_names_a_statute() {
        assert_eq!(own("第7条第1項に定める。前項及び第１２条、第十三条は、適用しません。", true), [7, 12, 13]);
        assert_eq!(own("個人情報保護法第27条及び第28条に基づき提供します。平成15年法律第57号です。", true), [0; 0]);
        assert_eq!(own("本規約第5条（準拠法）により", true), [5]);
        assert_eq!(own("Notwithstanding Article 7.1, see Sections 13 and 14.", false), [7, 13, 14]);
        assert_eq!(own("Article 16 (Governing Law and Jurisdiction) survives.", false), [16]);
        assert_eq!(own("See Section 8.1 (and the rules under Article 28 of the Act).", false), [8]);
        assert_eq!(own("under Article 27(5) of the APPI.", false), [0; 0]);
        assert_eq!(own("under Article 6 para. 1 lit. f GDPR and articles 37 et seq. GDPR", false), [0; 0]);
        assert_eq!(own("個人情報保護法27条及び第28条に、独禁法の第2条に", true), [0; 0]);
        assert_eq!(own("Under Article 28 of the Act and Article 45 of GDPR, Section 3 applies.", false), [0; 0]);
    }

    #[test]
    fn a_document_that_is_named_right_before_has_the_article() {
        assert_eq!(own("業務委託契約書第3条に、覚書第2条に、就業規則第1条に基づき", true), [0; 0]);
        assert_eq!(own("（平成15年法律第57号。以下「法」といいます。）第2条第1項に定める", true), [0; 0]);
        assert_eq!(own("白樺ポイント会員のきまり（以下「きまり」といいます。）第3条により", true), [0; 0]);
        assert_eq!(own("本ポリシー第3条、前記第4条及び第5条に、（第6条に定めるもの）", true), [3, 4, 5, 6]);
        assert_eq!(own("本契約（以下「本契約」といいます。）第7条", true), [7]);
        assert_eq!(own("当社は取得します。第8条に定める", true), [8]);
    }
}
