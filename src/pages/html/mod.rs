//! HTML of content, without a page around it: the blocks of an edition, the two sides of a comparison. Tera templates
//! are left to [`crate::pages::render`].
//!
//! Code that writes HTML here also records the words that it says ([`inset`]), so that the last pass over a page reads
//! only what the theme adds around it. Tests read the HTML back to check that the two agree.

pub(crate) mod body;
pub(crate) mod escape;
pub(crate) mod inset;
pub(crate) mod rows;
pub(crate) mod sides;
#[cfg(test)]
mod tests;
pub(crate) mod words;
