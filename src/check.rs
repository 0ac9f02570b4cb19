//! The table of rules: every kind of finding that a run can make.

use crate::diagnostic::Rule;
use crate::{catalog, config, content, decode, edition, inputs, markdown, numbering, pipeline, project, render, theme};

/// Every rule, by id.
pub static RULES: &[&Rule] = &[
];

#[cfg(test)]
mod tests;
