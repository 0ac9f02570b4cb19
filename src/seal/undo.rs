//! Withdraws the seal of a version that is not yet published, and logs the withdrawal.

use jiff::civil::Date;

use crate::model::log::SEAL_ITSELF;
use crate::model::{Act, LogEntry, Notice, Seal, Version};
use crate::read::inputs::Inputs;
use crate::read::site::{LOG_FILE, SEAL_FILE, SEAL_FOLDER, Site};

use super::select::{SealRefusal, Selection, choose};
use super::{chain, ledger};

/// What to write and remove: paths relative to the site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct UndoneSeal {
    /// The log, with the withdrawal.
    pub(crate) log: (String, String),
    /// The seal and its folder.
    pub(crate) removed: Vec<String>,
}

/// Withdraws the seal of the one selected version.
pub(crate) fn undo(site: &Site, inputs: &Inputs, selection: &Selection) -> Result<UndoneSeal, SealRefusal> {
    let chosen = choose(site, selection)?;
    let sealed = chosen.iter().find_map(|id| {
        let (notice, version) = site.version(*id);
        Some((notice, version, version.seal.as_ref()?))
    });
    let Some((notice, version, seal)) = sealed else { return Err(SealRefusal::NotSealed) };
    // The real day decides: viewing the site as of an earlier day does not unpublish anything.
    if version.published().is_some_and(|day| day <= selection.today) {
        return Err(SealRefusal::Published);
    }
    let log = site.log.as_deref();
    let known = log.map_or_else(Vec::new, |log| chain::ordered(log, site.published.as_deref()));
    let digest = ledger::digest_of(&inputs.sources, seal.file);
    let entries = known.into_iter().chain(entries(notice, version, seal, &digest, selection.today));
    let folder = version.folder(notice);
    Ok(UndoneSeal {
        log: (LOG_FILE.to_owned(), chain::write(entries)),
        removed: vec![format!("{folder}/{SEAL_FILE}"), format!("{folder}/{SEAL_FOLDER}")],
    })
}

fn entries(notice: &Notice, version: &Version, seal: &Seal, digest: &str, today: Date) -> Vec<LogEntry> {
    let texts = seal.digests.iter().map(|(language, digest)| (language.as_str(), digest.value.as_str()));
    let entry = |(language, digest): (&str, &str)| LogEntry {
        day: today,
        act: Act::Undone,
        digest: digest.to_owned(),
        subject: Some(ledger::subject(notice, version, language)),
    };
    texts.chain([(SEAL_ITSELF, digest)]).map(entry).collect()
}
