//! The items of a list end in the same way.

use std::collections::BTreeMap;

use super::sentences::sentences;
use crate::base::{Findings, Level, Rule};
use crate::check::view::{Passage, TextView};
use crate::model::{Block, Item};
use crate::words::Profile;

/// An item that ends differently from its siblings.
pub(crate) static LIST_TERMINATOR: Rule = Rule::check("list-terminator", Level::Warning);

/// Checks every list.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    for list in &text.lists {
        let ends: Vec<Option<&Passage<'_>>> = list
            .items
            .iter()
            // The end of an inner list is checked separately.
            .map(|(item, range)| text.passages[range.clone()].last().filter(|_| !has_list(item)))
            .collect();
        let stops = &text.profile.item_stops;
        let goes_on = |end: usize| text.passages.get(end).is_some_and(|next| next.text.starts_with(char::is_lowercase));
        let inner = list.nested || list.items.last().is_some_and(|(_, range)| goes_on(range.end));
        let odd = if stops.is_empty() { joined(&ends, inner, text.profile) } else { stopped(&ends, stops) };
        for (at, expected) in odd {
            let Some(passage) = ends[at] else { continue };
            let end = passage.text.trim_end();
            let last = end.char_indices().next_back().map_or(0, |(at, _)| at);
            if let Some(span) = passage.span_of(last..end.len()) {
                let finding = LIST_TERMINATOR.at(span).with("expected", expected);
                findings.push(finding.hint("alike"));
            }
        }
    }
}

fn has_list(item: &Item) -> bool {
    item.blocks.iter().any(|block| matches!(block, Block::List(_)))
}

/// The odd ones among items that end with the same word, some with a full stop and some without.
fn stopped(ends: &[Option<&Passage<'_>>], stops: &[char]) -> Vec<(usize, &'static str)> {
    let end = |passage: &Passage<'_>| {
        let text = passage.text.trim_end();
        let stopped = text.ends_with(stops);
        let word: String = text.trim_end_matches(stops).chars().rev().take(2).collect();
        (!text.ends_with(['）', '」'])).then_some((word, stopped))
    };
    let all: Vec<Option<(String, bool)>> = ends.iter().map(|passage| passage.and_then(end)).collect();
    // The number of items that end with each word, with and without a full stop.
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (word, stopped) in all.iter().flatten() {
        let (with, without) = counts.entry(word).or_default();
        *(if *stopped { with } else { without }) += 1;
    }
    let is_odd = |(word, stopped): &(String, bool)| match counts[word.as_str()] {
        (0, _) | (_, 0) => None,
        (with, without) if *stopped => (with < without).then_some("none"),
        (with, without) => (without <= with).then_some("stop"),
    };
    all.iter().enumerate().filter_map(|(at, own)| Some((at, is_odd(own.as_ref()?)?))).collect()
}

/// The minimum number of items of which one may be odd.
const FEWEST: usize = 4;

/// The only item of several that ends with a full stop, or without, if no item has two sentences.
fn lone_stop(ends: &[Option<&Passage<'_>>], profile: &Profile) -> Vec<(usize, &'static str)> {
    let texts: Vec<&str> = ends.iter().flatten().map(|passage| passage.text.trim_end()).collect();
    let stop = |text: &&str| text.ends_with(profile.stops.as_slice());
    // The full stop of a short last word may be that of an abbreviation: etc.
    let plain = |text: &&str| {
        let words = text.trim_end_matches(profile.stops.as_slice());
        let last = words.rsplit(' ').next().unwrap_or(words);
        let is_word = last.len() > 3 && !last.contains('.') && !last.starts_with(char::is_uppercase);
        is_word && last.ends_with(char::is_alphabetic) && sentences(text).len() == 1
    };
    if texts.len() < FEWEST.max(ends.len()) || !texts.iter().all(plain) {
        return Vec::new();
    }
    let with = texts.iter().filter(|text| stop(text)).count();
    let odd = match (with, texts.len() - with) {
        // The stop of the last item may end the whole sentence.
        (1, _) if texts.last().is_none_or(|last| !stop(last)) => (true, "none"),
        (_, 1) => (false, "stop"),
        _ => return Vec::new(),
    };
    texts.iter().position(|text| stop(text) == odd.0).map(|at| (at, odd.1)).into_iter().collect()
}

/// The odd ones among items that end with semicolons: all but the last should; the last should too if the list is
/// `inner` to another list or to a sentence that continues.
fn joined(ends: &[Option<&Passage<'_>>], inner: bool, profile: &Profile) -> Vec<(usize, &'static str)> {
    let text = |at: usize| ends[at].map_or("", |passage| passage.text.trim_end());
    let semicolon = |text: &str| {
        let before = text.strip_suffix([',', '،']).unwrap_or(text);
        let joiner = profile.joiners.iter().find_map(|word| before.strip_suffix(word.as_str())?.strip_suffix(' '));
        joiner.unwrap_or(text).ends_with(profile.semicolons.as_slice())
    };
    let last = ends.len().saturating_sub(1);
    // "with the following behaviors:" introduces what is below.
    let leads = |text: &str| text.ends_with([':', '：']);
    // Nothing follows the comma of the last item.
    if last > 0 && !inner && text(last).ends_with([',', '،']) {
        return vec![(last, "stop")];
    }
    let with = (0..last).filter(|at| semicolon(text(*at))).count();
    if with == 0 || with * 2 < last {
        return lone_stop(ends, profile);
    }
    let mut odd: Vec<_> = (0..last)
        .filter(|at| ends[*at].is_some() && !semicolon(text(*at)) && !leads(text(*at)))
        .map(|at| (at, "semicolon"))
        .collect();
    // The end of an inner list continues in the outer one.
    if semicolon(text(last)) && !inner {
        odd.push((last, "stop"));
    }
    odd
}
