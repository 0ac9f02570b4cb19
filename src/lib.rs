//! seibun (正文, *the authentic text*) publishes a company's privacy notices as a static site in Japanese, English and any
//! other language, on which a reader always knows which text prevails, which version this is, and since when it applies.
//!
//! # Architecture
//!
//! Data flows one way. Each folder of `src` is a room; a room imports only from those above it in this list, and no module
//! imports in a circle. A test keeps both true.
//!
//! ```text
//! disk → Inputs → Site (what was written) → Composition (what it says) → seals, findings → Pages (path → bytes) → write | serve
//! ```
//!
//! | room | what lives there |
//! |---|---|
//! | `base` | what every room speaks of: sources and spans, findings, errors, languages, dates, digests; the one door to the disk |
//! | `words` | the words of the program and of its pages: Fluent catalogues |
//! | `model` | a notice, its versions, texts, records, numbers, history, seal: plain data, no TOML, no HTML, no I/O |
//! | `read` | from files to a site: TOML, Markdown, configuration, theme. The only room that reads a site |
//! | `edition` | what a text says: numbers, references and values in place; its plain text, its drift, its comparison |
//! | `seal` | proof that a published text is still the one that was published; the next version of a notice |
//! | `exchange` | Word and plain text, out and in: bytes to texts, editions and comparisons to bytes |
//! | `check` | the table of rules, and a pure rule a file |
//! | `pages` | which pages exist, what each shows, its HTML: a function from path to bytes |
//! | `write` | the new site beside the old one, then one swap. The only room that writes |
//! | `publish` | the hosting: what is there, what has to be sent, in which order. The only room that writes elsewhere |
//! | `report` | findings, comparisons and states as text: every function returns a string |
//! | `pipeline` | the one way from files to pages that the commands share |
//! | `serve` | the preview: follows the files, and shows the page that is asked for |
//! | `cli` | arguments → command → exit status. The only room that prints, and reads clock and environment |
//!
//! # Choices
//!
//! - TOML is not read by serde. Its errors stop at the first mistake and speak English; legal staff need all of them, in
//!   their language. `read::decode` declares each table once, and takes struct, reading and known keys from that.
//! - What is peculiar to a language is data, and Fluent like its words: a profile (`locales/<language>/profile.ftl`) is
//!   overridden message by message, inherited along the tag and told of at file and line by what does so for all words,
//!   which a table in a format of its own would need once more. No code asks for a language by its name; a test knows. To
//!   bring a language: its four files in `locales/`, its name in the others' `theme.ftl`, and seeds in `check::tests`.
//! - Numbers are words: how an article is numbered and cited is a Fluent message, so a language brings its own numbers.
//! - A site is gone through notice by notice (`pipeline::alone`), each in a site of its own (`Site::alone`) beside which only the
//!   outlines of the others are known (`edition::overview`): memory is that of the largest notices, not of the site. What pages
//!   of the whole site show of a notice is its share (`pages::plan::share`).
//! - Dates and eras are ICU's, day arithmetic and time zones are jiff's. The time zone database is compiled in, so that
//!   "today" means the same on every machine.
//!
//! # Recipes
//!
//! What to touch for the changes that people make. The compiler names each place that is forgotten, or a test does: matches
//! over kinds have no arm for the rest. Words are always written in Japanese and in English, and `README.md` and
//! `README.ja.md` always together.
//!
//! **A rule** is a constant with a name and a level, and a pure function from a text to findings.
//!
//! 1. `src/check/rules/brackets.rs` is one to take after: the constant, then `check`.
//! 2. `src/check/rules/mod.rs` calls it: for each text, for an original beside its translation, for a version or the site.
//! 3. `src/check/mod.rs` lists it, in the order of names.
//! 4. `locales/ja/checks.ftl`, `locales/en/checks.ftl`: what it says, and each of its hints.
//! 5. `locales/ja/rules.md`, `locales/en/rules.md`: what it is good for.
//! 6. `src/check/tests/seeds.rs` plants what it must find, and what it must leave alone.
//!
//! **A block**: a placeholder alone on its line, such as `{dates}`. One that is labelled lines or records of the law makes one of
//! the blocks that are there already, and needs only the first two steps.
//!
//! 1. `src/model/text/inline.rs` knows its name (`BLOCKS`).
//! 2. `src/edition/blocks.rs` makes it: words, values and dates, in the language of the text.
//! 3. `src/edition/mod.rs` says what it holds (`Block`).
//! 4. `src/edition/labels.rs` lists the messages that it prints, which a seal keeps; they stand in `locales/ja/text.ftl` and
//!    `locales/en/text.ftl`.
//! 5. `src/edition/text_form/mod.rs` writes it as plain text, `src/pages/html/body/mod.rs` as HTML.
//! 6. `src/edition/compare/line/mod.rs` makes lines of it, for comparisons and for Word, and
//!    `src/edition/compare/translation.rs` finds its like in another language.
//!
//! **A kind of page** is a template and the view that it sees.
//!
//! 1. `src/pages/plan/page/mod.rs`: its kind. Beside it the compiler asks for its path (`src/pages/plan/page/path.rs`), its template
//!    (`src/pages/plan/page/content.rs`), whether search engines show it, in which languages it exists, its title and the way to it
//!    (`src/pages/plan/page/head.rs`).
//! 2. `src/pages/urls.rs`: its address.
//! 3. `src/pages/plan/mod.rs`: for which notices and versions it exists (`notice_pages`).
//! 4. `src/pages/plan/history.rs` is one to take after: what its template sees, and how that is made.
//! 5. `themes/default/history.html` likewise; `locales/ja/theme.ftl`, `locales/en/theme.ftl`: its words.
//!
//! **A command.**
//!
//! 1. `src/cli/args/mod.rs`: its arguments, and what `--help` says of it.
//! 2. `src/cli/status.rs` is one to take after: inputs to text, text to the terminal, an exit status.
//! 3. `src/cli/commands.rs` runs it.
//! 4. `locales/ja/commands.ftl`, `locales/en/commands.ftl`: what it says.
//!
//! **A language** needs no code. A site brings it in its own `locales`; a language of the program lies here. The files of
//! another language are the pattern:
//!
//! 1. `locales/en/profile.ftl`: what is peculiar to it (direction, spaces, quotation marks, what rules look for).
//! 2. `locales/en/numbering.ftl`: how an article is numbered and cited.
//! 3. `locales/en/text.ftl`: words inside a text, which a seal keeps.
//! 4. `locales/en/theme.ftl`: words around a text.
//! 5. Only where the program is to speak it too: the other files there, and `src/cli/args/mod.rs` (`--lang`).
//!
//! **A format of findings** is a function from findings to a string.
//!
//! 1. `src/report/short.rs` is one to take after.
//! 2. `src/report/mod.rs` chooses it (`Format`), `src/cli/args/mod.rs` names it.
//!
//! **A format to export** is a function from a document to bytes.
//!
//! 1. `src/exchange/docx/mod.rs` is one to take after: it writes a `Document` of `src/exchange/document.rs`, which
//!    `src/exchange/text.rs` and `src/exchange/table.rs` make of texts and comparisons.
//! 2. `src/cli/export.rs` chooses it, `src/cli/args/mod.rs` names it.

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

mod publish;

mod report;

mod pipeline;

mod serve;

pub mod cli;
