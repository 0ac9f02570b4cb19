//! Names in templates of the site's own that no page has. Tera tells one that is to be shown; in a condition it is nothing, and what
//! depends on it is silently left out.

use std::collections::BTreeSet;
use std::ops::Range;

use super::budget::{TemplateQuotes, tags};

/// What pages give to templates, a name a line; a test holds it against the views.
const VIEWS: &str = include_str!("names.txt");
/// What Tera itself knows: words of its language, and the fields of a loop.
const TERA: [&str; 40] = [
    "__tera_context",
    "None",
    "and",
    "as",
    "block",
    "body",
    "break",
    "component",
    "continue",
    "elif",
    "else",
    "endblock",
    "endcomponent",
    "endfilter",
    "endfor",
    "endif",
    "endset",
    "extends",
    "false",
    "filter",
    "first",
    "for",
    "if",
    "in",
    "include",
    "index",
    "index0",
    "is",
    "last",
    "length",
    "loop",
    "none",
    "not",
    "null",
    "or",
    "raw",
    "set",
    "set_global",
    "super",
    "true",
];

/// A word of a template, outside of quotation marks.
struct TemplateWord<'t> {
    text: &'t str,
    at: usize,
    /// What stands right before it and right behind it, blanks aside.
    around: (Option<char>, Option<char>),
}

/// The names of templates.
pub(super) struct TemplateNames<'t> {
    known: BTreeSet<&'t str>,
}

impl<'t> TemplateNames<'t> {
    /// Returns what templates may name: what pages give them, and what some template names itself.
    pub(super) fn of(templates: impl Iterator<Item = &'t str>) -> Self {
        let mut known: BTreeSet<&str> = VIEWS.lines().chain(TERA).collect();
        templates.for_each(|template| known.extend(given(template)));
        Self { known }
    }

    /// Returns the names in a template that nothing has.
    pub(super) fn unknown<'u>(&self, template: &'u str) -> Vec<(&'u str, Range<usize>)> {
        let mut found = Vec::new();
        for tag in tags(template) {
            let words = words(template, tag);
            for (index, word) in words.iter().enumerate() {
                let before = words[..index].iter().rev().map(|word| word.text).find(|word| *word != "not");
                // A test (`is defined`), a block and a component have names of their own.
                let named =
                    matches!(before, Some("is" | "filter" | "block" | "endblock" | "component" | "endcomponent"));
                if !named && is_read(word) && !self.known.contains(word.text) {
                    found.push((word.text, word.at..word.at + word.text.len()));
                }
            }
        }
        found
    }

    /// Returns every name, to find the one that was meant.
    pub(super) fn all(&self) -> impl Iterator<Item = &'t str> {
        self.known.iter().copied()
    }
}

/// Whether a word is read as a value or a field: it is no filter, no function, no argument, no component.
fn is_read(word: &TemplateWord<'_>) -> bool {
    !matches!(word.around, (Some('|' | '<' | '/'), _) | (_, Some('(' | '=' | ':')))
}

/// What a template gives names to: values, loops, arguments of components, keys of maps.
fn given(template: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for tag in tags(template) {
        names.extend(quoted(&template[tag.clone()]));
        let words = words(template, tag);
        let head = words.first().map(|word| word.text);
        // Also where a list is made of another one: [x for x in list].
        for (at, _) in words.iter().enumerate().filter(|(_, word)| word.text == "for") {
            names.extend(words[at + 1..].iter().map(|word| word.text).take_while(|word| *word != "in"));
        }
        match head {
            Some("set" | "set_global") => names.extend(words.get(1).map(|word| word.text)),
            Some("component") => names.extend(words.iter().skip(2).map(|word| word.text)),
            _ => {}
        }
        // Keys of maps, and arguments.
        names.extend(words.iter().filter(|word| matches!(word.around.1, Some('=' | ':'))).map(|word| word.text));
    }
    names
}

/// What stands in quotation marks.
fn quoted(tag: &str) -> Vec<&str> {
    let (mut quotes, mut open, mut found) = (TemplateQuotes::default(), None, Vec::new());
    for (at, sign) in tag.char_indices() {
        let within = quotes.hold(sign);
        match open {
            None if within => open = Some(at + sign.len_utf8()),
            Some(from) if within && !quotes.are_open() => {
                found.push(&tag[from..at]);
                open = None;
            }
            _ => {}
        }
    }
    found
}

/// The words of a tag.
fn words(template: &str, tag: Range<usize>) -> Vec<TemplateWord<'_>> {
    let mut words = Vec::new();
    let (mut quotes, mut before, mut at) = (TemplateQuotes::default(), None, tag.start);
    while let Some(sign) = template[at..tag.end].chars().next() {
        let begins = !quotes.hold(sign) && (sign.is_alphabetic() || sign == '_');
        let length = if begins {
            let rest = &template[at..tag.end];
            let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            let mut behind = rest[length..].trim_start().chars();
            // `==` compares.
            let next = behind.next().filter(|next| *next != '=' || behind.next() != Some('='));
            words.push(TemplateWord { text: &rest[..length], at, around: (before, next) });
            length
        } else {
            sign.len_utf8()
        };
        if !sign.is_whitespace() {
            before = Some(sign);
        }
        at += length;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unknown(template: &str) -> Vec<&str> {
        TemplateNames::of([template].into_iter()).unknown(template).into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn a_name_that_nothing_has_is_told_where_it_stands() {
        let template = "<p>{% if shell.titel and not state == \"x\" %}{{ ersetzt or title }}{% endif %}</p>";
        let found = TemplateNames::of([template].into_iter()).unknown(template);
        assert_eq!(found, [("titel", 15..20), ("ersetzt", 47..54)]);
    }

    #[test]
    fn quotation_marks_inside_of_others_end_nothing() {
        for template in [
            r#"{% if title == "a \" b" and titel %}{% endif %}"#,
            r#"{% if title == 'it\'s c' and titel %}{% endif %}"#,
            r#"{% if title == "it's c %}" and titel %}{% endif %}"#,
            r#"{{ title | replace(from="\\", to="\"") }}{% if titel %}x{% endif %}"#,
        ] {
            assert_eq!(unknown(template), ["titel"], "{template}");
        }
        assert_eq!(quoted(r#"a["b's"] ~ 'c\'d' ~ `e`"#), ["b's", r"c\'d", "e"]);
    }

    #[test]
    fn what_a_template_names_itself_is_known() {
        for template in [
            "{% for part, own in sections %}{{ part.words }}{{ loop.index0 }}{% if own is not defined %}{% endif %}{% endfor %}",
            "{% set sum = {\"total\": 1} %}{{ sum.total }}{% set_global all = 1 %}{{ all }}",
            "{% component line(words: string, deep = 1) %}{{ words }}{{ deep }}{% endcomponent line %}{{ <line words=\"x\" deep={2} /> }}",
            "{% block own %}{{ super() }}{% endblock own %}{{ title | upper | replace(from=\"a\", to=\"b\") | safe }}",
            "{% filter upper %}{{ [x for x in sections] }}{% endfilter %}",
            "{# nothing.here #}{{ \"no.name\" }}{% raw %}{{ other.name }}{% endraw %}<a href=\"{{ shell.home }}\">",
        ] {
            assert_eq!(unknown(template), Vec::<&str>::new(), "{template}");
        }
    }
}
