//! The data of a notice, for programs to read.

use serde_json::Value;
use snapbox::{assert_data_eq, str};

use super::{NOTICE, two_versions};

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
      "data": "https://privacy.example.jp/data/privacy/2026-04-01.json",
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
fn the_words_of_each_version_are_a_file_of_their_own() {
    let site = two_versions().built("");
    let read = |path: &str| serde_json::from_str::<Value>(&site.page(path)).unwrap();
    let notice = read("data/privacy.json");
    let texts = |version: usize| notice["versions"][version]["texts"]["ja"].clone();
    assert_eq!(texts(0)["title"], "プライバシーポリシー");
    assert!(texts(0).get("sections").is_none() && texts(1)["sections"][0]["id"] == "purpose");
    assert_eq!(notice["versions"][0]["data"], "https://privacy.example.jp/data/privacy/2024-04-01.json");
    let old = read("data/privacy/2024-04-01.json");
    assert_eq!((&old["slug"], &old["id"], &old["version"]), (&"privacy".into(), &"2024-04-01".into(), &1.into()));
    assert_eq!(
        old["texts"]["ja"]["sections"][0]["text"],
        "1 当社は、個人情報を利用します。\n2 前項は、第2条に従います。"
    );
    assert_eq!(read("data/privacy/2026-04-01.json")["texts"]["ja"], texts(1));
}
