//! `[[page]]`: several notices on one page.

use crate::base::{Findings, Language, Rule, Spanned};
use crate::read::config::names::check_url_name;
use crate::read::decode::{Localised, complete, table};

/// A joined page whose address is taken, or that joins no notices.
pub(crate) static BAD_PAGE: Rule = Rule::error("bad-page");

table! {
    /// A page of several notices.
    pub(crate) struct JoinedPage {
        /// Its name in URLs.
        slug: Spanned<String>,
        /// Its title.
        title: Localised<String>,
        /// The notices, by the names of their folders, in order.
        notices: Vec<Spanned<String>>,
    }
}

/// The joined pages, checked as far as the configuration alone allows.
pub(crate) fn resolve(raw: Vec<JoinedPage>, languages: &[Language], findings: &mut Findings) -> Vec<JoinedPage> {
    let mut pages: Vec<JoinedPage> = Vec::new();
    for raw in raw {
        complete("title", &raw.title, languages, findings);
        if raw.notices.is_empty() {
            findings.push(BAD_PAGE.at(raw.slug.span).with("problem", "empty").with("name", &raw.slug.value));
        }
        if let Some(twin) = pages.iter().find(|page| page.slug.value == raw.slug.value) {
            let finding = BAD_PAGE.at(raw.slug.span).with("problem", "taken").with("name", &raw.slug.value);
            findings.push(finding.related(twin.slug.span, "first"));
        } else if check_url_name(&raw.slug, findings) {
            pages.push(raw);
        }
    }
    pages
}
