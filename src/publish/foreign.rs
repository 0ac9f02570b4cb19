//! Looks for files of others in the places that files are sent to. Descends folder by folder, and only into those that
//! exist: an empty hosting is asked once, however large the site is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use super::requests::Requests;
use crate::base::Error;

/// The names wanted in a folder, and whether each is a folder.
type WantedNames<'a> = BTreeMap<&'a str, bool>;

/// Returns the paths that already exist at the places `wanted`, or that block them.
pub(super) fn in_the_way(requests: &Requests<'_>, wanted: &[&str]) -> Result<BTreeSet<String>, Error> {
    let mut folders: BTreeMap<&str, WantedNames<'_>> = BTreeMap::new();
    for path in wanted {
        let ends = path.match_indices('/').map(|(end, _)| (end, true)).chain([(path.len(), false)]);
        for (end, is_folder) in ends {
            let (folder, name) = path[..end].rsplit_once('/').unwrap_or(("", &path[..end]));
            folders.entry(folder).or_default().insert(name, is_folder);
        }
    }
    let mut found = BTreeSet::new();
    let mut level = if wanted.is_empty() { Vec::new() } else { vec![String::new()] };
    while !level.is_empty() {
        let next = Mutex::new(Vec::new());
        let way = Mutex::new(Vec::new());
        requests.each(&level, |folder| {
            let there = requests.entries(folder)?.unwrap_or_default();
            for (name, is_folder) in folders.get(folder.as_str()).into_iter().flatten() {
                let path = if folder.is_empty() { (*name).to_owned() } else { format!("{folder}/{name}") };
                match there.get(*name) {
                    None => {}
                    Some(true) if *is_folder => next.lock().unwrap_or_else(PoisonError::into_inner).push(path),
                    Some(_) => way.lock().unwrap_or_else(PoisonError::into_inner).push(path),
                }
            }
            Ok(())
        })?;
        level = next.into_inner().unwrap_or_else(PoisonError::into_inner);
        found.extend(way.into_inner().unwrap_or_else(PoisonError::into_inner));
    }
    Ok(found)
}
