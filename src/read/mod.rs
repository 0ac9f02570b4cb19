//! From files to a site: the only room that reads a site's folder, and the only one that knows TOML and Markdown.
//!
//! [`inputs`] takes the files from the disk. Parsers turn their text into plain data: [`config`] and [`content`] (both by
//! [`decode`], TOML), [`marks`] and [`markdown`] (the text of notices) and [`theme`] (Tera). [`site`] puts the files together and tells
//! what does not fit. Every value keeps its place in its file, and every mistake becomes a
//! [`Finding`](crate::base::diagnostic::Finding); none of them stops the others from being found.

pub(crate) mod config;
pub(crate) mod content;
pub(crate) mod decode;
pub(crate) mod inputs;
pub(crate) mod markdown;
pub(crate) mod marks;
pub(crate) mod site;
pub(crate) mod theme;
