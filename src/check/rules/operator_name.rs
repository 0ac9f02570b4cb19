//! A text that calls another company 当社 than the one whose site this is: left over from the text that it was copied from.

use std::ops::Range;

use super::meaning::{MEANING, whole};
use super::names::{defined_terms, nearby};
use crate::base::diagnostic::{Findings, Level, Rule};
use crate::base::language::Language;
use crate::check::view::{TextView, VALUE};

/// A company that a text calls itself, and that is not the operator.
pub(crate) static OTHER_OPERATOR: Rule = Rule::check("other-operator", Level::Warning);

/// How far before the definition of a name for itself a company's name may begin.
const NEAR: usize = 60;

/// Looks at every definition of what the text calls itself.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let operator = text.version.records.operator.as_ref().or(text.config.records.operator.as_ref());
    let Some(operator) = operator.and_then(|operator| operator.name.get(text.language)) else { return };
    for passage in &text.passages {
        for term in defined_terms(&passage.text, text.profile) {
            let named = company(&passage.text, &term, text.language).filter(|named| {
                let words = &passage.text[named.clone()];
                !words.contains(operator.as_str()) && !words.contains(VALUE)
            });
            let Some((named, span)) = named.and_then(|named| Some((named.clone(), passage.span_of(named)?))) else {
                continue;
            };
            let finding = OTHER_OPERATOR.at(span).with("company", passage.text[named].trim());
            let finding = finding.with("term", &passage.text[term]).with("operator", operator);
            findings.push(finding.hint("write"));
        }
    }
}

/// The words before a definition of a name for oneself, where they hold the name of a company.
fn company(text: &str, term: &Range<usize>, language: &Language) -> Option<Range<usize>> {
    let own = MEANING.own.of(language)?.iter().any(|own| own.eq_ignore_ascii_case(&text[term.clone()]));
    let before = &text[..term.start];
    let end = before.len() - nearby(before).len() + nearby(before).rfind(['（', '('])?;
    let near = before[..end].char_indices().rev().take(NEAR).last().map_or(0, |(at, _)| at);
    let stop = |c: char| matches!(c, '。' | '、' | '「' | '」' | '：' | ':');
    let start = before[near..end]
        .rfind(stop)
        .map_or(near, |at| near + at + before[near + at..].chars().next().map_or(0, char::len_utf8));
    let forms = MEANING.company.of(language)?;
    let named = forms.iter().any(|form| whole(&before[start..end], form).is_some());
    (own && named).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_company_is_named_before_its_name_for_itself() {
        let company = |text: &str, term: &str, tag: &str| {
            let at = text.find(term).expect("the term");
            let language = Language::parse(tag).expect("a language");
            company(text, &(at..at + term.len()), &language).map(|range| text[range].trim().to_owned())
        };
        assert_eq!(company("霞株式会社（以下「当社」といいます。）は", "当社", "ja").as_deref(), Some("霞株式会社"));
        assert_eq!(
            company("Kasumi Co., Ltd. (the \"Company\") handles", "Company", "en").as_deref(),
            Some("Kasumi Co., Ltd.")
        );
        assert!(company("霞株式会社（以下「委託先」といいます。）は", "委託先", "ja").is_none());
        assert!(company("白樺アプリ（以下「当社」といいます。）は", "当社", "ja").is_none());
    }
}
