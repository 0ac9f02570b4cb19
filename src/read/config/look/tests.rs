//! Options, from `site.toml` to the style sheet.

use snapbox::{assert_data_eq, str};

use crate::read::config::Config;
use crate::read::inputs::Inputs;

/// The configuration with the options `written`, and the rules that it breaks, with their arguments.
fn options(written: &str) -> (Option<Config>, Vec<String>) {
    let text = format!(
        "base_url = \"https://a.example/\"\nlanguages = [\"ja\", \"en\"]\noriginal = \"ja\"\n[operator]\nname = \"見本\"\n{written}"
    );
    let inputs = Inputs::from_files([("content/site.toml", text.as_str())]);
    let file = inputs.site_file("content/site.toml").expect("the file");
    let (config, findings) = crate::read::config::parse(file, inputs.sources.get(file));
    let told = findings.iter().map(|finding| {
        let args: Vec<String> = finding.message.args.iter().map(|(name, value)| format!("{name}={value:?}")).collect();
        format!("{} {}", finding.rule.id, args.join(" "))
    });
    (config, told.collect())
}

fn sheet(written: &str) -> String {
    let (config, findings) = options(written);
    assert_eq!(findings, Vec::<String>::new());
    let config = config.expect("a configuration");
    config.look.style_sheet(&config.languages)
}

#[test]
fn a_theme_is_a_name_or_a_table() {
    assert_eq!(sheet(""), "");
    let (config, findings) = options("[theme]\nname = \"own\"");
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(config.and_then(|config| config.theme).map(|name| name.value).as_deref(), Some("own"));
}

#[test]
fn an_accent_for_daylight_is_lightened_for_the_dark() {
    assert_data_eq!(
        sheet("[theme.options]\naccent = \"#7a1f3d\""),
        str![[r#"
@media screen and (not (prefers-contrast: more)) { :root:root { --accent: light-dark(#7a1f3d, #c9a4b0); } }

"#]]
    );
}

#[test]
fn a_pale_accent_is_refused_with_one_that_can_be_read() {
    let (_, findings) = options("[theme.options]\naccent = \"#f90\"");
    assert_eq!(findings.len(), 1);
    assert!(findings[0].starts_with("accent-unreadable "), "{findings:?}");
    let (_, findings) = options("[theme.options]\naccent = { light = \"#2563eb\", dark = \"#1f4788\" }");
    let rules: Vec<&str> = findings.iter().filter_map(|finding| finding.split(' ').next()).collect();
    assert_eq!(rules, ["accent-faint", "accent-unreadable"]);
}

#[test]
fn an_accent_is_measured_on_the_sites_own_paper() {
    let (_, findings) = options(
        "[theme.options]\naccent = { light = \"#1f4788\", dark = \"#a3c1f5\" }\nproperties = { \"--paper\" = \"#8090a0\" }",
    );
    assert!(findings[0].starts_with("accent-unreadable "), "{findings:?}");
}

#[test]
fn width_font_and_properties_become_rules() {
    assert_data_eq!(
        sheet(
            "[theme.options]\nwidth = \"wide\"\nfont = \"serif\"\n[theme.options.properties]\n\"--leading\" = { ja = \"2\" }\n\"--paper\" = \"light-dark(#fffef8, #15171b)\""
        ),
        str![[r#"
:root:root { --measure: 44rem; }
:root:root:lang(ja) { --measure: 46rem; }
[lang][lang][lang] { --font: "Iowan Old Style", Charter, Georgia, "Noto Serif", "Liberation Serif", serif; }
[lang][lang]:lang(ja) { --font: "Hiragino Mincho ProN", "Yu Mincho", YuMincho, "Noto Serif CJK JP", "Noto Serif JP", serif; }
:root:root:lang(ja), [lang][lang][lang]:lang(ja) { --leading: 2; }
@media screen and (not (prefers-contrast: more)) { :root:root:root, [lang][lang][lang][lang] { --paper: light-dark(#fffef8, #15171b); } }

"#]]
    );
}

#[test]
fn links_need_an_address_and_words_in_every_language() {
    let (_, findings) = options(
        "[[theme.options.header]]\nlabel = { ja = \"会社\" }\nurl = \"javascript:alert(1)\"\n[[theme.options.footer]]\nlabel = \"A\"\nurl = \"//b.example/\"",
    );
    let rules: Vec<&str> = findings.iter().filter_map(|finding| finding.split(' ').next()).collect();
    assert_eq!(rules, ["untranslated-value", "bad-look-link", "bad-look-link"]);
}

#[test]
fn unknown_words_are_told() {
    let (_, findings) = options("[theme.options]\nwidth = \"broad\"\ncolour = \"#fff\"\naccent = \"blue\"");
    let rules: Vec<&str> = findings.iter().filter_map(|finding| finding.split(' ').next()).collect();
    assert_eq!(rules, ["unknown-key", "bad-color", "unknown-value"]);
}

#[test]
fn every_text_is_measured_on_every_ground_of_the_site() {
    let told = |properties: &str| {
        let (_, findings) = options(&format!("[theme.options]\n{properties}"));
        findings.iter().filter_map(|finding| finding.split(' ').next().map(str::to_owned)).collect::<Vec<_>>()
    };
    // Black letters on black paper in daylight; in the dark the paper is as intended.
    assert_eq!(told("properties = { \"--paper\" = \"#0b0f14\" }"), ["color-unreadable"]);
    assert_eq!(told("properties = { \"--paper\" = \"light-dark(#fffef8, #0b0f14)\" }"), [""; 0]);
    assert_eq!(told("scheme = \"dark\"\nproperties = { \"--paper\" = \"#0b0f14\" }"), [""; 0]);
    assert_eq!(told("scheme = \"light\"\nproperties = { \"--paper\" = \"#0b0f14\" }"), ["color-unreadable"]);
    assert_eq!(told("properties = { \"--ink\" = { ja = \"light-dark(#999, #eee)\" } }"), ["color-unreadable"]);
    assert_eq!(told("properties = { \"--muted\" = \"#777\" }"), ["color-unreadable", "color-unreadable"]);
    assert_eq!(told("properties = { \"--mark\" = \"light-dark(#806000, #312b0f)\" }"), ["color-unreadable"]);
    assert_eq!(told("scheme = \"dim\""), ["unknown-value"]);
}

#[test]
fn the_colours_that_are_proposed_can_be_read() {
    let (_, findings) = options("[theme.options]\naccent = \"#b8860b\"");
    let [finding] = findings.as_slice() else { panic!("{findings:?}") };
    for part in ["ground=Text(\"#", "passing=Text(\"#", "nearest=Text(\"#"] {
        assert!(finding.contains(part), "{finding}");
    }
    let proposed = |name: &str| {
        let at = finding.find(name).expect("the proposal") + name.len() + "Text(\"".len();
        finding[at..at + 7].to_owned()
    };
    let (_, left) = options(&format!("[theme.options]\naccent = \"{}\"", proposed("passing=")));
    assert!(left.iter().all(|finding| finding.starts_with("accent-faint ")), "{left:?}");
    let (_, left) = options(&format!("[theme.options]\naccent = \"{}\"", proposed("nearest=")));
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn a_site_that_is_always_dark_says_so_in_its_sheet() {
    assert_data_eq!(
        sheet("[theme.options]\nscheme = \"dark\"\naccent = \"#a3c1f5\""),
        str![[r#"
:root:root { color-scheme: dark; }
@media screen and (not (prefers-contrast: more)) { :root:root { --accent: light-dark(#a3c1f5, #a3c1f5); } }

"#]]
    );
}
