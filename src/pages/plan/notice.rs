//! The views of a notice: a version, and all versions.

use jiff::civil::Date;

use super::sections::{Aliases, OtherText, contents, section_views};
use super::view::history::{HistoryEntry, HistoryView, Period};
use super::view::notice::NoticeView;
use super::view::{LanguageLink, OriginalLink};
use super::{Page, Site};
use crate::base::language::Language;
use crate::edition::Section;
use crate::edition::compose::Composed;
use crate::model::history::State;
use crate::pages::html::body::{self, Body};

/// The share of the longest period of a timeline.
const LONGEST: i64 = 12;
/// The share below which a period could not be read.
const SHORTEST: i64 = 2;

impl Site<'_> {
    /// A version of a notice, at whichever address.
    pub(super) fn notice_view(&self, page: &Page, notice: usize, version: usize, language: &Language) -> NoticeView {
        let model = self.notice(notice);
        let entry = self.version(notice, version);
        let (slug, history) = (&model.slug.value, &self.composition.histories[notice]);
        let state = self.state(notice, version);
        let text = self.text(notice, version, language);
        let edition = text.map(|text| &text.edition);
        let text_lang = edition.map_or(language, |edition| &edition.language);
        let empty = Body::default();
        let body = text.map_or(&empty, |text| self.body(text));
        let sections = edition.map_or(&[] as &[Section], |edition| &edition.sections);
        let drift = self.drift(page, notice, version, language);
        let others = self.other_texts(page, notice, version, text_lang);
        let visible = self.visible(notice);
        let link = |other: Option<&usize>| other.map(|other| self.version_link(notice, *other, language));
        let place = visible.iter().position(|other| *other == version);
        NoticeView {
            shell: self.shell(page),
            title: edition.map_or_else(String::new, |edition| edition.title.clone()),
            subtitle: edition.map(|edition| edition.subtitle.clone()).filter(|subtitle| !subtitle.is_empty()),
            lead: Some(body.lead.clone()).filter(|lead| !lead.is_empty()),
            text_lang: text_lang.to_string(),
            state: state.name(),
            numbering: model.numbering.value.clone(),
            version: entry.id.clone(),
            effective: self.effective(notice, version, language),
            until: self.until(notice, version, language),
            ended: self.ended(notice, language),
            plain: self.text_view(notice, version, language),
            errata: self.errata(notice, version, language),
            is_permalink: matches!(page, Page::Version(..)),
            permalink: self.urls.version(language, slug, &entry.id),
            current: self.urls.notice(language, slug),
            history: self.urls.history(language, slug),
            in_force: history.in_force().filter(|other| *other != version).map(|other| {
                let link = self.version_link(notice, other, language);
                super::view::VersionLink { href: self.urls.notice(language, slug), ..link }
            }),
            coming: self.coming(notice, version, language).filter(|_| state == State::InForce),
            previous: link(place.and_then(|place| visible.get(place.checked_sub(1)?))),
            next: link(place.and_then(|place| visible.get(place + 1))),
            comparison: self.comparison_href(notice, version, language),
            bilingual: self.bilingual_href(notice, version, language),
            standing: self.standing(notice, version, text_lang, language),
            original: self.original(page, notice, version, language),
            lagging: drift.as_ref().map_or_else(Vec::new, |drift| drift.lagging(sections, language)),
            contents: contents(sections),
            preamble: body.preamble.clone(),
            sections: section_views(
                sections,
                &mut body.sections.iter(),
                &others,
                drift.as_ref(),
                &self.aliases(notice, version),
            ),
            closing: body.closing.clone(),
        }
    }

    /// The HTML of a text, written when it is first asked for.
    pub(super) fn body<'t>(&self, text: &'t Composed) -> &'t Body {
        text.body.get_or_init(|| body::write(&text.edition, &self.urls))
    }

    /// The anchors that each section had before, whichever text of the version tells them.
    fn aliases(&self, notice: usize, version: usize) -> Aliases<'_> {
        let mut aliases = Aliases::new();
        let texts = self.version(notice, version).texts.values();
        for section in texts.flat_map(|text| text.all_sections()) {
            let retired = section.aliases.iter().map(|alias| alias.value.as_str());
            aliases.entry(&section.id.value).or_default().extend(retired);
        }
        aliases
    }

    /// How the text shown stands to the original.
    fn standing(&self, notice: usize, version: usize, text: &Language, reader: &Language) -> &'static str {
        match &self.version(notice, version).original {
            _ if text != reader => "missing",
            Some(original) if original == text => "original",
            Some(_) => "translation",
            None => "equal",
        }
    }

    /// The same page in the language of the original, for readers of another one.
    fn original(&self, page: &Page, notice: usize, version: usize, language: &Language) -> Option<OriginalLink> {
        let original = self.version(notice, version).original.as_ref().filter(|original| *original != language)?;
        let href = self.path(&self.in_language(page, original));
        Some(self.original_link((notice, version), original, language, href))
    }

    /// A link to a version in the language that prevails.
    pub(super) fn original_link(
        &self,
        (notice, version): (usize, usize),
        original: &Language,
        reader: &Language,
        href: String,
    ) -> OriginalLink {
        // What is printed stays, and so must lead to the same version for ever.
        let url = self.urls.absolute(&self.path(&Page::Version(notice, version, original.clone())));
        OriginalLink { lang: original.to_string(), name: self.name_of(original, reader), href, url }
    }

    /// The same page in each other language that really has this version, and what can be found there.
    fn other_texts(&self, page: &Page, notice: usize, version: usize, text: &Language) -> Vec<OtherText<'_>> {
        let others = self.languages_of(notice, version).into_iter().filter(|language| *language != text);
        let other = |language: &Language| {
            let link = LanguageLink {
                lang: language.to_string(),
                name: self.own_name(language),
                href: self.path(&self.in_language(page, language)),
                current: false,
            };
            Some(OtherText { link, numbers: &self.composition.text(notice, version, language)?.numbers })
        };
        others.filter_map(other).collect()
    }

    /// All published versions of a notice, newest first.
    pub(super) fn history_view(&self, page: &Page, notice: usize, language: &Language) -> HistoryView {
        let shown = self.composition.shown[notice].and_then(|shown| self.text(notice, shown, language));
        let versions = self.visible(notice).into_iter().rev();
        HistoryView {
            shell: self.shell(page),
            title: shown.map_or_else(String::new, |text| text.edition.title.clone()),
            title_lang: shown.map_or(language, |text| &text.edition.language).to_string(),
            current: self.urls.notice(language, &self.notice(notice).slug.value),
            timeline: self.timeline(notice, language),
            data: self.urls.data(&self.notice(notice).slug.value),
            versions: versions.map(|version| self.history_entry(notice, version, language)).collect(),
        }
    }

    /// Which version held when, oldest first: what has a date.
    fn timeline(&self, notice: usize, language: &Language) -> Vec<Period> {
        let dated: Vec<(usize, Date)> = self
            .visible(notice)
            .into_iter()
            .filter_map(|version| Some((version, self.version(notice, version).effective.as_ref()?.value)))
            .collect();
        let days = |from: Date, to: Date| i64::from(from.until(to).map_or(0, |span| span.get_days()));
        let lengths: Vec<i64> = dated.windows(2).map(|pair| days(pair[0].1, pair[1].1).max(1)).collect();
        let longest = lengths.iter().copied().max().unwrap_or(1);
        let period = |(index, (version, from)): (usize, &(usize, Date))| Period {
            href: self.path(&Page::Version(notice, *version, language.clone())),
            state: self.state(notice, *version).name(),
            from: self.date(*from, language),
            until: self.until(notice, *version, language),
            // The last one is open: nobody knows how long it will be.
            share: lengths.get(index).map_or(LONGEST / 2, |days| (LONGEST * days / longest).max(SHORTEST)),
        };
        dated.iter().enumerate().map(period).collect()
    }

    fn history_entry(&self, notice: usize, version: usize, language: &Language) -> HistoryEntry {
        let entry = self.version(notice, version);
        HistoryEntry {
            version: entry.id.clone(),
            href: self.urls.version(language, &self.notice(notice).slug.value, &entry.id),
            state: self.state(notice, version).name(),
            announced: entry.announced.as_ref().map(|date| self.date(date.value, language)),
            effective: self.effective(notice, version, language),
            until: self.until(notice, version, language),
            plain: self.text_view(notice, version, language),
            errata: self.errata(notice, version, language),
            summary: entry.summary.as_ref().and_then(|summary| summary.get(language)).cloned(),
            summary_lang: language.to_string(),
            comparison: self.comparison_href(notice, version, language),
            translated: self.composition.has(notice, version, language),
        }
    }
}
