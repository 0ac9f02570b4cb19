//! Keys and their values: broken TOML, unknown keys, wrong types, impossible dates, repeated names.

use snapbox::{assert_data_eq, str};

use super::{EN, JA, NOTICE, SITE};
use crate::harness::Site;

#[test]
fn broken_toml_is_told_in_plain_words() {
    let site = Site::small().edit(NOTICE, "[[version]]", "[[version]").edit(SITE, "original = \"ja\"", "original = ja");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/notice.toml:5:11: error[toml-syntax]: `[[` without `]]`
content/site.toml:3:12: error[toml-syntax]: text without quotation marks
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
  = help: known: base_url, languages, original, theme, time_zone, dates, references, comparison, numbering, operator, company, language, contact, fact, frame_ancestors, static_files, page, check, publish

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
content/privacy/notice.toml:7:13: error[toml-syntax]: `2026-02-30` is not a date as it is written here, or not a day of the calendar
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
content/privacy/2026-04-01/en.toml:12:6: error[bad-url-name]: name `Third Party` cannot be used in an address: only `a` to `z`, `0` to `9` and, except at the beginning, `-` can
content/privacy/2026-04-01/ja.toml:8:8: error[reference-ambiguous]: reference `purpose` could mean several items
content/privacy/2026-04-01/ja.toml:12:6: error[duplicate-id]: name `purpose` is used twice
status 1

"#]]
    );
}

#[test]
fn a_title_that_says_nothing_is_told() {
    let site = Site::small().edit(EN, "title = \"Privacy Policy\"", "title = \" \"");
    let found = site.run("check --format short");
    assert_eq!(
        (found.status, found.stdout.contains("en.toml:1:9: error[empty-title]")),
        (Some(1), true),
        "{}",
        found.stdout
    );
}
