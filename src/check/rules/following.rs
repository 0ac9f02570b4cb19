//! A promise of something that follows, with nothing after it; a label with no value.

use crate::base::diagnostic::{Findings, Level, Rule};
use crate::base::source::Span;
use crate::check::view::{TextView, VALUE, words_of};
use crate::model::text::{Block, Inline, Section};

/// "As follows", and nothing follows.
pub(crate) static DANGLING_FOLLOWING: Rule = Rule::check("dangling-following", Level::Warning);
/// A label with nothing after its colon.
pub(crate) static EMPTY_VALUE: Rule = Rule::check("empty-value", Level::Warning);

/// Ends of sentences that promise a list or a block right after them.
const JAPANESE: [&str; 10] = [
    "次のとおりです。",
    "次の通りです。",
    "以下のとおりです。",
    "以下の通りです。",
    "次のとおりとします。",
    "以下のとおりとします。",
    "次のとおりとする。",
    "次に掲げるとおりです。",
    "次の窓口で承ります。",
    "下記のとおりです。",
];
const ENGLISH: [&str; 6] =
    ["as follows.", "as follows:", "the following:", "following cases:", "following purposes:", "set out below:"];

/// How many characters a label has at most; what is longer is a sentence.
const LONGEST_LABEL: usize = 40;

/// Looks at every run of blocks.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let mut walk = Walk { japanese: text.language.is_japanese(), findings };
    walk.blocks(&text.text.preamble, !text.text.sections.is_empty());
    walk.sections(&text.text.sections);
    walk.blocks(&text.text.closing, false);
}

struct Walk<'f> {
    japanese: bool,
    findings: &'f mut Findings,
}

impl Walk<'_> {
    fn sections(&mut self, sections: &[Section]) {
        for section in sections {
            // What follows may be a section of its own.
            self.blocks(&section.body, !section.sections.is_empty());
            self.sections(&section.sections);
        }
    }

    /// `followed`: something stands after the last block.
    fn blocks(&mut self, blocks: &[Block], followed: bool) {
        for (at, block) in blocks.iter().enumerate() {
            let next = followed || at + 1 < blocks.len();
            match block {
                Block::Paragraph(inlines) => self.paragraph(inlines, next),
                Block::Note(inner) => self.blocks(inner, next),
                Block::List(list) => {
                    for (index, item) in list.items.iter().enumerate() {
                        // The last item is followed by what stands after its list.
                        self.blocks(&item.blocks, index + 1 == list.items.len() && next);
                    }
                }
                Block::Embed(_) => {}
            }
        }
    }

    fn paragraph(&mut self, inlines: &[Inline], followed: bool) {
        let Some((words, span)) = last_words(inlines) else { return };
        let words = words.trim_end();
        if followed || words.is_empty() {
            return;
        }
        let promises: &[&str] = if self.japanese { &JAPANESE } else { &ENGLISH };
        let promise = promises.iter().find(|end| words.to_lowercase().ends_with(**end)).copied();
        if let Some(promise) = promise {
            self.findings.push(DANGLING_FOLLOWING.at(tail(span, promise.len())).with("words", promise).hint("list"));
        } else if words.ends_with([':', '：']) && words_of(inlines).chars().count() <= LONGEST_LABEL {
            self.findings.push(EMPTY_VALUE.at(span).with("words", words).hint("fill"));
        }
    }
}

fn tail(span: Span, len: usize) -> Span {
    let start = span.end.saturating_sub(u32::try_from(len).unwrap_or(0)).max(span.start);
    Span { start, ..span }
}

/// The words at the end, if a paragraph ends in words.
fn last_words(inlines: &[Inline]) -> Option<(&str, Span)> {
    match inlines.last()? {
        Inline::Words(words, span) => Some((words.as_str(), *span)).filter(|(words, _)| !words.contains(VALUE)),
        Inline::Strong(inner) | Inline::Emphasis(inner) => last_words(inner),
        _ => None,
    }
}
