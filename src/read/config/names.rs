//! Names that the user chooses from a list, or invents for URLs.

use crate::base::{FileId, Findings, Rule, Source, Span, Spanned};

/// A word other than those with a meaning here.
pub(crate) static UNKNOWN_VALUE: Rule = Rule::error("unknown-value");
/// A name that cannot occur in a URL.
pub(crate) static BAD_URL_NAME: Rule = Rule::error("bad-url-name");

/// Returns the value that `word` names. Reports a word that names none.
pub(crate) fn one_of<T: Copy>(
    word: &Spanned<String>,
    names: &[(&'static str, T)],
    findings: &mut Findings,
) -> Option<T> {
    let named = names.iter().find(|(name, _)| *name == word.value);
    if named.is_none() {
        let known = names.iter().map(|(name, _)| *name);
        findings.push(UNKNOWN_VALUE.at(word.span).with("name", &word.value).suggest(&word.value, known));
    }
    named.map(|(_, value)| *value)
}

/// Reports a name with characters other than lower-case ASCII letters, digits and `-`. Returns whether it is valid.
pub(crate) fn check_url_name(name: &Spanned<String>, findings: &mut Findings) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let fine = name.value.bytes().all(allowed) && name.value.bytes().next().is_some_and(|byte| byte != b'-');
    if !fine {
        let mut finding = BAD_URL_NAME.at(name.span).with("name", &name.value);
        let plain: String =
            name.value.to_ascii_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let plain = plain.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
        if !plain.is_empty() {
            finding = finding.with("nearest", plain).hint("nearest");
        }
        findings.push(finding);
    }
    fine
}

/// A blank left unfilled.
pub(crate) static BLANK_VALUE: Rule = Rule::error("blank-value");

/// The placeholder for words that only the company knows.
const BLANK: &str = "○○";

/// Reports blanks among the values of a file; comments may mention them.
pub(crate) fn check_blanks(file: FileId, source: &Source, findings: &mut Findings) {
    let mut start = 0;
    for line in source.text().split_inclusive('\n') {
        let mut quote = None;
        let comment = line.char_indices().find(|(_, c)| {
            match (quote, *c) {
                (None, '#') => return true,
                (None, '"' | '\'') => quote = Some(*c),
                (Some(open), c) if open == c => quote = None,
                _ => {}
            }
            false
        });
        let values = &line[..comment.map_or(line.len(), |(at, _)| at)];
        if let Some(at) = values.find(BLANK) {
            let span = Span::new(file, start + at..start + at + BLANK.len());
            findings.push(BLANK_VALUE.at(span).hint("fill"));
        }
        start += line.len();
    }
}
