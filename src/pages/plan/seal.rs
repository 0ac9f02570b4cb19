//! What pages say of seals: the plain text with its digest, and the corrections since.

use super::view::{ErratumView, TextView};
use super::{Page, Site};
use crate::base::language::Language;
use crate::model::seal::Erratum;
use crate::seal::{Standing, published, standing};

impl Site<'_> {
    /// The plain text of a version.
    pub(super) fn plain_text(&self, notice: usize, version: usize, language: &Language) -> Vec<u8> {
        let text = self.composition.text(notice, version, language);
        text.map_or_else(Vec::new, |text| text.form.text.clone().into_bytes())
    }

    /// The log of seals, as everybody may read it on the day that the site is built for.
    pub(super) fn seals(&self) -> String {
        let log = self.project.log.as_deref();
        log.map_or_else(String::new, |log| published(log, self.project, self.composition.as_of))
    }

    /// The languages in which a version has a plain text.
    pub(super) fn plain_texts(&self, notice: usize, version: usize) -> impl Iterator<Item = Page> {
        let languages = self.languages_of(notice, version).into_iter();
        languages.map(move |language| Page::Text(notice, version, language.clone()))
    }

    /// Where the plain text of what a reader is shown can be read, and its digest.
    pub(super) fn text_view(&self, notice: usize, version: usize, reader: &Language) -> Option<TextView> {
        let text = self.text(notice, version, reader)?;
        let language = &text.edition.language;
        let sealed = standing(self.version(notice, version), language, text) == Standing::Sealed;
        let href = self.path(&Page::Text(notice, version, language.clone()));
        let url = self.urls.absolute(&href);
        Some(TextView { href, url, sha256: Some(text.form.sha256.clone()).filter(|_| sealed) })
    }

    /// The corrections of a version, oldest first. All of them, whatever day the site is built for: the text that it
    /// shows is the corrected one.
    pub(super) fn made_errata(&self, notice: usize, version: usize) -> impl DoubleEndedIterator<Item = &Erratum> {
        let seal = self.version(notice, version).seal.as_ref();
        seal.map_or(&[] as &[Erratum], |seal| &seal.errata).iter()
    }

    /// The same for a reader, latest first.
    pub(super) fn errata(&self, notice: usize, version: usize, reader: &Language) -> Vec<ErratumView> {
        self.made_errata(notice, version).rev().filter_map(|erratum| self.erratum(erratum, reader)).collect()
    }

    /// A correction, in the reader's language or else in one that it was explained in.
    fn erratum(&self, erratum: &Erratum, reader: &Language) -> Option<ErratumView> {
        let other = || erratum.reason.by_language.first().map(|(language, reason)| (&language.value, reason));
        let own = erratum.reason.get(reader).map(|reason| (reader, reason));
        let (language, reason) = own.or_else(other)?;
        let date = self.date(erratum.date, reader);
        Some(ErratumView { date, reason: reason.clone(), lang: language.to_string() })
    }

    /// The headers of plain texts: without them some hosts send Japanese as Latin letters.
    pub(super) fn text_headers(&self) -> String {
        let texts = self.pages().into_iter().filter(|(_, page)| matches!(page, Page::Text(..)));
        texts.map(|(path, _)| format!("\n{path}\n  Content-Type: text/plain; charset=utf-8\n")).collect()
    }
}
