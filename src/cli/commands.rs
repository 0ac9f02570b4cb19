//! What each command does.

use std::path::Path;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Status;
use super::args::{Arguments, Build, Check, Command, Common};
use super::terminal::{Terminal, today};
use crate::diagnostic::{Findings, Level, Message};
use crate::error::Error;
use crate::inputs::Inputs;
use crate::pipeline::{self, Options, Outcome};
use crate::project;
use crate::publish::Staging;
use crate::report::{self, Format};

/// Where a site is written when nothing else is said.
const OUTPUT: &str = "public";

/// Runs a command.
pub(super) fn run(arguments: &Arguments) -> Status {
    let common = &arguments.common;
    let (inputs, error) = match Inputs::read(&common.root) {
        Ok(inputs) => (inputs, None),
        Err(error) => (Inputs::built_in(), Some(error)),
    };
    let terminal = Terminal::new(common, &inputs);
    let result = match (error, &arguments.command) {
        (Some(error), _) => Err(error),
        (None, Command::Check(command)) => check(command, common, &inputs, &terminal),
        (None, Command::Build(command)) => build(command, common, &inputs, &terminal),
    };
    result.unwrap_or_else(|error| {
        terminal.fail(&error);
        Status::Failed
    })
}

fn check(command: &Check, common: &Common, inputs: &Inputs, terminal: &Terminal) -> Result<Status, Error> {
    let options = options(common, inputs, command.drafts);
    let outcome = terminal.watched(|progress| pipeline::run(inputs, &options, progress, &|_, _| Ok(())))?;
    let format = Format::from(command.format);
    let text = report::render(format, &outcome.findings, &inputs.sources, terminal.words(), terminal.style());
    terminal.result(&text);
    if outcome.findings.is_empty() {
        terminal.say(&Message::new("check-clean"));
    }
    Ok(status(&outcome.findings, command.deny_warnings))
}

fn build(command: &Build, common: &Common, inputs: &Inputs, terminal: &Terminal) -> Result<Status, Error> {
    let options = options(common, inputs, command.drafts);
    let target = command.out.clone().unwrap_or_else(|| common.root.join(OUTPUT));
    let staging = Staging::open(&target)?;
    let made = terminal
        .watched(|progress| pipeline::run(inputs, &options, progress, &|path, bytes| staging.write(path, bytes)));
    let outcome = made?;
    tell(&outcome, inputs, terminal);
    let status = status(&outcome.findings, command.deny_warnings);
    if status == Status::Done {
        staging.publish()?;
        terminal.say(&built(&outcome, &target, options.as_of));
    } else {
        terminal.say(&Message::new("build-refused").with("path", target.display().to_string()));
    }
    Ok(status)
}

fn tell(outcome: &Outcome, inputs: &Inputs, terminal: &Terminal) {
    let (words, style) = (terminal.words(), terminal.style());
    terminal.aside(&report::render(Format::Human, &outcome.findings, &inputs.sources, words, style));
}

fn built(outcome: &Outcome, target: &Path, as_of: Date) -> Message {
    let message = Message::new("build-done").with("files", outcome.pages);
    message.with("path", target.display().to_string()).with("date", as_of.to_string())
}

fn status(findings: &Findings, deny_warnings: bool) -> Status {
    let denied = deny_warnings && findings.count(Level::Warning) > 0;
    if findings.has_errors() || denied { Status::Findings } else { Status::Done }
}

fn options(common: &Common, inputs: &Inputs, drafts: bool) -> Options {
    let zone = || project::time_zone(inputs).unwrap_or(TimeZone::UTC);
    Options { as_of: common.as_of.unwrap_or_else(|| today(&zone())), drafts }
}
