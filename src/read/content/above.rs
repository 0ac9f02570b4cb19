//! `"^"` in a row of records: the same value as in the row above, as in a table.

use crate::base::{Findings, Localised, Rule, Span, Spanned};
use crate::model::{RecordText, WebLink};

/// A `^` in a record without a value above it, or in only some of the languages.
pub(crate) static NO_RECORD_ABOVE: Rule = Rule::error("no-record-above");

/// A value that may be written as `^`.
trait Caret {
    fn is_caret(&self) -> bool;
}

impl Caret for RecordText {
    fn is_caret(&self) -> bool {
        self.source.trim() == "^"
    }
}

impl Caret for Vec<RecordText> {
    fn is_caret(&self) -> bool {
        matches!(self.as_slice(), [only] if only.is_caret())
    }
}

impl Caret for Spanned<String> {
    fn is_caret(&self) -> bool {
        self.value.trim() == "^"
    }
}

/// A value of a record that may be taken from the record above.
pub(super) trait Above: Clone {
    /// The span of a `^`, and whether it applies to every language; `None` if there is no `^`.
    fn caret(&self) -> Option<(Span, bool)>;

    /// Whether the value is present.
    fn is_said(&self) -> bool {
        true
    }
}

impl<T: Caret + Clone> Above for Localised<T> {
    fn caret(&self) -> Option<(Span, bool)> {
        let whole = self.values().all(Caret::is_caret);
        self.values().any(Caret::is_caret).then_some((self.span, whole))
    }
}

impl Above for WebLink {
    fn caret(&self) -> Option<(Span, bool)> {
        self.url.caret().map(|(span, whole)| (span, whole && self.words.is_none()))
    }
}

impl<T: Above> Above for Option<T> {
    fn caret(&self) -> Option<(Span, bool)> {
        self.as_ref()?.caret()
    }

    fn is_said(&self) -> bool {
        self.is_some()
    }
}

/// Replaces a `^` with the value of the record above, and returns whether it did.
pub(super) fn fill<T: Above>(value: &mut T, above: Option<&T>, findings: &mut Findings) -> bool {
    let Some((span, whole)) = value.caret() else { return false };
    match above.filter(|above| whole && above.is_said()) {
        Some(above) => {
            *value = above.clone();
            true
        }
        None => {
            let hint = if whole { "write" } else { "whole" };
            findings.push(NO_RECORD_ABOVE.at(span).hint(hint));
            false
        }
    }
}

/// Fills the given values of each record from the one above it, and returns the keys filled in each.
macro_rules! fill_above {
    ($rows:expr, $findings:expr, [$($key:ident),+]) => {{
        let mut same = Vec::new();
        for at in 0..$rows.len() {
            let (before, rest) = $rows.split_at_mut(at);
            let (above, row) = (before.last(), &mut rest[0]);
            let mut keys: Vec<&'static str> = Vec::new();
            $(
                if $crate::read::content::above::fill(&mut row.$key, above.map(|above| &above.$key), $findings) {
                    keys.push(stringify!($key));
                }
            )+
            same.push(keys);
        }
        same
    }};
}

pub(super) use fill_above;
