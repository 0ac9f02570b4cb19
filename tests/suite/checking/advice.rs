//! Hints whose suggestion does not replace the quoted words work as well, and no rule suggests a text that no test
//! follows.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::hints::{EN, Edit, JA, NOTICE, SITE, findings, offsets, suggested, tried};
use crate::harness::Site;

/// Where the suggestion of a hint is put.
enum Way {
    /// In each file, before the words after the bar, in the form given by the words before it: ` {}|.`.
    Before(&'static [(&'static str, &'static str)]),
    /// At the finding, followed by these words.
    Here(&'static str),
    /// In place of the line of the finding.
    Line,
    /// The suggestion is a command.
    Command,
}

/// A site whose English text alone has an additional section before the last one.
const WITHOUT_ORIGINAL: [Edit; 2] = [
    (
        EN,
        "without consent.\n'''\n",
        "without consent.\n'''\n\n[[section]]\nid = \"abroad\"\nonly = \"en\"\nheading = \"Abroad\"\ntext = '''\n\
         We are in Japan.\n'''\n\n[[section]]\nid = \"last\"\nheading = \"Days\"\ntext = '''\nWe rest on Sundays.\n'''\n",
    ),
    (
        JA,
        "提供しません。\n'''\n",
        "提供しません。\n'''\n\n[[section]]\nid = \"last\"\nheading = \"休業日\"\ntext = '''\n\
         当社は、日曜日に休みます。\n'''\n",
    ),
];

/// Edits that break something, the rule that reports it, and where the suggestion of its hint is put.
const PLACED: &[(&[Edit], &str, Way)] = &[
    (
        &[
            (EN, "without consent.", "without consent (given in writing and signed."),
            (JA, "同意を得ないで", "同意（書面によるものを得ないで"),
        ],
        "unbalanced",
        Way::Before(&[(EN, "{}| and signed"), (JA, "{}|を得ない")]),
    ),
    (&[(JA, "当社は、個人", "{operator.nameは、個人")], "unclosed-placeholder", Way::Before(&[(JA, "{}|は、個人")])),
    (
        &[
            (JA, "当社は、同意を得ないで提供しません。", "白樺データ\n東京都千代田区"),
            (EN, "We do not provide it without consent.", "Shirakaba Data\nChiyoda-ku, Tokyo"),
        ],
        "joined-lines",
        Way::Before(&[(JA, "{}|\n東京都"), (EN, "{}|\nChiyoda")]),
    ),
    (&WITHOUT_ORIGINAL, "section-number", Way::Before(&[(EN, "{}\n|only = ")])),
    (
        &[(SITE, "missing-operator = \"off\", ", "")],
        "missing-operator",
        Way::Before(&[(JA, "{}\n\n|当社は、同意"), (EN, "{}\n\n|We do not")]),
    ),
    (
        &[
            (SITE, "missing-contact = \"off\", ", ""),
            (SITE, "[check]", "[contact.desk]\nname = \"Desk\"\nemail = \"desk@example.jp\"\n\n[check]"),
        ],
        "missing-contact",
        Way::Before(&[(JA, "{}\n\n|当社は、同意"), (EN, "{}\n\n|We do not")]),
    ),
    (
        &[(EN, "We use", "We run the Hotaru tool for you. The Extension is new. We made the Extension. We use")],
        "term-undefined",
        Way::Before(&[(EN, "{} |for you")]),
    ),
    (&[(JA, "個人情報を利用", "個人情報及び個人関連情報を利用")], "act-term", Way::Before(&[(EN, " and {}|.\n2.")])),
    (
        &[
            (
                EN,
                "without consent.",
                "this without consent:\n\n1) the name;\n2) the address\n3) the age;\n4) the number.",
            ),
            (JA, "提供しません。", "次のものを提供しません。\n\n1) 氏名\n2) 住所\n3) 年齢\n4) 番号"),
        ],
        "list-terminator",
        Way::Before(&[(EN, "{}|\n3) the age")]),
    ),
    (
        &[(SITE, "\"見本株式会社\", en = \"Mihon Inc.\"", "\"見本株式会社\"")],
        "untranslated-value",
        Way::Before(&[(SITE, ", {}| }\n\n[check]")]),
    ),
    (
        &[
            (JA, "提供しません。", "提供しません。\n\n2026年4月1日 制定"),
            (EN, "consent.", "consent.\n\nAdopted on April 1, 2026"),
        ],
        "date-in-prose",
        Way::Line,
    ),
    (&[(NOTICE, "effective = 2026-04-01", "effective = \"2026.4.1\"")], "wrong-type", Way::Line),
    // What TOML requires
    (&[(JA, "text = '''\n1.", "text = \n1.")], "toml-syntax", Way::Here("")),
    (&[(JA, "\n'''\n\n[[section]]", "\n[[section]]")], "toml-syntax", Way::Here("\n")),
    (&[(JA, "\"利用目的\"", "\"利用目的")], "toml-syntax", Way::Here("")),
    (&[(SITE, "[\"ja\", \"en\"]", "[\"ja\", \"en\"")], "toml-syntax", Way::Here("")),
    // Commands
    (&[(EN, "id = \"purpose\"", "id = \"purpose\"\ntranslates = \"9:f\"")], "bad-fingerprint", Way::Command),
    (&[(EN, "id = \"purpose\"", "id = \"purpose\"\ntranslates = \"1:0\"")], "bad-fingerprint", Way::Command),
];

/// Applies the suggestion of a rule's first finding.
fn put(site: Site, finding: &Value, way: &Way) -> Site {
    let suggestion = suggested(finding).unwrap_or_else(|| panic!("nothing to write: {finding:#}"));
    let suggestion = suggestion.replace('…', "Mihon Inc.");
    let path = finding["path"].as_str().unwrap().to_owned();
    match way {
        Way::Before(places) => {
            let own: Vec<_> = places.iter().filter(|(file, _)| *file == path).collect();
            let named = finding["line"].is_u64() && !own.is_empty();
            let places = if named { own } else { places.iter().collect() };
            places.into_iter().fold(site, |site, (file, form)| {
                let (form, words) = form.split_once('|').unwrap();
                site.edit(file, words, &format!("{}{words}", form.replace("{}", &suggestion)))
            })
        }
        Way::Here(after) => {
            let text = site.read(&path);
            let (start, _) = offsets(&text, finding);
            site.file(&path, [&text[..start], &suggestion, after, &text[start..]].concat())
        }
        Way::Line => {
            let text = site.read(&path);
            let (start, _) = offsets(&text, finding);
            let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
            let to = start + text[start..].find('\n').unwrap();
            site.file(&path, [&text[..from], &suggestion, &text[to..]].concat())
        }
        Way::Command => {
            let words = suggestion.strip_prefix("seibun ").unwrap();
            assert_eq!(site.run(words).status, Some(0), "{words}");
            site
        }
    }
}

#[test]
fn what_a_hint_suggests_beside_the_words_works() {
    let failing = PLACED.iter().filter_map(|(edits, rule, way)| {
        let site = edits.iter().fold(Site::small(), |site, (path, from, to)| site.edit(path, from, to));
        tried(site, rule, |site, finding| put(site, finding, way))
    });
    let failing: Vec<String> = failing.collect();
    assert!(failing.is_empty(), "{}", failing.join("\n"));
}

/// Returns the one finding of a rule in a site.
fn only(site: &Site, rule: &str) -> Value {
    let all = findings(site);
    let found = all.iter().find(|finding| finding["rule"] == rule);
    found.unwrap_or_else(|| panic!("{rule} is not told: {all:#?}")).clone()
}

#[test]
fn a_folder_a_file_or_a_setting_that_a_hint_names_works() {
    // A version's folder named after another day.
    let site = Site::small().edit(NOTICE, "effective = 2026-04-01", "effective = 2026-05-01");
    let name = suggested(&only(&site, "no-version-entry")).unwrap();
    fs::rename(site.path("content/privacy/2026-04-01"), site.path(&format!("content/privacy/{name}"))).unwrap();
    assert!(findings(&site).is_empty(), "{:#?}", findings(&site));
    // A missing text in a site without a prevailing language.
    let site = Site::small().edit(SITE, "\"ja\"\n", "\"none\"\n");
    let english = site.read(EN);
    let site = site.remove(EN);
    let path = suggested(&only(&site, "equal-text-missing")).unwrap();
    let site = site.file(&path, english);
    assert!(findings(&site).is_empty(), "{:#?}", findings(&site));
    // An original that is in this site but declared to be elsewhere.
    let elsewhere = "original = { language = \"ja\", url = \"https://www.example.jp/\" }";
    let site = Site::small().edit(SITE, "original = \"ja\"", elsewhere);
    let line = suggested(&only(&site, "original-twice")).unwrap();
    let site = site.edit(SITE, elsewhere, &line);
    assert!(findings(&site).is_empty(), "{:#?}", findings(&site));
    // A section under the id of another.
    let site = Site::small().edit(EN, "\"purpose\"", "\"x\"").edit(EN, "\"third-party\"", "\"purpose\"");
    let site = site.edit(EN, "\"x\"", "\"third-party\"");
    let mut told = findings(&site);
    told.retain(|finding| finding["rule"] == "section-mismatch");
    assert_eq!(told.len(), 2);
    let text = told.iter().fold(site.read(EN), |text, finding| {
        let (message, hint) = (finding["message"].as_str().unwrap(), finding["hints"][0].as_str().unwrap());
        let heading = message.rsplit_once('“').unwrap().1.trim_end_matches('”');
        let id = hint.rsplit('`').nth(1).unwrap();
        let start = text[..text.find(heading).unwrap()].rfind("id = ").unwrap();
        let end = start + text[start..].find('\n').unwrap();
        [&text[..start], &format!("id = \"{id}\""), &text[end..]].concat()
    });
    let site = site.file(EN, text);
    assert!(findings(&site).is_empty(), "{:#?}", findings(&site));
}

#[test]
fn the_command_that_records_the_parts_of_a_translation_works() {
    let site = Site::small();
    assert_eq!(site.run("translated privacy en").status, Some(0));
    let text = site.read(EN);
    let start = text.rfind("translates").unwrap();
    let end = start + text[start..].find('\n').unwrap();
    let site = site.file(EN, [&text[..start], &text[end + 1..]].concat());
    let command = suggested(&only(&site, "translation-unrecorded")).unwrap();
    assert_eq!(site.run(command.strip_prefix("seibun ").unwrap()).status, Some(0));
    assert!(findings(&site).is_empty(), "{:#?}", findings(&site));
}

#[test]
fn what_a_hint_names_for_sealed_texts_works() {
    let sealed = || {
        let site = Site::small();
        assert_eq!(site.run("seal").status, Some(0));
        site
    };
    // The address of a sealed text, and one of its sections.
    let site = sealed().edit(NOTICE, "slug = \"privacy\"", "slug = \"policy\"");
    let line = suggested(&only(&site, "sealed-address-gone")).unwrap();
    let site = site.edit(NOTICE, "slug = \"policy\"", &format!("slug = \"policy\"\n{line}"));
    assert!(findings(&site).is_empty(), "{:#?}", findings(&site));
    let mut site = sealed();
    for path in [JA, EN] {
        let text = site.read(path).replace("third-party", "third");
        site = site.file(path, text);
    }
    let line = suggested(&only(&site, "sealed-anchor-gone")).unwrap();
    for path in [JA, EN] {
        site = site.edit(path, "id = \"third\"", &format!("id = \"third\"\n{line}"));
    }
    assert!(findings(&site).is_empty(), "{:#?}", findings(&site));
    // A sealed text that changed, recorded as the correction of a mistake.
    let site = sealed().edit(JA, "個人情報を利用します", "個人情報を使います").edit(EN, "We use", "We apply");
    let erratum = "seal privacy 2026-04-01 --erratum --reason ja=誤字 --reason en=slip";
    let hint = only(&site, "seal-broken").to_string();
    assert!(hint.contains("seibun seal privacy 2026-04-01 --erratum --reason ja=… --reason en=…"), "{hint}");
    assert_eq!(site.run(erratum).status, Some(0));
    assert!(findings(&site).is_empty(), "{:#?}", findings(&site));
    // A value within what was sealed, a language no longer published, and the missing copy of a sealed text.
    let site = sealed().edit(NOTICE, "effective = 2026-04-01", "effective = 2026-04-01\nestablished = 2020-04-01");
    let finding = only(&site, "sealed-value-changed");
    assert!(suggested(&finding).is_some(), "{finding:#}");
    let site = sealed().edit(SITE, "[\"ja\", \"en\"]", "[\"ja\"]");
    let table = suggested(&only(&site, "sealed-language-gone")).unwrap();
    let site = site.edit(SITE, "[\"ja\"]", "[\"ja\", \"en\"]");
    let site = site.edit(SITE, "[check]", &format!("{table}\nended = 2026-12-31\n\n[check]"));
    assert!(findings(&site).is_empty(), "{:#?}", findings(&site));
    let site = sealed().remove("content/privacy/2026-04-01/seal/ja.txt");
    let command = suggested(&only(&site, "seal-copy")).unwrap();
    assert_eq!(site.run(command.strip_prefix("seibun ").unwrap()).status, Some(0));
    assert!(findings(&site).is_empty(), "{:#?}", findings(&site));
}

/// Rules that suggest only the shape of a text for a person to write: words of a language that the site lacks, an
/// attribute of a message, a message of Fluent, the lines above a mark.
const SHAPES: &[&str] = &["fluent-syntax", "locale-missing", "locale-unlisted", "mark-sequence", "message-attributes"];

#[test]
fn every_rule_that_suggests_a_text_is_tried() {
    let here = ["advice.rs", "hints.rs"].map(|file| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/checking").join(file);
        fs::read_to_string(path).unwrap()
    });
    let tried: BTreeSet<&str> = here.iter().flat_map(|text| text.split('"')).collect();
    let mut untried = BTreeSet::new();
    for file in ["checks", "diagnostics"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/en/{file}.ftl"));
        let words = fs::read_to_string(path).unwrap();
        let (mut rule, mut hint) = (String::new(), false);
        for line in words.lines() {
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                rule = line.split([' ', '=']).next().unwrap().to_owned();
                hint = false;
            }
            hint |= line.trim_start().starts_with('.');
            let suggests = super::hints::SUGGEST.iter().any(|words| {
                line.split_once(words).is_some_and(|(_, rest)| rest.split('`').next().unwrap().contains('$'))
            });
            if hint && suggests && !tried.contains(rule.as_str()) && !SHAPES.contains(&rule.as_str()) {
                untried.insert(rule.clone());
            }
        }
    }
    assert!(untried.is_empty(), "{untried:?}");
}
