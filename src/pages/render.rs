//! Renders a page: its view, through its template, through the last pass.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tera::{Context, Tera};

use crate::base::{Arg, FileId, Finding, Findings, Language, Place, Rule, Sources, Span, Timings, Work};
use crate::check::rules::pages::{FORBIDDEN_CONTENT, TEXT_NOT_AS_WRITTEN};
use crate::model::VersionId;
use crate::pages::faithful::{self, Difference};
use crate::pages::plan::page::Output;
use crate::pages::plan::{Content, Pages};
use crate::pages::postprocess::{self, FragmentScope, Link, Settings, Violation};
use crate::pages::template::{Says, Template};
use crate::pages::urls::Urls;
use crate::read::inputs::Inputs;
use crate::read::site::{STATIC, Site};
use crate::read::theme::{CostedPage, TEMPLATE_ERROR, Theme};
use crate::words::{Catalog, Catalogs, Profile};

/// A rendered page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rendered {
    /// The bytes to serve.
    pub(crate) bytes: Vec<u8>,
    /// Every anchor of the page.
    pub(crate) ids: BTreeSet<String>,
    /// Every link of the page that stays on the site.
    pub(crate) links: Vec<Link>,
    /// The template of the page, for findings without a better place.
    pub(crate) template: Option<FileId>,
}

/// The templates of a theme in each language of a site.
pub(crate) struct Templates {
    of: BTreeMap<Language, Tera>,
    theme: Arc<Theme>,
    words: Arc<Catalogs>,
    assets: String,
}

impl Templates {
    /// Returns the templates of the site's theme.
    pub(crate) fn of(site: &Site) -> Self {
        let (theme, words) = (Arc::clone(&site.theme), Arc::clone(&site.words));
        let assets = Urls::new(&site.config.base).assets();
        let languages = site.config.languages.iter();
        let in_language = |language: &Language| theme.in_language(language, &words, &assets);
        Self { of: languages.map(|language| (language.clone(), in_language(language))).collect(), theme, words, assets }
    }

    /// Returns whether these are also the templates of `site`, read again.
    pub(crate) fn are_of(&self, site: &Site) -> bool {
        Arc::ptr_eq(&self.theme, &site.theme)
            && Arc::ptr_eq(&self.words, &site.words)
            && self.of.keys().eq(site.config.languages.iter().collect::<BTreeSet<_>>())
            && self.assets == Urls::new(&site.config.base).assets()
    }
}

/// Renders the pages of a site, on any thread.
pub(crate) struct Renderer<'a> {
    pages: &'a Pages<'a>,
    inputs: &'a Inputs,
    words: Arc<Catalogs>,
    templates: &'a Templates,
    timings: &'a Timings,
}

impl<'a> Renderer<'a> {
    /// Returns a renderer of `pages`, which were made from `inputs`; it adds its durations to `timings`.
    pub(crate) fn new(
        pages: &'a Pages<'a>,
        inputs: &'a Inputs,
        templates: &'a Templates,
        timings: &'a Timings,
    ) -> Self {
        Self { pages, inputs, words: Arc::clone(&pages.site.words), templates, timings }
    }

    /// Renders a page. Mistakes of the theme become findings.
    pub(crate) fn output(&self, path: &str, output: &Output) -> Result<Rendered, Findings> {
        let work = if output.compares() { Work::Compare } else { Work::View };
        match self.timings.work(work, || self.pages.content(output)) {
            Content::Bytes(bytes) => Ok(Rendered { bytes, ..Rendered::default() }),
            Content::Own(own, bytes) if self.pages.is_checked(&own) => self.own(path, &own, &bytes),
            Content::Own(_, bytes) => Ok(Rendered { bytes: bytes.to_vec(), ..Rendered::default() }),
            Content::Linked(bytes, paths) => {
                let links = paths.into_iter().map(|path| Link { path, fragment: None, written: None }).collect();
                Ok(Rendered { bytes, links, ..Rendered::default() })
            }
            Content::Page(template) => self.template(path, &template),
        }
    }

    /// Checks a page of the site's own, which stays as it is.
    fn own(&self, path: &str, own: &str, bytes: &[u8]) -> Result<Rendered, Findings> {
        let place = format!("{STATIC}/{own}");
        let told = |kind: &str, what: &str, hint| {
            let finding = FORBIDDEN_CONTENT.at(place.as_str()).with("kind", kind).with("what", what);
            finding.with("page", path).hint(hint)
        };
        let Ok(html) = std::str::from_utf8(bytes) else { return Err(one(told("encoding", "", "own-save"))) };
        let settings = Settings {
            origin: self.pages.urls.origin(),
            base: self.pages.urls.base(),
            path,
            external: "",
            external_lang: None,
            permalink: &|_| String::new(),
            direction: &|_, _| None,
            leads_to: None,
            reads: false,
            insets: &[],
            units: self.pages.units(),
        };
        let processed =
            postprocess::page(html, &settings).map_err(|problem| one(told("markup", &problem, "own-markup")))?;
        let forbidden = |violation: &Violation| told(violation.kind.name(), &violation.what, "own");
        if processed.violations.is_empty() {
            Ok(Rendered { bytes: bytes.to_vec(), ids: processed.ids, ..Rendered::default() })
        } else {
            Err(processed.violations.iter().map(forbidden).collect())
        }
    }

    /// Returns the announcement of a version in a language: an e-mail, a news item, a text for an app store.
    pub(crate) fn announcement(&self, name: &str, id: VersionId, language: &Language) -> Result<String, Findings> {
        let view = self.pages.announcement(id, language);
        let context = Context::from_serialize(&view).expect("a view of strings, numbers, lists and maps");
        self.filled(name, language, &context)
    }

    /// Renders a template with its variables.
    fn filled(&self, name: &str, language: &Language, context: &Context) -> Result<String, Findings> {
        let tera = self.templates.of.get(language).expect("templates in every language of the pages");
        let mut paper = CostedPage::new();
        let render = || tera.render_to(name, context, &mut paper);
        self.timings
            .work(Work::Render, render)
            .map_err(|error| one(self.pages.site.theme.finding(&error, name, self.inputs)))?;
        Ok(String::from_utf8(paper.0).expect("templates and values are texts"))
    }

    /// Renders a template in the language of the page. The words that the last pass adds to links and headings are in
    /// the language of the text around them.
    fn template(&self, path: &str, template: &Template) -> Result<Rendered, Findings> {
        let file = self.pages.site.theme.template_file(template.name);
        let language = &template.language;
        let html = self.filled(template.name, language, &template.context)?;
        let text_language = template.text_language.as_ref().unwrap_or(language);
        let external = self.word(text_language, "external-link", &[]);
        let permalink = |heading: &str| self.word(text_language, "permalink", &[("section", Arg::from(heading))]);
        let settings = Settings {
            origin: self.pages.urls.origin(),
            base: self.pages.urls.base(),
            path,
            external: &external,
            external_lang: template.is_mixed.then_some(language.as_str()),
            permalink: &permalink,
            // A page that includes the fragment may have the other direction.
            direction: &|lang, page| self.direction(lang, page || template.scope.is_some()),
            leads_to: template.leads_to.as_deref(),
            reads: !template.says.is_empty(),
            insets: &template.insets,
            units: self.pages.units(),
        };
        let processed = self.timings.work(Work::Pass, || postprocess::page(&html, &settings));
        let processed = processed.map_err(|problem| one(self.failed(file, &problem)))?;
        if !processed.violations.is_empty() {
            return Err(processed.violations.iter().map(|violation| self.forbidden(violation, file, path)).collect());
        }
        let differs = |(name, says): &(String, Says)| {
            let page = processed.shown.get(name).map_or("", String::as_str);
            match says {
                Says::Text(id, language) => faithful::differs(self.pages.composition.text(*id, language)?, page),
                Says::Words(words) => faithful::apart(words, page),
            }
        };
        if let Some(difference) = self.timings.work(Work::Pass, || template.says.iter().find_map(differs)) {
            return Err(one(self.unfaithful(&difference, file, path)));
        }
        let html = match &template.scope {
            None => processed.html,
            Some(name) => {
                let scope = FragmentScope { origin: self.pages.urls.origin(), path, name };
                postprocess::scoped(&processed.html, &scope).map_err(|problem| one(self.failed(file, &problem)))?
            }
        };
        Ok(Rendered { bytes: html.into_bytes(), ids: processed.ids, links: processed.links, template: file })
    }

    /// Returns the direction of text in a language. If all of a site's languages are written from left to right, only
    /// whole pages state it; for a language that is not the site's, the browser decides by the letters.
    fn direction(&self, lang: &str, page: bool) -> Option<&'static str> {
        let languages = || self.pages.site.config.languages.iter();
        let profile = |language: &Language| self.words.get(language).map(Catalog::profile);
        let mixed = || languages().any(|language| profile(language).is_some_and(|profile| profile.right_to_left));
        let own = languages().find(|language| language.as_str() == lang).and_then(profile);
        (page || mixed()).then(|| own.map_or("auto", Profile::direction))
    }

    fn failed(&self, file: Option<FileId>, problem: &str) -> Finding {
        match file {
            Some(file) => TEMPLATE_ERROR.at(file).with("problem", problem),
            None => TEMPLATE_ERROR.at("themes").with("problem", problem),
        }
    }

    fn forbidden(&self, violation: &Violation, template: Option<FileId>, path: &str) -> Finding {
        let finding = match (violation.written.or_else(|| self.in_own_template(&violation.what)), template) {
            (Some(span), _) => FORBIDDEN_CONTENT.at(span),
            (None, Some(file)) => FORBIDDEN_CONTENT.at(file),
            (None, None) => FORBIDDEN_CONTENT.at("themes"),
        };
        let finding = finding.with("kind", violation.kind.name()).with("what", &violation.what);
        finding.with("page", path).hint("remove")
    }

    /// Reports a page that does not say what its text says, which only a template can cause.
    fn unfaithful(&self, difference: &Difference, template: Option<FileId>, path: &str) -> Finding {
        let finding = match (self.own_template_saying(difference), template) {
            (Some(place), _) => TEXT_NOT_AS_WRITTEN.at(place),
            (None, Some(file)) => TEXT_NOT_AS_WRITTEN.at(file),
            (None, None) => TEXT_NOT_AS_WRITTEN.at("themes"),
        };
        let finding = finding.with("page", path).with("shown", &difference.shown).with("text", &difference.text);
        finding.hint("template")
    }

    /// Finds the site's own template that contains the differing words, or else its only template.
    fn own_template_saying(&self, difference: &Difference) -> Option<Place> {
        let files: Vec<FileId> = self
            .inputs
            .site_files("themes")
            .filter(|(path, _)| path.ends_with(".html"))
            .map(|(_, file)| file)
            .collect();
        let found = self.in_own_template(&difference.word).map(Place::from);
        found.or_else(|| files.first().copied().filter(|_| files.len() == 1).map(Place::from))
    }

    /// Finds these words in any of the site's own templates, since the page's template may merely extend one.
    fn in_own_template(&self, words: &str) -> Option<Span> {
        let words = words.trim_end_matches('…');
        let mut files =
            self.inputs.site_files("themes").filter(|(path, _)| path.ends_with(".html") && !words.is_empty());
        files.find_map(|(_, file)| {
            let start = self.inputs.sources.get(file).text().find(words)?;
            Some(Span::new(file, start..start + words.len()))
        })
    }

    fn word(&self, language: &Language, id: &str, args: &[(&str, Arg)]) -> String {
        let words = self.words.get(language);
        words.and_then(|words| words.format(id, None, args).ok()).unwrap_or_else(|| id.to_owned())
    }
}

/// Returns the findings of many pages with each mistake reported once. If the message names a page, it names the first,
/// and a hint gives the number of pages.
pub(crate) fn told_once(mut findings: Findings, sources: &Sources) -> Findings {
    findings.sort(sources);
    let all: Vec<&Finding> = findings.iter().collect();
    let told = all.chunk_by(|one, other| mistake(one) == mistake(other)).map(|same| match same {
        [first, _, ..] if [&FORBIDDEN_CONTENT, &TEXT_NOT_AS_WRITTEN].contains(&first.rule) => {
            (*first).clone().with("pages", same.len()).hint("pages")
        }
        _ => same[0].clone(),
    });
    told.collect()
}

/// Returns what a finding says about the mistake itself, without the page that shows it.
fn mistake(finding: &Finding) -> (&Rule, &Place, Vec<Arg>) {
    let arg = |(name, value): &(&str, Arg)| match (*name, value) {
        ("page", _) => None,
        // Tera appends the names that are available on the page.
        ("problem", Arg::Text(problem)) => problem.split(" Available ").next().map(Arg::from),
        _ => Some(value.clone()),
    };
    (finding.rule, &finding.place, finding.message.args.iter().filter_map(arg).collect())
}

fn one(finding: Finding) -> Findings {
    [finding].into_iter().collect()
}
