//! Files and folders: missing, surplus, unreadable, or leading out of the site.

use snapbox::{assert_data_eq, str};

use super::{EN, JA, NOTICE, SITE};
use crate::harness::Site;

#[test]
fn a_folder_that_is_no_site_and_a_site_without_notices() {
    assert_data_eq!(
        Site::empty().run("check").stdout,
        str![[r#"
error[no-site]: there is no `content/site.toml` here
--> content/site.toml
 = help: run seibun in the folder of the site, or name that folder with `--root`

1 error, 0 warnings

"#]]
    );
    let site = Site::small().remove("content/privacy");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content: error[empty-site]: the site has no notice
status 1

"#]]
    );
}

#[test]
fn a_folder_that_is_not_there_is_no_finding_but_a_failure() {
    let ended = Site::empty().run("check --root no-such-folder");
    assert_eq!(ended.status, Some(2));
}

#[test]
fn a_folder_without_an_entry_and_an_entry_without_a_folder() {
    let site = Site::small().edit(NOTICE, "2026-04-01", "2026-04-02");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01: error[no-version-entry]: the folder `2026-04-01` is not a version of this notice
content/privacy/notice.toml:5:1: error[no-version-folder]: this version has no folder `content/privacy/2026-04-02`
status 1

"#]]
    );
}

#[test]
fn a_language_that_the_site_does_not_list() {
    let site = Site::small().file("content/privacy/2026-04-01/fr.toml", "title = \"Politique\"\n");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/fr.toml: error[unlisted-text]: a text in `fr`, which is not a language of the site
status 1

"#]]
    );
    let site = Site::small().edit(SITE, "original = \"ja\"", "original = \"fr\"");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/site.toml:3:12: error[unlisted-language]: `fr` is not a language of the site
status 1

"#]]
    );
}

#[test]
fn the_text_that_prevails_is_missing() {
    assert_data_eq!(
        Site::small().remove(JA).findings(),
        str![[r#"
content/privacy/notice.toml:5:1: error[no-original-text]: this version lacks the text that prevails, `content/privacy/2026-04-01/ja.toml`
status 1

"#]]
    );
}

#[test]
fn files_without_meaning_are_warned_of_and_editors_leftovers_are_not() {
    let site = Site::small()
        .file("content/privacy/2026-04-01/memo.txt", "メモ")
        .file("content/privacy/2026-04-01/.ja.toml.swp", "x")
        .file("content/privacy/2026-04-01/~$policy.docx", [0xff])
        .file("content/__MACOSX/privacy/._notice.toml", [0xff])
        .file("content/privacy/2026-04-01/ja.toml~", "x");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/memo.txt: warning[unexpected-file]: `content/privacy/2026-04-01/memo.txt` is not used here, and is not published
status 0

"#]]
    );
    assert_eq!(site.run("check --deny-warnings").status, Some(1));
}

#[test]
fn text_that_is_not_utf8() {
    let site = Site::small().file(EN, b"title = \"Policy\"\n# \x83v\x83\x89\n");
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/en.toml:2:3: error[not-utf8]: this file is not saved as UTF-8; its first unreadable character is here
status 1

"#]]
    );
}

#[test]
fn byte_order_marks_windows_line_ends_and_wide_spaces_are_accepted() {
    let plain = Site::small().built("").page("ja/privacy/index.html");
    let site = Site::small();
    let text = site.read(JA).replace("1. 当社", "1.\u{3000}当社").replace('\n', "\r\n");
    let site = site.file(JA, format!("\u{feff}{text}")).built("");
    assert_eq!(site.page("ja/privacy/index.html"), plain);
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_out_of_the_site_is_not_followed() {
    let outside = Site::empty().file("secret.toml", "title = \"x\"\n");
    let site = Site::small().remove(EN);
    std::os::unix::fs::symlink(outside.path("secret.toml"), site.path(EN)).unwrap();
    std::os::unix::fs::symlink(site.path("content"), site.path("content/privacy/round")).unwrap();
    assert_data_eq!(
        site.findings(),
        str![[r#"
content/privacy/2026-04-01/en.toml: error[link-outside]: `content/privacy/2026-04-01/en.toml` is a link that leads out of the site, to nothing, or back to a folder that contains it
content/privacy/round: error[link-outside]: `content/privacy/round` is a link that leads out of the site, to nothing, or back to a folder that contains it
status 1

"#]]
    );
}

/// A folder, pipe or socket in place of a file is reported; otherwise a language would vanish silently, or a pipe
/// block.
#[cfg(unix)]
#[test]
fn folders_pipes_and_sockets_in_the_place_of_files_are_told() {
    let text = "content/privacy/2026-04-01/en.toml";
    let folder = Site::small().remove(text).file(&format!("{text}/en.toml"), "title = 1");
    let told = "content/privacy/2026-04-01/en.toml: error[no-file]: `content/privacy/2026-04-01/en.toml` is a folder, a pipe, \
                a device or a socket, where a file is expected\n";
    assert!(folder.findings().contains(told), "{}", folder.findings());
    let pipe = Site::small().remove(text);
    assert!(std::process::Command::new("mkfifo").arg(pipe.path(text)).status().unwrap().success());
    assert!(pipe.findings().contains(told), "{}", pipe.findings());
    let socket = Site::small().remove(text);
    let _listener = std::os::unix::net::UnixListener::bind(socket.path(text)).unwrap();
    assert!(socket.findings().contains(told), "{}", socket.findings());
    let kept = Site::small().file("content/static/old.toml/page.txt", "text");
    assert!(!kept.findings().contains("no-file"), "{}", kept.findings());
}

/// Three gigabytes that take no room on disk, and must take none in memory.
#[cfg(unix)]
#[test]
fn a_file_far_larger_than_any_is_told_and_not_read() {
    let site = Site::small().file("content/static/dump.bin", "");
    std::fs::OpenOptions::new()
        .write(true)
        .open(site.path("content/static/dump.bin"))
        .unwrap()
        .set_len(3 << 30)
        .unwrap();
    let told = "content/static/dump.bin: error[too-large]: `content/static/dump.bin` is too large for a file of a site, and \
                was not read\n";
    assert!(site.findings().contains(told), "{}", site.findings());
}

/// Nine levels of four links each would be a quarter of a million folders.
#[cfg(unix)]
#[test]
fn links_that_fan_out_come_to_an_end() {
    use std::os::unix::fs::symlink;
    let site = Site::small().file("content/static/d9/a.txt", "text");
    for level in 0..9 {
        let folder = site.path(&format!("content/static/d{level}"));
        std::fs::create_dir(&folder).unwrap();
        for link in 0..4 {
            symlink(site.path(&format!("content/static/d{}", level + 1)), folder.join(link.to_string())).unwrap();
        }
    }
    let found = site.findings();
    assert!(found.contains("error[link-outside]"), "{}", &found[..found.len().min(2000)]);
}

#[test]
#[cfg(unix)]
fn names_that_command_a_terminal_are_shown_and_one_that_no_address_has_is_to_be_changed() {
    let site = Site::small()
        .file("themes/default/assets/a\nb.txt", "x")
        .file("themes/default/assets/\u{1b}[2J::error.css", "p { color: red }")
        .file("locales/ja/\u{1b}]0;x\u{7}.ftl", "=\n")
        .file("content/privacy/2026-04-01/\u{9b}31m.toml", "title = 1\n");
    for format in ["human", "short", "github"] {
        let ended = site.run(&format!("check --format {format}"));
        assert_eq!(ended.status, Some(1), "{}", ended.stderr);
        let said = ended.stdout + &ended.stderr;
        assert!(!said.contains(['\u{1b}', '\u{7}', '\u{9b}']), "{format}: {said:?}");
        assert!(said.contains("bad-asset") && !said.contains("mistake in seibun"), "{format}: {said}");
    }
    let built = site.run("build");
    assert!(built.stderr.contains("letters, digits") || built.stdout.contains("letters, digits"), "{}", built.stderr);
}
