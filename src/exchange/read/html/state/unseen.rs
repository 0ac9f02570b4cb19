//! Elements of a page that readers do not see.

use super::{AROUND, SIBLINGS, is_block};

/// An invisible element.
pub(super) struct Unseen {
    pub(super) name: String,
    /// The number of open elements of its name, including itself.
    pub(super) open: usize,
    /// The number of lists and tables open in it.
    pub(super) inside: usize,
    /// Whether it is for screen readers only, so that its words are no loss.
    pub(super) is_aside: bool,
}

impl Unseen {
    /// Handles the start of an element; whether it is inside this one.
    pub(super) fn holds(&mut self, name: &str) -> bool {
        let sibling = || SIBLINGS.iter().any(|kind| kind.contains(&self.name.as_str()) && kind.contains(&name));
        let paragraph = self.name == "p" && is_block(name);
        if paragraph || self.inside == 0 && sibling() {
            return false;
        }
        self.open += usize::from(self.name == name);
        self.inside += usize::from(AROUND.contains(&name));
        true
    }

    /// Handles the end of an element; whether this one ends with it.
    pub(super) fn ends(&mut self, name: &str) -> bool {
        if self.name == name {
            self.open -= 1;
            return self.open == 0;
        }
        // A paragraph cannot contain blocks.
        if self.name == "p" && is_block(name) {
            return true;
        }
        if AROUND.contains(&name) {
            // The list around it ends.
            let is_around = self.inside == 0 && SIBLINGS.iter().any(|kind| kind.contains(&self.name.as_str()));
            self.inside = self.inside.saturating_sub(1);
            return is_around;
        }
        false
    }
}
