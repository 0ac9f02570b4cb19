//! HTML of what is said, without a page around it: the blocks of an edition, the two sides of a comparison. What Tera writes is
//! [`crate::render`]'s.

pub mod body;
pub mod sides;
