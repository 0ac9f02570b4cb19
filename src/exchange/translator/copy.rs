//! Completes the file of a translation with the original's words wherever a section is missing, to be overwritten.
//!
//! Marks, references and placeholders are then already in place, and so is each section in the file.

use std::collections::BTreeSet;
use std::ops::Range;

use toml_parser::Source as TomlSource;
use toml_parser::lexer::TokenKind;

use crate::base::Language;
use crate::edition::drift::is_wanted;
use crate::model::{Section, Text};

/// The keys that a translation takes over from the part before the first section; summaries and silenced rules are each
/// text's own.
const HEAD: [&str; 6] = ["family", "title", "subtitle", "lead", "preamble", "closing"];
/// The keys that it takes over from a section.
const SECTION: [&str; 6] = ["id", "heading", "text", "branch", "deleted", "number"];

/// A text and its file.
pub(crate) type WrittenText<'a> = (&'a Text, &'a str);

/// The file of a translation with nothing missing.
#[derive(Debug)]
pub(crate) struct FilledTranslation {
    /// Its text.
    pub(crate) text: String,
    /// The ids of the sections copied from the original; an empty id means outside the sections.
    pub(crate) copied: BTreeSet<String>,
}

/// Completes or begins a translation with the sections of the original that it lacks, except some. `None` if a file has
/// sections without headers of their own, so that none can be inserted between them.
pub(crate) fn filled(
    (original, source): WrittenText<'_>,
    own: Option<WrittenText<'_>>,
    into: &Language,
    without: &BTreeSet<String>,
) -> Option<FilledTranslation> {
    let theirs = FileParts::of(original, source)?;
    let own = own.map(|(text, source)| FileParts::of(text, source)).map_or(Some(None), |parts| parts.map(Some))?;
    let known: BTreeSet<String> = own.iter().flat_map(|own| &own.sections).map(|part| part.id.to_owned()).collect();
    let mut copied = BTreeSet::new();
    let head = match &own {
        Some(own) => own.head.to_owned(),
        None => {
            copied.insert(String::new());
            format!("{}\n", taken(theirs.head).trim())
        }
    };
    let mut parts: Vec<(&str, usize, String)> = vec![("", 0, head)];
    parts.extend(own.iter().flat_map(|own| &own.sections).map(|part| (part.id, part.level, part.text.to_owned())));
    let mut last = 0;
    for part in theirs.sections.iter().filter(|part| is_wanted(part.section, into)) {
        if known.contains(part.id) {
            last = parts.iter().position(|(id, ..)| *id == part.id).unwrap_or(last);
        } else if !without.contains(part.id) {
            // After everything nested in the previous section.
            let inside = parts[last + 1..].iter().take_while(|(_, level, _)| *level > part.level).count();
            last += inside + 1;
            copied.insert(part.id.to_owned());
            parts.insert(last, (part.id, part.level, format!("{}\n", taken(part.text).trim())));
        }
    }
    let text = written(&parts, &copied);
    let windows = own.is_some_and(|own| own.head.contains("\r\n"));
    let text = if windows { text.replace("\r\n", "\n").replace('\n', "\r\n") } else { text };
    Some(FilledTranslation { text, copied })
}

/// Joins the parts of a file; those that are copied have a blank line around them.
fn written(parts: &[(&str, usize, String)], copied: &BTreeSet<String>) -> String {
    let mut text = String::new();
    let mut after = false;
    for (id, _, part) in parts {
        let new = copied.contains(*id);
        if (new || after) && !text.is_empty() {
            text.truncate(text.trim_end().len());
            text.push_str("\n\n");
        }
        after = new;
        text.push_str(part);
    }
    text
}

/// A file split into the part before the sections and each section without its nested ones.
struct FileParts<'a> {
    head: &'a str,
    sections: Vec<OwnSection<'a>>,
}

struct OwnSection<'a> {
    id: &'a str,
    level: usize,
    section: &'a Section,
    text: &'a str,
}

impl<'a> FileParts<'a> {
    fn of(text: &'a Text, source: &'a str) -> Option<Self> {
        let mut flat = Vec::new();
        flatten(&text.sections, 1, &mut flat);
        let starts: Vec<usize> = flat.iter().map(|(section, _)| section.extent.start as usize).collect();
        let under_headers = starts.iter().all(|start| source.get(*start..).is_some_and(|rest| rest.starts_with("[[")));
        if !under_headers || !starts.is_sorted() {
            return None;
        }
        let ends = starts.iter().skip(1).copied().chain([source.len()]);
        let sections = flat.iter().zip(starts.iter().zip(ends)).map(|((section, level), (start, end))| OwnSection {
            id: &section.id.value,
            level: *level,
            section,
            text: &source[*start..end],
        });
        Some(Self { head: &source[..starts.first().copied().unwrap_or(source.len())], sections: sections.collect() })
    }
}

fn flatten<'a>(sections: &'a [Section], level: usize, out: &mut Vec<(&'a Section, usize)>) {
    for section in sections {
        out.push((section, level));
        flatten(&section.sections, level + 1, out);
    }
}

/// Returns the part of the original to copy: without comments, summaries and silenced rules.
fn taken(part: &str) -> String {
    let mut out = String::new();
    let mut keys: Option<&[&str]> = Some(&HEAD);
    for (entry, words) in entries(part) {
        if let Some(path) = words.strip_prefix('[') {
            let name = path.trim_matches(['[', ']', ' ']).rsplit('.').next().unwrap_or_default().trim();
            keys = match name {
                "section" => Some(&SECTION),
                "table" => Some(&[]),
                _ => None,
            };
            if keys.is_some() {
                out.push_str(words);
                out.push('\n');
            }
            continue;
        }
        let key = words.split(['=', ' ', '\t']).next().unwrap_or_default();
        // Tables are taken whole.
        let wanted = keys.is_some_and(|keys| keys.is_empty() || keys.contains(&key));
        if words.is_empty() && part[entry.clone()].trim().is_empty() || !words.is_empty() && wanted {
            out.push_str(words);
            out.push('\n');
        }
    }
    out
}

/// Returns the entries of a part without comments; strings and lists may extend over several lines.
fn entries(part: &str) -> Vec<(Range<usize>, &str)> {
    let mut all = Vec::new();
    let (mut start, mut depth, mut comment) = (0, 0_usize, None);
    for token in TomlSource::new(part).lex() {
        let (at, end) = (token.span().start(), token.span().end());
        match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => depth += 1,
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => depth = depth.saturating_sub(1),
            TokenKind::Comment if depth == 0 => comment = Some(at),
            TokenKind::Newline | TokenKind::Eof if depth == 0 => {
                let words = part[start..comment.take().unwrap_or(at)].trim();
                if start < end {
                    all.push((start..end, words));
                }
                start = end;
            }
            _ => {}
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Sources;
    use crate::read::content::parse_text;

    const JA: &str = "title = \"題\" # 名\ngist = '''\n要約\n'''\n\n[[section]]\nid = \"a\"\nheading = \"甲\"\n\n[[section.section]]\nid = \"b\"   # 内\n\
                      allow = [\n  { rule = \"x\", reason = \"y\" },\n]\nheading = \"乙\"\ntext = '''\n# 見出しではない\n'''\n\n# 表\n\
                      [[section.section.table]]\nid = \"t\"\ncolumns = [\"一\"]\nrows = [\n  [\"二\"], # 注\n]\n\n[[section]]\nid = \"c\"\nheading = \"丙\"\n";

    fn fill(own: Option<&str>, without: &[&str]) -> Option<FilledTranslation> {
        let mut sources = Sources::default();
        let mut read = |toml: &str| {
            let file = sources.add("x.toml", toml);
            parse_text(file, sources.get(file)).0.expect("a text")
        };
        let (original, own_text) = (read(JA), own.map(&mut read));
        let en = Language::parse("en").expect("a tag");
        let own = own_text.as_ref().zip(own);
        filled((&original, JA), own, &en, &without.iter().map(|id| (*id).to_owned()).collect())
    }

    #[test]
    fn a_missing_section_stands_where_the_original_has_it_without_what_is_the_originals_own() {
        let own =
            "title = \"T\"\n\n[[section]]\nid = \"a\"\nheading = \"A\"\n\n[[section]]\nid = \"c\"\nheading = \"C\"\n";
        let whole = fill(Some(own), &[]).expect("filled");
        let put = "\n[[section.section]]\nid = \"b\"\nheading = \"乙\"\ntext = '''\n# 見出しではない\n'''\n\n\
                   [[section.section.table]]\nid = \"t\"\ncolumns = [\"一\"]\nrows = [\n  [\"二\"], # 注\n]\n";
        assert_eq!(whole.text, own.replacen("\"A\"\n", &format!("\"A\"\n{put}"), 1));
        assert_eq!(whole.copied, BTreeSet::from(["b".to_owned()]));
        let less = fill(Some(own), &["b"]).expect("filled");
        assert_eq!((less.text.as_str(), less.copied.len()), (own, 0));
    }

    #[test]
    fn a_translation_that_is_not_there_begins_as_the_original() {
        let whole = fill(None, &[]).expect("filled");
        assert!(whole.text.starts_with("title = \"題\"\n\n[[section]]\nid = \"a\"\n"), "{}", whole.text);
        assert_eq!(whole.copied.len(), 4);
        assert!(fill(Some("title = \"T\"\nsection = [{ id = \"a\", heading = \"A\" }]\n"), &[]).is_none());
    }
}
