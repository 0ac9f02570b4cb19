//! What remains of pages once their bytes have been written: their links and their anchors.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash, Hasher};

use serde::{Deserialize, Serialize};

use crate::base::{FileId, Finding, Findings, Span};
use crate::check::rules::pages::DEAD_LINK;
use crate::pages::postprocess::Link;
use crate::pages::render::Rendered;
use crate::read::inputs::Inputs;

/// The anchors of a page, each as a hash, sorted. Most pages of a notice have the same anchors, and share them.
type Anchors = Vec<u64>;

/// Pages with their links. Identical links written at the same place are kept once, however many pages show them.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct LinkedPages {
    /// The pages, each with the index of its set of anchors.
    pages: BTreeMap<String, usize>,
    sets: Vec<Anchors>,
    links: BTreeSet<WrittenLink>,
}

/// A link, and where it is written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct WrittenLink {
    path: String,
    fragment: Option<String>,
    /// The path of the file, and the range there; `None` for a template as a whole.
    written: (String, Option<(u32, u32)>),
}

impl LinkedPages {
    /// Adds a page.
    pub(super) fn add(&mut self, path: &str, Rendered { ids, links, template, .. }: Rendered, inputs: &Inputs) {
        let mut anchors: Anchors = ids.iter().map(|id| number(id)).collect();
        anchors.sort_unstable();
        let known = self.sets.iter().position(|known| *known == anchors);
        let set = known.unwrap_or_else(|| {
            self.sets.push(anchors);
            self.sets.len() - 1
        });
        self.pages.insert(path.to_owned(), set);
        let name = |file: FileId| inputs.sources.get(file).path().to_owned();
        let template = template.map_or_else(|| "themes".to_owned(), name);
        let written = |written: Option<Span>| match written {
            Some(span) => (name(span.file), Some((span.start, span.end))),
            None => (template.clone(), None),
        };
        let linking =
            |link: Link| WrittenLink { path: link.path, fragment: link.fragment, written: written(link.written) };
        self.links.extend(links.into_iter().map(linking));
    }

    /// Drops the links whose targets are among these pages.
    pub(super) fn close(&mut self) {
        let links = std::mem::take(&mut self.links);
        self.links = links.into_iter().filter(|link| !arrives(link, self.anchors(&link.path))).collect();
    }

    fn anchors(&self, path: &str) -> Option<&Anchors> {
        self.sets.get(*self.pages.get(path)?)
    }
}

/// Returns a finding for each link to a page or an anchor that does not exist on the site. Of pages that are only
/// `planned` the anchors are unknown.
pub(super) fn dead(all: &[LinkedPages], planned: &BTreeSet<String>, inputs: &Inputs) -> Findings {
    let paths = all.iter().flat_map(|part| part.pages.keys().map(move |path| (path.as_str(), part)));
    let pages: BTreeMap<&str, &LinkedPages> = paths.collect();
    let anchors = |link: &WrittenLink| pages.get(link.path.as_str())?.anchors(&link.path);
    let links = all.iter().flat_map(|part| &part.links);
    let arrives = |link: &WrittenLink| match anchors(link) {
        None => planned.contains(&link.path),
        known => arrives(link, known),
    };
    links.filter(|link| !arrives(link)).map(|link| told(link, inputs)).collect()
}

/// Whether the target of a link exists, given the anchors of its page, if any. Files for machines have no anchors.
fn arrives(link: &WrittenLink, anchors: Option<&Anchors>) -> bool {
    match (anchors, &link.fragment) {
        (None, _) => false,
        (Some(anchors), Some(fragment)) => {
            !link.path.ends_with('/') || anchors.binary_search(&number(fragment)).is_ok()
        }
        (Some(_), None) => true,
    }
}

/// Returns the hash of an anchor. Two anchors collide once in many thousand million years of building.
fn number(anchor: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    anchor.hash(&mut hasher);
    hasher.finish()
}

fn told(link: &WrittenLink, inputs: &Inputs) -> Finding {
    let (path, range) = &link.written;
    let finding = match (inputs.file(path), range) {
        (Some(file), Some((start, end))) => DEAD_LINK.at(Span { file, start: *start, end: *end }),
        (Some(file), None) => DEAD_LINK.at(file),
        (None, _) => DEAD_LINK.at(path.as_str()),
    };
    let address = match &link.fragment {
        Some(fragment) => format!("{}#{fragment}", link.path),
        None => link.path.clone(),
    };
    finding.with("address", address)
}
