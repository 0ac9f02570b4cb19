//! What is told of the marks of a text.

use crate::base::diagnostic::{Level, Rule};

/// A line of which nobody can say whether it goes on with the line above it.
pub(crate) static UNCLEAR_LINE: Rule = Rule::error("unclear-line");
/// A mark that is read in a way that the writer may not expect.
pub(crate) static UNUSUAL_MARK: Rule = Rule::check("unusual-mark", Level::Warning);
/// Lines, such as those of an address, that are joined into one.
pub(crate) static JOINED_LINES: Rule = Rule::check("joined-lines", Level::Warning);
/// A table that is typed as text.
pub(crate) static TYPED_TABLE: Rule = Rule::error("typed-table");
/// A mark that goes on with no list and begins none, in whichever sequence it is read.
pub(crate) static MARK_SEQUENCE: Rule = Rule::error("mark-sequence");
/// The heading of a section that is typed as text.
pub(crate) static TYPED_HEADING: Rule = Rule::error("typed-heading");
/// A number or a mark at the head of an item, a paragraph or a heading, where seibun writes it.
pub(crate) static TYPED_MARKER: Rule = Rule::check("typed-marker", Level::Warning);
/// Something set in under a list item, but not far enough to belong to it.
pub(crate) static SHALLOW_INDENT: Rule = Rule::check("shallow-indent", Level::Warning);
