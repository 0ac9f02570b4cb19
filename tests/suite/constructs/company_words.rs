//! Records in the company's own words: labels, links, marks, lists, notes, further lines, layouts.

use snapbox::{assert_data_eq, str};

use super::{RECORDS, read, with_text};

const PURPOSES: &str = r#"
[layout]
purpose = "list"
[labels.purpose]
group = { ja = "区分", en = "Category" }
[[purpose]]
id       = "members"
group    = { ja = "**会員**の方", en = "**Members**" }
text     = { ja = "[](#b)に従い利用します。", en = "We use it under [](#b)." }
uses.ja  = ["""**配信**

1) メール
2) アプリ""", "改善"]
uses.en  = ["""**Delivery**

1) E-mail
2) App""", "Improvement"]
labels   = { uses = { ja = "目的", en = "Purpose" } }
more     = [{ label = { ja = "根拠", en = "Basis" }, text = { ja = "契約", en = "Contract" } }]
[[purpose]]
note     = { ja = "採用は別に定めます。", en = "Recruitment is dealt with elsewhere." }
"#;

const TEXT: &str = "
[[section]]
id = 'a'
heading = 'A'
text = '''
{purposes}
'''
[[section]]
id = 'b'
heading = 'B'
text = '''
[](#members)
'''
";

#[test]
fn records_take_marks_references_lists_notes_and_labels_of_the_company() {
    let site = || with_text(TEXT).file(RECORDS, PURPOSES);
    assert_data_eq!(
        read(site(), "ja"),
        str![[r#"
第1条（A）
区分 | 会員の方
| 第2条 <#b>に従い利用します。
目的
配信
(1) メール
(2) アプリ
改善
根拠 | 契約
※ 採用は別に定めます。
第2条（B）
「会員の方」 <#record-members>
"#]]
    );
    assert_data_eq!(
        read(site(), "en"),
        str![[r#"
Article 1 A
Category | Members
| We use it under Article 2 <#b>.
Purpose
Delivery
(1) E-mail
(2) App
Improvement
Basis | Contract
Note: Recruitment is dealt with elsewhere.
Article 2 B
“Members” <#record-members>
"#]]
    );
}

#[test]
fn contacts_have_numbers_by_audience_links_with_words_and_labels_that_may_be_empty() {
    let records = r#"
[contact.desk]
name     = { ja = "窓口", en = "Desk" }
division = { ja = "総務部", en = "General Affairs" }
person   = { name = "森野葵", reading = { ja = "もりのあおい", en = "Aoi Morino" } }
phone    = "+81-3-0000-0000"
phones   = [{ number = "+81-3-0000-0001", label = { ja = "加盟店", en = "Stores" } }]
fax      = "+81-3-0000-0002"
form     = { url = "https://desk.example.com/", words = { ja = "入力する", en = "Write to us" } }
labels   = { person = "", phone = { ja = "TEL", en = "Tel" } }
more     = [{ text = { ja = "祝日は休みます。", en = "Closed on holidays." } }]
"#;
    let site = || with_text("preamble = '''\n{contact.desk}\n'''\n").file(RECORDS, records);
    assert_data_eq!(
        read(site(), "ja"),
        str![[r#"
部署 | 総務部
窓口 | 窓口
| 森野葵（もりのあおい）
TEL | 03-0000-0000 <tel:+81-3-0000-0000>
加盟店 | 03-0000-0001 <tel:+81-3-0000-0001>
FAX | 03-0000-0002
お問い合わせフォーム | 入力する<span class="visually-hidden"> 外部サイト</span> <https://desk.example.com/>
| 祝日は休みます。
"#]]
    );
    assert_data_eq!(
        read(site(), "en"),
        str![[r#"
Division | General Affairs
Contact | Desk
| 森野葵 (Aoi Morino)
Tel | +81-3-0000-0000 <tel:+81-3-0000-0000>
Stores | +81-3-0000-0001 <tel:+81-3-0000-0001>
Fax | +81-3-0000-0002
Inquiry form | Write to us<span class="visually-hidden">, external site</span> <https://desk.example.com/>
| Closed on holidays.
"#]]
    );
}

#[test]
fn records_can_be_a_table_or_running_text() {
    let laid = |layout: &str| PURPOSES.replace("\"list\"", &format!("\"{layout}\""));
    let site = |layout: &str| with_text(TEXT).file(RECORDS, laid(layout));
    assert_data_eq!(
        read(site("table"), "en"),
        str![[r#"
Article 1 A
Category |  | Purpose | Basis
Members | We use it under Article 2 <#b>.
Delivery
(1) E-mail
(2) App
Improvement
| Contract
Note: Recruitment is dealt with elsewhere.
Article 2 B
“Members” <#record-members>
"#]]
    );
    assert_data_eq!(
        read(site("prose"), "en"),
        str![[r#"
Article 1 A
Members
We use it under Article 2 <#b>.
Delivery
(1) E-mail
(2) App
Improvement
Contract
Note: Recruitment is dealt with elsewhere.
Article 2 B
“Members” <#record-members>
"#]]
    );
}

#[test]
fn transmissions_and_retention_say_what_a_survey_found() {
    let records = r#"
[[transmission]]
id        = "stat"
service   = "Stat"
site      = { ja = "本アプリ", en = "The app" }
recipient = "Stat Inc."
country   = { ja = "米国", en = "USA" }
sent      = ["URL"]
purpose   = { ja = "集計", en = "Statistics" }
policy    = { url = "https://stat.example.com/p", words = { ja = "方針", en = "Policy" } }
surveyed  = 2026-03-01
[[retention]]
items     = { ja = ["会員情報"], en = ["Member data"] }
period    = { ja = "退会から1年", en = "One year from leaving" }
[labels.retention]
period    = { ja = "期間", en = "How long" }
"#;
    let site = || with_text("preamble = '''\n{transmissions}\n\n{retentions}\n'''\n").file(RECORDS, records);
    assert_data_eq!(
        read(site(), "en"),
        str![[r#"
Service | Stat
App or site | The app
Recipient | Stat Inc.
Country | USA
Information sent | URL
Our purpose | Statistics
Recipient’s privacy policy | Policy<span class="visually-hidden">, external site</span> <https://stat.example.com/p>
Last checked | March 1, 2026
Information | Member data
How long | One year from leaving
"#]]
    );
}

#[test]
fn what_a_record_cannot_print_is_told() {
    let records = r#"
[labels.purpos]
group = "x"
[layout]
purpose = "grid"
[[purpose]]
group = "A"
labels = { grup = "x" }
[[purpose]]
group = "B"
uses = ["{cookies}", "1) {#x} y"]
[contact.desk]
name = "窓口"
phone = "+81-3-0000-0000"
hours = "{#open} 平日"
"#;
    let site = with_text("preamble = '''\n{purposes}\n\n{contact.desk}\n'''\n").file(RECORDS, records);
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/records.toml:2:9: error[unknown-value]: `purpos` is not a value that can be used here
content/privacy/2026-04-01/records.toml:5:11: error[unknown-value]: `grid` is not a value that can be used here
content/privacy/2026-04-01/records.toml:6:1: error[empty-record]: this record has no content
content/privacy/2026-04-01/records.toml:8:12: error[unknown-label]: records of the kind `purpose` have no label `grup`
content/privacy/2026-04-01/records.toml:11:10: error[misplaced-block]: `{cookies}` shows a whole block and cannot be used within a line
content/privacy/2026-04-01/records.toml:15:10: error[record-item-name]: a text that can appear in several places has the name `{#open}`
status 1

"#]]
    );
}

#[test]
fn words_that_are_data_too_hold_no_values() {
    let records = r#"
[[transmission]]
id        = "stat"
service   = "Stat"
recipient = "{operator.name}"
sent      = ["[](#b)", "**URL**"]
purpose   = { ja = "[集計](#b)", en = "statistics" }
"#;
    let site = with_text(TEXT.replace("{purposes}", "{transmissions}").replace("[](#members)", "B").as_str());
    let told = site.file(RECORDS, records).findings();
    assert_data_eq!(
        told,
        str![[r#"
content/privacy/2026-04-01/records.toml:5:13: error[value-in-data]: `recipient` holds a value in braces or a reference without words
content/privacy/2026-04-01/records.toml:6:13: error[value-in-data]: `sent` holds a value in braces or a reference without words
status 1

"#]]
    );
}
