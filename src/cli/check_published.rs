//! `seibun status --check-published`: whether the published site is current, for monitoring.

use super::Status;
use super::common::{CommandContext, Ended};
use crate::base::digest::sha256;
use crate::base::{Error, Message};
use crate::pages::plan::site_data::SiteData;
use crate::pipeline::{LookScope, with_pages};
use crate::publish::reader::PublishedReader;
use crate::report::published::differences;
use crate::write::published;

/// Compares the site published at a place with the site that a build would make.
pub(super) fn run(place: &str, context: CommandContext<'_>) -> Ended {
    let CommandContext { inputs, terminal, .. } = context;
    let expected = with_pages(inputs, &context.options(false), LookScope::All, |pages, findings| {
        (pages.site_data(), pages.first_files(), findings.has_errors())
    });
    let (expected, files, _) = match expected {
        Ok(expected @ (.., false)) => expected,
        read => {
            context.tell(&read.err().unwrap_or_default());
            return Err(Error::new(Message::new("published-against-errors")).into());
        }
    };
    let reader = PublishedReader::of(place);
    let found = site_data(&reader)?;
    let mut wrong = differences(&expected, &found);
    if wrong.is_empty() {
        for (path, digest) in &files {
            wrong.extend(amiss(&reader, path, digest.as_deref())?);
        }
    }
    wrong.iter().for_each(|message| terminal.tell(message));
    if wrong.is_empty() {
        let current = Message::new("published-current").with("date", &expected.as_of).with("files", files.len());
        terminal.tell(&current.with("published", &found.as_of));
    }
    Ok(if wrong.is_empty() { Status::Done } else { Status::Findings })
}

/// Reads the data of a published site.
pub(super) fn site_data(reader: &PublishedReader) -> Result<SiteData, Error> {
    let data = reader.read(published::SITE_DATA)?.and_then(|json| SiteData::parse(&json));
    let place = reader.place(published::SITE_DATA);
    data.ok_or_else(|| Error::new(Message::new("published-unreadable").with("address", place)))
}

/// Returns a message if a published file is missing or altered.
fn amiss(reader: &PublishedReader, path: &str, digest: Option<&str>) -> Result<Option<Message>, Error> {
    let id = match (reader.read(path)?, digest) {
        (None, _) => "published-gone",
        (Some(bytes), Some(digest)) if sha256(&bytes) != digest => "published-altered",
        _ => return Ok(None),
    };
    Ok(Some(Message::new(id).with("address", reader.place(path))))
}
