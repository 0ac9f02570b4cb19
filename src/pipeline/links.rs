//! What is left of pages once their bytes are out: what they link to, and what can be linked to in them.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::base::diagnostic::{Finding, Findings};
use crate::base::source::{FileId, Span};
use crate::check::rules::pages::DEAD_LINK;
use crate::pages::postprocess::{Link, Written};
use crate::pages::render::Rendered;
use crate::read::inputs::Inputs;

/// The anchors of a page, each by a number made of it, in order. Most pages of a notice have the same, and share them.
type Anchors = Arc<[u64]>;

/// Pages, and links between them and to others. The same link of the same place counts once, on however many pages it stands.
#[derive(Debug, Default)]
pub(super) struct Linked {
    pages: BTreeMap<String, Anchors>,
    known: BTreeSet<Anchors>,
    links: BTreeSet<Linking>,
}

/// A link, and where it was written.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Linking {
    path: String,
    fragment: Option<String>,
    written: Option<Written>,
    template: Option<FileId>,
}

impl Linked {
    /// Adds a page.
    pub(super) fn add(&mut self, path: &str, Rendered { ids, links, template, .. }: Rendered) {
        let mut anchors: Vec<u64> = ids.iter().map(|id| number(id)).collect();
        anchors.sort_unstable();
        let anchors: Anchors = anchors.into();
        let anchors = self.known.get(&anchors).map_or(anchors, Arc::clone);
        self.known.insert(Arc::clone(&anchors));
        self.pages.insert(path.to_owned(), anchors);
        let linking = |Link { path, fragment, written }| Linking { path, fragment, written, template };
        self.links.extend(links.into_iter().map(linking));
    }

    /// Forgets the links that lead to pages that are here.
    pub(super) fn close(&mut self) {
        let Self { pages, links, .. } = self;
        links.retain(|link| !arrives(link, pages.get(&link.path)));
    }
}

/// Links that lead to no page of the site, or to no anchor of its page.
pub(super) fn dead(all: &[Linked], inputs: &Inputs) -> Findings {
    let pages: BTreeMap<&str, &Anchors> =
        all.iter().flat_map(|part| &part.pages).map(|(path, anchors)| (path.as_str(), anchors)).collect();
    let links = all.iter().flat_map(|part| &part.links);
    links.filter(|link| !arrives(link, pages.get(link.path.as_str()).copied())).map(|link| told(link, inputs)).collect()
}

/// Whether a link arrives at its page, if there is such a page, with these anchors. Files for machines have none.
fn arrives(link: &Linking, anchors: Option<&Anchors>) -> bool {
    match (anchors, &link.fragment) {
        (None, _) => false,
        (Some(anchors), Some(fragment)) => {
            !link.path.ends_with('/') || anchors.binary_search(&number(fragment)).is_ok()
        }
        (Some(_), None) => true,
    }
}

/// Two anchors have the same number once in many thousand million years of building.
fn number(anchor: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    anchor.hash(&mut hasher);
    hasher.finish()
}

fn told(link: &Linking, inputs: &Inputs) -> Finding {
    let written = link.written.as_ref().and_then(|written| {
        let file = inputs.sources.at_index(written.file)?;
        Some(Span::new(file, written.start as usize..written.end as usize))
    });
    let finding = match (written, link.template) {
        (Some(span), _) => DEAD_LINK.at(span),
        (None, Some(file)) => DEAD_LINK.at(file),
        (None, None) => DEAD_LINK.at("themes"),
    };
    let address = match &link.fragment {
        Some(fragment) => format!("{}#{fragment}", link.path),
        None => link.path.clone(),
    };
    finding.with("address", address)
}
