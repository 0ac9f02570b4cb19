//! Concurrent builds, readers meanwhile, and a failing disk.

use std::io::ErrorKind;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use super::super::places::{read_manifest, swap_by_renames};
use super::*;
use crate::base::disk::faults;

#[test]
fn a_second_build_is_refused_until_the_first_ends() {
    let (root, target) = site();
    let first = Staging::open(&target).expect("opens");
    first.write("index.html", b"1", None).expect("writes");
    assert_eq!(refusal(Staging::open(&target)), format!("publish-busy path={}", target.display()));
    first.publish().expect("publishes");
    drop(Staging::open(&target).expect("opens again"));
    assert_eq!(fs::read_dir(root.path()).expect("a folder").count(), 1);
}

#[test]
fn builds_that_race_for_the_lock_never_mix() {
    let (root, target) = site();
    let inside = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..200 {
                    let Ok(staging) = Staging::open(&target) else { continue };
                    assert!(!inside.swap(true, Ordering::SeqCst), "two at once");
                    staging.write("index.html", b"1", None).expect("writes");
                    inside.store(false, Ordering::SeqCst);
                }
            });
        }
    });
    assert_eq!(tree(root.path()), "");
}

#[test]
fn paths_that_leave_the_site_or_come_twice_are_refused() {
    let (_root, target) = site();
    let staging = Staging::open(&target).expect("opens");
    for bad in ["", "/a", "a/", "a//b", "../a", "a/../b", "./a", "a\\b", "a\0b", "a\nb", ".seibun"] {
        let shown = bad.replace('\0', "␀").replace('\n', "␊");
        assert_eq!(refusal(staging.write(bad, b"", None)), format!("publish-path path={shown}"));
    }
    staging.write("a", b"", None).expect("writes");
    assert_eq!(refusal(staging.write("a", b"", None)), "publish-twice path=a");
    assert!(refusal(staging.write("a/b", b"", None)).starts_with("create-failed path="));
}

#[test]
fn many_threads_write_one_site() {
    let (_root, target) = site();
    let staging = Staging::open(&target).expect("opens");
    thread::scope(|scope| {
        for thread in 0..8 {
            let staging = &staging;
            scope.spawn(move || {
                for page in 0..50 {
                    let path = format!("{}/n{page}/{thread}.html", if page % 2 == 0 { "ja" } else { "en/v" });
                    staging.write(&path, path.as_bytes(), None).expect("writes");
                }
            });
        }
    });
    staging.publish().expect("publishes");
    let known = read_manifest(&target.join(MANIFEST)).expect("reads").expect("is seibun's");
    assert_eq!(known.len(), 401);
    for path in known.iter().filter(|path| *path != MANIFEST) {
        assert_eq!(fs::read_to_string(target.join(path)).expect("stands"), *path);
    }
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
#[test]
fn a_reader_never_misses_a_page_while_sites_are_swapped() {
    let (_root, target) = site();
    publish(&target, &[("ja/index.html", "0")]);
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut reads = 0_u32;
            while !done.load(Ordering::Relaxed) || reads == 0 {
                fs::metadata(target.join("ja/index.html")).expect("the page stands");
                reads += 1;
            }
        });
        for round in 0..50 {
            publish(&target, &[("ja/index.html", &round.to_string())]);
        }
        done.store(true, Ordering::Relaxed);
        reader.join().expect("the reader saw every page");
    });
}

#[test]
fn two_renames_do_what_an_exchange_does_and_go_back_if_the_second_fails() {
    let (root, target) = site();
    let (new, old) = (root.path().join("new"), root.path().join("old"));
    put(&new.join("a"), "1");
    swap_by_renames(&new, &target, &old).expect("nothing to make room");
    assert_eq!(tree(root.path()), "public/a = 1\n");

    put(&new.join("a"), "2");
    swap_by_renames(&new, &target, &old).expect("the old site makes room");
    assert_eq!(tree(root.path()), "old/a = 1\npublic/a = 2\n");

    remove(&old).expect("removes");
    assert!(refusal(swap_by_renames(&new, &target, &old)).starts_with("swap-failed path="));
    assert_eq!(tree(root.path()), "public/a = 2\n");
}

#[cfg(unix)]
#[test]
fn the_permissions_of_the_folder_stay_even_read_only() {
    use std::os::unix::fs::PermissionsExt;
    let (root, target) = site();
    publish(&target, &[("index.html", "1")]);
    fs::set_permissions(&target, fs::Permissions::from_mode(0o555)).expect("allowed");
    publish(&target, &[("index.html", "2")]);
    assert_eq!(fs::metadata(&target).expect("stands").permissions().mode() & 0o777, 0o555);
    assert_eq!(fs::read_dir(root.path()).expect("a folder").count(), 1);
}

#[test]
fn a_staging_is_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Staging>();
}

/// The published site without its manifest.
fn stands(target: &Path) -> String {
    tree(target).split_inclusive('\n').filter(|line| !line.contains(".seibun =")).collect()
}

#[test]
fn a_build_that_meets_any_fault_leaves_the_old_site_or_the_new_one_and_the_next_run_the_new_one() {
    let build = |target: &Path, files: &[(&str, &str)]| -> Result<(), Error> {
        let staging = Staging::open(target)?;
        files.iter().try_for_each(|(path, text)| staging.write(path, text.as_bytes(), None))?;
        staging.publish().map(drop)
    };
    let (old, new) = ([("a.html", "1"), ("ja/b.html", "1")], [("a.html", "1"), ("ja/b.html", "2"), ("en/c.html", "2")]);
    let (before, after) = ("a.html = 1\nja/b.html = 1\n", "a.html = 1\nen/c.html = 2\nja/b.html = 2\n");
    let mut tried = 0;
    for first in [true, false] {
        let before = if first { "" } else { before };
        tried += faults::each(&faults::ALL, 1, |fault| {
            let (root, target) = site();
            if !first {
                publish(&target, &old);
            }
            let (built, met, _) = faults::with(root.path(), Some(fault), || build(&target, &new));
            let now = if target.exists() { stands(&target) } else { String::new() };
            assert!(now == before || now == after, "{fault:?}: {now}");
            assert!(built.is_err() || now == after, "{fault:?}: said to be done");
            build(&target, &new).expect("the next run builds");
            assert_eq!(stands(&target), after, "{fault:?}");
            assert_eq!(fs::read_dir(root.path()).expect("a folder").count(), 1, "{fault:?}: something is left");
            met
        });
    }
    assert!(tried > 150, "{tried}");
}

#[test]
fn nothing_is_published_before_it_is_on_the_disk() {
    let (root, target) = site();
    publish(&target, &[("a.html", "1"), ("ja/b.html", "1")]);
    let work = || publish(&target, &[("a.html", "1"), ("ja/b.html", "2"), ("en/c.html", "2")]);
    let ((), _, trace) = faults::with(root.path(), None, work);
    assert_eq!(trace.endangered(&target), Vec::<String>::new());
}

#[test]
fn a_folder_that_cannot_be_renamed_is_replaced_and_a_run_killed_meanwhile_is_finished() {
    let (root, target) = site();
    publish(&target, &[("a.html", "1")]);
    put(&target.join(".DS_Store"), "");
    let ((), met, _) =
        faults::with(root.path(), Some((0, faults::Fault::Lower)), || publish(&target, &[("a.html", "2")]));
    assert!(met);
    assert_eq!(tree(root.path()), format!("public/.seibun = {SIGNATURE}|a.html|\npublic/a.html = 2\n"));
    let tried = faults::each(&[faults::Fault::Killed], 1, |fault| {
        let (root, target) = site();
        publish(&target, &[("a.html", "1")]);
        publish(&root.path().join(".public.seibun-ready"), &[("a.html", "2")]);
        let places = Places::of(&target).expect("places");
        let (_, met, _) = faults::with(root.path(), Some(fault), || places.put_ready());
        drop(Staging::open(&target).expect("opens"));
        assert_eq!(
            tree(root.path()),
            format!("public/.seibun = {SIGNATURE}|a.html|\npublic/a.html = 2\n"),
            "{fault:?}"
        );
        met
    });
    assert!(tried >= 2, "{tried}");
}

#[cfg(unix)]
#[test]
fn what_another_user_left_is_moved_aside() {
    let denied = faults::Fault::Fails(ErrorKind::PermissionDenied);
    let mut moved = 0;
    faults::each(&[denied], 1, |fault| {
        let (root, target) = site();
        put(&root.path().join(".public.seibun-staging/half.html"), "theirs");
        let (opened, met, _) = faults::with(root.path(), Some(fault), || Staging::open(&target));
        if let Ok(staging) = opened
            && !staging.left.is_empty()
        {
            staging.write("a.html", b"1", None).expect("writes");
            let told = staging.publish().expect("publishes");
            assert_eq!(told.iter().map(|message| message.id).collect::<Vec<_>>(), ["publish-left"]);
            assert!(root.path().join(".public.seibun-left-1").is_dir());
            assert_eq!(stands(&target), "a.html = 1\n");
            moved += 1;
        }
        met
    });
    assert!(moved >= 1, "{moved}");
}

#[cfg(unix)]
#[test]
fn an_output_folder_inside_what_is_read_is_refused_before_anything_is_made() {
    let (root, _) = site();
    put(&root.path().join("content/site.toml"), "");
    std::os::unix::fs::symlink(root.path().join("content"), root.path().join("link")).expect("links");
    for inside in
        ["content", "content/out", "content/a/b/out", "link/out", "themes", "locales/x", "nothing/../content/x"]
    {
        let target = root.path().join(inside);
        assert!(refusal(refuse_inside(root.path(), &target)).starts_with("publish-inside"), "{inside}");
    }
    for beside in ["public", "contents", "a/content"] {
        refuse_inside(root.path(), &root.path().join(beside)).expect("is beside");
    }
    assert_eq!(tree(root.path()), "content/site.toml = \nlink/site.toml = \n");
}
