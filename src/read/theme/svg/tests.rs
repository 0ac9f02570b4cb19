use super::*;

/// The kinds refused in a drawing that contains `inside`, with the namespaces that drawing programs declare.
fn kinds(inside: &str) -> Vec<&'static str> {
    let drawing = format!(
        "<svg xmlns=\"{}\" xmlns:xlink=\"{}\" xmlns:h=\"http://www.w3.org/1999/xhtml\" \
         xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" viewBox=\"0 0 1 1\">{inside}</svg>",
        drawing::SVG,
        drawing::XLINK,
    );
    of(&drawing)
}

fn of(drawing: &str) -> Vec<&'static str> {
    foreign(drawing).into_iter().map(|foreign| foreign.kind).collect()
}

#[test]
fn drawings_pass() {
    for inside in [
        "",
        "<g id='a' fill='url(#b)' stroke=\"url('#c')\" transform='translate(1 2)'><path d='M0 0h1z'/></g>",
        "<defs><linearGradient id='b'><stop offset='0' stop-color='rgb(1,2,3)'/></linearGradient></defs>",
        "<use xlink:href='#a'/><use href=' #a '/>",
        "<title>白樺 &amp; Co. &#x767d;</title><desc><![CDATA[<script>]]></desc><!-- <script> -->",
        "<metadata><inkscape:note inkscape:href='x'>text</inkscape:note></metadata>",
        "<text xml:space='preserve' xml:lang='ja' font-family='sans-serif'>a<tspan dy='1'>b</tspan></text>",
        "<rect data-name='x' aria-hidden='true'><animate attributeName='opacity' values='0;1' dur='1s'/></rect>",
        "<filter id='f'><feGaussianBlur stdDeviation='2'/></filter>",
    ] {
        assert_eq!(kinds(inside), [""; 0], "{inside}");
    }
    let illustrator = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- Generator -->\n\
         <!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n\
         <x:svg xmlns:x=\"http://www.w3.org/2000/svg\"><x:rect width='1' height='1'/></x:svg>\n<!-- end -->\n";
    assert_eq!(of(illustrator), [""; 0]);
}

#[test]
fn nothing_hides_behind_a_prefix() {
    for (inside, kind) in [
        ("<h:object data='https://a.example/'/>", "document"),
        ("<h:iframe src='x'/>", "document"),
        ("<x:html xmlns:x='http://www.w3.org/1999/xhtml'/>", "document"),
        ("<html xmlns='http://www.w3.org/1999/xhtml'/>", "document"),
        ("<x:html xmlns:x='http://www.w3.org/1999/xh&#116;ml'/>", "unknown"),
        ("<y:style xmlns:y='http://www.w3.org/2000/svg'>@import 'https://a.example/x.css';</y:style>", "style"),
        ("<y:script xmlns:y='http://www.w3.org/2000/svg'>x()</y:script>", "script"),
        (
            "<y:a xmlns:y='http://www.w3.org/2000/svg' xmlns:k='http://www.w3.org/1999/xlink' k:href='javascript:x'/>",
            "address",
        ),
        ("<use xmlns:k='http://www.w3.org/1999/xlink' k:href='https://a.example/x.svg#y'/>", "address"),
        ("<use xmlns:k='http://www.w3.org/1999/xl&#105;nk' k:href='https://a.example/x.svg#y'/>", "unknown"),
        ("<z:thing xmlns:z='https://a.example/'/>", "unknown"),
        ("<g xmlns=''><script>x()</script></g>", "unknown"),
    ] {
        assert!(kinds(inside).starts_with(&[kind]), "{inside}: {:?}", kinds(inside));
    }
}

#[test]
fn what_is_more_than_a_drawing_is_refused() {
    for (inside, kind) in [
        ("<script/>", "script"),
        ("<g onload='x()'/>", "script"),
        ("<g ONLOAD='x()'/>", "script"),
        ("<set attributeName='href' to='javascript:x()'/>", "script"),
        ("<animate attributeName='&#104;ref' to='x'/>", "script"),
        ("<set attributeName='onclick' to='x()'/>", "script"),
        ("<style>a{}</style>", "style"),
        ("<g style='fill:red'/>", "style"),
        ("<a href='https://a.example/'><path/></a>", "address"),
        ("<a xlink:href='javascript:x()'/>", "address"),
        ("<image href='data:image/png;base64,AA=='/>", "address"),
        ("<use href='https://a.example/x.svg#y'/>", "address"),
        ("<use href='other.svg#y'/>", "address"),
        ("<g fill='url(https://a.example/x.svg#y)'/>", "address"),
        ("<g filter='ur\\6c(//a.example/x)'/>", "address"),
        ("<g fill='url&#40;//a.example/x)'/>", "address"),
        ("<g mask='image-set(\"//a.example/x\" 1x)'/>", "address"),
        ("<set attributeName='fill' to='url(//a.example/x)'/>", "address"),
        ("<foreignObject><p/></foreignObject>", "document"),
        ("<font-face-uri/>", "unknown"),
        ("<g src='x'/>", "unknown"),
        ("<g xml:base='https://a.example/'/>", "unknown"),
        ("<g action='x'/>", "unknown"),
    ] {
        assert!(kinds(inside).starts_with(&[kind]), "{inside}: {:?}", kinds(inside));
    }
}

#[test]
fn what_browsers_may_read_otherwise_is_refused() {
    for (drawing, kind) in [
        ("<?xml version='1.0' encoding='shift_jis'?><svg xmlns='http://www.w3.org/2000/svg'/>", "hidden"),
        ("<!DOCTYPE svg [<!ENTITY e 'x'>]><svg xmlns='http://www.w3.org/2000/svg'>&e;</svg>", "hidden"),
        ("<?xml-stylesheet href='https://a.example/x.css'?><svg xmlns='http://www.w3.org/2000/svg'/>", "hidden"),
        ("<svg xmlns='http://www.w3.org/2000/svg'>&e;</svg>", "broken"),
        ("<svg xmlns='http://www.w3.org/2000/svg' id='&e;'/>", "broken"),
        ("<svg xmlns='http://www.w3.org/2000/svg' id='a' id='b'/>", "broken"),
        ("<svg xmlns='http://www.w3.org/2000/svg'><y:g/></svg>", "broken"),
        ("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>", "broken"),
        ("<svg xmlns='http://www.w3.org/2000/svg'>", "broken"),
        ("<svg xmlns='http://www.w3.org/2000/svg'/><svg xmlns='http://www.w3.org/2000/svg'/>", "broken"),
        ("<svg xmlns='http://www.w3.org/2000/svg'/>text", "broken"),
        ("", "broken"),
        ("no drawing", "broken"),
        ("<svg/>", "root"),
        ("<html xmlns='http://www.w3.org/1999/xhtml'><script/></html>", "root"),
        ("<g xmlns='http://www.w3.org/2000/svg'/>", "root"),
    ] {
        assert!(of(drawing).starts_with(&[kind]), "{drawing}: {:?}", of(drawing));
    }
}

#[test]
fn depth_has_a_limit_that_drawings_do_not_reach() {
    let nested = |depth: usize| kinds(&format!("{}{}", "<g>".repeat(depth), "</g>".repeat(depth)));
    assert_eq!(nested(DEEPEST - 1), [""; 0]);
    assert_eq!(nested(DEEPEST), ["deep"]);
    assert_eq!(nested(200_000), ["deep"]);
}

#[test]
fn what_is_refused_is_shown_where_it_stands() {
    let drawing = "<svg xmlns='http://www.w3.org/2000/svg'>\n<g onload='x()'/></svg>";
    let found = foreign(drawing);
    assert_eq!(&drawing[found[0].range.clone()], "<g onload='x()'/>");
    assert_eq!(found[0].what, "<g onload='x()'/>");
}

#[test]
fn a_drawing_cut_anywhere_is_refused() {
    let drawing =
        "<?xml version='1.0'?><!-- 日 --><svg xmlns='http://www.w3.org/2000/svg'><text id='日'>&amp;日</text></svg>";
    for (end, _) in drawing.char_indices() {
        assert_eq!(of(&drawing[..end]).last(), Some(&"broken"), "{}", &drawing[..end]);
    }
}
