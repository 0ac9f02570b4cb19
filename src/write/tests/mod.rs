//! The published site: what replaces it, what is left alone, and what is refused.

mod together;

use std::fs;

use tempfile::TempDir;

use super::*;

fn site() -> (TempDir, PathBuf) {
    let root = tempfile::tempdir().expect("a temporary folder");
    let target = root.path().join("public");
    (root, target)
}

fn publish(target: &Path, files: &[(&str, &str)]) {
    let staging = Staging::open(target).expect("opens");
    for (path, text) in files {
        staging.write(path, text.as_bytes(), None).expect("writes");
    }
    staging.publish().expect("publishes");
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("in a folder")).expect("creates");
    fs::write(path, text).expect("writes");
}

/// Every file below `folder` with its text, one per line.
fn tree(folder: &Path) -> String {
    let mut lines = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").display().to_string().replace('\\', "/");
                lines.push(format!("{name} = {}\n", fs::read_to_string(&path).expect("text").replace('\n', "|")));
            }
        }
    }
    lines.sort();
    lines.concat()
}

/// The id and the variables of an error.
fn refusal<T>(result: Result<T, Error>) -> String {
    let message = result.err().expect("an error").message;
    let args = message.args.iter().map(|(name, value)| match value {
        crate::base::diagnostic::Arg::Text(text) | crate::base::diagnostic::Arg::Cause(_, text) => {
            format!(" {name}={text}")
        }
        crate::base::diagnostic::Arg::Number(number) => format!(" {name}={number}"),
    });
    message.id.to_owned() + &args.collect::<String>()
}

#[test]
fn the_new_site_replaces_the_old_one_and_nothing_is_left_beside_it() {
    let (root, target) = site();
    publish(&target, &[("index.html", "1"), ("ja/privacy/index.html", "1")]);
    publish(&target, &[("index.html", "2"), ("en/index.html", "2")]);
    let manifest = format!("{SIGNATURE}|en/index.html|index.html|");
    let expected = format!("public/.seibun = {manifest}\npublic/en/index.html = 2\npublic/index.html = 2\n");
    assert_eq!(tree(root.path()), expected);
}

/// A time long ago, which no newly written file has.
fn long_ago() -> std::time::SystemTime {
    std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000)
}

fn age(path: &Path) {
    fs::File::options().write(true).open(path).expect("opens").set_modified(long_ago()).expect("sets");
}

fn is_old(path: &Path) -> bool {
    fs::metadata(path).expect("stands").modified().expect("a time") == long_ago()
}

#[test]
fn a_file_that_did_not_change_keeps_its_time_stamp() {
    let (root, target) = site();
    publish(&target, &[("index.html", "1"), ("ja/a.html", "1"), ("ja/b.html", "1"), ("ja/c.html", "12")]);
    ["index.html", "ja/a.html", "ja/b.html", "ja/c.html"].iter().for_each(|name| age(&target.join(name)));
    let files = [("index.html", "1"), ("ja/a.html", "2"), ("ja/b.html", "1"), ("ja/d.html", "1")];
    publish(&target, &files);
    assert!(is_old(&target.join("index.html")) && is_old(&target.join("ja/b.html")));
    assert!(!is_old(&target.join("ja/a.html")) && !is_old(&target.join("ja/d.html")));
    let manifest = format!("{SIGNATURE}|index.html|ja/a.html|ja/b.html|ja/d.html|");
    let expected = format!(
        "public/.seibun = {manifest}\npublic/index.html = 1\npublic/ja/a.html = 2\npublic/ja/b.html = 1\npublic/ja/d.html = 1\n"
    );
    assert_eq!(tree(root.path()), expected);
}

#[test]
fn where_nothing_changed_no_file_and_no_folder_is_touched() {
    let (root, target) = site();
    let files = [("index.html", "1"), ("ja/a.html", "1")];
    publish(&target, &files);
    age(&target.join(MANIFEST));
    let identity = |path: &Path| fs::metadata(path).expect("stands").modified().expect("a time");
    let before = (identity(&target), identity(&target.join("ja")), tree(root.path()));
    publish(&target, &files);
    assert!(is_old(&target.join(MANIFEST)));
    assert_eq!((identity(&target), identity(&target.join("ja")), tree(root.path())), before);
    publish(&target, &files[..1]);
    assert_eq!(tree(root.path()), format!("public/.seibun = {SIGNATURE}|index.html|\npublic/index.html = 1\n"));
}

#[cfg(unix)]
#[test]
fn a_file_that_not_everybody_may_read_who_may_read_a_new_one_is_written_anew() {
    use std::os::unix::fs::PermissionsExt;
    let (_root, target) = site();
    publish(&target, &[("index.html", "1"), ("a.html", "1")]);
    let mode = |path: &Path| fs::metadata(path).expect("stands").permissions().mode();
    let before = mode(&target.join("a.html"));
    fs::set_permissions(target.join("a.html"), fs::Permissions::from_mode(0o600)).expect("allowed");
    publish(&target, &[("index.html", "1"), ("a.html", "1")]);
    assert_eq!(mode(&target.join("a.html")), before);
}

#[test]
fn a_file_that_changes_after_it_was_looked_at_is_not_taken_over() {
    let (root, target) = site();
    publish(&target, &[("index.html", "1"), ("a.html", "1")]);
    let staging = Staging::open(&target).expect("opens");
    staging.write("index.html", b"2", None).expect("writes");
    staging.write("a.html", b"1", None).expect("writes");
    age(&target.join("a.html"));
    assert!(refusal(staging.publish()).starts_with("publish-disturbed path="));
    assert!(tree(root.path()).ends_with("public/a.html = 1\npublic/index.html = 1\n"));
}

#[test]
fn a_folder_with_other_files_is_refused_and_keeps_them() {
    let (root, target) = site();
    put(&target.join("notes/plan.txt"), "mine");
    let expected = format!("publish-foreign path={} file=notes", target.display());
    assert_eq!(refusal(Staging::open(&target)), expected);

    put(&target.join(MANIFEST), "notes/plan.txt\n");
    let expected = format!("publish-foreign path={} file=.seibun", target.display());
    assert_eq!(refusal(Staging::open(&target)), expected);
    assert_eq!(tree(root.path()), "public/.seibun = notes/plan.txt|\npublic/notes/plan.txt = mine\n");
}

#[test]
fn one_foreign_file_in_a_site_is_refused_at_the_beginning_and_before_the_swap() {
    let (_root, target) = site();
    publish(&target, &[("ja/index.html", "1")]);
    put(&target.join("ja/.DS_Store"), "");
    fs::create_dir(target.join("empty")).expect("creates");
    let staging = Staging::open(&target).expect("opens");
    put(&target.join("ja/notes.txt"), "mine");
    let expected = format!("publish-foreign path={} file=ja/notes.txt", target.display());
    assert_eq!(refusal(staging.publish()), expected);
    assert_eq!(refusal(Staging::open(&target)), expected);
    assert!(tree(&target).ends_with("ja/index.html = 1\nja/notes.txt = mine\n"));
}

#[test]
fn an_empty_target_a_damaged_site_and_missing_parents_are_fine() {
    let (root, target) = site();
    put(&target.join(".DS_Store"), "");
    publish(&target, &[("index.html", "1"), ("a.html", "1")]);
    fs::remove_file(target.join("a.html")).expect("removes");
    publish(&target, &[("index.html", "2")]);
    assert!(tree(&target).ends_with("\nindex.html = 2\n"));

    publish(&root.path().join("a/b/public/"), &[("index.html", "3")]);
    assert!(tree(&root.path().join("a/b/public")).ends_with("\nindex.html = 3\n"));
}

#[test]
fn a_target_that_is_no_folder_or_is_the_root_is_refused() {
    let (_root, target) = site();
    put(&target, "text");
    assert_eq!(refusal(Staging::open(&target)), format!("publish-file path={}", target.display()));
    assert_eq!(fs::read_to_string(&target).expect("text"), "text");
    let top = target.ancestors().last().expect("a root");
    assert_eq!(refusal(Staging::open(top)), format!("publish-root path={}", top.display()));
}

#[cfg(unix)]
#[test]
fn a_link_stays_and_what_it_leads_to_is_replaced() {
    let (root, target) = site();
    std::os::unix::fs::symlink("elsewhere/site", &target).expect("links");
    for text in ["1", "2"] {
        // With a trailing slash, as shells complete it.
        publish(&target.join(""), &[("index.html", text)]);
        assert_eq!(fs::read_link(&target).expect("a link"), Path::new("elsewhere/site"));
        assert!(tree(&root.path().join("elsewhere/site")).ends_with(&format!("\nindex.html = {text}\n")));
    }
    assert_eq!(fs::read_dir(root.path().join("elsewhere")).expect("a folder").count(), 1);
}

#[cfg(unix)]
#[test]
fn leftovers_of_a_killed_run_are_removed_without_following_links() {
    let (root, target) = site();
    put(&root.path().join("kept/file"), "mine");
    publish(&target, &[("index.html", "1")]);
    put(&root.path().join(".public.seibun-staging/half.html"), "half");
    put(&root.path().join(".public.seibun-lock"), "");
    std::os::unix::fs::symlink(root.path().join("kept"), root.path().join(".public.seibun-staging/link"))
        .expect("links");
    std::os::unix::fs::symlink(root.path().join("kept"), root.path().join(".public.seibun-old")).expect("links");
    publish(&target, &[("index.html", "2")]);
    let expected = format!("kept/file = mine\npublic/.seibun = {SIGNATURE}|index.html|\npublic/index.html = 2\n");
    assert_eq!(tree(root.path()), expected);
}

#[test]
fn a_run_killed_between_two_renames_is_repaired_even_if_the_next_one_fails() {
    let (root, target) = site();
    for left in [false, true] {
        publish(&target, &[("index.html", "1")]);
        fs::rename(&target, root.path().join(".public.seibun-old")).expect("renames");
        if left {
            fs::create_dir(&target).expect("creates");
        }
        drop(Staging::open(&target).expect("opens"));
        assert_eq!(tree(root.path()), format!("public/.seibun = {SIGNATURE}|index.html|\npublic/index.html = 1\n"));
    }
}

#[test]
fn a_build_that_is_dropped_leaves_the_old_site_and_nothing_else() {
    let (root, target) = site();
    publish(&target, &[("index.html", "1")]);
    let before = tree(root.path());
    let staging = Staging::open(&target).expect("opens");
    staging.write("ja/index.html", b"2", None).expect("writes");
    assert_ne!(tree(root.path()), before);
    drop(staging);
    assert_eq!(tree(root.path()), before);
}
