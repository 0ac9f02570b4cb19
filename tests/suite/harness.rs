//! Runs the program on a site in a temporary folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A site with one notice in Japanese and English, in force since 2026-04-01.
const SMALL: [(&str, &str); 4] = [
    (
        "content/site.toml",
        r#"base_url = "https://privacy.example.jp/"
languages = ["ja", "en"]
original = "ja"
time_zone = "Asia/Tokyo"
dates = { ja = "both", en = "long" }

[operator]
name = { ja = "見本株式会社", en = "Mihon Inc." }

[check]
levels = { missing-contact = "off", missing-operator = "off", text-missing = "off" }
"#,
    ),
    (
        "content/privacy/notice.toml",
        r#"kind = "privacy-policy"
slug = "privacy"
numbering = "article"

[[version]]
effective = 2026-04-01
"#,
    ),
    (
        "content/privacy/2026-04-01/ja.toml",
        r#"title = "プライバシーポリシー"

[[section]]
id = "purpose"
heading = "利用目的"
text = '''
1. 当社は、個人情報を利用します。
2. 前項は、[](#third-party)に従います。
'''

[[section]]
id = "third-party"
heading = "第三者提供"
text = '''
当社は、同意を得ないで提供しません。
'''
"#,
    ),
    (
        "content/privacy/2026-04-01/en.toml",
        r#"title = "Privacy Policy"

[[section]]
id = "purpose"
heading = "Purpose of use"
text = '''
1. We use personal information.
2. The preceding paragraph is subject to [](#third-party).
'''

[[section]]
id = "third-party"
heading = "Provision to third parties"
text = '''
We do not provide it without consent.
'''
"#,
    ),
];

/// A site in a temporary folder.
pub(crate) struct Site {
    folder: TempDir,
}

/// The exit status of a command, and its output.
pub(crate) struct Ended {
    pub(crate) status: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Site {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A small site that builds without findings.
    pub(crate) fn small() -> Self {
        SMALL.iter().fold(Self::empty(), |site, (path, text)| site.file(path, text))
    }

    /// A copy of the content of the repository's own sample site.
    pub(crate) fn sample() -> Self {
        Self::of("")
    }

    /// A copy of the content of a site in a folder of the repository.
    pub(crate) fn of(folder: &str) -> Self {
        let site = Self::empty();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        copy(&root.join("content"), &site.path("content"));
        // The repository's own locales are the program's, not a site's.
        if !folder.is_empty() && root.join("locales").exists() {
            copy(&root.join("locales"), &site.path("locales"));
        }
        site
    }

    /// A copy of the site in a folder of its own.
    pub(crate) fn copied(&self) -> Self {
        let site = Self::empty();
        copy(self.folder.path(), site.folder.path());
        site
    }

    /// Writes a file.
    pub(crate) fn file(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    /// Replaces the first occurrence of a part of a file, which must occur.
    pub(crate) fn edit(self, path: &str, from: &str, to: &str) -> Self {
        let text = self.read(path);
        assert!(text.contains(from), "{path} does not hold {from}");
        let text = text.replacen(from, to, 1);
        self.file(path, text)
    }

    /// Removes a file or folder.
    pub(crate) fn remove(self, path: &str) -> Self {
        let path = self.path(path);
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        } else {
            fs::remove_file(path).unwrap();
        }
        self
    }

    /// A path in the folder.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// The text of a file.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The path of every file below a folder, sorted.
    pub(crate) fn files(&self, folder: &str) -> Vec<String> {
        let mut files = Vec::new();
        list(&self.path(folder), "", &mut files);
        files.sort();
        files
    }

    /// Runs the program with arguments separated by spaces; by default in English, as of 2026-11-21.
    pub(crate) fn run(&self, words: &str) -> Ended {
        let output = self.command(words).output().unwrap();
        Ended {
            status: output.status.code(),
            stdout: without_unsealed(&String::from_utf8(output.stdout).unwrap()),
            stderr: without_unsealed(&String::from_utf8(output.stderr).unwrap())
                .replace(&self.folder.path().display().to_string(), "[ROOT]"),
        }
    }

    /// The program, ready to run on the site.
    pub(crate) fn command(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_seibun"));
        command.args(words.split_whitespace()).arg("--root").arg(self.folder.path());
        if !words.contains("--lang") {
            command.args(["--lang", "en"]);
        }
        if !words.contains("--as-of") {
            command.args(["--as-of", "2026-11-21"]);
        }
        command.stdin(Stdio::null()).env_remove("NO_COLOR").env_remove("COLUMNS");
        command
    }

    /// Builds into `public/`, which must succeed.
    pub(crate) fn built(self, words: &str) -> Self {
        let ended = self.run(&format!("build {words}"));
        assert_eq!(ended.status, Some(0), "{}", ended.stderr);
        self
    }

    /// A built page, without the spans that keep days and articles on one line.
    pub(crate) fn page(&self, path: &str) -> String {
        // In a fragment each class has a prefix.
        plain(&self.read(&format!("public/{path}")).replace("<span class=\"seibun-whole\">", "<span class=\"whole\">"))
    }

    /// The findings of `check`, one per line, and its exit status.
    pub(crate) fn findings(&self) -> String {
        let ended = self.run("check --format short");
        format!("{}status {}\n", ended.stdout, ended.status.unwrap())
    }
}

/// The text of a page as a reader sees it: each block on a line, links as `words <address>`.
pub(crate) fn reading(page: &str) -> String {
    let start = page.find("class=\"text\"").map_or(0, |at| at + page[at..].find('>').unwrap_or(0) + 1);
    let end = page.find("</main>").unwrap_or(page.len());
    let mut text = String::new();
    let mut rest = &page[start..end];
    while let Some(open) = rest.find('<') {
        text.push_str(&rest[..open]);
        let close = open + rest[open..].find('>').unwrap_or(0);
        let tag = &rest[open + 1..close];
        let name = tag.split([' ', '>']).next().unwrap_or("");
        rest = &rest[close + 1..];
        if name == "a" {
            let address = tag.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("");
            let (words, after) = rest.split_once("</a>").unwrap_or((rest, ""));
            let words = plain(words);
            let permalink = tag.contains("permalink") || tag.contains("hreflang");
            // The number of a paragraph links to itself.
            let number = tag.contains("class=\"number\"");
            text.push_str(&match (permalink, number) {
                (true, _) => String::new(),
                (false, true) => words,
                (false, false) => format!("{words} <{address}>"),
            });
            rest = after;
        } else if matches!(name, "/p" | "/li" | "/tr" | "br" | "/div" | "/h2" | "/h3" | "/caption" | "/table") {
            text.push('\n');
        } else if matches!(name, "/td" | "/th" | "/dt") {
            text.push_str(" | ");
        } else if name == "nav" {
            break;
        }
    }
    let lines = text.lines().map(|line| line.trim().trim_end_matches(" |").trim_end_matches('|').trim());
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// HTML without the spans that keep words on one line.
fn plain(html: &str) -> String {
    let (mut words, mut rest) = (String::new(), html);
    while let Some((before, after)) = rest.split_once("<span class=\"whole\">") {
        let spans = after.match_indices("</span>").map(|(end, _)| end);
        let mut ends =
            spans.filter(|end| after[..*end].matches("<span").count() == after[..*end].matches("</span>").count());
        let end = ends.next().expect("an element that ends");
        words.push_str(before);
        words.push_str(&plain(&after[..end]));
        rest = &after[end + "</span>".len()..];
    }
    words + rest
}

/// A report without the warning that a text is not sealed. The sites of tests are made to be changed; seals have tests
/// of their own.
fn without_unsealed(report: &str) -> String {
    let lines = report.split_inclusive('\n').filter(|line| !line.contains(": warning[seal-missing]"));
    let report: String = lines.collect();
    let parts: Vec<&str> = report.split("\n\n").collect();
    let kept: Vec<&str> = parts.iter().copied().filter(|part| !part.starts_with("warning[seal-missing]")).collect();
    let dropped = parts.len() - kept.len();
    let text = kept.join("\n\n");
    let total = |warnings: usize| match warnings {
        1 => "1 warning".to_owned(),
        n => format!("{n} warnings"),
    };
    match (1..99).find(|n| text.contains(&format!(", {}\n", total(*n)))).filter(|_| dropped > 0) {
        Some(n) if n == dropped && text.contains("0 errors, ") => {
            text.replace(&format!("0 errors, {}\n", total(n)), "").trim_start_matches('\n').to_owned()
        }
        Some(n) => text.replace(&format!(", {}\n", total(n)), &format!(", {}\n", total(n - dropped))),
        None => text,
    }
}

/// Replaces the digests in the names of assets, eight hexadecimal digits, by a word.
pub(crate) fn without_digests(text: &str) -> String {
    let is_digest = |part: &&str| part.len() == 8 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    text.split('.').map(|part| if is_digest(&part) { "[DIGEST]" } else { part }).collect::<Vec<_>>().join(".")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn list(folder: &Path, prefix: &str, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            list(&entry.path(), &format!("{name}/"), files);
        } else {
            files.push(name);
        }
    }
}
