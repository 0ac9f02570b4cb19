//! What is right and looks like a defect: put into the sample, in both languages, it must not be told.

use rayon::prelude::*;

use super::{found, sample};

const JA: &str = "content/privacy/2026-04-01/ja.toml";
const EN: &str = "content/privacy/2026-04-01/en.toml";
/// Before these words of each text what is to be tried is put.
const PLACES: [&str; 2] =
    ["当社は、個人情報の取扱いに関する苦情に、", "The Company responds appropriately and promptly"];

/// Sentences in Japanese and in English, and the rule that must be silent.
const RIGHT: &[(&str, &str, &str)] = &[
    // A statute, a contract, the terms of somebody else
    (
        "個人情報の保護に関する法律（平成15年法律第57号。以下「法令」といいます。）第2条第1項に従います。",
        "",
        "literal-reference",
    ),
    ("業務委託契約書第3条及び第5条、就業規則第1条に従います。", "", "literal-reference"),
    ("白樺会員のきまり（以下「きまり」といいます。）第3条に従います。", "", "literal-reference"),
    (
        "",
        "Section 3 of the Data Processing Agreement and Article 2 thereof apply; so does Article 5 of our Membership Agreement. ",
        "literal-reference",
    ),
    // Names with digits, other units, other clocks
    ("新型コロナウイルス感染症に備えます。", "We prepare for COVID-19. ", "parity-numbers"),
    ("四半期ごとに見直します。", "We review it every 3 months. ", "parity-numbers"),
    ("2週間以内に回答します。", "We answer within 14 days. ", "parity-numbers"),
    ("千代田区に届けます。", "It is sent to Chiyoda-ku 100-0000. ", "parity-numbers"),
    ("午後五時まで受け付けます。", "We are open until 17:00. ", "parity-numbers"),
    ("年中無休です。", "We are open 24/7. ", "parity-numbers"),
    // The publisher's own pages
    (
        "[窓口](https://www.other.example/contact_j.html)",
        "[Contact](https://www.other.example/contact_e.html) ",
        "parity-links",
    ),
    ("[会社](https://www.other.co.jp/a/)", "[Company](https://global.other.com/a/) ", "parity-links"),
    ("[会社](https://www.example.jp/kaisha/)", "[Company](https://www.example.jp/about-us/) ", "parity-links"),
    // The day of an act, a list of words, other renderings
    (
        "個人情報の保護に関する法律（平成15年法律第57号）に従います。",
        "We follow the Act on the Protection of Personal Information (Act No. 57 of May 30, 2003). ",
        "parity-dates",
    ),
    ("個人情報の保護に関する法律（平成十五年法律第五十七号）に従います。", "", "statute-number"),
    ("氏名 住所 電話番号を取得します。", "", "stray-space"),
    ("外的環境を把握します。", "We know the legal system of each foreign country. ", "act-term"),
    ("（以下、本イベントという）本イベントに参加できます。", "", "term-undefined"),
    // Terms with an article, or in small letters
    ("", "A person (hereinafter \"A person in charge\") answers. The person in charge is named. ", "term-unused"),
    // No fee, an act of another country, sentences in another order
    ("手数料はかかりません。", "No fee is charged. ", "fee-without-amount"),
    ("", "We follow Article 28-8 of the Korean Personal Information Protection Act. ", "statute-unknown-article"),
    (
        "当社は、これを保証しません。参考としてください。",
        "Please take it as reference. We do not guarantee it. ",
        "parity-negation",
    ),
    ("営業日で3日以内に回答します。", "We answer within 3 business days. ", "parity-units"),
];

#[test]
fn what_is_right_is_left_alone() {
    let told = |(ja, en, rule): &(&str, &str, &str)| {
        let mut files = sample();
        for (file, place, words) in [(JA, PLACES[0], ja), (EN, PLACES[1], en)] {
            let text = files.get_mut(file).unwrap();
            let at = text.find(place).unwrap();
            text.insert_str(at, words);
        }
        let all = found(&files, &[]);
        all.iter().any(|(found, ..)| found == rule).then(|| format!("{rule}: {ja}{en} {all:?}"))
    };
    let told: Vec<String> = RIGHT.par_iter().filter_map(told).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}
