//! Values of a TOML file that expects mistakes: texts in the marks they should have or not, and words without marks.

use std::ops::Range;

use super::line::{goes_on_with_list, half_width, is_statement};
use super::scan::{Scanner, first_line};

/// A text of more lines than this is not looked for.
const LONGEST_TEXT: usize = 5000;

impl Scanner<'_> {
    /// A word without quotation marks: a number, a date, `true`. Its end is the line's, or a comma or bracket.
    pub(super) fn word(&mut self) {
        let start = self.at;
        while let Some(sign) = self.look() {
            if matches!(sign, '\n' | '\r' | '#' | ',' | '，' | ']' | '］' | '}' | '｝') {
                break;
            }
            self.at += sign.len_utf8();
        }
        if self.at == start {
            self.at += self.look().filter(|sign| !matches!(sign, '\n' | '#')).map_or(0, char::len_utf8);
            return;
        }
        let typed = self.text[start..self.at].trim_end();
        let meant: String = typed.chars().map(|sign| half_width(sign).unwrap_or(sign)).collect();
        let is_plain = meant.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'.' | b'_'));
        if meant != typed && is_plain {
            self.put(start..start + typed.len(), &meant);
            self.fault("sign", start..start + typed.len(), None, typed, &meant);
        }
    }

    /// A text on one line, marks included.
    pub(super) fn line_of_text(&mut self, mark: char) {
        let start = self.at;
        self.at += 1;
        while let Some(sign) = self.look() {
            match sign {
                '\n' | '\r' => break,
                '\\' if mark == '"' => {
                    self.at += 1;
                    self.at += self.look().filter(|sign| *sign != '\n').map_or(0, char::len_utf8);
                }
                sign if sign == mark => {
                    self.at += 1;
                    if mark == '\'' {
                        self.apostrophe(start);
                    }
                    return;
                }
                sign => self.at += sign.len_utf8(),
            }
        }
        self.close_line(start, mark);
    }

    /// Closes a text that its line does not close, where its end is clear.
    fn close_line(&mut self, start: usize, mark: char) {
        let line = self.text[start..self.at].trim_end();
        let end = start + line.len();
        let marks = mark.to_string();
        match line.chars().next_back().filter(|last| half_width(*last) == Some(mark)) {
            Some(last) => {
                let range = end - last.len_utf8()..end;
                self.put(range.clone(), &marks);
                self.fault("sign", range, None, &last.to_string(), &marks);
            }
            None if !line.ends_with([',', ']', '}', '\\', '\'', '"']) => {
                self.put(end..end, &marks);
                self.fault("unclosed-line", end..end, Some(start..start + 1), "", &marks);
            }
            None => {}
        }
    }

    /// Mends a text between `'` and `'` that holds an apostrophe: a letter follows what would be its end.
    fn apostrophe(&mut self, start: usize) {
        let rest = first_line(&self.text[self.at..]);
        let ends = |at: usize| rest[at + 1..].trim_start().chars().next().is_none_or(|next| ",]}#".contains(next));
        let end = rest.match_indices('\'').map(|(at, _)| at).find(|at| ends(*at));
        let Some(end) = end.filter(|_| rest.starts_with(|c: char| c.is_alphanumeric())) else { return };
        let inner = &self.text[start + 1..self.at + end];
        if inner.contains(['"', '\\']) {
            return;
        }
        let at = self.at;
        self.put(start..start + 1, "\"");
        self.put(at + end..at + end + 1, "\"");
        self.fault("apostrophe", at - 1..at, Some(start..start + 1), "'…'", "\"…\"");
        self.at = at + end + 1;
    }

    /// A text on one line between marks that are no quotation marks of TOML.
    pub(super) fn line_in_other_marks(&mut self, meant: char) {
        let start = self.at;
        let open = self.advance();
        let line = first_line(&self.text[self.at..]);
        let is_mark = |sign: char| sign == meant || half_width(sign) == Some(meant);
        let Some(end) = line.find(is_mark) else { return self.at += line.len() };
        let close = line[end..].chars().next().unwrap_or(meant);
        let close_at = self.at + end;
        self.put(start..self.at, meant.encode_utf8(&mut [0; 4]));
        self.put(close_at..close_at + close.len_utf8(), meant.encode_utf8(&mut [0; 4]));
        self.fault(
            "sign",
            start..close_at + close.len_utf8(),
            None,
            &format!("{open}…{close}"),
            &format!("{meant}…{meant}"),
        );
        self.at = close_at + close.len_utf8();
    }

    /// A text of several lines, marks included.
    pub(super) fn text_of_lines(&mut self, depth: usize) {
        let opened = self.opening_marks();
        let marks = if self.text[opened.clone()].contains(['"', '“', '”', '＂']) { "\"\"\"" } else { "'''" };
        loop {
            let line = first_line(&self.text[self.at..]);
            if let Some(end) = end_of_text(line, marks) {
                return self.at += end;
            }
            let alone = line.trim();
            if self.at > opened.end && is_like(alone, marks) {
                let start = self.at + (line.len() - line.trim_start().len());
                return self.closed_by_others(start..start + alone.len(), &opened, marks);
            }
            let next = self.at + line.len() + 1;
            if next >= self.text.len() {
                return self.close(opened, marks, self.text.len());
            }
            self.at = next;
            let line = first_line(&self.text[next..]);
            if is_statement(line) || depth > 0 && goes_on_with_list(line) {
                return self.close(opened, marks, next);
            }
        }
    }

    /// Notes marks that open a text of several lines, and are mended if they are not three of TOML's.
    fn opening_marks(&mut self) -> Range<usize> {
        let start = self.at;
        let rest = first_line(&self.text[start..]);
        let len: usize = rest.chars().take_while(|sign| is_quote(*sign)).map(char::len_utf8).sum();
        let typed = &rest[..len.min(rest.len())];
        if typed.starts_with("'''") || typed.starts_with("\"\"\"") {
            self.at += 3;
            return start..self.at;
        }
        let meant = if typed.contains(['"', '“', '”', '＂']) { "\"\"\"" } else { "'''" };
        self.at += len;
        self.put(start..self.at, meant);
        self.fault("text-marks", start..self.at, None, typed, meant);
        start..self.at
    }

    /// Marks that close a text and are not three of TOML's.
    fn closed_by_others(&mut self, range: Range<usize>, opened: &Range<usize>, marks: &str) {
        let typed = &self.text[range.clone()];
        self.put(range.clone(), marks);
        self.at = range.end;
        // Wrong marks before and after a text are one mistake.
        if !self.faults.last().is_some_and(|fault| fault.kind == "text-marks" && fault.range == *opened) {
            self.fault("text-marks", range, Some(opened.clone()), typed, marks);
        }
    }

    /// Closes a text that is open where the line at `next` begins, which cannot belong to it.
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
        // A line that closes brackets goes on after the marks; before any other, its line end is still to be passed.
        let line_end = usize::from(self.text[..next].ends_with('\n'));
        self.at = if place > next { place } else { (next - line_end).max(place) };
    }

    /// Whether two marks stand at the end of a line and the next line can only be the text that they open.
    pub(super) fn opens_with_two(&self) -> bool {
        let rest = &self.text[self.at..];
        let line = first_line(rest).trim_end();
        let next = rest.split('\n').skip(1).find(|line| !line.trim().is_empty());
        let is_text = |line: &str| {
            !is_statement(line)
                && !goes_on_with_list(line)
                && !line.trim_start().starts_with(['#', '[', '"', '\'', '}'])
        };
        matches!(line, "''" | "\"\"") && next.is_some_and(is_text)
    }

    /// Whether two or three marks that look like quotation marks stand at the end of a line.
    pub(super) fn opens_with_three_others(&self) -> bool {
        let line = first_line(&self.text[self.at..]).trim_end();
        (2..=3).contains(&line.chars().count()) && line.chars().all(is_quote)
    }

    /// Whether the value is missing, and lines follow that can only be its text, closed by `'''`.
    pub(super) fn goes_on_unopened(&self) -> bool {
        let mut lines = self.text[self.at..].split('\n').skip(1).filter(|line| !line.trim().is_empty()).peekable();
        lines.peek().is_some_and(|line| line.trim() != "'''")
            && lines.take(LONGEST_TEXT).take_while(|line| !is_statement(line)).any(|line| line.trim() == "'''")
    }

    /// A text of several lines without the marks that open it.
    pub(super) fn unopened_text(&mut self) {
        let at = self.at;
        self.put(at..at, " '''");
        self.fault("unopened-text", at..at, None, "", "'''");
        let end = self.text[at..].find("'''").map_or(self.text.len(), |end| at + end + 3);
        self.at = end;
    }
}

/// A text that is not closed, without the blank lines and comments that stand before what comes after it.
fn without_comments(text: &str) -> &str {
    let mut text = text.trim_end();
    while let Some((before, _)) = text.rsplit_once('\n').filter(|(_, line)| line.trim_start().starts_with('#')) {
        text = before.trim_end();
    }
    text
}

/// Where in a line the text ends that `marks` close, the marks included.
fn end_of_text(line: &str, marks: &str) -> Option<usize> {
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

fn is_quote(sign: char) -> bool {
    matches!(sign, '\'' | '"') || matches!(half_width(sign), Some('\'' | '"'))
}

/// Whether a line holds nothing but two to four marks that look like `marks`.
fn is_like(line: &str, marks: &str) -> bool {
    let mark = marks.chars().next();
    (2..=4).contains(&line.chars().count())
        && line.chars().all(|sign| is_quote(sign) && (Some(sign) == mark || half_width(sign) == mark))
}
