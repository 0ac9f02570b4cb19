//! The parts that every document contains: styles, settings, page numbers.
//!
//! All formatting is in styles, so that a recipient can change the look in one place.

use crate::base::Language;

/// The width of one step of indentation, in twentieths of a point: one character of body text.
pub(super) const STEP: usize = 210;

/// Returns the typefaces of a language: for Latin and for East Asian characters.
fn faces(language: &Language) -> (&'static str, &'static str) {
    let tag = language.as_str();
    match tag.split('-').next().unwrap_or_default() {
        "ja" => ("Century", "游明朝"),
        "ko" => ("Times New Roman", "바탕"),
        "zh" if tag.contains("Hant") => ("Times New Roman", "新細明體"),
        "zh" => ("Times New Roman", "宋体"),
        _ => ("Times New Roman", "游明朝"),
    }
}

/// `word/styles.xml`
pub(super) fn styles(language: &Language) -> String {
    let (latin, asian) = faces(language);
    let mut xml = format!(
        "<w:styles xmlns:w=\"{W}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{latin}\" w:hAnsi=\"{latin}\" \
         w:eastAsia=\"{asian}\" w:cs=\"{latin}\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"{l}\" \
         w:eastAsia=\"{l}\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"60\" w:line=\"300\" \
         w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>",
        l = language.as_str()
    );
    xml.push_str(
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>",
    );
    xml.push_str(&style(
        "Title",
        "Title",
        "<w:spacing w:before=\"120\" w:after=\"240\"/><w:jc w:val=\"center\"/>",
        32,
        true,
    ));
    for level in 1..=9 {
        let properties =
            format!("<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"{}\"/>", level - 1);
        xml.push_str(&style(&format!("Heading{level}"), &format!("heading {level}"), &properties, 22, true));
    }
    xml.push_str(&style("Caption", "caption", "<w:keepNext/><w:spacing w:before=\"120\"/>", 20, true));
    xml.push_str(&style("Note", "Note", "", 19, false));
    xml.push_str(&style("Footer", "footer", "<w:jc w:val=\"center\"/>", 18, false));
    xml.push_str(
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr>\
         <w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"60\" w:type=\"dxa\"/><w:left w:w=\"100\" \
         w:type=\"dxa\"/><w:bottom w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"100\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>\
         </w:style>",
    );
    xml.push_str("<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>");
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        xml.push_str(&format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"));
    }
    xml.push_str("</w:tblBorders></w:tblPr></w:style></w:styles>");
    xml
}

fn style(id: &str, name: &str, paragraph: &str, size: u32, bold: bool) -> String {
    let bold = if bold { "<w:b/><w:bCs/>" } else { "" };
    format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
         <w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{bold}<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr></w:style>"
    )
}

/// `word/footer1.xml`: the page number and the number of pages.
pub(super) fn footer() -> String {
    let field = |name: &str| format!("<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    format!(
        "<w:ftr xmlns:w=\"{W}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>{}</w:p></w:ftr>",
        field("PAGE"),
        field("NUMPAGES")
    )
}

/// `word/settings.xml`
pub(super) fn settings(language: &Language) -> String {
    format!(
        "<w:settings xmlns:w=\"{W}\"><w:compat><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"{0}\" \
         w:eastAsia=\"{0}\"/></w:settings>",
        language.as_str()
    )
}

/// The namespace of WordprocessingML.
pub(super) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// `[Content_Types].xml`
pub(super) const CONTENT_TYPES: &str = concat!(
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">",
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>",
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
    "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>",
    "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>",
    "<Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>",
    "<Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>",
    "<Override PartName=\"/docProps/custom.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.custom-properties+xml\"/>",
    "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>",
    "</Types>"
);

/// `_rels/.rels`
pub(super) const PACKAGE: &str = concat!(
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>",
    "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>",
    "<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties\" Target=\"docProps/custom.xml\"/>",
    "</Relationships>"
);

/// `word/_rels/document.xml.rels`
pub(super) const RELATIONS: &str = concat!(
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>",
    "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings\" Target=\"settings.xml\"/>",
    "<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" Target=\"footer1.xml\"/>",
    "</Relationships>"
);
