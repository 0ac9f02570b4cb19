use super::*;
use crate::base::{Language, Sources};
use crate::pages::html::inset::{Html, LinkAim, marked};
use crate::pages::html::words::ReadingManner;

fn inset(manner: ReadingManner, write: impl FnOnce(&mut Html<'_>)) -> Inset {
    let mut html = Html::new(&UNITS, manner);
    write(&mut html);
    html.done()
}

fn link(html: &mut Html<'_>, address: &str, is_bare: bool, written: Option<Span>) {
    html.link(LinkAim { address: address.to_owned(), is_bare, written });
    html.text("x");
    html.end_link();
}

/// Returns the page with the insets in place of each `{}`.
#[track_caller]
fn with(page: &str, insets: &[Inset], settings: Settings<'_>) -> Result<Processed, String> {
    let (page, insets) = marked(|| {
        let mark = |inset| serde_json::to_string(inset).unwrap().trim_matches('"').to_owned();
        insets.iter().fold(page.to_owned(), |page, inset| page.replacen("{}", &mark(inset), 1))
    });
    super::page(&page, &Settings { insets: &insets, ..settings })
}

#[test]
fn what_is_set_in_stands_among_the_theme_s_words_and_is_read_there() {
    let insets = [
        inset(ReadingManner::Text, |html| {
            html.tag("<p");
            html.id("a&b");
            html.tag(">");
            html.text("第7条 * & ");
            html.tag("</p>");
        }),
        inset(ReadingManner::Text, |html| html.text("beside")),
    ];
    let page = "<div data-sealed>一 {} 第8条<i data-beside>{}</i></div>";
    let processed = with(page, &insets, Settings { reads: true, ..settings() }).unwrap();
    assert_eq!(
        processed.html,
        "<div>一 <p id=\"a&amp;b\"><span class=\"whole\">第7条</span> * &amp; </p> <span class=\"whole\">第8条</span><i>beside</i></div>"
    );
    assert_eq!(processed.ids.iter().collect::<Vec<_>>(), ["a&b"]);
    assert_eq!(processed.shown[""], "一第7条\\*&第8条");
}

#[test]
fn links_of_an_inset_are_those_of_its_page() {
    let mut sources = Sources::default();
    let written = Some(Span::new(sources.add("x.toml", "0123456789"), 3..7));
    let insets = [inset(ReadingManner::Bare, |html| {
        link(html, "#x", false, written);
        link(html, "../cookies/#y", false, None);
        link(html, "https://www.example.jp/news/", false, None);
        link(html, "mailto:a@example.com", true, None);
        link(html, "https://b.example/?a&b", true, None);
    })];
    let processed = with("<p data-said=own>{}</p>", &insets, Settings { reads: true, ..settings() }).unwrap();
    assert_eq!(
        processed.html,
        "<p><a href=\"#x\">x</a><a href=\"../cookies/#y\">x</a><a href=\"https://www.example.jp/news/\">x</a>\
         <a href=\"mailto:a@example.com\" class=\"bare\">x</a>\
         <a href=\"https://b.example/?a&amp;b\" class=\"bare external\" rel=\"external noopener noreferrer\">x\
         <span class=\"visually-hidden\"> (external site)</span></a></p>"
    );
    let links: Vec<_> = processed.links.iter().map(|link| (link.path.as_str(), link.fragment.as_deref())).collect();
    assert_eq!(links, [("/legal/ja/privacy/", Some("x")), ("/legal/ja/cookies/", Some("y"))]);
    assert_eq!(processed.links[0].written, written);
    let read = "xxx<https://www.example.jp/news/>x<mailto:a@example.com>x<https://b.example/?a&b>";
    assert_eq!(processed.shown["own"], read);
}

#[test]
fn what_an_inset_may_not_hold_is_refused_where_it_was_written() {
    let mut sources = Sources::default();
    let written = Some(Span::new(sources.add("x.toml", "0123456789"), 3..7));
    let named = || {
        inset(ReadingManner::Text, |html| {
            html.tag("<i");
            html.id("a");
            html.tag("></i>");
        })
    };
    let insets = [named(), inset(ReadingManner::Text, |html| link(html, "javascript:x", false, written)), named()];
    let processed = with("{}{}<p>{}", &insets, settings()).unwrap();
    let told: Vec<_> =
        processed.violations.iter().map(|found| (found.kind, found.what.as_str(), found.written)).collect();
    assert_eq!(
        told,
        [
            (ViolationKind::ScriptLink, "<a href=\"javascript:x\">", written),
            (ViolationKind::DuplicateId, "id=\"a\"", None)
        ]
    );
}

#[test]
fn the_direction_of_a_language_is_the_page_s() {
    let insets = [inset(ReadingManner::Text, |html| {
        html.foreign(&Language::parse("ar").unwrap());
        html.text("x");
        html.tag("</span>");
    })];
    let processed = with("{}", &insets, Settings { direction: &|_, _| Some("rtl"), ..settings() }).unwrap();
    assert_eq!(processed.html, "<span lang=\"ar\" dir=\"rtl\">x</span>");
}

#[test]
fn html_where_words_must_stand_is_an_error() {
    for page in
        ["<p title=\"{}\">", "<title>{}</title>", "<!-- {} -->", "<textarea>{}</textarea>", "<script>{}</script>"]
    {
        let insets = [inset(ReadingManner::Text, |html| html.text("x"))];
        let message = with(page, &insets, settings()).unwrap_err();
        assert!(message.contains("attribute"), "{page}: {message}");
    }
    // A part of a mark, and a mark without an inset.
    for page in ["{}\u{fdd0}", "{}\u{fdd1}", "{}\u{fdd0}1\u{fdd1}", "{}\u{fdd0}x\u{fdd1}"] {
        let insets = [inset(ReadingManner::Text, |html| html.text("x"))];
        assert!(with(page, &insets, settings()).is_err(), "{page}");
    }
}
