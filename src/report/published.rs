//! Whether what is published is what should be published on a day.

use std::collections::BTreeMap;

use crate::base::Message;
use crate::pages::plan::site_data::{NoticeLine, SiteData, VersionLine};

/// Compares the data of the published site with the expected data. Returns a message for each difference. Days are
/// compared as text, since ISO dates sort correctly.
pub(crate) fn differences(expected: &SiteData, found: &SiteData) -> Vec<Message> {
    if let Some(changed) = found.next_change.as_ref().filter(|next| **next <= expected.as_of) {
        return vec![Message::new("published-late").with("published", &found.as_of).with("changed", changed)];
    }
    let mut wrong = Vec::new();
    if found.as_of > expected.as_of {
        wrong.push(Message::new("published-ahead").with("published", &found.as_of).with("date", &expected.as_of));
    }
    let by_slug = |data: &'_ SiteData| -> BTreeMap<String, NoticeLine> {
        data.notices.iter().map(|notice| (notice.slug.clone(), notice.clone())).collect()
    };
    let (expected, mut found) = (by_slug(expected), by_slug(found));
    for (slug, expected) in &expected {
        match found.remove(slug) {
            Some(found) => wrong.extend(in_notice(expected, &found)),
            None => wrong.push(Message::new("published-without").with("notice", slug)),
        }
    }
    wrong.extend(found.keys().map(|slug| Message::new("published-surplus").with("notice", slug)));
    wrong
}

fn in_notice(expected: &NoticeLine, found: &NoticeLine) -> Vec<Message> {
    let of = |id| Message::new(id).with("notice", &expected.slug);
    if found.shown != expected.shown {
        return vec![of("published-version").with("published", &found.shown).with("version", &expected.shown)];
    }
    let find = |id: &str| found.versions.iter().find(|version| version.id == id);
    let version = |version: &VersionLine| match find(&version.id) {
        None => Some(of("published-no-version").with("version", &version.id)),
        Some(found) => {
            let other = differing(&version.sha256, &found.sha256);
            let message = of("published-text").with("version", &version.id).with("languages", other.join(", "));
            (!other.is_empty()).then_some(message)
        }
    };
    let is_surplus = |found: &&VersionLine| expected.versions.iter().all(|version| version.id != found.id);
    let surplus = found.versions.iter().filter(is_surplus);
    let surplus = surplus.map(|found| of("published-surplus-version").with("version", &found.id));
    expected.versions.iter().filter_map(version).chain(surplus).collect()
}

/// Returns the languages in which two versions differ, or that only one of them has.
fn differing<'a>(one: &'a BTreeMap<String, String>, other: &'a BTreeMap<String, String>) -> Vec<&'a str> {
    let languages = one.keys().chain(other.keys().filter(|language| !one.contains_key(*language)));
    languages.filter(|language| one.get(*language) != other.get(*language)).map(String::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(id: &str, digest: &str) -> VersionLine {
        let sha256 = [("ja".to_owned(), digest.to_owned())].into();
        VersionLine { id: id.to_owned(), state: "in-force".to_owned(), sha256 }
    }

    fn site(as_of: &str, next: Option<&str>, versions: &[VersionLine]) -> SiteData {
        let notice = NoticeLine {
            slug: "privacy".to_owned(),
            url: BTreeMap::new(),
            data: String::new(),
            shown: versions[0].id.clone(),
            versions: versions.to_vec(),
        };
        SiteData { version: 1, as_of: as_of.to_owned(), next_change: next.map(str::to_owned), notices: vec![notice] }
    }

    #[test]
    fn what_is_published_is_right_until_the_day_on_which_the_site_changes() {
        let found = site("2026-04-01", Some("2026-10-01"), &[version("2026-04-01", "a")]);
        let ids = |expected: &SiteData| -> Vec<&str> {
            differences(expected, &found).iter().map(|message| message.id).collect()
        };
        let on = |day: &str| site(day, None, &[version("2026-04-01", "a")]);
        assert_eq!(ids(&on("2026-04-01")), [""; 0]);
        assert_eq!(ids(&on("2026-09-30")), [""; 0]);
        assert_eq!(ids(&on("2026-10-01")), ["published-late"]);
        assert_eq!(ids(&on("2026-03-31")), ["published-ahead"]);
        let other = |versions: &[VersionLine]| site("2026-05-01", None, versions);
        assert_eq!(ids(&other(&[version("2026-04-01", "b")])), ["published-text"]);
        assert_eq!(ids(&other(&[version("2026-05-01", "a")])), ["published-version"]);
        let two = [version("2026-04-01", "a"), version("2026-10-01", "c")];
        assert_eq!(ids(&other(&two)), ["published-no-version"]);
        let none = SiteData { notices: Vec::new(), ..other(&two) };
        assert_eq!(ids(&none), ["published-surplus"]);
        let found = other(&two);
        let ids: Vec<&str> = differences(&on("2026-05-01"), &found).iter().map(|message| message.id).collect();
        assert_eq!(ids, ["published-surplus-version"]);
    }
}
