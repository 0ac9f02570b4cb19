//! Values in a broken TOML file: words without quotation marks, and texts of one line.

use std::ops::Range;

use toml::de::DeValue;

use crate::base::date;
use crate::base::toml::quoted;

use super::line::{first_line, goes_on_with_list, half_width, head, is_bare, is_dotted_key, is_quote, is_statement};
use super::scan::{DEEPEST, Scanner};

/// The number of lines searched for the end of a text in the marks of one line.
const LONGEST_LINES: usize = 100;
/// The greatest length of a number, a date or `true`.
const LONGEST_WORD: usize = 64;

impl Scanner<'_> {
    /// Scans a value.
    pub(super) fn value(&mut self) {
        self.blanks();
        match self.look() {
            Some(sign) if is_quote(sign) => self.quoted(sign),
            Some('[' | '［' | '{' | '｛') if self.around.len() < DEEPEST => self.list(),
            Some(sign @ ('[' | '［' | '{' | '｛')) => {
                self.unclear("deep", self.at..self.at + sign.len_utf8(), "", "", "0");
                self.at += self.line().len();
            }
            Some('\n' | '\r' | '#') if self.goes_on_unopened().is_some() => self.unopened_text(),
            Some('\n' | '\r' | '#') if self.values_follow() => self.unopened_list(false),
            Some(sign) if is_bare(sign) && self.is_pair() => self.unopened_list(true),
            Some('\n' | '\r' | '#' | ',' | '，' | '}' | '｝' | ']' | '］') | None => {
                self.unclear("no-value", self.at..self.at, "", "", " 0");
            }
            _ => self.word(),
        }
    }

    /// Whether the lines below begin like values of a list.
    fn values_follow(&self) -> bool {
        let mut lines = self.text[self.at..].split('\n').skip(1).map(str::trim).filter(|line| !line.is_empty());
        lines
            .next()
            .is_some_and(|line| line.starts_with(['"', '\'', '{']) || line.starts_with('[') && head(line).is_none())
    }

    /// Whether a key and its `=` occur where a value should.
    fn is_pair(&self) -> bool {
        self.line()
            .split_once('=')
            .is_some_and(|(key, value)| is_dotted_key(key) && value.trim_start().starts_with(['"', '\'', '[', '{']))
    }

    /// Scans a text in quotation marks, or in signs that look like them.
    fn quoted(&mut self, sign: char) {
        let line = self.line();
        if line.starts_with("'''") || line.starts_with("\"\"\"") || self.opens_with_others() {
            self.text_of_lines();
        } else if matches!(sign, '\'' | '"') {
            self.line_of_text(sign);
        } else {
            self.line_in_other_marks(half_width(sign).unwrap_or('"'));
        }
    }

    /// Scans a word without quotation marks: a number, a date, `true`. It ends with the line or, inside brackets, at a
    /// comma or a bracket.
    fn word(&mut self) {
        let start = self.at;
        let in_brackets = !self.around.is_empty();
        let ends =
            |sign: char| sign == '#' || in_brackets && matches!(sign, ',' | '，' | '、' | ']' | '］' | '}' | '｝');
        let line = self.line();
        let typed = line[..line.find(ends).unwrap_or(line.len())].trim_end();
        let typed = typed.strip_suffix([',', ';']).filter(|word| is_word(word)).unwrap_or(typed);
        let range = start..start + typed.len();
        self.at = range.end;
        let meant: String = typed.chars().map(|sign| half_width(sign).unwrap_or(sign)).collect();
        if is_word(typed) {
        } else if let Some((end, mark)) = unopened(line) {
            self.at = start + end;
            self.put(start..self.at, &quoted(line[..end].trim_end_matches(is_quote)));
            self.fault("unopened-line", start..start, None, "", mark);
        } else if is_word(&meant) {
            self.put(range.clone(), &meant);
            self.fault("sign", range, None, typed, &meant);
        } else {
            self.unreadable(range, typed, &meant);
        }
    }

    /// Records a word that is no TOML value.
    fn unreadable(&mut self, range: Range<usize>, typed: &str, meant: &str) {
        let lower = meant.to_ascii_lowercase();
        let counts = meant.starts_with(|sign: char| sign.is_ascii_digit() || matches!(sign, '+' | '-' | '.'));
        let is_day = meant.contains('年')
            || meant.starts_with(|sign: char| sign.is_ascii_digit()) && meant.matches(['-', '/', '.', ':']).count() > 1;
        if matches!(lower.as_str(), "true" | "false") {
            self.put(range.clone(), &lower);
            self.fault("boolean", range, None, typed, &lower);
        } else if let Some(day) = date::typed(typed) {
            self.put(range.clone(), &day.to_string());
            self.fault("date", range, None, typed, &day.to_string());
        } else if is_day {
            self.unclear("date", range, typed, "2026-04-01", "0");
        } else if counts
            && meant.len() > 1
            && meant.starts_with('0')
            && meant.bytes().all(|b| b.is_ascii_digit() || b == b'-')
        {
            self.unclear("leading-zero", range, typed, &format!("\"{meant}\""), "0");
        } else if counts {
            self.unclear("number", range, typed, "", "0");
        } else {
            self.put(range.clone(), &quoted(typed));
            self.fault("unquoted", range, None, typed, "");
        }
    }

    /// Scans a text of one line, marks included.
    pub(super) fn line_of_text(&mut self, mark: char) {
        let start = self.at;
        self.at += 1;
        while let Some(sign) = self.look() {
            match sign {
                '\n' => break,
                '\\' if mark == '"' => self.escape(false),
                sign if sign == mark => {
                    self.at += 1;
                    return self.inner_mark(start, mark);
                }
                sign => self.at += sign.len_utf8(),
            }
        }
        self.close_line(start, mark);
    }

    /// Scans a `\` and the sign after it, which must form an escape; in a text of several lines it may end the line.
    pub(super) fn escape(&mut self, may_end_line: bool) {
        let rest = &self.text[self.at + 1..];
        let next = rest.chars().next().unwrap_or('\n');
        let digits = match next {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let code = || {
            rest.get(1..=digits)
                .filter(|code| code.bytes().all(|digit| digit.is_ascii_hexdigit()))
                .and_then(|code| u32::from_str_radix(code, 16).ok())
                .and_then(char::from_u32)
        };
        let fits = match next {
            'b' | 't' | 'n' | 'f' | 'r' | 'e' | '"' | '\\' => true,
            'x' | 'u' | 'U' => code().is_some(),
            ' ' | '\t' | '\r' | '\n' => may_end_line && first_line(rest).trim().is_empty(),
            _ => false,
        };
        if fits {
            self.at += 1 + next.len_utf8();
        } else {
            let range = self.at..self.at + 1;
            self.put(range.clone(), "\\\\");
            self.fault("escape", range, None, "\\", "\\\\");
            self.at += 1;
        }
    }

    /// Closes a text that its line does not close.
    fn close_line(&mut self, start: usize, mark: char) {
        let line = self.text[start..self.at].trim_end();
        let end = start + line.len();
        let marks = mark.to_string();
        let opens_next = (!self.around.is_empty()).then(|| before_text(line)).flatten();
        if let Some(words) = opens_next {
            let end = start + words.len();
            self.put(end..end, &marks);
            self.fault("unclosed-line", end..end, Some(start..start + 1), "", &marks);
            self.at = end;
        } else if let Some(last) = line[1..].chars().next_back().filter(|last| is_quote(*last)) {
            let range = end - last.len_utf8()..end;
            self.put(range.clone(), &marks);
            self.fault("sign", range, None, &last.to_string(), &marks);
        } else if let Some(close) = self.closed_below(mark) {
            let lines = marks.repeat(3);
            self.put(start..start + 1, &lines);
            self.put(close..close + 1, &lines);
            self.fault("text-marks", start..start + 1, None, &marks, &lines);
            self.at = close + 1;
        } else {
            // Closing brackets are outside the text.
            let closing = if self.around.is_empty() { "" } else { ",]}、，］｝ " };
            let words = uncommented(line);
            let end = start + 1 + words[1..].trim_end().trim_end_matches(|sign| closing.contains(sign)).len();
            self.put(end..end, &marks);
            self.fault("unclosed-line", end..end, Some(start..start + 1), "", &marks);
            self.at = end;
        }
    }

    /// The offset at which a line below closes a text that this line opens, if the lines between can only belong to it.
    fn closed_below(&self, mark: char) -> Option<usize> {
        let mut at = self.at + 1;
        for line in self.text.get(at..)?.split('\n').take(LONGEST_LINES) {
            if is_statement(line) || !self.around.is_empty() && goes_on_with_list(line) {
                return None;
            }
            let words = if self.around.is_empty() {
                line.trim_end()
            } else {
                line.trim_end().trim_end_matches([',', ']', '}', ' '])
            };
            if let Some(close) = line.find(mark) {
                return (close + 1 == words.len()).then_some(at + close);
            }
            at += line.len() + 1;
        }
        None
    }

    /// Mends a text of one line that contains its own mark: words follow its apparent end. In a list, a comma before
    /// that end shows that the mark before the comma is missing.
    fn inner_mark(&mut self, start: usize, mark: char) {
        let rest = first_line(&self.text[self.at..]);
        let words = &self.text[start + 1..self.at - 1];
        if rest.is_empty()
            || rest.starts_with(|sign: char| {
                is_quote(sign) || sign.is_whitespace() || ",，、]］}｝#=＝.:：".contains(sign)
            })
        {
            return;
        }
        if let Some(len) = self.before_comma(words).filter(|_| mark == '"') {
            let end = start + 1 + len;
            self.put(end..end, "\"");
            self.fault("unclosed-line", end..end, Some(start..start + 1), "", "\"");
            return self.at = end;
        }
        let ends = |at: usize| rest[at + 1..].trim_start().chars().next().is_none_or(|next| ",]}#".contains(next));
        let Some(end) = rest.match_indices(mark).map(|(at, _)| at).find(|at| ends(*at)) else { return };
        let inner = self.text[start + 1..self.at + end].to_owned();
        let (typed, meant) = if mark == '"' { ("\"…\"", "'…'") } else { ("'…'", "\"…\"") };
        self.put(start..self.at + end + 1, &quoted(&inner));
        self.fault("inner-mark", self.at - 1..self.at, Some(start..start + 1), typed, meant);
        self.at += end + 1;
    }

    /// The length of a text in brackets before the comma, or the comma and the key, at its end.
    fn before_comma(&self, words: &str) -> Option<usize> {
        let (_, in_table) = self.around.last()?;
        let listed = words.trim_end();
        let comma = [',', '，', '、'];
        if !in_table {
            return Some(listed.strip_suffix(comma)?.len());
        }
        let (words, key) = listed.strip_suffix('=')?.rsplit_once(comma)?;
        is_dotted_key(key).then_some(words.len())
    }

    /// Scans a text of one line between marks that are no quotation marks of TOML.
    fn line_in_other_marks(&mut self, meant: char) {
        let start = self.at;
        let open = self.look().unwrap_or(meant);
        self.at += open.len_utf8();
        let line = self.line();
        let is_mark = |sign: char| sign == meant || half_width(sign) == Some(meant);
        let end = line.find(is_mark).unwrap_or(line.len());
        let close = line[end..].chars().next();
        let inner = self.at..self.at + end;
        self.at = inner.end + close.map_or(0, char::len_utf8);
        let mark = meant.to_string();
        self.put(start..inner.start, &mark);
        self.put(inner.end..self.at, &mark);
        let typed = format!("{open}…{}", close.map_or(String::new(), String::from));
        self.fault("sign", start..self.at, None, &typed, &format!("{mark}…{mark}"));
    }
}

/// The offset at which a text without an opening mark ends, at the head of a line; and its closing mark.
fn unopened(line: &str) -> Option<(usize, &'static str)> {
    let (at, mark) = line.char_indices().find(|(_, sign)| is_quote(*sign))?;
    let end = at + mark.len_utf8();
    let rest = line[end..].trim_start();
    let meant = if mark == '"' || half_width(mark) == Some('"') { "\"" } else { "'" };
    (at > 0 && (rest.is_empty() || rest.starts_with([',', '、', ']', '}', '#']))).then_some((end, meant))
}

/// The part of a line before a comma and the marks of a text of several lines that end it.
fn before_text(line: &str) -> Option<&str> {
    let before = line.strip_suffix("'''").or_else(|| line.strip_suffix("\"\"\""))?;
    let before = before.trim_end().strip_suffix([',', '，', '、'])?;
    (before.len() > 1).then_some(before)
}

/// Returns a line with an unclosed text without the comment at its end.
fn uncommented(line: &str) -> &str {
    let comment = line.rfind(" #").filter(|at| *at > 1 && !line[*at..].contains(['"', '\'']));
    comment.map_or(line, |at| &line[..at])
}

/// Whether words are a value that needs no quotation marks.
fn is_word(words: &str) -> bool {
    words.len() <= LONGEST_WORD && words.is_ascii() && DeValue::parse(words).is_ok()
}
