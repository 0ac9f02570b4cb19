//! `seibun status`.

use super::Status;
use super::args::{Common, Status as Command, StatusFormat};
use super::common::{options, tell};
use super::terminal::Terminal;
use crate::base::error::Error;
use crate::base::language::Language;
use crate::pipeline::with_pages;
use crate::read::inputs::Inputs;
use crate::report;
use crate::report::status::status;

/// Shows what stands where.
pub(super) fn run(command: &Command, common: &Common, inputs: &Inputs, terminal: &Terminal) -> Result<Status, Error> {
    let options = options(common, inputs, false);
    let shown = with_pages(inputs, &options, |pages, _| {
        let status = status(pages);
        let languages: Vec<String> = pages.site.config.languages.iter().map(Language::to_string).collect();
        match command.format {
            StatusFormat::Human => report::status::table(&status, &languages, terminal.words()),
            StatusFormat::Json => {
                serde_json::to_string_pretty(&status).map_or_else(|_| String::new(), |json| json + "\n")
            }
        }
    });
    match shown {
        Ok(text) => {
            terminal.result(&text);
            Ok(Status::Done)
        }
        Err(findings) => {
            tell(&findings, inputs, terminal);
            Ok(Status::Findings)
        }
    }
}
