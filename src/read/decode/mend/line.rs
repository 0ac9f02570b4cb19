//! What a single line of a TOML file can be.

/// The name in a line that can only be the head of a table, and whether it is in double brackets.
pub(super) fn head(line: &str) -> Option<(&str, bool)> {
    let line = without_comment(line.trim());
    let (name, double) = match line.strip_prefix("[[") {
        Some(rest) => (rest.strip_suffix("]]")?, true),
        None => (line.strip_prefix('[')?.strip_suffix(']')?, false),
    };
    let name = name.trim();
    let is_value = name.bytes().all(|b| b.is_ascii_digit()) || matches!(name, "true" | "false");
    (is_dotted_key(name) && !is_value).then_some((name, double))
}

/// Whether a line can only be a key with the beginning of a value.
pub(super) fn is_assignment(line: &str) -> bool {
    let Some((key, value)) = line.trim().split_once('=') else { return false };
    let value = value.trim_start();
    let begins = value.starts_with(['"', '\'', '[', '{']);
    let plain = without_comment(value);
    let bare = matches!(plain, "true" | "false")
        || plain.starts_with(|c: char| c.is_ascii_digit()) && plain.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    is_dotted_key(key.trim()) && (begins || bare)
}

/// Whether a line is a statement of its own: the head of a table, or a key with a value.
pub(super) fn is_statement(line: &str) -> bool {
    head(line).is_some() || is_assignment(line)
}

/// Whether a line can only continue a list: it begins with a comma, or consists of closing brackets.
pub(super) fn goes_on_with_list(line: &str) -> bool {
    let line = line.trim();
    line.starts_with(',')
        || line.starts_with(']') && without_comment(line).bytes().all(|b| matches!(b, b']' | b',' | b' '))
}

/// Returns a line without its trailing comment, if nothing in it is quoted.
pub(super) fn without_comment(line: &str) -> &str {
    line.split_once('#').map_or(line, |(line, _)| line).trim_end()
}

/// Whether words can be a key, dotted or not.
pub(super) fn is_dotted_key(name: &str) -> bool {
    name.split('.').all(|part| !part.trim().is_empty() && part.trim().chars().all(is_bare))
}

/// Whether a sign may occur in a key without quotation marks.
pub(super) fn is_bare(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '_' | '-')
}

/// Whether a sign is a quotation mark, or looks like one.
pub(super) fn is_quote(sign: char) -> bool {
    matches!(sign, '\'' | '"') || matches!(half_width(sign), Some('\'' | '"'))
}

/// The half-width sign of TOML that a sign resembles.
pub(super) fn half_width(sign: char) -> Option<char> {
    match sign {
        '“' | '”' | '„' | '‟' | '＂' | '〝' | '〟' => Some('"'),
        '‘' | '’' | '‚' | '‛' | '＇' | '`' | '´' | '｀' => Some('\''),
        '、' | '､' => Some(','),
        '\u{3000}' | '\u{a0}' => Some(' '),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0),
        _ => None,
    }
}

/// The text up to the end of its first line.
pub(super) fn first_line(text: &str) -> &str {
    text.split_once('\n').map_or(text, |(line, _)| line)
}
