//! `seibun status`.

use super::Status;
use super::args::{StatusArgs as Command, StatusFormat};
use super::check_published;
use super::common::{CommandContext, Ended, OUTPUT};
use super::remembered::RunMemory;
use crate::base::Language;
use crate::pipeline;
use crate::report;

/// Shows the state of each version and of its texts.
pub(super) fn run(command: &Command, context: CommandContext<'_>) -> Ended {
    let CommandContext { common, inputs, terminal } = context;
    if let Some(place) = &command.check_published {
        return check_published::run(place, context);
    }
    let remembered = RunMemory::beside(&common.root.join(OUTPUT), inputs, false, false);
    let (languages, status) = pipeline::status(inputs, &context.options(false), remembered.memory())?;
    let languages: Vec<String> = languages.iter().map(Language::to_string).collect();
    terminal.result(&match command.format {
        StatusFormat::Human => report::status::table(&status, &languages, terminal.words()),
        StatusFormat::Json => report::json::written(&status),
    });
    Ok(Status::Done)
}
