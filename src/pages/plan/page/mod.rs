//! The kinds of pages, and in this folder the facts about each: a kind missing from one of them does not compile.

mod content;
mod head;
mod path;

use super::Pages;
use crate::base::Language;
use crate::model::VersionId;

/// The style sheet of fragments: its name among the theme's assets, and where it is published.
pub(super) const FRAGMENT_STYLE: &str = "fragment.css";

/// What is published at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Output {
    /// A page for readers.
    Page(Page),
    /// A page at a former address of its notice: the retired slug, and the page that is meant.
    Moved(String, NoticePage),
    /// A file for machines.
    File(DataFile),
}

/// A page for readers, rendered from a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Page {
    /// The choice of languages.
    Chooser,
    /// The page for addresses that do not exist.
    NotFound,
    /// The list of notices.
    Index(Language),
    /// Several notices on one page, by the page's index in the configuration.
    Joined(usize, Language),
    /// A page of a notice.
    Notice(NoticePage),
}

/// A page of a notice, for the readers of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NoticePage {
    /// What it shows.
    pub(crate) kind: PageKind,
    /// The version that it shows; on pages about the whole notice, the version that the notice's own page shows.
    pub(crate) id: VersionId,
    /// The language of its readers.
    pub(crate) language: Language,
}

/// What a page of a notice shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PageKind {
    /// The version in force, at the notice's own address.
    Current,
    /// A version at its own address.
    Version,
    /// All versions of a notice.
    History,
    /// What a version changed from the one before it.
    Changes,
    /// What differs between an older version, the page's own, and the version that the notice's own page shows.
    Since,
    /// The history of each section of the version that is shown.
    Sections,
    /// The text side by side with the text in another language, given by its index in the configuration.
    Bilingual(usize),
    /// The text of the version in force, for pages of other sites.
    Fragment,
}

/// A file for machines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum DataFile {
    /// A version as plain text.
    Text(VersionId, Language),
    /// A plain text that a correction of the version replaced, by its digest.
    Replaced(VersionId, Language, String),
    /// The feed of a language.
    Feed(Language),
    /// A notice as data, by its index.
    Data(usize),
    /// The texts of a version as data.
    VersionData(VersionId),
    /// `data/index.json`: a summary of the site.
    SiteData,
    /// A file of the site's own, by its path.
    Static(String),
    /// `seals.txt`: the log of seals.
    Seals,
    /// `sitemap.xml`
    Sitemap,
    /// `robots.txt`
    Robots,
    /// `_headers`, for hosts that read it.
    Headers,
    /// `_redirects`, for hosts that read it.
    Redirects,
    /// `.nojekyll`, so that GitHub Pages publishes every file as it is.
    NoJekyll,
    /// An asset of the theme, by its name in templates.
    Asset(String),
    /// The style sheet of fragments. Its name never changes, because pages of other sites refer to it.
    FragmentStyle,
}

/// The texts that an output is made of.
pub(crate) enum PageTexts {
    /// None, or only their titles.
    None,
    /// The texts of a version.
    Version(VersionId),
    /// The texts of all versions of a notice.
    Notice(usize),
    /// The texts of several versions.
    Several(Vec<VersionId>),
}

/// The facts about a page for search engines, other languages and other versions.
pub(super) struct Facts<'a> {
    /// Whether search engines may show it. Versions not in force are left out, and so are pages that show the original
    /// for lack of a translation.
    pub(super) indexed: bool,
    /// The languages in which it really exists.
    pub(super) languages: Vec<&'a Language>,
    /// The page for readers of a language in which it does not exist.
    pub(super) elsewhere: PageKind,
    /// The page that search engines show instead.
    pub(super) canonical: PageKind,
    /// Whether it shows one version of many, and links to the versions before and after.
    pub(super) is_version: bool,
}

impl From<Page> for Output {
    fn from(page: Page) -> Self {
        Self::Page(page)
    }
}

impl From<DataFile> for Output {
    fn from(file: DataFile) -> Self {
        Self::File(file)
    }
}

impl PageKind {
    /// Returns the page of this kind for a version and the readers of a language.
    pub(crate) fn of(self, id: VersionId, language: &Language) -> NoticePage {
        NoticePage { kind: self, id, language: language.clone() }
    }
}

impl Page {
    /// Returns the language of a page; `None` for the choice of languages and the 404 page, which are in all languages.
    pub(super) fn language(&self) -> Option<&Language> {
        match self {
            Self::Chooser | Self::NotFound => None,
            Self::Index(language) | Self::Joined(_, language) | Self::Notice(NoticePage { language, .. }) => {
                Some(language)
            }
        }
    }
}

impl Output {
    /// Whether it shows what one version changed in another.
    pub(crate) fn compares(&self) -> bool {
        let Self::Page(Page::Notice(page)) = self else { return false };
        matches!(page.kind, PageKind::Changes | PageKind::Since | PageKind::Sections)
    }

    /// Whether it is made from what all notices share, rather than from one notice.
    pub(crate) fn is_shared(&self) -> bool {
        match self {
            Self::Page(Page::Chooser | Page::NotFound | Page::Index(_) | Page::Joined(..)) => true,
            Self::Page(Page::Notice(_)) | Self::Moved(..) => false,
            Self::File(file) => matches!(file.texts(), PageTexts::None),
        }
    }

    /// Returns the index of the notice that the file belongs to.
    pub(super) fn notice(&self) -> Option<usize> {
        let Self::File(file) = self else { return None };
        match file.texts() {
            PageTexts::Version(id) => Some(id.notice),
            PageTexts::Notice(notice) => Some(notice),
            PageTexts::None | PageTexts::Several(_) => None,
        }
    }

    /// Returns the texts that it is made of.
    pub(crate) fn texts(&self, pages: &Pages<'_>) -> PageTexts {
        match self {
            Self::Page(Page::Joined(at, _)) => PageTexts::Several(pages.joined(*at)),
            Self::Page(Page::Notice(page)) => match page.kind {
                PageKind::Current | PageKind::Version | PageKind::Bilingual(_) | PageKind::Fragment => {
                    PageTexts::Version(page.id)
                }
                PageKind::History | PageKind::Changes | PageKind::Since | PageKind::Sections => {
                    PageTexts::Notice(page.id.notice)
                }
            },
            Self::Page(Page::Chooser | Page::NotFound | Page::Index(_)) | Self::Moved(..) => PageTexts::None,
            Self::File(file) => file.texts(),
        }
    }
}

impl DataFile {
    /// Returns the texts that it is made of.
    fn texts(&self) -> PageTexts {
        match self {
            Self::Text(id, _) | Self::Replaced(id, ..) | Self::VersionData(id) => PageTexts::Version(*id),
            Self::Data(notice) => PageTexts::Notice(*notice),
            Self::Feed(_)
            | Self::SiteData
            | Self::Static(_)
            | Self::Seals
            | Self::Sitemap
            | Self::Robots
            | Self::Headers
            | Self::Redirects
            | Self::NoJekyll
            | Self::FragmentStyle
            | Self::Asset(_) => PageTexts::None,
        }
    }
}
