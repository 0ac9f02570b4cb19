//! Lists and inline tables in a broken TOML file.

use std::ops::Range;

use super::line::{first_line, head, is_quote, is_statement};
use super::scan::Scanner;

/// The number of lines searched for the end of an inline table.
const LONGEST_TABLE: usize = 20;

/// A list or an inline table being scanned.
struct OpenedList {
    /// The range of its opening bracket.
    opened: Range<usize>,
    is_table: bool,
    /// The end of the last value.
    value_end: usize,
    /// The end of that value, or of the comma after it.
    last: usize,
    /// Whether the last value has no comma yet.
    full: bool,
    /// Whether its values are texts, so that none of them can be a list.
    of_texts: bool,
    /// The start of the first value on this line.
    row: Option<usize>,
}

impl Scanner<'_> {
    /// Scans a list or an inline table, brackets included.
    pub(super) fn list(&mut self) {
        let start = self.at;
        let sign = self.look().unwrap_or('[');
        if matches!(sign, '［' | '｛') {
            self.sign(sign);
        } else {
            self.at += 1;
        }
        self.values(start, matches!(sign, '{' | '｛'));
    }

    /// Scans a list or an inline table without its opening bracket.
    pub(super) fn unopened_list(&mut self, is_table: bool) {
        let (opening, closing) = if is_table { ("{", "}") } else { ("[", "]") };
        self.put(self.at..self.at, &format!(" {opening}"));
        self.fault("no-opening", self.at..self.at, None, closing, opening);
        self.values(self.at, is_table);
    }

    /// Scans the contents of brackets opened at `start`, and the closing bracket.
    fn values(&mut self, start: usize, is_table: bool) {
        let opened = start..self.at;
        let (full, of_texts, row) = (false, false, None);
        let mut list = OpenedList { opened, is_table, value_end: self.at, last: self.at, full, of_texts, row };
        self.around.push((start, is_table));
        loop {
            let Some(sign) = self.look() else {
                self.close_list(&list, list.last);
                break;
            };
            if !self.sign_in_list(sign, &mut list) {
                break;
            }
        }
        self.around.pop();
    }

    /// Scans the next sign in a list. Returns whether the list continues.
    fn sign_in_list(&mut self, sign: char, list: &mut OpenedList) -> bool {
        match sign {
            '\n' if self.is_closed_by_next_line(list) => {
                self.close_list(list, list.last);
                return false;
            }
            '\n' if !list.full && !list.is_table && self.words_follow() && self.goes_on_unopened().is_some() => {
                self.unopened_text();
                (list.value_end, list.last, list.full) = (self.at, self.at, true);
            }
            '\n' => {
                list.row = None;
                self.at += 1;
            }
            '#' => self.at += first_line(&self.text[self.at..]).len(),
            '\r' | ' ' | '\t' => self.at += 1,
            '\u{3000}' | '\u{a0}' => self.sign(sign),
            ',' | '，' | '、' | '､' => self.comma(sign, list),
            ']' | '］' | '}' | '｝' => return self.closing(sign, list),
            '=' | '＝' => {
                self.unclear("pair", self.at..self.at + sign.len_utf8(), "", "", ",");
                self.at += sign.len_utf8();
                list.full = false;
            }
            _ => return self.element(sign, list),
        }
        true
    }

    /// Whether the next line does not begin with a number or a date, which no text that lacks its opening marks does.
    fn words_follow(&self) -> bool {
        let line = first_line(self.text[self.at..].trim_start());
        let value = line.split([',', '#']).next().unwrap_or_default().trim();
        value.is_empty() || !value.chars().all(|sign| sign.is_ascii_digit() || "+-._:".contains(sign))
    }

    fn comma(&mut self, sign: char, list: &mut OpenedList) {
        let start = self.at;
        if list.full {
            self.sign(sign);
        } else {
            self.at += sign.len_utf8();
            self.put(start..self.at, "");
            self.fault("extra-comma", start..self.at, None, "", "");
        }
        list.full = false;
        list.last = self.at;
    }

    /// Scans a sign that closes brackets: these, those around, or none. Returns whether the list continues.
    fn closing(&mut self, sign: char, list: &mut OpenedList) -> bool {
        let of_table = matches!(sign, '}' | '｝');
        let range = self.at..self.at + sign.len_utf8();
        let after = self.text[range.end..].trim_start_matches([' ', '\t']);
        let outer = &self.around[..self.around.len() - 1];
        if of_table == list.is_table {
            // A bracket that should close this list only closes a row that nothing opens.
            let row = list.row.filter(|_| outer.is_empty() && !of_table && after.starts_with(','));
            let Some(row) = row else {
                self.sign(sign);
                return false;
            };
            self.put(row..row, "[");
            self.fault("no-opening", row..row, None, "]", "[");
            self.at = range.end;
            (list.value_end, list.last, list.full) = (self.at, self.at, true);
        } else if outer.iter().any(|(_, table)| *table == of_table) {
            self.close_list(list, list.last);
            return false;
        } else {
            let (typed, opening) = if of_table { ("}", "{") } else { ("]", "[") };
            self.at = range.end;
            self.put(range.clone(), "");
            self.fault("no-opening", range, None, typed, opening);
        }
        true
    }

    /// Scans a value in a list, or a pair in an inline table. Returns whether the list continues.
    fn element(&mut self, sign: char, list: &mut OpenedList) -> bool {
        let start = self.at;
        let begins_row = matches!(sign, '[' | '［') && list.row.is_none();
        if begins_row && list.of_texts && self.around.len() > 1 {
            // A list of texts contains no list: this one belongs to those around.
            self.close_list(list, list.value_end);
            self.at = list.value_end;
            return false;
        }
        if list.full && list.value_end == start && !is_quote(sign) && !matches!(sign, '[' | '{') {
            let line = self.line();
            let words = line.trim_end_matches([',', ']', '}', ' ']);
            self.more(if words.is_empty() { line } else { words });
            return true;
        }
        if list.full {
            let end = list.value_end;
            self.put(end..end, ",");
            self.fault("no-comma", end..end, None, "", ",");
        }
        if !list.is_table || self.key() {
            self.value();
        }
        if self.at == start {
            self.at += sign.len_utf8();
        }
        list.row.get_or_insert(start);
        list.of_texts |= is_quote(sign) && !list.is_table;
        (list.value_end, list.last, list.full) = (self.at, self.at, true);
        true
    }

    /// Closes brackets that are still open before something that cannot be inside them.
    fn close_list(&mut self, list: &OpenedList, at: usize) {
        let (opening, closing) = if list.is_table { ("{", "}") } else { ("[", "]") };
        self.put(at..at, closing);
        if !self.goes_on_closing(at, closing) {
            self.fault("unclosed-brackets", at..at, Some(list.opened.clone()), opening, closing);
        }
    }

    /// Whether the next line cannot be inside brackets. In an inline table that continues, keys can.
    fn is_closed_by_next_line(&self, list: &OpenedList) -> bool {
        let rest = &self.text[self.at + 1..];
        let next = first_line(rest);
        if head(next).is_some() {
            return true;
        }
        let closes = |line: &str| {
            let line = line.trim().trim_end_matches([',', ']']);
            line == "}" || line.ends_with('}') && !line.contains('{')
        };
        let mut lines =
            rest.split('\n').take(LONGEST_TABLE).take_while(|line| !line.trim().is_empty() && head(line).is_none());
        is_statement(next) && !(list.is_table && (!list.full || lines.any(closes)))
    }
}
