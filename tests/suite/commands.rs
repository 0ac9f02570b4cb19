//! The small commands: `init`, `schema`, `help`.

use std::fs;
use std::path::Path;

use snapbox::{assert_data_eq, str};

use crate::harness::Site;

#[test]
fn a_new_site_is_published_when_its_blanks_are_filled() {
    let site = Site::empty();
    let ended = site.run(&format!("init {}", site.path("").display()));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let refused = site.run("build");
    assert_eq!(refused.status, Some(1));
    assert_eq!(refused.stderr.matches("error[model-value]").count(), 5, "{}", refused.stderr);
    assert!(!site.path("public").exists());
    let values = [
        ("https://privacy.example.com/", "https://privacy.mihon.example/"),
        ("\"会社名\"", "\"見本株式会社\""),
        ("\"Company name\"", "\"Mihon Inc.\""),
        ("\"氏名\"", "\"見本花子\""),
        ("\"Name\"", "\"Hanako Mihon\""),
        ("\"住所\"", "\"東京都千代田区\""),
        ("\"Address\"", "\"Chiyoda-ku, Tokyo\""),
        ("privacy@example.com", "privacy@mihon.example"),
    ];
    let site = values.iter().fold(site, |site, (from, to)| site.edit("content/site.toml", from, to));
    let built = site.run("build --deny-warnings");
    assert_eq!(built.status, Some(0), "{}", built.stderr);
    assert!(site.page("en/privacy/index.html").contains("Mihon Inc."));
}

#[test]
fn a_new_site_takes_the_place_of_nothing() {
    let site = Site::empty().file("new/own.txt", "mine");
    let ended = site.run(&format!("init {}", site.path("new").display()));
    assert_eq!(ended.status, Some(2));
    assert_data_eq!(
        ended.stderr,
        str![[r#"
error: `[ROOT]/new` is not empty
 |
 = help: name a folder that does not exist yet

"#]]
    );
    assert_eq!(site.files("new"), ["own.txt"]);
}

#[test]
fn the_schemas_beside_the_sample_are_those_of_the_program() {
    for kind in ["site", "notice", "text", "records"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/.schema").join(format!("{kind}.json"));
        let kept = fs::read_to_string(&path).unwrap_or_default();
        let current = Site::empty().run(&format!("schema {kind}")).stdout;
        assert!(kept == current, "write it anew: seibun schema {kind} > content/.schema/{kind}.json");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_result_that_cannot_be_written_is_a_failure() {
    for words in [
        "check --rules",
        "status",
        "schema site",
        "explain doubled-word",
        "compare privacy 2024-04-01 2026-04-01",
        "--help",
    ] {
        let site = Site::sample();
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let ended = site.command(words).stdout(full).output().unwrap();
        let told = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!(ended.status.code(), Some(2), "{words}: {told}");
    }
}

/// Returns everything printed about an invalid command line.
fn refused(words: &str) -> String {
    let ended = Site::empty().run(words);
    assert_eq!(ended.status, Some(2), "{words}");
    assert_eq!(ended.stdout, "");
    ended.stderr
}

#[test]
fn a_command_line_is_refused_in_the_language_of_the_user() {
    assert_data_eq!(
        refused("--lang ja check --fomat json"),
        str![[r#"
エラー: `--fomat` という引数はありません
 |
 = ヒント: `--format` のことではありませんか
使い方：seibun check [オプション]
詳しくは `seibun check --help` で表示します。

"#]]
    );
    for (words, told) in [
        ("chek", "`chek` というコマンドはありません"),
        ("check --format jsn", "`jsn` は `--format <形式>` に指定できません"),
        ("check --format", "`--format <形式>` に値がありません"),
        ("check --drafts=a", "`--drafts` に値（`a`）は指定できません"),
        ("revise privacy", "足りないもの：`<日付>`"),
        ("seal a --erratum --completion --reason ja=a", "`--erratum` と `--completion` は一緒に指定できません"),
        ("check --drafts --drafts", "`--drafts` が二度指定されています"),
        ("revise privacy 令和9年4月", "`令和9年4月` は日付として読み取れません"),
        ("check --as-of 2026-02-30", "`2026-02-30` は日付として読み取れません"),
        ("serve --port 99999", "`99999` はポートの番号ではありません"),
        ("serve --bind ここ", "`ここ` はこのコンピューターのアドレスではありません"),
        ("seal a --erratum --reason 誤記", "`誤記` の先頭に言語がありません"),
        ("seal a --erratum --reason ja=", "`ja=` に理由がありません"),
    ] {
        let words = format!("--lang ja {words}");
        let stderr = refused(&words);
        assert!(stderr.starts_with(&format!("エラー: {told}\n")), "{words}: {stderr}");
        assert!(stderr.contains("使い方：seibun"), "{words}: {stderr}");
    }
    assert!(refused("check --fomat").starts_with("error: there is no argument `--fomat`\n"));
}

#[test]
fn days_are_typed_as_people_write_them() {
    for day in ["2026/4/1", "令和8年4月1日", "2026年4月1日", "R8.4.1"] {
        let site = Site::sample();
        let compared = site.run(&format!("compare privacy {day} 令和9年4月1日 --as-of {day}"));
        assert_eq!(compared.status, Some(0), "{day}: {}", compared.stderr);
        let revised = site.run("revise privacy 令和10年4月1日 --as-of 2027/4/2");
        assert_eq!(revised.status, Some(0), "{}", revised.stderr);
        assert!(site.path("content/privacy/2028-04-01/ja.toml").exists());
    }
}

#[test]
fn a_site_for_a_kind_of_company_has_its_sections_and_blanks_that_stop_a_build() {
    for (kind, wanted) in
        [("shop", "商品の発送"), ("app", "アプリの利用者"), ("clinic", "患者"), ("school", "保護者"), ("b2b", "取引先")]
    {
        let site = Site::empty();
        let ended = site.run(&format!("init {} --kind {kind}", site.path("").display()));
        assert_eq!(ended.status, Some(0), "{}", ended.stderr);
        let records = site.read("content/privacy/2026-11-21/records.toml");
        assert!(records.contains(wanted) && !records.contains("#@"), "{records}");
        let told = site.run("check --format short").stdout;
        let errors: Vec<&str> = told.lines().filter(|line| line.contains(": error")).collect();
        let blanks = ["error[blank-value]", "error[model-value]", "error[leftover-placeholder]"];
        assert!(!errors.is_empty(), "{told}");
        for error in errors {
            assert!(blanks.iter().any(|blank| error.contains(blank)), "{kind}: {error}");
        }
        // Only the company's own facts are left to fill in; once they are, the site builds.
        let fill = |site: Site, path: &str| {
            let text = site.read(path).replace("\"○○\"", "\"見本\"").replace('○', "見");
            site.file(path, text)
        };
        let site = [
            "content/site.toml",
            "content/privacy/2026-11-21/records.toml",
            "content/privacy/2026-11-21/ja.toml",
            "content/privacy/2026-11-21/en.toml",
        ]
        .into_iter()
        .fold(site, fill);
        let told = site.run("check --format short").stdout;
        let left: Vec<&str> =
            told.lines().filter(|line| line.contains(": error") && !line.contains("error[model-value]")).collect();
        assert!(left.is_empty(), "{kind}: {left:#?}");
    }
}

#[test]
fn a_language_without_words_gets_the_same_sections_with_blanks() {
    let site = Site::empty();
    let ended = site.run(&format!("init {} --kind shop --languages en,fr", site.path("").display()));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let toml = site.read("content/site.toml");
    assert!(toml.contains("languages = [\"en\", \"fr\"]") && toml.contains("name.fr = \"○○\""), "{toml}");
    assert!(!toml.contains(".ja = "), "{toml}");
    let (en, fr) = ("content/privacy/2026-11-21/en.toml", "content/privacy/2026-11-21/fr.toml");
    let ids = |path: &str| {
        site.read(path).lines().filter(|line| line.starts_with("id ")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(ids(en), ids(fr));
    assert!(site.read(fr).contains("{purposes}") && !site.read(fr).contains("Company"), "{}", site.read(fr));
    let wrong = site.run(&format!("init {} --kind shop --languages en,1", site.path("new").display()));
    assert_eq!(wrong.status, Some(2), "{}", wrong.stderr);
    assert!(wrong.stderr.contains("`en, 1`"), "{}", wrong.stderr);
}

/// Words that the program lacks are there to be translated, as `add-language` puts them there.
#[test]
fn a_language_that_the_program_does_not_speak_gets_words_to_translate() {
    let site = Site::empty();
    let ended = site.run(&format!("init {} --kind shop --languages ja,nl", site.path("").display()));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(ended.stderr.contains("`locales/nl/`"), "{}", ended.stderr);
    for name in ["theme.ftl", "text.ftl", "numbering.ftl", "profile.ftl"] {
        assert!(site.path(&format!("locales/nl/{name}")).exists(), "{name}");
    }
    let found = site.run("check --drafts --format short").stdout;
    // Otherwise, only blanks are left.
    let faults: Vec<&str> = found.lines().filter(|line| line.contains("error[")).collect();
    let is_blank =
        |line: &&str| ["blank-value", "leftover-placeholder", "model-value"].iter().any(|rule| line.contains(rule));
    let others: Vec<&&str> = faults.iter().filter(|line| !is_blank(line)).collect();
    assert!(others.is_empty() && !faults.is_empty(), "{others:#?}");
}

#[test]
fn languages_without_a_kind_of_company_are_not_ignored() {
    let site = Site::empty();
    let refused = site.run(&format!("init {} --languages en,ja", site.path("new").display()));
    assert_eq!(refused.status, Some(2), "{}", refused.stderr);
    assert!(refused.stderr.contains("`en, ja`") && refused.stderr.contains("`--kind shop`"), "{}", refused.stderr);
    assert!(!site.path("new").exists());
    let twice = site.run(&format!("init {} --kind shop --languages ja,ja", site.path("new").display()));
    assert_eq!((twice.status, twice.stderr.contains("`ja` is named twice")), (Some(2), true), "{}", twice.stderr);
    let ended = site.run(&format!("init {} --languages ja,en", site.path("new").display()));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
}

/// Every description of every schema has its words in Japanese.
#[test]
fn schemas_speak_japanese() {
    for kind in ["site", "notice", "text", "records"] {
        let schema = Site::small().run(&format!("schema {kind} --lang ja")).stdout;
        let described: Vec<&str> = schema.lines().filter(|line| line.contains("\"description\": \"")).collect();
        assert!(described.len() > 20, "{schema}");
        let silent =
            |line: &&&str| !line.chars().any(|c| ('\u{3040}'..'\u{a000}').contains(&c)) && !line.contains("Cookie。");
        let silent: Vec<_> = described.iter().filter(silent).collect();
        assert!(silent.is_empty(), "write them in locales/ja/schema.txt: {silent:#?}");
    }
}
