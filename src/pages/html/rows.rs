//! The lines of a comparison as rows of a table. The theme writes the table around them.

use super::inset::{Html, Inset};
use super::sides::{SidesWriter, TableSide, spanned};
use crate::read::config::comparison::SideOrder;

/// A line of the table.
#[derive(Debug, Clone)]
pub(crate) struct TableRow {
    /// `heading`, `line`, `left` or `behind`: the heading of a section, a line of it, lines left out, or the statement
    /// that the original has changed and the translation has not.
    pub(crate) kind: &'static str,
    /// Its anchors: those of its sections if it is the first line of the group, and its own if it moved.
    pub(crate) anchors: Vec<String>,
    /// The depth of the line, from 0 to 5.
    pub(crate) depth: usize,
    /// `same`, `numbers`, `words`, `added` or `removed`.
    pub(crate) change: &'static str,
    /// Whether the older side repeats the newer, and is left out for screen readers and where the sides are stacked.
    pub(crate) again: bool,
    /// The older side; may be empty.
    pub(crate) old: Inset,
    /// The newer side; may be empty.
    pub(crate) new: Inset,
    /// What became of the line, in a word; may be empty.
    pub(crate) remark: String,
}

impl SidesWriter<'_> {
    /// Returns lines as rows, with the words of each side. On a narrow screen the sides stand under each other, and each
    /// says which it is.
    pub(crate) fn rows(&self, rows: Vec<TableRow>) -> Inset {
        let side = |which: TableSide, word: &str| {
            let mut name = self.html();
            spanned(&mut name, "comparison-label", &self.word(word, &[]));
            (which, name.laid_out(Vec::new()))
        };
        let (old, new) = (side(TableSide::Old, "comparison-old"), side(TableSide::New, "comparison-new"));
        let columns = match self.order {
            SideOrder::NewFirst => [new, old],
            SideOrder::OldFirst => [old, new],
        };
        let mut html = self.html();
        let (mut olds, mut news, mut remarks) = (String::new(), String::new(), String::new());
        for row in rows {
            olds.push_str(row.old.said());
            news.push_str(row.new.said());
            remarks.extend(row.remark.split_whitespace());
            self.row(&row, &columns, &mut html);
        }
        let remarks = Some(("remark", remarks)).filter(|_| self.remarks);
        html.laid_out([("old", olds), ("new", news)].into_iter().chain(remarks).collect())
    }

    fn row(&self, row: &TableRow, columns: &[(TableSide, Inset); 2], html: &mut Html<'_>) {
        let (kind, change, depth) = (row.kind, row.change, row.depth);
        let equal = if row.again { " row-equal" } else { "" };
        html.tag(&format!("\n<tr class=\"row-{kind} row-{change} depth-{depth}{equal}\">"));
        for (at, (which, name)) in columns.iter().enumerate() {
            let (start, side) = match which {
                TableSide::New => ("\n<td class=\"side-new\">", &row.new),
                TableSide::Old if row.again => ("\n<td class=\"side-old\" aria-hidden=\"true\">", &row.old),
                TableSide::Old => ("\n<td class=\"side-old\">", &row.old),
            };
            html.tag(start);
            for anchor in row.anchors.iter().filter(|_| at == 0) {
                html.tag("<span");
                html.id(anchor);
                html.tag("></span>");
            }
            if !side.is_empty() {
                html.inset(name);
                html.inset(side);
            }
            html.tag("</td>");
        }
        if self.remarks {
            html.tag("\n<td class=\"side-remark\">");
            html.text(&row.remark);
            html.tag("</td>");
        }
        html.tag("\n</tr>");
    }
}
