//! `seibun publish`.

use std::sync::atomic::Ordering;

use super::Status;
use super::args::{Common, Publish};
use super::build::{self, Order};
use super::common::{OUTPUT, options, tell};
use super::terminal::{SystemClock, Terminal};
use crate::base::diagnostic::Message;
use crate::base::error::Error;
use crate::publish::run::{Outlook, Publication, Remote, Site, Wishes};
use crate::publish::{self, Requests};
use crate::read::config::publish::PublishTarget;
use crate::read::inputs::Inputs;
use crate::read::site;
use crate::write::published;

/// Builds the site, and brings the hosting to that state.
pub(super) fn run(command: &Publish, common: &Common, inputs: &Inputs, terminal: &Terminal) -> Result<Status, Error> {
    let Some(config) = site::configuration(inputs) else {
        tell(&site::load(inputs).1, inputs, terminal);
        return Ok(Status::Findings);
    };
    let place = choose(command.target.as_deref(), &config.targets)?;
    let target = publish::open(place)?;
    let wishes =
        Wishes { verify: command.verify, adopt: command.adopt, earlier: command.earlier, take_over: command.take_over };
    let publication = Publication { requests: Requests::new(&*target, &SystemClock), wishes };
    let remote = publication.look()?;
    let order = Order {
        options: options(common, inputs, false),
        target: common.root.join(OUTPUT),
        precompress: place.precompress,
        deny_warnings: command.deny_warnings,
        fresh: false,
    };
    let (status, _) = build::site(&order, &beside(&remote, place, inputs), terminal)?;
    if status != Status::Done {
        return Ok(status);
    }
    let site = Site {
        files: publish::local(&order.target, &*target)?,
        day: order.options.as_of,
        bytes: &|path| published::bytes(&order.target, path),
    };
    if command.dry_run {
        let outlook = publication.outlook(&site, &remote)?;
        terminal.result(&listed(&outlook, &site));
        terminal.say(&summary("publish-would", &outlook, &site, place));
        return Ok(Status::Done);
    }
    let outlook = terminal.watched(|progress| {
        progress.pages.store(site.files.len(), Ordering::Relaxed);
        publication.publish(&site, &remote, &progress.done)
    })?;
    if !outlook.mended.is_empty() {
        let mended = Message::new("publish-mended").with("files", outlook.mended.len());
        terminal.say(&mended.with("paths", outlook.mended.join(", ")));
    }
    let is_idle = outlook.plan.is_empty();
    terminal.say(&summary(if is_idle { "publish-nothing" } else { "publish-done" }, &outlook, &site, place));
    Ok(Status::Done)
}

/// Returns the place that the user names, or the only one.
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

/// Returns the site's files beside the log of seals that is published at the place.
fn beside(remote: &Remote, place: &PublishTarget, inputs: &Inputs) -> Inputs {
    let mut inputs = inputs.clone();
    if let Some(log) = &remote.log {
        inputs.set_published_log(&format!("{}/{}", place.url.trim_end_matches('/'), published::LOG), log);
    }
    inputs
}

/// Returns what would be sent and removed, a file a line.
fn listed(outlook: &Outlook, site: &Site<'_>) -> String {
    let sent = outlook.plan.sent().map(|path| format!("+ {path} ({})\n", size(site.files[path].size)));
    sent.chain(outlook.plan.gone.iter().map(|path| format!("- {path}\n"))).collect()
}

fn summary(id: &'static str, outlook: &Outlook, site: &Site<'_>, place: &PublishTarget) -> Message {
    let bytes: u64 = outlook.plan.sent().map(|path| site.files[path].size).sum();
    let message = Message::new(id).with("target", &place.name).with("size", size(bytes));
    let message = message.with("sent", outlook.plan.sent().count()).with("gone", outlook.plan.gone.len());
    message.with("same", outlook.plan.same).with("date", site.day.to_string())
}

/// A number of bytes as people read it.
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
