//! Reads back every inset written in a test: its HTML says what the inset says.

use super::inset::{Decided, Inset};
use super::words::{ReadingManner, TABLE, led, say};
use crate::edition::text_form::{leading, leaves};

/// A node of parsed HTML.
enum Node {
    Text(String),
    Element(Element),
}

#[derive(Default)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    inner: Vec<Node>,
}

impl Element {
    fn value(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    fn is(&self, name: &str, class: &str) -> bool {
        self.name == name && self.value("class").is_some_and(|own| own.split(' ').any(|own| own == class))
    }

    fn elements(&self) -> impl Iterator<Item = &Element> {
        self.inner.iter().filter_map(|node| if let Node::Element(element) = node { Some(element) } else { None })
    }

    fn all<'e>(&'e self, found: &mut Vec<&'e Element>) {
        for element in self.elements() {
            found.push(element);
            element.all(found);
        }
    }
}

/// Panics if an inset is not what it claims to be.
#[track_caller]
pub(super) fn read_back(inset: &Inset, manner: ReadingManner) {
    let html: String = inset.pieces().map(|(html, _)| html).collect();
    let page = parsed(&html);
    let read = match manner {
        ReadingManner::Bare => bare(&page.inner),
        ReadingManner::Text => text(&page.inner, &mut false, ""),
    };
    let mut elements = Vec::new();
    page.all(&mut elements);
    for (side, said) in inset.sides() {
        let cells = elements.iter().filter(|element| element.is("td", &format!("side-{side}")));
        assert_eq!(cells.map(|cell| bare(&cell.inner)).collect::<String>(), *said, "{html}");
    }
    assert!(!inset.sides().is_empty() || read == inset.said(), "{read}: {html}");
    let ids: Vec<&str> = elements.iter().filter_map(|element| element.value("id")).collect();
    assert_eq!(ids, inset.ids(), "{html}");
    let opens: Vec<&Decided> = inset.pieces().filter_map(|(_, open)| open).collect();
    let mut left = opens.iter();
    for element in elements {
        let own = !element.is("a", "number");
        match element.value("href").filter(|_| own).or(element.value("lang")) {
            Some(value) => {
                let open = left.find(|open| !matches!(open, Decided::LinkEnd)).expect("one for each");
                let said = match open {
                    Decided::Direction(language) => language,
                    Decided::Link(leads) => &leads.address,
                    Decided::LinkEnd => unreachable!("passed over"),
                };
                assert_eq!(value, said, "{html}");
            }
            None => assert!(!own || element.name != "a", "{html}"),
        }
    }
    assert!(left.all(|open| **open == Decided::LinkEnd), "{html}");
}

/// Parses HTML as seibun writes it: every element except `br` has an end tag.
fn parsed(html: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        push(&mut open, Node::Text(decoded(&rest[..at])));
        let (tag, behind) = rest[at + 1..].split_once('>').expect("a tag ends");
        rest = behind;
        match tag.strip_prefix('/') {
            Some(name) => {
                let element = open.pop().expect("it was opened");
                assert_eq!(element.name, name, "{html}");
                push(&mut open, Node::Element(element));
            }
            None => open.push(element(tag)),
        }
        if tag == "br" {
            open.pop();
        }
    }
    push(&mut open, Node::Text(decoded(rest)));
    assert_eq!(open.len(), 1, "{html}");
    open.remove(0)
}

fn push(open: &mut [Element], node: Node) {
    open.last_mut().expect("the page").inner.push(node);
}

fn element(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while let Some((name, behind)) = rest.split_once("=\"") {
        let (value, behind) = behind.split_once('"').expect("a value ends");
        attributes.push((name.trim().to_owned(), decoded(value)));
        rest = behind;
    }
    Element { name: name.to_owned(), attributes, inner: Vec::new() }
}

fn decoded(html: &str) -> String {
    html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn bare(nodes: &[Node]) -> String {
    let mut out = String::new();
    for node in nodes {
        match node {
            Node::Text(words) => say(words, false, &mut out),
            // The name of the side.
            Node::Element(element) if element.is("span", "comparison-label") => {}
            Node::Element(element) => {
                out.push_str(&bare(&element.inner));
                let address = element.value("href").filter(|address| leaves(address));
                out.extend(address.map(led));
            }
        }
    }
    out
}

/// Reads nodes. `title`: whether they are in the title of an item, before its first emphasis, which is the theme's;
/// `name`: the name of the table that follows.
fn text(nodes: &[Node], title: &mut bool, name: &str) -> String {
    let mut out = String::new();
    for node in nodes {
        match node {
            Node::Text(words) => say(words, true, &mut out),
            Node::Element(element) => out.push_str(&read(element, title, name)),
        }
    }
    out
}

fn read(element: &Element, title: &mut bool, name: &str) -> String {
    let within = |title: &mut bool| text(&element.inner, title, "");
    match element.name.as_str() {
        "em" => format!("*{}*", within(title)),
        "strong" if !std::mem::take(title) => format!("**{}**", within(title)),
        "p" => within(&mut element.is("p", "item-title")),
        "a" => match element.value("href").filter(|address| leaves(address)) {
            Some(address) => leading(&within(title), address),
            None => within(title),
        },
        "dt" => match within(title).as_str() {
            "" => String::new(),
            label => format!("{label}:"),
        },
        "div" if element.is("div", "table-scroll") => {
            text(&element.inner, title, element.value("aria-label").unwrap_or_default())
        }
        "table" => table(element, name),
        _ => within(title),
    }
}

/// Reads a table cell by cell, each after the heads of its columns.
fn table(element: &Element, name: &str) -> String {
    let records = element.value("class") == Some("records");
    let mut out = String::new();
    if !records {
        out.push_str(&format!("{TABLE}:"));
        say(name, true, &mut out);
    }
    let within = |element: &Element| text(&element.inner, &mut false, "");
    let mut heads = Vec::new();
    let mut grid: Vec<Vec<Option<(String, usize)>>> = Vec::new();
    for part in element.elements() {
        match part.name.as_str() {
            "caption" => out.push_str(&within(part)),
            "thead" => heads = part.elements().flat_map(|row| row.elements()).map(within).collect(),
            _ => {
                let rows: Vec<&Element> = part.elements().collect();
                for (at, row) in rows.iter().enumerate() {
                    if row.is("tr", "row-note") {
                        out.push_str(&within(row));
                    } else {
                        place(row, at, &mut grid);
                        out.push_str(&line(&grid[at], &heads, records));
                    }
                }
            }
        }
    }
    out
}

/// Puts the cells of a row into the grid, in the rows below as well.
fn place(row: &Element, at: usize, grid: &mut Vec<Vec<Option<(String, usize)>>>) {
    let count = |cell: &Element, name: &str| cell.value(name).map_or(1, |count| count.parse().expect("a number"));
    let mut column = 0;
    for cell in row.elements() {
        let (rows, columns) = (count(cell, "rowspan"), count(cell, "colspan"));
        let words = text(&cell.inner, &mut false, "");
        grid.resize(grid.len().max(at + rows), Vec::new());
        while grid[at].get(column).is_some_and(Option::is_some) {
            column += 1;
        }
        for line in &mut grid[at..at + rows] {
            line.resize(line.len().max(column + columns), None);
            line[column] = Some((words.clone(), columns));
            line[column + 1..column + columns].fill(Some((String::new(), 0)));
        }
        column += columns;
    }
    grid.resize(grid.len().max(at + 1), Vec::new());
}

fn line(cells: &[Option<(String, usize)>], heads: &[String], records: bool) -> String {
    let mut out = String::new();
    for (column, cell) in cells.iter().enumerate() {
        let (words, width) = cell.clone().unwrap_or((String::new(), 1));
        if width == 0 || records && words.is_empty() {
            continue;
        }
        let over: Vec<&str> = heads.iter().skip(column).take(width).map(String::as_str).collect();
        let head = over.into_iter().filter(|head| !head.is_empty()).collect::<Vec<_>>().join(",");
        out.push_str(&if head.is_empty() { words } else { format!("{head}:{words}") });
    }
    out
}
