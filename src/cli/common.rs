//! What the commands have in common: the day that they work for, how they report findings, how they end.

use std::path::Path;

use jiff::tz::TimeZone;

use super::Status;
use super::args::CommonArgs;
use super::terminal::{Terminal, today};
use crate::base::{Error, Findings, Message};
use crate::model::Notice;
use crate::pipeline::Options;
use crate::read::inputs::Inputs;
use crate::read::site::{self, Site};
use crate::report::{self, Format};
use crate::write::files::write_file;

/// The default output folder, relative to the root of the site.
pub(super) const OUTPUT: &str = "public";

/// What every command is given: the options of all commands, the site's files, and the terminal.
#[derive(Clone, Copy)]
pub(super) struct CommandContext<'a> {
    /// The options of all commands.
    pub(super) common: &'a CommonArgs,
    /// The site's files.
    pub(super) inputs: &'a Inputs,
    /// Where the command speaks.
    pub(super) terminal: &'a Terminal,
}

/// What ends a command before it is done.
#[derive(Debug)]
pub(super) enum Stopped {
    /// The command could not run.
    Failed(Error),
    /// Findings about the site.
    Found(Findings),
    /// The command refuses, and the findings, if any, say why.
    Refused(Message, Findings),
}

impl Stopped {
    /// A refusal that explains itself.
    pub(super) fn refused(message: Message) -> Self {
        Self::Refused(message, Findings::default())
    }
}

impl From<Error> for Stopped {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<Findings> for Stopped {
    fn from(findings: Findings) -> Self {
        Self::Found(findings)
    }
}

/// How a command ends.
pub(super) type Ended = Result<Status, Stopped>;

impl CommandContext<'_> {
    /// Returns the options of a run. The day defaults to today in the site's time zone.
    pub(super) fn options(&self, drafts: bool) -> Options {
        let zone = || site::configuration(self.inputs).map_or(TimeZone::UTC, |config| config.time_zone);
        Options { as_of: self.common.as_of.unwrap_or_else(|| today(&zone())), drafts }
    }

    /// Reads the site, but only the notices that are wanted; also returns what was found in them.
    pub(super) fn site(&self, wanted: impl Fn(&Notice) -> bool) -> Result<(Site, Findings), Findings> {
        let (site, mut findings) = site::load_wanted(self.inputs, wanted);
        match site {
            Some(site) => Ok((site, findings)),
            None => {
                findings.sort(&self.inputs.sources);
                Err(findings)
            }
        }
    }

    /// Reports findings that are not the result of the command.
    pub(super) fn tell(&self, findings: &Findings) {
        let (words, style) = (self.terminal.words(), self.terminal.style());
        self.terminal.aside(&report::render(Format::Human, findings, &self.inputs.sources, words, style));
    }

    /// Writes a file that the user asked for, and says so.
    pub(super) fn export(&self, path: &Path, content: impl AsRef<[u8]>) -> Result<(), Error> {
        write_file(path, content)?;
        self.terminal.say(&Message::new("export-done").with("path", path));
        Ok(())
    }

    /// Tells what stopped the command; returns the error if it could not run.
    pub(super) fn stopped(&self, stopped: Stopped) -> Result<Status, Error> {
        match stopped {
            Stopped::Failed(error) => return Err(error),
            Stopped::Found(findings) => self.tell(&findings),
            Stopped::Refused(message, findings) => {
                self.tell(&findings);
                self.terminal.refuse(&message);
            }
        }
        Ok(Status::Findings)
    }
}

/// Returns the status of a command that ends with these findings.
pub(super) fn exit_status(findings: &Findings, deny_warnings: bool) -> Status {
    let denied = deny_warnings && findings.has_warnings();
    if findings.has_errors() || denied { Status::Findings } else { Status::Done }
}
