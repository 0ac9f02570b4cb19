//! Changes that break no seal, and changes that no longer reach a sealed text.

use super::{COPY, JA, NOTICE, SITE, check, sealed};
use crate::harness::Site;

#[test]
fn nothing_that_is_edited_elsewhere_reaches_a_sealed_text() {
    let before = sealed().built("");
    let text = |site: &Site| {
        let page = site.page("ja/privacy/index.html");
        let (start, end) = (page.find("<div class=\"text\"").unwrap(), page.find("<dl class=\"seal\"").unwrap());
        page[start..end].to_owned()
    };
    let own = "reference-titled = { $reference }［{ $heading }］\nreference-previous-paragraph = 上の項\n\
               numbering-article-section = 条{ $n }\n    .counter = ①\n    .reference = {\"\"}条{ $n }\n    .short = 条{ $n }\n";
    let after = sealed()
        .edit(SITE, "見本株式会社", "新見本株式会社")
        .edit(SITE, "架空町1-2", "架空町9-9")
        .edit(SITE, "+81-3-0000-0000", "+81-3-9999-9999")
        .edit(SITE, "amount = 1000", "amount = 9000")
        .edit(SITE, "dates =", "references = \"short\"\ndates =")
        .file("locales/ja/own.ftl", own)
        .built("");
    assert_eq!(check(&after), "");
    assert_eq!(text(&before), text(&after));
    let scheme = sealed().edit(NOTICE, "numbering = \"article\"", "numbering = \"plain\"").built("");
    assert!(text(&scheme).contains("第1条"));
}

#[test]
fn comments_and_line_breaks_are_not_sealed() {
    let site = sealed()
        .edit(JA, "title =", "# a comment\ntitle   =")
        .edit(JA, "当社は、個人情報を", "当社は、\n   個人情報を")
        .edit(JA, "2. [](#purpose.1", "\n2.  [](#purpose.1");
    assert_eq!(check(&site), "", "{}", site.run("check").stdout);
}

#[test]
fn line_ends_made_by_a_tool_break_no_seal() {
    let site = sealed();
    let copy = site.read(COPY).replace('\n', "\r\n");
    let text = site.read(JA).replace('\n', "\r\n");
    let site = site.file(COPY, copy).file(JA, text);
    assert_eq!(check(&site), "");
}
