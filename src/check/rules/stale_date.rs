//! A text that uses a legal term which did not yet exist on the text's date. The table is data (`regimes.toml`), with
//! its sources.

use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::base::{Findings, Keyed, Language, Level, Rule};
use crate::check::view::TextView;
use crate::read::decode::{data, table};

/// A date older than a legal term that the text uses.
pub(crate) static STALE_DATE: Rule = Rule::check("stale-date", Level::Warning);

/// The number of months before its entry into force that a text may mention a law: many are adapted ahead of time.
const AHEAD_MONTHS: i32 = 6;

table! {
    /// The data file.
    struct RawRegimes {
        /// What the law has known since some day.
        regime: Vec<RawRegime>,
    }
}

table! {
    /// Something that the law has known since some day.
    struct RawRegime {
        /// The day of entry into force.
        since: String,
        /// Where that can be read.
        source: String,
        /// Its terms, by the language of the text.
        terms: Keyed<Vec<String>>,
    }
}

static REGIMES: LazyLock<Vec<(Date, RawRegime)>> = LazyLock::new(|| {
    let regimes = data::<RawRegimes>("regimes.toml", include_str!("regimes.toml")).regime;
    regimes.into_iter().filter_map(|regime| Some((regime.since.parse().ok()?, regime))).collect()
});

/// Whether the table has terms in a language.
pub(super) fn knows(language: &Language) -> bool {
    REGIMES.iter().any(|(_, regime)| regime.terms.of(language).is_some())
}

/// Reports the first such term of a text.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let version = text.version;
    let Some(dated) = version.revised.iter().max_by_key(|date| date.value).or(version.effective.as_ref()) else {
        return;
    };
    let too_old = |since: Date| since.checked_sub(AHEAD_MONTHS.months()).is_ok_and(|earliest| dated.value < earliest);
    for (since, regime) in REGIMES.iter().filter(|(since, _)| too_old(*since)) {
        let Some(terms) = regime.terms.of(text.language) else { continue };
        let place = text.passages.iter().find_map(|passage| {
            let lower = passage.text.to_ascii_lowercase();
            let (term, at) = terms.iter().find_map(|term| Some((term, lower.find(&term.to_ascii_lowercase())?)))?;
            Some((term, passage.span_of(at..at + term.len())?))
        });
        if let Some((term, span)) = place {
            let finding = STALE_DATE.at(span).with("term", term).with("since", since.to_string());
            let finding = finding.with("date", dated.value.to_string()).with("source", &regime.source);
            findings.push(finding.related(dated.span, "dated").hint("date"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::REGIMES;

    #[test]
    fn every_regime_has_its_day_and_its_terms() {
        let days: Vec<_> = REGIMES.iter().map(|(since, _)| *since).collect();
        assert!(days.len() == 5 && days.is_sorted());
        assert!(REGIMES.iter().all(|(_, regime)| regime.terms.0.len() >= 2));
    }
}
