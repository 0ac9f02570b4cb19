//! The two sides of a comparison as HTML: what the cells of its table hold.

use std::ops::Range;

use super::inset::{Html, Inset, Leads};
use super::words::Manner;
use crate::base::diagnostic::Arg;
use crate::edition::compare::line::Kind;
use crate::edition::compare::{Change, Heading, Mark, Moved, Piece, Row, Side, SideCell};
use crate::pages::whole::{self, Units};
use crate::words::Catalog;

/// Which side of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    /// The older text.
    Old,
    /// The newer text.
    New,
}

/// Writes cells of a comparison with the words of its language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sides<'a> {
    /// The words.
    pub(crate) words: &'a Catalog,
    /// The page on which what moved can be found, where that is another one.
    pub(crate) page: Option<&'a str>,
    /// What belongs to a number, and is not parted from it.
    pub(crate) units: &'a Units,
}

impl Sides<'_> {
    /// The heading of a section. `renumbered`: the number is another on the other side; `level`: that of the heading by which
    /// readers who listen find the section, which only one side has.
    pub(crate) fn heading(&self, heading: &Heading, which: Which, renumbered: bool, level: Option<usize>) -> Inset {
        let tag = level.map_or_else(|| "p".to_owned(), |level| format!("h{level}"));
        let mut html = self.html();
        html.tag(&format!("<{tag} class=\"comparison-heading\">"));
        match renumbered {
            true => spanned(&mut html, "renumbered", &heading.number),
            false => html.text(&heading.number),
        }
        html.text(&heading.around.0);
        self.pieces(&mut html, &heading.words, which);
        html.text(&heading.around.1);
        html.tag(&format!("</{tag}>"));
        html.done()
    }

    /// A line on one side. Of a line that differs in some cells, the others are left out.
    pub(crate) fn line(&self, row: &Row, side: &Side, which: Which) -> Inset {
        let mut html = self.html();
        match row.kind {
            Kind::Columns => {
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
                html.tag(if row.kind == Kind::Caption { "<p class=\"comparison-caption\">" } else { "<p>" });
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

    fn record(&self, html: &mut Html<'_>, row: &Row, cells: &[SideCell], which: Which) {
        // Neighbours that are left out are so together.
        let mut lines: Vec<(Vec<SideCell>, bool)> = Vec::new();
        for (index, cell) in cells.iter().enumerate() {
            // The first cell says what the line is about.
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

    /// What stands for lines that are left out: their numbers, and the word for it.
    pub(crate) fn left(&self, numbers: &[&str]) -> Inset {
        let mut html = self.html();
        self.left_out(&mut html, numbers);
        html.done()
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

    /// What stands on the side that has nothing: （新設）, （削る）.
    pub(crate) fn nothing(&self, change: Change) -> Inset {
        let id = match change {
            Change::Added => "comparison-added",
            _ => "comparison-removed",
        };
        self.paragraph("<p class=\"comparison-nothing\">", &self.word(id, &[]))
    }

    /// What stands opposite a line that moved: where it stands on that side, and a link to it. `which` is that side.
    pub(crate) fn moved(&self, moved: &Moved, which: Which) -> Inset {
        let (id, at) = match which {
            Which::Old => ("comparison-moved-from", "from"),
            Which::New => ("comparison-moved-to", "to"),
        };
        let text = match moved.place.as_str() {
            "" => self.word("comparison-moved", &[]),
            place => self.word(id, &[("place", Arg::from(place))]),
        };
        self.leads(&format!("{at}:{}", moved.twin), &text)
    }

    /// What stands for a section where it no longer stands or did not stand yet, and a link to it.
    pub(crate) fn moved_section(&self, anchor: &str) -> Inset {
        self.leads(anchor, &self.word("comparison-moved", &[]))
    }

    /// What stands where the original has changed and the translation has not.
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
        html.link(Leads { address, is_bare: false, written: None });
        html.text(text);
        html.end_link();
        html.tag("</p>");
        html.done()
    }

    /// The pieces of a cell, each of its lines by itself.
    fn lines(&self, html: &mut Html<'_>, pieces: &[Piece], which: Which) {
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
                    line.push(Piece { text: text.to_owned(), ..piece.clone() });
                }
            }
        }
        for line in &lines {
            html.tag("<span class=\"line\">");
            self.pieces(html, line, which);
            html.tag("</span>");
        }
    }

    /// The pieces of a line. A day or an article in which a mark begins or ends stays in one piece all the same.
    fn pieces(&self, html: &mut Html<'_>, pieces: &[Piece], which: Which) {
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

    /// The days and articles in a line that are not whole in one of its pieces.
    fn marked_within(&self, pieces: &[Piece]) -> Vec<Range<usize>> {
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

    /// A part of a piece. What became of the piece is said where it begins, and where it ends.
    fn piece(&self, html: &mut Html<'_>, piece: &Piece, part: Range<usize>, which: Which) {
        let (first, last) = (part.start == 0, part.end == piece.text.len());
        let text = &piece.text[part];
        let (tag, begin, end) = match (piece.mark, which) {
            (Mark::Same, _) => return words(html, piece, text),
            (Mark::Number, _) => {
                html.tag("<span class=\"renumbered\">");
                words(html, piece, text);
                return html.tag("</span>");
            }
            (Mark::Changed, Which::Old) => ("del", "mark-removed", "mark-removed-end"),
            (Mark::Changed, Which::New) => ("ins", "mark-added", "mark-added-end"),
        };
        // Some screen readers speak of `ins` and `del`, others do not: words are heard in all, and once.
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

    fn html(&self) -> Html<'_> {
        Html::new(self.units, Manner::Bare)
    }

    /// A message of the theme. A missing one has been reported when the catalogue was loaded.
    fn word(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.format(id, None, args).unwrap_or_else(|_| id.to_owned())
    }
}

/// The words of a piece, in its language.
fn words(html: &mut Html<'_>, piece: &Piece, text: &str) {
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

/// The number of a line.
fn number(html: &mut Html<'_>, row: &Row, side: &Side, which: Which) {
    let other = if which == Which::Old { &row.new } else { &row.old };
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

fn spanned(html: &mut Html<'_>, class: &str, text: &str) {
    html.tag(&format!("<span class=\"{class}\">"));
    html.text(text);
    html.tag("</span>");
}

fn bare(number: &str) -> &str {
    number.trim_end_matches('.')
}
