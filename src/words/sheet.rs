//! The words of a language as a sheet for its translator: every message beside its original.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Comment, Entry, Message, Resource};
use fluent_syntax::{parser, serializer};

/// Writes a file of messages in a language, in the order of `reference`, the same file in another language; each
/// message follows the words of the reference in a comment. `own` are the texts of the language's own files, later ones
/// taking precedence. Missing messages are marked and written in the words of the reference, or only in a comment if
/// the file is `peculiar` to the other language.
pub(crate) fn sheet(path: &str, from: &str, reference: &str, own: &[&str], peculiar: bool) -> String {
    let own: BTreeMap<&str, Message<&str>> = own.iter().flat_map(|text| messages(text)).collect();
    let head = |line| Entry::ResourceComment(Comment { content: vec![line] });
    let mut body = vec![head(path)];
    let said: Vec<(String, Message<&str>)> =
        messages(reference).into_iter().map(|(_, message)| (one_line(&message), message)).collect();
    let lines: Vec<Vec<String>> = said
        .iter()
        .map(|(said, message)| {
            let note = message.comment.iter().flat_map(|comment| &comment.content).map(|line| (*line).to_owned());
            let lacks = !own.contains_key(message.id.name);
            let state = (lacks && !peculiar).then(|| format!("TO BE TRANSLATED from {from}:"));
            let name = if lacks && peculiar { format!("{} = ", message.id.name) } else { String::new() };
            note.chain(state).chain([format!("{from}: {name}{said}")]).collect()
        })
        .collect();
    for ((_, message), lines) in said.iter().zip(&lines) {
        let comment = Comment { content: lines.iter().map(String::as_str).collect() };
        body.push(match own.get(message.id.name) {
            None if peculiar => Entry::Comment(comment),
            own => Entry::Message(Message { comment: Some(comment), ..own.unwrap_or(message).clone() }),
        });
    }
    serializer::serialize(&Resource { body })
}

/// The messages of a file, in order; skips what is not well-formed Fluent.
fn messages(text: &str) -> Vec<(&str, Message<&str>)> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let message = |entry| match entry {
        Entry::Message(message) => Some((message.id.name, message)),
        _ => None,
    };
    resource.body.into_iter().filter_map(message).collect()
}

/// The text of a message without its id and comment, on one line.
fn one_line(message: &Message<&str>) -> String {
    let bare = Message { comment: None, ..message.clone() };
    let written = serializer::serialize(&Resource { body: vec![Entry::Message(bare)] });
    let written = written.trim_start_matches(message.id.name).trim_start().trim_start_matches('=');
    written.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::sheet;

    #[test]
    fn a_translator_sees_what_is_said_and_what_is_not_yet() {
        let reference = "# Beside a date.\nuntil = until { $date }\nname = English\n    .title = A\n";
        let written = sheet("locales/nl/theme.ftl", "en", reference, &["name = Engels\n    .title = B\n"], false);
        assert!(written.starts_with("### locales/nl/theme.ftl\n"), "{written}");
        assert!(
            written.contains(
                "# Beside a date.\n# TO BE TRANSLATED from en:\n# en: until { $date }\nuntil = until { $date }\n"
            ),
            "{written}"
        );
        assert!(written.contains("# en: English .title = A\nname = Engels\n    .title = B\n"), "{written}");
        let written = sheet("locales/nl/profile.ftl", "en", "profile-stops = .\n", &[], true);
        assert_eq!(
            written.split_whitespace().collect::<Vec<_>>().join(" "),
            "### locales/nl/profile.ftl # en: profile-stops = ."
        );
    }
}
