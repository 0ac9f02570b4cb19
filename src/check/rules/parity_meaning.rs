//! A translation says the same as the original: exceptions, negations, units of numbers, names of countries and
//! authorities. The words are data (`meaning.toml`) that a lawyer can correct.
//!
//! Only corresponding passages are compared; a finding requires a word that can mean nothing else on one side and no
//! word that may mean the same on the other.

use std::collections::BTreeSet;
use std::ops::Range;

use super::meaning::{MEANING, MeaningWords, names_in, whole};
use super::measures::{Quantity, measures};
use super::parts::{MatchedPart, PassagePair, apart};
use crate::base::{Finding, Findings, Keyed, Language, Level, Rule, Span};
use crate::check::view::{Passage, PassageKind, TextView};
use crate::words::Profile;

/// An exception on one side only.
pub(crate) static PARITY_EXCEPTION: Rule = Rule::check("parity-exception", Level::Warning);
/// A negation on one side only.
pub(crate) static PARITY_NEGATION: Rule = Rule::check("parity-negation", Level::Warning);
/// The same number with a different unit: 30日, 30 business days.
pub(crate) static PARITY_UNITS: Rule = Rule::check("parity-units", Level::Warning);
/// A country or an authority on one side only.
pub(crate) static PARITY_NAMES: Rule = Rule::check("parity-names", Level::Warning);

/// Compares a translation with the original, passage by passage.
pub(super) fn check(
    parts: &[MatchedPart<'_, '_>],
    original: &TextView<'_>,
    translation: &TextView<'_>,
    findings: &mut Findings,
) {
    let meaning = &*MEANING;
    let languages = (original.language, translation.language);
    let apart = apart(parts, original, translation);
    for part in parts {
        let MatchedPart { own, theirs, .. } = part;
        let apart: (&[_], &[_]) = if part.is_parallel() { (&[], &[]) } else { (&apart.0, &apart.1) };
        names(&meaning.name, (original, translation), (own, theirs), apart, findings);
        for pair in part.pairs.iter().filter(|pair| pair.own.kind != PassageKind::Heading) {
            let profiles = (original.profile, translation.profile);
            let pair = MeaningPair { pair, languages, profiles };
            pair.signs(&PARITY_EXCEPTION, &meaning.exception, findings);
            pair.signs(&PARITY_NEGATION, &meaning.negation, findings);
            pair.units(&meaning.unit, findings);
        }
    }
}

/// The sentences of a passage, and which of them have a meaning.
struct MeaningSide<'s> {
    signs: &'s MeaningWords,
    text: &'s str,
    sentences: &'s [Range<usize>],
    /// For each sentence: whether it may have the meaning, and whether it certainly has it.
    has: Vec<(bool, bool)>,
}

impl<'s> MeaningSide<'s> {
    fn of(signs: &'s MeaningWords, text: &'s str, sentences: &'s [Range<usize>]) -> Self {
        let has = |range: &Range<usize>| {
            let sentence = &text[range.clone()];
            let may = signs.may_stand_in(&sentence.to_ascii_lowercase());
            (may, may && signs.certain(sentence).is_some())
        };
        Self { signs, text, sentences, has: sentences.iter().map(has).collect() }
    }

    /// Whether more sentences certainly have the meaning without a counterpart here than have it only on the other
    /// side: sentence order may differ between languages.
    fn outnumbers(&self, other: &Self) -> bool {
        let pairs = || self.has.iter().zip(&other.has);
        let own = pairs().filter(|((_, certain), (there, _))| *certain && !there).count();
        let theirs = pairs().filter(|((here, _), (there, _))| *there && !here).count();
        // A sentence that is certain on the other side and uncertain here may be the counterpart of another sentence
        // here.
        let unsure = pairs().filter(|((here, sure), (_, certain))| *here && !sure && *certain).count();
        own > theirs + unsure
    }

    /// Whether an adjacent sentence may have the meaning while its counterpart does not certainly have it.
    fn is_beside(&self, at: usize, other: &Self) -> bool {
        let near = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
        near.into_iter().any(|near| {
            self.has.get(near).is_some_and(|(may, _)| *may) && !other.has.get(near).is_some_and(|(_, certain)| *certain)
        })
    }

    /// The range of the word by which a sentence certainly has the meaning.
    fn certain(&self, at: usize) -> Option<Range<usize>> {
        let Range { start, .. } = self.sentences[at];
        let found = self.has[at].1.then(|| self.signs.certain(&self.text[self.sentences[at].clone()]))??;
        Some(start + found.start..start + found.end)
    }
}

/// Two corresponding passages, with their languages.
struct MeaningPair<'p, 'a> {
    pair: &'p PassagePair<'p, 'a>,
    languages: (&'p Language, &'p Language),
    profiles: (&'p Profile, &'p Profile),
}

impl MeaningPair<'_, '_> {
    /// Reports a meaning that one side certainly has and the other cannot have, sentence by sentence.
    fn signs(&self, rule: &'static Rule, signs: &Keyed<MeaningWords>, findings: &mut Findings) {
        let (Some(ours), Some(others)) = (signs.of(self.languages.0), signs.of(self.languages.1)) else { return };
        let PassagePair { own, theirs, sentences, .. } = self.pair;
        // Nothing is reported unless one of them certainly has the meaning.
        if ours.certain(&own.text).is_none() && others.certain(&theirs.text).is_none() {
            return;
        }
        let (there, here): (Vec<_>, Vec<_>) = sentences.iter().cloned().unzip();
        let original = MeaningSide::of(ours, &own.text, &there);
        let translation = MeaningSide::of(others, &theirs.text, &here);
        let (lacks, has) = (original.outnumbers(&translation), translation.outnumbers(&original));
        for at in 0..there.len() {
            // A meaning may be expressed in an adjacent sentence.
            let lacks = lacks && !translation.has[at].0 && !translation.is_beside(at, &original);
            let has = has && !original.has[at].0 && !original.is_beside(at, &translation);
            if let Some(found) = original.certain(at).filter(|_| lacks) {
                let finding = theirs.span_of(here[at].clone()).map(|span| rule.at(span).with("problem", "lacking"));
                let words = &own.text[found.clone()];
                let finding = finding.map(|finding| finding.with("own", "").with("theirs", words));
                tell(findings, finding, own.span_of(found));
            } else if let Some(found) = translation.certain(at).filter(|_| has) {
                let words = &theirs.text[found.clone()];
                let finding = theirs.span_of(found).map(|span| rule.at(span).with("problem", "surplus"));
                let finding = finding.map(|finding| finding.with("own", words).with("theirs", ""));
                tell(findings, finding, own.span_of(there[at].clone()));
            }
        }
    }

    /// Reports a number that both sides have with different units.
    fn units(&self, units: &[Keyed<Vec<String>>], findings: &mut Findings) {
        let PassagePair { own, theirs, .. } = self.pair;
        let ours = measures(&own.text, units, self.languages.0, self.profiles.0);
        for (number, here) in &measures(&theirs.text, units, self.languages.1, self.profiles.1) {
            let Some(there) = ours.get(number) else { continue };
            let kinds =
                |measures: &[Quantity]| measures.iter().map(|measure| measure.unit).collect::<BTreeSet<usize>>();
            if !kinds(here).is_disjoint(&kinds(there)) {
                continue;
            }
            // 営業日で3日以内 is "within 3 business days": the unit is there, but without a number.
            let apart = |unit: &usize| {
                let words = units[*unit].of(self.languages.0).into_iter().flatten();
                let counted = ours.values().flatten().any(|measure| measure.unit == *unit);
                // 日 alone is a part of many words.
                let is_word = |word: &&String| word.chars().count() > 1;
                !counted && words.into_iter().filter(is_word).any(|word| whole(&own.text, word).is_some())
            };
            if kinds(here).iter().any(apart) {
                continue;
            }
            let (Some(first), Some(other)) = (here.first(), there.first()) else { continue };
            let Some(span) = theirs.span_of(first.range.clone()) else { continue };
            let finding = PARITY_UNITS.at(span).with("own", &theirs.text[first.range.clone()]);
            let finding = finding.with("theirs", &own.text[other.range.clone()]);
            tell(findings, Some(finding), own.span_of(other.range.clone()));
        }
    }
}

/// Reports names that only one side of a part contains.
fn names(
    names: &[Keyed<Vec<String>>],
    (original, translation): (&TextView<'_>, &TextView<'_>),
    (own, theirs): (&[&Passage<'_>], &[&Passage<'_>]),
    apart: (&[&Passage<'_>], &[&Passage<'_>]),
    findings: &mut Findings,
) {
    let (original_profile, translation_profile) = (original.profile, translation.profile);
    let in_own = |names: &[String]| named(own, names, original_profile);
    let in_theirs = |names: &[String]| named(theirs, names, translation_profile);
    // Most parts name nothing.
    let known: BTreeSet<usize> = own.iter().chain(theirs).flat_map(|passage| names_in(&passage.text)).collect();
    for name in known.into_iter().map(|at| &names[at]) {
        let (Some(original), Some(translated)) = (name.of(original.language), name.of(translation.language)) else {
            continue;
        };
        // A text may write a foreign name in the other language's form.
        let (there, here) = (in_own(original), in_theirs(translated));
        if (there.is_none() && in_own(translated).is_some()) || (here.is_none() && in_theirs(original).is_some()) {
            continue;
        }
        let moved = |passages: &[&Passage<'_>], profile: &Profile| {
            named(passages, original, profile).or_else(|| named(passages, translated, profile)).is_some()
        };
        match (there, here) {
            (Some(_), None) if moved(apart.1, translation_profile) => {}
            (None, Some(_)) if moved(apart.0, original_profile) => {}
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

/// Adds a finding, with the related place in the original.
pub(super) fn tell(findings: &mut Findings, finding: Option<Finding>, there: Option<Span>) {
    let Some(finding) = finding else { return };
    findings.push(match there {
        Some(there) => finding.related(there, "original"),
        None => finding,
    });
}

/// The first of some names that occurs in passages, and its span.
fn named(passages: &[&Passage<'_>], names: &[String], profile: &Profile) -> Option<(String, Span)> {
    passages.iter().find_map(|passage| {
        names.iter().find_map(|name| {
            let range = whole(&passage.text, name).filter(|range| !is_longer(&passage.text, range.start, profile))?;
            if is_money(&passage.text[range.end..]) {
                return None;
            }
            Some((name.clone(), passage.span_of(range)?))
        })
    })
}

/// Whether a name is the end of a longer one: 個人情報保護委員会 in カナダ個人情報保護委員会, 米国 in 日米国際.
fn is_longer(text: &str, at: usize, profile: &Profile) -> bool {
    let own = |c: char| matches!(c, '一'..='鿿' | 'ァ'..='ヺ' | 'ー');
    text[..at].ends_with(|c| own(c) && !profile.edges.contains(&c)) && text[at..].starts_with(own)
}

/// Whether a name continues as that of a currency: ten US dollars.
fn is_money(after: &str) -> bool {
    let after = after.trim_start().to_lowercase();
    ["dollar", "pound", "won", "yuan", "ドル", "ポンド", "ウォン", "달러"].iter().any(|money| after.starts_with(money))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::scan::tests::profile;

    #[test]
    fn a_name_is_no_part_of_a_longer_one() {
        let longer = |text: &str, name: &str| text.find(name).is_some_and(|at| is_longer(text, at, &profile("ja")));
        assert!(longer("カナダ個人情報保護委員会へ", "個人情報保護委員会"));
        assert!(!longer("及び個人情報保護委員会へ", "個人情報保護委員会") && !longer("カナダ・米国", "米国"));
    }
}
