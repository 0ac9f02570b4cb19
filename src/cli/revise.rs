//! `seibun revise`.

use super::Status;
use super::args::{CommonArgs, ReviseArgs};
use super::common::{options, tell};
use super::compare::no_notice;
use super::terminal::Terminal;
use crate::base::diagnostic::{Findings, Message};
use crate::base::error::Error;
use crate::pipeline::{LookScope, with_pages};
use crate::read::inputs::Inputs;
use crate::seal::revise::{Revision, RevisionRefusal, revise};
use crate::write::content::{Changes, WritingGuard};

/// Makes the next version.
pub(super) fn run(
    command: &ReviseArgs,
    common: &CommonArgs,
    inputs: &Inputs,
    terminal: &Terminal,
    writing: &WritingGuard,
) -> Result<Status, Error> {
    let options = options(common, inputs, false);
    let wanted = (command.notice.as_str(), command.date);
    let planned = with_pages(inputs, &options, LookScope::Notice(&command.notice), |pages, findings| {
        revise(pages.site, inputs, findings, wanted, options.as_of).map_err(|refusal| {
            let own = format!("content/{}/", command.notice);
            let here = |refusal: &RevisionRefusal| {
                matches!(refusal, RevisionRefusal::UnknownNotice(_) | RevisionRefusal::Shape(_))
            };
            let told = if here(&refusal) { findings.below(&own, &inputs.sources) } else { Findings::default() };
            (told, refusal)
        })
    });
    match planned {
        Ok(Ok(revision)) => {
            let done = done(&revision);
            writing.apply(&changes(revision))?;
            terminal.say(&done);
            Ok(Status::Done)
        }
        // Where the notice has a mistake, it is what keeps it from being found.
        Ok(Err((told, RevisionRefusal::UnknownNotice(known)))) if told.is_empty() => {
            Err(no_notice(&command.notice, known.iter().map(String::as_str)))
        }
        Ok(Err((told, refusal))) => {
            tell(&told, inputs, terminal);
            if let RevisionRefusal::Unreadable(findings) = &refusal {
                tell(findings, inputs, terminal);
            }
            terminal.refuse(&refused(&refusal, command));
            Ok(Status::Findings)
        }
        Err(findings) => {
            tell(&findings, inputs, terminal);
            Ok(Status::Findings)
        }
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
