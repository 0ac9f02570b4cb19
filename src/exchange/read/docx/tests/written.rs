//! Tests of the documents that are written: they are read as they were meant, and are in the order of the schema.

use super::*;
use crate::exchange::{DocumentBlock, DocumentCell, DocumentRun, DocumentTable, Paragraph, ParagraphStyle, Underline};

#[test]
fn what_is_written_is_read() {
    let paragraph = |style, text: &str| DocumentBlock::Paragraph(Paragraph::plain(style, text));
    let document = Document {
        title: "x".into(),
        language: Language::parse("ja").expect("a language"),
        landscape: false,
        origins: Vec::new(),
        blocks: vec![
            paragraph(ParagraphStyle::Title, "題名"),
            paragraph(ParagraphStyle::Heading(1), "第1条　定義"),
            paragraph(ParagraphStyle::Body, "a < b & *c*"),
        ],
    };
    let paper = read(&docx::write(&document)).expect("a document");
    let lines: Vec<(Option<u8>, &str)> = paper
        .parts
        .iter()
        .filter_map(|part| match part {
            PaperPart::Line(line) => Some((line.heading, line.words.as_str())),
            PaperPart::Table(_) => None,
        })
        .collect();
    assert_eq!(lines, [(Some(0), "題名"), (Some(1), "第1条　定義"), (None, "a \\< b & \\*c\\*")]);
}

/// The order of child elements in the schema (ECMA-376, wml.xsd); Word offers to repair documents with another order.
const ORDER: [(&str, &[&str]); 10] = [
    ("body", &["p|tbl", "sectPr"]),
    ("pPr", &["pStyle", "keepNext", "tabs", "spacing", "ind", "jc", "outlineLvl"]),
    ("rPr", &["rFonts", "b", "bCs", "sz", "szCs", "u", "lang"]),
    ("tbl", &["tblPr", "tblGrid", "tr"]),
    ("tblPr", &["tblStyle", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar"]),
    ("tr", &["trPr", "tc"]),
    ("trPr", &["cantSplit", "tblHeader"]),
    ("tcPr", &["tcW", "gridSpan"]),
    ("sectPr", &["footerReference", "pgSz", "pgMar"]),
    ("style", &["name", "basedOn", "qFormat", "pPr", "rPr", "tblPr"]),
];

/// Collects the elements whose children are out of the schema's order or unknown to the table.
fn disordered(node: &XmlNode, found: &mut Vec<String>) {
    if let Some((_, order)) = ORDER.iter().find(|(name, _)| *name == node.name) {
        let place = |child: &XmlNode| order.iter().position(|names| names.split('|').any(|name| name == child.name));
        let places: Vec<Option<usize>> = node.children.iter().map(place).collect();
        if places.contains(&None) || !places.is_sorted() {
            let names: Vec<&str> = node.children.iter().map(|child| child.name.as_str()).collect();
            found.push(format!("{}: {}", node.name, names.join(" ")));
        }
    }
    node.children.iter().for_each(|child| disordered(child, found));
}

#[test]
fn what_is_written_stands_in_the_order_of_the_schema() {
    let run = DocumentRun {
        underline: Some(Underline::Single),
        language: Language::parse("en"),
        ..DocumentRun::plain("x\ny\tz")
    };
    let paragraph = Paragraph {
        style: ParagraphStyle::Note,
        indent: 2,
        number: "(1)".into(),
        bookmarks: vec!["a".into(), "b".into()],
        runs: vec![run],
    };
    let cell = |columns| DocumentCell { paragraphs: vec![paragraph.clone()], columns };
    let table = DocumentTable { widths: vec![1, 2], heads: 1, rows: vec![vec![cell(1), cell(1)], vec![cell(2)]] };
    let document = Document {
        title: "x".into(),
        language: Language::parse("ja").expect("a language"),
        landscape: true,
        blocks: vec![DocumentBlock::Paragraph(paragraph.clone()), DocumentBlock::Table(table)],
        origins: Vec::new(),
    };
    let bytes = docx::write(&document);
    let mut archive = ZipArchive::new(Cursor::new(bytes.as_slice())).expect("an archive");
    let mut found = Vec::new();
    for name in ["word/document.xml", "word/styles.xml", "word/settings.xml", "word/footer1.xml"] {
        let root = part(&mut archive, name).expect("readable").expect("a part");
        disordered(&root, &mut found);
    }
    assert_eq!(found, Vec::<String>::new());
}
