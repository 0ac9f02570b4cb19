//! Finds the value in the records of a version that a text shows in other words: a day, a sum, a duration, a kind.

use std::ops::Range;

/// How many lines around a change are searched for words of the same record.
const AROUND: usize = 12;
/// Words shorter than this do not identify their source.
const SHORTEST: usize = 3;

/// Returns the span of the value in `file`, the records of a version, that the plain text `form` shows at `at`; `None`
/// if it cannot be determined.
pub(super) fn find(file: &str, form: &str, at: usize) -> Option<Range<usize>> {
    let line = line_at(form, at);
    let values = values(file);
    let shown = numbers(&form[line.clone()]);
    let mut same = values.iter().filter(|value| shows(&numbers(&file[(*value).clone()]), &shown));
    if let (Some(one), None) = (same.next(), same.next()) {
        return Some(one.clone());
    }
    let record = record(file, form, line)?;
    let counts = form[at..].chars().next().is_some_and(|c| c.is_ascii_digit());
    let written = |value: &Range<usize>| &file[value.clone()];
    let is_such = |value: &&Range<usize>| written(value).contains(|c: char| c.is_ascii_digit()) == counts;
    // Values shown verbatim would already have been found by their words.
    let is_shown = |value: &Range<usize>| form.contains(written(value).trim_matches('"'));
    let inside = |value: &&Range<usize>| record.contains(&value.start) && !is_shown(value);
    let mut such = values.iter().filter(inside).filter(is_such);
    let head = || record.start..record.start + file[record.clone()].lines().next().map_or(0, str::len);
    let first = such.next();
    Some(first.filter(|_| such.next().is_none()).cloned().unwrap_or_else(head))
}

/// The spans of the values in a file that are not prose, each following its key, including quotation marks:
/// `2026-04-01`, `1000`, `"P2Y"`, `"analytics"`.
fn values(file: &str) -> Vec<Range<usize>> {
    let mut values = Vec::new();
    let mut at = 0;
    for line in file.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let Some((key, rest)) = line.split_once('=') else { continue };
        let is_key = key.trim().bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte));
        let value = rest.split('#').next().unwrap_or_default().trim();
        let bare = value.trim_matches('"');
        let coded =
            !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-+.:".contains(&byte));
        if is_key && coded {
            let from = start + key.len() + 1 + (rest.len() - rest.trim_start().len());
            values.push(from..from + value.len());
        }
    }
    values
}

/// The numbers in a line, in order, without thousands separators and leading zeros.
fn numbers(line: &str) -> Vec<String> {
    let mut numbers: Vec<String> = Vec::new();
    let mut open = false;
    let signs: Vec<char> = line.chars().collect();
    for (n, sign) in signs.iter().enumerate() {
        let joins = matches!(sign, ',' | '\u{a0}' | '\u{202f}') && signs.get(n + 1).is_some_and(char::is_ascii_digit);
        match (sign.is_ascii_digit(), open) {
            (true, true) => numbers.iter_mut().last().into_iter().for_each(|last| last.push(*sign)),
            (true, false) => numbers.push(sign.to_string()),
            _ => {}
        }
        open = sign.is_ascii_digit() || open && joins;
    }
    numbers.iter().map(|number| number.trim_start_matches('0').to_owned()).filter(|number| !number.is_empty()).collect()
}

/// Whether a line shows the numbers of a value. Of three or more, one may be missing, since a text may spell it out, as
/// it does a month.
fn shows(value: &[String], line: &[String]) -> bool {
    let there = value.iter().filter(|number| line.contains(number)).count();
    there > 0 && (there == value.len() || value.len() > 2 && there + 1 == value.len())
}

/// The record in `file` that also contains the words of `line` or of a line near it, nearest first. Lines above are
/// tried first, unless `line` begins a record or heads the lines below it.
fn record(file: &str, form: &str, line: Range<usize>) -> Option<Range<usize>> {
    let is_blank = |line: &str| line.trim().is_empty();
    let above: Vec<&str> = form[..line.start].lines().rev().take_while(|one| !is_blank(one)).take(AROUND).collect();
    let below: Vec<&str> = form[line.end..].lines().skip(1).take_while(|one| !is_blank(one)).take(AROUND).collect();
    let heads =
        below.first().is_some_and(|next| next.trim_start().starts_with("- ")) && !form[line.clone()].starts_with(' ');
    let starts = form[line.clone()].trim_start().starts_with("- ");
    let (first, second) = if heads || starts { (below, above) } else { (above, below) };
    let own = [&form[line]];
    let at = own.into_iter().chain(first).chain(second).find_map(|one| only(file, words(one)))?;
    let start = file[..at].rfind("\n[").map_or(0, |at| at + 1);
    let end = file[at..].find("\n[").map_or(file.len(), |end| at + end);
    Some(start..end)
}

/// The words of a line of the plain text, without its label.
fn words(line: &str) -> String {
    let line = line.trim();
    let line = line.strip_prefix("- ").unwrap_or(line);
    line.split_once(": ").map_or(line, |(_, words)| words).replace('\\', "")
}

/// The offset of `words` in a file if they occur exactly once.
fn only(file: &str, words: String) -> Option<usize> {
    let mut found = file.match_indices(&words).filter(|_| words.chars().count() >= SHORTEST);
    let (at, _) = found.next()?;
    found.next().is_none().then_some(at)
}

fn line_at(form: &str, at: usize) -> Range<usize> {
    let start = form[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = form[at..].find('\n').map_or(form.len(), |end| at + end);
    start..end
}

#[cfg(test)]
mod tests {
    use super::find;

    const FILE: &str = "[fact.fee]\namount = 91000\ncurrency = \"JPY\"\n\n[[cookie]]\nname = \"_one\"\ncategory = \"analytics\"\nlifetime = \"P2Y\"   # two\n\
                        purpose = { ja = \"測定\" }\n\n[[cookie]]\nname = \"_two\"\ncategory = \"functional\"\nlifetime = \"P3Y\"\n\
                        purpose = { ja = \"識別\" }\n\n[[transmission]]\nid = \"tool\"\nservice = \"Tool\"\nsurveyed = 2026-02-03\n";
    const FORM: &str = "手数料は91,000円です。\n\n表: 機能\n- 名称: _two\n  目的: 識別\n  有効期間: 3年\n表: 分析\n- 名称: _one\n  目的: 測定\n\
                        \u{20} 有効期間: 2年\n\n- サービス: Tool\n  確認日: February 3, 2026\n";

    fn found(words: &str, offset: usize) -> &'static str {
        let at = FORM.find(words).expect("there") + offset;
        &FILE[find(FILE, FORM, at).expect("found")]
    }

    #[test]
    fn a_value_is_found_by_its_numbers_or_in_its_record() {
        assert_eq!(found("91,000円", 0), "91000");
        assert_eq!(found("3年", 0), "\"P3Y\"");
        assert_eq!(found("2年", 0), "\"P2Y\"");
        assert_eq!(found("分析", 0), "\"analytics\"");
        assert_eq!(found("機能", 0), "\"functional\"");
        assert_eq!(found("3, 2026", 0), "2026-02-03");
    }

    #[test]
    fn what_stands_in_no_record_is_not_found() {
        assert_eq!(find("a = \"b\"\n", "本文です。\n", 0), None);
    }
}
