//! Runs the command of a command line.

use std::path::{Path, PathBuf};

use super::args::{Arguments, Command, CommonArgs, SchemaName, VerifyArgs};
use super::common::{CommandContext, Ended, OUTPUT};
use super::remembered;
use super::terminal::Terminal;
use super::{
    Status, announce, build, checking, compare, export, import, init, languages, publish, revise, seal, serve, status,
    tidy, verify,
};
use crate::base::Error;
use crate::base::discard::discard;
use crate::read::decode::schema::translate;
use crate::read::inputs::{Inputs, built_in_text};
use crate::read::{config, content as contents};
use crate::write::content::{self, WritingGuard};
use crate::write::published;

/// Runs a command.
pub(super) fn run(arguments: &Arguments) -> Status {
    let common = &arguments.common;
    if matches!(arguments.command, Command::Build(_) | Command::Check(_) | Command::Seal(_) | Command::Status(_)) {
        remembered::prepare(&common.root.join(OUTPUT));
    }
    match &arguments.command {
        Command::Init(command) => init::run(command, common),
        Command::Serve(command) => serve::run(command, common),
        Command::Schema(command) => in_words(common, |terminal| Ok(schema(command.file, terminal))),
        Command::Check(command) if command.rules => in_words(common, |terminal| Ok(checking::rules(terminal))),
        Command::Check(command) => beside_log(common, published_in, |context| checking::run(command, context)),
        Command::Build(command) => {
            let output = |root: &Path| published_in(command.out.as_deref().unwrap_or(root));
            beside_log(common, output, |context| build::run(command, context))
        }
        Command::Compare(command) => on_site(common, |context| compare::run(command, context)),
        Command::Import(command) => changing(common, no_log, |context, writing| import::run(command, context, writing)),
        Command::Export(command) => on_site(common, |context| export::run(command, context)),
        Command::Announce(command) => on_site(common, |context| announce::run(command, context)),
        Command::Seal(command) => {
            changing(common, published_in, |context, writing| seal::run(command, context, writing))
        }
        Command::Verify(command) => verify(command, common),
        Command::Publish(command) => on_site(common, |context| publish::run(command, context)),
        Command::Tidy(command) if command.check => on_site(common, |context| tidy::run(command, context, None)),
        Command::Tidy(command) => {
            changing(common, no_log, |context, writing| tidy::run(command, context, Some(writing)))
        }
        Command::Revise(command) => changing(common, no_log, |context, writing| revise::run(command, context, writing)),
        Command::Status(command) => on_site(common, |context| status::run(command, context)),
        Command::Translated(command) => {
            changing(common, no_log, |context, writing| checking::translated(command, context, writing))
        }
        Command::AddLanguage(command) => {
            changing(common, no_log, |context, writing| languages::add(command, context, writing))
        }
        Command::Words(command) => on_site(common, |context| languages::words(command, context)),
        Command::Explain(command) => in_words(common, |terminal| checking::explain(command, terminal)),
    }
}

/// Runs a command that prints what the program itself knows, in the site's words.
fn in_words(common: &CommonArgs, command: impl FnOnce(&Terminal) -> Ended) -> Status {
    let read = Inputs::read_words(&common.root).map(|inputs| (inputs, ()));
    answer(common, read, |context, ()| command(context.terminal))
}

/// Reads the site's files, and runs a command on them.
fn on_site(common: &CommonArgs, command: impl FnOnce(CommandContext<'_>) -> Ended) -> Status {
    beside_log(common, no_log, command)
}

/// The log of seals that is already published, if any: its path and its text.
type FoundLog = Result<Option<(PathBuf, String)>, Error>;

/// Finds no log, for a command that compares with none.
fn no_log(_: &Path) -> FoundLog {
    Ok(None)
}

/// Like [`on_site`], for a command that compares the site with the log of seals that is already published. `find`
/// returns that log, given the output folder.
fn beside_log(
    common: &CommonArgs,
    find: impl FnOnce(&Path) -> FoundLog,
    command: impl FnOnce(CommandContext<'_>) -> Ended,
) -> Status {
    between(common, content::reading, find, |context, reading| {
        // The inputs are in memory: other commands may write again.
        drop(reading);
        command(context)
    })
}

/// Like [`beside_log`], for a command that changes the site: no other command writes from before this one reads until
/// it has written.
fn changing(
    common: &CommonArgs,
    find: impl FnOnce(&Path) -> FoundLog,
    command: impl FnOnce(CommandContext<'_>, &WritingGuard) -> Ended,
) -> Status {
    between(common, content::writing, find, |context, writing| command(context, &writing))
}

/// Reads the site's files under the guard that `begin` returns, and runs a command on them.
fn between<G>(
    common: &CommonArgs,
    begin: impl FnOnce(&Path) -> Result<G, Error>,
    find: impl FnOnce(&Path) -> FoundLog,
    command: impl FnOnce(CommandContext<'_>, G) -> Ended,
) -> Status {
    let read = begin(&common.root).and_then(|guard| {
        let mut inputs = Inputs::read(&common.root)?;
        if let Some((path, text)) = find(&common.root.join(OUTPUT))? {
            let path = path.strip_prefix(&common.root).unwrap_or(&path);
            inputs.set_published_log(&path.display().to_string(), &text);
        }
        Ok((inputs, guard))
    });
    answer(common, read, command)
}

/// Runs a command on the inputs, and reports the error if reading or the command failed.
fn answer<G>(
    common: &CommonArgs,
    read: Result<(Inputs, G), Error>,
    command: impl FnOnce(CommandContext<'_>, G) -> Ended,
) -> Status {
    let (inputs, guard) = match read {
        Ok(read) => read,
        Err(error) => return Terminal::new(common, &Inputs::built_in()).failed(&error),
    };
    let terminal = Terminal::new(common, &inputs);
    let context = CommandContext { common, inputs: &inputs, terminal: &terminal };
    let result = command(context, guard).or_else(|stopped| context.stopped(stopped));
    // A command whose result could not be written has failed, whatever its status.
    let result = result.and_then(|status| terminal.all_written().map(|()| status));
    let status = result.unwrap_or_else(|error| terminal.failed(&error));
    discard((inputs, terminal));
    status
}

/// The log in an output folder, if any.
fn published_in(folder: &Path) -> FoundLog {
    Ok(published::log(folder)?.map(|text| (folder.join(published::LOG), text)))
}

/// The log in a file that the user names.
fn published_at(file: &Path) -> FoundLog {
    Ok(Some((file.to_owned(), published::text(file)?)))
}

/// Verifies the site at `--root`, or else the site, output folder or log at the path of the command line.
fn verify(command: &VerifyArgs, common: &CommonArgs) -> Status {
    let earlier = command.published.as_deref();
    let find = |folder: &Path| earlier.map_or_else(|| published_in(folder), published_at);
    let Some(path) = &command.path else {
        return beside_log(common, find, verify::site);
    };
    match published::site_at(path) {
        Ok(Some(root)) => beside_log(&CommonArgs { root, ..*common }, find, verify::site),
        site => {
            let read = site.and_then(|_| verify::published(path, earlier));
            answer(common, read, |context, verified| Ok(verified.tell(context)))
        }
    }
}

fn schema(file: SchemaName, terminal: &Terminal) -> Status {
    let mut schema = match file {
        SchemaName::Site => config::schema(),
        SchemaName::Notice => contents::notice_schema(),
        SchemaName::Text => contents::text::schema(),
        SchemaName::Records => contents::records::schema(),
    };
    if let Some(words) = built_in_text(&format!("{}/schema.txt", terminal.language())) {
        translate(&mut schema, words);
    }
    terminal.result(&format!("{schema:#}\n"));
    Status::Done
}
