//! Word's format (Office Open XML, ECMA-376): a package of XML parts.

mod styles;
mod write;

pub(crate) use write::write;
