//! The defects, one a line: where, what is replaced by what, which rule must find it, and at the line of which words.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{found, sample};

const JA: &str = "content/privacy/2026-04-01/ja.toml";
const EN: &str = "content/privacy/2026-04-01/en.toml";
const NOTICE: &str = "content/privacy/notice.toml";
const SITE: &str = "content/site.toml";
const COOKIES: &str = "content/cookies/2026-04-01/en.toml";

/// A defect. The line is that of `at` in `file` (or in the file that `at` names before a `|`), once the defect is there.
struct Seed {
    file: &'static str,
    from: &'static str,
    to: &'static str,
    rule: &'static str,
    at: &'static str,
}

const fn seed(file: &'static str, from: &'static str, to: &'static str, rule: &'static str, at: &'static str) -> Seed {
    Seed { file, from, to, rule, at }
}

const SEEDS: &[Seed] = &[
    // References
    seed(
        JA,
        "ただし、[](#third-party.1)各号に掲げる",
        "ただし、第11条第1項各号に掲げる",
        "literal-reference",
        "ただし、第11条第1項各号に掲げる",
    ),
    // Structure
    seed(EN, "id      = \"incidents\"", "id      = \"incident\"", "section-surplus", "id      = \"incident\""),
    seed(
        EN,
        "id      = \"incidents\"",
        "id      = \"incident\"",
        "section-missing",
        "content/privacy/2026-04-01/ja.toml|id      = \"incidents\"",
    ),
    seed(
        EN,
        "id      = \"restriction\"",
        "id      = \"restriction\"\nbranch = true",
        "section-number",
        "id      = \"restriction\"",
    ),
    seed(EN, "id      = \"restriction\"", "id      = \"restriction\"\nonly = \"ja\"", "only-language", "only = \"ja\""),
    seed(
        JA,
        "id      = \"restriction\"",
        "id      = \"restriction\"\nonly = \"ja\"",
        "section-number",
        "only = \"ja\"",
    ),
    // Drift
    seed(
        JA,
        "違法又は不当な行為を助長し",
        "違法若しくは不当な行為を助長し",
        "translation-stale",
        "content/privacy/2026-04-01/en.toml|translates@restriction",
    ),
    seed(
        JA,
        "subtitle = \"個人情報保護方針\"",
        "subtitle = \"個人情報の保護方針\"",
        "translation-stale",
        "content/privacy/2026-04-01/en.toml|translates",
    ),
    // Shape
    seed(EN, "   - Improving the Services and developing new services\n", "", "parity-items", "   - Granting points"),
    seed(
        EN,
        "> Matters whose disclosure could impair security are not stated here.\n",
        "",
        "parity-paragraphs",
        "The Company takes the following measures to prevent",
    ),
    seed(
        EN,
        "  [\"Members\", '''",
        "  \"A note.\",\n  [\"Members\", '''",
        "parity-table",
        "id      = \"purposes-by-group\"",
    ),
    seed(
        EN,
        "3. {#foreign} Notwithstanding",
        "3. Notwithstanding",
        "reference-unresolved",
        "3. Where the entrusted party is in a foreign country",
    ),
    // Content
    seed(
        EN,
        "in the manner provided in [](#changes)",
        "in the manner provided in [](#improvement)",
        "parity-references",
        "[](#improvement)",
    ),
    seed(
        EN,
        "For the Requests set out in [](#requests.1.1) to [](#requests.1.3)",
        "For the Requests set out in [](#requests.1.1) to [](#requests.1.4)",
        "parity-references",
        "[](#requests.1.1) to [](#requests.1.4)",
    ),
    seed(
        EN,
        "{fact.disclosure_fee} for each Request",
        "1,500 yen for each Request",
        "parity-placeholders",
        "4. For the Requests set out in",
    ),
    seed(
        EN,
        "{fact.disclosure_fee} for each Request",
        "1,500 yen for each Request",
        "parity-numbers",
        "4. For the Requests set out in",
    ),
    seed(
        EN,
        "at least 30 days before the effective date",
        "at least 20 days before the effective date",
        "parity-numbers",
        "2. When changing the Policy",
    ),
    seed(EN, "(Act No. 57 of 2003;", "(Act No. 75 of 2003;", "parity-numbers", "The Company observes the Act on"),
    seed(
        JA,
        "施行の日の30日前までに",
        "施行の日の十四日前までに",
        "parity-numbers",
        "content/privacy/2026-04-01/en.toml|2. When changing the Policy",
    ),
    seed(EN, "https://www.ppc.go.jp/", "https://www.ppc.example.jp/", "parity-links", "https://www.ppc.example.jp/"),
    seed(
        EN,
        "The Company responds appropriately and promptly",
        "Call 03-0000-9999. The Company responds appropriately and promptly",
        "parity-contacts",
        "Call 03-0000-9999",
    ),
    seed(
        EN,
        "The Company responds appropriately and promptly",
        "As of May 1, 2025, the Company responds appropriately and promptly",
        "parity-dates",
        "As of May 1, 2025",
    ),
    // Leftovers
    seed(
        JA,
        "個人データの通信及び保存に当たり、暗号化の措置を",
        "個人データの通信及び保存に当たり、○○の措置を",
        "leftover-placeholder",
        "○○の措置",
    ),
    seed(
        EN,
        "within\n   {fact.retention_period} of the date",
        "within\n   [●] days of the date",
        "leftover-placeholder",
        "[●] days",
    ),
    seed(
        EN,
        "The Company may change the Policy where necessary",
        "TBD: The Company may change the Policy where necessary",
        "leftover-placeholder",
        "TBD: The",
    ),
    seed(
        JA,
        "2. 当社は、個人情報の取扱いに関する苦情に、適切かつ迅速に対応します。",
        "2. 受付時間：",
        "empty-value",
        "2. 受付時間：",
    ),
    seed(
        COOKIES,
        "The cookies used on the Site and the Dashboard are as follows.\n\n{cookies}",
        "{cookies}\n\nThe cookies used on the Site and the Dashboard are as follows.",
        "dangling-following",
        "The cookies used on the Site",
    ),
    // Repetition
    seed(
        EN,
        "heading = \"Restriction on Use\"",
        "heading = \"Accuracy and Erasure\"",
        "duplicate-heading",
        "heading = \"Accuracy and Erasure\"@2",
    ),
    seed(
        JA,
        "2. 当社は、個人情報の取扱いに関する苦情に、適切かつ迅速に対応します。",
        "2. 当社は、第三者から個人データの提供を受けるときは、個人情報保護法の定めに従い、\n   当該第三者の名称及び住所、当該個人データの取得の経緯その他の事項を確認し、その記録を作成して保存します。",
        "duplicate-block",
        "2. 当社は、第三者から個人データの提供を受けるときは",
    ),
    seed(JA, "当社は、違法又は不当な行為を", "当社は、違法又は不当な行為をを", "doubled-word", "不当な行為をを"),
    seed(
        JA,
        "本人の権利利益を保護するために",
        "本人の権利利益権利利益を保護するために",
        "doubled-word",
        "権利利益権利利益",
    ),
    seed(EN, "in a manner that may encourage", "in a a manner that may encourage", "doubled-word", "in a a manner"),
    seed(COOKIES, "in plain words the cookies", "in plain words the the cookies", "doubled-word", "the the cookies"),
    // Signs
    seed(JA, "（いわゆるオプトアウト）", "（いわゆるオプトアウト", "unbalanced", "（いわゆるオプトアウト"),
    seed(JA, "1) **「本サービス」**とは", "1) **「本サービス**とは", "unbalanced", "「本サービス"),
    seed(
        EN,
        "request (the so-called opt-out).",
        "request (the so-called opt-out.",
        "unbalanced",
        "(the so-called opt-out.",
    ),
    seed(
        EN,
        "where the provision is based on laws and regulations;",
        "where the provision is based on laws and regulations.",
        "list-terminator",
        "based on laws and regulations.",
    ),
    seed(
        JA,
        "2) 安全管理措置、再委託の条件及び契約が終了した後の個人データの取扱いを、委託契約に定めること。",
        "2) 安全管理措置、再委託の条件及び契約が終了した後の個人データの取扱いを、委託契約に定めること",
        "list-terminator",
        "委託契約に定めること\n",
    ),
    seed(
        JA,
        "1) 保有個人データの利用目的の通知",
        "1) ①保有個人データの利用目的の通知",
        "typed-marker",
        "①保有個人データ",
    ),
    seed(JA, "heading = \"利用の制限\"", "heading = \"第5条 利用の制限\"", "typed-marker", "第5条 利用の制限"),
    seed(EN, "   1) the name", "   1) (1) the name", "typed-marker", "1) (1) the name"),
    seed(
        JA,
        "2. 当社は、違法又は不当な行為を",
        "2.当社は、違法又は不当な行為を",
        "typed-marker",
        "2.当社は、違法又は不当な行為を",
    ),
    seed(EN, "   1) the name", "  1) the name", "shallow-indent", "  1) the name"),
    seed(
        JA,
        "個人情報の保護に関する法律（平成15年法律第57号",
        "個人情報の保護に関する法律（平成１５年法律第57号",
        "digit-width",
        "平成１５年",
    ),
    seed(
        JA,
        "2. 当社は、違法又は不当な行為を助長し、",
        "2. 当社は，違法又は不当な行為を助長し、",
        "punctuation-style",
        "2. 当社は，違法",
    ),
    seed(JA, "技術の進歩、監査の結果", "技術の進歩、ﾌﾟﾗｲﾊﾞｼｰ監査の結果", "halfwidth-katakana", "ﾌﾟﾗｲﾊﾞｼｰ"),
    seed(JA, "迅速に対応します。", "迅速に対応するものとする。", "sentence-style", "対応するものとする。"),
    seed(EN, "to complaints about the handling", "to complaints.The handling", "missing-space", "complaints.The"),
    // Names and terms
    seed(
        JA,
        "2. 当社は、個人情報の取扱いに関する苦情に",
        "2. 弊社は、個人情報の取扱いに関する苦情に",
        "self-name",
        "2. 弊社は",
    ),
    seed(
        JA,
        "個人情報の取扱いに関する苦情に、",
        "個人情報の取扱いに関する苦情（以下「申出」といいます。）に、",
        "term-unused",
        "以下「申出」",
    ),
    seed(
        JA,
        "当社が定める方法により本人の同意",
        "当社が定める方法（以下「当社」といいます。）により本人の同意",
        "term-redefined",
        "定める方法（以下「当社」",
    ),
    seed(
        JA,
        "お預かりした個人情報を",
        "お預かりした個人情報を、漏えい等の事態を防いで",
        "term-before-definition",
        "お預かりした個人情報を",
    ),
    // Links
    seed(EN, "https://www.ppc.go.jp/", "http://www.ppc.go.jp/", "insecure-link", "http://www.ppc.go.jp/"),
    seed(
        EN,
        "The Company responds appropriately",
        "Click [here](https://www.example.jp/x). The Company responds appropriately",
        "link-text",
        "[here]",
    ),
    seed(EN, "https://www.ppc.go.jp/", "https://www.ppc.go.jp/ja/", "link-locale", "https://www.ppc.go.jp/ja/"),
    seed(
        EN,
        "The Company responds appropriately",
        "See [the policy](https://privacy.example.jp/en/privacy/). The Company responds appropriately",
        "link-own-site",
        "https://privacy.example.jp/en/privacy/",
    ),
    // Dates and statutes
    seed(JA, "{effective}から施行します", "2026年4月1日から施行します", "date-in-prose", "2026年4月1日から施行"),
    seed(EN, "takes effect on {effective}", "takes effect on April 1, 2026", "date-in-prose", "on April 1, 2026"),
    seed(JA, "{effective}から施行します", "2026年2月30日から施行します", "impossible-date", "2026年2月30日"),
    seed(
        JA,
        "{effective}から施行します",
        "2026年（令和7年）4月2日から施行します",
        "impossible-date",
        "2026年（令和7年）",
    ),
    seed(
        JA,
        "個人情報の取扱いに関する苦情に、",
        "個人情報保護法第23条の第三者提供に関する苦情に、",
        "statute-renumbered",
        "個人情報保護法第23条",
    ),
    seed(
        JA,
        "法律第57号。以下「個人情報保護法」といいます。）その他の法令",
        "法律第57号。以下「法」といいます。）、法第23条の第三者提供に関する規定その他の法令",
        "statute-renumbered",
        "法第23条の第三者提供",
    ),
    seed(
        EN,
        "to complaints about the handling",
        "to complaints under Article 35 of the APPI on the handling of complaints about the handling",
        "statute-renumbered",
        "Article 35 of the APPI",
    ),
    seed(
        JA,
        "個人情報の取扱いに関する苦情に、",
        "個人情報保護法第285条の苦情に、",
        "statute-unknown-article",
        "第285条",
    ),
    // Versions and settings
    seed(
        NOTICE,
        "effective   = 2026-04-01\nannounced   = 2026-03-01\nestablished = 2019-10-01",
        "effective   = 2026-04-01\nannounced   = 2026-03-01\nestablished = 2019-11-01",
        "established-differs",
        "established = 2019-11-01",
    ),
    seed(
        NOTICE,
        "effective   = 2026-04-01\n",
        "effective   = 2026-04-01\nrevised     = [2026-05-01]\n",
        "revised-date",
        "revised     = [2026-05-01]",
    ),
    seed(
        SITE,
        "[operator]",
        "[check]\nminimum_notice_days = 60\n\n[operator]",
        "notice-period",
        "content/privacy/notice.toml|announced   = 2026-03-01",
    ),
    seed(
        SITE,
        "[operator]",
        "[check]\nlevels = { doubled-wrod = \"off\" }\n\n[operator]",
        "unknown-rule",
        "doubled-wrod",
    ),
    seed(SITE, "[operator]", "[check]\nlevels = { dead-link = \"off\" }\n\n[operator]", "fixed-rule", "dead-link"),
    seed(
        JA,
        "heading = \"利用の制限\"",
        "heading = \"利用の制限\"\nallow = [{ rule = \"doubled-word\", reason = \"x\" }]",
        "unused-allow",
        "allow = [{ rule",
    ),
    seed(
        JA,
        "heading = \"利用の制限\"",
        "heading = \"利用の制限\"\nallow = [{ rule = \"doubled-word\", reason = \"\" }]",
        "allow-without-reason",
        "allow = [{ rule",
    ),
    seed(
        JA,
        "heading = \"利用の制限\"",
        "heading = \"利用の制限\"\ncovers = [\"purpos-of-use\"]",
        "unknown-matter",
        "covers = [\"purpos",
    ),
    seed(EN, "translates = \"1:", "translates = \"x:", "bad-fingerprint", "translates = \"x:"),
];

/// The line on which `at` stands: `file|words`, `words@2` for the second place, `translates@section` for a fingerprint.
fn line(files: &BTreeMap<String, String>, seed: &Seed) -> (String, usize) {
    let (file, words) = seed.at.split_once('|').unwrap_or((seed.file, seed.at));
    let text = &files[file];
    let number = |at: usize| text[..at].matches('\n').count() + 1;
    let at = match words.split_once('@') {
        Some(("translates", section)) => {
            let start = text.find(&format!("\"{section}\"")).unwrap();
            start + text[start..].find("translates").unwrap()
        }
        Some((words, nth)) => text.match_indices(words).nth(nth.parse::<usize>().unwrap() - 1).unwrap().0,
        None => text.find(words).unwrap_or_else(|| panic!("{file} does not hold {words}")),
    };
    (file.to_owned(), number(at))
}

/// The sample without a version that no seed is put into, to be quicker.
fn without_the_version_to_come() -> BTreeMap<String, String> {
    let mut files = sample();
    files.retain(|path, _| !path.starts_with("content/privacy/2027-"));
    let notice = files.get_mut(NOTICE).unwrap();
    notice.truncate(notice.rfind("[[version]]").unwrap());
    files
}

/// What is wrong with a seed that is not found.
fn missed(clean: &BTreeMap<String, String>, seed: &Seed) -> Option<String> {
    let mut files = clean.clone();
    let text = files.get_mut(seed.file).unwrap();
    if !text.contains(seed.from) {
        return Some(format!("{}: {} does not hold {:?}", seed.rule, seed.file, seed.from));
    }
    *text = text.replacen(seed.from, seed.to, 1);
    let (file, line) = line(&files, seed);
    let all = found(&files, &[]);
    let expected = (seed.rule.to_owned(), file.clone(), line);
    (!all.contains(&expected)).then(|| format!("{} at {file}:{line}, but {all:?}", seed.rule))
}

#[test]
fn no_text_makes_a_rule_panic() {
    let odd = [
        "令和99999999999999999999年、９９９９９９９９９９９９９９９９９９億円、0.、1,,000、..5、2026年（令和年）4月1日",
        "（（）」』\u{fffc}\u{0}\u{feff}\u{200d}👨‍👩‍👧 ﾟﾞｶﾞ 第条 個人情報保護法第99999999999999999999条 Article 99999999999999999999 of the APPI",
        "http://en https://ja. http://?hl=ja&& https://www.x.example/?= +++---((())) 000000000000-----0 「」『』 以下「」という",
        ". , ; : ：： ) a) １） ・ ① ※ 一二三万万億千〇 the the  the. \" “” (the \"\") [](#purpose)",
        "ééé.Éaé ß;ẞß ǅ.ǅa İ.İi ſ,ſſ etc. etc. etc.",
    ];
    for (text, other) in odd.iter().zip(odd.iter().rev()) {
        let mut files = sample();
        let put = |file: &str, from: &str, words: &str| files.get(file).unwrap().replacen(from, words, 1);
        let (ja, en) = (put(JA, "お預かりした個人情報を", text), put(EN, "The Company observes", other));
        files.insert(JA.to_owned(), ja);
        files.insert(EN.to_owned(), en);
        found(&files, &["appi", "telecom", "gdpr"]);
    }
}

#[test]
fn the_untouched_sample_is_clean_at_all_levels() {
    assert_eq!(found(&sample(), &[]), []);
}

#[test]
fn every_seeded_defect_is_found_at_its_line() {
    let clean = without_the_version_to_come();
    assert!(SEEDS.len() >= 40);
    let missed: Vec<String> = SEEDS.par_iter().filter_map(|seed| missed(&clean, seed)).collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}
