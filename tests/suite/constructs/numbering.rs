//! How articles, paragraphs and items are numbered and cited: each scheme in each language.

use snapbox::{assert_data_eq, str};

use super::{JA, NOTICE, NUMBERED, SITE, japanese_alone, read, with_text};
use crate::harness::reading;

#[test]
fn articles_are_numbered_and_cited_in_the_way_of_each_language() {
    assert_data_eq!(
        read(with_text(NUMBERED), "ja"),
        str![[r#"
第1条（A）
1 one
(1) item
(2) item
ア below
(ア) deeper
bullet
2 two
第2条（B）
第1条 <#a>, 第1条第1項 <#a.1>, 第1条第1項第2号 <#a.1.2>, 第1条第1項第2号ア <#a.1.2.1>, 第1条第1項第2号ア(ア) <#a.1.2.1.1>, 第1条第1項第2号 <#named>,第1条「A」 <#a>, 2 <#a.2>, words <#a.1>, 第2条の2 <#branch>, 次条 <#branch>, 「Free」 <#free>, 「Free」第1項 <#free.1>.
第2条の2（Branch）
1 See 前条 <#b>, 「Free」 <#free>, 次項 <#branch.2>, 第1条 <#a>.
2 See 前項 <#branch.1>.
第3条 削除
Free
1 Not counted.
第4条（Last）
(1) item of a section
(2) another
Inner
1 inner
"#]]
    );
    assert_data_eq!(
        read(with_text(NUMBERED), "en"),
        str![[r#"
Article 1 A
1.1 one
(1) item
(2) item
(a) below
(i) deeper
bullet
1.2 two
Article 2 B
Article 1 <#a>, Article 1.1 <#a.1>, Article 1.1(2) <#a.1.2>, Article 1.1(2)(a) <#a.1.2.1>, Article 1.1(2)(a)(i) <#a.1.2.1.1>, Article 1.1(2) <#named>, Article 1 “A” <#a>, 1.2 <#a.2>, words <#a.1>, Article 2-2 <#branch>, the following Article <#branch>, “Free” <#free>, paragraph 1 of “Free” <#free.1>.
Article 2-2 Branch
2-2.1 See the preceding Article <#b>, “Free” <#free>, the following paragraph <#branch.2>, Article 1 <#a>.
2-2.2 See the preceding paragraph <#branch.1>.
Article 3 (Deleted)
Free
1 Not counted.
Article 4 Last
(1) item of a section
(2) another
Inner
4.1 inner
"#]]
    );
}

#[test]
fn decimal_plain_and_unnumbered_schemes() {
    let page = |scheme: &str| read(with_text(NUMBERED).edit(NOTICE, "\"article\"", &format!("\"{scheme}\"")), "en");
    assert_data_eq!(
        page("decimal"),
        str![[r#"
1. A
1.1 one
(1) item
(2) item
(a) below
(i) deeper
bullet
1.2 two
2. B
Section 1 <#a>, Section 1.1 <#a.1>, Section 1.1(2) <#a.1.2>, Section 1.1(2)(a) <#a.1.2.1>, Section 1.1(2)(a)(i) <#a.1.2.1.1>, Section 1.1(2) <#named>, Section 1 “A” <#a>, 1.2 <#a.2>, words <#a.1>, Section 2-2 <#branch>, the following section <#branch>, “Free” <#free>, paragraph 1 of “Free” <#free.1>.
2-2. Branch
2-2.1 See the preceding section <#b>, “Free” <#free>, the following paragraph <#branch.2>, Section 1 <#a>.
2-2.2 See the preceding paragraph <#branch.1>.
3. (Deleted)
Free
1 Not counted.
4. Last
(1) item of a section
(2) another
4.1 Inner
4.1.1 inner
"#]]
    );
    assert_data_eq!(
        page("plain"),
        str![[r#"
A
1. one
(1) item
(2) item
(a) below
(i) deeper
bullet
2. two
B
“A” <#a>, paragraph 1 of “A” <#a.1>, paragraph 1(2) of “A” <#a.1.2>, paragraph 1(2)(a) of “A” <#a.1.2.1>, paragraph 1(2)(a)(i) of “A” <#a.1.2.1.1>, paragraph 1(2) of “A” <#named>, “A” <#a>, 2 <#a.2>, words <#a.1>, “Branch” <#branch>, the following section <#branch>, “Free” <#free>, paragraph 1 of “Free” <#free.1>.
Branch
1. See “B” <#b>, “Free” <#free>, the following paragraph <#branch.2>, “A” <#a>.
2. See the preceding paragraph <#branch.1>.
(Deleted)
Free
1. Not counted.
Last
(1) item of a section
(2) another
Inner
1. inner
"#]]
    );
    assert_data_eq!(
        page("none"),
        str![[r#"
A
one
(1) item
(2) item
(a) below
(i) deeper
bullet
two
B
“A” <#a>, “A” <#a.1>, item (2) of “A” <#a.1.2>, item (2)(a) of “A” <#a.1.2.1>, item (2)(a)(i) of “A” <#a.1.2.1.1>, item (2) of “A” <#named>, “A” <#a>, “A” <#a.2>, words <#a.1>, “Branch” <#branch>, the following section <#branch>, “Free” <#free>, “Free” <#free.1>.
Branch
See “B” <#b>, “Free” <#free>, the following paragraph <#branch.2>, “A” <#a>.
See the preceding paragraph <#branch.1>.
(Deleted)
Free
Not counted.
Last
(1) item of a section
(2) another
Inner
inner
"#]]
    );
}

#[test]
fn a_site_makes_its_own_scheme() {
    let scheme = r#"
[numbering.house]
section   = "■ {n}."
branch    = "■ {n}-{branch}."
subsection = "■ {parent}.{n}."
paragraph = "{n:①}"
item      = { ja = "（{n:イ}）", en = "({n:a})" }
below     = "{n:一}、"
deeper    = "{n:i}."
[numbering.house.reference]
paragraph = "-{n}"

[operator]"#;
    let site = with_text(NUMBERED).edit(SITE, "[operator]", scheme).edit(NOTICE, "\"article\"", "\"house\"");
    assert_data_eq!(
        read(site, "ja"),
        str![[r#"
■ 1. A
① one
（イ） item
（ロ） item
一、 below
i. deeper
bullet
② two
■ 2. B
1 <#a>, 1-1 <#a.1>, 1-1（ロ） <#a.1.2>, 1-1（ロ）一 <#a.1.2.1>, 1-1（ロ）一.i <#a.1.2.1.1>, 1-1（ロ） <#named>,1「A」 <#a>, ② <#a.2>, words <#a.1>, 2-2 <#branch>, 次の項目 <#branch>, 「Free」 <#free>, 「Free」第1項 <#free.1>.
■ 2-2. Branch
① See 前の項目 <#b>, 「Free」 <#free>, 次項 <#branch.2>, 1 <#a>.
② See 前項 <#branch.1>.
■ 3. 削除
Free
① Not counted.
■ 4. Last
（イ） item of a section
（ロ） another
■ 4.1. Inner
① inner
"#]]
    );
    let site = with_text(NUMBERED).edit(SITE, "[operator]", "[numbering.x]\nsection = \"{m}\"\n\n[operator]");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/site.toml:8:11: error[bad-pattern]: `m` in braces cannot be used in a number, or its brace is not closed
status 1

"#]]
    );
}

#[test]
fn a_number_that_was_left_out_is_told_once_and_not_for_all_that_count_on_from_it() {
    let items = "1. x\n2. x\n4. x\n5. x\n8. x\n9. x\n";
    let text = format!("[[section]]\nid = \"a\"\nheading = \"A\"\ntext = '''\n{items}'''\n");
    assert_data_eq!(
        japanese_alone(&text).findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:8:1: error[typed-number]: this item is numbered 4, but is number 3
content/privacy/2026-04-01/ja.toml:10:1: error[typed-number]: this item is numbered 8, but is number 5
status 1

"#]]
    );
}

#[test]
fn numbers_of_a_scheme_of_ones_own_do_not_run_together_when_cited() {
    let scheme = |levels: &str| {
        let own = format!("[numbering.house]\n{levels}\n[operator]");
        with_text(NUMBERED).edit(SITE, "[operator]", &own).edit(NOTICE, "\"article\"", "\"house\"")
    };
    let cited = |levels: &str| {
        let page = read(scheme(levels), "ja");
        let line = page.lines().find(|line| line.contains("<#a>, ")).unwrap_or_default();
        line.split(", ").take(5).collect::<Vec<_>>().join(" ")
    };
    let bare = r#"
section = "{n}"
branch = "{n}-{branch}"
paragraph = "{n}"
item = "{n:a}"
below = "{n:I}"
deeper = "{n:ア}"
"#;
    assert_data_eq!(cited(bare), str!["1 <#a> 1.1 <#a.1> 1.1.b <#a.1.2> 1.1.b.I <#a.1.2.1> 1.1.b.I.ア <#a.1.2.1.1>"]);
    let office = r#"
section = "第{n}　"
paragraph = "{n}"
item = "({n})"
below = "{n:ア}"
deeper = "({n:ア})"
"#;
    assert_data_eq!(
        cited(office),
        str!["第1 <#a> 第1の1 <#a.1> 第1の1(2) <#a.1.2> 第1の1(2)ア <#a.1.2.1> 第1の1(2)ア(ア) <#a.1.2.1.1>"]
    );
    let explicit = format!("{bare}[numbering.house.reference]\nparagraph = \"{{n}}\"\nitem = \"{{n:a}}\"\n");
    assert_data_eq!(
        scheme(&explicit).findings(),
        str![[r#"
content/site.toml:16:13: error[numbers-run-together]: this number runs together with the one before it when cited: 1 and 2 as `12`
status 1

"#]]
    );
}

#[test]
fn short_references_behind_a_branch_do_not_run_together() {
    let site = with_text(NUMBERED).edit(SITE, "time_zone", "references = \"short\"\ntime_zone");
    let page = read(site.edit(JA, "[](#branch \"relative\")", "[](#branch.1)"), "ja");
    assert!(page.contains("2条の2第1項 <#branch.1>"), "{page}");
}

#[test]
fn items_go_on_in_new_forms_to_the_sixth_level_and_no_further() {
    let items: String = (0..7).map(|depth| format!("{}1) x\n", "   ".repeat(depth))).collect();
    let deepest = "[[section]]\nid = \"b\"\nheading = \"B\"\ntext = '[](#a.1.1.1.1.1.1)による。'\n";
    let text = format!("[[section]]\nid = \"a\"\nheading = \"A\"\ntext = '''\n{items}'''\n{deepest}");
    let site = with_text(&text);
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/en.toml:12:19: warning[number-not-shown]: lists nest too deep: there is no number for a seventh level of items
content/privacy/2026-04-01/ja.toml:12:19: warning[number-not-shown]: lists nest too deep: there is no number for a seventh level of items
status 0

"#]]
    );
    let site = site.built("");
    let page = |language: &str| reading(&site.page(&format!("{language}/privacy/index.html")));
    let marks = |page: String| page.lines().filter_map(|line| line.strip_suffix(" x")).collect::<Vec<_>>().join(" ");
    assert_eq!(marks(page("ja")), "(1) ア (ア) a (a) i");
    assert_eq!(marks(page("en")), "(1) (a) (i) (A) (I) [1]");
    assert!(page("ja").contains("第1条第1号ア(ア)a(a)i <#a.1.1.1.1.1.1>"));
}

#[test]
fn numbers_that_no_page_shows_are_told() {
    let text = "[[section]]\nid = \"a\"\nheading = \"A\"\ntext = '''\n1. x\n2. x\n\n   1) y\n   2) y\n'''\n";
    assert_data_eq!(
        japanese_alone(text).edit(NOTICE, "\"article\"", "\"none\"").findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:6:1: warning[number-not-shown]: the numbers of this list are not shown: this notice is numbered without them
status 0

"#]]
    );
}
