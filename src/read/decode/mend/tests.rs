//! Broken files, and how they are read.

use std::collections::BTreeSet;

use super::Mended;

fn mended(text: &str) -> Mended {
    Mended::of(text, &["section", "section.table"].map(str::to_owned).into_iter().collect())
}

/// The kinds of the faults, with their lines.
fn faults(text: &str) -> Vec<(&'static str, usize)> {
    let line = |at: usize| text[..at].matches('\n').count() + 1;
    mended(text).faults.iter().map(|fault| (fault.kind, line(fault.range.start))).collect()
}

/// Asserts that `broken` is read as `right`, with one fault of a kind on a line.
#[track_caller]
fn reads(broken: &str, right: &str, kind: &'static str, line: usize) {
    assert_eq!(mended(broken).text, right);
    assert_eq!(faults(broken), [(kind, line)]);
    toml::de::DeTable::parse(&mended(broken).text).unwrap();
}

#[test]
fn a_text_that_is_not_closed_ends_where_a_table_or_key_begins() {
    reads(
        "t = '''\nあ\n\n\n[[section]]\nid = \"a\"\n",
        "t = '''\nあ\n'''\n\n[[section]]\nid = \"a\"\n",
        "unclosed-text",
        3,
    );
    reads("t = '''\nあ\n\nu = \"い\"\n", "t = '''\nあ\n'''\nu = \"い\"\n", "unclosed-text", 3);
    reads("t = '''\nあ\nu = \"い\"\n", "t = '''\nあ'''\nu = \"い\"\n", "unclosed-text", 2);
    reads("t = '''\nあ\n\n", "t = '''\nあ\n'''\n", "unclosed-text", 3);
    reads("t = '''\r\nあ\r\n\r\n\r\n[a]\r\n", "t = '''\r\nあ\r\n'''\r\n\r\n[a]\r\n", "unclosed-text", 3);
}

#[test]
fn lines_like_statements_are_words_of_a_text_whose_marks_follow() {
    let right = "t = '''\n[memo]\nkey = \"x\"\n\nn = 1\n'''\nr = [\n  ['a', '''\n  , い\n  ]\n  '''],\n]\n";
    reads(&format!("{right}u＝1\n"), &format!("{right}u=1\n"), "sign", 13);
    // The marks below open another text.
    let (open, rest) = ("t = '''\nあ", "\nu = \"い\"\nv = '''\nう\n'''\n");
    reads(&format!("{open}{rest}"), &format!("{open}'''{rest}"), "unclosed-text", 2);
}

#[test]
fn a_cell_that_is_not_closed_ends_where_its_list_goes_on() {
    reads("r = [\n  ['a', '''\n   x\n   ],\n]\n", "r = [\n  ['a', '''\n   x\n   '''],\n]\n", "unclosed-text", 4);
    reads("r = ['''\na\n  , '''\nb\n''']\n", "r = ['''\na\n  ''', '''\nb\n''']\n", "unclosed-text", 3);
}

#[test]
fn marks_that_are_not_three_straight_ones() {
    reads("t = ''\nあ\n''\nu = 1\n", "t = '''\nあ\n'''\nu = 1\n", "text-marks", 1);
    reads("t = '''\nあ\n''\nu = 1\n", "t = '''\nあ\n'''\nu = 1\n", "text-marks", 3);
    reads("t = ’’’\nあ\n’’’\n", "t = '''\nあ\n'''\n", "text-marks", 1);
    reads("t =\nあ\n'''\nu = 1\n", "t = '''\nあ\n'''\nu = 1\n", "unopened-text", 1);
}

#[test]
fn full_width_signs_are_the_half_width_ones() {
    reads("a＝1\n", "a=1\n", "sign", 1);
    reads("［［section］］\nid = 1\n", "[[section]]\nid = 1\n", "sign", 1);
    reads("a = “あ”\n", "a = \"あ\"\n", "sign", 1);
    reads("a = ['あ'，'い']\n", "a = ['あ','い']\n", "sign", 1);
    reads("a =　1\n", "a = 1\n", "sign", 1);
    reads("a = ２０２６-04-01\n", "a = 2026-04-01\n", "sign", 1);
}

#[test]
fn brackets() {
    reads("[section]\na = 1\n[section]\na = 2\n", "[[section]]\na = 1\n[[section]]\na = 2\n", "single-brackets", 1);
    reads("a = [\n  'x', # y\nb = 1\n", "a = [\n  'x',] # y\nb = 1\n", "unclosed-brackets", 2);
    reads("a = { ja = 'x'\n[[section]]\n", "a = { ja = 'x'}\n[[section]]\n", "unclosed-brackets", 1);
}

#[test]
fn an_apostrophe_ends_no_text() {
    reads("a = 'Don't'\n", "a = \"Don't\"\n", "inner-mark", 1);
    reads("a = ['Don't', 'x']\n", "a = [\"Don't\", 'x']\n", "inner-mark", 1);
}

#[test]
fn what_is_right_stays_as_it_is() {
    let right = "# '''\na = '''\n[x] と＝あ “い”\n''' # '''\nb = [ 'x', '''y''', { c = 1 } ]\n[section.a]\n\"ａ\" = ''\nd = \"\"\"\\\"\"\"\"\n";
    assert_eq!(mended(right).text, right);
    assert_eq!(faults(right), []);
}

#[test]
fn places_lead_back_to_the_file() {
    let broken = "a＝'''\nあ\nb = \"いう\"\nc＝1\n";
    let mended = mended(broken);
    let places = mended.places();
    for word in ["あ", "いう", "c", "1"] {
        let at = mended.text.find(word).unwrap();
        assert_eq!(&broken[places.range(at..at + word.len())], word);
    }
}

#[test]
fn no_mixture_of_signs_stops_the_walk_or_loses_a_word() {
    let parts = [
        "'''",
        "''",
        "'",
        "\"",
        "\"\"\"",
        "[",
        "]",
        "{",
        "}",
        "=",
        "＝",
        "［",
        "］",
        "，",
        "、",
        "“",
        "”",
        "’’’",
        "#",
        "\n",
        "\r\n",
        "a",
        "あ",
        "[[section]]",
        "[section]",
        "\na = 1\n",
        " ",
        "　",
        "\\",
        "２",
        ",",
        "\u{feff}",
    ];
    let mut state = 7u64;
    for _ in 0..10_000 {
        let mut text = String::new();
        for _ in 0..12 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(parts[(state >> 33) as usize % parts.len()]);
        }
        let mended = mended(&text);
        let words = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
        assert!(!mended.is_clear || words(&mended.text) == words(&text), "{text:?}");
        let places = mended.places();
        for (at, _) in mended.text.char_indices() {
            assert!(places.original(at) <= text.len(), "{text:?}");
        }
    }
    let deep = "a = ".to_owned() + &"[".repeat(100_000);
    assert!(mended(&deep).faults.len() < 10);
    let empty = Mended::of("", &BTreeSet::new());
    assert_eq!(empty.text, "");
}

/// Files of the sample that people write.
const SAMPLE: [(&str, &str); 8] = [
    ("site", include_str!("../../../../content/site.toml")),
    ("notice", include_str!("../../../../content/privacy/notice.toml")),
    ("ja", include_str!("../../../../content/privacy/2026-04-01/ja.toml")),
    ("en", include_str!("../../../../content/privacy/2026-04-01/en.toml")),
    ("next", include_str!("../../../../content/privacy/2027-04-01/ja.toml")),
    ("contacts", include_str!("../../../../content/privacy/2027-04-01/records.toml")),
    ("cookies", include_str!("../../../../content/cookies/2026-04-01/records.toml")),
    ("transmissions", include_str!("../../../../content/transmissions/2026-04-01/records.toml")),
];

/// The faults of a text, mended or left, each with its line.
fn told(text: &str, lists: &BTreeSet<String>) -> Vec<(&'static str, usize)> {
    let line = |at: usize| text[..at].matches('\n').count() + 1;
    let mended = Mended::of(text, lists);
    let (_, left) = toml::de::DeTable::parse_recoverable(&mended.text);
    let left = mended.left(left.iter().map(|error| error.span().unwrap_or(0..0)));
    mended.faults.iter().chain(&left).map(|fault| (fault.kind, line(fault.range.start))).collect()
}

#[test]
fn any_sign_of_the_syntax_that_the_sample_lacks_is_one_mistake_at_its_line() {
    use toml_parser::lexer::TokenKind;
    let lists = [
        "section",
        "section.table",
        "section.section",
        "version",
        "cookie",
        "transmission",
        "page",
        "section.section.table",
        "recipient",
    ];
    let lists: BTreeSet<String> = lists.map(str::to_owned).into_iter().collect();
    let mut wrong = Vec::new();
    for (path, text) in SAMPLE {
        // Every token of the sample was tried once; each run tries one in seven.
        for token in toml_parser::Source::new(text).lex().step_by(7) {
            let span = token.span().start()..token.span().end();
            let word = &text[span.clone()];
            let quotes = match token.kind() {
                TokenKind::LiteralString | TokenKind::BasicString => 1,
                TokenKind::MlLiteralString | TokenKind::MlBasicString => 3,
                _ => 0,
            };
            let whole = matches!(
                token.kind(),
                TokenKind::Equals
                    | TokenKind::Comma
                    | TokenKind::LeftSquareBracket
                    | TokenKind::RightSquareBracket
                    | TokenKind::LeftCurlyBracket
                    | TokenKind::RightCurlyBracket
            );
            let ends = [span.start..span.start + quotes, span.end.saturating_sub(quotes)..span.end];
            let parts = if quotes > 0 {
                ends.to_vec()
            } else if whole {
                vec![span.clone()]
            } else {
                Vec::new()
            };
            for part in parts {
                let broken = format!("{}{}", &text[..part.start], &text[part.end..]);
                if toml::de::DeTable::parse(&broken).is_ok() {
                    continue;
                }
                let line = text[..part.start].matches('\n').count() + 1;
                let told = told(&broken, &lists);
                // A missing bracket that closed a list on a line of its own is reported after the last value.
                if told.len() != 1 || told[0].1 != line && told[0].0 != "unclosed-brackets" {
                    wrong.push(format!(
                        "{path}:{line}: {:?} {} {told:?}",
                        token.kind(),
                        word.chars().take(12).collect::<String>().replace('\n', "~")
                    ));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
