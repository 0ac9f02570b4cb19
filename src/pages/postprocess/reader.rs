//! Reads what a page shows of its text, as [`crate::edition::text_form::shown`] reads it off the plain text.
//!
//! The theme says which elements hold the text (`data-sealed`), and what inside them stands beside it (`data-beside`): links
//! to other languages, what is said of a section. Everything else in them is text. Of a page that lays out words of a text anew
//! (a comparison, a translation beside its original) it says which elements hold them (`data-said`): their bare words are read.

use std::collections::{BTreeMap, VecDeque};

use crate::edition::text_form::{escaped, leading, leaves};

use super::tag::Tag;

/// The attribute of an element that holds the text, or a part of it; its value names the text, where a page shows several.
pub(super) const SEALED: &str = "data-sealed";
/// The attribute of an element inside it that does not belong to the text.
pub(super) const BESIDE: &str = "data-beside";

/// The attribute of an element that holds words which seibun laid out; its value names the side on which they stand.
pub(super) const SAID: &str = "data-said";

/// What to do where an element ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum End {
    /// A part of the text ends.
    Sealed,
    /// Words of a side end.
    Said,
    /// A link to this address ends, among words of a side.
    Leads(String),
    /// What stands beside it ends.
    Beside,
    /// Emphasis ends.
    Mark(&'static str),
    /// The title of an item ends.
    Title,
    /// A link to this address ends.
    Link(String),
    /// The label of a value ends.
    Label,
    /// The heads of columns end.
    Heads,
    /// A cell ends that covers so many rows and columns.
    Cell(usize, usize),
    /// A note over the whole width of a table ends.
    Note,
    /// A row ends.
    Row,
    /// A table ends.
    Table,
}

/// How many rows or columns a cell can cover, as browsers have it.
const MOST: usize = 1000;

/// A cell: what it says, in how many rows from here on, and over how many columns.
type Cell = (String, usize, usize);

/// A table that is being read.
#[derive(Debug, Default)]
struct Table {
    /// One of records: what a record does not say is left out.
    records: bool,
    in_heads: bool,
    /// In a note over the whole width.
    in_note: bool,
    heads: Vec<String>,
    /// The cells of the row that is being read.
    row: VecDeque<Cell>,
    /// Cells of rows above that go on, by their columns.
    above: Vec<Option<Cell>>,
}

/// Stands for the word for a table, which is the text's own.
pub(crate) const TABLE: &str = "\u{1}";

/// What was read up to now.
#[derive(Debug)]
pub(super) struct Reader {
    sealed: usize,
    /// In words of a side.
    said: usize,
    /// The text of which each part is, and where it begins.
    starts: Vec<(String, usize)>,
    beside: usize,
    /// In the title of an item, whose emphasis is the theme's.
    title: bool,
    /// What was read; what stands in cells, labels and links is read by itself first.
    parts: Vec<String>,
    tables: Vec<Table>,
    /// The name of the table that follows.
    name: String,
    /// The text that is being read, as it is written.
    raw: String,
}

impl Reader {
    /// A reader that has read nothing.
    pub(super) fn new() -> Self {
        Self {
            sealed: 0,
            said: 0,
            starts: Vec::new(),
            beside: 0,
            title: false,
            parts: vec![String::new()],
            tables: Vec::new(),
            name: String::new(),
            raw: String::new(),
        }
    }

    /// All that was read of each text.
    pub(super) fn done(&mut self) -> BTreeMap<String, String> {
        let all: String = std::mem::take(&mut self.parts).into_iter().collect();
        let mut texts: BTreeMap<String, String> = BTreeMap::new();
        let ends = self.starts.iter().skip(1).map(|(_, start)| *start).chain([all.len()]);
        for ((name, start), end) in self.starts.iter().zip(ends) {
            texts.entry(name.clone()).or_default().push_str(&all[*start..end]);
        }
        texts
    }

    /// Reads a piece of text; `last` is the one with which it ends.
    pub(super) fn text(&mut self, piece: &str, last: bool) {
        if self.sealed + self.said == 0 || self.beside > 0 {
            return;
        }
        self.raw.push_str(piece);
        if last {
            let mut raw = std::mem::take(&mut self.raw);
            let words = super::markup::decode(&raw);
            if self.said > 0 {
                words.split_whitespace().for_each(|word| self.push(word));
            } else {
                self.say(&words);
            }
            raw.clear();
            self.raw = raw;
        }
    }

    /// Reads a start tag, and says what is to happen where its element ends.
    pub(super) fn start(&mut self, tag: &Tag<'_>) -> Option<End> {
        // What browsers hide is not shown.
        if tag.value(BESIDE).is_some() || tag.value("hidden").is_some() {
            self.beside += 1;
            return Some(End::Beside);
        }
        for (attribute, end) in [(SEALED, End::Sealed), (SAID, End::Said)] {
            if let Some(name) = tag.value(attribute) {
                self.begin(name, &end);
                return Some(end);
            }
        }
        if self.beside > 0 || self.sealed + self.said == 0 {
            return None;
        }
        if self.said > 0 {
            let address = super::markup::decode(tag.value("href").unwrap_or_default());
            return (tag.name == "a" && leaves(&address)).then(|| End::Leads(address.into_owned()));
        }
        let class = tag.value("class").unwrap_or_default();
        match tag.name.as_str() {
            "em" => Some(self.mark("*")),
            "strong" if !std::mem::take(&mut self.title) => Some(self.mark("**")),
            "p" => {
                self.title = class == "item-title";
                self.title.then_some(End::Title)
            }
            "a" => {
                let address = super::markup::decode(tag.value("href").unwrap_or_default());
                leaves(&address).then(|| self.aside(End::Link(address.into_owned())))
            }
            "dt" => Some(self.aside(End::Label)),
            _ => self.table_part(tag, class),
        }
    }

    /// Begins a part of a text, or of a side.
    fn begin(&mut self, name: &str, end: &End) {
        if self.sealed + self.said == 0 {
            let start = self.parts.iter().map(String::len).sum();
            self.starts.push((super::markup::decode(name).into_owned(), start));
        }
        *if *end == End::Said { &mut self.said } else { &mut self.sealed } += 1;
    }

    fn table_part(&mut self, tag: &Tag<'_>, class: &str) -> Option<End> {
        match tag.name.as_str() {
            "div" if class.split_ascii_whitespace().any(|name| name == "table-scroll") => {
                self.name = super::markup::decode(tag.value("aria-label").unwrap_or_default()).into_owned();
                None
            }
            "table" => {
                let records = class == "records";
                if !records {
                    let name = std::mem::take(&mut self.name);
                    self.push(TABLE);
                    self.push(":");
                    self.say(&name);
                }
                self.tables.push(Table { records, ..Table::default() });
                Some(End::Table)
            }
            "thead" => {
                self.tables.last_mut()?.in_heads = true;
                Some(End::Heads)
            }
            "tr" if class == "row-note" => {
                self.tables.last_mut()?.in_note = true;
                Some(End::Note)
            }
            "tr" => Some(End::Row),
            "th" | "td" if !self.tables.last()?.in_note => {
                let count = |name: &str| tag.value(name).and_then(|count| count.parse().ok()).unwrap_or(1).min(MOST);
                Some(self.aside(End::Cell(count("rowspan"), count("colspan"))))
            }
            _ => None,
        }
    }

    /// Does what is to happen where an element ends.
    pub(super) fn end(&mut self, end: &End) {
        match end {
            End::Sealed => self.sealed -= 1,
            End::Said => self.said -= 1,
            End::Leads(address) => self.push(&led(address)),
            End::Beside => self.beside -= 1,
            End::Mark(mark) => self.push(mark),
            End::Title => self.title = false,
            End::Link(address) => {
                let words = self.back();
                self.push(&leading(&words, address));
            }
            End::Label => {
                let label = self.back();
                self.push(&label);
                self.push(if label.is_empty() { "" } else { ":" });
            }
            End::Cell(rows, columns) => {
                let cell = self.back();
                match self.tables.last_mut() {
                    Some(table) if table.in_heads => table.heads.push(cell),
                    Some(table) => table.row.push_back((cell, *rows, *columns)),
                    None => self.push(&cell),
                }
            }
            End::Heads => self.tables.iter_mut().last().into_iter().for_each(|table| table.in_heads = false),
            End::Note => self.tables.iter_mut().last().into_iter().for_each(|table| table.in_note = false),
            End::Row => {
                let row = self.tables.last_mut().map(Table::row).unwrap_or_default();
                self.push(&row);
            }
            End::Table => drop(self.tables.pop()),
        }
    }

    fn mark(&mut self, mark: &'static str) -> End {
        self.push(mark);
        End::Mark(mark)
    }

    /// Reads what follows by itself.
    fn aside(&mut self, end: End) -> End {
        self.parts.push(String::new());
        end
    }

    /// What was read by itself.
    fn back(&mut self) -> String {
        if self.parts.len() > 1 { self.parts.pop().unwrap_or_default() } else { String::new() }
    }

    /// Words, without blanks.
    fn say(&mut self, words: &str) {
        let words: String = words.split_whitespace().collect();
        self.push(&escaped(&words));
    }

    fn push(&mut self, text: &str) {
        self.parts.iter_mut().last().into_iter().for_each(|part| part.push_str(text));
    }
}

/// What stands behind words that lead to an address off the site.
fn led(address: &str) -> String {
    format!("<{address}>")
}

/// Returns what a reader of these elements, written by seibun itself, would read there ([`SAID`]).
pub(crate) fn said(html: &str) -> String {
    let mut out = String::with_capacity(html.len() / 2);
    let mut links: Vec<Option<String>> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.extend(super::markup::decode(&rest[..at]).split_whitespace());
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        match &rest[at..end] {
            "</a>" => out.extend(links.pop().flatten().map(|address| led(&address))),
            tag if tag.starts_with("<a ") => {
                let address = tag.split_once("href=\"").and_then(|(_, rest)| rest.split_once('"'));
                let address = address.map(|(address, _)| super::markup::decode(address).into_owned());
                links.push(address.filter(|address| leaves(address)));
            }
            _ => {}
        }
        rest = &rest[end..];
    }
    out.extend(super::markup::decode(rest).split_whitespace());
    out
}

impl Table {
    /// A row as the plain text has it: each cell behind the head of its column, and again where it covers several rows.
    fn row(&mut self) -> String {
        let mut text = String::new();
        let mut column = 0;
        loop {
            if self.above.len() <= column {
                self.above.resize(column + 1, None);
            }
            let (cell, left, width) = match self.above[column].take() {
                Some(above) => above,
                None => match self.row.pop_front() {
                    Some(own) => own,
                    // Cells of rows above may still go on behind it.
                    None if self.above[column..].iter().any(Option::is_some) => (String::new(), 0, 1),
                    None => break,
                },
            };
            if !(cell.is_empty() && self.records) {
                // A cell that covers several columns stands under the heads of all of them.
                let heads = self.heads.iter().skip(column).take(width).filter(|head| !head.is_empty());
                let head = heads.map(String::as_str).collect::<Vec<_>>().join(",");
                text.push_str(&head);
                text.push_str(if head.is_empty() { "" } else { ":" });
                text.push_str(&cell);
            }
            self.above[column] = (left > 1).then(|| (cell, left - 1, width));
            column += width.max(1);
        }
        text
    }
}
