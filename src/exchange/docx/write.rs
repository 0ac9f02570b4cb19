//! Writes a document as the bytes of a `.docx` file, reproducibly: without dates or names of persons.

use std::io::{Cursor, Write};

use quick_xml::escape::escape;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::styles::{STEP, W, part};
use crate::exchange::document::{ORIGIN, Origin};
use crate::exchange::{
    Document, DocumentBlock, DocumentCell, DocumentRun, DocumentTable, Paragraph, ParagraphStyle, Underline,
};

/// The text width of a page, in twentieths of a point: A4 portrait and landscape.
const WIDTHS: [u32; 2] = [11906 - 2 * 1304, 16838 - 2 * 1134];
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Writes a document.
pub(crate) fn write(document: &Document) -> Vec<u8> {
    let core = format!(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:language>{}</dc:language></cp:coreProperties>",
        text(&document.title),
        document.language
    );
    let part = |written| part(written, &document.language);
    let parts = [
        ("[Content_Types].xml", part(include_str!("parts/content-types.xml"))),
        ("_rels/.rels", part(include_str!("parts/package.xml"))),
        ("docProps/core.xml", core),
        ("docProps/custom.xml", custom(&document.origins)),
        ("word/document.xml", DocumentBody::default().document(document)),
        ("word/_rels/document.xml.rels", part(include_str!("parts/relations.xml"))),
        ("word/styles.xml", part(include_str!("parts/styles.xml"))),
        ("word/settings.xml", part(include_str!("parts/settings.xml"))),
        ("word/footer1.xml", part(include_str!("parts/footer.xml"))),
    ];
    package(&parts).expect("memory takes whatever is written to it")
}

/// `docProps/custom.xml`: the texts that the document was written from.
fn custom(origins: &[Origin]) -> String {
    let mut xml = "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" \
         xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
        .to_owned();
    for (index, origin) in origins.iter().enumerate() {
        xml.push_str(&format!(
            "<property fmtid=\"{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}\" pid=\"{}\" name=\"{ORIGIN}{}\"><vt:lpwstr>{}</vt:lpwstr></property>",
            index + 2,
            origin.language,
            text(&origin.written())
        ));
    }
    xml + "</Properties>"
}

fn package(parts: &[(&str, String)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, xml) in parts {
        archive.start_file(*name, options)?;
        archive.write_all(HEAD.as_bytes())?;
        archive.write_all(xml.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Escapes words for XML, without the characters that XML forbids.
fn text(words: &str) -> String {
    let clean: String = words.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    escape(clean.as_str()).into_owned()
}

/// The body of a document being written.
#[derive(Default)]
struct DocumentBody {
    xml: String,
    bookmarks: usize,
}

impl DocumentBody {
    fn document(mut self, document: &Document) -> String {
        let width = WIDTHS[usize::from(document.landscape)];
        self.push(&format!("<w:document xmlns:w=\"{W}\"><w:body>"));
        for block in &document.blocks {
            match block {
                DocumentBlock::Paragraph(paragraph) => self.paragraph(paragraph),
                DocumentBlock::Table(table) => self.table(table, width),
            }
        }
        // Word requires a paragraph after a table at the end of a document.
        if matches!(document.blocks.last(), Some(DocumentBlock::Table(_))) {
            self.push("<w:p/>");
        }
        let (page, margins) = if document.landscape {
            ("w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"", 1134)
        } else {
            ("w:w=\"11906\" w:h=\"16838\"", 1304)
        };
        self.push(
            "<w:sectPr><w:footerReference xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
             w:type=\"default\" r:id=\"rId3\"/>",
        );
        self.push(&format!(
            "<w:pgSz {page}/><w:pgMar w:top=\"{margins}\" w:right=\"{margins}\" w:bottom=\"{margins}\" w:left=\"{margins}\" \
             w:header=\"600\" w:footer=\"600\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
        ));
        self.xml
    }

    fn push(&mut self, xml: &str) {
        self.xml.push_str(xml);
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        self.push("<w:p>");
        self.properties(paragraph);
        let first = self.bookmarks + 1;
        for name in &paragraph.bookmarks {
            self.bookmarks += 1;
            self.push(&format!("<w:bookmarkStart w:id=\"{}\" w:name=\"{}\"/>", self.bookmarks, text(name)));
        }
        if !paragraph.number.is_empty() {
            self.run(&DocumentRun::plain(format!("{}\t", paragraph.number)));
        }
        paragraph.runs.iter().for_each(|run| self.run(run));
        (first..=self.bookmarks).for_each(|id| self.push(&format!("<w:bookmarkEnd w:id=\"{id}\"/>")));
        self.push("</w:p>");
    }

    fn properties(&mut self, paragraph: &Paragraph) {
        let style = match paragraph.style {
            ParagraphStyle::Title => "Title".to_owned(),
            ParagraphStyle::Heading(level) => format!("Heading{}", level.clamp(1, 9)),
            ParagraphStyle::Body => String::new(),
            ParagraphStyle::Caption => "Caption".to_owned(),
            ParagraphStyle::Note => "Note".to_owned(),
        };
        let mut properties = String::new();
        if !style.is_empty() {
            properties.push_str(&format!("<w:pStyle w:val=\"{style}\"/>"));
        }
        let left = paragraph.indent * STEP;
        if !paragraph.number.is_empty() {
            // The number hangs before the words, which begin at their own tab stop.
            let width =
                (paragraph.number.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>() + 1) * STEP / 2;
            let width = width.max(STEP * 2);
            properties.push_str(&format!("<w:tabs><w:tab w:val=\"left\" w:pos=\"{}\"/></w:tabs>", left + width));
            properties.push_str(&format!("<w:ind w:left=\"{}\" w:hanging=\"{width}\"/>", left + width));
        } else if left > 0 {
            properties.push_str(&format!("<w:ind w:left=\"{left}\"/>"));
        }
        if !properties.is_empty() {
            self.push(&format!("<w:pPr>{properties}</w:pPr>"));
        }
    }

    fn run(&mut self, run: &DocumentRun) {
        if run.text.is_empty() {
            return;
        }
        self.push("<w:r>");
        let mut properties = String::new();
        if let Some(underline) = run.underline {
            let kind = match underline {
                Underline::Single => "single",
                Underline::Dotted => "dotted",
            };
            properties.push_str(&format!("<w:u w:val=\"{kind}\"/>"));
        }
        if let Some(language) = &run.language {
            properties.push_str(&format!("<w:lang w:val=\"{language}\" w:eastAsia=\"{language}\"/>"));
        }
        if !properties.is_empty() {
            self.push(&format!("<w:rPr>{properties}</w:rPr>"));
        }
        for (index, line) in run.text.split('\n').enumerate() {
            if index > 0 {
                self.push("<w:br/>");
            }
            for (index, piece) in line.split('\t').enumerate() {
                if index > 0 {
                    self.push("<w:tab/>");
                }
                if !piece.is_empty() {
                    self.push(&format!("<w:t xml:space=\"preserve\">{}</w:t>", text(piece)));
                }
            }
        }
        self.push("</w:r>");
    }

    fn table(&mut self, table: &DocumentTable, width: u32) {
        let whole: u32 = table.widths.iter().sum::<u32>().max(1);
        let widths: Vec<u32> = table.widths.iter().map(|part| width * part / whole).collect();
        self.push(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"{width}\" w:type=\"dxa\"/><w:tblLayout \
             w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
        ));
        widths.iter().for_each(|width| self.push(&format!("<w:gridCol w:w=\"{width}\"/>")));
        self.push("</w:tblGrid>");
        for (index, row) in table.rows.iter().enumerate() {
            self.push("<w:tr>");
            if index < table.heads {
                self.push("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
            }
            let mut column = 0;
            for cell in row {
                let covered = cell.columns.max(1);
                let own: u32 = widths.iter().skip(column).take(covered).sum();
                self.cell(cell, own, covered);
                column += covered;
            }
            self.push("</w:tr>");
        }
        self.push("</w:tbl>");
    }

    fn cell(&mut self, cell: &DocumentCell, width: u32, covered: usize) {
        let span = if covered > 1 { format!("<w:gridSpan w:val=\"{covered}\"/>") } else { String::new() };
        self.push(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{span}</w:tcPr>"));
        cell.paragraphs.iter().for_each(|paragraph| self.paragraph(paragraph));
        if cell.paragraphs.is_empty() {
            self.push("<w:p/>");
        }
        self.push("</w:tc>");
    }
}
