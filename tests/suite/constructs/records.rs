//! Records: cookies, transmissions, and what the law asks for, as tables of each language.

use snapbox::{assert_data_eq, str};

use super::{RECORDS, read, with_text};

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
Cookieの名称 | 提供者 | 目的 | 有効期間
sid | 見本株式会社 当社（ファーストパーティ） | ログイン | セッション（ブラウザを閉じるまで）
分析
Cookieの名称 | 提供者 | 目的 | 有効期間
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
会員 | 連絡
応募者
選考
連絡
共同して利用する個人データの項目 | 氏名
共同して利用する者の範囲 | 子会社
利用する者の利用目的 | 案内
管理について責任を有する者 | Mihon
Tokyo
Yamada
措置の種類 | 講じている措置
個人データの取扱いに係る規律の整備 | 規程
技術的安全管理措置 | 暗号化
提供先 | X
国名 | 米国
提供の根拠 | 本人の同意
請求の種類 | 手続 | 手数料
開示 | 書面 | 1,000円
訂正、追加又は削除 | 書面 | 無料
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
content/privacy/2026-04-01/records.toml:21:8: error[unknown-value]: `techincal` is not a value that can be used here
content/privacy/2026-04-01/records.toml:35:7: error[fee-not-allowed]: a fee for a request of kind `correction`
content/privacy/2026-04-01/records.toml:35:7: error[unknown-fee]: there is no fact `fe` with an amount
status 1

"#]]
    );
}
