//! Which pages exist and what each contains: a function from path to bytes.
//!
//! [`plan`] knows every page and its content; [`render`] renders a single page, on any thread. Each text is converted
//! to [`html`] once and shared by all the pages that show it.

pub(crate) mod faithful;
pub(crate) mod html;
pub(crate) mod plan;
pub(crate) mod postprocess;
pub(crate) mod render;
mod template;
pub(crate) mod urls;
mod whole;
