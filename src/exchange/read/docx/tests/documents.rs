//! Documents made by LibreOffice (`tests/documents`, with their sources), each with one feature that is hard to read.

use super::*;

/// Returns the lines read from a document, each with its number and indented by its level, and its tables.
fn lines(bytes: &[u8]) -> Vec<String> {
    let line = |part: PaperPart| match part {
        PaperPart::Line(line) => {
            format!("{}{} {}", "  ".repeat(line.level), line.number, line.words).trim_end().to_owned()
        }
        PaperPart::Table(rows) => rows.iter().map(|row| row.join(" | ")).collect::<Vec<_>>().join("\n"),
    };
    read(bytes).expect("a document").parts.into_iter().map(line).collect()
}

#[test]
fn numbers_count_by_levels_begin_again_and_are_overridden() {
    let read = [
        " 個人情報保護方針",
        "第1条 利用目的",
        "  1. 当社は、個人情報を次の目的で利用します。",
        "    (1) 商品の発送",
        "    (2) お問い合わせへの回答",
        "      ア 電話による場合",
        "      イ 書面による場合",
        "  2. 利用目的を変更したときは、公表します。",
        "第2条 第三者提供",
        "  1. 当社は、同意なく提供しません。",
        "    (1) 法令に基づく場合を除きます。",
        " 番号のない段落です。",
        "第5条 保存期間",
        "① 甲",
        "② 乙",
    ];
    assert_eq!(lines(include_bytes!("../../../../../tests/documents/numbers.docx")), read);
}

#[test]
fn cells_that_are_merged_cover_rows_and_columns() {
    let table = "提供先 | 目的 | 項目\n配送会社 | 発送 | 氏名及び住所\n^ | 返品 | 氏名\n該当なし |  | ";
    assert_eq!(lines(include_bytes!("../../../../../tests/documents/tables.docx")), [" 提供先の一覧", table]);
}

#[test]
fn notes_at_the_foot_and_at_the_end_stand_under_their_paragraphs() {
    let read = [
        " 当社は、統計のために利用します。提供はしません。",
        " > 個人を識別できないものに限ります。",
        " > 委託を除きます。",
        " 以上です。",
    ];
    assert_eq!(lines(include_bytes!("../../../../../tests/documents/notes.docx")), read);
}

#[test]
fn tracked_changes_are_read_as_accepted() {
    let read = [" 当社は、適法に利用します。", " 終わりの段落です。", " 加えた段落です。"];
    assert_eq!(lines(include_bytes!("../../../../../tests/documents/changes.docx")), read);
}

#[test]
fn comments_are_counted_and_fields_are_what_they_show() {
    let paper = read(include_bytes!("../../../../../tests/documents/comments.docx")).expect("a document");
    assert_eq!(paper.left_out, LeftOut::counted("import-comments", 1).into_iter().collect::<Vec<_>>());
    let read = [
        " 詳しくは[当社のページ](<https://www.example.jp/privacy/>)をご覧ください。",
        " このページは、1頁です。",
        " 行を分けて\\\n書きます。",
    ];
    assert_eq!(lines(include_bytes!("../../../../../tests/documents/fields.docx")), read);
}

#[test]
fn the_table_of_contents_is_left_out_and_named() {
    let paper = read(include_bytes!("../../../../../tests/documents/contents.docx")).expect("a document");
    assert_eq!(paper.left_out[0].words, "目次 / 利用目的\u{3000}1 / 第三者提供\u{3000}1");
    assert_eq!(paper.parts.len(), 6);
}
