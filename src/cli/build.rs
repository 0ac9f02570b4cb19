//! `seibun build`, which is also the first half of `seibun publish`.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::Status;
use super::args::BuildArgs;
use super::common::{CommandContext, Ended, OUTPUT, exit_status};
use super::remembered::RunMemory;
use crate::base::{Error, Message, Step};
use crate::pipeline::{self, Extent, Options, Outcome, Progress, Sink};
use crate::report;
use crate::write::{Staging, refuse_inside};

/// What to build, and where.
pub(super) struct BuildOrder {
    /// The day, and whether drafts are included.
    pub(super) options: Options,
    /// The output folder.
    pub(super) target: PathBuf,
    /// Whether to write compressed forms beside the files.
    pub(super) precompress: bool,
    /// Whether warnings stop the build.
    pub(super) deny_warnings: bool,
    /// Whether to make everything anew, without what the last run remembered.
    pub(super) fresh: bool,
    /// Whether to report how long each step took.
    pub(super) timings: bool,
}

/// Builds the site.
pub(super) fn run(command: &BuildArgs, context: CommandContext<'_>) -> Ended {
    let CommandContext { common, inputs, terminal } = context;
    let order = BuildOrder {
        options: context.options(command.drafts),
        target: command.out.clone().unwrap_or_else(|| common.root.join(OUTPUT)),
        precompress: command.precompress,
        deny_warnings: command.deny_warnings,
        fresh: command.fresh,
        timings: command.timings,
    };
    refuse_inside(&common.root, &order.target)?;
    let (status, outcome) = site(&order, context)?;
    if status == Status::Done && outcome.sealed && inputs.published_log().is_none() {
        terminal.say(&Message::new("build-log-alone"));
    }
    Ok(status)
}

/// Builds a site into its folder, and reports the outcome.
pub(super) fn site(order: &BuildOrder, context: CommandContext<'_>) -> Result<(Status, Outcome), Error> {
    let CommandContext { inputs, terminal, .. } = context;
    let mut staging = Staging::open(&order.target)?;
    let remembered = RunMemory::beside(&order.target, inputs, order.fresh, order.precompress);
    staging.set_precompress(order.precompress);
    staging.set_stamps(remembered.stamps(&order.target, order.fresh));
    let extent = Extent { memory: remembered.memory(), ..Extent::default() };
    let progress = Progress::default();
    let run = || pipeline::run(inputs, &order.options, extent, &progress, &StagingSink(&staging));
    let outcome = terminal.watched(&progress, run)?;
    context.tell(&outcome.findings);
    let status = exit_status(&outcome.findings, order.deny_warnings);
    if status == Status::Done {
        let placed = progress.timings.step(Step::Place, || staging.publish())?;
        placed.iter().for_each(|message| terminal.refuse(message));
        remembered.keep();
        terminal.say(&built(&outcome, &order.target, order.options.as_of));
    } else {
        terminal.say(&Message::new("build-refused").with("path", &*order.target));
    }
    if order.timings {
        terminal.aside(&report::timings(&progress.timings, terminal.words()));
    }
    Ok((status, outcome))
}

/// The staging folder of a new site, as the target of the pipeline.
struct StagingSink<'a>(&'a Staging);

impl Sink<Error> for StagingSink<'_> {
    fn write(&self, path: &str, bytes: &[u8], digest: Option<&str>) -> Result<(), Error> {
        self.0.write(path, bytes, digest)
    }

    fn keep(&self, files: &[(String, String)]) -> Result<bool, Error> {
        self.0.keep(files)
    }
}

fn built(outcome: &Outcome, target: &Path, as_of: Date) -> Message {
    let message = Message::new("build-done").with("files", outcome.pages);
    message.with("path", target).with("date", as_of.to_string())
}
