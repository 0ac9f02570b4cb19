use super::leftovers;
use crate::check::scan::tests::profile;

#[test]
fn blanks_and_notes_of_those_who_prepare_a_text_are_found() {
    for text in [
        "令和○年",
        "未定",
        "施行日：未定",
        "手数料: 検討中。\nほか",
        "XX Co., Ltd.",
        "（公開前に削除）",
        "[A社 / B社]",
        "［Ａ／Ｂ］を選択",
        "[Company Name]",
    ] {
        assert_eq!(leftovers(text, &profile("ja")).len(), 1, "{text}");
    }
    assert_eq!(leftovers("Draft, do not publish.", &profile("en")).len(), 1);
    assert!(leftovers("Do not publish, send or copy any such thing.", &profile("en")).is_empty());
    for text in [
        "令和◯年４月",
        "20XX年4月1日",
        "ＸＸ株式会社",
        "料金は未定です。",
        "[要確認]",
        "要検討",
        "〔会社名〕は、",
        "<会社名>は、",
        "当社は、\u{3000}\u{3000}を利用します",
        "令和\u{3000}年",
        "{operator.name}}は、",
        "翻訳：山田太郎",
        "当社は、[削除：適切に]取り扱います。",
        "当社（以下「\u{3000}\u{3000}」といいます。）は、",
        "●日以内に回答します。",
        "（ドラフト）",
    ] {
        assert_eq!(leftovers(text, &profile("ja")).len(), 1, "{text}");
    }
    for text in
        ["Translated by John Smith.", "[NTD: check]", "[To be confirmed]", "Here is the translation of the text:"]
    {
        assert_eq!(leftovers(text, &profile("en")).len(), 1, "{text}");
    }
    for text in [
        "時期が未定の場合",
        "時期：未定の場合に公表",
        "XXL",
        "XX染色体を調べます。",
        "TODOリストを使います。",
        "[1]",
        "令和元年",
        "および／又は",
        "本人の確認",
        "代表取締役\u{3000}\u{3000}森野葵",
        "当社は、翻訳：通訳を委託します。",
        "（確認の方法）",
        "・案",
        "【会社名】白樺データ株式会社",
        "【住所】東京都千代田区1-1",
        "画面の【住所】欄",
        "このページは、Google 翻訳による機械翻訳です。",
        "カード番号は＊＊＊＊1234と表示します。",
        "翻訳：社外に委託します",
        "当社（確認）の手続",
    ] {
        assert!(leftovers(text, &profile("ja")).is_empty(), "{text}");
    }
    for text in [
        "We run a TODO app.",
        "It is paid to TBC Bank.",
        "data that we do not publish.",
        "Items with [*] are required.",
    ] {
        assert!(leftovers(text, &profile("en")).is_empty(), "{text}");
    }
}

#[test]
fn blanks_are_found_and_ordinary_signs_are_not() {
    for text in ["〇〇株式会社", "within [●] days", "TBD", "date: TBD.", "東京都○○区", "詳細は【要確認】"]
    {
        assert_eq!(leftovers(text, &profile("ja")).len(), 1, "{text}");
    }
    for text in ["○は可、×は不可", "XXXL", "TBD-4", "二〇二六年"] {
        assert!(leftovers(text, &profile("ja")).is_empty(), "{text}");
    }
}
