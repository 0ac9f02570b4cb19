//! The readers to run, and their seeds.

use std::io::{Cursor, Write};

use jiff::civil::date;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::base::language::Language;
use crate::check::capture;
use crate::exchange::read;
use crate::pipeline::{self, Extent, Nowhere, Options, Progress};
use crate::read::inputs::Inputs;
use crate::read::site::{load, program_words};
use crate::report::{self, Format, Style};

/// The folder of a version of the small site.
const VERSION: &str = "content/privacy/2026-04-01";
/// A small site; readers of a site's files get it with one file replaced.
const SITE: [(&str, &str); 5] = [
    ("content/site.toml", include_str!("site/site.toml")),
    ("content/privacy/notice.toml", include_str!("site/notice.toml")),
    ("content/privacy/2026-04-01/ja.toml", include_str!("site/ja.toml")),
    ("content/privacy/2026-04-01/en.toml", include_str!("site/en.toml")),
    ("content/privacy/2026-04-01/records.toml", include_str!("site/records.toml")),
];
/// A document for Word, without the package around it.
const DOCUMENT: &str = include_str!("site/document.xml");
const NUMBERING: &str = include_str!("site/numbering.xml");
const PAGE: &str = include_str!("site/page.html");
const MARKDOWN: &str = include_str!("site/page.md");
const HAR: &str = include_str!("site/capture.har");

/// A reader.
pub(super) struct Target {
    pub(super) name: &'static str,
    kind: Kind,
}

/// How an input is used.
enum Kind {
    /// As this file of the site.
    File(&'static str),
    /// As the prose of a text.
    Prose,
    /// Imported as a file of this name.
    Import(&'static str),
    /// As the document in a package of Word.
    Word,
    /// As a browser's recording.
    Capture,
}

/// Every reader.
pub(super) const TARGETS: [Target; 17] = [
    Target { name: "prose", kind: Kind::Prose },
    Target { name: "text", kind: Kind::File("content/privacy/2026-04-01/ja.toml") },
    Target { name: "translation", kind: Kind::File("content/privacy/2026-04-01/en.toml") },
    Target { name: "records", kind: Kind::File("content/privacy/2026-04-01/records.toml") },
    Target { name: "notice", kind: Kind::File("content/privacy/notice.toml") },
    Target { name: "config", kind: Kind::File("content/site.toml") },
    Target { name: "seal", kind: Kind::File("content/privacy/2026-04-01/seal.toml") },
    Target { name: "log", kind: Kind::File("content/seals.log") },
    Target { name: "words", kind: Kind::File("locales/ja/own.ftl") },
    Target { name: "style", kind: Kind::File("themes/default/assets/own.css") },
    Target { name: "drawing", kind: Kind::File("themes/default/assets/own.svg") },
    Target { name: "template", kind: Kind::File("themes/default/notice.html") },
    Target { name: "import-html", kind: Kind::Import("a.html") },
    Target { name: "import-text", kind: Kind::Import("a.txt") },
    Target { name: "import-markdown", kind: Kind::Import("a.md") },
    Target { name: "import-word", kind: Kind::Word },
    Target { name: "capture", kind: Kind::Capture },
];

impl Target {
    /// Returns the seeds of inputs.
    pub(super) fn seeds(&self) -> Vec<Vec<u8>> {
        let sample = Inputs::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the sample");
        let of = |ending: &str| -> Vec<String> {
            let all = ["content", "locales/ja", "themes/default"].map(|folder| {
                let files = sample.site_files(folder).filter(|(path, _)| path.ends_with(ending));
                files.map(|(_, file)| sample.sources.get(file).text().to_owned()).collect::<Vec<_>>()
            });
            all.concat()
        };
        let texts = match self.kind {
            Kind::File(path) => {
                let own = SITE.iter().filter(|(own, _)| *own == path).map(|(_, text)| (*text).to_owned());
                let name = path.rsplit('/').next().unwrap_or_default();
                own.chain(of(&name.replace("own", ""))).collect()
            }
            // The content of TOML's long strings.
            Kind::Prose | Kind::Import("a.txt" | "a.md") => {
                let prose = |text: String| text.split("'''").skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
                let own = matches!(self.kind, Kind::Import("a.md")).then(|| MARKDOWN.to_owned());
                own.into_iter().chain(["/ja.toml", "/en.toml"].into_iter().flat_map(&of).flat_map(prose)).collect()
            }
            Kind::Import(_) => vec![PAGE.to_owned()],
            Kind::Word => vec![DOCUMENT.to_owned()],
            Kind::Capture => vec![HAR.to_owned()],
        };
        texts.into_iter().map(String::into_bytes).collect()
    }

    /// Runs the reader on an input; it fails by a panic.
    pub(super) fn run(&self, input: &[u8]) {
        let text = || String::from_utf8_lossy(input);
        match self.kind {
            Kind::File(path) => site(path, &text()),
            Kind::Prose => {
                let inner = text().replace("'''", "' ' '").replace(|c: char| c.is_control() && c != '\n', " ");
                let section =
                    format!("title = \"文\"\n\n[[section]]\nid = \"a\"\nheading = \"条\"\ntext = '''\n{inner}\n'''\n");
                site(&format!("{VERSION}/ja.toml"), &section);
            }
            Kind::Import(name) => _ = read::read(name, input),
            Kind::Word => {
                let package = package(&text());
                let _ = (read::read("a.docx", &package), read::edited::read_edited(&package));
            }
            Kind::Capture => {
                if let Ok(capture) = capture::read(input) {
                    let _ = capture::compare("a.har", &capture, &[]);
                }
            }
        }
    }
}

/// Everything that is done with a site, short of writing it.
fn site(path: &str, text: &str) {
    let files = SITE.into_iter().filter(|(own, _)| *own != path).chain([(path, text)]);
    let inputs = Inputs::from_files(files);
    let options = Options { as_of: date(2026, 6, 1), drafts: true };
    let done = pipeline::examine(&inputs, load(&inputs), &options, Extent::default(), &Progress::default(), &Nowhere);
    let findings = done.expect("a target that takes everything").findings;
    let catalogs = program_words(&inputs, &[]).0;
    for (tag, format) in [("ja", Format::Human), ("en", Format::Json)] {
        let words = catalogs.get(&Language::parse(tag).expect("a tag")).expect("the program's language");
        report::render(format, &findings, &inputs.sources, words, Style { colour: false, width: 80 });
    }
}

/// What makes a document one that was exported.
const ORIGIN: &str =
    "<Properties><property name=\"seibun-ja\"><lpwstr>privacy 2026-04-01 0</lpwstr></property></Properties>";

/// A package of Word with a document.
fn package(document: &str) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in
        [("word/document.xml", document), ("word/numbering.xml", NUMBERING), ("docProps/custom.xml", ORIGIN)]
    {
        archive.start_file(name, SimpleFileOptions::default()).expect("a file");
        archive.write_all(text.as_bytes()).expect("written");
    }
    archive.finish().expect("a package").into_inner()
}
