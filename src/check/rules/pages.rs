//! Rules about published pages, applied when pages are rendered.

use crate::base::Rule;

/// A page that contains a script, an inline style, or anything from elsewhere.
pub(crate) static FORBIDDEN_CONTENT: Rule = Rule::error("forbidden-content");

/// A static file at a path that the site itself writes or uses as a folder.
pub(crate) static STATIC_TAKEN: Rule = Rule::error("static-taken");

/// A static file with a name that a file list cannot contain.
pub(crate) static STATIC_NAME: Rule = Rule::error("static-name");

/// A page whose words differ from the text it shows. Arguments: `page`, `shown`, `text`.
pub(crate) static TEXT_NOT_AS_WRITTEN: Rule = Rule::error("text-not-as-written");

/// A link to a page or an anchor that the site does not have.
pub(crate) static DEAD_LINK: Rule = Rule::error("dead-link");
