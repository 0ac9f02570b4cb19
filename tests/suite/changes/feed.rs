//! The feed of changes.

use snapbox::{assert_data_eq, str};

use super::two_versions;

#[test]
fn the_feed_has_an_entry_for_each_published_version() {
    let site = two_versions().built("");
    assert!(site.page("ja/index.html").contains("type=\"application/atom+xml\" href=\"/ja/feed.xml\""));
    assert_data_eq!(
        site.page("en/feed.xml"),
        str![[r#"
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>urn:uuid:fc936e79-cd1f-89d2-920a-b8e497314e1e</id>
<title>Changes to privacy notices</title>
<updated>2026-03-01T00:00:00+09:00</updated>
<author><name>Mihon Inc.</name></author>
<link rel="self" type="application/atom+xml" hreflang="en" href="https://privacy.example.jp/en/feed.xml"/>
<link rel="alternate" type="text/html" hreflang="en" href="https://privacy.example.jp/en/"/>
<entry>
<id>urn:uuid:2839798b-4a54-829b-a402-21597a189385</id>
<title>Privacy Policy (Version effective April 1, 2026)</title>
<published>2026-03-01T00:00:00+09:00</published>
<updated>2026-03-01T00:00:00+09:00</updated>
<link rel="alternate" type="text/html" hreflang="en" href="https://privacy.example.jp/en/privacy/v/2026-04-01/"/>
<content type="html">&lt;p&gt;Added an article on security&lt;/p&gt;
&lt;p&gt;Added&lt;/p&gt;
&lt;ul&gt;&lt;li&gt;Article 2 Security&lt;/li&gt;&lt;/ul&gt;
&lt;p&gt;Changed&lt;/p&gt;
&lt;ul&gt;&lt;li&gt;Article 1 Purpose of use&lt;/li&gt;&lt;/ul&gt;
&lt;p&gt;This is a reference translation of the Japanese original. If the two differ, the original prevails. &lt;a href=&quot;https://privacy.example.jp/ja/privacy/v/2026-04-01/&quot;&gt;Read the Japanese original&lt;/a&gt;&lt;/p&gt;
&lt;p&gt;&lt;a href=&quot;https://privacy.example.jp/en/privacy/changes/2026-04-01/&quot;&gt;Comparison with the previous version&lt;/a&gt;&lt;/p&gt;
</content>
</entry>
<entry>
<id>urn:uuid:302b66fd-f4c0-830f-aa4a-9afdcc9a42bc</id>
<title>Privacy Policy (Version effective April 1, 2024)</title>
<published>2024-04-01T00:00:00+09:00</published>
<updated>2024-04-01T00:00:00+09:00</updated>
<link rel="alternate" type="text/html" hreflang="en" href="https://privacy.example.jp/en/privacy/v/2024-04-01/"/>
<content type="html">&lt;p&gt;Version effective April 1, 2024&lt;/p&gt;
&lt;p&gt;This is a reference translation of the Japanese original. If the two differ, the original prevails. &lt;a href=&quot;https://privacy.example.jp/ja/privacy/v/2024-04-01/&quot;&gt;Read the Japanese original&lt;/a&gt;&lt;/p&gt;
</content>
</entry>
</feed>

"#]]
    );
}

#[test]
fn the_feed_is_well_formed_and_its_ids_outlive_a_change_of_state() {
    let ids = |day: &str| -> Vec<String> {
        let feed = two_versions().built(&format!("--as-of {day}")).page("ja/feed.xml");
        well_formed(&feed);
        let ids = feed.split("<entry>").skip(1).filter_map(|entry| entry.split("<id>").nth(1)?.split('<').next());
        ids.map(str::to_owned).collect()
    };
    let (before, announced, after) = (ids("2024-04-01"), ids("2026-03-01"), ids("2027-01-01"));
    assert_eq!(before.len(), 1);
    assert_eq!(announced[1], before[0]);
    assert_eq!(announced, after);
}

#[test]
fn the_feed_of_a_translation_says_what_prevails_and_what_it_does_not_show() {
    let sides = [
        ("ja", "同意を得ないで提供しません", "事前の同意を得ないで提供しません", "en", "the original prevails"),
        ("en", "We do not provide it without consent", "We never provide it without consent", "ja", "正文が優先します"),
    ];
    for (original, from, to, translation, prevails) in sides {
        let site = two_versions().edit("content/site.toml", "original = \"ja\"", &format!("original = \"{original}\""));
        assert_eq!(site.run(&format!("translated privacy {translation}")).status, Some(0));
        let site = site.edit(&format!("content/privacy/2026-04-01/{original}.toml"), from, to).built("");
        let feed = site.page(&format!("{translation}/feed.xml"));
        let entries: Vec<&str> = feed.split("<entry>").skip(1).collect();
        assert!(entries.iter().all(|entry| entry.contains(prevails)), "{feed}");
        let comparison = format!("https://privacy.example.jp/{original}/privacy/changes/2026-04-01/#third-party&quot;");
        assert!(entries[0].contains(&comparison) && !entries[1].contains("#third-party"), "{feed}");
        let own = site.page(&format!("{original}/feed.xml"));
        assert!(!own.contains("#third-party") && !own.contains(prevails), "{own}");
    }
    // A version without a predecessor to compare with lists what is stale or not translated.
    let site = two_versions();
    let (notice, old) = (site.read(super::NOTICE), site.read("content/privacy/2024-04-01/en.toml"));
    let site = site.file("content/privacy/2024-04-01/en.toml", old.replace("id = \"third-party\"", "id = \"other\""));
    let feed = site.file(super::NOTICE, notice).built("").page("en/feed.xml");
    let first = feed.split("<entry>").nth(2).expect("the first version");
    assert!(first.contains("/ja/privacy/v/2024-04-01/#third-party&quot;"), "{feed}");
}

#[test]
fn a_site_with_nothing_to_tell_has_no_feed() {
    let site = two_versions().built("--as-of 2020-01-01");
    assert!(!site.path("public/ja/feed.xml").exists());
    assert!(!site.page("ja/index.html").contains("feed.xml"));
}

/// Fails unless every tag is closed by its own, and every `&` begins an entity.
fn well_formed(xml: &str) {
    let mut open = Vec::new();
    for tag in xml.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
        let name = tag.trim_start_matches('/').split_whitespace().next().unwrap();
        match tag {
            _ if tag.starts_with('?') || tag.ends_with('/') => {}
            _ if tag.starts_with('/') => assert_eq!(open.pop(), Some(name), "{xml}"),
            _ => open.push(name),
        }
    }
    assert!(open.is_empty(), "{open:?}");
    let entities = ["amp;", "lt;", "gt;", "quot;", "#"];
    assert!(xml.split('&').skip(1).all(|rest| entities.iter().any(|entity| rest.starts_with(entity))));
}

#[test]
fn the_feed_holds_the_newest_fifty_in_the_order_of_their_days() {
    let text = "title = \"ポリシー\"\n\n[[section]]\nid = \"a\"\nheading = \"目的\"\ntext = \"文です。\"\n";
    let mut notice = "kind = \"notice\"\nslug = \"many\"\nnumbering = \"article\"\n".to_owned();
    let mut site = two_versions();
    for year in 1960..2020 {
        notice.push_str(&format!("\n[[version]]\neffective = {year}-01-01\n"));
        site = site.file(&format!("content/many/{year}-01-01/ja.toml"), text);
    }
    let site = site.file("content/many/notice.toml", notice).built("");
    let feed = site.page("ja/feed.xml");
    let dates: Vec<&str> = feed.split("<published>").skip(1).map(|rest| &rest[..10]).collect();
    assert_eq!(dates.len(), 50);
    assert_eq!((dates[0], dates[1], dates[2], dates[49]), ("2026-03-01", "2024-04-01", "2019-01-01", "1972-01-01"));
    assert!(dates.is_sorted_by(|one, next| one >= next), "{dates:?}");
}

#[test]
fn a_correction_stands_in_the_feed_on_the_day_on_which_it_was_made() {
    let old = "content/privacy/2024-04-01/ja.toml";
    let site = two_versions();
    assert_eq!(site.run("seal").status, Some(0));
    let site = site.edit(old, "個人情報を利用", "個人情報のみを利用");
    let corrected = site.run("seal privacy 2024-04-01 --erratum --reason ja=脱字 --reason en=Omission");
    assert_eq!(corrected.status, Some(0), "{}", corrected.stderr);
    let feed = site.built("").page("ja/feed.xml");
    let titles: Vec<&str> = feed.split("<entry>").skip(1).filter_map(|entry| entry.split("<title>").nth(1)).collect();
    assert!(titles.len() == 3 && titles[0].contains("訂正") && titles[1].contains("2026年"), "{titles:?}");
}

#[test]
fn a_correction_of_a_translation_says_what_prevails_too() {
    let site = two_versions();
    assert_eq!(site.run("seal").status, Some(0));
    let site = site.edit("content/privacy/2024-04-01/en.toml", "personal information.", "your personal information.");
    let corrected = site.run("seal privacy 2024-04-01 --erratum --reason ja=脱字 --reason en=Omission");
    assert_eq!(corrected.status, Some(0), "{}", corrected.stderr);
    let site = site.built("");
    let first = |feed: &str| feed.split("<entry>").nth(1).expect("an entry").to_owned();
    let (ja, en) = (first(&site.page("ja/feed.xml")), first(&site.page("en/feed.xml")));
    assert!(en.contains("Correction: ") && en.contains("the original prevails"), "{en}");
    assert!(ja.contains("訂正") && !ja.contains("優先"), "{ja}");
}
