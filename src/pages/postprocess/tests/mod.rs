use std::sync::LazyLock;

use super::*;
use crate::pages::whole::tests::units_of;

mod hostile;
mod insets;
mod links;

static UNITS: LazyLock<UnbreakableUnits> = LazyLock::new(|| units_of(&["ja", "en"]));

fn settings() -> Settings<'static> {
    Settings {
        origin: "https://www.example.jp",
        base: "/legal/",
        path: "/legal/ja/privacy/",
        external: " (external site)",
        external_lang: None,
        permalink: &|text| format!("Link to {text}"),
        direction: &|_, _| None,
        leads_to: None,
        reads: false,
        insets: &[],
        units: &UNITS,
    }
}

#[track_caller]
fn process(html: &str) -> Processed {
    page(html, &settings()).unwrap()
}

/// Returns the page after the pass, which must not refuse anything.
#[track_caller]
fn html(source: &str) -> String {
    let processed = process(source);
    assert_eq!(processed.violations, []);
    processed.html
}

/// Returns the names of the rules that `html` breaks, each with the excerpt shown.
#[track_caller]
fn refused(html: &str) -> Vec<(&'static str, String)> {
    process(html).violations.into_iter().map(|violation| (violation.kind.name(), violation.what)).collect()
}

#[track_caller]
fn rules(html: &str) -> Vec<&'static str> {
    refused(html).into_iter().map(|(rule, _)| rule).collect()
}

/// Returns `path` or `path#fragment` of each link.
#[track_caller]
fn links(html: &str) -> Vec<String> {
    let processed = process(html);
    assert_eq!(processed.violations, []);
    let whole = |link: Link| match link.fragment {
        Some(fragment) => format!("{}#{fragment}", link.path),
        None => link.path,
    };
    processed.links.into_iter().map(whole).collect()
}

#[test]
fn what_needs_no_change_stays_byte_for_byte() {
    let source = "<!DOCTYPE html>\r\n<HTML  lang='ja'><meta charset=utf-8><title>a &amp; b</title>\n<BODY\tclass = x >\
                  <!-- <script>not one</script> -->\n<p ID=a  >文&nbsp;<br/>< 3 & &copy;<a href='../'>x</A ><h1 id=h>y</h1>\
                  <textarea><script></textarea>";
    assert_eq!(html(source), source);
}

#[test]
fn links_to_other_sites_are_marked() {
    assert_eq!(
        html(r#"<p><a href="https://example.com/?a=1&amp;b=2"><b>x</b></a>.</p>"#),
        r#"<p><a href="https://example.com/?a=1&amp;b=2" class="external" rel="external noopener noreferrer"><b>x</b><span class="visually-hidden"> (external site)</span></a>.</p>"#
    );
}

#[test]
fn classes_and_rels_of_external_links_are_kept() {
    assert_eq!(
        html(r#"<a class="a &quot;b" rel='License NoOpener' href=http://example.com>x</a>"#),
        r#"<a class="a &quot;b external" rel="License NoOpener external noreferrer" href=http://example.com>x<span class="visually-hidden"> (external site)</span></a>"#
    );
    assert_eq!(
        html(r#"<a class="external" rel="external noopener noreferrer" href="//example.com">x</a>"#),
        r#"<a class="external" rel="external noopener noreferrer" href="//example.com">x<span class="visually-hidden"> (external site)</span></a>"#
    );
}

#[test]
fn the_words_of_external_links_are_escaped() {
    let settings = Settings { external: "（外部<&\">）", ..settings() };
    let processed = page(r#"<a href="https://example.com/">x</a>"#, &settings).unwrap();
    assert!(processed.html.ends_with(r#"<span class="visually-hidden">（外部&lt;&amp;&quot;&gt;）</span></a>"#));
}

#[test]
fn mail_and_telephone_are_left_alone() {
    let source = r#"<a href="mailto:a@example.com">m</a><a href="TEL:+81-3-0000-0000">t</a><a>n</a>"#;
    assert_eq!(html(source), source);
    assert_eq!(links(source), Vec::<String>::new());
}

#[test]
fn each_of_two_external_links_that_one_tag_ends_has_its_words() {
    let processed = html("<p><a href=https://a.example>a <a href=https://b.example>b</p>");
    assert_eq!(processed.matches("external site").count(), 2);
    assert!(processed.ends_with("</span></p>"));
}

#[test]
fn external_links_in_drawings_get_no_words() {
    let processed =
        html(r#"<svg><a xlink:href="https://a.example"><text>x</text></a><a href="https://b.example"/></svg>"#);
    assert_eq!(processed.matches("noreferrer").count(), 2);
    assert!(!processed.contains("span"));
}

#[test]
fn headings_link_to_themselves() {
    assert_eq!(
        html("<h2 id=\"a\">\n <span class=\"section-number\">第1条</span>（A &amp; B &lt;\"c\">）\n</h2>"),
        "<h2 id=\"a\">\n <span class=\"section-number\">第1条</span>（A &amp; B &lt;\"c\">）\n</h2><a class=\"permalink\" href=\"#a\" aria-label=\"Link to 第1条（A &amp; B &lt;&quot;c&quot;&gt;）\">#</a>"
    );
    assert_eq!(
        html("<H6 ID=z>x</H6>"),
        r##"<H6 ID=z>x</H6><a class="permalink" href="#z" aria-label="Link to x">#</a>"##
    );
}

#[test]
fn only_headings_below_the_first_and_with_an_id_link_to_themselves() {
    let source = "<h1 id=a>x</h1><h2>x</h2><h2 id=\"\">x</h2><hr id=c><h7 id=d>x</h7><header id=e></header>";
    assert_eq!(html(source), source);
}

#[test]
fn ids_of_headings_are_made_fit_for_an_address() {
    let processed = html(r#"<h2 id="第1条">x</h2><h2 id="50% &quot;off&quot;">y</h2>"#);
    assert!(processed.contains(r##"href="#第1条""##));
    assert!(processed.contains(r##"href="#50%25%20&quot;off&quot;""##));
}

#[test]
fn comments_and_quoted_signs_are_no_part_of_a_headings_text() {
    let processed = html(r#"<h3 id=a>1 < 2<!-- </h3> --><b title="</h3>">x</b><br/>y</h3>"#);
    assert!(processed.ends_with(r##"y</h3><a class="permalink" href="#a" aria-label="Link to 1 &lt; 2xy">#</a>"##));
}

#[test]
fn headings_that_are_not_closed_get_no_link() {
    for source in ["<h2 id=a>x", "<h2 id=a>x<h3>y</h3>", "<h2 id=a>x</h3>", "<h2 id=a>x <b", "<h2 id=a>x<!-- </h2>"] {
        assert!(!html(source).contains("permalink"), "{source}");
    }
    let nested = html("<h2 id=a>x<h2 id=b>y</h2></h2>");
    assert_eq!(nested.matches("permalink").count(), 1);
    assert!(nested.contains(r##"y</h2><a class="permalink" href="#b""##));
}

#[test]
fn a_heading_that_an_outer_tag_ends_has_its_link_after_that() {
    let processed = html("<div><h2 id=a>x</div></h2>");
    assert!(processed.starts_with(r#"<div><h2 id=a>x</div><a class="permalink""#), "{processed}");
}

#[test]
fn ids_are_collected_and_stand_once() {
    let processed = process("<p id=a><b id='a&amp;b'>x</b><i id=第1条></i><u id></u><p id=a>");
    assert_eq!(processed.ids.iter().collect::<Vec<_>>(), ["a", "a&b", "第1条"]);
    assert_eq!(processed.violations.len(), 1);
    assert_eq!(processed.violations[0].what, "<p id=a>");
    assert_eq!(processed.violations[0].kind, ViolationKind::DuplicateId);
}

#[test]
fn violations_tell_where_they_are() {
    let source = "<p>文</p><a class=x href='javascript:go()'>y</a><style></style>";
    let processed = process(source);
    let begin = |violation: &Violation| &source[violation.offset..];
    assert!(begin(&processed.violations[0]).starts_with("href="));
    assert!(begin(&processed.violations[1]).starts_with("<style>"));
}

#[test]
fn ambiguous_markup_is_an_error_of_one_paragraph() {
    let message = page("<select><xmp><script></script></select>", &settings()).unwrap_err();
    assert!(message.contains("<xmp>") && !message.contains('\n'), "{message}");
}

#[test]
fn an_empty_page_is_a_page() {
    assert_eq!(
        process(""),
        Processed {
            html: String::new(),
            ids: BTreeSet::new(),
            links: vec![],
            violations: vec![],
            shown: BTreeMap::new()
        }
    );
}

#[test]
fn days_and_articles_are_kept_whole_wherever_they_are_shown() {
    let kept = |source: &str, expected: &str| assert_eq!(html(source), expected);
    kept(
        "<p>2026年4月1日に<a href=\"#a\">第7条</a>を改定 &amp; 公表</p><h2 id=a>Article 7</h2>",
        "<p><span class=\"whole\">2026年</span><span class=\"whole\">4月1日</span>に<a href=\"#a\"><span class=\"whole\">第7条</span></a>を改定 &amp; 公表</p>\
         <h2 id=a><span class=\"whole\">Article 7</span></h2><a class=\"permalink\" href=\"#a\" aria-label=\"Link to Article 7\">#</a>",
    );
    // Not where elements would become words, or are not allowed.
    for source in [
        "<title>第7条</title>",
        "<p title=\"第7条\"></p>",
        "<textarea>第7条</textarea>",
        "<script type=\"application/ld+json\">\"第7条\"</script>",
        "<svg><g/><text>第7条</text><foreignObject><p>第7条</p></foreignObject></svg>",
        "<!-- 第7条 -->",
    ] {
        kept(source, source);
    }
    kept("<svg><path d=\"M0 0\"/></svg>第7条", "<svg><path d=\"M0 0\"/></svg><span class=\"whole\">第7条</span>");
}
