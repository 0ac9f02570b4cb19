//! Publications that are cut off or disturbed at each of their requests: what readers meet then, and what the next run
//! does.

use std::collections::BTreeSet;

use jiff::SignedDuration;

use super::memory::{Fault, Memory};
use super::{Files, new, old, publish, published};
use crate::publish::book::PARTS;
use crate::publish::lock::LOCK;
use crate::publish::state::MANIFEST;

/// The files of the site at a hosting, without those of others and those of publishing itself.
pub(super) fn site_at(target: &Memory) -> Files {
    let others = ["photo.jpg", "ja/privacy/theirs.pdf", MANIFEST, LOCK];
    let files = target.files();
    let is_site = |path: &str| !others.contains(&path) && !path.starts_with(PARTS);
    files.iter().filter(|(path, _)| is_site(path)).map(|(p, t)| (p.clone(), t.clone())).collect()
}

/// The paths that a page links to.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split('<').skip(1).filter_map(|rest| rest.split('>').next())
}

/// Panics if a reader can follow a link to a missing file from the choice of languages, or from a page that is in both
/// the old and the new site.
pub(super) fn assert_whole(target: &Memory, [before, after]: [&Files; 2], told: &str) {
    let files = site_at(target);
    let mut open: Vec<&String> =
        files.keys().filter(|path| before.contains_key(*path) && after.contains_key(*path)).collect();
    open.extend(files.get_key_value("index.html").map(|(path, _)| path));
    let mut seen = BTreeSet::new();
    while let Some(path) = open.pop() {
        if !seen.insert(path) {
            continue;
        }
        let is_known = [old(), new()].iter().any(|site| site.get(path) == Some(&files[path]));
        assert!(is_known, "{told}: {path} is neither old nor new");
        for link in links(&files[path]) {
            match files.get_key_value(link) {
                Some((link, _)) => open.push(link),
                None => panic!("{told}: {path} leads to {link}, which is not there"),
            }
        }
    }
    let theirs = ["photo.jpg", "ja/privacy/theirs.pdf"].map(|path| target.files().get(path).cloned());
    assert!(theirs.iter().all(|text| text.as_deref() == Some("theirs")), "{told}: a file of others was touched");
}

#[test]
fn a_run_that_dies_at_any_request_leaves_a_whole_site_and_the_next_one_finishes() {
    for (before, after) in [(Files::new(), old()), (old(), new()), (new(), old())] {
        let (start, clock) = if before.is_empty() {
            (Memory::new(&[("photo.jpg", "theirs"), ("ja/privacy/theirs.pdf", "theirs")]), super::Hand::new())
        } else {
            published(&before)
        };
        let counted = start.copied();
        publish(&after, &counted, &clock).expect("publishes");
        let requests = counted.requests();
        assert!(requests > 20, "{requests}");
        for fault in [Fault::Dead, Fault::DeadAfter] {
            for n in 0..requests {
                let told = format!("{fault:?} at request {n} of {requests}");
                let target = start.copied();
                target.fail_at(n, fault);
                publish(&after, &target, &clock).expect_err(&told);
                target.mend();
                assert_whole(&target, [&before, &after], &told);
                clock.forward(SignedDuration::from_mins(16));
                publish(&after, &target, &clock).unwrap_or_else(|error| panic!("{told}, then: {error}"));
                assert_eq!(site_at(&target), after, "{told}");
                assert!(!target.files().contains_key(LOCK), "{told}");
                // The manifest agrees with the files: nothing is left to do.
                target.mend();
                let outlook = publish(&after, &target, &clock).expect("publishes");
                assert!(outlook.plan.is_empty() && target.touched().is_empty(), "{told}");
            }
        }
    }
}

#[test]
fn one_request_that_is_lost_or_not_answered_is_made_again() {
    let (start, clock) = published(&old());
    let counted = start.copied();
    publish(&new(), &counted, &clock).expect("publishes");
    for fault in [Fault::Lost, Fault::Unanswered] {
        for n in 0..counted.requests() {
            let target = start.copied();
            target.fail_at(n, fault);
            publish(&new(), &target, &clock).unwrap_or_else(|error| panic!("{fault:?} at {n}: {error}"));
            assert_eq!(site_at(&target), new(), "{fault:?} at {n}");
            assert!(!target.files().contains_key(LOCK), "{fault:?} at {n}");
        }
    }
}

#[test]
fn a_run_that_gives_up_after_another_site_was_begun_is_finished_by_any_site() {
    let (start, clock) = published(&old());
    let counted = start.copied();
    publish(&new(), &counted, &clock).expect("publishes");
    // The user returns to the old site after a run with the new one was cut off.
    for n in 0..counted.requests() {
        let target = start.copied();
        target.fail_at(n, Fault::DeadAfter);
        publish(&new(), &target, &clock).expect_err("dies");
        target.mend();
        clock.forward(SignedDuration::from_mins(16));
        publish(&old(), &target, &clock).unwrap_or_else(|error| panic!("at {n}: {error}"));
        assert_eq!(site_at(&target), old(), "at {n}");
    }
}
