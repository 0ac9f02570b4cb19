//! Rows of `records.toml` for captured items that nobody declared. Only a person can fill in the rest.

use super::har::CookieDuration;
use super::{CapturedCookie, Undeclared, rounded};

/// The blank that a person has to fill in; a text that contains it is reported.
const BLANK: &str = "○○";

/// The rows as TOML, ready to be pasted and completed; empty if nothing is missing.
pub(crate) fn rows(undeclared: &Undeclared, languages: &[String]) -> String {
    let transmissions = undeclared.hosts.iter().map(|host| transmission(host, languages));
    transmissions.chain(undeclared.cookies.iter().map(|cookie| cookie_row(cookie, languages))).collect()
}

fn transmission(site: &str, languages: &[String]) -> String {
    let open = by_language(&format!("\"{BLANK}\""), languages);
    let list = by_language(&format!("[\"{BLANK}\"]"), languages);
    format!(
        "[[transmission]]\nid        = \"{}\"\nservice   = {open}\nrecipient = {open}\nsent      = {list}\n\
         purpose   = {open}\nhosts     = [\"*.{}\"]\n\n",
        name(site),
        safe(site)
    )
}

fn cookie_row(cookie: &CapturedCookie, languages: &[String]) -> String {
    let provider = if cookie.own { "self".to_owned() } else { name(super::site(&cookie.host)) };
    let lifetime = cookie.lasting.map_or(BLANK.to_owned(), |lasting| match lasting {
        CookieDuration::Session => "session".to_owned(),
        lasting => rounded(lasting),
    });
    let purpose = by_language(&format!("\"{BLANK}\""), languages);
    format!(
        "[[cookie]]\nname     = \"{}\"\nprovider = \"{provider}\"\ncategory = \"{BLANK}\"\nlifetime = \"{lifetime}\"\n\
         purpose  = {purpose}\n\n",
        safe(&cookie.name)
    )
}

fn by_language(value: &str, languages: &[String]) -> String {
    let values: Vec<String> = languages.iter().map(|language| format!("{language} = {value}")).collect();
    format!("{{ {} }}", values.join(", "))
}

/// The name of a row: the first label of a domain.
fn name(site: &str) -> String {
    let label = site.split('.').next().unwrap_or_default();
    label.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}

/// A text without the characters that would end or escape a quoted string: cookie names come from third parties.
fn safe(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && !matches!(c, '"' | '\\')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_toml_whatever_a_name_holds() {
        let seen =
            CapturedCookie { name: "a\"\n=b".into(), host: "x.tracker.example".into(), lasting: None, own: false };
        let undeclared = Undeclared { hosts: ["tracker.example".to_owned()].into(), cookies: vec![seen] };
        let text = rows(&undeclared, &["ja".to_owned(), "en".to_owned()]);
        let table: toml::Table = text.parse().expect("TOML");
        assert_eq!(table["transmission"][0]["hosts"][0].as_str(), Some("*.tracker.example"));
        assert_eq!(table["cookie"][0]["name"].as_str(), Some("a=b"));
        assert_eq!(table["cookie"][0]["provider"].as_str(), Some("tracker"));
    }
}
