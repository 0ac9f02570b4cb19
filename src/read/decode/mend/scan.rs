//! A walk over a TOML file that expects mistakes.

use std::collections::BTreeSet;
use std::ops::Range;

use super::line::{half_width, head, is_statement};
use super::{Edit, Fault};

/// Brackets are followed this deep; TOML that parses is no deeper.
const DEEPEST: usize = 80;

/// A walk over a file. It follows brackets, quotation marks and comments as TOML does, and notes what is broken.
pub(super) struct Scanner<'t> {
    pub(super) text: &'t str,
    lists: &'t BTreeSet<String>,
    pub(super) at: usize,
    edits: Vec<Edit>,
    pub(super) faults: Vec<Fault>,
}

impl<'t> Scanner<'t> {
    /// Begins at the start of `text`.
    pub(super) fn new(text: &'t str, lists: &'t BTreeSet<String>) -> Self {
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self { text, lists, at, edits: Vec::new(), faults: Vec::new() }
    }

    /// Walks to the end.
    pub(super) fn run(mut self) -> (Vec<Edit>, Vec<Fault>) {
        while self.at < self.text.len() {
            self.statement();
        }
        self.edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
        (self.edits, self.faults)
    }

    /// A line, with all lines over which its value reaches.
    fn statement(&mut self) {
        self.blanks();
        match self.look() {
            Some('[' | '［') => self.head(),
            Some('#' | '\n' | '\r') | None => self.rest_of_line(),
            Some(_) => {
                if self.key("\n\r#") {
                    self.value(0);
                }
                self.rest_of_line();
            }
        }
    }

    /// The head of a table, brackets included.
    fn head(&mut self) {
        let start = self.at;
        while let Some(sign) = self.look().filter(|sign| !matches!(sign, '\n' | '\r' | '#')) {
            self.sign(sign);
        }
        let name = head(&self.text[start..self.at]);
        if let Some((name, _)) = name.filter(|(name, double)| !double && self.lists.contains(*name)) {
            let line = self.text[start..self.at].trim_end().len();
            self.put(start..start, "[");
            self.put(start + line..start + line, "]");
            // The same mistake at every table is one mistake.
            if !self.faults.iter().any(|fault| fault.kind == "single-brackets") {
                self.fault("single-brackets", start..start + line, None, &format!("[{name}]"), &format!("[[{name}]]"));
            }
        }
        self.rest_of_line();
    }

    /// A key and its `=`, before one of `stops`. Returns whether there is one.
    fn key(&mut self, stops: &str) -> bool {
        while let Some(sign) = self.look().filter(|sign| !stops.contains(*sign)) {
            match sign {
                '"' | '\'' => self.line_of_text(sign),
                '=' | '＝' => {
                    self.sign(sign);
                    return true;
                }
                sign => self.sign(sign),
            }
        }
        false
    }

    /// A value in `depth` brackets.
    fn value(&mut self, depth: usize) {
        self.blanks();
        let rest = &self.text[self.at..];
        match self.look() {
            Some('\'' | '"') if rest.starts_with("'''") || rest.starts_with("\"\"\"") => self.text_of_lines(depth),
            Some('\'' | '"') if self.opens_with_two() => self.text_of_lines(depth),
            Some(sign @ ('\'' | '"')) => self.line_of_text(sign),
            Some('‘' | '’' | '＇' | '“' | '”' | '＂') if self.opens_with_three_others() => {
                self.text_of_lines(depth);
            }
            Some('“' | '”' | '＂' | '„' | '〝') => self.line_in_other_marks('"'),
            Some('‘' | '’' | '＇') => self.line_in_other_marks('\''),
            Some('[' | '［' | '{' | '｛') if depth < DEEPEST => self.list(depth + 1),
            Some('\n' | '\r') if depth == 0 && self.goes_on_unopened() => self.unopened_text(),
            _ => self.word(),
        }
    }

    /// A list or an inline table, brackets included.
    fn list(&mut self, depth: usize) {
        let is_table = matches!(self.look(), Some('{' | '｛'));
        let start = self.at;
        self.advance();
        let opened = start..self.at;
        // Where the last value, or the comma after it, ends.
        let mut last = self.at;
        while let Some(sign) = self.look() {
            match sign {
                '\n' if self.is_closed_by_next_line(is_table) => return self.close_list(opened, is_table, last),
                '#' => self.comment(),
                '\n' | '\r' | ' ' | '\t' => self.at += 1,
                '\u{3000}' => self.sign(sign),
                ']' | '］' | '}' | '｝' => return self.sign(sign),
                _ => {
                    self.element(sign, is_table, depth);
                    last = self.at;
                }
            }
        }
    }

    /// A value in a list, a pair in an inline table, or a comma.
    fn element(&mut self, sign: char, is_table: bool, depth: usize) {
        match sign {
            ',' | '，' | '、' | '=' | '＝' => self.sign(sign),
            _ if !is_table => self.value(depth),
            _ => {
                if self.key("\n\r#,，}｝]") {
                    self.value(depth);
                }
            }
        }
    }

    /// Closes brackets that are open where a line begins that cannot stand in them.
    fn close_list(&mut self, opened: Range<usize>, is_table: bool, last: usize) {
        let (opening, closing) = if is_table { ("{", "}") } else { ("[", "]") };
        self.put(last..last, closing);
        self.fault("unclosed-brackets", last..last, Some(opened), opening, closing);
    }

    /// Whether the line after this one cannot stand in brackets. In an inline table, keys can.
    fn is_closed_by_next_line(&self, is_table: bool) -> bool {
        let next = first_line(&self.text[self.at + 1..]);
        head(next).is_some() || !is_table && is_statement(next)
    }

    /// A sign of the syntax, which is mended if it is full-width. A run of one sign is one fault.
    fn sign(&mut self, sign: char) {
        let start = self.at;
        let Some(meant) = half_width(sign) else { return self.at += sign.len_utf8() };
        while self.look() == Some(sign) {
            self.at += sign.len_utf8();
        }
        let typed = &self.text[start..self.at];
        let meant: String = typed.chars().map(|_| meant).collect();
        self.put(start..self.at, &meant);
        let is_second = matches!(sign, '］' | '｝');
        if !is_second {
            self.fault("sign", start..self.at, None, typed, &meant);
        }
    }

    /// Passes over the next sign, and mends it if it is full-width.
    pub(super) fn advance(&mut self) -> char {
        let sign = self.look().unwrap_or(' ');
        if matches!(sign, '［' | '｛') {
            self.sign(sign);
        } else {
            self.at += sign.len_utf8();
        }
        sign
    }

    fn blanks(&mut self) {
        while let Some(sign) = self.look().filter(|sign| matches!(sign, ' ' | '\t' | '\u{3000}' | '\u{a0}')) {
            self.sign(sign);
        }
    }

    fn comment(&mut self) {
        self.at += first_line(&self.text[self.at..]).len();
    }

    fn rest_of_line(&mut self) {
        self.at = (self.at + first_line(&self.text[self.at..]).len() + 1).min(self.text.len());
    }

    pub(super) fn look(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    pub(super) fn put(&mut self, range: Range<usize>, by: &str) {
        self.edits.push(Edit { range, by: by.to_owned() });
    }

    pub(super) fn fault(
        &mut self,
        kind: &'static str,
        range: Range<usize>,
        opened: Option<Range<usize>>,
        sign: &str,
        meant: &str,
    ) {
        match self
            .faults
            .last_mut()
            .filter(|last| (last.kind, kind) == ("sign", "sign") && last.range.end == range.start)
        {
            // Signs side by side are one mistake.
            Some(last) => {
                last.range.end = range.end;
                last.sign.push_str(sign);
                last.meant.push_str(meant);
            }
            None => self.faults.push(Fault { kind, range, opened, sign: sign.to_owned(), meant: meant.to_owned() }),
        }
    }
}

/// The text up to the end of its first line.
pub(super) fn first_line(text: &str) -> &str {
    text.split_once('\n').map_or(text, |(line, _)| line)
}
