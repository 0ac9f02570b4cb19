//! Bad input of every kind: a finding with its place, all of a run together, and a published site that stays as it was.

use snapbox::{assert_data_eq, str};

use crate::harness::Site;

const SITE: &str = "content/site.toml";
const NOTICE: &str = "content/privacy/notice.toml";
const JA: &str = "content/privacy/2026-04-01/ja.toml";
const EN: &str = "content/privacy/2026-04-01/en.toml";

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
content/privacy/2026-04-01/ja.toml:5:16: error[toml-syntax]: text that begins with `"` and does not end with `"` on the same line, or holds an invisible character
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
エラー[unknown-placeholder]: 不明な差し込み `{operater.name}`
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
fn broken_toml_is_told_in_plain_words() {
    let site = Site::small().edit(NOTICE, "[[version]]", "[[version]").edit(SITE, "original = \"ja\"", "original = ja");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/notice.toml:5:11: error[toml-syntax]: `[[` without `]]`
content/site.toml:3:12: error[toml-syntax]: no value, or text without quotation marks
status 1

"#]]
    );
}

#[test]
fn unknown_and_missing_keys_have_the_nearest_one_named() {
    let site = Site::small().edit(NOTICE, "kind =", "knid =").edit(SITE, "[operator]", "colour = 1\n[operator]");
    assert_data_eq!(
        site.run("check").stdout,
        str![[r#"
error[unknown-key]: unknown key `knid`
 --> content/privacy/notice.toml:1:1
  |
1 | knid = "privacy-policy"
  | ^^^^
  |
  = help: did you mean `kind`?

error[unknown-key]: unknown key `colour`
 --> content/site.toml:7:1
  |
7 | colour = 1
  | ^^^^^^
  |
  = help: known: base_url, languages, original, theme, time_zone, dates, references, comparison, numbering, operator, contact, fact, check

2 errors, 0 warnings

"#]]
    );
}

#[test]
fn wrong_types_and_impossible_dates() {
    let site =
        Site::small().edit(NOTICE, "effective = 2026-04-01", "effective = \"2026-04-01\"\nannounced = 2026-02-30");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/notice.toml:7:13: error[toml-syntax]: not a date, or not a day of the calendar
status 1

"#]]
    );
    let site = Site::small().edit(NOTICE, "effective = 2026-04-01", "effective = \"2026-04-01\"\ndraft = 1");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/notice.toml:6:13: error[wrong-type]: `effective` must be a date, not text in quotation marks
content/privacy/notice.toml:7:9: error[wrong-type]: `draft` must be `true` or `false`, not a number
status 1

"#]]
    );
}

#[test]
fn dates_in_an_order_that_cannot_be() {
    let dates = "announced = 2026-05-01\nestablished = 2027-01-01\neffective = 2026-04-01";
    assert_data_eq!(
        Site::small().edit(NOTICE, "effective = 2026-04-01", dates).findings(),
        str![[r#"
content/privacy/notice.toml:6:13: error[date-order]: `announced`, 2026-05-01, is earlier than `established`, 2027-01-01
content/privacy/notice.toml:8:13: error[date-order]: `effective`, 2026-04-01, is earlier than `announced`, 2026-05-01
status 1

"#]]
    );
}

#[test]
fn a_folder_without_an_entry_and_an_entry_without_a_folder() {
    let site = Site::small().edit(NOTICE, "2026-04-01", "2026-04-02");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01: error[no-version-entry]: the folder `2026-04-01` is no version of this notice
content/privacy/notice.toml:5:1: error[no-version-folder]: this version has no folder `content/privacy/2026-04-02`
status 1

"#]]
    );
}

#[test]
fn a_language_that_the_site_does_not_list() {
    let site = Site::small().file("content/privacy/2026-04-01/fr.toml", "title = \"Politique\"\n");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/fr.toml: error[unlisted-text]: a text in `fr`, which is not a language of the site
status 1

"#]]
    );
    let site = Site::small().edit(SITE, "original = \"ja\"", "original = \"fr\"");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/site.toml:3:12: error[unlisted-language]: `fr` is not a language of the site
status 1

"#]]
    );
}

#[test]
fn the_text_that_prevails_is_missing() {
    assert_data_eq!(
        Site::small().remove(JA).findings(),
        str![[r#"
content/privacy/notice.toml:5:1: error[no-original-text]: this version lacks the text that prevails, `content/privacy/2026-04-01/ja.toml`
status 1

"#]]
    );
}

#[test]
fn ids_and_slugs_that_stand_twice_or_have_no_place_in_a_url() {
    let site = Site::small()
        .edit(JA, "id = \"third-party\"", "id = \"purpose\"")
        .edit(JA, "[](#third-party)", "[](#purpose)")
        .edit(EN, "id = \"third-party\"", "id = \"Third Party\"")
        .edit(EN, "[](#third-party)", "[](#purpose)")
        .file(
            "content/other/notice.toml",
            "kind = \"notice\"\nslug = \"privacy\"\nnumbering = \"none\"\n[[version]]\neffective = 2026-01-01\n",
        )
        .file("content/other/2026-01-01/ja.toml", "title = \"他\"\n");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/other/notice.toml:2:8: error[duplicate-slug]: two notices have the slug `privacy`
content/privacy/2026-04-01/en.toml:12:6: error[bad-url-name]: name `Third Party` cannot stand in an address: only `a` to `z`, `0` to `9` and, not first, `-` can
content/privacy/2026-04-01/ja.toml:8:8: error[reference-ambiguous]: reference `purpose` could mean several items
content/privacy/2026-04-01/ja.toml:12:6: error[duplicate-id]: name `purpose` is used twice
status 1

"#]]
    );
}

#[test]
fn raw_html_and_other_markup_that_a_notice_does_not_have() {
    let site = Site::small().edit(
        JA,
        "当社は、同意を得ないで提供しません。",
        "# 見出し\n\n<b>太字</b> ![](x.png)\n\n    字下げ",
    );
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:15:1: error[unsupported-markup]: a heading inside a text
content/privacy/2026-04-01/ja.toml:17:1: error[unsupported-markup]: HTML
content/privacy/2026-04-01/ja.toml:17:6: error[unsupported-markup]: HTML
content/privacy/2026-04-01/ja.toml:17:11: error[unsupported-markup]: an image
content/privacy/2026-04-01/ja.toml:19:5: error[unsupported-markup]: a line indented by four or more spaces
status 1

"#]]
    );
}

#[test]
fn a_fluent_file_with_mistakes() {
    let site = Site::small().file(
        "locales/ja/theme.ftl",
        "contents = もくじ\nfacts = { $x\nlanguage-name = { $who }\nno-such-message = あ\n",
    );
    assert_data_eq!(
        site.findings(),
        str![[r#"
locales/ja/theme.ftl:2:1: error[fluent-syntax]: a brace is opened and not closed
locales/ja/theme.ftl:3:20: error[message-variables]: message `language-name` uses unknown variable `$who` in language `ja`
locales/ja/theme.ftl:4:1: warning[message-surplus]: message `no-such-message` exists in language `ja` alone
status 1

"#]]
    );
}

#[test]
fn a_template_with_mistakes_is_told_with_line_and_column() {
    let site = Site::small().file("themes/default/index.html", "<p>\n{% if %}\n</p>\n");
    assert_data_eq!(
        site.findings(),
        str![[r#"
themes/default/index.html:2:7: error[template-error]: the template does not work: Found `%}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, `{`, `[` or `(`
status 1

"#]]
    );
    let site = Site::small().file("themes/default/index.html", "<p>題\n{{ no_such_thing }}</p>\n");
    assert_data_eq!(
        site.run("check").stdout,
        str![[r#"
error[template-error]: the template does not work: Variable `no_such_thing` is not defined. Available variables: notices, shell
 --> themes/default/index.html:2:4
  |
2 | {{ no_such_thing }}</p>
  |    ^^^^^^^^^^^^^

1 error, 0 warnings

"#]]
    );
    let site = Site::small().file("themes/default/index.html", "{{ t(id=\"no-such-message\") }}\n");
    assert_data_eq!(
        site.findings(),
        str![[r#"
themes/default/index.html:1:4: error[template-error]: the template does not work: message `no-such-message` in `en`: no such message
themes/default/index.html:1:4: error[template-error]: the template does not work: message `no-such-message` in `ja`: no such message
status 1

"#]]
    );
    let site = Site::small().file("themes/default/index.html", "{{ shell.lang | no_such_filter }}\n");
    assert_data_eq!(
        site.findings(),
        str![[r#"
themes/default/index.html:1:17: error[template-error]: the template does not work: Unknown filter `no_such_filter`
status 1

"#]]
    );
}

#[test]
fn a_mistake_of_a_template_is_told_once_however_many_pages_show_it() {
    let with_footer = |name: &str, footer: &str| {
        let template = format!("{{% extends \"@default/{name}\" %}}\n{{% block footer %}}{footer}{{% endblock %}}\n");
        Site::small().file(&format!("themes/default/{name}"), template)
    };
    let told = with_footer("base.html", "{{ no_such_thing }}").findings();
    assert!(told.starts_with("themes/default/base.html:2:22: error[template-error]"), "{told}");
    assert_eq!(told.matches("template-error").count(), 1, "{told}");
    assert_data_eq!(
        with_footer("notice.html", "<script>1</script>").run("build").stderr,
        str![[r#"
error[forbidden-content]: `<script>` on `/en/privacy/`: a page holds no script
--> themes/default/notice.html
 = help: remove it
 = help: 4 pages share this mistake: correct it once

1 error, 0 warnings
nothing was published; `[ROOT]/public` is as it was

"#]]
    );
}

#[test]
fn a_theme_cannot_bring_a_script_or_load_from_elsewhere() {
    let page = "<!DOCTYPE html><html lang=\"ja\"><head><title>x</title>\n<script>1</script><link rel=\"stylesheet\" href=\"https://cdn.example.com/x.css\"></head>\n<body onload=\"x()\" style=\"color:red\"><a href=\"JavaScript:x\">x</a></body></html>";
    let site = Site::small()
        .file("themes/default/404.html", page)
        .file("themes/default/assets/style.css", "@import \"https://cdn.example.com/y.css\";\n");
    assert_data_eq!(
        site.findings(),
        str![[r#"
themes/default/assets/style.css:1:9: error[css-foreign]: the style sheet would load `https://cdn.example.com/y.css`
status 1

"#]]
    );
    let site = Site::small().file("themes/default/404.html", page);
    assert_data_eq!(
        site.findings(),
        str![[r#"
themes/default/404.html: error[forbidden-content]: `<link href="https://cdn.example.com/x.css">` on `/404.html`: a page loads nothing from elsewhere
themes/default/404.html: error[forbidden-content]: `<body onload="x()">` on `/404.html`: a page holds no script
themes/default/404.html: error[forbidden-content]: `<body style="color:red">` on `/404.html`: styles stand in a style sheet only
themes/default/404.html: error[forbidden-content]: `<script>` on `/404.html`: a page holds no script
themes/default/404.html: error[forbidden-content]: `<a href="JavaScript:x">` on `/404.html`: a link holds no script
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
fn text_that_is_not_utf8() {
    let site = Site::small().file(EN, b"title = \"Policy\"\n# \x83v\x83\x89\n");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/en.toml:2:3: error[not-utf8]: this file is not saved as UTF-8; its first unreadable character stands here
status 1

"#]]
    );
}

#[test]
fn byte_order_marks_windows_line_ends_and_wide_spaces_are_accepted() {
    let plain = Site::small().built("").page("ja/privacy/index.html");
    let site = Site::small();
    let text = site.read(JA).replace("1. 当社", "1.\u{3000}当社").replace('\n', "\r\n");
    let site = site.file(JA, format!("\u{feff}{text}")).built("");
    assert_eq!(site.page("ja/privacy/index.html"), plain);
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_out_of_the_site_is_not_followed() {
    let outside = Site::empty().file("secret.toml", "title = \"x\"\n");
    let site = Site::small().remove(EN);
    std::os::unix::fs::symlink(outside.path("secret.toml"), site.path(EN)).unwrap();
    std::os::unix::fs::symlink(site.path("content"), site.path("content/privacy/round")).unwrap();
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/en.toml: error[link-outside]: `content/privacy/2026-04-01/en.toml` is a link that leads out of the site, to nothing, or back to a folder around it
content/privacy/round: error[link-outside]: `content/privacy/round` is a link that leads out of the site, to nothing, or back to a folder around it
status 1

"#]]
    );
}

#[test]
fn a_folder_that_is_no_site_and_a_site_without_notices() {
    assert_data_eq!(
        Site::empty().run("check").stdout,
        str![[r#"
error[no-site]: there is no `content/site.toml` here
--> content/site.toml
 = help: run seibun in the folder of the site, or name that folder with `--root`

1 error, 0 warnings

"#]]
    );
    let site = Site::small().remove("content/privacy");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content: error[empty-site]: the site has no notice
status 1

"#]]
    );
}

#[test]
fn a_folder_that_is_not_there_is_no_finding_but_a_failure() {
    let ended = Site::empty().run("check --root no-such-folder");
    assert_eq!(ended.status, Some(2));
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
fn files_without_meaning_are_warned_of_and_editors_leftovers_are_not() {
    let site = Site::small()
        .file("content/privacy/2026-04-01/memo.txt", "メモ")
        .file("content/privacy/2026-04-01/.ja.toml.swp", "x")
        .file("content/privacy/2026-04-01/ja.toml~", "x");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/memo.txt: warning[unexpected-file]: `content/privacy/2026-04-01/memo.txt` has no meaning here, and is not published
status 0

"#]]
    );
    assert_eq!(site.run("check --deny-warnings").status, Some(1));
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
        text.push_str(&format!("[[{header}]]\nid = \"s{depth}\"\nheading = \"H\"\n"));
    }
    assert_data_eq!(
        Site::small().remove(EN).file(JA, text).findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:18:6: error[section-too-deep]: sections stand more than 5 deep in each other
status 1

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
fn a_site_cannot_silence_the_program_by_breaking_its_words() {
    let site = Site::small().file("locales/en/diagnostics.ftl", "unknown-key = { $nothing }\nlevel-error = { -x\n");
    assert_data_eq!(
        site.edit(JA, "title", "titel").findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:1:1: error[unknown-key]: unknown key `titel`
locales/en/diagnostics.ftl:1:1: error[message-attributes]: message `unknown-key` has no `.known` in language `en`
locales/en/diagnostics.ftl:1:1: error[message-attributes]: message `unknown-key` has no `.nearest` in language `en`
locales/en/diagnostics.ftl:1:1: error[message-variables]: message `unknown-key` does not use `$key` in language `en`
locales/en/diagnostics.ftl:1:1: error[message-variables]: message `unknown-key` does not use `$known` in language `en`
locales/en/diagnostics.ftl:1:1: error[message-variables]: message `unknown-key` does not use `$nearest` in language `en`
locales/en/diagnostics.ftl:1:1: error[message-variables]: message `unknown-key` does not use `$table` in language `en`
locales/en/diagnostics.ftl:1:18: error[message-variables]: message `unknown-key` uses unknown variable `$nothing` in language `en`
locales/en/diagnostics.ftl:2:1: error[fluent-syntax]: a brace is opened and not closed
status 1

"#]]
    );
}
