//! The command line in the user's language: `--help`, and errors about arguments.
//!
//! clap parses, and prints in English. Only if it has something to print is the command line parsed again, with the
//! words of `arguments.ftl` in place of its own.

use std::ffi::OsString;

use clap::builder::{Str, StyledStr};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory};

use super::args::Arguments;
use super::values::ValueRefused;
use crate::base::Message;
use crate::words::Catalog;

/// The longest line of `--help`, in columns.
const WIDTH: usize = 100;
/// The width left for explanations beside the arguments.
const BESIDE: usize = 60;

/// Returns the command line with its texts in these words.
pub(super) fn command(words: &Catalog) -> Command {
    let mut command = Arguments::command();
    command.build();
    Speech { words }.command(command, "command-seibun")
}

/// Returns why a command line is invalid, as a message, and its usage.
pub(super) fn refused(
    error: &clap::Error,
    arguments: &[OsString],
    command: &Command,
    words: &Catalog,
) -> (Message, String) {
    let called = arguments.iter().find_map(|argument| command.find_subcommand(argument)).unwrap_or(command);
    let usage = called.clone().render_usage().to_string();
    let name = called.get_bin_name().unwrap_or("seibun");
    let speech = Speech { words };
    let usage = speech.say("help-usage", None, &[("usage", usage.trim_start_matches("Usage: "))]);
    let more = speech.say("arguments-more", None, &[("command", name)]);
    (reason(error), format!("{usage}\n{more}\n"))
}

/// Converts an error of clap to a message.
fn reason(error: &clap::Error) -> Message {
    if let Some(ValueRefused(message)) = std::error::Error::source(error).and_then(|source| source.downcast_ref()) {
        return message.clone();
    }
    let text = |kind| error.get(kind).map(listed).unwrap_or_default();
    let argument = error.get(ContextKind::InvalidArg).map_or_else(|| text(ContextKind::InvalidSubcommand), listed);
    let message = |id| Message::new(id).with("argument", argument.as_str());
    let near = |kind, plain, near| match error.get(kind) {
        Some(ContextValue::String(nearest)) => message(near).with("nearest", nearest.as_str()),
        Some(ContextValue::Strings(all)) if !all.is_empty() => {
            // The likeliest value comes last.
            message(near).with("nearest", all[all.len() - 1].as_str())
        }
        _ => message(plain),
    };
    let (value, known) = (text(ContextKind::InvalidValue), text(ContextKind::ValidValue));
    match error.kind() {
        ErrorKind::UnknownArgument => near(ContextKind::SuggestedArg, "arguments-unknown", "arguments-unknown-near"),
        ErrorKind::InvalidSubcommand => {
            near(ContextKind::SuggestedSubcommand, "arguments-command", "arguments-command-near")
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => match (value.is_empty(), known.is_empty()) {
            (true, true) => message("arguments-no-value"),
            (true, false) => message("arguments-no-value-known").with("known", known),
            (false, true) => message("arguments-value").with("value", value),
            (false, false) => near(ContextKind::SuggestedValue, "arguments-value-known", "arguments-value-near")
                .with("value", value)
                .with("known", known),
        },
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => message("arguments-no-value"),
        ErrorKind::TooManyValues => message("arguments-surplus-value").with("value", value),
        ErrorKind::ArgumentConflict if argument == text(ContextKind::PriorArg) => message("arguments-twice"),
        ErrorKind::ArgumentConflict => {
            message("arguments-conflict").with("known", format!("`{}`", text(ContextKind::PriorArg).trim_matches('`')))
        }
        ErrorKind::MissingRequiredArgument => Message::new("arguments-missing").with("known", argument),
        ErrorKind::InvalidUtf8 => Message::new("arguments-utf8"),
        _ => Message::new("arguments-other"),
    }
}

fn listed(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(all) => all.iter().map(|one| format!("`{one}`")).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

struct Speech<'a> {
    words: &'a Catalog,
}

impl Speech<'_> {
    fn say(&self, id: &str, attribute: Option<&str>, values: &[(&str, &str)]) -> String {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.words.format(id, attribute, &values).unwrap_or_else(|error| {
            debug_assert!(false, "{error}");
            id.to_owned()
        })
    }

    /// Translates a command and its subcommands; `id` is the message about it.
    fn command(&self, command: Command, id: &str) -> Command {
        let names: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
        let command = names.into_iter().fold(command, |command, name| {
            // The subcommands of `help` are the commands again.
            command.mut_subcommand(&name, |below| self.command(below, &format!("command-{name}")))
        });
        let arguments: Vec<clap::Id> = command.get_arguments().map(|argument| argument.get_id().clone()).collect();
        let command = arguments
            .into_iter()
            .fold(command, |command, argument| command.mut_arg(argument, |argument| self.argument(argument, id)));
        let about = self.say(id, None, &[]);
        let more = self.words.contains(id, Some("more")).then(|| self.say(id, Some("more"), &[]));
        let long = more.map_or_else(|| about.clone(), |more| format!("{about}\n\n{more}"));
        let mut command = command
            .about(about)
            .long_about(wrapped(&long, WIDTH))
            .subcommand_help_heading(Str::from(self.say("help-commands", None, &[])))
            .subcommand_value_name(Str::from(self.value_name("command")));
        let usage = command.render_usage().to_string();
        let usage = usage.trim_start_matches("Usage: ").replace("[OPTIONS]", &self.value_name("options"));
        let heading = self.say("help-usage", None, &[("usage", &usage)]);
        command
            .override_usage(usage)
            .help_template(StyledStr::from(format!("{{about-with-newline}}\n{heading}\n\n{{all-args}}{{after-help}}")))
    }

    /// Translates an argument of a command; global ones have one explanation.
    fn argument(&self, argument: Arg, command: &str) -> Arg {
        let name = argument.get_id().as_str().replace('_', "-");
        let id = if self.words.contains(command, Some(&name)) { command } else { "command-seibun" };
        let about = self.say(id, Some(&name), &[]);
        let takes_values = argument.get_action().takes_values();
        let values = argument.get_possible_values().into_iter().filter(|_| takes_values);
        let values: Vec<String> = values.map(|value| value.get_name().to_owned()).collect();
        let default: Vec<&str> = argument.get_default_values().iter().filter_map(|value| value.to_str()).collect();
        let default = match default.as_slice() {
            [value] if takes_values => self.say("help-default", None, &[("value", value)]),
            _ => String::new(),
        };
        let explained = values.iter().map(|value| {
            let about = self.say(id, Some(&format!("{name}-{value}")), &[]);
            format!("\n- {}", self.say("help-value", None, &[("value", value), ("about", &about)]))
        });
        let long = wrapped(&format!("{about}{default}{}", explained.collect::<String>()), WIDTH - 10);
        let all = Some(values.join(", ")).filter(|all| !all.is_empty());
        let listed = all.map_or_else(String::new, |all| self.say("help-values", None, &[("values", &all)]));
        let names = argument.get_value_names().filter(|_| takes_values).unwrap_or_default();
        let shown: Vec<Str> = names.iter().map(|name| self.value_name(name).into()).collect();
        let heading = if argument.is_positional() { "help-arguments" } else { "help-options" };
        let argument = argument
            .help(wrapped(&format!("{about}{listed}{default}"), BESIDE))
            .long_help(long)
            .help_heading(Str::from(self.say(heading, None, &[])))
            .hide_default_value(true)
            .hide_possible_values(true);
        if shown.is_empty() { argument } else { argument.value_names(shown) }
    }

    /// Returns the placeholder for a value: 日付 for DATE.
    fn value_name(&self, name: &str) -> String {
        let attribute = name.to_ascii_lowercase().replace(['=', '_'], "-");
        if self.words.contains("value-name", Some(&attribute)) {
            self.say("value-name", Some(&attribute), &[])
        } else {
            debug_assert!(!name.is_ascii() || attribute == "command", "value-name.{attribute} is missing");
            name.to_owned()
        }
    }
}

/// Breaks lines in scripts without blanks; clap breaks at blanks.
fn wrapped(text: &str, width: usize) -> String {
    text.split('\n').map(|line| wrapped_line(line, width)).collect::<Vec<_>>().join("\n")
}

fn wrapped_line(line: &str, width: usize) -> String {
    let (mut lines, mut line_width) = (String::new(), 0);
    for piece in pieces(line) {
        let wide = columns(piece);
        if line_width > 0 && line_width + columns(piece.trim_end()) > width {
            lines.truncate(lines.trim_end().len());
            lines.push('\n');
            line_width = 0;
        }
        lines.push_str(piece);
        line_width += wide;
    }
    lines
}

/// Returns the unbreakable pieces of a line: a word, or a Japanese character with the closing ones after it.
fn pieces(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let mut chars = rest.char_indices().peekable();
        let (_, mut last) = chars.next()?;
        let end = chars.find(|(_, c)| {
            let parts = may_part(last, *c);
            last = *c;
            parts
        });
        let (piece, after) = rest.split_at(end.map_or(rest.len(), |(at, _)| at));
        rest = after;
        Some(piece)
    })
}

/// Whether a line may break between two characters.
fn may_part(before: char, after: char) -> bool {
    let closes = |c| "、。，．）」』】,.)]:;!?ーぁぃぅぇぉっゃゅょァィゥェォッャュョ…` ".contains(c);
    let opens = |c| "（「『【([`".contains(c);
    let parts = before == ' ' || !before.is_ascii() || !after.is_ascii();
    parts && !(closes(after) && before != ' ') && !opens(before)
}

/// Returns the width of a text on a terminal, in columns.
fn columns(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Language;
    use crate::read::inputs::Inputs;
    use crate::read::site::program_words;

    #[test]
    fn lines_break_between_japanese_words_and_never_before_a_stop() {
        assert_eq!(wrapped("内容を検査し、表示する", 12), "内容を検査\nし、表示する");
        assert_eq!(wrapped("a long word here", 6), "a long\nword\nhere");
        assert_eq!(wrapped("条項は `id` による", 8), "条項は\n`id` に\nよる");
    }

    /// Returns every help text in a language.
    fn helps(language: &str) -> Vec<String> {
        let (catalogs, _) = program_words(&Inputs::built_in(), &[]);
        let words = catalogs.get(&Language::parse(language).expect("a language")).expect("a language of the program");
        let mut all = command(words);
        let mut helps = vec![all.render_long_help().to_string(), all.render_help().to_string()];
        for below in all.get_subcommands_mut() {
            helps.extend([below.render_long_help().to_string(), below.render_help().to_string()]);
        }
        helps
    }

    #[test]
    fn every_command_and_argument_is_explained_in_the_languages_of_the_program() {
        let japanese = helps("ja");
        assert!(japanese.len() > 2 * 14, "{}", japanese.len());
        for help in &japanese {
            let english = ["Usage", "Options", "Arguments", "Commands", "OPTIONS", "default", "possible", "Print"];
            let left = english.into_iter().find(|word| help.contains(word));
            assert_eq!(left, None, "{help}");
            assert!(help.contains("使い方：seibun"), "{help}");
        }
        assert!(helps("en").iter().all(|help| help.contains("Usage: seibun") && !help.contains("使い方")));
    }
}
