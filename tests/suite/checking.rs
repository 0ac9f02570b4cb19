//! The commands that check texts.

mod advice;
mod capture;
mod commands;
mod hints;
mod versions;
