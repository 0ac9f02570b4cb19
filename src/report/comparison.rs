//! A comparison for the terminal: every line that differs, the older above the newer.
//!
//! Changed words are marked with `[-…-]` and `{+…+}`, so that nothing depends on colour.

use super::Style;
use crate::base::Arg;
use crate::edition::compare::fold::{FoldedRow, fold};
use crate::edition::compare::{
    Change, ChangeMark, ComparedPart, ComparedPiece, ComparedPlace, ComparedRow, ComparedSide, Comparison, Heading,
    Moved,
};
use crate::words::Catalog;

const REMOVED: &str = "\u{1b}[31m";
const ADDED: &str = "\u{1b}[32m";
const BOLD: &str = "\u{1b}[1m";
const FAINT: &str = "\u{1b}[2m";
const PLAIN: &str = "\u{1b}[0m";

/// The side being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TerminalSide {
    Old,
    New,
}

/// Formats a comparison with the words of `words`, a catalogue of the program's family.
pub(crate) fn comparison(comparison: &Comparison, words: &Catalog, style: Style) -> String {
    let mut printer = Printer { out: String::new(), words, style };
    for part in comparison.parts.iter().filter(|part| !part.is_same() && part.place != ComparedPlace::Left) {
        printer.part(part);
    }
    if printer.out.is_empty() {
        let text = words.word("compare-same");
        printer.line("", &text);
    }
    printer.out
}

struct Printer<'a> {
    out: String,
    words: &'a Catalog,
    style: Style,
}

impl Printer<'_> {
    fn part(&mut self, part: &ComparedPart) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.heading(part);
        if part.is_quiet() {
            return;
        }
        for shown in fold(&part.rows) {
            match shown {
                FoldedRow::Left { .. } => self.left(),
                FoldedRow::Row(row) => self.row(row),
            }
        }
    }

    /// Writes an ellipsis for omitted lines; merges consecutive ones.
    fn left(&mut self) {
        const LEFT: &str = "    …";
        let last = self.out.trim_end_matches('\n').rsplit('\n').next().unwrap_or("");
        if !last.contains(LEFT) {
            self.line(FAINT, LEFT);
        }
    }

    fn heading(&mut self, part: &ComparedPart) {
        let text = |heading: &Heading| heading.words.iter().map(|piece| piece.text.as_str()).collect::<String>();
        let numbers = match (&part.old, &part.new) {
            (Some(old), Some(new)) if old.number != new.number => format!("{} → {}", old.number, new.number),
            (old, new) => new.as_ref().or(old.as_ref()).map_or_else(String::new, |heading| heading.number.clone()),
        };
        let words = match (&part.old, &part.new) {
            (Some(old), Some(new)) if text(old) != text(new) => {
                format!("{} {}", self.marked(&old.words, TerminalSide::Old), self.marked(&new.words, TerminalSide::New))
            }
            (old, new) => new.as_ref().or(old.as_ref()).map_or_else(String::new, text),
        };
        let name = if part.level == 0 { self.words.word("compare-outside") } else { format!("{numbers} {words}") };
        let mut what = vec![match part.change {
            Change::Same | Change::Words => "compare-words",
            Change::Numbers => "compare-numbers",
            Change::Added => "compare-added",
            Change::Removed => "compare-removed",
        }];
        if part.is_moved() {
            what.retain(|_| part.change != Change::Same);
            what.push("compare-moved");
        }
        let what: Vec<String> = what.into_iter().map(|id| self.words.word(id)).collect();
        self.line(BOLD, &format!("{} [{}]", name.trim(), what.join(", ")));
    }

    fn row(&mut self, row: &ComparedRow) {
        let indent = "  ".repeat(row.depth);
        let number_only = row.change == Change::Numbers;
        if row.change == Change::Same && row.moved.is_none() {
            // A caption above a change.
            let text = row.new.as_ref().map_or_else(String::new, |side| self.side(side, TerminalSide::New, false));
            return self.line("", &format!("    {indent}{text}"));
        }
        for (side, which, sign, colour) in
            [(&row.old, TerminalSide::Old, '-', REMOVED), (&row.new, TerminalSide::New, '+', ADDED)]
        {
            let Some(side) = side else { continue };
            let colour = if number_only { FAINT } else { colour };
            let moved = row.moved.as_ref().map(|moved| self.moved(moved, which)).unwrap_or_default();
            let text = self.side(side, which, row.change == Change::Words && row.moved.is_none());
            // A line within a cell is indented like the first.
            let text = text.replace('\n', &format!("\n      {indent}"));
            self.line(colour, &format!("  {sign} {indent}{text}{moved}"));
        }
    }

    /// The position of a moved line on the other side.
    fn moved(&self, moved: &Moved, which: TerminalSide) -> String {
        let id = match which {
            _ if moved.place.is_empty() => "compare-moved",
            TerminalSide::Old => "compare-moved-to",
            TerminalSide::New => "compare-moved-from",
        };
        let place = [("place", Arg::from(moved.place.as_str()))];
        format!(" [{}]", self.words.format(id, None, &place).unwrap_or_else(|_| id.to_owned()))
    }

    /// Formats one side of a line. With `fold`, only the first cell and those that differ are written out.
    fn side(&self, side: &ComparedSide, which: TerminalSide, fold: bool) -> String {
        let cells = side.cells.iter().enumerate().map(|(index, cell)| match cell.label.as_str() {
            label if fold && index > 0 && cell.change == Change::Same => format!("{label}: …"),
            "" => self.marked(&cell.pieces, which),
            _ => format!("{}: {}", self.marked(&cell.label_pieces(), which), self.marked(&cell.pieces, which)),
        });
        let text = cells.collect::<Vec<_>>().join(" | ");
        format!("{} {text}", side.number).trim().to_owned()
    }

    fn marked(&self, pieces: &[ComparedPiece], which: TerminalSide) -> String {
        let piece = |piece: &ComparedPiece| match (piece.mark, which) {
            (ChangeMark::Changed, TerminalSide::Old) => format!("[-{}-]", piece.text),
            (ChangeMark::Changed, TerminalSide::New) => format!("{{+{}+}}", piece.text),
            _ => piece.text.clone(),
        };
        pieces.iter().map(piece).collect()
    }

    fn line(&mut self, colour: &str, text: &str) {
        if self.style.colour && !colour.is_empty() {
            self.out.push_str(&format!("{colour}{text}{PLAIN}\n"));
        } else {
            self.out.push_str(&format!("{text}\n"));
        }
    }
}
