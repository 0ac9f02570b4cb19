//! The page that compares a version with the one before it.

use snapbox::{assert_data_eq, str};

use super::two_versions;
use crate::harness::Site;

/// The table of a comparison: each row on a line, cells between bars, changed words in brackets.
fn table(page: &str) -> String {
    let from = page.find("<thead>").unwrap();
    let table = &page[from..page.find("<tfoot").unwrap()];
    let hidden = |text: &str, from: &str| {
        let mut parts = text.split(from);
        let first = parts.next().unwrap_or("").to_owned();
        parts.fold(first, |all, part| all + part.split_once("</span>").map_or("", |(_, rest)| rest))
    };
    let text = hidden(&hidden(table, "<span class=\"visually-hidden\">"), "<span class=\"comparison-label\">");
    let text = text
        .replace("<ins role=\"none\">", "[")
        .replace("</ins>", "]")
        .replace("<del role=\"none\">", "[")
        .replace("</del>", "]");
    let text = text.replace("</td>", " | ").replace("</th>", " | ").replace('\n', "").replace("</tr>", "\n");
    let mut plain = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('<') {
        plain.push_str(before);
        rest = after.split_once('>').map_or("", |(_, rest)| rest);
    }
    plain + rest
}

/// The table of the comparison of the second version with the first, in a language.
fn compared(site: &Site, language: &str) -> String {
    table(&site.page(&format!("{language}/privacy/changes/2026-04-01/index.html")))
}

#[test]
fn the_comparison_shows_what_is_new_changed_and_renumbered() {
    let site = two_versions().built("");
    assert_data_eq!(
        compared(&site, "ja"),
        str![[r#"
改定後 2026年（令和8年）4月1日施行版 | 改定前 2024年（令和6年）4月1日施行版 | 
（略） | （略） | 
第1条（利用目的） | 第1条（利用目的） | 
1 当社は、個人[データ]を利用します。 | 1 当社は、個人[情報]を利用します。 | 
2 前項は、第3条に従います。 | 2 前項は、第2条に従います。 | 
次の変更箇所：第2条 | 
第2条（[安全管理]） | （新設） | 
[措置を講じます。] |  | 
第3条（第三者提供）（略） | 第2条（第三者提供）（略） | 

"#]]
    );
    assert_data_eq!(
        compared(&site, "en"),
        str![[r#"
New text Version effective April 1, 2026 | Previous text Version effective April 1, 2024 | 
(unchanged) | (unchanged) | 
Article 1 Purpose of use | Article 1 Purpose of use | 
1.1 We use personal [data]. | 1.1 We use personal [information]. | 
1.2 The preceding paragraph is subject to Article 3. | 1.2 The preceding paragraph is subject to Article 2. | 
Next change: Article 2 | 
Article 2 [Security] | (new) | 
[We take measures.] |  | 
Article 3 Provision to third parties(unchanged) | Article 2 Provision to third parties(unchanged) | 

"#]]
    );
}

#[test]
fn the_older_text_comes_first_and_remarks_stand_beside_where_the_site_says_so() {
    let setting = "comparison = { order = \"old-first\", remarks = true }\n\n[operator]";
    let site = two_versions().edit("content/site.toml", "[operator]", setting).built("");
    assert_data_eq!(
        compared(&site, "ja"),
        str![[r#"
改定前 2024年（令和6年）4月1日施行版 | 改定後 2026年（令和8年）4月1日施行版 | 備考 | 
（略） | （略） |  | 
第1条（利用目的） | 第1条（利用目的） |  | 
1 当社は、個人[情報]を利用します。 | 1 当社は、個人[データ]を利用します。 | 変更 | 
2 前項は、第2条に従います。 | 2 前項は、第3条に従います。 | 番号の変更 | 
次の変更箇所：第2条 | 
（新設） | 第2条（[安全管理]） | 新設 | 
 | [措置を講じます。] |  | 
第2条（第三者提供）（略） | 第3条（第三者提供）（略） |  | 

"#]]
    );
}

#[test]
fn an_unknown_order_is_refused_with_those_that_there_are() {
    let site = Site::small().edit("content/site.toml", "[operator]", "comparison = { order = \"new\" }\n\n[operator]");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/site.toml:7:24: error[unknown-value]: `new` is not a value that can be used here
status 1

"#]]
    );
}

#[test]
fn comparisons_are_kept_from_search_engines_and_out_of_the_sitemap() {
    let site = two_versions().built("");
    for page in ["ja/privacy/changes/2026-04-01/", "en/privacy/bilingual/"] {
        assert!(
            site.page(&format!("{page}index.html")).contains("<meta name=\"robots\" content=\"noindex\">"),
            "{page}"
        );
        assert!(!site.page("sitemap.xml").contains(page), "{page}");
    }
}

#[test]
fn a_version_without_a_translation_is_compared_in_the_original_only() {
    let site = two_versions().remove("content/privacy/2024-04-01/en.toml").built("");
    assert!(site.path("public/ja/privacy/changes/2026-04-01/index.html").exists());
    assert!(!site.path("public/en/privacy/changes").exists());
    // The language switch leads to the version itself then.
    let page = site.page("ja/privacy/changes/2026-04-01/index.html");
    assert!(page.contains("href=\"/en/privacy/v/2026-04-01/\" lang=\"en\""), "{page}");
}

#[test]
fn the_way_on_names_a_section_without_a_number_by_its_heading() {
    let last =
        |text: &str| format!("\n[[section]]\nid = \"final\"\nheading = \"附則\"\nnumber = false\ntext = \"{text}\"\n");
    let site = two_versions();
    let added = |path: &str, text: &str| format!("{}{}", site.read(path), last(text));
    let (old, new) = ("content/privacy/2024-04-01/ja.toml", "content/privacy/2026-04-01/ja.toml");
    let (old_text, new_text) =
        (added(old, "公表の日から施行します。"), added(new, "この版は、公表の日から施行します。"));
    let site = site.file(old, old_text).file(new, new_text).built("");
    assert!(compared(&site, "ja").contains("\n次の変更箇所：附則 | \n"), "{}", compared(&site, "ja"));
    let page = site.page("ja/privacy/sections/index.html");
    assert!(page.contains("変更<span class=\"visually-hidden\">（附則）</span>"), "{page}");
}
