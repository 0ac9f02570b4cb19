//! A page has the words of its text, whatever a theme does; and the plain text has those of the page.

use crate::harness::Site;

const COMPONENTS: &str = include_str!("../../../themes/default/components.html");
const NOTICE: &str = include_str!("../../../themes/default/notice.html");

/// The template, a part of it, the replacement, and the words that the finding about the page quotes.
type Edit = (&'static str, &'static str, &'static str, &'static str);

const EDITS: &[Edit] = &[
    ("components", "{{ section.html | safe }}", "{{ gist | safe }}", ""),
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
        "<a href=\"https://example.com/\">{{ section.html | safe }}</a>",
        "<https://example.com/>",
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

/// In a template, seibun's output is an opaque mark: it can be placed, and nothing else.
#[test]
fn a_theme_cannot_change_words_that_it_places() {
    let own = |html: &str| COMPONENTS.replace("{{ section.html | safe }}", html);
    let page = |site: &Site| site.page("ja/privacy/index.html");
    let plain = Site::small().built("");
    let html = "{{ section.html | replace(from=\"ません\", to=\"ます\") | upper | safe }}";
    let site = Site::small().file("themes/default/components.html", own(html)).built("");
    assert_eq!(page(&site), page(&plain));
    for html in ["<p title=\"{{ section.html }}\"></p>", "{{ section.html | truncate(length=1) }}"] {
        let told = Site::small().file("themes/default/components.html", own(html)).run("build");
        assert_eq!(told.status, Some(1));
        assert!(
            told.stderr.contains("error[template-error]") && told.stderr.contains("an attribute"),
            "{}",
            told.stderr
        );
    }
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

/// Returns the words of a theme, each after a sign that occurs in no text.
fn signed(words: &str) -> String {
    let line = |line: &str| {
        let variant = line.trim_start().starts_with(['[', '*']).then(|| line.find("] ")).flatten();
        let message = line.starts_with(|c: char| c.is_ascii_lowercase()).then(|| line.find(" = ")).flatten();
        match variant.map(|at| at + 2).or(message.map(|at| at + 3)) {
            Some(at) => format!("{}✦{}\n", &line[..at], &line[at..]),
            None => format!("{line}\n"),
        }
    };
    words.lines().map(line).collect()
}

#[test]
fn no_word_of_a_theme_stands_in_a_sealed_text_but_as_its_seal_keeps_it() {
    // A build reads the body of each page back: a word of today's theme in it would stop the build.
    let site = Site::of("tests/sites/pinned")
        .file("locales/ja/theme.ftl", signed(include_str!("../../../locales/ja/theme.ftl")))
        .file("locales/en/theme.ftl", signed(include_str!("../../../locales/en/theme.ftl")))
        .built("");
    for page in ["ja/records/index.html", "en/shapes/index.html", "ja/charter/index.html", "ja/cookies/index.html"] {
        let page = site.page(page);
        assert!(page.matches('✦').count() > 20, "{page}");
    }
    let page = site.page("ja/records/index.html");
    for kept in ["※</span>", ">Cookieの名称<", ">送信先<", ">共同して利用する者の範囲<"] {
        assert!(page.contains(kept), "{kept}: {page}");
    }
    let verified = site.command("verify public").current_dir(site.path("")).output().unwrap();
    assert_eq!(verified.status.code(), Some(0), "{verified:?}");
}
