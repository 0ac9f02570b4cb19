//! The cost limit of the site's own templates, per page. Otherwise nested loops, texts joined to themselves and
//! components that call themselves twice could run for years or exhaust the memory.
//!
//! Tera counts nothing. The values that a loop iterates over, a name is assigned or a component begins with are
//! therefore passed through a function that counts: `{% for a in b %}` is read as `{% for a in spend(on=b) %}`. Offsets
//! in errors refer to the text as written.

use std::cell::Cell;
use std::io::{self, Write};
use std::ops::Range;

use tera::{Kwargs, State, TeraResult, Value};

/// The budget of a page: bytes, and steps of loops.
const MOST: usize = 64 * 1024 * 1024;
/// The cost of a step of a loop, or of an element of a value.
pub(super) const STEP: usize = 64;
/// The cost of a byte in a text assigned to a name.
const NAMED: usize = 16;
/// The error for a template whose page exceeds the budget.
const SPENT: &str = "the page becomes too long, or a loop goes on for too long";

thread_local! {
    /// The budget left for the page that this thread renders.
    static LEFT: Cell<usize> = const { Cell::new(MOST) };
}

/// Deducts a cost from the budget of the page.
pub(super) fn take(cost: usize) -> Result<(), &'static str> {
    let left = LEFT.get().checked_sub(cost).ok_or(SPENT)?;
    LEFT.set(left);
    Ok(())
}

/// The output of a template; a new one begins with a full budget.
#[derive(Debug)]
pub(crate) struct CostedPage(pub(crate) Vec<u8>);

impl CostedPage {
    /// Creates an empty page.
    pub(crate) fn new() -> Self {
        LEFT.set(MOST);
        Self(Vec::with_capacity(16 * 1024))
    }
}

impl Write for CostedPage {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        take(bytes.len()).map_err(io::Error::other)?;
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// `spend(on=…)`: returns the value, after deducting its cost.
pub(super) fn spend(kwargs: Kwargs, _: &State) -> TeraResult<Value> {
    let value: Value = kwargs.must_get("on")?;
    let cost = match value.as_str() {
        // A name can be joined to itself many times before the next count.
        Some(text) => text.len().saturating_mul(NAMED),
        None => value.len().unwrap_or(0).saturating_mul(STEP),
    };
    take(cost.saturating_add(STEP)).map_err(tera::Error::message)?;
    Ok(value)
}

/// A template with counting calls inserted.
#[derive(Debug, Clone, Default)]
pub(super) struct CountedTemplate {
    /// Its text.
    pub(super) text: String,
    /// The offset and length of each insertion.
    inserted: Vec<(usize, usize)>,
}

impl CountedTemplate {
    /// Inserts counting calls into a template that Tera can read.
    pub(super) fn of(template: &str) -> Self {
        let mut counted = Self::default();
        let (mut copied, mut at) = (0, 0);
        let mut captured: Vec<&str> = Vec::new();
        while let Some(open) = next_tag(template, at) {
            let (end, insertions) = tag(template, open, &mut captured);
            for (place, words) in insertions {
                counted.text.push_str(&template[copied..place]);
                counted.inserted.push((counted.text.len(), words.len()));
                counted.text.push_str(&words);
                copied = place;
            }
            at = end;
        }
        counted.text.push_str(&template[copied..]);
        counted
    }

    /// The offset in the original template of an offset in the text.
    pub(super) fn original(&self, at: usize) -> usize {
        let before = self.inserted.iter().take_while(|(place, _)| *place < at);
        before.fold(at, |original, (place, length)| original - (*length).min(at - place))
    }
}

/// Returns the contents of each tag of a template that is not a comment.
pub(super) fn tags(template: &str) -> Vec<Range<usize>> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(open) = next_tag(template, at) {
        let close = match &template[open..open + 2] {
            "{#" => {
                at = after(template, open, "#}");
                continue;
            }
            "{{" => "}}",
            _ => "%}",
        };
        let end = closing(template, open + 2, close);
        let inner = template[open + 2..end].strip_suffix(close).map_or(end, |inner| open + 2 + inner.len());
        let is_raw = close == "%}" && template[open + 2..inner].trim_matches(['-', ' ']) == "raw";
        at = if is_raw { after(template, end, "endraw") } else { end };
        found.push(open + 2..inner);
    }
    found
}

fn next_tag(template: &str, from: usize) -> Option<usize> {
    let opens = |at: &usize| ["{{", "{%", "{#"].iter().any(|open| template[*at..].starts_with(open));
    template[from..].match_indices('{').map(|(at, _)| from + at).find(opens)
}

/// The end of the tag that opens here, and the insertions it needs.
fn tag<'t>(template: &'t str, open: usize, captured: &mut Vec<&'t str>) -> (usize, Vec<(usize, String)>) {
    let close = match &template[open..open + 2] {
        "{#" => return (after(template, open, "#}"), Vec::new()),
        "{{" => "}}",
        _ => "%}",
    };
    let end = closing(template, open + 2, close);
    let whole = &template[open + 2..end];
    let inner = whole.strip_suffix(close).unwrap_or(whole);
    let trims = inner.ends_with('-');
    let inner_end = open + 2 + inner.len() - usize::from(trims);
    let words = inner.trim_start_matches('-').trim_start();
    let (dash, name) = (if trims { "-" } else { "" }, words.split(|c: char| !c.is_alphanumeric() && c != '_').next());
    let around = |start: usize| vec![(start, " spend(on=".to_owned()), (inner_end, ")".to_owned())];
    let insertions = match (close, name) {
        ("%}", Some("raw")) => return (after(template, end, "endraw"), Vec::new()),
        ("%}", Some("for")) => gone_through(inner).map(|found| around(open + 2 + found)).unwrap_or_default(),
        ("%}", Some("set" | "set_global")) => match assigned(words) {
            Some(found) => around(open + 2 + inner.len() - words.len() + found),
            None => {
                captured.push(words.trim_end_matches('-'));
                Vec::new()
            }
        },
        ("%}", Some("endset")) => match captured.pop() {
            // `set name`, or `set_global name | filter`.
            Some(set) => {
                let mut parts = set.split_whitespace();
                let (set, name) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
                vec![(end, format!("{{% {set} {name} = spend(on={name}) {dash}%}}"))]
            }
            None => Vec::new(),
        },
        ("%}", Some("component")) => vec![(end, format!("{{{{ spend(on=\"\") {dash}}}}}"))],
        _ => Vec::new(),
    };
    (end, insertions)
}

/// The offset of the value that `for name in list` iterates over.
fn gone_through(tag: &str) -> Option<usize> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let is_word = |at: usize| tag[..at].ends_with(char::is_whitespace) && !tag[at + "in".len()..].starts_with(is_name);
    tag.match_indices("in").map(|(at, _)| at).find(|at| is_word(*at)).map(|at| at + "in".len())
}

/// The offset of the value in `set name = value`; `None` for `set name` and `set name | filter(by="x")`, which take
/// their value from the block after them.
fn assigned(words: &str) -> Option<usize> {
    let sign = words.find('=')?;
    (words[..sign].split_whitespace().count() == 2).then_some(sign + 1)
}

fn after(template: &str, from: usize, words: &str) -> usize {
    template[from..].find(words).map_or(template.len(), |found| from + found + words.len())
}

/// The offset at which a tag ends, outside of quotes.
fn closing(template: &str, from: usize, close: &str) -> usize {
    let mut quotes = TemplateQuotes::default();
    let outside = template[from..].char_indices().filter(|(_, sign)| !quotes.hold(*sign)).map(|(at, _)| from + at);
    outside.into_iter().find(|at| template[*at..].starts_with(close)).map_or(template.len(), |at| at + close.len())
}

/// The quotation marks of a tag as Tera reads them: any of three signs, each closed by the same sign unless a `\`
/// precedes it.
#[derive(Debug, Default)]
pub(super) struct TemplateQuotes {
    open: Option<char>,
    escaped: bool,
}

impl TemplateQuotes {
    /// Whether the next character of a tag is a quotation mark or between two.
    pub(super) fn hold(&mut self, sign: char) -> bool {
        match self.open {
            Some(_) if self.escaped => self.escaped = false,
            Some(_) if sign == '\\' => self.escaped = true,
            Some(open) if sign == open => self.open = None,
            Some(_) => {}
            None if matches!(sign, '"' | '\'' | '`') => self.open = Some(sign),
            None => return false,
        }
        true
    }

    /// Whether the following text is inside quotation marks.
    pub(super) fn are_open(&self) -> bool {
        self.open.is_some()
    }
}

#[cfg(test)]
mod tests {
    use tera::{Context, Tera};

    use super::super::filters;
    use super::{CostedPage, CountedTemplate, SPENT, spend};

    /// Renders a template, or returns the reason why it cannot be rendered.
    fn page(template: &str) -> Result<String, String> {
        let counted = CountedTemplate::of(template);
        let mut tera = Tera::default();
        tera.autoescape_on(vec![".html"]);
        tera.register_function("spend", spend);
        filters::register(&mut tera);
        tera.add_raw_template("a.html", &counted.text).map_err(|error| format!("{error} in {}", counted.text))?;
        let mut context = Context::new();
        context.insert("list", &[1, 2, 3]);
        let mut paper = CostedPage::new();
        tera.render_to("a.html", &context, &mut paper).map_err(|error| format!("{error:?}"))?;
        Ok(String::from_utf8(paper.0).expect("text"))
    }

    #[test]
    fn what_is_counted_says_the_same() {
        for (template, shown) in [
            ("{% for a in list %}{{ a }}{% endfor %}", "123"),
            ("{%- for a in list -%} {{ a }}, {%- endfor -%} .", "1,2,3,."),
            ("{% for\ninner\nin\nlist %}{{ inner }}{% endfor %}{% for a in[4] %}{{ a }}{% endfor %}", "1234"),
            (
                "{{ \"a<b\" | replace(from=\"b\", to=\"c\") }}{{ \"<x\" | safe | replace(from=\"x\", to=\"<\") }}",
                "a&lt;c<&lt;",
            ),
            ("{{ \"a\n\nb\n\" | indent(width=2, first=true) }}{{ list | join(sep=\"-\") }}", "  a\n\n  b\n1-2-3"),
            ("{{ [\"<\", \"<\" | safe] | join(sep=\">\") }}{{ \"a-b\" | split(pat=\"-\") | join }}", "&lt;&gt;<ab"),
            ("{% for a in list | reverse %}{% if a in [1] %} in {% endif %}{{ a }}{% endfor %}", "32 in 1"),
            ("{% set a = \"x = }} %}\" ~ 1 %}{{ a }}", "x = }} %}1"),
            (r#"{% for a in ["\" %}", '\'}}'] %}{{ a | safe }}{% endfor %}{% set a = "\\" %}{{ a }}"#, r#"" %}'}}\"#),
            ("{% set a %} {{ 1 }} {% endset -%}  {{ a }}", " 1 "),
            ("{% set a | replace(from=\"x\", to=\"y\") %}xz{% endset %}{{ a }}", "yz"),
            ("{% set_global a %}{% for b in list %}{{ b }}{% endfor %}{% endset %}{{ a }}", "123"),
            ("{# {% for #}{% raw %}{% for a in b %}{% endraw %}", "{% for a in b %}"),
            ("{% component c(n: integer) -%} {{ n }}{% endcomponent c %}{{ <c n={2} /> }}", "2"),
        ] {
            assert_eq!(page(template).as_deref(), Ok(shown), "{}", CountedTemplate::of(template).text);
        }
    }

    #[test]
    fn what_would_never_end_is_told() {
        let twice = "{% if n > 0 %}{{ <c n={n - 1} /> }}{{ <c n={n - 1} /> }}{% endif %}";
        let twice = format!("{twice}{{% for a in range(end=1000) %}}{{% endfor %}}");
        for template in [
            "{% for a in range(end=90000) %}{% for b in range(end=90000) %}{% endfor %}{% endfor %}".to_owned(),
            "{% for a in range(end=90000) %}{% for b in range(end=90000) %}xxxxxxxxxxxx{% endfor %}{% endfor %}"
                .to_owned(),
            "{% set a = \"xxxx\" %}{% for b in range(end=60) %}{% set_global a = a ~ a %}{% endfor %}".to_owned(),
            format!("{{% set a = \"xxxx\" %}}{}", "{% set a = a ~ a %}".repeat(60)),
            format!("{{% set a %}}xxxx{{% endset %}}{}", "{% set a %}{{ a }}{{ a }}{% endset %}".repeat(60)),
            "{% for a\nin\nrange(end=90000) %}{% for b in\trange(end=90000) %}{% endfor %}{% endfor %}".to_owned(),
            format!("{{{{ \"x\"{} }}}}", " | replace(from=\"x\", to=\"xxxxxxxxxx\")".repeat(12)),
            format!(
                "{{{{ \"x\" | replace(from=\"\", to=\"\n\"){} }}}}",
                " | indent(width=999, blank=true) | replace(from=\" \", to=\"\n\")".repeat(4)
            ),
            format!("{{{{ range(end=90000) | join(sep=\"{}\") }}}}", "x".repeat(9000)),
            format!(
                "{{% set a = range(end=90000) | join(sep=\"xxxxxxxxxx\") %}}{{{{ a{} }}}}",
                " | split(pat=\"\") | join(sep=\"xx\")".repeat(4)
            ),
            format!("{{% component c(n: integer) %}}{twice}{{% endcomponent c %}}{{{{ <c n={{15}} /> }}}}"),
        ] {
            let told = page(&template).expect_err(&template);
            assert!(told.contains(SPENT), "{told}");
        }
    }

    #[test]
    fn places_are_those_of_the_template_as_it_was_written() {
        let template = "文{% for a in list %}{% set b = a %}{{ c }}{% endfor %}";
        let counted = CountedTemplate::of(template);
        for words in ["文", "for", "list", "set", "b =", "c }}", "endfor"] {
            let (there, here) = (counted.text.rfind(words), template.rfind(words));
            assert_eq!(there.map(|there| counted.original(there)), here, "{words}");
        }
    }
}
