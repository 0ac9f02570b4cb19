//! The comparison of two versions in the terminal.

use snapbox::{assert_data_eq, str};

use super::two_versions;

#[test]
fn two_versions_are_compared_in_the_terminal() {
    let site = two_versions();
    assert_data_eq!(
        site.run("compare privacy 2024-04-01 2026-04-01").stdout,
        str![[r#"
第1条 利用目的 [changed]
  - 1 当社は、個人[-情報-]を利用します。
  + 1 当社は、個人{+データ+}を利用します。
  - 2 前項は、第2条に従います。
  + 2 前項は、第3条に従います。

第2条 安全管理 [added]
  + {+措置を講じます。+}

第2条 → 第3条 第三者提供 [renumbered]

"#]]
    );
    assert_data_eq!(
        site.run("compare privacy 2024-04-01 2026-04-01 --text-lang en --lang ja").stdout,
        str![[r#"
この本文は翻訳です。正文は `ja` です

Article 1 Purpose of use [変更]
  - 1.1 We use personal [-information-].
  + 1.1 We use personal {+data+}.
  - 1.2 The preceding paragraph is subject to Article 2.
  + 1.2 The preceding paragraph is subject to Article 3.

Article 2 Security [新設]
  + {+We take measures.+}

Article 2 → Article 3 Provision to third parties [番号の変更]

"#]]
    );
    assert_data_eq!(
        site.run("compare privacy 2026-04-01 2026-04-01").stdout,
        str![[r#"
no difference

"#]]
    );
}

#[test]
fn any_two_versions_are_compared_as_data() {
    let site = two_versions();
    let json = |words: &str| -> serde_json::Value {
        serde_json::from_str(&site.run(&format!("compare privacy {words} --format json")).stdout).unwrap()
    };
    let forth = json("2024-04-01 2026-04-01");
    assert_eq!(forth["language"], "ja");
    assert_eq!(forth["new"]["effective"], "2026-04-01");
    let parts: Vec<(&str, &str)> = forth["parts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|part| (part["id"].as_str().unwrap(), part["change"].as_str().unwrap()))
        .filter(|(id, _)| !id.is_empty())
        .collect();
    assert_eq!(parts, [("purpose", "words"), ("security", "added"), ("third-party", "numbers")]);
    let back = json("2026-04-01 2024-04-01");
    let removed = back["parts"].as_array().unwrap().iter().find(|part| part["id"] == "security").unwrap();
    assert_eq!(removed["change"], "removed");
    assert_eq!(json("2026-04-01 2026-04-01")["same"], true);
}

#[test]
fn a_translation_is_told_to_be_one_with_what_it_does_not_show() {
    let site = two_versions();
    let old = site.read("content/privacy/2024-04-01/en.toml");
    let site = site.file("content/privacy/2026-04-01/en.toml", old);
    let ended = site.run("compare privacy 2024-04-01 2026-04-01 --text-lang en");
    assert!(ended.stdout.contains("`ja` prevails"), "{}", ended.stdout);
    assert!(ended.stdout.contains("not shown by this translation: `purpose`, `security`"), "{}", ended.stdout);
    assert!(!ended.stdout.contains("no difference"), "{}", ended.stdout);
}

#[test]
fn what_cannot_be_compared_is_named_with_what_can() {
    let site = two_versions();
    let failed = |words: &str| {
        let ended = site.run(words);
        assert_eq!(ended.status, Some(2), "{}", ended.stderr);
        ended.stderr
    };
    assert_data_eq!(
        failed("compare terms 2024-04-01 2026-04-01"),
        str![[r#"
error: there is no notice `terms`
 |
 = help: the notices of this site: `privacy`

"#]]
    );
    assert_data_eq!(
        failed("compare privacy 2024-04-01 2026-05-01"),
        str![[r#"
error: the notice `privacy` has no version `2026-05-01`
 |
 = help: its versions: `2024-04-01`, `2026-04-01`

"#]]
    );
    assert_data_eq!(
        failed("compare privacy 2024-04-01 2026-04-01 --text-lang fr"),
        str![[r#"
error: not both versions have a text in the language `fr`
 |
 = help: languages that can be compared: `ja`, `en`

"#]]
    );
}

#[test]
fn what_is_wrong_elsewhere_does_not_keep_two_versions_from_being_compared() {
    let compare = "compare privacy 2024-04-01 2026-04-01";
    let site = two_versions().file("content/cookies/notice.toml", "kind = \"nonsense\"\n");
    let ended = site.run(compare);
    assert_eq!((ended.status, ended.stdout.contains("[renumbered]")), (Some(0), true), "{}", ended.stderr);
    let here = site.edit("content/privacy/2026-04-01/ja.toml", "[](#", "[](#no");
    let ended = here.run(compare);
    assert_eq!(ended.status, Some(1), "{}", ended.stdout);
    assert!(ended.stderr.contains("reference-unresolved") && !ended.stderr.contains("nonsense"), "{}", ended.stderr);
}
