//! What is sent, what is left alone, and what is refused.

use jiff::SignedDuration;

use super::memory::Memory;
use super::{Hand, PublishOptions, files, new, old, publish, publish_on, published};
use crate::publish::lock::LOCK;
use crate::publish::state::MANIFEST;

#[test]
fn only_what_changed_travels() {
    let (target, clock) = published(&old());
    target.mend();
    let mut changed = old();
    changed.insert("ja/privacy/index.html".to_owned(), "changed".to_owned());
    let outlook = publish(&changed, &target, &clock).expect("publishes");
    assert_eq!(outlook.plan.sent().collect::<Vec<_>>(), ["ja/privacy/index.html"]);
    // The lock is released last.
    assert_eq!(target.touched(), [MANIFEST, "ja/privacy/index.html", MANIFEST, LOCK]);
    target.mend();
    let outlook = publish(&changed, &target, &clock).expect("publishes");
    assert!(outlook.plan.is_empty());
    assert_eq!((target.touched().len(), target.requests()), (0, 3));
}

#[test]
fn files_of_others_are_never_written_over_and_nothing_is_sent() {
    let (target, clock) = (Memory::new(&[("index.html", "theirs"), ("seals.txt", "one\n")]), Hand::new());
    let refused = publish(&old(), &target, &clock).expect_err("is in the way");
    assert_eq!(refused.message.id, "hosting-foreign");
    assert_eq!(target.files().len(), 2);
    // A file that already has the wanted content is no obstacle.
    target.files().insert("index.html".to_owned(), old()["index.html"].clone());
    publish(&old(), &target, &clock).expect("publishes");
    let (target, clock) = (Memory::new(&[("index.html", "theirs")]), Hand::new());
    let adopt = PublishOptions { adopt: true, ..PublishOptions::default() };
    publish_on("2026-11-21", &old(), &target, &clock, adopt).expect("publishes");
    assert_eq!(target.files()["index.html"], old()["index.html"]);
}

#[test]
fn a_lock_whose_holder_died_over_writing_it_is_taken_over_and_one_that_cannot_be_read_is_not() {
    let (target, clock) = published(&old());
    for torn in ["", "0123", "0123456789abcdef 2026-11-2"] {
        target.files().insert(LOCK.to_owned(), torn.to_owned());
        publish(&new(), &target, &clock).unwrap_or_else(|error| panic!("{torn}: {error}"));
        assert!(!target.files().contains_key(LOCK), "{torn}");
        publish(&old(), &target, &clock).expect("publishes");
    }
    target.files().insert(LOCK.to_owned(), "of another version\n".to_owned());
    let refused = publish(&new(), &target, &clock).expect_err("is locked");
    assert_eq!(refused.message.args[0].1, "of another version".into());
}

#[test]
fn what_stands_where_a_folder_or_a_file_has_to_be_is_in_the_way() {
    for (path, told) in [("assets", "assets"), ("ja/index.html/theirs", "ja/index.html"), ("ja/privacy", "ja/privacy")]
    {
        let (target, clock) = (Memory::new(&[(path, "theirs"), ("ja/theirs.html", "theirs")]), Hand::new());
        let refused = publish(&old(), &target, &clock).expect_err("is in the way");
        assert_eq!(refused.message.args[0].1, told.into(), "{path}");
    }
}

#[test]
fn verifying_finds_and_mends_what_others_changed() {
    let (target, clock) = published(&old());
    target.files().insert("ja/index.html".to_owned(), "defaced".to_owned());
    target.files().remove("assets/one.css");
    assert!(publish(&old(), &target, &clock).expect("publishes").plan.is_empty());
    let verify = PublishOptions { verify: true, ..PublishOptions::default() };
    let outlook = publish_on("2026-11-21", &old(), &target, &clock, verify).expect("publishes");
    assert_eq!(outlook.mended, ["assets/one.css", "ja/index.html"]);
    assert_eq!(target.files()["ja/index.html"], old()["ja/index.html"]);
    let outlook = publish_on("2026-11-21", &old(), &target, &clock, verify).expect("publishes");
    assert!(outlook.mended.is_empty() && outlook.plan.is_empty());
}

#[test]
fn going_back_in_time_is_refused() {
    let (target, clock) = published(&old());
    let on = |day: &str, clock: &Hand, earlier| {
        let wishes = PublishOptions { earlier, ..PublishOptions::default() };
        publish_on(day, &new(), &target, clock, wishes).map_err(|error| error.message.id)
    };
    assert_eq!(on("2026-11-20", &clock, false).map(|_| ()), Err("hosting-later-day"));
    clock.forward(SignedDuration::from_hours(-1));
    assert_eq!(on("2026-11-21", &clock, false).map(|_| ()), Err("hosting-later-clock"));
    // The clocks of two machines never quite agree.
    clock.forward(SignedDuration::from_mins(58));
    assert!(on("2026-11-21", &clock, false).is_ok());
    assert!(on("2026-11-20", &clock, true).is_ok());
}

#[test]
fn two_at_once_do_not_mix() {
    let (target, clock) = published(&old());
    target.files().insert(LOCK.to_owned(), format!("0123456789abcdef {}\n", super::Clock::now(&clock)));
    let refused = publish(&new(), &target, &clock).expect_err("is locked");
    assert_eq!(refused.message.id, "hosting-busy");
    clock.forward(SignedDuration::from_mins(14));
    assert!(publish(&new(), &target, &clock).is_err());
    let take_over = PublishOptions { take_over: true, ..PublishOptions::default() };
    assert!(publish_on("2026-11-21", &new(), &target.copied(), &clock, take_over).is_ok());
    clock.forward(SignedDuration::from_mins(2));
    publish(&new(), &target, &clock).expect("publishes");
    assert!(!target.files().contains_key(LOCK));
}

#[test]
fn a_manifest_that_is_none_is_refused() {
    let (target, clock) = (Memory::new(&[(MANIFEST, "something else")]), Hand::new());
    let refused = publish(&files(&[]), &target, &clock).expect_err("is none");
    assert_eq!(refused.message.id, "hosting-manifest");
}
