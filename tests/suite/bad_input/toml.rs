//! Broken TOML is reported once, where it is broken, and the rest of the file is still checked.

use snapbox::{assert_data_eq, str};

use super::{EN, JA, NOTICE, SITE};
use crate::harness::Site;

#[test]
fn a_text_that_is_not_closed_is_told_once_and_the_rest_is_looked_at() {
    let site = Site::small().edit(JA, "従います。\n'''\n", "従います。\n\n").edit(EN, "consent.\n'''", "consent.");
    let site = site.edit(JA, "heading = \"第三者提供\"", "heading = \"第三者提供\"\nheadding = 1");
    assert_data_eq!(
        site.run("check").stdout,
        str![[r#"
error[toml-syntax]: no `'''` after a text of several lines
  --> content/privacy/2026-04-01/en.toml:15:38
   |
15 | We do not provide it without consent.
   |                                      ^
   |
  ::: content/privacy/2026-04-01/en.toml:14:8
   |
14 | text = '''
   |        --- it begins here
   |
   = help: put `'''` here, on a line of its own: what follows can be no part of the text

error[toml-syntax]: no `'''` after a text of several lines
 --> content/privacy/2026-04-01/ja.toml:9:1
  |
9 |
  | ^
  |
 ::: content/privacy/2026-04-01/ja.toml:6:8
  |
6 | text = '''
  |        --- it begins here
  |
  = help: put `'''` here, on a line of its own: what follows can be no part of the text

error[unknown-key]: unknown key `headding` in this `[[section]]`
  --> content/privacy/2026-04-01/ja.toml:14:1
   |
14 | headding = 1
   | ^^^^^^^^
   |
   = help: did you mean `heading`?

3 errors, 0 warnings

"#]]
    );
}

#[test]
fn one_mark_too_few_in_the_sample_is_the_only_finding_of_a_run() {
    for (path, words) in [
        ("content/privacy/2027-04-01/ja.toml", "\n'''\n"),
        ("content/privacy/2026-04-01/en.toml", "'''],"),
        ("content/cookies/2026-04-01/en.toml", "\n'''\n"),
    ] {
        let site = Site::sample();
        let line = site.read(path).split(words).next().unwrap().matches('\n').count()
            + usize::from(words.starts_with('\n'))
            + 1;
        let ended = site.edit(path, words, &words.replace("'''", "")).run("check --format short");
        let told: Vec<&str> = ended.stdout.lines().filter(|line| line.contains("error")).collect();
        assert_eq!(told.len(), 1, "{}", ended.stdout);
        assert!(
            told[0].starts_with(&format!("{path}:{line}:")) && told[0].contains("error[toml-syntax]"),
            "{}",
            told[0]
        );
    }
}

#[test]
fn several_mistakes_of_a_file_are_each_told_once_at_their_places() {
    let site = Site::small()
        .edit(
            JA,
            "title = \"プライバシーポリシー\"",
            "title = \"プライバシーポリシー\npreamble = \"\"\"\n当社は、定めます。\n",
        )
        .edit(JA, "heading = \"利用目的\"", "heading: 利用目的")
        .edit(JA, "従います。\n'''", "従います。\n```")
        .edit(JA, "[[section]]\nid = \"third", "これは覚書です。\n[section]]\nid \"third")
        .edit(
            EN,
            "Purpose of use\"",
            "Purpose of use\"\nheading = \"Purposes\"\nallow = [{ rule = \"x\", reason = \"y\" ]",
        );
    let site = site.edit(NOTICE, "effective = 2026-04-01", "effective = 令和8年4月1日");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/en.toml:6:1: error[toml-syntax]: this key, or this table, is already there
content/privacy/2026-04-01/en.toml:7:36: error[toml-syntax]: no `}` after the last value
content/privacy/2026-04-01/ja.toml:1:20: error[toml-syntax]: no `"` at the end of this text
content/privacy/2026-04-01/ja.toml:4:1: error[toml-syntax]: no `"""` after a text of several lines
content/privacy/2026-04-01/ja.toml:8:8: error[toml-syntax]: `:`, a sign that looks like `=`
content/privacy/2026-04-01/ja.toml:8:10: error[toml-syntax]: text without quotation marks
content/privacy/2026-04-01/ja.toml:12:1: error[toml-syntax]: ````` before or after a text of several lines, where `'''` is needed
content/privacy/2026-04-01/ja.toml:14:1: error[toml-syntax]: text outside quotation marks, or a key without a value
content/privacy/2026-04-01/ja.toml:15:1: error[toml-syntax]: `[section]]`, although there can be several of these
content/privacy/2026-04-01/ja.toml:16:4: error[toml-syntax]: no `=` after `id`
content/privacy/notice.toml:6:13: error[toml-syntax]: `令和8年4月1日` is not a date as it is written here, or not a day of the calendar
status 1

"#]]
    );
}

#[test]
fn files_of_other_systems_are_told_once() {
    let text = Site::small().read(JA);
    let site = Site::small().file(JA, text.replace('\n', "\r"));
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:1:21: error[toml-syntax]: line ends that are neither those of Windows nor those of macOS and Linux
status 1

"#]]
    );
    let broken = text.replace("従います。\n'''", "従います。");
    let site = Site::small().file(JA, format!("\u{feff}{}", broken.replace('\n', "\r\n")));
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:9:1: error[toml-syntax]: no `'''` after a text of several lines
status 1

"#]]
    );
}

#[test]
fn full_width_signs_and_other_marks_are_named_with_the_right_ones() {
    let site = Site::small()
        .edit(JA, "id = \"purpose\"", "id　＝ “purpose”")
        .edit(JA, "[[section]]\nid = \"third", "［［section］］\nid = \"third")
        .edit(EN, "text = '''\n1.", "text = ''\n1.")
        .edit(EN, "Purpose of use\"", "Purpose of use”")
        .edit(SITE, "[\"ja\", \"en\"]", "[\"ja\"、\"en\"]")
        .edit(NOTICE, "slug = \"privacy\"", "slug = 'Don't'");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/en.toml:5:26: error[toml-syntax]: `”`, a sign that looks like `"`
content/privacy/2026-04-01/en.toml:6:8: error[toml-syntax]: `''` before or after a text of several lines, where `'''` is needed
content/privacy/2026-04-01/ja.toml:4:3: error[toml-syntax]: ` ＝`, a sign that looks like ` =`
content/privacy/2026-04-01/ja.toml:4:6: error[toml-syntax]: `“…”`, a sign that looks like `"…"`
content/privacy/2026-04-01/ja.toml:11:1: error[toml-syntax]: `［［`, a sign that looks like `[[`
content/privacy/notice.toml:2:8: error[bad-url-name]: name `Don't` cannot be used in an address: only `a` to `z`, `0` to `9` and, except at the beginning, `-` can
content/privacy/notice.toml:2:12: error[toml-syntax]: text in `'…'` that ends at a mark inside it
content/site.toml:2:18: error[toml-syntax]: `、`, a sign that looks like `,`
status 1

"#]]
    );
}

#[test]
fn single_brackets_are_one_mistake_of_a_file() {
    let site = Site::small();
    let text = site.read(JA).replace("[[section]]", "[section]");
    let site = site.file(JA, text);
    assert_data_eq!(
        site.run("check").stdout,
        str![[r#"
error[toml-syntax]: `[section]`, although there can be several of these
 --> content/privacy/2026-04-01/ja.toml:3:1
  |
3 | [section]
  | ^^^^^^^^^
  |
  = help: write each of them as `[[section]]`

1 error, 0 warnings

"#]]
    );
}

#[test]
fn a_key_or_table_in_the_wrong_place_is_told_the_right_one() {
    let site = Site::small()
        .edit(JA, "heading = \"第三者提供\"", "heading = \"第三者提供\"\nclosing = \"以上\"")
        .edit(EN, "[[section]]\nid = \"third", "[[table]]\nid = \"x\"\nrows = []\n\n[[section]]\nid = \"third")
        .edit(NOTICE, "effective = 2026-04-01", "effective = 2026-04-01\nended = 2027-03-31")
        .edit(SITE, "[operator]", "operator = \"見本株式会社\"\n[unused]");
    assert_data_eq!(
        site.run("check").stdout,
        str![[r#"
error[unknown-key]: unknown key `table`
  --> content/privacy/2026-04-01/en.toml:11:3
   |
11 | [[table]]
   |   ^^^^^
   |
   = help: write `[[section.table]]`

error[unknown-key]: unknown key `closing` in this `[[section]]`
  --> content/privacy/2026-04-01/ja.toml:14:1
   |
14 | closing = "以上"
   | ^^^^^^^
   |
   = help: `closing` belongs to the file as a whole: move it up, before the first line in brackets

error[unknown-key]: unknown key `ended` in this `[[version]]`
 --> content/privacy/notice.toml:7:1
  |
7 | ended = 2027-03-31
  | ^^^^^
  |
  = help: `ended` belongs to the file as a whole: move it up, before the first line in brackets

error[wrong-type]: `operator` must be a table (`[name]` or `{ … }`), not text in quotation marks
 --> content/site.toml:7:12
  |
7 | operator = "見本株式会社"
  |            ^^^^^^^^^^^^^^
  |
  = help: it takes: name, representative, postal_code, address, signature, labels

error[unknown-key]: unknown key `unused`
 --> content/site.toml:8:2
  |
8 | [unused]
  |  ^^^^^^
  |
  = help: known: base_url, languages, original, theme, time_zone, dates, references, comparison, numbering, operator, company, language, contact, fact, frame_ancestors, static_files, page, check, publish

5 errors, 0 warnings

"#]]
    );
}

#[test]
fn signs_that_are_not_what_they_seem_name_the_ones_that_are_meant() {
    let site = Site::small()
        .edit(JA, "個人情報を利用", "個\u{2f08}情報を利\u{200b}用")
        .edit(EN, "personal information.", "per\u{ad}sonal \u{202e}information.\u{fdd0}0\u{fdd1}")
        .edit(SITE, "見本株式会社", "見本\u{fa19}社");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/en.toml:7:14: error[invisible-character]: a soft hyphen (U+00AD) that no reader sees
content/privacy/2026-04-01/en.toml:7:21: error[invisible-character]: a control character (U+202E) that changes the direction of writing
content/privacy/2026-04-01/en.toml:7:34: error[invisible-character]: a code (U+FDD0) that represents no character
content/privacy/2026-04-01/en.toml:7:36: error[invisible-character]: a code (U+FDD1) that represents no character
content/privacy/2026-04-01/ja.toml:7:9: error[look-alike]: `⼈` (U+2F08) only looks like `人` (U+4EBA): a search does not find it
content/privacy/2026-04-01/ja.toml:7:14: error[invisible-character]: a zero-width character (U+200B)
content/site.toml:8:18: error[look-alike]: `神` (U+FA19) only looks like `神` (U+795E): a search does not find it
status 1

"#]]
    );
}

#[test]
fn a_text_in_two_normal_forms_is_one_text() {
    let words = |form: &str| Site::small().edit(JA, "当社は、個人情報を利用します。", form).built("");
    let (one, two) = (words("当社は、データを利用します。"), words("当社は、テ\u{3099}ータを利用します。"));
    assert_eq!(one.page("ja/privacy/index.html"), two.page("ja/privacy/index.html"));
}

#[test]
fn a_language_is_missing_only_where_that_is_said() {
    let site = Site::small().edit(SITE, ", text-missing = \"off\"", "").remove(EN);
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/notice.toml:5:1: error[text-missing]: this version has no text in `en`, and does not say that this is intended
status 1

"#]]
    );
    let site = site.edit(NOTICE, "effective = 2026-04-01", "effective = 2026-04-01\nwithout = [\"en\"]");
    assert_data_eq!(site.findings(), "status 0\n");
    assert_data_eq!(
        site.edit(NOTICE, "without = [\"en\"]", "without = [\"ja\", \"fr\", \"en\"]").findings(),
        str![[r#"
content/privacy/notice.toml:7:12: error[bad-without]: this version has a text in `ja`, although `without` lists that language
content/privacy/notice.toml:7:18: error[bad-without]: `fr` is not a language of the site
status 1

"#]]
    );
}
