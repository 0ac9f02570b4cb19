//! References: their short form, the anchors that they lead to, and those that lead nowhere.

use snapbox::{assert_data_eq, str};

use super::{NUMBERED, SITE, japanese_alone, read, with_text};

#[test]
fn references_may_be_short() {
    let site = with_text(NUMBERED).edit(SITE, "time_zone", "references = \"short\"\ntime_zone");
    let page = read(site, "ja");
    assert!(page.contains("1条 <#a>, 1条1項 <#a.1>, 1条1項2号 <#a.1.2>"), "{page}");
}

#[test]
fn anchors_are_the_same_in_every_language() {
    let ids = |page: String| {
        let ids = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned);
        ids.collect::<Vec<_>>()
    };
    let site = with_text(NUMBERED).built("");
    let (ja, en) = (ids(site.page("ja/privacy/index.html")), ids(site.page("en/privacy/index.html")));
    assert_eq!(ja, en);
    for id in ["a.1.2.1.1", "named", "branch.2", "last.1"] {
        assert!(ja.contains(&id.to_owned()), "{id}");
    }
}

#[test]
fn references_that_lead_nowhere_or_to_themselves_are_found() {
    let text = "[[section]]\nid = \"a\"\nheading = \"A\"\ntext = '''\n1. [](#b) [](#z) [](#a.1) [](other#x) [](#a \"titel\")\n\n   1) x\n\n   and\n\n   1) y\n2. [](#a.1.1) {#late}\n4. typed\n'''\n[[section]]\nid = \"z\"\ndeleted = true\n";
    assert_data_eq!(
        japanese_alone(text).findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:6:4: error[reference-unresolved]: reference `b` leads nowhere
content/privacy/2026-04-01/ja.toml:6:11: error[reference-deleted]: reference `z` leads to a section that has been deleted
content/privacy/2026-04-01/ja.toml:6:18: warning[reference-self]: reference `a.1` leads to the place where it stands
content/privacy/2026-04-01/ja.toml:6:27: error[unknown-notice]: unknown notice `other`
content/privacy/2026-04-01/ja.toml:6:39: error[unknown-reference-form]: `"titel"` is not a way to write a reference
content/privacy/2026-04-01/ja.toml:13:4: error[reference-ambiguous]: reference `a.1.1` could mean several items
content/privacy/2026-04-01/ja.toml:13:15: error[misplaced-item-name]: `{#late}` is not at the head of a list item
content/privacy/2026-04-01/ja.toml:14:1: error[typed-number]: this item is numbered 4, but is number 3
status 1

"#]]
    );
}
