//! HTML of what is said, without a page around it: the blocks of an edition, the two sides of a comparison. What Tera writes is
//! [`crate::pages::render`]'s.
//!
//! Whoever writes HTML here says at the same time what it says ([`inset`]): the last pass over a page reads only what the theme
//! puts around it. That both say the same is a matter of tests, which read the HTML back.

pub(crate) mod body;
pub(crate) mod escape;
pub(crate) mod inset;
pub(crate) mod sides;
#[cfg(test)]
mod tests;
pub(crate) mod words;
