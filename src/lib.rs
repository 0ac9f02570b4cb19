//! seibun (正文, *the authentic text*) publishes a company's privacy notices as a static site in Japanese, English and any
//! other language, on which a reader always knows which text prevails, which version this is, and since when it applies.
//!
//! # Architecture
//!
//! Data flows one way. Each folder of `src` is a room; a room imports only from those above it in this list, and no module
//! imports in a circle. A test keeps both true.
//!
//! ```text
//! disk → Inputs → Project (what was written) → Composition (what it says) → seals, findings → Site (path → bytes) → write | serve
//! ```
//!
//! | room | what lives there |
//! |---|---|
//! | `base` | what every room speaks of: sources and spans, findings, errors, languages, dates, digests |
//! | `words` | the words of the program and of its pages: Fluent catalogues |
//! | `model` | a notice, its versions, texts, records, numbers, history, seal: plain data, no TOML, no HTML, no I/O |
//! | `read` | from files to a project: TOML, Markdown, configuration, theme. The only room that reads a site |
//! | `edition` | what a text says: numbers, references and values in place; its plain text, its drift, its comparison |
//! | `seal` | proof that a published text is still the one that was published; the next version of a notice |
//! | `exchange` | Word and plain text, out and in: bytes to texts, editions and comparisons to bytes |
//! | `check` | the table of rules, and a pure rule a file |
//! | `pages` | which pages exist, what each shows, its HTML: a function from path to bytes |
//! | `write` | the new site beside the old one, then one swap. The only room that writes |
//! | `report` | findings, comparisons and states as text: every function returns a string |
//! | `pipeline` | the one way from files to pages that the commands share |
//! | `serve` | the preview: follows the files, and shows the page that is asked for |
//! | `cli` | arguments → command → exit status. The only room that prints, and reads clock and environment |
//!
//! # Choices
//!
//! - TOML is not read by serde. Its errors stop at the first mistake and speak English; legal staff need all of them, in
//!   their language. `read::decode` declares each table once, and takes struct, reading and known keys from that.
//! - Numbers are words: how an article is numbered and cited is a Fluent message, so a language brings its own numbers.
//! - Dates and eras are ICU's, day arithmetic and time zones are jiff's. The time zone database is compiled in, so that
//!   "today" means the same on every machine.

mod base;

mod words;

mod model;

mod read;

mod edition;

mod seal;

mod exchange;

mod check;

mod pages;

mod write;

mod report;

mod pipeline;

mod serve;

pub mod cli;
