//! The constructs of real notices: numbers, references, tables, notes, records.

mod blocks;
mod company_words;
mod joined;
mod numbering;
mod originals;
mod own_shapes;
mod records;
mod references;
mod tables;
mod tongues;
mod values;

use crate::harness::{Site, reading};

const SITE: &str = "content/site.toml";
const NOTICE: &str = "content/privacy/notice.toml";
const JA: &str = "content/privacy/2026-04-01/ja.toml";
const EN: &str = "content/privacy/2026-04-01/en.toml";
const RECORDS: &str = "content/privacy/2026-04-01/records.toml";

/// A site whose Japanese and English texts are the same.
fn with_text(text: &str) -> Site {
    let text = format!("title = \"Title\"\n{text}");
    Site::small().file(JA, &text).file(EN, &text)
}

/// A site whose only text is this one, in Japanese, below a title on the first line.
fn japanese_alone(text: &str) -> Site {
    Site::small().file(JA, format!("title = \"T\"\n{text}")).remove(EN)
}

fn read(site: Site, language: &str) -> String {
    reading(&site.built("").page(&format!("{language}/privacy/index.html")))
}

/// Sections, paragraphs and items of every depth, and references to them in every form.
const NUMBERED: &str = r#"
[[section]]
id = "a"
heading = "A"
text = '''
1. one

   1) item
   2) {#named} item

      1) below

         1) deeper

   - bullet

2. two
'''

[[section]]
id = "b"
heading = "B"
text = '''
[](#a), [](#a.1), [](#a.1.2), [](#a.1.2.1), [](#a.1.2.1.1), [](#named),
[](#a "title"), [](#a.2 "number"), [words](#a.1), [](#branch), [](#branch "relative"), [](#free), [](#free.1).
'''

[[section]]
id = "branch"
heading = "Branch"
branch = true
text = '''
1. See [](#b "relative"), [](#free "relative"), [](#branch.2 "relative"), [](#a "relative").
2. See [](#branch.1 "relative").
'''

[[section]]
id = "gone"
deleted = true

[[section]]
id = "free"
heading = "Free"
number = false
text = '''
1. Not counted.
'''

[[section]]
id = "last"
heading = "Last"
text = '''
1) item of a section
2) another
'''
[[section.section]]
id = "inner"
heading = "Inner"
text = '''
1. inner
'''
"#;
