//! A defined term in a different form: without its capital (the Device, the device), without its head (アプリ利用規約,
//! 利用規約). A reader cannot tell whether the defined thing is meant.

use std::collections::{BTreeMap, BTreeSet};

use super::definitions::{defined_terms, script};
use crate::base::{Findings, Level, Rule, Span};
use crate::check::scan::many::Many;
use crate::check::view::{Passage, PassageKind, TextView};
use crate::words::Profile;

/// A defined term in a different form; reported once per term.
pub(crate) static TERM_FORM: Rule = Rule::check("term-form", Level::Warning);

/// The minimum number of letters of a term without its head: shorter ones are common words.
const SHORTEST: usize = 4;

/// Checks the whole text.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let mut terms: BTreeMap<&str, Span> = BTreeMap::new();
    for passage in &text.passages {
        for range in defined_terms(&passage.text, text.profile) {
            if let Some(span) = passage.span_of(range.clone()) {
                terms.entry(&passage.text[range]).or_insert(span);
            }
        }
    }
    own_names(text, &terms, findings);
    let form_of = |term: &str| if text.profile.unspaced { tail(term, text.profile) } else { small(term) };
    let forms = terms.keys().filter_map(|term| Some((*term, form_of(term)?)));
    let forms: Vec<(&str, String)> = forms.filter(|(_, form)| !terms.contains_key(form.as_str())).collect();
    let uses = uses(text, &forms);
    for (term, form) in &forms {
        let Some(TermUse { count: right, .. }) = uses.get(term) else { continue };
        // Words before the definition may lead up to it.
        let span = terms[term];
        let meant = uses.get(form.as_str()).map_or(&[] as &[Span], |other| &other.meant);
        let other: Vec<Span> = meant.iter().copied().filter(|place| place.start > span.start).collect();
        // A term never used in its defined form is reported as such; one used only once may be meant differently.
        let Some(first) = other.first().filter(|_| *right > 1) else { continue };
        let finding = TERM_FORM.at(*first).with("form", form.as_str()).with("term", *term).with("count", other.len());
        findings.push(finding.related(span, "first").hint("write"));
    }
}

/// Reports a longer name with the prefix and the end of a defined one: 本プライバシーポリシー if 本ポリシー is defined.
fn own_names(text: &TextView<'_>, terms: &BTreeMap<&str, Span>, findings: &mut Findings) {
    let Some(prefix) = text.profile.own_prefix.as_deref() else { return };
    let ends: Vec<(&str, &str)> = terms
        .keys()
        .filter_map(|term| Some((*term, term.strip_prefix(prefix)?)))
        .filter(|(_, end)| !end.is_empty())
        .collect();
    let mut told: BTreeMap<String, (&str, Vec<Span>)> = BTreeMap::new();
    for passage in
        text.passages.iter().filter(|passage| matches!(passage.kind, PassageKind::Paragraph | PassageKind::Cell))
    {
        for (at, _) in passage.text.match_indices(prefix) {
            if passage.text[..at].chars().next_back().and_then(script).is_some() || passage.is_linked(at) {
                continue;
            }
            let after = &passage.text[at + prefix.len()..];
            let run: usize = after.chars().take_while(|c| script(*c).is_some()).map(char::len_utf8).sum();
            let run = &after[..run];
            for (term, end) in &ends {
                let Some(len) = run.strip_suffix(end).map(str::len).filter(|len| *len > 0) else { continue };
                let name = &passage.text[at..at + prefix.len() + len + end.len()];
                let place = passage.span_of(at..at + name.len()).filter(|place| place.start > terms[term].start);
                if !terms.contains_key(name) && place.is_some() {
                    told.entry(name.to_owned()).or_insert_with(|| (*term, Vec::new())).1.extend(place);
                    break;
                }
            }
        }
    }
    for (name, (term, places)) in told {
        let finding = TERM_FORM.at(places[0]).with("form", name).with("term", term).with("count", places.len());
        findings.push(finding.related(terms[term], "first").hint("write"));
    }
}

/// A capitalised term in lower case; `None` for acronyms and phrases.
fn small(term: &str) -> Option<String> {
    let capital = term.starts_with(|c: char| c.is_ascii_uppercase());
    let name = capital && term.chars().any(|c| c.is_ascii_lowercase()) && term.len() >= SHORTEST;
    // Several words may have their ordinary sense.
    let plain = term.chars().all(|c| c.is_ascii_alphabetic());
    (name && plain).then(|| term.to_ascii_lowercase())
}

/// A term without its head, if the script changes after it: 利用規約 of アプリ利用規約.
fn tail(term: &str, profile: &Profile) -> Option<String> {
    // 本 makes a name of the word that it precedes.
    if profile.own_prefix.as_deref().is_some_and(|prefix| term.starts_with(prefix)) {
        return None;
    }
    let mut kinds = term.char_indices().map(|(at, c)| (at, script(c)));
    let (_, first) = kinds.next()?;
    let (start, kind) = kinds.find(|(_, kind)| *kind != first)?;
    let tail = &term[start..];
    // コンテンツ after a brand is a common word; 導入端末 is a compound.
    let compound = tail.chars().any(|c| script(c) != Some(1));
    let whole = first.is_some() && kind.is_some() && compound && tail.chars().all(|c| script(c).is_some());
    (whole && tail.chars().count() >= SHORTEST).then(|| tail.to_owned())
}

/// The uses of a word.
#[derive(Default)]
struct TermUse {
    /// The number of occurrences.
    count: usize,
    /// The spans where it occurs by itself and means one certain thing.
    meant: Vec<Span>,
}

/// The uses of terms and of their other forms.
fn uses<'f>(text: &TextView<'_>, forms: &'f [(&'f str, String)]) -> BTreeMap<&'f str, TermUse> {
    let words: BTreeSet<&str> = forms.iter().flat_map(|(term, form)| [*term, form.as_str()]).collect();
    let many = Many::new(words);
    let mut uses: BTreeMap<&str, TermUse> = BTreeMap::new();
    for passage in
        text.passages.iter().filter(|passage| matches!(passage.kind, PassageKind::Paragraph | PassageKind::Cell))
    {
        for (at, word) in many.places(&passage.text) {
            let own = uses.entry(word).or_default();
            own.count += 1;
            let meant = if text.profile.unspaced {
                stands_alone(&passage.text, at, word, text.profile)
            } else {
                means_the_thing(passage, at, word, text.profile)
            };
            own.meant.extend(Some(at..at + word.len()).filter(|_| meant).and_then(|range| passage.span_of(range)));
        }
    }
    uses
}

/// Whether a word of a language without spaces is not part of a longer one.
fn stands_alone(text: &str, at: usize, form: &str, profile: &Profile) -> bool {
    let end = at + form.len();
    let (before, after) = (text[..at].chars().next_back(), text[end..].chars().next());
    let of = |c: Option<char>| c.filter(|c| !profile.edges.contains(c)).and_then(script);
    of(before).is_none() && (of(after).is_none() || of(after) != of(form.chars().next_back()))
}

/// Whether a lower-case word means one certain thing: "the device is", but not "device" or "the device maker".
fn means_the_thing(passage: &Passage<'_>, at: usize, form: &str, profile: &Profile) -> bool {
    let (before, after) = (&passage.text[..at], &passage.text[at + form.len()..]);
    let word = before.strip_suffix(' ').map(|before| before.rsplit(' ').next().unwrap_or(before).to_lowercase());
    let definite = word.is_some_and(|word| profile.definite.contains(&word));
    let next = after.strip_prefix(' ').map(|after| after.split(' ').next().unwrap_or(""));
    let ends = match next {
        Some(next) => {
            let next = next.trim_end_matches(|c: char| !c.is_alphabetic()).to_lowercase();
            profile.cite_after.contains(&next) && !profile.open_words.contains(&next)
        }
        None => after.is_empty() || after.starts_with(['.', ',', ';', ':', ')', '’', '\'']),
    };
    definite && ends && !passage.is_linked(at) && !is_any(before, form, profile)
}

/// Whether the sentence names any such thing before: "visit a website, and the site …", "on such site, if the site …".
fn is_any(before: &str, form: &str, profile: &Profile) -> bool {
    let sentence = before[before.floor_char_boundary(before.len().saturating_sub(REACH))..].to_lowercase();
    let words: Vec<&str> = sentence.rsplit(['.', ';']).next().unwrap_or("").split_whitespace().collect();
    let any = |word: &str| {
        [&profile.articles, &profile.definite].map(|words| words.iter().any(|known| known == word)) == [true, false]
    };
    words.windows(2).any(|pair| any(pair[0]) && pair[1].trim_end_matches(|c: char| !c.is_alphabetic()).ends_with(form))
}

/// The most bytes of a sentence before a word that are looked at.
const REACH: usize = 240;

#[cfg(test)]
mod tests {
    use super::{small, stands_alone};
    use crate::check::scan::tests::profile;

    #[test]
    fn other_forms_of_a_term_are_made_of_it() {
        let tail = |term: &str| super::tail(term, &profile("ja"));
        assert_eq!((small("Device").as_deref(), small("ID"), small("users")), (Some("device"), None, None));
        assert_eq!(tail("アプリ利用規約").as_deref(), Some("利用規約"));
        assert_eq!(tail("Acmeコンテンツ"), None);
        assert_eq!((tail("本サービス利用者"), tail("個人情報"), tail("お客様情報")), (None, None, None));
        assert!(stands_alone("この利用規約は", "この".len(), "利用規約", &profile("ja")));
        assert!(!stands_alone("会員利用規約は", "会員".len(), "利用規約", &profile("ja")));
    }
}
