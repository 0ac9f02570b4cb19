//! `seibun import FILE…`.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::Status;
use super::args::ImportArgs;
use super::back;
use super::common::{CommandContext, Ended};
use super::days::DocumentDays;
use super::operator::Publisher;
use super::references::{CitationOutcome, Imported, refer};
use super::terminal::Terminal;
use crate::base::{Error, Language, Message, Sources};
use crate::exchange::notice::{ImportedText, lost, scheme, texts};
use crate::exchange::read::{Paper, read};
use crate::read::content::parse_text;
use crate::read::inputs::read_file;
use crate::read::site::{self, Site};
use crate::write::content::{Changes, WritingGuard};

/// Makes texts from files; an exported document is applied to the text that it was written from.
pub(super) fn run(command: &ImportArgs, context: CommandContext<'_>, writing: &WritingGuard) -> Ended {
    let CommandContext { inputs, terminal, .. } = context;
    if let ([path], None) = (command.files.as_slice(), &command.notice)
        && let Some(edited) = back::edited(path)?
    {
        return back::run(edited, command, context, writing);
    }
    let (site, _) = site::load(inputs);
    let listed = site.as_ref().map(|site| site.config.languages.clone()).unwrap_or_default();
    let languages = languages(command, &listed)?;
    let notice = command.notice.as_deref().ok_or_else(|| Error::new(Message::new("import-no-notice")))?;
    let (papers, days, publisher) = read_all(command, languages, site.as_ref(), terminal)?;
    let (scheme, made) = (scheme(&papers), texts(&papers));
    let mut files = Vec::new();
    let mut complete = true;
    for ((_, paper), made) in papers.iter().zip(&made) {
        let path = format!("content/{}/{}/{}.toml", notice, command.version, made.language);
        if inputs.site_file(&path).is_some() && !command.replace {
            return Err(Error::new(Message::new("import-there").with("path", path)).into());
        }
        complete &= tell(&path, paper, made, terminal);
        files.push((path, made.toml.clone()));
    }
    if !complete && !command.accept {
        return Err(Error::new(Message::new("import-lost")).into());
    }
    files.extend(noticed((command, notice), &days, (scheme, &made), context));
    files.extend(published(publisher, context));
    let mut imported = Imported { notice, version: &command.version, texts: made.len(), files };
    say(&refer(&mut imported, context), terminal);
    writing.apply(&Changes::files(imported.files))?;
    terminal.say(
        &Message::new("import-done").with("notice", notice).with("version", &command.version).with("scheme", scheme),
    );
    Ok(Status::Done)
}

/// The papers in their languages, and the days and the publisher they name.
type AllRead = (Vec<(Language, Paper)>, DocumentDays, Publisher);

/// Reads the files, and reports what was left out of them.
fn read_all(
    command: &ImportArgs,
    languages: Vec<Language>,
    site: Option<&Site>,
    terminal: &Terminal,
) -> Result<AllRead, Error> {
    let (mut papers, mut days, mut publisher) = (Vec::new(), DocumentDays::default(), Publisher::default());
    for (path, language) in command.files.iter().zip(languages) {
        let shown = path.display().to_string();
        let paper = read(&shown, &read_file(path)?).map_err(|refusal| {
            Error::new(Message::new("import-unreadable").with("path", &shown).with("kind", refusal.name()))
        })?;
        for left in &paper.left_out {
            let message = Message::new(left.message).with("path", &shown).with("count", left.count);
            terminal.say(&message.with("words", &left.words));
        }
        if let Some(words) = site.and_then(|site| site.words.get(&language)) {
            days.read(&paper, &language, words.profile());
            publisher.read(&paper, &language, words.profile());
        }
        papers.push((language, paper));
    }
    Ok((papers, days, publisher))
}

/// Returns `notice.toml` with the version added if missing, and reports the days found in the documents.
fn noticed(
    (command, notice): (&ImportArgs, &str),
    days: &DocumentDays,
    (scheme, made): (&str, &[ImportedText]),
    CommandContext { inputs, terminal, .. }: CommandContext<'_>,
) -> Option<(String, String)> {
    let path = format!("content/{notice}/notice.toml");
    let there = inputs.site_file(&path).map(|file| inputs.sources.get(file).text());
    let dated = there.is_none().then(|| command.version.parse::<Date>().ok()).flatten();
    let told = dated.map(|effective| days.until(effective)).unwrap_or_default();
    let text = notice_text((command, notice), there, (scheme, &told), made)?;
    tell_days(&told, &path, terminal);
    for guess in days.guesses().iter().filter(|_| dated.is_some()) {
        let message = Message::new("import-day-guess").with("path", &path).with("words", &guess.words);
        terminal.say(&message.with("key", guess.key).with("value", &guess.value));
    }
    Some((path, text))
}

/// Returns `site.toml` with the publisher's values from the documents, if any; reports them and the uncertain ones.
fn published(publisher: Publisher, context: CommandContext<'_>) -> Option<(String, String)> {
    let CommandContext { inputs, terminal, .. } = context;
    const PATH: &str = "content/site.toml";
    let site = inputs.sources.get(inputs.site_file(PATH)?).text();
    let said = publisher.into_site(site);
    for (line, key, value) in said.taken {
        let id = if value.is_empty() { "import-site-removed" } else { "import-site" };
        let message = Message::new(id).with("path", PATH).with("line", line);
        terminal.say(&message.with("key", key).with("value", value));
    }
    for (key, value) in said.guesses {
        terminal.say(&Message::new("import-site-guess").with("path", PATH).with("key", key).with("value", value));
    }
    said.text.map(|text| (PATH.to_owned(), text))
}

/// Reports which citations became references.
fn say(referred: &CitationOutcome, terminal: &Terminal) {
    if referred.made > 0 {
        terminal.say(&Message::new("import-references").with("count", referred.made));
    }
    for (path, line, words) in &referred.left {
        terminal
            .say(&Message::new("import-reference-left").with("path", path).with("line", *line).with("words", words));
    }
}

/// Returns the language of each file.
fn languages(command: &ImportArgs, site: &[Language]) -> Result<Vec<Language>, Error> {
    let of = |(at, path): (usize, &PathBuf)| match command.text_lang.get(at) {
        Some(tag) => Language::parse(tag),
        None => named(path, site),
    };
    let said: Vec<Option<Language>> = command.files.iter().enumerate().map(of).collect();
    let told = |id: &'static str, path: &Path| Message::new(id).with("path", path.display().to_string());
    let mut languages: Vec<Language> = Vec::new();
    for (path, own) in command.files.iter().zip(&said) {
        // The first language of the site without a file.
        let left =
            site.iter().find(|language| !languages.contains(language) && !said.contains(&Some((*language).clone())));
        let Some(language) = own.as_ref().or(left) else { return Err(Error::new(told("import-language", path))) };
        if languages.contains(language) {
            return Err(Error::new(told("import-language-twice", path).with("language", language.as_str())));
        }
        languages.push(language.clone());
    }
    Ok(languages)
}

/// Returns the language at the end of a file name (policy.ja.docx, policy_zh-Hant.html): one of the site's, or one of
/// two letters. Longer words are not taken for languages, since many names would be misread (policy, new).
fn named(path: &Path, site: &[Language]) -> Option<Language> {
    let stem = path.file_stem()?.to_str()?;
    let ends: Vec<&str> = stem.match_indices(['.', '_', '-']).map(|(at, _)| &stem[at + 1..]).collect();
    let languages = || ends.iter().filter_map(|end| Language::canonical(end));
    languages().find(|language| site.contains(language)).or_else(|| languages().find(|tag| tag.as_str().len() == 2))
}

/// Reports the result for a file; whether every word of it was kept.
fn tell(path: &str, paper: &Paper, made: &ImportedText, terminal: &Terminal) -> bool {
    let message = Message::new("import-text").with("path", path).with("title", &made.title);
    terminal.say(&message.with("sections", made.sections.len()).with("tables", made.tables));
    if made.title.is_empty() {
        terminal.say(&Message::new("import-untitled").with("path", path));
    }
    for (id, number, heading) in &made.sections {
        terminal.say(&Message::new("import-section").with("id", id).with("number", number).with("heading", heading));
    }
    for id in &made.alone {
        terminal.say(&Message::new("import-alone").with("path", path).with("id", id));
    }
    let mut sources = Sources::default();
    let file = sources.add_built_in(path, made.toml.clone());
    let (text, _) = parse_text(file, sources.get(file));
    let lost = text.map_or_else(Vec::new, |text| lost(paper, &text));
    for words in &lost {
        terminal.say(&Message::new("import-lost-line").with("path", path).with("words", words));
    }
    lost.is_empty()
}

/// The day on which a notice was established, and those on which it was revised.
type ToldDays = (Option<Date>, Vec<Date>);

/// Reports the days written to `notice.toml`.
fn tell_days((established, revised): &ToldDays, path: &str, terminal: &Terminal) {
    let all = |days: &[Date]| days.iter().map(Date::to_string).collect::<Vec<_>>().join(", ");
    for (message, days) in [("import-established", established.as_slice()), ("import-revised", revised.as_slice())] {
        if !days.is_empty() {
            terminal.say(&Message::new(message).with("path", path).with("days", all(days)));
        }
    }
}

/// Returns the entry of a version for `notice.toml`.
fn entry(version: &str, (established, revised): &ToldDays) -> String {
    let (id, effective) = match version.parse::<Date>() {
        Ok(day) => (None, Some(day.to_string())),
        Err(_) => (Some(format!("\"{version}\"")), None),
    };
    let days: Vec<String> = revised.iter().map(Date::to_string).collect();
    let lines = [
        ("id", id),
        ("effective", effective),
        ("established", established.map(|day| day.to_string())),
        ("revised", (!days.is_empty()).then(|| format!("[{}]", days.join(", ")))),
        ("draft", Some("true".to_owned())),
    ];
    let lines: Vec<(&str, String)> = lines.into_iter().filter_map(|(key, value)| Some((key, value?))).collect();
    let width = lines.iter().map(|(key, _)| key.len()).max().unwrap_or_default();
    let line = |entry: String, (key, value): &(&str, String)| entry + &format!("{key:width$} = {value}\n");
    lines.iter().fold("[[version]]\n".to_owned(), line)
}

/// Whether a line of `notice.toml` gives the name or the day of a version.
fn names(line: &str, version: &str) -> bool {
    let value = |rest: &str| rest.split('#').next().unwrap_or_default().trim().trim_matches(['"', '\'']) == version;
    line.split_once('=').is_some_and(|(key, rest)| matches!(key.trim(), "id" | "effective") && value(rest))
}

/// Returns the text of `notice.toml` with an entry for the version; `None` if it already has one.
fn notice_text(
    (command, name): (&ImportArgs, &str),
    there: Option<&str>,
    (scheme, days): (&str, &ToldDays),
    made: &[ImportedText],
) -> Option<String> {
    let version = command.version.as_str();
    let entry = entry(version, days);
    match there {
        Some(text) if text.lines().any(|line| names(line, version)) => None,
        Some(text) => Some(format!("{}\n\n{entry}", text.trim_end())),
        None => {
            let title = made.first().map_or("", |made| made.title.as_str()).to_lowercase();
            let kind = if ["cookie", "クッキー"].iter().any(|word| title.contains(word)) {
                "cookie-policy"
            } else if ["外部送信", "transmission"].iter().any(|word| title.contains(word)) {
                "external-transmission"
            } else if ["privacy", "プライバシー", "個人情報"].iter().any(|word| title.contains(word)) {
                "privacy-policy"
            } else {
                "notice"
            };
            Some(format!("kind      = \"{kind}\"\nslug      = \"{name}\"\nnumbering = \"{scheme}\"\n\n{entry}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::named;
    use crate::base::Language;

    #[test]
    fn a_version_is_known_by_its_entry_and_not_by_a_word_beside_it() {
        assert!(
            super::names("effective   = 2026-04-01  # the first", "2026-04-01")
                && super::names("id = \"next\"", "next")
        );
        let other = ["# next: the coming one", "announced = 2026-03-01", "effective = 2026-04-01-2"];
        assert!(
            other.iter().zip(["next", "2026-03-01", "2026-04-01"]).all(|(line, version)| !super::names(line, version))
        );
    }

    #[test]
    fn the_name_of_a_file_says_its_language_where_it_ends_in_one() {
        let site = ["ja", "zh-Hant", "fil"].map(|tag| Language::parse(tag).expect("a tag"));
        let named = |name: &str| named(Path::new(name), &site).map(|language| language.to_string());
        for (name, language) in [
            ("policy.ja.docx", "ja"),
            ("privacy-policy_JA.html", "ja"),
            ("policy-zh-Hant.txt", "zh-Hant"),
            ("policy.zh-hant.txt", "zh-Hant"),
            ("policy_fil.md", "fil"),
            ("2026-04-01.en.docx", "en"),
        ] {
            assert_eq!(named(name).as_deref(), Some(language), "{name}");
        }
        for name in
            ["policy.docx", "privacy-policy.docx", "policy_new.docx", "policy-final.txt", "ja", "policy.v2.html"]
        {
            assert_eq!(named(name), None, "{name}");
        }
    }
}
