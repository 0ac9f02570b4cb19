//! Reads Markdown as its authors see it: nested lists, wrapped lines, tables, notes.

use comrak::nodes::{AstNode, ListDelimType, ListType, NodeList, NodeValue};
use comrak::{Arena, Options, parse_document};

use super::flow::{self, BREAK, WRAP};
use super::{ImportRefusal, LeftOut, Paper, PaperLine, PaperPart, escaped, html, link};

/// The depth to which lists, notes and emphasis are recognised; deeper ones become words.
const DEEPEST: usize = 32;

type FileNode<'a> = &'a AstNode<'a>;

/// Reads a text.
pub(super) fn read(text: &str) -> Result<Paper, ImportRefusal> {
    let arena = Arena::new();
    let mut reader = MarkdownFile::default();
    reader.blocks(parse_document(&arena, text, &options(text)), BlockPlace::default())?;
    let mut paper = reader.paper;
    paper.left_out.extend(LeftOut::counted("import-pictures", reader.pictures));
    Ok(paper)
}

fn options(text: &str) -> Options<'static> {
    let mut options = Options::default();
    options.extension.cjk_friendly_emphasis = true;
    options.extension.table = true;
    options.extension.strikethrough = true;
    // Notes without a reference would be dropped, so they are read as ordinary lines.
    options.extension.footnotes = text.lines().filter_map(note).all(|label| text.matches(label).count() > 1);
    options.extension.front_matter_delimiter = has_matter(text).then(|| "---".to_owned());
    options
}

/// Returns the label of a note that begins on this line: `[^1]`.
fn note(line: &str) -> Option<&str> {
    let label = line.trim_start().strip_prefix("[^").and_then(|rest| rest.split_once("]:"))?.0;
    let start = line.find("[^")?;
    line.get(start..start + label.len() + "[^]".len())
}

/// Whether a text begins with front matter rather than a horizontal rule.
fn has_matter(text: &str) -> bool {
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    let is_matter = |line: &str| {
        let key = line.split_once(':').map_or("", |(key, _)| key);
        let is_key = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
        line.trim().is_empty() || line.starts_with([' ', '\t', '-', '#']) || is_key
    };
    lines.next().is_some_and(|line| line.trim_end() == "---")
        && lines.take_while(|line| line.trim_end() != "---").all(is_matter)
}

/// The place of a block.
#[derive(Debug, Clone, Default)]
struct BlockPlace {
    /// The number of lists around it.
    lists: usize,
    /// The mark of the item that begins with it.
    mark: String,
    /// Whether it is in a note.
    note: bool,
    depth: usize,
}

#[derive(Default)]
struct MarkdownFile {
    paper: Paper,
    pictures: usize,
    /// The depth of emphasis of the current words.
    depth: usize,
    /// A link written as HTML: the offset in the current words at which it begins, and its address.
    anchor: Option<(usize, String)>,
}

impl MarkdownFile {
    fn blocks(&mut self, parent: FileNode<'_>, place: BlockPlace) -> Result<(), ImportRefusal> {
        if place.depth > DEEPEST {
            self.paragraph(&deep(parent), &place);
            return Ok(());
        }
        let mut place = BlockPlace { depth: place.depth + 1, ..place };
        for node in parent.children() {
            self.block(node, &place)?;
            // The mark of an item precedes its first block only.
            place.mark.clear();
        }
        Ok(())
    }

    fn block(&mut self, node: FileNode<'_>, place: &BlockPlace) -> Result<(), ImportRefusal> {
        match &node.data.borrow().value {
            NodeValue::FrontMatter(matter) => self.paper.name = name(matter),
            NodeValue::Paragraph => {
                let words = self.words(node, true);
                self.paragraph(&words, place);
            }
            NodeValue::Heading(heading) => {
                let words = flow::joined(&self.words(node, false).replace(BREAK, " "));
                // The first level is the title.
                let heading = Some(heading.level.saturating_sub(1));
                self.line(PaperLine { heading, words, ..PaperLine::default() });
            }
            NodeValue::List(list) => self.list(node, list, place)?,
            NodeValue::BlockQuote => self.blocks(node, BlockPlace { note: true, ..place.clone() })?,
            NodeValue::FootnoteDefinition(_) => {
                self.blocks(node, BlockPlace { note: true, ..BlockPlace::default() })?;
            }
            NodeValue::Table(_) => {
                let rows = node.children().map(|row| row.children().map(|cell| self.cell(cell)).collect());
                let rows = rows.collect();
                self.paper.parts.push(PaperPart::Table(rows));
            }
            NodeValue::CodeBlock(code) => {
                let lines: Vec<String> = code.literal.lines().map(|line| escaped(line.trim())).collect();
                self.paragraph(&lines.join(&WRAP.to_string()), place);
            }
            NodeValue::HtmlBlock(block) => {
                let paper = html::read(&block.literal)?;
                self.paper.parts.extend(paper.parts);
                self.paper.left_out.extend(paper.left_out);
            }
            _ => {}
        }
        Ok(())
    }

    fn list(&mut self, node: FileNode<'_>, list: &NodeList, place: &BlockPlace) -> Result<(), ImportRefusal> {
        for (nth, item) in node.children().enumerate() {
            let mark = match (list.list_type, list.delimiter) {
                (ListType::Bullet, _) => "-".to_owned(),
                (_, ListDelimType::Period) => format!("{}.", list.start + nth),
                (_, ListDelimType::Paren) => format!("{})", list.start + nth),
            };
            self.blocks(item, BlockPlace { lists: place.lists + 1, mark, ..place.clone() })?;
        }
        Ok(())
    }

    /// Adds a paragraph: the lines of the text as typed; in an item, they are one.
    fn paragraph(&mut self, words: &str, place: &BlockPlace) {
        let lines = match (place.lists, place.note) {
            (0, false) => words.split(WRAP).enumerate().map(|(nth, line)| (line.to_owned(), nth > 0)).collect(),
            _ => flow::lines(words),
        };
        for (nth, (words, continues)) in lines.into_iter().enumerate() {
            let words = if place.note { format!("> {words}") } else { words };
            let number = if nth == 0 { place.mark.clone() } else { String::new() };
            let inside = place.lists > 0 && number.is_empty();
            let level = place.lists.saturating_sub(1);
            self.line(PaperLine { number, level, words, continues, inside, ..PaperLine::default() });
        }
    }

    fn line(&mut self, line: PaperLine) {
        let words = line.words.trim().to_owned();
        if !words.is_empty() {
            self.paper.parts.push(PaperPart::Line(PaperLine { words, ..line }));
        }
    }

    fn cell(&mut self, node: FileNode<'_>) -> String {
        flow::joined(&self.words(node, true)).trim().to_owned()
    }

    /// Handles an inline HTML tag: line breaks and links are kept.
    fn tag(&mut self, tag: &str, out: &mut String) {
        let lower = tag.to_ascii_lowercase();
        if lower.starts_with("<br") {
            out.push_str(BREAK);
        } else if let Some(address) = lower.starts_with("<a ").then(|| href(tag)).flatten() {
            self.anchor = Some((out.len(), address));
        } else if lower.starts_with("</a")
            && let Some((start, address)) = self.anchor.take()
            && let Some(words) = out.get(start..).map(unmarked)
        {
            out.truncate(start);
            out.push_str(&link(&words, &address));
        }
    }

    /// Returns the words inside a block; with `marked`, including emphasis.
    fn words(&mut self, node: FileNode<'_>, marked: bool) -> String {
        if self.depth > DEEPEST {
            return deep(node);
        }
        self.depth += 1;
        let around = self.anchor.take();
        let mut words = String::new();
        for inner in node.children() {
            self.inline(inner, marked, &mut words);
        }
        self.depth -= 1;
        self.anchor = around;
        words
    }

    fn inline(&mut self, node: FileNode<'_>, marked: bool, out: &mut String) {
        let around = |reader: &mut Self, sign: &str, out: &mut String| {
            // The words of a link written as HTML are plain too.
            let sign = if marked && reader.anchor.is_none() { sign } else { "" };
            *out += &format!("{sign}{}{sign}", reader.words(node, marked));
        };
        match &node.data.borrow().value {
            NodeValue::Text(text) => out.push_str(&escaped(text)),
            NodeValue::Code(code) => out.push_str(&escaped(&code.literal)),
            NodeValue::SoftBreak => out.push(WRAP),
            NodeValue::LineBreak => out.push_str(BREAK),
            NodeValue::HtmlInline(tag) => self.tag(tag, out),
            NodeValue::Strong => around(self, "**", out),
            NodeValue::Emph => around(self, "*", out),
            NodeValue::Link(target) => {
                let words = unmarked(&self.words(node, false));
                out.push_str(&link(&words, &target.url));
            }
            NodeValue::Image(_) => self.pictures += 1,
            _ => *out += &self.words(node, marked),
        }
    }
}

/// Returns words without escapes, in one line.
fn unmarked(words: &str) -> String {
    flow::joined(words).replace('\\', "").replace("{{", "{")
}

/// Returns the address in a link tag.
fn href(tag: &str) -> Option<String> {
    let lower = tag.to_ascii_lowercase();
    // Other attributes may end in this name: `data-href`.
    let (at, name) = lower.match_indices("href").find(|(at, _)| lower[..*at].ends_with(char::is_whitespace))?;
    let value = tag[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
    let inner = quote.map_or(value, |_| &value[1..]);
    let end = inner.find(|c: char| quote.map_or(c.is_whitespace() || c == '>', |quote| c == quote))?;
    Some(inner[..end].to_owned())
}

/// Returns the words of all nodes within a node.
fn deep(node: FileNode<'_>) -> String {
    let words = |inner: FileNode<'_>| match &inner.data.borrow().value {
        NodeValue::Text(text) => escaped(text),
        NodeValue::Code(code) => escaped(&code.literal),
        NodeValue::SoftBreak | NodeValue::LineBreak => WRAP.to_string(),
        _ => String::new(),
    };
    node.descendants().map(words).collect()
}

/// Returns the title in the front matter of a file.
fn name(matter: &str) -> String {
    let title = matter.lines().find_map(|line| line.strip_prefix("title:"));
    title.unwrap_or_default().trim().trim_matches(['"', '\'']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        let line = |part: &PaperPart| match part {
            PaperPart::Line(line) => {
                let heading = line.heading.map_or(String::new(), |level| format!("h{level} "));
                let under = if line.continues { "| " } else { "" };
                let indent = "  ".repeat(line.level + usize::from(line.inside));
                format!("{heading}{under}{indent}{} {}", line.number, line.words).trim_end().to_owned()
            }
            PaperPart::Table(rows) => format!("{rows:?}"),
        };
        read(text).expect("a text").parts.iter().map(line).collect()
    }

    #[test]
    fn wrapped_items_are_one_and_lists_stand_in_lists() {
        let text =
            "We take:\n\n- your name\n  and address\n- 利用\n  履歴\n  1. a\n\n     more\n  1. b\nlazy\n\nend\nof it\n";
        let read = [
            "We take:",
            "- your name and address",
            "- 利用履歴",
            "  1. a",
            "    more",
            "  2. b lazy",
            "end",
            "|  of it",
        ];
        assert_eq!(lines(text).iter().map(|line| line.trim()).collect::<Vec<_>>(), read.map(str::trim));
    }

    /// A horizontal rule is no front matter, and a note without references is no note.
    #[test]
    fn no_word_is_lost_between_rules_or_in_notes() {
        let read = lines("---\nWe keep it: always.\n\n---\n\nEnd\n").join("\n");
        assert!(read.contains("We keep it: always.") && read.contains("End"), "{read}");
        assert!(lines("A\n\n[^1]: lost words\n").join("\n").contains("lost words"));
        assert!(lines("A[^1]\n\n[^1]: note words\n").join("\n").contains("note words"));
    }

    #[test]
    fn what_markdown_marks_is_read_as_it_shows() {
        let text = "---\ntitle: \"Terms\"\n---\n# Policy\nA\n===\n\n## 1\\. Scope **now**\n\n**We** `x`<br>say <!-- not --> [this](https://a.example/) \\* {b}\n\n\
                    > note\n> goes on\n\n| a | b |\n|---|---|\n| c<br>d | e |\n";
        let read = [
            "h0 Policy",
            "h0 A",
            "h1  1. Scope now",
            "**We** x\\\nsay  [this](<https://a.example/>) \\* {{b}",
            "> note goes on",
            "[[\"a\", \"b\"], [\"c\\\\\\nd\", \"e\"]]",
        ];
        assert_eq!(lines(text).iter().map(|line| line.trim().replace("h0  ", "h0 ")).collect::<Vec<_>>(), read);
        assert_eq!(super::read(text).expect("a text").name, "Terms");
        let html = "See <a class=x data-href='https://c.example/' href='https://a.example/'>this\npage</a> and <A HREF=\"https://b.example/\">that</A>.";
        let [b, a] = ["https://b.example/", "https://a.example/"];
        assert_eq!(lines(html), [format!(" See [this page](<{a}>) and [that](<{b}>).")]);
        // Emphasis in such a link is not typed asterisks.
        assert_eq!(
            lines(&format!("<a href=\"{a}\">**b** *c* \\*</a> and **<a href=\"{a}\">d</a>**")),
            [format!(" [b c \\*](<{a}>) and **[d](<{a}>)**")]
        );
    }

    #[test]
    fn what_stands_deep_keeps_its_words() {
        assert_eq!(lines(&format!("{}x **y**", "> ".repeat(200))), [" > x y"]);
        let words = lines(&format!("{}x{}", "*a **b ".repeat(500), "** *".repeat(500)));
        assert_eq!(words[0].matches('b').count(), 500);
    }
}
