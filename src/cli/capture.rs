//! `check --capture`: compares what a browser recorded with what the notices declare.

use std::path::PathBuf;

use super::common::CommandContext;
use crate::base::{Error, Findings, Message};
use crate::check::capture::{self, CAPTURE_UNREADABLE, Capture};
use crate::model::{History, Records};
use crate::pipeline::Options;
use crate::read::inputs::read_file;
use crate::read::site::{self, Site};

/// Adds the findings about each capture, and returns rows of records for what no notice declares.
pub(super) fn look(
    paths: &[PathBuf],
    options: &Options,
    context: CommandContext<'_>,
    findings: &mut Findings,
) -> Result<String, Error> {
    let CommandContext { inputs, terminal, .. } = context;
    let mut rows = String::new();
    if paths.is_empty() {
        return Ok(rows);
    }
    let (Some(site), _) = site::load(inputs) else { return Ok(rows) };
    let declared = declared(&site, options);
    let languages: Vec<String> = site.config.languages.iter().map(ToString::to_string).collect();
    for path in paths {
        let shown = path.display().to_string();
        match capture::read(&read_file(path)?) {
            Ok(captured) => {
                terminal.say(&moment(&shown, &captured));
                let (undeclared, found) = capture::compare(&shown, &captured, &declared);
                findings.append(found);
                rows.push_str(&capture::rows(&undeclared, &languages));
            }
            Err(problem) => {
                let finding = CAPTURE_UNREADABLE.at(shown.as_str()).with("line", problem.line);
                findings.push(finding.with("cause", problem.cause).hint("save"));
            }
        }
    }
    findings.sort(&inputs.sources);
    Ok(rows)
}

/// The records of the version that each notice shows on the day: the one in force, or the one shown instead.
fn declared<'p>(site: &'p Site, options: &Options) -> Vec<&'p Records> {
    let shown = site.notices.iter().filter_map(|notice| {
        let shown = History::of(notice, options.as_of).shown()?;
        Some(notice.versions[shown].records.as_ref())
    });
    shown.collect()
}

/// The message about when a capture was recorded, and on which pages.
fn moment(path: &str, capture: &Capture) -> Message {
    let moment = if capture.moment.is_empty() { "none" } else { &capture.moment };
    let message = Message::new("capture-moment").with("path", path).with("moment", moment);
    message.with("pages", capture.pages.join(", ")).with("count", capture.pages.len())
}
