//! Words of records and sheets come back from Word.

use super::{edited, out, tracked};
use crate::harness::Site;

/// A draft of the sample's cookie policy, as exported to Word.
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
    assert!(ended.stderr.contains("他の言語や文書でも使われます"), "{}", ended.stderr);
}

/// A change made in one language that would affect both is reported with both sides, and not applied.
#[test]
fn a_sheet_that_two_texts_show_is_not_changed_from_one_of_them() {
    let folder = "content/privacy/2026-04-01";
    let table = "\n[[section.table]]\nid = \"keys\"\ncolumns = [\"a\", \"b\"]\nfile = \"keys.csv\"\n";
    let with = |site: Site, file: &str| {
        let path = format!("{folder}/{file}");
        let text =
            site.read(&path).replacen("'''\n\n[[section]]", &format!("\n{{table:keys}}\n'''\n{table}\n[[section]]"), 1);
        site.file(&path, text)
    };
    let site = Site::small().edit("content/privacy/notice.toml", "[[version]]", "[[version]]\ndraft = true");
    let sheet = format!("{folder}/keys.csv");
    let site = with(with(site, "ja.toml"), "en.toml").file(&sheet, "a-1,first\na-2,second\n");
    let import = |site: &Site| {
        let ended = site.run(&format!("export privacy 2026-04-01 --text-lang en --out {}", out(site, "out.docx")));
        assert_eq!(ended.status, Some(0), "{}", ended.stderr);
        edited(site, "out.docx", "back.docx", |xml| tracked(xml, "second", "third"), None);
        site.run(&format!("import {}", out(site, "back.docx")))
    };
    let ended = import(&site);
    assert_eq!((ended.status, site.read(&sheet).contains("third")), (Some(1), false), "{}", ended.stderr);
    for words in ["keys.csv:2:", "`second`", "`third`", "other languages"] {
        assert!(ended.stderr.contains(words), "{words}: {}", ended.stderr);
    }
    // Shown in one language only, it belongs to that language, and the file that changed is named.
    let other = site.read(&format!("{folder}/ja.toml")).replace("\n{table:keys}\n", "").replace(table, "");
    let site = site.file(&format!("{folder}/ja.toml"), other);
    let ended = import(&site);
    assert_eq!((ended.status, site.read(&sheet).contains("a-2,third")), (Some(0), true), "{}", ended.stderr);
    assert!(ended.stderr.contains(&format!("1 change in `{sheet}`")), "{}", ended.stderr);
}

/// A line of a record, as a break of lines writes it into a document.
const BREAK: &str = "</w:t><w:br/><w:t xml:space=\"preserve\">";

#[test]
fn items_put_into_and_taken_out_of_a_list_come_back() {
    let site = cookies();
    let file = "content/cookies/2028-04-01/records.toml";
    let before = site.read(file);
    let lines = |xml: String, from: &str, to: &str| {
        assert!(xml.contains(from), "{from}: {xml}");
        xml.replacen(from, to, 1)
    };
    let change = |xml: String| {
        let xml = lines(xml, "・ ブラウザの言語", &format!("・ ブラウザの言語{BREAK}・ 画面の大きさ"));
        let xml = lines(xml, &format!("・ 訪問者を区別する番号{BREAK}"), "");
        // A paragraph of its own, as the Enter key makes it.
        let new = "</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">";
        lines(xml, &format!("・ 訪問又は登録の日時{BREAK}"), &format!("・ 訪問又は登録の日時{new}・ 端末の種類{BREAK}"))
    };
    edited(&site, "out.docx", "back.docx", change, None);
    let ended = site.run(&format!("import {}", out(&site, "back.docx")));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let wanted = before
        .replacen("\"ブラウザの言語\"", "\"ブラウザの言語\", \"画面の大きさ\"", 1)
        .replacen("\"訪問者を区別する番号\", ", "", 1)
        .replacen("\"訪問又は登録の日時\"", "\"訪問又は登録の日時\", \"端末の種類\"", 1);
    assert_eq!(site.read(file), wanted);
    let export = format!("export cookies 2028-04-01 --text-lang en --out {}", out(&site, "out.docx"));
    assert_eq!(site.run(&export).status, Some(0));
    let change =
        |xml: String| lines(xml, "• Language of the browser", &format!("• Language of the browser{BREAK}• Screen"));
    edited(&site, "out.docx", "back.docx", change, None);
    let ended = site.run(&format!("import {}", out(&site, "back.docx")));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let wanted = wanted.replacen("\"Language of the browser\"", "\"Language of the browser\", \"Screen\"", 1);
    assert_eq!(site.read(file), wanted);
    // Of a record, only lists have items.
    let site = cookies();
    edited(&site, "out.docx", "back.docx", |xml| lines(xml, "訪問者の区別", &format!("訪問者の区別{BREAK}備考")), None);
    let ended = site.run(&format!("import {}", out(&site, "back.docx")));
    let line = before.lines().position(|line| line.contains("name     = \"_kasumi\"")).unwrap() + 1;
    assert_eq!((ended.status, site.read(file) == before), (Some(1), true), "{}", ended.stderr);
    assert!(ended.stderr.contains(&format!("records.toml:{line}:")), "{line}: {}", ended.stderr);
}

#[test]
fn an_item_that_is_left_alone_has_no_bullet() {
    let file = "content/cookies/2028-04-01/records.toml";
    let two = "sent      = { ja = [\"甲の番号\", \"乙の番号\"], en = [\"number A\", \"number B\"] }";
    let site = cookies();
    let before = site.read(file);
    let line = before.lines().find(|line| line.starts_with("sent ") && line.contains("広告を識別する番号")).unwrap();
    let site = site.edit(file, line, two);
    assert_eq!(site.run(&format!("export cookies 2028-04-01 --out {}", out(&site, "out.docx"))).status, Some(0));
    // The line whose words were deleted is still there.
    edited(&site, "out.docx", "back.docx", |xml| xml.replacen("・ 甲の番号", "", 1), None);
    let ended = site.run(&format!("import {}", out(&site, "back.docx")));
    assert_eq!(ended.status, Some(1), "{}", ended.stderr);
    edited(&site, "out.docx", "back.docx", |xml| xml.replacen("・ 乙の番号", "", 1), None);
    let ended = site.run(&format!("import {}", out(&site, "back.docx")));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(site.read(file).contains("{ ja = [\"甲の番号\"], en = [\"number A\", \"number B\"] }"), "{}", ended.stderr);
}

#[test]
fn rows_put_into_a_sheet_are_told_where_it_is_written() {
    let site = cookies();
    let row = "<w:tr><w:tc><w:p><w:r><w:t>device_key</w:t></w:r></w:p></w:tc></w:tr>";
    let change = |xml: String| {
        let at = xml.find("visit_id").unwrap();
        let start = xml[..at].rfind("<w:tr>").unwrap();
        format!("{}{row}{}", &xml[..start], &xml[start..])
    };
    edited(&site, "out.docx", "back.docx", change, None);
    let ended = site.run(&format!("import {}", out(&site, "back.docx")));
    assert_eq!(ended.status, Some(1), "{}", ended.stderr);
    for words in ["identifiers.ja.csv:3", "device_key"] {
        assert!(ended.stderr.contains(words), "{words}: {}", ended.stderr);
    }
}
