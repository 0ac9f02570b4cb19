//! Finds names in the site's own templates that no page provides. Tera reports such a name when it is to be printed; in
//! a condition it is merely false, and everything that depends on it is silently omitted.

use std::collections::BTreeSet;
use std::ops::Range;

use super::budget::{TemplateQuotes, tags};

/// The names that pages provide to templates, one per line; a test compares them with the views.
const VIEWS: &str = include_str!("names.txt");
/// The names known to Tera itself: keywords, and the fields of a loop.
const TERA: &str = "__tera_context None and as block body break component continue elif else endblock endcomponent endfilter endfor endif \
    endset extends false filter first for if in include index index0 is last length loop none not null or raw set \
    set_global super true";

/// A word of a template, outside of quotation marks.
struct TemplateWord<'t> {
    text: &'t str,
    at: usize,
    /// The characters directly before and after it, apart from blanks.
    around: (Option<char>, Option<char>),
}

/// The names that templates may use.
pub(super) struct TemplateNames<'t> {
    known: BTreeSet<&'t str>,
}

impl<'t> TemplateNames<'t> {
    /// Collects the names that templates may use: those that pages provide, and those that some template defines
    /// itself.
    pub(super) fn of(templates: impl Iterator<Item = &'t str>) -> Self {
        let mut known: BTreeSet<&str> = VIEWS.lines().chain(TERA.split(' ')).collect();
        templates.for_each(|template| known.extend(given(template)));
        Self { known }
    }

    /// Returns the names in a template that are not known.
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

    /// Returns every known name that is no word of Tera, for suggestions.
    pub(super) fn all(&self) -> impl Iterator<Item = &'t str> {
        self.known.iter().copied().filter(|name| TERA.split(' ').all(|word| word != *name))
    }
}

/// Whether a word is read as a value or a field: not a filter, function, argument or component.
fn is_read(word: &TemplateWord<'_>) -> bool {
    !matches!(word.around, (Some('|' | '<' | '/'), _) | (_, Some('(' | '=' | ':')))
}

/// The names that a template defines: values, loops, arguments of components, keys of maps.
fn given(template: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for tag in tags(template) {
        names.extend(quoted(&template[tag.clone()]));
        let words = words(template, tag);
        let head = words.first().map(|word| word.text);
        // List comprehensions too: `[x for x in list]`.
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

/// The quoted strings of a tag.
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
            // `==` is a comparison.
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
