//! A page saved from a browser: its main text, without what leads elsewhere.
//!
//! The page is read as a stream of tags and text. A block begins where the tag of a block begins or ends, whatever is left open; so
//! pages that leave out end tags are read as browsers read them.

use std::cell::RefCell;
use std::rc::Rc;

use lol_html::html_content::EndTag;
use lol_html::{EndTagHandler, HtmlRewriter, Settings, element, text};

use super::{Line, Paper, Part, Refusal, escaped, link};
use crate::model::numbering::counter::Counter;

/// Elements whose text is no part of a notice.
const OUTSIDE: [&str; 16] = [
    "nav", "header", "footer", "aside", "script", "style", "noscript", "template", "form", "button", "svg", "iframe",
    "head", "select", "dialog", "search",
];
/// Elements that begin and end a paragraph.
const BLOCKS: [&str; 26] = [
    "p",
    "div",
    "section",
    "article",
    "main",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "tr",
    "blockquote",
    "address",
    "figure",
    "hr",
    "pre",
    "thead",
    "tbody",
];

/// Reads a page.
pub(super) fn read(html: &str) -> Result<Paper, Refusal> {
    let main = ["<main", "<article"].iter().any(|tag| html.to_ascii_lowercase().contains(tag));
    let state = Rc::new(RefCell::new(State { needs_main: main, ..State::default() }));
    let (open, words) = (Rc::clone(&state), Rc::clone(&state));
    let settings = Settings::new()
        .append_element_content_handler(element!("*", move |element| {
            let name = element.tag_name().to_ascii_lowercase();
            let attribute = |name: &str| element.get_attribute(name);
            open.borrow_mut().start(&name, &attribute);
            let end = Rc::clone(&open);
            if let Some(handlers) = element.end_tag_handlers() {
                let closing: EndTagHandler<'static> = Box::new(move |_: &mut EndTag<'_>| {
                    end.borrow_mut().end(&name);
                    Ok(())
                });
                handlers.push(closing);
            }
            Ok(())
        }))
        .append_element_content_handler(text!("*", move |chunk| {
            words.borrow_mut().text(chunk.as_str());
            Ok(())
        }));
    let mut rewriter = HtmlRewriter::new(settings, |_: &[u8]| {});
    rewriter.write(html.as_bytes()).map_err(|_| Refusal::Damaged)?;
    rewriter.end().map_err(|_| Refusal::Damaged)?;
    let mut state = state.borrow_mut();
    state.flush();
    let parts = std::mem::take(&mut state.parts);
    Ok(Paper { parts, ..Paper::default() })
}

/// A list that is open.
struct Open {
    counter: Option<Counter>,
    next: u32,
}

#[derive(Default)]
struct State {
    parts: Vec<Part>,
    /// Whether the page says where its main text is.
    needs_main: bool,
    main: usize,
    outside: usize,
    line: Line,
    lists: Vec<Open>,
    /// The address of the link that is open, and where in the line its words begin.
    anchor: Option<(String, usize)>,
    table: Option<Vec<Vec<String>>>,
    /// The cell that is open, by its place in the last row.
    cell: Option<usize>,
    raw: String,
}

impl State {
    fn start(&mut self, name: &str, attribute: &dyn Fn(&str) -> Option<String>) {
        self.settle();
        match name {
            "main" | "article" => self.main += 1,
            name if OUTSIDE.contains(&name) => self.outside += 1,
            _ => {}
        }
        if !self.reads() {
            return;
        }
        if BLOCKS.contains(&name) && self.table.is_none() {
            self.flush();
        }
        match name {
            "br" => self.line.words.push_str("\\\n"),
            "a" => self.anchor = attribute("href").map(|href| (href, self.line.words.len())),
            "ol" => {
                let counter = attribute("type").and_then(|kind| {
                    Counter::NAMES.iter().find(|(name, _)| *name == kind).map(|(_, counter)| *counter)
                });
                let next = attribute("start").and_then(|start| start.parse().ok()).unwrap_or(1);
                self.lists.push(Open { counter: Some(counter.unwrap_or_default()), next });
            }
            "ul" => self.lists.push(Open { counter: None, next: 1 }),
            "li" => self.item(attribute("value").and_then(|value| value.parse().ok())),
            "table" => self.table = Some(Vec::new()),
            "tr" => {
                self.close_cell();
                self.table.iter_mut().for_each(|rows| rows.push(Vec::new()));
            }
            "td" | "th" => {
                let span = attribute("colspan").and_then(|span| span.parse::<usize>().ok()).unwrap_or(1);
                self.close_cell();
                for row in self.table.iter_mut().filter_map(|rows| rows.last_mut()) {
                    self.cell = Some(row.len());
                    row.extend((0..span.clamp(1, 64)).map(|_| String::new()));
                }
            }
            "dt" => self.line.words.push_str("**"),
            name if name.len() == 2 && name.starts_with('h') => {
                self.line.heading = name[1..].parse::<u8>().ok().map(|level| level - 1);
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        self.settle();
        let read = self.reads();
        match name {
            "main" | "article" => self.main = self.main.saturating_sub(1),
            name if OUTSIDE.contains(&name) => self.outside = self.outside.saturating_sub(1),
            _ => {}
        }
        if !read {
            return;
        }
        match name {
            "a" => self.close_link(),
            "dt" => self.line.words.push_str("**"),
            "table" => {
                self.close_cell();
                let rows = self.table.take().unwrap_or_default();
                self.parts.push(Part::Table(rows));
                self.line = Line::default();
            }
            "td" | "th" | "tr" => self.close_cell(),
            "ol" | "ul" => {
                self.flush();
                self.lists.pop();
            }
            name if BLOCKS.contains(&name) && self.table.is_none() => self.flush(),
            _ => {}
        }
    }

    fn reads(&self) -> bool {
        self.outside == 0 && (self.main > 0 || !self.needs_main)
    }

    fn item(&mut self, value: Option<u32>) {
        let level = self.lists.len().saturating_sub(1);
        let Some(list) = self.lists.last_mut() else { return };
        list.next = value.unwrap_or(list.next);
        self.line.number = match list.counter {
            Some(counter) => format!("{}.", counter.text(list.next)),
            None => "-".to_owned(),
        };
        self.line.level = level;
        list.next = list.next.saturating_add(1);
    }

    fn text(&mut self, text: &str) {
        // A piece of text may end in the middle of an entity: it waits for the rest.
        self.raw.push_str(text);
    }

    /// Takes the text that has come since the last tag.
    fn settle(&mut self) {
        let raw = std::mem::take(&mut self.raw);
        if raw.is_empty() || !self.reads() {
            return;
        }
        let words = decode(&raw);
        let spaced = words.starts_with(char::is_whitespace) && !self.line.words.ends_with([' ', '\n']);
        let folded: Vec<&str> = words.split_whitespace().collect();
        if spaced && !self.line.words.is_empty() {
            self.line.words.push(' ');
        }
        self.line.words.push_str(&escaped(&folded.join(" ")));
        if words.ends_with(char::is_whitespace) && !folded.is_empty() {
            self.line.words.push(' ');
        }
    }

    /// Ends the cell that is open; of one that covers several columns the first holds the words.
    fn close_cell(&mut self) {
        let Some(at) = self.cell.take() else { return };
        let words = std::mem::take(&mut self.line).words;
        if let Some(cell) = self.table.iter_mut().filter_map(|rows| rows.last_mut()?.get_mut(at)).next() {
            words.trim().clone_into(cell);
        }
    }

    fn close_link(&mut self) {
        let Some((address, start)) = self.anchor.take() else { return };
        let Some(words) = self.line.words.get(start..).map(str::to_owned) else { return };
        self.line.words.truncate(start);
        let words = words.replace('\\', "");
        self.line.words.push_str(&link(&words, &address));
    }

    fn flush(&mut self) {
        self.settle();
        let mut line = std::mem::take(&mut self.line);
        let words = line.words.trim().trim_end_matches("\\\n").trim().to_owned();
        if words.is_empty() || words == "****" {
            // What was said of an item holds for the paragraph that begins inside it.
            if !line.number.is_empty() {
                self.line = Line { words: String::new(), ..line };
            }
            return;
        }
        line.words = words;
        self.parts.push(Part::Line(line));
    }
}

/// Text with its entities decoded: the five of XML, those of typography, and numbers.
fn decode(text: &str) -> String {
    const NAMED: [(&str, &str); 15] = [
        ("amp", "&"),
        ("lt", "<"),
        ("gt", ">"),
        ("quot", "\""),
        ("apos", "'"),
        ("nbsp", " "),
        ("ndash", "–"),
        ("mdash", "—"),
        ("lsquo", "‘"),
        ("rsquo", "’"),
        ("ldquo", "“"),
        ("rdquo", "”"),
        ("hellip", "…"),
        ("copy", "©"),
        ("middot", "·"),
    ];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find(';').filter(|end| *end < 12);
        let decoded = end.and_then(|end| {
            let name = &rest[1..end];
            let named = NAMED.iter().find(|(known, _)| *known == name).map(|(_, sign)| (*sign).to_owned());
            named.or_else(|| {
                let digits = name.strip_prefix('#')?;
                let code = match digits.strip_prefix(['x', 'X']) {
                    Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
                    None => digits.parse().ok()?,
                };
                char::from_u32(code).map(String::from)
            })
        });
        match (decoded, end) {
            (Some(sign), Some(end)) => {
                out.push_str(&sign);
                rest = &rest[end + 1..];
            }
            _ => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(html: &str) -> Vec<String> {
        let paper = read(html).expect("a page");
        let line = |part: &Part| match part {
            Part::Line(line) => {
                let heading = line.heading.map_or(String::new(), |level| format!("h{level} "));
                format!("{heading}{}{} {}", "  ".repeat(line.level), line.number, line.words).trim_end().to_owned()
            }
            Part::Table(rows) => format!("{rows:?}"),
        };
        paper.parts.iter().map(line).collect()
    }

    #[test]
    fn the_main_text_is_found_and_navigation_left_out() {
        let html = "<html><head><title>x</title></head><body><nav><a href='/'>Home</a></nav><main><h1>Policy</h1>\
                    <p>We &amp; you<br>and they, see <a href=\"https://a.example/\">this page</a>.</p>\
                    <ol type=a start=3><li>one<ul><li>in it</ul><li>two</ol><p>end</main><footer>c</footer></body></html>";
        assert_eq!(
            lines(html),
            [
                "h0  Policy",
                " We & you\\\nand they, see [this page](<https://a.example/>).",
                "c. one",
                "  - in it",
                "d. two",
                " end"
            ]
        );
    }

    #[test]
    fn tables_keep_their_cells() {
        let html = "<table><tr><th>a<th>b</tr><tr><td>c</td><td><p>d</p></td></tr></table>";
        assert_eq!(lines(html).last().map(String::as_str), Some("[[\"a\", \"b\"], [\"c\", \"d\"]]"));
    }
}
