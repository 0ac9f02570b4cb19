//! A text that defines another company as 当社, names another company as responsible, or misspells the operator: left
//! over from the text it was copied from.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use super::definitions::{defined_terms, nearby};
use super::meaning::{MEANING, whole};
use super::unfinished::MODEL_VALUES;
use crate::base::{Findings, Language, Level, Rule, Span};
use crate::check::view::{Passage, PassageKind, TextView, VALUE};
use crate::words::Profile;

/// A company that a text calls itself but that is not the operator.
pub(crate) static OTHER_OPERATOR: Rule = Rule::check("other-operator", Level::Warning);

/// The distance in characters before a self-name's definition within which the company's name must begin.
const NEAR: usize = 60;

/// Checks every definition of a name for the text's operator.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let operator = text.version.records.operator.as_ref().or(text.config.records.operator.as_ref());
    let Some(operator) = operator.and_then(|operator| operator.name.get(text.language)) else { return };
    // Until it is replaced, the name is unknown.
    if MODEL_VALUES.contains(&operator.as_str()) {
        return;
    }
    let mut told: BTreeMap<u32, u32> = BTreeMap::new();
    for passage in &text.passages {
        for term in defined_terms(&passage.text, text.profile) {
            let named = company(&passage.text, &term, text.language).filter(|named| {
                let words = &passage.text[named.clone()];
                !words.contains(operator.as_str()) && !words.contains(VALUE)
            });
            let Some((named, span)) = named.and_then(|named| Some((named.clone(), passage.span_of(named)?))) else {
                continue;
            };
            told.insert(span.start, span.end);
            let finding = OTHER_OPERATOR.at(span).with("company", passage.text[named].trim());
            let finding = finding.with("term", &passage.text[term]).with("operator", operator);
            findings.push(finding.with("problem", "called").hint("write"));
        }
    }
    named_otherwise(text, operator, &told, findings);
}

/// Reports companies with a name close to the operator's, and those named as responsible, except those `told`
/// already.
fn named_otherwise(text: &TextView<'_>, operator: &str, told: &BTreeMap<u32, u32>, findings: &mut Findings) {
    let (Some(forms), Some(responsible)) = (MEANING.company.of(text.language), MEANING.responsible.of(text.language))
    else {
        return;
    };
    let own = CompanyName::of(operator, forms);
    for passage in
        text.passages.iter().filter(|passage| matches!(passage.kind, PassageKind::Paragraph | PassageKind::Cell))
    {
        let found = companies(&passage.text, forms, text.profile.unspaced);
        // Of several companies, it is unknown which one answers.
        let answers = found.len() == 1 && is_signature(passage, operator, responsible);
        for range in found {
            let company = &passage.text[range.clone()];
            if company.contains(operator) || operator.contains(company) {
                continue;
            }
            let problem = match (own.is_nearly(&CompanyName::of(company, forms)), answers) {
                (true, _) => "near",
                (_, true) => "answers",
                _ => continue,
            };
            let known = |span: &Span| told.range(..=span.start).next_back().is_some_and(|(_, end)| span.start < *end);
            let Some(span) = passage.span_of(range.clone()).filter(|span| !known(span)) else { continue };
            let finding = OTHER_OPERATOR.at(span).with("company", company).with("term", "").with("operator", operator);
            findings.push(finding.with("problem", problem).hint("write"));
        }
    }
}

/// Whether a passage is a line that names the party responsible without naming the operator.
fn is_signature(passage: &Passage<'_>, operator: &str, responsible: &[String]) -> bool {
    let short = passage.kind == PassageKind::Paragraph && passage.text.chars().nth(SIGNATURE).is_none();
    let answers = || {
        let lower = passage.text.to_lowercase();
        responsible.iter().any(|word| lower.contains(word.as_str()))
    };
    short && !passage.text.contains(operator) && answers()
}

/// The maximum length in characters of a line that names the party responsible.
const SIGNATURE: usize = 90;
/// The maximum length in characters of a company's name before its company word.
const LONGEST: usize = 80;

/// The ranges of company names in a text, in order, each including its company word.
fn companies(text: &str, forms: &[String], unspaced: bool) -> Vec<Range<usize>> {
    let name = |c: char| {
        if unspaced {
            matches!(c, '一'..='鿿' | 'ァ'..='ヺ' | 'ー' | '々' | '・') || c.is_ascii_alphanumeric()
        } else {
            c.is_alphanumeric() || matches!(c, ' ' | ',' | '.' | '&' | '-')
        }
    };
    let used = forms.iter().filter(|form| !unspaced || form.ends_with("会社"));
    let mut places: Vec<Range<usize>> =
        used.flat_map(|form| text.match_indices(form.as_str()).map(|(at, form)| at..at + form.len())).collect();
    places.sort_by_key(|place| (place.start, place.end));
    let length = |signs: &mut dyn Iterator<Item = char>| -> usize {
        signs.take(LONGEST).take_while(|c| name(*c)).map(char::len_utf8).sum()
    };
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut last = 0;
    for Range { start, end } in places {
        let before = start - length(&mut text[..start].chars().rev());
        // In a list of companies, the previous one ends at its comma.
        let listed = text[last..].trim_start_matches('.').starts_with(',');
        let before = if listed && last < start { before.max(last) } else { before };
        let range = if !unspaced {
            capitals(text, before, start)..end
        } else if before < start {
            before..end
        } else {
            start..end + length(&mut text[end..].chars())
        };
        if range.len() > end - start + 1 {
            found.push(range);
        }
        last = end;
    }
    // A name within a longer one is not separate.
    found.sort_by_key(|range| (range.start, Reverse(range.end)));
    let mut reached = 0;
    found.retain(|range| {
        let own = range.end > reached;
        reached = reached.max(range.end);
        own
    });
    found
}

/// The start of the capitalised words that end at `end`: "Kasumi Trading Co., " of "we ask Kasumi Trading Co., Ltd.".
fn capitals(text: &str, from: usize, end: usize) -> usize {
    let words = text[from..end].rmatch_indices(' ').map(|(at, _)| from + at + 1).chain([from]);
    let named = |at: &usize| {
        text[*at..end].trim().is_empty() || text[*at..].starts_with(|c: char| c.is_uppercase() || c == '&')
    };
    words.take_while(named).last().unwrap_or(end)
}

/// The name of a company, separated from its company words.
struct CompanyName {
    /// The company words, in order: 株式会社.
    forms: Vec<String>,
    /// The letters of the name, without spaces and punctuation.
    letters: Vec<char>,
}

impl CompanyName {
    fn of(name: &str, forms: &[String]) -> Self {
        let mut rest = name.to_lowercase();
        let mut own = Vec::new();
        for form in forms.iter().map(|form| form.to_lowercase()) {
            while let Some(range) = whole(&rest, &form) {
                rest.replace_range(range, " ");
                own.push(form.clone());
            }
        }
        Self { forms: own, letters: rest.chars().filter(|c| c.is_alphanumeric() || *c == 'ー').collect() }
    }

    /// Whether another name is this one except for a slip of the pen or the position of the company word (株式会社白樺,
    /// 白樺株式会社). A different company word (白樺合同会社) means another company.
    fn is_nearly(&self, other: &Self) -> bool {
        if self.forms != other.forms || self.letters.len() < 2 {
            return false;
        }
        if self.kana() == other.kana() {
            // Names with the same letters differ in the position of the company word, which is always last in
            // English.
            return self.letters != other.letters || !self.forms.iter().all(|form| form.is_ascii());
        }
        // A different kanji makes a different name, and so does a different letter in a short name.
        let kanji = |name: &Self| name.letters.iter().copied().filter(is_kanji).collect::<String>();
        let written = self.letters.iter().filter(|c| !is_kanji(c)).count();
        let text = |name: &Self| name.letters.iter().collect::<String>();
        written >= SHORTEST
            && kanji(self) == kanji(other)
            && strsim::damerau_levenshtein(&text(self), &text(other)) == 1
    }

    /// The letters without common slips: データー, メデイア.
    fn kana(&self) -> Vec<char> {
        const SMALL: [(char, char); 9] = [
            ('ァ', 'ア'),
            ('ィ', 'イ'),
            ('ゥ', 'ウ'),
            ('ェ', 'エ'),
            ('ォ', 'オ'),
            ('ッ', 'ツ'),
            ('ャ', 'ヤ'),
            ('ュ', 'ユ'),
            ('ョ', 'ヨ'),
        ];
        let large = |c: char| SMALL.iter().find(|(small, _)| *small == c).map_or(c, |(_, large)| *large);
        self.letters.iter().filter(|c| **c != 'ー').map(|c| large(*c)).collect()
    }
}

fn is_kanji(c: &char) -> bool {
    matches!(*c, '一'..='鿿' | '々')
}

/// The minimum number of non-kanji letters of the operator's name for a near match.
const SHORTEST: usize = 6;

/// The name of the company that a text defines itself as: 霞株式会社（以下「当社」といいます。）.
pub(crate) fn operator<'t>(text: &'t str, profile: &Profile, language: &Language) -> Option<&'t str> {
    defined_terms(text, profile).into_iter().find_map(|term| company(text, &term, language)).map(|range| &text[range])
}

/// The range of the company name before a definition of a name for oneself.
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
        assert_eq!(all("We ask Kasumi Corporation, Hotaru Inc. and Kasumi Trading Ltd", "en").len(), 3);
    }

    #[test]
    fn a_name_is_nearly_another_by_a_slip_of_the_pen() {
        let nearly = |company: &str, operator: &str| {
            let tag = if operator.is_ascii() { "en" } else { "ja" };
            let forms = MEANING.company.of(&Language::parse(tag).expect("a language")).expect("forms");
            CompanyName::of(operator, forms).is_nearly(&CompanyName::of(company, forms))
        };
        for company in ["白樺データー株式会社", "株式会社白樺データ", "白樺デタ株式会社"] {
            assert!(nearly(company, "白樺データ株式会社"), "{company}");
        }
        // Another company: of another kind, with another word in its name, with another short word in katakana.
        for (company, operator) in [
            ("白樺データ合同会社", "白樺データ株式会社"),
            ("霞商事株式会社", "白樺データ株式会社"),
            ("霞商会株式会社", "霞商事株式会社"),
            ("霞電力開発株式会社", "霞電気開発株式会社"),
            ("霞バス株式会社", "霞ガス株式会社"),
        ] {
            assert!(!nearly(company, operator), "{company}");
        }
        assert!(nearly("Shirakaba Date Co., Ltd", "Shirakaba Data Co., Ltd."));
        for company in ["Shirakaba Data Inc", "Shirakaba Date Inc", "Kasumi Data Co., Ltd"] {
            assert!(!nearly(company, "Shirakaba Data Co., Ltd."), "{company}");
        }
        assert!(!nearly("Acne Inc", "Acme Inc."));
    }

    #[test]
    fn thousands_of_companies_are_read_in_one_go() {
        let forms = MEANING.company.of(&Language::parse("en").expect("a language")).expect("forms");
        let text = "Kasumi Trading Co., Ltd, ".repeat(20_000);
        assert_eq!(companies(&text, forms, false).len(), 20_000);
    }
}
