//! `seibun tidy`: a policy as Word pastes it says what its canonical form says.

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
