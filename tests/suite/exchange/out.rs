//! Exported documents and tables: comparisons, texts and records.

use super::{out, part};
use crate::harness::Site;

#[test]
fn a_comparison_is_a_table_for_word_with_the_changes_underlined() {
    let site = Site::sample();
    let command = |file: &str| {
        format!("compare privacy 2024-04-01 2026-04-01 --format docx --text-lang ja --out {}", out(&site, file))
    };
    assert_eq!(site.run(&command("a.docx")).status, Some(0));
    let body = part(&site, "a.docx", "word/document.xml");
    for words in [
        "新旧対照表",
        "2026年（令和8年）4月1日",
        "第3条</w:t>",
        "（新設）",
        "（略）",
        "w:orient=\"landscape\"",
        "<w:tblHeader/>",
    ] {
        assert!(body.contains(words), "{words}");
    }
    assert!(
        body.contains("<w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">セミナー及び展示会の参加者</w:t>")
    );
    assert!(body.contains("<w:u w:val=\"dotted\"/>"));
    assert!(part(&site, "a.docx", "word/footer1.xml").contains("NUMPAGES"));
    assert_eq!(site.run(&command("b.docx")).status, Some(0));
    let bytes = |file: &str| std::fs::read(site.path(file)).unwrap();
    assert!(bytes("a.docx") == bytes("b.docx"), "the same document has the same bytes");
}

#[test]
fn a_text_goes_to_word_with_its_numbers_headings_and_ids() {
    let site = Site::small();
    assert_eq!(site.run(&format!("export privacy --out {}", out(&site, "a.docx"))).status, Some(0));
    let body = part(&site, "a.docx", "word/document.xml");
    assert!(body.contains("<w:pStyle w:val=\"Heading1\"/>") && body.contains("w:name=\"seibun_purpose\""), "{body}");
    assert!(
        body.contains("第1条（利用目的）</w:t>")
            && body.contains("<w:t xml:space=\"preserve\">前項は、第2条に従います。</w:t>"),
        "{body}"
    );
    let both = format!("export privacy 2026-04-01 --beside en --out {}", out(&site, "b.docx"));
    assert_eq!(site.run(&both).status, Some(0));
    let body = part(&site, "b.docx", "word/document.xml");
    assert!(body.contains("<w:lang w:val=\"en\"") && body.contains("Purpose of use") && body.contains("利用目的"));
    let plain = format!("export privacy --format text --text-lang en --out {}", out(&site, "a.txt"));
    assert_eq!(site.run(&plain).status, Some(0));
    let exported = site.read("a.txt");
    assert_eq!(exported, site.built("").page("en/privacy/v/2026-04-01/text.txt"));
}

#[test]
fn what_cannot_be_exported_is_told() {
    let site = Site::small();
    let ended = site.run("export privacy --text-lang fr");
    assert_eq!((ended.status, ended.stderr.contains("`fr`")), (Some(2), true), "{}", ended.stderr);
    assert_eq!(site.run("export nothing").status, Some(2));
    let folder = site.path("nowhere/a.docx").display().to_string();
    assert_eq!(site.run(&format!("export privacy --out {folder}")).status, Some(0));
}

#[test]
fn transmissions_and_cookies_go_to_another_office_as_a_table() {
    let site = Site::sample();
    let ended = site.run(&format!("export cookies --format csv --text-lang ja --out {}", out(&site, "rows.csv")));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let rows = site.read("rows.csv");
    assert!(rows.starts_with("\u{feff}"), "{rows}");
    assert!(rows.contains("\r\n\r\n") && rows.lines().count() > 4, "{rows}");
    let none = Site::small().run("export privacy --format csv");
    assert_eq!(none.status, Some(2));
    assert!(none.stderr.contains("no external transmissions and no cookies"), "{}", none.stderr);
}
