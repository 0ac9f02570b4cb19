//! What sealing writes, and when: a text, its digest, and a copy of everything it uses.

use sha2::{Digest, Sha256};
use snapbox::{assert_data_eq, str};

use super::{COPY, EN, JA, LOG, NOTICE, SEAL, SITE, check, digest_line, sealed, site};
use crate::harness::Site;

#[test]
fn sealing_keeps_a_text_its_digest_and_a_copy_of_all_that_it_uses() {
    let site = site();
    assert_data_eq!(
        check(&site),
        str![[r#"
content/cookies/notice.toml:5:1: warning[seal-missing]: version `2026-04-01` is published but not sealed (ja)
content/privacy/notice.toml:5:1: warning[seal-missing]: version `2026-04-01` is published but not sealed (ja, en)

"#]]
    );
    assert_data_eq!(
        site.run("seal").stderr,
        str![[r#"
sealed `privacy`, version `2026-04-01`: ja, en
sealed `cookies`, version `2026-04-01`: ja

"#]]
    );
    assert_eq!(check(&site), "");
    assert_data_eq!(
        site.read(COPY),
        str![[r#"
seibun-text-2
文書: privacy
版: 2026-04-01
言語: ja
正文の言語: ja
施行: 2026-04-01

# プライバシーポリシー

見本株式会社（東京都架空町1-2）は、手数料を1,000円とします。

## 第1条（利用目的）

1 当社は、個人情報を利用します。
2 前項は、第2条「第三者提供」及び[クッキー](cookies#use)に従います。

## 第2条（第三者提供）

当社は、同意を得ないで提供しません。

窓口: 窓口
電話: [03-0000-0000](tel:+81-3-0000-0000)

"#]]
    );
    assert_data_eq!(
        site.read(SEAL),
        str![[r##"
# この版は封印されています。このファイルは `seibun seal` が書いたもので、手で書き換えてはいけません。
# This version is sealed. `seibun seal` wrote this file; it is not to be edited by hand.
# sha256sum seal/*.txt
algorithm = "seibun-text-2"
contents = "c61a7bc454340cf5f11cda930594ea61d658a87663379edaa11340fb8cdac4c3"
reading = "seibun-reading-2"
original = "ja"
slug = "privacy"
kind = "privacy-policy"
scheme = "article"
events = [{ established = 2026-04-01 }]

[days]
effective = 2026-04-01

[anchors]
en = ["purpose", "third-party"]
ja = ["purpose", "third-party"]

[sha256]
en = "ef3482eeb3e9a162a15249c21384a90e09bfadba2465efb08f44c1fdd42abec8"
ja = "c2c871b6e574986e0a3d748b2de036d69632466b3e45c6603b73c9fa19c4cc62"

[numbering.en]
below = ["({n:a})", "({n:a})"]
branch = ["Article {n}-{branch}", "Article {n}-{branch}"]
deeper = ["({n:i})", "({n:i})"]
fifth = ["({n:I})", "({n:I})"]
fourth = ["({n:A})", "({n:A})"]
item = ["({n})", "({n})"]
paragraph = ["{parent}.{n}", ".{n}"]
section = ["Article {n}", "Article {n}"]
sixth = ["[{n}]", "[{n}]"]

[numbering.ja]
below = ["{n:ア}", "{.}{n:ア}"]
branch = ["第{n}条の{branch}", "第{n}条の{branch}"]
deeper = ["({n:ア})", "({n:ア})"]
fifth = ["({n:a})", "({n:a})"]
fourth = ["{n:a}", "{.}{n:a}"]
item = ["({n})", "第{n}号"]
paragraph = ["{n}", "第{n}項"]
section = ["第{n}条", "第{n}条"]
sixth = ["{n:i}", "{.}{n:i}"]

[word.en]
date-2026-04-01 = "April 1, 2026"
plain-announced = "Announced"
plain-effective = "Effective"
plain-established = "Established"
plain-language = "Language"
plain-notice = "Notice"
plain-original = "Original"
plain-original-none = "none (all languages are equal)"
plain-version = "Version"
section-heading-article = " {heading}"
spaces = "yes"

[word.ja]
amount-1000-JPY = "1,000円"
calling-code = "81"
contact-name = "窓口"
contact-phone = "電話"
date-2026-04-01 = "2026年（令和8年）4月1日"
plain-announced = "公表"
plain-effective = "施行"
plain-established = "制定"
plain-language = "言語"
plain-notice = "文書"
plain-original = "正文の言語"
plain-original-none = "なし（各言語の文は同等）"
plain-version = "版"
reference-previous-paragraph = "前項"
reference-titled = "{reference}「{heading}」"
section-heading-article = "（{heading}）"
spaces = "no"

[title]
cookies = { ja = "クッキー" }

[operator]
name = { ja = "見本株式会社", en = "Mihon Inc." }
address = { ja = "東京都架空町1-2", en = "1-2 Kaku-cho" }

[contact.desk]
name = { ja = "窓口", en = "Desk" }
phone = "+81-3-0000-0000"

[fact.fee]
amount = 1000
currency = "JPY"

"##]]
    );
    assert_eq!(site.run("seal").stderr, "every published version is sealed; nothing to do\n");
}

#[test]
fn anybody_can_check_a_published_text_against_its_seal() {
    let site = sealed().built("");
    let text = site.page("ja/privacy/v/2026-04-01/text.txt");
    let digest: String = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(text, site.read(COPY));
    assert!(site.read(SEAL).contains(&digest));
    for page in ["ja/privacy/index.html", "ja/privacy/v/2026-04-01/index.html", "ja/privacy/history/index.html"] {
        let page = site.page(page);
        assert!(page.contains(&digest) && page.contains("href=\"/ja/privacy/v/2026-04-01/text.txt\""), "{page}");
    }
}

#[test]
fn what_is_wrong_with_another_notice_keeps_none_from_being_sealed() {
    let site = site().edit("content/cookies/2026-04-01/ja.toml", "使います。", "{nothing}");
    let ended = site.run("seal");
    assert!(
        ended.stderr.ends_with("nothing was sealed: first correct what is wrong with the content\n"),
        "{}",
        ended.stderr
    );
    assert_eq!(site.run("seal privacy").stderr, "sealed `privacy`, version `2026-04-01`: ja, en\n");
}

#[test]
fn what_is_unfinished_is_not_sealed_for_then_it_could_only_be_corrected() {
    let site = Site::small().edit(JA, "個人情報を利用します。", "令和○年から個人情報を利用します。");
    let ended = site.run("seal");
    assert_eq!(ended.status, Some(1));
    assert!(ended.stderr.contains("error[leftover-placeholder]"), "{}", ended.stderr);
    assert!(!site.path(SEAL).exists());
    let early = site.run("seal --as-of 2020-01-01");
    assert!(early.stderr.contains("[leftover-placeholder]") && !site.path(SEAL).exists(), "{}", early.stderr);
    let dead = Site::small().edit(JA, "個人情報を利用します。", "[個人情報](/ja/nothing/)を利用します。").run("seal");
    assert!(dead.stderr.contains("error[dead-link]"), "{}", dead.stderr);
    let later = Site::small()
        .edit(JA, "個人情報を利用します。", "[個人情報](/ja/nothing/)を利用します。")
        .run("seal --as-of 2020-01-01");
    assert!(later.stderr.contains("error[dead-link]"), "{}", later.stderr);
    let draft = "effective = 2026-04-01\n\n[[version]]\nid = \"next\"\ndraft = true";
    let beside = Site::small()
        .edit(JA, "個人情報を利用します。", "[個人情報](/ja/nothing/)を利用します。")
        .edit(NOTICE, "effective = 2026-04-01", draft)
        .file("content/privacy/next/ja.toml", "title = \"TBD\"\n")
        .run("seal");
    assert!(beside.stderr.contains("error[dead-link]"), "{}", beside.stderr);
    let untitled = Site::small().edit(JA, "title = \"プライバシーポリシー\"", "title = \"\"").run("seal");
    assert!(untitled.stderr.contains("error[empty-title]"), "{}", untitled.stderr);
}

#[test]
fn of_the_settings_only_values_that_a_text_shows_have_to_be_finished() {
    let model = Site::small().edit(SITE, "https://privacy.example.jp/", "https://privacy.example.com/").edit(
        SITE,
        "ja = \"見本株式会社\"",
        "ja = \"会社名\"",
    );
    assert!(check(&model).contains("error[model-value]: `base_url`"), "{}", check(&model));
    let shown = Site::small().edit(SITE, "ja = \"見本株式会社\"", "ja = \"会社名\"").edit(
        JA,
        "個人情報を利用します。",
        "{operator.name}の個人情報を利用します。",
    );
    assert_eq!(model.run("seal").status, Some(0));
    let ended = shown.run("seal");
    assert!(ended.stderr.contains("error[model-value]: `operator.name`"), "{}", ended.stderr);
}

#[test]
fn a_copy_that_is_not_even_text_is_written_again() {
    let site = sealed();
    let copy = site.read(COPY);
    let mut bytes = copy.clone().into_bytes();
    bytes.extend([0x82, 0xff]);
    std::fs::write(site.path(COPY), bytes).unwrap();
    assert!(check(&site).contains("[seal-copy]") && !check(&site).contains("error"), "{}", check(&site));
    assert_eq!(site.run("seal").status, Some(0));
    assert_eq!(site.read(COPY), copy);
}

/// What a later rule finds in a sealed text is no reason not to seal a translation that comes later.
#[test]
fn a_text_that_was_sealed_before_does_not_stop_a_language_that_comes_later() {
    let site = Site::small().edit(JA, "個人情報を利用します。", "令和○年から個人情報を利用します。");
    let (settings, english) = (site.read(SITE), site.read(EN));
    let quiet = settings.replace("levels = { ", "levels = { leftover-placeholder = \"warning\", ");
    assert_ne!(quiet, settings);
    let site = site.remove(EN).file(SITE, quiet);
    let ended = site.run("seal");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let site = site.file(EN, english).file(SITE, settings);
    let ended = site.run("seal --with-stale");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(site.read(SEAL).contains("en"), "{}", site.read(SEAL));
}

#[test]
fn drafts_are_not_sealed_and_a_sealed_version_is_no_draft() {
    let site = site().edit(NOTICE, "effective", "draft = true\neffective");
    assert_eq!(site.run("seal").stderr, "sealed `cookies`, version `2026-04-01`: ja\n");
    let ended = site.run("seal privacy 2026-04-01");
    assert!(ended.stderr.contains("is a draft"), "{}", ended.stderr);
    let site = sealed().edit(NOTICE, "effective", "draft = true\neffective");
    assert_data_eq!(
        check(&site),
        str![[r#"
content/privacy/notice.toml:5:1: error[sealed-draft]: version `2026-04-01` is sealed but marked as a draft, and so would disappear from the site

"#]]
    );
}

#[test]
fn a_language_added_later_gets_its_own_seal_with_the_records_of_its_time() {
    let english = Site::small().read(EN);
    let site = super::site().remove(EN);
    assert_eq!(site.run("seal").status, Some(0));
    let before = digest_line(&site);
    let site = site
        .edit(SITE, "1-2 Kaku-cho", "9-9 Kaku-cho")
        .file(EN, english.replace("We use personal", "{operator.address}. We use personal"));
    assert_eq!(site.run("seal").stderr, "sealed `privacy`, version `2026-04-01`: en\n");
    assert_eq!(digest_line(&site), before);
    assert!(site.read("content/privacy/2026-04-01/seal/en.txt").contains("1-2 Kaku-cho"));
    assert_eq!(check(&site), "");
}

#[test]
fn a_run_that_was_stopped_half_way_is_finished_by_the_next() {
    let whole = sealed();
    let states = [
        sealed().remove(COPY),
        sealed().remove("content/privacy/2026-04-01/seal"),
        sealed().remove(SEAL).remove("content/privacy/2026-04-01/seal").remove(LOG),
        sealed().remove(SEAL).remove(LOG),
        sealed().remove(LOG),
        sealed().file("content/privacy/2026-04-01/.seal.toml.seibun-new", "half"),
    ];
    for site in states {
        let blocking = check(&site).replace("error[log-missing]", "").replace("error[seal-not-logged]", "");
        assert!(!blocking.contains("error"), "{blocking}");
        assert_eq!(site.run("seal").status, Some(0));
        assert_eq!((site.read(SEAL), site.read(COPY)), (whole.read(SEAL), whole.read(COPY)));
        assert_eq!(check(&site), "");
    }
}

#[test]
fn blanks_that_no_reader_sees_are_not_sealed() {
    let english = |site: Site, words: &str| site.edit(EN, "We use personal", &format!("{words} personal"));
    let text = |site: &Site| site.read("content/privacy/2026-04-01/seal/en.txt");
    let plain = sealed();
    for words in ["We  use", "We\u{a0}use", "We \u{a0} use"] {
        let site = english(sealed(), words);
        assert!(!check(&site).contains("seal-broken"), "{words}: {}", check(&site));
        let site = english(super::site(), words);
        assert_eq!(site.run("seal").status, Some(0));
        assert_eq!(text(&site), text(&plain), "{words}");
        site.built("");
    }
}

#[test]
fn a_translation_whose_opening_lags_behind_is_named() {
    let site = super::site();
    assert_eq!(site.run("translated privacy en").status, Some(0));
    let site = site.edit(JA, "title = \"", "title = \"新しい");
    let ended = site.run("seal");
    let told = "(privacy 2026-04-01 en: title, preamble and closing)";
    assert!(ended.status == Some(1) && ended.stderr.contains(told), "{}", ended.stderr);
}
