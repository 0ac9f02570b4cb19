//! One name for one thing: the operator's name for itself, and defined terms.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::definitions::{defined_terms, script};
use crate::base::{Findings, Level, Rule, Span};
use crate::check::scan::lowered;
use crate::check::scan::many::Many;
use crate::check::view::{Passage, PassageKind, TextView};
use crate::words::Profile;

/// Different names of the operator for itself.
pub(crate) static SELF_NAME: Rule = Rule::check("self-name", Level::Warning);
/// A term that is defined but never used.
pub(crate) static TERM_UNUSED: Rule = Rule::check("term-unused", Level::Warning);
/// A term that is used before it is defined.
pub(crate) static TERM_BEFORE_DEFINITION: Rule = Rule::check("term-before-definition", Level::Warning);
/// A term that is defined twice.
pub(crate) static TERM_REDEFINED: Rule = Rule::check("term-redefined", Level::Warning);

/// Checks the whole text.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    self_name(text, findings);
    defined(text, findings);
}

fn self_name(text: &TextView<'_>, findings: &mut Findings) {
    let profile = text.profile;
    let groups = std::iter::once(&profile.self_names).chain(&profile.institutions).chain(&profile.own_names);
    let mut groups = standing_names(text, &groups.map(Vec::as_slice).collect::<Vec<&[String]>>());
    let own_names = groups.split_off(1 + profile.institutions.len());
    let companies = groups.remove(0);
    groups.iter().for_each(|names| tell_unusual(text, names, findings));
    // If one of the names is defined, its other forms are reported as such.
    let undefined = |names: &&Vec<SelfName<'_>>| !names.iter().any(|(name, _)| is_said(text, name));
    own_names.iter().filter(undefined).for_each(|names| tell_unusual(text, names, findings));
    // In a text that calls its operator 本学, 当社 is left over from another text, unless the text defines it.
    let usual = groups.iter().flatten().max_by_key(|(_, spans)| spans.len());
    let usual = usual.filter(|(_, spans)| spans.len() >= CERTAIN);
    let is_left = |(name, others): &SelfName<'_>| {
        usual.is_some_and(|(_, spans)| others.len() < spans.len()) && !is_said(text, name)
    };
    match usual {
        Some((usual, spans)) if companies.iter().all(is_left) => {
            companies.iter().for_each(|(name, others)| tell_name(name, others, (usual, spans[0]), findings));
        }
        _ => tell_unusual(text, &companies, findings),
    }
}

/// Reports once that a text uses a name at some places, and another one elsewhere.
fn tell_name(name: &str, places: &[Span], (usual, elsewhere): (&str, Span), findings: &mut Findings) {
    let Some(first) = places.first() else { return };
    let finding = SELF_NAME.at(*first).with("name", name).with("usual", usual).with("count", places.len());
    findings.push(finding.related(elsewhere, "usual").hint("one"));
}

/// Whether a text quotes a name, as a definition does.
fn is_said(text: &TextView<'_>, name: &str) -> bool {
    text.passages.iter().any(|passage| passage.text.contains(&format!("「{name}")))
}

/// The minimum number of times a text must call its operator an institution to count as one's text.
const CERTAIN: usize = 3;

/// A name of the operator for itself, and its spans.
type SelfName<'n> = (&'n str, Vec<Span>);

/// The names of each group that occur in a text with their spans, most frequent first. The first group is for
/// companies; a longer word that starts with an institution's name is a different word (本会議).
fn standing_names<'n>(text: &TextView<'_>, groups: &[&'n [String]]) -> Vec<Vec<SelfName<'n>>> {
    let profile = text.profile;
    let mut places: BTreeMap<&str, Vec<Span>> = BTreeMap::new();
    let many = Many::new(groups.iter().copied().flatten().map(String::as_str));
    for passage in &text.passages {
        for (at, name) in many.places(&passage.text) {
            let place = at..at + name.len();
            let next = passage.text[place.end..].chars().next();
            let ends = next.is_none_or(|c| profile.edges.contains(&c) || script(c).is_none());
            let counts =
                is_self(&passage.text, &place, profile) && (ends || profile.self_names.iter().any(|own| own == name));
            places.entry(name).or_default().extend(passage.span_of(place).filter(|_| counts));
        }
    }
    let of_group = |names: &&'n [String]| {
        let mut names: Vec<SelfName<'n>> =
            names.iter().filter_map(|name| Some((name.as_str(), places.get(name.as_str())?.clone()))).collect();
        names.retain(|(_, spans)| !spans.is_empty());
        names.sort_by_key(|(_, spans)| std::cmp::Reverse(spans.len()));
        names
    };
    groups.iter().map(of_group).collect()
}

/// Reports all names but the most frequent one.
fn tell_unusual(text: &TextView<'_>, places: &[SelfName<'_>], findings: &mut Findings) {
    let Some(((usual, first), others)) = places.split_first() else { return };
    // A text that defines 「当社」又は「私たち」 uses two names on purpose.
    for (name, spans) in others.iter().filter(|(name, _)| !is_said(text, name)) {
        tell_name(name, spans, (usual, first[0]), findings);
    }
}

/// Whether a match is a name of the operator: 弊社名 and 当社製品, but not 担当社員 or 当方針.
fn is_self(text: &str, place: &Range<usize>, profile: &Profile) -> bool {
    // A quoted 「当社」 is mentioned or defined, not used.
    if text[..place.start].ends_with(['「', '『', '“', '"']) {
        return false;
    }
    let kanji = |c: char| script(c) == Some(0) && !profile.edges.contains(&c);
    let in_word = text[..place.start].ends_with(kanji);
    !in_word && (&text[place.clone()] != "当方" || !text[place.end..].starts_with(kanji))
}

/// The place where a term is defined.
struct DefinedPlace {
    span: Span,
    whole: Range<usize>,
}

fn defined(text: &TextView<'_>, findings: &mut Findings) {
    let mut definitions: BTreeMap<String, Vec<(DefinedPlace, usize)>> = BTreeMap::new();
    for (at, passage) in text.passages.iter().enumerate() {
        for range in defined_terms(&passage.text, text.profile) {
            // The space of a line that ends inside a term is not part of it.
            let words = &passage.text[range.clone()];
            let term =
                if text.profile.unspaced && !words.is_ascii() { words.replace(' ', "") } else { words.to_owned() };
            if let Some(span) = passage.span_of(range.clone()) {
                definitions.entry(term).or_default().push((DefinedPlace { span, whole: range }, at));
            }
        }
    }
    let headings: Vec<&str> = text
        .passages
        .iter()
        .filter(|passage| passage.kind == PassageKind::Heading)
        .map(|passage| passage.text.as_str())
        .collect();
    let standing = TermUses::of(text, &definitions);
    for (term, places) in &definitions {
        let Some(((first, first_at), others)) = places.split_first() else { continue };
        for (other, _) in others {
            let finding = TERM_REDEFINED.at(other.span).with("term", term);
            findings.push(finding.related(first.span, "first").hint("once"));
        }
        if !standing.used.contains(term.as_str()) {
            findings.push(TERM_UNUSED.at(first.span).with("term", term).hint("remove"));
        }
        // A lower-case English word may have its ordinary sense, and part of a name occurs before it is defined as a
        // short form.
        let defining = &text.passages[*first_at].text[..first.whole.start];
        let ordinary = term.starts_with(|c: char| c.is_ascii_lowercase()) || defining.contains(term.as_str());
        // An entry of a table of contents repeats a heading.
        let entry = |passage: &Passage<'_>| headings.iter().any(|heading| passage.text.ends_with(heading));
        let holding =
            standing.holding.get(term.as_str()).into_iter().flatten().filter(|at| *at < first_at && !ordinary);
        if let Some(early) = holding
            .map(|at| &text.passages[*at])
            .find_map(|passage| used(passage, term, text.profile).filter(|_| !entry(passage)))
        {
            let finding = TERM_BEFORE_DEFINITION.at(early).with("term", term);
            findings.push(finding.related(first.span, "first").hint("earlier"));
        }
    }
}

/// The uses of defined terms in a text.
struct TermUses<'d> {
    /// The terms used anywhere but at their first definition.
    used: BTreeSet<&'d str>,
    /// The indices of the passages that contain each term, as it is written.
    holding: BTreeMap<&'d str, Vec<usize>>,
}

impl<'d> TermUses<'d> {
    fn of(text: &TextView<'_>, definitions: &'d BTreeMap<String, Vec<(DefinedPlace, usize)>>) -> Self {
        // "A member" and "this Service" are used as "the members" and "the Service".
        let bare: Vec<(String, &str)> = definitions
            .keys()
            .map(|term| (lowered(base(without_article(term, &text.profile.articles))), term.as_str()))
            .collect();
        let mut terms: BTreeMap<&str, Vec<&'d str>> = BTreeMap::new();
        bare.iter().for_each(|(bare, term)| terms.entry(bare).or_default().push(term));
        let (small, written) = (Many::new(terms.keys().copied()), Many::new(definitions.keys().map(String::as_str)));
        let mut standing = Self { used: BTreeSet::new(), holding: BTreeMap::new() };
        for (at, passage) in text.passages.iter().enumerate().filter(|_| !definitions.is_empty()) {
            for (start, bare) in small.places(&lowered(&passage.text)) {
                let elsewhere = |term: &&&str| match definitions[**term].first() {
                    Some((first, first_at)) => *first_at != at || !first.whole.contains(&start),
                    None => false,
                };
                standing.used.extend(terms[bare].iter().filter(elsewhere));
            }
            for (_, term) in written.places(&passage.text) {
                let holding = standing.holding.entry(term).or_default();
                if holding.last() != Some(&at) {
                    holding.push(at);
                }
            }
        }
        standing
    }
}

/// The part of a term by which it is used: Site of Site(s), we of we/our; but A/B Test, 24/7 Service as a whole.
fn base(term: &str) -> &str {
    let term = term.strip_suffix("(s)").unwrap_or(term);
    let is_word = |word: &str| word.chars().nth(1).is_some() && word.chars().all(char::is_alphabetic);
    let words = || term.split('/').map(str::trim);
    if words().all(is_word) { words().next().unwrap_or(term) } else { term }
}

/// A term without its leading article.
fn without_article<'t>(term: &'t str, articles: &[String]) -> &'t str {
    let (first, rest) = term.split_once(' ').unwrap_or(("", term));
    if articles.iter().any(|article| article.eq_ignore_ascii_case(first)) { rest } else { term }
}

/// The span of a term used by itself in a sentence, not as part of another word or name. A heading may name the term
/// that its section defines.
fn used(passage: &Passage<'_>, term: &str, profile: &Profile) -> Option<Span> {
    let text = passage.text.as_str();
    // A label (運営者：白樺データ) or a cell with nothing but the term names a thing without using it.
    let running = matches!(passage.kind, PassageKind::Paragraph | PassageKind::Cell) && text.trim() != term;
    let is_label = |place: &Range<usize>| text[place.end..].trim_start().starts_with([':', '：']);
    // 本ポリシー is the text's own name, whatever ポリシー means later.
    let own = |at: usize| profile.own_prefix.as_deref().is_some_and(|prefix| text[..at].ends_with(prefix));
    let places = text.match_indices(term).map(|(at, _)| at..at + term.len());
    let mut places = places.filter(|place| running && !own(place.start));
    places
        .find(|place| {
            let listed = is_listed(text, place) || is_label(place);
            stands_alone(text, place, profile) && !listed && !points_on(text, place, profile)
        })
        .and_then(|place| passage.span_of(place))
}

/// Whether a katakana word is part of an enumeration, where it has its ordinary sense: 商標、ロゴ、ソースコード.
fn is_listed(text: &str, place: &Range<usize>) -> bool {
    let katakana = text[place.clone()].chars().all(|c| script(c) == Some(1));
    katakana && text[..place.start].ends_with('、') && text[place.end..].starts_with('、')
}

/// Whether the text says that a term is defined elsewhere: 第11条に定める利用者, Users (as defined in Article 2).
fn points_on(text: &str, place: &Range<usize>, profile: &Profile) -> bool {
    let (before, after) = (&text[..place.start], &text[place.end..]);
    let near: String = after.chars().take(40).collect();
    profile.defined_before.iter().any(|word| before.ends_with(word.as_str()))
        || profile.defined_after.iter().any(|words| near.contains(words.as_str()))
}

/// Whether a term is not part of a longer word or name: 個人情報 in 個人情報保護法 and "Act" in "Banking Act" are.
fn stands_alone(text: &str, place: &Range<usize>, profile: &Profile) -> bool {
    let outside = |c: Option<char>| c.filter(|c| !profile.edges.contains(c)).and_then(script);
    let joined =
        |own: Option<char>, c: Option<char>| outside(c).is_some_and(|other| own.and_then(script) == Some(other));
    let (before, after) = (&text[..place.start], &text[place.end..]);
    let term = &text[place.clone()];
    let glued = joined(term.chars().next(), before.chars().next_back())
        || joined(term.chars().next_back(), after.chars().next());
    let marks = ['"', '“', '‘', '(', '[', '*'];
    let capital = |word: Option<&str>| {
        word.is_some_and(|word| word.trim_start_matches(marks).starts_with(|c: char| c.is_ascii_uppercase()))
    };
    // Terms of Service, Bank of Japan.
    let of_name = before.strip_suffix(" of ").is_some_and(|before| capital(before.rsplit(' ').next()));
    let in_name = of_name
        || term.starts_with(|c: char| c.is_ascii_uppercase())
            && (capital(before.strip_suffix(' ').and_then(|before| before.rsplit(' ').next()))
                || capital(after.strip_prefix(' ')));
    !glued && !in_name
}

#[cfg(test)]
mod tests {
    use super::{base, is_self, stands_alone};
    use crate::check::scan::tests::profile;

    #[test]
    fn a_term_is_used_by_its_first_word() {
        let terms = ["Site(s)", "we/our", "Customer / Client", "A/B Test", "24/7 Service"];
        assert_eq!(terms.map(base), ["Site", "we", "Customer", "A/B Test", "24/7 Service"]);
    }

    #[test]
    fn a_name_of_the_operator_is_no_part_of_another_word() {
        let named = |text: &str, name: &str| {
            text.find(name).is_some_and(|at| is_self(text, &(at..at + name.len()), &profile("ja")))
        };
        assert!(named("また弊社名を", "弊社") && named("当方は", "当方"));
        assert!(!named("白樺データ（以下「当社」といいます。）", "当社"));
        assert!(!named("担当社員は", "当社") && !named("当方針を", "当方") && !named("担当方法を", "当方"));
    }

    #[test]
    fn a_term_is_used_where_it_is_no_part_of_another_word() {
        let alone = |text: &str, term: &str| {
            text.match_indices(term).any(|(at, _)| stands_alone(text, &(at..at + term.len()), &profile("ja")))
        };
        assert!(alone("当社は個人情報を", "個人情報") && alone("by the Company and", "Company"));
        assert!(!alone("個人情報保護法は", "個人情報") && !alone("この方法で", "法"));
        assert!(!alone("Acme Terms of Service", "Service"));
        assert!(!alone("the Banking Act applies", "Act") && !alone("the Members", "Member"));
    }
}
