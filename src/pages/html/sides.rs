//! The two sides of a comparison as HTML: the contents of the table's cells.

use std::ops::Range;

use super::inset::{Html, Inset, LinkAim};
use super::words::ReadingManner;
use crate::base::Arg;
use crate::edition::compare::line::LineKind;
use crate::edition::compare::{Change, ChangeMark, ComparedPiece, ComparedRow, ComparedSide, Heading, Moved, SideCell};
use crate::pages::whole::{self, UnbreakableUnits};
use crate::read::config::comparison::SideOrder;
use crate::words::Catalog;

/// A side of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TableSide {
    /// The older text.
    Old,
    /// The newer text.
    New,
}

/// Writes cells of a comparison, with the words of its language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SidesWriter<'a> {
    /// The words.
    pub(crate) words: &'a Catalog,
    /// The page that shows moved lines, if it is another one.
    pub(crate) page: Option<&'a str>,
    /// Words and signs kept on one line with their number.
    pub(crate) units: &'a UnbreakableUnits,
    /// Which side comes first.
    pub(crate) order: SideOrder,
    /// Whether a third column states in a word what became of each line.
    pub(crate) remarks: bool,
}

impl SidesWriter<'_> {
    /// Returns the heading of a section. `renumbered`: whether its number differs on the other side; `level`: the level
    /// of the HTML heading, which assistive technology needs on one side only; `None` writes a paragraph.
    pub(crate) fn heading(&self, heading: &Heading, which: TableSide, renumbered: bool, level: Option<usize>) -> Inset {
        let tag = level.map_or_else(|| "p".to_owned(), |level| format!("h{level}"));
        let mut html = self.html();
        html.tag(&format!("<{tag} class=\"comparison-heading\""));
        heading.language.iter().for_each(|language| html.lang(language));
        html.tag(">");
        if renumbered {
            spanned(&mut html, "renumbered", &heading.number);
        } else {
            html.text(&heading.number);
        }
        html.text(&heading.around.0);
        let own = |piece: &ComparedPiece| piece.language != heading.language;
        let words = heading.words.iter();
        let words = words
            .map(|piece| ComparedPiece { language: piece.language.clone().filter(|_| own(piece)), ..piece.clone() });
        self.pieces(&mut html, &words.collect::<Vec<_>>(), which);
        html.text(&heading.around.1);
        html.tag(&format!("</{tag}>"));
        html.done()
    }

    /// Returns a line of one side. If it differs in some labelled cells only, the others are left out.
    pub(crate) fn line(&self, row: &ComparedRow, side: &ComparedSide, which: TableSide) -> Inset {
        let mut html = self.html();
        match row.kind {
            LineKind::Columns => {
                html.tag("<p class=\"comparison-columns\">");
                for (at, cell) in side.cells.iter().enumerate() {
                    html.tag(if at > 0 { " <span aria-hidden=\"true\">" } else { "" });
                    html.text(if at > 0 { "|" } else { "" });
                    html.tag(if at > 0 { "</span> " } else { "" });
                    self.pieces(&mut html, &cell.pieces, which);
                }
                html.tag("</p>");
            }
            _ if side.cells.iter().all(|cell| cell.label.is_empty()) => {
                html.tag(if row.kind == LineKind::Caption { "<p class=\"comparison-caption\">" } else { "<p>" });
                number(&mut html, row, side, which);
                for (at, cell) in side.cells.iter().enumerate() {
                    html.text(if at > 0 { " / " } else { "" });
                    self.pieces(&mut html, &cell.pieces, which);
                }
                html.tag("</p>");
            }
            _ => self.record(&mut html, row, &side.cells, which),
        }
        html.done()
    }

    fn record(&self, html: &mut Html<'_>, row: &ComparedRow, cells: &[SideCell], which: TableSide) {
        // Adjacent cells that are left out share one line.
        let mut lines: Vec<(Vec<SideCell>, bool)> = Vec::new();
        for (index, cell) in cells.iter().enumerate() {
            // The first cell identifies the line.
            let shown = index == 0 || row.moved.is_some() || cell.change != Change::Same || row.change == Change::Same;
            // A column that only this side has.
            let own = cell.change >= Change::Added && row.change == Change::Words;
            let relabelled = SideCell { relabelled: cell.relabelled || own, ..cell.clone() };
            match lines.last_mut() {
                Some((left, false)) if !shown => left.push(relabelled),
                _ => lines.push((vec![relabelled], shown)),
            }
        }
        html.tag("<dl class=\"comparison-record\">");
        for (cells, shown) in &lines {
            html.tag("<div><dt>");
            for (at, cell) in cells.iter().enumerate() {
                html.text(if at > 0 { " / " } else { "" });
                self.pieces(html, &cell.label_pieces(), which);
            }
            html.tag("</dt><dd>");
            match cells.as_slice() {
                [cell] if *shown => self.lines(html, &cell.pieces, which),
                _ => self.left_out(html, &[]),
            }
            html.tag("</dd></div>");
        }
        html.tag("</dl>");
    }

    /// Returns the placeholder for lines that are left out: their numbers and the word for an omission.
    pub(crate) fn left(&self, numbers: &[&str]) -> Inset {
        let mut html = self.html();
        self.left_out(&mut html, numbers);
        html.done()
    }

    /// Returns that placeholder on both sides, the older first.
    pub(crate) fn left_on_both(&self, old: &[&str], new: &[&str]) -> (Inset, Inset) {
        let left = self.left(new);
        (if old == new { left.clone() } else { self.left(old) }, left)
    }

    fn left_out(&self, html: &mut Html<'_>, numbers: &[&str]) {
        let args = |first: &str, last: &str| [("first", Arg::from(first)), ("last", Arg::from(last))];
        let text = match numbers {
            [] => self.word("comparison-left", &[]),
            [one] => self.word("comparison-left-one", &[("number", Arg::from(*one))]),
            // A full stop after a number has no place inside a phrase.
            [first, last] => self.word("comparison-left-two", &args(bare(first), bare(last))),
            [first, .., last] => self.word("comparison-left-many", &args(bare(first), bare(last))),
        };
        spanned(html, "comparison-left", &text);
    }

    /// Returns the placeholder for the side that has nothing: （新設）, （削る）.
    pub(crate) fn nothing(&self, change: Change) -> Inset {
        let id = match change {
            Change::Added => "comparison-added",
            _ => "comparison-removed",
        };
        self.paragraph("<p class=\"comparison-nothing\">", &self.word(id, &[]))
    }

    /// Returns the placeholder on side `which` opposite a moved line: the line's place on that side, with a link to it.
    pub(crate) fn moved(&self, moved: &Moved, which: TableSide) -> Inset {
        let (id, at) = match which {
            TableSide::Old => ("comparison-moved-from", "from"),
            TableSide::New => ("comparison-moved-to", "to"),
        };
        let text = match moved.place.as_str() {
            "" => self.word("comparison-moved", &[]),
            place => self.word(id, &[("place", Arg::from(place))]),
        };
        self.leads(&format!("{at}:{}", moved.twin), &text)
    }

    /// Returns the words that lead from one place of a moved section to the other.
    pub(crate) fn moved_section(&self, anchor: &str) -> Inset {
        self.leads(anchor, &self.word("comparison-moved", &[]))
    }

    /// Returns the statement that the original has changed and the translation has not.
    pub(crate) fn behind(&self) -> Inset {
        self.paragraph("<p class=\"section-lag\" role=\"note\">", &self.word("comparison-behind-here", &[]))
    }

    fn paragraph(&self, start: &str, text: &str) -> Inset {
        let mut html = self.html();
        html.tag(start);
        html.text(text);
        html.tag("</p>");
        html.done()
    }

    fn leads(&self, anchor: &str, text: &str) -> Inset {
        let mut html = self.html();
        html.tag("<p class=\"comparison-nothing\">");
        let address = format!("{}#{anchor}", self.page.unwrap_or(""));
        html.link(LinkAim { address, is_bare: false, written: None });
        html.text(text);
        html.end_link();
        html.tag("</p>");
        html.done()
    }

    /// Writes the pieces of a cell, each of its lines in an element of its own.
    fn lines(&self, html: &mut Html<'_>, pieces: &[ComparedPiece], which: TableSide) {
        if !pieces.iter().any(|piece| piece.text.contains('\n')) {
            return self.pieces(html, pieces, which);
        }
        let mut lines = vec![Vec::new()];
        for piece in pieces {
            for (at, text) in piece.text.split('\n').enumerate() {
                if at > 0 {
                    lines.push(Vec::new());
                }
                if let Some(line) = lines.last_mut().filter(|_| !text.is_empty()) {
                    line.push(ComparedPiece { text: text.to_owned(), ..piece.clone() });
                }
            }
        }
        for line in &lines {
            html.tag("<span class=\"line\">");
            self.pieces(html, line, which);
            html.tag("</span>");
        }
    }

    /// Writes the pieces of a line. A day or an article stays in one piece even if a mark begins or ends inside it.
    fn pieces(&self, html: &mut Html<'_>, pieces: &[ComparedPiece], which: TableSide) {
        let mut start = 0;
        let marked = self.marked_within(pieces).into_iter();
        let edges = marked.flat_map(|unit| [(unit.start, whole::OPEN), (unit.end, whole::CLOSE)]);
        let mut edges = edges.peekable();
        for piece in pieces {
            let end = start + piece.text.len();
            let mut from = start;
            while let Some((at, edge)) = edges.next_if(|(at, edge)| *at < end || *at == end && *edge == whole::CLOSE) {
                if from < at {
                    self.piece(html, piece, from - start..at - start, which);
                }
                html.tag(edge);
                from = at;
            }
            if from < end {
                self.piece(html, piece, from - start..end - start, which);
            }
            start = end;
        }
    }

    /// Returns the days and articles in a line that cross the seam between two of its pieces.
    fn marked_within(&self, pieces: &[ComparedPiece]) -> Vec<Range<usize>> {
        if pieces.len() < 2 {
            return Vec::new();
        }
        let line: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        let ends = pieces.iter().scan(0, |end, piece| {
            *end += piece.text.len();
            Some(*end)
        });
        let seams: Vec<usize> = ends.collect();
        let next = |unit: &Range<usize>| seams.get(seams.partition_point(|seam| *seam <= unit.start)).copied();
        self.units.find(&line).into_iter().filter(|unit| next(unit).is_some_and(|seam| seam < unit.end)).collect()
    }

    /// Writes a part of a piece. The change is announced where the piece begins and where it ends.
    fn piece(&self, html: &mut Html<'_>, piece: &ComparedPiece, part: Range<usize>, which: TableSide) {
        let (first, last) = (part.start == 0, part.end == piece.text.len());
        let text = &piece.text[part];
        let (tag, begin, end) = match (piece.mark, which) {
            (ChangeMark::Same, _) => return words(html, piece, text),
            (ChangeMark::Number, _) => {
                html.tag("<span class=\"renumbered\">");
                words(html, piece, text);
                return html.tag("</span>");
            }
            (ChangeMark::Changed, TableSide::Old) => ("del", "mark-removed", "mark-removed-end"),
            (ChangeMark::Changed, TableSide::New) => ("ins", "mark-added", "mark-added-end"),
        };
        // Only some screen readers announce `ins` and `del`: hidden words are heard in all of them, and only once.
        html.tag(&format!("<{tag} role=\"none\">"));
        if first {
            spanned(html, "visually-hidden", &self.word(begin, &[]));
        }
        words(html, piece, text);
        if last {
            spanned(html, "visually-hidden", &self.word(end, &[]));
        }
        html.tag(&format!("</{tag}>"));
    }

    pub(super) fn html(&self) -> Html<'_> {
        Html::new(self.units, ReadingManner::Bare)
    }

    /// Returns a message of the theme. A missing one was reported when the catalogue was loaded.
    pub(super) fn word(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.format(id, None, args).unwrap_or_else(|_| id.to_owned())
    }
}

/// Writes `text`, a part of a piece, in the piece's language.
fn words(html: &mut Html<'_>, piece: &ComparedPiece, text: &str) {
    if let Some(language) = &piece.language {
        html.foreign(language);
    }
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            html.tag("<br>");
        }
        html.text(line);
    }
    if piece.language.is_some() {
        html.tag("</span>");
    }
}

/// Writes the number of a line, if it has one.
fn number(html: &mut Html<'_>, row: &ComparedRow, side: &ComparedSide, which: TableSide) {
    let other = if which == TableSide::Old { &row.new } else { &row.old };
    let renumbered = other.as_ref().is_some_and(|other| other.number != side.number);
    match (side.number.as_str(), renumbered) {
        ("", _) => return,
        (number, true) => spanned(html, "number renumbered", number),
        (number, false) => {
            html.tag("<span class=\"number\">");
            html.kept(number);
            html.tag("</span>");
        }
    }
    html.text(" ");
}

pub(super) fn spanned(html: &mut Html<'_>, class: &str, text: &str) {
    html.tag(&format!("<span class=\"{class}\">"));
    html.text(text);
    html.tag("</span>");
}

fn bare(number: &str) -> &str {
    number.trim_end_matches('.')
}
