//! Templates and assets: the built-in theme, overridden file by file by the site's.

mod assets;
mod brand;
mod budget;
pub(crate) mod css;
mod error;
mod filters;
mod names;
mod svg;

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Kwargs, State, Tera, TeraResult, Value};

use crate::base::diagnostic::nearest;
use crate::base::{Arg, FileId, Finding, Findings, Language, Place, Rule, Span};
use crate::read::config::Config;
use crate::read::inputs::Inputs;
use crate::words::Catalogs;

pub(crate) use assets::{Asset, BAD_ASSET, CSS_FOREIGN, SVG_UNSAFE};
pub(crate) use brand::{BAD_LOGO, Logo, OPTIONS_SHEET, UNKNOWN_PROPERTY};
pub(crate) use budget::CostedPage;
pub(crate) use error::TEMPLATE_ERROR;

use budget::CountedTemplate;
use error::finding;
use names::TemplateNames;

/// A theme without a folder.
pub(crate) static UNKNOWN_THEME: Rule = Rule::error("unknown-theme");
/// A name in a template that no page provides.
pub(crate) static UNKNOWN_NAME: Rule = Rule::warning("unknown-name");

/// The name of the built-in theme, and its folder.
const DEFAULT: &str = "default";
/// The prefix under which a template that replaces a built-in one can extend it.
const BUILT_IN_PREFIX: &str = "@default/";

/// The folder of the templates that announce a version, which are plain texts.
pub(crate) const ANNOUNCEMENTS: &str = "announcement/";

/// Templates and assets.
#[derive(Debug, Clone)]
pub(crate) struct Theme {
    tera: Tera,
    /// The file of each template, by its name in Tera.
    files: BTreeMap<String, FileId>,
    /// The site's own templates as Tera has them, by name.
    counted: BTreeMap<String, CountedTemplate>,
    assets: BTreeMap<String, Asset>,
    logo: Option<Logo>,
}

impl Theme {
    /// Loads the theme of a site; the built-in one if the configuration cannot be read.
    pub(crate) fn load(inputs: &Inputs, config: Option<&Config>) -> (Self, Findings) {
        let mut findings = Findings::default();
        let name = config.and_then(|config| config.theme.as_ref());
        let own = name.map_or(DEFAULT, |name| name.value.as_str());
        if let Some(name) = name.filter(|_| own != DEFAULT && !inputs.folders_in("themes").any(|folder| folder == own))
        {
            let known = inputs.folders_in("themes").chain([DEFAULT]);
            findings.push(UNKNOWN_THEME.at(name.span).with("name", own).suggest(own, known));
        }
        let folder = format!("themes/{own}");
        let files = template_files(inputs, &folder);
        let (tera, files) = parse_templates(inputs, files, &mut findings);
        check_names(&files, inputs, &mut findings);
        let (tera, counted) = count(tera, &files, inputs);
        let (mut assets, svgs) = assets::load(inputs, &folder, config, &mut findings);
        let logo = config.and_then(|config| brand::logo(config, own, &svgs, inputs, &mut findings));
        if let Some(config) = config {
            brand::check_properties(config, &assets, &mut findings);
            let sheet = config.look.style_sheet(&config.languages);
            if !sheet.is_empty() {
                assets.insert(OPTIONS_SHEET.to_owned(), Asset::new(OPTIONS_SHEET, sheet.into_bytes().into()));
            }
        }
        (Self { tera, files, counted, assets, logo }, findings)
    }

    /// The finding for an error of Tera while it renders the template `name`.
    pub(crate) fn finding(&self, error: &tera::Error, name: &str, inputs: &Inputs) -> Finding {
        let found = error::finding(error, &self.files, inputs).0;
        let by_file = |file: FileId| self.counted.iter().find(|(name, _)| self.files.get(*name) == Some(&file));
        let place = match found.place {
            Place::Span(span) => match by_file(span.file) {
                Some((_, counted)) => {
                    let (start, end) = (span.range().start, span.range().end);
                    Place::Span(Span::new(span.file, counted.original(start)..counted.original(end)))
                }
                None => Place::Span(span),
            },
            // Tera does not report where a page became too long.
            Place::Path(path) => self.template_file(name).map_or(Place::Path(path), Place::File),
            Place::File(file) => Place::File(file),
        };
        Finding { place, ..found }
    }

    /// The file of a template, by its name in Tera.
    pub(crate) fn template_file(&self, name: &str) -> Option<FileId> {
        let built_in = || self.files.get(&format!("{BUILT_IN_PREFIX}{name}"));
        self.files.get(name).or_else(built_in).copied()
    }

    /// The assets, by their names in templates.
    pub(crate) fn assets(&self) -> &BTreeMap<String, Asset> {
        &self.assets
    }

    /// The site's logo.
    pub(crate) fn logo(&self) -> Option<&Logo> {
        self.logo.as_ref()
    }

    /// The templates, ready to render pages in `language`.
    pub(crate) fn in_language(&self, language: &Language, words: &Arc<Catalogs>, assets_path: &str) -> Tera {
        let mut tera = self.tera.clone();
        tera.register_function("t", translate(language.clone(), Arc::clone(words)));
        tera.register_function("asset", asset_address(&self.assets, assets_path));
        tera
    }
}

/// The site's templates under their own names, and the built-in ones under a prefix and, unless overridden, as
/// fallback.
fn template_files(inputs: &Inputs, folder: &str) -> Vec<(String, FileId)> {
    let strip =
        |path: &str, folder: &str| path.strip_prefix(folder).map(|name| name.trim_start_matches('/').to_owned());
    let is_page = |name: &str| name.ends_with(".html") && !name.starts_with("assets/");
    let is_template = |name: &String| is_page(name) || name.starts_with(ANNOUNCEMENTS) && name.ends_with(".txt");
    let built_in_folder = format!("themes/{DEFAULT}");
    let built_in = inputs.built_in_files(&built_in_folder).filter_map(|(path, file)| {
        let name = strip(path, &built_in_folder).filter(is_template)?;
        Some((format!("{BUILT_IN_PREFIX}{name}"), file))
    });
    let own = inputs.site_files(folder).filter_map(|(path, file)| {
        let name = strip(path, folder).filter(is_template)?;
        Some((name, file))
    });
    built_in.chain(own).collect()
}

/// Parses the templates together, since they refer to each other. Templates with a mistake are reported and left out
/// until the rest can be read.
fn parse_templates(
    inputs: &Inputs,
    mut files: Vec<(String, FileId)>,
    findings: &mut Findings,
) -> (Tera, BTreeMap<String, FileId>) {
    loop {
        let mut tera = empty_tera();
        let known: BTreeMap<String, FileId> = files.iter().cloned().collect();
        let texts = files.iter().map(|(name, file)| (name.clone(), inputs.sources.get(*file).text()));
        let Err(error) = tera.add_raw_templates(texts) else { return (tera, known) };
        let (finding, culprit) = finding(&error, &known, inputs);
        findings.push(finding);
        let before = files.len();
        files.retain(|(name, file)| Some(*file) != culprit || name.starts_with(BUILT_IN_PREFIX));
        if files.len() == before {
            // The mistake is in no single file of the site, so the rest of its templates cannot be examined one by one.
            files.retain(|(name, _)| name.starts_with(BUILT_IN_PREFIX));
            if files.len() == before {
                return (empty_tera(), known);
            }
        }
    }
}

/// Reports names in the site's own templates that no page provides.
fn check_names(files: &BTreeMap<String, FileId>, inputs: &Inputs, findings: &mut Findings) {
    let is_own = |name: &str| !name.starts_with(BUILT_IN_PREFIX);
    if !files.keys().any(|name| is_own(name)) {
        return;
    }
    let names = TemplateNames::of(files.values().map(|file| inputs.sources.get(*file).text()));
    for (_, file) in files.iter().filter(|(name, _)| is_own(name)) {
        for (name, range) in names.unknown(inputs.sources.get(*file).text()) {
            let finding = UNKNOWN_NAME.at(Span::new(*file, range)).with("name", name);
            findings.push(match nearest(name, &names.all().collect::<Vec<_>>()) {
                Some(meant) => finding.with("nearest", meant).hint("nearest"),
                None => finding.hint("template"),
            });
        }
    }
}

/// Bounds the cost of the site's own templates. All templates must be readable.
fn count(tera: Tera, files: &BTreeMap<String, FileId>, inputs: &Inputs) -> (Tera, BTreeMap<String, CountedTemplate>) {
    let own = files.iter().filter(|(name, _)| !name.starts_with(BUILT_IN_PREFIX));
    let counted: BTreeMap<String, CountedTemplate> =
        own.map(|(name, file)| (name.clone(), CountedTemplate::of(inputs.sources.get(*file).text()))).collect();
    if counted.is_empty() {
        return (tera, counted);
    }
    let text = |(name, file): (&String, &FileId)| {
        let written = inputs.sources.get(*file).text();
        (name.clone(), counted.get(name).map_or_else(|| written.to_owned(), |counted| counted.text.clone()))
    };
    let mut bounded = empty_tera();
    match bounded.add_raw_templates(files.iter().map(text)) {
        Ok(()) => (bounded, counted),
        Err(_) => (tera, BTreeMap::new()),
    }
}

fn empty_tera() -> Tera {
    let mut tera = Tera::default();
    tera.autoescape_on(vec![".html", ".svg", ".xml"]);
    // This can fail only if there are templates already.
    let _ = tera.set_fallback_prefixes([BUILT_IN_PREFIX]);
    tera.register_function("t", |_: Kwargs, _: &State| String::new());
    tera.register_function("asset", |_: Kwargs, _: &State| String::new());
    tera.register_function("spend", budget::spend);
    filters::register(&mut tera);
    tera
}

/// `t(id="…", name=value, …)`: a message of the theme, in the page's language or in `lang`.
fn translate(page: Language, words: Arc<Catalogs>) -> impl Fn(Kwargs, &State) -> TeraResult<String> {
    move |kwargs: Kwargs, _: &State| {
        let id: String = kwargs.must_get("id")?;
        let language = match kwargs.get::<String>("lang")? {
            Some(tag) => Language::parse(&tag).unwrap_or_else(|| page.clone()),
            None => page.clone(),
        };
        let catalog = words.get(&language).ok_or_else(|| tera::Error::message(format!("no language `{language}`")))?;
        let args: Vec<(&str, Arg)> = kwargs
            .iter()
            .filter_map(|(key, value)| Some((key.as_str()?, value)))
            .filter(|(key, _)| !matches!(*key, "id" | "lang"))
            .map(|(key, value)| (key, argument(value)))
            .collect();
        catalog.format(&id, None, &args).map_err(|error| tera::Error::message(error.to_string()))
    }
}

fn argument(value: &Value) -> Arg {
    match value.as_i64() {
        Some(number) => Arg::Number(number),
        None => Arg::Text(value.to_string()),
    }
}

/// `asset(name="style.css")`: the address of an asset.
fn asset_address(
    assets: &BTreeMap<String, Asset>,
    path: &str,
) -> impl Fn(Kwargs, &State) -> TeraResult<String> + use<> {
    let addresses: BTreeMap<String, String> =
        assets.iter().map(|(name, asset)| (name.clone(), format!("{path}{}", asset.name))).collect();
    move |kwargs: Kwargs, _: &State| {
        let name: String = kwargs.must_get("name")?;
        let address = addresses.get(&name).cloned();
        address.ok_or_else(|| tera::Error::message(format!("no asset `{name}`")))
    }
}
