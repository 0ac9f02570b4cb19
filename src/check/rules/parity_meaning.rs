//! A translation says no more and no less than the original: exceptions, negations, units of numbers, names of countries and
//! authorities. The words are data (`meaning.toml`), which a lawyer can mend.
//!
//! Only passages that stand opposite each other are compared, and only where one side has a word that can mean nothing else
//! and the other none that may mean the same.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use super::parts;
use crate::base::diagnostic::{Finding, Findings, Level, Rule};
use crate::base::language::Language;
use crate::base::localised::Keyed;
use crate::base::source::{Sources, Span};
use crate::check::scan::{dates, fold};
use crate::check::view::{Kind, Passage, TextView};
use crate::read::decode::{decode_file, table};
use crate::words::Profile;

/// An exception on one side only.
pub(crate) static PARITY_EXCEPTION: Rule = Rule::check("parity-exception", Level::Warning);
/// A negation on one side only.
pub(crate) static PARITY_NEGATION: Rule = Rule::check("parity-negation", Level::Warning);
/// The same number of another thing: 30日, 30 business days.
pub(crate) static PARITY_UNITS: Rule = Rule::check("parity-units", Level::Warning);
/// A country or an authority on one side only.
pub(crate) static PARITY_NAMES: Rule = Rule::check("parity-names", Level::Warning);

table! {
    /// The data file.
    struct RawMeaning {
        /// Words of an exception, by language.
        exception: Keyed<RawSigns>,
        /// Words of a negation, by language.
        negation: Keyed<RawSigns>,
        /// Units of numbers.
        unit: Vec<Keyed<Vec<String>>>,
        /// Names of countries and authorities.
        name: Vec<Keyed<Vec<String>>>,
    }
}

table! {
    /// The words of one meaning in one language.
    struct RawSigns {
        /// Words that can mean nothing else.
        certain: Vec<String>,
        /// Words that may mean it too.
        possible: Vec<String>,
    }
}

impl RawSigns {
    /// Where a text has a word that can mean nothing else.
    fn certain(&self, text: &str) -> Option<Range<usize>> {
        self.certain.iter().find_map(|word| place(text, word))
    }

    /// Whether a text has any word that may have this meaning.
    fn may_stand_in(&self, text: &str) -> bool {
        self.certain.iter().chain(&self.possible).any(|word| place(text, word).is_some())
    }
}

static MEANING: LazyLock<RawMeaning> = LazyLock::new(|| {
    let mut sources = Sources::default();
    let file = sources.add_built_in("meaning.toml", include_str!("meaning.toml"));
    let (raw, findings) = decode_file::<RawMeaning>(file, sources.get(file));
    debug_assert!(findings.is_empty(), "{findings:?}");
    raw.expect("the program's own data can be read")
});

/// Compares a translation with the original, passage by passage.
pub(crate) fn check(original: &TextView<'_>, translation: &TextView<'_>, findings: &mut Findings) {
    let meaning = &*MEANING;
    let languages = (original.language, translation.language);
    for (own, theirs) in parts::pairs(original, translation) {
        let (own, theirs) = (parts::passages(original, own), parts::passages(translation, theirs));
        names(&meaning.name, languages, (&own, &theirs), findings);
        let kinds = |passages: &[&Passage<'_>]| passages.iter().map(|passage| passage.kind).collect::<Vec<Kind>>();
        if kinds(&own) != kinds(&theirs) {
            continue;
        }
        for (own, theirs) in own.into_iter().zip(theirs).filter(|(own, _)| own.kind != Kind::Heading) {
            let pair = Pair { own, theirs, languages, profiles: (original.profile, translation.profile) };
            pair.signs(&PARITY_EXCEPTION, &meaning.exception, findings);
            pair.signs(&PARITY_NEGATION, &meaning.negation, findings);
            pair.units(&meaning.unit, findings);
        }
    }
}

/// Two passages that say the same.
struct Pair<'p, 'a> {
    own: &'p Passage<'a>,
    theirs: &'p Passage<'a>,
    languages: (&'p Language, &'p Language),
    profiles: (&'p Profile, &'p Profile),
}

impl Pair<'_, '_> {
    /// Tells a meaning that one side has for certain and the other in no way, sentence by sentence where both passages
    /// have as many.
    fn signs(&self, rule: &'static Rule, signs: &Keyed<RawSigns>, findings: &mut Findings) {
        let (Some(own), Some(theirs)) = (signs.of(self.languages.0), signs.of(self.languages.1)) else { return };
        let (mut there, mut here) = (sentences(&self.own.text), sentences(&self.theirs.text));
        if there.len() != here.len() {
            let whole = |text: &str| std::iter::once(0..text.len()).collect();
            (there, here) = (whole(&self.own.text), whole(&self.theirs.text));
        }
        for (there, here) in there.into_iter().zip(here) {
            let (original, text) = (&self.own.text[there.clone()], &self.theirs.text[here.clone()]);
            if let Some(found) = own.certain(original).filter(|_| !theirs.may_stand_in(text)) {
                let finding = self.theirs.span_of(here).map(|span| rule.at(span).with("problem", "lacking"));
                let finding = finding.map(|finding| finding.with("own", "").with("theirs", &original[found.clone()]));
                tell(findings, finding, self.own.span_of(there.start + found.start..there.start + found.end));
            } else if let Some(found) = theirs.certain(text).filter(|_| !own.may_stand_in(original)) {
                let place = here.start + found.start..here.start + found.end;
                let finding = self.theirs.span_of(place).map(|span| rule.at(span).with("problem", "surplus"));
                let finding = finding.map(|finding| finding.with("own", &text[found]).with("theirs", ""));
                tell(findings, finding, self.own.span_of(there));
            }
        }
    }

    /// Tells a number that both sides have, with another unit.
    fn units(&self, units: &[Keyed<Vec<String>>], findings: &mut Findings) {
        let own = measures(&self.own.text, units, self.languages.0, self.profiles.0);
        let theirs = measures(&self.theirs.text, units, self.languages.1, self.profiles.1);
        for (number, here) in &theirs {
            let Some(there) = own.get(number) else { continue };
            let kinds = |measures: &[Measure]| measures.iter().map(|measure| measure.unit).collect::<BTreeSet<usize>>();
            if !kinds(here).is_disjoint(&kinds(there)) {
                continue;
            }
            let (Some(first), Some(other)) = (here.first(), there.first()) else { continue };
            let Some(span) = self.theirs.span_of(first.range.clone()) else { continue };
            let finding = PARITY_UNITS.at(span).with("own", &self.theirs.text[first.range.clone()]);
            let finding = finding.with("theirs", &self.own.text[other.range.clone()]);
            tell(findings, Some(finding), self.own.span_of(other.range.clone()));
        }
    }
}

/// Tells names of which only one side of a part knows.
fn names(
    names: &[Keyed<Vec<String>>],
    languages: (&Language, &Language),
    (own, theirs): (&[&Passage<'_>], &[&Passage<'_>]),
    findings: &mut Findings,
) {
    for name in names {
        let (Some(original), Some(translated)) = (name.of(languages.0), name.of(languages.1)) else { continue };
        let (there, here) = (named(own, original), named(theirs, translated));
        match (there, here) {
            (Some((word, span)), None) => {
                let place = theirs.first().and_then(|passage| passage.span());
                let finding = place.map(|place| PARITY_NAMES.at(place).with("problem", "lacking"));
                tell(findings, finding.map(|found| found.with("own", "").with("theirs", word)), Some(span));
            }
            (None, Some((word, span))) => {
                let finding = PARITY_NAMES.at(span).with("problem", "surplus").with("own", word).with("theirs", "");
                tell(findings, Some(finding), own.first().and_then(|passage| passage.span()));
            }
            _ => {}
        }
    }
}

/// Adds a finding with the place in the original that it is about.
fn tell(findings: &mut Findings, finding: Option<Finding>, there: Option<Span>) {
    let Some(finding) = finding else { return };
    findings.push(match there {
        Some(there) => finding.related(there, "original"),
        None => finding,
    });
}

/// The first of some names that stands in passages, and where.
fn named(passages: &[&Passage<'_>], names: &[String]) -> Option<(String, Span)> {
    passages.iter().find_map(|passage| {
        names.iter().find_map(|name| {
            let range = whole(&passage.text, name)?;
            Some((name.clone(), passage.span_of(range)?))
        })
    })
}

/// The sentences of a text. What an abbreviation cuts in two makes the count differ, and then nothing is compared by it.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let ends = text.char_indices().filter(|(at, c)| {
        let after = &text[at + c.len_utf8()..];
        matches!(c, '。' | '！' | '？')
            || (matches!(c, '.' | '?' | '!') && (after.is_empty() || after.starts_with(' ')))
    });
    let mut from = 0;
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, c) in ends {
        found.push(from..at + c.len_utf8());
        from = at + c.len_utf8();
    }
    if !text[from..].trim().is_empty() {
        found.push(from..text.len());
    }
    found
}

/// Where a word stands, in capitals or not; `*` at its end stands for any ending.
fn place(text: &str, word: &str) -> Option<Range<usize>> {
    let lower = text.to_ascii_lowercase();
    match word.strip_suffix('*') {
        Some(stem) => {
            lower.match_indices(stem).map(|(at, _)| at..at + stem.len()).find(|range| starts(&lower, range.start))
        }
        None => whole(&lower, word),
    }
}

/// Where a word stands by itself: Latin letters before or after it make it another word.
fn whole(text: &str, word: &str) -> Option<Range<usize>> {
    let ends = |end: usize| !word.ends_with(latin) || !text[end..].starts_with(latin);
    let ranges = text.match_indices(word).map(|(at, word)| at..at + word.len());
    ranges.into_iter().find(|range| (!word.starts_with(latin) || starts(text, range.start)) && ends(range.end))
}

fn starts(text: &str, at: usize) -> bool {
    !text[..at].ends_with(latin)
}

fn latin(c: char) -> bool {
    c.is_ascii_alphanumeric()
}

/// A number with what it counts.
#[derive(Debug)]
struct Measure {
    unit: usize,
    range: Range<usize>,
}

/// The numbers of a text in digits that have a unit, those of dates left out.
fn measures(
    text: &str,
    units: &[Keyed<Vec<String>>],
    language: &Language,
    profile: &Profile,
) -> BTreeMap<String, Vec<Measure>> {
    let days: Vec<_> = dates(text, profile).into_iter().map(|found| found.range).collect();
    let mut found: BTreeMap<String, Vec<Measure>> = BTreeMap::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c| fold(c).is_ascii_digit()).map(|next| at + next) {
        let digit = |c: char| fold(c).is_ascii_digit() || matches!(c, ',' | '，' | '.');
        let end = start + text[start..].find(|c| !digit(c)).unwrap_or(text.len() - start);
        at = end;
        if days.iter().any(|day| day.start <= start && start < day.end) {
            continue;
        }
        let number: String = text[start..end].chars().map(fold).filter(|c| *c != ',').collect();
        let rest = text[end..].trim_start_matches([' ', '\u{a0}', '-']);
        let gap = text.len() - end - rest.len();
        if let Some((unit, len)) = unit(rest, units, language) {
            let number = number.trim_end_matches('.').to_owned();
            found.entry(number).or_default().push(Measure { unit, range: start..end + gap + len });
        }
    }
    found
}

/// The unit with which a text begins, and how long its word is.
fn unit(text: &str, units: &[Keyed<Vec<String>>], language: &Language) -> Option<(usize, usize)> {
    let fits = |word: &&String| {
        let folded = text.chars().next().map(fold);
        let same = text.starts_with(word.as_str()) || (word.as_str() == "%" && folded == Some('%'));
        same && (!word.ends_with(latin) || !text[word.len()..].starts_with(latin))
    };
    let len = |word: &String| if text.starts_with(word.as_str()) { word.len() } else { '％'.len_utf8() };
    let all = units.iter().enumerate().filter_map(|(at, unit)| Some((at, unit.of(language)?)));
    all.flat_map(|(at, words)| words.iter().filter(fits).map(move |word| (at, len(word)))).max_by_key(|(_, len)| *len)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language::parse(tag).expect("a language")
    }

    #[test]
    fn words_are_found_whole_and_stems_with_any_ending() {
        assert!(place("This is Excluded.", "exclud*").is_some() && place("We cannot", "cannot").is_some());
        assert!(place("noted", "not").is_none() && place("Unless you", "unless").is_some());
        assert!(
            whole("the US and", "US").is_some() && whole("USB", "US").is_none() && whole("米国法人", "米国").is_some()
        );
    }

    #[test]
    fn numbers_are_read_with_their_units() {
        let read = |text: &str, tag: &str| {
            let all = measures(text, &MEANING.unit, &language(tag), &crate::check::scan::tests::profile(tag));
            all.into_iter().map(|(number, measures)| (number, measures[0].unit)).collect::<Vec<_>>()
        };
        assert_eq!(read("１０営業日以内、2026年4月1日から30日", "ja"), [("10".into(), 0), ("30".into(), 4)]);
        assert_eq!(
            read("within 10 business days or 30 days of April 1, 2026", "en"),
            [("10".into(), 0), ("30".into(), 4)]
        );
        assert_eq!(read("1,000円", "ja"), read("1,000 yen", "en"));
        assert_eq!(read("50％", "ja"), read("50 percent", "en"));
    }
}
