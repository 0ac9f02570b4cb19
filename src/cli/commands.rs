//! Runs the command of a command line.

use std::collections::BTreeSet;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use jiff::tz::TimeZone;

use super::args::{
    Arguments, CheckArgs, Command, CommonArgs, CompanyKind, InitArgs, SchemaName, USUAL_LANGUAGES, VerifyArgs,
};
use super::common::{OUTPUT, exit_status, options, tell};
use super::remembered::{self, RunMemory};
use super::terminal::{Terminal, today};
use super::verify::Verified;
use super::{
    Status, announce, build, compare, export, import, init, languages, publish, revise, seal, serve, status, tidy,
    verify,
};
use super::{capture, checking};
use crate::base::diagnostic::{Level, Message};
use crate::base::error::Error;
use crate::base::language::Language;
use crate::exchange::languages::new_words;
use crate::pipeline::{self, Extent, Nowhere, Progress};
use crate::read::decode::schema::translate;
use crate::read::inputs::{Inputs, built_in_text};
use crate::read::{config, content as contents};
use crate::report::{self, Format};
use crate::write::content::{self, WritingGuard};
use crate::write::{create_folder, published};

/// Runs a command.
pub(super) fn run(arguments: &Arguments) -> Status {
    let common = &arguments.common;
    if matches!(arguments.command, Command::Build(_) | Command::Check(_) | Command::Seal(_) | Command::Status(_)) {
        remembered::prepare(&common.root.join(OUTPUT));
    }
    match &arguments.command {
        Command::Init(command) => init(command, common),
        Command::Serve(command) => serve::run(command, common),
        Command::Schema(command) => in_words(common, |terminal| {
            terminal.result(&schema(command.file, terminal.language()));
            Ok(Status::Done)
        }),
        Command::Check(command) if command.rules => in_words(common, |terminal| Ok(checking::rules(terminal))),
        Command::Check(command) => {
            beside_log(common, published_in, |inputs, terminal| check(command, common, inputs, terminal))
        }
        Command::Build(command) => {
            let output = |root: &Path| published_in(command.out.as_deref().unwrap_or(root));
            beside_log(common, output, |inputs, terminal| build::run(command, common, inputs, terminal))
        }
        Command::Compare(command) => {
            on_site(common, |inputs, terminal| compare::run(command, common, inputs, terminal))
        }
        Command::Import(command) => changing(common, no_log, |inputs, terminal, writing| {
            import::run(command, common, inputs, terminal, writing)
        }),
        Command::Export(command) => on_site(common, |inputs, terminal| export::run(command, common, inputs, terminal)),
        Command::Announce(command) => {
            on_site(common, |inputs, terminal| announce::run(command, common, inputs, terminal))
        }
        Command::Seal(command) => changing(common, published_in, |inputs, terminal, writing| {
            seal::run(command, common, inputs, terminal, writing)
        }),
        Command::Verify(command) => verify(command, common),
        Command::Publish(command) => {
            on_site(common, |inputs, terminal| publish::run(command, common, inputs, terminal))
        }
        Command::Tidy(command) if command.check => {
            on_site(common, |inputs, terminal| tidy::run(command, common, inputs, terminal, None))
        }
        Command::Tidy(command) => changing(common, no_log, |inputs, terminal, writing| {
            tidy::run(command, common, inputs, terminal, Some(writing))
        }),
        Command::Revise(command) => changing(common, no_log, |inputs, terminal, writing| {
            revise::run(command, common, inputs, terminal, writing)
        }),
        Command::Status(command) => on_site(common, |inputs, terminal| status::run(command, common, inputs, terminal)),
        Command::Translated(command) => changing(common, no_log, |inputs, terminal, writing| {
            checking::translated(command, inputs, terminal, writing)
        }),
        Command::AddLanguage(command) => {
            changing(common, no_log, |inputs, terminal, writing| languages::add(command, inputs, terminal, writing))
        }
        Command::Words(command) => on_site(common, |inputs, terminal| languages::words(command, inputs, terminal)),
        Command::Explain(command) => in_words(common, |terminal| checking::explain(command, terminal)),
    }
}

/// Runs a command that prints what the program itself knows, in the site's words.
fn in_words(common: &CommonArgs, command: impl FnOnce(&Terminal) -> Result<Status, Error>) -> Status {
    answer(common, Inputs::read_words(&common.root).map(|inputs| (inputs, ())), |_, terminal, ()| command(terminal))
}

/// Reads the site's files, and runs a command on them.
fn on_site(common: &CommonArgs, command: impl FnOnce(&Inputs, &Terminal) -> Result<Status, Error>) -> Status {
    beside_log(common, no_log, command)
}

/// The log of seals that is already published, if any: its path and its text.
type FoundLog = Result<Option<(PathBuf, String)>, Error>;

/// Finds no log, for a command that compares with none.
fn no_log(_: &Path) -> FoundLog {
    Ok(None)
}

/// Like [`on_site`], for a command that compares the site with the log of seals that is already published. `find`
/// returns that log, given the output folder.
fn beside_log(
    common: &CommonArgs,
    find: impl FnOnce(&Path) -> FoundLog,
    command: impl FnOnce(&Inputs, &Terminal) -> Result<Status, Error>,
) -> Status {
    between(common, content::reading, find, |inputs, terminal, reading| {
        // The inputs are in memory: other commands may write again.
        drop(reading);
        command(inputs, terminal)
    })
}

/// Like [`beside_log`], for a command that changes the site: no other command writes from before this one reads until
/// it has written.
fn changing(
    common: &CommonArgs,
    find: impl FnOnce(&Path) -> FoundLog,
    command: impl FnOnce(&Inputs, &Terminal, &WritingGuard) -> Result<Status, Error>,
) -> Status {
    between(common, content::writing, find, |inputs, terminal, writing| command(inputs, terminal, &writing))
}

/// Reads the site's files under the guard that `begin` returns, and runs a command on them.
fn between<G>(
    common: &CommonArgs,
    begin: impl FnOnce(&Path) -> Result<G, Error>,
    find: impl FnOnce(&Path) -> FoundLog,
    command: impl FnOnce(&Inputs, &Terminal, G) -> Result<Status, Error>,
) -> Status {
    let read = begin(&common.root).and_then(|guard| {
        let mut inputs = Inputs::read(&common.root)?;
        if let Some((path, text)) = find(&common.root.join(OUTPUT))? {
            let path = path.strip_prefix(&common.root).unwrap_or(&path);
            inputs.set_published_log(&path.display().to_string(), &text);
        }
        Ok((inputs, guard))
    });
    answer(common, read, command)
}

/// Runs a command on the inputs, and reports the error if reading or the command failed.
fn answer<G>(
    common: &CommonArgs,
    read: Result<(Inputs, G), Error>,
    command: impl FnOnce(&Inputs, &Terminal, G) -> Result<Status, Error>,
) -> Status {
    let fail = |terminal: &Terminal, error: &Error| {
        terminal.fail(error);
        Status::Failed
    };
    let (inputs, guard) = match read {
        Ok(read) => read,
        Err(error) => return fail(&Terminal::new(common, &Inputs::built_in()), &error),
    };
    let terminal = Terminal::new(common, &inputs);
    let result = command(&inputs, &terminal, guard);
    // A command whose result could not be written has failed, whatever its status.
    let result = result.and_then(|status| terminal.all_written().map(|()| status));
    result.unwrap_or_else(|error| fail(&terminal, &error))
}

/// The log in an output folder, if any.
fn published_in(folder: &Path) -> FoundLog {
    Ok(published::log(folder)?.map(|text| (folder.join(published::LOG), text)))
}

/// The log in a file that the user names.
fn published_at(file: &Path) -> FoundLog {
    Ok(Some((file.to_owned(), published::text(file)?)))
}

/// Verifies the site at `--root`, or else the site, output folder or log at the path of the command line.
fn verify(command: &VerifyArgs, common: &CommonArgs) -> Status {
    let Some(path) = &command.path else {
        let find = |folder: &Path| match &command.published {
            Some(file) => published_at(file),
            None => published_in(folder),
        };
        return beside_log(common, find, |inputs, terminal| {
            Ok(verified(&verify::site(&options(common, inputs, false), inputs), inputs, terminal))
        });
    };
    let terminal = Terminal::new(common, &Inputs::built_in());
    match published::site_at(path) {
        Ok(None) => {}
        Ok(Some(root)) => {
            let command = VerifyArgs { path: None, published: command.published.clone() };
            return verify(&command, &CommonArgs { root, ..*common });
        }
        Err(error) => {
            terminal.fail(&error);
            return Status::Failed;
        }
    }
    match verify::published(path, command.published.as_deref()) {
        Ok((found, inputs)) => verified(&found, &inputs, &terminal),
        Err(error) => {
            terminal.fail(&error);
            Status::Failed
        }
    }
}

/// Reports the findings and, if none of them is an error, what is proven.
fn verified(found: &Verified, inputs: &Inputs, terminal: &Terminal) -> Status {
    tell(&found.findings, inputs, terminal);
    if found.findings.has_errors() {
        terminal.refuse(&Message::new("verify-failed").with("errors", found.findings.count(Level::Error)));
    } else {
        found.told.iter().for_each(|message| terminal.tell(message));
    }
    exit_status(&found.findings, false)
}

/// Makes a new site. Does not read the folder at `--root`.
fn init(command: &InitArgs, common: &CommonArgs) -> Status {
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
    let mut files = init::files(kind.map(CompanyKind::name), &languages, effective);
    let words = |language: &Language| new_words(&Inputs::default(), language, &Language::stand_in());
    let words: Vec<(&Language, Vec<(String, String)>)> = languages
        .iter()
        .filter_map(|language| Some((language, words(language).filter(|words| !words.is_empty())?)))
        .collect();
    files.extend(words.iter().flat_map(|(_, words)| words.clone()));
    match create_folder(&command.folder, &files) {
        Ok(()) => {
            terminal.say(&Message::new("init-done").with("path", command.folder.display().to_string()));
            for (language, _) in words {
                terminal.say(&languages::words_to_translate(language));
            }
            Status::Done
        }
        Err(error) => {
            terminal.fail(&error);
            Status::Failed
        }
    }
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
        let kinds = CompanyKind::value_variants().iter().map(|kind| format!("`--kind {}`", kind.name()));
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

fn schema(file: SchemaName, language: &Language) -> String {
    let mut schema = match file {
        SchemaName::Site => config::schema(),
        SchemaName::Notice => contents::notice_schema(),
        SchemaName::Text => contents::text::schema(),
        SchemaName::Records => contents::records::schema(),
    };
    if let Some(words) = built_in_text(&format!("{language}/schema.txt")) {
        translate(&mut schema, words);
    }
    format!("{schema:#}\n")
}

fn check(command: &CheckArgs, common: &CommonArgs, inputs: &Inputs, terminal: &Terminal) -> Result<Status, Error> {
    let options = options(common, inputs, command.drafts);
    let profiles: Vec<String> = command.profile.iter().map(|profile| profile.name()).collect();
    let remembered = RunMemory::beside(&common.root.join(OUTPUT), inputs, command.fresh, false);
    let extent = Extent { profiles: &profiles, memory: remembered.memory(), templates: None };
    let progress = Progress::default();
    let run = || pipeline::run(inputs, &options, extent, &progress, &Nowhere);
    let mut outcome = terminal.watched(&progress, run)?;
    remembered.keep();
    let rows = capture::look(&command.capture, inputs, &options, terminal, &mut outcome.findings)?;
    let format = Format::from(command.format);
    let text = report::render(format, &outcome.findings, &inputs.sources, terminal.words(), terminal.style());
    terminal.result(&text);
    if matches!(format, Format::Human | Format::Short) {
        terminal.result(&rows);
    }
    if outcome.findings.is_empty() {
        terminal.say(&Message::new("check-clean"));
    }
    if command.timings {
        terminal.aside(&report::timings(&progress.timings, terminal.words()));
    }
    Ok(exit_status(&outcome.findings, command.deny_warnings))
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
