//! The last pass over every page: links, headings, forbidden content. The only place that knows lol_html.
//!
//! [`page`] reads a rendered page once, from the first tag to the last, and
//!
//! - says the direction of the script beside each `lang`;
//! - marks links to other sites, and gives each heading that has an id a link to itself;
//! - keeps what is not to break at the end of a line in one piece: whoever wrote it, text, theme or message;
//! - reads what a page shows of its text, where that is asked for;
//! - sets in what seibun wrote itself, of which it knows ids, links and words, and does not read it again;
//! - collects what the caller needs to see that every link of the site arrives: the ids, the addresses within the site;
//! - reports whatever the site's Content-Security-Policy would block, and whatever else has no place on a notice. It
//!   does not matter whether content, theme or a mistake put it there: the rendered page is what readers get.
//!
//! It decides nothing: whether an address exists, and what becomes of a violation, is the caller's. Bytes of tags that
//! need no change stay as they are.
//!
//! | file          | what lives there                                                |
//! |---------------|-----------------------------------------------------------------|
//! | `pass.rs`     | what happens at each start tag                                  |
//! | `tag.rs`      | a start tag, as it is written                                   |
//! | `reader.rs`   | what the page shows of its text                                 |
//! | `policy.rs`   | the tables: what is refused, and which attributes hold addresses |
//! | `address.rs`  | an address → here, elsewhere or program code; relative → absolute |
//! | `markup.rs`   | entities, escapes, the text of a heading                        |
//! | `scope.rs`    | a second pass, over a fragment for pages of others              |
//!
//! One handler for all elements takes a little less time than a selector for each duty (measured over a thousand passes
//! with handlers that do nothing), and it alone can see `on…` attributes. Two thirds of the time of a pass are
//! lol_html's own. Names and values are slices of the page, found by lol_html's offsets, because its accessors copy.
//! The text of a heading is read ahead in the page: a text handler would have it no earlier than the end tag, whose
//! handlers may not borrow the settings.

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
use self::reader::Reader;
pub(crate) use self::scope::{Scope, scoped};
use crate::base::source::Span;
use crate::pages::html::inset::{self, Inset};
use crate::pages::whole::Units;

/// What the pass needs to know of the site and the page.
pub(crate) struct Settings<'a> {
    /// Where the site is: `https://www.example.jp`, without a slash at the end.
    pub(crate) origin: &'a str,
    /// The folder of the site there, with a slash at both ends: `/legal/`, or `/`.
    pub(crate) base: &'a str,
    /// The path of this page, `/legal/ja/privacy/`; relative links start here.
    pub(crate) path: &'a str,
    /// Words after a link to another site, for screen readers, as they are to stand there: ` (external site)`.
    pub(crate) external: &'a str,
    /// The language of those words, on a page where links stand in texts of several languages.
    pub(crate) external_lang: Option<&'a str>,
    /// The label of the link from a heading to itself, by the heading's text.
    pub(crate) permalink: &'a dyn Fn(&str) -> String,
    /// The direction of an element in a language, if it is to say one; the page as a whole (`true`) always does.
    pub(crate) direction: &'a dyn Fn(&str, bool) -> Option<&'static str>,
    /// The one address that the page may lead on to by itself: where it has moved to.
    pub(crate) leads_to: Option<&'a str>,
    /// Whether what it shows of its text is to be read.
    pub(crate) reads: bool,
    /// What is set in, by the numbers of its marks.
    pub(crate) insets: &'a [Inset],
    /// What belongs to a number, and is not parted from it.
    pub(crate) units: &'a Units,
}

/// A page after the pass, and what was seen on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Processed {
    /// The page as it is to be published.
    pub(crate) html: String,
    /// Every id of the page.
    pub(crate) ids: BTreeSet<String>,
    /// Every address within the site that the page links to or loads, in the order of the page.
    ///
    /// A full address of our origin outside [`Settings::base`] leads to another site of the same company, which
    /// is not ours to check: a link there is neither marked as external nor listed.
    pub(crate) links: Vec<Link>,
    /// What may not be published, in the order of the page.
    pub(crate) violations: Vec<Violation>,
    /// What the page shows of its text, or of each of several by their names, in the manner of its insets
    /// ([`crate::pages::html::words::Manner`]).
    pub(crate) shown: BTreeMap<String, String>,
}

/// An address within the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    /// The absolute path within the origin, decoded, without query and fragment: `/legal/ja/cookies/`.
    pub(crate) path: String,
    /// The id that it leads to, decoded. The start of a page (`#`, `#top`) needs no id and is none.
    pub(crate) fragment: Option<String>,
    /// Where the link was written, if it stands in content.
    pub(crate) written: Option<Span>,
}

/// Something that may not be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// Which rule it breaks.
    pub(crate) kind: ViolationKind,
    /// The tag, shortened, as a person finds it in the page: `<p onclick="go()">`.
    pub(crate) what: String,
    /// The byte in the rendered page where it begins.
    pub(crate) offset: usize,
    /// Where it was written, if it stands in content.
    pub(crate) written: Option<Span>,
}

/// The rules that a page can break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ViolationKind {
    /// A script, or `<noscript>`, whose content no check can see. A data block (`application/ld+json`) is none.
    Script,
    /// A `<style>` element or a `style` attribute.
    InlineStyle,
    /// An `on…` attribute.
    InlineHandler,
    /// An address that is a program or a document in itself: `javascript:`, `vbscript:`, `data:`.
    ScriptLink,
    /// An image, style sheet, beacon … that a browser would fetch from another site.
    ForeignLoad,
    /// A document inside the page: `<iframe>`, `<object>`, `<embed>` and their like.
    EmbeddedDocument,
    /// `<base>`, which changes where every link of the page leads.
    Base,
    /// A page that reloads or leaves by itself.
    Refresh,
    /// An id that stands twice.
    DuplicateId,
    /// A form that sends what readers type to another site.
    ForeignForm,
}

impl ViolationKind {
    /// The name of the rule in messages; it never changes.
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

/// Processes one page. Fails, with words for the author of the theme, on markup that browsers may read in two ways,
/// because then nothing that the pass saw can be relied upon.
pub(crate) fn page(html: &str, settings: &Settings<'_>) -> Result<Processed, String> {
    let reader = settings.reads.then(|| Rc::new(RefCell::new(Reader::default())));
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

/// The first paragraph of the message; what follows explains lol_html.
fn markup_error(error: RewritingError) -> String {
    error.to_string().split("\n\n").next().unwrap_or_default().to_owned()
}
