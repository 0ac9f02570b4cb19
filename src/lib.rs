//! seibun (正文, *the authentic text*) publishes a company's privacy notices as a static site in Japanese, English and any
//! other language, on which a reader always knows which text prevails, which version this is, and since when it applies.
//!
//! # Architecture
//!
//! Data flows one way, and a module imports only from those above it in the list below:
//!
//! ```text
//! disk → Inputs → Project { Config, notices, words, Theme } → Composition → Site (pages that exist) → page → publish
//! ```
//!
//! - **Reading.** [`inputs`] is the only module that reads files. Four parsers turn text into plain data: [`config`],
//!   [`content`] (both by [`decode`], TOML), [`catalog`] (Fluent) and [`theme`] (Tera). Every value keeps its place in its
//!   file, and every mistake becomes a [`diagnostic::Finding`]; none of them stops the others from being found.
//! - **Joining.** [`project`] puts the files together and tells what does not fit.
//! - **Composing.** [`compose`] makes an [`edition`] of every text: the text with its numbers ([`numbering`]), references
//!   and values in place. An edition knows nothing of HTML; what is sealed or compared is an edition too.
//! - **Sealing.** [`text_form`] writes an edition as plain text, by an algorithm that never changes; [`seal`] proves that a
//!   published text is still the one that was published. A sealed version is composed from the copies in its seal.
//! - **Checking.** [`check`] looks at what the texts say, alone and beside each other, by rules that are pure functions;
//!   [`drift`] knows which sections of a translation still translate the original.
//! - **Pages.** [`plan`] knows which pages exist and what each shows; [`render`] makes one page, on any thread; the site is
//!   a function from path to bytes. A text becomes [`html`] once, and every page that shows it shares that.
//! - **Writing.** [`publish`] is the only module that writes: beside the target, then one swap. [`compress`] makes the
//!   forms of a file that servers send as they are.
//! - **Showing.** [`serve`] is the preview: it follows the files, and shows the page that is asked for.
//! - **Speaking.** Only [`cli`] prints, and reads clock and environment. `clippy.toml` keeps it so.
//!
//! # Choices
//!
//! - TOML is not read by serde. Its errors stop at the first mistake and speak English; legal staff need all of them, in
//!   their language. [`decode`] declares each table once, and takes struct, reading and known keys from that.
//! - Numbers are words: how an article is numbered and cited is a Fluent message, so a language brings its own numbers.
//! - Dates and eras are ICU's, day arithmetic and time zones are jiff's. The time zone database is compiled in, so that
//!   "today" means the same on every machine.

mod base;

mod words;

mod model;

mod read;

mod edition;

mod seal;

mod check;

mod pages;

mod write;

mod report;

mod pipeline;

mod serve;

pub mod cli;
