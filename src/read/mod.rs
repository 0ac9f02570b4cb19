//! From files to a site: the only module that reads a site's folder, and the only one that knows TOML and Markdown.
//!
//! [`inputs`] reads the files from the disk. Parsers turn their text into plain data: [`config`] and [`content`]
//! (through [`decode`], TOML), [`marks`] and [`markdown`] (the text of notices) and [`theme`] (Tera). [`site`] joins
//! the files and reports what does not fit together. Every value keeps its span in its file, and every mistake becomes
//! a [`Finding`](crate::base::diagnostic::Finding) that does not keep others from being found.

pub(crate) mod config;
pub(crate) mod content;
pub(crate) mod decode;
pub(crate) mod inputs;
pub(crate) mod markdown;
pub(crate) mod marks;
pub(crate) mod site;
pub(crate) mod theme;
