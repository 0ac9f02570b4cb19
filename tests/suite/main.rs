//! seibun from outside: the real binary on real folders, and the pages it makes.

#![expect(clippy::disallowed_methods, reason = "tests make and read folders")]

mod bad_input;
mod build;
mod commands;
mod harness;
mod pages;
mod publishing;
