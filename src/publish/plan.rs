//! What has to be sent and removed, and in which order.
//!
//! A reader who visits while files arrive one by one must not meet a page whose style or link target is missing. New
//! files come first, since no existing page links to them; then the changed pages, which may. Lists follow the pages,
//! then what machines read, and the log of seals comes last. Obsolete files are removed once nothing links to them.

use std::collections::BTreeMap;

use super::state::Files;
use crate::write::published::LOG;

/// A file that belongs at the hosting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Local {
    /// Its SHA-256.
    pub(crate) digest: String,
    /// Its size in bytes.
    pub(crate) size: u64,
}

/// The steps of a publication; each begins when the previous one has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum PublishStage {
    /// Files other than pages: assets, plain texts, and anything else that is new.
    Files,
    /// Pages that do not exist at the hosting yet.
    NewPages,
    /// Pages that already exist there.
    Pages,
    /// The choice of languages and the lists of notices.
    Lists,
    /// Feeds, sitemap, data, headers.
    Machines,
    /// The log of seals.
    Log,
}

/// What a publication is going to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PublishPlan {
    /// The files to send, step by step.
    pub(crate) steps: Vec<Vec<String>>,
    /// The files to remove: pages before the files that they load.
    pub(crate) gone: Vec<String>,
    /// How many files are unchanged.
    pub(crate) same: usize,
}

impl PublishPlan {
    /// Compares the files of a site with those at the hosting.
    pub(crate) fn new(site: &BTreeMap<String, Local>, there: &Files) -> Self {
        let mut stages: BTreeMap<PublishStage, Vec<String>> = BTreeMap::new();
        let mut same = 0;
        for (path, local) in site {
            let known = there.get(path);
            if known.is_some_and(|digest| digest.as_ref() == Some(&local.digest)) {
                same += 1;
            } else {
                stages.entry(stage(path, known.is_none())).or_default().push(path.clone());
            }
        }
        let mut gone: Vec<String> = there.keys().filter(|path| !site.contains_key(*path)).cloned().collect();
        gone.sort_by_key(|path| !is_page(path));
        Self { steps: stages.into_values().collect(), gone, same }
    }

    /// Whether there is nothing to send or remove.
    pub(crate) fn is_empty(&self) -> bool {
        self.steps.is_empty() && self.gone.is_empty()
    }

    /// Returns the files to send, in order.
    pub(crate) fn sent(&self) -> impl Iterator<Item = &String> {
        self.steps.iter().flatten()
    }
}

/// Whether readers open the file in a browser.
pub(super) fn is_page(path: &str) -> bool {
    path.ends_with(".html")
}

/// Returns the step in which a file is sent.
fn stage(path: &str, is_new: bool) -> PublishStage {
    let path = path.strip_suffix(".gz").or_else(|| path.strip_suffix(".br")).unwrap_or(path);
    let depth = path.matches('/').count();
    match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        _ if path == LOG => PublishStage::Log,
        "html" if depth == 0 => PublishStage::Lists,
        "html" if is_new => PublishStage::NewPages,
        "html" if depth == 1 => PublishStage::Lists,
        "html" => PublishStage::Pages,
        "xml" | "json" if !is_new => PublishStage::Machines,
        _ if !is_new && depth == 0 => PublishStage::Machines,
        _ => PublishStage::Files,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(files: &[(&str, &str)]) -> BTreeMap<String, Local> {
        let local = |digest: &str| Local { digest: digest.to_owned(), size: 1 };
        files.iter().map(|(path, digest)| ((*path).to_owned(), local(digest))).collect()
    }

    fn there(files: &[(&str, Option<&str>)]) -> Files {
        files.iter().map(|(path, digest)| ((*path).to_owned(), digest.map(str::to_owned))).collect()
    }

    #[test]
    fn what_is_new_comes_before_what_leads_to_it() {
        let new = site(&[
            ("assets/style.2.css", "2"),
            ("index.html", "2"),
            ("ja/feed.xml", "2"),
            ("ja/index.html", "2"),
            ("ja/privacy/index.html", "2"),
            ("ja/privacy/v/2027/index.html", "2"),
            ("ja/privacy/v/2027/text.txt", "2"),
            ("ko/index.html", "2"),
            ("robots.txt", "1"),
            ("seals.txt", "2"),
            ("sitemap.xml", "2"),
        ]);
        let old = there(&[
            ("assets/style.1.css", Some("1")),
            ("index.html", Some("1")),
            ("ja/feed.xml", Some("1")),
            ("ja/index.html", None),
            ("ja/privacy/index.html", Some("1")),
            ("robots.txt", Some("1")),
            ("seals.txt", Some("1")),
            ("sitemap.xml", Some("1")),
        ]);
        let plan = PublishPlan::new(&new, &old);
        let steps: Vec<Vec<&str>> = plan.steps.iter().map(|step| step.iter().map(String::as_str).collect()).collect();
        assert_eq!(
            steps,
            [
                vec!["assets/style.2.css", "ja/privacy/v/2027/text.txt"],
                vec!["ja/privacy/v/2027/index.html", "ko/index.html"],
                vec!["ja/privacy/index.html"],
                vec!["index.html", "ja/index.html"],
                vec!["ja/feed.xml", "sitemap.xml"],
                vec!["seals.txt"],
            ]
        );
        assert_eq!((plan.gone, plan.same), (vec!["assets/style.1.css".to_owned()], 1));
    }
}
