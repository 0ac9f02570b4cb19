//! Tests of reading documents.

mod documents;
mod written;

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::*;
use crate::base::Language;
use crate::exchange::{Document, docx};

/// Packs a document from a body and other parts.
fn packed(body: &str, others: &[(&str, String)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let body = format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>");
    for (name, text) in [("word/document.xml", body)].iter().chain(others) {
        archive.start_file(*name, SimpleFileOptions::default()).expect("a part");
        archive.write_all(text.as_bytes()).expect("bytes");
    }
    archive.finish().expect("an archive").into_inner()
}

fn words(paper: &Paper) -> Vec<&str> {
    let lines = paper.parts.iter().map(|part| match part {
        PaperPart::Line(line) => line.words.as_str(),
        PaperPart::Table(_) => "table",
    });
    lines.collect()
}

#[test]
fn elements_stand_in_each_other_to_a_depth() {
    let deep = |depth: usize| {
        let (open, close) = ("<w:sdt>".repeat(depth), "</w:sdt>".repeat(depth));
        read(&packed(&format!("{open}<w:p><w:r><w:t>甲</w:t></w:r></w:p>{close}"), &[]))
    };
    // The document, its body, a paragraph, its run and the run's text add to the depth.
    assert_eq!(words(&deep(195).expect("a document")), ["甲"]);
    for depth in [196, 20_000, 1_000_000] {
        assert_eq!(deep(depth), Err(ImportRefusal::TooLarge), "{depth}");
    }
}

#[test]
fn notes_that_lead_to_each_other_and_styles_in_a_circle_end() {
    let reference = |id: usize| format!("<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>");
    let note = |id: usize, within: String| {
        format!("<w:footnote w:id=\"{id}\"><w:p><w:r><w:t>{id}</w:t></w:r>{within}</w:p></w:footnote>")
    };
    // Each refers twice to the next one, the last to the first.
    let notes: String = (0..64).map(|id| note(id, reference((id + 1) % 64).repeat(2))).collect();
    let style = |id: usize, base: usize| {
        format!("<w:style w:styleId=\"s{id}\"><w:name w:val=\"x\"/><w:basedOn w:val=\"s{base}\"/></w:style>")
    };
    let styles: String = (0..20_000).map(|id| style(id, (id + 1) % 20_000)).collect();
    let body = format!(
        "<w:p><w:pPr><w:pStyle w:val=\"s0\"/></w:pPr><w:r><w:t>甲</w:t></w:r>{}</w:p>",
        reference(0).repeat(1000)
    );
    let others = [
        ("word/footnotes.xml", format!("<w:footnotes xmlns:w=\"w\">{notes}</w:footnotes>")),
        ("word/styles.xml", format!("<w:styles xmlns:w=\"w\">{styles}</w:styles>")),
    ];
    let paper = read(&packed(&body, &others)).expect("a document");
    assert_eq!(words(&paper).len(), 65);
}

#[test]
fn what_is_no_document_is_refused() {
    assert_eq!(read(b""), Err(ImportRefusal::Damaged));
    assert_eq!(read(&[0xd0, 0xcf, 0x11, 0xe0, 0, 0]), Err(ImportRefusal::Encrypted));
    let whole = docx::write(&Document {
        title: String::new(),
        language: Language::parse("en").expect("a language"),
        landscape: false,
        blocks: Vec::new(),
        origins: Vec::new(),
    });
    for end in [10, whole.len() / 2, whole.len() - 1] {
        assert!(read(&whole[..end]).is_err());
    }
}

#[test]
fn no_words_are_passed_over_wherever_they_stand() {
    let p = |words: &str| format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>");
    let body = [
        // A text box, for current and for older programs.
        format!("<w:p><w:r><w:AlternateContent><w:Choice><w:drawing><w:txbxContent>{}</w:txbxContent></w:drawing></w:Choice><w:Fallback>\
                 <w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:Fallback></w:AlternateContent><w:t>a</w:t></w:r></w:p>", p("box"), p("box")),
        // Ruby text above words, a content control within a line.
        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>か</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>下</w:t></w:r></w:rubyBase></w:ruby></w:r>\
         <w:customXml><w:r><w:t>付</w:t></w:r></w:customXml></w:p>".to_owned(),
        // A paragraph whose end was deleted.
        format!("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>b</w:t></w:r></w:p>{}", p("c")),
        // A table in a cell, a content control in a cell and around a row, a deleted row.
        format!("<w:tbl><w:tr><w:tc><w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt><w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl></w:tc></w:tr>\
                 <w:sdt><w:sdtContent><w:tr><w:tc>{}</w:tc></w:tr></w:sdtContent></w:sdt><w:tr><w:trPr><w:del/></w:trPr><w:tc>{}</w:tc></w:tr></w:tbl>",
                 p("d"), p("e"), p("f"), p("gone")),
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>end</w:t></w:r></w:p>".to_owned(),
    ];
    let paper = read(&packed(&body.concat(), &[])).expect("a document");
    assert_eq!(words(&paper), ["a", "box", "下付", "bc", "table", "end"]);
    assert!(matches!(&paper.parts[4], PaperPart::Table(rows) if *rows == [["d\n\ne"], ["f"]]), "{paper:?}");
    assert_eq!(paper.left_out, Vec::new());
}

#[test]
fn what_a_group_shows_is_read_once() {
    let shape = |words: &str| {
        let content = format!("<w:txbxContent><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:txbxContent>");
        format!(
            "<mc:AlternateContent><mc:Choice><wps:wsp>{content}</wps:wsp></mc:Choice><mc:Fallback><v:shape>{content}</v:shape>\
             </mc:Fallback></mc:AlternateContent>"
        )
    };
    let group = format!("<w:p><w:r><w:drawing><wpg:wgp>{}{}</wpg:wgp></w:drawing></w:r></w:p>", shape("a"), shape("b"));
    assert_eq!(words(&read(&packed(&group, &[])).expect("a document")), ["a", "b"]);
    // Paragraphs and tables may come in two forms as well.
    let twice = "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>c</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>d</w:t></w:r></w:p>\
                 </mc:Fallback></mc:AlternateContent>";
    assert_eq!(words(&read(&packed(twice, &[])).expect("a document")), ["c"]);
}

#[test]
fn a_paragraph_whose_end_was_deleted_goes_on_with_the_next_one_and_nothing_else() {
    let cut = |words: &str| format!("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>");
    let p = |words: &str| format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>");
    let cell = |inner: &str| format!("<w:tc>{inner}</w:tc>");
    let boxed =
        format!("<w:p><w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict><w:t>g</w:t></w:r></w:p>", p("box"));
    let body = [
        cut("a"),
        format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell(&cut("b")), cell(&p("c"))),
        cut("d"),
        p("e"),
        cut("f"),
        boxed,
    ];
    let paper = read(&packed(&body.concat(), &[])).expect("a document");
    assert_eq!(words(&paper), ["a", "table", "de", "fg", "box"]);
    assert!(matches!(&paper.parts[1], PaperPart::Table(rows) if *rows == [["b", "c"]]), "{paper:?}");
}

#[test]
fn a_number_is_made_once_for_two_items_that_became_one() {
    let numbering = "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\
                     <w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">\
                     <w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    let item = |words: &str, mark: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr>{mark}</w:rPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"
        )
    };
    let body = [item("a", ""), item("b", "<w:del/>"), item("c", ""), item("d", "")].concat();
    let paper = read(&packed(&body, &[("word/numbering.xml", numbering.to_owned())])).expect("a document");
    let lines: Vec<(&str, &str)> = paper
        .parts
        .iter()
        .filter_map(|part| match part {
            PaperPart::Line(line) => Some((line.number.as_str(), line.words.as_str())),
            PaperPart::Table(_) => None,
        })
        .collect();
    assert_eq!(lines, [("1.", "a"), ("2.", "bc"), ("3.", "d")]);
}

#[test]
fn rows_that_begin_further_right_and_cells_that_were_deleted_keep_their_columns() {
    let cell =
        |words: &str, of: &str| format!("<w:tc><w:tcPr>{of}</w:tcPr><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>");
    let first = format!("<w:tr>{}{}{}</w:tr>", cell("a", ""), cell("gone", "<w:cellDel/>"), cell("b", ""));
    let second = format!("<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{}</w:tr>", cell("c", ""));
    let paper = read(&packed(&format!("<w:tbl>{first}{second}</w:tbl>"), &[])).expect("a document");
    assert!(matches!(&paper.parts[0], PaperPart::Table(rows) if *rows == [["a", "b"], ["", "c"]]), "{paper:?}");
}

#[test]
fn lists_with_typed_numbers_stand_in_items_of_those_around_them() {
    let item = |indent: usize, words: &str| {
        format!(
            "<w:p><w:pPr><w:ind w:left=\"{indent}\"/></w:pPr><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:p>"
        )
    };
    let body =
        [item(0, "1. a"), item(420, "1. b"), item(0, "    2. c"), item(210, "d"), item(0, "2. e"), item(0, "3. f")];
    let paper = read(&packed(&body.concat(), &[])).expect("a document");
    let lines: Vec<(usize, bool)> = paper
        .parts
        .iter()
        .filter_map(|part| if let PaperPart::Line(line) = part { Some((line.level, line.inside)) } else { None })
        .collect();
    assert_eq!(lines, [(0, false), (0, true), (0, true), (0, true), (0, false), (0, false)]);
}

#[test]
fn links_in_fields_and_symbols_are_read_or_told() {
    let run = |inner: &str| format!("<w:r>{inner}</w:r>");
    let mark = |kind: &str| run(&format!("<w:fldChar w:fldCharType=\"{kind}\"/>"));
    let field = |code: &str, shown: &str| {
        let code = run(&format!("<w:instrText xml:space=\"preserve\">{code}</w:instrText>"));
        format!("{}{code}{}{}{}", mark("begin"), mark("separate"), run(&format!("<w:t>{shown}</w:t>")), mark("end"))
    };
    let simple = |code: &str| format!("<w:fldSimple w:instr=\"{code}\"><w:r><w:t>c</w:t></w:r></w:fldSimple>");
    let body = [
        format!(
            "<w:p><w:r><w:t>a</w:t></w:r>{}{}</w:p>",
            field(" HYPERLINK &quot;https://b.example/&quot; ", "[b]"),
            field(" PAGE ", "1")
        ),
        format!("<w:p>{}{}</w:p>", simple("HYPERLINK https://c.example/"), simple("HYPERLINK \\l d")),
        "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>e</w:t><w:sym w:font=\"X\" w:char=\"F001\"/></w:r></w:p>"
            .to_owned(),
        "<w:p><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath><w:r><w:t>f</w:t></w:r></w:p>".to_owned(),
    ];
    let paper = read(&packed(&body.concat(), &[])).expect("a document");
    assert_eq!(words(&paper), ["a[\\[b\\]](<https://b.example/>)1", "[c](<https://c.example/>)[c](<#d>)", "☑e", "f"]);
    assert_eq!(
        paper.left_out,
        LeftOut::of("import-unread", &["X F001".to_owned(), "x=1".to_owned()]).into_iter().collect::<Vec<_>>()
    );
}

#[test]
fn links_that_overlap_or_go_on_in_the_next_paragraph_are_read() {
    let text = |words: &str| format!("<w:r><w:t>{words}</w:t></w:r>");
    let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let code = "<w:r><w:instrText>HYPERLINK &quot;https://a/&quot;</w:instrText></w:r>";
    let (begin, end) = (format!("{}{code}{}", mark("begin"), mark("separate")), mark("end"));
    let inner = |words: &str| format!("<w:hyperlink r:id=\"h\">{words}</w:hyperlink>");
    let p = |words: &str| format!("<w:p>{words}</w:p>");
    let body = [
        p(&format!("{begin}{}{}{end}", inner(&text("[b]")), text(" c"))),
        p(&format!("{}{}{end}{}", inner(&format!("{}{begin}{}", text("d"), text("e"))), text("f"), text("g"))),
        p(&format!(
            "{}{}{}",
            inner(&format!("{begin}{}", text("h"))),
            text("i"),
            inner(&format!("{}{end}", text("j")))
        )),
        p(&format!("{}{begin}{}", text("k"), text("l"))),
        p(&format!("{}{end}{}", text("m"), text("n"))),
        p(&inner(&format!("{}{begin}{}", text("o"), text("p")))),
        p(&format!("{}{end}{}", text("q"), text("r"))),
    ];
    let rels = "<Relationships><Relationship Id=\"h\" Type=\"x/hyperlink\" Target=\"https://h/\"/></Relationships>";
    let paper = read(&packed(&body.concat(), &[("word/_rels/document.xml.rels", rels.to_owned())]));
    assert_eq!(
        words(&paper.expect("a document")),
        [
            "[\\[b\\] c](<https://a/>)",
            "[de](<https://h/>)fg",
            "[h](<https://h/>)i[j](<https://h/>)",
            "k[l](<https://a/>)",
            "[m](<https://a/>)n",
            "[op](<https://h/>)",
            "[q](<https://a/>)r"
        ]
    );
}

#[test]
fn heads_and_feet_of_pages_are_told() {
    let rels = "<Relationships><Relationship Id=\"a\" Type=\"x/header\" Target=\"/word/header1.xml\"/><Relationship Id=\"b\" Type=\"x/footer\" \
                Target=\"footer1.xml\"/><Relationship Id=\"c\" Type=\"x/footer\" Target=\"footer2.xml\"/><Relationship Id=\"d\" \
                Type=\"x/footer\" Target=\"footer3.xml\"/></Relationships>";
    let part = |words: &str| format!("<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:hdr>");
    let others = [
        ("word/_rels/document.xml.rels", rels.to_owned()),
        ("word/header1.xml", part("社外秘")),
        ("word/footer1.xml", part("1 / 2")),
        ("word/footer2.xml", part("Terms</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Mihon Inc.")),
        ("word/footer3.xml", "<w:hdr>".to_owned()),
    ];
    let paper = read(&packed("<w:p><w:r><w:t>a</w:t></w:r></w:p>", &others)).expect("a document");
    assert_eq!(
        paper.left_out,
        LeftOut::of("import-elsewhere", &["Terms Mihon Inc.".to_owned(), "社外秘".to_owned()])
            .into_iter()
            .collect::<Vec<_>>()
    );
}

#[test]
fn macros_are_told_and_not_read() {
    let paragraph = "<w:p><w:r><w:t>甲</w:t></w:r></w:p>";
    let paper = read(&packed(paragraph, &[("word/vbaProject.bin", "Sub AutoOpen()".to_owned())])).expect("a document");
    assert_eq!(words(&paper), ["甲"]);
    assert_eq!(paper.left_out, LeftOut::counted("import-macros", 1).into_iter().collect::<Vec<_>>());
}
