//! Every text of a site, with its numbers, references and values in place.

mod stand_in;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::diagnostic::Findings;
use crate::drift::{self, PartState};
use crate::edition::{self, Context, Edition, Used};
use crate::history::History;
use crate::language::Language;
use crate::model::notice::{Notice, Version};
use crate::numbering::scheme::Scheme;
use crate::numbering::{self, Numbers};
use crate::project::Project;
use crate::render::body::Body;
use crate::source::Spanned;
use crate::text_form::{self, Head, TextForm};

/// A text, ready to be shown.
#[derive(Debug)]
pub struct Composed {
    /// The text.
    pub edition: Edition,
    /// Its numbers and anchors.
    pub numbers: Numbers,
    /// What it takes from outside its version's folder.
    pub used: Used,
    /// How it is numbered.
    pub scheme: Scheme,
    /// Its plain text.
    pub form: TextForm,
    /// Its HTML, once a page has asked for it.
    pub body: OnceLock<Body>,
    /// Of a translation: how each part stands to the original.
    pub drift: Vec<PartState>,
}

/// The texts of a site on a day.
#[derive(Debug)]
pub struct Composition {
    /// The day.
    pub as_of: Date,
    /// The states of each notice's versions.
    pub histories: Vec<History>,
    /// For each notice, the version that its own page shows.
    pub shown: Vec<Option<usize>>,
    texts: BTreeMap<(usize, usize, Language), Composed>,
}

impl Composition {
    /// The versions of a notice that have a page, oldest first: the published ones, or all with `drafts`.
    pub fn visible(&self, notice: usize, drafts: bool) -> Vec<usize> {
        let history = &self.histories[notice];
        if drafts { history.all().collect() } else { history.published().collect() }
    }

    /// A text: notice and version by index.
    pub fn text(&self, notice: usize, version: usize, language: &Language) -> Option<&Composed> {
        self.texts.get(&(notice, version, language.clone()))
    }
}

/// Composes every text of the site as of a day. With `drafts`, a notice that is only a draft is shown too.
pub fn compose(project: &Project, as_of: Date, drafts: bool) -> (Composition, Findings) {
    let histories: Vec<History> = project.notices.iter().map(|notice| History::of(notice, as_of)).collect();
    let shown: Vec<Option<usize>> = histories
        .iter()
        .zip(&project.notices)
        .map(|(history, notice)| history.shown().or(notice.versions.len().checked_sub(1).filter(|_| drafts)))
        .collect();
    let jobs: Vec<(usize, usize, &Language)> = project
        .notices
        .iter()
        .enumerate()
        .flat_map(|(n, notice)| {
            let versions = notice.versions.iter().enumerate();
            versions.flat_map(move |(v, version)| version.texts.keys().map(move |language| (n, v, language)))
        })
        .collect();
    let composed: Vec<_> = jobs
        .into_par_iter()
        .filter_map(|(n, v, language)| {
            let notice = &project.notices[n];
            let (text, findings) = compose_one(project, &shown, notice, &notice.versions[v], language)?;
            Some(((n, v, language.clone()), text, findings))
        })
        .collect();
    let mut texts = BTreeMap::new();
    let mut findings = Findings::default();
    for (key, text, found) in composed {
        texts.insert(key, text);
        findings.append(found);
    }
    stand_in_originals(project, &mut texts);
    (Composition { as_of, histories, shown, texts }, findings)
}

/// Gives translations the original's edition of the sections that they lack.
fn stand_in_originals(project: &Project, texts: &mut BTreeMap<(usize, usize, Language), Composed>) {
    let lacking = texts.iter().filter(|(_, text)| stand_in::any(&text.edition.sections));
    let lacking: Vec<_> = lacking.map(|(key, _)| key.clone()).collect();
    for key in lacking {
        let version = &project.notices[key.0].versions[key.1];
        let original = version.original.clone();
        let sections = original.and_then(|original| texts.get(&(key.0, key.1, original)));
        let Some(sections) = sections.map(|text| text.edition.sections.clone()) else { continue };
        if let Some(text) = texts.get_mut(&key) {
            stand_in::replace(&mut text.edition.sections, &sections);
            text.form = text_form::write(&text.edition, head(version));
        }
    }
}

fn compose_one(
    project: &Project,
    shown: &[Option<usize>],
    notice: &Notice,
    version: &Version,
    language: &Language,
) -> Option<(Composed, Findings)> {
    let written = version.texts.get(language)?;
    let original = version.original.as_ref().filter(|original| *original != language);
    let original = original.and_then(|original| Some((original, version.texts.get(original)?)));
    let whole = original.and_then(|(from, text)| stand_in::with_missing(written, text, (from, language)));
    let text = whole.as_ref().unwrap_or(written);
    let drift = original.map_or_else(Vec::new, |(from, text)| drift::states(text, from, written, language));
    let words = project.words.get(language)?;
    let sealed = version.seal.as_ref().and_then(|seal| seal.numbering.get(language));
    let scheme = sealed.map(Scheme::from_patterns).or_else(|| scheme(project, notice, language))?;
    let used = RefCell::default();
    let numbers = numbering::number(text, &scheme);
    let context = Context {
        config: &project.config,
        notices: &project.notices,
        shown,
        notice,
        version,
        language,
        words,
        dates: project.dates.get(language)?,
        numbers: &numbers,
        used: &used,
    };
    let (edition, findings) = edition::build(text, &context);
    let form = text_form::write(&edition, head(version));
    Some((Composed { edition, numbers, used: used.into_inner(), scheme, form, body: OnceLock::new(), drift }, findings))
}

/// What stands at the head of a version's plain text.
fn head(version: &Version) -> Head<'_> {
    let date = |date: &Option<Spanned<Date>>| date.as_ref().map(|date| date.value);
    Head {
        original: version.original.as_ref(),
        established: date(&version.established),
        announced: date(&version.announced),
        effective: date(&version.effective),
    }
}

/// The numbering scheme of a notice in a language. An unknown one has been reported; nothing is numbered then.
fn scheme(project: &Project, notice: &Notice, language: &Language) -> Option<Scheme> {
    let style = project.config.references;
    let name = notice.numbering.value.as_str();
    if let Some((_, own)) = project.config.schemes.iter().find(|(key, _)| key.value == name) {
        return Some(Scheme::own(own, language, style));
    }
    let words = project.words.get(language)?;
    Some(match name {
        "article" | "decimal" | "plain" => Scheme::built_in(name, words, style),
        _ => Scheme::none(),
    })
}
