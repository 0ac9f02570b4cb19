//! The command as a whole: every file that it writes, what a site puts in place of the theme, and its help.

use snapbox::{assert_data_eq, str};

use crate::harness::{Site, without_digests};

#[test]
fn a_small_site_is_complete() {
    let site = Site::small();
    let ended = site.run("build");
    assert_data_eq!(
        ended.stderr,
        str![[r#"
24 files written to `[ROOT]/public`, as of 2026-11-21

"#]]
    );
    assert_data_eq!(
        without_digests(&site.files("public").join("\n")),
        str![[r#"
.nojekyll
.seibun
404.html
_headers
assets/icon.[DIGEST].svg
assets/style.[DIGEST].css
data/index.json
data/privacy.json
data/privacy/2026-04-01.json
en/feed.xml
en/index.html
en/privacy/bilingual/index.html
en/privacy/history/index.html
en/privacy/index.html
en/privacy/v/2026-04-01/index.html
en/privacy/v/2026-04-01/text.txt
index.html
ja/feed.xml
ja/index.html
ja/privacy/history/index.html
ja/privacy/index.html
ja/privacy/v/2026-04-01/index.html
ja/privacy/v/2026-04-01/text.txt
robots.txt
sitemap.xml
"#]]
    );
}

#[test]
fn a_site_overrides_single_words_and_single_files_of_the_theme() {
    let site = Site::small()
        .file("locales/en/theme.ftl", "contents = On this page\n")
        .file(
            "themes/default/404.html",
            "{% extends \"@default/404.html\" %}{% block main %}{{ super() }}<p>ours</p>{% endblock %}",
        )
        .built("");
    assert!(site.page("en/privacy/index.html").contains("On this page"));
    assert!(site.page("ja/privacy/index.html").contains("目次"));
    assert!(site.page("404.html").contains("<p>ours</p>"));
}

#[test]
fn help_is_in_plain_words_and_a_wrong_word_is_no_finding() {
    let site = Site::empty();
    assert_data_eq!(
        site.run("build --help").stdout,
        str![[r#"
Check the content, then write the whole site into a folder

The folder is replaced in one step, and only when nothing is wrong: if the content has errors, or
the build is interrupted, the site that was there stays as it was.

Usage: seibun build [OPTIONS]

Options:
      --out <DIR>
          The folder that the site is written into [default: public, in the folder of the site]

      --drafts
          Publish drafts too, marked as drafts

      --precompress
          Write a .gz and a .br beside each text file, for servers that send them as they are

      --fresh
          Make everything again, without the results of the last run

      --timings
          Show how much time and memory each step of the run took

      --deny-warnings
          Fail on warnings too

      --root <DIR>
          The folder of the site [default: .]

      --lang <LANG>
          The language of the program's own words [default: that of your environment]
          - ja: Japanese
          - en: English

      --as-of <DATE>
          The day that counts as today, as 2026-04-01 [default: today in the site's time zone]

      --color <WHEN>
          When to use color [default: auto]
          - auto: On a terminal
          - always: Always
          - never: Never

  -q, --quiet
          Print only what is wrong

  -h, --help
          Print help (-h: in short)

"#]]
    );
    assert_eq!(site.run("biuld").status, Some(2));
    assert_eq!(site.run("build --as-of 2026-02-30").status, Some(2));
}

#[test]
fn a_run_says_where_its_time_went_when_asked() {
    let site = Site::small();
    let built = site.run("build --timings");
    assert_eq!(built.status, Some(0), "{}", built.stderr);
    for words in ["process the notices", "fill templates", "privacy ", "put the site in place"] {
        let line = built.stderr.lines().find(|line| line.starts_with(words));
        let line = line.unwrap_or_else(|| panic!("`{words}` in {}", built.stderr));
        let found = line.split_whitespace().filter(|word| word.parse::<f64>().is_ok()).count();
        assert!(found >= 1, "{line}");
    }
    let checked = site.run("check --timings --lang ja");
    assert!(checked.stderr.contains("規則の適用") && !checked.stderr.contains("サイトの入替え"), "{}", checked.stderr);
    assert!(!site.run("build").stderr.contains("fill templates"));
}
