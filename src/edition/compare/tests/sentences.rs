//! Sentences before words, and differences that are none.

use super::*;

fn link(words: &str, address: &str) -> Inline {
    let target = LinkTarget::Address(address.to_owned());
    Inline::Link { target, words: self::words(words), span: None, own: true }
}

fn words(text: &str) -> Vec<Inline> {
    super::words(text)
}

/// Compares both texts as one paragraph.
fn inlines(old: Vec<Inline>, new: Vec<Inline>) -> ComparedRow {
    let text = |inlines| edition("ja", vec![section("a", 1, vec![Block::Paragraph(inlines)])]);
    let comparison = compare(&text(old), &text(new));
    part(&comparison, "a").rows[0].clone()
}

fn then(first: Inline, rest: &str) -> Vec<Inline> {
    vec![first, Inline::Words(rest.to_owned())]
}

#[test]
fn a_sentence_that_was_added_is_marked_as_a_whole() {
    let old = "当社は、個人情報を第三者に提供することもありません。";
    let new = "当社は、個人情報を第三者に提供することもありません。また、売却することもありません。";
    assert_eq!(one(old, new, "ja").1, format!("{old}[また、売却することもありません。]"));
    let (old, new) = ("We sell nothing.", "We never use it for profit. We sell nothing.");
    assert_eq!(one(old, new, "en").1, "[We never use it for profit.] We sell nothing.");
}

#[test]
fn a_sentence_is_compared_word_by_word_where_another_one_is_new() {
    let old = "開示の請求には遅滞なく応じます。手数料は無料です。";
    let new = "開示の請求には速やかに応じます。本人であることを確認します。手数料は無料です。";
    let (old, new) = one(old, new, "ja");
    assert_eq!(old, "開示の請求には[遅滞なく]応じます。手数料は無料です。");
    assert_eq!(new, "開示の請求には[速やかに]応じます。[本人であることを確認します。]手数料は無料です。");
}

#[test]
fn no_mark_cuts_a_word() {
    let (old, new) = one("請求の日のうに応じます。", "請求の日のうち14日以内に応じます。", "ja");
    assert!(new.contains("うち14日以内]") && !new.contains("う[ち"), "{old} {new}");
    let (_, new) = one("Send us an email by Friday.", "Send us an e-mail by Friday.", "en");
    assert_eq!(new, "Send us an [e-mail] by Friday.");
}

#[test]
fn two_passages_that_share_only_common_words_are_a_removal_and_an_addition() {
    for (old, new, tag) in [
        (
            "当社は、法令に基づく場合を除き、個人データを第三者に提供しません。",
            "当社は、個人データの漏えい等が発生した場合には、本人に通知します。",
            "ja",
        ),
        (
            "The Company does not provide personal data to third parties without consent.",
            "The Company notifies the individual of leaks of personal data without delay.",
            "en",
        ),
    ] {
        let text = |text: &str| edition(tag, vec![section("a", 1, vec![paragraph(text)])]);
        let comparison = compare(&text(old), &text(new));
        let rows: Vec<(String, String)> = part(&comparison, "a").rows.iter().map(both).collect();
        assert_eq!(rows, [(format!("[{old}]"), "-".to_owned()), ("-".to_owned(), format!("[{new}]"))]);
    }
}

#[test]
fn a_date_alone_is_a_change() {
    for (old, new, tag) in [("2024年4月1日", "2026年10月1日", "ja"), ("April 1, 2024", "October 11, 2026", "en")]
    {
        let text = |text: &str| edition(tag, vec![section("a", 1, vec![paragraph(text)])]);
        let comparison = compare(&text(old), &text(new));
        let changes: Vec<Change> = part(&comparison, "a").rows.iter().map(|row| row.change).collect();
        assert_eq!(changes, [Change::Words], "{old}");
    }
    let day = |month: i8, text: &str| vec![Inline::Time(jiff::civil::date(2026, month, 1), text.to_owned())];
    assert_eq!(both(&inlines(day(4, "2026年4月1日"), day(5, "2026年5月1日"))).1, "[2026年5月1日]");
}

#[test]
fn an_address_that_changed_behind_the_same_words_is_shown() {
    let row = inlines(
        then(link("お問い合わせ", "https://a.example.jp/"), "までご連絡ください。"),
        then(link("お問い合わせ", "https://b.example.jp/"), "までご連絡ください。"),
    );
    let expected = |host: &str| format!("お問い合わせ[ <https://{host}.example.jp/>]までご連絡ください。");
    assert_eq!(both(&row), (expected("a"), expected("b")));
    let row = inlines(vec![link("窓口", "mailto:a@example.jp")], vec![link("窓口", "mailto:b@example.jp")]);
    assert_eq!((row.change, both(&row).1.as_str()), (Change::Words, "窓口[ <mailto:b@example.jp>]"));
}

#[test]
fn an_address_that_is_the_same_is_not_shown() {
    let row = inlines(
        then(link("お問い合わせ", "https://a.example.jp/"), "までご連絡ください。"),
        then(link("お問い合わせ", "https://a.example.jp/"), "まで書面でご連絡ください。"),
    );
    assert_eq!(both(&row).1, "お問い合わせまで[書面で]ご連絡ください。");
}

#[test]
fn what_a_reader_does_not_see_is_no_difference() {
    let cite = |words: &str| citing("b", words);
    let pairs = [
        (paragraph("第三者 提供 について"), paragraph("第三者提供\u{3000}について")),
        (paragraph("any  one\u{a0}of us"), paragraph("any one of us")),
        (paragraph("カ\u{3099}イト\u{3099}ライン"), paragraph("ガイドライン")),
        (paragraph("第2条に定めるところによります。"), cite("第2条")),
        (table(&["Name", "Use"], &[&["a", "b"]]), table(&["Name", "USE"], &[&["a", "b"]])),
    ];
    for (old, new) in pairs {
        let text = |block| edition("ja", vec![section("a", 1, vec![block]), section("b", 2, Vec::new())]);
        let labels_of_columns = matches!(old, Block::Table(_));
        let comparison = compare(&text(old.clone()), &text(new.clone()));
        let rows = part(&comparison, "a").rows.iter().filter(|row| row.kind != LineKind::Columns);
        let changes: Vec<Change> = rows.map(|row| row.change).collect();
        assert!(changes.iter().all(|change| *change == Change::Same), "{old:?} {new:?} {changes:?}");
        assert!(labels_of_columns || comparison.is_empty());
    }
}

#[test]
fn words_with_and_without_a_blank_between_them_differ() {
    assert_eq!(one("Ask any one of us.", "Ask anyone of us.", "en").1, "Ask [anyone] of us.");
}

#[test]
fn a_citation_that_leads_elsewhere_with_the_same_words_is_a_change() {
    let text = |anchor: &str| {
        let others = vec![section("b", 2, Vec::new()), section("c", 3, Vec::new())];
        edition("ja", [vec![section("a", 1, vec![citing(anchor, "次の条")])], others].concat())
    };
    let comparison = compare(&text("b"), &text("c"));
    assert_eq!(both(&part(&comparison, "a").rows[0]).1, "[次の条 <#c>]に定めるところによります。");
}

#[test]
fn a_sub_paragraph_is_never_opposite_a_paragraph_of_another_level() {
    let item = |number: &str, text: &str, inner: Vec<Block>| Item {
        anchor: None,
        name: None,
        number: number.to_owned(),
        title: Vec::new(),
        blocks: [vec![paragraph(text)], inner].concat(),
    };
    let list = |items: Vec<Item>| Block::List(List { kind: ListKind::Items, items });
    let inner = list(vec![item("ア", "開示の請求を受け付ける窓口の名称", Vec::new())]);
    let old = list(vec![
        item("(1)", "手続の方法", Vec::new()),
        item("(2)", "開示の請求を受け付ける窓口の名称と住所", Vec::new()),
    ]);
    let new = list(vec![item("(1)", "手続の方法", vec![inner])]);
    let text = |list| edition("ja", vec![section("a", 1, vec![list])]);
    let comparison = compare(&text(old), &text(new));
    let changes: Vec<Change> = part(&comparison, "a").rows.iter().map(|row| row.change).collect();
    assert_eq!(changes, [Change::Same, Change::Removed, Change::Added]);
}

#[test]
fn cells_are_known_by_what_they_say() {
    let text = |columns: &[&str], row: &[&str]| edition("ja", vec![section("a", 1, vec![table(columns, &[row])])]);
    let old = text(&["提供先", "目的", "項目"], &["提携先", "共同の調査", "氏名"]);
    let new = text(&["提供先", "提供する項目", "目的"], &["提携先", "氏名", "共同の調査"]);
    let comparison = compare(&old, &new);
    let row = part(&comparison, "a").rows.last().expect("a row");
    assert_eq!(both(row).1, "提携先 | 氏名 | 共同の調査");
    let relabelled: Vec<bool> = row.new.iter().flat_map(|side| &side.cells).map(|cell| cell.relabelled).collect();
    assert_eq!((row.change, relabelled.as_slice()), (Change::Words, [false, true, false].as_slice()));
}

#[test]
fn a_paragraph_that_moved_to_another_section_is_one_that_moved() {
    let kept = "当社は、法令に基づき、保有個人データの開示に応じます。";
    let text = |a: &[&str], b: &[&str]| {
        edition("ja", vec![section("a", 1, vec![paragraphs("a", a)]), section("b", 2, vec![paragraphs("b", b)])])
    };
    let old = text(&["利用目的を公表します。", kept], &["手数料は無料です。"]);
    let new = text(&["利用目的を公表します。"], &["手数料は無料です。", kept]);
    let comparison = compare(&old, &new);
    let place = |id: &str| {
        let row = part(&comparison, id).rows.last().expect("a row");
        (row.moved.as_ref().expect("moved").place.clone(), row.old.is_some(), row.new.is_some())
    };
    assert_eq!(place("a"), ("第2条 2".to_owned(), true, false));
    assert_eq!(place("b"), ("第1条 2".to_owned(), false, true));
}

#[test]
fn a_day_alone_that_changed_is_marked_in_its_sentence_in_every_language() {
    let day = |text: &str| Inline::Time(jiff::civil::date(2026, 1, 1), text.to_owned());
    for (tag, before, old, new, after) in [
        ("ja", "この方針は、", "2026年1月1日", "2026年6月1日", "から施行します。"),
        ("ja", "施行日：", "2026年（令和8年）1月1日", "2026年（令和8年）6月1日", ""),
        ("zh", "自", "2026年1月1日", "2026年6月1日", "起施行。"),
        ("ko", "시행일: ", "2026년 1월 1일", "2026년 6월 1일", ""),
        ("de", "Gültig ab ", "1. Januar 2026", "1. Juni 2026", "."),
        ("en", "Effective ", "January 1, 2026", "June 1, 2026", "."),
        ("th", "มีผล ", "1 มกราคม 2026", "1 มิถุนายน 2026", ""),
        ("ar", "يسري من ", "1 يناير 2026", "1 يونيو 2026", "."),
        ("zh", "", "2026年1月1日", "2026年6月1日", ""),
    ] {
        let text = |words: &str| {
            let inlines = vec![Inline::Words(before.to_owned()), day(words), Inline::Words(after.to_owned())];
            edition(tag, vec![section("a", 1, vec![Block::Paragraph(inlines)])])
        };
        let comparison = compare(&text(old), &text(new));
        let rows: Vec<(String, String)> = part(&comparison, "a").rows.iter().map(both).collect();
        assert_eq!(rows, [(format!("{before}[{old}]{after}"), format!("{before}[{new}]{after}"))]);
    }
}

#[test]
fn labels_inside_a_cell_are_words_of_it() {
    let contact = |label: &str| {
        let field = RecordField { label: label.to_owned(), value: vec![paragraph("03-0000-0000")] };
        let cell = |column, blocks| Cell { column, span: 1, width: 1, blocks };
        let cells = vec![cell(0, vec![paragraph("窓口")]), cell(1, vec![Block::Record(vec![field])])];
        let Block::Table(table) = table(&["事項", "内容"], &[]) else { panic!("a table") };
        edition("ja", vec![section("a", 1, vec![Block::Table(Table { rows: vec![TableRow::Cells(cells)], ..table })])])
    };
    let comparison = compare(&contact("電話"), &contact("電話番号"));
    let row = part(&comparison, "a").rows.last().expect("a row");
    let (old, new) = both(row);
    assert!(old.contains("電話: 03-0000-0000") && new.contains("電話[番号]: 03-0000-0000"), "{old} {new}");
}

#[test]
fn capitals_of_the_head_of_a_column_are_no_difference() {
    let text = |head: &str| edition("en", vec![section("a", 1, vec![table(&[head, "Purpose"], &[&["A", "B"]])])]);
    assert_eq!(part(&compare(&text("Recipient"), &text("RECIPIENT")), "a").change, Change::Same);
    assert_eq!(part(&compare(&text("Recipient"), &text("Addressee")), "a").change, Change::Words);
}
