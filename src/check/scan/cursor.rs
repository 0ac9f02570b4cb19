//! A position in a text that advances as the text is read.

use crate::words::Profile;

/// The characters of a text, with full-width ASCII made half-width, and the position reached.
pub(super) struct Cursor<'a> {
    pub(super) chars: &'a [(usize, char)],
    pub(super) at: usize,
    pub(super) profile: &'a Profile,
}

impl Cursor<'_> {
    pub(super) fn peek(&self) -> Option<char> {
        self.chars.get(self.at).map(|(_, c)| *c)
    }

    /// The unread characters.
    pub(super) fn rest(&self) -> impl Iterator<Item = char> {
        self.chars[self.at..].iter().map(|(_, c)| *c)
    }

    /// Reads one character, if it is `wanted`.
    pub(super) fn eat(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    pub(super) fn spaces(&mut self) {
        self.while_some(|c| matches!(c, ' ' | '\u{a0}'));
    }

    /// Reads characters as long as `wanted` accepts them.
    pub(super) fn while_some(&mut self, wanted: impl Fn(char) -> bool) -> String {
        let read: String = self.rest().take_while(|c| wanted(*c)).collect();
        self.at += read.chars().count();
        read
    }

    /// The result of `read`; resets the position if it is `None`.
    pub(super) fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = self.at;
        let found = read(self);
        if found.is_none() {
            self.at = start;
        }
        found
    }
}
