//! A hint that suggests a text works when it is followed: the finding is gone, and no other comes.

use serde_json::Value;

use crate::harness::Site;

const JA: &str = "content/privacy/2026-04-01/ja.toml";
const EN: &str = "content/privacy/2026-04-01/en.toml";
/// What a case puts its words before, in each language.
const PLACES: [(&str, &str); 2] = [(JA, "当社は、同意を得ないで"), (EN, "We do not provide it")];

/// Words that are put into the Japanese and the English text, and the rule that suggests what to write instead.
const CASES: &[(&str, &str, &str)] = &[
    ("第1条に従います。", "Article 1 applies. ", "literal-reference"),
    ("[x社](http://www.other.example/a)です。", "It is [X](http://www.other.example/a). ", "insecure-link"),
    ("", "We say so . It is right. ", "stray-space"),
    ("当 社は、個人情報を利用します。", "We use it. ", "stray-space"),
    (
        "個人情報の保護に関する法律（平成15年法律第75号）に従います。",
        "We follow the Act on the Protection of Personal Information (Act No. 75 of 2003). ",
        "statute-number",
    ),
    ("[](#purpos)に従います。", "[](#purpos) applies. ", "reference-unresolved"),
    ("{operator.nam}です。", "It is {operator.nam}. ", "unknown-placeholder"),
    ("2026年4月1日から施行します。", "It takes effect on April 1, 2026. ", "date-in-prose"),
    ("⼈の情報です。", "", "look-alike"),
];

/// What is found in a site, but that it is not sealed.
fn findings(site: &Site) -> Vec<Value> {
    let read: Value = serde_json::from_str(&site.run("check --format json").stdout).unwrap();
    let all = read["findings"].as_array().unwrap().iter();
    all.filter(|finding| finding["rule"] != "seal-missing").cloned().collect()
}

/// The first text that a hint of a finding suggests.
fn suggested(finding: &Value) -> Option<String> {
    let hints = finding["hints"].as_array().unwrap().iter().filter_map(Value::as_str);
    hints.into_iter().find_map(|hint| {
        let rest = ["write `", "did you mean `", "record it: `"].iter().find_map(|words| hint.split_once(words))?.1;
        Some(rest.split_once('`')?.0.to_owned())
    })
}

/// Puts what a finding suggests where the finding stands: in place of the words that its message quotes, if they are there.
fn follow(site: Site, finding: &Value) -> Site {
    let path = finding["path"].as_str().unwrap();
    let suggestion = suggested(finding).unwrap_or_else(|| panic!("nothing to write: {finding:#}"));
    let text = site.read(path);
    let number = |key: &str| usize::try_from(finding[key].as_u64().unwrap()).unwrap() - 1;
    let offset = |line: usize, column: usize| {
        let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        let columns = text[start..].char_indices().map(|(at, _)| at);
        start + columns.into_iter().nth(column).unwrap_or(text.len() - start)
    };
    let (start, end) = (offset(number("line"), number("column")), offset(number("end_line"), number("end_column")));
    let quoted = finding["message"].as_str().unwrap().split('`').nth(1).unwrap_or("");
    let words = &text[start..end];
    let mended = if words.contains(quoted) { words.replacen(quoted, &suggestion, 1) } else { suggestion };
    site.file(path, [&text[..start], &mended, &text[end..]].concat())
}

#[test]
fn what_a_hint_suggests_works() {
    for (ja, en, rule) in CASES {
        let mut site = Site::small();
        for ((path, place), words) in PLACES.into_iter().zip([ja, en]) {
            site = site.edit(path, place, &format!("{words}{place}"));
        }
        let first = findings(&site);
        assert!(first.iter().any(|finding| finding["rule"] == *rule), "{rule} is not told: {first:#?}");
        // One finding in each language.
        for _ in 0..4 {
            let all = findings(&site);
            let Some(finding) = all.iter().find(|finding| finding["rule"] == *rule) else { break };
            site = follow(site, finding);
        }
        let left = findings(&site);
        assert!(left.is_empty(), "{rule}: {}\n{}\n{left:#?}", site.read(JA), site.read(EN));
    }
}

#[test]
fn the_command_that_a_hint_names_works() {
    let site = Site::small();
    assert_eq!(site.run("translated privacy en").status, Some(0));
    let site = site.edit(JA, "個人情報を利用します", "個人情報を利用し、保存します");
    let stale = findings(&site).into_iter().find(|finding| finding["rule"] == "translation-stale").unwrap();
    let command = suggested(&stale).unwrap();
    assert_eq!(site.run(command.strip_prefix("seibun ").unwrap()).status, Some(0));
    assert!(findings(&site).is_empty());
}
