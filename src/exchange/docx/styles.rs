//! The parts that every document contains: styles, settings, page numbers.
//!
//! They are XML files in `parts`, which differ by nothing but the language and its typefaces. All formatting is in
//! styles, so that a recipient can change the look in one place.

use crate::base::Language;

/// The width of one step of indentation, in twentieths of a point: one character of body text.
pub(super) const STEP: usize = 210;

/// The namespace of WordprocessingML.
pub(super) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

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

/// Returns a part of `parts` in a language, in one line.
pub(super) fn part(written: &str, language: &Language) -> String {
    let (latin, asian) = faces(language);
    let xml: String = written.lines().map(str::trim_start).collect();
    xml.replace("LANGUAGE", language.as_str()).replace("LATIN", latin).replace("ASIAN", asian)
}
