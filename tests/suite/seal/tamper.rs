//! Tamperings, one at a time: a change of anything that a reader sees, or of any file that proves it, is found at its
//! place.
//!
//! Each is one line: a change in a sealed and published site, and the rule and place that report it. A change that
//! reaches no reader is reported as such, or changes no page.

use std::sync::OnceLock;

use sha2::{Digest, Sha256};

use super::{EN, JA, LOG, NOTICE, SEAL, SITE};
use crate::harness::Site;

/// A text with every kind of content that a seal covers.
const TEXT: &str = r##"title = "プライバシーポリシー"
subtitle = "個人情報保護方針"
lead = "大切にします。"
preamble = '''
{operator.name}は、手数料を{fact.fee}とし、{effective}に施行します。
'''
closing = '''
{dates}

{signature}
'''

[[section]]
id = "purpose"
heading = "利用目的"
text = '''
1. 当社は、*個人情報*を**利用**します。
2. {#second} [詳細](https://www.example.jp/detail/)、[電話](tel:+81-3-0000-0000)及び[窓口](mailto:desk@example.jp)。
3. [前の項](#purpose.1)、[](#third-party)及び[](cookies#use)に従います。

   - 一つめ
   - 二つめ

> 注の文。
'''

[[section]]
id = "third-party"
heading = "第三者提供"
text = '''
当社は、同意を得ないで提供しません。

{contact.desk}

{table:list}

{cookies}

{transmissions}
'''

[[section.table]]
id = "list"
caption = "提供先"
columns = ["名前", "目的"]
rows = [["甲社", "配送"], ["乙社", "^"]]
"##;

const ENGLISH: &str = r##"title = "Privacy Policy"
translates = "{head}"

[[section]]
id = "purpose"
heading = "Purpose"
translates = "{purpose}"
text = "1. We use it.\n2. {#second} See us.\n3. Yes."

[[section]]
id = "third-party"
heading = "Third parties"
translates = "{third}"
text = "We do not provide it."
"##;

const RECORDS: &str = r#"[[transmission]]
id = "tool"
service = { ja = "解析ツール", en = "Tool" }
recipient = { ja = "丙社", en = "C Inc." }
sent = { ja = ["IPアドレス"], en = ["IP address"] }
purpose = { ja = "分析", en = "Analysis" }
policy = "https://www.example.com/policy/"

[[cookie]]
name = "_tool"
provider = "tool"
category = "analytics"
lifetime = "P2Y"
purpose = { ja = "識別", en = "Identification" }
"#;

const TABLES: &str = "content/privacy/2026-04-01/records.toml";
const OLD_SEAL: &str = "content/privacy/2025-04-01/seal.toml";
const OLD: &str = "content/privacy/2025-04-01/ja.toml";

/// Makes a sealed and published site: two versions, a correction, a second notice, everything that a text can have.
fn made() -> Site {
    let records = "address = { ja = \"東京都架空町1-2\", en = \"1-2 Kaku-cho\" }\n\
                   representative = { name = { ja = \"葵\", en = \"Aoi\" }, title = { ja = \"社長\", en = \"President\" } }\n\n\
                   [contact.desk]\nname = { ja = \"窓口\", en = \"Desk\" }\nphone = \"+81-3-0000-0000\"\n\
                   email = \"desk@example.jp\"\nform = \"https://www.example.jp/form/\"\n\n\
                   [fact.fee]\namount = 1000\ncurrency = \"JPY\"\n";
    let base = Site::small();
    let config = base.read(SITE).replace("\n[check]\n", &format!("{records}\n[check]\n"));
    let off = ["parity-paragraphs", "parity-references", "parity-placeholders"];
    let levels: Vec<String> = off.iter().map(|rule| format!("{rule} = \"off\", ")).collect();
    let config = config.replace("levels = { ", &format!("levels = {{ {}", levels.concat()));
    let notice = base.read(NOTICE).replace(
        "[[version]]",
        "[[version]]\neffective = 2025-04-01\nestablished = 2020-01-01\n\n[[version]]\nannounced = 2026-03-01\nestablished = 2020-01-01",
    );
    let cookies = "title = \"クッキー\"\n\n[[section]]\nid = \"use\"\nheading = \"利用\"\ntext = \"使います。\"\n";
    let old = "title = \"旧ポリシー\"\n\n[[section]]\nid = \"purpose\"\nheading = \"目的\"\ntext = \"誤った文。\"\n";
    let site = base
        .file(SITE, config)
        .file(NOTICE, notice)
        .file(JA, TEXT)
        .file(EN, ENGLISH)
        .file(TABLES, RECORDS)
        .file(OLD, old)
        .file("content/cookies/notice.toml", "kind = \"cookie-policy\"\nslug = \"cookies\"\nnumbering = \"plain\"\n\n[[version]]\neffective = 2026-04-01\n")
        .file("content/cookies/2026-04-01/ja.toml", cookies);
    let english = site.read(EN).replace("translates = \"{head}\"\n", "").replace("translates = \"{purpose}\"\n", "");
    let site = site.file(EN, english.replace("translates = \"{third}\"\n", ""));
    done(&site, "translated privacy en");
    done(&site, "seal");
    let site = site.edit(OLD, "誤った文。", "正しい文。");
    done(&site, "seal privacy 2025-04-01 --erratum --reason ja=誤記 --reason en=Typo");
    site.built("")
}

/// A copy of it, made once.
fn published() -> Site {
    static MADE: OnceLock<Site> = OnceLock::new();
    MADE.get_or_init(made).copied()
}

fn done(site: &Site, words: &str) {
    let ended = site.run(words);
    assert_eq!(ended.status, Some(0), "{words}: {}{}", ended.stdout, ended.stderr);
}

/// Returns the rules and places at which `build` stops: it checks a site as `check` does.
fn told(site: &Site) -> Vec<String> {
    let output = site.command("check --format short").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let finding = |line: &str| {
        let (place, rest) = line.split_once(": error[")?;
        Some(format!("{} {place}", rest.split_once(']')?.0))
    };
    text.lines().filter_map(finding).collect()
}

/// A replacement in a file, and the expected finding: a rule, and the beginning of its place.
type Edit = (&'static str, &'static str, &'static str, &'static str);

/// Everything that a reader sees, in the files that hold it.
const EDITS: &[Edit] = &[
    // Words.
    (JA, "プライバシーポリシー", "プライバシー方針", "seal-broken content/privacy/2026-04-01/ja.toml:1:"),
    (JA, "個人情報保護方針", "個人情報方針", "seal-broken content/privacy/2026-04-01/ja.toml:2:"),
    (JA, "大切にします", "大切にしません", "seal-broken content/privacy/2026-04-01/ja.toml:3:"),
    (JA, "手数料を", "料金を", "seal-broken content/privacy/2026-04-01/ja.toml:5:"),
    (JA, "\"利用目的\"", "\"使用目的\"", "seal-broken content/privacy/2026-04-01/ja.toml:"),
    (JA, "提供しません", "提供します", "seal-broken content/privacy/2026-04-01/ja.toml:"),
    (JA, "注の文", "注の言葉", "seal-broken content/privacy/2026-04-01/ja.toml:"),
    (JA, "一つめ", "1つめ", "seal-broken content/privacy/2026-04-01/ja.toml:"),
    (JA, "   - 二つめ\n", "", "seal-broken content/privacy/2026-04-01/ja.toml"),
    (EN, "We use it", "We sell it", "seal-broken content/privacy/2026-04-01/en.toml:"),
    // Marks, links and their targets.
    (JA, "*個人情報*", "個人情報", "seal-broken content/privacy/2026-04-01/ja.toml"),
    (JA, "**利用**", "利用", "seal-broken content/privacy/2026-04-01/ja.toml"),
    (
        JA,
        "https://www.example.jp/detail/",
        "https://www.example.jp/other/",
        "seal-broken content/privacy/2026-04-01/ja.toml:",
    ),
    (JA, "[電話]", "[03-9999-9999]", "seal-broken content/privacy/2026-04-01/ja.toml:"),
    (JA, "tel:+81-3-0000-0000", "tel:+81-3-9999-9999", "seal-broken content/privacy/2026-04-01/ja.toml:"),
    (JA, "mailto:desk@example.jp", "mailto:other@example.jp", "seal-broken content/privacy/2026-04-01/ja.toml:"),
    (JA, "[前の項](#purpose.1)", "[前の項](#purpose.2)", "seal-broken content/privacy/2026-04-01/ja.toml:"),
    (JA, "[](#third-party)", "[](#purpose.1)", "seal-broken content/privacy/2026-04-01/ja.toml"),
    (JA, "[](cookies#use)", "[](cookies)", "seal-broken content/privacy/2026-04-01/ja.toml"),
    // Tables.
    (JA, "caption = \"提供先\"", "caption = \"委託先\"", "seal-broken content/privacy/2026-04-01/ja.toml:"),
    (JA, "\"名前\"", "\"名称\"", "seal-broken content/privacy/2026-04-01/ja.toml:"),
    (JA, "\"甲社\"", "\"丁社\"", "seal-broken content/privacy/2026-04-01/ja.toml:"),
    (JA, "[\"乙社\", \"^\"]", "[\"乙社\", \"広告\"]", "seal-broken content/privacy/2026-04-01/ja.toml:"),
    // Structure.
    (JA, "{signature}\n", "", "seal-broken content/privacy/2026-04-01/ja.toml"),
    (JA, "{contact.desk}\n", "", "seal-broken content/privacy/2026-04-01/ja.toml"),
    (OLD, "id = \"purpose\"", "id = \"aims\"", "sealed-anchor-gone content/privacy/2025-04-01/ja.toml"),
    (JA, "{#second} ", "", "sealed-anchor-gone content/privacy/2026-04-01/ja.toml"),
    // Records of the version.
    (TABLES, "丙社", "丁社", "seal-broken content/privacy/2026-04-01/records.toml:"),
    (TABLES, "IPアドレス", "閲覧履歴", "seal-broken content/privacy/2026-04-01/records.toml:"),
    (TABLES, "policy/", "other/", "seal-broken content/privacy/2026-04-01/records.toml:"),
    (TABLES, "\"_tool\"", "\"_other\"", "seal-broken content/privacy/2026-04-01/records.toml:"),
    (TABLES, "\"P2Y\"", "\"P3Y\"", "seal-broken content/privacy/2026-04-01/records.toml:13:"),
    (TABLES, "\"analytics\"", "\"advertising\"", "seal-broken content/privacy/2026-04-01/records.toml:12:12"),
    (
        TABLES,
        "[[transmission]]",
        "[fact.fee]\namount = 9000\ncurrency = \"JPY\"\n\n[[transmission]]",
        "seal-broken content/privacy/2026-04-01/records.toml:2:10",
    ),
    (
        TABLES,
        "[[transmission]]",
        "[contact.desk]\nname = \"窓口\"\nphone = \"+81-3-9999-9999\"\nemail = \"desk@example.jp\"\nform = \"https://www.example.jp/form/\"\n\n[[transmission]]",
        "seal-broken content/privacy/2026-04-01/records.toml:3:",
    ),
    // Days, addresses, notices.
    (
        NOTICE,
        "effective = 2026-04-01",
        "effective = 2026-04-01\ndraft = true",
        "sealed-draft content/privacy/notice.toml:",
    ),
    (
        NOTICE,
        "announced = 2026-03-01",
        "announced = 2026-02-01",
        "sealed-value-changed content/privacy/notice.toml:10:13",
    ),
    (NOTICE, "announced = 2026-03-01\n", "", "sealed-value-changed content/privacy/notice.toml:"),
    (
        NOTICE,
        "effective = 2025-04-01",
        "id = \"2025-04-01\"\neffective = 2025-04-01\nannounced = 2025-03-01",
        "sealed-value-changed content/privacy/notice.toml:",
    ),
    (
        NOTICE,
        "established = 2020-01-01\n\n",
        "established = 2019-01-01\n\n",
        "sealed-value-changed content/privacy/notice.toml:7:15",
    ),
    (
        NOTICE,
        "effective = 2025-04-01",
        "effective = 2025-04-01\nrevised = [2023-04-01]",
        "sealed-value-changed content/privacy/notice.toml:7:12",
    ),
    (
        NOTICE,
        "announced = 2026-03-01",
        "announced = 2026-03-01\nwithout = [\"en\"]",
        "bad-without content/privacy/notice.toml:11:12",
    ),
    (NOTICE, "effective = 2025-04-01", "effective = 2025-05-01", "log-without-seal content/seals.log:"),
    (NOTICE, "slug = \"privacy\"", "slug = \"policy\"", "sealed-address-gone content/privacy/notice.toml:2:"),
    (
        "content/cookies/notice.toml",
        "slug = \"cookies\"",
        "slug = \"cookie\"",
        "sealed-address-gone content/cookies/notice.toml:2:",
    ),
    (
        NOTICE,
        "[[version]]\neffective = 2025-04-01\nestablished = 2020-01-01\n\n",
        "",
        "log-without-seal content/seals.log:",
    ),
    // The proofs.
    (SEAL, "1000", "2000", "seal-unreadable content/privacy/2026-04-01/seal.toml"),
    (SEAL, "seibun-text-2", "seibun-text-3", "seal-newer content/privacy/2026-04-01/seal.toml:"),
    (SEAL, "# sha256sum", "# sha512sum", "seal-not-as-logged content/privacy/2026-04-01/seal.toml"),
];

#[test]
fn whatever_a_reader_sees_is_found_where_it_was_changed() {
    let mut missed = Vec::new();
    for (path, from, to, expected) in EDITS.iter().filter(|(.., expected)| !expected.is_empty()) {
        let site = published().edit(path, from, to);
        let told = told(&site);
        if !told.iter().any(|one| one.starts_with(expected)) {
            missed.push(format!("{path}: {from} → {to}: {told:#?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// A change of files, and the expected finding.
type Change = (&'static str, fn(Site) -> Site, &'static str);

/// Changes of the files themselves.
const CHANGES: &[Change] = &[
    ("seal.toml deleted", |site| site.remove(SEAL), "log-without-seal content/seals.log:"),
    (
        "seal deleted, text changed",
        |site| site.remove(SEAL).remove("content/privacy/2026-04-01/seal").edit(JA, "提供しません", "提供します"),
        "log-without-seal content/seals.log:",
    ),
    ("a text deleted", |site| site.remove(EN), "sealed-text-gone content/privacy/2026-04-01/seal.toml:"),
    ("a version deleted", |site| site.remove("content/privacy/2025-04-01"), "log-without-seal content/seals.log:"),
    ("a notice deleted", |site| site.remove("content/cookies"), "log-without-seal content/seals.log:"),
    (
        "a notice deleted that a sealed text refers to",
        |site| site.remove("content/cookies"),
        "unknown-notice content/privacy/2026-04-01/ja.toml:",
    ),
    (
        "a notice renamed",
        |site| {
            std::fs::rename(site.path("content/cookies"), site.path("content/biscuits")).unwrap();
            site
        },
        "unknown-notice content/privacy/2026-04-01/ja.toml:",
    ),
    (
        "a notice renamed: its seals",
        |site| {
            std::fs::rename(site.path("content/cookies"), site.path("content/biscuits")).unwrap();
            site
        },
        "seal-broken content/biscuits/2026-04-01/ja.toml",
    ),
    ("the log deleted", |site| site.remove(LOG), "log-not-continued content/seals.log"),
    (
        "a replaced text deleted",
        |site| {
            let path = replaced(&site);
            site.remove(&path)
        },
        "replaced-text-gone content/privacy/2025-04-01/seal/ja.",
    ),
    (
        "a replaced text altered",
        |site| {
            let path = replaced(&site);
            site.edit(&path, "誤った", "正しい")
        },
        "replaced-text-gone content/privacy/2025-04-01/seal/ja.",
    ),
    (
        "a correction taken out, contents made to fit",
        |site| {
            let seal = "content/privacy/2025-04-01/seal.toml";
            let text = site.read(seal);
            let at = text.find("\n[[erratum]]").unwrap();
            fitted(site, seal, &text[..at])
        },
        "seal-not-as-logged content/privacy/2025-04-01/seal.toml",
    ),
    (
        "the reason of a correction changed, contents made to fit",
        |site| {
            let seal = "content/privacy/2025-04-01/seal.toml";
            let text = site.read(seal).replace("誤記", "改善");
            fitted(site, seal, &text)
        },
        "seal-not-as-logged content/privacy/2025-04-01/seal.toml",
    ),
    (
        "the day of a correction changed, contents made to fit",
        |site| {
            let seal = "content/privacy/2025-04-01/seal.toml";
            let text = site.read(seal);
            let at = text.find("[[erratum]]\ndate = ").unwrap() + 19;
            let text = format!("{}2099-01-01{}", &text[..at], &text[at + 10..]);
            fitted(site, seal, &text)
        },
        "seal-not-as-logged content/privacy/2025-04-01/seal.toml",
    ),
    (
        "a kept record changed, contents made to fit",
        |site| {
            let text = site.read(SEAL).replace("amount = 1000", "amount = 91000");
            fitted(site, SEAL, &text)
        },
        "seal-broken content/privacy/2026-04-01/",
    ),
    (
        "kept words changed, contents made to fit",
        |site| {
            let text = site.read(SEAL).replace("note-mark = \"※\"", "note-mark = \"＊\"");
            fitted(site, SEAL, &text)
        },
        "seal-broken content/privacy/2026-04-01/",
    ),
    (
        "what a translation translates changed",
        |site| {
            let text = site.read(EN);
            let at = text.find("translates = \"").unwrap() + 16;
            let other = if &text[at..=at] == "0" { "1" } else { "0" };
            site.file(EN, format!("{}{other}{}", &text[..at], &text[at + 1..]))
        },
        "sealed-value-changed content/privacy/2026-04-01/en.toml:",
    ),
    (
        "a language taken off the seal, contents made to fit",
        |site| {
            let text = site.read(SEAL);
            let line = text.lines().find(|line| line.starts_with("en = \"") && line.len() > 60).unwrap().to_owned();
            let text = text.replace(&format!("{line}\n"), "");
            fitted(site, SEAL, &text)
        },
        "log-without-seal content/seals.log:",
    ),
    (
        "the last line of the log cut",
        |site| {
            let log = site.read(LOG);
            let end = log.trim_end().rfind('\n').unwrap() + 1;
            site.file(LOG, &log[..end])
        },
        "log-not-continued content/seals.log",
    ),
    (
        "a published seal taken back by hand, another text sealed",
        |site| {
            let digest = |language: &str| {
                let seal = site.read(SEAL);
                let line = seal.lines().find(|line| line.starts_with(&format!("{language} = \"")) && line.len() > 60);
                line.unwrap().split('"').nth(1).unwrap().to_owned()
            };
            let taken = [("undone", "ja", digest("ja")), ("undone", "en", digest("en"))];
            let seal = ("undone", "seal.toml", sha256(&site.read(SEAL)));
            let site = entered(site, "2026-04-01", &[taken.to_vec(), vec![seal]].concat());
            let site =
                site.remove(SEAL).remove("content/privacy/2026-04-01/seal").edit(JA, "提供しません", "提供します");
            site.run("seal --with-stale");
            site
        },
        "log-undone content/seals.log:",
    ),
    (
        "another text, its digest put into seal and log by hand",
        |site| {
            let copy = "content/privacy/2026-04-01/seal/ja.txt";
            let (old, new) = (site.read(copy), site.read(copy).replace("提供しません", "提供します"));
            let site = site.edit(JA, "提供しません", "提供します").file(copy, &new);
            let seal = site.read(SEAL).replace(&sha256(&old), &sha256(&new));
            let site = fitted(site, SEAL, &seal);
            let lines = [("corrected", "ja", sha256(&new)), ("kept", "seal.toml", sha256(&site.read(SEAL)))];
            entered(site, "2026-04-01", &lines)
        },
        "log-other-corrections content/privacy/2026-04-01/seal.toml",
    ),
    (
        "a correction taken out, the seal entered anew",
        |site| {
            let text = site.read(OLD_SEAL);
            let site = fitted(site, OLD_SEAL, &text[..text.find("\n[[erratum]]").unwrap()]);
            let digest = sha256(&site.read(OLD_SEAL));
            entered(site, "2025-04-01", &[("kept", "seal.toml", digest)])
        },
        "log-other-corrections content/privacy/2025-04-01/seal.toml",
    ),
    (
        "the reason of a correction changed, the seal entered anew",
        |site| {
            let text = site.read(OLD_SEAL).replace("誤記", "改善");
            let site = fitted(site, OLD_SEAL, &text);
            let digest = sha256(&site.read(OLD_SEAL));
            entered(site, "2025-04-01", &[("kept", "seal.toml", digest)])
        },
        "log-other-corrections content/seals.log:",
    ),
    ("the log emptied", |site| site.file(LOG, ""), "log-not-continued content/seals.log"),
];

/// Returns the kept text that the correction replaced.
fn replaced(site: &Site) -> String {
    let folder = "content/privacy/2025-04-01/seal";
    let name = site.files(folder).into_iter().find(|name| name.matches('.').count() == 2).unwrap();
    format!("{folder}/{name}")
}

/// The SHA-256 of a text, in hexadecimal digits.
fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A log with further lines about a version of the privacy policy, each vouching for the one before.
fn entered(site: Site, version: &str, lines: &[(&str, &str, String)]) -> Site {
    let mut log = site.read(LOG);
    for (act, language, digest) in lines {
        let last: Vec<&str> = log.lines().last().unwrap().split(' ').take(4).collect();
        let before = sha256(&format!("{}\n", last.join(" ")));
        log.push_str(&format!("2026-11-27 {act} {digest} {before} privacy {version} {language}\n"));
    }
    site.file(LOG, log)
}

/// Replaces the content of a seal along with its digest, as anyone could who knows the format.
fn fitted(site: Site, path: &str, text: &str) -> Site {
    let at = text.find("\ncontents = ").unwrap() + 1;
    let below = at + text[at..].find('\n').unwrap() + 1;
    let digest = sha256(&text[below..]);
    site.file(path, format!("{}contents = \"{digest}\"\n{}", &text[..at], &text[below..]))
}

#[test]
fn nothing_can_be_taken_away_or_put_in_its_place_unseen() {
    let mut missed = Vec::new();
    for (name, change, expected) in CHANGES {
        let site = change(published());
        let told = told(&site);
        if !told.iter().any(|one| one.starts_with(expected)) {
            missed.push(format!("{name}: {told:#?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// Edits elsewhere that reach no sealed page.
const ELSEWHERE: &[Edit] = &[
    (SITE, "見本株式会社", "新見本株式会社", ""),
    (SITE, "東京都架空町1-2", "大阪府架空町9-9", ""),
    (SITE, "phone = \"+81-3-0000-0000\"", "phone = \"+81-3-9999-9999\"", ""),
    (SITE, "desk@example.jp", "other@example.jp", ""),
    (SITE, "https://www.example.jp/form/", "https://www.example.jp/other/", ""),
    (SITE, "amount = 1000", "amount = 91000", ""),
    (SITE, "\"社長\"", "\"会長\"", ""),
    (SITE, "dates = { ja = \"both\"", "dates = { ja = \"era\"", ""),
    (SITE, "original = \"ja\"", "original = \"en\"", ""),
    (SITE, "original = \"ja\"", "original = \"none\"", ""),
    (NOTICE, "numbering = \"article\"", "numbering = \"plain\"", ""),
];

/// The site's own words for everything in the body of a page.
const WORDS: &str = "amount = 9{ $amount }{ $currency }\nnote-mark = ＊\ncontact-phone = 番号\ncookie-purpose = 用途\nduration-years = { $count }ねん\n\
                     transmission-recipient = 相手\ndates-established = { $date }作成\nreference-titled = { $reference }［{ $heading }］\n\
                     cookie-category = 種類\nbullet = ＋\nsection-heading-article = ［{ $heading }］\nsection-deleted = なし\n";

/// Returns every place that shows the words of a sealed text, without its surroundings: the body of its page, the
/// comparison with the version before, original and translation side by side, the history of its sections, its data.
fn body(site: &Site) -> String {
    let part = |path: &str, from: &str, to: &str| {
        let page = site.page(path);
        let start = page.find(from).unwrap();
        page[start..start + page[start..].find(to).unwrap()].to_owned()
    };
    [
        part("ja/privacy/v/2026-04-01/index.html", "<div class=\"text\"", "<dl class=\"seal\""),
        part("ja/privacy/changes/2026-04-01/index.html", "<tbody", "</table>"),
        part("ja/privacy/sections/index.html", "<tbody", "</tbody>"),
        part("en/privacy/bilingual/index.html", "<h2", "</main>"),
        site.page("data/privacy/2026-04-01.json"),
    ]
    .concat()
}

#[test]
fn nothing_that_is_edited_elsewhere_reaches_a_sealed_page() {
    let before = body(&published());
    for (path, from, to, _) in ELSEWHERE {
        assert_eq!(body(&published().edit(path, from, to).built("")), before, "{path}: {from} → {to}");
    }
    let words = published().file("locales/ja/own.ftl", WORDS).built("");
    assert_eq!(body(&words), before);
    assert!(words.page("ja/privacy/v/2026-04-01/text.txt").contains("1,000円"));
}

#[test]
fn a_change_of_the_notice_for_versions_to_come_is_told_with_both_values() {
    let site = published().edit(NOTICE, "numbering = \"article\"", "numbering = \"plain\"");
    let told = site.run("check --format short").stdout;
    let expected = "content/privacy/notice.toml:3:13: info[sealed-value-kept]: `numbering` is now plain; versions that were sealed with article keep that value\n";
    assert!(told.contains(expected), "{told}");
    let changed = published().edit(NOTICE, "announced = 2026-03-01", "announced = 2026-02-01");
    let told = changed.run("check --format short").stdout;
    assert!(
        told.contains(
            "`announced` of the sealed version `2026-04-01` is now 2026-02-01; it was sealed with 2026-03-01"
        ),
        "{told}"
    );
    let old = published().edit(NOTICE, "slug = \"privacy\"", "slug = \"policy\"\naliases = [\"privacy\"]");
    assert_eq!(old.run("check").status, Some(0));
}

#[test]
fn there_are_sixty_of_them() {
    let edits = EDITS.iter().filter(|(.., expected)| !expected.is_empty()).count();
    assert!(edits + CHANGES.len() + ELSEWHERE.len() >= 60, "{edits} + {} + {}", CHANGES.len(), ELSEWHERE.len());
}
