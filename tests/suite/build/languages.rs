//! Languages: which of them prevails, a translation that is missing, and a third language.

use super::{NOTICE, SITE, versions};
use crate::harness::{Site, reading};

#[test]
fn the_original_prevails_on_every_page_of_a_translation() {
    let site = versions().built("");
    for path in ["en/privacy/index.html", "en/privacy/v/2024-04-01/index.html"] {
        let page = site.page(path);
        let notice = page.find("original prevails").unwrap_or_else(|| panic!("{path} has no notice"));
        assert!(notice < page.find("class=\"text\"").unwrap(), "{path}");
        assert!(page.contains("<p lang=\"ja\">"), "{path}");
    }
    assert!(site.page("en/privacy/v/2024-04-01/index.html").contains("href=\"/ja/privacy/v/2024-04-01/\""));
    let original = site.page("ja/privacy/index.html");
    assert!(original.contains("正文です") && !original.contains("参考のために訳した"));
}

#[test]
fn where_no_language_prevails_no_page_says_so() {
    let site = Site::small().edit(SITE, "original = \"ja\"", "original = \"none\"").built("");
    let (en, ja) = (site.page("en/privacy/index.html"), site.page("ja/privacy/index.html"));
    assert!(en.contains("equally authentic; none prevails") && !en.contains("original prevails"));
    assert!(ja.contains("いずれも等しく正文です") && !ja.contains("参考訳"));
}

#[test]
fn where_no_language_prevails_each_text_has_everything() {
    let equal = || Site::small().edit(SITE, "original = \"ja\"", "original = \"none\"");
    let told = |site: &Site| site.run("check --format short").stdout;
    let without = equal().remove("content/privacy/2026-04-01/en.toml");
    let missing = "content/privacy/notice.toml:5:1: error[equal-text-missing]: this version has no text in `en`";
    assert!(told(&without).starts_with(missing), "{}", told(&without));
    let allowed = without.edit(NOTICE, "effective = 2026-04-01", "effective = 2026-04-01\nwithout = [\"en\"]");
    assert!(told(&allowed).contains("error[bad-without]"), "{}", told(&allowed));
    let english = "content/privacy/2026-04-01/en.toml";
    let text = format!("translation = \"machine\"\n{}", equal().read(english));
    let translated = equal().file(english, text);
    assert!(told(&translated).contains("en.toml:1:15: error[original-translation]"), "{}", told(&translated));
    let section = "\n[[section]]\nid = \"more\"\nheading = \"H\"\ntext = \"文です。\"\n";
    for (from, to) in [("ja", "en"), ("en", "ja")] {
        let path = format!("content/privacy/2026-04-01/{from}.toml");
        let text = equal().read(&path);
        for only in ["", "only = \"ja\"\n", "only = \"en\"\n"] {
            let site = equal().file(&path, format!("{text}{}", section.replace("heading", &format!("{only}heading"))));
            let told = told(&site);
            let line = told.lines().find(|line| line.contains("error[equal-section-missing]")).unwrap_or_default();
            let words = format!("section `more` is missing in `{to}`");
            assert!(line.starts_with(&path) && line.contains(&words), "{told}");
        }
    }
}

/// A site in three languages, sealed and published.
fn three() -> Site {
    let text = "title = \"개인정보 처리방침\"\n\n[[section]]\nid = \"purpose\"\nheading = \"목적\"\ntext = \"1. 이용합니다.\\n2. 따릅니다.\"\n\n[[section]]\nid = \"third-party\"\nheading = \"제공\"\ntext = \"제공하지 않습니다.\"\n";
    let site = Site::small()
        .edit(SITE, "[\"ja\", \"en\"]", "[\"ja\", \"en\", \"ko\"]")
        .edit(SITE, "en = \"Mihon Inc.\"", "en = \"Mihon Inc.\", ko = \"견본 주식회사\"")
        .edit(SITE, "text-missing = \"off\"", "parity-references = \"off\"")
        .file("content/privacy/2026-04-01/ko.toml", text);
    let sealed = site.run("seal");
    assert_eq!(sealed.status, Some(0), "{}", sealed.stderr);
    site.built("")
}

#[test]
fn a_language_with_sealed_texts_is_retired_and_not_dropped() {
    let dropped = three().edit(SITE, ", \"ko\"]", "]").edit(SITE, ", ko = \"견본 주식회사\"", "");
    let told = dropped.run("check").stderr;
    let ended = dropped.run("check").stdout;
    let told = format!("{told}{ended}");
    assert!(told.contains("error[sealed-language-gone]") && told.contains("content/site.toml:2:14"), "{told}");
    assert!(told.contains("`[language.ko]` with `ended`"), "{told}");
    let retired = three().edit(SITE, "[check]", "[language.ko]\nended = 2026-12-31\n\n[check]");
    let revised = retired.run("revise privacy 2027-04-01");
    assert_eq!(revised.status, Some(0), "{}", revised.stderr);
    assert_eq!(retired.files("content/privacy/2027-04-01"), ["en.toml", "ja.toml"]);
    let notice = retired.read(NOTICE).replace("draft = true", "announced = 2026-11-01");
    let retired = retired.file(NOTICE, notice).built("--as-of 2027-05-01");
    assert!(retired.page("ko/privacy/v/2026-04-01/index.html").contains("이용합니다"));
    assert!(retired.page("ko/privacy/index.html").contains("lang=\"ja\""));
    let early =
        three().edit(NOTICE, "effective = 2026-04-01", "effective = 2026-04-01\n\n[[version]]\neffective = 2026-12-01");
    let early = early.edit(SITE, "[check]", "[language.ko]\nended = 2026-12-31\n\n[check]");
    for language in ["ja", "en"] {
        let text = early.read(&format!("content/privacy/2026-04-01/{language}.toml"));
        std::fs::create_dir_all(early.path("content/privacy/2026-12-01")).unwrap();
        std::fs::write(early.path(&format!("content/privacy/2026-12-01/{language}.toml")), text).unwrap();
    }
    let told = early.run("check --format short").stdout;
    assert!(told.contains("[text-missing]: ") && told.contains("`ko`"), "{told}");
    let unlisted = Site::small().edit(SITE, "[check]", "[language.ko]\nended = 2026-12-31\n\n[check]");
    assert!(unlisted.run("check --format short").stdout.contains("error[retired-unlisted]"));
}

#[test]
fn a_notice_may_have_another_original_than_the_site() {
    let site = Site::small().edit(NOTICE, "numbering", "original = \"en\"\nnumbering").built("");
    assert!(site.page("ja/privacy/index.html").contains("href=\"/en/privacy/\" hreflang=\"en\""));
    assert!(site.page("en/privacy/index.html").contains("This English text is the original"));
}

#[test]
fn a_missing_translation_shows_the_original_and_is_not_advertised() {
    let site = Site::small().remove("content/privacy/2026-04-01/en.toml").built("");
    let page = site.page("en/privacy/index.html");
    assert!(page.contains("<html lang=\"en\""));
    assert!(page.contains("class=\"text\" lang=\"ja\""), "{page}");
    assert!(page.contains("no English translation"));
    assert!(
        page.contains("<span aria-current=\"page\" lang=\"ja\">"),
        "the way to the page says whose words its title has"
    );
    assert!(site.page("en/privacy/history/index.html").contains("<a href=\"/en/privacy/\" lang=\"ja\">"));
    assert!(page.contains("noindex") && !page.contains("rel=\"canonical\""));
    assert!(!site.page("ja/privacy/index.html").contains("hreflang=\"en\" href=\"https"));
    assert!(!site.page("sitemap.xml").contains("/en/privacy/</loc>"));
}

#[test]
fn a_third_language_needs_only_its_words_and_its_texts() {
    let words = |name: &str| {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/ja").join(name);
        std::fs::read_to_string(path).unwrap()
    };
    let site = Site::small()
        .edit(SITE, "[\"ja\", \"en\"]", "[\"ja\", \"en\", \"zh\"]")
        .edit(SITE, "en = \"Mihon Inc.\"", "en = \"Mihon Inc.\", zh = \"样本公司\"")
        .file("locales/zh/theme.ftl", words("theme.ftl").replace("language-name = 日本語", "language-name = 中文"))
        .file("locales/zh/text.ftl", words("text.ftl"))
        .file("locales/zh/numbering.ftl", words("numbering.ftl").replace("第{ $n }項", "第{ $n }款"));
    let text = site.read("content/privacy/2026-04-01/ja.toml");
    let text = text.replace("[](#third-party)", "[](#purpose.1)").replace("プライバシーポリシー", "隐私政策");
    let site = site.file("content/privacy/2026-04-01/zh.toml", text).built("");
    let page = site.page("zh/privacy/index.html");
    assert!(page.contains("<html lang=\"zh\"") && page.contains("2026年4月1日"), "{page}");
    assert!(reading(&page).contains("第1条第1款"), "{page}");
    assert!(site.page("index.html").contains("中文"));
    assert!(site.page("ja/privacy/index.html").contains("hreflang=\"zh\""));
}

#[test]
fn a_site_in_one_language_has_its_list_at_the_root_and_nothing_to_choose() {
    let site = Site::small().edit("content/site.toml", "languages = [\"ja\", \"en\"]", "languages = [\"ja\"]");
    let site = site.edit("content/site.toml", "dates = { ja = \"both\", en = \"long\" }", "dates = { ja = \"both\" }");
    let site = site.edit("content/site.toml", "{ ja = \"見本株式会社\", en = \"Mihon Inc.\" }", "\"見本株式会社\"");
    let site = site.remove("content/privacy/2026-04-01/en.toml").built("");
    let (root, list) = (site.page("index.html"), site.page("ja/index.html"));
    assert!(root.contains("<a href=\"/ja/privacy/\">プライバシーポリシー</a>"), "{root}");
    let pages: Vec<String> = site.files("public").into_iter().filter(|path| path.ends_with(".html")).collect();
    assert!(pages.len() > 5, "{pages:?}");
    for path in pages {
        let page = site.page(&path);
        assert!(!page.contains("言語"), "{path}: {page}");
    }
    // Search engines see the list once.
    let canonical = "<link rel=\"canonical\" href=\"https://privacy.example.jp/ja/\">";
    assert!(root.contains(canonical) && list.contains(canonical), "{root}");
    let default = "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://privacy.example.jp/ja/\">";
    assert!(list.contains(default), "{list}");
    assert!(!site.page("sitemap.xml").contains("<loc>https://privacy.example.jp/</loc>"));
}

#[test]
fn a_language_is_added_and_what_is_published_asks_for_nothing() {
    let site = Site::sample();
    let added = site.run("add-language KO");
    assert_eq!(added.status, Some(0), "{}", added.stderr);
    assert!(added.stderr.starts_with("`ko` is a language of the site now"), "{}", added.stderr);
    assert!(site.read(SITE).contains("languages = [\"ja\", \"en\", \"ko\"]  "), "the rest of the line stays");
    assert!(!site.path("locales/ko").exists(), "its words are in the program");
    // Every version is published and sealed; only the parts that the pages of the language show themselves are
    // required.
    let found = site.run("check --format short").stdout;
    assert!(found.lines().count() > 5, "{found}");
    for line in found.lines().filter(|line| line.contains(": error")) {
        assert!(line.starts_with(SITE) && line.contains("untranslated-value"), "{line}");
    }
    site.run("add-language de");
    let both = site.run("check --format short").stdout;
    assert_eq!(both.matches("[untranslated-value]").count(), found.matches("[untranslated-value]").count());
    assert!(both.contains("`address` has no value in language `ko`, `de`"), "told once for a value: {both}");
}

#[test]
fn a_version_without_a_text_in_a_language_needs_no_records_in_it() {
    let site = Site::sample().edit(SITE, "[\"ja\", \"en\"]", "[\"ja\", \"en\", \"ko\"]");
    let of = |site: &Site| site.run("check --format short").stdout.matches("/records.toml:").count();
    assert_eq!(of(&site), 0);
    let site = site.file("content/cookies/2024-04-01/ko.toml", "title = \"쿠키\"\n");
    assert!(of(&site) > 10, "with a text, what it shows of the records is asked for");
}

#[test]
fn words_are_copied_for_a_language_that_the_program_does_not_have() {
    let site = Site::small();
    let added = site.run("add-language nl");
    assert_eq!(added.status, Some(0), "{}", added.stderr);
    assert!(added.stderr.contains("`seibun words nl`"), "{}", added.stderr);
    for name in ["theme", "text", "numbering", "profile"] {
        assert!(site.path(&format!("locales/nl/{name}.ftl")).exists(), "{name}");
    }
    assert!(site.read("locales/nl/profile.ftl").lines().all(|line| line.is_empty() || line.starts_with('#')));
    let told = |site: &Site| {
        let found = site.run("check --format short").stdout;
        let copied: Vec<String> =
            found.lines().filter(|line| line.contains("[message-copied]")).map(str::to_owned).collect();
        assert_eq!(copied.len(), 1, "told once: {found}");
        copied[0].clone()
    };
    assert!(told(&site).contains("of `nl` are still in the words of `en`"));
    assert!(told(&site).contains(", skip-to-content,"));
    assert!(told(&site).contains(", language-name,"), "Dutch is not called English: {}", told(&site));
    let site =
        site.edit("locales/nl/theme.ftl", "skip-to-content = Skip to content", "skip-to-content = Naar de inhoud");
    assert!(!told(&site).contains(", skip-to-content,"));
    let words = site.run("words nl").stdout;
    assert!(words.contains("# en: Skip to content\nskip-to-content = Naar de inhoud\n"), "{words}");
    let words = site.run("words sw").stdout;
    assert!(words.contains("# TO BE TRANSLATED from en:\n# en: Skip to content\n"), "{words}");
}

#[test]
fn a_language_that_is_none_or_is_there_is_not_added() {
    let site = Site::small();
    for (tag, said) in [
        ("jp", "write the language: `ja`"),
        ("x-house", "private tag"),
        ("qaa", "private tag"),
        ("日本語", "not a language tag"),
        ("EN", "already"),
        ("nl --from tlh", "no words in `tlh`"),
    ] {
        let ended = site.run(&format!("add-language {tag}"));
        assert_eq!(ended.status, Some(2), "{tag}");
        assert!(ended.stderr.contains(said), "{tag}: {}", ended.stderr);
    }
    assert_eq!(site.read(SITE), Site::small().read(SITE));
}

#[test]
fn what_lags_in_many_languages_is_told_once_and_counted_in_a_table_that_fits() {
    const NEXT: &str = "content/privacy/2027-04-01/ja.toml";
    let site = Site::of("tests/sites/languages");
    let sealed = site.run("seal");
    assert_eq!(sealed.status, Some(0), "{}", sealed.stderr);
    assert_eq!(site.run("revise privacy 2027-04-01").status, Some(0));
    let more = "[[section]]\nid = \"security\"\nheading = \"安全管理\"\ntext = '''\n必要な措置を講じます。\n'''\n\n[[section]]\nid      = \"contact\"";
    let site = site.edit(NEXT, "取引に関する情報は、2年間", "取引に関する情報は、5年間");
    let site = site.edit(NEXT, "[[section]]\nid      = \"contact\"", more);
    let told = site.run("check --format short").stdout;
    let stale: Vec<&str> = told.lines().filter(|line| line.contains("[translation-stale]")).collect();
    assert_eq!(stale.len(), 1, "{told}");
    assert!(
        stale[0].ends_with("section `collection` has changed since it was translated (ar, de, en, ko, zh-Hans)"),
        "{told}"
    );
    let missing: Vec<&str> = told.lines().filter(|line| line.contains("[section-missing]")).collect();
    assert_eq!(missing.len(), 1, "{told}");
    assert!(missing[0].contains("section `security` has no translation in `ar, de, en, ko, zh-Hans`"), "{told}");
    let hints = site.run("check").stdout;
    assert!(
        hints.contains("`seibun translated privacy ar collection` (and likewise for each other language)"),
        "{hints}"
    );
    assert_eq!(hints.matches("the fingerprint of what was translated").count(), 5, "{hints}");
    let table = site.run("status").stdout;
    let row = |version: &str| table.lines().find(|line| line.contains(version)).unwrap_or_default().to_owned();
    assert_eq!(row("2026-04-01").split_whitespace().skip(6).collect::<Vec<_>>(), ["✓"; 6], "{table}");
    assert!(table.contains("○ ~1 -1") && table.contains("✓ sealed, ○ not sealed"), "{table}");
    assert!(table.lines().all(|line| !line.starts_with("privacy  ") || line.chars().count() <= 110), "{table}");
    let lines: Vec<&str> = table.lines().filter(|line| line.starts_with("`privacy`")).collect();
    let expected = [
        "`privacy`, version `2027-04-01`: changed in the original since translated: `collection` (ar, de, en, ko, zh-Hans)",
        "`privacy`, version `2027-04-01`: not translated: `security` (ar, de, en, ko, zh-Hans)",
    ];
    assert_eq!(lines, expected, "{table}");
    // One of them translates it: the groups part.
    assert_eq!(site.run("translated privacy de collection").status, Some(0));
    let table = site.run("status").stdout;
    assert!(table.contains("`collection` (ar, en, ko, zh-Hans)\n"), "{table}");
    assert!(table.contains("`security` (ar, de, en, ko, zh-Hans)\n"), "{table}");
}

#[test]
fn a_language_without_a_text_shows_that_of_the_language_it_takes_over_from_and_says_so() {
    const HEAD: &str = "<main id=\"content\"";
    let regional = Site::small().edit(SITE, "[\"ja\", \"en\"]", "[\"ja\", \"en\", \"en-GB\", \"fr\"]").edit(
        SITE,
        "en = \"Mihon Inc.\"",
        "en = \"Mihon Inc.\", fr = \"Mihon Inc.\"",
    );
    let site = regional.copied().built("");
    let (british, english) = (site.page("en-GB/privacy/index.html"), site.page("en/privacy/index.html"));
    let title = |page: &str| page[page.find("<h1").unwrap()..page.find("</h1>").unwrap()].to_owned();
    assert_eq!(title(&british), title(&english).replace("<h1", "<h1 lang=\"en\""));
    assert!(british.contains("<div class=\"text\" lang=\"en\">"), "{british}");
    assert!(british[british.find(HEAD).unwrap()..].contains("The text below is in English."), "{british}");
    assert!(british.contains("the original prevails") && !british.contains("has no English translation"), "{british}");
    assert!(
        !english.contains("The text below is in English.") && !english.contains("hreflang=\"en-GB\" href"),
        "{english}"
    );
    // The inherited text lags as it does there.
    assert_eq!(british.contains("class=\"lagging\""), english.contains("class=\"lagging\""));
    // French takes over from no other language: it shows the original.
    let french = site.page("fr/privacy/index.html");
    assert!(french.contains("<div class=\"text\" lang=\"ja\">"), "{french}");
    assert!(!french.contains("Texte affiché"), "{french}");
    // Where the nearest text is the original, nothing else prevails.
    let site = regional.edit(SITE, "original = \"ja\"", "original = \"en\"").built("");
    let british = site.page("en-GB/privacy/index.html");
    assert!(british.contains("The text below is in English.") && !british.contains("original prevails"), "{british}");
}

#[test]
fn a_number_counts_with_a_counter_that_there_is() {
    let words =
        "numbering-article-item = ({ $n })\n    .counter = z\n    .reference = ({ $n })\n    .short = ({ $n })\n";
    let ended = Site::small().file("locales/en/numbering.ftl", words).run("check --format short");
    assert!(
        ended.stdout.contains("locales/en/numbering.ftl:2:6: error[message-attributes]: message `numbering-article-item` counts with `z`, which is not a known counter, in language `en`"),
        "{}",
        ended.stdout
    );
}
