//! Bad input of every kind: each finding has its place, a run reports them all, and the published site stays as it was.

mod depth;
mod files;
mod keys;
mod markup;
mod telling;
mod theme;
mod toml;

const SITE: &str = "content/site.toml";
const NOTICE: &str = "content/privacy/notice.toml";
const JA: &str = "content/privacy/2026-04-01/ja.toml";
const EN: &str = "content/privacy/2026-04-01/en.toml";
