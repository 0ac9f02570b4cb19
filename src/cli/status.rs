//! `seibun status`.

use super::Status;
use super::args::{CommonArgs, StatusArgs as Command, StatusFormat};
use super::check_published;
use super::common::{OUTPUT, options, tell};
use super::remembered::RunMemory;
use super::terminal::Terminal;
use crate::base::error::Error;
use crate::base::language::Language;
use crate::pipeline;
use crate::read::inputs::Inputs;
use crate::report;

/// Shows the state of each version and of its texts.
pub(super) fn run(
    command: &Command,
    common: &CommonArgs,
    inputs: &Inputs,
    terminal: &Terminal,
) -> Result<Status, Error> {
    if let Some(place) = &command.check_published {
        return check_published::run(place, common, inputs, terminal);
    }
    let options = options(common, inputs, false);
    let remembered = RunMemory::beside(&common.root.join(OUTPUT), inputs, false, false);
    match pipeline::status(inputs, &options, remembered.memory()) {
        Ok((languages, status)) => {
            let languages: Vec<String> = languages.iter().map(Language::to_string).collect();
            terminal.result(&match command.format {
                StatusFormat::Human => report::status::table(&status, &languages, terminal.words()),
                StatusFormat::Json => report::json::written(&status),
            });
            Ok(Status::Done)
        }
        Err(findings) => {
            tell(&findings, inputs, terminal);
            Ok(Status::Findings)
        }
    }
}
