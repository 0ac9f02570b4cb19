use super::*;
use crate::base::{Arg, Finding, Message, Place, Sources};

const JA: &str = "greeting = { $name }様\n    .title = 挨拶\ncount = { $n } 件\nnumbering-article = 第{ $n }条\n";
const EN: &str = "greeting = Dear { $name }\n    .title = Greeting\n\
    count = { $n ->\n    [one] { $n } item\n   *[other] { NUMBER($n) } items\n }\nnumbering-article = Article { $n }\n";

/// A family of words under construction: the two built-in languages, and the files of a site.
struct Site {
    sources: Sources,
    files: Vec<(Language, FileId)>,
}

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

impl Site {
    fn new() -> Self {
        Self::built_in([("ja", JA), ("en", EN)])
    }

    /// Begins with the words that are compiled into the program.
    fn built_in(files: [(&str, &str); 2]) -> Self {
        let mut site = Self { sources: Sources::default(), files: Vec::new() };
        for (tag, text) in files {
            let file = site.sources.add_built_in(&format!("locales/{tag}/built-in.ftl"), text.to_owned());
            site.files.push((language(tag), file));
        }
        site
    }

    fn with(mut self, tag: &str, text: &str) -> Self {
        let file = self.sources.add(&format!("locales/{tag}/own.ftl"), text);
        self.files.push((language(tag), file));
        self
    }

    fn load_as(&self, family: Family, languages: &[&str]) -> (Catalogs, Findings) {
        let resource = |(language, file): &(Language, FileId)| Resource {
            language: language.clone(),
            file: *file,
            source: self.sources.get(*file),
        };
        let resources: Vec<_> = self.files.iter().map(resource).collect();
        let languages: Vec<_> = languages.iter().map(|tag| language(tag)).collect();
        let (catalogs, mut findings) = Catalogs::load(family, &resources, &languages);
        findings.sort(&self.sources);
        (catalogs, findings)
    }

    /// One line for each finding: rule, marked text, arguments, hints.
    fn findings(&self, languages: &[&str]) -> Vec<String> {
        let (_, findings) = self.load_as(Family::Theme, languages);
        findings.iter().map(|finding| self.describe(finding)).collect()
    }

    fn describe(&self, finding: &Finding) -> String {
        let place = match &finding.place {
            Place::Span(span) => {
                let source = self.sources.get(span.file);
                let at = source.line_column(span.range().start);
                format!("{}:{}:{} `{}`", source.path(), at.line, at.column, self.sources.slice(*span))
            }
            Place::File(file) => self.sources.get(*file).path().to_owned(),
            Place::Path(path) => path.clone(),
        };
        let args: Vec<String> = finding
            .message
            .args
            .iter()
            .map(|(name, arg)| match arg {
                Arg::Text(text) | Arg::Cause(_, text) => format!("{name}={text}"),
                Arg::Number(number) => format!("{name}={number}"),
            })
            .collect();
        format!("{} {place} [{}] {:?}", finding.rule.id, args.join(" "), finding.hints)
    }
}

#[track_caller]
fn assert_findings(site: &Site, expected: &[&str]) {
    assert_eq!(site.findings(&["ja", "en"]), expected);
}

#[test]
fn catalogs_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Catalogs>();
}

#[test]
fn built_in_words_have_no_findings_and_format() {
    let (catalogs, findings) = Site::new().load_as(Family::Theme, &["ja", "en"]);
    assert_eq!(findings, Findings::default());
    let english = catalogs.get(&language("en")).unwrap();
    assert_eq!(english.format("count", None, &[("n", 1_usize.into())]).unwrap(), "1 item");
    assert_eq!(english.format("count", None, &[("n", 2_usize.into())]).unwrap(), "2 items");
    assert_eq!(english.format("greeting", Some("title"), &[]).unwrap(), "Greeting");
    let japanese = catalogs.get(&language("ja")).unwrap();
    assert_eq!(japanese.message(&Message::new("greeting").with("name", "山田")).unwrap(), "山田様");
    assert_eq!(japanese.ids().collect::<Vec<_>>(), ["count", "greeting", "numbering-article"]);
    assert!(japanese.contains("greeting", Some("title")) && !japanese.contains("greeting", Some("x")));
}

#[test]
fn what_is_missing_is_an_error_and_never_half_a_text() {
    let site =
        Site::new().with("en", "a = { $x } { $y } { b.c } { -t } { $x }\nb = B\nloop = { loop }\nonly =\n  .x = X\n");
    let (catalogs, _) = site.load_as(Family::Theme, &["en"]);
    let english = catalogs.get(&language("en")).unwrap();
    let error = |id, attribute| english.format(id, attribute, &[("y", "Y".into())]).unwrap_err().to_string();
    assert_eq!(error("none", None), "message `none` in `en`: no such message");
    assert_eq!(error("only", None), "message `only` in `en`: no value");
    assert_eq!(error("b", Some("x")), "message `b.x` in `en`: no such attribute");
    assert_eq!(error("a", None), "message `a` in `en`: no variable `$x`, no `b.c`, no `-t`");
    assert_eq!(error("loop", None), "message `loop` in `en`: quotes itself");
    assert_eq!(error("count", None), "message `count` in `en`: no variable `$n`");
}

#[test]
fn number_passes_on_what_is_no_number() {
    let (catalogs, _) = Site::new().load_as(Family::Theme, &["en"]);
    let english = catalogs.get(&language("en")).unwrap();
    assert_eq!(english.format("count", None, &[("n", "many".into())]).unwrap(), "many items");
}

#[test]
fn an_override_replaces_the_whole_message() {
    let site = Site::new().with("ja", "greeting = 御中 { $name }\n");
    let (catalogs, _) = site.load_as(Family::Theme, &["ja", "en"]);
    let japanese = catalogs.get(&language("ja")).unwrap();
    assert_eq!(japanese.format("greeting", None, &[("name", "X".into())]).unwrap(), "御中 X");
    assert!(japanese.format("greeting", Some("title"), &[]).is_err());
    assert_findings(
        &site,
        &["message-attributes locales/ja/own.ftl:1:1 `greeting` \
           [problem=lacking id=greeting language=ja attribute=title] [\"lacking\"]"],
    );
}

#[test]
fn windows_line_ends_work() {
    let text = "greeting =\r\n    { $name }様\r\n    二行目\r\n    .title = 題\r\ncount = { $n }\r\n個\r\n";
    let site = Site::new().with("ja", text);
    let (catalogs, _) = site.load_as(Family::Theme, &["ja", "en"]);
    let japanese = catalogs.get(&language("ja")).unwrap();
    assert_eq!(japanese.format("greeting", None, &[("name", "X".into())]).unwrap(), "X様\n二行目");
    assert_findings(&site, &["fluent-syntax locales/ja/own.ftl:6:1 `個` [problem=character] [\"entry\"]"]);
}

#[test]
fn every_syntax_error_is_found_where_it_begins() {
    let text =
        "a { $x }\n\ngreeting = { $name\n    .title = x\n\n  stray\nb = }\nc = { $n ->\n   [one] x\n }\nd = {\"x}\n";
    let site = Site::new().with("ja", text);
    let found: Vec<_> = site.findings(&["ja", "en"]);
    assert_eq!(
        found,
        [
            "fluent-syntax locales/ja/own.ftl:1:1 `a { $x }` [problem=equals] [\"entry\"]",
            "fluent-syntax locales/ja/own.ftl:3:1 `greeting = { $name` [problem=brace-open] [\"brace\"]",
            "fluent-syntax locales/ja/own.ftl:7:1 `b = }` [problem=brace-close] [\"brace\"]",
            "fluent-syntax locales/ja/own.ftl:8:1 `c = { $n ->` [problem=default] [\"default\"]",
            "fluent-syntax locales/ja/own.ftl:11:1 `d = {\"x}` [problem=quote] []",
        ]
    );
}

#[test]
fn variables_are_counted_everywhere() {
    let text =
        "count = { NUMBER($m) ->\n    [one] { $o }\n   *[other] { quoted }\n }\nquoted = { $p }\n    .x = { $q }\n";
    let site = Site::new().with("ja", text).with("en", "quoted = { $p }\n    .x = { $q }\n");
    assert_findings(
        &site,
        &[
            "message-variables locales/ja/own.ftl:1:1 `count` [problem=lacking id=count language=ja variable=n] [\"lacking\"]",
            "message-variables locales/ja/own.ftl:1:19 `m` [problem=unknown id=count language=ja variable=m known=n] [\"known\"]",
            "message-variables locales/ja/own.ftl:2:14 `o` [problem=unknown id=count language=ja variable=o known=n] [\"known\"]",
            "message-variables locales/ja/own.ftl:3:15 `quoted` [problem=unknown id=count language=ja variable=p known=n] [\"known\"]",
        ],
    );
}

#[test]
fn a_numbering_may_leave_a_variable_out() {
    assert_findings(&Site::new().with("ja", "numbering-article = ■\n"), &[]);
}

#[test]
fn what_stands_in_braces_in_a_number_is_a_part_of_it() {
    let text = "numbering-article = {\"{outer}\"}{\"{branch:a}\"}{\"{.}\"}{ $n }{\"{branch:x}\"}{\"{nn}\"}\n";
    let site = Site::new().with("ja", text);
    let part = |name| {
        format!(
            "message-attributes locales/ja/own.ftl:1:1 `numbering-article` [problem=part id=numbering-article language=ja attribute={name}] [\"parts\"]"
        )
    };
    assert_eq!(site.findings(&["ja"]), [part("branch:x"), part("nn")]);
}

#[test]
fn one_name_stands_for_one_thing() {
    let site = Site::new().with("ja", "a = 1\n-a = 2\na = 3\n-count = x\n").with("en", "a = 1\n");
    assert_findings(
        &site,
        &[
            "message-untranslated locales/ja/ [language=ja count=1 ids=count] [\"hint\"]",
            "message-duplicate locales/ja/own.ftl:2:2 `a` [id=-a language=ja] [\"kind\"]",
            "message-duplicate locales/ja/own.ftl:3:1 `a` [id=a language=ja] [\"kind\"]",
            "message-duplicate locales/ja/own.ftl:4:2 `count` [id=-count language=ja] [\"kind\"]",
        ],
    );
}

#[test]
fn quotations_lead_somewhere_and_not_back() {
    let text = "a = { countt } { -brand } { TIME($x) }\nb = { c }\nc = { b }\n-term = { $x }\nd = { -term } { -term(x: \"1\") }\n";
    let found = Site::new().with("ja", text).findings(&["ja"]);
    assert_eq!(
        found,
        [
            "term-or-message-unknown locales/ja/own.ftl:1:7 `countt` [name=countt id=a language=ja nearest=count] [\"nearest\"]",
            "term-or-message-unknown locales/ja/own.ftl:1:19 `brand` [name=-brand id=a language=ja] []",
            "function-unknown locales/ja/own.ftl:1:29 `TIME` [name=TIME() id=a language=ja] [\"hint\"]",
            "message-cycle locales/ja/own.ftl:2:7 `c` [name=c id=b language=ja] []",
            "message-cycle locales/ja/own.ftl:3:7 `b` [name=b id=c language=ja] []",
            "message-variables locales/ja/own.ftl:5:8 `term` [name=-term id=d language=ja problem=argument variable=x] [\"argument\"]",
        ]
    );
}

#[test]
fn a_message_of_the_site_is_in_all_languages_or_is_surplus() {
    let site = Site::new().with("ja", "own = { $x }\nalone = 1\ncuont = { $n }\n").with("en", "own = Own\n");
    let own =
        "message-variables locales/en/own.ftl:1:1 `own` [problem=lacking id=own language=en variable=x] [\"lacking\"]";
    let alone = "message-surplus locales/ja/own.ftl:2:1 `alone` [id=alone language=ja] [\"hint\"]";
    let typo = "message-surplus locales/ja/own.ftl:3:1 `cuont` [id=cuont language=ja nearest=count] [\"nearest\"]";
    assert_findings(&site, &[own, alone, typo]);
    assert_eq!(site.findings(&["ja"]), ["locale-unlisted locales/en/ [language=en] [\"hint\"]", typo]);
    let third = site.with("fr", "greeting = { $name }\n .title = x\ncount = { $n }\n");
    let built_in = "message-missing locales/fr/ [id=numbering-article language=fr] [\"hint\"]";
    let ours = "message-missing locales/ja/own.ftl:1:1 `own` [id=own language=fr] [\"hint\"]";
    assert_eq!(third.findings(&["ja", "en", "fr"]), [own, built_in, ours, alone, typo]);
}

#[test]
fn a_language_without_words_is_one_finding_and_an_empty_catalogue() {
    let site = Site::new();
    assert_eq!(site.findings(&["ja", "fr"]), ["locale-missing locales/fr/ [language=fr] [\"hint\"]"]);
    let (catalogs, _) = site.load_as(Family::Theme, &["ja", "fr"]);
    assert_eq!(catalogs.get(&language("fr")).unwrap().ids().count(), 0);
    assert!(catalogs.get(&language("en")).is_none());
}

#[test]
fn the_program_needs_its_own_languages_only() {
    let (catalogs, findings) = Site::new().load_as(Family::Program, &["fr"]);
    assert_eq!(findings, Findings::default());
    let tags: Vec<_> = catalogs.catalogs.values().map(|catalog| catalog.language().as_str()).collect();
    assert_eq!(tags, ["en", "ja"]);
    let site = Site::new().with("fr", "greeting = { $name }\n").with("en", "count = { $n }\n");
    let (catalogs, findings) = site.load_as(Family::Program, &["ja", "fr"]);
    let rules: Vec<_> = findings.iter().map(|finding| finding.rule.id).collect();
    assert_eq!(rules, ["message-missing", "message-missing", "message-attributes"]);
    assert!(catalogs.get(&language("fr")).is_some());
}

#[test]
fn families_are_told_apart_by_file_name() {
    assert_eq!(Family::of("locales/ja/diagnostics.ftl"), Family::Program);
    assert_eq!(Family::of("locales/ja/errors.ftl"), Family::Program);
    assert_eq!(Family::of("locales/ja/theme.ftl"), Family::Theme);
}

#[test]
fn the_words_compiled_in_agree_in_every_language() {
    for files in [
        [("ja", include_str!("../../locales/ja/theme.ftl")), ("en", include_str!("../../locales/en/theme.ftl"))],
        [
            ("ja", include_str!("../../locales/ja/diagnostics.ftl")),
            ("en", include_str!("../../locales/en/diagnostics.ftl")),
        ],
        [("ja", include_str!("../../locales/ja/errors.ftl")), ("en", include_str!("../../locales/en/errors.ftl"))],
    ] {
        assert_findings(&Site::built_in(files), &[]);
    }
}

#[test]
fn braces_have_a_limit_that_no_message_reaches() {
    let nested = |open: &str, close: &str, depth: usize| {
        let text = format!("contents = {}$x{}\nfurther = x\n", open.repeat(depth), close.repeat(depth));
        let (_, findings) = Site::new().with("ja", &text).load_as(Family::Theme, &["ja", "en"]);
        findings.iter().any(|finding| finding.message.args.contains(&("problem", Arg::from("nested"))))
    };
    for (open, close) in [("{", "}"), ("{F(", ")}"), ("{ $x ->\n *[a] ", "}\n")] {
        let most = 128 / open.matches(['{', '(']).count();
        assert!(!nested(open, close, most), "{open}");
        assert!(nested(open, close, most + 1), "{open}");
        assert!(nested(open, close, 200_000), "{open}");
    }
    // The limit applies to each message separately.
    let text = "a1 = { $x }\n".repeat(1000);
    let (_, findings) = Site::new().with("ja", &text).load_as(Family::Theme, &["ja", "en"]);
    assert!(findings.iter().all(|finding| !finding.message.args.contains(&("problem", Arg::from("nested")))));
}

#[test]
fn messages_that_quote_each_other_in_a_long_row_are_read() {
    let row: String = (0..20_000).map(|at| format!("m{at} = {{ m{} }}\n", at + 1)).collect();
    let (_, findings) = Site::new().with("ja", &format!("{row}m20000 = x\n")).load_as(Family::Theme, &["ja", "en"]);
    assert!(findings.iter().all(|finding| finding.rule != &MESSAGE_CYCLE));
}
