//! `seibun init`: asks what is left open, and makes a site.

mod kinds;

use std::collections::BTreeSet;
use std::io::IsTerminal;

use clap::ValueEnum;
use include_dir::{Dir, include_dir};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Status;
use super::args::{CommonArgs, CompanyKind, InitArgs, USUAL_LANGUAGES, typed_name};
use super::languages::words_to_translate;
use super::terminal::{Terminal, today};
use crate::base::{Language, Message};
use crate::exchange::languages::new_words;
use crate::read::inputs::Inputs;
use crate::write::create_folder;

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/init/starter");

/// Makes a new site. Does not read the folder at `--root`.
pub(super) fn run(command: &InitArgs, common: &CommonArgs) -> Status {
    let terminal = Terminal::new(common, &Inputs::built_in());
    let effective = common.as_of.unwrap_or_else(|| today(&TimeZone::system()));
    let kind = command.kind.or_else(|| ask_kind(&terminal));
    let languages = match languages_of(command, kind, &terminal) {
        Ok(languages) => languages,
        Err(refusal) => {
            terminal.refuse(&refusal);
            return Status::Failed;
        }
    };
    let mut files = files(kind.as_ref().map(typed_name).as_deref(), &languages, effective);
    let words = |language: &Language| new_words(&Inputs::default(), language, &Language::stand_in());
    let words: Vec<(&Language, Vec<(String, String)>)> = languages
        .iter()
        .filter_map(|language| Some((language, words(language).filter(|words| !words.is_empty())?)))
        .collect();
    files.extend(words.iter().flat_map(|(_, words)| words.clone()));
    if let Err(error) = create_folder(&command.folder, &files) {
        return terminal.failed(&error);
    }
    terminal.say(&Message::new("init-done").with("path", &*command.folder));
    words.iter().for_each(|(language, _)| terminal.say(&words_to_translate(language)));
    Status::Done
}

/// Returns the languages of a new site; none for the small site that explains the format, which has its own.
fn languages_of(command: &InitArgs, kind: Option<CompanyKind>, terminal: &Terminal) -> Result<Vec<Language>, Message> {
    let named = match kind {
        Some(_) if command.languages.is_empty() => ask_languages(terminal),
        _ => command.languages.clone(),
    };
    let refuse = |id| Message::new(id).with("languages", named.join(", "));
    let languages: Vec<Language> = named.iter().filter_map(|tag| Language::parse(tag.trim())).collect();
    if languages.len() != named.len() {
        return Err(refuse("init-language"));
    }
    let mut seen = BTreeSet::new();
    if let Some(twice) = languages.iter().find(|language| !seen.insert(*language)) {
        return Err(Message::new("init-language-twice").with("language", twice.as_str()));
    }
    let is_usual = languages.iter().map(Language::as_str).eq(USUAL_LANGUAGES);
    if kind.is_none() && !languages.is_empty() && !is_usual {
        let kinds = CompanyKind::value_variants().iter().map(|kind| format!("`--kind {}`", typed_name(kind)));
        return Err(refuse("init-kind-missing").with("kinds", kinds.collect::<Vec<_>>().join(", ")));
    }
    Ok(languages)
}

/// Asks a person at a terminal for the kind of company, by its number; any other answer chooses none.
fn ask_kind(terminal: &Terminal) -> Option<CompanyKind> {
    let number: usize = ask(terminal, "init-ask")?.trim().parse().ok()?;
    CompanyKind::value_variants().get(number.checked_sub(1)?).copied()
}

/// Asks a person at a terminal for the languages; Japanese and English by default.
fn ask_languages(terminal: &Terminal) -> Vec<String> {
    let named = ask(terminal, "init-ask-languages").map_or_else(Vec::new, |answer| tags(&answer));
    if named.is_empty() { USUAL_LANGUAGES.map(str::to_owned).to_vec() } else { named }
}

/// The tags in an answer, separated by blanks, commas or middle dots.
fn tags(answer: &str) -> Vec<String> {
    let parts = answer.split(|c: char| c.is_whitespace() || matches!(c, ',' | '、' | '，' | '・'));
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The answer of a person at a terminal; `None` if standard input is not one.
fn ask(terminal: &Terminal, question: &'static str) -> Option<String> {
    if !std::io::stdin().is_terminal() {
        return None;
    }
    terminal.tell(&Message::new(question));
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).ok()?;
    Some(answer)
}

/// The files of a new site: path and text. Its first version takes effect on `effective`. Without a kind of company, it
/// is a small site that teaches the format, in Japanese and English.
fn files(kind: Option<&str>, languages: &[Language], effective: Date) -> Vec<(String, String)> {
    let mut files = vec![(".gitignore".to_owned(), "/public\n/.public.seibun-*\n".to_owned())];
    match kind {
        Some(kind) => files.extend(kinds::files(kind, languages, effective)),
        None => collect(&STARTER, &effective.to_string(), &mut files),
    }
    files
}

fn collect(folder: &Dir<'_>, date: &str, files: &mut Vec<(String, String)>) {
    for file in folder.files() {
        if let Some(text) = file.contents_utf8() {
            let path = file.path().display().to_string().replace('\\', "/").replace("DATE", date);
            files.push((path, text.replace("DATE", date)));
        }
    }
    for inner in folder.dirs() {
        collect(inner, date, files);
    }
}

#[cfg(test)]
mod tests {
    use super::tags;

    #[test]
    fn languages_are_named_with_anything_between_them() {
        assert_eq!(tags("ja, en、zh-Hant\u{3000}ko\n"), ["ja", "en", "zh-Hant", "ko"]);
        assert!(tags("\n").is_empty());
    }
}
