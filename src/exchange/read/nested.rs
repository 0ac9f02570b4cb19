//! Numbered lists inside items of others, where numbers were typed: 1. 2. set in further than the item that they stand under.
//!
//! How far a line is set in says little once it was copied. It is believed where the list around goes on at its own margin after
//! a list that begins at 1 further in: 1., (set in) 1., 2., 2.

/// Lists stand inside one another no deeper.
const DEEPEST: usize = 8;

/// How far a line is set in, and the number at its head.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Margin {
    /// How many columns stand before it.
    pub(super) indent: usize,
    /// Its number, where it begins with one that a stop or a bracket ends.
    pub(super) count: Option<u32>,
    /// Whether it holds nothing.
    pub(super) is_blank: bool,
}

/// The number at the head of words, which a stop or a bracket ends.
pub(super) fn typed_count(words: &str) -> Option<u32> {
    let open = words.trim_start().trim_start_matches(['(', '（']);
    let (digits, rest) = open.split_at(open.len() - open.trim_start_matches(|c: char| c.is_ascii_digit()).len());
    let count = digits.parse().ok()?;
    rest.starts_with(['.', ')', '．', '）']).then_some(count).filter(|_| digits.len() <= 3)
}

/// A list that is open.
struct Open {
    indent: usize,
    last: u32,
    /// The line of its last item.
    item: usize,
    /// Whether another list begins under that item.
    has_inner: bool,
}

/// For each line, in how many items it stands.
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
        // A line without a number stands between them.
        assert_eq!(read(&[(2, 1), (4, 0), (4, 1), (6, 1), (4, 2), (2, 2), (0, 1)]), [0, 1, 1, 2, 1, 0, 0]);
        // What is set in by chance, and lists that follow each other.
        assert_eq!(read(&[(0, 1), (4, 1), (4, 2)]), [0, 0, 0]);
        assert_eq!(read(&[(0, 1), (2, 2), (0, 3)]), [0, 0, 0]);
        assert_eq!(read(&[(0, 1), (2, 1), (0, 1), (0, 2)]), [0, 0, 0, 0]);
    }
}
