//! Custom properties that a site sets: `"--measure" = "40rem"`.

use super::Scheme;
use crate::base::{Findings, Language, Rule, Span, Spanned};
use crate::read::config::color::Color;
use crate::read::decode::Localised;

/// An invalid custom property, or one whose value could be more than a value.
pub(crate) static BAD_PROPERTY: Rule = Rule::error("bad-property");

/// The grounds of text in the default theme: the property, and its colours in daylight and in the dark. Page and boxes,
/// and last the section that an address leads to.
const GROUNDS: [(&str, &str, &str); 3] =
    [("--paper", "#ffffff", "#15171b"), ("--surface", "#f3f4f6", "#20232a"), ("--mark", "#fdf3cf", "#312b0f")];
/// The colours of text; links are measured separately.
const TEXTS: [(&str, &str, &str); 2] = [("--ink", "#1b1d22", "#e9eaed"), ("--muted", "#4a4e57", "#b4b8c1")];
/// Functions of CSS that load a file.
const LOADING: [&str; 5] = ["url(", "src(", "image(", "image-set(", "attr("];

/// Reports a name or a value that cannot be copied into a style sheet.
pub(super) fn check(name: &Spanned<String>, value: &Localised<Spanned<String>>, findings: &mut Findings) {
    if !is_name(&name.value) {
        findings.push(BAD_PROPERTY.at(name.span).with("what", &name.value).with("kind", "name").hint("name"));
    }
    for value in value.values() {
        if !is_value(&value.value) {
            findings.push(BAD_PROPERTY.at(value.span).with("what", &value.value).with("kind", "value").hint("value"));
        }
    }
}

fn is_name(name: &str) -> bool {
    let rest = name.strip_prefix("--").unwrap_or("");
    !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// Whether a value ends where it appears to end, and loads nothing.
fn is_value(value: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || " .,#%()+-*/'\"_".contains(c);
    let lower = value.to_ascii_lowercase();
    let loads = LOADING.iter().any(|function| lower.contains(function));
    !value.trim().is_empty() && value.chars().all(plain) && !loads && !value.contains("/*") && is_closed(value)
}

/// Whether every quote and every parenthesis is closed.
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

/// A property that is a colour: its name, the colour, and the span of the site's own value.
pub(super) type NamedColor = (&'static str, Color, Option<Span>);

/// The colours of pages in one scheme and language.
pub(super) struct Colors {
    named: Vec<NamedColor>,
    texts: Vec<NamedColor>,
    /// The grounds of text.
    pub(super) grounds: Vec<Color>,
}

impl Colors {
    /// Returns the permanent grounds of text: page and boxes.
    pub(super) fn lasting(&self) -> &[Color] {
        self.grounds.get(..2).unwrap_or(&self.grounds)
    }

    /// Returns the grounds with their names.
    pub(super) fn named_grounds(&self) -> impl Iterator<Item = NamedColor> {
        self.named.iter().copied()
    }

    /// Returns the colours of text.
    pub(super) fn texts(&self) -> impl Iterator<Item = NamedColor> {
        self.texts.iter().copied()
    }
}

/// The properties set by a site.
pub(super) struct OwnProperties<'a> {
    properties: &'a [(Spanned<String>, Localised<Spanned<String>>)],
}

impl<'a> OwnProperties<'a> {
    /// Wraps the properties to read them as colours.
    pub(super) fn new(properties: &'a [(Spanned<String>, Localised<Spanned<String>>)]) -> Self {
        Self { properties }
    }

    /// Returns the languages in which a colour may differ; `None` represents all others.
    pub(super) fn languages(&self) -> Vec<Option<&'a Language>> {
        let values = self.properties.iter().flat_map(|(_, value)| &value.by_language);
        let mut languages: Vec<Option<&Language>> = values.map(|(language, _)| Some(&language.value)).collect();
        languages.sort();
        languages.dedup();
        languages.insert(0, None);
        languages
    }

    /// Returns the colours in a scheme and language, including the site's own if readable.
    pub(super) fn colors(&self, side: Scheme, language: Option<&Language>) -> Colors {
        let resolved = |table: &[(&'static str, &str, &str)]| -> Vec<NamedColor> {
            let one = |(name, light, dark): &(&'static str, &str, &str)| {
                let plain = Color::parse(if side == Scheme::Light { light } else { dark });
                let own = self.own(name, side, language).map(|(color, span)| (*name, color, Some(span)));
                own.or_else(|| Some((*name, plain?, None)))
            };
            table.iter().filter_map(one).collect()
        };
        let named = resolved(&GROUNDS);
        let grounds = named.iter().map(|(_, color, _)| *color).collect();
        Colors { texts: resolved(&TEXTS), grounds, named }
    }

    fn own(&self, name: &str, side: Scheme, language: Option<&Language>) -> Option<(Color, Span)> {
        let (_, value) = self.properties.iter().find(|(key, _)| key.value == name)?;
        let own = value.by_language.iter().find(|(key, _)| Some(&key.value) == language).map(|(_, value)| value);
        let written = own.or(value.all.as_ref())?;
        Some((side_of(&written.value, side)?, written.span))
    }
}

/// The colour of a value in one of the schemes.
fn side_of(value: &str, side: Scheme) -> Option<Color> {
    let value = value.trim();
    let Some(inside) = value.strip_prefix("light-dark(").and_then(|rest| rest.strip_suffix(')')) else {
        return Color::parse(value);
    };
    let (light, dark) = inside.split_once(',')?;
    Color::parse(if side == Scheme::Light { light.trim() } else { dark.trim() })
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
