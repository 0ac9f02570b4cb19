//! The view of a version of a notice.

use super::Pages;
use super::page::{NoticePage, Page, PageKind};
use super::sections::{Aliases, OtherText, contents, section_views};
use super::view::notice::NoticeView;
use super::view::{LanguageLink, OriginalLink, VersionLink};
use super::wanted;
use crate::base::Language;
use crate::edition::Section;
use crate::edition::compose::Composed;
use crate::model::{State, VersionId};
use crate::pages::html::body::{self, Body, Setting};

impl Pages<'_> {
    /// Returns the view of a version of a notice, at either of its addresses.
    pub(super) fn notice_view(&self, page: &NoticePage) -> NoticeView {
        let (id, language, slug) = (page.id, &page.language, self.slug(page.id));
        let entry = self.version(id);
        let state = self.composition.state(id);
        let text = self.text(id, language);
        let edition = text.map(|text| &text.edition);
        let text_lang = edition.map_or(language, |edition| &edition.language);
        let empty = Body::default();
        let body = text.map_or(&empty, |text| self.body(id, text));
        let sections = edition.map_or(&[] as &[Section], |edition| &edition.sections);
        let drift = self.drift(page);
        let others = self.other_texts(page, text_lang);
        let [previous, next] = self.neighbours(id).map(|other| Some(self.version_link(other?, language)));
        let in_force = self.composition.histories[id.notice].in_force().map(|version| id.sibling(version));
        NoticeView {
            shell: self.shell(&Page::Notice(page.clone())),
            title: edition.map_or_else(String::new, |edition| edition.title.clone()),
            family: edition.map(|edition| edition.family.clone()).filter(|family| !family.is_empty()),
            subtitle: edition.map(|edition| edition.subtitle.clone()).filter(|subtitle| !subtitle.is_empty()),
            lead: body.lead.clone(),
            text_lang: text_lang.to_string(),
            state: state.name(),
            numbering: self.version(id).scheme(self.notice(id.notice)).to_owned(),
            version: entry.id.clone(),
            effective: self.effective(id, language),
            undated: entry.undated,
            until: self.until(id, language),
            ended: self.ended(id.notice, language),
            plain: self.text_view(id, language),
            errata: self.errata(id, language),
            is_permalink: page.kind == PageKind::Version,
            permalink: self.urls.version(language, slug, &entry.id),
            permanent: self.urls.absolute(&self.urls.version(language, slug, &entry.id)),
            current: self.urls.notice(language, slug),
            history: self.urls.history(language, slug),
            in_force: in_force.filter(|other| *other != id).map(|other| VersionLink {
                href: self.urls.notice(language, slug),
                effective: self.effective(other, language),
            }),
            coming: self.coming(id, language).filter(|_| state == State::InForce),
            previous,
            next,
            comparison: self.comparison_href(id, language),
            since: self.since_href(id, language),
            bilingual: self.bilingual_href(id, language),
            beside: self.beside_links(id, language, None),
            standing: self.standing(id, text_lang, language),
            original: self.original(page),
            lagging: drift.as_ref().map_or_else(Vec::new, |drift| drift.lagging(sections, language)),
            contact: wanted::contact(sections),
            opt_out: wanted::opt_out(sections, &entry.records),
            contents: contents(sections),
            gist: body.gist.clone(),
            preamble: body.preamble.clone(),
            sections: section_views(
                sections,
                (&mut body.sections.iter(), &body.gists),
                &others,
                drift.as_ref(),
                &self.aliases(id),
                self.sections_href(id, language).as_deref(),
            ),
            closing: body.closing.clone(),
        }
    }

    /// Returns the HTML of a text, which is written when a page first needs it.
    pub(super) fn body(&self, id: VersionId, text: &Composed) -> &Body {
        let body = self.kept.bodies.get(&(id, text.edition.language.clone())).expect("a place for each text");
        body.get_or_init(|| body::write(&text.edition, self.setting("")))
    }

    /// Returns the parts of the site that the HTML of a text depends on; `prefix` precedes its anchors.
    pub(super) fn setting<'s>(&'s self, prefix: &'s str) -> Setting<'s> {
        Setting { urls: &self.urls, units: self.units(), prefix }
    }

    /// Returns the former anchors of each section, from all texts of the version.
    fn aliases(&self, id: VersionId) -> Aliases<'_> {
        let mut aliases = Aliases::new();
        let texts = self.version(id).texts.values();
        for section in texts.flat_map(|text| text.all_sections()) {
            let retired = section.aliases.iter().map(|alias| alias.value.as_str());
            aliases.entry(&section.id.value).or_default().extend(retired);
        }
        aliases
    }

    /// Returns how the text in a language was translated, if that is stated.
    pub(super) fn translation(&self, id: VersionId, language: &Language) -> Option<&'static str> {
        let version = self.version(id);
        let language = &self.text(id, language)?.edition.language;
        let text = version.texts.get(language).filter(|_| version.original.as_ref() != Some(language))?;
        text.translation.as_ref().map(|way| way.value.name())
    }

    /// Returns the relation of the text shown to the original.
    pub(super) fn standing(&self, id: VersionId, text: &Language, reader: &Language) -> &'static str {
        let version = self.version(id);
        match &version.original {
            _ if text != reader && reader.nearest_in_script().any(|near| near == *text) => "near",
            _ if text != reader => "missing",
            Some(original) if original == text => "original",
            None if version.elsewhere.is_none() => "equal",
            _ => "translation",
        }
    }

    /// Returns the same page in the original's language, if that is not the reader's, or the original on another site.
    pub(super) fn original(&self, page: &NoticePage) -> Option<OriginalLink> {
        if let Some(elsewhere) = &self.version(page.id).elsewhere {
            let name = self.name_of(&elsewhere.language, &page.language);
            let (lang, speaks) = (elsewhere.language.to_string(), self.site.words.get(&elsewhere.language).is_some());
            let (translation, href) = (self.translation(page.id, &page.language), elsewhere.url.clone());
            return Some(OriginalLink { lang, name, speaks, translation, url: href.clone(), href });
        }
        let original = self.original_for(page.id, &page.language)?;
        let href = self.notice_path_in(page, original);
        Some(self.original_link(page.id, original, &page.language, href))
    }

    /// Returns a link to a version in the language that prevails.
    pub(super) fn original_link(
        &self,
        id: VersionId,
        original: &Language,
        reader: &Language,
        href: String,
    ) -> OriginalLink {
        // Print stays as it is, so its address must lead to the same version forever.
        let url = self.urls.absolute(&self.notice_path(&PageKind::Version.of(id, original)));
        OriginalLink {
            lang: original.to_string(),
            name: self.name_of(original, reader),
            speaks: true,
            translation: self.translation(id, reader),
            href,
            url,
        }
    }

    /// Returns the same page in each other language that really has this version, with the numbers of the text there.
    fn other_texts(&self, page: &NoticePage, text: &Language) -> Vec<OtherText<'_>> {
        let others = self.languages_of(page.id).into_iter().filter(|language| *language != text);
        let other = |language: &Language| {
            let link = LanguageLink {
                lang: language.to_string(),
                name: self.own_name(language),
                href: self.notice_path_in(page, language),
                current: false,
            };
            Some(OtherText { link, numbers: &self.composition.text(page.id, language)?.numbers })
        };
        others.filter_map(other).collect()
    }
}
