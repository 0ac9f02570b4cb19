mod properties;
mod sections;
mod sentences;

use super::fold::{FoldedRow, fold};
use super::*;
use crate::edition::{
    Block, Cell, Inline, Item, Labels, LinkTarget, List, RecordField, Row as TableRow, Section, Table,
};
use crate::model::ListKind;

fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a language")
}

fn edition(tag: &str, sections: Vec<Section>) -> Edition {
    Edition {
        labels: Labels::default(),
        original_labels: Labels::default(),
        language: language(tag),
        title: "個人情報保護方針".to_owned(),
        family: String::new(),
        subtitle: String::new(),
        lead: Vec::new(),
        preamble: Vec::new(),
        gist: Vec::new(),
        sections,
        closing: Vec::new(),
    }
}

fn section(id: &str, number: u32, body: Vec<Block>) -> Section {
    Section {
        language: None,
        id: id.to_owned(),
        number: format!("第{number}条"),
        heading: format!("{id}について"),
        words: format!("（{id}について）"),
        deleted: false,
        body,
        gist: Vec::new(),
        sections: Vec::new(),
    }
}

fn words(text: &str) -> Vec<Inline> {
    vec![Inline::Words(text.to_owned())]
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(words(text))
}

/// Numbered paragraphs of the section `id`.
fn paragraphs(id: &str, texts: &[&str]) -> Block {
    let item = |(index, text): (usize, &&str)| Item {
        anchor: Some(format!("{id}.{}", index + 1)),
        name: None,
        number: (index + 1).to_string(),
        title: Vec::new(),
        blocks: vec![paragraph(text)],
    };
    Block::List(List { kind: ListKind::Paragraphs, items: texts.iter().enumerate().map(item).collect() })
}

/// A paragraph that cites `anchor` by its number.
fn citing(anchor: &str, number: &str) -> Block {
    Block::Paragraph(vec![
        Inline::Link { target: LinkTarget::Anchor(anchor.to_owned()), words: words(number), span: None, own: false },
        Inline::Words("に定めるところによります。".to_owned()),
    ])
}

fn table(columns: &[&str], rows: &[&[&str]]) -> Block {
    let cell = |(column, text): (usize, &&str)| Cell { column, span: 1, width: 1, blocks: vec![paragraph(text)] };
    let row = |cells: &&[&str]| TableRow::Cells(cells.iter().enumerate().map(cell).collect());
    Block::Table(Table {
        anchor: "t".to_owned(),
        caption: "提供先".to_owned(),
        label: String::new(),
        columns: columns.iter().map(|column| words(column)).collect(),
        definitions: false,
        row_headers: true,
        rows: rows.iter().map(row).collect(),
    })
}

fn compare(old: &Edition, new: &Edition) -> Comparison {
    Comparison::of(old, new)
}

/// A side in one line: changed words in brackets, shifted numbers in braces.
fn marked(side: Option<&ComparedSide>) -> String {
    let piece = |piece: &ComparedPiece| match piece.mark {
        ChangeMark::Same => piece.text.clone(),
        ChangeMark::Changed => format!("[{}]", piece.text),
        ChangeMark::Number => format!("{{{}}}", piece.text),
    };
    let cell = |cell: &SideCell| cell.pieces.iter().map(piece).collect::<String>();
    side.map_or_else(|| "-".to_owned(), |side| side.cells.iter().map(cell).collect::<Vec<_>>().join(" | "))
}

fn both(row: &ComparedRow) -> (String, String) {
    (marked(row.old.as_ref()), marked(row.new.as_ref()))
}

fn part<'a>(comparison: &'a Comparison, id: &str) -> &'a ComparedPart {
    comparison.parts.iter().find(|part| part.id == id).expect("the section")
}

fn one(old: &str, new: &str, tag: &str) -> (String, String) {
    let text = |text: &str| edition(tag, vec![section("a", 1, vec![paragraph(text)])]);
    both(&part(&compare(&text(old), &text(new)), "a").rows[0])
}

#[test]
fn equal_texts_have_no_difference() {
    let text = edition("ja", vec![section("a", 1, vec![paragraph("当社は、個人情報を適正に取り扱います。")])]);
    assert!(compare(&text, &text).is_empty());
}

#[test]
fn japanese_is_compared_word_by_word() {
    let marked = one("利用目的を通知します。", "使用目的を告知します。", "ja");
    assert_eq!(marked, ("[利用]目的を[通知]します。".to_owned(), "[使用]目的を[告知]します。".to_owned()));
}

#[test]
fn a_kana_between_two_changed_words_belongs_to_the_change() {
    let marked = one("当社は、氏名の提供を受けることがあります。", "当社は、住所の開示を受けることがあります。", "ja");
    assert_eq!(marked.1, "当社は、[住所の開示]を受けることがあります。");
}

#[test]
fn english_is_compared_word_by_word_and_neighbours_are_one_change() {
    let old = "The Company notifies the Individual of the purpose of use.";
    let new = "The Company promptly informs the Individual of the purpose of use.";
    assert_eq!(one(old, new, "en").1, "The Company [promptly informs] the Individual of the purpose of use.");
}

#[test]
fn lines_that_have_nothing_in_common_are_no_pair() {
    let (old, new) = one("手数料は、無料です。", "電磁的記録を提供する方法によって開示します。", "ja");
    assert_eq!(old, "[手数料は、無料です。]");
    assert_eq!(new, "-");
}

#[test]
fn a_new_paragraph_shifts_the_numbers_of_those_after_it() {
    let (first, second) = ("当社は、利用目的を公表します。", "当社は、利用目的を変更しません。");
    let new = "本人は、いつでも照会することができます。";
    let text = |texts: &[&str]| edition("ja", vec![section("a", 1, vec![paragraphs("a", texts)])]);
    let comparison = compare(&text(&[first, second]), &text(&[first, new, second]));
    let changes: Vec<Change> = part(&comparison, "a").rows.iter().map(|row| row.change).collect();
    assert_eq!(changes, [Change::Same, Change::Added, Change::Numbers]);
}

#[test]
fn a_paragraph_that_stands_elsewhere_in_its_section_has_moved() {
    let texts =
        ["当社は、利用目的を公表します。", "保有個人データの開示に応じます。", "安全管理のための措置を講じます。"];
    let text = |texts: &[&str]| edition("ja", vec![section("a", 1, vec![paragraphs("a", texts)])]);
    let comparison = compare(&text(&texts), &text(&[texts[2], texts[0], texts[1]]));
    let place = |row: &ComparedRow| row.moved.as_ref().map(|moved| (moved.twin, moved.place.clone()));
    let rows: Vec<_> = part(&comparison, "a").rows.iter().map(|row| (place(row), both(row))).collect();
    let same = |text: &str| (None, (text.to_owned(), text.to_owned()));
    assert_eq!(
        rows,
        [
            (Some((0, "3".to_owned())), ("-".to_owned(), texts[2].to_owned())),
            same(texts[0]),
            same(texts[1]),
            (Some((0, "1".to_owned())), (texts[2].to_owned(), "-".to_owned())),
        ]
    );
}

#[test]
fn a_citation_of_a_renumbered_target_is_a_shift_of_numbers() {
    let (kept, new) = ("開示を請求することができます。", "手数料をお支払いいただきます。");
    let text = |texts: &[&str], anchor: &str, number: &str| {
        edition(
            "ja",
            vec![section("a", 1, vec![citing(anchor, number)]), section("b", 2, vec![paragraphs("b", texts)])],
        )
    };
    let comparison = compare(&text(&[kept], "b.1", "第2条第1項"), &text(&[new, kept], "b.2", "第2条第2項"));
    let row = &part(&comparison, "a").rows[0];
    assert_eq!(row.change, Change::Numbers);
    assert_eq!(both(row).1, "{第2条第2項}に定めるところによります。");
}

#[test]
fn a_citation_of_something_else_is_a_change_of_words() {
    let texts = ["開示を請求することができます。", "手数料をお支払いいただきます。"];
    let text = |anchor: &str, number: &str| {
        edition(
            "ja",
            vec![section("a", 1, vec![citing(anchor, number)]), section("b", 2, vec![paragraphs("b", &texts)])],
        )
    };
    let comparison = compare(&text("b.1", "第2条第1項"), &text("b.2", "第2条第2項"));
    let row = &part(&comparison, "a").rows[0];
    assert_eq!(row.change, Change::Words);
    assert_eq!(both(row).1, "[第2条第2項]に定めるところによります。");
}

#[test]
fn tables_are_compared_cell_by_cell() {
    let columns = ["提供先", "目的"];
    let text = |rows: &[&[&str]]| edition("ja", vec![section("a", 1, vec![table(&columns, rows)])]);
    let old = text(&[&["グループ会社", "採用の選考"], &["提携先", "共同の調査"]]);
    let new = text(&[&["グループ会社", "採用の選考"], &["委託先", "配送の手配"], &["提携先", "共同の研究"]]);
    let comparison = compare(&old, &new);
    let rows: Vec<(Change, (String, String))> =
        part(&comparison, "a").rows[2..].iter().map(|row| (row.change, both(row))).collect();
    let pair = |old: &str, new: &str| (old.to_owned(), new.to_owned());
    assert_eq!(
        rows,
        [
            (Change::Same, pair("グループ会社 | 採用の選考", "グループ会社 | 採用の選考")),
            (Change::Added, pair("-", "[委託先] | [配送の手配]")),
            (Change::Words, pair("提携先 | 共同の[調査]", "提携先 | 共同の[研究]")),
        ]
    );
}

#[test]
fn a_new_column_is_a_change_in_every_row() {
    let text = |columns: &[&str], row: &[&str]| edition("ja", vec![section("a", 1, vec![table(columns, &[row])])]);
    let old = text(&["提供先", "目的"], &["提携先", "共同の調査"]);
    let new = text(&["提供先", "国", "目的"], &["提携先", "日本", "共同の調査"]);
    let comparison = compare(&old, &new);
    let row = part(&comparison, "a").rows.last().expect("a row");
    assert_eq!((row.change, both(row).1.as_str()), (Change::Words, "提携先 | [日本] | 共同の調査"));
}

#[test]
fn cookies_are_known_by_their_names() {
    use crate::edition::{Cookie, CookieGroup, TimeUnit};
    use crate::model::Category;
    let cookie = |name: &str, years: i64| Cookie {
        anchor: None,
        name: name.to_owned(),
        provider: "Kasumi".to_owned(),
        own: false,
        lifetime: vec![(TimeUnit::Years, years)],
        purpose: vec![Block::Paragraph(vec![Inline::Words("閲覧の状況を集計するため".to_owned())])],
    };
    let text = |category: Category, cookies: Vec<Cookie>| {
        edition("ja", vec![section("a", 1, vec![Block::Cookies(vec![CookieGroup { category, cookies }])])])
    };
    let old = text(Category::Analytics, vec![cookie("_first", 1), cookie("_second", 1)]);
    let new = text(Category::Analytics, vec![cookie("_second", 2), cookie("_third", 1)]);
    let comparison = compare(&old, &new);
    let rows: Vec<Change> = part(&comparison, "a").rows.iter().map(|row| row.change).collect();
    assert_eq!(rows, [Change::Removed, Change::Words, Change::Added]);
    let changed = both(&part(&comparison, "a").rows[1]).1;
    assert!(
        changed.starts_with("_second | cookie-category-analytics | ") && changed.ends_with(" | [duration-years-2]"),
        "{changed}"
    );
}

#[test]
fn unchanged_lines_are_left_out_together_by_their_numbers() {
    let texts = ["氏名を取得します。", "住所を取得します。", "電話番号を取得します。", "購入の履歴を取得します。"];
    let text = |last: &str| {
        let all = [texts[0], texts[1], texts[2], last];
        edition("ja", vec![section("a", 1, vec![paragraphs("a", &all)])])
    };
    let comparison = compare(&text(texts[3]), &text("閲覧の履歴を取得します。"));
    let shown = fold(&part(&comparison, "a").rows);
    assert!(matches!(&shown[0], FoldedRow::Left { new, .. } if *new == ["1", "2", "3"]));
    assert!(matches!(&shown[1], FoldedRow::Row(row) if row.change == Change::Words));
    assert_eq!(shown.len(), 2);
}

#[test]
fn lines_without_numbers_are_left_out_together_whatever_their_depth() {
    let bullets = |texts: &[&str]| {
        let item = |text: &&str| Item {
            anchor: None,
            name: None,
            number: String::new(),
            title: Vec::new(),
            blocks: vec![paragraph(text)],
        };
        Block::List(List { kind: ListKind::Bullets, items: texts.iter().map(item).collect() })
    };
    let text = |last: &str| {
        let Block::List(mut outer) = bullets(&["取得する情報", "そのほか"]) else { unreachable!("a list") };
        outer.items[0].blocks.push(bullets(&["氏名の全部", last, "住所の全部"]));
        edition("ja", vec![section("a", 1, vec![Block::List(outer), paragraph("以上の情報を取得します。")])])
    };
    let comparison = compare(&text("電話番号を取得します。"), &text("電話番号を提供します。"));
    let shown = fold(&part(&comparison, "a").rows);
    let left = |shown: &FoldedRow<'_>| matches!(shown, FoldedRow::Left { .. });
    assert_eq!(shown.iter().map(left).collect::<Vec<_>>(), [true, false, true], "{shown:?}");
}

#[test]
fn rows_of_a_table_that_becomes_records_stay_opposite_each_other() {
    use crate::edition::{Record, RecordField, Records};
    let uses = ["ポイントの付与及び残高の管理並びに障害への対応", "応募の受付、選考及び結果の連絡"];
    let old = table(&["対象となる方", "利用目的"], &[&["会員", uses[0]], &["応募者", uses[1]]]);
    let field = |label: &str, text: &str| RecordField { label: label.to_owned(), value: vec![paragraph(text)] };
    let record = |group: &str, item: &str, text: &str| Record {
        anchor: None,
        fields: vec![field("対象となる方", group), field("取得する情報", item), field("利用目的", text)],
        note: Vec::new(),
        same: Vec::new(),
    };
    let records = vec![record("会員", "氏名", uses[0]), record("応募者", "住所", uses[1])];
    let new = Block::Records(Records { kind: "purpose", layout: None, records });
    let text = |block: Block| edition("ja", vec![section("a", 1, vec![block])]);
    let comparison = compare(&text(old), &text(new));
    let rows: Vec<Change> = part(&comparison, "a").rows.iter().map(|row| row.change).collect();
    // The caption and the heads of the columns were removed.
    assert_eq!(rows, [Change::Removed, Change::Removed, Change::Words, Change::Words]);
}

#[test]
fn two_long_texts_with_nothing_in_common_are_compared_at_once() {
    let text = |word: &str| {
        let all: Vec<Block> = (0..3000).map(|index| paragraph(&format!("{word}{index}"))).collect();
        edition("ja", vec![section("a", 1, all), section("b", 2, vec![paragraph(&word.repeat(20_000))])])
    };
    let comparison = compare(&text("甲"), &text("乙"));
    assert_eq!(part(&comparison, "b").change, Change::Words);
}
