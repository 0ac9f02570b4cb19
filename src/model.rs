//! What a site says, as written: notices, versions, texts and records. Plain data: no TOML, no HTML, no numbers yet.
//!
//! - [`notice`]: a notice and its versions
//! - [`late`]: a text that is read when it is first asked for
//! - [`text`]: the text of one version in one language, down to its blocks and words
//! - [`legal`]: what the law asks a notice to say, as data
//! - [`record`]: what is said once and used in many places: the operator, contacts, facts, cookies, transmissions
//! - [`seal`]: the seal of a version, with its copy of all that the text took from elsewhere

pub mod late;
pub mod legal;
pub mod notice;
pub mod record;
pub mod seal;
pub mod text;
