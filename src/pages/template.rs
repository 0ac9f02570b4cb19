//! A page as its template gets it. With [`super::render`] the only place that knows Tera, besides [`crate::read::theme`],
//! which parses the templates.

use serde::Serialize;
use tera::Context;

use crate::base::language::Language;
use crate::model::notice::VersionId;
use crate::pages::html::inset::{Inset, marked};

/// What a page has to say.
#[derive(Debug, Clone)]
pub(crate) enum Says {
    /// A text, with all that a seal holds of it.
    Text(VersionId, Language),
    /// The bare words of a side.
    Words(String),
}

/// What a template makes a page of.
#[derive(Debug)]
pub(crate) struct Template {
    /// The file of the theme.
    pub(crate) name: &'static str,
    /// The language of the page.
    pub(crate) language: Language,
    /// The language of the text on it, where it may be another one.
    pub(crate) text_language: Option<Language>,
    /// What its page has to say, by the names that the template knows it by: an empty one, where there is but one text.
    pub(crate) says: Vec<(String, Says)>,
    /// Whether texts of several languages stand on it.
    pub(crate) is_mixed: bool,
    /// What tells its anchors from those of others, where it is a fragment for pages of others.
    pub(crate) scope: Option<String>,
    /// The address that the page leads on to by itself.
    pub(crate) leads_to: Option<String>,
    /// What the template sees.
    pub(crate) context: Context,
    /// What stands on the page where the template has put its marks, by their numbers.
    pub(crate) insets: Vec<Inset>,
}

impl Template {
    /// Returns a view for the template `name`, on a page in `language`.
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
