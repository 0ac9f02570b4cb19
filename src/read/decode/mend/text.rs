//! Texts of several lines in a broken TOML file: their missing or mistaken marks.

use std::ops::Range;

use super::line::{first_line, goes_on_with_list, half_width, head, is_quote, is_statement};
use super::scan::Scanner;

/// The number of lines searched for the end of a text.
const LONGEST_TEXT: usize = 5000;

impl Scanner<'_> {
    /// Scans a text of several lines, marks included.
    pub(super) fn text_of_lines(&mut self) {
        let opened = self.opening_marks();
        let marks = marks_like(&self.text[opened.clone()]);
        let is_closed = self.is_closed(self.at, marks);
        loop {
            if self.passes_marks(marks) {
                return;
            }
            let line = first_line(&self.text[self.at..]);
            let alone = line.trim();
            if self.at > opened.end && !is_closed && is_other_mark(alone) {
                let start = self.at + (line.len() - line.trim_start().len());
                return self.closed_by_others(start..start + alone.len(), &opened, marks);
            }
            let next = self.at + line.len() + 1;
            if next >= self.text.len() {
                return self.close(opened, marks, self.text.len());
            }
            self.at = next;
            let line = first_line(&self.text[next..]);
            if !is_closed && (is_statement(line) || !self.around.is_empty() && goes_on_with_list(line)) {
                return self.close(opened, marks, next);
            }
        }
    }

    /// Passes over the marks that close a text on this line, if any. Marks in the middle of a line, after which the
    /// text continues, do not count.
    fn passes_marks(&mut self, marks: &str) -> bool {
        let start = self.at;
        while let Some(end) = end_of_text(&self.text[self.at..], marks) {
            let line = first_line(&self.text[self.at + end..]);
            let after = line.trim_start();
            let closes = after.is_empty() || after.starts_with(['#', ',', ']', '}', '\'', '"']);
            if closes || !self.is_closed(self.at + end, marks) {
                self.escapes(start..self.at + end, marks);
                self.at += end;
                return true;
            }
            let range = self.at + end - marks.len()..self.at + end;
            self.put(range.clone(), "");
            self.fault("inner-marks", range, None, marks, "");
            self.at += end;
        }
        self.escapes(start..start + first_line(&self.text[start..]).len(), marks);
        self.at = start;
        false
    }

    /// Checks the escape at each `\` of a line.
    fn escapes(&mut self, range: Range<usize>, marks: &str) {
        let at = self.at;
        self.at = range.start;
        while let Some(found) = self.text[self.at.min(range.end)..range.end].find('\\').filter(|_| marks != "'''") {
            self.at += found;
            self.escape(true);
        }
        self.at = at;
    }

    /// Whether a text that reaches to `at` is closed by the next marks, so that the lines before them are its words even
    /// where they read like a statement. They open another text if a value begins with them, if a list of tables begins
    /// before them, or if other marks on a line of their own, with a statement below, seem to have closed this text.
    fn is_closed(&self, at: usize, marks: &str) -> bool {
        let mut is_over = false;
        for line in self.text[at..].split('\n').take(LONGEST_TEXT) {
            if let Some((before, _)) = line.split_once(marks).filter(|_| !line.trim_start().starts_with('#')) {
                let opens_value = before.trim_end().ends_with(['=', '＝']);
                let opens_item = !self.around.is_empty() && before.trim_end().ends_with([',', '，', '[', '{']);
                return !opens_value && !opens_item;
            }
            if head(line).is_some_and(|(name, _)| self.lists.contains(name)) || is_over && is_statement(line) {
                return false;
            }
            is_over |= is_other_mark(line.trim());
        }
        false
    }

    /// Passes over marks that open a text of several lines, and mends them unless they are three of TOML's.
    fn opening_marks(&mut self) -> Range<usize> {
        let start = self.at;
        let rest = first_line(&self.text[start..]);
        let len: usize = rest.chars().take_while(|sign| is_quote(*sign)).map(char::len_utf8).sum();
        let typed = &rest[..len];
        if typed.starts_with("'''") || typed.starts_with("\"\"\"") {
            self.at += 3;
            return start..self.at;
        }
        let meant = marks_like(typed);
        self.at += len;
        self.put(start..self.at, meant);
        self.fault("text-marks", start..self.at, None, typed, meant);
        start..self.at
    }

    /// Mends marks that close a text and are not three of TOML's.
    fn closed_by_others(&mut self, range: Range<usize>, opened: &Range<usize>, marks: &str) {
        let typed = &self.text[range.clone()];
        self.put(range.clone(), marks);
        self.at = range.end;
        // Wrong marks before and after a text are one mistake.
        if !self.is_last("text-marks", opened) {
            self.fault("text-marks", range, Some(opened.clone()), typed, marks);
        }
    }

    /// Closes a text still open at the line that begins at `next`, which cannot belong to it.
    fn close(&mut self, opened: Range<usize>, marks: &str, next: usize) {
        let end = opened.end + without_comments(&self.text[opened.end..next]).len();
        let blank = self.text[end..next].match_indices('\n').map(|(at, _)| end + at).nth(1);
        let blank = blank.map(|at| if self.text[..at].ends_with('\r') { at - 1 } else { at });
        let rest = &self.text[next..];
        let place = match blank {
            // The marks are missing on a line of their own.
            Some(blank) => blank,
            None if goes_on_with_list(first_line(rest)) => next + (rest.len() - rest.trim_start().len()),
            None => end,
        };
        self.put(place..place, marks);
        self.fault("unclosed-text", place..place, Some(opened), "", marks);
        // A line that closes brackets continues after the marks; before any other line, the line end remains to be
        // passed.
        let line_end = usize::from(self.text[..next].ends_with('\n'));
        self.at = if place > next { place } else { (next - line_end).max(place) };
    }

    /// Whether the line ends with marks that can only open a text of several lines and are not three of TOML's.
    pub(super) fn opens_with_others(&self) -> bool {
        let line = self.line();
        if !line.chars().all(is_quote) || !(2..=3).contains(&line.chars().count()) {
            return false;
        }
        let next = self.text[self.at..].split('\n').skip(1).find(|line| !line.trim().is_empty());
        let is_text = |line: &str| {
            !is_statement(line)
                && !goes_on_with_list(line)
                && !line.trim_start().starts_with(['#', '[', '"', '\'', '}'])
        };
        !matches!(line, "''" | "\"\"") || next.is_some_and(is_text)
    }

    /// The marks of a text whose lines follow a missing value, if such marks close it.
    pub(super) fn goes_on_unopened(&self) -> Option<&'static str> {
        let mut lines = self.text[self.at..].split('\n').skip(1).filter(|line| !line.trim().is_empty()).peekable();
        let closes =
            |rest: &str| rest.trim().is_empty() || !self.around.is_empty() && rest.starts_with([']', ',', '}']);
        let closing = |line: &str| {
            ["'''", "\"\"\""].into_iter().find(|marks| line.trim_start().strip_prefix(marks).is_some_and(closes))
        };
        let begins = |line: &str| {
            line.starts_with(|sign: char| is_quote(sign) || "]}#".contains(sign))
                || line.starts_with('[') && !line.contains("](")
                || line.starts_with('{') && line.contains('=')
        };
        if lines.peek().is_some_and(|line| begins(line.trim_start())) {
            return None;
        }
        lines.take(LONGEST_TEXT).take_while(|line| !is_statement(line)).find_map(closing)
    }

    /// Scans a text of several lines without its opening marks.
    pub(super) fn unopened_text(&mut self) {
        let at = self.at;
        let marks = self.goes_on_unopened().unwrap_or("'''");
        self.put(at..at, &format!(" {marks}"));
        self.fault("unopened-text", at..at, None, "", marks);
        self.at = self.text[at..].find(marks).map_or(self.text.len(), |end| at + end + marks.len());
    }
}

/// The marks of TOML that others resemble.
fn marks_like(typed: &str) -> &'static str {
    let double = typed.chars().next().is_some_and(|sign| sign == '"' || half_width(sign) == Some('"'));
    if double { "\"\"\"" } else { "'''" }
}

/// Whether a line consists of two to four signs that look like quotation marks.
fn is_other_mark(line: &str) -> bool {
    (2..=4).contains(&line.chars().count()) && line.chars().all(is_quote)
}

/// Returns an unclosed text without the blank lines and comments before whatever follows it.
fn without_comments(text: &str) -> &str {
    let mut text = text.trim_end();
    while let Some((before, _)) = text.rsplit_once('\n').filter(|(_, line)| line.trim_start().starts_with('#')) {
        text = before.trim_end();
    }
    text
}

/// The offset of the end of a text on its first line, after the closing `marks`.
fn end_of_text(text: &str, marks: &str) -> Option<usize> {
    let line = first_line(text);
    let mut at = 0;
    while !line.get(at..)?.starts_with(marks) {
        let escaped = usize::from(marks != "'''" && line[at..].starts_with('\\'));
        at += line[at..].chars().take(1 + escaped).map(char::len_utf8).sum::<usize>();
        if at >= line.len() {
            return None;
        }
    }
    // Up to two more marks belong to the text.
    let more = line[at + 3..].bytes().take(2).take_while(|byte| *byte == marks.as_bytes()[0]).count();
    Some(at + 3 + more)
}
