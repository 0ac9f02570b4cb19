//! Documents for a translator, and their return.

use std::fs;

use super::{edited, out, part};
use crate::harness::Site;

/// A site whose original has changed since its translation, and has one section more.
fn lagging() -> Site {
    const JA: &str = "content/privacy/2026-04-01/ja.toml";
    let site = Site::small().edit("content/privacy/notice.toml", "[[version]]", "[[version]]\ndraft = true");
    assert_eq!(site.run("translated privacy en").status, Some(0));
    let text = site.read(JA).replace("1. 当社は、個人情報を利用します。", "1. 当社は、個人情報を適正に利用します。");
    let section = "\n[[section]]   # 新しい条\nid = \"children\"\nheading = \"子ども\"\ntext = '''\n\
                   1. {operator.name}は、[](#purpose)に従い、16歳未満の方の情報を取得しません。\n\n   1) {#name} 氏名\n\n{table:who}\n'''\n\n\
                   [[section.table]]\nid = \"who\"\ncolumns = [\"情報\"]\nrows = [[\"学年\"]]\n";
    site.file(JA, text + section)
}

/// Makes the document with new words in its right column, whose paragraphs come last.
fn translated_in(site: &Site, from: &str, to: &str, words: &[(&str, &str)]) {
    let change = |xml: String| {
        words.iter().fold(xml, |xml, (before, after)| {
            let at = xml.rfind(&format!(">{before}<")).unwrap_or_else(|| panic!("{before}: {xml}")) + 1;
            format!("{}{after}{}", &xml[..at], &xml[at + before.len()..])
        })
    };
    edited(site, from, to, change, None);
}

const TRANSLATION: [(&str, &str); 6] = [
    ("We use personal information.", "We use personal information properly."),
    ("Article 3 子ども", "Article 3 Children"),
    (
        "Mihon Inc.は、Article 1に従い、16歳未満の方の情報を取得しません。",
        "Subject to Article 1, Mihon Inc. acquires no information of persons under 16.",
    ),
    ("氏名", "Name"),
    ("情報", "Information"),
    ("学年", "Year at school"),
];

const EN: &str = "content/privacy/2026-04-01/en.toml";

#[test]
fn a_translator_is_asked_for_what_is_new_or_stale_and_it_comes_back_into_its_sections() {
    let site = lagging();
    let before = site.read(EN);
    assert!(site.run("check --drafts --format short").stdout.contains("translation-stale"));
    let ended = site.run(&format!("export privacy --to-translate en --out {}", out(&site, "out.docx")));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let body = part(&site, "out.docx", "word/document.xml");
    assert!(body.contains("子ども") && !body.contains("第三者提供</w:t>"), "{body}");
    translated_in(&site, "out.docx", "back.docx", &TRANSLATION);
    let ended = site.run(&format!("import {}", out(&site, "back.docx")));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let section = "\n[[section]]\nid = \"children\"\nheading = \"Children\"\ntext = '''\n\
                   1. Subject to [](#purpose), {operator.name} acquires no information of persons under 16.\n\n   \
                   1) {#name} Name\n\n{table:who}\n'''\n\n\
                   [[section.table]]\nid = \"who\"\ncolumns = [\"Information\"]\nrows = [[\"Year at school\"]]\n";
    let wanted = before.replace("personal information.\n2.", "personal information properly.\n2.") + section;
    assert_eq!(site.read(EN), wanted);
    assert_eq!(site.run("translated privacy en").status, Some(0));
    let told = site.run("check --drafts --format short").stdout;
    assert!(!told.contains("translation-") && !told.contains("section-missing") && !told.contains("error["), "{told}");
    let again = site.run("export privacy --to-translate en");
    assert!(again.status == Some(0) && again.stderr.contains("nothing of version"), "{}", again.stderr);
}

#[test]
fn what_changed_before_the_first_section_is_underlined_for_the_translator() {
    let site = Site::sample();
    assert_eq!(site.run("revise privacy 2028-04-01").status, Some(0));
    let site = site.edit("content/privacy/2028-04-01/ja.toml", "当社は、個人情報の保護", "当社は、常に個人情報の保護");
    let file = out(&site, "out.docx");
    assert_eq!(
        site.run(&format!("export privacy 2028-04-01 --to-translate en --lang en --out {file}")).status,
        Some(0)
    );
    let body = part(&site, "out.docx", "word/document.xml");
    assert!(body.contains("<w:u w:val=\"single\"/>") && body.contains(">常に</w:t>"), "{body}");
    let note =
        "<w:lang w:val=\"en\" w:eastAsia=\"en\"/></w:rPr><w:t xml:space=\"preserve\">The original is on the left";
    assert!(body.contains(note), "{body}");
}

#[test]
fn what_a_translator_sent_back_is_not_written_over() {
    let site = lagging();
    let name = "privacy-2026-04-01.to-en.docx";
    let here = || site.command("export privacy --to-translate en").current_dir(site.path("")).output().unwrap();
    assert_eq!(here().status.code(), Some(0));
    assert!(site.path(name).exists());
    fs::write(site.path(name), "what the translator wrote").unwrap();
    let again = here();
    let told = String::from_utf8(again.stderr).unwrap();
    assert_eq!((again.status.code(), told.contains("already exists")), (Some(2), true), "{told}");
    assert_eq!(site.read(name), "what the translator wrote");
    assert_eq!(site.run(&format!("export privacy --to-translate en --out {}", out(&site, name))).status, Some(0));
}

#[test]
fn a_translation_that_is_not_there_yet_is_made_whole() {
    let site = lagging().remove(EN);
    let out = |name: &str| out(&site, name);
    assert_eq!(site.run(&format!("export privacy --to-translate en --out {}", out("out.docx"))).status, Some(0));
    translated_in(&site, "out.docx", "back.docx", &[("プライバシーポリシー", "Privacy Policy")]);
    let ended = site.run(&format!("import {}", out("back.docx")));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert_eq!(site.read(EN), "title = \"Privacy Policy\"\n");
    assert!(ended.stderr.contains("`third-party` came back as the original"), "{}", ended.stderr);
}

#[test]
fn what_a_translator_sends_is_refused_where_it_is_half_done_or_no_longer_fits() {
    let site = lagging();
    let before = site.read(EN);
    let export = format!("export privacy --to-translate en --out {}", out(&site, "out.docx"));
    assert_eq!(site.run(&export).status, Some(0));
    let import = |site: &Site, name: &str| site.run(&format!("import {}", out(site, name)));
    // A document that comes back unchanged changes nothing.
    let ended = import(&site, "out.docx");
    assert_eq!((ended.status, site.read(EN) == before), (Some(0), true), "{}", ended.stderr);
    // Half of a section.
    translated_in(&site, "out.docx", "half.docx", &[("Article 3 子ども", "Children")]);
    let ended = import(&site, "half.docx");
    assert_eq!((ended.status, site.read(EN) == before), (Some(1), true), "{}", ended.stderr);
    assert!(ended.stderr.contains("word-untranslated") && ended.stderr.contains("16歳未満"), "{}", ended.stderr);
    // A missing reference is reported, not taken for words.
    let mut words = TRANSLATION;
    words[2].1 = "Mihon Inc. acquires no information of children.";
    translated_in(&site, "out.docx", "gone.docx", &words);
    let ended = import(&site, "gone.docx");
    assert_eq!((ended.status, site.read(EN) == before), (Some(1), true), "{}", ended.stderr);
    assert!(ended.stderr.contains("word-change"), "{}", ended.stderr);
    // The original has changed: both sides are shown.
    let site = site.edit("content/privacy/2026-04-01/ja.toml", "16歳", "18歳");
    translated_in(&site, "out.docx", "back.docx", &TRANSLATION);
    let ended = import(&site, "back.docx");
    assert_eq!((ended.status, site.read(EN) == before), (Some(1), true), "{}", ended.stderr);
    assert!(ended.stderr.contains("16歳未満") && ended.stderr.contains("18歳未満"), "{}", ended.stderr);
    let ended = site.run("export privacy --to-translate fr");
    assert_eq!((ended.status, ended.stderr.contains("`fr`")), (Some(2), true), "{}", ended.stderr);
    let ended = site.run("export privacy --to-translate ja");
    assert_eq!(ended.status, Some(2), "{}", ended.stderr);
}

/// Words copied for the translator repeat the mistakes of the original, in a file that does not exist.
#[test]
fn a_mistake_of_the_original_is_told_in_the_original_where_there_is_no_translation_yet() {
    let site = lagging().remove(EN).edit("content/privacy/2026-04-01/ja.toml", "[](#purpose)", "[](#nowhere)");
    let ended = site.run(&format!("export privacy --to-translate en --out {}", out(&site, "out.docx")));
    assert_eq!(ended.status, Some(1), "{}", ended.stderr);
    assert!(ended.stderr.contains("ja.toml:") && ended.stderr.contains("nowhere"), "{}", ended.stderr);
    assert!(!ended.stderr.contains("en.toml"), "{}", ended.stderr);
}
