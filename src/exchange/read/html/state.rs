//! How far a page is read: what is open, and the line at hand.

use super::entities::decode;
use crate::exchange::read::{Line, Part, escaped, link};
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

/// Classes of what is there for screen readers alone: marks of new windows, names of languages.
const UNSEEN: [&str; 4] = ["visually-hidden", "sr-only", "screen-reader-text", "screen-reader-only"];
/// Classes of what stands in a text that seibun made and is no part of it.
const BESIDE: [&str; 3] = ["gist", "permalink", "section-languages"];

/// A list that is open.
struct Open {
    counter: Option<Counter>,
    next: u32,
}

/// How far a page is read.
#[derive(Default)]
pub(super) struct State {
    parts: Vec<Part>,
    /// Whether the page says where its main text is.
    needs_main: bool,
    main: usize,
    outside: usize,
    /// Of a page that seibun made, how deep in its text it is; `None` for all others.
    own: Option<usize>,
    /// The title of such a page, while it is open.
    title: Option<String>,
    /// An element that nobody sees, and how many of its name are open in it.
    unseen: Option<(String, usize)>,
    /// The element that holds the number of an item, and where in the line its words begin.
    mark: Option<(String, usize)>,
    line: Line,
    lists: Vec<Open>,
    /// The address of the link that is open, and where in the line its words begin.
    anchor: Option<(String, usize)>,
    table: Option<Vec<Vec<String>>>,
    /// For each column of the table, how many rows the cell above still covers.
    covered: Vec<usize>,
    /// The cell that is open, by its place in the last row.
    cell: Option<usize>,
    raw: String,
}

impl State {
    /// The beginning of a page. `needs_main`: it says where its main text is; `own`: seibun made it.
    pub(super) fn new(needs_main: bool, own: bool) -> Self {
        Self { needs_main, own: own.then_some(0), ..Self::default() }
    }

    /// Takes what the page held, at its end.
    pub(super) fn finish(&mut self) -> Vec<Part> {
        self.flush();
        std::mem::take(&mut self.parts)
    }

    /// A tag that begins an element.
    pub(super) fn start(&mut self, name: &str, attribute: &dyn Fn(&str) -> Option<String>) {
        self.settle();
        let classes = attribute("class").unwrap_or_default();
        let has = |class: &str| classes.split_whitespace().any(|own| own == class);
        self.enter(name, attribute, &has);
        if !self.reads() {
            return;
        }
        if has("number") && !self.line.number.is_empty() && self.line.words.trim().is_empty() {
            self.mark = Some((name.to_owned(), self.line.words.len()));
            return;
        }
        if BLOCKS.contains(&name) {
            match self.table {
                None => self.flush(),
                Some(_) => self.part_of_cell(name),
            }
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
            "table" => (self.table, self.covered) = (Some(Vec::new()), Vec::new()),
            "tr" => {
                self.close_row();
                self.table.iter_mut().for_each(|rows| rows.push(Vec::new()));
            }
            "td" | "th" => {
                let span = |name| attribute(name).and_then(|span| span.parse::<usize>().ok()).unwrap_or(1);
                self.open_cell(span("colspan").clamp(1, 64), span("rowspan").clamp(1, 1000));
            }
            "dt" => self.line.words.push_str("**"),
            name if name.len() == 2 && name.starts_with('h') => {
                self.line.heading = name[1..].parse::<u8>().ok().map(|level| level - 1);
            }
            _ => {}
        }
    }

    /// A tag that ends an element.
    pub(super) fn end(&mut self, name: &str) {
        self.settle();
        let read = self.reads();
        self.leave(name);
        if !read {
            return;
        }
        if let Some((_, start)) = self.mark.take_if(|(own, _)| own == name) {
            let number = self.line.words.split_off(start.min(self.line.words.len()));
            number.replace('\\', "").trim().clone_into(&mut self.line.number);
            return;
        }
        match name {
            "a" => self.close_link(),
            // A caption stands before its table.
            "caption" => {
                let words = std::mem::take(&mut self.line).words.trim().to_owned();
                self.parts.push(Part::Line(Line { words, caption: true, ..Line::default() }));
            }
            "dt" => self.line.words.push_str("**"),
            "table" => {
                self.close_row();
                let rows = self.table.take().unwrap_or_default();
                self.parts.push(Part::Table(rows));
                self.line = Line::default();
            }
            "td" | "th" | "tr" => self.close_cell(),
            "ol" | "ul" => {
                if self.table.is_none() {
                    self.flush();
                }
                self.lists.pop();
            }
            name if BLOCKS.contains(&name) && self.table.is_none() => self.flush(),
            _ => {}
        }
    }

    fn reads(&self) -> bool {
        let inside = match self.own {
            Some(depth) => depth > 0 || self.title.is_some(),
            None => self.outside == 0 && (self.main > 0 || !self.needs_main),
        };
        inside && self.unseen.is_none()
    }

    /// Notes what begins with an element: the main text, what is left out.
    fn enter(&mut self, name: &str, attribute: &dyn Fn(&str) -> Option<String>, has: &dyn Fn(&str) -> bool) {
        match name {
            "main" | "article" => self.main += 1,
            name if OUTSIDE.contains(&name) => self.outside += 1,
            _ => {}
        }
        match (&mut self.own, name) {
            (Some(depth), "div") if *depth > 0 || has("text") => *depth += 1,
            (Some(0), "h1" | "p") if name == "h1" || has("subtitle") => self.title = Some(name.to_owned()),
            _ => {}
        }
        match &mut self.unseen {
            // A paragraph ends where another block begins.
            Some((own, _)) if own == "p" && BLOCKS.contains(&name) => self.unseen = None,
            Some((own, depth)) if own == name => *depth += 1,
            Some(_) => return,
            None => {}
        }
        let void = ["br", "hr", "img", "input", "wbr", "meta", "link", "area", "col"].contains(&name);
        let hidden = || attribute("hidden").is_some() || attribute("aria-hidden").is_some_and(|value| value == "true");
        let beside = self.own.is_some() && BESIDE.iter().any(|class| has(class));
        if !void && self.unseen.is_none() && (beside || hidden() || UNSEEN.iter().any(|class| has(class))) {
            self.unseen = Some((name.to_owned(), 1));
        }
    }

    /// Notes what ends with an element.
    fn leave(&mut self, name: &str) {
        match name {
            "main" | "article" => self.main = self.main.saturating_sub(1),
            name if OUTSIDE.contains(&name) => self.outside = self.outside.saturating_sub(1),
            _ => {}
        }
        if let (Some(depth), "div") = (&mut self.own, name) {
            *depth = depth.saturating_sub(1);
        }
        self.title.take_if(|title| title == name);
        if let Some((own, depth)) = &mut self.unseen
            && own == name
        {
            *depth -= 1;
            self.unseen.take_if(|(_, depth)| *depth == 0);
        }
    }

    /// Begins a paragraph or an item of a cell.
    fn part_of_cell(&mut self, name: &str) {
        let words = &mut self.line.words;
        let last = words.rsplit('\n').next().unwrap_or_default().trim();
        let mark = last == "-" || last.strip_suffix('.').is_some_and(|number| number.len() < 4);
        let begun = !words.trim().is_empty() && !mark;
        match name {
            "p" | "div" | "ul" | "ol" | "dl" if self.cell.is_some() && begun => words.push_str("\n\n"),
            _ => {}
        }
    }

    /// Ends the row that is open: cells from above may cover its end.
    fn close_row(&mut self) {
        self.close_cell();
        self.cover();
    }

    /// Puts in the cells of the last row that those above cover.
    fn cover(&mut self) {
        for row in self.table.iter_mut().filter_map(|rows| rows.last_mut()) {
            while row.len() < self.covered.len() && self.covered[row.len()] > 0 {
                self.covered[row.len()] -= 1;
                row.push("^".to_owned());
            }
        }
    }

    fn open_cell(&mut self, columns: usize, rows: usize) {
        self.close_cell();
        self.cover();
        for row in self.table.iter_mut().filter_map(|rows| rows.last_mut()) {
            self.cell = Some(row.len());
            let end = row.len() + columns;
            self.covered.resize(self.covered.len().max(end), 0);
            self.covered[row.len()..end].fill(rows - 1);
            row.resize(end, String::new());
        }
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
        // An item of a cell is a line of it.
        if self.table.is_some() {
            let number = std::mem::take(&mut self.line.number);
            let before = self.line.words.trim_end();
            let last = before.rsplit('\n').next().unwrap_or_default();
            let goes_on = last.is_empty() || last.starts_with("- ") || last.starts_with(|c: char| c.is_ascii_digit());
            let gap = if goes_on { "\n" } else { "\n\n" };
            self.line.words = format!("{before}{gap}{number} ");
        }
    }

    /// Text between tags.
    pub(super) fn text(&mut self, text: &str) {
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
            let lines: Vec<&str> = words.trim().lines().map(str::trim_end).collect();
            *cell = lines.join("\n");
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
        // A paragraph of an item that has begun already.
        if line.number.is_empty() && line.heading.is_none() && !self.lists.is_empty() {
            (line.inside, line.level) = (true, self.lists.len() - 1);
        }
        self.parts.push(Part::Line(line));
    }
}
