//! What pages show of seals: the plain text with its digest, and the corrections since.

use super::Pages;
use super::page::DataFile;
use super::view::{ErratumView, PlainTextView};
use crate::base::Language;
use crate::model::{Erratum, VersionId};
use crate::seal::{SealState, published, standing};

impl Pages<'_> {
    /// Returns the plain text of a version.
    pub(super) fn plain_text(&self, id: VersionId, language: &Language) -> Vec<u8> {
        let text = self.composition.text(id, language).expect("a plain text only of a text that is there");
        text.form.text.clone().into_bytes()
    }

    /// Returns the log of seals, as published on the day for which the site is built.
    pub(super) fn seals(&self) -> String {
        let log = self.site.log.as_deref().expect("a page of the log where there is one");
        published(log, self.site, self.composition.as_of)
    }

    /// Returns the address of the plain text shown to a reader, with its digest if it is sealed.
    pub(super) fn text_view(&self, id: VersionId, reader: &Language) -> Option<PlainTextView> {
        let text = self.text(id, reader)?;
        let language = &text.edition.language;
        let sealed = standing(self.version(id), language, text) == SealState::Sealed;
        let href = self.file_path(&DataFile::Text(id, language.clone()));
        let url = self.urls.absolute(&href);
        Some(PlainTextView { href, url, sha256: Some(text.form.sha256.clone()).filter(|_| sealed) })
    }

    /// Returns the corrections of a version, oldest first. All of them, whatever day the site is built for: the text
    /// that it shows is the corrected one.
    pub(super) fn made_errata(&self, id: VersionId) -> impl DoubleEndedIterator<Item = &Erratum> {
        self.version(id).seal.iter().flat_map(|seal| &seal.errata)
    }

    /// Returns the corrections as shown to a reader, latest first.
    pub(super) fn errata(&self, id: VersionId, reader: &Language) -> Vec<ErratumView> {
        self.made_errata(id).rev().map(|erratum| self.erratum(id, erratum, reader)).collect()
    }

    /// Returns a correction, explained in the reader's language or else in the first language that has an explanation.
    fn erratum(&self, id: VersionId, erratum: &Erratum, reader: &Language) -> ErratumView {
        let other = || erratum.reason.by_language.first().map(|(language, reason)| (&language.value, reason.clone()));
        let own = erratum.reason.get(reader).map(|reason| (reader, reason.clone()));
        let completed = || (reader, self.word(reader, "completion-reason", &[]));
        let (language, reason) = own.or_else(other).unwrap_or_else(completed);
        let shown = self.text(id, reader).map(|text| &text.edition.language);
        let replaced = shown.and_then(|language| {
            let digest = erratum.before.get(language)?;
            Some(self.file_path(&DataFile::Replaced(id, language.clone(), digest.clone())))
        });
        ErratumView {
            date: self.date(erratum.date, reader),
            reason,
            lang: language.to_string(),
            completion: erratum.completion,
            languages: erratum.after.keys().map(|named| self.name_of(named, reader)).collect::<Vec<_>>().join(" / "),
            replaced,
        }
    }

    /// Returns the texts that corrections of a version replaced.
    pub(super) fn replaced_texts(&self, id: VersionId) -> impl Iterator<Item = DataFile> {
        let before = self.made_errata(id).flat_map(|erratum| &erratum.before);
        before.map(move |(language, digest)| DataFile::Replaced(id, language.clone(), digest.clone()))
    }

    /// Returns a text that a correction replaced, from the seal.
    pub(super) fn replaced_text(&self, id: VersionId, digest: &str) -> Vec<u8> {
        let seal = self.version(id).seal.as_ref();
        seal.and_then(|seal| seal.replaced.get(digest)).map_or_else(Vec::new, |text| text.clone().into_bytes())
    }

    /// Returns the headers of plain texts: without them some hosts send Japanese as Latin-1. The patterns are the same
    /// however many texts there are.
    pub(super) fn text_headers(&self) -> String {
        let base = self.urls.base();
        ["seals.txt", ":language/:notice/v/:version/text.txt", ":language/:notice/v/:version/text.:digest.txt"]
            .map(|pattern| format!("\n{base}{pattern}\n  Content-Type: text/plain; charset=utf-8\n"))
            .concat()
    }
}
