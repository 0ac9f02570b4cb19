//! A passage of a translation that is unusually long or short in proportion, with more or fewer sentences or by far:
//! something was added or left out.

use super::parity_meaning::sentences;
use super::parts::MatchedPart;
use crate::base::{Findings, Level, Rule};
use crate::check::view::{Passage, PassageKind, TextView, VALUE};

/// A passage that appears from its length to say more or less than the original.
pub(crate) static PARITY_SENTENCES: Rule = Rule::check("parity-sentences", Level::Warning);

/// The minimum number of letters for comparing lengths in a language without spaces.
const SHORTEST: usize = 25;
/// The number of passages needed to estimate the usual ratio of lengths.
const ENOUGH: usize = 6;
/// The percentages of the usual length above which a passage says more, and below which it says less.
const LONG: usize = 170;
const SHORT: usize = 62;
/// The same for a passage with as many sentences, and by how many letters it must differ from the usual length.
const FAR: (usize, usize, usize) = (240, 40, 60);

/// Two corresponding passages, with their lengths.
struct LengthPair<'p, 'a> {
    own: &'p Passage<'a>,
    theirs: &'p Passage<'a>,
    lengths: (usize, usize),
}

impl LengthPair<'_, '_> {
    /// The length of the translation in thousandths of the original's.
    fn ratio(&self) -> usize {
        self.lengths.1 * 1000 / self.lengths.0.max(1)
    }

    /// Whether a value stands in one of them whose length is not known.
    fn holds_value(&self) -> bool {
        self.own.text.contains(VALUE) || self.theirs.text.contains(VALUE)
    }
}

/// Compares the lengths of corresponding passages.
pub(super) fn check(
    parts: &[MatchedPart<'_, '_>],
    original: &TextView<'_>,
    translation: &TextView<'_>,
    findings: &mut Findings,
) {
    let mut pairs = Vec::new();
    for MatchedPart { own, theirs, .. } in parts.iter().filter(|part| part.is_parallel()) {
        let both =
            own.iter().zip(theirs).filter(|(own, _)| matches!(own.kind, PassageKind::Paragraph | PassageKind::Cell));
        pairs.extend(both.map(|(own, theirs)| LengthPair { own, theirs, lengths: (length(own), length(theirs)) }));
    }
    let least = if original.profile.unspaced { SHORTEST } else { 2 * SHORTEST };
    let long = |pair: &&LengthPair<'_, '_>| pair.lengths.0 >= least;
    let mut ratios: Vec<usize> = pairs.iter().filter(long).map(LengthPair::ratio).collect();
    if ratios.len() < ENOUGH {
        return;
    }
    ratios.sort_unstable();
    let usual = ratios[ratios.len() / 2].max(1);
    let whole = |passage: &Passage<'_>, text: &TextView<'_>| {
        passage.text.trim_end().ends_with(text.profile.stops.as_slice()) && !passage.text.contains(VALUE)
    };
    for pair in &pairs {
        let (there, here) = (sentences(&pair.own.text).len(), sentences(&pair.theirs.text).len());
        let hundredths = pair.ratio() * 100 / usual;
        let whole = long(&pair) && whole(pair.own, original) && whole(pair.theirs, translation);
        let far = long(&pair) && pair.lengths.1.abs_diff(pair.lengths.0 * usual / 1000) >= FAR.2 && !pair.holds_value();
        let problem = if whole && here > there && hundredths >= LONG {
            "more"
        } else if whole && here < there && hundredths <= SHORT {
            "less"
        } else if far && here == there && hundredths >= FAR.0 {
            "longer"
        } else if far && here == there && hundredths <= FAR.1 {
            "shorter"
        } else {
            continue;
        };
        let (Some(span), Some(other)) = (pair.theirs.span(), pair.own.span()) else { continue };
        let finding = PARITY_SENTENCES.at(span).with("problem", problem).with("own", here).with("theirs", there);
        findings.push(finding.related(other, "original").hint("read"));
    }
}

/// The number of letters in a passage outside links; a Chinese character counts double.
fn length(passage: &Passage<'_>) -> usize {
    let words = passage.own_words();
    let letters = words.chars().filter(|c| c.is_alphanumeric());
    letters.map(|c| if matches!(c, '一'..='鿿') { 2 } else { 1 }).sum()
}
