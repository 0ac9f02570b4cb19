//! Checks that a load that parses only changed files has the same result as a full load.

#![expect(clippy::disallowed_methods, reason = "tests make and read folders")]

use crate::base::Language;
use crate::read::inputs::{Disk, FOLDERS, Inputs};
use crate::read::site::{self, Cache, Site, site_words};
use crate::report::{self, Format, Style};
use crate::words::Catalog;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use tempfile::TempDir;

/// A copy of the repository's sample in a temporary folder.
struct Copy(TempDir);

impl Copy {
    fn of_the_sample() -> Self {
        let folder = Self(tempfile::tempdir().expect("a folder"));
        let sample = Inputs::read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the sample");
        let files: Vec<_> = sample.site_files("content").collect();
        files.into_iter().fold(folder, |copy, (path, file)| copy.file(path, sample.sources.get(file).text()))
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

fn short(inputs: &Inputs, loaded: &(Option<Site>, crate::base::diagnostic::Findings), words: &Catalog) -> String {
    let mut findings = loaded.1.clone();
    findings.sort(&inputs.sources);
    report::render(Format::Short, &findings, &inputs.sources, words, Style::default())
}

#[test]
fn a_load_of_what_changed_is_a_load_of_everything() {
    let (words, _) = site::program_words(&Inputs::built_in(), &[]);
    let words = words.get(&Language::parse("en").unwrap()).unwrap();
    let steps: [fn(Copy) -> Copy; 18] = [
        |copy| copy,
        |copy| copy.edit("content/privacy/2026-04-01/ja.toml", "title", "title x"),
        |copy| copy.edit("content/privacy/2026-04-01/ja.toml", "title x", "title"),
        |copy| copy.edit("content/privacy/notice.toml", "article", "nonsense"),
        |copy| copy.edit("content/privacy/notice.toml", "nonsense", "plain"),
        |copy| copy.file("content/privacy/2026-04-01/records.toml", "[[cookie]]\nname = 1\n"),
        |copy| copy.file("content/privacy/2026-04-01/records.toml", [0xff, 0xfe]),
        |copy| copy.remove("content/privacy/2026-04-01/records.toml"),
        |copy| copy.file("content/privacy/picture.png", [1, 2, 3]),
        |copy| copy.file("content/privacy/2024-04-01/seal/ja.txt", "other words\n"),
        |copy| copy.file("content/privacy/2024-04-01/seal/ja.txt", [0xff, 0xfe]),
        |copy| copy.file("content/privacy/2024-04-01/seal/ja.txt", "other words\n"),
        |copy| copy.remove("content/privacy/2024-04-01/seal/ja.txt"),
        |copy| copy.file("content/site.toml", "base_url = 1\n"),
        |copy| copy.remove("content/site.toml"),
        |copy| {
            copy.file(
                "content/site.toml",
                Copy::of_the_sample().read("content/site.toml").replace("[\"ja\", \"en\"]", "[\"ja\"]"),
            )
        },
        |copy| copy.file("locales/ja/own.ftl", "contents = {\n").file("themes/default/notice.html", "{{"),
        |copy| copy.remove("content/privacy/2026-04-01").remove("locales").remove("themes"),
    ];
    let mut copy = Copy::of_the_sample();
    let (mut inputs, mut cache) = (Inputs::built_in(), Cache::default());
    let mut disk = Disk::open(copy.path()).unwrap();
    for (number, step) in steps.into_iter().enumerate() {
        copy = step(copy);
        let changed = disk.scan(&mut inputs, &FOLDERS).unwrap();
        assert!(!changed.is_empty(), "step {number}");
        assert_eq!(
            disk.scan(&mut inputs, &FOLDERS).unwrap(),
            Vec::<String>::new(),
            "step {number}: nothing changed since"
        );
        let (again, whole) = (site::load_changed(&inputs, &mut cache), site::load(&inputs));
        let text = |(site, findings): &(Option<Site>, _)| {
            let parts = site.as_ref().map(|site| format!("{:?} {:?}", site.config, site.notices));
            format!("{parts:?} {findings:?}")
        };
        assert_eq!(text(&again), text(&whole), "step {number}");
        let fresh = Inputs::read(copy.path()).unwrap();
        let anew = site::load(&fresh);
        assert_eq!(short(&inputs, &again, words), short(&fresh, &anew, words), "step {number}");
        assert_eq!(again.0.is_some(), anew.0.is_some(), "step {number}");
    }
}

/// The cost of a save is parsing the saved file: everything else is shared with the load before.
#[test]
fn a_load_after_a_save_shares_every_text_that_was_not_saved() {
    const SAVED: &str = "content/privacy/2026-04-01/ja.toml";
    let copy = Copy::of_the_sample();
    let (mut inputs, mut cache) = (Inputs::built_in(), Cache::default());
    let mut disk = Disk::open(copy.path()).unwrap();
    disk.scan(&mut inputs, &FOLDERS).unwrap();
    let before = site::load_changed(&inputs, &mut cache).0.unwrap();
    let copy = copy.edit(SAVED, "title", "title ");
    assert_eq!(disk.scan(&mut inputs, &FOLDERS).unwrap(), [SAVED]);
    let after = site::load_changed(&inputs, &mut cache).0.unwrap();
    let texts = |site: &Site| {
        let versions = site.notices.iter().flat_map(|notice| notice.versions.clone());
        versions.flat_map(|version| version.texts.into_values()).collect::<Vec<_>>()
    };
    let (before, after) = (texts(&before), texts(&after));
    let fresh = before.iter().zip(&after).filter(|(old, new)| !Arc::ptr_eq(old, new));
    let fresh: Vec<&str> = fresh.map(|(_, new)| inputs.sources.get(new.file).path()).collect();
    assert_eq!(fresh, [SAVED]);
    assert_eq!(before.len(), after.len());
    drop(copy);
}

#[test]
fn what_is_superseded_is_read_later_and_says_the_same() {
    let copy = Copy::of_the_sample();
    let inputs = Inputs::read(copy.path()).unwrap();
    let day = jiff::civil::date(2026, 6, 1);
    let (site, mut findings) = site::load_changed(&inputs, &mut Cache::for_day(day));
    let site = site.unwrap();
    let privacy = site.notices.iter().find(|notice| notice.id == "privacy").unwrap();
    let read = |at: usize| privacy.versions[at].texts.values().map(|text| text.found().is_some()).collect::<Vec<_>>();
    assert_eq!([read(0), read(1), read(2)], [[false; 2], [true; 2], [true; 2]]);
    site.texts().for_each(|text| _ = text.read());
    findings.append(site.found_late().cloned().collect());
    let whole = site::load(&inputs);
    assert_eq!(format!("{:?}", site.notices), format!("{:?}", whole.0.unwrap().notices));
    assert_eq!(format!("{findings:?}"), format!("{:?}", whole.1));
}

/// Every language of the program has all its words, in well-formed files, and a profile.
#[test]
fn every_language_of_the_program_is_whole() {
    let inputs = Inputs::built_in();
    for tag in
        ["ja", "en", "zh", "zh-Hans", "zh-Hant", "zh-TW", "ko", "de", "fr", "es", "pt-BR", "vi", "th", "id", "ar"]
    {
        let language = Language::parse(tag).unwrap();
        let (words, findings) = site_words(&inputs, std::slice::from_ref(&language));
        // Additions in the program's own languages may await their translation, which is reported then.
        let wrong = findings.iter().filter(|finding| finding.rule.id != "message-untranslated");
        let told: Vec<String> =
            wrong.map(|finding| format!("{} {:?}", finding.rule.id, finding.message.args)).collect();
        assert!(told.is_empty(), "{tag}: {told:#?}");
        let profile = words.get(&language).unwrap().profile();
        assert!(!profile.definitions.is_empty() && !profile.quotes.is_empty(), "{tag}");
        assert_eq!(profile.right_to_left, tag == "ar");
    }
}
