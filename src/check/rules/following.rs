//! An announcement of something that does not follow; a label without a value.

use super::sentences::sentences;
use crate::base::{Findings, Level, Rule, Span};
use crate::check::scan::{fold, lowered, marker};
use crate::check::view::{TextView, VALUE, words_of};
use crate::model::{Block, Inline, ListKind, Section};
use crate::words::Profile;

/// "As follows" with nothing following.
pub(crate) static DANGLING_FOLLOWING: Rule = Rule::check("dangling-following", Level::Warning);
/// A label with nothing after its colon.
pub(crate) static EMPTY_VALUE: Rule = Rule::check("empty-value", Level::Warning);

/// Signs of an enumeration within a sentence.
const ENUMERATED: [&str; 9] = ["(1)", "（1）", "（１）", "(i)", "(a)", "①", "⑴", "（i）", "（a）"];

/// The maximum length of a label in characters; anything longer is a sentence.
const LONGEST_LABEL: usize = 40;

/// Checks every run of blocks.
pub(crate) fn check(text: &TextView<'_>, findings: &mut Findings) {
    let closed = !text.text.closing.is_empty();
    let mut walk = Follower { profile: text.profile, findings, opens: true, closed, ends: false, goes_on: false };
    walk.blocks(&text.text.preamble, !text.text.sections.is_empty());
    walk.sections(&text.text.sections, 0);
    (walk.opens, walk.ends) = (false, true);
    walk.blocks(&text.text.closing, false);
}

struct Follower<'f> {
    profile: &'f Profile,
    findings: &'f mut Findings,
    /// Whether this is the beginning of the text, which may announce everything that follows.
    opens: bool,
    /// Whether something follows the last section.
    closed: bool,
    /// Whether nothing follows this section.
    ends: bool,
    /// Whether another item of the list follows.
    goes_on: bool,
}

impl Follower<'_> {
    fn sections(&mut self, sections: &[Section], depth: usize) {
        for (at, section) in sections.iter().enumerate() {
            // What is announced may be the next section, or several sections headed like list items. A subsection
            // that consists only of a lead-in may announce the subsections after it.
            let next = sections.get(at + 1);
            let item = next.is_some_and(|next| is_item(&words_of(&next.heading)));
            let lead = depth > 0 && next.is_some() && matches!(section.body.as_slice(), [Block::Paragraph(_)]);
            self.opens = depth == 0 && at == 0 && next.is_some();
            self.ends = depth == 0 && next.is_none() && section.tables.is_empty() && !self.closed;
            self.blocks(&section.body, item || lead || !section.sections.is_empty());
            self.sections(&section.sections, depth + 1);
        }
    }

    /// Checks blocks; `followed` is whether something follows the last one.
    fn blocks(&mut self, blocks: &[Block], followed: bool) {
        let last_list = blocks.iter().rposition(holds_list);
        for (at, block) in blocks.iter().enumerate() {
            let next = followed || at + 1 < blocks.len();
            match block {
                Block::Paragraph(inlines) => {
                    self.paragraph(inlines, next);
                    // What is announced may come later, after another sentence.
                    let listed = blocks.get(at + 1).is_some_and(enumerates);
                    let leads = at + 1 < blocks.len() && last_words(inlines).is_some_and(|(words, _)| is_open(words));
                    if !followed && next && last_list <= Some(at) && !listed && !leads {
                        self.promise(inlines);
                    }
                }
                Block::Note(inner) => self.blocks(inner, next),
                Block::List(list) => {
                    for (index, item) in list.items.iter().enumerate() {
                        // The last item is followed by whatever follows its list; a labelled bullet, by the
                        // unlabelled ones after it.
                        let bullets = list.kind == ListKind::Bullets && has_label(&item.blocks);
                        let followed = match list.items.get(index + 1) {
                            Some(item) => bullets && !has_label(&item.blocks),
                            None => next,
                        };
                        let around = std::mem::replace(&mut self.goes_on, index + 1 < list.items.len());
                        self.blocks(&item.blocks, followed);
                        self.goes_on = around;
                    }
                }
                Block::Embed(_) => {}
            }
        }
    }

    /// Reports a sentence that announces a list without enumerating anything itself. Returns whether it reported one.
    fn promise(&mut self, inlines: &[Inline]) -> bool {
        let whole = words_of(inlines).to_lowercase();
        if ENUMERATED.iter().any(|sign| whole.contains(sign)) || whole.contains(VALUE) || has_listed_line(inlines) {
            return false;
        }
        // ": - one - two": a list run into one line.
        if whole.split_once([':', '：']).is_some_and(|(_, rest)| rest.trim_start().starts_with(['-', '・', '•'])) {
            return false;
        }
        let place = inlines.iter().enumerate().find_map(|(at, inline)| {
            let Inline::Words(words, span) = inline else { return None };
            // What is announced may be on the following lines of the same paragraph.
            let goes_on = matches!(inlines.get(at + 1), Some(Inline::SoftBreak | Inline::HardBreak | Inline::Link(_)));
            if goes_on && is_open(words) {
                return None;
            }
            let lower = words.to_ascii_lowercase();
            let listed = self.profile.listed.iter();
            // A remark in brackets, "(including the items listed below)", may mean the items that follow, and so may an
            // item that ends in a colon.
            let remark = |at: usize| self.goes_on && (is_bracketed(&words[..at]) || is_open(words));
            let (at, promise) = listed.clone().find_map(|promise| {
                let at = lower.find(promise.as_str()).filter(|at| !remark(*at))?;
                // "as follows: the name, the address" enumerates in the same sentence.
                let rest = &words[at + promise.len()..];
                let rest = &rest[..rest.find(['。', '.']).unwrap_or(rest.len())];
                let enumerates = rest
                    .split_once([':', '：', '—', '–'])
                    .is_some_and(|(_, rest)| rest.contains(char::is_alphanumeric));
                (!enumerates).then_some((at, promise))
            })?;
            let exact = (span.end - span.start) as usize == words.len();
            let start = span.start + u32::try_from(at).unwrap_or(0);
            let end = start + u32::try_from(promise.len()).unwrap_or(0);
            Some((&words[at..at + promise.len()], if exact { Span { start, end, ..*span } } else { *span }))
        });
        let Some((words, span)) = place else { return false };
        self.findings.push(DANGLING_FOLLOWING.at(span).with("words", words).hint("list"));
        true
    }

    fn paragraph(&mut self, inlines: &[Inline], followed: bool) {
        let Some((words, span)) = last_words(inlines) else { return };
        let (exact, words) = ((span.end - span.start) as usize == words.len(), words.trim_end());
        if followed || words.is_empty() {
            return;
        }
        if self.promise(inlines) {
            return;
        }
        let lower = lowered(words);
        let last = sentences(&lower).last().map_or(0, |sentence| sentence.start);
        let promise = self.profile.following.iter().find(|end| lower.ends_with(end.as_str()));
        let inside = |words: &&String| lower[last..].contains(words.as_str());
        let announced = self.profile.announced.iter().filter(|_| !self.opens).find(inside);
        let below = self.profile.below.iter().filter(|_| self.ends).find(inside);
        if let Some(promise) = promise.or(announced).or(below) {
            let at = lower.rfind(promise.as_str()).filter(|_| exact);
            let start = at.and_then(|at| u32::try_from(at).ok()).map(|at| span.start + at);
            let end = start.zip(u32::try_from(promise.len()).ok()).map(|(start, length)| start + length);
            let place = start.zip(end).map_or(span, |(start, end)| Span { start, end, ..span });
            self.findings.push(DANGLING_FOLLOWING.at(place).with("words", promise).hint("list"));
        } else if is_open(words) && words_of(inlines).chars().count() <= LONGEST_LABEL {
            self.findings.push(EMPTY_VALUE.at(span).with("words", words).hint("fill"));
        }
    }
}

/// Whether words end in a colon, and so lead in whatever follows them.
fn is_open(words: &str) -> bool {
    words.trim_end().ends_with([':', '：'])
}

/// Whether a bracket is still open at the end of words.
fn is_bracketed(words: &str) -> bool {
    words.rfind(['(', '（']) > words.rfind([')', '）'])
}

/// Whether a heading begins like a list item: a. , (1), ①.
fn is_item(heading: &str) -> bool {
    let rest = heading.trim_start_matches(['(', '（']);
    let mut signs = rest.chars();
    let sign = signs.next().is_some_and(|c| c.is_ascii_lowercase() || c.is_numeric() || c == '・');
    sign && signs.next().is_some_and(|c| matches!(c, '.' | '．' | ')' | '）' | ' ' | '\u{3000}'))
}

/// Whether blocks begin with a label: 利用目的：.
fn has_label(blocks: &[Block]) -> bool {
    let Some(Block::Paragraph(inlines)) = blocks.first() else { return false };
    words_of(inlines).chars().take(LONGEST_LABEL).any(|c| matches!(c, ':' | '：'))
}

/// Whether a block is or contains something that a sentence may have announced.
fn holds_list(block: &Block) -> bool {
    match block {
        Block::List(_) | Block::Embed(_) => true,
        Block::Note(blocks) => blocks.iter().any(holds_list),
        Block::Paragraph(inlines) => {
            let linked = inlines.iter().any(|inline| matches!(inline, Inline::Link(_)));
            linked || words_of(inlines).starts_with(BULLETS) || has_mark(&words_of(inlines))
        }
    }
}

/// The number of separators from which a paragraph is an enumeration.
const SEVERAL: usize = 3;

/// Whether a block is a paragraph that enumerates what the one above it announces: "Examples: name, address, age".
fn enumerates(block: &Block) -> bool {
    let Block::Paragraph(inlines) = block else { return false };
    words_of(inlines).matches([',', '、', '，', '・', ';', '；']).count() >= SEVERAL
}

/// Signs at the start of a paragraph that is an item of an unmarked list, or a statement in quotation marks.
const BULLETS: [char; 6] = ['&', '·', '∙', '‧', '「', '『'];

/// Whether words begin with the marker of an item: 一　, 2 , (1).
fn has_mark(words: &str) -> bool {
    let head: String =
        words.chars().take_while(|c| fold(*c).is_ascii_digit() || "一二三四五六七八九十".contains(*c)).collect();
    let counted = !head.is_empty() && words[head.len()..].starts_with([' ', '\u{3000}', '.', '．']);
    counted || marker(words).is_some() || is_item(words)
}

/// Whether the lines of a paragraph after the first are items: one begins with a marker, or the last is no sentence.
fn has_listed_line(inlines: &[Inline]) -> bool {
    let breaks = |inline: &Inline| matches!(inline, Inline::HardBreak | Inline::SoftBreak);
    let lines: Vec<String> = inlines.split(breaks).skip(1).map(words_of).collect();
    let is_marked = |line: &String| line.trim().starts_with(BULLETS) || has_mark(line.trim());
    let ends = lines.last().map(|line| line.trim()).filter(|line| !line.is_empty());
    lines.iter().any(is_marked) || ends.is_some_and(|line| !line.ends_with(['。', '.', '、', ',', ':', '：']))
}

/// The words at the end of a paragraph, and their span; `None` if it ends in something else.
fn last_words(inlines: &[Inline]) -> Option<(&str, Span)> {
    match inlines.last()? {
        Inline::Words(words, span) => Some((words.as_str(), *span)).filter(|(words, _)| !words.contains(VALUE)),
        Inline::Strong(inner) | Inline::Emphasis(inner) => last_words(inner),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::is_item;

    #[test]
    fn a_heading_can_be_an_item() {
        assert!(is_item("a. Support") && is_item("(1) 氏名") && is_item("b 連絡") && is_item("（２）住所"));
        assert!(!is_item("Support") && !is_item("利用目的") && !is_item("A company"));
    }
}
