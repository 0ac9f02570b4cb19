//! A translation says no more and no less than the original: exceptions, negations, units of numbers, names of countries and
//! authorities. The words are data (`meaning.toml`), which a lawyer can mend.
//!
//! Only passages that stand opposite each other are compared, and only where one side has a word that can mean nothing else
//! and the other none that may mean the same.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::measures::{Measure, measures};
use super::parts;
use crate::base::diagnostic::{Finding, Findings, Level, Rule};
use crate::base::language::Language;
use crate::base::localised::Keyed;
use crate::base::source::{Sources, Span};
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
        /// How many of one unit another is.
        conversion: Vec<RawConversion>,
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

table! {
    /// A unit that is so many of another; both by a word that they have in any language.
    struct RawConversion {
        /// The larger unit.
        large: String,
        /// The smaller one.
        small: String,
        /// How many of the smaller one it is.
        times: i64,
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

/// The units of numbers, by language.
pub(super) fn units() -> &'static [Keyed<Vec<String>>] {
    &MEANING.unit
}

/// How many of a smaller unit a larger one is; the units as they are counted in [`units`].
pub(super) fn conversions() -> impl Iterator<Item = (usize, usize, u64)> {
    let unit =
        |word: &String| MEANING.unit.iter().position(|unit| unit.0.iter().any(|(_, words)| words.contains(word)));
    let all = MEANING.conversion.iter();
    all.filter_map(move |one| Some((unit(&one.large)?, unit(&one.small)?, u64::try_from(one.times).ok()?)))
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

/// A passage as its sentences, with the words that its language has for a meaning.
struct Side<'s> {
    signs: &'s RawSigns,
    text: &'s str,
    sentences: &'s [Range<usize>],
}

impl Side<'_> {
    /// Whether more sentences have the meaning for certain and alone than have it alone on the other side: a sentence may stand
    /// before another one in one language and after it in the other.
    fn outnumbers(&self, other: &Self) -> bool {
        let has = |side: &Self, at: usize| side.signs.may_stand_in(&side.text[side.sentences[at].clone()]);
        let all = 0..self.sentences.len().min(other.sentences.len());
        let certain = |at: &usize| self.signs.certain(&self.text[self.sentences[*at].clone()]).is_some();
        let alone = all.clone().filter(|at| certain(at) && !has(other, *at)).count();
        alone > all.filter(|at| has(other, *at) && !has(self, *at)).count()
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
        let (lacks, has) = {
            let original = Side { signs: own, text: &self.own.text, sentences: &there };
            let translation = Side { signs: theirs, text: &self.theirs.text, sentences: &here };
            (original.outnumbers(&translation), translation.outnumbers(&original))
        };
        for (there, here) in there.into_iter().zip(here) {
            let (original, text) = (&self.own.text[there.clone()], &self.theirs.text[here.clone()]);
            if let Some(found) = own.certain(original).filter(|_| lacks && !theirs.may_stand_in(text)) {
                let finding = self.theirs.span_of(here).map(|span| rule.at(span).with("problem", "lacking"));
                let finding = finding.map(|finding| finding.with("own", "").with("theirs", &original[found.clone()]));
                tell(findings, finding, self.own.span_of(there.start + found.start..there.start + found.end));
            } else if let Some(found) = theirs.certain(text).filter(|_| has && !own.may_stand_in(original)) {
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
            // 営業日で3日以内 is "within 3 business days": the unit stands there, with no number.
            let apart = |unit: &usize| {
                let words = units[*unit].of(self.languages.0).into_iter().flatten();
                let counted = own.values().flatten().any(|measure| measure.unit == *unit);
                !counted && words.into_iter().any(|word| whole(&self.own.text, word).is_some())
            };
            if kinds(here).iter().any(apart) {
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

/// The sentences of a text. What cuts one in two all the same makes the count differ, and then nothing is compared by it.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let ends = text.char_indices().filter(|(at, c)| {
        let after = &text[at + c.len_utf8()..];
        let stop = matches!(c, '.' | '?' | '!') && (after.is_empty() || after.starts_with(' '));
        matches!(c, '。' | '！' | '？') || (stop && !(*c == '.' && is_abbreviation(&text[..*at], after)))
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

/// Whether a full stop after some words belongs to an abbreviation: Inc., Ltd., e.g., U.S., or any that small letters follow.
fn is_abbreviation(before: &str, after: &str) -> bool {
    const SHORT: [&str; 12] = ["Inc", "Ltd", "Co", "Corp", "No", "Nos", "Art", "Sec", "Mr", "Ms", "Dr", "St"];
    let word = before.rsplit([' ', '(']).next().unwrap_or("");
    let goes_on = after.trim_start().starts_with(|c: char| c.is_lowercase() || c == ',');
    let short = SHORT.contains(&word) && !after.is_empty();
    goes_on || short || word.contains('.')
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

/// A letter or a digit of a Latin word.
pub(super) fn latin(c: char) -> bool {
    c.is_ascii_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_abbreviation_ends_no_sentence() {
        let count = |text: &str| sentences(text).len();
        assert_eq!(count("It is run by Apple Inc. or Google LLC, e.g. in the U.S. It is not ours."), 1);
        assert_eq!((count("We do. We do not."), count("利用します。提供しません。")), (2, 2));
    }

    #[test]
    fn words_are_found_whole_and_stems_with_any_ending() {
        assert!(place("This is Excluded.", "exclud*").is_some() && place("We cannot", "cannot").is_some());
        assert!(place("noted", "not").is_none() && place("Unless you", "unless").is_some());
        assert!(
            whole("the US and", "US").is_some() && whole("USB", "US").is_none() && whole("米国法人", "米国").is_some()
        );
    }
}
