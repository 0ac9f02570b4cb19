//! The rules for the marks of a text.

use crate::base::{Level, Rule};

/// A line that may or may not continue the line above it.
pub(crate) static UNCLEAR_LINE: Rule = Rule::error("unclear-line");
/// A mark read in a way that the writer may not expect.
pub(crate) static UNUSUAL_MARK: Rule = Rule::check("unusual-mark", Level::Warning);
/// Lines, such as those of an address, that are joined into one.
pub(crate) static JOINED_LINES: Rule = Rule::check("joined-lines", Level::Warning);
/// A table typed as text.
pub(crate) static TYPED_TABLE: Rule = Rule::error("typed-table");
/// A mark that continues no list and begins none, whichever way it is read.
pub(crate) static MARK_SEQUENCE: Rule = Rule::error("mark-sequence");
/// The heading of a section typed as text.
pub(crate) static TYPED_HEADING: Rule = Rule::error("typed-heading");
/// A number or a mark typed at the head of an item, a paragraph or a heading, where seibun writes it.
pub(crate) static TYPED_MARKER: Rule = Rule::check("typed-marker", Level::Warning);
/// A line indented below a list item, but not far enough to belong to it.
pub(crate) static SHALLOW_INDENT: Rule = Rule::check("shallow-indent", Level::Warning);
