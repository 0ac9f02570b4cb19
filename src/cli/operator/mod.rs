//! Recognises the publisher of a document: the company that calls itself 当社, its contact data, its signatory.
//!
//! Certain values are written to `site.toml` in place of the model site's values, or if it names no operator; values
//! that somebody wrote there stay. Uncertain values are only reported.

mod find;
mod site;

use std::collections::{BTreeMap, BTreeSet};

use crate::base::Language;
use crate::check::rules::operator_name::operator;
use crate::exchange::read::{Paper, PaperPart};
use crate::words::Profile;
use find::{Key, found};
use site::Model;

/// The values in documents about their publisher.
#[derive(Debug, Default)]
pub(super) struct Publisher {
    /// The names of the company in each language.
    names: Vec<(Language, BTreeSet<String>)>,
    /// The other values, by key and by language (`None` if the same in all), each with whether its place identifies it.
    found: BTreeMap<(Key, Option<Language>), BTreeMap<String, bool>>,
}

/// A value now in `site.toml`: its line, its key and its words.
pub(super) type Taken = (usize, String, String);

/// The outcome for the values in documents.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// The text of `site.toml` with the certain values; `None` if there are none.
    pub(super) text: Option<String>,
    /// The values written.
    pub(super) taken: Vec<Taken>,
    /// The uncertain values: key and words.
    pub(super) guesses: Vec<(String, String)>,
}

impl Publisher {
    /// Collects the values in a document of a language.
    pub(super) fn read(&mut self, paper: &Paper, language: &Language, profile: &Profile) {
        let mut names = BTreeSet::new();
        let cells = |part: &PaperPart| match part {
            PaperPart::Line(line) => vec![line.words.clone()],
            PaperPart::Table(rows) => rows.iter().flatten().cloned().collect(),
        };
        for words in paper.parts.iter().flat_map(cells) {
            names.extend(operator(&words.replace('\\', ""), profile, language).and_then(certain));
        }
        for one in found(paper, language, only(&names).map(String::as_str)) {
            let kind = self.found.entry((one.key, one.key.is_worded().then(|| language.clone()))).or_default();
            *kind.entry(one.value).or_default() |= one.labelled;
        }
        self.names.push((language.clone(), names));
    }

    /// Separates certain from uncertain values, given the existing `site.toml`.
    pub(super) fn into_site(self, site: &str) -> Said {
        let Some(mut model) = Model::of(site) else { return Said::default() };
        let names: Vec<(&Language, &String)> =
            self.names.iter().filter_map(|(language, names)| Some((language, only(names)?))).collect();
        for (language, name) in &names {
            model.replace(&["operator", "name", language.as_str()], name);
        }
        let mut guesses = Vec::new();
        for ((key, language), values) in &self.found {
            let tag = language.as_ref().map(Language::as_str);
            match values.iter().next().filter(|(_, labelled)| values.len() == 1 && **labelled) {
                Some((value, _)) if model.take(*key, tag, value) => {}
                _ if model.lacks(*key) => guesses.extend(values.keys().map(|value| (key.name(tag), value.clone()))),
                _ => {}
            }
        }
        let names = names.iter().filter(|_| !model.names_operator()).copied().collect::<Vec<_>>();
        let (text, taken) = model.written(&names);
        Said { text: Some(text).filter(|_| !taken.is_empty()), taken, guesses }
    }
}

/// Returns the element of a set that has no other.
fn only(all: &BTreeSet<String>) -> Option<&String> {
    all.first().filter(|_| all.len() == 1)
}

/// Returns the name of a company without words before it; `None` if its beginning is uncertain.
fn certain(words: &str) -> Option<String> {
    let words = words.trim().trim_matches('*').trim();
    let name = if words.is_ascii() {
        // In a name of several words, each is capitalised.
        let begins = |word: &&str| word.starts_with(|c: char| c.is_ascii_uppercase() || c == '&');
        let count = words.split(' ').rev().take_while(begins).count();
        let all: Vec<&str> = words.split(' ').collect();
        all[all.len() - count..].join(" ")
    } else {
        words.to_owned()
    };
    let is_sentence = name.chars().skip(1).any(|c| matches!(c, 'は' | 'が' | 'を' | '\n' | '[' | '{'));
    (!name.is_empty() && !is_sentence && name.chars().count() <= 60).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::scan::tests::profile;
    use crate::exchange::read::PaperLine;

    const SITE: &str = "# a\n[operator]\nname = { ja = \"会社名\", en = \"Company name\" }\n\n[contact.privacy]\nemail = \"privacy@example.com\"\n";

    fn said(site: &str, texts: &[(&str, &[&str])]) -> Said {
        let mut publisher = Publisher::default();
        for (tag, lines) in texts {
            let line = |words: &&str| PaperPart::Line(PaperLine { words: (*words).to_owned(), ..PaperLine::default() });
            let paper = Paper { parts: lines.iter().map(line).collect(), ..Paper::default() };
            publisher.read(&paper, &Language::parse(tag).expect("a tag"), &profile(tag));
        }
        publisher.into_site(site)
    }

    #[test]
    fn the_company_and_its_mail_stand_where_the_model_site_had_blanks() {
        let ja = [
            "霞データ株式会社（以下「当社」といいます。）は、次のとおり定めます。",
            "お問い合わせ窓口：info@kasumi.example",
        ];
        let en = [
            "This policy is that of Kasumi Data Co., Ltd. (the \"Company\").",
            "Contact: [mail](<mailto:info@kasumi.example>)",
        ];
        let Said { text, taken, .. } = said(SITE, &[("ja", &ja), ("en", &en)]);
        let text = text.expect("something");
        let wanted = SITE.replace("会社名", "霞データ株式会社").replace("Company name", "Kasumi Data Co., Ltd.");
        assert_eq!(text, wanted.replace("privacy@example.com", "info@kasumi.example"));
        let lines: Vec<(usize, &str)> = taken.iter().map(|(line, key, _)| (*line, key.as_str())).collect();
        assert_eq!(lines, [(3, "operator.name.ja"), (3, "operator.name.en"), (6, "contact.privacy.email")]);
        let text = said("base_url = \"x\"\n", &[("ja", &ja)]).text.expect("something");
        assert_eq!(text, "base_url = \"x\"\n\n[operator]\nname.ja = \"霞データ株式会社\"\n");
    }

    #[test]
    fn what_is_not_certain_and_what_somebody_wrote_stays() {
        let ja = ["霞データ株式会社（以下「当社」といいます。）は、"];
        assert_eq!(said(&SITE.replace("会社名", "白樺データ株式会社"), &[("ja", &ja)]).text, None);
        let two = [ja[0], "もも株式会社（以下「当社」といいます。）は、", "a@b.example と c@d.example"];
        assert_eq!(said(SITE, &[("ja", &two)]).text, None);
        let other =
            ["霞データ株式会社（以下「委託先」といいます。）", "本方針は霞株式会社（以下「当社」といいます。）"];
        assert_eq!(said(SITE, &[("ja", &other)]).text, None);
    }

    /// A processor has a mail address too.
    #[test]
    fn a_mail_that_nothing_says_is_the_desk_is_told_and_not_taken() {
        let ja = ["霞データ株式会社（以下「当社」といいます。）は、", "委託先：もも株式会社 info@momo.example"];
        let told = said(SITE, &[("ja", &ja)]);
        let wanted = SITE.replace("会社名", "霞データ株式会社");
        assert_eq!(told.text.as_deref(), Some(wanted.as_str()));
        assert_eq!(told.guesses, [("contact.email".to_owned(), "info@momo.example".to_owned())]);
        let own = SITE.replace("privacy@example.com", "a@kasumi.example");
        assert_eq!(said(&own, &[("ja", &ja)]).guesses, []);
    }

    #[test]
    fn address_representative_and_telephone_stand_where_the_model_site_had_blanks() {
        let site = "time_zone = \"Asia/Tokyo\"\n\n[operator]\nname = { ja = \"会社名\" }\nrepresentative = { name = { ja = \"氏名\" }, title = { ja = \"代表取締役\" } }\n\
                    postal_code = \"100-0000\"\naddress.ja = \"住所\"\n\n[contact.privacy]\nname = \"窓口\"\nemail = \"privacy@example.com\"   # a\n";
        let ja = [
            "霞データ株式会社（以下「当社」といいます。）は、",
            "霞データ株式会社",
            "住所：〒160-0000 東京都新宿区0-0",
            "代表取締役社長　霞 花子",
            "お問い合わせ窓口",
            "電話：03-0000-0000",
            "メール：info@kasumi.example",
        ];
        let said = said(site, &[("ja", &ja)]);
        let wanted = site
            .replace("会社名", "霞データ株式会社")
            .replace("氏名", "霞 花子")
            .replace("代表取締役\"", "代表取締役社長\"")
            .replace("100-0000", "160-0000")
            .replace("\"住所\"", "\"東京都新宿区0-0\"")
            .replace("privacy@example.com\"   # a\n", "info@kasumi.example\"   # a\nphone = \"+81-3-0000-0000\"\n");
        assert_eq!(said.text.as_deref(), Some(wanted.as_str()));
        assert_eq!(said.guesses, []);
        let lines: Vec<usize> = said.taken.iter().map(|(line, ..)| *line).collect();
        assert_eq!(lines, [4, 5, 5, 6, 7, 11, 12]);
        // Of two signatories, neither is certain.
        let two = [ja.as_slice(), &["霞データ株式会社", "代表取締役 霞 太郎"]].concat();
        let told = super::tests::said(site, &[("ja", &two)]);
        assert!(told.text.is_some_and(|text| text.contains("\"氏名\"")));
        assert_eq!(told.guesses.iter().filter(|(key, _)| key == "operator.representative.name.ja").count(), 2);
    }
}
