//! From the arguments to a command and its exit status. The only module that prints, and that reads the clock and the
//! environment.

mod announce;
mod args;
mod back;
mod build;
mod capture;
mod check_published;
mod checking;
mod commands;
mod common;
mod compare;
mod days;
mod export;
mod import;
mod init;
mod languages;
mod operator;
mod publish;
mod references;
mod remembered;
mod revise;
mod seal;
mod serve;
mod speech;
mod status;
mod terminal;
#[cfg(test)]
mod tests;
mod threads;
mod tidy;
mod translator;
mod values;
mod verify;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use args::Arguments;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The command did its job.
    Done,
    /// Something is wrong, and was reported.
    Findings,
    /// The command could not do its job.
    Failed,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Done => 0,
            Status::Findings => 1,
            Status::Failed => 2,
        })
    }
}

/// Runs the program with the arguments of a command line, the program's own name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Status {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    match Arguments::try_parse_from(&arguments) {
        Ok(arguments) => {
            threads::prepare();
            commands::run(&arguments)
        }
        Err(_) => terminal::answer(&arguments),
    }
}
