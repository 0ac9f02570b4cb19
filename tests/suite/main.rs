//! Tests seibun from outside: the real binary on real folders, and the pages it makes.

#![expect(clippy::disallowed_methods, reason = "tests make and read folders")]
#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod architecture;
mod bad_input;
mod build;
mod changes;
mod checking;
mod commands;
mod constructs;
mod exchange;
mod harness;
mod hosting;
mod pages;
mod publishing;
mod sample;
mod seal;
mod serve;
#[cfg(feature = "web")]
#[path = "../s3/server.rs"]
mod storage_server;
mod tidy;
mod versions;
