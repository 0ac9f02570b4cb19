use super::*;

#[test]
fn scripts_are_refused() {
    for source in [
        "<script>x()</script>",
        "<SCRIPT src=/legal/assets/x.js></SCRIPT>",
        "<script type=module></script>",
        "<script type='text/plain'></script>",
        "<script type='application/ld+json' src=/legal/x.json></script>",
        "<script type='text/javascript' type='application/ld+json'></script>",
        "<svg><script type='application/ld+json'>x</script></svg>",
        "<svg><script xlink:href=/legal/x.js /></svg>",
        "<p><b><script>never closed",
        "<noscript><img src=https://a.example/></noscript>",
        "<template><script></script></template>",
    ] {
        assert_eq!(rules(source), ["script"], "{source}");
    }
}

#[test]
fn data_blocks_stay() {
    let source = r#"<script type=" Application/LD+JSON ">{"@context":"https://schema.org"}</script>"#;
    assert_eq!(html(source), source);
}

#[test]
fn what_is_shown_is_the_tag_shortened() {
    assert_eq!(
        refused(
            "<script\n  src=\"https://elsewhere.example/a/very/long/path/to/a/script/that/nobody/needs.js\"></script>"
        ),
        [("script", "<script src=\"https://elsewhere.example/a/very/long/path/to/a/script/that…".to_owned())]
    );
    assert_eq!(refused("<p OnClick>x"), [("inline-handler", "<p onclick>".to_owned())]);
    assert_eq!(
        refused(&format!("<img src='https://a.example/{}'>", "あ".repeat(60))),
        [("foreign-load", format!("<img src=\"https://a.example/{}…\">", "あ".repeat(30)))]
    );
}

#[test]
fn styles_are_refused() {
    assert_eq!(rules("<style>p{}</style><p style='color:red'>x</p><P STYLE>y</P>"), ["inline-style"; 3]);
    assert_eq!(rules("<svg><style>x</style><g style=x></g></svg>"), ["inline-style"; 2]);
}

#[test]
fn handlers_are_refused() {
    assert_eq!(rules("<body onload=x><p ONCLICK='x'>a<img/onerror=x><svg/onload=x>"), ["inline-handler"; 4]);
    assert_eq!(rules("<p on=x data-on=x one>"), ["inline-handler"], "nobody needs `one`");
}

#[test]
fn program_code_as_an_address_is_refused() {
    for address in [
        "javascript:x()",
        "JaVaScRiPt:x()",
        " \u{1}\u{1f}javascript:x()",
        "java\nscript:x()",
        "java\r\n\tscript\t:x()",
        "java script :x()",
        "&#106;avascript:x()",
        "&#106avascript:x()",
        "&#x6A;avascript:x()",
        "&#X000006a;avascript:x()",
        "javascript&colon;x()",
        "javascript&#58x()",
        "java&Tab;script:x()",
        "java&NewLine;script:x()",
        "java&#10;script:x()",
        "java&#0000010script:x()",
        "javascript:https://www.example.jp/legal/",
        "vbscript:x",
        "data:text/html,x",
        "DATA:,x",
    ] {
        assert_eq!(rules(&format!("<a href=\"{address}\">x</a>")), ["script-link"], "{address}");
    }
    assert_eq!(rules("<a href=javascript:x>a"), ["script-link"]);
    for attribute in ["src", "action", "formaction", "xlink:href", "poster", "background", "HREF", "srcset", "ping"] {
        assert_eq!(rules(&format!("<b {attribute}='javascript:x'>a")), ["script-link"], "{attribute}");
    }
    assert_eq!(
        rules("<img src=data:image/png;base64,AA=><img srcset='a.png 1x, data:image/png,x 2x'>"),
        ["script-link"; 2]
    );
}

#[test]
fn words_that_only_look_like_program_code_are_addresses() {
    for address in ["./javascript:x", "?javascript:x", "#javascript:x", "/data:x", "日javascript:x"] {
        assert_eq!(rules(&format!("<a href=\"{address}\">x</a>")), Vec::<&str>::new(), "{address}");
    }
}

#[test]
fn a_second_attribute_of_the_same_name_does_not_hide() {
    assert_eq!(rules("<a href='../' href='javascript:x'>a</a>"), ["script-link"]);
}

#[test]
fn what_loads_from_elsewhere_is_refused() {
    for source in [
        "<img src=https://a.example/x.png>",
        "<img src=//a.example/x.png>",
        "<IMG SRC='/\\a.example/x.png'>",
        "<img src=http://www.example.jp/x.png>",
        "<img src=blob:x>",
        "<img src=file:///x>",
        "<img srcset='a.png 1x, https://a.example/x.png 2x'>",
        "<source srcset=https://a.example/x.png>",
        "<video poster=https://a.example/x.png></video>",
        "<audio src=https://a.example/x.ogg></audio>",
        "<input type=image src=https://a.example/x.png>",
        "<body background=https://a.example/x.png>",
        "<html manifest=https://a.example/x>",
        "<a href='../' ping='/legal/x https://a.example/x'>x</a>",
        "<link rel=stylesheet href=https://a.example/x.css>",
        "<link rel='alternate StyleSheet' href=https://a.example/x.css>",
        "<link rel='shortcut icon' href=https://a.example/x.ico>",
        "<link rel=apple-touch-icon href=https://a.example/x.png>",
        "<link rel=preload as=image imagesrcset='https://a.example/x 2x'>",
        "<link rel=prefetch href=https://a.example/x>",
        "<link rel=preconnect href=https://a.example>",
        "<link rel=dns-prefetch href=//a.example>",
        "<link rel=modulepreload href=https://a.example/x.js>",
        "<link rel=manifest href=https://a.example/x.json>",
        "<link rel='&#115;tylesheet' href=https://a.example/x.css>",
        "<svg><use href=https://a.example/x.svg#y /></svg>",
        "<svg><image xlink:href=https://a.example/x.png></image></svg>",
        "<svg><feImage href=//a.example/x.png /></svg>",
        "<svg><g filter='url(https://a.example/x.svg#y)'/></svg>",
        "<svg><g fill='ur\\6c(//a.example/x)'/></svg>",
    ] {
        assert_eq!(rules(source), ["foreign-load"], "{source}");
    }
    assert_eq!(rules("<svg><g fill='url(#a)' stroke='rgb(0,0,0)' mask=none /></svg>"), Vec::<&str>::new());
}

#[test]
fn documents_inside_the_page_are_refused() {
    for tag in ["iframe", "object", "embed", "applet", "frame", "frameset", "portal", "fencedframe"] {
        let source = format!("<{} src=https://a.example data=https://a.example onload=x>", tag.to_uppercase());
        assert_eq!(rules(&source), ["embedded-document"], "{tag}");
    }
    assert_eq!(rules("<b srcdoc='<script>'>"), ["embedded-document"]);
}

#[test]
fn what_moves_the_page_is_refused() {
    assert_eq!(rules("<base href=https://a.example/>"), ["base"]);
    assert_eq!(rules("<base target=_top>"), ["base"]);
    assert_eq!(rules("<META HTTP-EQUIV=' Refresh ' content='0; url=https://a.example'>"), ["refresh"]);
    assert_eq!(rules("<meta http-equiv='re&#102;resh'>"), ["refresh"]);
    assert_eq!(rules("<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">"), Vec::<&str>::new());
}

#[test]
fn addresses_that_change_by_themselves_are_refused() {
    assert_eq!(
        rules(
            "<svg><a><set attributeName=href to='javascript:x'/><animate attributeName=' xlink:HREF ' to=x /></a></svg>"
        ),
        ["script-link"; 2]
    );
    assert_eq!(rules("<svg><animate attributeName=opacity to=0 /></svg>"), Vec::<&str>::new());
}

#[test]
fn forms_send_nothing_elsewhere() {
    assert_eq!(
        rules("<form action=https://a.example></form><button formaction=mailto:a@b.c>x</button>"),
        ["foreign-form"; 2]
    );
    assert_eq!(rules("<form action=/legal/search></form><form></form>"), Vec::<&str>::new());
}

#[test]
fn a_page_without_its_end_is_read_to_the_end() {
    let source = "<html><body><p>x<div><a href='../y/'>y<p onclick=x>z";
    let processed = process(source);
    assert_eq!(processed.html, source);
    assert_eq!((processed.links.len(), processed.violations.len()), (1, 1));
    for source in
        ["<p>x<a href='../y/'", "<", "<!--", "<p id=\"a", "<h2 id=a", "<h2 id=a>日<", "<a href=https://b.example>x"]
    {
        let processed = process(source);
        assert!(processed.html.starts_with(&source[..1]), "{source}");
    }
}

#[test]
fn a_page_cut_anywhere_is_read() {
    let source = "<!DOCTYPE html><!-- x --><h2 id='第&#49;条'>あ<b title='>'>&amp;</b></h2><img srcset='a.png 1x, 日.png'>\
                  <a data-at='1:2-3' href='https://b.example/%E6%97%A5?&quot;#&#x6'>x</a><svg><g fill='url(\"a\\'/></svg>";
    for (end, _) in source.char_indices() {
        assert!(
            !process(&source[..end]).html.contains("data-at='1:2-3' href='https://b.example/%E6%97%A5?&quot;#&#x6'>")
        );
    }
}

#[test]
fn names_of_the_rules_are_plain() {
    use ViolationKind::*;
    for kind in [
        Script,
        InlineStyle,
        InlineHandler,
        ScriptLink,
        ForeignLoad,
        EmbeddedDocument,
        Base,
        Refresh,
        DuplicateId,
        ForeignForm,
    ] {
        let debug: String = kind.name().split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect();
        assert_eq!(debug, format!("{kind:?}"));
    }
}
