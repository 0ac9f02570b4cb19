//! Foreign documents become texts.

use super::{beside, out};
use crate::harness::Site;

const POLICY_JA: &str = "プライバシーポリシー\n\n当社は、次のとおり定めます。\n\n第1条（利用目的）\n\n当社は、個人情報を利用します。\n\n\
                         第2条（お問い合わせ）\n\n窓口へご連絡ください。\n";
const POLICY_EN: &str = "Privacy Policy\n\nWe set out the following.\n\nArticle 1 (Purpose of Use)\n\nWe use personal information.\n\n\
                         Article 2 (Inquiries)\n\nPlease contact us.\n";

#[test]
fn texts_of_two_languages_become_a_draft_with_shared_ids() {
    let (site, ja) = beside(Site::small(), "policy.ja.txt", POLICY_JA);
    let (site, en) = beside(site, "policy.en.txt", POLICY_EN);
    let ended = site.run(&format!("import {ja} {en} --notice terms --version 2027-04-01"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(ended.stderr.contains("第1条 利用目的 → `purpose-use`"), "{}", ended.stderr);
    let text = site.read("content/terms/2027-04-01/ja.toml");
    assert!(text.contains("id      = \"purpose-use\"\nheading = \"利用目的\"") && !text.contains("第1条"), "{text}");
    assert!(site.read("content/terms/2027-04-01/en.toml").contains("id      = \"inquiries\"\nheading = \"Inquiries\""));
    let notice = site.read("content/terms/notice.toml");
    assert!(
        notice.contains("kind      = \"privacy-policy\"") && notice.contains("numbering = \"article\""),
        "{notice}"
    );
    assert!(notice.contains("effective = 2027-04-01\ndraft     = true"), "{notice}");
    let again = site.run(&format!("import {ja} --notice terms --version 2027-04-01"));
    assert_eq!((again.status, again.stderr.contains("--replace")), (Some(2), true), "{}", again.stderr);
    let page = site.run("check --drafts --format short").stdout;
    assert!(!page.contains("error["), "{page}");
}

#[test]
fn the_days_that_a_document_names_go_to_the_notice() {
    let days = |label: [&str; 2]| format!("\n{}\n{}\n", label[0], label[1]);
    let ja = days(["制定日：2020年4月1日", "最終改定日：2027年4月1日"]);
    let en = days(["Established: April 1, 2020", "Last revised: April 1, 2027"]);
    let (site, ja) = beside(Site::small(), "policy.ja.txt", [POLICY_JA, &ja].concat());
    let (site, en) = beside(site, "policy.en.txt", [POLICY_EN, &en].concat());
    let ended = site.run(&format!("import {ja} {en} --notice terms --version 2027-04-01 --lang ja"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(ended.stderr.contains("制定日（2020-04-01）") && ended.stderr.contains("`{dates}`"), "{}", ended.stderr);
    let notice = site.read("content/terms/notice.toml");
    let days = "effective   = 2027-04-01\nestablished = 2020-04-01\nrevised     = [2027-04-01]\ndraft       = true\n";
    assert!(notice.contains(days), "{notice}");
    assert!(site.read("content/terms/2027-04-01/ja.toml").contains("制定日：2020年4月1日"), "the lines stay");
    // An existing notice keeps its days.
    let (site, old) = beside(site, "old.ja.txt", [POLICY_JA, "\n制定日：2019年4月1日\n"].concat());
    let ended = site.run(&format!("import {old} --notice terms --version 2026-04-01 --text-lang ja"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(!site.read("content/terms/notice.toml").contains("2019-04-01"));
}

#[test]
fn the_company_that_a_document_names_replaces_the_blank_of_a_new_site() {
    let names = "name = { ja = \"会社名\", en = \"Company name\" }";
    let site = Site::small().edit("content/site.toml", "name = { ja = \"見本株式会社\", en = \"Mihon Inc.\" }", names);
    let text = POLICY_JA.replace("当社は、次の", "霞データ株式会社（以下「当社」といいます。）は、次の");
    let (site, ja) = beside(site, "policy.ja.txt", text);
    let ended = site.run(&format!("import {ja} --notice terms --version 2027-04-01 --lang ja"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let own = site.read("content/site.toml");
    assert!(own.contains("name = { ja = \"霞データ株式会社\", en = \"Company name\" }"), "{own}");
    let line = own.lines().position(|line| line.contains("霞データ")).unwrap() + 1;
    assert!(ended.stderr.contains(&format!("content/site.toml:{line}：")), "{}", ended.stderr);
    // Values that somebody wrote stay.
    let again = site.run(&format!("import {ja} --notice terms --version 2027-04-01 --replace --lang ja"));
    assert!(again.status == Some(0) && !again.stderr.contains("site.toml"), "{}", again.stderr);
    assert_eq!(site.read("content/site.toml"), own);
}

#[test]
fn two_files_are_in_two_languages() {
    let text = "# 規約\n\n## 第1条 利用目的\n\n当社は、利用します。\n";
    let files =
        || Site::small().file("policy_en.md", "# Terms\n\n## 1. Purposes\n\nWe use it.\n").file("policy.md", text);
    let import = |site: &Site, more: &str| {
        let [english, other] = ["policy_en.md", "policy.md"].map(|name| site.path(name).display().to_string());
        site.run(&format!("import {english} {other} --notice terms --version 2027-01-01{more}"))
    };
    let site = files();
    let ended = import(&site, "");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(site.read("content/terms/2027-01-01/ja.toml").contains("利用します"), "{}", ended.stderr);
    assert!(site.read("content/terms/2027-01-01/en.toml").contains("We use it"), "{}", ended.stderr);
    let site = files();
    let ended = import(&site, " --text-lang ja --text-lang ja");
    assert_eq!(ended.status, Some(2), "{}", ended.stderr);
    assert!(ended.stderr.contains("both in `ja`") && !site.path("content/terms").exists(), "{}", ended.stderr);
}

#[test]
fn what_was_exported_for_word_comes_back_with_every_word() {
    let site = Site::sample();
    let file = out(&site, "privacy.docx");
    assert_eq!(site.run(&format!("export privacy 2026-04-01 --text-lang en --out {file}")).status, Some(0));
    let ended = site.run(&format!("import {file} --text-lang en --notice privacy --version copy"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let (before, after) = (site.read("content/privacy/2026-04-01/en.toml"), site.read("content/privacy/copy/en.toml"));
    let sections = |text: &str| text.matches("\nheading = ").count();
    assert_eq!(sections(&before), sections(&after));
    assert!(site.read("content/privacy/notice.toml").contains("id    = \"copy\"\ndraft = true"));
}

#[test]
fn a_page_saved_from_a_browser_is_read_without_what_leads_elsewhere() {
    let html = "<!DOCTYPE html><html><body><nav><a href='/'>Home</a></nav><main><h1>Cookie Policy</h1><h2>1. Cookies</h2>\
                <p>We use <a href='https://example.com/x'>cookies</a>.</p><table><tr><th>Name<th>Purpose</tr>\
                <tr><td>sid<td>Sign-in</table><h2>2. Contact</h2><p>Write to us.</main></body></html>";
    let (site, file) = beside(Site::small(), "cookies.html", html);
    let ended = site.run(&format!("import {file} --text-lang en --notice cookies"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let text = site.read("content/cookies/next/en.toml");
    for part in [
        "title = \"Cookie Policy\"",
        "We use [cookies](<https://example.com/x>).",
        "{table:table-1}",
        "[\"sid\", \"Sign-in\"]",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("Home"), "{text}");
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_nothing_is_written() {
    let bytes: [(&str, &[u8], &str); 5] = [
        ("a.docx", &[0xd0, 0xcf, 0x11, 0xe0, 1, 2], "protected by a password"),
        ("b.docx", b"PK\x03\x04 cut", "damaged or incomplete"),
        ("c.pdf", b"%PDF", "is not of a kind"),
        ("d.txt", &[0x82, 0xa0, 0x82, 0xff], "not text in UTF-8"),
        ("e.docx", b"", "damaged or incomplete"),
    ];
    let mut site = Site::small();
    for (name, content, words) in bytes {
        let (next, file) = beside(site, name, content);
        let ended = next.run(&format!("import {file} --text-lang ja --notice other"));
        assert_eq!((ended.status, ended.stderr.contains(words)), (Some(2), true), "{name}: {}", ended.stderr);
        assert!(!next.path("content/other").exists());
        site = next;
    }
}

#[test]
fn citations_become_references_where_they_print_the_same_words() {
    let policy = "規約\n\n第1条（目的）\n\n当社は、第２条第１項及び第9条により、利用します。\n\n第2条（提供）\n\n1. 当社は、個人情報保護法第27条第1項により提供します。\n\n\
                  2. 前項にかかわらず、提供先の契約書第1条の場合は、第一条によります。\n";
    let (site, file) = beside(Site::small(), "terms.ja.txt", policy);
    let ended = site.run(&format!("import {file} --notice terms --version 2027-04-01"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let text = site.read("content/terms/2027-04-01/ja.toml");
    for words in [
        "当社は、[](#section-2.1)及び第9条により",
        "個人情報保護法第27条第1項により",
        "2. [](#section-2.1 \"relative\")にかかわらず、提供先の契約書第1条の場合は、[](#section-1)によります。",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(ended.stderr.contains("3 typed citations") && ended.stderr.contains("`第9条` stays"), "{}", ended.stderr);
}

#[test]
fn english_citations_become_references_too() {
    let policy = "Terms\n\nArticle 1 (Purpose)\n\nWe follow Article 2.1.\n\nArticle 6 of the GDPR and Article 2 apply.\n\nArticle 2 (Sharing)\n\n1. We share.\n\n\
                  2. Subject to the preceding paragraph and Article 1(a), we share more.\n";
    let (site, file) = beside(Site::small(), "terms.en.txt", policy);
    let ended = site.run(&format!("import {file} --notice terms --version 2027-04-01"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let text = site.read("content/terms/2027-04-01/en.toml");
    assert!(text.contains("We follow [](#sharing.1).\n\nArticle 6 of the GDPR and Article 2 apply."), "{text}");
    assert!(text.contains("Subject to the preceding paragraph and Article 1(a), we"), "{text}");
    assert!(ended.stderr.contains("en.toml:18: `Article 1` stays"), "{}", ended.stderr);
}

/// Returns the letters and figures of each line of a plain text form, without addresses and the names of the notice and
/// its version.
fn said(form: &str) -> Vec<String> {
    let text = form.split_once("\n\n").map_or("", |(_, text)| text);
    let line = |line: &str| {
        let (mut words, mut rest) = (String::new(), line);
        while let Some(at) = rest.find(['(', '<']) {
            let (before, link) = rest.split_at(at);
            words.push_str(before);
            let address = link[1..].split(|c: char| ")> ".contains(c)).next().unwrap_or_default();
            let is_address = link.starts_with('<') || address.contains('#');
            rest = &link[1 + if is_address { address.len() } else { 0 }..];
        }
        format!("{words}{rest}").chars().filter(|c| c.is_alphanumeric()).collect::<String>()
    };
    text.lines().map(line).filter(|line| !line.is_empty()).collect()
}

#[test]
fn a_page_that_was_built_comes_back_with_the_same_words_numbers_and_sections() {
    let site = Site::sample();
    let ended = site.run("build --as-of 2026-06-01");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let page = |language: &str| out(&site, &format!("public/{language}/privacy/index.html"));
    let ended = site.run(&format!(
        "import {} {} --text-lang ja --text-lang en --notice copy --version x",
        page("ja"),
        page("en")
    ));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(!ended.stderr.contains("counterpart"), "{}", ended.stderr);
    for language in ["ja", "en"] {
        let ended =
            site.run(&format!("export copy x --format text --text-lang {language} --out {}", out(&site, "copy.txt")));
        assert_eq!(ended.status, Some(0), "{}", ended.stderr);
        let (before, after) =
            (site.read(&format!("public/{language}/privacy/v/2026-04-01/text.txt")), site.read("copy.txt"));
        let sections = |form: &str| -> Vec<String> {
            form.lines().filter(|line| line.starts_with("##")).map(str::to_owned).collect()
        };
        assert_eq!(sections(&before), sections(&after), "{language}");
        // Records come back as tables and lines.
        let (before, after) = (said(&before), said(&after).concat());
        let lost: Vec<&String> = before.iter().filter(|line| !after.contains(line.as_str())).collect();
        assert!(lost.is_empty(), "{language}: {lost:#?}");
    }
}

#[test]
fn links_that_work_only_beside_their_file_are_told_or_completed() {
    let page = |head: &str| {
        format!(
            "<html><head>{head}</head><body><main><h1>Terms</h1><h2>1. Use</h2><p>See <a href='../fees'>our fees</a>.</main></body></html>"
        )
    };
    let canonical = "<link rel='canonical' href='https://www.other.example/a/b'>";
    for (head, words, told) in [
        ("", "See our fees.", "our fees (../fees)"),
        (canonical, "See [our fees](<https://www.other.example/fees>).", "https://www.other.example/a/b"),
    ] {
        let (site, file) = beside(Site::small(), "terms.html", page(head));
        let ended = site.run(&format!("import {file} --text-lang en --notice terms"));
        assert_eq!(ended.status, Some(0), "{}", ended.stderr);
        let text = site.read("content/terms/next/en.toml");
        assert!(text.contains(words) && ended.stderr.contains(told), "{text}{}", ended.stderr);
    }
}

#[test]
fn the_postal_code_of_the_model_does_not_stay_beside_another_address() {
    let model = "[operator]\npostal_code = \"100-0000\"\naddress = { ja = \"住所\", en = \"Address\" }";
    let site = Site::small().edit("content/site.toml", "[operator]", model);
    let (site, file) = beside(site, "policy.ja.txt", [POLICY_JA, "\n見本株式会社\n住所：東京都新宿区0-0-0\n"].concat());
    let ended = site.run(&format!("import {file} --notice terms --version 2027-04-01 --lang ja"));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let own = site.read("content/site.toml");
    assert!(own.contains("東京都新宿区0-0-0") && !own.contains("100-0000"), "{own}{}", ended.stderr);
    assert!(ended.stderr.contains("`operator.postal_code`"), "{}", ended.stderr);
}
