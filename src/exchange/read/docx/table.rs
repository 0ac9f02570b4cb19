//! Tables of a document.

use super::super::xml::XmlNode;
use super::{DocxReader, PaperLine};

/// The largest number of columns that Word allows in a table.
const MOST_COLUMNS: usize = 63;

impl DocxReader<'_> {
    /// Returns the rows of a table; `^` for a cell that the one above covers.
    pub(super) fn table(&mut self, node: &XmlNode) -> Vec<Vec<String>> {
        let mut rows = Vec::new();
        for row in inside(node, "tr") {
            if row.child("trPr").is_some_and(|of| of.child("del").is_some()) {
                continue;
            }
            // Columns skipped at the head of a row are empty.
            let passed = row.child("trPr").and_then(|of| of.value("gridBefore")?.parse::<usize>().ok()).unwrap_or(0);
            let mut cells = vec![String::new(); passed.min(MOST_COLUMNS)];
            for cell in inside(row, "tc") {
                let properties = cell.child("tcPr");
                if properties.is_some_and(|of| of.child("cellDel").is_some()) {
                    continue;
                }
                let merged = properties.and_then(|of| of.child("vMerge"));
                let goes_on = merged.is_some_and(|merge| merge.get("val").is_none_or(|value| value == "continue"));
                let number = |line: PaperLine| {
                    if line.number.is_empty() { line.words } else { format!("{} {}", line.number, line.words) }
                };
                let paragraphs: Vec<String> =
                    self.lines_in(cell).into_iter().map(number).filter(|words| !words.is_empty()).collect();
                cells.push(if goes_on { "^".to_owned() } else { paragraphs.join("\n\n") });
                let span = properties.and_then(|of| of.value("gridSpan")?.parse::<usize>().ok()).unwrap_or(1);
                cells.extend((1..span.min(MOST_COLUMNS)).map(|_| String::new()));
            }
            rows.push(cells);
        }
        rows
    }
}

/// Returns the elements of a name inside another, through any controls and changes around them.
fn inside<'n>(node: &'n XmlNode, name: &str) -> Vec<&'n XmlNode> {
    let around = ["sdt", "sdtContent", "ins", "customXml"];
    let each = node.children.iter().flat_map(|child| match child.name.as_str() {
        own if own == name => vec![child],
        other if around.contains(&other) => inside(child, name),
        _ => Vec::new(),
    });
    each.collect()
}
