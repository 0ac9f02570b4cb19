//! `seibun revise`.

use super::Status;
use super::args::ReviseArgs;
use super::common::{CommandContext, Ended, Stopped};
use super::compare::no_notice;
use crate::base::discard::discard;
use crate::base::{Findings, Message};
use crate::model::Reading;
use crate::seal::revise::{Revision, RevisionRefusal, revise};
use crate::write::content::{Changes, WritingGuard};

/// Makes the next version.
pub(super) fn run(command: &ReviseArgs, context: CommandContext<'_>, writing: &WritingGuard) -> Ended {
    let CommandContext { inputs, terminal, .. } = context;
    // Texts are copied, not read.
    let (site, mut findings) = context.site(|_| false)?;
    findings.sort(&inputs.sources);
    let wanted = (command.notice.as_str(), command.date);
    let planned = revise(&site, inputs, &findings, wanted, context.options(false).as_of);
    discard(site);
    let revision = planned.map_err(|refusal| {
        let own = format!("content/{}/", command.notice);
        let here = matches!(refusal, RevisionRefusal::UnknownNotice(_) | RevisionRefusal::Shape(_));
        let told = if here { findings.below(&own, &inputs.sources) } else { Findings::default() };
        stopped(refusal, told, command)
    })?;
    let (done, reading) = (done(&revision), revision.reading);
    writing.apply(&changes(revision))?;
    terminal.say(&done);
    if reading != Reading::default() {
        let message = Message::new("revise-reading").with("reading", reading.name());
        terminal.say(&message.with("newest", Reading::default().name()));
    }
    Ok(Status::Done)
}

/// Stops the command, with what was found in the notice.
fn stopped(refusal: RevisionRefusal, told: Findings, command: &ReviseArgs) -> Stopped {
    let message = refused(&refusal, command);
    match refusal {
        // Where the notice has a mistake, it is what keeps it from being found.
        RevisionRefusal::UnknownNotice(known) if told.is_empty() => {
            no_notice(&command.notice, known.iter().map(String::as_str)).into()
        }
        RevisionRefusal::Unreadable(findings) => Stopped::Refused(message, findings),
        _ => Stopped::Refused(message, told),
    }
}

/// The files of the new version, and `notice.toml` with its entry.
fn changes(revision: Revision) -> Changes {
    let folder = revision.folder;
    let files = revision.files.unwrap_or_default().into_iter().map(|(name, bytes)| (format!("{folder}/{name}"), bytes));
    Changes::files(files.chain([(revision.notice_path, revision.notice_text.into_bytes())]))
}

fn done(revision: &Revision) -> Message {
    Message::new("revise-done").with("folder", &revision.folder).with("base", &revision.base)
}

fn refused(refusal: &RevisionRefusal, command: &ReviseArgs) -> Message {
    let date = command.date.to_string();
    let message = |id| Message::new(id).with("notice", &command.notice).with("date", date.as_str());
    match refusal {
        RevisionRefusal::NoBase => message("revise-no-base"),
        RevisionRefusal::NotAfter(version) => message("revise-not-after").with("version", version),
        RevisionRefusal::VersionThere => message("revise-version-there"),
        RevisionRefusal::FolderThere(folder) => message("revise-folder-there").with("folder", folder),
        RevisionRefusal::UnknownNotice(_) | RevisionRefusal::Unreadable(_) => message("revise-unreadable"),
        RevisionRefusal::Shape(path) => message("revise-shape").with("path", path),
    }
}
