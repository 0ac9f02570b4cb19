//! Templates and assets: the built-in theme, overridden file by file by the site's.

mod brand;
pub(crate) mod css;
mod error;

use std::collections::BTreeMap;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use tera::{Kwargs, State, Tera, TeraResult, Value};

use crate::base::diagnostic::{Arg, Findings, Rule};
use crate::base::language::Language;
use crate::base::source::{FileId, Span};
use crate::read::config::Config;
use crate::read::inputs::Inputs;
use crate::words::Catalogs;

pub(crate) use brand::{BAD_LOGO, Logo, OPTIONS_SHEET, SVG_UNSAFE, UNKNOWN_PROPERTY};
pub(crate) use error::{TEMPLATE_ERROR, finding};

/// A theme without a folder.
pub(crate) static UNKNOWN_THEME: Rule = Rule::error("unknown-theme");
/// A style sheet that would load something from elsewhere, or something that the theme does not have.
pub(crate) static CSS_FOREIGN: Rule = Rule::error("css-foreign");

/// The name of the built-in theme, and its folder.
const DEFAULT: &str = "default";
/// Where the built-in templates are found by a template of the same name that extends them.
const BUILT_IN_PREFIX: &str = "@default/";

/// Templates and assets.
#[derive(Debug, Clone)]
pub(crate) struct Theme {
    tera: Tera,
    /// Each template's file, by the name that Tera knows it by.
    files: BTreeMap<String, FileId>,
    assets: BTreeMap<String, Asset>,
    logo: Option<Logo>,
}

/// A file that pages load.
#[derive(Debug, Clone)]
pub(crate) struct Asset {
    /// Its path below `assets/`, with its digest: `style.1f2e3d4c.css`.
    pub(crate) name: String,
    /// Its content.
    pub(crate) bytes: Arc<[u8]>,
}

impl Theme {
    /// The theme of a site. Where the configuration cannot be read, the built-in one.
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
        let (mut assets, svgs) = assets(inputs, &folder, config, &mut findings);
        let logo = config.and_then(|config| brand::logo(config, own, &svgs, inputs, &mut findings));
        if let Some(config) = config {
            brand::check_properties(config, &assets, &mut findings);
            let sheet = config.look.style_sheet(&config.languages);
            if !sheet.is_empty() {
                assets.insert(OPTIONS_SHEET.to_owned(), asset(OPTIONS_SHEET, sheet.into_bytes().into()));
            }
        }
        (Self { tera, files, assets, logo }, findings)
    }

    /// Each template's file, by the name that Tera knows it by.
    pub(crate) fn files(&self) -> &BTreeMap<String, FileId> {
        &self.files
    }

    /// The file of a template, by the name that Tera knows it by.
    pub(crate) fn template_file(&self, name: &str) -> Option<FileId> {
        let built_in = || self.files.get(&format!("{BUILT_IN_PREFIX}{name}"));
        self.files.get(name).or_else(built_in).copied()
    }

    /// The assets, by the name that templates know them by.
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

/// The site's templates under their own names, and the built-in ones under a prefix and, where not overridden, as fallback.
fn template_files(inputs: &Inputs, folder: &str) -> Vec<(String, FileId)> {
    let strip =
        |path: &str, folder: &str| path.strip_prefix(folder).map(|name| name.trim_start_matches('/').to_owned());
    let is_template = |name: &String| name.ends_with(".html") && !name.starts_with("assets/");
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

/// Parses the templates together, since they refer to each other. A template with a mistake is told and left out, until the
/// rest can be read.
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
            // The mistake is in no file of the site alone: what is left of it cannot be told apart.
            files.retain(|(name, _)| name.starts_with(BUILT_IN_PREFIX));
            if files.len() == before {
                return (empty_tera(), known);
            }
        }
    }
}

fn empty_tera() -> Tera {
    let mut tera = Tera::default();
    tera.autoescape_on(vec![".html", ".svg", ".xml"]);
    // No template is there yet, which is the only thing this can fail of.
    let _ = tera.set_fallback_prefixes([BUILT_IN_PREFIX]);
    tera.register_function("t", |_: Kwargs, _: &State| String::new());
    tera.register_function("asset", |_: Kwargs, _: &State| String::new());
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

/// The assets: first the built-in ones, then the site's in their place, style sheets last because they name others. Beside
/// them, the site's own drawings.
fn assets(
    inputs: &Inputs,
    folder: &str,
    config: Option<&Config>,
    findings: &mut Findings,
) -> (BTreeMap<String, Asset>, BTreeMap<String, FileId>) {
    let mut plain: BTreeMap<String, Arc<[u8]>> = BTreeMap::new();
    let mut svgs: BTreeMap<String, FileId> = BTreeMap::new();
    let mut sheets: BTreeMap<String, FileId> = BTreeMap::new();
    let built_in = format!("themes/{DEFAULT}/assets");
    let own = format!("{folder}/assets");
    let texts = inputs.built_in_files(&built_in).map(|(path, file)| (path, &built_in, file, false));
    let own_texts = inputs.site_files(&own).map(|(path, file)| (path, &own, file, true));
    for (path, folder, file, is_own) in texts.chain(own_texts) {
        let name = path[folder.len() + 1..].to_owned();
        if name.ends_with(".css") {
            sheets.insert(name, file);
        } else {
            let text = inputs.sources.get(file).text();
            if name.ends_with(".svg") && is_own {
                brand::check_svg(file, text, findings);
                svgs.insert(name.clone(), file);
            }
            plain.insert(name, text.as_bytes().into());
        }
    }
    if let Some(icon) = config.and_then(brand::icon).filter(|_| !svgs.contains_key(brand::ICON)) {
        plain.insert(brand::ICON.to_owned(), icon.into_bytes().into());
    }
    for (path, bytes) in inputs.binaries(&own) {
        plain.insert(path[own.len() + 1..].to_owned(), Arc::clone(bytes));
    }
    let mut assets: BTreeMap<String, Asset> =
        plain.into_iter().map(|(name, bytes)| (name.clone(), asset(&name, bytes))).collect();
    for (name, file) in sheets {
        let text = style_sheet(inputs, file, &name, &assets, findings);
        assets.insert(name.clone(), asset(&name, text.into_bytes().into()));
    }
    (assets, svgs)
}

/// A style sheet in which the assets that it names have their digests.
fn style_sheet(
    inputs: &Inputs,
    file: FileId,
    name: &str,
    assets: &BTreeMap<String, Asset>,
    findings: &mut Findings,
) -> String {
    let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
    let up = "../".repeat(name.matches('/').count());
    let resolve = |relative: &str| {
        let target = if folder.is_empty() { relative.to_owned() } else { format!("{folder}/{relative}") };
        assets.get(target.trim_start_matches("./")).map(|asset| format!("{up}{}", asset.name))
    };
    let (text, violations) = css::rewrite(inputs.sources.get(file).text(), &resolve);
    for violation in violations {
        let finding = CSS_FOREIGN.at(Span::new(file, violation.range)).with("address", violation.what);
        findings.push(finding.hint("local"));
    }
    text
}

fn asset(name: &str, bytes: Arc<[u8]>) -> Asset {
    let digest: String = Sha256::digest(&bytes).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    let name = match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{digest}.{extension}"),
        None => format!("{name}.{digest}"),
    };
    Asset { name, bytes }
}
