//! Joins the files of a site into one value, and reports everything that does not fit together.

mod cache;
mod fit;
mod notices;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::{
    DateFormat, DateStyle, DateWay, FileId, Finding, Findings, Language, Level, Rule, Source, Sources, Spanned,
};
use crate::model::{LazyText, Log, Notice, Version, VersionId};
use crate::read::config::{self, Config};
use crate::read::content::log::parse_log;
use crate::read::content::terms::{Term, parse_terms};
use crate::read::decode::together;
use crate::read::inputs::Inputs;
use crate::read::theme::Theme;
use crate::words::{Catalogs, Family, Resource};
pub(crate) use cache::Cache;
use cache::{DateWays, ThemeKey};
use notices::Loader;
pub(crate) use notices::{LOG_FILE, RECORDS_FILE, SEAL_FOLDER};

/// There is no `content/site.toml`.
pub(crate) static NO_SITE: Rule = Rule::error("no-site");
/// The site has no notice.
pub(crate) static EMPTY_SITE: Rule = Rule::error("empty-site");
/// A folder of `content/` without a `notice.toml`.
pub(crate) static NO_NOTICE_FILE: Rule = Rule::error("no-notice-file");
/// A version without a folder.
pub(crate) static NO_VERSION_FOLDER: Rule = Rule::error("no-version-folder");
/// A folder of a notice without an entry in `notice.toml`.
pub(crate) static NO_VERSION_ENTRY: Rule = Rule::error("no-version-entry");
/// A version without a text in the prevailing language, or without any text.
pub(crate) static NO_ORIGINAL_TEXT: Rule = Rule::error("no-original-text");
/// A version that lacks a text in a language of the site without declaring it.
pub(crate) static TEXT_MISSING: Rule = Rule::check("text-missing", Level::Error);
/// A language without a text where none prevails: readers would not all be bound by the same text. Arguments:
/// `language`, `path`.
pub(crate) static EQUAL_TEXT_MISSING: Rule = Rule::error("equal-text-missing");
/// A language that a version claims to do without, but cannot.
pub(crate) static BAD_WITHOUT: Rule = Rule::error("bad-without");
/// A text in the language of an original that is declared to be on another site.
pub(crate) static ORIGINAL_TWICE: Rule = Rule::error("original-twice");
/// A text in a language that the site does not list.
pub(crate) static UNLISTED_TEXT: Rule = Rule::error("unlisted-text");
/// A file that has no meaning where it is.
pub(crate) static UNEXPECTED_FILE: Rule = Rule::warning("unexpected-file");
/// Two notices with the same name in URLs.
pub(crate) static DUPLICATE_SLUG: Rule = Rule::error("duplicate-slug");
/// A style of dates that a language does not have.
pub(crate) static DATE_STYLE: Rule = Rule::error("date-style");
/// A numbering scheme that neither seibun nor the site has.
pub(crate) static UNKNOWN_SCHEME: Rule = Rule::error("unknown-scheme");

/// The file that makes a folder a site.
pub(crate) const SITE_FILE: &str = "content/site.toml";
/// The file of a version's seal.
pub(crate) const SEAL_FILE: &str = "seal.toml";
/// The folder of files that are published as they are.
pub(crate) const STATIC: &str = "content/static";
/// The name of that folder, which no notice can have.
const RESERVED_FOLDER: &str = "static";
/// The glossary.
const TERMS_FILE: &str = "content/terms.toml";

/// A whole site, parsed and joined. Whatever did not change between two loads is shared, and a clone is cheap.
#[derive(Debug, Clone)]
pub(crate) struct Site {
    /// The configuration.
    pub(crate) config: Arc<Config>,
    /// The notices, by folder name.
    pub(crate) notices: Vec<Arc<Notice>>,
    /// The localised words on pages, for each language of the site.
    pub(crate) words: Arc<Catalogs>,
    /// The date format, for each language of the site.
    pub(crate) dates: Arc<BTreeMap<Language, DateFormat>>,
    /// The glossary.
    pub(crate) terms: Arc<Vec<Term>>,
    /// The templates and assets.
    pub(crate) theme: Arc<Theme>,
    /// The static files, by their paths in the output.
    pub(crate) statics: Arc<BTreeMap<String, Arc<[u8]>>>,
    /// The log of seals.
    pub(crate) log: Option<Arc<Log>>,
    /// The published log of seals.
    pub(crate) published: Option<Arc<Log>>,
}

impl Site {
    /// Returns a notice of the site with its texts read, and the findings about them. The texts are dropped with the
    /// notice; one that cannot be read is left out.
    pub(crate) fn alone(&self, notice: usize) -> (Notice, Findings) {
        let mut alone = Notice::clone(&self.notices[notice]);
        let mut findings = Findings::default();
        for version in &mut alone.versions {
            version.texts.values_mut().for_each(|text| *text = text.aside());
            version.texts.values().collect::<Vec<_>>().par_iter().for_each(|text| _ = text.read());
            version.texts.values().for_each(|text| findings.append(text.read().clone()));
            version.texts.retain(|_, text| !text.is_unreadable());
        }
        (alone, findings)
    }

    /// The findings about texts read since the load.
    pub(crate) fn found_late(&self) -> impl Iterator<Item = &Finding> {
        self.texts().filter_map(LazyText::found).flat_map(Findings::iter)
    }

    /// Returns every version of every notice.
    pub(crate) fn versions(&self) -> impl Iterator<Item = VersionId> {
        let notices = self.notices.iter().enumerate();
        notices.flat_map(|(notice, model)| (0..model.versions.len()).map(move |version| VersionId { notice, version }))
    }

    /// Returns a version, and the notice that it belongs to.
    pub(crate) fn version(&self, id: VersionId) -> (&Notice, &Version) {
        let notice = &self.notices[id.notice];
        (notice, &notice.versions[id.version])
    }

    fn texts(&self) -> impl Iterator<Item = &LazyText> {
        let versions = self.notices.iter().flat_map(|notice| &notice.versions);
        versions.flat_map(|version| version.texts.values()).map(Arc::as_ref)
    }
}

/// The notice that a finding is about, by folder name; `None` for anything that all notices share.
pub(crate) fn notice_of<'a>(finding: &'a Finding, sources: &'a Sources) -> Option<&'a str> {
    let path = finding.place.path(sources);
    let (id, _) =
        path.strip_prefix("content/")?.split_once('/').or(path.strip_prefix("content/").map(|id| (id, "")))?;
    (id != "site.toml").then_some(id)
}

/// The words in which the program addresses its user.
pub(crate) fn program_words(inputs: &Inputs, languages: &[Language]) -> (Catalogs, Findings) {
    catalogs(inputs, Family::Program, languages)
}

/// The words on pages.
pub(crate) fn site_words(inputs: &Inputs, languages: &[Language]) -> (Catalogs, Findings) {
    catalogs(inputs, Family::Theme, languages)
}

/// Parses and joins the files of a site. The site is `None` without a readable configuration; everything else is
/// checked nevertheless.
pub(crate) fn load(inputs: &Inputs) -> (Option<Site>, Findings) {
    load_changed(inputs, &mut Cache::default())
}

/// Like [`load`], but parses each text only on first use.
pub(crate) fn load_late(inputs: &Inputs) -> (Option<Site>, Findings) {
    load_changed(inputs, &mut Cache::late())
}

/// Like [`load`], but reads only the texts of the `wanted` notices, and reports findings in those alone. Other texts
/// are read on first use.
pub(crate) fn load_wanted(inputs: &Inputs, wanted: impl Fn(&Notice) -> bool) -> (Option<Site>, Findings) {
    let (Some(mut site), mut findings) = load_late(inputs) else { return load(inputs) };
    for at in 0..site.notices.len() {
        if wanted(&site.notices[at]) {
            let (alone, found) = site.alone(at);
            findings.append(found);
            site.notices[at] = Arc::new(alone);
        }
    }
    (Some(site), findings)
}

/// Like [`load`], but parses only what changed since the last load with the same `cache`.
pub(crate) fn load_changed(inputs: &Inputs, cache: &mut Cache) -> (Option<Site>, Findings) {
    let mut findings = inputs.findings.clone();
    let config = config(inputs, cache, &mut findings);
    let languages = config.as_ref().map_or_else(|| languages_of_texts(inputs), |config| config.languages.clone());
    cache.texts.prepare(inputs);
    let Cache { texts, notices, .. } = cache;
    let mut loader = Loader { inputs, texts, config: config.as_deref(), languages: &languages, findings };
    let notices = loader.notices(SITE_FILE, notices);
    let mut findings = loader.findings;
    if let Some(config) = &config {
        config.schemes.iter().for_each(|(_, scheme)| scheme.check(&languages, &mut findings));
    }
    let terms = inputs.site_file(TERMS_FILE).map(|file| parse_terms(file, inputs.sources.get(file), &languages));
    let (terms, found) = terms.unwrap_or_default();
    findings.append(found);
    let mut log = |file: FileId| {
        let (log, found) = parse_log(file, inputs.sources.get(file));
        findings.append(found);
        Arc::new(log)
    };
    let (own, published) = (inputs.site_file(LOG_FILE).map(&mut log), inputs.published_log().map(&mut log));
    let spoken = spoken(inputs, &languages, config.as_deref(), &notices);
    let words = words(inputs, &languages, &spoken, cache, &mut findings);
    let name = config.as_ref().and_then(|config| config.theme.as_ref());
    let (files, key) = theme_files(inputs, name);
    let theme = cache.theme.get(&mut findings, &files, &key, || Theme::load(inputs, config.as_deref()));
    let site = config.map(|config| {
        let ways = date_ways(&config, &words, &mut findings);
        let dates = cache.dates.get(&mut findings, &[], &ways, || {
            let formats = ways.iter().map(|(language, way)| (language.clone(), DateFormat::new(language, way.clone())));
            (formats.collect(), Findings::default())
        });
        let statics = Arc::new(statics(inputs));
        Site { config, notices, words, dates, terms: Arc::new(terms), theme, statics, log: own, published }
    });
    (site, findings)
}

/// The words on pages, in each language spoken there.
fn words(
    inputs: &Inputs,
    languages: &[Language],
    spoken: &[Language],
    cache: &mut Cache,
    findings: &mut Findings,
) -> Arc<Catalogs> {
    cache.words.get(findings, &locales(inputs), &spoken.to_vec(), || {
        let (words, mut found) = site_words(inputs, spoken);
        // The built-in words alone are right.
        if inputs.site_files("locales").next().is_some() {
            found.append(program_words(inputs, languages).1);
        }
        (words, found)
    })
}

/// The static files, by their paths in the output.
fn statics(inputs: &Inputs) -> BTreeMap<String, Arc<[u8]>> {
    inputs.binaries(STATIC).map(|(path, bytes)| (path[STATIC.len() + 1..].to_owned(), Arc::clone(bytes))).collect()
}

/// The languages of pages: those of the site, and those of originals elsewhere if there are words in them.
fn spoken(inputs: &Inputs, languages: &[Language], config: Option<&Config>, notices: &[Arc<Notice>]) -> Vec<Language> {
    let mut spoken = languages.to_vec();
    let of_site = config.and_then(|config| config.original.value.elsewhere.as_ref());
    let versions = notices.iter().flat_map(|notice| &notice.versions);
    for elsewhere in of_site.into_iter().chain(versions.filter_map(|version| version.elsewhere.as_ref())) {
        let files = inputs.built_in_files("locales").chain(inputs.site_files("locales"));
        let mut known = files.filter_map(|(path, _)| Language::parse(path.split('/').nth(1)?));
        let lineage = elsewhere.language.lineage();
        if !spoken.contains(&elsewhere.language) && known.any(|known| lineage.contains(&known)) {
            spoken.push(elsewhere.language.clone());
        }
    }
    spoken
}

/// The date format of each language. Reports styles that a language does not have.
fn date_ways(config: &Config, words: &Catalogs, findings: &mut Findings) -> DateWays {
    let mut way_of = |language: &Language| {
        let profile = words.get(language)?.profile();
        let long =
            DateWay { written: profile.date_written.clone(), first: profile.date_first.clone(), ..DateWay::default() };
        let Some(wanted) = config.dates.get(language) else { return Some(long) };
        let locale = match wanted.value {
            DateStyle::Long => return Some(long),
            DateStyle::Era => &profile.era,
            DateStyle::Both if profile.both_years => &profile.era,
            DateStyle::Both => &None,
            DateStyle::DayMonth => &profile.day_first,
        };
        if locale.is_none() {
            let finding = DATE_STYLE.at(wanted.span).with("style", wanted.value.name());
            findings.push(finding.with("language", language.as_str()));
        }
        Some(DateWay { style: wanted.value, locale: locale.clone(), ..long })
    };
    let languages = config.languages.iter();
    languages.map(|language| (language.clone(), way_of(language).unwrap_or_default())).collect()
}

/// The files that localised words are read from.
fn locales(inputs: &Inputs) -> Vec<&Source> {
    inputs.site_files("locales").map(|(_, file)| inputs.sources.get(file)).collect()
}

/// Reads the configuration alone, for use before the site is built. Returns `None` if it cannot be read, which [`load`]
/// reports.
pub(crate) fn configuration(inputs: &Inputs) -> Option<Config> {
    let file = inputs.site_file(SITE_FILE)?;
    config::parse(file, inputs.sources.get(file)).0
}

/// The files of the theme: texts, and the others.
fn theme_files<'a>(inputs: &'a Inputs, name: Option<&Spanned<String>>) -> (Vec<&'a Source>, ThemeKey) {
    // The configuration contains the theme's options.
    let config = inputs.site_file(SITE_FILE);
    let files = inputs.site_files("themes").map(|(_, file)| file).chain(config);
    let texts = files.map(|file| inputs.sources.get(file)).collect();
    let rest = inputs.binaries("themes").map(|(path, bytes)| (path.to_owned(), Arc::clone(bytes))).collect();
    (texts, (name.cloned(), rest))
}

fn config(inputs: &Inputs, cache: &mut Cache, findings: &mut Findings) -> Option<Arc<Config>> {
    let Some(file) = inputs.site_file(SITE_FILE) else {
        if !inputs.is_unreadable(SITE_FILE) {
            findings.push(NO_SITE.at(SITE_FILE).hint("root"));
        }
        return None;
    };
    let source = inputs.sources.get(file);
    cache
        .config
        .get(findings, &[source], &file, || {
            let (config, found) = config::parse(file, source);
            (config.map(Arc::new), together(found))
        })
        .as_ref()
        .clone()
}

/// The languages of the existing texts, for a site whose configuration cannot be read.
fn languages_of_texts(inputs: &Inputs) -> Vec<Language> {
    let names = inputs.site_files("content").filter_map(|(path, _)| path.rsplit('/').next()?.strip_suffix(".toml"));
    let languages: BTreeSet<Language> = names.filter_map(Language::parse).collect();
    languages.into_iter().filter(|language| language.as_str().len() == 2).collect()
}

fn catalogs(inputs: &Inputs, family: Family, languages: &[Language]) -> (Catalogs, Findings) {
    // A copy of a built-in file overrides nothing, and does not reveal the languages of the site.
    let built_in: BTreeMap<&str, FileId> = inputs.built_in_files("locales").collect();
    let text = |file: FileId| inputs.sources.get(file).text();
    let copied = |path: &str, file: FileId| built_in.get(path).is_some_and(|own| text(*own) == text(file));
    let own = inputs.site_files("locales").filter(|(path, file)| !copied(path, *file));
    let files = inputs.built_in_files("locales").chain(own);
    let resources: Vec<Resource<'_>> = files
        .filter(|(path, _)| path.ends_with(".ftl"))
        .filter_map(|(path, file)| {
            let language = Language::parse(path.split('/').nth(1)?)?;
            Some(Resource { language, file, source: inputs.sources.get(file) })
        })
        .collect();
    // Of the built-in languages, a site needs its own, and those in which every message is explained.
    let path = |resource: &Resource<'_>| Family::of(resource.source.path());
    let spoken = resources.iter().filter(|resource| path(resource) == Family::Program);
    let lineages = languages.iter().flat_map(Language::lineage);
    let wanted: BTreeSet<Language> = spoken.map(|resource| resource.language.clone()).chain(lineages).collect();
    // For a language that is not built in, text copied from any other language is reported.
    let spoken =
        |language: &Language| resources.iter().any(|own| own.source.is_built_in() && own.language == *language);
    let all = languages.iter().any(|language| !language.lineage().iter().any(spoken));
    let wanted = |resource: &Resource<'_>| all || !resource.source.is_built_in() || wanted.contains(&resource.language);
    let resources: Vec<Resource<'_>> =
        resources.into_iter().filter(|resource| path(resource) == family && wanted(resource)).collect();
    Catalogs::load(family, &resources, languages)
}
