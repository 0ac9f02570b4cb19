//! A site for a kind of company: the sections and records that it needs, with blanks for what only the company knows.
//!
//! The files under `kinds` cover every kind, and every language that the program has words for. A line `#@ shop app`
//! restricts the lines after it to these kinds, and `#@` ends the restriction; a line `key.xx = …` is for one language.

use include_dir::{Dir, include_dir};
use jiff::civil::Date;

use crate::base::Language;

static KINDS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/init/kinds");

/// The folder of a version in the files.
const VERSION: &str = "content/privacy/DATE";
/// A blank for a person to fill in, which `check` reports.
const BLANK: &str = "○○";
/// Begins a line that restricts the lines after it to some kinds.
const FOR: &str = "#@";

/// The files of a site for a kind of company: path and text. The first language is that of the original.
pub(super) fn files(kind: &str, languages: &[Language], effective: Date) -> Vec<(String, String)> {
    let site = InitSite { kind, languages, templates: templates(), date: effective.to_string() };
    let shared = ["content/site.toml", "content/privacy/notice.toml", "content/privacy/DATE/records.toml"];
    let mut files: Vec<(String, String)> =
        shared.iter().filter_map(|path| Some((site.path(path), site.shared(text(path)?)))).collect();
    for language in languages {
        let path = format!("{VERSION}/{language}.toml");
        files.push((site.path(&path), site.text(language)));
    }
    files
}

fn text(path: &str) -> Option<&'static str> {
    KINDS.get_file(path)?.contents_utf8()
}

/// The templates of the text, each with the language that its file is named after.
fn templates() -> Vec<(Language, &'static str)> {
    let files = KINDS.get_dir(VERSION).into_iter().flat_map(Dir::files);
    let template = |file: &'static include_dir::File<'_>| {
        let name = file.path().file_stem()?.to_str().filter(|name| name.len() == 2)?;
        Some((Language::parse(name)?, file.contents_utf8()?))
    };
    files.filter_map(template).collect()
}

struct InitSite<'a> {
    kind: &'a str,
    languages: &'a [Language],
    templates: Vec<(Language, &'static str)>,
    date: String,
}

impl InitSite<'_> {
    fn path(&self, path: &str) -> String {
        path.replace("DATE", &self.date)
    }

    /// The template of a language; `None` if the program has none.
    fn template(&self, language: &Language) -> Option<&(Language, &'static str)> {
        let lineage = language.lineage();
        self.templates.iter().find(|(template, _)| lineage.contains(template))
    }

    /// The lines that apply to the kind of company.
    fn of_kind<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let mut wanted = true;
        let mut lines = Vec::new();
        for line in text.lines() {
            match line.strip_prefix(FOR) {
                Some(kinds) => {
                    wanted = kinds.trim().is_empty() || kinds.split_whitespace().any(|kind| kind == self.kind);
                }
                None if wanted => lines.push(line),
                None => {}
            }
        }
        lines
    }

    /// A file that all languages share.
    fn shared(&self, text: &str) -> String {
        let languages: Vec<String> = self.languages.iter().map(|language| format!("\"{language}\"")).collect();
        let original = self.languages.first().map_or("", Language::as_str);
        let mut out = String::new();
        for line in self.of_kind(text) {
            let localised = self.templates.iter().zip(0..).find_map(|((template, _), at)| {
                let (key, value) = line.split_once(&format!(".{template} = "))?;
                (!key.contains(['"', ' '])).then_some((template, at, key, value))
            });
            let Some((template, at, key, value)) = localised else {
                let line = line.replace("LANGUAGES", &languages.join(", ")).replace("ORIGINAL", original);
                out.push_str(&line.replace("DATE", &self.date));
                out.push('\n');
                continue;
            };
            for language in self.languages {
                match self.template(language) {
                    Some((own, _)) if own == template => out.push_str(&format!("{key}.{language} = {value}\n")),
                    None if at == 0 => out.push_str(&format!("{key}.{language} = {}\n", blank(value))),
                    _ => {}
                }
            }
        }
        out
    }

    /// The text in a language. If the language has no template, the first template with blanks in place of its words.
    fn text(&self, language: &Language) -> String {
        let (template, known) = match (self.template(language), self.templates.first()) {
            (Some((_, text)), _) => (*text, true),
            (None, Some((_, text))) => (*text, false),
            (None, None) => ("", true),
        };
        let mut out = String::new();
        let mut inside = false;
        for line in self.of_kind(template) {
            let opens = line.ends_with("'''") && line != "'''";
            let words = if known || line.starts_with('#') { line.to_owned() } else { without_words(line, inside) };
            inside = (inside || opens) && line != "'''";
            if words != BLANK || !out.ends_with(&format!("{BLANK}\n")) {
                out.push_str(&words.replace("DATE", &self.date));
                out.push('\n');
            }
        }
        out
    }
}

/// A line of a text with a blank in place of its words. Placeholders of blocks stay.
fn without_words(line: &str, inside: bool) -> String {
    let words = line.trim();
    if inside {
        let block = words.starts_with('{') && words.ends_with('}') && !words.contains(' ');
        return if words.is_empty() || words == "'''" || block { words.to_owned() } else { BLANK.to_owned() };
    }
    match line.split_once('=') {
        Some((key, value)) if ["title", "heading"].contains(&key.trim()) => format!("{key}= {}", blank(value.trim())),
        _ => line.to_owned(),
    }
}

/// A value with blanks in place of its strings.
fn blank(value: &str) -> String {
    let parts = value.split('"').enumerate().map(|(at, part)| if at % 2 == 1 { BLANK } else { part });
    parts.collect::<Vec<_>>().join("\"")
}
