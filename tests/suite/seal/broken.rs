//! How broken seals are reported: texts, records, dates and seals that were edited or are missing.

use snapbox::{assert_data_eq, str};

use super::{COPY, EN, JA, NOTICE, SEAL, TEXT, check, digest_line, sealed, site};

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
   = help: a published text cannot change: restore it
   = help: for a change from a future day, make a new version: `seibun revise privacy DATE`
   = help: if the change only corrects a mistake, record it: `seibun seal privacy 2026-04-01 --erratum --reason ja=… --reason en=…`

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
fn what_silences_a_rule_is_not_called_needless_while_a_text_is_not_looked_at() {
    let heading = "heading = \"Provision to third parties\"";
    let allow = format!("{heading}\nallow = [{{ rule = \"doubled-word\", reason = \"a quotation\" }}]");
    let site = site().edit(EN, heading, &allow).edit(EN, "without consent", "without the the consent");
    assert_eq!(site.run("seal").status, Some(0));
    assert!(!check(&site).contains("unused-allow"), "{}", check(&site));
    for (file, from, to) in [(EN, "We do not", "We do"), (JA, "提供しません", "提供します")] {
        let site = site.copied().edit(file, from, to);
        assert!(check(&site).contains("seal-broken") && !check(&site).contains("unused-allow"), "{}", check(&site));
    }
    let site = site.copied().edit(EN, "doubled-word", "link-text");
    assert!(check(&site).contains("unused-allow"), "{}", check(&site));
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
    assert!(early.contains("it has not been published yet") && !early.contains("--erratum"), "{early}");
}

#[test]
fn the_dates_of_a_sealed_version_are_sealed_too() {
    let site = sealed().edit(NOTICE, "effective", "announced = 2026-03-01\neffective");
    assert_data_eq!(
        check(&site),
        str![[r#"
content/privacy/notice.toml:6:13: error[sealed-value-changed]: `announced` of the sealed version `2026-04-01` is now 2026-03-01; it was sealed with –

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
        sealed().edit(SEAL, "seibun-text-2", "seibun-text-3"),
        {
            let site = sealed();
            let line = digest_line(&site);
            site.edit(SEAL, &line, &format!("ja = \"{}\"", "0".repeat(64)))
        },
        sealed().edit(SEAL, "1000", "2000"),
    ];
    let told: String = cases.iter().map(check).collect();
    assert_data_eq!(
        told,
        str![[r#"
content/privacy/2026-04-01/seal.toml: error[seal-unreadable]: the seal cannot be read: it was edited by hand, or cut short
content/privacy/2026-04-01/seal.toml:41:19: error[seal-unreadable]: the seal cannot be read: it was edited by hand, or cut short
content/privacy/2026-04-01/seal.toml:1:1: error[seal-unreadable]: the seal cannot be read: it was edited by hand, or cut short
content/privacy/2026-04-01/seal.toml:1:1: error[not-utf8]: this file is not saved as UTF-8; its first unreadable character is here
content/privacy/2026-04-01/seal.toml:4:13: error[seal-newer]: the seal follows `seibun-text-3`; this program knows `seibun-text-2`
content/privacy/2026-04-01/seal.toml:18:6: error[seal-unreadable]: the seal cannot be read: it was edited by hand, or cut short
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
content/privacy/2026-04-01/seal.toml:22:6: error[sealed-text-gone]: `content/privacy/2026-04-01/en.toml` was sealed and is gone
content/privacy/notice.toml:5:1: error[no-version-folder]: this version has no folder `content/privacy/2025-04-01`
content/seals.log:4:1: error[log-without-seal]: ja of version `2025-04-01` of `privacy` was sealed on [..], but the seal is gone
content/privacy/2025-04-01: error[no-version-entry]: the folder `2025-04-01` is not a version of this notice
content/privacy/2026-04-01/seal.toml:11:15: error[sealed-version-gone]: version `2025-04-01` was sealed before this one and is gone
content/seals.log:4:1: error[log-without-seal]: ja of version `2025-04-01` of `privacy` was sealed on [..], but the seal is gone
content/privacy/2026-04-01/seal.toml:11:15: error[sealed-version-gone]: version `2025-04-01` was sealed before this one and is gone
content/seals.log:4:1: error[log-without-seal]: ja of version `2025-04-01` of `privacy` was sealed on [..], but the seal is gone

"#]]
    );
}

#[test]
fn a_text_among_the_sealed_ones_that_no_seal_names_is_told() {
    let stray = "content/privacy/2026-04-01/seal/ja.000000000000.txt";
    let site = sealed().file(stray, "別の文\n");
    assert_eq!(
        check(&site),
        format!("{stray}: warning[unexpected-file]: `{stray}` is not used here, and is not published\n")
    );
}
