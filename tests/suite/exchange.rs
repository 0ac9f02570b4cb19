//! Exports to Word and other offices, and imports from them.

mod announce;
mod back;
mod import;
mod out;
mod records;
mod translator;

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

/// Writes a file beside the site, and returns its path as an argument.
fn beside(site: Site, name: &str, content: impl AsRef<[u8]>) -> (Site, String) {
    let site = site.file(name, content);
    let path = out(&site, name);
    (site, path)
}

/// Makes another document from one: `change` receives the XML of its body.
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

/// Replaces words of a run as a tracked change of Word.
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
