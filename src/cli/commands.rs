//! What each command does.

use std::path::Path;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::args::{Arguments, Build, Check, Command, Common, Init, SchemaName};
use super::checking;
use super::terminal::{Terminal, today};
use super::{Status, compare, init, revise, seal, serve, status};
use crate::base::diagnostic::{Findings, Level, Message};
use crate::base::error::Error;
use crate::pipeline::{self, Options, Outcome};
use crate::read::inputs::Inputs;
use crate::read::project;
use crate::read::{config, content};
use crate::report::{self, Format};
use crate::write::compress;
use crate::write::{Staging, create_folder};

/// Where a site is written when nothing else is said.
const OUTPUT: &str = "public";

/// Runs a command.
pub(super) fn run(arguments: &Arguments) -> Status {
    let common = &arguments.common;
    if let Command::Init(command) = &arguments.command {
        return init(command, common);
    }
    if let Command::Serve(command) = &arguments.command {
        return serve::run(command, common);
    }
    let (inputs, error) = match Inputs::read(&common.root) {
        Ok(inputs) => (inputs, None),
        Err(error) => (Inputs::built_in(), Some(error)),
    };
    let terminal = Terminal::new(common, &inputs);
    let result = match (error, &arguments.command) {
        (Some(error), _) => Err(error),
        (None, Command::Init(_) | Command::Serve(_)) => Ok(Status::Done),
        (None, Command::Schema(command)) => {
            terminal.result(&schema(command.file));
            Ok(Status::Done)
        }
        (None, Command::Check(command)) => check(command, common, &inputs, &terminal),
        (None, Command::Build(command)) => build(command, common, &inputs, &terminal),
        (None, Command::Compare(command)) => compare::run(command, common, &inputs, &terminal),
        (None, Command::Seal(command)) => seal::run(command, common, &inputs, &terminal),
        (None, Command::Revise(command)) => revise::run(command, common, &inputs, &terminal),
        (None, Command::Status(command)) => status::run(command, common, &inputs, &terminal),
        (None, Command::Translated(command)) => checking::translated(command, common, &inputs, &terminal),
        (None, Command::Explain(command)) => checking::explain(command, &terminal),
    };
    result.unwrap_or_else(|error| {
        terminal.fail(&error);
        Status::Failed
    })
}

/// A new site needs no old one: the folder that the other commands read is not looked at.
fn init(command: &Init, common: &Common) -> Status {
    let terminal = Terminal::new(common, &Inputs::built_in());
    let effective = common.as_of.unwrap_or_else(|| today(&TimeZone::system()));
    match create_folder(&command.folder, &init::files(effective)) {
        Ok(()) => {
            terminal.say(&Message::new("init-done").with("path", command.folder.display().to_string()));
            Status::Done
        }
        Err(error) => {
            terminal.fail(&error);
            Status::Failed
        }
    }
}

fn schema(file: SchemaName) -> String {
    let schema = match file {
        SchemaName::Site => config::schema(),
        SchemaName::Notice => content::notice_schema(),
        SchemaName::Text => content::text::schema(),
        SchemaName::Records => content::records::schema(),
    };
    format!("{schema:#}\n")
}

fn check(command: &Check, common: &Common, inputs: &Inputs, terminal: &Terminal) -> Result<Status, Error> {
    if command.rules {
        return Ok(checking::rules(terminal));
    }
    let options = options(common, inputs, command.drafts);
    let profiles: Vec<String> = command.profile.iter().map(|profile| profile.name()).collect();
    let run = |progress: &_| pipeline::run_with(inputs, &options, &profiles, progress, &|_, _| Ok(()));
    let outcome = terminal.watched(run)?;
    let format = Format::from(command.format);
    let text = report::render(format, &outcome.findings, &inputs.sources, terminal.words(), terminal.style());
    terminal.result(&text);
    if outcome.findings.is_empty() {
        terminal.say(&Message::new("check-clean"));
    }
    Ok(exit_status(&outcome.findings, command.deny_warnings))
}

fn build(command: &Build, common: &Common, inputs: &Inputs, terminal: &Terminal) -> Result<Status, Error> {
    let options = options(common, inputs, command.drafts);
    let target = command.out.clone().unwrap_or_else(|| common.root.join(OUTPUT));
    let staging = Staging::open(&target)?;
    let write = |path: &str, bytes: &[u8]| {
        staging.write(path, bytes)?;
        let forms = if command.precompress { compress::forms(path, bytes) } else { Vec::new() };
        forms.into_iter().try_for_each(|(path, bytes)| staging.write(&path, &bytes))
    };
    let outcome = terminal.watched(|progress| pipeline::run(inputs, &options, progress, &write))?;
    tell(&outcome.findings, inputs, terminal);
    let status = exit_status(&outcome.findings, command.deny_warnings);
    if status == Status::Done {
        staging.publish()?;
        terminal.say(&built(&outcome, &target, options.as_of));
    } else {
        terminal.say(&Message::new("build-refused").with("path", target.display().to_string()));
    }
    Ok(status)
}

/// Tells findings that are not the result of the command.
pub(super) fn tell(findings: &Findings, inputs: &Inputs, terminal: &Terminal) {
    let (words, style) = (terminal.words(), terminal.style());
    terminal.aside(&report::render(Format::Human, findings, &inputs.sources, words, style));
}

fn built(outcome: &Outcome, target: &Path, as_of: Date) -> Message {
    let message = Message::new("build-done").with("files", outcome.pages);
    message.with("path", target.display().to_string()).with("date", as_of.to_string())
}

fn exit_status(findings: &Findings, deny_warnings: bool) -> Status {
    let denied = deny_warnings && findings.count(Level::Warning) > 0;
    if findings.has_errors() || denied { Status::Findings } else { Status::Done }
}

/// What the command line says of a run.
pub(super) fn options(common: &Common, inputs: &Inputs, drafts: bool) -> Options {
    let zone = || project::time_zone(inputs).unwrap_or(TimeZone::UTC);
    Options { as_of: common.as_of.unwrap_or_else(|| today(&zone())), drafts }
}
