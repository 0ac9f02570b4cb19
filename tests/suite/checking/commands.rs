//! The commands around the check, and what a reader sees of a lagging translation.

use crate::harness::{Site, reading};

const JA: &str = "content/privacy/2026-04-01/ja.toml";
const EN: &str = "content/privacy/2026-04-01/en.toml";

#[test]
fn a_translation_is_recorded_and_nothing_else_in_its_file_changes() {
    let site = Site::small();
    let before = site.read(EN);
    let ended = site.run("translated privacy en");
    assert_eq!((ended.status, ended.stderr.contains("3 parts")), (Some(0), true), "{}", ended.stderr);
    let kept = |text: &str| text.lines().filter(|line| !line.starts_with("translates")).collect::<Vec<_>>().join("\n");
    assert_eq!(kept(&site.read(EN)), kept(&before));
    assert_eq!(site.read(EN).matches("translates = \"2:").count(), 3);
    assert!(site.run("translated privacy en").stderr.contains("already"));
    assert_eq!(site.findings(), "status 0\n");
}

#[test]
fn a_changed_original_is_told_word_by_word_until_its_translation_is_recorded_again() {
    let site = Site::small();
    site.run("translated privacy en");
    let recorded = site.read(EN);
    let notice = site.read("content/privacy/notice.toml");
    let next = "effective = 2026-04-01\n\n[[version]]\neffective = 2026-05-01";
    let original = site.read(JA);
    let site = site
        .file("content/privacy/notice.toml", notice.replace("effective = 2026-04-01", next))
        .file("content/privacy/2026-05-01/en.toml", recorded)
        .file("content/privacy/2026-05-01/ja.toml", original.replace("提供しません", "開示しません"));
    let told = site.run("check").stdout;
    assert!(told.contains("warning[translation-stale]: the original of section `third-party` has changed"), "{told}");
    assert!(told.contains("changed since version 2026-04-01: …同意を得ないで[-提供-]{+開示+}しません。"), "{told}");
    let excerpt = "--> content/privacy/2026-05-01/ja.toml:15:12\n   |\n15 | 当社は、同意を得ないで開示しません。\n";
    assert!(told.contains(excerpt), "{told}");
    let page = site.built("").page("en/privacy/index.html");
    assert!(page.contains("class=\"lagging\"") && page.contains("/ja/privacy/#third-party"));
}

#[test]
fn the_hint_names_the_version_where_a_later_one_has_a_text_too() {
    let site = Site::small();
    site.run("translated privacy en");
    let (english, original) = (site.read(EN), site.read(JA));
    let notice = site.read("content/privacy/notice.toml");
    let site = site
        .file("content/privacy/notice.toml", format!("{notice}\n[[version]]\neffective = 2026-05-01\n"))
        .file("content/privacy/2026-05-01/en.toml", english)
        .file("content/privacy/2026-05-01/ja.toml", &original)
        .file(JA, original.replace("提供しません", "開示しません"));
    let told = site.run("check --as-of 2026-04-15").stdout;
    let command = "translated privacy en third-party --version 2026-04-01";
    assert!(told.contains(&format!("`seibun {command}`")), "{told}");
    assert_eq!(site.run(command).status, Some(0));
    assert!(!site.run("check --as-of 2026-04-15").stdout.contains("translation-stale"));
}

#[test]
fn a_missing_section_shows_the_original_in_its_place_and_moves_no_number() {
    let site = Site::small();
    let english = site.read(EN);
    let start = english.find("[[section]]").unwrap();
    let second = start + 1 + english[start + 1..].find("[[section]]").unwrap();
    let site = site.file(EN, format!("{}{}", &english[..start], &english[second..]));
    assert!(site.findings().contains("content/privacy/2026-04-01/ja.toml:4:6: warning[section-missing]"));
    let site = site.built("");
    let page = site.page("en/privacy/index.html");
    assert!(page.contains("<div lang=\"ja\">"), "{page}");
    let text = reading(&page);
    assert!(text.contains("第1条（利用目的）") && text.contains("第2条 <#third-party>に従います"), "{text}");
    assert!(text.contains("Article 2 Provision to third parties"), "{text}");
}

#[test]
fn a_section_for_one_language_alone_is_no_finding() {
    let more = "\n[[section]]\nid = \"local\"\nheading = \"附則\"\nnumber = false\nonly = \"ja\"\ntext = '''\n以上です。\n'''\n";
    let site = Site::small();
    let text = site.read(JA);
    let site = site.file(JA, format!("{text}{more}"));
    assert_eq!(site.findings(), "status 0\n");
    assert!(!site.built("").page("en/privacy/index.html").contains("附則"));
}

#[test]
fn a_rule_is_silenced_with_a_reason_or_given_another_level() {
    let doubled = |allow: &str| {
        let text = format!("heading = \"第三者提供\"{allow}");
        Site::small().edit(JA, "heading = \"第三者提供\"", &text).edit(JA, "同意を得ないで", "同意をを得ないで")
    };
    assert!(doubled("").findings().contains("15:7: warning[doubled-word]"));
    let silenced = doubled("\nallow = [{ rule = \"doubled-word\", reason = \"quoted from the law\" }]");
    assert_eq!(silenced.findings(), "status 0\n");
    let level = |level: &str| {
        let setting = format!("levels = {{ doubled-word = \"{level}\", ");
        doubled("").edit("content/site.toml", "levels = { ", &setting).findings()
    };
    assert!(level("error").contains("error[doubled-word]") && level("error").ends_with("status 1\n"));
    assert_eq!(level("off"), "status 0\n");
    assert!(level("loud").contains("error[unknown-value]"));
}

#[test]
fn rules_are_listed_and_explained_in_the_language_asked_for() {
    let site = Site::small();
    let list = site.run("check --rules").stdout;
    assert!(list.contains("warning  doubled-word") && list.contains("error  ! toml-syntax"), "{list}");
    let known = |rule: &str| list.lines().find(|line| line.starts_with(&format!("{rule} "))).unwrap_or_default();
    assert!(known("doubled-word").ends_with('x') && known("sentence-style").contains('-'), "{list}");
    assert!(known("parity-numbers").is_empty(), "numbers are numbers in every language: {list}");
    assert!(site.run("explain doubled-word").stdout.contains("What to do: Remove one."));
    assert!(site.run("explain doubled-word --lang ja").stdout.contains("対処：一方を削除してください。"));
    let unknown = site.run("explain doubled-wrod");
    assert_eq!((unknown.status, unknown.stderr.contains("doubled-wrod")), (Some(2), true));
}

#[test]
fn a_glossary_keeps_terms_together() {
    let terms = "[[term]]\nwords = { ja = [\"第三者提供\"], en = [\"provision to third parties\"] }\n\
                 [[term]]\nwords = { ja = [\"個人情報\"], en = [\"personal information\"] }\n\
                 avoid = { en = [\"private data\"] }\n";
    let site = Site::small().file("content/terms.toml", terms);
    assert_eq!(site.findings(), "status 0\n");
    let site = site.edit(EN, "We use personal information.", "We use private data.");
    let told = site.findings();
    assert!(told.contains("en.toml:5:12: warning[term-missing]"), "{told}");
    assert!(told.contains("en.toml:7:11: warning[term-variant]"), "{told}");
}

#[test]
fn each_checklist_cites_in_the_language_of_the_user_and_proposes_a_place() {
    let site = Site::small();
    let told = site.run("check --profile appi --lang ja").stdout;
    assert!(told.contains("法第17条第1項、第21条第1項、第32条第1項第2号"), "{told}");
    let told = site.run("check --profile pmark").stdout;
    assert!(told.contains("clause 5.2.2") && told.contains("the days of adoption and of the last revision"), "{told}");
    assert!(told.contains("if section `purpose` says it, write `covers = [\"purpose-of-use\"]` there"), "{told}");
    assert!(told.contains("the records of `{dates}` cover it by themselves"), "{told}");
    let told = site.run("check --profile google-play --format short").stdout;
    assert!(told.contains("no section covers a contact (google-play, User Data policy)"), "{told}");
    let contact = "\n[contact.desk]\nname = { ja = '窓口', en = 'Desk' }\nemail = 'a@example.jp'\n";
    let toml = site.read("content/site.toml") + contact;
    let site = site.file("content/site.toml", toml);
    let site = site.edit(JA, "title = ", "preamble = '''\n{contact.desk}\n'''\ntitle = ");
    let told = site.run("check --profile google-play --format short").stdout;
    assert!(!told.contains("covers a contact"), "{told}");
}

#[test]
fn a_checklist_names_what_no_section_covers_and_the_law_that_asks_for_it() {
    let site = Site::small();
    let told = site.run("check --profile appi --format short").stdout;
    assert!(
        told.contains("warning[uncovered-matter]: no section covers the purposes of use (appi, Articles 17(1)"),
        "{told}"
    );
    let site = site.edit(JA, "heading = \"利用目的\"", "heading = \"利用目的\"\ncovers = [\"purpose-of-use\"]");
    assert!(!site.run("check --profile appi --format short").stdout.contains("covers the purposes of use"));
    assert_eq!(site.findings(), "status 0\n");
}

#[test]
fn records_cover_what_they_say_where_a_text_shows_them() {
    let records = "[[purpose]]\ngroup = \"A\"\nuses = [\"B\"]\n";
    let site = Site::small().file("content/privacy/2026-04-01/records.toml", records);
    let told = |site: &Site| site.run("check --profile appi --format short").stdout;
    assert!(told(&site).contains("covers the purposes of use"));
    let site = site.edit(JA, "heading = \"利用目的\"\ntext = '''", "heading = \"利用目的\"\ntext = '''\n{purposes}\n");
    assert!(!told(&site).contains("covers the purposes of use"));
}

#[test]
fn a_draft_has_warnings_where_a_published_version_has_errors() {
    let notice = "effective = 2026-04-01\n\n[[version]]\nid = \"next\"\ndraft = true";
    let site = Site::small().edit("content/privacy/notice.toml", "effective = 2026-04-01", notice);
    let text = site.read(JA).replace("当社は、同意", "○○は、同意");
    let english = site.read(EN);
    let site = site.file("content/privacy/next/ja.toml", text).file("content/privacy/next/en.toml", english);
    assert!(site.findings().contains("warning[leftover-placeholder]"));
    assert!(site.run("check --drafts --format short").stdout.contains("error[leftover-placeholder]"));
}

#[test]
fn a_policy_names_its_operator_and_somebody_to_turn_to() {
    let site = Site::small();
    let settings = site.read("content/site.toml").replace("levels = {", "# levels = {");
    let site = site.file("content/site.toml", settings);
    let found = site.findings();
    for rule in ["missing-contact", "missing-operator"] {
        assert!(found.contains(&format!("content/privacy/2026-04-01/ja.toml: warning[{rule}]")), "{found}");
    }
    let named = |words: &str| format!("closing = \"{words}\"\n");
    let contact = "[お問い合わせ](https://www.example.jp/contact/)";
    let ja = named(&format!("{{operator.name}}、{contact}")) + &site.read(JA);
    let en = named(&format!("{{operator.name}}, {}", contact.replace("お問い合わせ", "contact us"))) + &site.read(EN);
    assert_eq!(site.file(JA, ja).file(EN, en).findings(), "status 0\n");
}

#[test]
fn a_version_is_not_years_older_than_what_it_speaks_of() {
    let dated = |date: &str| {
        let site = Site::small();
        let notice = site.read("content/privacy/notice.toml").replace("2026-04-01", date);
        let text = |path: &str| site.read(path).replace("個人情報を", "匿名加工情報を");
        let (ja, en) = (text(JA), site.read(EN).replace("personal", "anonymously processed"));
        let files = ["ja.toml", "en.toml"].map(|name| format!("content/privacy/{date}/{name}"));
        std::fs::remove_dir_all(site.path("content/privacy")).unwrap();
        let site = site.file("content/privacy/notice.toml", notice).file(&files[0], ja).file(&files[1], en);
        site.findings()
    };
    let found = dated("2015-10-16");
    for line in ["content/privacy/2015-10-16/ja.toml:7:", "content/privacy/2015-10-16/en.toml:7:"] {
        assert!(found.lines().any(|told| told.starts_with(line) && told.contains("warning[stale-date]")), "{found}");
    }
    assert_eq!(dated("2017-04-01"), "status 0\n");
}

#[test]
fn a_version_that_nobody_was_told_of_and_a_draft_past_its_day_are_told() {
    let site = Site::small();
    let (english, original) = (site.read(EN), site.read(JA));
    let notice = site.read("content/privacy/notice.toml");
    let settings = site.read("content/site.toml");
    let site = site
        .file("content/site.toml", settings.replace("[check]", "[check]\nminimum_notice_days = 0"))
        .file("content/privacy/notice.toml", format!("{notice}\n[[version]]\neffective = 2026-05-01\n"))
        .file("content/privacy/2026-05-01/en.toml", english)
        .file("content/privacy/2026-05-01/ja.toml", original);
    let told = site.findings();
    assert!(told.contains("warning[summary-missing]: version `2026-05-01` takes effect without"), "{told}");
    let summary = "effective = 2026-05-01\nsummary = { ja = \"訂正\", en = \"Corrections\" }";
    let site = site.edit("content/privacy/notice.toml", "effective = 2026-05-01", summary);
    assert!(!site.findings().contains("summary-missing"));
    let draft = "effective = 2026-05-01\ndraft = true";
    let site = site.edit("content/privacy/notice.toml", "effective = 2026-05-01", draft);
    let told = site.findings();
    assert!(told.contains("warning[draft-overdue]: version `2026-05-01` is still a draft"), "{told}");
    assert!(!site.run("check --as-of 2026-04-30").stdout.contains("draft-overdue"));
}
