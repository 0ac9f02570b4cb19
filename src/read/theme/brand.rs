//! The additions of a site's options to a theme: the logo, the icon, and a style sheet.

use std::collections::{BTreeMap, BTreeSet};

use super::Asset;
use crate::base::{FileId, Findings, Rule, Spanned};
use crate::read::config::Config;
use crate::read::inputs::Inputs;

/// A logo that the theme lacks, or that is not an SVG.
pub(crate) static BAD_LOGO: Rule = Rule::error("bad-logo");
/// A custom property that no style sheet of the theme uses.
pub(crate) static UNKNOWN_PROPERTY: Rule = Rule::warning("unknown-property");

/// The style sheet generated from the options.
pub(crate) const OPTIONS_SHEET: &str = "options.css";
/// The icon in the browser's tab.
pub(super) const ICON: &str = "icon.svg";

/// The accent of the default theme.
const ACCENT: &str = "#1f4788";
/// The height of a logo, in CSS pixels.
const LOGO_HEIGHT: f64 = 32.0;

/// Legal forms before a company's name in Japanese, which do not identify it.
const LEGAL_FORMS: &str = "株式会社 有限会社 合同会社 合資会社 合名会社 一般社団法人 公益社団法人 一般財団法人 公益財団法人 学校法人 \
    医療法人 特定非営利活動法人";

/// The logo, ready for a template.
#[derive(Debug, Clone)]
pub(crate) struct Logo {
    /// The name of the asset.
    pub(crate) light: String,
    /// The name of the asset for dark paper.
    pub(crate) dark: Option<String>,
    /// Its width in CSS pixels at the theme's height.
    pub(crate) width: Option<u32>,
    /// The theme's height.
    pub(crate) height: u32,
}

/// Returns the logo set in the options. Reports one that does not exist.
pub(super) fn logo(
    config: &Config,
    theme: &str,
    svgs: &BTreeMap<String, FileId>,
    inputs: &Inputs,
    findings: &mut Findings,
) -> Option<Logo> {
    let mut find = |logo: &Spanned<String>| {
        let name = logo.value.strip_prefix("assets/").unwrap_or(&logo.value).to_owned();
        let found = svgs.contains_key(&name);
        if !found {
            let path = format!("themes/{theme}/assets/{name}");
            let kind = if name.to_ascii_lowercase().ends_with(".svg") { "missing" } else { "format" };
            findings.push(BAD_LOGO.at(logo.span).with("kind", kind).with("path", path).hint(kind));
        }
        found.then_some(name)
    };
    let dark = config.look.logo_dark.as_ref().map(&mut find);
    let light = find(config.look.logo.as_ref()?)?;
    let ratio = svgs.get(&light).and_then(|file| ratio(inputs.sources.get(*file).text()));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded by `clamp`")]
    let width = ratio.map(|ratio| (ratio * LOGO_HEIGHT).round().clamp(1.0, 640.0) as u32);
    Some(Logo { light, dark: dark.flatten(), width, height: LOGO_HEIGHT as u32 })
}

/// The ratio of width to height that the drawing declares.
fn ratio(svg: &str) -> Option<f64> {
    let start = svg.find("<svg")?;
    let tag = &svg[start..start + svg[start..].find('>')?];
    let numbers = |name: &str| -> Option<Vec<f64>> {
        let at = tag.find(&format!(" {name}="))? + name.len() + 2;
        let quote = tag[at..].chars().next()?;
        let value = tag[at + 1..].split(quote).next()?;
        let parts = value.split([' ', ',']).filter(|part| !part.is_empty());
        parts.map(|part| part.trim_end_matches("px").parse().ok()).collect()
    };
    let (width, height) = match numbers("viewBox").as_deref() {
        Some([_, _, width, height]) => (*width, *height),
        _ => (*numbers("width")?.first()?, *numbers("height")?.first()?),
    };
    (width > 0.0 && height > 0.0).then(|| width / height)
}

/// Warns of properties that no style sheet uses.
pub(super) fn check_properties(config: &Config, sheets: &BTreeMap<String, Asset>, findings: &mut Findings) {
    let texts: Vec<String> = sheets
        .iter()
        .filter(|(name, _)| name.to_ascii_lowercase().ends_with(".css"))
        .map(|(_, asset)| String::from_utf8_lossy(&asset.bytes).into_owned())
        .collect();
    let known: BTreeSet<&str> = texts.iter().flat_map(|text| property_names(text)).collect();
    for (name, _) in config.look.properties.iter().filter(|(name, _)| !known.contains(name.value.as_str())) {
        let finding = UNKNOWN_PROPERTY.at(name.span).with("name", &name.value);
        findings.push_near(finding, &name.value, known.iter().copied());
    }
}

fn property_names(css: &str) -> impl Iterator<Item = &str> {
    css.match_indices("--").filter_map(|(at, _)| {
        let before = css[..at].chars().next_back();
        let name = css[at..].split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').next()?;
        let starts = !before.is_some_and(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        (starts && name.len() > 2).then_some(name)
    })
}

/// The icon: the first letter of the operator's name on the accent colour.
pub(super) fn icon(config: &Config) -> Option<String> {
    let name = config.records.operator.as_ref()?.name.get(config.default_language())?;
    let letter = initial(name)?;
    // The icon has its own background: the accent for daylight also works in the dark.
    let ground = config.look.accent.map_or_else(|| ACCENT.to_owned(), |(light, _)| light.to_string());
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">\
         <rect width=\"32\" height=\"32\" rx=\"6\" fill=\"{ground}\"/>\
         <text x=\"16\" y=\"23\" fill=\"#fff\" font-family=\"sans-serif\" font-size=\"20\" font-weight=\"700\" \
         text-anchor=\"middle\">{letter}</text></svg>\n"
    ))
}

/// The first letter or digit of a name, after its legal form.
fn initial(name: &str) -> Option<char> {
    let name = name.trim();
    let bare = LEGAL_FORMS.split(' ').find_map(|form| name.strip_prefix(form)).unwrap_or(name);
    bare.chars().chain(name.chars()).find(|c| c.is_alphanumeric()).map(|c| c.to_uppercase().next().unwrap_or(c))
}

#[cfg(test)]
mod tests {
    use super::{initial, property_names, ratio};

    #[test]
    fn the_initial_is_that_of_the_name() {
        let cases =
            [("白樺データ株式会社", '白'), ("株式会社しらかば", 'し'), ("株式会社", '株'), ("“acme” Inc.", 'A')];
        for (name, expected) in cases {
            assert_eq!(initial(name), Some(expected), "{name}");
        }
        assert_eq!(initial(" – "), None);
    }

    #[test]
    fn a_drawing_says_how_wide_it_is() {
        assert_eq!(ratio("<?xml?><svg viewBox=\"0 0 120 40\" width='1'>"), Some(3.0));
        assert_eq!(ratio("<svg width=\"200px\" height=\"100\">"), Some(2.0));
        for none in
            ["<svg>", "<svg viewBox=\"0 0 1\"", "<svg viewBox=\"0 0 1 0\">", "", "<svg width=\"50%\" height=\"2\">"]
        {
            assert_eq!(ratio(none), None, "{none}");
        }
    }

    #[test]
    fn names_of_properties_are_found_where_they_begin() {
        let names: Vec<&str> = property_names("a{--ink:1;color:var(--muted)} .a--b{} --").collect();
        assert_eq!(names, ["--ink", "--muted"]);
    }
}
