//! Who publishes a document, as the document says it: the company that calls itself 当社, and the one address of mail in it. They go to
//! `site.toml` where the model site's values still stand, or where it names no operator; what somebody wrote there stays.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::base::language::Language;
use crate::check::rules::operator_name::operator;
use crate::check::rules::unfinished::MODEL_VALUES;
use crate::exchange::read::{Paper, Part};
use crate::words::Profile;

/// What documents say of who publishes them.
#[derive(Debug, Default)]
pub(super) struct Publisher {
    /// The company, in each language.
    names: Vec<(Language, BTreeSet<String>)>,
    mails: BTreeSet<String>,
}

/// A value that stands in `site.toml` now: its line, its key and what it says.
pub(super) type Taken = (usize, String, String);

impl Publisher {
    /// Takes what a document in a language says.
    pub(super) fn read(&mut self, paper: &Paper, language: &Language, profile: &Profile) {
        let mut names = BTreeSet::new();
        let cells = |part: &Part| match part {
            Part::Line(line) => vec![line.words.clone()],
            Part::Table(rows) => rows.iter().flatten().cloned().collect(),
        };
        for words in paper.parts.iter().flat_map(cells) {
            names.extend(operator(&words.replace('\\', ""), profile, language).and_then(certain));
            self.mails.extend(mails(&words));
        }
        self.names.push((language.clone(), names));
    }

    /// The text of `site.toml` with what is certain, and what was put there; `None` where nothing was.
    pub(super) fn into_site(self, site: &str) -> Option<(String, Vec<Taken>)> {
        let root = DeTable::parse(site).ok()?.into_inner();
        let mut edits: Vec<(Range<usize>, String, String)> = Vec::new();
        let names: Vec<(Language, String)> =
            self.names.into_iter().filter_map(|(language, names)| Some((language, only(names)?))).collect();
        let table = |key: &str| root.get(key).and_then(|value| value.get_ref().as_table());
        for (language, name) in &names {
            let value = table("operator").and_then(|operator| operator.get("name")).map(Spanned::get_ref);
            let own = match value {
                Some(DeValue::Table(all)) => all.get(language.as_str()),
                _ => None,
            };
            edits.extend(own.and_then(model).map(|range| (range, format!("operator.name.{language}"), name.clone())));
        }
        if let Some(mail) = only(self.mails) {
            for (key, contact) in table("contact").into_iter().flatten() {
                let own = contact.get_ref().as_table().and_then(|contact| contact.get("email")).and_then(model);
                edits.extend(own.map(|range| (range, format!("contact.{}.email", key.get_ref()), mail.clone())));
            }
        }
        let named = !root.contains_key("operator") && !names.is_empty();
        edits.sort_by_key(|(range, ..)| range.start);
        let mut taken = Vec::new();
        let mut text = String::new();
        let mut at = 0;
        for (range, key, value) in edits {
            text.push_str(&site[at..range.start]);
            taken.push((text.matches('\n').count() + 1, key, value.clone()));
            text.push_str(&quoted(&value));
            at = range.end;
        }
        text.push_str(&site[at..]);
        if named {
            text = format!("{}\n\n[operator]\n", text.trim_end());
            for (language, name) in names {
                taken.push((text.matches('\n').count() + 1, format!("operator.name.{language}"), name.clone()));
                text.push_str(&format!("name.{language} = {}\n", quoted(&name)));
            }
        }
        (!taken.is_empty()).then_some((text, taken))
    }
}

/// The one of a set that has no other.
fn only(all: BTreeSet<String>) -> Option<String> {
    (all.len() == 1).then(|| all.into_iter().next()).flatten()
}

/// Where a string of the model site stands, that nobody replaced.
fn model(value: &Spanned<DeValue<'_>>) -> Option<Range<usize>> {
    value.get_ref().as_str().filter(|words| MODEL_VALUES.contains(words)).map(|_| value.span())
}

/// A basic string of TOML, whose escapes are those of JSON.
fn quoted(text: &str) -> String {
    serde_json::Value::String(text.to_owned()).to_string()
}

/// The name of a company without words before it; `None` where it is not certain where it begins.
fn certain(words: &str) -> Option<String> {
    let words = words.trim().trim_matches('*').trim();
    let name = match words.is_ascii() {
        // A name of several words has capitals in all of them.
        true => {
            let begins = |word: &&str| word.starts_with(|c: char| c.is_ascii_uppercase() || c == '&');
            let count = words.split(' ').rev().take_while(begins).count();
            let all: Vec<&str> = words.split(' ').collect();
            all[all.len() - count..].join(" ")
        }
        false => words.to_owned(),
    };
    let is_sentence = name.chars().skip(1).any(|c| matches!(c, 'は' | 'が' | 'を' | '\n' | '[' | '{'));
    (!name.is_empty() && !is_sentence && name.chars().count() <= 60).then_some(name)
}

/// The addresses of mail in words.
fn mails(words: &str) -> impl Iterator<Item = String> {
    let sign = move |c: char| c.is_ascii_alphanumeric() || matches!(c, '@' | '.' | '-' | '_' | '+');
    // What stands in an address of a page names nobody: https://bot@git.example.com/
    let named = words.split("://").enumerate().map(move |(at, part)| match at {
        0 => part,
        _ => part.find(|c: char| !sign(c)).map_or("", |end| &part[end..]),
    });
    let pieces = named.flat_map(move |part| part.split(move |c| !sign(c))).map(|piece| piece.trim_matches(['.', '-']));
    let is_mail = |piece: &&str| {
        piece.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
    };
    pieces.filter(is_mail).map(str::to_ascii_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::scan::tests::profile;
    use crate::exchange::read::Line;

    #[test]
    fn the_name_in_an_address_of_a_page_is_no_mail() {
        let found: Vec<String> = mails("https://bot@git.example.com/x と a@b.example と https://c.example").collect();
        assert_eq!(found, ["a@b.example"]);
    }

    const SITE: &str = "# a\n[operator]\nname = { ja = \"会社名\", en = \"Company name\" }\n\n[contact.privacy]\nemail = \"privacy@example.com\"\n";

    fn said(site: &str, texts: &[(&str, &[&str])]) -> Option<(String, Vec<Taken>)> {
        let mut publisher = Publisher::default();
        for (tag, lines) in texts {
            let line = |words: &&str| Part::Line(Line { words: (*words).to_owned(), ..Line::default() });
            let paper = Paper { parts: lines.iter().map(line).collect(), ..Paper::default() };
            publisher.read(&paper, &Language::parse(tag).expect("a tag"), &profile(tag));
        }
        publisher.into_site(site)
    }

    #[test]
    fn the_company_and_its_mail_stand_where_the_model_site_had_blanks() {
        let ja =
            ["霞データ株式会社（以下「当社」といいます。）は、次のとおり定めます。", "メール：info@kasumi.example"];
        let en =
            ["This policy is that of Kasumi Data Co., Ltd. (the \"Company\").", "[mail](<mailto:info@kasumi.example>)"];
        let (text, taken) = said(SITE, &[("ja", &ja), ("en", &en)]).expect("something");
        let wanted = SITE.replace("会社名", "霞データ株式会社").replace("Company name", "Kasumi Data Co., Ltd.");
        assert_eq!(text, wanted.replace("privacy@example.com", "info@kasumi.example"));
        let lines: Vec<(usize, &str)> = taken.iter().map(|(line, key, _)| (*line, key.as_str())).collect();
        assert_eq!(lines, [(3, "operator.name.ja"), (3, "operator.name.en"), (6, "contact.privacy.email")]);
        let (text, _) = said("base_url = \"x\"\n", &[("ja", &ja)]).expect("something");
        assert_eq!(text, "base_url = \"x\"\n\n[operator]\nname.ja = \"霞データ株式会社\"\n");
    }

    #[test]
    fn what_is_not_certain_and_what_somebody_wrote_stays() {
        let ja = ["霞データ株式会社（以下「当社」といいます。）は、"];
        assert_eq!(said(&SITE.replace("会社名", "白樺データ株式会社"), &[("ja", &ja)]), None);
        let two = [ja[0], "もも株式会社（以下「当社」といいます。）は、", "a@b.example と c@d.example"];
        assert_eq!(said(SITE, &[("ja", &two)]), None);
        let other =
            ["霞データ株式会社（以下「委託先」といいます。）", "本方針は霞株式会社（以下「当社」といいます。）"];
        assert_eq!(said(SITE, &[("ja", &other)]), None);
    }
}
