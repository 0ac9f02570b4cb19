//! Inserts and removes paragraphs, and renumbers the marks of the items around them.

use super::change::{ChangedFile, Edit, Hindrance, line_end, line_start};
use super::leaf::{InList, Leaf, LeafKind};
use crate::base::Counter;
use crate::exchange::read::escaped;

/// Returns the edits that remove a paragraph.
pub(super) fn removal(leaf: &Leaf, file: &ChangedFile<'_>) -> Result<Vec<Edit>, Hindrance> {
    match leaf.kind {
        LeafKind::Line => return Err(Hindrance::Whole),
        LeafKind::Cell => return Ok(vec![Edit { range: leaf.place.clone(), words: String::new() }]),
        LeafKind::Prose if leaf.goes_on => return Err(Hindrance::Open),
        LeafKind::Prose => {}
    }
    let source = file.text;
    let (first, last) = (leaf.item.as_ref().map_or(leaf.place.start, |item| item.mark), leaf.place.end);
    let (start, end) = (line_start(source, first.min(leaf.place.start)), line_end(source, last));
    let inside = file.own_lines(start..end)?;
    // Of two blank lines around it, keep one.
    let after = source[inside.end..].strip_prefix('\n').map_or(inside.end, |_| inside.end + 1);
    let blank = source[..inside.start].ends_with("\n\n") && source[after..].starts_with('\n');
    let end = if blank { after + 1 } else { after };
    Ok(vec![Edit { range: inside.start..end, words: String::new() }])
}

/// A paragraph to insert.
#[derive(Debug, Clone, Copy)]
pub(super) struct InsertedParagraph<'a> {
    /// The number that the document shows before the paragraph beside it.
    pub(super) beside: &'a str,
    /// Its words, including a number typed before them.
    pub(super) words: &'a str,
    /// Whether it precedes the paragraph beside it.
    pub(super) above: bool,
    /// The number of items of the list inserted before it minus those removed.
    pub(super) shift: i64,
}

impl InsertedParagraph<'_> {
    /// Returns the number typed before it, if any, and its words.
    pub(super) fn typed(&self) -> (Option<&str>, &str) {
        match self.words.split_once('\t') {
            Some((head, rest)) if head.chars().count() <= 12 => {
                (Some(head.trim()).filter(|head| !head.is_empty()), rest)
            }
            _ => (None, self.words),
        }
    }
}

/// Returns the edits that insert a paragraph beside another; with a number of the same form, it joins the list.
pub(super) fn insertion(
    leaf: &Leaf,
    put: InsertedParagraph<'_>,
    file: &ChangedFile<'_>,
) -> Result<Vec<Edit>, Hindrance> {
    if leaf.kind != LeafKind::Prose {
        return Err(Hindrance::Whole);
    }
    let source = file.text;
    let first = leaf.item.as_ref().map_or(leaf.place.start, |item| item.mark.min(leaf.place.start));
    let lines = file.own_lines(line_start(source, first)..line_end(source, leaf.place.end))?;
    let (typed, words) = put.typed();
    let margin = &source[lines.start..first.max(lines.start)];
    let (head, within) = match (typed, &leaf.item) {
        (Some(typed), Some(item)) if form(typed) == form(put.beside) => {
            let by = put.shift + i64::from(!put.above);
            (mark(leaf, item, by, source).ok_or(Hindrance::Whole)?, margin.to_owned())
        }
        // A number of another form belongs to a list that cannot be determined.
        (Some(_), _) => return Err(Hindrance::Whole),
        // Without a number, it continues the item above it.
        (None, Some(_)) if !put.above => {
            (String::new(), blanks(&source[lines.start..leaf.place.start.max(lines.start)]))
        }
        (None, _) => (String::new(), blanks(margin)),
    };
    let (_, quotes) = file.string(lines.start).ok_or(Hindrance::Quotes)?;
    let text = escaped(words).replace('\n', &format!("\\\n{within}{}", blanks(&head)));
    let text = quotes.written(&format!("{within}{head}{text}")).ok_or(Hindrance::Quotes)?;
    // Items are spaced like the existing ones; paragraphs are separated by blank lines.
    let (before, after) = (&source[..lines.start], &source[lines.end..]);
    let close = !head.is_empty() && !before.ends_with("\n\n") && !after.starts_with("\n\n");
    let gap = if close { "\n" } else { "\n\n" };
    let more = if close || after.starts_with("\n\n") || after.starts_with("\n'''") { "" } else { "\n" };
    Ok(vec![if put.above {
        Edit { range: lines.start..lines.start, words: format!("{text}{gap}") }
    } else {
        Edit { range: lines.end..lines.end, words: format!("{gap}{text}{more}") }
    }])
}

/// Returns the edit of an item's typed number; `None` if it is not typed in digits, which `check` reports.
pub(super) fn renumbered(leaf: &Leaf, by: i64, file: &ChangedFile<'_>) -> Option<Edit> {
    let item = leaf.item.as_ref()?;
    item.typed?;
    let words = mark(leaf, item, by, file.text)?;
    Some(Edit { range: item.mark..item.mark + written_mark(leaf, item, file.text)?.len(), words })
}

/// Returns the mark of an item as the file writes it, with the blanks after it.
fn written_mark<'s>(leaf: &Leaf, item: &InList, source: &'s str) -> Option<&'s str> {
    let whole = source.get(item.mark..leaf.place.start)?;
    // An anchor does not belong to it, nor does the start of strong words.
    let end = whole.find(['{', '*', '[']).unwrap_or(whole.len());
    Some(&whole[..end])
}

/// Returns the same mark with its number increased by `by`.
fn mark(leaf: &Leaf, item: &InList, by: i64, source: &str) -> Option<String> {
    let written = written_mark(leaf, item, source)?;
    let Some(typed) = item.typed else { return Some(written.to_owned()) };
    let count = u32::try_from(i64::from(typed) + by).ok()?;
    for (_, counter) in Counter::NAMES {
        let (old, new) = (counter.text(typed), counter.text(count));
        if written.contains(&old) {
            return Some(written.replacen(&old, &new, 1));
        }
    }
    None
}

/// Returns a number without its digits: the form that distinguishes paragraphs from items.
fn form(number: &str) -> String {
    let sign = |c: char| match c {
        '（' => '(',
        '）' => ')',
        '．' => '.',
        c => c,
    };
    number.chars().filter(|c| !c.is_numeric() && !c.is_whitespace()).map(sign).collect()
}

/// Returns as many blanks as words are wide; an East Asian character counts as two.
fn blanks(words: &str) -> String {
    words.chars().map(|c| if c.is_ascii() { " " } else { "  " }).collect()
}
