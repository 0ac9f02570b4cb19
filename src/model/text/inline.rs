//! Running text: words, links, references, and values that are kept elsewhere.

use super::NodeId;
use crate::base::{Language, Span, Spanned};

/// A part of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Inline {
    /// Words, and their span. If the source has escapes among them, the span is that of the whole run.
    Words(String, Span),
    /// A line end in the source, replaced by nothing or a space depending on its neighbours.
    SoftBreak,
    /// A line end that the author asked for.
    HardBreak,
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// A link to an address.
    Link(Link),
    /// Words in another language: `[代表取締役社長](lang:ja)`.
    Foreign(Language, Vec<Inline>),
    /// A reference to a part of this notice, or to another one.
    Reference(Reference),
    /// A value that is kept elsewhere.
    Placeholder(Placeholder),
    /// A thing within the text that references can name.
    Mark(AnchorMark),
}

/// A thing within the text that references can name: `[(i)]{#name}` in a sentence, `{#name}` at the head of a table's
/// row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AnchorMark {
    /// Its id.
    pub(crate) node: NodeId,
    /// Its name.
    pub(crate) name: Spanned<String>,
    /// The typed number; empty for a row.
    pub(crate) words: String,
    /// The span of the bracketed number; empty for a row.
    pub(crate) span: Span,
}

/// Returns the marks in running text, in reading order.
pub(crate) fn marks<'i>(inlines: &'i [Inline]) -> Vec<&'i AnchorMark> {
    let inner = |inline: &'i Inline| match inline {
        Inline::Mark(mark) => vec![mark],
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Foreign(_, inner) => marks(inner),
        _ => Vec::new(),
    };
    inlines.iter().flat_map(inner).collect()
}

/// A link to an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    /// The address as written.
    pub(crate) address: String,
    /// The linked words.
    pub(crate) words: Vec<Inline>,
    /// Its span.
    pub(crate) span: Span,
}

/// A reference: `[](#third-party.1)`, `[words](cookies#purposes)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reference {
    /// The folder of the other notice; `None` for this one.
    pub(crate) notice: Option<String>,
    /// Its targets; at least one.
    pub(crate) aims: Vec<ReferenceAim>,
    /// The given words; empty if the number is to be written.
    pub(crate) words: Vec<Inline>,
    /// How the target is named.
    pub(crate) form: ReferenceForm,
    /// Whether one of several targets is meant, not all.
    pub(crate) or: bool,
    /// Its span.
    pub(crate) span: Span,
}

impl Reference {
    /// Returns its targets as written: `#a.1`, `#a.1, #b..c`.
    pub(crate) fn targets(&self) -> String {
        let notice = self.notice.as_deref().unwrap_or("");
        let aim = |aim: &ReferenceAim| match &aim.through {
            Some(through) => format!("{notice}#{}..{through}", aim.target),
            None => format!("{notice}#{}", aim.target),
        };
        self.aims.iter().map(aim).collect::<Vec<_>>().join(", ")
    }
}

/// A target of a reference, or a range of targets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReferenceAim {
    /// The name or path of the thing, or of the first one of a range; empty for a notice as a whole.
    pub(crate) target: String,
    /// The name or path of the last one of a range.
    pub(crate) through: Option<String>,
}

/// How a reference without words names its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReferenceForm {
    /// By number: 第7条第1項.
    Number,
    /// By number and heading: 第7条「第三者への提供」.
    Titled,
    /// By its relation to the reference, if there is a word for it (前条, 前項), or else by number.
    Relative,
    /// By the number written before it, without those around it: (2), 15.4.
    Bare,
}

/// A value that is kept elsewhere: `{operator.name}`, `{table:recipients}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Placeholder {
    /// The name between the braces.
    pub(crate) path: String,
    /// Its span, braces included.
    pub(crate) span: Span,
}

impl Placeholder {
    /// Whether it shows a block, and so must be alone in its paragraph.
    pub(crate) fn is_block(&self) -> bool {
        shows_block(&self.path)
    }
}

/// Whether a placeholder of this name shows a block.
pub(crate) fn shows_block(path: &str) -> bool {
    let named = |prefix: &str| path.strip_prefix(prefix).is_some_and(|rest| !rest.contains('.'));
    let named = named("contact.") || named("company.");
    let prefixed = path.starts_with("table:") || path.starts_with("include:");
    named || prefixed || BLOCKS.split(' ').any(|block| block == path)
}

/// The placeholders that show a block.
const BLOCKS: &str = "accredited cookies dates joint_use measures operator purposes requests retentions signature transfers \
    transmissions";
