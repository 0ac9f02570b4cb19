//! The state of reading a page: open elements, and the current line.

mod cells;
mod region;
mod unseen;
mod words;

use std::collections::BTreeSet;

use crate::base::Counter;
use crate::exchange::read::{PaperLine, PaperPart};
use region::{PageRegion, Region};
use unseen::Unseen;
use words::{Anchor, Links, Verbatim, WordGap};

pub(super) use region::Found;

/// Elements whose text is not read.
const SILENT: [&str; 8] = ["script", "style", "noscript", "template", "svg", "iframe", "title", "select"];
/// Elements for navigation or input; forms are only left out if they are not the page itself.
const OUTSIDE: [&str; 6] = ["nav", "footer", "aside", "button", "dialog", "search"];
/// Elements that begin and end a paragraph.
const BLOCKS: &str = "p div section article main header nav footer aside form h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr \
    blockquote address figure hr pre textarea thead tbody";
/// Elements inside a line.
const INLINE: [&str; 6] = ["span", "strong", "b", "em", "i", "small"];

/// Elements without content.
const VOID: [&str; 14] =
    ["br", "hr", "img", "input", "wbr", "meta", "link", "area", "col", "base", "embed", "param", "source", "track"];
/// Elements whose end also ends the elements inside them.
const AROUND: [&str; 5] = ["ul", "ol", "dl", "table", "tr"];
/// Elements that the next of their kind ends.
const SIBLINGS: [&[&str]; 4] = [&["li"], &["dt", "dd"], &["td", "th"], &["tr"]];

/// Classes of content for screen readers only: marks of new windows, names of languages.
const UNSEEN: [&str; 4] = ["visually-hidden", "sr-only", "screen-reader-text", "screen-reader-only"];
/// Classes of elements inside a text made by seibun that do not belong to it.
const BESIDE: [&str; 3] = ["gist", "permalink", "section-languages"];

/// Whether an element begins and ends a paragraph.
fn is_block(name: &str) -> bool {
    BLOCKS.split(' ').any(|block| block == name)
}

/// An open list.
struct OpenList {
    counter: Option<Counter>,
    next: u32,
}

/// The state of reading a page.
#[derive(Default)]
pub(super) struct PageState {
    held: Vec<PageRegion>,
    region: Region,
    /// The depth in elements whose text is not read.
    silent: usize,
    /// On a page made by seibun, the depth in its text; `None` on any other page.
    own: Option<usize>,
    /// The title of such a page while its element is open.
    title: Option<String>,
    /// The title of the browser window, once known.
    window: Option<String>,
    /// The address of the page, as it names it.
    address: String,
    unseen: Option<Unseen>,
    /// The invisible words.
    hidden: Vec<String>,
    /// The element with the number of an item, and the offset in the line where its words begin.
    mark: Option<(String, usize)>,
    line: PaperLine,
    /// What separates the next words from the previous ones.
    gap: WordGap,
    links: Links,
    lists: Vec<OpenList>,
    anchor: Option<Anchor>,
    /// The offset in the line at which the last link ended.
    link_end: Option<usize>,
    /// The text of an open element whose line ends are shown.
    verbatim: Option<Verbatim>,
    table: Option<Vec<Vec<String>>>,
    /// For each column of the table, the number of rows that the cell above still covers.
    covered: Vec<usize>,
    /// The index of the open cell in the last row.
    cell: Option<usize>,
    raw: String,
}

impl PageState {
    /// Begins a page; `own` if seibun made it.
    pub(super) fn new(own: bool) -> Self {
        Self { own: own.then_some(0), ..Self::default() }
    }

    /// Returns the text of the page, at its end.
    pub(super) fn finish(&mut self) -> Found {
        self.flush();
        self.close_verbatim();
        let window = self.window.take().unwrap_or_default();
        let found = region::found(std::mem::take(&mut self.held), self.own.is_some(), window.trim());
        let mut seen = BTreeSet::new();
        let mut hidden = std::mem::take(&mut self.hidden);
        hidden.retain(|words| seen.insert(words.clone()));
        Found { hidden, address: std::mem::take(&mut self.address), ..found }
    }

    /// Handles a start tag.
    pub(super) fn start(&mut self, name: &str, attribute: &dyn Fn(&str) -> Option<String>) {
        self.settle();
        let classes = attribute("class").unwrap_or_default();
        let has = |class: &str| classes.split_whitespace().any(|own| own == class);
        // The text so far belongs to the region where it was read.
        if is_block(name) && self.table.is_none() && self.reads() {
            self.flush();
        }
        self.enter(name, attribute, &has);
        if !self.reads() {
            return;
        }
        if has("number") && !self.line.number.is_empty() && self.line.words.trim().is_empty() {
            self.mark = Some((name.to_owned(), self.line.words.len()));
            return;
        }
        if is_block(name) && self.table.is_some() {
            self.part_of_cell(name);
        }
        self.open(name, attribute);
    }

    /// Begins what an element that is read begins.
    fn open(&mut self, name: &str, attribute: &dyn Fn(&str) -> Option<String>) {
        match name {
            "br" => self.break_line(),
            "a" => self.open_link(attribute("href")),
            "ol" => {
                let counter = attribute("type").and_then(|kind| Counter::of_name(&kind));
                let next = attribute("start").and_then(|start| start.parse().ok()).unwrap_or(1);
                self.lists.push(OpenList { counter: Some(counter.unwrap_or_default()), next });
            }
            "ul" => self.lists.push(OpenList { counter: None, next: 1 }),
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
            "pre" | "textarea" if self.table.is_none() => {
                // The text of an element already open was read.
                self.close_verbatim();
                self.verbatim = Some(Verbatim::default());
            }
            name if name.len() == 2 && name.starts_with('h') => {
                self.line.heading = name[1..].parse::<u8>().ok().and_then(|level| level.checked_sub(1));
            }
            _ => {}
        }
    }

    /// Handles an end tag.
    pub(super) fn end(&mut self, name: &str) {
        self.settle();
        let read = self.reads();
        // The text so far belongs to the region where it was read.
        if read && is_block(name) && self.table.is_none() && !matches!(name, "dt" | "pre" | "textarea") {
            self.flush();
        }
        let inside = self.unseen.as_ref().is_some_and(|unseen| unseen.name != name);
        self.leave(name);
        // The end of an outer element may end an invisible one.
        if !(read || inside && self.reads()) {
            return;
        }
        if let Some((_, start)) = self.mark.take_if(|(own, _)| own == name) {
            let number = self.line.words.split_off(start.min(self.line.words.len()));
            number.replace('\\', "").trim().clone_into(&mut self.line.number);
            return;
        }
        self.close(name);
    }

    /// Ends what an element that was read began.
    fn close(&mut self, name: &str) {
        match name {
            "a" => self.close_link(),
            // A caption precedes its table.
            "caption" => {
                let words = self.take_words();
                let caption = PaperLine { words, caption: true, ..PaperLine::default() };
                self.hold(PaperPart::Line(caption), Links::default());
            }
            "dt" => {
                self.line.words.push_str("**");
                self.flush();
            }
            "pre" | "textarea" => self.close_verbatim(),
            "table" => {
                self.close_row();
                let rows = self.table.take().unwrap_or_default();
                self.hold(PaperPart::Table(rows), Links::default());
                self.line = PaperLine::default();
            }
            "td" | "th" | "tr" => self.close_cell(),
            "ol" | "ul" => {
                self.lists.pop();
            }
            name if INLINE.contains(&name) => self.part_number(),
            _ => {}
        }
    }

    fn reads(&self) -> bool {
        self.silent == 0 && self.unseen.is_none() && self.own.is_none_or(|depth| depth > 0 || self.title.is_some())
    }

    /// Records the start of an element: the main text, or something left out.
    fn enter(&mut self, name: &str, attribute: &dyn Fn(&str) -> Option<String>, has: &dyn Fn(&str) -> bool) {
        self.region.enter(name);
        self.address_in(name, attribute);
        match name {
            "title" if self.window.is_none() => self.window = Some(String::new()),
            // Only the first title is used, even if it is empty.
            _ => self.window.iter_mut().filter(|window| window.is_empty()).for_each(|window| window.push(' ')),
        }
        self.silent += usize::from(SILENT.contains(&name));
        match (&mut self.own, name) {
            (Some(depth), "div") if *depth > 0 || has("text") => *depth += 1,
            (Some(0), "h1" | "p") if name == "h1" || has("subtitle") => self.title = Some(name.to_owned()),
            _ => {}
        }
        if let Some(unseen) = &mut self.unseen
            && unseen.holds(name)
        {
            return;
        }
        self.unseen = None;
        let hidden = || attribute("hidden").is_some() || attribute("aria-hidden").is_some_and(|value| value == "true");
        let beside = self.own.is_some() && BESIDE.iter().any(|class| has(class));
        let is_aside = beside || UNSEEN.iter().any(|class| has(class));
        if !VOID.contains(&name) && (is_aside || hidden()) {
            self.unseen = Some(Unseen { name: name.to_owned(), open: 1, inside: 0, is_aside });
        }
    }

    /// Takes the address of the page from the elements that name it; `base` prevails.
    fn address_in(&mut self, name: &str, attribute: &dyn Fn(&str) -> Option<String>) {
        let is = |name: &str, value: &str| attribute(name).is_some_and(|own| own.eq_ignore_ascii_case(value));
        let address = match name {
            "base" => attribute("href"),
            "link" if self.address.is_empty() && is("rel", "canonical") => attribute("href"),
            "meta" if self.address.is_empty() && is("property", "og:url") => attribute("content"),
            _ => None,
        };
        let is_whole = |address: &String| address.starts_with("https://") || address.starts_with("http://");
        self.address = address.filter(is_whole).unwrap_or_else(|| std::mem::take(&mut self.address));
    }

    /// Records the end of an element.
    fn leave(&mut self, name: &str) {
        self.region.leave(name);
        if SILENT.contains(&name) {
            self.silent = self.silent.saturating_sub(1);
        }
        if let (Some(depth), "div") = (&mut self.own, name) {
            *depth = depth.saturating_sub(1);
        }
        self.title.take_if(|title| title == name);
        self.unseen.take_if(|unseen| unseen.ends(name));
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
        if self.table.is_some() {
            self.item_of_cell();
        }
    }
}
