//! Following a hint's suggestion works: the finding is gone, and no other appears.

use serde_json::Value;

use crate::harness::Site;

pub(super) const JA: &str = "content/privacy/2026-04-01/ja.toml";
pub(super) const EN: &str = "content/privacy/2026-04-01/en.toml";
/// The words before which a case is inserted, in each language.
const PLACES: [(&str, &str); 2] = [(JA, "当社は、同意を得ないで"), (EN, "We do not provide it")];

/// Words inserted into the Japanese and the English text, and the rule that suggests a replacement.
const CASES: &[(&str, &str, &str)] = &[
    ("第1条に従います。", "Article 1 applies. ", "literal-reference"),
    ("「１．利用目的」に従います。", "It is as in “1. Purpose of use”. ", "literal-reference"),
    ("[x社](http://www.other.example/a)です。", "It is [X](http://www.other.example/a). ", "insecure-link"),
    ("", "We say so . It is right. ", "stray-space"),
    ("当 社は、個人情報を利用します。", "We use it. ", "stray-space"),
    (
        "個人情報の保護に関する法律（平成15年法律第75号）に従います。",
        "We follow the Act on the Protection of Personal Information (Act No. 75 of 2003). ",
        "statute-number",
    ),
    ("[](#purpos)に従います。", "[](#purpos) applies. ", "reference-unresolved"),
    ("{operator.nam}です。", "It is {operator.nam}. ", "unknown-placeholder"),
    ("2026年4月1日から施行します。", "It takes effect on April 1, 2026. ", "date-in-prose"),
    ("⼈の情報です。", "", "look-alike"),
    ("", "We recieve it. ", "spelling-variants"),
];

/// The settings of the site.
pub(super) const SITE: &str = "content/site.toml";
/// The settings of the notice.
pub(super) const NOTICE: &str = "content/privacy/notice.toml";
/// Records of the version.
pub(super) const RECORDS: &str = "content/privacy/2026-04-01/records.toml";

/// A record of a transmission and of a cookie that belongs to it, and the blocks that show them.
const RECORD: &str = r#"[[transmission]]
id = "kasumi"
service = "Kasumi"
recipient = { ja = "霞株式会社", en = "Kasumi Inc." }
sent = { ja = ["閲覧したページ"], en = ["page viewed"] }
purpose = { ja = "集計", en = "statistics" }
recipient_purpose = { ja = "集計", en = "statistics" }
policy = "https://www.other.example/policy"

[[cookie]]
name = "_k"
provider = "kasumi"
category = "analytics"
lifetime = "P1Y"
purpose = { ja = "集計", en = "statistics" }
"#;

/// A table of the version, for both languages.
const TABLE: &str = "content/privacy/2026-04-01/list.csv";
/// Words of the site's own.
const WORDS: &str = "locales/en/own.ftl";

/// A replacement: `file`, `from`, `to`.
pub(super) type Edit = (&'static str, &'static str, &'static str);

/// Edits that break something, and the rule that suggests a replacement.
const EDITS: &[(&[Edit], &str)] = &[
    // Settings
    (&[(SITE, "time_zone =", "time_zon =")], "unknown-key"),
    (&[(SITE, "\"https://privacy.example.jp/\"", "\"http://privacy.example.jp\"")], "bad-base-url"),
    (&[(SITE, "original = \"ja\"", "original = \"jaa\"")], "unlisted-language"),
    (&[(SITE, "[operator]", "theme = \"defalt\"\n\n[operator]")], "unknown-theme"),
    (&[(SITE, "missing-operator =", "missing-opertor =")], "unknown-rule"),
    (
        &[(
            SITE,
            "[check]",
            "[[page]]\nslug = \"all\"\ntitle = { ja = \"すべて\", en = \"All\" }\nnotices = [\"privac\"]\n\n[check]",
        )],
        "bad-page",
    ),
    (&[(NOTICE, "\"article\"", "\"articl\"")], "unknown-scheme"),
    (&[(NOTICE, "\"privacy-policy\"", "\"privacy-polic\"")], "unknown-value"),
    (&[(NOTICE, "slug = \"privacy\"", "slug = \"Privacy Policy\"")], "bad-url-name"),
    (&[(JA, "id = \"third-party\"", "id = \"third-party\"\ncovers = [\"purpos-of-use\"]")], "unknown-matter"),
    // References and values
    (
        &[
            (JA, "[](#third-party)", "[](#third-party \"relativ\")"),
            (EN, "[](#third-party)", "[](#third-party \"relativ\")"),
        ],
        "unknown-reference-form",
    ),
    (
        &[(JA, "[](#third-party)", "[](privac#third-party)"), (EN, "[](#third-party)", "[](privac#third-party)")],
        "unknown-notice",
    ),
    (&[(JA, "{table:list}", "{table:lits}"), (EN, "{table:list}", "{table:lits}")], "unknown-table"),
    (&[(EN, "id = \"third-party\"", "id = \"third-partyx\"")], "section-surplus"),
    // Names, terms
    (
        &[
            (JA, "1. 当社は、", "1. 霞株式会社（以下「当社」といいます。）は、"),
            (EN, "1. We use", "1. {operator.name} (\"we\") uses"),
        ],
        "other-operator",
    ),
    (
        &[
            (
                EN,
                "We do not provide it without consent.",
                "The phone (the \"Device\") is kept. The Device is safe. The Device is new. It is on the device.",
            ),
            (
                JA,
                "当社は、同意を得ないで提供しません。",
                "端末を保管します。端末は安全です。端末は新しいものです。端末にあります。",
            ),
        ],
        "term-form",
    ),
    (&[(JA, "1. 当社は、", "1. 株式会社見本は、"), (EN, "1. We use", "1. The company uses")], "other-operator"),
    // Records
    (
        &[(RECORDS, "id = \"kasumi\"", "id = \"kasumi\"\nlabels = { recipint = { ja = \"先\", en = \"To\" } }")],
        "unknown-label",
    ),
    (&[(RECORDS, "provider = \"kasumi\"", "provider = \"kasumy\"")], "unknown-provider"),
    (
        &[
            (JA, "{cookies}", "{cookies}\n\n{requests}"),
            (EN, "{cookies}", "{cookies}\n\n{requests}"),
            (
                RECORDS,
                "[[cookie]]",
                "[[request]]\nid = \"disclosure\"\nkind = \"disclosure\"\nprocedure = { ja = \"書面で行います。\", \
                 en = \"In writing.\" }\nfee = \"disclosre_fee\"\n\n[fact.disclosure_fee]\namount = 1000\n\
                 currency = \"JPY\"\n\n[[cookie]]",
            ),
        ],
        "unknown-fee",
    ),
    // Languages, words and the look
    (&[(SITE, "[\"ja\", \"en\"]", "[\"ja\", \"EN\"]")], "bad-language"),
    (&[(SITE, "[check]", "[theme.options.properties]\n\"--leadin\" = \"2\"\n\n[check]")], "unknown-property"),
    (&[(SITE, "[check]", "[theme.options]\naccent = \"#cccccc\"\n\n[check]")], "accent-unreadable"),
    (&[(SITE, "[check]", "[theme.options]\naccent = \"#6a6a6a\"\n\n[check]")], "accent-faint"),
    (&[(WORDS, "skip-to-content = Skip", "skip-to-contnt = Skip")], "message-surplus"),
    (&[(WORDS, "{ skip-to-content }", "{ skip-to-contnt }")], "term-or-message-unknown"),
    (&[(WORDS, "$date", "$dat")], "message-variables"),
    (&[(SITE, "[check]", "[theme.options.properties]\n\"--ink\" = \"#cccccc\"\n\n[check]")], "color-unreadable"),
    (&[(SITE, "[check]", "[theme.options.properties]\n\"--paper\" = \"#808080\"\n\n[check]")], "color-unreadable"),
    // Signs
    (&[(JA, "id = \"purpose\"", "id ＝ \"purpose\"")], "toml-syntax"),
    (&[(JA, "id = \"purpose\"", "id = “purpose”")], "toml-syntax"),
    (&[(JA, "text = '''\n1.", "text = ’’’\n1.")], "toml-syntax"),
    (&[(JA, "[[section]]", "［［section］］")], "toml-syntax"),
    (&[(JA, "1. 当社は、個人情報を利用します。\n2. 前項", "1 当社は、個人情報を利用します。\n2 前項")], "unusual-mark"),
    (&[(JA, "前項は", "前条は"), (EN, "The preceding paragraph", "The preceding article")], "relative-reference"),
    (&[(EN, "without consent.", "without consent お客様からのお問い合わせに対応します.")], "untranslated-words"),
    // Tables in files of their own
    (
        &[
            (JA, "に従います。\n", "に従います。\n\n{table:list}\n"),
            (EN, "(#third-party).\n", "(#third-party).\n\n{table:list}\n"),
        ],
        "unknown-table",
    ),
    (
        &[
            (JA, "columns = [\"名称\"]\nrows = [[\"A\"]]", "file = \"lits.csv\""),
            (EN, "columns = [\"Name\"]\nrows = [[\"A\"]]", "file = \"lits.csv\""),
        ],
        "no-table-file",
    ),
];

/// A site with a table and records in both languages.
fn furnished() -> Site {
    let table = |head: &str| format!("\n[[section.table]]\nid = \"list\"\ncolumns = [\"{head}\"]\nrows = [[\"A\"]]\n");
    let site = Site::small().file(RECORDS, RECORD).file(TABLE, "A\nB\n");
    let site =
        site.file(WORDS, "skip-to-content = Skip\nhistory = { skip-to-content }\nversion-of = Version of { $date }\n");
    let blocks = "\n\n{table:list}\n\n{transmissions}\n\n{cookies}\n'''\n";
    let site = site.edit(JA, "提供しません。\n'''\n", &format!("提供しません。{blocks}{}", table("名称")));
    site.edit(EN, "without consent.\n'''\n", &format!("without consent.{blocks}{}", table("Name")))
}

/// Returns the findings in a site, except that it is not sealed.
pub(super) fn findings(site: &Site) -> Vec<Value> {
    let read: Value = serde_json::from_str(&site.run("check --format json").stdout).unwrap();
    let all = read["findings"].as_array().unwrap().iter();
    all.filter(|finding| finding["rule"] != "seal-missing").cloned().collect()
}

/// The words of hints directly before a suggestion.
pub(super) const SUGGEST: [&str; 18] = [
    "write `",
    "did you mean `",
    "record it: `",
    "add `",
    "put `",
    "show a contact: `",
    "show the operator: `",
    "add one, as `",
    "in digits: `",
    "mark them: `",
    "what it means: `",
    "translation is `",
    "end it with `",
    "working: `",
    "let `",
    "run `",
    "and `",
    "with `",
];

/// Returns the first text that a finding's hint suggests.
pub(super) fn suggested(finding: &Value) -> Option<String> {
    let hints = finding["hints"].as_array().unwrap().iter().filter_map(Value::as_str);
    hints.into_iter().find_map(|hint| {
        let rest = SUGGEST.iter().find_map(|words| hint.split_once(words)).map(|(_, rest)| rest);
        let rest = rest.or(hint.strip_prefix('`'))?;
        Some(rest.split_once('`')?.0.to_owned())
    })
}

/// Returns the offsets of a finding in its file.
pub(super) fn offsets(text: &str, finding: &Value) -> (usize, usize) {
    let number = |key: &str| usize::try_from(finding[key].as_u64().unwrap()).unwrap() - 1;
    let offset = |line: usize, column: usize| {
        let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        let columns = text[start..].char_indices().map(|(at, _)| at);
        start + columns.into_iter().nth(column).unwrap_or(text.len() - start)
    };
    (offset(number("line"), number("column")), offset(number("end_line"), number("end_column")))
}

/// Applies a finding's suggestion: in place of the words that its message quotes, if they are there.
fn follow(site: Site, finding: &Value) -> Site {
    let path = finding["path"].as_str().unwrap();
    let suggestion = suggested(finding).unwrap_or_else(|| panic!("nothing to write: {finding:#}"));
    let text = site.read(path);
    let (start, end) = offsets(&text, finding);
    let quoted = finding["message"].as_str().unwrap().split('`').nth(1).unwrap_or("");
    let words = &text[start..end];
    // Fill in the placeholders: `"…"`, `[words](lang:ja)`, `[](#id "relative")`. A variable is marked without its sign.
    let suggestion = suggestion.trim_start_matches('$');
    let inner = words.trim_matches(|c| matches!(c, '“' | '”'));
    let suggestion =
        suggestion.replace('…', inner).replace("[words]", &format!("[{words}]")).replace("#id", "#third-party");
    let inside = words.contains(quoted) && !suggestion.starts_with('{');
    let mended = match inside {
        true => words.replacen(quoted, &suggestion, 1),
        // A value keeps its quotation marks.
        false if words.starts_with('"') && !suggestion.starts_with('"') => format!("\"{suggestion}\""),
        false => suggestion,
    };
    site.file(path, [&text[..start], &mended, &text[end..]].concat())
}

/// Returns what is wrong with a rule's hints about a site: the rule reports nothing, or findings remain after following
/// them.
fn failing(site: Site, rule: &str) -> Option<String> {
    tried(site, rule, follow)
}

/// Does the same with `follow` to apply a finding.
pub(super) fn tried(mut site: Site, rule: &str, follow: impl Fn(Site, &Value) -> Site) -> Option<String> {
    let first = findings(&site);
    if !first.iter().any(|finding| finding["rule"] == rule) {
        return Some(format!("{rule} is not told: {first:#?}"));
    }
    // One finding in each language, or two.
    for _ in 0..4 {
        let mut all = findings(&site);
        // From last to first, so that places stay valid; findings that know the intended text go first.
        all.retain(|finding| finding["rule"] == rule);
        let meant = |finding: &Value| suggested(finding).is_some() && finding.to_string().contains("did you mean");
        if all.iter().any(meant) {
            all.retain(meant);
        }
        let place =
            |finding: &Value| (finding["line"].as_u64(), finding["column"].as_u64(), finding["path"].to_string());
        all.sort_by_key(|finding| std::cmp::Reverse(place(finding)));
        // A mistake in both colour schemes is fixed once.
        all.dedup_by_key(|finding| place(finding));
        site = all.iter().fold(site, &follow);
    }
    let left = findings(&site);
    let texts = [SITE, NOTICE, JA, EN].map(|path| site.read(path)).join("\n");
    (!left.is_empty()).then(|| format!("{rule}: {texts}\n{left:#?}"))
}

#[test]
fn what_a_hint_suggests_works() {
    let put = |(ja, en, rule): &(&str, &str, &str)| {
        let places = PLACES.into_iter().zip([ja, en]);
        let site = places
            .fold(Site::small(), |site, ((path, place), words)| site.edit(path, place, &format!("{words}{place}")));
        failing(site, rule)
    };
    let failing: Vec<String> = CASES.iter().filter_map(put).collect();
    assert!(failing.is_empty(), "{}", failing.join("\n"));
}

#[test]
fn what_a_hint_suggests_for_a_setting_a_reference_or_a_name_works() {
    let clean = findings(&furnished());
    assert!(clean.is_empty(), "{clean:#?}");
    let edited = |(edits, rule): &(&[Edit], &str)| {
        failing(edits.iter().fold(furnished(), |site, (path, from, to)| site.edit(path, from, to)), rule)
    };
    let failing: Vec<String> = EDITS.iter().filter_map(edited).collect();
    assert!(failing.is_empty(), "{}", failing.join("\n"));
}

#[test]
fn the_name_that_a_hint_suggests_for_a_template_works() {
    let template =
        "{% extends \"@default/base.html\" %}{% block footer %}{% if shell.titel %}x{% endif %}{% endblock %}";
    let site = furnished().file("themes/default/history.html", template);
    assert_eq!(failing(site, "unknown-name"), None);
}

#[test]
fn the_command_that_a_hint_names_works() {
    let site = Site::small();
    assert_eq!(site.run("translated privacy en").status, Some(0));
    let site = site.edit(JA, "個人情報を利用します", "個人情報を利用し、保存します");
    let stale = findings(&site).into_iter().find(|finding| finding["rule"] == "translation-stale").unwrap();
    let command = suggested(&stale).unwrap();
    assert_eq!(site.run(command.strip_prefix("seibun ").unwrap()).status, Some(0));
    assert!(findings(&site).is_empty());
}

#[test]
fn a_path_a_line_or_a_command_that_a_hint_names_works() {
    // A missing text, at the suggested path.
    let site = Site::small().edit(SITE, ", text-missing = \"off\"", "");
    let english = site.read(EN);
    let site = site.remove(EN);
    let missing = findings(&site).into_iter().find(|finding| finding["rule"] == "text-missing").unwrap();
    let path = suggested(&missing).unwrap();
    assert_eq!(path, EN);
    let site = site.file(&path, english);
    assert!(findings(&site).iter().all(|finding| finding["rule"] != "text-missing"));
    // A section in one language only, with the suggested line.
    let more = "\n[[section]]\nid = \"japan\"\nheading = \"Readers abroad\"\ntext = '''\nWe are in Japan.\n'''\n";
    let site = Site::small();
    let text = site.read(EN) + more;
    let site = site.file(EN, text);
    let surplus = findings(&site).into_iter().find(|finding| finding["rule"] == "section-surplus").unwrap();
    let line = suggested(&surplus).unwrap();
    let site = site.edit(EN, "id = \"japan\"\n", &format!("id = \"japan\"\n{line}\n"));
    assert!(findings(&site).is_empty(), "{:#?}", findings(&site));
    // An item of a checklist, with the suggested line.
    let site = Site::small();
    let told = |site: &Site| -> Vec<Value> {
        let read: Value = serde_json::from_str(&site.run("check --profile appi --format json").stdout).unwrap();
        let all = read["findings"].as_array().unwrap().iter();
        all.filter(|finding| finding["rule"] == "uncovered-matter").cloned().collect()
    };
    let first = told(&site);
    let line = suggested(&first[0]).unwrap();
    let site = site.edit(JA, "id = \"purpose\"\n", &format!("id = \"purpose\"\n{line}\n"));
    assert_eq!(told(&site).len(), first.len() - 1, "{line}");
}
