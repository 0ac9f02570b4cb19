//! Tables in the shapes that companies give them: spans, figures, sheets, definitions.

use super::{EN, JA, japanese_alone, read, with_text};

const SEALED: &str = "content/privacy/2026-04-01/seal/ja.txt";

fn table(lines: &str) -> String {
    format!("[[section]]\nid = 'a'\nheading = 'A'\ntext = '前文。'\n[[section.table]]\nid = 't'\n{lines}\n")
}

#[test]
fn cells_span_columns_and_rows_and_close_the_table() {
    let rows = "columns = ['項目', '提供先', '目的']\nrows = [['氏名', '各社', '<'], ['住所', 'A社', '連絡'], ['^', 'B社', '発送']]";
    let site = japanese_alone(&table(rows)).built("");
    let page = site.page("ja/privacy/index.html");
    assert!(page.contains("<td colspan=\"2\" data-label=\"提供先 / 目的\"><p>各社</p>"), "{page}");
    assert!(page.contains("<td class=\"closes\" rowspan=\"2\" data-label=\"項目\"><p>住所</p>"), "{page}");
    assert_eq!(site.run("seal").status, Some(0));
    let sealed = site.read(SEALED);
    assert!(sealed.contains("- 項目: 氏名\n  提供先, 目的: 各社\n- 項目: 住所\n  提供先: A社\n"), "{sealed}");
    let wrong = japanese_alone(&table("rows = [['<', 'x']]")).findings();
    assert!(wrong.contains("error[no-cell-before]"), "{wrong}");
}

#[test]
fn columns_of_figures_are_aligned() {
    let rows = "columns = ['手続', '手数料']\nrows = [['開示', '1,000円'], ['通知', '500円']]";
    let page = japanese_alone(&table(rows)).built("").page("ja/privacy/index.html");
    assert!(page.contains("<th scope=\"col\" class=\"figure\">手数料"), "{page}");
    assert!(page.contains("<td class=\"figure\"><p>1,000円"), "{page}");
    let dates = "rows = [['2026年4月1日', 'a'], ['2027年4月1日', 'b']]";
    assert!(!japanese_alone(&table(dates)).built("").page("ja/privacy/index.html").contains("class=\"figure\""));
}

#[test]
fn a_pasted_sheet_is_a_table() {
    let text = table("rows = '''\n提供先\t目的\nA社\t- 連絡\n**B社**\t\"発送、\n返品\"\n'''");
    let lines = read(japanese_alone(&text), "ja");
    assert!(lines.contains("提供先 | 目的\nA社\n連絡"), "{lines}");
    assert!(lines.contains("B社\n| 発送、返品"), "{lines}");
}

#[test]
fn rows_stand_in_a_file_beside_the_text() {
    let text = table("file = 'cookies.csv'");
    let csv = "名称,目的\n_ga,\"利用の\"\"計測\"\", 分析\"\nsid,[](#nowhere)\n";
    let site = || japanese_alone(&text).file("content/privacy/2026-04-01/cookies.csv", csv);
    let wrong = site().findings();
    assert!(wrong.contains("cookies.csv:3:5: error[reference-unresolved]"), "{wrong}");
    let site = site().edit("content/privacy/2026-04-01/cookies.csv", "[](#nowhere)", "維持");
    let lines = read(site.copied(), "ja");
    assert!(lines.contains("_ga\n| 利用の&quot;計測&quot;, 分析\n"), "{lines}");
    assert_eq!(site.run("seal").status, Some(0));
    // A sealed text cannot be changed through the file either.
    let site = site.edit("content/privacy/2026-04-01/cookies.csv", "維持", "広告");
    assert_eq!(site.run("check").status, Some(1));
    let gone = japanese_alone(&text).findings();
    assert!(gone.contains("error[no-table-file]: there is no file `cookies.csv`"), "{gone}");
    let both = japanese_alone(&table("file = 'cookies.csv'\nrows = [['a']]"));
    let both = both.file("content/privacy/2026-04-01/cookies.csv", "x\n").findings();
    assert!(both.contains("error[two-sources]"), "{both}");
}

#[test]
fn a_translation_with_a_file_of_rows_can_be_recorded() {
    let site = with_text(&table("file = 'cookies.csv'")).file("content/privacy/2026-04-01/cookies.csv", "a,b\n1,2\n");
    assert_eq!(site.run("translated privacy en").status, Some(0));
    assert!(site.read(EN).contains("translates = \"2:"), "{}", site.read(EN));
    assert!(!site.read(JA).contains("translates"));
}

#[test]
fn definitions_are_a_list_of_terms() {
    let text = table(
        "layout = 'definitions'\nrows = [['個人情報', '{#pi}法に定めるものをいいます。'], ['Cookie', '端末に保存される情報をいいます。']]",
    );
    let text = text.replace("{#pi}", "");
    let site = japanese_alone(&text).built("");
    let page = site.page("ja/privacy/index.html");
    assert!(
        page.contains(
            "<dl class=\"definitions\" id=\"a.t\">\n<div><dt>個人情報</dt><dd>法に定めるものをいいます。</dd></div>"
        ),
        "{page}"
    );
    assert_eq!(site.run("seal").status, Some(0));
    assert!(site.read(SEALED).contains("\n- 個人情報:\n  法に定めるものをいいます。\n"), "{}", site.read(SEALED));
}
