use super::*;

fn assets(name: &str) -> Option<String> {
    matches!(name, "a.svg" | "fonts/b c.woff2" | "x.css" | "/y.png" | "日.png")
        .then(|| format!("/assets/{}", name.replace(' ', "%20")))
}

/// The sheet after the pass, which must refuse nothing.
#[track_caller]
fn sheet(css: &str) -> String {
    let (sheet, violations) = rewrite(css, &assets);
    assert_eq!(violations, []);
    sheet
}

/// A sheet without its white space, which is published shortened.
fn without_space(css: &str) -> String {
    css.split_ascii_whitespace().collect()
}

#[track_caller]
fn refused(css: &str) -> Vec<(CssViolationKind, String)> {
    let (sheet, violations) = rewrite(css, &assets);
    assert_eq!(without_space(&sheet), without_space(css), "what is refused stays as it is");
    violations.into_iter().map(|violation| (violation.kind, violation.what)).collect()
}

#[test]
fn local_names_get_their_address() {
    for (css, expected) in [
        ("a{b:url(a.svg)}", r#"a{b:url("/assets/a.svg")}"#),
        ("a{b:url( a.svg )c}", r#"a{b:url( "/assets/a.svg" )c}"#),
        ("a{b:url('a.svg')}", r#"a{b:url("/assets/a.svg")}"#),
        ("a{b:URL( \"a.svg\" )}", r#"a{b:URL( "/assets/a.svg" )}"#),
        ("a{b:url(\"fonts/b%20c.woff2\") format('woff2')}", r#"a{b:url("/assets/fonts/b%20c.woff2") format('woff2')}"#),
        ("a{b:url(fonts/b\\ c.woff2)}", r#"a{b:url("/assets/fonts/b%20c.woff2")}"#),
        ("a{b:url(a.svg#part),url(a.svg?#iefix)}", r#"a{b:url("/assets/a.svg#part"),url("/assets/a.svg?#iefix")}"#),
        ("a{b:url(/y.png),url(日.png)}", r#"a{b:url("/assets//y.png"),url("/assets/日.png")}"#),
        ("a{b:ur\\6c(a.svg)}", r#"a{b:ur\6c("/assets/a.svg")}"#),
        ("@import 'x.css' screen;", r#"@import "/assets/x.css" screen;"#),
        ("@IMPORT/**/url(x.css)layer(l);", r#"@IMPORT/**/url("/assets/x.css")layer(l);"#),
        ("@\\69mport \"x\\.css\";", r#"@\69mport "/assets/x.css";"#),
        (
            "a{b:image-set('a.svg' type('image/svg+xml') 1x, url(/y.png) 2x)}",
            r#"a{b:image-set("/assets/a.svg" type('image/svg+xml') 1x,url("/assets//y.png") 2x)}"#,
        ),
        ("@import url(\\78\r\n\\2e css);a{b:c}", r#"@import url("/assets/x.css");a{b:c}"#),
        ("@import url(x.css) supports(x: 'a.svg');", r#"@import url("/assets/x.css") supports(x: 'a.svg');"#),
        ("@import{a{b:'a.svg'}}", "@import{a{b:'a.svg'}}"),
        ("--x:url(a.svg)", r#"--x:url("/assets/a.svg")"#),
    ] {
        assert_eq!(sheet(css), expected);
    }
}

#[test]
fn all_else_stays() {
    for css in [
        "",
        "a::after{content:'url(https://a.example)' \"\\\" url(x)\"}",
        "a{content:'line\\\n url(x)'}",
        "@namespace svg url(http://www.w3.org/2000/svg);@namespace 'http://www.w3.org/1999/xhtml';",
        "@charset \"utf-8\";a{filter:url(#blur);mask:url('#m')}",
        "#url(x){}.a:not([href='x.png'])::before{content:attr(href url)}",
        "a{curl(x)b:1url(x) url (x)}",
        "a{color:rgb(var(--x) 0 0);content:counters(a,'.') attr(b,'c') var(--d,\"e\");clip-path:path('M0 0')}",
        ":is([a='b'],:nth-child(1 of [a='b']),:lang('ja')){src:local('a b')}@supports (a:'b'){}",
        "@media (min-width:1px){日{b:c}}\\",
        "'never closed url(x)",
    ] {
        assert_eq!(sheet(css), css);
    }
}

#[test]
fn other_sites_data_and_unknown_files_are_refused() {
    for (css, kind, what) in [
        ("a{b:url(https://a.example/x.png)}", CssViolationKind::Foreign, "https://a.example/x.png"),
        ("a{b:url(//a.example/x)}", CssViolationKind::Foreign, "//a.example/x"),
        ("a{b:url('\\\\\\\\a.example')}", CssViolationKind::Foreign, "\\\\a.example"),
        ("a{b:url(\\68ttps://a.example)}", CssViolationKind::Foreign, "https://a.example"),
        ("a{b:\\75\\52 \\4c(https://a.example)}", CssViolationKind::Foreign, "https://a.example"),
        ("@import\n'http://a.example/x.css';", CssViolationKind::Foreign, "http://a.example/x.css"),
        ("@import url(\"http://a.example/x.css\");", CssViolationKind::Foreign, "http://a.example/x.css"),
        ("a{b:-webkit-image-set('http://a.example' 1x)}", CssViolationKind::Foreign, "http://a.example"),
        ("a{b:src('http://a.example')}", CssViolationKind::Foreign, "http://a.example"),
        ("a{b:url(javascript:x)}", CssViolationKind::Foreign, "javascript:x"),
        ("a{b:url(http://a.example", CssViolationKind::Foreign, "http://a.example"),
        ("a{b:url('http://a.example\n}", CssViolationKind::Foreign, "http://a.example"),
        ("a{b:cross-fade('//a.example/x' 10%, red)}", CssViolationKind::Foreign, "//a.example/x"),
        ("a{b:-webkit-cross-fade(\"//a.example/x\", 10%)}", CssViolationKind::Foreign, "//a.example/x"),
        ("a{b:not-known-yet('//a.example/x')}", CssViolationKind::Foreign, "//a.example/x"),
        ("a{b:image-set(('//a.example/x') 1x)}", CssViolationKind::Foreign, "//a.example/x"),
        ("a{--x:'//a.example/x';b:image-set(var(--x) 1x)}", CssViolationKind::Foreign, "var("),
        ("a{b:image-set(calc-x(VAR(--x)) 1x)}", CssViolationKind::Foreign, "VAR("),
        ("a{b:url(data:image/png,x)}", CssViolationKind::Data, "data:image/png,x"),
        ("a{b:url( 'DA\\\nTA:x' )}", CssViolationKind::Data, "DATA:x"),
        ("a{b:url(missing.png)}", CssViolationKind::Unresolved, "missing.png"),
        ("a{b:url(a.svg b)}", CssViolationKind::Unresolved, "a.svg b"),
        ("a{b:url()}", CssViolationKind::Unresolved, ""),
        ("@namespace x 'y';a{b:url(z)}", CssViolationKind::Unresolved, "z"),
        ("a{b:'x\n;c:url(z)}", CssViolationKind::Unresolved, "z"),
    ] {
        assert_eq!(refused(css), [(kind, what.to_owned())], "{css}");
    }
}

#[test]
fn violations_tell_where_they_are() {
    let css = "a{b:url( 日/x.png );c:url('//d')}";
    let (_, violations) = rewrite(css, &assets);
    assert_eq!(
        violations.iter().map(|violation| &css[violation.range.clone()]).collect::<Vec<_>>(),
        ["日/x.png", "'//d'"]
    );
}

#[test]
fn good_and_bad_addresses_in_one_sheet_are_told_apart() {
    let (sheet, violations) = rewrite("a{b:url(a.svg)}c{d:url(//e)}f{g:url(a.svg)}", &assets);
    assert_eq!(sheet, "a{b:url(\"/assets/a.svg\")}c{d:url(//e)}f{g:url(\"/assets/a.svg\")}");
    assert_eq!(violations.len(), 1);
}

#[test]
fn new_addresses_are_quoted() {
    assert_eq!(rewrite("url(x)", &|_| Some("a\"b\\".to_owned())).0, "url(\"a\\\"b\\\\\")");
}

#[test]
fn a_sheet_cut_anywhere_is_read() {
    let css =
        "@import 'x.css';/* 日 */a\\62 :url( 'a\\\n\\2603 x.svg' ),url(日\\)x);b{c:image-set('a' type(\"日\") 1x)}\\";
    for (end, _) in css.char_indices() {
        let (sheet, _) = rewrite(&css[..end], &|_| None);
        let cut = &css[..end];
        let kept = match cut.split_once("/*") {
            Some((before, after)) => format!("{before}{}", after.split_once("*/").map_or("", |(_, rest)| rest)),
            None => cut.to_owned(),
        };
        assert_eq!(without_space(&sheet), without_space(&kept));
    }
}

#[test]
fn comments_and_white_space_are_not_published() {
    for (css, expected) in [
        ("/* url(https://a.example) @import 'b' */a{}", "a{}"),
        ("/*! Licence */\na{}", "/*! Licence */ a{}"),
        ("/* never closed url(x)", ""),
        ("a {\n  color: red;\n\n  margin: 0 auto;\n}\n\nb , c{}\n", "a{color: red;margin: 0 auto;}b,c{}"),
        ("a/* x */b /* x */ c/* x */ d{}", "a/**/b  c d{}"),
        ("a\\{ b{}", "a\\{ b{}"),
        ("a :hover{width:calc(1px + (2px  -  1em))}", "a :hover{width:calc(1px + (2px - 1em))}"),
        ("a{content:'  /* x */  ';b:url( a.svg )}", "a{content:'  /* x */  ';b:url( \"/assets/a.svg\" )}"),
    ] {
        assert_eq!(sheet(css), expected);
    }
}

#[test]
fn brackets_are_looked_into_as_far_as_anybody_needs() {
    let nested = |depth: usize| format!("a{{b:{}url(//c){}}}", "(".repeat(depth), ")".repeat(depth));
    assert_eq!(refused(&nested(MOST_BRACKETS - 1)), [(CssViolationKind::Foreign, "//c".to_owned())]);
    for depth in [MOST_BRACKETS, 100_000] {
        let (_, violations) = rewrite(&nested(depth), &assets);
        assert_eq!(violations.iter().map(|violation| violation.kind).collect::<Vec<_>>(), [CssViolationKind::Deep]);
    }
}
