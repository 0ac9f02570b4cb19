//! Replaces the values of the model site that are still in `site.toml`.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Taken;
use super::find::Key;
use crate::base::Language;
use crate::base::toml::quoted;
use crate::check::rules::unfinished::MODEL_VALUES;

/// The postal code in the model site.
const MODEL_CODE: &str = "100-0000";
/// The time zone of Japan, whose telephone numbers begin with 0, or with 81 from abroad.
const JAPAN: &str = "Asia/Tokyo";

/// A `site.toml` and the changes to it.
pub(super) struct Model<'s> {
    root: DeTable<'s>,
    site: &'s str,
    puts: Vec<Put>,
}

/// A change: its range and new text, the key and the value.
struct Put {
    range: Range<usize>,
    written: String,
    key: String,
    value: String,
}

impl<'s> Model<'s> {
    /// Parses a `site.toml`; `None` if it is invalid.
    pub(super) fn of(site: &'s str) -> Option<Self> {
        Some(Self { root: DeTable::parse(site).ok()?.into_inner(), site, puts: Vec::new() })
    }

    /// Whether it names an operator.
    pub(super) fn names_operator(&self) -> bool {
        self.root.contains_key("operator")
    }

    fn at(&self, path: &[&str]) -> Option<&Spanned<DeValue<'s>>> {
        let (first, rest) = path.split_first()?;
        rest.iter().try_fold(self.root.get(*first)?, |value, key| value.get_ref().as_table()?.get(*key))
    }

    /// Returns the range of a string that still has the value of the model site.
    fn model(&self, path: &[&str]) -> Option<Range<usize>> {
        let value = self.at(path)?;
        value.get_ref().as_str().filter(|words| MODEL_VALUES.contains(words)).map(|_| value.span())
    }

    /// Replaces a value of the model site.
    pub(super) fn replace(&mut self, path: &[&str], value: &str) -> bool {
        let range = self.model(path);
        range.is_some_and(|range| self.put(range, path, value))
    }

    fn put(&mut self, range: Range<usize>, path: &[&str], value: &str) -> bool {
        self.puts.push(Put { range, written: quoted(value), key: path.join("."), value: value.to_owned() });
        true
    }

    /// Adds a certain value; returns `false` if there is no place for it.
    pub(super) fn take(&mut self, key: Key, language: Option<&str>, value: &str) -> bool {
        let tag = language.unwrap_or_default();
        let name = ["operator", "representative", "name", tag];
        match key {
            Key::Mail => {
                let contacts = self.contacts();
                contacts.iter().filter(|contact| self.replace(&["contact", contact, "email"], value)).count() > 0
            }
            Key::Phone => self.phone(value),
            Key::PostalCode => {
                let path = ["operator", "postal_code"];
                self.model_code().is_some_and(|range| self.put(range, &path, value))
            }
            Key::Address => {
                let is_taken = self.replace(&["operator", "address", tag], value);
                self.model_code().filter(|_| is_taken).into_iter().for_each(|range| self.remove_line(range));
                is_taken
            }
            Key::Representative => self.replace(&name, value),
            Key::Title => {
                let path = ["operator", "representative", "title", tag];
                let title = self.at(&path).filter(|_| self.model(&name).is_some()).map(Spanned::span);
                title.is_some_and(|range| self.put(range, &path, value))
            }
        }
    }

    /// Returns the range of the postal code, if it is still the model's.
    fn model_code(&self) -> Option<Range<usize>> {
        let code = self.at(&["operator", "postal_code"])?;
        let is_put = || self.puts.iter().any(|put| put.range == code.span());
        (code.get_ref().as_str() == Some(MODEL_CODE) && !is_put()).then(|| code.span())
    }

    /// Removes the line of a value that is not true of the address beside it.
    fn remove_line(&mut self, range: Range<usize>) {
        let start = self.site[..range.start].rfind('\n').map_or(0, |end| end + 1);
        let end = self.site[range.end..].find('\n').map_or(self.site.len(), |end| range.end + end + 1);
        // A value among others of one line stays.
        if self.site[start..range.start].trim_start().starts_with("postal_code") {
            let (key, value) = ("operator.postal_code".to_owned(), String::new());
            self.puts.push(Put { range: start..end, written: String::new(), key, value });
        }
    }

    /// Adds a telephone number after the mail address of a contact that is still the model's.
    fn phone(&mut self, number: &str) -> bool {
        let in_japan = || self.at(&["time_zone"]).is_some_and(|zone| zone.get_ref().as_str() == Some(JAPAN));
        let number = match number.strip_prefix('0') {
            Some(rest) if in_japan() => format!("+81-{rest}"),
            None if number.starts_with('+') => number.to_owned(),
            _ => return false,
        };
        let contacts = self.contacts();
        let [contact] = contacts.as_slice() else { return false };
        let has = |key| self.at(&["contact", contact, key]).is_some();
        let Some(mail) = self.model(&["contact", contact, "email"]).filter(|_| !has("phone") && !has("phones")) else {
            return false;
        };
        let rest = &self.site[mail.end..];
        let line = rest.find('\n').unwrap_or(rest.len());
        // An inline table continues on the same line.
        let (at, written) = if rest[..line].split('#').next().is_some_and(|rest| rest.contains('}')) {
            (mail.end, format!(", phone = {}", quoted(&number)))
        } else {
            (mail.end + line, format!("\nphone = {}", quoted(&number)))
        };
        self.puts.push(Put { range: at..at, written, key: format!("contact.{contact}.phone"), value: number });
        true
    }

    fn contacts(&self) -> Vec<String> {
        let contacts = self.root.get("contact").and_then(|contacts| contacts.get_ref().as_table());
        contacts.into_iter().flatten().map(|(key, _)| key.get_ref().to_string()).collect()
    }

    /// Whether a value of a kind is still missing or the model's.
    pub(super) fn lacks(&self, key: Key) -> bool {
        let is_model = |path: &[&str]| {
            self.at(path).is_none_or(|value| match value.get_ref() {
                DeValue::Table(all) => all
                    .values()
                    .any(|value| value.get_ref().as_str().is_some_and(|words| MODEL_VALUES.contains(&words))),
                value => value.as_str().is_some_and(|words| MODEL_VALUES.contains(&words)),
            })
        };
        let contacts = self.contacts();
        match key {
            Key::Mail => contacts.iter().all(|contact| is_model(&["contact", contact, "email"])),
            Key::Phone => contacts.iter().all(|contact| self.at(&["contact", contact, "phone"]).is_none()),
            Key::PostalCode => self.model_code().is_some(),
            Key::Title => false,
            Key::Address => is_model(&["operator", "address"]),
            Key::Representative => is_model(&["operator", "representative", "name"]),
        }
    }

    /// Returns the text with all changes and the operator's names, and the values written.
    pub(super) fn written(mut self, names: &[(&Language, &String)]) -> (String, Vec<Taken>) {
        self.puts.sort_by_key(|put| put.range.start);
        let (mut text, mut taken, mut at) = (String::new(), Vec::new(), 0);
        let line = |text: &str| text.matches('\n').count() + 1;
        for Put { range, written, key, value } in self.puts {
            text.push_str(&self.site[at..range.start]);
            taken.push((line(&text) + usize::from(written.starts_with('\n')), key, value));
            text.push_str(&written);
            at = range.end;
        }
        text.push_str(&self.site[at..]);
        if !names.is_empty() {
            text = format!("{}\n\n[operator]\n", text.trim_end());
        }
        for (language, name) in names {
            taken.push((line(&text), format!("operator.name.{language}"), (*name).clone()));
            text.push_str(&format!("name.{language} = {}\n", quoted(name)));
        }
        (text, taken)
    }
}
