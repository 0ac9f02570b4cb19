//! The two sides of a comparison as HTML: what the cells of its table hold.

use std::ops::Range;

use super::body::escape;
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
    pub(crate) fn heading(&self, heading: &Heading, which: Which, renumbered: bool, level: Option<usize>) -> String {
        let tag = level.map_or_else(|| "p".to_owned(), |level| format!("h{level}"));
        let words = self.pieces(&heading.words, which);
        let number = number(&heading.number, "", renumbered);
        let (before, after) = (escape(&heading.around.0), escape(&heading.around.1));
        format!("<{tag} class=\"comparison-heading\">{number}{before}{words}{after}</{tag}>")
    }

    /// A line on one side. Of a line that differs in some cells, the others are left out.
    pub(crate) fn line(&self, row: &Row, side: &Side, which: Which) -> String {
        let other = if which == Which::Old { &row.new } else { &row.old };
        let renumbered = other.as_ref().is_some_and(|other| other.number != side.number);
        let head = match side.number.as_str() {
            "" => String::new(),
            text => format!("{} ", number(text, "number ", renumbered)),
        };
        match row.kind {
            Kind::Columns => {
                let heads: Vec<String> = side.cells.iter().map(|cell| self.pieces(&cell.pieces, which)).collect();
                format!("<p class=\"comparison-columns\">{}</p>", heads.join(" <span aria-hidden=\"true\">|</span> "))
            }
            _ if side.cells.iter().all(|cell| cell.label.is_empty()) => {
                let cells: Vec<String> = side.cells.iter().map(|cell| self.pieces(&cell.pieces, which)).collect();
                let class = if row.kind == Kind::Caption { " class=\"comparison-caption\"" } else { "" };
                format!("<p{class}>{head}{}</p>", cells.join(" / "))
            }
            _ => self.record(row, &side.cells, which),
        }
    }

    fn record(&self, row: &Row, cells: &[SideCell], which: Which) -> String {
        // Neighbours that are left out are so together.
        let mut lines: Vec<(Vec<String>, Option<String>)> = Vec::new();
        for (index, cell) in cells.iter().enumerate() {
            // The first cell says what the line is about.
            let shown = index == 0 || row.moved.is_some() || cell.change != Change::Same || row.change == Change::Same;
            // A column that only this side has.
            let own = cell.change >= Change::Added && row.change == Change::Words;
            let relabelled = SideCell { relabelled: cell.relabelled || own, ..cell.clone() };
            let label = self.pieces(&relabelled.label_pieces(), which);
            match lines.last_mut() {
                Some((labels, None)) if !shown => labels.push(label),
                _ => lines.push((vec![label], shown.then(|| self.lines(&cell.pieces, which)))),
            }
        }
        let line = |(labels, words): (Vec<String>, Option<String>)| {
            let words = words.unwrap_or_else(|| self.left(&[]));
            format!("<div><dt>{}</dt><dd>{words}</dd></div>", labels.join(" / "))
        };
        format!("<dl class=\"comparison-record\">{}</dl>", lines.into_iter().map(line).collect::<String>())
    }

    /// What stands for lines that are left out: their numbers, and the word for it.
    pub(crate) fn left(&self, numbers: &[&str]) -> String {
        let args = |first: &str, last: &str| [("first", Arg::from(first)), ("last", Arg::from(last))];
        let text = match numbers {
            [] => self.word("comparison-left", &[]),
            [one] => self.word("comparison-left-one", &[("number", Arg::from(*one))]),
            // A full stop after a number has no place inside a phrase.
            [first, last] => self.word("comparison-left-two", &args(bare(first), bare(last))),
            [first, .., last] => self.word("comparison-left-many", &args(bare(first), bare(last))),
        };
        format!("<span class=\"comparison-left\">{}</span>", escape(&text))
    }

    /// What stands on the side that has nothing: （新設）, （削る）.
    pub(crate) fn nothing(&self, change: Change) -> String {
        let id = match change {
            Change::Added => "comparison-added",
            _ => "comparison-removed",
        };
        format!("<p class=\"comparison-nothing\">{}</p>", escape(&self.word(id, &[])))
    }

    /// What stands opposite a line that moved: where it stands on that side, and a link to it. `which` is that side.
    pub(crate) fn moved(&self, moved: &Moved, which: Which) -> String {
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
    pub(crate) fn moved_section(&self, anchor: &str) -> String {
        self.leads(anchor, &self.word("comparison-moved", &[]))
    }

    /// What stands where the original has changed and the translation has not.
    pub(crate) fn behind(&self) -> String {
        format!("<p class=\"section-lag\" role=\"note\">{}</p>", escape(&self.word("comparison-behind-here", &[])))
    }

    fn leads(&self, anchor: &str, text: &str) -> String {
        let page = self.page.unwrap_or("");
        format!(
            "<p class=\"comparison-nothing\"><a href=\"{}#{}\">{}</a></p>",
            escape(page),
            escape(anchor),
            escape(text)
        )
    }

    /// The pieces of a cell, each of its lines by itself.
    fn lines(&self, pieces: &[Piece], which: Which) -> String {
        if !pieces.iter().any(|piece| piece.text.contains('\n')) {
            return self.pieces(pieces, which);
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
        lines.iter().map(|line| format!("<span class=\"line\">{}</span>", self.pieces(line, which))).collect()
    }

    /// The pieces of a line. A day or an article in which a mark begins or ends stays in one piece all the same.
    fn pieces(&self, pieces: &[Piece], which: Which) -> String {
        let (mut html, mut start) = (String::new(), 0);
        let marked = self.marked_within(pieces).into_iter();
        let edges = marked.flat_map(|unit| [(unit.start, whole::OPEN), (unit.end, whole::CLOSE)]);
        let mut edges = edges.peekable();
        for piece in pieces {
            let end = start + piece.text.len();
            let mut from = start;
            while let Some((at, edge)) = edges.next_if(|(at, edge)| *at < end || *at == end && *edge == whole::CLOSE) {
                if from < at {
                    html.push_str(&self.piece(piece, from - start..at - start, which));
                }
                html.push_str(edge);
                from = at;
            }
            if from < end {
                html.push_str(&self.piece(piece, from - start..end - start, which));
            }
            start = end;
        }
        html
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
    fn piece(&self, piece: &Piece, part: Range<usize>, which: Which) -> String {
        let (first, last) = (part.start == 0, part.end == piece.text.len());
        let mut text = escape(&piece.text[part]).replace('\n', "<br>");
        if let Some(language) = &piece.language {
            text = format!("<span lang=\"{language}\">{text}</span>");
        }
        let (tag, begin, end) = match (piece.mark, which) {
            (Mark::Same, _) => return text,
            (Mark::Number, _) => return format!("<span class=\"renumbered\">{text}</span>"),
            (Mark::Changed, Which::Old) => ("del", "mark-removed", "mark-removed-end"),
            (Mark::Changed, Which::New) => ("ins", "mark-added", "mark-added-end"),
        };
        // Some screen readers speak of `ins` and `del`, others do not: words are heard in all, and once.
        let said = |id: &str, here: bool| match here {
            true => format!("<span class=\"visually-hidden\">{}</span>", escape(&self.word(id, &[]))),
            false => String::new(),
        };
        format!("<{tag} role=\"none\">{}{text}{}</{tag}>", said(begin, first), said(end, last))
    }

    /// A message of the theme. A missing one has been reported when the catalogue was loaded.
    fn word(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.format(id, None, args).unwrap_or_else(|_| id.to_owned())
    }
}

fn bare(number: &str) -> &str {
    number.trim_end_matches('.')
}

fn number(text: &str, class: &str, renumbered: bool) -> String {
    match (class, renumbered) {
        ("", false) => escape(text),
        (class, false) => format!("<span class=\"{}\">{}</span>", class.trim_end(), escape(text)),
        (class, true) => format!("<span class=\"{class}renumbered\">{}</span>", escape(text)),
    }
}
