//! The place of a finding on its page: the section that contains its span in the file.

use crate::base::{Finding, Language, Place, Span};
use crate::model::VersionId;
use crate::read::site::Site;

/// A place on the pages of a version.
pub(super) struct OnPage {
    /// The version.
    pub(super) id: VersionId,
    /// The language of the text.
    pub(super) language: Language,
    /// The section; `None` before the first and after the last.
    pub(super) section: Option<String>,
}

/// Returns the place of a finding on a page; `None` if it is not in a text.
pub(super) fn on_page(finding: &Finding, site: &Site, path: &str) -> Option<OnPage> {
    let Place::Span(span) = finding.place else { return None };
    let [folder, version, file] = path.strip_prefix("content/")?.split('/').collect::<Vec<_>>()[..] else {
        return None;
    };
    let language = Language::parse(file.strip_suffix(".toml")?)?;
    let notice = site.notices.iter().position(|notice| notice.id == folder)?;
    let versions = &site.notices[notice].versions;
    let version = versions.iter().position(|own| own.id == version)?;
    let sections = versions[version].texts.get(&language)?.all_sections();
    // The innermost section is the last that contains the span.
    let holds = |extent: Span| extent.file == span.file && (extent.start..extent.end).contains(&span.start);
    let section = sections.iter().rev().find(|section| holds(section.extent)).map(|section| section.id.value.clone());
    Some(OnPage { id: VersionId { notice, version }, language, section })
}
