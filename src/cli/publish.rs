//! `seibun publish`.

use std::path::Path;
use std::sync::atomic::Ordering;

use jiff::civil::Date;

use super::Status;
use super::args::PublishArgs;
use super::build::{self, BuildOrder};
use super::check_published::site_data;
use super::common::{CommandContext, Ended, OUTPUT, Stopped, exit_status};
use super::terminal::{SystemClock, Terminal, variable};
use crate::base::{Error, Findings, Message};
use crate::pipeline::Progress;
use crate::publish::ask::{AskedFile, ask, samples};
use crate::publish::reader::PublishedReader;
use crate::publish::run::{Publication, PublishOptions, PublishReport, PublishedFiles, RemoteFiles};
use crate::publish::{self, PublishContext, Requests};
use crate::read::config::publish::PublishTarget;
use crate::read::content::log::parse_log;
use crate::read::inputs::{Inputs, read_file};
use crate::read::site;
use crate::seal;
use crate::write::published;

/// Builds the site, and updates the hosting to match.
pub(super) fn run(command: &PublishArgs, context: CommandContext<'_>) -> Ended {
    let CommandContext { common, inputs, terminal } = context;
    let config = site::configuration(inputs).ok_or_else(|| site::load(inputs).1)?;
    let place = choose(command.target.as_deref(), &config.targets)?;
    let around = PublishContext { variable: &variable, file: &|path| String::from_utf8(read_file(path).ok()?).ok() };
    let target = publish::open(place, &around, &SystemClock)?;
    let wishes = PublishOptions {
        verify: command.verify,
        adopt: command.adopt,
        earlier: command.earlier,
        take_over: command.take_over,
    };
    let publication = Publication { requests: Requests::new(&*target, &SystemClock), wishes, large: publish::LARGE };
    let remote = publication.look()?;
    let folder = command.from.clone().unwrap_or_else(|| common.root.join(OUTPUT));
    let (status, day) = match &command.from {
        Some(folder) => built_before(folder, &remote, place, context)?,
        None => built(command, &folder, &remote, place, context)?,
    };
    if status != Status::Done {
        return Ok(status);
    }
    let site = PublishedFiles {
        files: publish::local(&folder, &*target)?,
        day,
        bytes: &|path| published::bytes(&folder, path),
    };
    if command.dry_run {
        let outlook = publication.outlook(&site, &remote)?;
        terminal.result(&listed(&outlook, &site));
        terminal.say(&summary("publish-would", &outlook, &site, place));
        return Ok(Status::Done);
    }
    let progress = Progress::default();
    let outlook = terminal.watched(&progress, || {
        progress.pages.store(site.files.len(), Ordering::Relaxed);
        publication.publish(&site, &remote, &progress.done)
    })?;
    Ok(said(&outlook, &site, place, terminal))
}

/// Builds the site beside the log of seals that is published at the place. Also returns the day that it is built for.
fn built(
    command: &PublishArgs,
    folder: &Path,
    remote: &RemoteFiles,
    place: &PublishTarget,
    context: CommandContext<'_>,
) -> Result<(Status, Date), Stopped> {
    let order = BuildOrder {
        options: context.options(false),
        target: folder.to_owned(),
        precompress: place.precompress,
        deny_warnings: command.deny_warnings,
        fresh: false,
        timings: false,
    };
    let beside = beside(remote, place, context.inputs);
    Ok((build::site(&order, CommandContext { inputs: &beside, ..context })?.0, order.options.as_of))
}

/// Says what was published, and whether the public reads it.
fn said(outlook: &PublishReport, site: &PublishedFiles<'_>, place: &PublishTarget, terminal: &Terminal) -> Status {
    if !outlook.mended.is_empty() {
        let mended = Message::new("publish-mended").with("files", outlook.mended.len());
        terminal.say(&mended.with("paths", outlook.mended.join(", ")));
    }
    let is_idle = outlook.plan.is_empty();
    terminal.say(&summary(if is_idle { "publish-nothing" } else { "publish-done" }, outlook, site, place));
    place.address.as_ref().map_or(Status::Done, |address| asked(address, site, outlook, terminal))
}

/// Requests a few files from the public address, first of those that were sent, and reports what is wrong.
fn asked(address: &str, site: &PublishedFiles<'_>, outlook: &PublishReport, terminal: &Terminal) -> Status {
    let paths: Vec<&str> = outlook.plan.sent().chain(site.files.keys()).map(String::as_str).collect();
    let samples = samples(&paths);
    let files: Vec<AskedFile<'_>> =
        samples.into_iter().map(|path| AskedFile { path, digest: &site.files[path].digest }).collect();
    let served = ask(address, &files);
    served.stale.iter().for_each(|message| terminal.refuse(message));
    served.lacking.iter().for_each(|message| terminal.say(message));
    if !served.stale.is_empty() {
        terminal.refuse(&Message::new("served-not").with("address", address));
        return Status::Findings;
    }
    terminal.say(&Message::new("served-done").with("address", address).with("files", files.len()));
    Status::Done
}

/// Returns the target that the user names, or the only one.
fn choose<'a>(name: Option<&str>, all: &'a [PublishTarget]) -> Result<&'a PublishTarget, Error> {
    let known = || all.iter().map(|target| target.name.as_str()).collect::<Vec<_>>().join(", ");
    match (name, all) {
        (_, []) => Err(Error::new(Message::new("publish-no-target"))),
        (None, [only]) => Ok(only),
        (None, _) => Err(Error::new(Message::new("publish-which").with("known", known()))),
        (Some(name), _) => all
            .iter()
            .find(|target| target.name == name)
            .ok_or_else(|| Error::new(Message::new("publish-unknown").with("name", name).with("known", known()))),
    }
}

/// Returns the inputs with the log of seals that is published at the place.
fn beside(remote: &RemoteFiles, place: &PublishTarget, inputs: &Inputs) -> Inputs {
    let mut inputs = inputs.clone();
    if let Some(log) = &remote.log {
        inputs.set_published_log(&log_at(place), log);
    }
    inputs
}

/// Examines a site that was built before. Returns whether its log of seals continues the published one, and the day
/// that it was built for.
fn built_before(
    folder: &Path,
    remote: &RemoteFiles,
    place: &PublishTarget,
    context: CommandContext<'_>,
) -> Result<(Status, Date), Error> {
    let own_place = folder.display().to_string();
    let data = site_data(&PublishedReader::of(&own_place))?;
    if data.has_drafts() {
        return Err(Error::new(Message::new("publish-drafts").with("path", own_place)));
    }
    let mut inputs = Inputs::built_in();
    let mut findings = Findings::default();
    let mut log = |path: String, text: &str| {
        let file = inputs.set_published_log(&path, text);
        let (log, found) = parse_log(file, inputs.sources.get(file));
        findings.append(found);
        log
    };
    let earlier = remote.log.as_ref().map(|text| log(log_at(place), text));
    let own = published::log(folder)?.unwrap_or_default();
    let own = log(folder.join(published::LOG).display().to_string(), &own);
    findings.append(seal::of_log(&own, earlier.as_ref()));
    CommandContext { inputs: &inputs, ..context }.tell(&findings);
    let day =
        data.as_of.parse().map_err(|_| Error::new(Message::new("published-unreadable").with("address", own_place)))?;
    Ok((exit_status(&findings, false), day))
}

/// Returns the address of the log of seals at a place.
fn log_at(place: &PublishTarget) -> String {
    format!("{}/{}", place.url.trim_end_matches('/'), published::LOG)
}

/// Returns the files that would be sent and removed, one per line.
fn listed(outlook: &PublishReport, site: &PublishedFiles<'_>) -> String {
    let sent = outlook.plan.sent().map(|path| format!("+ {path} ({})\n", size(site.files[path].size)));
    sent.chain(outlook.plan.gone.iter().map(|path| format!("- {path}\n"))).collect()
}

fn summary(id: &'static str, outlook: &PublishReport, site: &PublishedFiles<'_>, place: &PublishTarget) -> Message {
    let bytes: u64 = outlook.plan.sent().map(|path| site.files[path].size).sum();
    let message = Message::new(id).with("target", &place.name).with("size", size(bytes));
    let message = message.with("sent", outlook.plan.sent().count()).with("gone", outlook.plan.gone.len());
    message.with("same", outlook.plan.same).with("date", site.day.to_string())
}

/// A number of bytes in a readable unit, rounded up to one decimal.
fn size(bytes: u64) -> String {
    let units = ["kB", "MB", "GB", "TB"];
    let tenths = |unit: usize| bytes.div_ceil(100 * 1000_u64.pow(u32::try_from(unit).unwrap_or(0)));
    match (0..units.len()).find(|unit| tenths(*unit) < 10_000).unwrap_or(0) {
        _ if bytes < 1000 => format!("{bytes} B"),
        unit => format!("{}.{} {}", tenths(unit) / 10, tenths(unit) % 10, units[unit]),
    }
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn a_size_has_one_decimal() {
        assert_eq!(
            [999, 1000, 1234, 999_999, 12_345_678].map(size),
            ["999 B", "1.0 kB", "1.3 kB", "1.0 MB", "12.4 MB"]
        );
    }
}
