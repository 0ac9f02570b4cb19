//! `content/site.toml`: the publisher, the address and the languages of a site.

mod address;
pub(crate) mod check;
pub(crate) mod color;
pub(crate) mod comparison;
pub(crate) mod embedding;
pub(crate) mod entry;
pub(crate) mod joined;
pub(crate) mod listed;
pub(crate) mod look;
pub(crate) mod names;
pub(crate) mod original;
pub(crate) mod publish;
pub(crate) mod records;
pub(crate) mod retired;
pub(crate) mod scheme;

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

pub(crate) use address::{BAD_BASE_URL, BaseUrl};

use crate::base::{DateStyle, FileId, Findings, Language, Rule, Source, Span, Spanned};
use crate::model::{CitationStyle, Original, Records};
use crate::read::config::check::{CheckSettings, RawCheck};
use crate::read::config::comparison::{ComparisonLook, RawComparison};
use crate::read::config::embedding::RawStatic;
use crate::read::config::joined::JoinedPage;
use crate::read::config::look::{Look, RawTheme};
use crate::read::config::names::one_of;
use crate::read::config::original::RawOriginal;
use crate::read::config::publish::{PublishTarget, RawPublish};
use crate::read::config::records::{RawContact, RawFact, RawOperator};
use crate::read::config::retired::{RawLanguage, RetiredLanguages};
use crate::read::decode::schema::{self, Schema};
use crate::read::decode::{Decode, Keyed, Localised, decode_file, only_listed, table};
use scheme::RawScheme;

/// The site has no language.
pub(crate) static NO_LANGUAGE: Rule = Rule::error("no-language");
/// A language occurs twice in the list.
pub(crate) static DUPLICATE_LANGUAGE: Rule = Rule::error("duplicate-language");
/// The time zone is not in the IANA database.
pub(crate) static UNKNOWN_TIME_ZONE: Rule = Rule::error("unknown-time-zone");

table! {
    /// `site.toml` as written.
    struct RawSite {
        /// The address at which the site is published; it ends with `/`.
        base_url: Spanned<String>,
        /// The languages of the site; the first is the default.
        languages: Vec<Spanned<Language>>,
        /// The language whose text prevails, or `none` where all are equal; `{ language = "ja", url = "https://…" }` where the
        /// original is published on another site.
        original: RawOriginal,
        /// The theme: a folder of `themes/`, or `default`; or a table with its `name` and `options`.
        theme: Option<RawTheme>,
        /// Where a day begins: a time zone of the IANA database.
        time_zone: Option<Spanned<String>>,
        /// How dates are written, by language.
        dates: Option<Localised<Spanned<String>>>,
        /// How references are written: `formal` (第7条第1項第2号) or `short` (7条1項2号).
        references: Option<Spanned<String>>,
        /// How comparison tables (新旧対照表) look.
        comparison: Option<RawComparison>,
        /// Numbering schemes of the site's own, by name.
        numbering: Keyed<RawScheme>,
        /// The business operator handling personal information.
        operator: RawOperator,
        /// Further companies, by name: joint controllers, companies of a group; `{company.NAME}`.
        company: Keyed<RawOperator>,
        /// What is said of a language, by its tag: since when it is retired.
        language: Keyed<RawLanguage>,
        /// Where to write or call, by name.
        contact: Keyed<RawContact>,
        /// Values that the text repeats, by name.
        fact: Keyed<RawFact>,
        /// The sites that may show pages of this one within their own, `["https://www.example.jp"]`.
        frame_ancestors: Vec<Spanned<String>>,
        /// Files of one's own in `content/static`, which are published as they are.
        static_files: Option<RawStatic>,
        /// Pages of several notices each.
        page: Vec<JoinedPage>,
        /// What is checked, and how strictly.
        check: Option<RawCheck>,
        /// Where `seibun publish` brings the site, by name.
        publish: Keyed<RawPublish>,
    }
}

/// The site's configuration.
#[derive(Debug, Clone)]
pub(crate) struct Config {
    /// The address at which the site is published.
    pub(crate) base: BaseUrl,
    /// The span of that address.
    pub(crate) base_span: Span,
    /// The languages of the site; the first is the default.
    pub(crate) languages: Vec<Language>,
    /// The span of the first of them in the list.
    pub(crate) listed: Option<Span>,
    /// The languages in which nothing new is published.
    pub(crate) retired: RetiredLanguages,
    /// The language whose text prevails.
    pub(crate) original: Spanned<Original>,
    /// The name of the theme.
    pub(crate) theme: Option<Spanned<String>>,
    /// The site's own look.
    pub(crate) look: Look,
    /// The time zone in which a day begins.
    pub(crate) time_zone: TimeZone,
    /// The style of dates, for each language for which the site sets it.
    pub(crate) dates: BTreeMap<Language, Spanned<DateStyle>>,
    /// The style of references.
    pub(crate) references: CitationStyle,
    /// The look of comparison tables.
    pub(crate) comparisons: ComparisonLook,
    /// The site's own numbering schemes.
    pub(crate) schemes: Vec<(Spanned<String>, RawScheme)>,
    /// The records that apply to every notice.
    pub(crate) records: Records,
    /// The sites that may frame its pages.
    pub(crate) frame_ancestors: Vec<String>,
    /// Static files that are pages and are not checked.
    pub(crate) unchecked: Vec<String>,
    /// The joined pages.
    pub(crate) pages: Vec<JoinedPage>,
    /// The checks, and their strictness.
    pub(crate) check: CheckSettings,
    /// The targets of `seibun publish`.
    pub(crate) targets: Vec<PublishTarget>,
}

impl Config {
    /// The default language: the first of the list.
    pub(crate) fn default_language(&self) -> &Language {
        &self.languages[0]
    }
}

/// The JSON Schema of `site.toml`.
pub(crate) fn schema() -> Schema {
    schema::file("site.toml", RawSite::schema)
}

/// Reads `site.toml`.
pub(crate) fn parse(file: FileId, source: &Source) -> (Option<Config>, Findings) {
    let (raw, mut findings) = decode_file::<RawSite>(file, source);
    names::check_blanks(file, source, &mut findings);
    let config = raw.and_then(|raw| resolve(file, raw, &mut findings));
    (config, findings)
}

fn resolve(file: FileId, raw: RawSite, findings: &mut Findings) -> Option<Config> {
    let (base, base_span) = (BaseUrl::parse(&raw.base_url, findings), raw.base_url.span);
    let languages = languages(file, &raw.languages, findings);
    let retired = RetiredLanguages::resolve(&raw.language, &languages, findings);
    let original =
        raw.original.resolve(&languages, findings).map(|original| Spanned::new(original, raw.original.span()));
    let time_zone = time_zone(raw.time_zone.as_ref(), findings);
    let dates = date_styles(raw.dates.as_ref(), &languages, findings);
    let style = |name| one_of(name, &CitationStyle::NAMES, findings);
    let references = raw.references.as_ref().map_or(Some(CitationStyle::Formal), style);
    let comparisons = comparison::resolve(raw.comparison.as_ref(), findings);
    let targets = publish::resolve(raw.publish, findings);
    let frame_ancestors = embedding::frame_ancestors(raw.frame_ancestors, findings);
    let theme = raw.theme.as_ref().and_then(RawTheme::name);
    let look = raw.theme.map_or_else(Look::default, |theme| theme.look(&languages, findings));
    let mut records = Records { operator: Some(raw.operator.resolve(&languages, findings)), ..Records::default() };
    records::resolve_into(&mut records, (raw.company, raw.contact, raw.fact), &languages, findings);
    Some(Config {
        base: base?,
        base_span,
        listed: raw.languages.first().map(|language| language.span),
        retired,
        original: original?,
        theme,
        look,
        time_zone: time_zone?,
        dates: dates?,
        references: references?,
        comparisons: comparisons?,
        schemes: raw.numbering.0,
        records,
        frame_ancestors: frame_ancestors?,
        unchecked: raw.static_files.map(|files| files.unchecked).unwrap_or_default(),
        pages: joined::resolve(raw.page, &languages, findings),
        check: raw.check.map(|check| check.resolve(findings)).unwrap_or_default(),
        targets: targets?,
        languages: (!languages.is_empty()).then_some(languages)?,
    })
}

fn languages(file: FileId, listed: &[Spanned<Language>], findings: &mut Findings) -> Vec<Language> {
    let mut languages: Vec<Language> = Vec::new();
    for language in listed {
        if languages.contains(&language.value) {
            findings.push(DUPLICATE_LANGUAGE.at(language.span).with("language", language.value.as_str()));
        } else {
            languages.push(language.value.clone());
        }
    }
    if languages.is_empty() {
        findings.push(NO_LANGUAGE.at(file));
    }
    languages
}

fn time_zone(name: Option<&Spanned<String>>, findings: &mut Findings) -> Option<TimeZone> {
    let Some(name) = name else { return Some(TimeZone::UTC) };
    let zone = TimeZone::get(&name.value).ok();
    if zone.is_none() {
        findings.push(UNKNOWN_TIME_ZONE.at(name.span).with("name", &name.value).hint("example"));
    }
    zone
}

fn date_styles(
    written: Option<&Localised<Spanned<String>>>,
    languages: &[Language],
    findings: &mut Findings,
) -> Option<BTreeMap<Language, Spanned<DateStyle>>> {
    let mut styles = Some(BTreeMap::new());
    for language in languages {
        let style = match written.and_then(|written| written.get(language)) {
            None => continue,
            Some(name) => one_of(name, &DateStyle::NAMES, findings).map(|style| Spanned::new(style, name.span)),
        };
        match (style, &mut styles) {
            (Some(style), Some(styles)) => {
                styles.insert(language.clone(), style);
            }
            _ => styles = None,
        }
    }
    if let Some(written) = written {
        only_listed(written, languages, findings);
    }
    styles
}
