//! The views of a notice: a version, and all versions.

use jiff::civil::Date;

use super::Site;
use super::page::{Kind, NoticePage, Page};
use super::sections::{Aliases, OtherText, contents, section_views};
use super::view::history::{HistoryEntry, HistoryView, Period};
use super::view::notice::NoticeView;
use super::view::{LanguageLink, OriginalLink, VersionLink};
use crate::base::language::Language;
use crate::edition::Section;
use crate::edition::compose::Composed;
use crate::model::history::State;
use crate::model::notice::VersionId;
use crate::pages::html::body::{self, Body};

/// The share of the longest period of a timeline.
const LONGEST: i64 = 12;
/// The share below which a period could not be read.
const SHORTEST: i64 = 2;

impl Site<'_> {
    /// Returns a version of a notice, at whichever address.
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
            subtitle: edition.map(|edition| edition.subtitle.clone()).filter(|subtitle| !subtitle.is_empty()),
            lead: Some(body.lead.clone()).filter(|lead| !lead.is_empty()),
            text_lang: text_lang.to_string(),
            state: state.name(),
            numbering: self.notice(id.notice).numbering.value.clone(),
            version: entry.id.clone(),
            effective: self.effective(id, language),
            until: self.until(id, language),
            ended: self.ended(id.notice, language),
            plain: self.text_view(id, language),
            errata: self.errata(id, language),
            is_permalink: page.kind == Kind::Version,
            permalink: self.urls.version(language, slug, &entry.id),
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
            bilingual: self.bilingual_href(id, language),
            standing: self.standing(id, text_lang, language),
            original: self.original(page),
            lagging: drift.as_ref().map_or_else(Vec::new, |drift| drift.lagging(sections, language)),
            contents: contents(sections),
            preamble: body.preamble.clone(),
            sections: section_views(sections, &mut body.sections.iter(), &others, drift.as_ref(), &self.aliases(id)),
            closing: body.closing.clone(),
        }
    }

    /// Returns the HTML of a text, written when it is first asked for.
    pub(super) fn body(&self, id: VersionId, text: &Composed) -> &Body {
        let body = self.kept.bodies.get(&(id, text.edition.language.clone())).expect("a place for each text");
        body.get_or_init(|| body::write(&text.edition, &self.urls))
    }

    /// Returns the anchors that each section had before, whichever text of the version tells them.
    fn aliases(&self, id: VersionId) -> Aliases<'_> {
        let mut aliases = Aliases::new();
        let texts = self.version(id).texts.values();
        for section in texts.flat_map(|text| text.all_sections()) {
            let retired = section.aliases.iter().map(|alias| alias.value.as_str());
            aliases.entry(&section.id.value).or_default().extend(retired);
        }
        aliases
    }

    /// How the text shown stands to the original.
    fn standing(&self, id: VersionId, text: &Language, reader: &Language) -> &'static str {
        match &self.version(id).original {
            _ if text != reader => "missing",
            Some(original) if original == text => "original",
            Some(_) => "translation",
            None => "equal",
        }
    }

    /// The same page in the language of the original, for readers of another one.
    fn original(&self, page: &NoticePage) -> Option<OriginalLink> {
        let original = self.original_for(page.id, &page.language)?;
        let href = self.notice_path_in(page, original);
        Some(self.original_link(page.id, original, &page.language, href))
    }

    /// A link to a version in the language that prevails.
    pub(super) fn original_link(
        &self,
        id: VersionId,
        original: &Language,
        reader: &Language,
        href: String,
    ) -> OriginalLink {
        // What is printed stays, and so must lead to the same version for ever.
        let url = self.urls.absolute(&self.notice_path(&Kind::Version.of(id, original)));
        OriginalLink { lang: original.to_string(), name: self.name_of(original, reader), href, url }
    }

    /// The same page in each other language that really has this version, and what can be found there.
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

    /// All published versions of a notice, newest first.
    pub(super) fn history_view(&self, page: &NoticePage) -> HistoryView {
        let (id, language, slug) = (page.id, &page.language, self.slug(page.id));
        let shown = self.text(id, language);
        let versions = self.visible(id.notice).into_iter().rev();
        HistoryView {
            shell: self.shell(&Page::Notice(page.clone())),
            title: shown.map_or_else(String::new, |text| text.edition.title.clone()),
            title_lang: shown.map_or(language, |text| &text.edition.language).to_string(),
            current: self.urls.notice(language, slug),
            timeline: self.timeline(id.notice, language),
            data: self.urls.data(slug),
            versions: versions.map(|id| self.history_entry(id, language)).collect(),
        }
    }

    /// Which version held when, oldest first: what has a date.
    fn timeline(&self, notice: usize, language: &Language) -> Vec<Period> {
        let dated: Vec<(VersionId, Date)> = self
            .visible(notice)
            .into_iter()
            .filter_map(|id| Some((id, self.version(id).effective.as_ref()?.value)))
            .collect();
        let days = |from: Date, to: Date| i64::from(from.until(to).map_or(0, |span| span.get_days()));
        let lengths: Vec<i64> = dated.windows(2).map(|pair| days(pair[0].1, pair[1].1).max(1)).collect();
        let longest = lengths.iter().copied().max().unwrap_or(1);
        let period = |(index, (id, from)): (usize, &(VersionId, Date))| Period {
            href: self.notice_path(&Kind::Version.of(*id, language)),
            state: self.composition.state(*id).name(),
            from: self.date(*from, language),
            until: self.until(*id, language),
            // The last one is open: nobody knows how long it will be.
            share: lengths.get(index).map_or(LONGEST / 2, |days| (LONGEST * days / longest).max(SHORTEST)),
        };
        dated.iter().enumerate().map(period).collect()
    }

    fn history_entry(&self, id: VersionId, language: &Language) -> HistoryEntry {
        let entry = self.version(id);
        HistoryEntry {
            version: entry.id.clone(),
            href: self.urls.version(language, self.slug(id), &entry.id),
            state: self.composition.state(id).name(),
            announced: entry.announced.as_ref().map(|date| self.date(date.value, language)),
            effective: self.effective(id, language),
            until: self.until(id, language),
            plain: self.text_view(id, language),
            errata: self.errata(id, language),
            summary: entry.summary.as_ref().and_then(|summary| summary.get(language)).cloned(),
            summary_lang: language.to_string(),
            comparison: self.comparison_href(id, language),
            translated: self.composition.has(id, language),
        }
    }
}
