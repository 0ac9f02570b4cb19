//! How a reference names a thing without a number: a section by its heading, a row of a table by its head.

use super::build::Builder;
use super::plain_text;
use crate::model::{Block, Inline as Written, NodeId, Row, Section};

/// The depth of references within headings beyond which they resolve to nothing.
const DEEPEST_HEADING: usize = 4;

impl<'a> Builder<'a> {
    /// Returns the words of a heading or of a row's head; none where they cite each other without end.
    pub(super) fn heading(&mut self, written: &[Written]) -> String {
        if self.headings == DEEPEST_HEADING {
            return String::new();
        }
        self.headings += 1;
        let cited = self.cited.take();
        let heading = plain_text(&self.run(written));
        self.cited = cited;
        self.headings -= 1;
        heading
    }

    /// Returns the first cell of the table row that carries a name.
    pub(super) fn row_head(&self, node: NodeId) -> Option<&'a [Written]> {
        let tables = self.text.all_sections().into_iter().flat_map(|section| &section.tables);
        tables.flat_map(|table| &table.rows).find_map(|row| {
            let Row::Cells(cells) = row else { return None };
            match cells.first()?.blocks()?.first()? {
                Block::Paragraph(inlines) => match inlines.split_first()? {
                    (Written::Mark(mark), words) if mark.node == node => Some(words),
                    _ => None,
                },
                _ => None,
            }
        })
    }

    /// Names a section without a number: a designation, such as 附則 and 別表第1, as it is; a heading in quotes.
    pub(super) fn heading_name(&mut self, section: &Section) -> String {
        if section.deleted {
            let heading = self.context.word("section-deleted", &[]);
            return self.context.word("reference-heading", &[("heading", &heading)]);
        }
        let heading = self.heading(&section.heading);
        let designations = self.context.word("designations", &[]);
        let named = |section: &Section| designated(&words_of(section), &designations);
        let name = designated(&heading, &designations);
        let others = self.text.all_sections().into_iter().filter(|other| other.node != section.node);
        match name {
            // A second 附則 is distinguished by its day, which only the whole heading gives.
            Some(name) if others.clone().any(|other| named(other).as_ref() == Some(&name)) => heading,
            Some(name) => name,
            None => self.context.word("reference-heading", &[("heading", &heading)]),
        }
    }
}

/// Returns the words of a heading as written.
fn words_of(section: &Section) -> String {
    let words = section.heading.iter().map(|inline| match inline {
        Written::Words(words, _) => words.as_str(),
        _ => "",
    });
    words.collect()
}

/// Returns the designation in a heading, without the brackets after it: 別表第1 of 別表第1（第5条関係）. `known` lists the words
/// that begin a designation, separated by `|`; a "the " before one is written before the name too.
fn designated(heading: &str, known: &str) -> Option<String> {
    let name = heading.split(['（', '(', ':', '：', '—', '–']).next().unwrap_or_default();
    let counted = |word: &&str| word.chars().count() == 1 || word.starts_with(|c: char| c == '第' || c.is_numeric());
    let name = if heading.is_ascii() {
        name.trim().to_owned()
    } else {
        // 附　則 is one word; the words after 別表第1 are its title.
        let mut words = name.split_whitespace();
        let first = words.next().unwrap_or_default();
        std::iter::once(first).chain(words.take_while(counted)).collect()
    };
    known.split('|').map(str::trim).find_map(|word| {
        let (article, word) = word.strip_prefix("the ").map_or(("", word), |word| ("the ", word));
        (!word.is_empty() && name.starts_with(word)).then(|| format!("{article}{name}"))
    })
}

#[cfg(test)]
mod tests {
    use super::designated;

    #[test]
    fn designations_are_names_without_their_brackets() {
        let ja = |heading| designated(heading, "附則 | 別表");
        assert_eq!(ja("附則").as_deref(), Some("附則"));
        assert_eq!(ja("附　則（2026年4月1日）").as_deref(), Some("附則"));
        assert_eq!(ja("別表第1（第5条関係）").as_deref(), Some("別表第1"));
        assert_eq!(ja("別表 第1　送信先の一覧").as_deref(), Some("別表第1"));
        assert_eq!(ja("お問い合わせ"), None);
        let en = |heading| designated(heading, "the Supplementary Provisions | Schedule");
        assert_eq!(en("Supplementary Provisions (2026)").as_deref(), Some("the Supplementary Provisions"));
        assert_eq!(en("Schedule 1").as_deref(), Some("Schedule 1"));
        assert_eq!(en("Contact"), None);
    }
}
