//! The desk, at `/_seibun/`: every notice, version and language with its state, everything that is wrong, and the day
//! for which the site is shown.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::inject::bare;
use super::panel::word;
use super::place::on_page;
use super::snapshot::Snapshot;
use crate::base::{DateFormat, DateWay, Finding, Findings, Language, Message};
use crate::edition::drift::{self, TranslationState};
use crate::model::VersionId;
use crate::pages::html::escape::escape;
use crate::pages::plan::Pages;
use crate::report;
use crate::report::status::{counted, is_crowded, sign};
use crate::seal;
use crate::words::Catalog;

/// The most coming days to choose from.
const MOST_DAYS: usize = 8;

/// The contents of the desk.
pub(super) struct Desk<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) words: &'a Catalog,
    pub(super) state: &'a str,
    pub(super) findings: &'a Findings,
    pub(super) today: Date,
    /// See [`report::html`].
    pub(super) editor: &'a str,
}

impl Desk<'_> {
    /// Returns the page.
    pub(super) fn html(&self) -> String {
        let notices = self.snapshot.pages().map_or_else(String::new, |pages| self.notices(&pages));
        let body = format!(
            "<main class=\"seibun-desk\"><h1>{}</h1>{}{notices}{}</main>\
             <div id=\"seibun-preview\" data-seibun=\"{}\"></div>",
            self.word("desk-title"),
            self.days(),
            self.list(),
            escape(self.state),
        );
        bare(self.words.language().as_str(), &self.word("desk-title"), &body)
    }

    /// Returns the control for the day.
    fn days(&self) -> String {
        let (day, today) = (self.snapshot.as_of, self.today);
        let dates = self.dates();
        let choose = |date: &str, label: String, chosen: bool| {
            let pressed = if chosen { " aria-pressed=\"true\"" } else { "" };
            format!("<button name=\"date\" value=\"{date}\"{pressed}>{label}</button> ")
        };
        let mut buttons = choose(
            "",
            self.message(&Message::new("desk-today").with("date", dates.text(today))),
            !self.snapshot.chosen,
        );
        for coming in self.coming() {
            let chosen = self.snapshot.chosen && coming == day;
            buttons.push_str(&choose(&coming.to_string(), dates.text(coming), chosen));
        }
        format!(
            "<section><h2>{}</h2><form method=\"post\" action=\"/_seibun/as-of\"><label>{} \
             <input type=\"date\" name=\"date\" value=\"{day}\" required></label> <button>{}</button></form>\
             <form method=\"post\" action=\"/_seibun/as-of\">{buttons}</form></section>",
            self.message(&Message::new("desk-as-of").with("date", dates.text(day))),
            self.word("desk-other-day"),
            self.word("desk-show"),
        )
    }

    /// Returns the coming days on which the site changes.
    fn coming(&self) -> Vec<Date> {
        let site = self.snapshot.loaded.0.as_ref();
        let versions = site.into_iter().flat_map(|site| &site.notices).flat_map(|notice| &notice.versions);
        let days = versions.flat_map(|version| [&version.announced, &version.effective]).flatten().map(|day| day.value);
        let days: BTreeSet<Date> = days.filter(|day| *day > self.today).collect();
        days.into_iter().take(MOST_DAYS).collect()
    }

    fn notices(&self, pages: &Pages<'_>) -> String {
        let languages = &pages.site.config.languages;
        let mut html = format!("<section><h2>{}</h2><table><thead><tr>", self.word("desk-notices"));
        for heading in ["desk-version", "desk-state", "desk-published", "desk-effective"] {
            html.push_str(&format!("<th scope=\"col\">{}</th>", self.word(heading)));
        }
        let crowded = is_crowded(languages.len());
        for language in languages {
            let name = escape(&pages.own_name(language));
            html.push_str(&if crowded {
                format!("<th scope=\"col\"><abbr title=\"{name}\">{language}</abbr></th>")
            } else {
                format!("<th scope=\"col\">{name}</th>")
            });
        }
        html.push_str("</tr></thead>");
        for (index, notice) in pages.site.notices.iter().enumerate() {
            let span = languages.len() + 4;
            html.push_str(&format!(
                "<tbody><tr><th scope=\"rowgroup\" colspan=\"{span}\">{} <code>content/{}/</code></th></tr>",
                self.name(pages, index),
                escape(&notice.id),
            ));
            for version in (0..notice.versions.len()).rev() {
                html.push_str(&self.version(pages, VersionId { notice: index, version }));
            }
            html.push_str("</tbody>");
        }
        let legend = if crowded {
            format!("<p class=\"seibun-standing\">{}</p>", self.word("status-legend"))
        } else {
            String::new()
        };
        html + "</table>" + &legend + "</section>"
    }

    /// Returns a notice's title in the reader's language, or else in the first language that has one.
    fn name(&self, pages: &Pages<'_>, notice: usize) -> String {
        let own = pages.site.config.languages.iter().find(|language| *language == self.words.language());
        let first = pages.site.config.languages.iter().filter(|language| Some(*language) != own);
        let shown = pages.composition.shown(notice);
        let mut titles = own.into_iter().chain(first).filter_map(|language| pages.composition.text(shown?, language));
        titles.next().map_or_else(String::new, |text| {
            format!("<span lang=\"{}\">{}</span>", text.edition.language, escape(&text.edition.title))
        })
    }

    fn version(&self, pages: &Pages<'_>, id: VersionId) -> String {
        let (_, entry) = pages.site.version(id);
        let state = pages.composition.state(id);
        let dates = self.dates();
        let day = |label: &'static str, date: Option<Date>| {
            let date = date.map_or_else(|| "–".to_owned(), |date| escape(&dates.text(date)));
            format!("<td data-label=\"{}\">{date}</td>", self.word(label))
        };
        let effective = day("desk-effective", entry.effective.as_ref().map(|date| date.value));
        let published = day("desk-published", entry.published().filter(|_| !entry.draft));
        let cells = pages.site.config.languages.iter().map(|language| self.links(pages, id, language));
        format!(
            "<tr><td><code>{}</code></td><td><span class=\"seibun-state\" data-state=\"{}\">{}</span></td>\
             {published}{effective}{}</tr>",
            escape(&entry.id),
            state.name(),
            self.message(&Message::new("desk-state-of").with("state", state.name())),
            cells.collect::<String>(),
        )
    }

    /// Returns the links to the pages of a version in a language.
    fn links(&self, pages: &Pages<'_>, id: VersionId, language: &Language) -> String {
        let label = escape(&pages.own_name(language));
        let Some(text) = pages.composition.text(id, language) else {
            return format!("<td data-label=\"{label}\">{}</td>", self.word("desk-no-text"));
        };
        let (notice, version) = pages.site.version(id);
        let (slug, name) = (notice.slug.value.as_str(), version.id.as_str());
        let (page, own) = (pages.urls.notice(language, slug), pages.urls.version(language, slug, name));
        let shown = pages.composition.shown(id.notice) == Some(id);
        let links = [
            ("desk-page", Some(if shown { page.clone() } else { own })),
            ("desk-comparison", Some(format!("{page}changes/{name}/"))),
            ("desk-bilingual", pages.first_beside(id, language)),
        ];
        let links: Vec<(&str, &str)> = links
            .iter()
            .filter_map(|(label, path)| Some((*label, path.as_deref()?)))
            .filter(|(_, path)| self.snapshot.has(path))
            .collect();
        let standing = seal::standing(version, language, text);
        let seal = escape(&self.words.word(&format!("status-{}", standing.name())));
        let parts = drift::now(version, language);
        let count = |standing| parts.iter().filter(|part| part.standing == standing).count();
        let (stale, missing) = (count(TranslationState::Stale), count(TranslationState::Missing));
        if is_crowded(pages.site.config.languages.len()) {
            return self.signs(&label, &links, (stale, missing), (&seal, sign(standing.name())));
        }
        let links: Vec<String> = links
            .iter()
            .map(|(label, path)| format!("<a href=\"{}\">{}</a>", escape(path), self.word(label)))
            .collect();
        let lags = self.lags(stale, missing);
        let standing = format!("<span class=\"seibun-standing\">{seal}{lags}</span>");
        format!("<td data-label=\"{label}\"><span>{}</span> {standing}</td>", links.join(" · "))
    }

    /// Returns the links as signs, where there are so many languages that words do not fit: a page, and what lags.
    fn signs(
        &self,
        label: &str,
        links: &[(&str, &str)],
        (stale, missing): (usize, usize),
        (seal, sign): (&str, &str),
    ) -> String {
        let named = |path: &str, name: &str, sign: &str| {
            format!("<a href=\"{}\" aria-label=\"{label}{name}\">{sign}</a>", escape(path))
        };
        let lags = counted("~", stale) + &counted(" -", missing);
        let lags = links
            .last()
            .filter(|_| !lags.is_empty())
            .map_or_else(String::new, |(_, path)| format!(" {}", named(path, &self.lags(stale, missing), lags.trim())));
        let page = links.first().map(|(_, path)| named(path, &format!(" {seal}"), sign));
        format!("<td data-label=\"{label}\">{}{lags}</td>", page.unwrap_or_else(|| sign.to_owned()))
    }

    /// Returns how many parts of a translation lag behind the original, in words.
    fn lags(&self, stale: usize, missing: usize) -> String {
        self.message(&Message::new("status-lags").with("stale", stale).with("missing", missing))
    }

    /// Returns the format of days for the program's user.
    fn dates(&self) -> DateFormat {
        DateFormat::new(self.words.language(), DateWay::default())
    }

    /// Returns the address of a finding's place on a page.
    fn on_page(&self, finding: &Finding, path: &str) -> Option<String> {
        let place = on_page(finding, self.snapshot.loaded.0.as_ref()?, path)?;
        let pages = self.snapshot.pages()?;
        let (notice, version) = pages
            .site
            .notices
            .get(place.id.notice)
            .and_then(|notice| Some((notice, notice.versions.get(place.id.version)?)))?;
        let page = pages.urls.version(&place.language, &notice.slug.value, &version.id);
        let section = place.section.map_or_else(String::new, |section| format!("#{section}"));
        self.snapshot.has(&page).then(|| format!("{page}{section}"))
    }

    /// Returns the list of everything that is wrong, by file.
    fn list(&self) -> String {
        let sources = &self.snapshot.inputs.sources;
        let mut files: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
        for finding in self.findings.iter() {
            files.entry(finding.place.path(sources)).or_default().push(finding);
        }
        let mut html = format!("<section><h2>{}</h2>", self.word("desk-findings"));
        html.push_str(&match (self.findings.is_empty(), self.snapshot.is_examined()) {
            (true, true) => format!("<p>{}</p>", self.word("preview-clean")),
            (true, false) => format!("<p>{}</p>", self.word("preview-checking")),
            (false, _) => format!("<p>{}</p>", escape(&report::summary(self.findings, self.words))),
        });
        for (path, findings) in files {
            html.push_str(&format!("<h3>{}</h3>", escape(path)));
            html.extend(findings.into_iter().map(|finding| {
                let on_page = self.on_page(finding, path);
                report::html(finding, sources, self.words, self.editor, on_page.as_deref())
            }));
        }
        html + "</section>"
    }

    fn word(&self, id: &'static str) -> String {
        self.message(&Message::new(id))
    }

    fn message(&self, message: &Message) -> String {
        word(self.words, message)
    }
}
