//! The matters that a heading is about, recognised by its words. The words are data (`matters.toml`).

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::base::{Keyed, Language};
use crate::read::decode::{data, table};

table! {
    /// The data file.
    struct RawMatters {
        /// The matters, each with its words by language.
        matter: Vec<Keyed<Vec<String>>>,
    }
}

static MATTERS: LazyLock<Vec<Keyed<Vec<String>>>> =
    LazyLock::new(|| data::<RawMatters>("matters.toml", include_str!("matters.toml")).matter);

/// Returns the matters that a heading may be about, as indices into the data; empty if no word of it is known.
pub(crate) fn matters(heading: &str, language: &Language) -> BTreeSet<usize> {
    let lower = heading.to_lowercase();
    let begins = |at: usize| !lower[..at].ends_with(|c: char| c.is_ascii_alphabetic());
    // A Latin word must begin at the match: "ads" is not in "downloads".
    let says = |word: &String| lower.match_indices(word.as_str()).any(|(at, _)| !word.is_ascii() || begins(at));
    let about = |matter: &Keyed<Vec<String>>| matter.of(language).is_some_and(|words| words.iter().any(says));
    let all = MATTERS.iter().enumerate();
    all.filter(|(_, matter)| about(matter)).map(|(at, _)| at).collect()
}

/// Whether the data covers the headings of a language.
pub(crate) fn knows(language: &Language) -> bool {
    MATTERS.iter().any(|matter| matter.of(language).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_two_languages_are_about_the_same() {
        let of = |heading: &str, tag: &str| matters(heading, &Language::parse(tag).expect("a language"));
        let same = |own: &str, theirs: &str| !of(own, "ja").is_disjoint(&of(theirs, "en"));
        assert!(same("利用目的", "Purposes of Use") && same("開示等の請求", "Requests for Disclosure"));
        assert!(same("第三者提供", "Provision to Third Parties") && same("お子様について", "Children's Privacy"));
        assert!(!same("お子様について", "Changes to This Policy") && !same("安全管理措置", "Contact"));
        assert!(of("Downloads", "en").is_empty() && of("その他", "ja").is_empty());
    }
}
