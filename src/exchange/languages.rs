//! Adds a language to a site, and prepares its words for translation.

use crate::base::Language;
use crate::read::config::listed::language_list;
use crate::read::inputs::{Inputs, built_in_text};
use crate::read::site::SITE_FILE;
use crate::words::sheet::sheet;

/// The files of words that every language needs, the profile last.
const FILES: [&str; 4] = ["theme.ftl", "text.ftl", "numbering.ftl", PROFILE];
const PROFILE: &str = "profile.ftl";
/// The country codes that people mistake for language codes, one pair a line.
const COUNTRIES: &str = include_str!("countries.txt");

/// A language to add.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Addition {
    /// The language.
    pub(crate) language: Language,
    /// The files to change or create: path and text.
    pub(crate) files: Vec<(String, String)>,
    /// Whether words to translate are among the files.
    pub(crate) words: bool,
}

/// Why a language cannot be added, or its words cannot be printed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum LanguageRefusal {
    /// Not a language tag; the tag probably meant, if known.
    NoTag(Option<String>),
    /// A private tag, which has no meaning outside the group that made it up.
    Private,
    /// The site already has the language.
    Listed,
    /// The program has no words in the language to copy from.
    NoWords(String),
    /// The list of languages is not in the expected form.
    Shape,
}

/// Adds a language to the site's list, and copies the words of `from` if the program has none in it.
pub(crate) fn add(inputs: &Inputs, tag: &str, from: &Language) -> Result<Addition, LanguageRefusal> {
    let language = parse(tag)?;
    let file = inputs.site_file(SITE_FILE).ok_or(LanguageRefusal::Shape)?;
    let text = inputs.sources.get(file).text();
    let list = language_list(text).ok_or(LanguageRefusal::Shape)?;
    if list.tags.iter().any(|known| known == language.as_str()) {
        return Err(LanguageRefusal::Listed);
    }
    let mut site = text.to_owned();
    site.insert_str(list.end, &format!(", \"{language}\""));
    let mut files = vec![(SITE_FILE.to_owned(), site)];
    let own = new_words(inputs, &language, from).ok_or_else(|| LanguageRefusal::NoWords(from.to_string()))?;
    let words = !own.is_empty();
    files.extend(own.into_iter().filter(|(path, _)| inputs.site_file(path).is_none()));
    Ok(Addition { language, files, words })
}

/// Returns the files with the words of `from` for a language of which neither the program nor the site has any; `None` if
/// the program has no words in `from`.
pub(crate) fn new_words(inputs: &Inputs, language: &Language, from: &Language) -> Option<Vec<(String, String)>> {
    if has_words(inputs, language) {
        return Some(Vec::new());
    }
    let copied = |name: &str| Some((format!("locales/{language}/{name}"), copy(name, from)?));
    FILES.into_iter().map(copied).collect()
}

/// Returns the words of a language for a translator: those translated, and those still to translate.
pub(crate) fn words(inputs: &Inputs, tag: &str, from: &Language) -> Result<String, LanguageRefusal> {
    let language = parse(tag)?;
    let mut sheets = Vec::new();
    for name in FILES {
        let path = format!("{from}/{name}");
        let reference = built_in_text(&path).ok_or_else(|| LanguageRefusal::NoWords(from.to_string()))?;
        let lineage = language.lineage();
        let built_in = lineage.iter().filter_map(|tag| built_in_text(&format!("{tag}/{name}")));
        let own = lineage.iter().flat_map(|tag| site_words(inputs, tag));
        let own: Vec<&str> = built_in.chain(own).collect();
        let path = format!("locales/{language}/{name}");
        // A language's own peculiarities are not taken from another.
        sheets.push(sheet(&path, from.as_str(), reference, &own, name == PROFILE));
    }
    Ok(sheets.join("\n"))
}

/// Parses a tag leniently: in any case, with `_` for `-`.
fn parse(tag: &str) -> Result<Language, LanguageRefusal> {
    let tag = tag.trim().replace('_', "-");
    let first = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    if first == "x" || ("qaa"..="qtz").contains(&first.as_str()) || tag.to_ascii_lowercase().contains("-x-") {
        return Err(LanguageRefusal::Private);
    }
    let mut countries = COUNTRIES.lines().filter_map(|line| line.split_once(' '));
    if let Some((_, meant)) = countries.find(|(country, _)| *country == first) {
        return Err(LanguageRefusal::NoTag(Some(meant.to_owned())));
    }
    Language::canonical(&tag).ok_or(LanguageRefusal::NoTag(None))
}

/// Whether the program or the site has words in a language or one it inherits from.
fn has_words(inputs: &Inputs, language: &Language) -> bool {
    let there = |tag: &Language| {
        let path = format!("{tag}/{}", FILES[0]);
        built_in_text(&path).is_some() || inputs.site_file(&format!("locales/{path}")).is_some()
    };
    language.lineage().iter().any(there)
}

/// Returns the site's Fluent files for a language.
fn site_words<'i>(inputs: &'i Inputs, language: &Language) -> Vec<&'i str> {
    let folder = format!("locales/{language}");
    let files = inputs.site_files(&folder).filter(|(path, _)| path.ends_with(".ftl"));
    files.map(|(_, file)| inputs.sources.get(file).text()).collect()
}

/// Returns a copy of a file of words to translate; in a profile, which describes one language, all lines are comments.
fn copy(name: &str, from: &Language) -> Option<String> {
    let text = built_in_text(&format!("{from}/{name}"))?;
    if name != PROFILE {
        return Some(text.to_owned());
    }
    let aside = |line: &str| match line {
        "" => "\n".to_owned(),
        line if line.starts_with('#') => format!("{line}\n"),
        line => format!("# {line}\n"),
    };
    Some(text.lines().map(aside).collect())
}
