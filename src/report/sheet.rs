//! External transmissions and cookies as one CSV table for other departments, from the same records as the pages.

use crate::base::Language;
use crate::model::label;
use crate::model::{Cookie, Lifetime, Provider, RecordText, Records, Transmission, WebLink};
use crate::read::decode::Localised;
use crate::words::Catalog;

/// The byte order mark, by which spreadsheet programs recognise UTF-8.
const MARK: char = '\u{feff}';
/// The keys of the transmission columns, in the order of the law.
const TRANSMISSION: &str = "service site recipient country sent purpose recipient_purpose policy opt_out surveyed";
/// The keys of the cookie columns.
const COOKIE: &str = "name category provider purpose lifetime";

/// Formats the transmissions, an empty line, and the cookies, in a language; empty if there are neither.
pub(crate) fn csv(records: &Records, language: &Language, words: &Catalog) -> String {
    let sheet = SheetWriter { records, language, words };
    let mut parts = Vec::new();
    if !records.transmissions.is_empty() {
        let rows = records.transmissions.iter().map(|row| sheet.transmission(row));
        parts.push(sheet.table("transmission", TRANSMISSION, rows));
    }
    if !records.cookies.is_empty() {
        parts.push(sheet.table("cookie", COOKIE, records.cookies.iter().map(|cookie| sheet.cookie(cookie))));
    }
    if parts.is_empty() { String::new() } else { format!("{MARK}{}", parts.join("\r\n")) }
}

struct SheetWriter<'a> {
    records: &'a Records,
    language: &'a Language,
    words: &'a Catalog,
}

impl SheetWriter<'_> {
    fn table(&self, kind: &str, keys: &str, rows: impl Iterator<Item = Vec<String>>) -> String {
        let heads = keys.split(' ').map(|key| self.head(kind, key)).collect();
        std::iter::once(heads).chain(rows).map(|row: Vec<String>| line(&row)).collect()
    }

    /// The label of a column: the company's own, or the theme's.
    fn head(&self, kind: &str, key: &str) -> String {
        let all = self.records.labels.iter().find(|(name, _)| name == kind).map(|(_, labels)| labels);
        let own = all.and_then(|labels| label::own(labels, key, self.language)).filter(|own| !own.is_empty());
        own.cloned().unwrap_or_else(|| self.words.word(label::message(kind, key)))
    }

    fn text(&self, text: Option<&Localised<RecordText>>) -> String {
        text.and_then(|text| text.get(self.language)).map_or_else(String::new, RecordText::plain)
    }

    fn link(&self, link: Option<&WebLink>) -> String {
        link.and_then(|link| link.url.get(self.language)).map_or_else(String::new, |url| url.value.clone())
    }

    fn transmission(&self, row: &Transmission) -> Vec<String> {
        let sent = row.sent.get(self.language).map_or(&[] as &[RecordText], Vec::as_slice);
        vec![
            self.text(Some(&row.service)),
            self.text(row.site.as_ref()),
            self.text(Some(&row.recipient)),
            self.text(row.country.as_ref()),
            sent.iter().map(RecordText::plain).collect::<Vec<_>>().join("\n"),
            self.text(Some(&row.purpose)),
            self.text(row.recipient_purpose.as_ref()),
            self.link(row.policy.as_ref()),
            self.link(row.opt_out.as_ref()),
            row.surveyed.map_or_else(String::new, |day| day.to_string()),
        ]
    }

    fn cookie(&self, cookie: &Cookie) -> Vec<String> {
        let provider = match &cookie.provider.value {
            Provider::Own => self.words.word("cookie-party-first"),
            Provider::Transmission(id) => {
                let named = self.records.transmissions.iter().find(|row| row.id.value == *id);
                named.map_or_else(|| id.clone(), |row| self.text(Some(&row.service)))
            }
        };
        let lifetime = match &cookie.lifetime {
            Lifetime::Session => self.words.word("duration-session"),
            Lifetime::For(duration) => duration.to_string(),
        };
        let category = self.words.word(&format!("cookie-category-{}", cookie.category.name()));
        vec![cookie.name.clone(), category, provider, self.text(Some(&cookie.purpose)), lifetime]
    }
}

/// Formats a line of CSV; cells that contain separators, quotation marks or line ends are quoted.
fn line(cells: &[String]) -> String {
    let cell = |text: &String| {
        if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.clone() }
    };
    format!("{}\r\n", cells.iter().map(|text| cell(&guarded(text))).collect::<Vec<_>>().join(","))
}

/// Protects text that a spreadsheet program would evaluate as a formula.
fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '@', '-']) { format!("'{text}") } else { text.to_owned() }
}
