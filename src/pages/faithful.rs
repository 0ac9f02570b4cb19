//! Whether a page says what its text says, or what its comparison or translation beside the original says.

use crate::edition::Labels;
use crate::edition::compose::Composed;
use crate::edition::text_form::{escaped, normal, shown};
use crate::pages::html::words::TABLE;

/// How many characters of each side a message shows from the difference on; half as many precede it.
const MOST: usize = 24;

/// The place where a page begins to differ from its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Difference {
    /// What the page says there.
    pub(crate) shown: String,
    /// What the text says there.
    pub(crate) text: String,
    /// The words of the page that differ.
    pub(crate) word: String,
}

/// Returns where `page`, the words read from a page, begins to differ from the plain text of what the page shows.
pub(crate) fn differs(text: &Composed, page: &str) -> Option<Difference> {
    let table = |labels: &Labels| -> String { escaped(labels.get("plain-table")).split_whitespace().collect() };
    let tables = [table(&text.edition.labels), table(&text.edition.original_labels)];
    let text = shown(&text.form.text);
    let page = &worded(page, &text, &tables);
    if text == *page {
        return None;
    }
    // Output of the theme need not be in the normal form of the plain text.
    apart(&text, &normal(page))
}

/// Returns where the words of a page begin to differ from those that it must say.
pub(crate) fn apart(text: &str, page: &str) -> Option<Difference> {
    if text == page {
        return None;
    }
    let equal = text.bytes().zip(page.bytes()).take_while(|(one, other)| one == other).count();
    let equal = (0..=equal).rev().find(|at| text.is_char_boundary(*at) && page.is_char_boundary(*at))?;
    let behind = |side: &str| side[equal..].chars().take(MOST).collect::<String>();
    let before: String = text[..equal].chars().rev().take(MOST / 2).collect::<Vec<_>>().into_iter().rev().collect();
    let same =
        text[equal..].chars().rev().zip(page[equal..].chars().rev()).take_while(|(one, other)| one == other).count();
    let changed = page[equal..].chars().count().saturating_sub(same);
    let word = page[equal..].chars().take(changed).collect();
    Some(Difference { shown: before.clone() + &behind(page), text: before + &behind(text), word })
}

/// Returns the words of a page with the text's own word for a table in place of [`TABLE`], or the original's where the
/// original stands in.
fn worded(page: &str, text: &str, tables: &[String; 2]) -> String {
    let mut said = String::with_capacity(page.len());
    for (at, piece) in page.split(TABLE).enumerate() {
        if at > 0 {
            let goes_on = |word: &&String| text.get(said.len()..).is_some_and(|rest| rest.starts_with(word.as_str()));
            let word = tables.iter().find(goes_on).unwrap_or(&tables[0]).clone();
            said.push_str(&word);
        }
        said.push_str(piece);
    }
    said
}
