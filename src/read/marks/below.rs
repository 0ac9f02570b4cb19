//! Lines without a mark: what they continue, and their depth.

use super::line::columns;
use super::reader::{LineBefore, LineOutcome, MarksReader};
use super::steps::LineStart;
use super::words::{breaks_off, ends_sentence};

/// The greatest width of a title, in columns.
const TITLE: usize = 44;

/// The reading of a line below another.
enum LineReading {
    /// It continues the line above.
    GoesOn,
    /// It is a paragraph at this depth of items.
    Paragraph(usize),
    /// The line above is a title, and this line is the text of that item.
    Titled,
    /// It has several readings.
    Unclear,
}

impl MarksReader<'_, '_> {
    /// Reads a line without a mark.
    pub(super) fn words(&mut self, at: usize) {
        let reading = match self.before {
            Some(before) if !self.gap => self.under(at, before),
            _ => LineReading::Paragraph(self.after_gap(at)),
        };
        let depth = self.before.map_or(0, |before| before.depth);
        match reading {
            LineReading::GoesOn => self.push(at, LineStart::Continue, depth, LineOutcome::Words),
            LineReading::Paragraph(depth) => self.paragraph(at, depth),
            LineReading::Titled => {
                self.teller.titled(self.lines[at].body.clone());
                self.paragraph(at, depth);
            }
            LineReading::Unclear => {
                let above = self.before.map_or(at, |before| before.line);
                self.teller.unclear(self.lines[at].body.clone(), self.lines[above].body.clone());
                self.push(at, LineStart::Continue, depth, LineOutcome::Words);
            }
        }
    }

    fn paragraph(&mut self, at: usize, depth: usize) {
        self.stack.0.truncate(depth);
        if let Some(open) = self.stack.0.last_mut() {
            open.text_below = true;
        }
        self.push(at, LineStart::Paragraph, depth, LineOutcome::Words);
    }

    pub(super) fn after_gap(&self, at: usize) -> usize {
        let around = self.stack.around_words(self.lines[at].words_column());
        if around > 0 { around.max(self.resumed_at(at, around)) } else { self.place(at, false) }
    }

    /// The depth in items of a line that is indented left of some of them.
    fn resumed_at(&self, at: usize, around: usize) -> usize {
        let place = self.place(at, false);
        if place > around && self.stack.0[place - 1].mark == self.lines[at].words_column() {
            around
        } else {
            place.min(around)
        }
    }

    fn under(&self, at: usize, before: LineBefore) -> LineReading {
        let above = self.body(before.line);
        // One full-width space is the indent of a paragraph; no paragraph begins in the middle of a sentence.
        let line = &self.lines[at];
        let column = if breaks_off(above, self.body(at)) { line.column } else { line.words_column() };
        let around = self.stack.around_words(column);
        let bare = self.steps.last().is_some_and(|step| step.body.is_empty());
        match before.what {
            LineOutcome::Item if bare => return LineReading::Paragraph(before.depth),
            LineOutcome::Item | LineOutcome::Meaning if around == self.stack.0.len() => return LineReading::GoesOn,
            LineOutcome::Words if self.is_title(before) && !self.lines[before.line].escaped => {
                return LineReading::Unclear;
            }
            LineOutcome::Words if before.depth == around || before.column == column => return LineReading::GoesOn,
            LineOutcome::Block => return LineReading::Paragraph(self.after_gap(at)),
            LineOutcome::Row => return LineReading::Paragraph(self.after_gap(at)),
            _ => {}
        }
        if around > 0 {
            return LineReading::Paragraph(around);
        }
        if ends_sentence(above) {
            return LineReading::Paragraph(self.place(at, false));
        }
        let level = before.depth.checked_sub(1).filter(|_| before.what == LineOutcome::Item);
        match level.filter(|_| self.may_be_titled(at, above)) {
            Some(level) => self.titled(at, level),
            None => LineReading::Unclear,
        }
    }

    /// Whether the line above may be the title of an item, and this line its text.
    fn may_be_titled(&self, at: usize, above: &str) -> bool {
        let body = self.body(at);
        let head = self.steps.last().map_or(above, |step| &self.text[step.body.clone()]);
        ends_sentence(body) && columns(head) <= TITLE && !breaks_off(head, body)
    }

    /// Reads the last item of a list like the earlier ones.
    fn titled(&self, at: usize, level: usize) -> LineReading {
        let open = &self.stack.0[level];
        let bullet =
            |next: usize| self.lines[next].marks.iter().any(|mark| mark.form.is_bullet() && open.has(mark.form));
        let below = (at + 1..self.lines.len()).find(|next| !self.lines[*next].is_blank());
        match open.earlier_below {
            _ if open.resumes(&self.index, at).is_some() => LineReading::Titled,
            // Bullets after it may well belong to another list.
            Some(false) => LineReading::Paragraph(self.place(at, false)),
            Some(true) => LineReading::Titled,
            None if below.is_some_and(bullet) => LineReading::Titled,
            None => LineReading::Unclear,
        }
    }

    /// Whether the whole line above is a title, by its signs, and begins a paragraph.
    fn is_title(&self, before: LineBefore) -> bool {
        self.steps.last().is_some_and(|step| step.head == LineStart::Paragraph) && is_enclosed(self.body(before.line))
    }
}

/// Whether a line is enclosed in the signs of a title: **…**, 【…】, ＜…＞.
fn is_enclosed(line: &str) -> bool {
    const SIGNS: [(&str, &str); 8] =
        [("**", "**"), ("【", "】"), ("＜", "＞"), ("〈", "〉"), ("《", "》"), ("≪", "≫"), ("〔", "〕"), ("［", "］")];
    SIGNS.into_iter().any(|(open, close)| {
        let inner = line.trim().strip_prefix(open).and_then(|line| line.strip_suffix(close));
        inner.is_some_and(|inner| !inner.is_empty() && !inner.contains(open) && !inner.contains(close))
    })
}
