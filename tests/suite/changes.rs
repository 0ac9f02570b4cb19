//! Changes from version to version: comparisons, the page with both languages, history, feed, data, link relations.

mod bilingual;
mod comparison;
mod data;
mod feed;
mod history;
mod since;
mod terminal;
mod worded;

use crate::harness::Site;

const NOTICE: &str = "content/privacy/notice.toml";

/// A site with two versions: the second one changes a word and adds an article before the last one, which is
/// renumbered.
fn two_versions() -> Site {
    let site = Site::small();
    let read = |language: &str| site.read(&format!("content/privacy/2026-04-01/{language}.toml"));
    let (ja, en) = (read("ja"), read("en"));
    let added = |heading: &str, text: &str| {
        format!(
            "[[section]]\nid = \"security\"\nheading = \"{heading}\"\ntext = '''\n{text}\n'''\n\n[[section]]\nid = \"third-party\""
        )
    };
    let last = "[[section]]\nid = \"third-party\"";
    let new_ja = ja.replace("個人情報を利用", "個人データを利用").replace(last, &added("安全管理", "措置を講じます。"));
    let new_en =
        en.replace("personal information.", "personal data.").replace(last, &added("Security", "We take measures."));
    let notice = r#"kind = "privacy-policy"
slug = "privacy"
numbering = "article"

[[version]]
effective = 2024-04-01

[[version]]
effective = 2026-04-01
announced = 2026-03-01
summary = { ja = "安全管理の条を新設", en = "Added an article on security" }
"#;
    site.file(NOTICE, notice)
        .file("content/privacy/2024-04-01/ja.toml", ja)
        .file("content/privacy/2024-04-01/en.toml", en)
        .file("content/privacy/2026-04-01/ja.toml", new_ja)
        .file("content/privacy/2026-04-01/en.toml", new_en)
}
