//! The content of sections: tables with everything their cells can hold, and joined lines.

use snapbox::{assert_data_eq, str};

use super::{japanese_alone, read, with_text};
use crate::harness::reading;

#[test]
fn tables_have_heads_spans_notes_and_blocks_in_their_cells() {
    let text = r#"
[[section]]
id = "t"
heading = "Tables"
text = '''
Before.

{table:users}

After.
'''
[[section.table]]
id = "users"
caption = "Users"
columns = ["Who", "What"]
row_headers = true
rows = [
  ["One", '''
   - a
   - b
   '''],
  ["^", "c\\\nd"],
  "A note between rows.",
  ["Two", "1) x\n2) y"],
]
[[section.table]]
id = "plain"
rows = [["label", "value"], ["nested", "{include:t.users}"]]
"#;
    let site = with_text(text).built("");
    assert_data_eq!(
        reading(&site.page("en/privacy/index.html")),
        str![[r#"
Article 1 Tables
Before.
Users
Who | What
One
a
b
c
d
Note: A note between rows.
Two
(1) x
(2) y
After.
label
| value
nested
Users
Who | What
One
a
b
c
d
Note: A note between rows.
Two
(1) x
(2) y
"#]]
    );
    let page = site.page("en/privacy/index.html");
    assert!(page.contains("<th scope=\"rowgroup\" rowspan=\"2\">"));
    assert!(page.contains("<table id=\"t.users-2\">"), "an included table has an anchor of its own");
    assert!(page.contains("aria-label=\"Tables\""), "a table without a caption is named by its section");
}

#[test]
fn tables_with_mistakes() {
    let text = r#"
[[section]]
id = "t"
heading = "Tables"
text = "{table:usres} {table:users}"
[[section.table]]
id = "users"
columns = ["Who", "What"]
rows = [["^", "{include:t.users}"], ["only one"]]
"#;
    assert_data_eq!(
        japanese_alone(text).findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:6:9: error[misplaced-block]: `{table:usres}` shows a whole block and cannot be used within a line
content/privacy/2026-04-01/ja.toml:6:23: error[misplaced-block]: `{table:users}` shows a whole block and cannot be used within a line
content/privacy/2026-04-01/ja.toml:10:10: error[no-cell-above]: there is no cell above this `^` for it to repeat
content/privacy/2026-04-01/ja.toml:10:16: error[table-in-itself]: the table `users` is placed inside itself
content/privacy/2026-04-01/ja.toml:10:37: error[row-length]: 1 cell in this row of a table with 2 columns
status 1

"#]]
    );
    let text = r#"[[section]]
id = "t"
heading = "H"
[[section.table]]
id = "a"
rows = [["{include:t.b}"]]
[[section.table]]
id = "b"
rows = [["{include:t.a}"]]
"#;
    assert_data_eq!(
        japanese_alone(text).findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:7:11: error[table-in-itself]: the table `b` is placed inside itself
content/privacy/2026-04-01/ja.toml:10:11: error[table-in-itself]: the table `a` is placed inside itself
status 1

"#]]
    );
}

#[test]
fn lines_join_as_the_language_wants() {
    let text = "[[section]]\nid = \"a\"\nheading = \"A\"\ntext = '''\n個人\n情報、**重要。**\n次のGoogle\nAnalytics\nを使う。\nEnd\nof\nline.\\\nHard.\n'''\n";
    let page = read(with_text(text), "ja");
    assert!(page.contains("個人情報、重要。次のGoogle Analyticsを使う。End of line.\nHard."), "{page}");
}

#[test]
fn a_day_at_the_head_of_a_line_is_no_item_whatever_follows() {
    let text = "[[section]]\nid = \"a\"\nheading = \"A\"\ntext = '''\nGilt ab dem\n1. März 2025 und seit dem\n2. Mai 2025 neu.\n\n이 방침은\n2020. 3. 1.에 제정.\n\n1. eins\n2. zwei\n'''\n";
    let page = read(with_text(text), "en");
    assert!(page.contains("Gilt ab dem 1. März 2025 und seit dem 2. Mai 2025 neu."), "{page}");
    assert!(page.contains("이 방침은 2020. 3. 1.에 제정."), "{page}");
    assert!(page.contains("1.1 eins") && page.contains("1.2 zwei"), "{page}");
}

#[test]
fn days_in_a_row_keep_their_numbers_in_every_language() {
    let days = [
        ("de", ["1. April 2025", "2. April 2025"]),
        ("en", ["1 April 2025", "2 April 2025"]),
        ("fr", ["1er avril 2025", "2 avril 2025"]),
        ("es", ["1 de abril de 2025", "2 de abril de 2025"]),
        ("pt-BR", ["1º de abril de 2025", "2 de abril de 2025"]),
        ("vi", ["1 tháng 12 năm 2025", "2 tháng 12 năm 2025"]),
        ("id", ["1 April 2025", "2 April 2025"]),
        ("th", ["1 เมษายน ค.ศ. 2025", "2 เมษายน พ.ศ.2568"]),
        ("fr", ["1 Avril 2025", "2 Mai 2025"]),
        ("en", ["1 Jan 2025", "2 Feb, 2025"]),
        ("ar", ["1 كانون الثاني 2025", "2 شباط 2025"]),
        ("ar", ["1 أبريل 2025", "2 أبريل 2025"]),
        ("ko", ["2025년 4월 1일", "2025년 4월 2일"]),
        ("zh-Hans", ["2025年4月1日", "2025年4月2日"]),
    ];
    let written = days.map(|(_, [first, second])| format!("{first}\n\n{second}")).join("\n\n");
    let text = format!("[[section]]\nid = \"a\"\nheading = \"A\"\ntext = '''\n{written}\n'''\n");
    let page = read(with_text(&text), "en");
    for (language, [first, second]) in days {
        for day in [first, second] {
            assert!(page.lines().any(|line| line.trim() == day), "{language}: {day}: {page}");
        }
    }
}
