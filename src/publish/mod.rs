//! From a built site to the hosting, which is brought file by file to the state of the output folder.
//!
//! A hosting is a [`Target`]: a folder, an SSH server or object storage. It only has to list, read, write and remove
//! files. A manifest there ([`state`], kept by [`book`]) records what seibun put there, so that only changes are sent,
//! files of others are left alone, and the next run can finish one that was interrupted anywhere. [`plan`] orders the
//! files so that no reader meets a page without its style or a link without its target; [`lock`] keeps two runs apart;
//! [`run`] carries the plan out.
//!
//! To support another kind of hosting, add a file beside `folder.rs`, an arm in [`open`], and its form of address in
//! `read/config/publish.rs`.

#![cfg_attr(
    not(feature = "web"),
    expect(
        unused_variables,
        dead_code,
        reason = "object storage alone needs what is around the program, and its clock"
    )
)]

pub(crate) mod ask;
mod book;
mod caching;
mod folder;
mod foreign;
mod lock;
mod plan;
pub(crate) mod reader;
mod requests;
pub(crate) mod run;
#[cfg(feature = "web")]
mod s3;
mod sftp;
mod state;
mod target;
#[cfg(test)]
mod tests;
mod web;

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;

use crate::base::digest::sha256;
use crate::base::{Error, Message};
use crate::read::config::publish::{PublishPlace, PublishTarget};
use crate::write::published;

pub(crate) use book::LARGE;
pub(crate) use plan::Local;
pub(crate) use requests::{Clock, Requests};
pub(crate) use target::Target;

/// The environment of the program.
pub(crate) struct PublishContext<'a> {
    /// Returns an environment variable.
    pub(crate) variable: &'a dyn Fn(&str) -> Option<String>,
    /// Returns the text of a file.
    pub(crate) file: &'a dyn Fn(&Path) -> Option<String>,
}

/// Opens the hosting that the configuration of a site names. `clock` signs and times requests to it.
pub(crate) fn open<'a>(
    target: &PublishTarget,
    around: &PublishContext<'_>,
    clock: &'a dyn Clock,
) -> Result<Box<dyn Target + 'a>, Error> {
    match &target.place {
        PublishPlace::Folder(folder) => Ok(Box::new(folder::Folder::open(folder)?)),
        #[cfg(feature = "web")]
        PublishPlace::S3(place) => Ok(Box::new(s3::S3::new(place, around, clock, web::PATIENCE)?)),
        #[cfg(not(feature = "web"))]
        PublishPlace::S3(_) => Err(Error::new(Message::new("hosting-without-web"))),
        PublishPlace::Ssh(place) => Ok(Box::new(sftp::Sftp::new(place))),
    }
}

/// Returns the files of an output folder that belong at a hosting.
pub(crate) fn local(folder: &Path, target: &dyn Target) -> Result<BTreeMap<String, Local>, Error> {
    let paths = published::files(folder)?;
    let is_form = |path: &str| {
        let plain = path.strip_suffix(".gz").or_else(|| path.strip_suffix(".br"));
        plain.is_some_and(|plain| paths.binary_search_by(|path| path.as_str().cmp(plain)).is_ok())
    };
    let wanted = paths.par_iter().filter(|path| target.takes_compressed() || !is_form(path));
    let local = |path: &String| {
        if run::is_reserved(path) {
            return Err(Error::new(Message::new("hosting-reserved").with("path", path)));
        }
        let bytes = published::bytes(folder, path)?;
        Ok((path.clone(), Local { digest: sha256(&bytes), size: bytes.len() as u64 }))
    };
    wanted.map(local).collect()
}
