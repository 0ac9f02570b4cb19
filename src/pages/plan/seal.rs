//! What pages say of seals: the plain text with its digest, and the corrections since.

use super::Site;
use super::page::{File, Output};
use super::view::{ErratumView, TextView};
use crate::base::language::Language;
use crate::model::notice::VersionId;
use crate::model::seal::Erratum;
use crate::seal::{Standing, published, standing};

impl Site<'_> {
    /// Returns the plain text of a version.
    pub(super) fn plain_text(&self, id: VersionId, language: &Language) -> Vec<u8> {
        let text = self.composition.text(id, language).expect("a plain text only of a text that is there");
        text.form.text.clone().into_bytes()
    }

    /// Returns the log of seals, as everybody may read it on the day that the site is built for.
    pub(super) fn seals(&self) -> String {
        let log = self.project.log.as_deref().expect("a page of the log where there is one");
        published(log, self.project, self.composition.as_of)
    }

    /// Returns where the plain text of what a reader is shown can be read, and its digest.
    pub(super) fn text_view(&self, id: VersionId, reader: &Language) -> Option<TextView> {
        let text = self.text(id, reader)?;
        let language = &text.edition.language;
        let sealed = standing(self.version(id), language, text) == Standing::Sealed;
        let href = self.file_path(&File::Text(id, language.clone()));
        let url = self.urls.absolute(&href);
        Some(TextView { href, url, sha256: Some(text.form.sha256.clone()).filter(|_| sealed) })
    }

    /// Returns the corrections of a version, oldest first. All of them, whatever day the site is built for: the text that
    /// it shows is the corrected one.
    pub(super) fn made_errata(&self, id: VersionId) -> impl DoubleEndedIterator<Item = &Erratum> {
        self.version(id).seal.iter().flat_map(|seal| &seal.errata)
    }

    /// Returns the same for a reader, latest first.
    pub(super) fn errata(&self, id: VersionId, reader: &Language) -> Vec<ErratumView> {
        self.made_errata(id).rev().filter_map(|erratum| self.erratum(erratum, reader)).collect()
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
        let texts = self.outputs().into_iter().filter(|(_, output)| matches!(output, Output::File(File::Text(..))));
        texts.map(|(path, _)| format!("\n{path}\n  Content-Type: text/plain; charset=utf-8\n")).collect()
    }
}
