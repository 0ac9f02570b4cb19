//! What the members of a list share: written once, or repeated, as the language of the text has it.

use super::CitedGroup;
use crate::edition::build::Builder;
use crate::edition::terms::{ReferencePoint, TermEnd};
use crate::model::{NodeId, ReferenceForm};

/// The message that says whether neighbours keep their words in a list: “paragraph 1 and the preceding paragraph”. A seal
/// without it is of a program that repeated what numbers share.
const LISTED: &str = "reference-listed";

impl Builder<'_> {
    /// Returns the form in which the things of a list are named: by numbers alone where the language does not mix them with
    /// words (« paragraphe 1 et paragraphe précédent »). One word for all is no mix.
    pub(super) fn terms_form(&self, groups: &[&[ReferencePoint]], form: ReferenceForm) -> ReferenceForm {
        let alone = matches!(groups, [only] if self.terms(only, form).len() == 1);
        let numbers =
            form == ReferenceForm::Relative && !alone && self.listed().is_some_and(|words| words == "numbers");
        if numbers { ReferenceForm::Number } else { form }
    }

    /// Whether the text has a seal of a program that wrote the word for a unit around all parts of a number: 제(3)(가)호.
    pub(in crate::edition) fn is_sealed_with_units_around(&self) -> bool {
        self.listed().is_none()
    }

    /// Returns what the language says of lists; `None` in a text whose seal does not know.
    fn listed(&self) -> Option<String> {
        let seal = self.context.version.seal.as_ref();
        let sealed = seal.and_then(|seal| seal.words.get(self.context.language));
        sealed.is_none_or(|words| words.contains_key(LISTED)).then(|| self.context.word(LISTED, &[]))
    }

    /// Whether numbers are written after what they share, which is said once: “Artikel 1 Absatz 1 und 3”. Each part is then a
    /// word with a number; parts without words (1.1 and 1.3) need the number around them.
    pub(super) fn shares(&self, list: &CitedGroup<'_, '_>, chain: &[NodeId]) -> bool {
        let worded = |end: &TermEnd<'_>| {
            let (part, own) = (self.part(end.point.node), self.number(end.point.node));
            let joined = part.len() < own.part.len() || !own.placed.is_empty();
            joined && part.starts_with(|c: char| c.is_alphabetic() || c == '§')
        };
        chain.len() > 1
            && list.ends().count() > 1
            && !list.has_words()
            && list.ends().all(worded)
            && self.listed().is_some()
    }

    /// Returns the word for the unit with which all parts of a list begin: “Absatz ” in Absatz 1 und Absatz 3.
    pub(super) fn unit_word(&self, list: &CitedGroup<'_, '_>) -> &str {
        let part = self.part(list.plain);
        let word = part.rfind(' ').map_or("", |end| &part[..=end]);
        let level = matches!(self.unit(list.plain), Some("paragraph" | "item"));
        let shared = level && list.ends().all(|end| self.part(end.point.node).starts_with(word));
        if shared && self.listed().is_some() { word } else { "" }
    }
}
