//! Versions in time: the same site on four days, a notice that ends, the next version, and the status.

use snapbox::{assert_data_eq, str};

use crate::harness::Site;

const NOTICE: &str = "content/privacy/notice.toml";
const HEAD: &str = "kind = \"privacy-policy\"\nslug = \"privacy\"\nnumbering = \"article\"\n";

/// Three versions, each with a title of its own; the second and third are announced a month before.
fn three() -> Site {
    let versions = "\n[[version]]\neffective = 2024-04-01\n\n[[version]]\neffective = 2026-04-01\nannounced = 2026-03-01\n\
                    \n[[version]]\neffective = 2027-04-01\nannounced = 2027-03-01\n";
    let texts = ["2024-04-01", "2026-04-01", "2027-04-01"];
    let site = Site::small().file(NOTICE, format!("{HEAD}{versions}"));
    let (ja, en) = (site.read("content/privacy/2026-04-01/ja.toml"), site.read("content/privacy/2026-04-01/en.toml"));
    texts.iter().fold(site, |site, version| {
        let folder = format!("content/privacy/{version}");
        site.file(&format!("{folder}/ja.toml"), ja.replace("プライバシーポリシー", &format!("方針{version}")))
            .file(&format!("{folder}/en.toml"), en.replace("Privacy Policy", &format!("Policy {version}")))
    })
}

/// Returns what a built site shows: its pages, and the state on each.
fn told(site: &Site) -> String {
    let files = site.files("public");
    let pages = files.iter().filter(|path| path.starts_with("en/") && path.ends_with("index.html"));
    let told = pages.filter_map(|path| {
        let html = site.page(path);
        let (_, rest) = html.split_once("<h1>")?;
        let title = rest.split_once("</h1>")?.0;
        let states = html.split("<span class=\"state state-").skip(1).filter_map(|rest| {
            let (_, rest) = rest.split_once('>')?;
            Some(rest.split_once("</span>")?.0)
        });
        let index = if html.contains("content=\"noindex\"") { " (noindex)" } else { "" };
        Some(format!("{path}: {title}{index} [{}]\n", states.collect::<Vec<_>>().join(" | ")))
    });
    told.collect()
}

#[test]
fn the_site_is_right_on_each_of_four_days() {
    let site = three();
    assert_eq!(site.run("seal").status, Some(0));
    let mut texts = Vec::new();
    for (day, expected) in [
        (
            "2024-03-31",
            str![[r#"
en/index.html: Privacy notices []

"#]],
        ),
        (
            "2025-01-01",
            str![[r#"
en/index.html: Privacy notices []
en/privacy/bilingual/index.html: Policy 2024-04-01 (noindex) []
en/privacy/history/index.html: Version history [In force]
en/privacy/index.html: Policy 2024-04-01 [In force]
en/privacy/v/2024-04-01/index.html: Policy 2024-04-01 [In force]

"#]],
        ),
        (
            "2026-06-01",
            str![[r#"
en/index.html: Privacy notices []
en/privacy/bilingual/index.html: Policy 2026-04-01 (noindex) []
en/privacy/changes/2026-04-01/index.html: Comparison (noindex) []
en/privacy/history/index.html: Version history [Superseded | In force | In force | Superseded]
en/privacy/index.html: Policy 2026-04-01 [In force]
en/privacy/sections/index.html: History of each section (noindex) []
en/privacy/since/2024-04-01/index.html: Comparison (noindex) []
en/privacy/v/2024-04-01/index.html: Policy 2024-04-01 (noindex) [Superseded]
en/privacy/v/2026-04-01/index.html: Policy 2026-04-01 [In force]

"#]],
        ),
        (
            "2027-05-01",
            str![[r#"
en/index.html: Privacy notices []
en/privacy/bilingual/index.html: Policy 2027-04-01 (noindex) []
en/privacy/changes/2026-04-01/index.html: Comparison (noindex) []
en/privacy/changes/2027-04-01/index.html: Comparison (noindex) []
en/privacy/history/index.html: Version history [Superseded | Superseded | In force | In force | Superseded | Superseded]
en/privacy/index.html: Policy 2027-04-01 [In force]
en/privacy/sections/index.html: History of each section (noindex) []
en/privacy/since/2024-04-01/index.html: Comparison (noindex) []
en/privacy/since/2026-04-01/index.html: Comparison (noindex) []
en/privacy/v/2024-04-01/index.html: Policy 2024-04-01 (noindex) [Superseded]
en/privacy/v/2026-04-01/index.html: Policy 2026-04-01 (noindex) [Superseded]
en/privacy/v/2027-04-01/index.html: Policy 2027-04-01 [In force]

"#]],
        ),
    ] {
        let ended = site.run(&format!("build --as-of {day}"));
        assert_eq!(ended.status, Some(0), "{}", ended.stderr);
        assert_data_eq!(told(&site), expected);
        for path in site.files("public").into_iter().filter(|path| path.ends_with("text.txt")) {
            let text = site.page(&path);
            texts.push((path, text));
        }
    }
    // An address shows the same on every day.
    texts.sort();
    texts.dedup();
    assert_eq!(texts.len(), 6);
}

#[test]
fn while_a_version_is_announced_both_say_so_in_words_that_stay_true() {
    let site = three().built("--as-of 2026-03-15");
    assert_data_eq!(
        told(&site),
        str![[r#"
en/index.html: Privacy notices []
en/privacy/bilingual/index.html: Policy 2024-04-01 (noindex) []
en/privacy/changes/2026-04-01/index.html: Comparison (noindex) []
en/privacy/history/index.html: Version history [In force until March 31, 2026 | Published, not yet in force | Published, not yet in force | In force until March 31, 2026]
en/privacy/index.html: Policy 2024-04-01 [In force]
en/privacy/v/2024-04-01/index.html: Policy 2024-04-01 [In force]
en/privacy/v/2026-04-01/bilingual/index.html: Policy 2026-04-01 (noindex) []
en/privacy/v/2026-04-01/index.html: Policy 2026-04-01 (noindex) [Published, not yet in force]

"#]]
    );
    let current = site.page("en/privacy/index.html");
    assert!(current.contains("A new version applies from April 1, 2026."), "{current}");
    assert!(current.contains("href=\"/en/privacy/v/2026-04-01/\""));
    let coming = site.page("en/privacy/v/2026-04-01/index.html");
    assert!(coming.contains("This version applies from April 1, 2026."), "{coming}");
}

#[test]
fn a_notice_that_ends_says_so_before_and_after() {
    let site = three().edit(NOTICE, "numbering", "ended = 2028-03-31\nnumbering");
    let before = site.built("--as-of 2028-03-31");
    let page = before.page("en/privacy/index.html");
    assert!(page.contains("The last day on which this notice applies is March 31, 2028."), "{page}");
    let after = before.built("--as-of 2028-04-01");
    let page = after.page("en/privacy/index.html");
    assert!(page.contains("This notice has ended. It applied until March 31, 2028."), "{page}");
    assert!(page.contains("noindex"), "{page}");
    assert_data_eq!(
        told(&after),
        str![[r#"
en/index.html: Privacy notices []
en/privacy/bilingual/index.html: Policy 2027-04-01 (noindex) []
en/privacy/changes/2026-04-01/index.html: Comparison (noindex) []
en/privacy/changes/2027-04-01/index.html: Comparison (noindex) []
en/privacy/history/index.html: Version history [Superseded | Superseded | Ended | Ended | Superseded | Superseded]
en/privacy/index.html: Policy 2027-04-01 (noindex) [Ended]
en/privacy/sections/index.html: History of each section (noindex) []
en/privacy/since/2024-04-01/index.html: Comparison (noindex) []
en/privacy/since/2026-04-01/index.html: Comparison (noindex) []
en/privacy/v/2024-04-01/index.html: Policy 2024-04-01 (noindex) [Superseded]
en/privacy/v/2026-04-01/index.html: Policy 2026-04-01 (noindex) [Superseded]
en/privacy/v/2027-04-01/index.html: Policy 2027-04-01 (noindex) [Ended]

"#]]
    );
}

#[test]
fn dates_that_cannot_be() {
    let versions = |text: &str| {
        let site = Site::small().file(NOTICE, format!("{HEAD}{text}"));
        let site = site.file("content/privacy/2025-04-01/ja.toml", "title = \"T\"\n");
        site.findings()
    };
    let first = "\n[[version]]\neffective = 2026-04-01\n";
    let told = [
        versions(&format!("{first}{first}")),
        versions(&format!("{first}\n[[version]]\neffective = 2025-04-01\n")),
        versions(&format!("ended = 2026-03-31\n{first}\n[[version]]\nid = \"2025-04-01\"\ndraft = true\n")),
    ];
    assert_data_eq!(
        told.concat(),
        str![[r#"
content/privacy/2025-04-01: error[no-version-entry]: the folder `2025-04-01` is not a version of this notice
content/privacy/notice.toml:8:1: error[no-version-folder]: this version has no folder `content/privacy/2026-04-01-2`
status 1
content/privacy/notice.toml:9:13: error[version-order]: this version takes effect on 2025-04-01, earlier than the one before it, 2026-04-01
status 1
content/privacy/2025-04-01: error[no-version-entry]: the folder `2025-04-01` is not a version of this notice
content/privacy/notice.toml:4:9: error[date-order]: `ended`, 2026-03-31, is earlier than `effective`, 2026-04-01
content/privacy/notice.toml:10:6: error[version-name]: the version is named `2025-04-01`, but that is not its effective date
status 1

"#]]
    );
}

#[test]
fn the_next_version_starts_as_a_copy_that_is_not_published() {
    let site = three();
    assert_eq!(site.run("seal").status, Some(0));
    let ended = site.run("revise privacy 2028-04-01 --as-of 2027-05-01");
    assert_data_eq!(
        ended.stderr,
        str![[r#"
`content/privacy/2028-04-01` was made from version `2027-04-01` and added to `notice.toml` as a draft. Change its texts, then remove `draft = true`; once it is published, run `seibun seal`

"#]]
    );
    assert_eq!(site.files("content/privacy/2028-04-01"), ["en.toml", "ja.toml"]);
    assert_eq!(site.read("content/privacy/2028-04-01/ja.toml"), site.read("content/privacy/2027-04-01/ja.toml"));
    let (notice, clean) = (site.read(NOTICE), "status 0\n");
    assert_eq!(site.findings(), clean);
    let again = site.run("revise privacy 2028-04-01 --as-of 2027-05-01");
    assert_eq!((again.status, site.read(NOTICE)), (Some(1), notice));
    let site = site.built("--as-of 2028-05-01");
    assert!(!site.path("public/ja/privacy/v/2028-04-01").exists());
}

#[test]
fn a_revision_that_was_stopped_is_finished_and_other_work_is_never_lost() {
    let site = three();
    let before = site.read(NOTICE);
    assert_eq!(site.run("revise privacy 2028-04-01 --as-of 2027-05-01").status, Some(0));
    let after = site.read(NOTICE);
    // Interrupted between the folder and the entry.
    let site = site.file(NOTICE, &before);
    assert!(site.findings().contains("no-version-entry"));
    assert_eq!(site.run("revise privacy 2028-04-01 --as-of 2027-05-01").status, Some(0));
    assert_eq!(site.read(NOTICE), after);
    // The folder has been edited by hand.
    let site = site.file(NOTICE, &before).edit("content/privacy/2028-04-01/ja.toml", "方針", "私の方針");
    let refused = site.run("revise privacy 2028-04-01 --as-of 2027-05-01");
    assert_data_eq!(
        refused.stderr,
        str![[r#"
nothing was made: `content/privacy/2028-04-01` is there already and holds something else; move it away, or add it to `notice.toml` yourself

"#]]
    );
    assert!(site.read("content/privacy/2028-04-01/ja.toml").contains("私の方針"));
}

#[test]
fn the_status_shows_every_version_and_the_next_day_on_which_the_site_changes() {
    let site = three().edit(NOTICE, "numbering", "ended = 2028-03-31\nnumbering");
    let site = site.remove("content/privacy/2024-04-01/en.toml");
    assert_eq!(site.run("seal privacy 2024-04-01").status, Some(0));
    assert_data_eq!(
        site.run("status --as-of 2026-03-15").stdout,
        str![[r#"
NOTICE   VERSION     STATE      PUBLISHED   EFFECTIVE   ja          en
privacy  2024-04-01  in force   2024-04-01  2024-04-01  sealed      -
privacy  2026-04-01  announced  2026-03-01  2026-04-01  not sealed  not sealed
privacy  2027-04-01  draft      2027-03-01  2027-04-01  not sealed  not sealed

the site changes next on 2026-04-01: build it on that day

"#]]
    );
    assert_data_eq!(
        site.run("status --lang ja --as-of 2026-03-15").stdout,
        str![[r#"
文書     版          状態    公表日      施行日      ja        en
privacy  2024-04-01  施行中  2024-04-01  2024-04-01  封印済み  -
privacy  2026-04-01  未施行  2026-03-01  2026-04-01  未封印    未封印
privacy  2027-04-01  下書き  2027-03-01  2027-04-01  未封印    未封印

サイトが次に変わる日：2026-04-01（この日にビルドしてください）

"#]]
    );
    let next = |day: &str| {
        let json = site.run(&format!("status --format json --as-of {day}")).stdout;
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        value["next"].as_str().unwrap_or("none").to_owned()
    };
    let mut day = "2024-01-01".to_owned();
    let mut days = Vec::new();
    while day != "none" {
        day = next(&day);
        days.push(day.clone());
    }
    assert_eq!(days.join(" "), "2024-04-01 2026-03-01 2026-04-01 2027-03-01 2027-04-01 2028-04-01 none");
}

#[test]
fn what_is_wrong_in_a_draft_is_told_and_stops_nothing() {
    let site = three().edit(NOTICE, "effective = 2027-04-01", "effective = 2027-04-01\ndraft = true");
    assert_eq!(site.run("seal").status, Some(0));
    let site = site.built("");
    let before = site.page("ja/privacy/index.html");
    let draft = "content/privacy/2027-04-01";
    let site = site
        .edit(&format!("{draft}/ja.toml"), "[](#third-party)", "[](#nobody)")
        .edit(&format!("{draft}/en.toml"), "title = ", "titel = ")
        .edit(NOTICE, "draft = true", "draft = true\nsummry = \"x\"")
        .file(&format!("{draft}/records.toml"), "[[cookie]]\n");
    let ended = site.run("build --deny-warnings");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(ended.stderr.contains("warning[unknown-key]"), "{}", ended.stderr);
    assert!(ended.stderr.contains("in drafts, which stop nothing"), "{}", ended.stderr);
    assert_eq!(site.page("ja/privacy/index.html"), before);
    assert_eq!(site.run("build --drafts").status, Some(1));
    // Published versions are checked as strictly as ever.
    let site = site.edit("content/privacy/2026-04-01/ja.toml", "[](#third-party)", "[](#nobody)");
    assert_eq!(site.run("build").status, Some(1));
}

#[test]
fn a_version_without_a_day_of_effect_says_so_and_is_in_force_from_its_publication() {
    let undated = "announced = 2026-04-01\nundated = true";
    let site = Site::small().edit("content/privacy/notice.toml", "effective = 2026-04-01", undated);
    assert_eq!(site.run("seal").status, Some(0));
    let site = site.built("");
    let page = site.page("ja/privacy/index.html");
    assert!(page.contains("<dd>定めなし</dd>") && page.contains("state-in-force"), "{page}");
    assert!(site.page("data/privacy.json").contains("\"effective\": null"));
    let both = site.edit("content/privacy/notice.toml", "undated = true", "undated = true\neffective = 2026-04-01");
    assert!(both.findings().contains("error[undated-version]"), "{}", both.findings());
}
