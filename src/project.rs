//! Joins the files of a site into one value, and tells everything that does not fit together.

mod notices;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::tz::TimeZone;

use crate::catalog::{Catalogs, Family, Resource};
use crate::config::{self, Config};
use crate::date::DateFormat;
use crate::diagnostic::{Findings, Rule};
use crate::inputs::Inputs;
use crate::language::Language;
use crate::model::notice::Notice;
use crate::theme::Theme;
use notices::Loader;
pub use notices::{RECORDS_FILE, SEAL_FILE, SEAL_FOLDER};

/// There is no `content/site.toml`.
pub static NO_SITE: Rule = Rule::error("no-site");
/// The site has no notice.
pub static EMPTY_SITE: Rule = Rule::error("empty-site");
/// A folder of `content/` without a `notice.toml`.
pub static NO_NOTICE_FILE: Rule = Rule::error("no-notice-file");
/// A version without a folder.
pub static NO_VERSION_FOLDER: Rule = Rule::error("no-version-folder");
/// A folder of a notice without an entry in `notice.toml`.
pub static NO_VERSION_ENTRY: Rule = Rule::error("no-version-entry");
/// A version without a text in the language that prevails, or without any text.
pub static NO_ORIGINAL_TEXT: Rule = Rule::error("no-original-text");
/// A text in a language that the site does not list.
pub static UNLISTED_TEXT: Rule = Rule::error("unlisted-text");
/// A file that has no meaning where it stands.
pub static UNEXPECTED_FILE: Rule = Rule::warning("unexpected-file");
/// Two notices with the same name in URLs.
pub static DUPLICATE_SLUG: Rule = Rule::error("duplicate-slug");
/// A numbering scheme that neither seibun nor the site has.
pub static UNKNOWN_SCHEME: Rule = Rule::error("unknown-scheme");

/// The file that makes a folder a site.
const SITE_FILE: &str = "content/site.toml";

/// A whole site, parsed and joined.
#[derive(Debug)]
pub struct Project {
    /// The configuration.
    pub config: Config,
    /// The notices, by folder name.
    pub notices: Vec<Notice>,
    /// The words on pages, for each language of the site.
    pub words: Arc<Catalogs>,
    /// How dates are written, for each language of the site.
    pub dates: BTreeMap<Language, DateFormat>,
    /// Templates and assets.
    pub theme: Theme,
}

/// The words that the program speaks to its user.
pub fn program_words(inputs: &Inputs, languages: &[Language]) -> (Catalogs, Findings) {
    catalogs(inputs, Family::Program, languages)
}

/// Parses and joins the files of a site. The project is `None` where there is no configuration to build it on; all the
/// rest is looked at nevertheless.
pub fn load(inputs: &Inputs) -> (Option<Project>, Findings) {
    let mut findings = inputs.findings.clone();
    let config = config(inputs, &mut findings);
    let languages = match &config {
        Some(config) => config.languages.clone(),
        None => languages_of_texts(inputs),
    };
    let mut loader = Loader { inputs, config: config.as_ref(), languages: &languages, findings };
    let notices = loader.notices(SITE_FILE);
    let mut findings = loader.findings;
    if let Some(config) = &config {
        config.schemes.iter().for_each(|(_, scheme)| scheme.check(&languages, &mut findings));
    }
    let (words, found) = catalogs(inputs, Family::Theme, &languages);
    findings.append(found);
    let (_, found) = program_words(inputs, &languages);
    findings.append(found);
    let (theme, found) = Theme::load(inputs, config.as_ref());
    findings.append(found);
    let project = config.map(|config| {
        let dates = config.dates.iter().map(|(l, style)| (l.clone(), DateFormat::new(l, *style))).collect();
        Project { config, notices, words: Arc::new(words), dates, theme }
    });
    (project, findings)
}

/// Where a day begins for the site: what `today` means before the site is built. `None` where the configuration cannot be
/// read, which [`load`] tells.
pub fn time_zone(inputs: &Inputs) -> Option<TimeZone> {
    let file = inputs.site_file(SITE_FILE)?;
    config::parse(file, inputs.sources.get(file)).0.map(|config| config.time_zone)
}

fn config(inputs: &Inputs, findings: &mut Findings) -> Option<Config> {
    let Some(file) = inputs.site_file(SITE_FILE) else {
        if !inputs.is_unreadable(SITE_FILE) {
            findings.push(NO_SITE.at(SITE_FILE).hint("root"));
        }
        return None;
    };
    let (config, found) = config::parse(file, inputs.sources.get(file));
    findings.append(found);
    config
}

/// The languages of the texts that are there, for a site whose configuration cannot be read.
fn languages_of_texts(inputs: &Inputs) -> Vec<Language> {
    let names = inputs.site_files("content").filter_map(|(path, _)| path.rsplit('/').next()?.strip_suffix(".toml"));
    let languages: BTreeSet<Language> = names.filter_map(Language::parse).collect();
    languages.into_iter().filter(|language| language.as_str().len() == 2).collect()
}

fn catalogs(inputs: &Inputs, family: Family, languages: &[Language]) -> (Catalogs, Findings) {
    let files = inputs.built_in_files("locales").chain(inputs.site_files("locales"));
    let resources: Vec<Resource<'_>> = files
        .filter(|(path, _)| path.ends_with(".ftl") && Family::of(path) == family)
        .filter_map(|(path, file)| {
            let language = Language::parse(path.split('/').nth(1)?)?;
            Some(Resource { language, file, source: inputs.sources.get(file) })
        })
        .collect();
    Catalogs::load(family, &resources, languages)
}
