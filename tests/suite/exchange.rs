//! What leaves for Word and for plain text.

use std::fs;
use std::io::{Cursor, Read, Write};

use crate::harness::Site;

/// The text of a part of a Word document.
fn part(site: &Site, file: &str, name: &str) -> String {
    let bytes = std::fs::read(site.path(file)).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn out(site: &Site, file: &str) -> String {
    site.path(file).display().to_string()
}

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

/// A file beside the site, and its path as an argument.
fn beside(site: Site, name: &str, content: impl AsRef<[u8]>) -> (Site, String) {
    let site = site.file(name, content);
    let path = out(&site, name);
    (site, path)
}

const POLICY_JA: &str = "プライバシーポリシー\n\n当社は、次のとおり定めます。\n\n第1条（利用目的）\n\n当社は、個人情報を利用します。\n\n\
                         第2条（お問い合わせ）\n\n窓口へご連絡ください。\n";
const POLICY_EN: &str = "Privacy Policy\n\nWe set out the following.\n\nArticle 1 (Purpose of Use)\n\nWe use personal information.\n\n\
                         Article 2 (Inquiries)\n\nPlease contact us.\n";

#[test]
fn texts_of_two_languages_become_a_draft_with_shared_ids() {
    let (site, ja) = beside(Site::small(), "policy.ja.txt", POLICY_JA);
    let (site, en) = beside(site, "policy.en.txt", POLICY_EN);
    let ended = site.run(&format!("import {ja} {en} --notice terms --version 2027-04-01"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(ended.stderr.contains("第1条 利用目的 → `purpose-use`"), "{}", ended.stderr);
    let text = site.read("content/terms/2027-04-01/ja.toml");
    assert!(text.contains("id      = \"purpose-use\"\nheading = \"利用目的\"") && !text.contains("第1条"), "{text}");
    assert!(site.read("content/terms/2027-04-01/en.toml").contains("id      = \"inquiries\"\nheading = \"Inquiries\""));
    let notice = site.read("content/terms/notice.toml");
    assert!(
        notice.contains("kind      = \"privacy-policy\"") && notice.contains("numbering = \"article\""),
        "{notice}"
    );
    assert!(notice.contains("effective = 2027-04-01\ndraft     = true"), "{notice}");
    let again = site.run(&format!("import {ja} --notice terms --version 2027-04-01"));
    assert_eq!((again.status, again.stderr.contains("--replace")), (Some(2), true), "{}", again.stderr);
    let page = site.run("check --drafts --format short").stdout;
    assert!(!page.contains("error["), "{page}");
}

#[test]
fn the_days_that_a_document_names_go_to_the_notice() {
    let days = |label: [&str; 2]| format!("\n{}\n{}\n", label[0], label[1]);
    let ja = days(["制定日：2020年4月1日", "最終改定日：2027年4月1日"]);
    let en = days(["Established: April 1, 2020", "Last revised: April 1, 2027"]);
    let (site, ja) = beside(Site::small(), "policy.ja.txt", [POLICY_JA, &ja].concat());
    let (site, en) = beside(site, "policy.en.txt", [POLICY_EN, &en].concat());
    let ended = site.run(&format!("import {ja} {en} --notice terms --version 2027-04-01 --lang ja"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(ended.stderr.contains("制定日（2020-04-01）") && ended.stderr.contains("`{dates}`"), "{}", ended.stderr);
    let notice = site.read("content/terms/notice.toml");
    let days = "effective   = 2027-04-01\nestablished = 2020-04-01\nrevised     = [2027-04-01]\ndraft       = true\n";
    assert!(notice.contains(days), "{notice}");
    assert!(site.read("content/terms/2027-04-01/ja.toml").contains("制定日：2020年4月1日"), "the lines stay");
    // A notice that is there already keeps its days.
    let (site, old) = beside(site, "old.ja.txt", [POLICY_JA, "\n制定日：2019年4月1日\n"].concat());
    let ended = site.run(&format!("import {old} --notice terms --version 2026-04-01 --text-lang ja"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(!site.read("content/terms/notice.toml").contains("2019-04-01"));
}

#[test]
fn what_was_exported_for_word_comes_back_with_every_word() {
    let site = Site::sample();
    let file = out(&site, "privacy.docx");
    assert_eq!(site.run(&format!("export privacy 2026-04-01 --text-lang en --out {file}")).status, Some(0));
    let ended = site.run(&format!("import {file} --text-lang en --notice privacy --version copy"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let (before, after) = (site.read("content/privacy/2026-04-01/en.toml"), site.read("content/privacy/copy/en.toml"));
    let sections = |text: &str| text.matches("\nheading = ").count();
    assert_eq!(sections(&before), sections(&after));
    assert!(site.read("content/privacy/notice.toml").contains("id    = \"copy\"\ndraft = true"));
}

#[test]
fn a_page_saved_from_a_browser_is_read_without_what_leads_elsewhere() {
    let html = "<!DOCTYPE html><html><body><nav><a href='/'>Home</a></nav><main><h1>Cookie Policy</h1><h2>1. Cookies</h2>\
                <p>We use <a href='https://example.com/x'>cookies</a>.</p><table><tr><th>Name<th>Purpose</tr>\
                <tr><td>sid<td>Sign-in</table><h2>2. Contact</h2><p>Write to us.</main></body></html>";
    let (site, file) = beside(Site::small(), "cookies.html", html);
    let ended = site.run(&format!("import {file} --text-lang en --notice cookies"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let text = site.read("content/cookies/next/en.toml");
    for part in [
        "title = \"Cookie Policy\"",
        "We use [cookies](<https://example.com/x>).",
        "{table:table-1}",
        "[\"sid\", \"Sign-in\"]",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("Home"), "{text}");
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_nothing_is_written() {
    let bytes: [(&str, &[u8], &str); 5] = [
        ("a.docx", &[0xd0, 0xcf, 0x11, 0xe0, 1, 2], "protected by a password"),
        ("b.docx", b"PK\x03\x04 cut", "damaged or cut short"),
        ("c.pdf", b"%PDF", "is of no kind"),
        ("d.txt", &[0x82, 0xa0, 0x82, 0xff], "no text in UTF-8"),
        ("e.docx", b"", "damaged or cut short"),
    ];
    let mut site = Site::small();
    for (name, content, words) in bytes {
        let (next, file) = beside(site, name, content);
        let ended = next.run(&format!("import {file} --text-lang ja --notice other"));
        assert_eq!((ended.status, ended.stderr.contains(words)), (Some(2), true), "{name}: {}", ended.stderr);
        assert!(!next.path("content/other").exists());
        site = next;
    }
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

#[test]
fn a_version_is_announced_in_each_language_with_what_changes_and_where_to_read_it() {
    let site = Site::sample();
    let ended = site.run("announce privacy 2027-04-01 --for email --text-lang ja");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let lines: Vec<&str> = ended.stdout.lines().collect();
    assert_eq!(
        &lines[..3],
        ["「プライバシーポリシー」改定のお知らせ", "", "「プライバシーポリシー」を次のとおり改定します。"]
    );
    for words in [
        "施行日：2027年（令和9年）4月1日",
        "- 変更：第",
        "全文：https://privacy.example.jp/ja/privacy/v/2027-04-01/",
        "https://privacy.example.jp/ja/privacy/changes/2027-04-01/",
        "https://privacy.example.jp/ja/privacy/v/2027-04-01/#contact",
        "白樺データ株式会社",
    ] {
        assert!(ended.stdout.contains(words), "{words}: {}", ended.stdout);
    }
    let folder = out(&site, "texts");
    assert_eq!(site.run(&format!("announce privacy 2026-04-01 --out {folder}")).status, Some(0));
    assert_eq!(site.files("texts").len(), 6);
    let news = site.read("texts/privacy-2026-04-01.news.en.txt");
    assert!(news.starts_with("We have changed our Privacy Policy as follows."), "{news}");
    assert!(news.contains("Original, which prevails (Japanese): https://privacy.example.jp/ja/privacy/v/"), "{news}");
    assert!(site.read("texts/privacy-2026-04-01.store.ja.txt").chars().count() < 500);
}

#[test]
fn a_site_writes_its_own_announcements_and_is_told_where_they_are_wrong() {
    let own = "{{ title }} / {{ effective.iso }}\n{% include \"announcement/news.txt\" %}";
    let site = Site::small().file("themes/default/announcement/store.txt", own);
    let ended = site.run("announce privacy 2026-04-01 --for store --text-lang en");
    assert!(
        ended.stdout.starts_with("Privacy Policy / 2026-04-01\nWe have published our Privacy Policy."),
        "{}",
        ended.stdout
    );
    let site = site.edit("themes/default/announcement/store.txt", "{{ title }}", "{{ titel }}");
    let ended = site.run("announce privacy 2026-04-01 --for store");
    assert_eq!(ended.status, Some(1), "{}", ended.stdout);
    assert!(ended.stderr.contains("themes/default/announcement/store.txt:1"), "{}", ended.stderr);
    let ended = site.run("announce privacy 2026-04-01 --for news --text-lang fr");
    assert_eq!((ended.status, ended.stderr.contains("`fr`")), (Some(2), true), "{}", ended.stderr);
    assert_eq!(site.run("announce privacy 2030-01-01").status, Some(2));
}

/// Makes another document of one: `change` is given the XML of its body.
fn edited(site: &Site, from: &str, to: &str, change: impl Fn(String) -> String, comments: Option<&str>) {
    let bytes = std::fs::read(site.path(from)).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    for name in names {
        let mut text = String::new();
        archive.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
        let text = if name == "word/document.xml" { change(text) } else { text };
        out.start_file(name.as_str(), options).unwrap();
        out.write_all(text.as_bytes()).unwrap();
    }
    if let Some(comments) = comments {
        out.start_file("word/comments.xml", options).unwrap();
        out.write_all(comments.as_bytes()).unwrap();
    }
    std::fs::write(site.path(to), out.finish().unwrap().into_inner()).unwrap();
}

/// Words of a run as Word tracks their change.
fn tracked(xml: String, before: &str, after: &str) -> String {
    assert!(xml.contains(before), "{before}: {xml}");
    let (open, close) = ("<w:t xml:space=\"preserve\">", "</w:t></w:r>");
    let mut change = String::new();
    if !before.is_empty() {
        change += &format!(
            "<w:del w:id=\"9\" w:author=\"A\"><w:r><w:delText xml:space=\"preserve\">{before}</w:delText></w:r></w:del>"
        );
    }
    if !after.is_empty() {
        change += &format!("<w:ins w:id=\"9\" w:author=\"A\"><w:r>{open}{after}{close}</w:ins>");
    }
    xml.replacen(before, &format!("{close}{change}<w:r>{open}"), 1)
}

const ROUND: &str = r#"# 白樺データ株式会社のポリシー
title = "プライバシーポリシー"

[[section]]
id = "purpose"   # 目的
heading = "利用目的"
text = '''
1. {operator.name}は、個人情報を**適正に**利用します。
2. {#second} 前項は、[](#third-party)に従い、30日以内に
   行います。
3. 当社は、\*印の事項を公表します。
4. 当社は、記録を5年間保存します。
'''

[[section]]
id = "third-party"
heading = "第三者提供"
text = '''
当社は、次の場合を除き、同意を得ないで提供しません。

1) 法令に基づく場合
2) 人命の保護に必要な場合

{table:who}
'''

[[section.table]]
id = "who"
columns = ["提供先", "目的"]
rows = [
  ["グループ会社", "採用選考"],   # 採用
  ["提携先", "広報"],
]
"#;

/// Ten changes: the words in the document, and in the file.
const TEN: [(&str, &str); 10] = [
    ("ポリシー</w:t>", "方針</w:t>"),
    ("個人情報を", "個人データを"),
    ("適正に", "公正に"),
    ("30日以内に", "14日以内に"),
    ("行います", "実施します"),
    ("公表します", "公表し、通知します"),
    ("5年間保存", "保存"),
    ("法令に基づく", "法令により認められる"),
    ("採用選考", "採用"),
    ("提携先", "業務提携先"),
];

fn round() -> Site {
    let site = Site::small().file(FILE, ROUND).remove("content/privacy/2026-04-01/en.toml").edit(
        "content/privacy/notice.toml",
        "[[version]]",
        "[[version]]\ndraft = true\nwithout = [\"en\"]",
    );
    let ended = site.run(&format!("export privacy 2026-04-01 --out {}", out(&site, "out.docx")));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    site
}

/// The file with the ten changes.
fn ten() -> String {
    TEN.iter().fold(ROUND.to_owned(), |text, (before, after)| {
        let (before, after) = (before.trim_end_matches("</w:t>"), after.trim_end_matches("</w:t>"));
        let at = if before == "ポリシー" {
            text.find("シーポリシー\"").unwrap() + "シー".len()
        } else {
            text.find(before).unwrap()
        };
        format!("{}{after}{}", &text[..at], &text[at + before.len()..])
    })
}

const FILE: &str = "content/privacy/2026-04-01/ja.toml";

#[test]
fn ten_changes_come_back_from_word_and_nothing_else() {
    let site = round();
    edited(
        &site,
        "out.docx",
        "plain.docx",
        |xml| {
            TEN.iter().fold(xml, |xml, (before, after)| {
                assert!(xml.contains(before), "{before}: {xml}");
                xml.replacen(before, after, 1)
            })
        },
        None,
    );
    let ended = site.run(&format!("import {}", out(&site, "plain.docx")));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert_eq!(site.read(FILE), ten());
    // The ten changes are in eight paragraphs.
    assert!(ended.stderr.contains("8 changes in"), "{}", ended.stderr);
}

#[test]
fn tracked_changes_are_accepted_or_left_out() {
    let site = round();
    edited(
        &site,
        "out.docx",
        "tracked.docx",
        |xml| {
            TEN.iter().fold(xml, |xml, (before, after)| {
                match before.strip_suffix("</w:t>") {
            Some(_) => xml.replacen(
                before,
                "</w:t></w:r><w:del w:id=\"9\" w:author=\"A\"><w:r><w:delText>ポリシー</w:delText></w:r></w:del><w:ins \
                 w:id=\"9\" w:author=\"A\"><w:r><w:t>方針</w:t></w:r></w:ins><w:r><w:t></w:t>",
                1,
            ),
            None => tracked(xml, before, after),
        }
            })
        },
        None,
    );
    let ended = site.run(&format!("import {} --reject", out(&site, "tracked.docx")));
    assert_eq!((ended.status, site.read(FILE) == ROUND), (Some(0), true), "{}", ended.stderr);
    let ended = site.run(&format!("import {}", out(&site, "tracked.docx")));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert_eq!(site.read(FILE), ten());
}

#[test]
fn paragraphs_that_were_put_in_and_taken_out_come_back_with_their_numbers() {
    let site = round();
    let paragraph = |xml: &str, words: &str| {
        let at = xml.find(words).unwrap_or_else(|| panic!("{words}: {xml}"));
        let start = xml[..at].rfind("<w:p>").unwrap();
        start..at + xml[at..].find("</w:p>").unwrap() + "</w:p>".len()
    };
    edited(
        &site,
        "out.docx",
        "edited.docx",
        |xml| {
            let range = paragraph(&xml, "印の事項");
            let new = "<w:p><w:r><w:t>4</w:t><w:tab/><w:t>当社は、苦情に対応します。</w:t></w:r></w:p>";
            let xml = format!("{}{new}{}", &xml[..range.end], &xml[range.end..]);
            let range = paragraph(&xml, "人命の保護");
            format!("{}{}", &xml[..range.start], &xml[range.end..])
        },
        None,
    );
    let ended = site.run(&format!("import {}", out(&site, "edited.docx")));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let wanted = ROUND
        .replace("4. 当社は、記録", "4. 当社は、苦情に対応します。\n5. 当社は、記録")
        .replace("2) 人命の保護に必要な場合\n", "");
    assert_eq!(site.read(FILE), wanted);
    assert!(!site.run("check --drafts --format short").stdout.contains("mark-sequence"));
}

#[test]
fn what_cannot_go_back_is_told_and_nothing_is_written() {
    let site = round();
    let import = |site: &Site| site.run(&format!("import {}", out(site, "edited.docx")));
    // The number of a reference is the program's.
    edited(&site, "out.docx", "edited.docx", |xml| xml.replacen("第2条に従い", "第5条に従い", 1), None);
    let ended = import(&site);
    assert_eq!((ended.status, site.read(FILE) == ROUND), (Some(1), true), "{}", ended.stderr);
    assert!(ended.stderr.contains("word-change") && ended.stderr.contains("第5条に従い"), "{}", ended.stderr);
    // A comment is told at its line.
    let comments = "<w:comments xmlns:w=\"x\"><w:comment w:id=\"3\" w:author=\"弁護士\"><w:p><w:r><w:t>長すぎませんか。</w:t></w:r></w:p></w:comment></w:comments>";
    let mark = |xml: String| {
        xml.replacen(
            "<w:r><w:t xml:space=\"preserve\">当社は、記録",
            "<w:commentRangeStart w:id=\"3\"/><w:r><w:t xml:space=\"preserve\">当社は、記録",
            1,
        )
    };
    edited(&site, "out.docx", "edited.docx", mark, Some(comments));
    let ended = import(&site);
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(
        ended.stderr.contains("弁護士 comments: 長すぎませんか。") && ended.stderr.contains("ja.toml:12:"),
        "{}",
        ended.stderr
    );
    // The text has changed meanwhile: both sides are shown.
    let site = site.edit(FILE, "30日", "20日");
    let ended = import(&site);
    assert_eq!((ended.status, site.read(FILE).contains("20日")), (Some(1), true), "{}", ended.stderr);
    assert!(ended.stderr.contains("30日以内に") && ended.stderr.contains("20日以内に"), "{}", ended.stderr);
    // A sealed version does not change.
    let site = site.edit(FILE, "20日", "30日").edit("content/privacy/notice.toml", "draft = true\n", "");
    assert_eq!(site.run("seal").status, Some(0));
    let ended = import(&site);
    assert_eq!((ended.status, ended.stderr.contains("is sealed")), (Some(1), true), "{}", ended.stderr);
    let other = site.run(&format!("import {} --text-lang ja", out(&site, "nothing.docx")));
    assert_eq!(other.status, Some(2));
}

/// A site whose original has changed since it was translated, and has a section more.
fn lagging() -> Site {
    const JA: &str = "content/privacy/2026-04-01/ja.toml";
    let site = Site::small().edit("content/privacy/notice.toml", "[[version]]", "[[version]]\ndraft = true");
    assert_eq!(site.run("translated privacy en").status, Some(0));
    let text = site.read(JA).replace("1. 当社は、個人情報を利用します。", "1. 当社は、個人情報を適正に利用します。");
    let section = "\n[[section]]   # 新しい条\nid = \"children\"\nheading = \"子ども\"\ntext = '''\n\
                   1. {operator.name}は、[](#purpose)に従い、16歳未満の方の情報を取得しません。\n\n   1) {#name} 氏名\n\n{table:who}\n'''\n\n\
                   [[section.table]]\nid = \"who\"\ncolumns = [\"情報\"]\nrows = [[\"学年\"]]\n";
    site.file(JA, text + section)
}

/// The document with words of its right column, which stand last, in other words.
fn translated_in(site: &Site, from: &str, to: &str, words: &[(&str, &str)]) {
    let change = |xml: String| {
        words.iter().fold(xml, |xml, (before, after)| {
            let at = xml.rfind(&format!(">{before}<")).unwrap_or_else(|| panic!("{before}: {xml}")) + 1;
            format!("{}{after}{}", &xml[..at], &xml[at + before.len()..])
        })
    };
    edited(site, from, to, change, None);
}

const TRANSLATION: [(&str, &str); 6] = [
    ("We use personal information.", "We use personal information properly."),
    ("Article 3 子ども", "Article 3 Children"),
    (
        "Mihon Inc.は、Article 1に従い、16歳未満の方の情報を取得しません。",
        "Subject to Article 1, Mihon Inc. acquires no information of persons under 16.",
    ),
    ("氏名", "Name"),
    ("情報", "Information"),
    ("学年", "Year at school"),
];
const EN: &str = "content/privacy/2026-04-01/en.toml";

#[test]
fn a_translator_is_asked_for_what_is_new_or_stale_and_it_comes_back_into_its_sections() {
    let site = lagging();
    let before = site.read(EN);
    assert!(site.run("check --drafts --format short").stdout.contains("translation-stale"));
    let ended = site.run(&format!("export privacy --to-translate en --out {}", out(&site, "out.docx")));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let body = part(&site, "out.docx", "word/document.xml");
    assert!(body.contains("子ども") && !body.contains("第三者提供</w:t>"), "{body}");
    translated_in(&site, "out.docx", "back.docx", &TRANSLATION);
    let ended = site.run(&format!("import {}", out(&site, "back.docx")));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let section = "\n[[section]]\nid = \"children\"\nheading = \"Children\"\ntext = '''\n\
                   1. Subject to [](#purpose), {operator.name} acquires no information of persons under 16.\n\n   \
                   1) {#name} Name\n\n{table:who}\n'''\n\n\
                   [[section.table]]\nid = \"who\"\ncolumns = [\"Information\"]\nrows = [[\"Year at school\"]]\n";
    let wanted = before.replace("personal information.\n2.", "personal information properly.\n2.") + section;
    assert_eq!(site.read(EN), wanted);
    assert_eq!(site.run("translated privacy en").status, Some(0));
    let told = site.run("check --drafts --format short").stdout;
    assert!(!told.contains("translation-") && !told.contains("section-missing") && !told.contains("error["), "{told}");
    let again = site.run("export privacy --to-translate en");
    assert!(again.status == Some(0) && again.stderr.contains("nothing of version"), "{}", again.stderr);
}

#[test]
fn what_changed_before_the_first_section_is_underlined_for_the_translator() {
    let site = Site::sample();
    assert_eq!(site.run("revise privacy 2028-04-01").status, Some(0));
    let site = site.edit("content/privacy/2028-04-01/ja.toml", "当社は、個人情報の保護", "当社は、常に個人情報の保護");
    let file = out(&site, "out.docx");
    assert_eq!(
        site.run(&format!("export privacy 2028-04-01 --to-translate en --lang en --out {file}")).status,
        Some(0)
    );
    let body = part(&site, "out.docx", "word/document.xml");
    assert!(body.contains("<w:u w:val=\"single\"/>") && body.contains(">常に</w:t>"), "{body}");
    let note =
        "<w:lang w:val=\"en\" w:eastAsia=\"en\"/></w:rPr><w:t xml:space=\"preserve\">The original is on the left";
    assert!(body.contains(note), "{body}");
}

#[test]
fn what_a_translator_sent_back_is_not_written_over() {
    let site = lagging();
    let name = "privacy-2026-04-01.to-en.docx";
    let here = || site.command("export privacy --to-translate en").current_dir(site.path("")).output().unwrap();
    assert_eq!(here().status.code(), Some(0));
    assert!(site.path(name).exists());
    fs::write(site.path(name), "what the translator wrote").unwrap();
    let again = here();
    let told = String::from_utf8(again.stderr).unwrap();
    assert_eq!((again.status.code(), told.contains("is there already")), (Some(2), true), "{told}");
    assert_eq!(site.read(name), "what the translator wrote");
    assert_eq!(site.run(&format!("export privacy --to-translate en --out {}", out(&site, name))).status, Some(0));
}

#[test]
fn a_translation_that_is_not_there_yet_is_made_whole() {
    let site = lagging().remove(EN);
    let out = |name: &str| out(&site, name);
    assert_eq!(site.run(&format!("export privacy --to-translate en --out {}", out("out.docx"))).status, Some(0));
    translated_in(&site, "out.docx", "back.docx", &[("プライバシーポリシー", "Privacy Policy")]);
    let ended = site.run(&format!("import {}", out("back.docx")));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert_eq!(site.read(EN), "title = \"Privacy Policy\"\n");
    assert!(ended.stderr.contains("`third-party` came back as the original"), "{}", ended.stderr);
}

#[test]
fn what_a_translator_sends_is_refused_where_it_is_half_done_or_no_longer_fits() {
    let site = lagging();
    let before = site.read(EN);
    let export = format!("export privacy --to-translate en --out {}", out(&site, "out.docx"));
    assert_eq!(site.run(&export).status, Some(0));
    let import = |site: &Site, name: &str| site.run(&format!("import {}", out(site, name)));
    // What came back as it went out changes nothing.
    let ended = import(&site, "out.docx");
    assert_eq!((ended.status, site.read(EN) == before), (Some(0), true), "{}", ended.stderr);
    // Half of a section.
    translated_in(&site, "out.docx", "half.docx", &[("Article 3 子ども", "Children")]);
    let ended = import(&site, "half.docx");
    assert_eq!((ended.status, site.read(EN) == before), (Some(1), true), "{}", ended.stderr);
    assert!(ended.stderr.contains("word-untranslated") && ended.stderr.contains("16歳未満"), "{}", ended.stderr);
    // A reference that is gone is told, and not taken for words.
    let mut words = TRANSLATION;
    words[2].1 = "Mihon Inc. acquires no information of children.";
    translated_in(&site, "out.docx", "gone.docx", &words);
    let ended = import(&site, "gone.docx");
    assert_eq!((ended.status, site.read(EN) == before), (Some(1), true), "{}", ended.stderr);
    assert!(ended.stderr.contains("word-change"), "{}", ended.stderr);
    // The original has changed: both sides are shown.
    let site = site.edit("content/privacy/2026-04-01/ja.toml", "16歳", "18歳");
    translated_in(&site, "out.docx", "back.docx", &TRANSLATION);
    let ended = import(&site, "back.docx");
    assert_eq!((ended.status, site.read(EN) == before), (Some(1), true), "{}", ended.stderr);
    assert!(ended.stderr.contains("16歳未満") && ended.stderr.contains("18歳未満"), "{}", ended.stderr);
    let ended = site.run("export privacy --to-translate fr");
    assert_eq!((ended.status, ended.stderr.contains("`fr`")), (Some(2), true), "{}", ended.stderr);
    let ended = site.run("export privacy --to-translate ja");
    assert_eq!(ended.status, Some(2), "{}", ended.stderr);
}

#[test]
fn citations_become_references_where_they_print_the_same_words() {
    let policy = "規約\n\n第1条（目的）\n\n当社は、第２条第１項及び第9条により、利用します。\n\n第2条（提供）\n\n1. 当社は、個人情報保護法第27条第1項により提供します。\n\n\
                  2. 前項にかかわらず、提供先の契約書第1条の場合は、第一条によります。\n";
    let (site, file) = beside(Site::small(), "terms.ja.txt", policy);
    let ended = site.run(&format!("import {file} --notice terms --version 2027-04-01"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let text = site.read("content/terms/2027-04-01/ja.toml");
    for words in [
        "当社は、[](#section-2.1)及び第9条により",
        "個人情報保護法第27条第1項により",
        "2. [](#section-2.1 \"relative\")にかかわらず、提供先の契約書第1条の場合は、[](#section-1)によります。",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(ended.stderr.contains("3 typed citations") && ended.stderr.contains("`第9条` stays"), "{}", ended.stderr);
}

#[test]
fn english_citations_become_references_too() {
    let policy = "Terms\n\nArticle 1 (Purpose)\n\nWe follow Article 2.1.\n\nArticle 6 of the GDPR and Article 2 apply.\n\nArticle 2 (Sharing)\n\n1. We share.\n\n\
                  2. Subject to the preceding paragraph and Article 1(a), we share more.\n";
    let (site, file) = beside(Site::small(), "terms.en.txt", policy);
    let ended = site.run(&format!("import {file} --notice terms --version 2027-04-01"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let text = site.read("content/terms/2027-04-01/en.toml");
    assert!(text.contains("We follow [](#sharing.1).\n\nArticle 6 of the GDPR and Article 2 apply."), "{text}");
    assert!(text.contains("Subject to the preceding paragraph and Article 1(a), we"), "{text}");
    assert!(ended.stderr.contains("en.toml:18: `Article 1` stays"), "{}", ended.stderr);
}

/// The letters and figures of each line of a plain text form, without what names the notice and its version, and without addresses
/// of links.
fn said(form: &str) -> Vec<String> {
    let text = form.split_once("\n\n").map_or("", |(_, text)| text);
    let line = |line: &str| {
        let (mut words, mut rest) = (String::new(), line);
        while let Some(at) = rest.find(['(', '<']) {
            let (before, link) = rest.split_at(at);
            words.push_str(before);
            let address = link[1..].split(|c: char| ")> ".contains(c)).next().unwrap_or_default();
            let is_address = link.starts_with('<') || address.contains('#');
            rest = &link[1 + if is_address { address.len() } else { 0 }..];
        }
        format!("{words}{rest}").chars().filter(|c| c.is_alphanumeric()).collect::<String>()
    };
    text.lines().map(line).filter(|line| !line.is_empty()).collect()
}

#[test]
fn a_page_that_was_built_comes_back_with_the_same_words_numbers_and_sections() {
    let site = Site::sample();
    let ended = site.run("build --as-of 2026-06-01");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let page = |language: &str| out(&site, &format!("public/{language}/privacy/index.html"));
    let ended = site.run(&format!(
        "import {} {} --text-lang ja --text-lang en --notice copy --version x",
        page("ja"),
        page("en")
    ));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(!ended.stderr.contains("counterpart"), "{}", ended.stderr);
    for language in ["ja", "en"] {
        let ended =
            site.run(&format!("export copy x --format text --text-lang {language} --out {}", out(&site, "copy.txt")));
        assert_eq!(ended.status, Some(0), "{}", ended.stderr);
        let (before, after) =
            (site.read(&format!("public/{language}/privacy/v/2026-04-01/text.txt")), site.read("copy.txt"));
        let sections = |form: &str| -> Vec<String> {
            form.lines().filter(|line| line.starts_with("##")).map(str::to_owned).collect()
        };
        assert_eq!(sections(&before), sections(&after), "{language}");
        // Records come back as tables and lines.
        let (before, after) = (said(&before), said(&after).concat());
        let lost: Vec<&String> = before.iter().filter(|line| !after.contains(line.as_str())).collect();
        assert!(lost.is_empty(), "{language}: {lost:#?}");
    }
}

/// A draft of the sample's cookie policy, as it goes to Word.
fn cookies() -> Site {
    let site = Site::sample();
    assert_eq!(site.run("revise cookies 2028-04-01").status, Some(0));
    assert_eq!(site.run(&format!("export cookies 2028-04-01 --out {}", out(&site, "out.docx"))).status, Some(0));
    site
}

#[test]
fn changed_words_of_records_and_sheets_go_back_to_where_they_are_written() {
    let site = cookies();
    let folder = "content/cookies/2028-04-01";
    let before = |file: &str| site.read(&format!("{folder}/{file}"));
    let (records, sheet, text) = (before("records.toml"), before("identifiers.ja.csv"), before("ja.toml"));
    let changes = [
        ("なりすましによる操作の防止", "なりすましの防止"),
        ("訪問者を区別する番号", "訪問者の番号"),
        ("お知らせの配信", "通知の配信"),
    ];
    let change = |xml: String| changes.iter().fold(xml, |xml, (before, after)| tracked(xml, before, after));
    edited(&site, "out.docx", "back.docx", change, None);
    let ended = site.run(&format!("import {} --lang ja", out(&site, "back.docx")));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(ended.stderr.contains("identifiers.ja.csv:3"), "{}", ended.stderr);
    let [csrf, visitor, push] = changes;
    let once = |text: &str, (from, to): (&str, &str)| text.replacen(from, to, 1);
    assert_eq!(before("records.toml"), once(&once(&records, csrf), visitor));
    assert_eq!(before("identifiers.ja.csv"), once(&sheet, push));
    assert_eq!(before("ja.toml"), text);
}

#[test]
fn what_holds_for_other_texts_too_is_told_where_it_is_written() {
    let site = cookies();
    let comment = "<w:comments xmlns:w=\"w\"><w:comment w:id=\"1\" w:author=\"B\"><w:p><w:r><w:t>確認</w:t></w:r></w:p></w:comment></w:comments>";
    let change = |xml: String| {
        let xml = tracked(tracked(xml, "Minato Ads", "Minato"), "個人情報お問い合わせ窓口", "窓口一般");
        let words = "<w:t xml:space=\"preserve\">shirakaba_csrf";
        assert!(xml.contains(words), "{xml}");
        xml.replacen(words, &format!("<w:commentReference w:id=\"1\"/>{words}"), 1)
    };
    edited(&site, "out.docx", "back.docx", change, Some(comment));
    let ended = site.run(&format!("import {} --lang ja", out(&site, "back.docx")));
    assert_eq!(ended.status, Some(1), "{}", ended.stderr);
    let line = |file: &str, words: &str| {
        let at = site.read(file).lines().position(|line| line.contains(words)).unwrap();
        format!("{file}:{}", at + 1)
    };
    for place in [
        line("content/cookies/2028-04-01/records.toml", "\"shirakaba_csrf\""),
        line("content/cookies/2028-04-01/records.toml", "\"_minato\""),
        line("content/site.toml", "個人情報お問い合わせ窓口"),
    ] {
        assert!(ended.stderr.contains(&place), "{place}: {}", ended.stderr);
    }
    assert!(ended.stderr.contains("ほかの言語や文書でも使われます"), "{}", ended.stderr);
}

#[test]
fn the_company_that_a_document_names_replaces_the_blank_of_a_new_site() {
    let names = "name = { ja = \"会社名\", en = \"Company name\" }";
    let site = Site::small().edit("content/site.toml", "name = { ja = \"見本株式会社\", en = \"Mihon Inc.\" }", names);
    let text = POLICY_JA.replace("当社は、次の", "霞データ株式会社（以下「当社」といいます。）は、次の");
    let (site, ja) = beside(site, "policy.ja.txt", text);
    let ended = site.run(&format!("import {ja} --notice terms --version 2027-04-01 --lang ja"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let own = site.read("content/site.toml");
    assert!(own.contains("name = { ja = \"霞データ株式会社\", en = \"Company name\" }"), "{own}");
    let line = own.lines().position(|line| line.contains("霞データ")).unwrap() + 1;
    assert!(ended.stderr.contains(&format!("content/site.toml:{line}：")), "{}", ended.stderr);
    // What somebody wrote stays.
    let again = site.run(&format!("import {ja} --notice terms --version 2027-04-01 --replace --lang ja"));
    assert!(again.status == Some(0) && !again.stderr.contains("site.toml"), "{}", again.stderr);
    assert_eq!(site.read("content/site.toml"), own);
}

#[test]
fn two_files_are_in_two_languages() {
    let text = "# 規約\n\n## 第1条 利用目的\n\n当社は、利用します。\n";
    let files =
        || Site::small().file("policy_en.md", "# Terms\n\n## 1. Purposes\n\nWe use it.\n").file("policy.md", text);
    let import = |site: &Site, more: &str| {
        let [english, other] = ["policy_en.md", "policy.md"].map(|name| site.path(name).display().to_string());
        site.run(&format!("import {english} {other} --notice terms --version 2027-01-01{more}"))
    };
    let site = files();
    let ended = import(&site, "");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(site.read("content/terms/2027-01-01/ja.toml").contains("利用します"), "{}", ended.stderr);
    assert!(site.read("content/terms/2027-01-01/en.toml").contains("We use it"), "{}", ended.stderr);
    let site = files();
    let ended = import(&site, " --text-lang ja --text-lang ja");
    assert_eq!(ended.status, Some(2), "{}", ended.stderr);
    assert!(ended.stderr.contains("both in `ja`") && !site.path("content/terms").exists(), "{}", ended.stderr);
}
