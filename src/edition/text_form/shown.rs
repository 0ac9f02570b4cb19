//! The words that a page must show, derived from the plain text of its edition.

/// Returns everything a reader is shown of a text, from its title on, without blanks: words, emphasis, the addresses of
/// links that leave the site. Layout (bullets, the rank of headings) and the targets of links within the site are left
/// out.
pub(crate) fn shown(form: &str) -> String {
    // The family of a notice is right above its title.
    let title = form.find("\n# ").map(|at| at + 1);
    let body = title.map_or("", |at| &form[form[..at].rfind("\n\n").map_or(at, |gap| gap + 2)..]);
    let mut out = String::with_capacity(body.len());
    let mut links = Vec::new();
    for line in body.lines() {
        let mut rest = unmarked(line.trim_start());
        while let Some(c) = rest.chars().next() {
            rest = read(rest, c, &mut out, &mut links);
        }
    }
    out
}

/// Returns a line without the marks of a heading or a bullet.
fn unmarked(line: &str) -> &str {
    let heading = line.trim_start_matches('#');
    match line {
        "-" => "",
        _ if heading.len() < line.len() && (heading.is_empty() || heading.starts_with(' ')) => heading,
        // The sign is literal, not a mark.
        _ if line.starts_with("\\#") || line == "\\-" || line.starts_with("\\- ") => &line[1..],
        _ => line.strip_prefix("- ").unwrap_or(line),
    }
}

/// Reads one element that begins with `c`, and returns the rest. `links` are the places in `out` where open links
/// begin.
fn read<'t>(rest: &'t str, c: char, out: &mut String, links: &mut Vec<usize>) -> &'t str {
    let after = &rest[c.len_utf8()..];
    match c {
        '\\' => {
            let length = 1 + after.chars().next().map_or(0, char::len_utf8);
            out.push_str(&rest[..length]);
            return &rest[length..];
        }
        '[' => {
            links.push(out.len());
            out.push('[');
        }
        ']' => return close(after, out, links.pop()),
        '<' => {
            let (address, rest) = until(after, '>');
            if leaves(address) || address.contains('@') {
                out.extend(["<", address, ">"]);
            } else {
                out.push_str(address);
            }
            return rest;
        }
        c if c.is_whitespace() => {}
        c => out.push(c),
    }
    after
}

/// Ends a link. Its address is kept if it leaves the site.
fn close<'t>(after: &'t str, out: &mut String, start: Option<usize>) -> &'t str {
    let (address, rest) = until(after.strip_prefix('(').unwrap_or(after), ')');
    match start {
        Some(_) if leaves(address) => out.extend(["](", address, ")"]),
        Some(start) => drop(out.remove(start)),
        None => {}
    }
    rest
}

/// Whether an address is absolute, rather than a place on the site.
pub(crate) fn leaves(address: &str) -> bool {
    let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme);
    !scheme.is_empty() && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// Splits a text at the first `end` not escaped by `\`.
fn until(text: &str, end: char) -> (&str, &str) {
    let mut escape = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escape => escape = false,
            '\\' => escape = true,
            c if c == end => return (&text[..at], &text[at + c.len_utf8()..]),
            _ => {}
        }
    }
    (text, "")
}
