//! A load that parses only what changed gives what a load of everything gives.

#![expect(clippy::disallowed_methods, reason = "tests make and read folders")]

use crate::base::language::Language;
use crate::read::inputs::{Disk, FOLDERS, Inputs};
use crate::read::project::{self, Cache, Project, site_words};
use crate::report::{self, Format, Style};
use crate::words::Catalog;

use std::fs;
use std::path::Path;

use tempfile::TempDir;

/// A copy of the repository's sample site in a temporary folder.
struct Copy(TempDir);

impl Copy {
    fn of_the_sample() -> Self {
        let folder = Self(tempfile::tempdir().expect("a folder"));
        let sample = Inputs::read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the sample");
        let files: Vec<_> = sample.site_files("content").collect();
        files.into_iter().fold(folder, |site, (path, file)| site.file(path, sample.sources.get(file).text()))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).expect("a file")
    }

    fn file(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, content).expect("a file");
        self
    }

    /// Replaces a part of a file; the part must be there.
    fn edit(self, path: &str, from: &str, to: &str) -> Self {
        let text = self.read(path);
        assert!(text.contains(from), "{path} does not hold {from}");
        self.file(path, text.replacen(from, to, 1))
    }

    fn remove(self, path: &str) -> Self {
        let whole = self.path().join(path);
        if whole.is_dir() { fs::remove_dir_all(whole) } else { fs::remove_file(whole) }.expect("something to remove");
        self
    }
}

fn short(inputs: &Inputs, loaded: &(Option<Project>, crate::base::diagnostic::Findings), words: &Catalog) -> String {
    let mut findings = loaded.1.clone();
    findings.sort(&inputs.sources);
    report::render(Format::Short, &findings, &inputs.sources, words, Style::default())
}

#[test]
fn a_load_of_what_changed_is_a_load_of_everything() {
    let (words, _) = project::program_words(&Inputs::built_in(), &[]);
    let words = words.get(&Language::parse("en").unwrap()).unwrap();
    let steps: [fn(Copy) -> Copy; 14] = [
        |site| site,
        |site| site.edit("content/privacy/2026-04-01/ja.toml", "title", "title x"),
        |site| site.edit("content/privacy/2026-04-01/ja.toml", "title x", "title"),
        |site| site.edit("content/privacy/notice.toml", "article", "nonsense"),
        |site| site.edit("content/privacy/notice.toml", "nonsense", "plain"),
        |site| site.file("content/privacy/2026-04-01/records.toml", "[[cookie]]\nname = 1\n"),
        |site| site.file("content/privacy/2026-04-01/records.toml", [0xff, 0xfe]),
        |site| site.remove("content/privacy/2026-04-01/records.toml"),
        |site| site.file("content/privacy/picture.png", [1, 2, 3]),
        |site| site.file("content/site.toml", "base_url = 1\n"),
        |site| site.remove("content/site.toml"),
        |site| {
            site.file(
                "content/site.toml",
                Copy::of_the_sample().read("content/site.toml").replace("[\"ja\", \"en\"]", "[\"ja\"]"),
            )
        },
        |site| site.file("locales/ja/own.ftl", "contents = {\n").file("themes/default/notice.html", "{{"),
        |site| site.remove("content/privacy/2026-04-01").remove("locales").remove("themes"),
    ];
    let mut site = Copy::of_the_sample();
    let (mut inputs, mut cache) = (Inputs::built_in(), Cache::default());
    let mut disk = Disk::open(site.path()).unwrap();
    for (number, step) in steps.into_iter().enumerate() {
        site = step(site);
        let changed = disk.scan(&mut inputs, &FOLDERS).unwrap();
        assert!(!changed.is_empty(), "step {number}");
        assert_eq!(
            disk.scan(&mut inputs, &FOLDERS).unwrap(),
            Vec::<String>::new(),
            "step {number}: nothing changed since"
        );
        let (again, whole) = (project::load_changed(&inputs, &mut cache), project::load(&inputs));
        let text = |(project, findings): &(Option<Project>, _)| {
            let parts = project.as_ref().map(|project| format!("{:?} {:?}", project.config, project.notices));
            format!("{parts:?} {findings:?}")
        };
        assert_eq!(text(&again), text(&whole), "step {number}");
        let fresh = Inputs::read(site.path()).unwrap();
        let anew = project::load(&fresh);
        assert_eq!(short(&inputs, &again, words), short(&fresh, &anew, words), "step {number}");
        assert_eq!(again.0.is_some(), anew.0.is_some(), "step {number}");
    }
}

#[test]
fn what_is_superseded_is_read_later_and_says_the_same() {
    let site = Copy::of_the_sample();
    let inputs = Inputs::read(site.path()).unwrap();
    let day = jiff::civil::date(2026, 6, 1);
    let (project, mut findings) = project::load_changed(&inputs, &mut Cache::for_day(day));
    let project = project.unwrap();
    let privacy = project.notices.iter().find(|notice| notice.id == "privacy").unwrap();
    let read = |at: usize| privacy.versions[at].texts.values().map(|text| text.found().is_some()).collect::<Vec<_>>();
    assert_eq!([read(0), read(1), read(2)], [[false; 2], [true; 2], [true; 2]]);
    project.read_all();
    findings.append(project.found_late().cloned().collect());
    let whole = project::load(&inputs);
    assert_eq!(format!("{:?}", project.notices), format!("{:?}", whole.0.unwrap().notices));
    assert_eq!(format!("{findings:?}"), format!("{:?}", whole.1));
}

/// Every language in the program has all words, in well-formed files, and a profile.
#[test]
fn every_language_of_the_program_is_whole() {
    let inputs = Inputs::built_in();
    for tag in
        ["ja", "en", "zh", "zh-Hans", "zh-Hant", "zh-TW", "ko", "de", "fr", "es", "pt-BR", "vi", "th", "id", "ar"]
    {
        let language = Language::parse(tag).unwrap();
        let (words, findings) = site_words(&inputs, std::slice::from_ref(&language));
        // What was added in the languages that the program speaks may wait for its translation: it is told then.
        let wrong = findings.iter().filter(|finding| finding.rule.id != "message-untranslated");
        let told: Vec<String> =
            wrong.map(|finding| format!("{} {:?}", finding.rule.id, finding.message.args)).collect();
        assert!(told.is_empty(), "{tag}: {told:#?}");
        let profile = words.get(&language).unwrap().profile();
        assert!(!profile.definitions.is_empty() && !profile.quotes.is_empty(), "{tag}");
        assert_eq!(profile.right_to_left, tag == "ar");
    }
}
