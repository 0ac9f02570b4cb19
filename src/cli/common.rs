//! What the commands have in common: the day that they work for, how they report findings, how they end.

use jiff::tz::TimeZone;

use super::Status;
use super::args::CommonArgs;
use super::terminal::{Terminal, today};
use crate::base::diagnostic::Findings;
use crate::pipeline::Options;
use crate::read::inputs::Inputs;
use crate::read::site;
use crate::report::{self, Format};

/// The default output folder, relative to the root of the site.
pub(super) const OUTPUT: &str = "public";

/// Returns the options of a run. The day defaults to today in the site's time zone.
pub(super) fn options(common: &CommonArgs, inputs: &Inputs, drafts: bool) -> Options {
    let zone = || site::configuration(inputs).map_or(TimeZone::UTC, |config| config.time_zone);
    Options { as_of: common.as_of.unwrap_or_else(|| today(&zone())), drafts }
}

/// Reports findings that are not the result of the command.
pub(super) fn tell(findings: &Findings, inputs: &Inputs, terminal: &Terminal) {
    let (words, style) = (terminal.words(), terminal.style());
    terminal.aside(&report::render(Format::Human, findings, &inputs.sources, words, style));
}

/// Returns the status of a command that ends with these findings.
pub(super) fn exit_status(findings: &Findings, deny_warnings: bool) -> Status {
    let denied = deny_warnings && findings.has_warnings();
    if findings.has_errors() || denied { Status::Findings } else { Status::Done }
}
