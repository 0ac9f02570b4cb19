//! A text that calls another company 当社 than the one whose site this is, that names another one as the one that answers for
//! it, or that misspells the operator: left over from the text that it was copied from.

use std::ops::Range;

use super::meaning::{MEANING, whole};
use super::names::{defined_terms, nearby};
use crate::base::diagnostic::{Findings, Level, Rule};
use crate::base::language::Language;
use crate::check::view::{Kind, TextView, VALUE};
use crate::words::Profile;

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
            findings.push(finding.with("problem", "called").hint("write"));
        }
    }
    named_otherwise(text, operator, findings);
}

/// Tells companies whose name is nearly that of the operator, and those that answer for the text.
fn named_otherwise(text: &TextView<'_>, operator: &str, findings: &mut Findings) {
    let (Some(forms), Some(responsible)) = (MEANING.company.of(text.language), MEANING.responsible.of(text.language))
    else {
        return;
    };
    for passage in text.passages.iter().filter(|passage| matches!(passage.kind, Kind::Paragraph | Kind::Cell)) {
        for range in companies(&passage.text, forms, text.profile.unspaced) {
            let company = &passage.text[range.clone()];
            if company.contains(operator) || operator.contains(company) {
                continue;
            }
            let answers = passage.kind == Kind::Paragraph
                && passage.text.chars().count() <= SIGNATURE
                && !passage.text.contains(operator)
                && responsible.iter().any(|word| passage.text.to_lowercase().contains(word.as_str()));
            let problem = match (is_near(company, operator, forms), answers) {
                (true, _) => "near",
                (_, true) => "answers",
                _ => continue,
            };
            let Some(span) = passage.span_of(range.clone()) else { continue };
            let finding = OTHER_OPERATOR.at(span).with("company", company).with("term", "").with("operator", operator);
            findings.push(finding.with("problem", problem).hint("write"));
        }
    }
}

/// How many characters a line that says who answers has at most; what is longer tells of something else.
const SIGNATURE: usize = 90;

/// The names of companies in a text, each with the word by which it is known as one.
fn companies(text: &str, forms: &[String], unspaced: bool) -> Vec<Range<usize>> {
    let name = |c: char| match unspaced {
        true => matches!(c, '一'..='鿿' | 'ァ'..='ヺ' | 'ー' | '々' | '・') || c.is_ascii_alphanumeric(),
        false => c.is_alphanumeric() || matches!(c, ' ' | ',' | '.' | '&' | '-'),
    };
    let mut found: Vec<Range<usize>> = Vec::new();
    for form in forms.iter().filter(|form| !unspaced || form.ends_with("会社")) {
        for (at, _) in text.match_indices(form.as_str()) {
            let end = at + form.len();
            let before: usize = text[..at].chars().rev().take_while(|c| name(*c)).map(char::len_utf8).sum();
            let range = match unspaced {
                true if before > 0 => at - before..end,
                true => at..end + text[end..].chars().take_while(|c| name(*c)).map(char::len_utf8).sum::<usize>(),
                false => capitals(text, at - before, at)..end,
            };
            if range.len() > form.len() + 1
                && !found.iter().any(|other| other.start <= range.start && range.end <= other.end)
            {
                found.push(range);
            }
        }
    }
    found
}

/// Where the words with capitals begin that end at `end`: "Kasumi Trading Co., " of "we ask Kasumi Trading Co., Ltd.".
fn capitals(text: &str, from: usize, end: usize) -> usize {
    let words = text[from..end].rmatch_indices(' ').map(|(at, _)| from + at + 1).chain([from]);
    let named = |at: &usize| {
        text[*at..end].trim().is_empty() || text[*at..].starts_with(|c: char| c.is_uppercase() || c == '&')
    };
    words.take_while(named).last().unwrap_or(end)
}

/// Whether a name is that of the operator but for a letter, or for where the word for a company stands (株式会社白樺, 白樺株式会社).
fn is_near(company: &str, operator: &str, forms: &[String]) -> bool {
    let bare = |name: &str| {
        let without = forms.iter().fold(name.to_lowercase(), |name, form| name.replace(&form.to_lowercase(), ""));
        without.chars().filter(|c| c.is_alphanumeric() || *c == 'ー').collect::<String>()
    };
    let (own, theirs) = (bare(operator), bare(company));
    let letters = own.chars().count();
    let moved = own == theirs && company != operator && !company.is_ascii() && letters > 1;
    let slip = own != theirs && letters >= SHORTEST && strsim::damerau_levenshtein(&own, &theirs) == 1;
    moved || slip
}

/// How many letters the operator's name has at least for another one to be nearly the same.
const SHORTEST: usize = 4;

/// The name of the company that words call themselves by: 霞株式会社（以下「当社」といいます。）.
pub(crate) fn operator<'t>(text: &'t str, profile: &Profile, language: &Language) -> Option<&'t str> {
    defined_terms(text, profile).into_iter().find_map(|term| company(text, &term, language)).map(|range| &text[range])
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

    #[test]
    fn companies_are_known_by_their_form_and_nearly_the_operator_by_a_letter() {
        let forms = |tag: &str| MEANING.company.of(&Language::parse(tag).expect("a language")).expect("forms");
        let all = |text: &'static str, tag: &str| {
            let found = companies(text, forms(tag), tag == "ja");
            found.into_iter().map(|range| &text[range]).collect::<Vec<&str>>()
        };
        assert_eq!(all("お問い合わせは、霞商事株式会社へ、又は株式会社霞へ", "ja"), ["霞商事株式会社", "株式会社霞"]);
        assert_eq!(all("Please ask Kasumi Trading Co., Ltd. about it", "en"), ["Kasumi Trading Co., Ltd"]);
        assert_eq!(all("We ask Kasumi Inc. or the bank", "en"), ["Kasumi Inc"]);
        let near = |company: &str| is_near(company, "白樺データ株式会社", forms("ja"));
        assert!(near("白樺データー株式会社") && near("株式会社白樺データ") && near("白樺デタ株式会社"));
        assert!(!near("白樺データ株式会社") && !near("霞商事株式会社"));
        let near = |company: &str| is_near(company, "Shirakaba Data Co., Ltd.", forms("en"));
        assert!(near("Shirakaba Date Co., Ltd") && !near("Shirakaba Data, Ltd") && !near("Kasumi Data Co., Ltd"));
    }
}
