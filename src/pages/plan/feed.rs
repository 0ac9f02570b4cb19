//! `feed.xml`: the Atom feed of a language, with an entry for each published version of each notice and for each
//! correction of one: the most recent of them, ordered by day.
//!
//! An entry's id is a UUID derived from the version's permanent address (RFC 9562, version 8: SHA-256 of the namespace
//! for addresses and the address), so it is as stable as the address. Its dates are those of `notice.toml`: a feed
//! built again from the same files is the same, byte for byte.

use std::cmp::Reverse;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::page::{NoticePage, PageKind};
use super::view::ErratumView;
use super::view::changes::{ApartView, ChangedSection};
use super::view::notice::LaggingPart;
use super::{Pages, changes};
use crate::base::{Arg, Language};
use crate::model::{State, VersionId};
use crate::pages::html::escape::escape;

/// The namespace of addresses: 6ba7b811-9dad-11d1-80b4-00c04fd430c8.
const ADDRESSES: [u8; 16] =
    [0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8];

/// The most entries in a feed: feed readers fetch all of them each time.
const MOST: usize = 50;

/// What an entry reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum FeedEvent {
    /// The correction of a version, by its index among the version's corrections, latest first.
    Corrected(usize),
    /// The publication of a version.
    Published,
}

/// A feed or a part of one, and the paths that it links to.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct FeedPiece {
    pub(super) xml: String,
    pub(super) links: Vec<String>,
}

impl Pages<'_> {
    /// Returns the entries of the feed with their days, latest first.
    fn feed_entries(&self) -> Vec<(Date, VersionId, FeedEvent)> {
        let visible = self.shown().flat_map(|id| self.visible(id.notice));
        let mut entries = Vec::new();
        for (day, id) in visible.filter_map(|id| Some((self.news_day(id)?, id))) {
            let errata = self.made_errata(id).rev().enumerate();
            entries.extend(errata.map(|(index, erratum)| (erratum.date, id, FeedEvent::Corrected(index))));
            entries.push((day, id, FeedEvent::Published));
        }
        entries.sort_by_key(|(day, id, told)| (Reverse(*day), id.notice, Reverse(id.version), *told));
        entries.truncate(MOST);
        entries
    }

    /// Returns the day on which a version was published, if feeds report it.
    pub(super) fn news_day(&self, id: VersionId) -> Option<Date> {
        self.version(id).published().filter(|_| self.composition.state(id) != State::Draft)
    }

    /// Returns the feed of a language.
    pub(super) fn feed(&self, language: &Language) -> FeedPiece {
        let entries = self.feed_entries();
        let address = self.urls.absolute(&self.urls.feed(language));
        let home = self.urls.index(language);
        let mut feed = FeedPiece { xml: String::new(), links: vec![home.clone()] };
        feed.xml.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        feed.xml.push_str(&format!("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">\n"));
        feed.element("id", &identity(&address));
        feed.element("title", &self.word(language, "feed-title", &[]));
        let latest = entries.first().map(|(day, ..)| *day);
        feed.element("updated", &latest.map_or_else(String::new, |day| self.moment(day)));
        feed.xml.push_str(&format!("<author><name>{}</name></author>\n", escape(&self.operator(language))));
        feed.link("self", "application/atom+xml", language, &address);
        feed.link("alternate", "text/html", language, &self.urls.absolute(&home));
        for (_, id, told) in entries {
            let known = self.kept.shares[id.notice].get().and_then(|share| share.pieces(id, language));
            let made = known.is_none().then(|| self.feed_pieces(id, language));
            let pieces = known.or(made.as_deref()).unwrap_or_default();
            feed.append(match told {
                FeedEvent::Corrected(index) => &pieces[index],
                FeedEvent::Published => pieces.last().expect("a version is told of after its corrections"),
            });
        }
        feed.xml.push_str("</feed>\n");
        feed
    }

    /// Returns the entries of a feed about a version: each of its corrections, latest first, then the version itself.
    pub(super) fn feed_pieces(&self, id: VersionId, language: &Language) -> Vec<FeedPiece> {
        let page = PageKind::Version.of(id, language);
        let count = self.made_errata(id).count();
        let mut pieces = Vec::new();
        for (index, erratum) in self.errata(id, language).iter().enumerate() {
            let mut piece = FeedPiece::default();
            self.feed_erratum(&mut piece, count - index, erratum, &page);
            pieces.push(piece);
        }
        let day = self.news_day(id).expect("a version that a feed tells of has a day of publication");
        let mut piece = FeedPiece::default();
        self.feed_entry(&mut piece, day, &page);
        pieces.push(piece);
        pieces
    }

    fn feed_entry(&self, feed: &mut FeedPiece, day: Date, page: &NoticePage) {
        let NoticePage { id, language, .. } = page;
        let path = self.notice_path(page);
        let address = self.urls.absolute(&path);
        let name = self.version_name(*id, language);
        let args = [("title", Arg::from(self.title_of(*id, language))), ("version", Arg::from(name))];
        feed.xml.push_str("<entry>\n");
        feed.element("id", &identity(&address));
        feed.element("title", &self.word(language, "feed-entry", &args));
        feed.element("published", &self.moment(day));
        feed.element("updated", &self.moment(day));
        feed.link("alternate", "text/html", language, &address);
        let content = self.feed_content(feed, *id, language);
        feed.xml.push_str(&format!("<content type=\"html\">{}</content>\n", escape(&content)));
        feed.xml.push_str("</entry>\n");
        feed.links.push(path);
    }

    /// Writes the entry of a correction, the `count`th of its version.
    fn feed_erratum(&self, feed: &mut FeedPiece, count: usize, erratum: &ErratumView, page: &NoticePage) {
        let NoticePage { id, language, .. } = page;
        let path = self.notice_path(page);
        let address = self.urls.absolute(&path);
        let name = self.version_name(*id, language);
        let args = [("title", Arg::from(self.title_of(*id, language))), ("version", Arg::from(name))];
        let day = erratum.date.iso.parse::<Date>().map_or_else(|_| erratum.date.iso.clone(), |day| self.moment(day));
        feed.xml.push_str("<entry>\n");
        feed.element("id", &identity(&format!("{address}#erratum-{count}")));
        let title = if erratum.completion { "feed-completion" } else { "feed-erratum" };
        feed.element("title", &self.word(language, title, &args));
        feed.element("published", &day);
        feed.element("updated", &day);
        feed.link("alternate", "text/html", language, &address);
        let prevails = self.feed_prevails(*id, language).unwrap_or_default();
        let content = format!("<p lang=\"{}\">{}</p>\n{prevails}", erratum.lang, escape(&erratum.reason));
        feed.xml.push_str(&format!("<content type=\"html\">{}</content>\n", escape(&content)));
        feed.xml.push_str("</entry>\n");
        feed.links.push(path);
    }

    /// Returns the publisher's summary of a version, its sections by what became of them, and a link to the comparison.
    fn feed_content(&self, feed: &mut FeedPiece, id: VersionId, language: &Language) -> String {
        let mut html = String::new();
        let said = self.version(id).summary.as_ref().and_then(|summary| summary.get(language));
        if let Some(said) = said {
            html.push_str(&format!("<p>{}</p>\n", escape(said)));
        }
        let Some((_, comparison)) = self.comparison(id, language) else {
            if html.is_empty() {
                html = format!("<p>{}</p>\n", escape(&self.version_name(id, language)));
            }
            html.push_str(&self.feed_standing(id, language));
            return html;
        };
        let summary = changes::summary(comparison);
        let lists = [
            ("summary-added", &summary.added),
            ("summary-removed", &summary.removed),
            ("summary-changed", &summary.changed),
            ("summary-moved", &summary.moved),
        ];
        for (label, sections) in lists.into_iter().filter(|(_, sections)| !sections.is_empty()) {
            let item = |section: &ChangedSection| {
                let lang = section.lang.as_ref().map_or_else(String::new, |lang| format!(" lang=\"{lang}\""));
                format!("<li{lang}>{}</li>", escape(name_of_section(section).trim_start()))
            };
            let names: Vec<String> = sections.iter().map(item).collect();
            html.push_str(&format!(
                "<p>{}</p>\n<ul>{}</ul>\n",
                escape(&self.word(language, label, &[])),
                names.concat()
            ));
        }
        html.push_str(&self.feed_standing(id, language));
        let path = self.notice_path(&PageKind::Changes.of(id, language));
        let words = escape(&self.word(language, "compare-with-previous", &[]));
        html.push_str(&format!("<p><a href=\"{}\">{words}</a></p>\n", escape(&self.urls.absolute(&path))));
        feed.links.push(path);
        html
    }

    /// Returns what a translation says of itself: that the original prevails, and what of the original it does not show.
    fn feed_standing(&self, id: VersionId, language: &Language) -> String {
        let Some(mut html) = self.feed_prevails(id, language) else { return String::new() };
        let (label, parts) = self.feed_lagging(id, language);
        if !parts.is_empty() {
            let words = escape(&self.word(language, label, &[]));
            html.push_str(&format!("<p>{words}</p>\n<ul>{}</ul>\n", parts.concat()));
        }
        html
    }

    /// Returns the statement of a translation that its original prevails, or that there is no translation.
    fn feed_prevails(&self, id: VersionId, language: &Language) -> Option<String> {
        let original = self.original(&PageKind::Version.of(id, language))?;
        let name = [("language", Arg::from(original.name.as_str()))];
        let read = escape(&self.word(language, "read-original", &name));
        let words = if self.composition.has(id, language) {
            self.word(language, "prevails", &name)
        } else {
            let own = self.word(language, "language-name", &[]);
            let args = [("original", Arg::from(original.name.as_str())), ("language", Arg::from(own.as_str()))];
            self.word(language, "missing-translation", &args)
        };
        Some(format!("<p>{} <a href=\"{}\">{read}</a></p>\n", escape(&words), escape(&original.url)))
    }

    /// Returns the parts of a translation that do not show what the original says or changed, each with a link to the original.
    fn feed_lagging(&self, id: VersionId, language: &Language) -> (&'static str, Vec<String>) {
        let item = |lang: &str, words: &str, href: &str| {
            let outside = || self.word(language, "summary-outside", &[]);
            let words = if words.is_empty() { outside() } else { words.to_owned() };
            let href = self.urls.absolute(href);
            format!("<li lang=\"{lang}\"><a href=\"{}\">{}</a></li>", escape(&href), escape(&words))
        };
        let Some((before, own)) = self.comparison(id, language) else {
            let page = PageKind::Version.of(id, language);
            let text = self.composition.text(id, language);
            let lagging =
                self.drift(&page).zip(text).map(|(drift, text)| drift.lagging(&text.edition.sections, language));
            let named = |part: &LaggingPart| format!("{}{}", part.number.as_deref().unwrap_or_default(), part.words);
            let items = lagging.iter().flatten().map(|part| item(&part.lang, named(part).trim_start(), &part.href));
            return ("lagging", items.collect());
        };
        let page = PageKind::Changes.of(id, language);
        let behind = self.beside_original(&page, (before, id), own).behind;
        let named = |part: &ApartView| part.section.as_ref().map_or_else(String::new, name_of_section);
        let items = behind.iter().map(|part| item(&part.lang, named(part).trim_start(), &part.href));
        ("comparison-behind", items.collect())
    }

    /// Returns the beginning of a day in the site's time zone.
    fn moment(&self, day: Date) -> String {
        match day.to_zoned(self.site.config.time_zone.clone()) {
            Ok(zoned) => zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
            // Only at the ends of the calendar.
            Err(_) => format!("{day}T00:00:00Z"),
        }
    }
}

impl FeedPiece {
    fn append(&mut self, other: &Self) {
        self.xml.push_str(&other.xml);
        self.links.extend_from_slice(&other.links);
    }

    fn element(&mut self, name: &str, text: &str) {
        self.xml.push_str(&format!("<{name}>{}</{name}>\n", escape(text)));
    }

    fn link(&mut self, rel: &str, kind: &str, language: &Language, address: &str) {
        let address = escape(address);
        self.xml
            .push_str(&format!("<link rel=\"{rel}\" type=\"{kind}\" hreflang=\"{language}\" href=\"{address}\"/>\n"));
    }
}

/// Returns the name of a section: its number and its heading.
fn name_of_section(section: &ChangedSection) -> String {
    format!("{}{}", section.number, section.words)
}

/// Returns the id of what is at an address.
fn identity(address: &str) -> String {
    let digest = Sha256::new().chain_update(ADDRESSES).chain_update(address.as_bytes()).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

#[cfg(test)]
mod tests {
    use super::identity;

    #[test]
    fn an_id_never_changes() {
        assert_eq!(
            identity("https://privacy.example.jp/ja/privacy/v/2026-04-01/"),
            "urn:uuid:d183c970-01cb-8f88-97fe-c64ccd2f9ab1"
        );
    }
}
