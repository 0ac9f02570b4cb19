//! The surroundings of the program: the terminal, the environment, the clock.

#![expect(clippy::disallowed_methods, reason = "the command line is where environment and clock enter")]

use std::env;
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use clap::ValueEnum;
use clap::error::ErrorKind;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::args::{CommonArgs, SpokenLanguage, WhenColor};
use super::{Status, speech};
use crate::base::{Error, Language, Message};
use crate::pipeline::Progress;
use crate::publish::Clock;
use crate::read::inputs::Inputs;
use crate::read::site::program_words;
use crate::report::{self, Style};
use crate::words::{Catalog, Catalogs};

/// The width of a report if that of the terminal is unknown, in columns.
const WIDTH: usize = 120;
/// The least width of a report, in columns.
const NARROWEST: usize = 40;
/// A run shorter than this shows no progress.
const PATIENCE: Duration = Duration::from_secs(1);

/// Ignores the failure of a write whose reader has gone away.
pub(super) fn unless_gone(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::BrokenPipe { Ok(()) } else { Err(error) }
}

/// Writes results and messages for the user.
pub(super) struct Terminal {
    catalogs: Catalogs,
    language: Language,
    quiet: bool,
    colour: bool,
    /// The first error in writing a result.
    unwritten: Mutex<Option<io::Error>>,
}

impl Terminal {
    /// Writes in the language asked for, or in that of the environment.
    pub(super) fn new(common: &CommonArgs, inputs: &Inputs) -> Self {
        let language = language(common.lang);
        let colour = match common.color {
            WhenColor::Always => true,
            WhenColor::Never => false,
            WhenColor::Auto => {
                io::stdout().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
            }
        };
        // Errors in the site's own words are reported with those in its other files, in the program's own words.
        let (catalogs, found) = program_words(inputs, &[]);
        let catalogs = if found.has_errors() { program_words(&Inputs::built_in(), &[]).0 } else { catalogs };
        Self { catalogs, language, quiet: common.quiet, colour, unwritten: Mutex::default() }
    }

    /// The words of the program.
    pub(super) fn words(&self) -> &Catalog {
        self.catalogs.get(&self.language).expect("the program speaks its own languages")
    }

    /// The language of the program's words.
    pub(super) fn language(&self) -> &Language {
        &self.language
    }

    /// How reports look.
    pub(super) fn style(&self) -> Style {
        let width = terminal_width().unwrap_or(WIDTH);
        Style { colour: self.colour, width }
    }

    /// Writes a result, to standard output.
    pub(super) fn result(&self, text: &str) {
        let mut out = results();
        let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
        // A reader that has gone away (`check | head`) is no failure.
        if let Err(error) = written.or_else(unless_gone) {
            self.unwritten().get_or_insert(error);
        }
    }

    fn unwritten(&self) -> MutexGuard<'_, Option<io::Error>> {
        self.unwritten.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns an error if a result could not be written.
    pub(super) fn all_written(&self) -> Result<(), Error> {
        match self.unwritten().take() {
            Some(error) => Err(Error::io("result-unwritten", Path::new("-"), error)),
            None => Ok(()),
        }
    }

    /// Writes what is not a result, to standard error.
    pub(super) fn aside(&self, text: &str) {
        let _ = asides().write_all(text.as_bytes());
    }

    /// Writes a message that is not a result, unless asked to be quiet.
    pub(super) fn say(&self, message: &Message) {
        if !self.quiet {
            let text = self.words().message(message).unwrap_or_else(|_| message.id.to_owned());
            self.aside(&format!("{text}\n"));
        }
    }

    /// Writes a message that is a result.
    pub(super) fn tell(&self, message: &Message) {
        let text = self.words().message(message).unwrap_or_else(|_| message.id.to_owned());
        self.result(&format!("{text}\n"));
    }

    /// Writes why the command does not do what was asked, quiet or not.
    pub(super) fn refuse(&self, message: &Message) {
        let text = self.words().message(message).unwrap_or_else(|_| message.id.to_owned());
        self.aside(&format!("{text}\n"));
    }

    /// Writes why the command could not do its job.
    pub(super) fn fail(&self, error: &Error) {
        let style = Style { colour: self.colour && io::stderr().is_terminal(), ..self.style() };
        self.aside(&report::error(error, self.words(), style));
    }

    /// Writes why the command could not do its job, and returns the status that says so.
    pub(super) fn failed(&self, error: &Error) -> Status {
        self.fail(error);
        Status::Failed
    }

    /// Runs `work`, and shows its progress on a terminal if it takes long.
    pub(super) fn watched<T>(&self, progress: &Progress, work: impl FnOnce() -> T) -> T {
        if self.quiet || !io::stderr().is_terminal() {
            return work();
        }
        let (finished, waiting) = channel::<()>();
        thread::scope(|scope| {
            let showing = move || {
                let (begun, mut wait) = (Instant::now(), PATIENCE);
                while waiting.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                    wait = Duration::from_millis(100);
                    self.aside(&format!("\r{}\u{1b}[K", self.how_far(progress, begun.elapsed())));
                }
                self.aside("\r\u{1b}[K");
            };
            // If no thread can be spawned, no progress is shown.
            let _ = thread::Builder::new().spawn_scoped(scope, showing);
            let result = work();
            drop(finished);
            result
        })
    }

    /// The progress of a run, and the time left at the pace so far.
    fn how_far(&self, progress: &Progress, elapsed: Duration) -> String {
        let (done, pages) = (progress.done.load(Ordering::Relaxed), progress.pages.load(Ordering::Relaxed));
        let rest = u32::try_from(pages.saturating_sub(done)).unwrap_or(u32::MAX);
        let each = u32::try_from(done).ok().and_then(|done| elapsed.checked_div(done));
        let left =
            each.and_then(|each| each.checked_mul(rest)).and_then(|left| usize::try_from(left.as_secs() + 1).ok());
        let message = Message::new(if left.is_some() { "progress-left" } else { "progress" });
        let message = message.with("done", done).with("all", pages).with("seconds", left.unwrap_or_default());
        self.words().message(&message).unwrap_or_default()
    }
}

/// Answers a command line that asks for help or cannot be parsed.
pub(super) fn answer(arguments: &[OsString]) -> Status {
    let (catalogs, _) = program_words(&Inputs::built_in(), &[]);
    let words = catalogs.get(&language(asked(arguments))).expect("the program speaks its own languages");
    let mut command = speech::command(words);
    let Err(error) = command.try_get_matches_from_mut(arguments) else { return Status::Failed };
    // Clap returns help and version as errors too. A reader that has gone away is not a failure.
    if !error.use_stderr() {
        let Err(unwritten) = error.print().or_else(unless_gone) else { return Status::Done };
        let unwritten = Error::io("result-unwritten", Path::new("-"), unwritten);
        let text = report::error(&unwritten, words, Style { colour: false, width: WIDTH });
        let _ = asides().write_all(text.as_bytes());
        return Status::Failed;
    }
    if matches!(error.kind(), ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand) {
        let _ = write!(anstream::stderr(), "{}", command.render_help().ansi());
        return Status::Failed;
    }
    let (message, usage) = speech::refused(&error, arguments, &command, words);
    let style = Style { colour: false, width: terminal_width().unwrap_or(WIDTH) };
    let text = report::error(&Error::new(message), words, style);
    let _ = io::stderr().lock().write_all(format!("{text}{usage}").as_bytes());
    Status::Failed
}

/// The language that a command line asks for, whether or not the rest can be parsed.
fn asked(arguments: &[OsString]) -> Option<SpokenLanguage> {
    let arguments: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let beside = arguments.windows(2).filter(|pair| pair[0] == "--lang").map(|pair| pair[1]);
    let mut named = beside.chain(arguments.iter().filter_map(|argument| argument.strip_prefix("--lang=")));
    named.find_map(|name| SpokenLanguage::from_str(name, true).ok())
}

/// The language of the program's words: the one asked for, or that of the environment.
fn language(asked: Option<SpokenLanguage>) -> Language {
    let tag = match asked {
        Some(SpokenLanguage::Ja) => "ja",
        Some(SpokenLanguage::En) => "en",
        None if speaks_japanese() => "ja",
        None => "en",
    };
    Language::parse(tag).expect("a language tag")
}

/// Where results go.
#[cfg(not(test))]
fn results() -> impl Write {
    io::stdout().lock()
}

/// Where everything else goes.
#[cfg(not(test))]
fn asides() -> impl Write {
    io::stderr().lock()
}

/// The tests of commands look at files only, and run a thousand commands.
#[cfg(test)]
fn results() -> impl Write {
    io::sink()
}

#[cfg(test)]
fn asides() -> impl Write {
    io::sink()
}

/// Returns whether the user speaks Japanese, by the environment or, if that is unset (Windows), by the system.
fn speaks_japanese() -> bool {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| env::var(name).ok());
    let set =
        set.filter(|value| !value.is_empty()).chain(std::iter::once_with(sys_locale::get_locale).flatten()).next();
    set.is_some_and(|locale| locale.starts_with("ja"))
}

/// Returns the number of columns of the terminal that results are written to; `None` if they go elsewhere.
fn terminal_width() -> Option<usize> {
    let (width, _) = terminal_size::terminal_size_of(io::stdout())?;
    // A report in a narrower terminal, or in one that reports its width wrongly, would be unreadable.
    Some(usize::from(width.0).max(NARROWEST))
}

/// An environment variable.
pub(super) fn variable(name: &str) -> Option<String> {
    env::var(name).ok()
}

/// The clock of this machine.
pub(super) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn wait(&self, time: Duration) {
        thread::sleep(time);
    }
}

/// The host name of this machine.
pub(super) fn machine() -> Option<String> {
    #[cfg(unix)]
    let name = rustix::system::uname().nodename().to_str().ok().map(str::to_owned);
    #[cfg(not(unix))]
    let name = env::var("COMPUTERNAME").ok();
    name.filter(|name| !name.is_empty())
}

/// The present day in a time zone.
pub(super) fn today(zone: &TimeZone) -> Date {
    Zoned::now().with_time_zone(zone.clone()).date()
}
