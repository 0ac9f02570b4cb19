//! Which pages exist and what each holds: a function from path to bytes.
//!
//! [`plan`] knows every page and what it shows; [`render`] makes one of them, on any thread. A text becomes [`html`] once,
//! and every page that shows it shares that.

pub(crate) mod faithful;
pub(crate) mod html;
pub(crate) mod plan;
pub(crate) mod postprocess;
pub(crate) mod render;
mod template;
pub(crate) mod urls;
mod whole;
