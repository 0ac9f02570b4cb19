//! A page as its template receives it. With [`super::render`] and [`crate::read::theme`], which parses the templates,
//! the only module that knows Tera.

use serde::Serialize;
use tera::Context;

use crate::base::Language;
use crate::model::VersionId;
use crate::pages::html::inset::{Inset, marked};

/// What a page must say.
#[derive(Debug, Clone)]
pub(crate) enum Says {
    /// A text, with everything that its seal covers.
    Text(VersionId, Language),
    /// The bare words of a side.
    Words(String),
}

/// A page before its template is rendered.
#[derive(Debug)]
pub(crate) struct Template {
    /// The template's file in the theme.
    pub(crate) name: &'static str,
    /// The language of the page.
    pub(crate) language: Language,
    /// The language of the text on the page, if it may differ.
    pub(crate) text_language: Option<Language>,
    /// What the page must say, by the names that the template uses; the name is empty if there is only one text.
    pub(crate) says: Vec<(String, Says)>,
    /// Whether the page shows texts in several languages.
    pub(crate) is_mixed: bool,
    /// The name that keeps the page's anchors apart from others, if it is a fragment for pages of other sites.
    pub(crate) scope: Option<String>,
    /// The address that the page redirects to.
    pub(crate) leads_to: Option<String>,
    /// The variables of the template.
    pub(crate) context: Context,
    /// The insets that replace the template's marks, by number.
    pub(crate) insets: Vec<Inset>,
}

impl Template {
    /// Returns a page in `language` that renders `view` with the template `name`.
    pub(crate) fn new(name: &'static str, language: &Language, view: &impl Serialize) -> Self {
        let serialise = || Context::from_serialize(view).expect("a view of strings, numbers, lists and maps");
        let (context, insets) = marked(serialise);
        Self {
            name,
            language: language.clone(),
            text_language: None,
            says: Vec::new(),
            is_mixed: false,
            scope: None,
            leads_to: None,
            context,
            insets,
        }
    }
}
