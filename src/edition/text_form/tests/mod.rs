//! Pins the algorithm. **If one of these tests fails, every seal in the world would break**: do not update the expected
//! texts, but add a new algorithm beside this one.

use jiff::civil::date;
use snapbox::{assert_data_eq, str};

use super::TextForm;
use crate::base::Language;
use crate::edition::compose::compose;
use crate::model::VersionId;
use crate::read::inputs::Inputs;
use crate::read::site;

/// Returns the text form of a small site that has everything a text can hold.
fn form(language: &str) -> TextForm {
    let inputs = Inputs::from_files([
        ("content/site.toml", include_str!("site.toml")),
        ("content/n/notice.toml", include_str!("notice.toml")),
        ("content/n/2026-04-01/records.toml", include_str!("records.toml")),
        ("content/n/2026-04-01/ja.toml", include_str!("ja.toml")),
        ("content/n/2026-04-01/en.toml", include_str!("en.toml")),
    ]);
    let (site, findings) = site::load(&inputs);
    assert!(!findings.has_errors(), "{findings:?}");
    let (composition, findings) = compose(site.as_ref().expect("a site"), date(2026, 5, 1), false);
    assert!(!findings.has_errors(), "{findings:?}");
    let language = Language::parse(language).expect("a language");
    composition.text(VersionId { notice: 0, version: 0 }, &language).expect("composed").form.clone()
}

#[test]
fn the_japanese_text_form_is_what_it_was() {
    let form = form("ja");
    assert_data_eq!(
        form.text,
        str![[r#"
seibun-text-2
文書: n
版: 2026-04-01
言語: ja
正文の言語: ja
制定: 2020-01-01
公表: 2026-03-01
施行: 2026-04-01

# 公表文書
副題

導入の文。

見本株式会社は、**本書**を定めます。
改行の後。がはがです。

## 第1条（目的）

1 手数料は1,500円です。[方法](https://a.example/how/)と<https://a.example/see/>を見てください。
  (1) 号の文。
    - 点の文。
  (2) 名前のある号。
2 前項及び第1条第1項第2号、第2条「表」によります。

※ 注の文。

## 第2条（表）

表: 一覧
- 先: 甲
  項目: 氏名
- 先: 甲
  項目:
    - 住所
    - 電話
- 先: 乙
  項目: 番号

## 第3条 削除

## 第4条（記録）

窓口: 窓口
電話: [03-0000-0000](tel:+81-3-0000-0000)
メールアドレス: <desk@a.example>
お問い合わせフォーム: <https://a.example/form/>
受付時間: 平日

表: 必須
- Cookieの名称: own
  提供者: 見本株式会社 当社（ファーストパーティ）
  目的: 保持
  有効期間: セッション（ブラウザを閉じるまで）
表: 分析
- Cookieの名称: _s
  提供者: Stats 第三者（サードパーティ）
  目的: 区別
  有効期間: 1年6か月

- サービス: Stats
  送信先: 統計社
  送信される情報:
    - URL
    - IPアドレス
  当社の利用目的: 改善
  送信先の利用目的: 提供
  送信先のプライバシーポリシー: <https://stats.example/p/>

- 対象となる方: 会員
  利用目的:
    - 提供
    - 改善

- 請求の種類: 開示
  手続: 書面による。
  手数料: 1,500円

- 提供先: 統計社
  国名: 米国
  提供の根拠: 本人の同意

### 内側

施行日は2026年（令和8年）4月1日です。

2020年（令和2年）1月1日 制定
2026年（令和8年）4月1日 施行

見本株式会社
代表取締役　森野葵

"#]]
    );
    assert_data_eq!(form.sha256, str!["98fff26b933745519230c761d19ef9a58d40d2a9ece079a404fe2e4faca2a24c"]);
}

#[test]
fn the_english_text_form_is_what_it_was() {
    let form = form("en");
    assert_data_eq!(
        form.text,
        str![[r#"
seibun-text-2
Notice: n
Version: 2026-04-01
Language: en
Original: ja
Established: 2020-01-01
Announced: 2026-03-01
Effective: 2026-04-01

# Public notice

## Article 1 Purpose

1.1 The fee is 1,500 yen. Call [+81-3-0000-0000](tel:+81-3-0000-0000) or write to <desk@a.example>, 1-2 Kaku-cho, Tokyo 100-0000.
1.2 See the preceding paragraph and Article 4.

## 第2条（表）

表: 一覧
- 先: 甲
  項目: 氏名
- 先: 甲
  項目:
    - 住所
    - 電話
- 先: 乙
  項目: 番号

## 第3条 削除

## Article 4 Records

Table: Strictly necessary
- Name: own
  Provider: Mihon Inc. First party
  Purpose: Keeping
  Lifetime: Session (until the browser is closed)
Table: Analytics
- Name: _s
  Provider: Stats Third party
  Purpose: Telling apart
  Lifetime: 1 year 6 months

- Service: Stats
  Recipient: Stats Co.
  Information sent:
    - URL
    - IP address
  Our purpose: Improvement
  Recipient’s purpose: Provision
  Recipient’s privacy policy: <https://stats.example/p/>

### 内側

施行日は2026年（令和8年）4月1日です。

Established 1 January 2020
Effective 1 April 2026

Aoi Morino
President
Mihon Inc.

"#]]
    );
    assert_data_eq!(form.sha256, str!["6d895e27de0910162773943f140364d343181ccad3ed8c0f08fe88b5c83af3a6"]);
}
