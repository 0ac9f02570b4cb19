//! What changed from version to version: comparisons, the page with both languages, history, feed, data, link relations.

use std::collections::BTreeMap;

use serde_json::Value;
use snapbox::{assert_data_eq, str};

use crate::harness::Site;

const NOTICE: &str = "content/privacy/notice.toml";

/// Two versions: the second one changes a word, adds an article before the last one, and renumbers it.
fn two_versions() -> Site {
    let site = Site::small();
    let read = |language: &str| site.read(&format!("content/privacy/2026-04-01/{language}.toml"));
    let (ja, en) = (read("ja"), read("en"));
    let added = |heading: &str, text: &str| {
        format!(
            "[[section]]\nid = \"security\"\nheading = \"{heading}\"\ntext = '''\n{text}\n'''\n\n[[section]]\nid = \"third-party\""
        )
    };
    let last = "[[section]]\nid = \"third-party\"";
    let new_ja = ja.replace("個人情報を利用", "個人データを利用").replace(last, &added("安全管理", "措置を講じます。"));
    let new_en =
        en.replace("personal information.", "personal data.").replace(last, &added("Security", "We take measures."));
    let notice = r#"kind = "privacy-policy"
slug = "privacy"
numbering = "article"

[[version]]
effective = 2024-04-01

[[version]]
effective = 2026-04-01
announced = 2026-03-01
summary = { ja = "安全管理の条を新設", en = "Added an article on security" }
"#;
    site.file(NOTICE, notice)
        .file("content/privacy/2024-04-01/ja.toml", ja)
        .file("content/privacy/2024-04-01/en.toml", en)
        .file("content/privacy/2026-04-01/ja.toml", new_ja)
        .file("content/privacy/2026-04-01/en.toml", new_en)
}

/// The table of a comparison: each row on a line, cells between bars, changed words in brackets.
fn table(page: &str) -> String {
    let from = page.find("<thead>").unwrap();
    let table = &page[from..page.find("</table>").unwrap()];
    let hidden = |text: &str, from: &str| {
        let mut parts = text.split(from);
        let first = parts.next().unwrap_or("").to_owned();
        parts.fold(first, |all, part| all + part.split_once("</span>").map_or("", |(_, rest)| rest))
    };
    let text = hidden(&hidden(table, "<span class=\"visually-hidden\">"), "<span class=\"comparison-label\">");
    let text = text.replace("<ins>", "[").replace("</ins>", "]").replace("<del>", "[").replace("</del>", "]");
    let text = text.replace("</td>", " | ").replace("</th>", " | ").replace('\n', "").replace("</tr>", "\n");
    let mut plain = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('<') {
        plain.push_str(before);
        rest = after.split_once('>').map_or("", |(_, rest)| rest);
    }
    plain + rest
}

/// The `<link>` elements of a head that relate versions: `rel → href`.
fn relations(page: &str) -> BTreeMap<String, String> {
    let value = |line: &str, name: &str| line.split(&format!("{name}=\"")).nth(1)?.split('"').next().map(str::to_owned);
    let lines = page.lines().filter(|line| line.contains("version") && line.starts_with("<link"));
    lines.filter_map(|line| Some((value(line, "rel")?, value(line, "href")?))).collect()
}

#[test]
fn the_comparison_shows_what_is_new_changed_and_renumbered() {
    let site = two_versions().built("");
    assert_data_eq!(
        table(&site.page("ja/privacy/changes/2026-04-01/index.html")),
        str![[r#"
改正後 2026年（令和8年）4月1日施行の版 | 改正前 2024年（令和6年）4月1日施行の版 | 
（略） | （略） | 
第1条（利用目的） | 第1条（利用目的） | 
1 当社は、個人[データ]を利用します。 | 1 当社は、個人[情報]を利用します。 | 
2 前項は、第3条に従います。 | 2 前項は、第2条に従います。 | 
第2条（[安全管理]） | （新設） | 
[措置を講じます。] |  | 
第3条（第三者提供）（略） | 第2条（第三者提供）（略） | 

"#]]
    );
    assert_data_eq!(
        table(&site.page("en/privacy/changes/2026-04-01/index.html")),
        str![[r#"
After Version effective April 1, 2026 | Before Version effective April 1, 2024 | 
(unchanged) | (unchanged) | 
Article 1 Purpose of use | Article 1 Purpose of use | 
1.1 We use personal [data]. | 1.1 We use personal [information]. | 
1.2 The preceding paragraph is subject to Article 3. | 1.2 The preceding paragraph is subject to Article 2. | 
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
        table(&site.page("ja/privacy/changes/2026-04-01/index.html")),
        str![[r#"
改正前 2024年（令和6年）4月1日施行の版 | 改正後 2026年（令和8年）4月1日施行の版 | 備考 | 
（略） | （略） |  | 
第1条（利用目的） | 第1条（利用目的） |  | 
1 当社は、個人[情報]を利用します。 | 1 当社は、個人[データ]を利用します。 | 変更 | 
2 前項は、第2条に従います。 | 2 前項は、第3条に従います。 | 番号の変更 | 
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
content/site.toml:7:24: error[unknown-value]: `new` has no meaning here
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
fn history_and_version_lead_to_the_comparison() {
    let site = two_versions().built("");
    let link = "href=\"/en/privacy/changes/2026-04-01/\"";
    for page in ["en/privacy/index.html", "en/privacy/v/2026-04-01/index.html", "en/privacy/history/index.html"] {
        assert!(site.page(page).contains(link), "{page}");
    }
    assert!(!site.page("en/privacy/v/2024-04-01/index.html").contains(link));
}

#[test]
fn the_timeline_says_which_version_held_when() {
    let site = two_versions().built("");
    let page = site.page("en/privacy/history/index.html");
    let timeline = &page[page.find("class=\"timeline\"").unwrap()..page.find("class=\"versions\"").unwrap()];
    assert!(timeline.contains("April 1, 2024 to March 31, 2026"), "{timeline}");
    assert!(timeline.contains("Since April 1, 2026"), "{timeline}");
    assert!(timeline.find("period-superseded") < timeline.find("period-in-force"), "{timeline}");
}

#[test]
fn both_languages_stand_side_by_side_with_anchors_of_their_own() {
    let site = two_versions().built("");
    let page = site.page("en/privacy/bilingual/index.html");
    for part in [
        "<div lang=\"ja\" id=\"original:purpose\">",
        "<h2 id=\"purpose\">",
        "<li id=\"original:purpose.2\">",
        "<li id=\"purpose.2\">",
        "href=\"#original:third-party\"",
        "href=\"#third-party\"",
        "the original prevails",
    ] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    assert!(!site.path("public/ja/privacy/bilingual").exists());
}

#[test]
fn what_is_said_of_links_has_its_language_where_two_stand_side_by_side() {
    let site = two_versions();
    let (ja, en) = ("content/privacy/2026-04-01/ja.toml", "content/privacy/2026-04-01/en.toml");
    let preamble = "preamble = '[PPC](https://www.ppc.go.jp/)'\n\n[[section]]";
    let site = site.edit(ja, "[[section]]", preamble).edit(en, "[[section]]", preamble).built("");
    let page = site.page("en/privacy/bilingual/index.html");
    assert_eq!(page.matches("<span class=\"visually-hidden\" lang=\"en\">").count(), 2, "{page}");
}

#[test]
fn no_bilingual_page_where_no_language_prevails() {
    let site = two_versions().edit("content/site.toml", "original = \"ja\"", "original = \"none\"").built("");
    assert!(!site.path("public/en/privacy/bilingual").exists());
}

#[test]
fn versions_are_related_in_the_head() {
    let site = two_versions().built("");
    let related = |page: &str| relations(&site.page(page));
    let old = related("ja/privacy/v/2024-04-01/index.html");
    assert_eq!(old["latest-version"], "https://privacy.example.jp/ja/privacy/");
    assert_eq!(old["version-history"], "https://privacy.example.jp/ja/privacy/history/");
    assert_eq!(old["next successor-version"], "https://privacy.example.jp/ja/privacy/v/2026-04-01/");
    assert!(!old.contains_key("prev predecessor-version"));
    let current = related("ja/privacy/index.html");
    assert_eq!(current["prev predecessor-version"], "https://privacy.example.jp/ja/privacy/v/2024-04-01/");
}

#[test]
fn the_feed_has_an_entry_for_each_published_version() {
    let site = two_versions().built("");
    assert!(site.page("ja/index.html").contains("type=\"application/atom+xml\" href=\"/ja/feed.xml\""));
    assert_data_eq!(
        site.page("en/feed.xml"),
        str![[r#"
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>urn:uuid:fc936e79-cd1f-89d2-920a-b8e497314e1e</id>
<title>Changes to privacy notices</title>
<updated>2026-03-01T00:00:00+09:00</updated>
<author><name>Mihon Inc.</name></author>
<link rel="self" type="application/atom+xml" hreflang="en" href="https://privacy.example.jp/en/feed.xml"/>
<link rel="alternate" type="text/html" hreflang="en" href="https://privacy.example.jp/en/"/>
<entry>
<id>urn:uuid:2839798b-4a54-829b-a402-21597a189385</id>
<title>Privacy Policy (Version effective April 1, 2026)</title>
<published>2026-03-01T00:00:00+09:00</published>
<updated>2026-03-01T00:00:00+09:00</updated>
<link rel="alternate" type="text/html" hreflang="en" href="https://privacy.example.jp/en/privacy/v/2026-04-01/"/>
<content type="html">&lt;p&gt;Added an article on security&lt;/p&gt;
&lt;p&gt;Added&lt;/p&gt;
&lt;ul&gt;&lt;li&gt;Article 2 Security&lt;/li&gt;&lt;/ul&gt;
&lt;p&gt;Changed&lt;/p&gt;
&lt;ul&gt;&lt;li&gt;Article 1 Purpose of use&lt;/li&gt;&lt;/ul&gt;
&lt;p&gt;&lt;a href=&quot;https://privacy.example.jp/en/privacy/changes/2026-04-01/&quot;&gt;Comparison with the previous version&lt;/a&gt;&lt;/p&gt;
</content>
</entry>
<entry>
<id>urn:uuid:302b66fd-f4c0-830f-aa4a-9afdcc9a42bc</id>
<title>Privacy Policy (Version effective April 1, 2024)</title>
<published>2024-04-01T00:00:00+09:00</published>
<updated>2024-04-01T00:00:00+09:00</updated>
<link rel="alternate" type="text/html" hreflang="en" href="https://privacy.example.jp/en/privacy/v/2024-04-01/"/>
<content type="html">&lt;p&gt;Version effective April 1, 2024&lt;/p&gt;
</content>
</entry>
</feed>

"#]]
    );
}

#[test]
fn the_feed_is_well_formed_and_its_ids_outlive_a_change_of_state() {
    let ids = |day: &str| -> Vec<String> {
        let feed = two_versions().built(&format!("--as-of {day}")).page("ja/feed.xml");
        well_formed(&feed);
        let ids = feed.split("<entry>").skip(1).filter_map(|entry| entry.split("<id>").nth(1)?.split('<').next());
        ids.map(str::to_owned).collect()
    };
    let (before, announced, after) = (ids("2024-04-01"), ids("2026-03-01"), ids("2027-01-01"));
    assert_eq!(before.len(), 1);
    assert_eq!(announced[1], before[0]);
    assert_eq!(announced, after);
}

#[test]
fn a_site_with_nothing_to_tell_has_no_feed() {
    let site = two_versions().built("--as-of 2020-01-01");
    assert!(!site.path("public/ja/feed.xml").exists());
    assert!(!site.page("ja/index.html").contains("feed.xml"));
}

#[test]
fn the_data_of_a_notice_has_a_documented_shape() {
    let site =
        two_versions().remove("content/privacy/2024-04-01").edit(NOTICE, "[[version]]\neffective = 2024-04-01\n\n", "");
    let records = r#"[[transmission]]
id = "kasumi"
service = "Kasumi"
recipient = { ja = "カスミ社", en = "Kasumi Inc." }
sent = { ja = ["閲覧したページのURL"], en = ["URL of the page viewed"] }
purpose = { ja = "集計のため", en = "For statistics" }
policy = "https://kasumi.example.com/privacy/"

[[cookie]]
name = "_kasumi"
provider = "kasumi"
category = "analytics"
lifetime = "P2Y"
purpose = { ja = "訪問の区別", en = "Telling visitors apart" }
"#;
    let site = site.file("content/privacy/2026-04-01/records.toml", records).built("");
    let data = site.page("data/privacy.json");
    assert!(serde_json::from_str::<Value>(&data).is_ok());
    assert_data_eq!(
        data,
        str![[r#"
{
  "version": 1,
  "slug": "privacy",
  "kind": "privacy-policy",
  "prevailing_language": "ja",
  "ended": null,
  "operator": {
    "en": "Mihon Inc.",
    "ja": "見本株式会社"
  },
  "url": {
    "en": "https://privacy.example.jp/en/privacy/",
    "ja": "https://privacy.example.jp/ja/privacy/"
  },
  "versions": [
    {
      "id": "2026-04-01",
      "state": "in-force",
      "announced": "2026-03-01",
      "effective": "2026-04-01",
      "until": null,
      "summary": {
        "en": "Added an article on security",
        "ja": "安全管理の条を新設"
      },
      "texts": {
        "en": {
          "url": "https://privacy.example.jp/en/privacy/v/2026-04-01/",
          "plain": "https://privacy.example.jp/en/privacy/v/2026-04-01/text.txt",
          "sha256": null,
          "prevails": false,
          "title": "Privacy Policy",
          "subtitle": null,
          "preamble": "",
          "sections": [
            {
              "id": "purpose",
              "number": "Article 1",
              "heading": "Purpose of use",
              "text": "1.1 We use personal data./n1.2 The preceding paragraph is subject to Article 3.",
              "sections": []
            },
            {
              "id": "security",
              "number": "Article 2",
              "heading": "Security",
              "text": "We take measures.",
              "sections": []
            },
            {
              "id": "third-party",
              "number": "Article 3",
              "heading": "Provision to third parties",
              "text": "We do not provide it without consent.",
              "sections": []
            }
          ],
          "closing": ""
        },
        "ja": {
          "url": "https://privacy.example.jp/ja/privacy/v/2026-04-01/",
          "plain": "https://privacy.example.jp/ja/privacy/v/2026-04-01/text.txt",
          "sha256": null,
          "prevails": true,
          "title": "プライバシーポリシー",
          "subtitle": null,
          "preamble": "",
          "sections": [
            {
              "id": "purpose",
              "number": "第1条",
              "heading": "利用目的",
              "text": "1 当社は、個人データを利用します。/n2 前項は、第3条に従います。",
              "sections": []
            },
            {
              "id": "security",
              "number": "第2条",
              "heading": "安全管理",
              "text": "措置を講じます。",
              "sections": []
            },
            {
              "id": "third-party",
              "number": "第3条",
              "heading": "第三者提供",
              "text": "当社は、同意を得ないで提供しません。",
              "sections": []
            }
          ],
          "closing": ""
        }
      },
      "errata": [],
      "cookies": [
        {
          "name": "_kasumi",
          "provider": "kasumi",
          "category": "analytics",
          "lifetime": "P2Y",
          "purpose": {
            "en": "Telling visitors apart",
            "ja": "訪問の区別"
          }
        }
      ],
      "transmissions": [
        {
          "id": "kasumi",
          "service": {
            "en": "Kasumi",
            "ja": "Kasumi"
          },
          "recipient": {
            "en": "Kasumi Inc.",
            "ja": "カスミ社"
          },
          "sent": {
            "en": [
              "URL of the page viewed"
            ],
            "ja": [
              "閲覧したページのURL"
            ]
          },
          "purpose": {
            "en": "For statistics",
            "ja": "集計のため"
          },
          "recipient_purpose": {},
          "policy": {
            "en": "https://kasumi.example.com/privacy/",
            "ja": "https://kasumi.example.com/privacy/"
          },
          "opt_out": {}
        }
      ]
    }
  ]
}

"#]]
    );
}

#[test]
fn two_versions_are_compared_in_the_terminal() {
    let site = two_versions();
    assert_data_eq!(
        site.run("compare privacy 2024-04-01 2026-04-01").stdout,
        str![[r#"
第1条 利用目的 [changed]
  - 1 当社は、個人[-情報-]を利用します。
  + 1 当社は、個人{+データ+}を利用します。
  - 2 前項は、第2条に従います。
  + 2 前項は、第3条に従います。

第2条 安全管理 [added]
  + {+措置を講じます。+}

第2条 → 第3条 第三者提供 [renumbered]

"#]]
    );
    assert_data_eq!(
        site.run("compare privacy 2024-04-01 2026-04-01 --text-lang en --lang ja").stdout,
        str![[r#"
Article 1 Purpose of use [変更]
  - 1.1 We use personal [-information-].
  + 1.1 We use personal {+data+}.
  - 1.2 The preceding paragraph is subject to Article 2.
  + 1.2 The preceding paragraph is subject to Article 3.

Article 2 Security [新設]
  + {+We take measures.+}

Article 2 → Article 3 Provision to third parties [番号の変更]

"#]]
    );
    assert_data_eq!(
        site.run("compare privacy 2026-04-01 2026-04-01").stdout,
        str![[r#"
no difference

"#]]
    );
}

#[test]
fn what_cannot_be_compared_is_named_with_what_can() {
    let site = two_versions();
    let failed = |words: &str| {
        let ended = site.run(words);
        assert_eq!(ended.status, Some(2), "{}", ended.stderr);
        ended.stderr
    };
    assert_data_eq!(
        failed("compare terms 2024-04-01 2026-04-01"),
        str![[r#"
error: there is no notice `terms`
 |
 = help: the notices of this site: `privacy`

"#]]
    );
    assert_data_eq!(
        failed("compare privacy 2024-04-01 2026-05-01"),
        str![[r#"
error: the notice `privacy` has no version `2026-05-01`
 |
 = help: its versions: `2024-04-01`, `2026-04-01`

"#]]
    );
    assert_data_eq!(
        failed("compare privacy 2024-04-01 2026-04-01 --text-lang fr"),
        str![[r#"
error: not both versions have a text in the language `fr`
 |
 = help: languages that can be compared: `ja`, `en`

"#]]
    );
}

/// Every tag is closed by its own, and every `&` begins an entity.
fn well_formed(xml: &str) {
    let mut open = Vec::new();
    for tag in xml.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
        let name = tag.trim_start_matches('/').split_whitespace().next().unwrap();
        match tag {
            _ if tag.starts_with('?') || tag.ends_with('/') => {}
            _ if tag.starts_with('/') => assert_eq!(open.pop(), Some(name), "{xml}"),
            _ => open.push(name),
        }
    }
    assert!(open.is_empty(), "{open:?}");
    let entities = ["amp;", "lt;", "gt;", "quot;", "#"];
    assert!(xml.split('&').skip(1).all(|rest| entities.iter().any(|entity| rest.starts_with(entity))));
}
