//! A page says what its text says, whatever a theme does; and the plain text holds whatever the page says.

use crate::harness::Site;

const COMPONENTS: &str = include_str!("../../../themes/default/components.html");
const NOTICE: &str = include_str!("../../../themes/default/notice.html");

/// The template, what is written in the place of what in it, and what is told of the page.
type Edit = (&'static str, &'static str, &'static str, &'static str);

const EDITS: &[Edit] = &[
    (
        "components",
        "{{ section.html | safe }}",
        "{{ section.html | replace(from=\"ません\", to=\"ます\") | safe }}",
        "提供します",
    ),
    (
        "components",
        "{{ section.html | safe }}",
        "{% if section.id != \"third-party\" %}{{ section.html | safe }}{% endif %}",
        "",
    ),
    (
        "components",
        "{{ section.html | safe }}",
        "{{ section.html | safe }}<p>ただし、例外があります。</p>",
        "ただし、例外があります",
    ),
    (
        "components",
        "{{ section.html | safe }}",
        "{{ section.html | replace(from=\"<li\", to=\"<li><em>\") | safe }}",
        "*",
    ),
    ("components", "{{ words }}", "「{{ words }}」", "「Purposeofuse」"),
    ("notice", "<div class=\"text\"", "<div hidden class=\"text\"", ""),
    ("notice", ">{{ title }}<", ">{{ title }}（要約）<", "（要約）"),
    ("notice", "<h1 data-sealed", "<h1", "Article1"),
    ("notice", "{{ preamble | safe }}", "<p>要約</p>{{ preamble | safe }}", "要約"),
    ("notice", "{%- for section in sections %}", "{%- for section in sections | reverse %}", "Article2"),
];

#[test]
fn a_theme_cannot_word_a_text() {
    let mut missed = Vec::new();
    for (template, from, to, expected) in EDITS {
        let text = if *template == "notice" { NOTICE } else { COMPONENTS };
        assert!(text.contains(from), "{template} does not hold {from}");
        let path = format!("themes/default/{template}.html");
        let site = Site::small().file(&path, text.replace(from, to));
        let told = site.run("build");
        let said = told.stderr.contains("error[text-not-as-written]") && told.stderr.contains(&path);
        let shown = told.stderr.lines().find(|line| line.contains("shows")).unwrap_or_default();
        if told.status != Some(1) || !said || !shown.contains(expected) {
            missed.push(format!("{from} → {to}: {:?} {}", told.status, told.stderr));
        }
        assert!(!site.path("public").exists(), "{from} → {to}");
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn a_theme_may_say_what_it_likes_around_a_text() {
    let notice = NOTICE
        .replace("<header class=\"document-head\">", "<header class=\"document-head\"><p>お知らせ</p>")
        .replace("{{ preamble | safe }}", "<p data-beside>次に本文があります。</p>{{ preamble | safe }}");
    let site = Site::small().file("themes/default/notice.html", notice).built("");
    let page = site.page("ja/privacy/index.html");
    assert!(page.contains("<p>次に本文があります。</p>") && !page.contains("data-sealed"), "{page}");
}
