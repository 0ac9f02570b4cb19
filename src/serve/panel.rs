//! The preview's layer over a page: the findings that keep it from being shown as it is now, and a badge for the rest.
//! It is plain HTML in the page, so it is there in a new tab and after a manual reload, before any script runs.

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::place::on_page;
use crate::base::{Finding, Findings, Message, Sources};
use crate::pages::html::escape::escape;
use crate::read::site::Site;
use crate::report;
use crate::words::Catalog;

/// The most findings listed in an open badge; the desk lists all of them.
const MOST: usize = 20;

/// The contents of a panel.
pub(super) struct Panel<'a> {
    /// The name of the site's state, which the script compares with the state that the server announces.
    pub(super) state: &'a str,
    pub(super) words: &'a Catalog,
    pub(super) sources: &'a Sources,
    /// The findings that keep the page from being shown as the files are now.
    pub(super) blocking: &'a Findings,
    /// All findings known.
    pub(super) findings: &'a Findings,
    /// Whether everything has been examined.
    pub(super) complete: bool,
    /// The day that the user chose.
    pub(super) chosen: Option<Date>,
    /// Whether there is no page at the address.
    pub(super) missing: bool,
    /// Whether there is a page below the panel.
    pub(super) has_page: bool,
    /// The folder of the page's version or notice, whose findings are listed on the page.
    pub(super) folder: Option<String>,
    /// The site as it is in the files.
    pub(super) site: Option<&'a Site>,
    /// See [`report::html`].
    pub(super) editor: &'a str,
}

impl Panel<'_> {
    /// Returns the panel.
    pub(super) fn html(&self) -> String {
        let missing = if self.missing { " data-missing" } else { "" };
        let (lang, state) = (self.words.language(), escape(self.state));
        let (overlay, badge) = (self.overlay(), self.badge());
        format!("<div id=\"seibun-preview\" lang=\"{lang}\" data-seibun=\"{state}\"{missing}>{overlay}{badge}</div>")
    }

    fn overlay(&self) -> String {
        if self.blocking.is_empty() {
            return String::new();
        }
        let findings = self.list(self.blocking, usize::MAX);
        // Different findings make a different overlay, which opens again even if the last one was closed.
        let digest: String =
            Sha256::digest(findings.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let what = if self.has_page { "preview-blocked-kept" } else { "preview-blocked-none" };
        format!(
            "<details class=\"seibun-overlay\" id=\"seibun-{digest}\" open role=\"alert\"><summary>{}</summary>\
             <div class=\"seibun-sheet\"><p>{}</p>{findings}</div></details>",
            self.word(&Message::new("preview-blocked")),
            self.word(&Message::new(what)),
        )
    }

    fn badge(&self) -> String {
        let level = if self.findings.has_errors() {
            "error"
        } else if self.findings.is_empty() {
            "none"
        } else {
            "warning"
        };
        let summary = if !self.findings.is_empty() {
            escape(&report::summary(self.findings, self.words))
        } else if self.complete {
            self.word(&Message::new("preview-clean"))
        } else {
            self.word(&Message::new("preview-checking"))
        };
        let day = self.chosen.map(|day| self.word(&Message::new("preview-as-of").with("date", day.to_string())));
        let day = day.map_or_else(String::new, |day| format!("<span class=\"seibun-day\">{day}</span> "));
        let own = self.own();
        let counted = |id, count: usize| match count {
            0 => String::new(),
            count => {
                let words = self.word(&Message::new(id).with("count", count));
                format!("<p><a href=\"/_seibun/\">{words}</a></p>")
            }
        };
        let more = counted("preview-more", own.len().saturating_sub(MOST))
            + &counted("preview-elsewhere", self.findings.len() - own.len());
        format!(
            "<details class=\"seibun-badge\" data-level=\"{level}\"><summary>{day}{summary}</summary>\
             <div class=\"seibun-sheet\"><p><a href=\"/_seibun/\">{}</a></p>{}{more}</div></details>",
            self.word(&Message::new("preview-desk")),
            self.list(&own, MOST),
        )
    }

    /// Returns the findings about the content of the page; all findings if it is a page of the whole site.
    fn own(&self) -> Findings {
        let own = |finding: &&Finding| match &self.folder {
            Some(folder) => finding.place.path(self.sources).starts_with(folder.as_str()),
            None => true,
        };
        self.findings.iter().filter(own).cloned().collect()
    }

    fn list(&self, findings: &Findings, most: usize) -> String {
        let html = |finding: &Finding| {
            let section =
                on_page(finding, self.site?, finding.place.path(self.sources)).and_then(|place| place.section);
            section.map(|section| format!("#{section}"))
        };
        let findings = findings.iter().take(most);
        findings
            .map(|finding| report::html(finding, self.sources, self.words, self.editor, html(finding).as_deref()))
            .collect()
    }

    fn word(&self, message: &Message) -> String {
        word(self.words, message)
    }
}

/// Returns a message as HTML. A test proves that every message exists.
pub(super) fn word(words: &Catalog, message: &Message) -> String {
    escape(&words.message(message).unwrap_or_else(|_| message.id.to_owned()))
}
