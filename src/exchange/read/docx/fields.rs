//! Fields: Word computes what they show. Those that are links give their words an address.

use std::collections::BTreeMap;

use super::super::xml::XmlNode;

/// A place in the words of a paragraph.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in super::super) struct FieldPlace {
    /// The number of the link whose words are collected; 0 outside links.
    pub(in super::super) link: usize,
    /// The length of the words so far.
    pub(in super::super) length: usize,
}

/// A field that has begun, made of several elements.
#[derive(Debug, Default)]
pub(in super::super) struct OpenField {
    /// Its instruction.
    pub(in super::super) code: String,
    /// Where its result begins; `None` before the result.
    pub(in super::super) start: Option<FieldPlace>,
}

/// Follows the fields of a document from element to element.
#[derive(Debug, Default)]
pub(in super::super) struct OpenFields(Vec<OpenField>);

impl OpenFields {
    /// Handles `fldChar` at a place. At the end of a link, returns where its words begin and its address; `None` if they
    /// begin within another link, or before it.
    pub(in super::super) fn mark(&mut self, node: &XmlNode, at: FieldPlace) -> Option<(usize, String)> {
        match node.get("fldCharType") {
            Some("begin") => self.0.push(OpenField::default()),
            Some("separate") => self.0.last_mut()?.start = Some(at),
            Some("end") => {
                let field = self.0.pop()?;
                let start = field.start.filter(|start| start.link == at.link)?;
                return Some((start.length, address(&field.code)?));
            }
            _ => {}
        }
        None
    }

    /// Adds to the instruction of the innermost field.
    pub(in super::super) fn instruct(&mut self, code: &str) {
        if let Some(field) = self.0.last_mut().filter(|field| field.start.is_none()) {
            field.code.push_str(code);
        }
    }

    /// Ends a paragraph, beyond which a field may continue. Returns where the words of each open link begin and its
    /// address, from the innermost outwards.
    pub(in super::super) fn end_paragraph(&mut self) -> Vec<(usize, String)> {
        let mut open = Vec::new();
        for field in self.0.iter_mut().rev() {
            if let Some(start) = &mut field.start {
                let start = std::mem::take(start);
                // What begins inside another link is a part of its words.
                let own = address(&field.code).filter(|_| start.link == 0);
                open.extend(own.map(|address| (start.length, address)));
            }
        }
        open
    }
}

/// Returns the address of a `hyperlink`: of a page, given the addresses by id, of a place on it, or of both.
pub(in super::super) fn hyperlink(node: &XmlNode, addresses: &BTreeMap<String, String>) -> Option<String> {
    let page = node.get("id").and_then(|id| addresses.get(id)).cloned();
    joined(page, node.get("anchor").map(str::to_owned))
}

fn joined(page: Option<String>, place: Option<String>) -> Option<String> {
    match (page, place) {
        (page, Some(place)) => Some(format!("{}#{place}", page.unwrap_or_default())),
        (page, None) => page,
    }
}

/// Returns the address in the instruction of a link: `HYPERLINK "https://…" \o "…"`, `HYPERLINK \l "bookmark"`.
pub(in super::super) fn address(code: &str) -> Option<String> {
    let rest = code.trim_start();
    let (name, rest) = rest.split_at(rest.find(char::is_whitespace)?);
    if !name.eq_ignore_ascii_case("HYPERLINK") {
        return None;
    }
    let (mut page, mut place, mut switch) = (None, None, "");
    for (word, is_quoted) in arguments(rest) {
        match (word.strip_prefix('\\').filter(|_| !is_quoted), std::mem::take(&mut switch)) {
            // These switches have a value of their own: a place on the page, a tip, a window.
            (Some(name), _) => switch = ["l", "o", "t"].into_iter().find(|own| *own == name).unwrap_or_default(),
            (None, "l") => place = Some(word),
            (None, "") => page = page.or(Some(word)),
            (None, _) => {}
        }
    }
    joined(page, place)
}

/// Returns the words of an instruction, and whether each is in quotation marks.
fn arguments(code: &str) -> Vec<(String, bool)> {
    let mut all = Vec::new();
    let mut rest = code.trim_start();
    while !rest.is_empty() {
        let (word, is_quoted, behind) = match rest.strip_prefix('"') {
            Some(inner) => {
                let (word, behind) = inner.split_once('"').unwrap_or((inner, ""));
                (word, true, behind)
            }
            None => {
                let (word, behind) = rest.split_at(rest.find([' ', '\t', '\n', '"']).unwrap_or(rest.len()));
                (word, false, behind)
            }
        };
        all.push((word.to_owned(), is_quoted));
        rest = behind.trim_start();
    }
    all
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn the_instruction_of_a_link_has_an_address() {
        for (code, wanted) in [
            (" HYPERLINK \"https://a.example/\" ", Some("https://a.example/")),
            ("HYPERLINK https://a.example/ \\o \"tip\" \\t \"_blank\"", Some("https://a.example/")),
            ("hyperlink \\o \"tip\" \"https://a.example/\"", Some("https://a.example/")),
            ("HYPERLINK \"https://a.example/\" \\l \"b\"", Some("https://a.example/#b")),
            ("HYPERLINK \\l \"_Toc1\" \\h", Some("#_Toc1")),
            ("HYPERLINK \\n \"https://a.example/\"", Some("https://a.example/")),
            ("HYPERLINK \"", Some("")),
            ("PAGE", None),
            (" REF _Ref1 \\h ", None),
            ("HYPERLINK", None),
        ] {
            assert_eq!(address(code).as_deref(), wanted, "{code}");
        }
    }
}
