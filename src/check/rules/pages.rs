//! Rules about the pages that readers get. They are applied where pages are made.

use crate::base::diagnostic::Rule;

/// A page that holds a script, an inline style, or anything from elsewhere.
pub(crate) static FORBIDDEN_CONTENT: Rule = Rule::error("forbidden-content");

/// A file of the site's own at a path that the site itself writes, or needs for a folder.
pub(crate) static STATIC_TAKEN: Rule = Rule::error("static-taken");

/// A file of the site's own whose name no list of files can hold.
pub(crate) static STATIC_NAME: Rule = Rule::error("static-name");

/// A page that says other words than the text that it shows. Arguments: `page`, `shown`, `text`.
pub(crate) static TEXT_NOT_AS_WRITTEN: Rule = Rule::error("text-not-as-written");

/// A link to a page or an anchor that the site does not have.
pub(crate) static DEAD_LINK: Rule = Rule::error("dead-link");
