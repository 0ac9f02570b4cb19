//! Exported documents that come back with changes made in Word.

use std::fs;
use std::io::{Cursor, Write};

use super::{edited, out, tracked};
use crate::harness::Site;

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
    // The program generates the numbers of references.
    edited(&site, "out.docx", "edited.docx", |xml| xml.replacen("第2条に従い", "第5条に従い", 1), None);
    let ended = import(&site);
    assert_eq!((ended.status, site.read(FILE) == ROUND), (Some(1), true), "{}", ended.stderr);
    assert!(ended.stderr.contains("word-change") && ended.stderr.contains("第5条に従い"), "{}", ended.stderr);
    // A comment is reported at its line.
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
    // The text has changed since: both sides are shown.
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

/// Counsel inserts a footnote or a text box: neither is a paragraph of the text, and neither is dropped.
#[test]
fn footnotes_and_text_boxes_that_were_put_in_are_told() {
    let site = round();
    let boxed =
        "<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>枠の指摘</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r>";
    let note = "<w:ins w:id=\"1\" w:author=\"B\"><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:ins>";
    let change = |xml: String| {
        let open = "<w:r><w:t xml:space=\"preserve\">当社は、記録";
        assert!(xml.contains(open), "{xml}");
        let sign = "<w:r><w:sym w:font=\"X\" w:char=\"F001\"/></w:r>";
        xml.replacen(open, &format!("{note}{boxed}{sign}{open}"), 1)
    };
    edited(&site, "out.docx", "edited.docx", change, None);
    let notes = "<w:footnotes xmlns:w=\"x\"><w:footnote w:id=\"2\"><w:p><w:r><w:t>法第23条を参照。</w:t></w:r></w:p></w:footnote></w:footnotes>";
    let bytes = fs::read(site.path("edited.docx")).unwrap();
    let mut archive = zip::ZipWriter::new_append(Cursor::new(bytes)).unwrap();
    archive.start_file("word/footnotes.xml", zip::write::SimpleFileOptions::default()).unwrap();
    archive.write_all(notes.as_bytes()).unwrap();
    fs::write(site.path("edited.docx"), archive.finish().unwrap().into_inner()).unwrap();
    let import = |more: &str| site.run(&format!("import {}{more}", out(&site, "edited.docx")));
    let ended = import("");
    assert_eq!((ended.status, site.read(FILE) == ROUND), (Some(1), true), "{}", ended.stderr);
    for words in ["法第23条を参照。", "枠の指摘", "X F001", "ja.toml:12:", "footnotes and text boxes"] {
        assert!(ended.stderr.contains(words), "{words}: {}", ended.stderr);
    }
    // A tracked one is rejected with the changes; an untracked box is still there.
    let ended = import(" --reject");
    assert!(ended.status == Some(1) && !ended.stderr.contains("法第23条"), "{}", ended.stderr);
}

/// Formats the words of a run as Word does.
fn formatted(xml: String, words: &str, properties: &str) -> String {
    assert!(xml.contains(words), "{words}: {xml}");
    let open = "<w:t xml:space=\"preserve\">";
    let run = format!("</w:t></w:r><w:r><w:rPr>{properties}</w:rPr>{open}{words}</w:t></w:r><w:r>{open}");
    xml.replacen(words, &run, 1)
}

#[test]
fn formatting_and_links_are_taken_over_or_told() {
    let site = round();
    let link = "<w:instrText> HYPERLINK \"HTTPS://a.example/\" </w:instrText>";
    let change = |xml: String| {
        let xml = formatted(xml, "印の事項", "<w:b/>");
        let xml = formatted(xml, "同意を得ないで", "<w:strike/><w:b w:val=\"0\"/>");
        let xml = formatted(xml, "5年間", "<w:b/><w:rPrChange w:id=\"1\" w:author=\"A\"><w:rPr/></w:rPrChange>");
        let (open, close) = ("<w:t xml:space=\"preserve\">", "</w:t></w:r>");
        let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
        let field = format!(
            "{close}{}<w:r>{link}</w:r>{}<w:r>{open}人命の保護{close}{}<w:r>{open}",
            mark("begin"),
            mark("separate"),
            mark("end")
        );
        xml.replacen("人命の保護", &field, 1)
    };
    edited(&site, "out.docx", "edited.docx", change, None);
    let import = |more: &str| site.run(&format!("import {}{more}", out(&site, "edited.docx")));
    let ended = import(" --reject");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let once = |text: &str, (from, to): (&str, &str)| text.replacen(from, to, 1);
    let (bold, linked) = (("印の事項", "**印の事項**"), ("人命の保護", "[人命の保護](<https://a.example/>)"));
    let wanted = once(&once(ROUND, bold), linked);
    assert_eq!(site.read(FILE), wanted, "{}", ended.stderr);
    for words in ["word-format", "struck through", "`同意を得ないで`", "ja.toml:19:"] {
        assert!(ended.stderr.contains(words), "{words}: {}", ended.stderr);
    }
    let again = site.run(&format!("export privacy 2026-04-01 --out {}", out(&site, "out.docx")));
    assert_eq!(again.status, Some(0), "{}", again.stderr);
    edited(&site, "out.docx", "edited.docx", |xml| formatted(xml, "5年間", "<w:b/>"), None);
    let ended = import("");
    assert_eq!((ended.status, site.read(FILE)), (Some(0), once(&wanted, ("5年間", "**5年間**"))), "{}", ended.stderr);
}

#[test]
fn a_link_over_two_paragraphs_is_one_in_each() {
    let site = round();
    let change = |xml: String| {
        let (open, close) = ("<w:r><w:t xml:space=\"preserve\">", "</w:t></w:r>");
        let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
        let code = "<w:r><w:instrText>HYPERLINK \"https://a.example/\"</w:instrText></w:r>";
        let begin = format!("{close}{}{code}{}{open}公表します", mark("begin"), mark("separate"));
        xml.replacen("公表します", &begin, 1).replacen("5年間", &format!("{close}{}{open}5年間", mark("end")), 1)
    };
    edited(&site, "out.docx", "edited.docx", change, None);
    let ended = site.run(&format!("import {}", out(&site, "edited.docx")));
    assert_eq!(site.read(FILE), ROUND.replacen("当社は、記録を", "[当社は、記録を](<https://a.example/>)", 1));
    assert!(ended.stderr.contains("`公表します。`"), "{}", ended.stderr);
}

#[test]
fn formatting_beside_emphasis_is_told() {
    let site = round();
    for (words, properties) in [("利用します", "<w:b/>"), ("個人情報を", "<w:i/>")] {
        edited(&site, "out.docx", "edited.docx", |xml| formatted(xml, words, properties), None);
        let ended = site.run(&format!("import {}", out(&site, "edited.docx")));
        assert_eq!(site.read(FILE), ROUND, "{}", ended.stderr);
        assert!(ended.stderr.contains("word-format") && ended.stderr.contains(words), "{}", ended.stderr);
    }
}

#[test]
fn words_of_lists_in_cells_come_back() {
    let rows = "  [\"提携先\", '''\n   - 広報\n   - 展示会の\n     運営\n   '''],";
    let site = round().edit(FILE, "  [\"提携先\", \"広報\"],", rows);
    assert_eq!(site.run(&format!("export privacy 2026-04-01 --out {}", out(&site, "out.docx"))).status, Some(0));
    edited(&site, "out.docx", "back.docx", |xml| tracked(tracked(xml, "展示会", "催し"), "広報", "広告"), None);
    let before = site.read(FILE);
    let ended = site.run(&format!("import {}", out(&site, "back.docx")));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert_eq!(site.read(FILE), before.replace("展示会", "催し").replace("- 広報", "- 広告"));
}
