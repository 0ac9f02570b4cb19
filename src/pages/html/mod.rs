//! HTML of what is said, without a page around it: the blocks of an edition, the two sides of a comparison. What Tera writes is
//! [`crate::pages::render`]'s.

pub(crate) mod body;
pub(crate) mod sides;
