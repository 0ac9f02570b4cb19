//! The style sheet generated from the options.

use super::{Font, Look, Width};
use crate::base::Language;

/// Properties that are colours: they apply to the screen only, and yield to the theme for readers who ask for more
/// contrast.
const COLORS: [&str; 8] = ["--paper", "--surface", "--ink", "--muted", "--rule", "--rule-strong", "--accent", "--mark"];
const SCREEN: &str = "@media screen and (not (prefers-contrast: more))";

/// Matches every element that has a language, with a higher specificity than the theme's rules for one.
const ANY: &str = ":root:root:root, [lang][lang][lang][lang]";

const SERIF: &str = "\"Iowan Old Style\", Charter, Georgia, \"Noto Serif\", \"Liberation Serif\", serif";
const SERIF_JA: &str =
    "\"Hiragino Mincho ProN\", \"Yu Mincho\", YuMincho, \"Noto Serif CJK JP\", \"Noto Serif JP\", serif";

impl Look {
    /// Returns the options as a style sheet, to be loaded after the theme's; empty if they affect no style.
    pub(crate) fn style_sheet(&self, languages: &[Language]) -> String {
        let mut sheet = String::new();
        if let Some(scheme) = self.scheme {
            rule(&mut sheet, "color-scheme", ":root:root", scheme.name());
        }
        if let Some((light, dark)) = self.accent {
            rule(&mut sheet, "--accent", ":root:root", &format!("light-dark({light}, {dark})"));
        }
        match self.width {
            Some(Width::Narrow) => measure(&mut sheet, "32rem", "34rem"),
            Some(Width::Wide) => measure(&mut sheet, "44rem", "46rem"),
            Some(Width::Normal) | None => {}
        }
        if self.font == Some(Font::Serif) {
            rule(&mut sheet, "--font", "[lang][lang][lang]", SERIF);
            rule(&mut sheet, "--font", "[lang][lang]:lang(ja)", SERIF_JA);
        }
        for (name, value) in &self.properties {
            if let Some(all) = &value.all {
                rule(&mut sheet, &name.value, ANY, &all.value);
            }
            for language in languages {
                let own = value.by_language.iter().find(|(key, _)| key.value == *language);
                if let Some((_, own)) = own {
                    let selector = format!(":root:root:lang({language}), [lang][lang][lang]:lang({language})");
                    rule(&mut sheet, &name.value, &selector, &own.value);
                }
            }
        }
        sheet
    }
}

fn measure(sheet: &mut String, latin: &str, japanese: &str) {
    rule(sheet, "--measure", ":root:root", latin);
    rule(sheet, "--measure", ":root:root:lang(ja)", japanese);
}

fn rule(sheet: &mut String, name: &str, selector: &str, value: &str) {
    let rule = format!("{selector} {{ {name}: {value}; }}");
    sheet.push_str(&if COLORS.contains(&name) { format!("{SCREEN} {{ {rule} }}\n") } else { format!("{rule}\n") });
}
