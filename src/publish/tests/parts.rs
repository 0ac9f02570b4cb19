//! The manifest of a large site, in parts.

use jiff::SignedDuration;

use super::faults::{assert_whole, site_at};
use super::memory::{Fault, Memory};
use super::{Files, Hand, PublishOptions, PublishReport, new, old, publish_large};
use crate::base::Error;
use crate::publish::book::PARTS;
use crate::publish::lock::LOCK;
use crate::publish::state::MANIFEST;

const PRIVACY: &str = ".seibun-parts/privacy";

/// Publishes with a manifest in parts, or in one file.
fn publish(files: &Files, target: &Memory, clock: &Hand, in_parts: bool) -> Result<PublishReport, Error> {
    let large = if in_parts { 0 } else { usize::MAX };
    publish_large(large, "2026-11-21", files, target, clock, PublishOptions::default())
}

fn published(files: &Files) -> (Memory, Hand) {
    let (target, clock) = (Memory::new(&[("photo.jpg", "theirs"), ("ja/privacy/theirs.pdf", "theirs")]), Hand::new());
    publish(files, &target, &clock, true).expect("publishes");
    (target, clock)
}

fn parts(target: &Memory) -> Vec<String> {
    target.files().keys().filter(|path| path.starts_with(PARTS)).cloned().collect()
}

#[test]
fn a_change_of_one_notice_reads_and_writes_its_part_alone() {
    let (target, clock) = published(&old());
    assert_eq!(parts(&target), [PRIVACY, ".seibun-parts/retired"]);
    assert!(!target.files()[MANIFEST].contains("ja/privacy/") && target.files()[MANIFEST].contains("ja/feed.xml"));
    target.mend();
    assert!(publish(&old(), &target, &clock, true).expect("publishes").plan.is_empty());
    // The manifest, the log and the lock: no part is read if nothing changed.
    assert_eq!((target.touched().len(), target.requests()), (0, 3));
    let mut changed = old();
    changed.insert("ja/privacy/index.html".to_owned(), "changed".to_owned());
    publish(&changed, &target, &clock, true).expect("publishes");
    assert_eq!(target.touched(), [MANIFEST, PRIVACY, "ja/privacy/index.html", PRIVACY, MANIFEST, LOCK]);
    assert_eq!(site_at(&target), changed);
}

#[test]
fn a_run_that_dies_at_any_request_is_finished_by_the_next() {
    for (before, was_in_parts, after, in_parts) in [
        (old(), true, new(), true),
        (new(), true, old(), true),
        (old(), false, new(), true),
        (old(), true, new(), false),
    ] {
        let (start, clock) = published(&Files::new());
        publish(&before, &start, &clock, was_in_parts).expect("publishes");
        let counted = start.copied();
        publish(&after, &counted, &clock, in_parts).expect("publishes");
        let whole = counted.files().clone();
        for fault in [Fault::Dead, Fault::DeadAfter] {
            for n in 0..counted.requests() {
                let told = format!("{fault:?} at request {n}");
                let target = start.copied();
                target.fail_at(n, fault);
                publish(&after, &target, &clock, in_parts).expect_err(&told);
                target.mend();
                assert_whole(&target, [&before, &after], &told);
                clock.forward(SignedDuration::from_mins(16));
                publish(&after, &target, &clock, in_parts).unwrap_or_else(|error| panic!("{told}, then: {error}"));
                assert_eq!(site_at(&target), after, "{told}");
                // The lists are those of an undisturbed run.
                for path in parts(&target) {
                    assert_eq!(target.files()[&path], whole[&path], "{told}: {path}");
                }
                target.mend();
                assert!(publish(&after, &target, &clock, in_parts).expect("publishes").plan.is_empty(), "{told}");
                assert!(target.touched().is_empty(), "{told}");
            }
        }
    }
}

#[test]
fn a_site_that_grows_or_shrinks_takes_its_manifest_along() {
    let (target, clock) = published(&old());
    publish(&new(), &target, &clock, false).expect("publishes");
    assert_eq!((site_at(&target), parts(&target).len()), (new(), 0));
    publish(&old(), &target, &clock, true).expect("publishes");
    assert_eq!((site_at(&target), parts(&target).len()), (old(), 2));
    assert!(publish(&old(), &target, &clock, true).expect("publishes").plan.is_empty());
    assert!(target.files().contains_key("ja/privacy/theirs.pdf"));
}

#[test]
fn a_part_that_somebody_else_wrote_is_told() {
    for text in [None, Some("something else")] {
        let (target, clock) = published(&old());
        match text {
            Some(text) => {
                target.files().insert(PRIVACY.to_owned(), text.to_owned());
            }
            None => {
                target.files().remove(PRIVACY);
            }
        }
        // As long as nothing changes, the part is not read.
        assert!(publish(&old(), &target, &clock, true).expect("publishes").plan.is_empty());
        let refused = publish(&new(), &target, &clock, true).expect_err("is no part");
        assert_eq!((refused.message.id, refused.message.args[0].1.clone()), ("hosting-manifest", PRIVACY.into()));
        assert_eq!(site_at(&target), old());
    }
}
