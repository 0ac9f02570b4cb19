//! The commands that look at what the texts say.

mod advice;
mod capture;
mod commands;
mod hints;
mod versions;
