//! References: their short form, the anchors they lead to, and dead ones.

use snapbox::{assert_data_eq, str};

use super::{NUMBERED, SITE, japanese_alone, read, with_text};
use crate::harness::{Site, reading};

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
content/privacy/2026-04-01/ja.toml:6:4: error[reference-unresolved]: reference `b` refers to nothing
content/privacy/2026-04-01/ja.toml:6:11: error[reference-deleted]: reference `z` leads to a section that has been deleted
content/privacy/2026-04-01/ja.toml:6:18: warning[reference-self]: reference `a.1` refers to the place where it is written
content/privacy/2026-04-01/ja.toml:6:27: error[unknown-notice]: unknown notice `other`
content/privacy/2026-04-01/ja.toml:6:39: error[unknown-reference-form]: `"titel"` is not a form of reference
content/privacy/2026-04-01/ja.toml:13:4: error[reference-ambiguous]: reference `a.1.1` could mean several items
content/privacy/2026-04-01/ja.toml:13:15: error[misplaced-item-name]: `{#late}` does not name anything here
content/privacy/2026-04-01/ja.toml:14:1: error[typed-number]: this item is numbered 4, but is number 3
status 1

"#]]
    );
}

#[test]
fn what_has_neither_a_number_nor_a_heading_needs_words_to_be_cited() {
    let text = "preamble = '''\n[](#b \"relative\")、[](#b, #c \"relative\")及び[](#c)、[前の項目](#b)\n\n- {#b} 甲\n- {#c} 乙\n'''\n\n[[section]]\nid = \"a\"\nheading = \"A\"\ntext = \"一\"\n";
    assert_data_eq!(
        japanese_alone(text).findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:3:1: error[reference-unresolved]: reference `b` refers to something that has neither a number nor a heading
content/privacy/2026-04-01/ja.toml:3:19: error[reference-unresolved]: reference `b` refers to something that has neither a number nor a heading
content/privacy/2026-04-01/ja.toml:3:19: error[reference-unresolved]: reference `c` refers to something that has neither a number nor a heading
content/privacy/2026-04-01/ja.toml:3:42: error[reference-unresolved]: reference `c` refers to something that has neither a number nor a heading
status 1

"#]]
    );
}

/// A site in which the name of every reference describes its place.
const CITED: &str = r#"
[[section]]
id = "a"
heading = "A"
text = '''
1. 一
2. 二
3. 三
4. [](#a.1 "relative")、[](#a.3 "relative")、[](#a.1, #a.2 "relative")、[](#a.2, #a.3 "relative")、[](#a.1..3 "relative")、[](#a.5 "relative")、[](#a.5, #a.6 "relative")、[](#a.5..7 "relative")、[](#a.4.2 "relative")、[](#a.1, #a.3, #a.5 "relative")、[](#a "relative")

   1) 一
   2) [](#a.4.1 "relative")、[](#a.4 "relative")、[](#a.3 "relative")、[](#a.5.1 "relative")、[](#a.6.2 "relative")
   3) [](#a.4.1, #a.4.2 "relative")
   4) [](#a.4.1..3 "relative or")
   5) [](#a.4.1..4 "relative")に掲げるもののほか

5. [](#a.1..4 "relative")

   1) 一

6. [](#a.2..5 "relative")

   1) 一
   2) 二

7. 七
'''

[[section]]
id = "b"
heading = "B"
text = '''
1. [](#a "relative")、[](#a.2 "relative")、[](#c "relative")、[](#c.1 "relative")、[](#d.2.1 "relative")、[](#a, #c "relative")
2. [](#d.1, #d.2)、[](#d.1 , #d.2 "or")、[](#a, #d)、[](#a..#c)、[](#d.2.1..3)、[](#d.1, #d.2, #e)、[](#d.2.1, #d.2.2, #d.1, #e.1 "or")、[](#d.2.1, #e)
3. [](#b.1, #d.1, #d.2 "relative")、[](#d.1, #e.1, #b.1 "relative")、[](#b.2, #d.1 "relative")、[](#a.1, #a.2 "relative")
4. [](#d.2 "relative")により、[](#d.2.1 "relative")及び[](#d.1 "relative")のほか、[](#d "relative")を。[](#d.2 "relative")。法第2条と[](#d.2 "relative")
'''

[[section]]
id = "c"
heading = "C"
text = '''
1. [](#a, #b "relative")
2. [](#d..#e "relative")、[言葉](#a.1, #a.2)
'''

[[section]]
id = "d"
heading = "D"
text = '''
1. [](#a..#c "relative")
2. 二

   1) 一
   2) 二
   3) 三
'''

[[section]]
id = "e"
heading = "E"
text = '''
1. [](#a..#d "relative")、[](#rules.2)、[](#rules, #list)、[](#rules.1, #rules.2)、[](#list.1)
'''

[[section]]
id = "rules"
heading = "附　則（第一次）"
number = false
text = '''
1. [](#a)
2. [](#rules.1)、[](#rules.1 "relative")、[](#rules.3 "relative")、[](#list)
3. 三
'''

[[section]]
id = "list"
heading = "別表第1（[](#a)、[](#b.1)関係）"
number = false
text = '''
1) 一
'''

[[section]]
id = "desk"
heading = "窓口"
number = false
text = '[](#desk "relative")、[](#list "title")'
"#;

fn cited() -> Site {
    with_text(CITED)
}

/// Returns the words of each line of a page with references, without their addresses.
fn citations(page: &str) -> String {
    let lines = page.lines().filter(|line| line.contains(" <#") || line.contains("別表"));
    let mut said = Vec::new();
    for line in lines {
        let mut words = String::new();
        let mut rest = line;
        while let Some((before, after)) = rest.split_once(" <#") {
            words.push_str(before);
            rest = after.split_once('>').map_or("", |(_, rest)| rest);
        }
        said.push(words + rest);
    }
    said.join("\n")
}

#[test]
fn references_are_cited_as_japanese_drafters_write() {
    assert_data_eq!(
        citations(&read(cited(), "ja")),
        str![[r#"
4 第1項、前項、第1項及び第2項、前2項、前3項、次項、次項及び第6項、次項から第7項まで、第2号、第1項、前項及び次項、本条
(2) 前号、本項、前項、次項第1号、第6項第2号
(3) 前2号
(4) 前3号
(5) 前各号に掲げるもののほか
5 前各項
6 第2項から前項まで
1 前条、前条第2項、次条、次条第1項、第4条第2項第1号、前条及び次条
2 第4条第1項及び第2項、第4条第1項又は第2項、第1条及び第4条、第1条から第3条まで、第4条第2項第1号から第3号まで、第4条第1項及び第2項並びに第5条、第4条第1項、第2項第1号若しくは第2号又は第5条第1項、第4条第2項第1号及び第5条
3 第1項並びに第4条第1項及び第2項、第1項、第4条第1項及び第5条第1項、前項及び第4条第1項、前条第1項及び第2項
4 第4条第2項により、同項第1号及び同条第1項のほか、同条を。第4条第2項。法第2条と第4条第2項
1 前2条
2 次条及び第5条、言葉
1 前3条
1 第1条から前条まで、附則第2項、附則及び別表第1、附則第1項及び第2項、別表第1第1号
1 第1条
2 第1項、前項、次項、別表第1
別表第1（第1条、第2条第1項関係）
「窓口」、別表第1
"#]]
    );
}

#[test]
fn references_are_cited_as_english_drafters_write() {
    assert_data_eq!(
        citations(&read(cited(), "en")),
        str![[r#"
1.4 paragraph 1、the preceding paragraph、paragraphs 1 and 2、the preceding two paragraphs、the preceding three paragraphs、the following paragraph、the following paragraph and paragraph 6、the following paragraph to paragraph 7、item (2)、paragraph 1, the preceding paragraph and the following paragraph、this Article
(2) the preceding item、this paragraph、the preceding paragraph、item (1) of the following paragraph、paragraph 6(2)
(3) the preceding two items
(4) the preceding three items
(5) the preceding itemsに掲げるもののほか
1.5 the preceding paragraphs
1.6 paragraph 2 to the preceding paragraph
2.1 the preceding Article、paragraph 2 of the preceding Article、the following Article、paragraph 1 of the following Article、Article 4.2(1)、the preceding Article and the following Article
2.2 Articles 4.1 and 4.2、Article 4.1 or 4.2、Articles 1 and 4、Articles 1 to 3、Article 4.2(1) to (3)、Articles 4.1 and 4.2, and Article 5、Article 4.1, Article 4.2(1) or (2), or Article 5.1、Article 4.2(1) and Article 5
2.3 paragraph 1, and Articles 4.1 and 4.2、paragraph 1, Article 4.1 and Article 5.1、the preceding paragraph and Article 4.1、paragraphs 1 and 2 of the preceding Article
2.4 Article 4.2により、item (1) of that paragraph及びparagraph 1 of that Articleのほか、that Articleを。Article 4.2。法第2条とArticle 4.2
3.1 the preceding two Articles
3.2 the following Article and Article 5、言葉
4.1 the preceding three Articles
5.1 Article 1 to the preceding Article、paragraph 2 of “附　則（第一次）”、“附　則（第一次）” and “別表第1（Article 1、Article 2.1関係）”、paragraphs 1 and 2 of “附　則（第一次）”、item (1) of “別表第1（Article 1、Article 2.1関係）”
1 Article 1
2 paragraph 1、the preceding paragraph、the following paragraph、“別表第1（Article 1、Article 2.1関係）”
別表第1（Article 1、Article 2.1関係）
“窓口”、“別表第1（Article 1、Article 2.1関係）”
"#]]
    );
}

#[test]
fn references_to_paragraphs_of_decimal_sections_keep_their_numbers() {
    let page = |language| citations(&read(cited().edit(super::NOTICE, "\"article\"", "\"decimal\""), language));
    assert_data_eq!(
        page("ja"),
        str![[r#"
1.4 1.1、前項、1.1及び1.2、前2項、前3項、次項、次項及び1.6、次項から1.7まで、(2)、1.1、前項及び次項、この項目
(2) 前号、本項、前項、次項(1)、1.6(2)
(3) 前2号
(4) 前3号
(5) 前各号に掲げるもののほか
1.5 前各項
1.6 1.2から前項まで
2.1 前の項目、1.2、次の項目、3.1、4.2(1)、前の項目及び次の項目
2.2 4.1及び4.2、4.1又は4.2、1及び4、1から3まで、4.2(1)から(3)まで、4.1及び4.2並びに5、4.1、4.2(1)若しくは(2)又は5.1、4.2(1)及び5
2.3 2.1並びに4.1及び4.2、2.1、4.1及び5.1、前項及び4.1、1.1及び1.2
2.4 4.2により、同項(1)及び4.1のほか、4を。4.2。法第2条と4.2
3.1 前の2項目
3.2 次の項目及び5、言葉
4.1 前の3項目
5.1 1から前の項目まで、附則第2項、附則及び別表第1、附則第1項及び第2項、別表第1(1)
1 1
2 第1項、前項、次項、別表第1
別表第1（1、2.1関係）
「窓口」、別表第1
"#]]
    );
    assert_data_eq!(
        page("en"),
        str![[r#"
1.4 paragraph 1、the preceding paragraph、paragraphs 1 and 2、the preceding two paragraphs、the preceding three paragraphs、the following paragraph、the following paragraph and paragraph 6、the following paragraph to paragraph 7、item (2)、paragraph 1, the preceding paragraph and the following paragraph、this section
(2) the preceding item、this paragraph、the preceding paragraph、item (1) of the following paragraph、paragraph 6(2)
(3) the preceding two items
(4) the preceding three items
(5) the preceding itemsに掲げるもののほか
1.5 the preceding paragraphs
1.6 paragraph 2 to the preceding paragraph
2.1 the preceding section、paragraph 2 of the preceding section、the following section、paragraph 1 of the following section、Section 4.2(1)、the preceding section and the following section
2.2 Sections 4.1 and 4.2、Section 4.1 or 4.2、Sections 1 and 4、Sections 1 to 3、Section 4.2(1) to (3)、Sections 4.1 and 4.2, and Section 5、Section 4.1, Section 4.2(1) or (2), or Section 5.1、Section 4.2(1) and Section 5
2.3 paragraph 1, and Sections 4.1 and 4.2、paragraph 1, Section 4.1 and Section 5.1、the preceding paragraph and Section 4.1、paragraphs 1 and 2 of the preceding section
2.4 Section 4.2により、item (1) of that paragraph及びSection 4.1のほか、Section 4を。Section 4.2。法第2条とSection 4.2
3.1 the preceding two sections
3.2 the following section and Section 5、言葉
4.1 the preceding three sections
5.1 Section 1 to the preceding section、paragraph 2 of “附　則（第一次）”、“附　則（第一次）” and “別表第1（Section 1、Section 2.1関係）”、paragraphs 1 and 2 of “附　則（第一次）”、item (1) of “別表第1（Section 1、Section 2.1関係）”
1 Section 1
2 paragraph 1、the preceding paragraph、the following paragraph、“別表第1（Section 1、Section 2.1関係）”
別表第1（Section 1、Section 2.1関係）
“窓口”、“別表第1（Section 1、Section 2.1関係）”
"#]]
    );
}

#[test]
fn lists_of_references_that_mean_nothing_are_found() {
    let text = "[[section]]\nid = \"a\"\nheading = \"A\"\ntext = '''\n1. [](#b, #b.1) [](#b.2..1) [](#b.1..#a.2) [](#b.1..x) [](#b, #b \"or\")\n2. [](#b.1, #z \"relative ore\")\n'''\n[[section]]\nid = \"b\"\nheading = \"B\"\ntext = '''\n1. x\n2. y\n'''\n";
    assert_data_eq!(
        japanese_alone(text).findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:6:4: error[reference-repeated]: `b.1` is cited twice, or together with `b`, of which it is a part
content/privacy/2026-04-01/ja.toml:6:17: error[reference-range]: `b.2` to `b.1` is not a range
content/privacy/2026-04-01/ja.toml:6:29: error[reference-range]: `b.1` to `a.2` is not a range
content/privacy/2026-04-01/ja.toml:6:44: error[reference-unresolved]: reference `x` refers to nothing
content/privacy/2026-04-01/ja.toml:6:56: error[reference-repeated]: `b` is cited twice, or together with `b`, of which it is a part
content/privacy/2026-04-01/ja.toml:7:4: error[unknown-reference-form]: `"relative ore"` is not a form of reference
status 1

"#]]
    );
}

#[test]
fn numbers_within_sentences_and_rows_of_tables_are_named_and_cited() {
    let text = r#"
[[section]]
id = "a"
heading = "A"
text = """
1. 当社は、[(i)]{#one} 氏名、[(ii)]{#two} 住所、**[(iii)]{#three}** 電話番号を取得します。[](#two "relative")は任意です。
2. [](#one)、[](#one "relative")、[](#one..#three)、[](#two, #three "relative or")、[](#acme)。

{table:t}
"""
[[section.table]]
id = "t"
columns = ["社", "目的"]
rows = [["{#acme} アクメ社", "広報"], ["別の社", "{#late} 広報"]]

[[section]]
id = "b"
heading = "B"
text = "{include:a.t}"
"#;
    let broken = japanese_alone(text);
    assert_data_eq!(
        broken.findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:15:42: error[misplaced-item-name]: `{#late}` does not name anything here
status 1

"#]]
    );
    let site = japanese_alone(&text.replace("{#late} ", "")).built("");
    let page = site.page("ja/privacy/index.html");
    assert_data_eq!(
        reading(&page),
        str![[r#"
第1条（A）
1 当社は、(i) 氏名、(ii) 住所、(iii) 電話番号を取得します。(ii) <#two>は任意です。
2 第1条第1項(i) <#one>、前項(i) <#one>、第1条第1項(i) <#one>から(iii) <#three>まで、前項(ii) <#two>又は(iii) <#three>、「アクメ社」 <#acme>。
社 | 目的
アクメ社
| 広報
別の社
| 広報
第2条（B）
社 | 目的
アクメ社
| 広報
別の社
| 広報
"#]]
    );
    assert_eq!(page.matches("id=\"acme\"").count(), 1);
    assert!(page.contains("<span id=\"two\">(ii)</span> 住所"), "{page}");
}

#[test]
fn what_stands_in_for_a_translation_takes_no_number_from_it() {
    let text = |more: &str| {
        format!(
            "title = \"T\"\n\n[[section]]\nid = \"a\"\nheading = \"A\"\ntext = \"[(i)]{{#one}} x、[(ii)]{{#two}} y。[](#two)、[](#b)。\"\n\n{more}\
             [[section]]\nid = \"b\"\nheading = \"B\"\ntext = '''\n1. [(i)]{{#three}} z。[](#three)。\n\n> 注\n\n{{table:t}}\n'''\n\n\
             [[section.table]]\nid = \"t\"\nrows = [[\"{{#row}} r\", \"s\"]]\n\n\
             [[section]]\nid = \"rules\"\nheading = \"Rules\"\nnumber = false\ntext = '''\n1. v\n2. [](#a, #rules.1)\n'''\n"
        )
    };
    let missing =
        "[[section]]\nid = \"c\"\nheading = \"C\"\ntext = '''\n1. [(i)]{#four} w。[](#four)。\n\n> 注\n'''\n\n";
    let site = Site::small().file(super::JA, text(missing)).file(super::EN, text(""));
    assert_eq!(site.run("build").status, Some(0), "{}", site.findings());
    let page = reading(&site.page("en/privacy/index.html"));
    for words in [
        "Article 1(ii) <#two>",
        "Article 3 <#b>",
        "Article 3.1(i) <#three>",
        "paragraph 1 <#rules.1> of “Rules”",
        "第2条第1項(i) <#four>",
        "※ 注",
        "Note: 注",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    // The sealed text has the words of the page, in the language of each part.
    let text = site.page("en/privacy/v/2026-04-01/text.txt");
    assert!(text.contains("Note: 注") && text.contains("※ 注") && text.contains("第2条第1項(i)"), "{text}");
}
