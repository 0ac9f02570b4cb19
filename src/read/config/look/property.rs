//! Custom properties that a site sets: `"--measure" = "40rem"`.

use crate::base::diagnostic::{Findings, Rule};
use crate::base::source::Spanned;
use crate::read::config::color::Color;
use crate::read::decode::Localised;

/// A custom property that is none, or whose value could be more than a value.
pub(crate) static BAD_PROPERTY: Rule = Rule::error("bad-property");

/// Daylight or dark, in `light-dark(…, …)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Light,
    Dark,
}

/// The properties of the default theme that links stand on, in the order of the papers.
const PAPERS: [&str; 3] = ["--paper", "--surface", "--mark"];
/// Functions of CSS that load a file.
const LOADING: [&str; 5] = ["url(", "src(", "image(", "image-set(", "attr("];

/// Reports a name or a value that cannot stand in a style sheet as it is.
pub(super) fn check(name: &Spanned<String>, value: &Localised<Spanned<String>>, findings: &mut Findings) {
    if !is_name(&name.value) {
        findings.push(BAD_PROPERTY.at(name.span).with("what", &name.value).with("kind", "name").hint("name"));
    }
    for value in value.all.iter().chain(value.by_language.iter().map(|(_, value)| value)) {
        if !is_value(&value.value) {
            findings.push(BAD_PROPERTY.at(value.span).with("what", &value.value).with("kind", "value").hint("value"));
        }
    }
}

fn is_name(name: &str) -> bool {
    let rest = name.strip_prefix("--").unwrap_or("");
    !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// True for a value that ends where it seems to end, and loads nothing.
fn is_value(value: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || " .,#%()+-*/'\"_".contains(c);
    let lower = value.to_ascii_lowercase();
    let loads = LOADING.iter().any(|function| lower.contains(function));
    !value.trim().is_empty() && value.chars().all(plain) && !loads && !value.contains("/*") && is_closed(value)
}

/// True where every quote and every parenthesis is closed again.
fn is_closed(value: &str) -> bool {
    let (mut quote, mut depth) = (None, 0_usize);
    for character in value.chars() {
        match (quote, character) {
            (Some(open), _) if open == character => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(character),
            (None, '(') => depth += 1,
            (None, ')') => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return false,
            },
            (None, _) => {}
        }
    }
    quote.is_none() && depth == 0
}

/// What links stand on: the theme's papers, or what the site puts in their place as far as it can be read.
pub(super) fn papers(
    plain: [&str; 3],
    properties: &[(Spanned<String>, Localised<Spanned<String>>)],
    side: Side,
) -> Vec<Color> {
    let own = |name: &str| {
        let (_, value) = properties.iter().find(|(key, _)| key.value == name)?;
        side_of(&value.all.as_ref()?.value, side)
    };
    let papers = PAPERS.iter().zip(plain);
    papers.filter_map(|(name, plain)| own(name).or_else(|| Color::parse(plain))).collect()
}

/// The colour of a value in one of the schemes.
fn side_of(value: &str, side: Side) -> Option<Color> {
    let value = value.trim();
    let Some(inside) = value.strip_prefix("light-dark(").and_then(|rest| rest.strip_suffix(')')) else {
        return Color::parse(value);
    };
    let (light, dark) = inside.split_once(',')?;
    Color::parse(if side == Side::Light { light.trim() } else { dark.trim() })
}

#[cfg(test)]
mod tests {
    use super::{is_name, is_value};

    #[test]
    fn a_value_cannot_be_more_than_a_value() {
        for fine in ["40rem", "calc(2rem + 1vw)", "light-dark(#fff, #000)", "\"Hiragino Mincho ProN\", serif", "游明朝"]
        {
            assert!(is_value(fine), "{fine}");
        }
        let bad =
            ["", " ", "url(x.png)", "URL(x)", "1rem; color: red", "1rem}", "{", "a/*", "\\75rl(x)", "\"a", "(1", "1)"];
        for bad in bad.into_iter().chain(["<b>", "a\nb", "image-set(\"a\" 1x)", "1rem !important", "@import"]) {
            assert!(!is_value(bad), "{bad}");
        }
    }

    #[test]
    fn a_name_begins_with_two_hyphens() {
        assert!(is_name("--measure") && is_name("--hang-item"));
        assert!(!["measure", "--", "-measure", "--a b", "--a:", "--ä"].into_iter().any(is_name));
    }
}
