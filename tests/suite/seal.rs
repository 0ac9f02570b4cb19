//! Seals: what is written, what nothing can change any more, and what is said when something does.

use sha2::{Digest, Sha256};
use snapbox::{assert_data_eq, str};

use crate::harness::Site;

const SITE: &str = "content/site.toml";
const NOTICE: &str = "content/privacy/notice.toml";
const JA: &str = "content/privacy/2026-04-01/ja.toml";
const EN: &str = "content/privacy/2026-04-01/en.toml";
const SEAL: &str = "content/privacy/2026-04-01/seal.toml";
const COPY: &str = "content/privacy/2026-04-01/seal/ja.txt";

/// A text that takes something from everywhere: site, scheme, words, another notice.
const TEXT: &str = r#"title = "プライバシーポリシー"
preamble = '''
{operator.name}（{operator.address}）は、手数料を{fact.fee}とします。
'''

[[section]]
id = "purpose"
heading = "利用目的"
text = '''
1. 当社は、個人情報を利用します。
2. [](#purpose.1 "relative")は、[](#third-party "title")及び[](cookies#use)に従います。
'''

[[section]]
id = "third-party"
heading = "第三者提供"
text = '''
当社は、同意を得ないで提供しません。

{contact.desk}
'''
"#;

/// A site with two notices, one of which uses all that there is.
fn site() -> Site {
    let records = "address = { ja = \"東京都架空町1-2\", en = \"1-2 Kaku-cho\" }\n\n[contact.desk]\n\
                   name = { ja = \"窓口\", en = \"Desk\" }\nphone = \"+81-3-0000-0000\"\n\n\
                   [fact.fee]\namount = 1000\ncurrency = \"JPY\"\n";
    let site = Site::small();
    let config = site.read(SITE).replace("\n[check]\n", &format!("{records}\n[check]\n"));
    // The translation is not of this text; what is sealed does not depend on that.
    let off = "parity-paragraphs = \"off\", parity-references = \"off\", parity-placeholders = \"off\", ";
    let config = config.replace("levels = { ", &format!("levels = {{ {off}"));
    let cookies = "title = \"クッキー\"\n\n[[section]]\nid = \"use\"\nheading = \"利用\"\ntext = \"使います。\"\n";
    site.file(SITE, config)
        .file(JA, TEXT)
        .file("content/cookies/notice.toml", "kind = \"cookie-policy\"\nslug = \"cookies\"\nnumbering = \"plain\"\n\n[[version]]\neffective = 2026-04-01\n")
        .file("content/cookies/2026-04-01/ja.toml", cookies)
}

/// The same, with every version sealed.
fn sealed() -> Site {
    let site = site();
    let ended = site.run("seal");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    site
}

/// What `check` says, seals included, one finding a line, without hints.
fn check(site: &Site) -> String {
    let output = site.command("check --format short").output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn sealing_keeps_a_text_its_digest_and_a_copy_of_all_that_it_uses() {
    let site = site();
    assert_data_eq!(
        check(&site),
        str![[r#"
content/cookies/notice.toml:5:1: warning[seal-missing]: version `2026-04-01` is published and not sealed (ja)
content/privacy/notice.toml:5:1: warning[seal-missing]: version `2026-04-01` is published and not sealed (ja, en)

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
seibun-text-1
言語: ja
正文の言語: ja
施行: 2026-04-01

# プライバシーポリシー

見本株式会社（東京都架空町1-2）は、手数料を1000 JPYとします。

## 第1条 利用目的

1 当社は、個人情報を利用します。
2 前項は、第2条「第三者提供」及びクッキーに従います。

## 第2条 第三者提供

当社は、同意を得ないで提供しません。

窓口: 窓口
電話: +81-3-0000-0000

"#]]
    );
    assert_data_eq!(
        site.read(SEAL),
        str![[r##"
# この版は封印されています。このファイルは `seibun seal` が書いたもので、手で書き換えてはいけません。
# This version is sealed. `seibun seal` wrote this file; it is not to be edited by hand.
# sha256sum seal/*.txt
algorithm = "seibun-text-1"
contents = "8bfd759b08b693f803ccd3c47b5a25c691ac60d412c6a711daba287aab53c327"
original = "ja"
events = [{ established = 2026-04-01 }]

[sha256]
en = "5a8c0f624969c2d625d994a72f976ef5fb7a85e6a1b382be33006073e5ee3656"
ja = "0307059fde112ca34d9280c16c616e11b6dd094062aeabfc1c2e54b26defff1c"

[numbering.en]
below = ["({n:a})", "({n:a})"]
branch = ["Article {n}-{branch}", "Article {n}-{branch}"]
deeper = ["({n:i})", "({n:i})"]
item = ["({n})", "({n})"]
paragraph = ["{parent}.{n}", ".{n}"]
section = ["Article {n}", "Article {n}"]

[numbering.ja]
below = ["{n:ア}", "{n:ア}"]
branch = ["第{n}条の{branch}", "第{n}条の{branch}"]
deeper = ["({n:ア})", "({n:ア})"]
item = ["({n})", "第{n}号"]
paragraph = ["{n}", "第{n}項"]
section = ["第{n}条", "第{n}条"]

[word.ja]
reference-previous-paragraph = "前項"
reference-titled = "{reference}「{heading}」"

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
fn nothing_that_is_edited_elsewhere_reaches_a_sealed_text() {
    let before = sealed().built("");
    let text = |site: &Site| {
        let page = site.page("ja/privacy/index.html");
        let (start, end) = (page.find("<div class=\"text\"").unwrap(), page.find("<dl class=\"seal\"").unwrap());
        page[start..end].to_owned()
    };
    let own = "reference-titled = { $reference }［{ $heading }］\nreference-previous-paragraph = 上の項\n\
               numbering-article-section = 条{ $n }\n    .counter = ①\n    .reference = {\"\"}条{ $n }\n    .short = 条{ $n }\n";
    let after = sealed()
        .edit(SITE, "見本株式会社", "新見本株式会社")
        .edit(SITE, "架空町1-2", "架空町9-9")
        .edit(SITE, "+81-3-0000-0000", "+81-3-9999-9999")
        .edit(SITE, "amount = 1000", "amount = 9000")
        .edit(SITE, "dates =", "references = \"short\"\ndates =")
        .file("locales/ja/own.ftl", own)
        .remove("content/cookies")
        .built("");
    assert_eq!(check(&after), "");
    let without_link = |html: String| html.replace("<a href=\"/ja/cookies/#use\">クッキー</a>", "クッキー");
    assert_eq!(without_link(text(&before)), text(&after));
    let scheme = sealed().edit(NOTICE, "numbering = \"article\"", "numbering = \"plain\"").built("");
    assert!(text(&scheme).contains("第1条"));
}

#[test]
fn comments_line_breaks_and_markup_are_not_sealed() {
    let site = sealed()
        .edit(JA, "title =", "# a comment\ntitle   =")
        .edit(JA, "当社は、個人情報を", "当社は、\n   **個人情報**を")
        .edit(JA, "2. [](#purpose.1", "\n2.  [](#purpose.1");
    assert_eq!(check(&site), "", "{}", site.run("check").stdout);
}

#[test]
fn a_changed_text_is_told_word_by_word_and_never_sealed_again() {
    let site = sealed().edit(JA, "提供しません", "提供します");
    let expected = str![[r#"
error[seal-broken]: the text of version `2026-04-01` in `ja` is no longer the one that was sealed
  --> content/privacy/2026-04-01/ja.toml:18:14
   |
18 | 当社は、同意を得ないで提供します。
   |                           ^^^^^^
   |
   = help: what changed: `しません` → `します`
   = help: a published text does not change: put it back as it was
   = help: if the text is to change from a day to come, make a new version: `seibun revise privacy DATE`
   = help: if it only corrects a mistake, record that: `seibun seal privacy 2026-04-01 --erratum --reason ja=… --reason en=…`

1 error, 0 warnings

"#]];
    let ended = site.run("build");
    assert_eq!(ended.status, Some(1));
    assert_data_eq!(site.run("check").stdout, expected);
    let (seal, copy) = (site.read(SEAL), site.read(COPY));
    let ended = site.run("seal");
    assert_eq!(ended.status, Some(1));
    assert!(ended.stderr.ends_with("nothing was sealed: a sealed text has changed\n"), "{}", ended.stderr);
    assert_eq!((site.read(SEAL), site.read(COPY)), (seal, copy));
}

#[test]
fn a_change_in_the_records_is_marked_there_and_an_unpublished_version_may_be_sealed_anew() {
    let records = "content/privacy/2026-04-01/records.toml";
    let own = "[fact.fee]\namount = 500\ncurrency = \"JPY\"\n";
    let site = site().file(records, own);
    assert_eq!(site.run("seal").status, Some(0));
    let site = site.edit(records, "500", "700");
    assert!(
        check(&site).starts_with("content/privacy/2026-04-01/records.toml:2:10: error[seal-broken]"),
        "{}",
        check(&site)
    );
    let early = site.run("check --as-of 2026-03-01").stdout;
    assert!(early.contains("nobody has read it yet") && !early.contains("--erratum"), "{early}");
}

#[test]
fn the_dates_of_a_sealed_version_are_sealed_too() {
    let site = sealed().edit(NOTICE, "effective", "announced = 2026-03-01\neffective");
    assert_data_eq!(
        check(&site),
        str![[r#"
content/privacy/2026-04-01/en.toml: error[seal-broken]: the text of version `2026-04-01` in `en` is no longer the one that was sealed
content/privacy/2026-04-01/ja.toml: error[seal-broken]: the text of version `2026-04-01` in `ja` is no longer the one that was sealed

"#]]
    );
}

#[test]
fn a_correction_has_a_date_and_a_reason_in_every_language() {
    let site = sealed();
    let corrected = |words: &str| site.run(&format!("seal privacy 2026-04-01 --erratum {words} --as-of 2026-06-01"));
    let both = "--reason ja=誤記の訂正 --reason en=Typo";
    let nothing =
        "no correction was recorded: no sealed text has changed. First correct the text, then run this again\n";
    assert_eq!(corrected(both).stderr, nothing);
    let (old, seal) = (site.read(COPY), site.read(SEAL));
    let text = site.read(JA).replace("提供しません", "第三者に提供しません");
    std::fs::write(site.path(JA), text).unwrap();
    let refused = corrected("--reason ja=誤記の訂正");
    assert_data_eq!(
        refused.stderr,
        str![[r#"
no correction was recorded: it needs a reason in every language of the site; add `--reason` for en

"#]]
    );
    assert_eq!((refused.status, site.read(SEAL)), (Some(1), seal));
    assert_eq!(corrected(both).stderr, "correction recorded for `privacy`, version `2026-04-01`: ja\n");
    assert_eq!(check(&site), "");
    let kept: Vec<String> = site.files("content/privacy/2026-04-01/seal");
    let kept: Vec<&String> = kept.iter().filter(|name| name.starts_with("ja.") && *name != "ja.txt").collect();
    assert_eq!(site.read(&format!("content/privacy/2026-04-01/seal/{}", kept[0])), old);
    let site = site.built("");
    for (page, words) in [
        ("ja/privacy/index.html", "誤記の訂正"),
        ("en/privacy/index.html", "Typo"),
        ("en/privacy/history/index.html", "June 1, 2026"),
        ("ja/feed.xml", "正誤"),
        ("data/privacy.json", "誤記の訂正"),
    ] {
        assert!(site.page(page).contains(words), "{page}");
    }
    let earlier = site.built("--as-of 2026-05-01");
    assert!(!earlier.page("ja/privacy/index.html").contains("誤記の訂正"));
}

#[test]
fn what_is_wrong_with_another_notice_keeps_none_from_being_sealed() {
    let site = site().edit("content/cookies/2026-04-01/ja.toml", "使います。", "{nothing}");
    let ended = site.run("seal");
    assert!(
        ended.stderr.ends_with("nothing was sealed: what is wrong with the content comes first\n"),
        "{}",
        ended.stderr
    );
    assert_eq!(site.run("seal privacy").stderr, "sealed `privacy`, version `2026-04-01`: ja, en\n");
}

#[test]
fn a_correction_needs_one_version() {
    let site = sealed().edit(JA, "提供しません", "提供いたしません").edit(
        NOTICE,
        "effective = 2026-04-01",
        "effective = 2026-04-01\n\n[[version]]\neffective = 2026-10-01",
    );
    let site = site.file("content/privacy/2026-10-01/ja.toml", TEXT);
    let ended = site.run("seal privacy 2026-10-01 --erratum --reason ja=a --reason en=a");
    assert!(ended.stderr.contains("no sealed text has changed"), "{}", ended.stderr);
    assert_eq!(site.run("seal privacy 2026-10-01").status, Some(0));
    let site = site.edit("content/privacy/2026-10-01/ja.toml", "提供しません", "提供いたしません");
    let ended = site.run("seal privacy --erratum --reason ja=a --reason en=a");
    assert!(ended.stderr.contains("several versions have changed (2026-04-01, 2026-10-01)"), "{}", ended.stderr);
}

#[test]
fn a_language_added_later_gets_its_own_seal_with_the_records_of_its_time() {
    let english = Site::small().read(EN);
    let site = sealed().remove("content/privacy/2026-04-01");
    let site = site.file(JA, TEXT);
    assert_eq!(site.run("seal").status, Some(0));
    let digest = |site: &Site| site.read(SEAL).lines().find(|line| line.starts_with("ja = ")).unwrap().to_owned();
    let before = digest(&site);
    let site = site
        .edit(SITE, "1-2 Kaku-cho", "9-9 Kaku-cho")
        .file(EN, english.replace("We use personal", "{operator.address}. We use personal"));
    assert_eq!(site.run("seal").stderr, "sealed `privacy`, version `2026-04-01`: en\n");
    assert_eq!(digest(&site), before);
    assert!(site.read("content/privacy/2026-04-01/seal/en.txt").contains("1-2 Kaku-cho"));
    assert_eq!(check(&site), "");
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
content/privacy/notice.toml:5:1: error[sealed-draft]: version `2026-04-01` is sealed, but marked as a draft, and so would vanish from the site

"#]]
    );
}

#[test]
fn a_seal_that_was_edited_cut_short_or_made_by_a_newer_program() {
    let cases = [
        sealed().edit(SEAL, "\nja = \"", "\nja = \"0"),
        {
            let site = sealed();
            let whole = site.read(SEAL);
            site.file(SEAL, &whole[..whole.len() / 2])
        },
        sealed().file(SEAL, ""),
        sealed().file(SEAL, b"\xff\xfe".as_slice()),
        sealed().edit(SEAL, "seibun-text-1", "seibun-text-2"),
        {
            let site = sealed();
            let line = site.read(SEAL).lines().find(|line| line.starts_with("ja = ")).unwrap().to_owned();
            site.edit(SEAL, &line, &format!("ja = \"{}\"", "0".repeat(64)))
        },
        sealed().edit(SEAL, "1000", "2000"),
    ];
    let told: String = cases.iter().map(check).collect();
    assert_data_eq!(
        told,
        str![[r#"
content/privacy/2026-04-01/seal.toml: error[seal-unreadable]: the seal cannot be read: it was edited by hand, or cut short
content/privacy/2026-04-01/seal.toml:17:17: error[seal-unreadable]: the seal cannot be read: it was edited by hand, or cut short
content/privacy/2026-04-01/seal.toml:1:1: error[seal-unreadable]: the seal cannot be read: it was edited by hand, or cut short
content/privacy/2026-04-01/seal.toml:1:1: error[not-utf8]: this file is not saved as UTF-8; its first unreadable character stands here
content/privacy/2026-04-01/seal.toml:4:13: error[seal-newer]: the seal has the algorithm `seibun-text-2`; this program knows `seibun-text-1`
content/privacy/2026-04-01/seal.toml: error[seal-unreadable]: the seal cannot be read: it was edited by hand, or cut short
content/privacy/2026-04-01/seal.toml: error[seal-unreadable]: the seal cannot be read: it was edited by hand, or cut short

"#]]
    );
    for site in cases {
        let seal = std::fs::read(site.path(SEAL)).unwrap();
        assert_eq!(site.run("seal").status, Some(1));
        assert_eq!(std::fs::read(site.path(SEAL)).unwrap(), seal);
    }
}

#[test]
fn what_was_sealed_cannot_vanish_unseen() {
    let two = || {
        let site = site().edit(NOTICE, "[[version]]", "[[version]]\neffective = 2025-04-01\n\n[[version]]");
        let site = site.file("content/privacy/2025-04-01/ja.toml", TEXT);
        assert_eq!(site.run("seal").status, Some(0));
        site
    };
    let cases = [
        two().remove(EN),
        two().remove("content/privacy/2025-04-01"),
        two().edit(NOTICE, "[[version]]\neffective = 2025-04-01\n\n", ""),
        two().edit(NOTICE, "[[version]]\neffective = 2025-04-01\n\n", "").remove("content/privacy/2025-04-01"),
    ];
    let told: String = cases.iter().map(check).collect();
    assert_data_eq!(
        told,
        str![[r#"
content/privacy/2026-04-01/seal.toml:11:6: error[sealed-text-gone]: `content/privacy/2026-04-01/en.toml` was sealed and is gone
content/privacy/notice.toml:5:1: error[no-version-folder]: this version has no folder `content/privacy/2025-04-01`
content/privacy/2025-04-01: error[no-version-entry]: the folder `2025-04-01` is no version of this notice
content/privacy/2026-04-01/seal.toml:7:15: error[sealed-version-gone]: version `2025-04-01` was sealed before this one and is gone
content/privacy/2026-04-01/seal.toml:7:15: error[sealed-version-gone]: version `2025-04-01` was sealed before this one and is gone

"#]]
    );
}

#[test]
fn a_run_that_was_stopped_half_way_is_finished_by_the_next() {
    let whole = sealed();
    let states = [
        sealed().remove(COPY),
        sealed().remove("content/privacy/2026-04-01/seal"),
        sealed().remove(SEAL).remove("content/privacy/2026-04-01/seal"),
        sealed().remove(SEAL),
        sealed().file("content/privacy/2026-04-01/.seal.toml.seibun-new", "half"),
    ];
    for site in states {
        assert!(!check(&site).contains("error"), "{}", check(&site));
        assert_eq!(site.run("seal").status, Some(0));
        assert_eq!((site.read(SEAL), site.read(COPY)), (whole.read(SEAL), whole.read(COPY)));
        assert_eq!(check(&site), "");
    }
}

#[test]
fn line_ends_made_by_a_tool_break_no_seal() {
    let site = sealed();
    let copy = site.read(COPY).replace('\n', "\r\n");
    let text = site.read(JA).replace('\n', "\r\n");
    let site = site.file(COPY, copy).file(JA, text);
    assert_eq!(check(&site), "");
}
