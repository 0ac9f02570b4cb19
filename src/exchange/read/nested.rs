//! Nested lists with typed numbers: 1. 2. indented further than the item above.
//!
//! The indentation of a copied line means little. It is trusted if, after a deeper list that begins at 1, the outer
//! list continues at its own margin: 1., (indented) 1., 2., 2.

/// The deepest nesting of lists.
const DEEPEST: usize = 8;

/// The indentation of a line, and the number at its head.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Margin {
    /// The number of columns before it.
    pub(super) indent: usize,
    /// Its number, if it begins with one that a stop or a bracket ends.
    pub(super) count: Option<u32>,
    /// Whether it is blank.
    pub(super) is_blank: bool,
}

/// Returns the number at the head of words, if a stop or a bracket ends it.
pub(super) fn typed_count(words: &str) -> Option<u32> {
    let open = words.trim_start().trim_start_matches(['(', '（']);
    let (digits, rest) = open.split_at(open.len() - open.trim_start_matches(|c: char| c.is_ascii_digit()).len());
    let count = digits.parse().ok()?;
    rest.starts_with(['.', ')', '．', '）']).then_some(count).filter(|_| digits.len() <= 3)
}

/// An open list.
struct Open {
    indent: usize,
    last: u32,
    /// The index of the line with its last item.
    item: usize,
    /// Whether another list begins under that item.
    has_inner: bool,
}

/// Returns for each line the number of items it is nested in.
pub(super) fn depths(lines: &[Margin]) -> Vec<usize> {
    let mut depths = vec![0; lines.len()];
    let mut open: Vec<Open> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(count) = line.count else { continue };
        while open.last().is_some_and(|list| list.indent > line.indent) {
            open.pop();
        }
        let new = Open { indent: line.indent, last: count, item: at, has_inner: false };
        let is_deep = open.len() >= DEEPEST;
        match open.last_mut() {
            Some(list) if list.indent == line.indent => {
                if list.has_inner && list.last.checked_add(1) == Some(count) {
                    let inside = (list.item + 1..at).filter(|at| !lines[*at].is_blank);
                    inside.filter(|at| lines[*at].indent > line.indent).for_each(|at| depths[at] += 1);
                }
                *list = new;
            }
            Some(list) if count == 1 && !is_deep => {
                list.has_inner = true;
                open.push(new);
            }
            Some(_) => {}
            None => open.push(new),
        }
    }
    depths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &[(usize, u32)]) -> Vec<usize> {
        let margin = |(indent, count): &(usize, u32)| Margin {
            indent: *indent,
            count: Some(*count).filter(|count| *count > 0),
            is_blank: false,
        };
        depths(&lines.iter().map(margin).collect::<Vec<_>>())
    }

    #[test]
    fn a_list_stands_in_an_item_where_the_one_around_it_goes_on() {
        // With a line without a number between them.
        assert_eq!(read(&[(2, 1), (4, 0), (4, 1), (6, 1), (4, 2), (2, 2), (0, 1)]), [0, 1, 1, 2, 1, 0, 0]);
        // Accidental indentation, and consecutive lists.
        assert_eq!(read(&[(0, 1), (4, 1), (4, 2)]), [0, 0, 0]);
        assert_eq!(read(&[(0, 1), (2, 2), (0, 3)]), [0, 0, 0]);
        assert_eq!(read(&[(0, 1), (2, 1), (0, 1), (0, 2)]), [0, 0, 0, 0]);
    }
}
