//! The languages that a rule knows. Most rules check what every language has: numbers, links, sections. Some need
//! words from a language's profile or from the program's data; without them, such a rule is not applied.

use super::meaning::{MEANING, SAID, SCOPE};
use super::{act_terms, parity_order, spelling, stale_date, statutes};
use crate::base::Language;
use crate::edition::matters;
use crate::words::Profile;

/// Rules that depend on a language, and whether they know it.
type RuleNeeds = (&'static [&'static str], fn(&Language, &Profile) -> bool);

const NEEDS: [RuleNeeds; 28] = [
    (&["act-term"], |language, _| act_terms::knows(language)),
    (&["dangling-following"], |_, profile| !profile.following.is_empty() || !profile.listed.is_empty()),
    // The months of the stand-in language are always known.
    (&["date-in-prose", "impossible-date", "parity-dates"], |language, profile| {
        !profile.date_forms.is_empty() || profile.era.is_some() || *language == Language::stand_in()
    }),
    (&["digit-width", "fullwidth-sign", "halfwidth-katakana"], |_, profile| !profile.typography.is_empty()),
    (&["doubled-word"], |_, profile| !profile.doubled.is_empty() || !profile.doubled_right.is_empty()),
    (&["fee-without-amount"], |_, profile| !profile.paid.is_empty()),
    (&["link-text"], |_, profile| !profile.empty_links.is_empty()),
    (&["list-terminator"], |_, profile| !profile.semicolons.is_empty() || !profile.item_stops.is_empty()),
    (&["literal-reference"], |_, profile| {
        profile.cite_units.iter().any(|units| !units.is_empty())
            || profile.cite_nouns.iter().any(|nouns| !nouns.is_empty())
    }),
    (&["parity-enumeration"], |language, _| MEANING.separator.of(language).is_some()),
    (&["parity-exception"], |language, _| MEANING.exception.of(language).is_some()),
    (&["parity-names"], |language, _| MEANING.name.iter().any(|name| name.of(language).is_some())),
    (&["parity-negation"], |language, _| MEANING.negation.of(language).is_some()),
    (&["parity-order"], |language, _| parity_order::knows(language)),
    (&["parity-units"], |language, _| MEANING.unit.iter().any(|unit| unit.of(language).is_some())),
    (&["parity-scope"], |language, _| SCOPE.knows(language)),
    (&["parity-words"], |language, _| SAID.knows(language)),
    (&["relative-reference"], |_, profile| !profile.before.is_empty()),
    (&["section-mismatch"], |language, _| matters::knows(language)),
    (&["self-name"], |_, profile| !profile.self_names.is_empty()),
    (&["sentence-style"], |_, profile| !profile.polite.is_empty()),
    (&["stale-date"], |language, _| stale_date::knows(language)),
    (&["spelling-variants"], |language, _| spelling::knows(language)),
    (&["statute-number", "statute-renumbered", "statute-unknown-article"], |language, _| {
        statutes::known_names(language).next().is_some()
    }),
    (&["other-operator"], |language, _| MEANING.own.of(language).is_some() && MEANING.company.of(language).is_some()),
    (&["service-differs"], |language, _| MEANING.purpose.iter().any(|purpose| purpose.of(language).is_some())),
    (&["term-form"], |_, profile| {
        !profile.definitions.is_empty() && (profile.unspaced || !profile.definite.is_empty())
    }),
    (&["term-before-definition", "term-redefined", "term-unused"], |_, profile| !profile.definitions.is_empty()),
];

/// Returns the rules that know some languages and not others.
#[cfg(test)]
pub(crate) fn rules() -> impl Iterator<Item = &'static str> {
    NEEDS.iter().flat_map(|(rules, _)| rules.iter().copied())
}

/// Whether a rule knows a language; `None` if it does not depend on the language.
pub(crate) fn knows(rule: &str, language: &Language, profile: &Profile) -> Option<bool> {
    let (_, known) = NEEDS.iter().find(|(rules, _)| rules.contains(&rule))?;
    Some(known(language, profile))
}

#[cfg(test)]
mod tests {
    use super::{knows, rules};
    use crate::base::Language;
    use crate::check::RULES;
    use crate::check::scan::tests::profile;

    #[test]
    fn what_is_said_of_languages_is_said_of_rules() {
        for rule in rules() {
            assert!(RULES.iter().any(|known| known.id == rule), "{rule}");
        }
    }

    #[test]
    fn japanese_and_english_are_known_to_each_rule_that_their_writing_allows() {
        for (tag, unknown) in [
            ("ja", Vec::new()),
            ("en", vec!["digit-width", "fullwidth-sign", "halfwidth-katakana", "self-name", "sentence-style"]),
        ] {
            let (language, profile) = (Language::parse(tag).expect("a tag"), profile(tag));
            let not: Vec<&str> = rules().filter(|rule| knows(rule, &language, &profile) == Some(false)).collect();
            assert_eq!(not, unknown, "{tag}");
        }
    }
}
