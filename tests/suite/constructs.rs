//! Everything that a real notice says: numbers, references, tables, notes, records.

use snapbox::{assert_data_eq, str};

use crate::harness::{Site, reading};

const SITE: &str = "content/site.toml";
const NOTICE: &str = "content/privacy/notice.toml";
const JA: &str = "content/privacy/2026-04-01/ja.toml";
const EN: &str = "content/privacy/2026-04-01/en.toml";
const RECORDS: &str = "content/privacy/2026-04-01/records.toml";

/// A site whose Japanese and English texts are the same.
fn with_text(text: &str) -> Site {
    let text = format!("title = \"Title\"\n{text}");
    Site::small().file(JA, &text).file(EN, &text)
}

fn read(site: Site, language: &str) -> String {
    reading(&site.built("").page(&format!("{language}/privacy/index.html")))
}

const NUMBERED: &str = r#"
[[section]]
id = "a"
heading = "A"
text = '''
1. one

   1) item
   2) {#named} item

      1) below

         1) deeper

   - bullet

2. two
'''

[[section]]
id = "b"
heading = "B"
text = '''
[](#a), [](#a.1), [](#a.1.2), [](#a.1.2.1), [](#a.1.2.1.1), [](#named),
[](#a "title"), [](#a.2 "number"), [words](#a.1), [](#branch), [](#branch "relative"), [](#free), [](#free.1).
'''

[[section]]
id = "branch"
heading = "Branch"
branch = true
text = '''
1. See [](#b "relative"), [](#free "relative"), [](#branch.2 "relative"), [](#a "relative").
2. See [](#branch.1 "relative").
'''

[[section]]
id = "gone"
deleted = true

[[section]]
id = "free"
heading = "Free"
number = false
text = '''
1. Not counted.
'''

[[section]]
id = "last"
heading = "Last"
text = '''
1) item of a section
2) another
'''
[[section.section]]
id = "inner"
heading = "Inner"
text = '''
1. inner
'''
"#;

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
fn references_may_be_short() {
    let site = with_text(NUMBERED).edit(SITE, "time_zone", "references = \"short\"\ntime_zone");
    let page = read(site, "ja");
    assert!(page.contains("1条 <#a>, 1条1項 <#a.1>, 1条1項2号 <#a.1.2>"), "{page}");
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
1. See the preceding section <#b>, “Free” <#free>, the following paragraph <#branch.2>, “A” <#a>.
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
item
item
below
deeper
bullet
two
B
“A” <#a>, “A” <#a.1>, “A” <#a.1.2>, “A” <#a.1.2.1>, “A” <#a.1.2.1.1>, “A” <#named>, “A” <#a>, “A” <#a.2>, words <#a.1>, “Branch” <#branch>, the following section <#branch>, “Free” <#free>, “Free” <#free.1>.
Branch
See the preceding section <#b>, “Free” <#free>, the following paragraph <#branch.2>, “A” <#a>.
See the preceding paragraph <#branch.1>.
(Deleted)
Free
Not counted.
Last
item of a section
another
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
1 <#a>, 1-1 <#a.1>, 1-1（ロ） <#a.1.2>, 1-1（ロ）一 <#a.1.2.1>, 1-1（ロ）一i <#a.1.2.1.1>, 1-1（ロ） <#named>,1「A」 <#a>, ② <#a.2>, words <#a.1>, 2-2 <#branch>, 次の項目 <#branch>, 「Free」 <#free>, 「Free」-1 <#free.1>.
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
content/site.toml:8:11: error[bad-pattern]: `m` in braces has no meaning in a number, or its brace is not closed
status 1

"#]]
    );
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
fn a_number_that_was_left_out_is_told_once_and_not_for_all_that_count_on_from_it() {
    let items = "1. x\n2. x\n4. x\n5. x\n8. x\n9. x\n";
    let text = format!("title = \"T\"\n[[section]]\nid = \"a\"\nheading = \"A\"\ntext = '''\n{items}'''\n");
    assert_data_eq!(
        Site::small().file(JA, text).remove(EN).findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:8:1: error[typed-number]: this item is numbered 4, but is number 3
content/privacy/2026-04-01/ja.toml:10:1: error[typed-number]: this item is numbered 8, but is number 5
status 1

"#]]
    );
}

#[test]
fn references_that_lead_nowhere_or_to_themselves_are_found() {
    let text = "[[section]]\nid = \"a\"\nheading = \"A\"\ntext = '''\n1. [](#b) [](#z) [](#a.1) [](other#x) [](#a \"titel\")\n\n   1) x\n\n   and\n\n   1) y\n2. [](#a.1.1) {#late}\n4. typed\n'''\n[[section]]\nid = \"z\"\ndeleted = true\n";
    let site = Site::small().file(JA, format!("title = \"T\"\n{text}")).remove(EN);
    assert_data_eq!(
        site.findings(),
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

#[test]
fn tables_have_heads_spans_notes_and_blocks_in_their_cells() {
    let text = r#"
[[section]]
id = "t"
heading = "Tables"
text = '''
Before.

{table:users}

After.
'''
[[section.table]]
id = "users"
caption = "Users"
columns = ["Who", "What"]
row_headers = true
rows = [
  ["One", '''
   - a
   - b
   '''],
  ["^", "c\\\nd"],
  "A note between rows.",
  ["Two", "1) x\n2) y"],
]
[[section.table]]
id = "plain"
rows = [["label", "value"], ["nested", "{include:t.users}"]]
"#;
    let site = with_text(text).built("");
    assert_data_eq!(
        reading(&site.page("en/privacy/index.html")),
        str![[r#"
Article 1 Tables
Before.
Users
Who | What
One
a
b
c
d
Note: A note between rows.
Two
(1) x
(2) y
After.
label
| value
nested
Users
Who | What
One
a
b
c
d
Note: A note between rows.
Two
(1) x
(2) y
"#]]
    );
    let page = site.page("en/privacy/index.html");
    assert!(page.contains("<th scope=\"rowgroup\" rowspan=\"2\">"));
    assert!(page.contains("<table id=\"t.users-2\">"), "an included table has an anchor of its own");
    assert!(page.contains("aria-label=\"Tables\""), "a table without a caption is named by its section");
}

#[test]
fn tables_with_mistakes() {
    let text = r#"
[[section]]
id = "t"
heading = "Tables"
text = "{table:usres} {table:users}"
[[section.table]]
id = "users"
columns = ["Who", "What"]
rows = [["^", "{include:t.users}"], ["only one"]]
"#;
    let site = Site::small().file(JA, format!("title = \"T\"\n{text}")).remove(EN);
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:6:9: error[misplaced-block]: `{table:usres}` shows a whole block and cannot stand within a line
content/privacy/2026-04-01/ja.toml:6:23: error[misplaced-block]: `{table:users}` shows a whole block and cannot stand within a line
content/privacy/2026-04-01/ja.toml:10:10: error[no-cell-above]: `^` with no cell above it that it could repeat
content/privacy/2026-04-01/ja.toml:10:16: error[table-in-itself]: the table `users` would stand inside itself
content/privacy/2026-04-01/ja.toml:10:37: error[row-length]: 1 cell in this row of a table with 2 columns
status 1

"#]]
    );
    let text = r#"title = "T"
[[section]]
id = "t"
heading = "H"
[[section.table]]
id = "a"
rows = [["{include:t.b}"]]
[[section.table]]
id = "b"
rows = [["{include:t.a}"]]
"#;
    assert_data_eq!(
        Site::small().remove(EN).file(JA, text).findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:7:11: error[table-in-itself]: the table `b` would stand inside itself
content/privacy/2026-04-01/ja.toml:10:11: error[table-in-itself]: the table `a` would stand inside itself
status 1

"#]]
    );
}

#[test]
fn lines_join_as_the_language_wants() {
    let text = "[[section]]\nid = \"a\"\nheading = \"A\"\ntext = '''\n個人\n情報、**重要。**\n次のGoogle\nAnalytics\nを使う。\nEnd\nof\nline.\\\nHard.\n'''\n";
    let page = read(with_text(text), "ja");
    assert!(page.contains("個人情報、重要。次のGoogle Analyticsを使う。End of line.\nHard."), "{page}");
}

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
電子メール | a@example.jp <mailto:a@example.jp>
問い合わせフォーム | https://example.jp/f/<span class="visually-hidden"> 外部サイト</span> <https://example.jp/f/>
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
    let site = Site::small().file(JA, format!("title = \"T\"\n{text}")).remove(EN);
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:3:1: error[unknown-placeholder]: unknown placeholder `{operator.nam}`
content/privacy/2026-04-01/ja.toml:3:16: error[unknown-placeholder]: unknown placeholder `{fact.fee}`
content/privacy/2026-04-01/ja.toml:3:27: error[unknown-placeholder]: unknown placeholder `{contact.desk.phone}`
content/privacy/2026-04-01/ja.toml:3:48: error[misplaced-block]: `{signature}` shows a whole block and cannot stand within a line
content/privacy/2026-04-01/ja.toml:3:60: error[placeholder-without-value]: `{operator.address}` has no value
content/privacy/2026-04-01/ja.toml:3:79: error[placeholder-without-value]: `{announced}` has no value
content/privacy/2026-04-01/ja.toml:5:1: error[unknown-placeholder]: unknown placeholder `{contact.desk}`
content/privacy/2026-04-01/ja.toml:7:1: error[placeholder-without-value]: `{cookies}` has no value
status 1

"#]]
    );
}

#[test]
fn cookies_and_transmissions_are_one_row_for_all_languages() {
    let records = r#"
[[transmission]]
id = "stat"
service = "Stat"
recipient = { ja = "Stat社（米国）", en = "Stat Inc. (USA)" }
sent = { ja = ["URL", "IPアドレス"], en = ["URL", "IP address"] }
purpose = { ja = "集計", en = "statistics" }
recipient_purpose = { ja = "改善", en = "improvement" }
opt_out = "https://stat.example.com/out"
[[cookie]]
name = "_s"
provider = "stat"
category = "analytics"
lifetime = "P1Y6M"
purpose = { ja = "集計", en = "statistics" }
[[cookie]]
name = "sid"
provider = "self"
category = "necessary"
lifetime = "session"
purpose = { ja = "ログイン", en = "login" }
"#;
    let site = || with_text("preamble = '''\n{cookies}\n\n{transmissions}\n'''\n").file(RECORDS, records);
    assert_data_eq!(
        read(site(), "ja"),
        str![[r#"
必須
名前 | 提供者 | 目的 | 有効期間
sid | 見本株式会社 当社（ファーストパーティ） | ログイン | セッション（ブラウザーを閉じるまで）
分析
名前 | 提供者 | 目的 | 有効期間
_s | Stat 第三者（サードパーティ） | 集計 | 1年6か月
サービス | Stat
送信先 | Stat社（米国）
送信される情報
URL
IPアドレス
当社の利用目的 | 集計
送信先の利用目的 | 改善
送信の停止（オプトアウト） | https://stat.example.com/out<span class="visually-hidden"> 外部サイト</span> <https://stat.example.com/out>
"#]]
    );
    assert_data_eq!(
        read(site(), "en"),
        str![[r#"
Strictly necessary
Name | Provider | Purpose | Lifetime
sid | Mihon Inc. First party | login | Session (until the browser is closed)
Analytics
Name | Provider | Purpose | Lifetime
_s | Stat Third party | statistics | 1 year 6 months
Service | Stat
Recipient | Stat Inc. (USA)
Information sent
URL
IP address
Our purpose | statistics
Recipient’s purpose | improvement
Opt-out | https://stat.example.com/out<span class="visually-hidden">, external site</span> <https://stat.example.com/out>
"#]]
    );
    let site = site().edit(RECORDS, "recipient = ", "reciever = ");
    let site = site.edit(RECORDS, "P1Y6M", "18 months").edit(RECORDS, "\"session\"", "\"P1\"");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/records.toml:2:1: error[missing-key]: no `recipient` in this `[[transmission]]`
content/privacy/2026-04-01/records.toml:5:1: error[unknown-key]: unknown key `reciever` in this `[[transmission]]`
status 1

"#]]
    );
}

#[test]
fn what_the_law_asks_for_is_data() {
    let records = r#"
[operator]
name = "Mihon"
address = "Tokyo"
representative = { name = "Yamada" }
[fact.fee]
amount = 1000
currency = "JPY"
[[purpose]]
group = { ja = "会員", en = "Members" }
uses = { ja = ["連絡"], en = ["contact"] }
[[purpose]]
group = { ja = "応募者", en = "Applicants" }
uses = { ja = ["選考", "連絡"], en = ["selection", "contact"] }
[[joint_use]]
items = { ja = ["氏名"], en = ["name"] }
scope = { ja = "子会社", en = "subsidiaries" }
uses = { ja = ["案内"], en = ["information"] }
[[measure]]
kind = "technical"
measures = { ja = ["暗号化"], en = ["encryption"] }
[[measure]]
kind = "rules"
measures = { ja = ["規程"], en = ["rules"] }
[[transfer]]
recipient = "X"
country = { ja = "米国", en = "USA" }
basis = "consent"
[[request]]
kind = "disclosure"
procedure = { ja = "書面", en = "in writing" }
fee = "fee"
[[request]]
kind = "correction"
procedure = { ja = "書面", en = "in writing" }
"#;
    let text = "preamble = '''\n{purposes}\n\n{joint_use}\n\n{measures}\n\n{transfers}\n\n{requests}\n'''\n";
    let site = || with_text(text).file(RECORDS, records);
    assert_data_eq!(
        read(site(), "ja"),
        str![[r#"
対象となる方 | 利用目的
会員
連絡
応募者
選考
連絡
共同して利用する個人データの項目
氏名
共同して利用する者の範囲 | 子会社
利用する者の利用目的
案内
管理について責任を有する者 | Mihon
Tokyo
Yamada
措置の種類 | 講じている措置
個人データの取扱いに係る規律の整備
規程
技術的安全管理措置
暗号化
提供先 | X
国名 | 米国
提供の根拠 | 本人の同意
請求の種類 | 手続 | 手数料
開示 | 書面 | 1,000円
訂正、追加又は削除 | 書面 | なし
"#]]
    );
    let nothing = "uses = { ja = [], en = [] }\nmanager = { name = \"Y\" }";
    let site = site()
        .edit(RECORDS, "uses = { ja = [\"案内\"], en = [\"information\"] }", nothing)
        .edit(RECORDS, "kind = \"correction\"", "fee = \"fe\"\nkind = \"correction\"")
        .edit(RECORDS, "kind = \"technical\"", "kind = \"techincal\"");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/records.toml:18:8: error[empty-list]: `uses` is an empty list
content/privacy/2026-04-01/records.toml:19:11: error[incomplete-manager]: the manager of the joint use has no `address`
content/privacy/2026-04-01/records.toml:19:11: error[incomplete-manager]: the manager of the joint use has no `representative`
content/privacy/2026-04-01/records.toml:21:8: error[unknown-value]: `techincal` has no meaning here
content/privacy/2026-04-01/records.toml:35:7: error[fee-not-allowed]: a fee for a request of kind `correction`
content/privacy/2026-04-01/records.toml:35:7: error[unknown-fee]: there is no fact `fe` with an amount
status 1

"#]]
    );
}

#[test]
fn a_value_that_is_announced_and_not_given_is_found() {
    let text = "title = \"T\"\n[[section]]\nid = \"fee\"\nheading = \"手数料\"\ntext = \"別途手数料をいただくことがあります。\"\n\
                [[section]]\nid = \"joint\"\nheading = \"共同利用\"\n[[section.table]]\nid = \"t\"\nrows = [[\"利用者\", \"\"], [\"目的\", \"案内\"]]\n";
    assert_data_eq!(
        Site::small().remove(EN).file(JA, text).findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:5:11: warning[fee-without-amount]: a fee without its amount
content/privacy/2026-04-01/ja.toml:11:11: warning[row-without-value]: `利用者` has no value
status 0

"#]]
    );
    let mended = text.replace("別途手数料", "1,000円の手数料").replace("\"\"]", "\"—\"]");
    assert_eq!(Site::small().remove(EN).file(JA, mended).findings(), "status 0\n");
}
