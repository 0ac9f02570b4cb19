//! The explanations of the rules, from `locales/<language>/rules.md`: under one heading per rule, what it finds, why
//! that matters, an example, the remedy and the source.

use std::collections::BTreeSet;

use super::RULES;
use super::rules::known::knows;
use crate::base::{Language, Level, Rule};
use crate::read::inputs::{Inputs, built_in_text};
use crate::read::site::site_words;

/// The explanation of a rule in a language of the program; `None` if there is no such rule.
pub(crate) fn explain(rule: &str, language: &Language) -> Option<&'static str> {
    RULES.iter().find(|known| known.id == rule)?;
    section(built_in_text(&format!("{language}/rules.md"))?, rule)
}

/// The first line of a rule's explanation: what it finds.
pub(crate) fn summary(rule: &Rule, language: &Language) -> &'static str {
    explain(rule.id, language).and_then(|text| text.lines().nth(2)).unwrap_or("")
}

/// Every rule with its default level and its summary, one per line.
pub(crate) fn list(language: &Language) -> String {
    let widest = RULES.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    let line = |rule: &&Rule| {
        let fixed = if rule.adjustable { ' ' } else { '!' };
        let level = match rule.level {
            Level::Error => "error  ",
            Level::Warning => "warning",
            Level::Info => "info   ",
        };
        format!("{level}{fixed} {:widest$}  {}\n", rule.id, summary(rule, language))
    };
    RULES.iter().map(line).collect()
}

/// The program's languages that each language-dependent rule knows, as rows of a table: the tags, then one rule per
/// row.
pub(crate) fn languages() -> Vec<Vec<String>> {
    let inputs = Inputs::built_in();
    let tags = inputs.built_in_files("locales").filter_map(|(path, _)| Language::parse(path.split('/').nth(1)?));
    let languages: Vec<Language> = tags.collect::<BTreeSet<_>>().into_iter().collect();
    let (words, _) = site_words(&inputs, &languages);
    let known = |rule: &'static Rule| {
        let knows = |language| knows(rule.id, language, words.get(language)?.profile());
        let cells: Vec<String> =
            languages.iter().filter_map(knows).map(|known| if known { "x" } else { "-" }.to_owned()).collect();
        (!cells.is_empty()).then(|| [rule.id.to_owned()].into_iter().chain(cells).collect())
    };
    let head = [String::new()].into_iter().chain(languages.iter().map(Language::to_string)).collect();
    [head].into_iter().chain(RULES.iter().filter_map(|rule| known(rule))).collect()
}

/// The section of the file about a rule, including its heading.
fn section(text: &'static str, rule: &str) -> Option<&'static str> {
    let heading = format!("\n## {rule}\n");
    let start = text.find(&heading)? + 1;
    let rest = &text[start..];
    let end = rest[3..].find("\n## ").map_or(rest.len(), |end| end + 3);
    Some(rest[..end].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_explained_in_both_languages_and_nothing_else_is() {
        for (tag, marks) in [("ja", ["理由：", "対処："]), ("en", ["Why: ", "What to do: "])] {
            let text = built_in_text(&format!("{tag}/rules.md")).expect("built in");
            let language = Language::parse(tag).expect("a tag");
            for rule in RULES {
                let said = section(text, rule.id).unwrap_or_default();
                assert!(!summary(rule, &language).is_empty(), "{tag}: {} is not explained", rule.id);
                marks.iter().for_each(|mark| assert!(said.contains(mark), "{tag}: {} lacks {mark}", rule.id));
                let example = if tag == "ja" { "例：" } else { "Example: " };
                assert!(!rule.adjustable || said.contains(example), "{tag}: {} lacks an example", rule.id);
            }
            let cut = text.lines().find(|line| line.matches('`').count() % 2 == 1);
            assert_eq!(cut, None, "{tag}: code without its end");
            for heading in text.lines().filter_map(|line| line.strip_prefix("## ")) {
                assert!(RULES.iter().any(|rule| rule.id == heading), "{tag}: {heading} is no rule");
            }
        }
    }
}
