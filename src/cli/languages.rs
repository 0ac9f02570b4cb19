//! `seibun add-language` and `seibun words`.

use super::Status;
use super::args::{AddLanguageArgs, PrintWordsArgs};
use super::common::{CommandContext, Ended};
use crate::base::{Error, Language, Message};
use crate::exchange::languages::{self, Addition, LanguageRefusal};
use crate::write::content::{Changes, WritingGuard};

/// Adds a language to the site, and reports what is left to do.
pub(super) fn add(command: &AddLanguageArgs, context: CommandContext<'_>, writing: &WritingGuard) -> Ended {
    let CommandContext { inputs, terminal, .. } = context;
    let Addition { language, files, words } = languages::add(inputs, &command.tag, &from(command.from.as_deref())?)
        .map_err(|why| refused(&command.tag, why))?;
    writing.apply(&Changes::files(files))?;
    terminal.say(&Message::new("language-added").with("language", language.as_str()));
    if words {
        terminal.say(&words_to_translate(&language));
    }
    Ok(Status::Done)
}

/// Says which words of a language are to be translated.
pub(super) fn words_to_translate(language: &Language) -> Message {
    let folder = format!("locales/{language}/");
    Message::new("language-words").with("language", language.as_str()).with("folder", folder)
}

/// Prints the words of a language for a translator.
pub(super) fn words(command: &PrintWordsArgs, context: CommandContext<'_>) -> Ended {
    let words = languages::words(context.inputs, &command.tag, &from(command.from.as_deref())?);
    context.terminal.result(&words.map_err(|why| refused(&command.tag, why))?);
    Ok(Status::Done)
}

/// The language that words are translated from.
fn from(tag: Option<&str>) -> Result<Language, Error> {
    let Some(tag) = tag else { return Ok(Language::stand_in()) };
    Language::canonical(tag).ok_or_else(|| refused(tag, LanguageRefusal::NoTag(None)))
}

fn refused(tag: &str, why: LanguageRefusal) -> Error {
    Error::new(match why {
        LanguageRefusal::NoTag(meant) => match meant {
            Some(meant) => Message::new("language-meant").with("tag", tag).with("meant", meant),
            None => Message::new("language-no-tag").with("tag", tag),
        },
        LanguageRefusal::Private => Message::new("language-private").with("tag", tag),
        LanguageRefusal::Listed => Message::new("language-listed").with("tag", tag),
        LanguageRefusal::NoWords(from) => Message::new("language-no-words").with("from", from),
        LanguageRefusal::Shape => Message::new("language-shape"),
    })
}
