//! Nested structures: as deep as allowed, one deeper, and far deeper than any stack could hold.

use crate::harness::Site;

const NOTICE: &str = "content/privacy/notice.toml";
const TEXT: &str = "content/privacy/2026-04-01/ja.toml";
/// Deeper than any stack.
const FAR: usize = 20_000;

/// A text with a paragraph of its own.
fn saying(paragraph: &str) -> String {
    format!("title = \"文\"\n\n[[section]]\nid = \"a\"\nheading = \"条\"\ntext = '''\n{paragraph}\n'''\n")
}

fn between(open: &str, middle: &str, close: &str, depth: usize) -> String {
    format!("{}{middle}{}", open.repeat(depth), close.repeat(depth))
}

/// Checks that each depth is refused or not, with the words of the refusal.
fn expect(path: &str, made: impl Fn(usize) -> String, refusal: &str, most: usize) {
    for (depth, refused) in [(most, false), (most + 1, true), (FAR, true)] {
        let ended = Site::small().file(path, made(depth)).run("check --format short");
        assert!(matches!(ended.status, Some(0 | 1)), "{path} {depth}: {:?} {}", ended.status, ended.stderr);
        let found: String = ended.stdout.chars().take(500).collect();
        assert_eq!(ended.stdout.contains(refusal), refused, "{path} {depth}: {found}");
    }
}

#[test]
fn toml_is_read_as_deep_as_its_reader_goes() {
    expect(NOTICE, |depth| format!("x = {}\n", between("[", "", "]", depth)), "too many brackets or tables", 80);
    expect(NOTICE, |depth| format!("x = {}\n", between("{a=", "1", "}", depth)), "too many brackets or tables", 80);
    expect(NOTICE, |depth| format!("{}b = 1\n", "a.".repeat(depth)), "too many brackets or tables", 79);
    expect(NOTICE, |depth| format!("[{}b]\n", "a.".repeat(depth)), "too many brackets or tables", 79);
}

#[test]
fn texts_are_read_as_deep_as_a_reader_could_follow() {
    expect(TEXT, |depth| saying(&format!("{}甲", "> ".repeat(depth))), "too-deep", 30);
    let list = |depth: usize| (0..depth.min(2000)).map(|at| format!("{}- 甲\n", "  ".repeat(at))).collect::<String>();
    expect(TEXT, |depth| saying(&list(depth)), "too-deep", 30);
    // These open nothing, but a reader that backtracks for each would never finish.
    for signs in ["[", "![", "**甲 ", "*甲 ", "_甲 ", "`甲", "{", "[(i)]{#x", "<a ", "](", "第1条第", "（"] {
        let ended = Site::small().file(TEXT, saying(&signs.repeat(FAR / 10))).run("check --format short");
        assert!(matches!(ended.status, Some(0 | 1)), "{signs}: {:?} {}", ended.status, ended.stderr);
    }
}

#[test]
fn messages_sheets_and_drawings_are_read_to_a_depth() {
    let message = |depth| format!("contents = {}\n", between("{", "\"x\"", "}", depth));
    expect("locales/ja/own.ftl", message, "too many `{` and `(`", 128);
    expect("themes/default/assets/x.css", |depth| format!("a{}", between("(", "", ")", depth)), "more than 64", 64);
    expect("themes/default/assets/y.css", |depth| format!("a {}", between("{", "", "}", depth)), "more than 64", 64);
    let drawing = |depth| {
        let inner = between("<g>", "", "</g>", depth);
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inner}</svg>")
    };
    expect("themes/default/assets/x.svg", drawing, "too many elements", 127);
}

#[test]
fn templates_that_stand_in_themselves_are_told() {
    let blocks = |depth: usize| (0..depth).map(|at| format!("{{% block b{at} %}}")).collect::<String>();
    let deep = [
        format!("{{{{ {} }}}}", between("(", "1", ")", FAR)),
        format!("{{{{ {} }}}}", between("[", "", "]", FAR)),
        format!("{{{{ a{} }}}}", ".b".repeat(FAR)),
        format!("{{{{ 1{} }}}}", " ~ 1".repeat(FAR)),
        format!("{{{{ 1{} }}}}", " | abs".repeat(FAR)),
        format!("{{{{ {}1 }}}}", "1 if 1 else ".repeat(FAR)),
        between("{% if true %}", "", "{% endif %}", FAR),
        between("{% for a in [1] %}", "", "{% endfor %}", FAR),
        format!("{}{}", blocks(FAR), "{% endblock %}".repeat(FAR)),
        "{% component a() %}{{ <a/> }}{% endcomponent a %}{{ <a/> }}".to_owned(),
        "{% include \"notice.html\" %}".to_owned(),
        "{% extends \"notice.html\" %}".to_owned(),
    ];
    for template in deep {
        let ended = Site::small().file("themes/default/notice.html", &template).run("build");
        let start: String = template.chars().take(60).collect();
        assert_eq!(ended.status, Some(1), "{start}: {}", ended.stderr);
        assert!(ended.stdout.contains("template-error") || ended.stderr.contains("template-error"), "{start}");
    }
}

#[test]
fn rows_that_cite_each_other_end() {
    let rows = |rows: &str| {
        format!(
            "title = \"方針\"\n\n[[section]]\nid = \"a\"\nheading = \"利用目的\"\ntext = \"\"\"\n当社は、[](#r1)に従います。\n\n{{table:t}}\n\"\"\"\n\n\
             [[section.table]]\nid = \"t\"\ncolumns = [\"名称\", \"例\"]\nrows = [{rows}]\n"
        )
    };
    for cited in ["[\"{#r1} 甲 [](#r1)\", \"y\"]", "[\"{#r1} 甲 [](#r2)\", \"y\"], [\"{#r2} 乙 [](#r1)\", \"y\"]"] {
        let ended = Site::small().file(TEXT, rows(cited)).run("check");
        assert!(ended.status.is_some(), "{cited}: {}", ended.stderr);
    }
}
