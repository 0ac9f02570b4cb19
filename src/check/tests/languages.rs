//! A correct site in six languages is correct whichever of them prevails, and also if none does.

use std::collections::BTreeMap;
use std::path::Path;

use super::found;
use crate::read::inputs::Inputs;

/// The files of the site, with `original` as the prevailing language. The sources of translations are recorded only
/// for Japanese, and omitted for other originals.
fn site(original: &str) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/languages");
    let inputs = Inputs::read(&root).expect("the site");
    let recorded = |line: &&str| original == "ja" || !line.starts_with("translates");
    let text = |text: &str| text.lines().filter(recorded).collect::<Vec<_>>().join("\n") + "\n";
    let files = inputs.site_files("content").map(|(path, file)| (path.to_owned(), inputs.sources.get(file).text()));
    files
        .map(|(path, own)| (path, text(own).replace("original  = \"ja\"", &format!("original  = \"{original}\""))))
        .collect()
}

#[test]
fn nothing_is_told_of_a_right_site_in_six_languages() {
    for original in ["ja", "en", "none"] {
        let told: Vec<_> = found(&site(original), &[])
            .into_iter()
            .filter(|(rule, ..)| rule != "translation-unrecorded" && rule != "message-untranslated")
            .collect();
        assert!(told.is_empty(), "{original}: {told:#?}");
    }
}

/// A defect in each language: the language, the words replaced, their replacement, and the rule that must find it.
const SEEDS: [(&str, &str, &str, &str); 20] = [
    ("zh-Hans", "起30日内答复", "起30周内答复", "parity-units"),
    ("zh-Hans", "本公司自收到请求之日起", "紧急情况除外，本公司自收到请求之日起", "parity-exception"),
    ("zh-Hans", "本公司收集下列", "本公司不会收集下列", "parity-negation"),
    ("ko", "30일 이내에", "30개월 이내에", "parity-units"),
    ("ko", "2년간 보관합니다", "2년간 보관하지 않습니다", "parity-negation"),
    ("de", "30 Tagen", "30 Wochen", "parity-units"),
    ("de", "antwortet innerhalb", "antwortet, es sei denn in Eilfällen, innerhalb", "parity-exception"),
    ("ar", "30 يومًا", "30 شهرًا", "parity-units"),
    ("zh-Hans", "保存两年", "保存三年", "parity-numbers"),
    ("zh-Hans", "1亿日元", "2亿日元", "parity-numbers"),
    ("zh-Hans", "手续费为每件", "【待确认】手续费为每件", "leftover-placeholder"),
    ("zh-Hans", "本公司收集下列", "我司收集下列", "self-name"),
    ("ko", "2년간", "3년간", "parity-numbers"),
    ("ko", "1억 엔", "10만 엔", "parity-numbers"),
    ("ko", "당사는 요구를", "추후 기재 당사는 요구를", "leftover-placeholder"),
    ("de", "100.000.000 Yen", "10.000.000 Yen", "parity-numbers"),
    ("de", "innerhalb von 30 Tagen", "innerhalb von von 30 Tagen", "doubled-word"),
    ("de", "(im Folgenden „Gesellschaft“)", "(im Folgenden „Gesellschaft)", "unbalanced"),
    ("ar", "100 مليون ين", "10 مليون ين", "parity-numbers"),
    ("ar", "خلال 30 يومًا", "خلال 20 يومًا", "parity-numbers"),
];

#[test]
fn a_defect_is_found_in_each_language() {
    for (tag, right, wrong, rule) in SEEDS {
        let mut files = site("ja");
        let text = files.get_mut(&format!("content/privacy/2026-04-01/{tag}.toml")).expect("a text");
        assert!(text.contains(right), "{tag}: {right}");
        *text = text.replacen(right, wrong, 1);
        let told = found(&files, &[]);
        assert!(told.iter().any(|(found, path, _)| found == rule && path.contains(tag)), "{tag}: {wrong}: {told:#?}");
    }
}
