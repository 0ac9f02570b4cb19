//! Plans the next version of a notice from the one before it: its folder, and its entry in `notice.toml`.
//!
//! The entry is inserted into the existing text of the file, so that comments and spacing are preserved. Writes nothing
//! itself. The folder has to be written before the entry: if a run is interrupted between the two, running it again
//! finishes the work.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::{Findings, Language, Source, Sources};
use crate::model::{Notice, Reading, Version};
use crate::read::content;
use crate::read::inputs::{Inputs, LINK_OUTSIDE, NO_FILE, NOT_UTF8, TOO_LARGE};
use crate::read::site::{SEAL_FILE, SEAL_FOLDER, Site};

/// A new version to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Revision {
    /// The version that it is based on.
    pub(crate) base: String,
    /// The conventions by which that version is read; the new one is read by the newest.
    pub(crate) reading: Reading,
    /// Its folder, relative to the site.
    pub(crate) folder: String,
    /// The files of the folder; `None` if it already exists with just these files.
    pub(crate) files: Option<Vec<(String, Vec<u8>)>>,
    /// The path of `notice.toml`, relative to the site.
    pub(crate) notice_path: String,
    /// The new text of `notice.toml`.
    pub(crate) notice_text: String,
}

/// Why no version can be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RevisionRefusal {
    /// There is no such notice. Holds the known ones.
    UnknownNotice(Vec<String>),
    /// No version before that day is in force to base a new one on.
    NoBase,
    /// A version of a later day is already in force.
    NotAfter(String),
    /// There is already a version of that day.
    VersionThere,
    /// Its folder already exists with other contents.
    FolderThere(String),
    /// A file of the base version cannot be read.
    Unreadable(Findings),
    /// `notice.toml` has a shape into which no entry can be inserted.
    Shape(String),
}

/// Plans the version of `notice` that applies from `date`, based on the one in force the day before. `known` holds the
/// findings about the site.
pub(crate) fn revise(
    site: &Site,
    inputs: &Inputs,
    known: &Findings,
    (notice, date): (&str, Date),
    as_of: Date,
) -> Result<Revision, RevisionRefusal> {
    let found = site.notices.iter().find(|other| other.id == notice);
    let ids = || site.notices.iter().map(|notice| notice.id.clone()).collect();
    let notice = found.ok_or_else(|| RevisionRefusal::UnknownNotice(ids()))?;
    let base = base(notice, date, as_of)?;
    let unreadable = unreadable(&base.folder(notice), inputs, known);
    if !unreadable.is_empty() {
        return Err(RevisionRefusal::Unreadable(unreadable));
    }
    let folder = format!("content/{}/{date}", notice.id);
    let mut files = files(&base.folder(notice), inputs);
    let over = |language: &&Language| site.config.retired.is_over(language, Some(date));
    for language in site.config.languages.iter().filter(over) {
        files.remove(&format!("{language}.toml"));
    }
    let there = files_there(&folder, inputs);
    if there.as_ref().is_some_and(|there| *there != files) {
        return Err(RevisionRefusal::FolderThere(folder));
    }
    let source = inputs.sources.get(notice.file);
    let notice_text = with_entry(source, notice, base, date);
    let revision = Revision {
        base: base.id.clone(),
        reading: base.reading(),
        folder,
        files: there.is_none().then(|| files.into_iter().collect()),
        notice_path: source.path().to_owned(),
        notice_text,
    };
    if is_entered(&revision, site, notice, date) {
        Ok(revision)
    } else {
        Err(RevisionRefusal::Shape(revision.notice_path))
    }
}

/// The version in force the day before `date`.
fn base(notice: &Notice, date: Date, as_of: Date) -> Result<&Version, RevisionRefusal> {
    let day = Version::begins;
    if notice.versions.iter().any(|version| day(version) == Some(date)) {
        return Err(RevisionRefusal::VersionThere);
    }
    let dated = || notice.versions.iter().filter(|version| !version.draft && day(version).is_some());
    if let Some(in_force) = dated().rfind(|version| day(version).is_some_and(|day| day <= as_of && day > date)) {
        return Err(RevisionRefusal::NotAfter(in_force.id.clone()));
    }
    dated().rfind(|version| day(version) < Some(date)).ok_or(RevisionRefusal::NoBase)
}

/// Findings about files of a folder that cannot be copied.
fn unreadable(folder: &str, inputs: &Inputs, known: &Findings) -> Findings {
    let rules = [&NOT_UTF8, &TOO_LARGE, &LINK_OUTSIDE, &NO_FILE];
    let inside = known.below(&format!("{folder}/"), &inputs.sources);
    inside.iter().filter(|finding| rules.contains(&finding.rule)).cloned().collect()
}

/// The files of a version except its seal, by path within its folder.
fn files(folder: &str, inputs: &Inputs) -> BTreeMap<String, Vec<u8>> {
    let seals = format!("{SEAL_FOLDER}/");
    let name = |path: &str| path[folder.len() + 1..].to_owned();
    let texts = inputs.site_files(folder).map(|(path, file)| (name(path), inputs.sources.get(file).text().into()));
    let others = inputs.binaries(folder).map(|(path, bytes)| (name(path), bytes.to_vec()));
    texts.chain(others).filter(|(name, _)| name != SEAL_FILE && !name.starts_with(&seals)).collect()
}

/// The files of a folder; `None` if there is no such folder.
fn files_there(folder: &str, inputs: &Inputs) -> Option<BTreeMap<String, Vec<u8>>> {
    let (outer, name) = folder.rsplit_once('/')?;
    inputs.folders_in(outer).any(|there| there == name).then(|| files(folder, inputs))
}

/// Returns `notice.toml` with an entry for the new version before those of later ones.
fn with_entry(source: &Source, notice: &Notice, base: &Version, date: Date) -> String {
    let text = source.text();
    let mut following: Vec<usize> = notice
        .versions
        .iter()
        .filter(|version| version.begins().is_none_or(|other| other > date))
        .map(|version| version.span.start as usize)
        .collect();
    following.sort_unstable();
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let entry = entry(base, date).replace('\n', line_end);
    match following.first() {
        Some(start) => {
            let at = with_comments(text, *start);
            format!("{}{entry}{line_end}{}", &text[..at], &text[at..])
        }
        None => format!("{}{line_end}{line_end}{entry}", text.trim_end()),
    }
}

/// The offset of the first line that belongs to the header at `start`: its own, or the first of the comments directly
/// above it.
fn with_comments(text: &str, start: usize) -> usize {
    let line_start = |offset: usize| text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
    let mut at = line_start(start);
    while at > 0 {
        let above = line_start(at - 1);
        if !text[above..at].trim_start().starts_with('#') {
            break;
        }
        at = above;
    }
    at
}

fn entry(base: &Version, date: Date) -> String {
    let mut entry = format!("[[version]]\neffective   = {date}\n");
    // A text that mentions its announcement needs a day; this one is right until the author knows better. Authors who
    // announced the previous version will announce this one; others may not know of the key.
    let announced = if base.announced.is_some() { "announced   =" } else { "# announced =" };
    entry.push_str(&format!(
        "{announced} {date}   # the day of publication, if earlier（施行日より前に公表するときは公表日に直します）\n"
    ));
    if let Some(established) = &base.established {
        entry.push_str(&format!("established = {}\n", established.value));
    }
    if !base.revised.is_empty() {
        let dates: Vec<String> = base.revised.iter().map(|date| date.value.to_string()).collect();
        entry.push_str(&format!("revised     = [{}]\n", dates.join(", ")));
    }
    entry.push_str("draft       = true   # remove this line to publish（公開するときにこの行を消します）\n");
    entry
}

/// Whether the new text reads as the old one with one more version.
fn is_entered(revision: &Revision, site: &Site, notice: &Notice, date: Date) -> bool {
    let mut sources = Sources::default();
    let file = sources.add(&revision.notice_path, &revision.notice_text);
    let (entered, _) = content::parse_notice((&notice.id, file), sources.get(file), &site.config.languages, None);
    entered.is_some_and(|entry| {
        let new = entry.versions.iter().any(|version| version.id == date.to_string() && version.draft);
        new && entry.versions.len() == notice.versions.len() + 1
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Revision, RevisionRefusal, revise};
    use crate::read::inputs::Inputs;
    use crate::read::site;

    const SITE: &str =
        "base_url = \"https://a.example/\"\nlanguages = [\"ja\"]\noriginal = \"ja\"\n\n[operator]\nname = \"A\"\n";
    const HEAD: &str = "kind = \"notice\" # 種類\nslug = \"n\"\nnumbering = \"plain\"\n";
    const TEXT: &str = "title = \"T\" # comment\n";

    fn planned(versions: &str, more: &[(&str, &str)]) -> Result<Revision, RevisionRefusal> {
        let notice = format!("{HEAD}{versions}");
        let files = [
            ("content/site.toml", SITE),
            ("content/n/notice.toml", notice.as_str()),
            ("content/n/2024-04-01/ja.toml", TEXT),
            ("content/n/2024-04-01/records.toml", "# none\n"),
            ("content/n/2024-04-01/seal.toml", "algorithm = \"seibun-text-1\"\n"),
            ("content/n/2024-04-01/seal/ja.txt", "x"),
        ];
        let inputs = Inputs::from_files(files.into_iter().chain(more.iter().copied()));
        let (site, findings) = site::load(&inputs);
        let site = site.expect("a site");
        revise(&site, &inputs, &findings, ("n", date(2025, 10, 1)), date(2025, 1, 1))
    }

    /// The text inserted into `notice.toml`.
    fn entered(versions: &str) -> String {
        planned(versions, &[]).expect("a revision").notice_text.strip_prefix(HEAD).expect("the head").to_owned()
    }

    const FIRST: &str = "\n# 初版\n[[version]]\neffective = 2024-04-01 # 施行\nestablished = 2020-01-01\n";
    const SUMMARY: &str = "\n[version.summary]\nja = \"初版\"\n";
    const NEW: &str = "\n[[version]]\neffective   = 2025-10-01\n\
                       # announced = 2025-10-01   # the day of publication, if earlier（施行日より前に公表するときは公表日に直します）\n\
                       established = 2020-01-01\n\
                       draft       = true   # remove this line to publish（公開するときにこの行を消します）\n";

    #[test]
    fn the_entry_comes_after_the_summary_of_the_one_before_and_nothing_else_changes() {
        assert_eq!(entered(&format!("{FIRST}{SUMMARY}")), format!("{FIRST}{SUMMARY}{NEW}"));
    }

    #[test]
    fn the_entry_comes_before_later_versions_and_their_comments() {
        let next = "\n# coming\n[[version]]\nid = \"next\"\ndraft = true\n";
        assert_eq!(entered(&format!("{FIRST}{SUMMARY}{next}")), format!("{FIRST}{SUMMARY}{NEW}{next}"));
    }

    #[test]
    fn line_ends_stay_those_of_the_file() {
        let crlf = |text: &str| text.replace('\n', "\r\n");
        assert_eq!(entered(&crlf(FIRST)), crlf(&format!("{FIRST}{NEW}")));
    }

    #[test]
    fn the_folder_holds_the_texts_and_records_but_no_seal() {
        let revision = planned(FIRST, &[]).expect("a revision");
        let names: Vec<String> = revision.files.expect("files").into_iter().map(|(name, _)| name).collect();
        assert_eq!((names.join(" "), revision.base.as_str()), ("ja.toml records.toml".to_owned(), "2024-04-01"));
    }

    #[test]
    fn a_run_that_was_stopped_after_the_folder_is_finished_and_other_work_is_never_written_over() {
        let same = [("content/n/2025-10-01/ja.toml", TEXT), ("content/n/2025-10-01/records.toml", "# none\n")];
        assert_eq!(planned(FIRST, &same).expect("a revision").files, None);
        let other = [("content/n/2025-10-01/ja.toml", "title = \"mine\"\n")];
        assert_eq!(planned(FIRST, &other), Err(RevisionRefusal::FolderThere("content/n/2025-10-01".to_owned())));
        let entry = format!("{FIRST}\n[[version]]\neffective = 2025-10-01\ndraft = true\n");
        assert_eq!(planned(&entry, &[]), Err(RevisionRefusal::VersionThere));
    }

    #[test]
    fn a_version_needs_one_before_it_and_none_in_force_after_it() {
        let later = "\n[[version]]\neffective = 2026-01-01\n";
        assert_eq!(planned(later, &[]), Err(RevisionRefusal::NoBase));
        let inline = "version = [{ effective = 2024-04-01 }]\n";
        assert_eq!(planned(inline, &[]), Err(RevisionRefusal::Shape("content/n/notice.toml".to_owned())));
    }
}
