//! Texts: markup that a notice does not support, dead links, nesting too deep.

use snapbox::{assert_data_eq, str};

use super::{EN, JA};
use crate::harness::Site;

#[test]
fn raw_html_and_other_markup_that_a_notice_does_not_have() {
    let site = Site::small().edit(JA, "当社は、同意を得ないで提供しません。", "# 見出し\n\n<b>太字</b> ![](x.png)");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:15:1: error[unsupported-markup]: a heading inside a text
content/privacy/2026-04-01/ja.toml:17:1: error[unsupported-markup]: HTML
content/privacy/2026-04-01/ja.toml:17:6: error[unsupported-markup]: HTML
content/privacy/2026-04-01/ja.toml:17:11: error[unsupported-markup]: an image
status 1

"#]]
    );
}

#[test]
fn a_dead_link_names_the_content_that_holds_it() {
    let site = Site::small().edit(JA, "当社は、同意を得ないで", "当社は、[同意](/ja/consent/)を得ないで");
    assert_data_eq!(
        site.run("check").stdout,
        str![[r#"
error[dead-link]: the site has no `/ja/consent/`
  --> content/privacy/2026-04-01/ja.toml:15:5
   |
15 | 当社は、[同意](/ja/consent/)を得ないで提供しません。
   |         ^^^^^^^^^^^^^^^^^^^^

1 error, 0 warnings

"#]]
    );
}

#[test]
fn a_section_that_only_one_language_has_is_no_dead_link() {
    let site = Site::small()
        .edit(JA, "id = \"third-party\"", "id = \"third-party\"\nonly = \"ja\"")
        .edit(EN, "id = \"third-party\"", "id = \"others\"\nonly = \"en\"")
        .edit(EN, "[](#third-party)", "[](#others)");
    let site = site.built("");
    assert!(site.page("en/privacy/index.html").contains("href=\"/ja/privacy/#purpose\""));
    assert!(!site.page("en/privacy/index.html").contains("href=\"/ja/privacy/#others\""));
}

#[test]
fn things_that_stand_absurdly_deep_in_each_other_are_refused() {
    let deep =
        format!("{} x\n\n{}y\n\n{}z{}", ">".repeat(20000), "- ".repeat(20000), "**".repeat(20000), "**".repeat(20000));
    let site = Site::small().edit(JA, "当社は、同意を得ないで提供しません。", &deep);
    let found = site.findings();
    assert!(found.contains("error[too-deep]") && found.ends_with("status 1\n"), "{}", &found[..500]);
    let mut text = String::from("title = \"T\"\n");
    for depth in 0..60 {
        let header = ["section"].repeat(depth + 1).join(".");
        text.push_str(&format!("[[{header}]]\nid = \"s{depth}\"\nheading = \"H{depth}\"\n"));
    }
    assert_data_eq!(
        Site::small().remove(EN).file(JA, text).findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:18:6: error[section-too-deep]: sections are nested more than 5 levels deep
status 1

"#]]
    );
}
