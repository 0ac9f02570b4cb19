//! The comparison table (新旧対照表) as Japanese legal departments file it.
//!
//! It has two columns, the changed words underlined on both sides (傍線), and （新設）, （削る） or （略） where one
//! side has nothing to show.
//!
//! The convention is that of the ministries' 新旧対照表方式:
//! 「改正前欄に掲げる規定の傍線を付した部分をこれに対応する改正後欄に掲げる規定の傍線を付した部分のように改める」.
//! Only differences are underlined; text of one side alone is set opposite （新設） or （削る）, moved text opposite
//! （移動） with its other place, and omissions are marked as such. The newer text is on the left.

use super::text::{run, runs};
use super::{Document, DocumentBlock, DocumentCell, DocumentRun, DocumentTable, Paragraph, ParagraphStyle, Underline};
use crate::base::{Arg, Language};
use crate::edition::compare::fold::{FoldedRow, fold};
use crate::edition::compare::{Change, ComparedPart, ComparedPlace, ComparedRow, ComparedSide, Comparison, Heading};
use crate::words::Catalog;

/// The context of a comparison.
#[derive(Debug, Clone)]
pub(crate) struct ComparisonHead<'a> {
    /// The title of the notice.
    pub(crate) title: &'a str,
    /// The earlier and the later version, as readers call them.
    pub(crate) versions: [String; 2],
    /// The language of the texts.
    pub(crate) language: &'a Language,
    /// Whether the newer text is on the left.
    pub(crate) new_first: bool,
    /// For a translation, the language that prevails.
    pub(crate) original: Option<&'a str>,
    /// For a translation, the ids of the sections changed only in the original; an empty id means outside the sections.
    pub(crate) behind: Vec<&'a str>,
    /// For a translation, the ids of the sections changed only in the translation.
    pub(crate) alone: Vec<&'a str>,
}

/// Returns the table; `words` are the theme's words in the language of the texts.
pub(crate) fn document(comparison: &Comparison, around: &ComparisonHead<'_>, words: &Catalog) -> Document {
    let maker = TableMaker { words, new_first: around.new_first, behind: &around.behind };
    let [old, new] = &around.versions;
    let head = |side: &str, version: &String| {
        let side = maker.word(side, &[]);
        let args = [("side", side.into()), ("version", version.as_str().into())];
        DocumentCell::plain(maker.word("comparison-column", &args))
    };
    let mut rows = vec![maker.ordered(head("comparison-old", old), head("comparison-new", new))];
    for part in &comparison.parts {
        maker.part(part, &mut rows);
    }
    let title = maker.word("comparison-of", &[("title", around.title.into())]);
    let mut blocks = vec![DocumentBlock::plain(ParagraphStyle::Title, &title)];
    if let Some(original) = around.original {
        let name = maker.word(&format!("language-name-{original}"), &[]);
        let text = maker.word("prevails", &[("language", name.as_str().into())]);
        blocks.push(DocumentBlock::plain(ParagraphStyle::Note, text));
    }
    for (id, ids) in [("comparison-behind", &around.behind), ("comparison-alone", &around.alone)] {
        if ids.is_empty() {
            continue;
        }
        blocks.push(DocumentBlock::plain(ParagraphStyle::Note, maker.word(id, &[])));
        let parts = comparison.parts.iter().filter(|part| part.place != ComparedPlace::Left);
        let parts = parts.filter(|part| ids.contains(&part.id.as_str()) && part.level > 0);
        for heading in parts.filter_map(|part| part.new.as_ref().or(part.old.as_ref())) {
            let heading = maker.heading(heading, false);
            blocks.push(DocumentBlock::Paragraph(Paragraph { style: ParagraphStyle::Note, ..heading }));
        }
    }
    if comparison.is_empty() && around.behind.is_empty() {
        blocks.push(DocumentBlock::plain(ParagraphStyle::Body, maker.word("comparison-same", &[])));
    }
    blocks.push(DocumentBlock::Table(DocumentTable { widths: vec![1, 1], heads: 1, rows }));
    blocks.push(DocumentBlock::plain(ParagraphStyle::Note, maker.word("comparison-legend", &[])));
    Document { title, language: around.language.clone(), landscape: true, blocks, origins: Vec::new() }
}

struct TableMaker<'a> {
    words: &'a Catalog,
    new_first: bool,
    behind: &'a [&'a str],
}

impl TableMaker<'_> {
    fn word(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.format(id, None, args).unwrap_or_default()
    }

    fn ordered(&self, old: DocumentCell, new: DocumentCell) -> Vec<DocumentCell> {
        if self.new_first { vec![new, old] } else { vec![old, new] }
    }

    /// Adds the rows of a part: its heading and each line that differs; unchanged lines are left out.
    fn part(&self, part: &ComparedPart, rows: &mut Vec<Vec<DocumentCell>>) {
        let left = || Paragraph::plain(ParagraphStyle::Body, self.word("comparison-left", &[]));
        let (mut old, mut new) = (Vec::new(), Vec::new());
        if part.level > 0 {
            for (side, heading) in [(&mut old, &part.old), (&mut new, &part.new)] {
                side.push(match heading {
                    Some(heading) => self.heading(heading, part.is_renumbered()),
                    None if part.place == ComparedPlace::Left => {
                        Paragraph::plain(ParagraphStyle::Body, self.word("comparison-moved", &[]))
                    }
                    None => Paragraph::plain(ParagraphStyle::Body, self.nothing(part.change)),
                });
            }
        }
        let lags = part.place != ComparedPlace::Left && self.behind.contains(&part.id.as_str());
        if lags {
            // A part that lags behind the original must not be called unchanged.
            new.push(Paragraph::plain(ParagraphStyle::Note, self.word("comparison-behind-here", &[])));
        } else if part.is_quiet() {
            // Consecutive unchanged parts share one row.
            if !rows.last().is_some_and(|row| ends_left(row, &left())) {
                rows.push(self.ordered(DocumentCell::of(vec![left()]), DocumentCell::of(vec![left()])));
            }
            return;
        }
        for shown in fold(&part.rows) {
            match shown {
                FoldedRow::Left { .. } if lags => {}
                FoldedRow::Left { .. } => {
                    for side in [&mut old, &mut new] {
                        if side.last().is_none_or(|last| words_of(last) != words_of(&left())) {
                            side.push(left());
                        }
                    }
                }
                FoldedRow::Row(row) => self.row(row, part, &mut old, &mut new),
            }
        }
        rows.push(self.ordered(DocumentCell::of(old), DocumentCell::of(new)));
    }

    fn row(&self, row: &ComparedRow, part: &ComparedPart, old: &mut Vec<Paragraph>, new: &mut Vec<Paragraph>) {
        let one_sided = matches!(part.change, Change::Added | Change::Removed);
        for (side, line) in [(old, &row.old), (new, &row.new)] {
            match line {
                Some(line) => side.push(line_paragraph(row, line)),
                None if row.moved.is_some() => side.push(self.moved(row)),
                // The heading alone says that a whole section was added or removed.
                None if one_sided => {}
                None => side.push(Paragraph {
                    indent: row.depth,
                    ..Paragraph::plain(ParagraphStyle::Body, self.nothing(row.change))
                }),
            }
        }
    }

    /// Returns the text opposite a line that moved.
    fn moved(&self, row: &ComparedRow) -> Paragraph {
        let place = row.moved.as_ref().map_or("", |moved| moved.place.as_str());
        let id = match row.old {
            _ if place.is_empty() => "comparison-moved",
            Some(_) => "comparison-moved-to",
            None => "comparison-moved-from",
        };
        let text = self.word(id, &[("place", place.into())]);
        Paragraph { indent: row.depth, ..Paragraph::plain(ParagraphStyle::Body, text) }
    }

    fn heading(&self, heading: &Heading, renumbered: bool) -> Paragraph {
        let underline = renumbered.then_some(Underline::Dotted);
        let mut runs = vec![
            DocumentRun { text: heading.number.clone(), underline, language: heading.language.clone() },
            DocumentRun::plain(&heading.around.0),
        ];
        runs.extend(heading.words.iter().map(run));
        runs.push(DocumentRun::plain(&heading.around.1));
        Paragraph { runs, ..Paragraph::default() }
    }

    /// Returns the text opposite a line that only the other side has.
    fn nothing(&self, change: Change) -> String {
        match change {
            Change::Added => self.word("comparison-added", &[]),
            _ => self.word("comparison-removed", &[]),
        }
    }
}

fn words_of(paragraph: &Paragraph) -> String {
    paragraph.runs.iter().map(|run| run.text.as_str()).collect()
}

/// Whether the last paragraph on both sides is the mark of an omission.
fn ends_left(row: &[DocumentCell], left: &Paragraph) -> bool {
    row.iter().all(|cell| cell.paragraphs.last().is_some_and(|last| words_of(last) == words_of(left)))
}

fn line_paragraph(row: &ComparedRow, side: &ComparedSide) -> Paragraph {
    Paragraph { indent: row.depth, number: side.number.clone(), runs: runs(side), ..Paragraph::default() }
}
