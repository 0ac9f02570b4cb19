//! How mistakes are reported: all in one run, each with its place, while nothing is published.

use snapbox::{assert_data_eq, str};

use super::{EN, JA, NOTICE, SITE};
use crate::harness::Site;

#[test]
fn all_mistakes_of_all_files_are_told_at_once() {
    let site = Site::small()
        .edit(SITE, "languages", "langages")
        .edit(NOTICE, "slug = \"privacy\"", "slug = 12")
        .edit(JA, "heading = \"利用目的\"", "heading = \"利用目的\nheadding = 2")
        .edit(EN, "[](#third-party)", "[](#third-partie)");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:5:16: error[toml-syntax]: no `"` at the end of this text
content/privacy/2026-04-01/ja.toml:6:1: error[unknown-key]: unknown key `headding` in this `[[section]]`
content/privacy/notice.toml:2:8: error[wrong-type]: `slug` must be text in quotation marks, not a number
content/site.toml: error[no-language]: `languages` holds no language (example: `languages = ["ja", "en"]`)
content/site.toml:2:1: error[unknown-key]: unknown key `langages`
status 1

"#]]
    );
}

#[test]
fn a_finding_shows_the_line_and_marks_the_place_under_wide_characters() {
    let site =
        Site::small().edit(JA, "当社は、個人情報を利用します。", "当社{operater.name}は、個人情報を利用します。");
    assert_data_eq!(
        site.run("check").stdout,
        str![[r#"
error[unknown-placeholder]: unknown placeholder `{operater.name}`
 --> content/privacy/2026-04-01/ja.toml:7:6
  |
7 | 1. 当社{operater.name}は、個人情報を利用します。
  |        ^^^^^^^^^^^^^^^
  |
  = help: did you mean `{operator.name}`?

1 error, 0 warnings

"#]]
    );
    assert_data_eq!(
        site.run("check --lang ja").stdout,
        str![[r#"
エラー[unknown-placeholder]: 差し込み `{operater.name}` はありません
 --> content/privacy/2026-04-01/ja.toml:7:6
  |
7 | 1. 当社{operater.name}は、個人情報を利用します。
  |        ^^^^^^^^^^^^^^^
  |
  = ヒント: `{operator.name}` ではありませんか

エラー 1 件、警告 0 件

"#]]
    );
}

#[test]
fn nothing_is_published_while_something_is_wrong() {
    let site = Site::small().built("");
    let (before, page) = (site.files("public"), site.page("ja/privacy/index.html"));
    let site = site.edit(JA, "title", "titel");
    let ended = site.run("build");
    assert_eq!(ended.status, Some(1));
    assert_data_eq!(
        ended.stderr,
        str![[r#"
error[unknown-key]: unknown key `titel`
 --> content/privacy/2026-04-01/ja.toml:1:1
  |
1 | titel = "プライバシーポリシー"
  | ^^^^^
  |
  = help: did you mean `title`?

1 error, 0 warnings
nothing was published; `[ROOT]/public` is as it was

"#]]
    );
    assert_eq!((site.files("public"), site.page("ja/privacy/index.html")), (before, page));
}

#[test]
fn of_very_many_findings_in_one_line_some_are_shown_and_the_rest_is_counted() {
    let site = Site::small().edit(JA, "当社は、同意を得ないで提供しません。", &"[](#nowhere)。".repeat(20));
    let told = site.run("check --lang en").stdout;
    assert_eq!(told.matches("error[reference-unresolved]").count(), 8, "{told}");
    assert!(told.contains("… and 12 more `reference-unresolved` in this line"), "{told}");
    assert!(told.contains("20 errors"), "{told}");
}
