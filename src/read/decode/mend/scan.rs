//! A scan of a broken TOML file, statement by statement.

use std::collections::BTreeSet;
use std::ops::Range;

use super::line::{first_line, half_width, head, is_bare, is_dotted_key, is_quote, without_comment};
use super::names::Names;
use super::{Edit, Fault};

/// After so many bytes of signs side by side, a fault names no more of them.
const LONGEST_SIGNS: usize = 60;

/// The greatest depth of brackets and tables followed; TOML that parses is no deeper.
pub(super) const DEEPEST: usize = 80;

/// Scans a file. It follows brackets, quotation marks and comments as TOML does, and records faults.
pub(super) struct Scanner<'t> {
    pub(super) text: &'t str,
    pub(super) lists: &'t BTreeSet<String>,
    pub(super) at: usize,
    /// The brackets around the current position: where each begins, and whether it opens an inline table.
    pub(super) around: Vec<(usize, bool)>,
    /// The end of the last line that is no part of the file.
    stray_to: Option<usize>,
    found: ScanResult,
}

/// The result of a scan.
pub(super) struct ScanResult {
    /// The replacements, in the order of the file.
    pub(super) edits: Vec<Edit>,
    /// The faults.
    pub(super) faults: Vec<Fault>,
    /// The names of the file.
    pub(super) names: Names,
    /// Whether every intention is known.
    pub(super) is_clear: bool,
}

impl<'t> Scanner<'t> {
    /// Creates a scanner at the start of `text`.
    pub(super) fn new(text: &'t str, lists: &'t BTreeSet<String>) -> Self {
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let found = ScanResult { edits: Vec::new(), faults: Vec::new(), names: Names::default(), is_clear: true };
        Self { text, lists, at, around: Vec::new(), stray_to: None, found }
    }

    /// Scans to the end.
    pub(super) fn run(mut self) -> ScanResult {
        while self.at < self.text.len() {
            self.statement();
        }
        self.found.edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
        self.found
    }

    /// Scans a statement, with all lines that its value spans.
    fn statement(&mut self) {
        self.blanks();
        let line = self.line();
        let closed = without_comment(line).strip_suffix(']').map(|name| name.trim_end_matches(']'));
        if line.is_empty() || line.starts_with('#') {
        } else if line.starts_with(['[', '［']) || closed.is_some_and(is_dotted_key) {
            self.head();
        } else if line.chars().all(is_quote) && (2..=4).contains(&line.chars().count()) {
            self.stray("no-opening", line, line);
        } else if self.key() {
            self.value();
        }
        self.line_end();
    }

    /// Scans the head of a table, brackets included.
    fn head(&mut self) {
        let start = self.at;
        while let Some(sign) = self.look().filter(|sign| !matches!(sign, '\n' | '\r' | '#')) {
            self.at += sign.len_utf8();
        }
        let typed = self.text[start..self.at].trim_end();
        let range = start..start + typed.len();
        let plain: String = typed.chars().map(|sign| half_width(sign).unwrap_or(sign)).collect();
        let name = plain.trim_matches(['[', ']', ' ', '\t']);
        let is_list = self.lists.contains(name);
        match head(&plain) {
            _ if plain.matches('.').count() >= DEEPEST => self.unclear("deep", range, "", "", "[_]"),
            Some((_, double)) if double || !is_list => {
                self.at = start;
                typed.chars().for_each(|sign| self.sign_of_run(sign));
                self.found.names.head(name, double, range);
            }
            _ if is_dotted_key(name) => self.brackets(range, &plain, name, is_list),
            _ if name.is_empty() => self.unclear("no-name", range, typed, "", "[_]"),
            // Quoted text may be anything.
            _ if name.contains(['"', '\'']) => {}
            _ => self.unclear("key", range, name, "", "[_]"),
        }
    }

    /// Mends a head whose brackets do not fit its table.
    fn brackets(&mut self, range: Range<usize>, plain: &str, name: &str, is_list: bool) {
        let count = |text: &str, sign: char| text.chars().filter(|other| *other == sign).count();
        let (opened, closed) = (count(plain, '['), count(plain, ']'));
        let is_list = is_list || opened.max(closed) > 1;
        let (opening, closing) = if is_list { ("[[", "]]") } else { ("[", "]") };
        let meant = format!("{opening}{name}{closing}");
        let typed = &self.text[range.clone()];
        self.found.names.head(name, is_list, range.clone());
        self.put(range.clone(), &meant);
        if opened == 0 {
            self.fault("no-opening", range, None, closing, opening);
        } else if closed < opened {
            self.fault("unclosed-head", range.end..range.end, None, opening, closing);
        } else if !self.found.faults.iter().any(|fault| fault.kind == "single-brackets") {
            // The same mistake at every table is one mistake.
            self.fault("single-brackets", range, None, typed, &meant);
        }
    }

    /// Scans a key and its `=`. Returns whether a value follows.
    pub(super) fn key(&mut self) -> bool {
        let start = self.at;
        self.name();
        let name = self.text[start..self.at].trim_end();
        let range = start..start + name.len();
        let in_table = self.around.last().map(|(start, _)| *start);
        self.found.names.key(name, in_table, range.clone());
        let is_name = name.contains(['"', '\'']) || is_dotted_key_in_any_width(name);
        if name.matches('.').count() >= DEEPEST {
            self.unclear("deep", range, "", "", "_");
        }
        match self.look() {
            Some('=' | '＝' | ':' | '：') if is_name => self.equals(),
            Some(sign) if is_name && (is_quote(sign) || matches!(sign, '[' | '{')) => {
                self.put(self.at..self.at, "= ");
                self.fault("no-equals", self.at..self.at, None, name, "=");
                true
            }
            _ => self.no_key(start),
        }
    }

    /// Scans the parts of a key, up to a sign that cannot occur in one.
    fn name(&mut self) {
        let mut begins = true;
        while let Some(sign) = self.look() {
            match sign {
                '"' | '\'' if begins => self.line_of_text(sign),
                ' ' | '\t' => self.at += 1,
                '.' => self.at += 1,
                sign if is_bare(sign) => self.at += 1,
                sign if half_width(sign).is_some_and(|sign| is_bare(sign) || matches!(sign, '.' | ' ')) => {
                    self.sign(sign);
                }
                _ => return,
            }
            begins = sign == '.' || begins && matches!(sign, ' ' | '\t');
        }
    }

    /// Scans the sign between a key and its value, which should be `=`. Returns true: a value follows.
    fn equals(&mut self) -> bool {
        let start = self.at;
        while let Some(sign) = self.look().filter(|sign| matches!(sign, '=' | '＝' | ':' | '：')) {
            self.at += sign.len_utf8();
        }
        let typed = &self.text[start..self.at];
        if typed != "=" {
            self.put(start..self.at, "=");
            self.fault("sign", start..self.at, None, typed, "=");
        }
        true
    }

    /// Scans words that are no key: before `=` they should be one, otherwise they are no part of the file.
    fn no_key(&mut self, start: usize) -> bool {
        self.at = start;
        let line = self.line();
        let line = if self.around.is_empty() { line } else { line.split([',', '}']).next().unwrap_or(line) };
        let equals = line.find(['=', '＝']).filter(|at| !line[..*at].contains(['"', '\'', '#']));
        match equals.map(|at| line[..at].trim_end()) {
            Some("") => self.unclear("no-key", start..start, "=", "", "_ "),
            Some(key) => self.unclear("key", start..start + key.len(), key, "", "_"),
            None if self.around.is_empty() => {
                self.stray("stray", line, "");
                return false;
            }
            None => {
                let word = line.trim_end();
                self.unclear("no-equals", start..start + word.len(), word, "=", "_ = 0");
                self.at = start + word.len();
                return false;
            }
        }
        self.at = start + equals.unwrap_or(0);
        self.equals()
    }

    /// Records a line that is no part of the file, and comments it out; consecutive lines are one mistake.
    fn stray(&mut self, kind: &'static str, line: &str, meant: &str) {
        let range = self.at..self.at + line.len();
        let goes_on = self.stray_to.is_some_and(|end| self.text[end..range.start].trim().is_empty());
        (self.at, self.stray_to) = (range.end, Some(range.end));
        self.put(range.start..range.start, "#");
        if !goes_on {
            self.fault(kind, range, None, line, meant);
        }
    }

    /// Scans the rest of a line after a statement: nothing, or a comment.
    fn line_end(&mut self) {
        self.blanks();
        let line = self.line();
        if !line.is_empty() && !line.starts_with('#') {
            self.more(line);
        }
        self.at = (self.at + first_line(&self.text[self.at..]).len() + 1).min(self.text.len());
    }

    /// Records excess text at the end of a statement; signs that end a sentence or a value are dropped as meaningless.
    pub(super) fn more(&mut self, words: &str) {
        let range = self.at..self.at + words.len();
        self.at = range.end;
        self.found.is_clear &= words.chars().all(|sign| ",;，、；。".contains(sign));
        self.put(range.clone(), "");
        self.fault("more", range, None, words, "");
    }

    /// Scans a sign of the syntax, and mends it if it is full-width. A run of one sign is one fault.
    pub(super) fn sign(&mut self, sign: char) {
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

    /// Scans one of several signs, unless an earlier run has passed it.
    fn sign_of_run(&mut self, sign: char) {
        if self.look() == Some(sign) {
            self.sign(sign);
        }
    }

    /// Passes over blanks, and mends those that TOML does not know.
    pub(super) fn blanks(&mut self) {
        while let Some(sign) = self.look().filter(|sign| matches!(sign, ' ' | '\t' | '\u{3000}' | '\u{a0}')) {
            self.sign(sign);
        }
    }

    /// The rest of the line without trailing blanks.
    pub(super) fn line(&self) -> &'t str {
        first_line(&self.text[self.at..]).trim_end()
    }

    /// The next character.
    pub(super) fn look(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    /// Replaces a range with `by`.
    pub(super) fn put(&mut self, range: Range<usize>, by: &str) {
        self.found.edits.push(Edit { range, by: by.to_owned() });
    }

    /// Records a fault whose intention is unknown; `by` replaces it for the parser alone.
    pub(super) fn unclear(&mut self, kind: &'static str, range: Range<usize>, sign: &str, meant: &str, by: &str) {
        self.found.is_clear = false;
        self.put(range.clone(), by);
        self.fault(kind, range, None, sign, meant);
    }

    /// Records a fault.
    pub(super) fn fault(
        &mut self,
        kind: &'static str,
        range: Range<usize>,
        other: Option<Range<usize>>,
        sign: &str,
        meant: &str,
    ) {
        if self.found.faults.last().is_some_and(|last| self.explains(last, range.start)) {
            return self.found.is_clear = false;
        }
        let last = self.found.faults.last_mut();
        match last.filter(|last| (last.kind, kind) == ("sign", "sign") && last.range.end == range.start) {
            // Adjacent signs are one mistake.
            Some(last) => {
                last.range.end = range.end;
                if last.sign.len() < LONGEST_SIGNS {
                    last.sign.push_str(sign);
                    last.meant.push_str(meant);
                }
            }
            None => {
                self.found.faults.push(Fault { kind, range, other, sign: sign.to_owned(), meant: meant.to_owned() });
            }
        }
    }

    /// Whether a fault probably explains another one on its line.
    fn explains(&self, fault: &Fault, at: usize) -> bool {
        let alone = "sign no-comma extra-comma leading-zero boolean escape single-brackets text-marks line-end control";
        let between = self.text.get(fault.range.start..at);
        !alone.split(' ').any(|kind| kind == fault.kind) && between.is_none_or(|between| !between.contains('\n'))
    }

    /// Merges missing closing brackets with an adjacent fault of the same kind. Returns whether there is one.
    pub(super) fn goes_on_closing(&mut self, at: usize, closing: &str) -> bool {
        let last = self.found.faults.last_mut().filter(|last| last.kind == "unclosed-brackets");
        let between = last.as_ref().and_then(|last| self.text.get(last.range.end..at));
        let is_one = between
            .is_some_and(|between| between.trim_matches(|sign: char| sign == ',' || sign.is_whitespace()).is_empty());
        last.filter(|_| is_one).map(|last| last.meant.push_str(closing)).is_some()
    }

    /// Whether the last fault has this kind and range.
    pub(super) fn is_last(&self, kind: &str, range: &Range<usize>) -> bool {
        self.found.faults.last().is_some_and(|fault| fault.kind == kind && fault.range == *range)
    }
}

/// Whether words are a key once their signs are half-width.
fn is_dotted_key_in_any_width(name: &str) -> bool {
    is_dotted_key(&name.chars().map(|sign| half_width(sign).unwrap_or(sign)).collect::<String>())
}
