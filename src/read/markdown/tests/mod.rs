mod corpus;
mod words;

use super::*;
use crate::base::Sources;

fn read(text: &str) -> (Vec<Block>, Vec<String>) {
    let mut sources = Sources::default();
    let file = sources.add("ja.toml", text);
    let mut findings = Findings::default();
    let blocks = blocks(&Prose::bare(text, file), Reading::default(), &mut Nodes::default(), &mut findings);
    let told = findings.iter().map(|finding| match finding.place {
        crate::base::diagnostic::Place::Span(span) => format!("{} {}", finding.rule.id, sources.slice(span)),
        _ => finding.rule.id.to_owned(),
    });
    let told = told.collect();
    (blocks, told)
}

/// A short notation of blocks, to compare with.
fn shape(blocks: &[Block]) -> String {
    let all: Vec<String> = blocks.iter().map(block_shape).collect();
    all.join(" ")
}

fn block_shape(block: &Block) -> String {
    match block {
        Block::Paragraph(inlines) => format!("p[{}]", inline_shape(inlines)),
        Block::Note(blocks) => format!("note[{}]", shape(blocks)),
        Block::Embed(placeholder) => format!("embed[{}]", placeholder.path),
        Block::List(list) => {
            let sign = match list.kind {
                ListKind::Paragraphs => ".",
                ListKind::Items => ")",
                ListKind::Bullets => "-",
                ListKind::Definitions => ":",
            };
            let items = list.items.iter().map(|item| {
                let name = item.name.as_ref().map_or(String::new(), |name| format!("#{} ", name.value));
                let title =
                    if item.title.is_empty() { String::new() } else { format!("={}= ", inline_shape(&item.title)) };
                let typed = item.typed.map_or(String::new(), |typed| typed.to_string());
                format!("{typed}{sign} {name}{title}{}", shape(&item.blocks))
            });
            format!("list[{}]", items.collect::<Vec<_>>().join("; "))
        }
    }
}

fn inline_shape(inlines: &[Inline]) -> String {
    let part = |inline: &Inline| match inline {
        Inline::Words(words, _) => words.clone(),
        Inline::SoftBreak => "~".to_owned(),
        Inline::HardBreak => "\\".to_owned(),
        Inline::Emphasis(inner) => format!("_{}_", inline_shape(inner)),
        Inline::Foreign(language, inner) => format!("{language}[{}]", inline_shape(inner)),
        Inline::Strong(inner) => format!("*{}*", inline_shape(inner)),
        Inline::Link(link) => format!("<{}|{}>", link.address, inline_shape(&link.words)),
        Inline::Reference(r) => {
            format!("<{} {:?} {}>", r.targets(), r.form, inline_shape(&r.words))
        }
        Inline::Mark(mark) => format!("[{}]#{}", mark.words, mark.name.value),
        Inline::Placeholder(placeholder) => format!("{{{}}}", placeholder.path),
    };
    inlines.iter().map(part).collect()
}

#[test]
fn the_three_kinds_of_list_nest() {
    let (blocks, findings) = read("1. あ\n\n   1) い\n   2) う\n\n      - え\n\n2. {#foreign} お\n");
    assert_eq!(findings, Vec::<String>::new());
    assert_eq!(shape(&blocks), "list[1. p[あ] list[1) p[い]; 2) p[う] list[- p[え]]]; 2. #foreign p[お]]");
}

#[test]
fn emphasis_works_next_to_japanese_punctuation() {
    assert_eq!(shape(&read("**太字。**次の**「本サービス」**とは").0), "p[*太字。*次の*「本サービス」*とは]");
    assert_eq!(shape(&read("*強調。*次").0), "p[_強調。_次]");
}

#[test]
fn a_cell_with_nothing_but_a_number_counts_its_row() {
    for number in ["2.", "(2)", "②"] {
        let (blocks, told) = read(number);
        assert_eq!((shape(&blocks), told), (format!("p[{number}]"), Vec::new()));
    }
}

#[test]
fn an_item_may_have_a_title_line() {
    assert_eq!(shape(&read("- **鍵**\n  かけます").0), "list[- =鍵= p[かけます]]");
    assert_eq!(shape(&read("- **鍵**\n\n  かけます").0), "list[- =鍵= p[かけます]]");
    assert_eq!(shape(&read("- **鍵**を\n  かけます").0), "list[- p[*鍵*を~かけます]]");
    assert_eq!(shape(&read("- **鍵**").0), "list[- p[*鍵*]]");
}

#[test]
fn placeholders_stand_in_text_or_alone() {
    assert_eq!(
        shape(&read("{operator.name}（{{当社}）\n\n{table:a}").0),
        "p[{operator.name}（{当社}）] embed[table:a]"
    );
    assert_eq!(shape(&read("次の{table:a}").0), "p[次の{table:a}]");
    assert_eq!(read("当社は{operator").1, ["unclosed-placeholder {operator"]);
}

#[test]
fn bare_addresses_end_where_japanese_or_the_sentence_goes_on() {
    assert_eq!(shape(&read("（https://a.jp/x）にも").0), "p[（<https://a.jp/x|https://a.jp/x>）にも]");
    assert_eq!(shape(&read("see www.a.jp/b.").0), "p[see <https://www.a.jp/b|www.a.jp/b>.]");
    assert_eq!(shape(&read("(http://a.jp/b_(c))").0), "p[(<http://a.jp/b_(c)|http://a.jp/b_(c)>)]");
    let path = "https://a.jp/個人情報/方針/x.html";
    assert_eq!(shape(&read(&format!("{path}を参照")).0), format!("p[<{path}|{path}>を参照]"));
    assert_eq!(shape(&read("https://a.jp/をご覧ください。").0), "p[<https://a.jp/|https://a.jp/>をご覧ください。]");
    let angled = read("<https://a.jp/個人情報/>にある").0;
    assert_eq!(shape(&angled), "p[<https://a.jp/個人情報/|https://a.jp/個人情報/>にある]");
    assert_eq!(shape(&read("privacy@a.jpまで").0), "p[<mailto:privacy@a.jp|privacy@a.jp>まで]");
}

#[test]
fn references_name_a_target_and_a_form() {
    let text = "[](#a.1) [x](b#c) [](#a \"title\") [](#a \"relative\") [](b#)";
    let expected = "p[<#a.1 Number > <b#c Number x> <#a Titled > <#a Relative > <b# Number >]";
    assert_eq!(shape(&read(text).0), expected);
    assert_eq!(read("[](#a \"titel\")").1, ["unknown-reference-form [](#a \"titel\")"]);
}

#[test]
fn what_has_no_place_in_a_notice_is_told_with_its_place() {
    for (text, finding) in [
        ("前<b>太</b>", "unsupported-markup <b>"),
        ("<div>x</div>", "unsupported-markup <div>x</div>"),
        ("# 見出し", "unsupported-markup # 見出し"),
        ("あ `x` い", "unsupported-markup `x`"),
        ("あ\n\n---\n\nい", "unsupported-markup ---"),
        ("![](a.png)", "unsupported-markup ![](a.png)"),
        ("[x](javascript:alert)", "bad-link [x](javascript:alert)"),
        ("注は下に[^1]\n\n[^1]: 脚注です。", "bad-link [^1]"),
        ("[](https://a.jp)", "empty-link [](https://a.jp)"),
        ("1. あ\n2.\n", "empty-item 2."),
    ] {
        assert!(read(text).1.contains(&finding.to_owned()), "{text}: {:?}", read(text).1);
    }
}

#[test]
fn places_are_exact_after_escapes_and_wide_characters() {
    assert_eq!(read("あ\\*い {operator").1, ["unclosed-placeholder {operator"]);
}

#[test]
fn what_is_set_in_too_little_to_belong_to_an_item_is_told_once() {
    let (_, told) = read("1. あ\n  1. い\n  2. う\n2. え\n");
    assert_eq!(told, ["shallow-indent 1."]);
    for text in [
        "1. あ\n   1) い\n\n   う\n2. え\n",
        "- あ\n  - い\n- う\n",
        " 9. あ\n10. い\n",
        "- あ\n - い\n",
        "1. あ\n\nい\n",
        "1. あ\n  1) い\n  2) う\n",
        "1. あ\n\n  い\n",
    ] {
        assert_eq!(read(text).1, [""; 0], "{text}");
    }
}
