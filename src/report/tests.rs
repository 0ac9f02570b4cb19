use std::io;
use std::path::Path;

use super::*;
use crate::base::{Error, FileId, Finding, Language, Message, Rule, Span};
use crate::words::{Catalogs, Family, MESSAGE_DUPLICATE, MESSAGE_MISSING, MESSAGE_SURPLUS, Resource};

const FILES: [(&str, &str); 4] = [
    ("en", include_str!("../../locales/en/diagnostics.ftl")),
    ("en", include_str!("../../locales/en/errors.ftl")),
    ("ja", include_str!("../../locales/ja/diagnostics.ftl")),
    ("ja", include_str!("../../locales/ja/errors.ftl")),
];

/// The built-in words of the program.
struct Words(Catalogs);

impl Words {
    fn new() -> Self {
        let mut sources = Sources::default();
        let files = FILES.map(|(tag, text)| (tag, sources.add_built_in(tag, text)));
        let resources = files.map(|(tag, file)| Resource {
            language: Language::parse(tag).unwrap(),
            file,
            source: sources.get(file),
        });
        Self(Catalogs::load(Family::Program, &resources, &[]).0)
    }

    fn get(&self, tag: &str) -> &Catalog {
        self.0.get(&Language::parse(tag).unwrap()).unwrap()
    }
}

/// A span of the first occurrence of `marked`.
fn span(sources: &Sources, file: FileId, marked: &str) -> Span {
    let start = sources.get(file).text().find(marked).unwrap();
    Span::new(file, start..start + marked.len())
}

/// Three findings: on a line, in a built-in file with a related place, and about a folder.
fn example() -> (Sources, Findings) {
    let mut sources = Sources::default();
    let own = sources.add("locales/ja/own.ftl", "a = 1\nｂ挨拶 = 個人情報の取扱い、 x = y\n");
    let built_in = sources.add_built_in("locales/en/theme.ftl", "count = 1\n\n\n\n\n\n\ncount = 2\n");
    let second = Span::new(built_in, 16..21);
    let findings = [
        MESSAGE_SURPLUS
            .at(span(&sources, own, "個人情報"))
            .with("id", "100%,\nx: y")
            .with("language", "ja")
            .with("nearest", "b")
            .hint("nearest"),
        MESSAGE_DUPLICATE
            .at(second)
            .with("id", "count")
            .with("language", "en")
            .label("first")
            .related(Span::new(built_in, 0..5), "first")
            .hint("hint")
            .hint("kind"),
        MESSAGE_MISSING.at("locales/fr/").with("id", "a").with("language", "fr").hint("hint"),
    ];
    (sources, findings.into_iter().collect())
}

fn rendered(format: Format, tag: &str) -> String {
    let (sources, findings) = example();
    render(format, &findings, &sources, Words::new().get(tag), Style::default())
}

#[test]
fn people_read_excerpts() {
    let expected = "\
error[message-duplicate]: `count` is defined twice in language `en`
 --> built-in locales/en/theme.ftl:8:1
  |
8 | count = 2
  | ^^^^^ first defined here
  |
 ::: built-in locales/en/theme.ftl:1:1
  |
1 | count = 1
  | ----- first defined here
  |
  = help: remove one of the two
  = help: a message and a term cannot have the same name; rename one of the two

error[message-missing]: no message `a` in language `fr`
--> locales/fr/
 = help: add it to a file in `locales/fr/`

warning[message-surplus]: message `100%,
                          x: y` exists only in language `ja`
 --> locales/ja/own.ftl:2:7
  |
2 | ｂ挨拶 = 個人情報の取扱い、 x = y
  |          ^^^^^^^^
  |
  = help: did you mean `b`?

2 errors, 1 warning
";
    assert_eq!(rendered(Format::Human, "en"), expected);
}

#[test]
fn everything_is_in_the_language_of_the_reader() {
    let japanese = rendered(Format::Human, "ja");
    assert!(
        japanese.starts_with("エラー[message-duplicate]") && japanese.contains("警告[message-surplus]: メッセージ"),
        "{japanese}"
    );
    assert!(japanese.contains("  | ^^^^^ 最初の定義\n"), "{japanese}");
    assert!(japanese.contains("  = ヒント: どちらか一方を削除してください\n"), "{japanese}");
    assert!(japanese.contains("--> 組み込みの locales/en/theme.ftl:8:1\n"), "{japanese}");
    assert!(japanese.ends_with("\n\nエラー 2 件、警告 1 件\n"), "{japanese}");
}

#[test]
fn colour_is_written_only_when_asked_for() {
    let (sources, findings) = example();
    let words = Words::new();
    let style = Style { colour: true, ..Style::default() };
    let coloured = render(Format::Human, &findings, &sources, words.get("en"), style);
    assert!(coloured.contains("\u{1b}[") && !rendered(Format::Human, "en").contains('\u{1b}'));
    let hidden = MESSAGE_MISSING.at("a").with("id", "\u{1b}[2J").with("language", "\u{1b}").hint("hint");
    let findings = Findings::from_iter([hidden]);
    for format in [Format::Human, Format::Short, Format::Json] {
        assert!(!render(format, &findings, &sources, words.get("en"), Style::default()).contains('\u{1b}'));
    }
}

#[test]
fn editors_read_lines() {
    let expected = "\
locales/ja/own.ftl:2:7: warning[message-surplus]: message `100%, x: y` exists only in language `ja`
built-in locales/en/theme.ftl:8:1: error[message-duplicate]: `count` is defined twice in language `en`
locales/fr/: error[message-missing]: no message `a` in language `fr`
";
    assert_eq!(rendered(Format::Short, "en"), expected);
}

#[test]
fn github_reads_commands() {
    let expected = "\
::warning file=locales/ja/own.ftl,line=2,col=7,endLine=2,endColumn=11,title=message-surplus::\
message `100%25,%0Ax: y` exists only in language `ja`%0Adid you mean `b`?
::error title=message-duplicate::`count` is defined twice in language `en`%0A\
built-in locales/en/theme.ftl:8:1%0Afirst defined here%0A\
built-in locales/en/theme.ftl:1:1: first defined here%0A\
remove one of the two%0Aa message and a term cannot have the same name; rename one of the two
::error file=locales/fr/,title=message-missing::no message `a` in language `fr`%0Aadd it to a file in `locales/fr/`
";
    assert_eq!(rendered(Format::Github, "en"), expected);
}

#[test]
fn github_takes_no_columns_across_lines_and_no_commas_in_paths() {
    let mut sources = Sources::default();
    let file = sources.add("a,b:c%.toml", "a\nb\n");
    let finding = MESSAGE_MISSING.at(Span::new(file, 0..3)).with("id", "x").with("language", "ja");
    let text =
        render(Format::Github, &[finding].into_iter().collect(), &sources, Words::new().get("en"), Style::default());
    assert!(text.starts_with("::error file=a%2Cb%3Ac%25.toml,line=1,endLine=2,title=message-missing::"), "{text}");
}

#[test]
fn programs_read_json() {
    let json: serde_json::Value = serde_json::from_str(&rendered(Format::Json, "en")).unwrap();
    assert_eq!(json["version"], 1);
    let expected = serde_json::json!({
        "rule": "message-duplicate",
        "level": "error",
        "draft": false,
        "message": "`count` is defined twice in language `en`",
        "path": "locales/en/theme.ftl",
        "built_in": true,
        "line": 8, "column": 1, "end_line": 8, "end_column": 6,
        "label": "first defined here",
        "hints": ["remove one of the two", "a message and a term cannot have the same name; rename one of the two"],
        "related": [{
            "path": "locales/en/theme.ftl",
            "built_in": true,
            "line": 1, "column": 1, "end_line": 1, "end_column": 6,
            "label": "first defined here",
        }],
    });
    assert_eq!(json["findings"][1], expected);
    let folder = &json["findings"][2];
    assert!(folder["path"] == "locales/fr/" && folder["line"].is_null() && folder["end_column"].is_null());
}

#[test]
fn no_findings_are_few_words() {
    let words = Words::new();
    let render = |format| render(format, &Findings::default(), &Sources::default(), words.get("en"), Style::default());
    assert_eq!([render(Format::Human), render(Format::Short), render(Format::Github)], ["", "", ""]);
    assert_eq!(render(Format::Json), "{\n  \"version\": 1,\n  \"findings\": []\n}\n");
}

#[test]
fn totals_have_the_right_plural() {
    static INFO: Rule = Rule::check("message-missing", crate::base::diagnostic::Level::Info);
    let words = Words::new();
    let findings: Findings = [INFO.at("a"), INFO.at("b"), MESSAGE_MISSING.at("c")].into_iter().collect();
    assert_eq!(summary(&findings, words.get("en")), "1 error, 0 warnings, 2 for information");
    assert_eq!(summary(&findings, words.get("ja")), "エラー 1 件、警告 0 件、情報 2 件");
}

#[test]
fn errors_of_the_program_name_path_and_cause() {
    let failed = Error::io("read-failed", Path::new("content/site.toml"), io::Error::other("no luck"));
    let words = Words::new();
    let say = |tag| error(&failed, words.get(tag), Style::default());
    assert_eq!(say("en"), "error: cannot read `content/site.toml`: no luck\n");
    assert_eq!(say("ja"), "エラー: `content/site.toml` を読み込めません：no luck\n");
}

#[test]
fn a_message_without_words_still_says_what_it_knows() {
    let message = Message { attribute: Some("hint"), ..Message::new("x").with("path", "a").with("count", 2_usize) };
    assert_eq!(text::raw(&message), "x.hint (path: a, count: 2)");
    assert_eq!(text::raw(&Message::new("x")), "x");
}

/// A linear congruential generator (Knuth's), for texts and spans that nobody would think of.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn text(&mut self) -> String {
        const PIECES: [&str; 16] = [
            "a",
            " ",
            "\n",
            "\r\n",
            "\t",
            "あ",
            "個人情報",
            "ｶﾞ",
            "e\u{301}",
            "👨‍👩‍👧",
            "\u{feff}",
            "\0",
            "\u{1b}",
            "\r",
            "\u{2028}",
            "long enough to be cut off at the end of a line, over and over again; ",
        ];
        (0..self.below(24)).map(|_| PIECES[self.below(PIECES.len())]).collect()
    }

    fn span(&mut self, file: FileId, text: &str) -> Span {
        let limit = text.len() + 4;
        Span::new(file, self.below(limit)..self.below(limit))
    }
}

#[test]
fn no_text_and_no_span_makes_a_report_panic() {
    let words = Words::new();
    let mut random = Random(2026);
    for _ in 0..4000 {
        let mut sources = Sources::default();
        let texts = [random.text(), random.text()];
        let files = [sources.add("a.toml", &texts[0]), sources.add_built_in("b.toml", texts[1].clone())];
        let finding: Finding = MESSAGE_DUPLICATE
            .at(random.span(files[0], &texts[0]))
            .with("id", random.text())
            .with("language", random.text())
            .label("first")
            .related(random.span(files[1], &texts[1]), "first")
            .related(random.span(files[0], &texts[0]), "first")
            .hint("hint");
        let findings: Findings = [finding].into_iter().collect();
        let style = Style { colour: random.below(2) == 0, width: random.below(160) };
        for format in [Format::Human, Format::Short, Format::Json, Format::Github] {
            assert!(!render(format, &findings, &sources, words.get("ja"), style).is_empty());
        }
    }
}
