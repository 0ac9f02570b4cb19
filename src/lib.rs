//! seibun (正文, *the authentic text*) publishes a company's privacy notices as a static site, in Japanese, English and
//! any other language. Its readers always know which text prevails, which version they are reading, and since when it
//! applies.
//!
//! # Architecture
//!
//! Data flows one way. Each folder of `src` is a room. A room imports only from rooms above it in this list, and
//! modules never import in a circle; a test enforces both.
//!
//! ```text
//! disk → Inputs → Site (what was written) → Composition (what it says)
//!      → seals, findings → Pages (path → bytes) → write | serve
//! ```
//!
//! | room | contents |
//! |---|---|
//! | `base` | shared by all rooms: sources, findings, errors, languages, dates, digests; all access to the disk |
//! | `words` | the words of the program and of its pages: Fluent catalogues |
//! | `model` | a notice, its versions, texts, records, numbers, history, seal: plain data, no TOML, no HTML, no I/O |
//! | `read` | from files to a site: TOML, Markdown, configuration, theme. The only room that reads a site |
//! | `edition` | a composed text: numbers, references and values filled in; its plain text, its drift, its comparison |
//! | `seal` | proof that a published text is still the one that was published; the next version of a notice |
//! | `exchange` | Word and plain text, out and in: bytes to texts, editions and comparisons to bytes |
//! | `check` | the table of rules, and one pure rule per file |
//! | `pages` | which pages exist, what each shows, its HTML: a function from path to bytes |
//! | `write` | the new site beside the old one, then one swap. The only room that writes |
//! | `publish` | the hosting: what is there, what has to be sent, in which order. The only room that writes elsewhere |
//! | `report` | findings, comparisons and states as text: every function returns a string |
//! | `pipeline` | the one way from files to pages, shared by the commands |
//! | `serve` | the preview: follows the files, and shows the requested page |
//! | `cli` | arguments → command → exit status. The only room that prints, and reads clock and environment |
//!
//! # Choices
//!
//! - TOML is not deserialised with serde, which stops at the first mistake and reports it in English; legal staff need
//!   all mistakes, in their language. `read::decode` declares each table once, and derives the struct, the parser and
//!   the known keys from that.
//! - The peculiarities of a language are data, and written in Fluent like its words: a site overrides a profile
//!   (`locales/<language>/profile.ftl`) message by message, languages inherit it along their tags, and mistakes in it
//!   are reported at file and line, all by the code that does so for words; a table in a format of its own would need
//!   that code once more. No code refers to a language by its name; a test enforces that. To add a language: its four
//!   files in `locales/`, its name in the `theme.ftl` of the others, and seeds in `check::tests`.
//! - Numbers are words: how an article is numbered and cited is a Fluent message, so a language brings its own numbers.
//! - A site is processed notice by notice (`pipeline::alone`), each in a site of its own (`Site::alone`) that knows
//!   only outlines of the other notices (`edition::overview`). So memory grows with the largest notices, not with the
//!   site. The part of a notice that pages of the whole site show is its share (`pages::plan::share`).
//! - A composed text is written in three forms: the plain text that a seal covers, lines for comparisons and for Word,
//!   and HTML. They share no walk, since they differ in what begins a line and in what a table or a record becomes; each
//!   matches every kind of block, so that a new kind does not compile until all three know it.
//! - Dates and eras come from ICU, day arithmetic and time zones from jiff. The time zone database is compiled in, so
//!   that "today" means the same on every machine.
//!
//! # Recipes
//!
//! What to touch for common changes. The compiler or a test reports each place that is forgotten: matches over kinds
//! have no catch-all arm. Words are always written in both Japanese and English, and `README.md` and `README.ja.md` are
//! changed together.
//!
//! **A rule** is a constant with a name and a level, and a pure function from a text to findings.
//!
//! 1. `src/check/rules/brackets.rs` is a model to follow: the constant, then `check`.
//! 2. `src/check/rules/mod.rs` calls it: for each text, for an original beside its translation, for a version or for
//!    the site.
//! 3. `src/check/mod.rs` lists it, in the order of names.
//! 4. `locales/ja/checks.ftl`, `locales/en/checks.ftl`: its message, and each of its hints.
//! 5. `locales/ja/rules.md`, `locales/en/rules.md`: what it is good for.
//! 6. `src/check/tests/seeds.rs` plants what it must find, and what it must leave alone.
//!
//! **A block** is a placeholder alone on its line, such as `{dates}`. A block of labelled lines or of records of the
//! law reuses an existing kind of block, and needs only the first two steps.
//!
//! 1. `src/model/text/inline.rs` knows its name (`BLOCKS`).
//! 2. `src/edition/blocks.rs` builds it: words, values and dates, in the language of the text.
//! 3. `src/edition/mod.rs` declares its contents (`Block`).
//! 4. `src/edition/labels.rs` lists the messages that it prints, which a seal keeps; they are in `locales/ja/text.ftl`
//!    and `locales/en/text.ftl`.
//! 5. `src/edition/text_form/mod.rs` writes it as plain text, `src/pages/html/body/mod.rs` as HTML.
//! 6. `src/edition/compare/line/writer.rs` splits it into lines, for comparisons and for Word, and
//!    `src/edition/compare/apart.rs` finds its counterpart in another language.
//!
//! **A kind of page** is a template and the view that it sees.
//!
//! 1. `src/pages/plan/page/mod.rs`: its kind. From there the compiler leads to its path
//!    (`src/pages/plan/page/path.rs`), its template (`src/pages/plan/page/content.rs`), whether search engines show it,
//!    in which languages it exists, its title and its breadcrumbs (`src/pages/plan/page/head.rs`).
//! 2. `src/pages/urls.rs`: its address.
//! 3. `src/pages/plan/mod.rs`: for which notices and versions it exists (`notice_pages`).
//! 4. `src/pages/plan/history.rs` is a model to follow: the view that its template sees, and how that is built.
//! 5. `themes/default/history.html` likewise; `locales/ja/theme.ftl`, `locales/en/theme.ftl`: its words.
//!
//! **A command.**
//!
//! 1. `src/cli/args/mod.rs`: its arguments, and its `--help`.
//! 2. `src/cli/status.rs` is a model to follow: inputs to text, text to the terminal, an exit status.
//! 3. `src/cli/commands.rs` runs it.
//! 4. `locales/ja/commands.ftl`, `locales/en/commands.ftl`: its words.
//!
//! **A language** needs no code. A site keeps the files of its own languages in its `locales`; those of the program are
//! here. The files of another language are the pattern:
//!
//! 1. `locales/en/profile.ftl`: its peculiarities (direction, spaces, quotation marks, the words that rules look for).
//! 2. `locales/en/numbering.ftl`: how an article is numbered and cited.
//! 3. `locales/en/text.ftl`: words inside a text, which a seal keeps.
//! 4. `locales/en/theme.ftl`: words around a text.
//! 5. Only if the program itself is to speak it: the other files there, and `src/cli/args/mod.rs` (`--lang`).
//!
//! **A format of findings** is a function from findings to a string.
//!
//! 1. `src/report/short.rs` is a model to follow.
//! 2. `src/report/mod.rs` dispatches to it (`Format`), `src/cli/args/mod.rs` names it.
//!
//! **A format to export** is a function from a document to bytes.
//!
//! 1. `src/exchange/docx/mod.rs` is a model to follow: it writes a `Document` of `src/exchange/document.rs`, which
//!    `src/exchange/text.rs` and `src/exchange/table.rs` build from texts and comparisons.
//! 2. `src/cli/export.rs` dispatches to it, `src/cli/args/mod.rs` names it.

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
