//! The last pass over every page: links, headings, forbidden content. The only module that knows lol_html.
//!
//! [`page`] reads a rendered page once, from the first tag to the last, and
//!
//! - adds the direction of the script beside each `lang`;
//! - marks links to other sites, and gives each heading with an id a link to itself;
//! - keeps units that must not break at the end of a line together, whether text, theme or message wrote them;
//! - reads what a page shows of its text, on request;
//! - inserts the HTML that seibun wrote itself, whose ids, links and words are known, without reading it again;
//! - collects what the caller needs to check the links within the site: the ids, and the addresses within the site;
//! - reports whatever the site's Content-Security-Policy would block, and whatever else is not allowed on a notice. It
//!   does not matter whether content, theme or a mistake put it there: the rendered page is what readers get.
//!
//! It decides nothing: whether an address exists and what to do about a violation is up to the caller. The bytes of
//! tags that need no change stay as they are.
//!
//! | file          | what lives there                                                |
//! |---------------|-----------------------------------------------------------------|
//! | `pass.rs`     | what happens at each start tag                                  |
//! | `tag.rs`      | a start tag, as it is written                                   |
//! | `reader.rs`   | what the page shows of its text                                 |
//! | `policy.rs`   | the tables: what is refused, and which attributes hold addresses |
//! | `address.rs`  | an address → here, elsewhere or program code; relative → absolute |
//! | `markup.rs`   | entities, escapes, the text of a heading                        |
//! | `scope.rs`    | a second pass, over a fragment for pages of other sites         |
//!
//! A single handler for all elements takes slightly less time than a selector for each duty (measured over a thousand
//! passes with handlers that do nothing), and only it can see `on…` attributes. Two thirds of the time of a pass are
//! spent in lol_html itself. Names and values are slices of the page, located by lol_html's offsets, because its
//! accessors copy. The text of a heading is read ahead in the page: a text handler would not have it before the end
//! tag, whose handlers may not borrow the settings.

mod address;
mod markup;
mod pass;
mod policy;
mod reader;
mod scope;
mod tag;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use lol_html::errors::RewritingError;
use lol_html::{HtmlRewriter, doc_text, element};

use self::pass::Pass;
use self::reader::PageReader;
pub(crate) use self::scope::{FragmentScope, scoped};
use crate::base::Span;
use crate::pages::html::inset::{self, Inset};
use crate::pages::whole::UnbreakableUnits;

/// What the pass needs to know about the site and the page.
pub(crate) struct Settings<'a> {
    /// The origin of the site: `https://www.example.jp`, without a slash at the end.
    pub(crate) origin: &'a str,
    /// The folder of the site at that origin, with a slash at both ends: `/legal/`, or `/`.
    pub(crate) base: &'a str,
    /// The path of this page, `/legal/ja/privacy/`, against which relative links are resolved.
    pub(crate) path: &'a str,
    /// The words after a link to another site, for screen readers, exactly as inserted: ` (external site)`.
    pub(crate) external: &'a str,
    /// The language of those words, on a page whose links are in texts of several languages.
    pub(crate) external_lang: Option<&'a str>,
    /// The label of a heading's link to itself, given the heading's text.
    pub(crate) permalink: &'a dyn Fn(&str) -> String,
    /// The `dir` of an element in a language, if it needs one; the page as a whole (`true`) always does.
    pub(crate) direction: &'a dyn Fn(&str, bool) -> Option<&'static str>,
    /// The only address that the page may redirect to: its new one.
    pub(crate) leads_to: Option<&'a str>,
    /// Whether to read what the page shows of its text.
    pub(crate) reads: bool,
    /// The insets, by the numbers of their marks.
    pub(crate) insets: &'a [Inset],
    /// Words and signs kept on one line with their number.
    pub(crate) units: &'a UnbreakableUnits,
}

/// A page after the pass, and what the pass collected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Processed {
    /// The page to publish.
    pub(crate) html: String,
    /// Every id of the page.
    pub(crate) ids: BTreeSet<String>,
    /// Every address within the site that the page links to or loads, in the order of the page.
    ///
    /// A full address of the site's origin outside [`Settings::base`] leads to another site of the same company, which
    /// is not checked: a link to it is neither marked as external nor listed.
    pub(crate) links: Vec<Link>,
    /// What must not be published, in the order of the page.
    pub(crate) violations: Vec<Violation>,
    /// The words that the page shows of its text, or of each of several texts by name, read in the manner of its insets
    /// ([`crate::pages::html::words::ReadingManner`]).
    pub(crate) shown: BTreeMap<String, String>,
}

/// An address within the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    /// The absolute path within the origin, decoded, without query and fragment: `/legal/ja/cookies/`.
    pub(crate) path: String,
    /// The id that it leads to, decoded; `None` for the start of a page (`#`, `#top`), which needs no id.
    pub(crate) fragment: Option<String>,
    /// Where the link is written, if it is in content.
    pub(crate) written: Option<Span>,
}

/// Something that must not be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// The rule that it breaks.
    pub(crate) kind: ViolationKind,
    /// The tag, shortened, as a person finds it in the page: `<p onclick="go()">`.
    pub(crate) what: String,
    /// The byte offset in the rendered page at which it begins.
    pub(crate) offset: usize,
    /// Where it is written, if it is in content.
    pub(crate) written: Option<Span>,
}

/// The rules that a page can break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ViolationKind {
    /// A script, or `<noscript>`, whose content no check can see. A data block (`application/ld+json`) is not a script.
    Script,
    /// A `<style>` element or a `style` attribute.
    InlineStyle,
    /// An `on…` attribute.
    InlineHandler,
    /// An address that is itself a program or document: `javascript:`, `vbscript:`, `data:`.
    ScriptLink,
    /// An image, style sheet, beacon … that a browser would fetch from another site.
    ForeignLoad,
    /// A document inside the page: `<iframe>`, `<object>`, `<embed>` and their like.
    EmbeddedDocument,
    /// `<base>`, which changes where every link of the page leads.
    Base,
    /// A page that reloads or leaves by itself.
    Refresh,
    /// An id that occurs twice.
    DuplicateId,
    /// A form that sends what readers type to another site.
    ForeignForm,
}

impl ViolationKind {
    /// Returns the name of the rule in messages, which never changes.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Script => "script",
            Self::InlineStyle => "inline-style",
            Self::InlineHandler => "inline-handler",
            Self::ScriptLink => "script-link",
            Self::ForeignLoad => "foreign-load",
            Self::EmbeddedDocument => "embedded-document",
            Self::Base => "base",
            Self::Refresh => "refresh",
            Self::DuplicateId => "duplicate-id",
            Self::ForeignForm => "foreign-form",
        }
    }
}

/// Processes one page. Fails, with words for the author of the theme, on markup that browsers may parse in two ways,
/// because then nothing that the pass saw can be relied upon.
pub(crate) fn page(html: &str, settings: &Settings<'_>) -> Result<Processed, String> {
    let reader = settings.reads.then(|| Rc::new(RefCell::new(PageReader::default())));
    let pass = RefCell::new(Pass::new(html, settings, reader.clone()));
    let handlers = lol_html::Settings::new()
        .with_adjust_charset_on_meta_tag(false)
        .append_element_content_handler(element!("*", |tag| pass.borrow_mut().element(tag)))
        .append_document_content_handler(doc_text!(|text| {
            pass.borrow_mut().text(text);
            Ok(())
        }));
    // The bytes are checked once, at the end: `rewrite_str` checks them piece by piece, which takes a tenth longer.
    let mut output = Vec::with_capacity(html.len() + html.len() / 4);
    let mut rewriter = HtmlRewriter::new(handlers, |piece: &[u8]| output.extend_from_slice(piece));
    rewriter.write(html.as_bytes()).map_err(markup_error)?;
    rewriter.end().map_err(markup_error)?;
    let html = String::from_utf8(output).map_err(|error| error.to_string())?;
    if !settings.insets.is_empty() && inset::has_marks(&html) {
        return Err(
            "the HTML of a text stands where only words can stand: in an attribute, a comment or a title".to_owned()
        );
    }
    let Pass { ids, links, violations, .. } = pass.into_inner();
    let shown = reader.map(|reader| reader.borrow_mut().done()).unwrap_or_default();
    Ok(Processed { html, ids, links, violations, shown })
}

/// Returns the first paragraph of the message; the rest explains lol_html.
fn markup_error(error: RewritingError) -> String {
    error.to_string().split("\n\n").next().unwrap_or_default().to_owned()
}
