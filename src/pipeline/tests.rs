//! A run with a memory makes, byte for byte, what a run without one makes.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

use jiff::civil::{Date, date};

use super::{Extent, Memory, Nowhere, Options, Outcome, Progress, Sink, run};
use crate::base::digest::sha256;
use crate::base::{Error, Message};
use crate::read::inputs::Inputs;

type Files = BTreeMap<String, Vec<u8>>;

/// An output folder in memory.
#[derive(Default)]
struct Folder {
    old: Files,
    new: Mutex<Files>,
    kept: Mutex<usize>,
}

impl Sink<Error> for Folder {
    fn write(&self, path: &str, bytes: &[u8], _: Option<&str>) -> Result<(), Error> {
        assert!(self.new.lock().unwrap().insert(path.to_owned(), bytes.to_vec()).is_none(), "{path}");
        Ok(())
    }

    fn keep(&self, files: &[(String, String)]) -> Result<bool, Error> {
        let there = files.iter().all(|(path, digest)| self.old.get(path).is_some_and(|old| sha256(old) == *digest));
        if there {
            let kept = files.iter().map(|(path, _)| (path.clone(), self.old[path].clone()));
            self.new.lock().unwrap().extend(kept);
            *self.kept.lock().unwrap() += files.len();
        }
        Ok(there)
    }
}

/// Pseudorandom numbers, the same in each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}

const NOTICES: [&str; 3] = ["privacy", "cookies", "event"];
const VERSIONS: [&str; 2] = ["2024-04-01", "2026-04-01"];

fn text(notice: usize, language: &str, title: &str) -> String {
    let other = NOTICES[(notice + 1) % 3];
    let (heading, words) = match language {
        "ja" => ("利用目的", "当社は、個人情報を利用します。"),
        _ => ("Purposes", "We use personal information."),
    };
    format!(
        "title = \"{title}\"\n\n[[section]]\nid = \"use\"\nheading = \"{heading}\"\ntext = '''\n1. {words}[](#end)\n2. {words}[]({other}#use)\n\
         '''\n\n[[section]]\nid = \"end\"\nheading = \"{heading} 2\"\ntext = '''\n{words}\n'''\n"
    )
}

fn notice(slug: &str, versions: &[&str]) -> String {
    let version =
        |day: &&str| format!("\n[[version]]\neffective = {day}\nsummary = {{ ja = \"改定\", en = \"Revised\" }}\n");
    format!(
        "kind = \"notice\"\nslug = \"{slug}\"\nnumbering = \"article\"\n{}",
        versions.iter().map(version).collect::<String>()
    )
}

fn site() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut add = |path: String, text: String| _ = files.insert(path, text);
    add(
        "content/site.toml".to_owned(),
        "base_url = \"https://example.jp/\"\nlanguages = [\"ja\", \"en\"]\noriginal = \"ja\"\ntime_zone = \"Asia/Tokyo\"\n\n\
         [operator]\nname = { ja = \"見本株式会社\", en = \"Mihon Co., Ltd.\" }\n"
            .to_owned(),
    );
    for (at, id) in NOTICES.iter().enumerate() {
        add(format!("content/{id}/notice.toml"), notice(id, &VERSIONS));
        for version in VERSIONS {
            add(format!("content/{id}/{version}/ja.toml"), text(at, "ja", "お知らせ"));
            add(format!("content/{id}/{version}/en.toml"), text(at, "en", "Notice"));
        }
    }
    files
}

/// Words that replace each other, in whatever file they occur: first one way, then the other.
const WORDS: &[(&str, &str)] = &[
    ("利用します。", "取り扱います。"),
    ("We use", "We handle"),
    ("title = \"お知らせ\"", "title = \"お願い\""),
    ("title = \"Notice\"", "title = \"Request\""),
    ("id = \"end\"", "id = \"last\""),
    ("(#end)", "(#last)"),
    ("heading = \"利用目的\"", "heading = \"目的\""),
    ("slug = \"privacy\"", "slug = \"policy\""),
    ("slug = \"event\"\n", "slug = \"event\"\naliases = [\"old\"]\n"),
    ("numbering = \"article\"", "numbering = \"decimal\""),
    ("kind = \"notice\"", "kind = \"cookie-policy\""),
    ("effective = 2026-04-01", "announced = 2026-03-01\neffective = 2026-04-01"),
    ("effective = 2026-04-01\n", "effective = 2026-04-01\ndraft = true\n"),
    ("ja = \"改定\"", "ja = \"変更\""),
    ("見本株式会社", "手本株式会社"),
    ("example.jp/", "example.jp/legal/"),
    ("[\"ja\", \"en\"]", "[\"en\", \"ja\"]"),
    ("original = \"ja\"", "original = \"none\""),
    ("Asia/Tokyo", "Europe/Berlin"),
    ("time_zone =", "dates = { ja = \"both\" }\ntime_zone ="),
    ("[operator]", "[check]\nlevels = { seal-missing = \"off\" }\n\n[operator]"),
    ("\ntext = '''\n当社", "\nallow = [{ rule = \"seal-missing\", reason = \"x\" }]\ntext = '''\n当社"),
    ("個人情報を", "{operator.name}の情報を"),
    (
        "[operator]",
        "[[page]]\nslug = \"all\"\nnotices = [\"privacy\", \"event\"]\ntitle = { ja = \"方針\", en = \"Policies\" }\n\n[operator]",
    ),
    ("[operator]", "[language.en]\nended = 2025-12-31\n\n[operator]"),
    ("original = \"ja\"", "original = { language = \"ja\", url = \"https://example.com/\" }"),
    ("heading =", "gist = \"要点\"\nheading ="),
    ("1. ", "1) "),
    ("kind =", "ended = 2026-12-31\nkind ="),
    ("'''\n\n[[section]]", "''\n\n[[section]]"),
];

/// Files that are added and removed.
const COMINGS: &[(&str, &str)] = &[
    ("content/terms.toml", "[[term]]\nja = \"個人情報\"\nen = \"personal information\"\n"),
    (
        "content/event/2026-04-01/records.toml",
        "[contact.desk]\nname = { ja = \"窓口\", en = \"Desk\" }\nemail = \"a@example.jp\"\n",
    ),
    ("content/cookies/notes.toml", "x = 1\n"),
    ("content/cookies/2024-04-01/de.toml", "title = \"Hinweis\"\n"),
    ("locales/ja/theme.ftl", "index-title = 一覧です\n"),
    ("locales/en/text.ftl", "reference-heading = <{ $heading }>\n"),
    ("locales/en/theme.ftl", "history-title = All of them\n"),
    ("themes/default/history.html", "{% extends \"base.html\" %}{% block main %}<p>{{ title }}</p>{% endblock %}\n"),
    ("themes/default/assets/style.css", "p { color: red }\n"),
    (
        "content/fourth/notice.toml",
        "kind = \"notice\"\nslug = \"fourth\"\nnumbering = \"none\"\n\n[[version]]\neffective = 2025-01-01\n",
    ),
    (
        "content/fourth/2025-01-01/ja.toml",
        "title = \"四つ目\"\n\n[[section]]\nid = \"a\"\nheading = \"一\"\ntext = '''\n[](event#end)\n'''\n",
    ),
    (
        "content/fourth/2025-01-01/en.toml",
        "title = \"Fourth\"\n\n[[section]]\nid = \"a\"\nheading = \"One\"\ntext = '''\n[](event#end)\n'''\n",
    ),
];

/// Changes the site in one way or another; returns a description of the change.
fn edit(files: &mut BTreeMap<String, String>, dice: &mut Dice) -> String {
    match dice.below(10) {
        0..=6 => {
            let (a, b) = dice.one(WORDS);
            let (from, to) = if dice.below(2) == 0 { (a, b) } else { (b, a) };
            let with: Vec<String> =
                files.iter().filter(|(_, text)| text.contains(from)).map(|(path, _)| path.clone()).collect();
            if with.is_empty() {
                return "nothing".to_owned();
            }
            let path = &with[dice.below(with.len())];
            let text = files[path].replacen(from, to, if dice.below(2) == 0 { 1 } else { 9 });
            files.insert(path.clone(), text);
            format!("{path}: {from} → {to}")
        }
        7 => {
            let paths: Vec<String> = files.keys().filter(|path| path.matches('/').count() == 3).cloned().collect();
            let path = paths[dice.below(paths.len())].clone();
            let text = site().get(&path).cloned();
            match (files.remove(&path), text) {
                (Some(now), Some(was)) if now != was => {
                    files.insert(path.clone(), was);
                }
                _ => {}
            }
            format!("{path} goes or is as it was")
        }
        _ => {
            let (path, text) = dice.one(COMINGS);
            if files.remove(path).is_none() {
                files.insert(path.to_owned(), text.to_owned());
            }
            format!("{path} comes or goes")
        }
    }
}

struct World {
    files: BTreeMap<String, String>,
    published: Files,
    left: String,
    as_of: Date,
    drafts: bool,
    program: &'static str,
    kept: usize,
}

impl World {
    /// Returns the site before it was ever published.
    fn new() -> Self {
        Self {
            files: site(),
            published: Files::new(),
            left: String::new(),
            as_of: date(2026, 6, 1),
            drafts: false,
            program: "1",
            kept: 0,
        }
    }

    fn run(&self, memory: Option<&Memory>, target: &dyn Sink<Error>) -> Outcome {
        let inputs = Inputs::from_files(self.files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
        let options = Options { as_of: self.as_of, drafts: self.drafts };
        let extent = Extent { memory, ..Extent::default() };
        run(&inputs, &options, extent, &Progress::default(), target).expect("a folder in memory takes everything")
    }

    /// Builds or checks with a memory, and compares the result with that of a run without one.
    fn compare(&mut self, check: bool, history: &[String]) {
        let memory = Memory::new(self.program.to_owned(), Some(self.left.clone()));
        let (mut with, mut without) = (Folder { old: self.published.clone(), ..Folder::default() }, Folder::default());
        let outcome = if check { self.run(Some(&memory), &Nowhere) } else { self.run(Some(&memory), &with) };
        let anew = self.run(None, &without);
        let because = || history[history.len().saturating_sub(12)..].join("\n");
        assert_eq!(outcome.findings, anew.findings, "{}", because());
        assert_eq!((outcome.pages, outcome.sealed), (anew.pages, anew.sealed), "{}", because());
        let (with_files, without_files) = (std::mem::take(&mut with.new), std::mem::take(&mut without.new));
        if !check && !outcome.findings.has_errors() {
            let (with_files, without_files) = (with_files.into_inner().unwrap(), without_files.into_inner().unwrap());
            for (path, bytes) in &without_files {
                let made = with_files.get(path).map(|made| String::from_utf8_lossy(made));
                assert_eq!(made, Some(String::from_utf8_lossy(bytes)), "{path}\n{}", because());
            }
            assert_eq!(with_files.len(), without_files.len(), "{}", because());
            self.published = with_files;
            self.kept += *with.kept.lock().unwrap();
        }
        if let Some(left) = memory.left() {
            self.left = left;
        }
    }
}

/// Edits a site many times; returns how many files were kept.
fn many(rounds: usize, seed: u64) -> usize {
    let mut dice = Dice(seed);
    let mut world = World::new();
    let mut history = Vec::new();
    for round in 0..rounds {
        // Otherwise mistakes would accumulate until nothing could be built any more.
        if round % 5 == 0 {
            world.files = site();
            history.push("as it was".to_owned());
            world.compare(false, &history);
        }
        match dice.below(12) {
            0 => world.as_of = dice.one(&[date(2026, 6, 1), date(2026, 3, 15), date(2026, 4, 1), date(2027, 1, 1)]),
            1 => world.drafts = !world.drafts,
            2 => world.program = dice.one(&["1", "2"]),
            3 if !world.published.is_empty() => {
                let at = dice.below(world.published.len());
                let bytes = world.published.values_mut().nth(at).expect("one of them");
                bytes.push(b' ');
                history.push("a published file was edited".to_owned());
            }
            4 => {
                let lines: Vec<&str> = world.left.lines().collect();
                world.left = lines[..dice.below(lines.len() + 1)].join("\n");
                history.push("some of what was left was lost".to_owned());
            }
            _ => history.push(edit(&mut world.files, &mut dice)),
        }
        history.push(format!("{} {} {}", world.as_of, world.drafts, world.program));
        world.compare(dice.below(5) == 0, &history);
    }
    world.kept
}

#[test]
fn what_is_remembered_changes_nothing_of_what_is_made() {
    let kept = many(30, 0x5eed);
    assert!(kept > 100, "only {kept} files were taken as they were");
}

/// The same with more edits than a test should take time for.
#[test]
#[ignore = "takes minutes"]
fn what_is_remembered_changes_nothing_of_what_is_made_in_hundreds_of_edits() {
    for seed in 1..=10 {
        assert!(many(80, seed * 0x9e37_79b9) > 300);
    }
}

#[test]
fn where_nothing_changed_every_page_of_a_notice_is_taken_as_it_was() {
    let mut world = World::new();
    world.compare(false, &[]);
    let (left, all) = (world.left.clone(), world.published.len());
    world.compare(false, &[]);
    assert!(world.kept * 10 > all * 7, "{} of {all}", world.kept);
    assert_eq!(world.left, left);
    // A text of one notice changed: the two other notices are kept.
    let path = "content/event/2026-04-01/ja.toml";
    let text = world.files[path].replace("利用します。", "取り扱います。");
    world.files.insert(path.to_owned(), text);
    let before = world.kept;
    world.compare(false, &[]);
    let kept = world.kept - before;
    assert!(kept > 0 && kept * 10 < all * 7, "{kept} of {all}");
}

/// A target that ends every run that has something new to write.
struct Full;

impl Sink<Error> for Full {
    fn write(&self, path: &str, _: &[u8], _: Option<&str>) -> Result<(), Error> {
        Err(Error::new(Message::new("write-failed").with("path", path)))
    }

    fn keep(&self, _: &[(String, String)]) -> Result<bool, Error> {
        Ok(true)
    }
}

#[test]
fn a_process_remembers_what_it_knew_before_a_run_that_was_interrupted() {
    let mut world = World::new();
    let first = Folder::default();
    let memory = Memory::of_one_process();
    world.run(Some(&memory), &first);
    let memory = memory.next();
    let path = "content/event/2026-04-01/ja.toml";
    let text = world.files[path].replace("利用します。", "取り扱います。");
    let was = world.files.insert(path.to_owned(), text).expect("a text");
    let inputs = Inputs::from_files(world.files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let options = Options { as_of: world.as_of, drafts: world.drafts };
    let extent = Extent { memory: Some(&memory), ..Extent::default() };
    assert!(run(&inputs, &options, extent, &Progress::default(), &Full).is_err());
    // Every notice is as it was when it was last processed to the end.
    world.files.insert(path.to_owned(), was);
    let again = Folder { old: first.new.into_inner().unwrap(), ..Folder::default() };
    let outcome = world.run(Some(&memory.next()), &again);
    let (kept, all) = (*again.kept.lock().unwrap(), again.old.len());
    assert!(outcome.pages == all && kept * 10 > all * 7, "{kept} of {all}");
}

/// Every inset is read back where it is written; here in texts with everything that a notice can contain.
#[test]
fn what_is_set_into_pages_says_what_it_is_said_to_say() {
    for folder in ["", "tests/sites/languages", "tests/sites/pinned"] {
        let inputs = Inputs::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).expect("a site");
        let options = Options { as_of: date(2026, 6, 1), drafts: true };
        let made = Folder::default();
        let outcome =
            run(&inputs, &options, Extent::default(), &Progress::default(), &made).expect("a folder in memory");
        assert!(!outcome.findings.has_errors(), "{folder}");
        assert!(made.new.lock().unwrap().len() > 40, "{folder}");
    }
}
