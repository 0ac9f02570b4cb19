//! `seibun tidy`: a policy pasted from Word has the same plain text as its canonical form.

use crate::harness::Site;

const JA: &str = "content/privacy/2026-04-01/ja.toml";

const PASTED: &str = "1.\u{3000}当社は、次の目的で利用します。\n（１）\t商品の発送\n　　ア\u{3000}国内への発送\n　　イ\u{3000}海外への発送\n（２）\tお問い合わせへの対応\nただし、法令に定めがある場合は、この限りでありません。\n２．\u{3000}前項は、[](#third-party)に従います。\n※統計情報を含みません。\n";

const CANONICAL: &str = "1. 当社は、次の目的で利用します。\n\n   1) 商品の発送\n\n      1) 国内への発送\n      2) 海外への発送\n   2) お問い合わせへの対応\n\n   ただし、法令に定めがある場合は、この限りでありません。\n2. 前項は、[](#third-party)に従います。\n\n> 統計情報を含みません。\n";

const OLD: &str = "1. 当社は、個人情報を利用します。\n2. 前項は、[](#third-party)に従います。\n";

#[test]
fn a_pasted_policy_says_what_its_canonical_form_says_and_tidy_makes_the_one_from_the_other() {
    let pasted = Site::small().edit(JA, OLD, PASTED).built("");
    let canonical = Site::small().edit(JA, OLD, CANONICAL).built("");
    let text = "ja/privacy/v/2026-04-01/text.txt";
    assert_eq!(pasted.page(text), canonical.page(text));
    let site = Site::small().edit(JA, OLD, PASTED);
    assert_eq!(site.run("tidy --check").status, Some(1));
    assert_eq!(site.run("tidy").status, Some(0));
    assert!(site.read(JA).contains(CANONICAL), "{}", site.read(JA));
    let once = site.read(JA);
    assert_eq!(site.run("tidy").status, Some(0));
    assert_eq!(site.read(JA), once);
    assert_eq!(site.built("").page(text), canonical.page(text));
}

#[test]
fn a_text_with_two_readings_is_left_as_it_is() {
    let text = "（１）次の者に提供します\n株式会社白樺物流\n（２）委託先\n";
    let site = Site::small().edit(JA, OLD, text);
    let before = site.read(JA);
    let ended = site.run("tidy");
    assert_eq!(ended.status, Some(1));
    assert!(ended.stderr.contains("unclear-line"), "{}", ended.stderr);
    assert_eq!(site.read(JA), before);
}

/// A policy as pasted from Word: statute style, items, a table by tabs, an address, a signature and days.
const WORD: &str = "当社は、個人情報を次の目的で利用します。\n（１）\t商品の発送\n\tア\u{3000}国内への発送\n\tイ\u{3000}海外への発送\n（２）\tお問い合わせへの対応\n２\u{3000}提供先は、次の表のとおりです。\n提供先\t目的\t項目\n株式会社白樺物流\t商品の発送\t氏名及び住所\nしらかば \"PAY\"\t決済\t氏名\n３\u{3000}前項は、[](#third-party)に従います。\n\n〒100-0000\n東京都千代田区架空町1丁目2番3号\n白樺データ株式会社\n電話：03-0000-0000\n\n2019年10月1日\u{3000}制定\n2026年4月1日\u{3000}改定\n";

const WORD_TIDY: &str = "1. 当社は、個人情報を次の目的で利用します。\n\n   1) 商品の発送\n\n      1) 国内への発送\n      2) 海外への発送\n   2) お問い合わせへの対応\n2. 提供先は、次の表のとおりです。\n\n   {table:table-1}\n3. 前項は、[](#third-party)に従います。\n\n〒100-0000\\\n東京都千代田区架空町1丁目2番3号\\\n白樺データ株式会社\\\n電話：03-0000-0000\n\n2019年10月1日\u{3000}制定\\\n2026年4月1日\u{3000}改定\n";

const WORD_TABLE: &str = "\n[[section.table]]\nid      = \"table-1\"\ncolumns = [\"提供先\", \"目的\", \"項目\"]\nrows    = [\n  [\"株式会社白樺物流\", \"商品の発送\", \"氏名及び住所\"],\n  [\"しらかば \\\"PAY\\\"\", \"決済\", \"氏名\"],\n]\n";

#[test]
fn what_word_pastes_with_tables_and_addresses_is_the_canonical_file_and_tidy_makes_it() {
    let text = "ja/privacy/v/2026-04-01/text.txt";
    let site = || Site::small().edit(JA, OLD, WORD);
    let told = site().findings();
    assert!(!told.contains("error["), "{told}");
    assert!(told.contains("warning[unusual-mark]: `提供先 目的 項目`"), "{told}");
    let pasted = site().built("").page(text);
    for line in ["- 提供先: 株式会社白樺物流", "〒100-0000\n東京都千代田区架空町1丁目2番3号\n白樺データ株式会社\n"]
    {
        assert!(pasted.contains(line), "{pasted}");
    }
    let site = site();
    let ended = site.run("tidy");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let tidy = site.read(JA);
    assert!(tidy.contains(WORD_TIDY) && tidy.contains(WORD_TABLE), "{tidy}");
    assert_eq!(site.run("tidy --check").status, Some(0));
    assert_eq!(site.built("").page(text), pasted);
}

/// The finding prints the table as it must be written; a file with that table has the same plain text.
#[test]
fn the_table_that_a_finding_prints_works_when_it_is_pasted() {
    let rows = "次のとおりです。\n\n| 名称 | 目的 |\n|---|---|\n| Kasumi | 分析 |\n";
    let site = Site::small().edit(JA, OLD, rows);
    let told = site.run("check --lang en").stdout;
    let start = told.find("[[section.table]]").unwrap_or_else(|| panic!("{told}"));
    let printed: Vec<&str> = told[start..].lines().map(str::trim).take(6).collect();
    let said = site.built("").page("ja/privacy/v/2026-04-01/text.txt");
    let text = format!("次のとおりです。\n\n{{table:table-1}}\n'''\n\n{}\n", printed.join("\n"));
    let site = Site::small().edit(JA, &format!("{OLD}'''\n"), &text);
    assert_eq!(site.built("").page("ja/privacy/v/2026-04-01/text.txt"), said);
}

#[test]
fn rows_of_different_lengths_are_told_and_are_no_table() {
    let told = Site::small().edit(JA, OLD, "名称\t目的\nKasumi\t分析\t米国\n").findings();
    assert!(told.contains("error[typed-table]"), "{told}");
}

#[test]
fn tidy_replaces_signs_that_look_like_others_and_names_them() {
    let typed = OLD.replace('用', "\u{2f64}").replace("当社", "当\u{200b}社");
    let site = Site::small().edit(JA, OLD, &typed).edit(JA, "利用目的", "利\u{2f64}目的");
    assert_eq!(site.run("check").status, Some(1));
    let ended = site.run("tidy --lang en");
    assert_eq!(ended.status, Some(0), "{}{}", ended.stdout, ended.stderr);
    assert!(ended.stderr.contains("U+200B → –, \u{2f64} (U+2F64) → 用"), "{}", ended.stderr);
    assert!(site.read(JA).contains(OLD) && site.read(JA).contains("利用目的"), "{}", site.read(JA));
    assert_eq!(site.run("check").status, Some(0));
}
