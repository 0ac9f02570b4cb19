//! Values written once: operator, contacts, facts and dates, in the form of each language.

use snapbox::{assert_data_eq, str};

use super::{NOTICE, RECORDS, japanese_alone, read, with_text};

const VALUES: &str = r#"
[operator]
name = { ja = "見本", en = "Mihon" }
postal_code = "100-0000"
address = { ja = "東京都", en = "Tokyo" }
representative = { name = { ja = "山田", en = "Yamada" }, title = { ja = "代表取締役", en = "President" } }
[contact.desk]
name = { ja = "窓口", en = "Desk" }
phone = "+81-3-0000-0000"
email = "a@example.jp"
form = "https://example.jp/f/"
person = { name = { ja = "鈴木", en = "Suzuki" } }
[fact.fee]
amount = 1500
currency = "JPY"
[fact.day]
date = 2019-05-01
[fact.words]
text = { ja = "言葉", en = "words" }
"#;

#[test]
fn values_are_written_once_and_shown_in_the_form_of_each_language() {
    let text = r"
preamble = '''
{operator.name} / {operator.address} / {operator.representative} / {contact.desk.phone} /
{fact.fee} / {fact.day} / {fact.words} / {effective} / {{brace

{operator}

{contact.desk}
'''
closing = '''
{dates}

{signature}

[代表](lang:ja)
'''
";
    let dates = "established = 2020-01-01\nrevised = [2022-05-05]\neffective";
    let site = || with_text(text).file(RECORDS, VALUES).edit(NOTICE, "effective", dates);
    assert_data_eq!(
        read(site(), "ja"),
        str![[r#"
見本 / 〒100-0000 東京都 / 代表取締役　山田 / 03-0000-0000 <tel:+81-3-0000-0000> /1,500円 / 2019年（令和元年）5月1日 / 言葉 / 2026年（令和8年）4月1日 / {brace
名称 | 見本
住所 | 〒100-0000 東京都
代表者 | 代表取締役　山田
窓口 | 窓口
責任者 | 鈴木
電話 | 03-0000-0000 <tel:+81-3-0000-0000>
メールアドレス | a@example.jp <mailto:a@example.jp>
お問い合わせフォーム | https://example.jp/f/<span class="visually-hidden"> 外部サイト</span> <https://example.jp/f/>
2020年（令和2年）1月1日 制定
2022年（令和4年）5月5日 改定
2026年（令和8年）4月1日 施行
見本
代表取締役　山田
代表
"#]]
    );
    assert_data_eq!(
        read(site(), "en"),
        str![[r#"
Mihon / Tokyo 100-0000 / Yamada, President / +81-3-0000-0000 <tel:+81-3-0000-0000> / 1,500 yen / May 1, 2019 / words / April 1, 2026 / {brace
Name | Mihon
Address | Tokyo 100-0000
Representative | Yamada, President
Contact | Desk
Person in charge | Suzuki
Phone | +81-3-0000-0000 <tel:+81-3-0000-0000>
Email | a@example.jp <mailto:a@example.jp>
Inquiry form | https://example.jp/f/<span class="visually-hidden">, external site</span> <https://example.jp/f/>
Established January 1, 2020
Revised May 5, 2022
Effective April 1, 2026
Yamada
President
Mihon
代表
"#]]
    );
    assert!(site().built("").page("en/privacy/index.html").contains("<span lang=\"ja\">代表</span>"));
}

#[test]
fn placeholders_that_name_nothing_or_stand_in_the_wrong_place() {
    let text = "preamble = '''\n{operator.nam} {fact.fee} {contact.desk.phone} {signature} {operator.address} {announced}\n\n{contact.desk}\n\n{cookies}\n'''\n";
    assert_data_eq!(
        japanese_alone(text).findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:3:1: error[unknown-placeholder]: unknown placeholder `{operator.nam}`
content/privacy/2026-04-01/ja.toml:3:16: error[unknown-placeholder]: unknown placeholder `{fact.fee}`
content/privacy/2026-04-01/ja.toml:3:27: error[unknown-placeholder]: unknown placeholder `{contact.desk.phone}`
content/privacy/2026-04-01/ja.toml:3:48: error[misplaced-block]: `{signature}` shows a whole block and cannot be used within a line
content/privacy/2026-04-01/ja.toml:3:60: error[placeholder-without-value]: `{operator.address}` has no value
content/privacy/2026-04-01/ja.toml:3:79: error[placeholder-without-value]: `{announced}` has no value
content/privacy/2026-04-01/ja.toml:5:1: error[unknown-placeholder]: unknown placeholder `{contact.desk}`
content/privacy/2026-04-01/ja.toml:7:1: error[placeholder-without-value]: `{cookies}` has no value
status 1

"#]]
    );
}

#[test]
fn a_value_that_is_announced_and_not_given_is_found() {
    let text = "[[section]]\nid = \"fee\"\nheading = \"手数料\"\ntext = \"別途手数料をいただくことがあります。\"\n\
                [[section]]\nid = \"joint\"\nheading = \"共同利用\"\n[[section.table]]\nid = \"t\"\nrows = [[\"利用者\", \"\"], [\"目的\", \"案内\"]]\n";
    assert_data_eq!(
        japanese_alone(text).findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:5:11: warning[fee-without-amount]: a fee without its amount
content/privacy/2026-04-01/ja.toml:11:11: warning[row-without-value]: `利用者` has no value
status 0

"#]]
    );
    let mended = text.replace("別途手数料", "1,000円の手数料").replace("\"\"]", "\"—\"]");
    assert_eq!(japanese_alone(&mended).findings(), "status 0\n");
}
