//! How people, addresses, telephone numbers, links and sums of records are written in a language.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;

use crate::base::Language;
use crate::base::script::half_width;
use crate::model::{Person, Phone, Reading, WebLink};
use crate::read::decode::Localised;

use super::build::{Context, KIND};
use super::{Inline, LinkTarget};

impl Context<'_> {
    /// Returns an office and its holder, in the order of the language.
    pub(super) fn person(&self, person: &Person) -> String {
        let name = self.local(Some(&person.name)).unwrap_or_default();
        let name = match self.local(person.reading.as_ref()) {
            Some(reading) => self.word("person-reading", &[("name", &name), ("reading", &reading)]),
            None => name,
        };
        match self.local(person.title.as_ref()) {
            Some(title) => self.word("person", &[("title", &title), ("name", &name)]),
            None => name,
        }
    }

    /// Returns an address with its postal code, placed as the language does, or as the address itself does: 10115 Berlin.
    pub(super) fn address(&self, postal_code: Option<&str>, address: Option<&Localised<String>>) -> Option<String> {
        let address = self.local(address)?;
        Some(match postal_code {
            Some(code) if self.version.reading() == Reading::First || !holds(&address, code) => {
                let kind = if is_japanese_code(code) { "japanese" } else { "other" };
                self.word("postal-address", &[(KIND, kind), ("code", code), ("address", &address)])
            }
            _ => address,
        })
    }

    /// Returns a telephone number of a contact as a link, in the company's own words if it has any.
    pub(super) fn called(&self, phone: &Phone) -> Inline {
        match (self.phone(&phone.number), self.local(phone.words.as_ref())) {
            (Inline::Link { target, span, .. }, Some(own)) => {
                Inline::Link { target, words: words(own), span, own: true }
            }
            (link, _) => link,
        }
    }

    /// Returns a link that calls a telephone number, shown in its domestic form if the language's readers know that.
    pub(super) fn phone(&self, phone: &str) -> Inline {
        let target = LinkTarget::Address(format!("tel:{phone}"));
        Inline::Link { target, words: words(self.domestic(phone)), span: None, own: false }
    }

    /// Returns a telephone number as shown.
    pub(super) fn domestic(&self, phone: &str) -> String {
        let today = || self.words.profile().calling_code.clone().unwrap_or_default();
        let code = self.kept("calling-code".to_owned(), today);
        let national =
            |phone: &'_ str| phone.strip_prefix('+')?.strip_prefix(&code)?.strip_prefix('-').map(str::to_owned);
        let domestic = Some(phone).filter(|_| !code.is_empty()).and_then(national);
        domestic.map_or_else(|| phone.to_owned(), |domestic| format!("0{domestic}"))
    }

    /// Whether the language writes no spaces between words. This decides about line ends, so a seal keeps it.
    pub(super) fn unspaced(&self) -> bool {
        *self.unspaced.get_or_init(|| {
            let today = || if self.words.profile().unspaced { "no" } else { "yes" }.to_owned();
            self.kept("spaces".to_owned(), today) == "no"
        })
    }

    /// Returns a link of a record, with its own words or else its address.
    pub(super) fn link(&self, link: &WebLink) -> Option<Inline> {
        let url = link.url.get(self.language)?;
        let shown = self.local(link.words.as_ref()).unwrap_or_else(|| url.value.clone());
        Some(Inline::Link {
            target: LinkTarget::Address(url.value.clone()),
            words: words(shown),
            span: Some(url.span),
            own: true,
        })
    }
}

/// Whether an address holds a postal code, not as part of another number. Width, blanks, hyphens and the letters of a
/// country before it make no difference: D-10115, １００−００００.
fn holds(address: &str, code: &str) -> bool {
    let folded = |text: &str| -> Vec<char> {
        let narrow = |c: char| if "‐‑−–ー".contains(c) { '-' } else { half_width(c) };
        text.chars().map(narrow).flat_map(char::to_uppercase).collect()
    };
    let joins = |c: &&char| matches!(c, ' ' | '-');
    let wanted: Vec<char> = folded(code).into_iter().filter(|c| !joins(&c)).collect();
    let address = folded(address);
    (0..address.len()).any(|at| {
        let (before, here) = address.split_at(at);
        let Some(rest) = wanted.iter().try_fold(here, |rest, c| {
            let skipped = if rest.len() == here.len() { 0 } else { rest.iter().take_while(joins).count() };
            rest[skipped..].strip_prefix(std::slice::from_ref(c))
        }) else {
            return false;
        };
        let country = before.strip_suffix(&['-']).map(|before| {
            let letters = before.iter().rev().take_while(|c| c.is_ascii_alphabetic()).count();
            (1..=2).contains(&letters) && is_apart(before[..before.len() - letters].last())
        });
        !wanted.is_empty() && country.unwrap_or_else(|| is_apart(before.last())) && is_apart(rest.first())
    })
}

/// Whether a number may begin or end beside a character.
fn is_apart(beside: Option<&char>) -> bool {
    !beside.is_some_and(|c| c.is_ascii_alphanumeric() || *c == '-')
}

/// Whether a postal code is a Japanese one (100-0000), the only kind that takes 〒.
fn is_japanese_code(code: &str) -> bool {
    let digits = |part: &str, len: usize| part.len() == len && part.bytes().all(|byte| byte.is_ascii_digit());
    code.split_once('-').is_some_and(|(area, town)| digits(area, 3) && digits(town, 4))
}

/// Returns words as running text.
pub(super) fn words(text: String) -> Vec<Inline> {
    vec![Inline::Words(text)]
}

/// Returns a linked e-mail address.
pub(super) fn mail(email: &str) -> Inline {
    Inline::Link {
        target: LinkTarget::Address(format!("mailto:{email}")),
        words: words(email.to_owned()),
        span: None,
        own: false,
    }
}

/// Returns a linked web address.
pub(super) fn web(url: &str) -> Inline {
    Inline::Link { target: LinkTarget::Address(url.to_owned()), words: words(url.to_owned()), span: None, own: false }
}

/// Returns a number with its digits grouped as the language does: 12,500, 12.500, 12 500.
pub(super) fn grouped(amount: i64, language: &Language) -> String {
    let locale = format!("{language}-u-nu-latn").parse::<Locale>();
    let formatter = locale.ok().and_then(|locale| DecimalFormatter::try_new(locale.into(), Default::default()).ok());
    formatter.map_or_else(|| amount.to_string(), |formatter| formatter.format(&Decimal::from(amount)).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_grouped_as_the_language_does() {
        let grouped = |tag: &str, amount| grouped(amount, &Language::parse(tag).expect("a language"));
        assert_eq!(
            [0, 999, 1000, 1_234_567, -1000].map(|n| grouped("ja", n)),
            ["0", "999", "1,000", "1,234,567", "-1,000"]
        );
        assert_eq!(
            ["en", "de", "fr", "es", "pt-BR", "ar"].map(|tag| grouped(tag, 12_500)),
            ["12,500", "12.500", "12\u{202f}500", "12.500", "12.500", "12,500"]
        );
    }

    #[test]
    fn an_address_holds_its_code_however_it_is_typed() {
        for (address, code) in [
            ("Kakustraße 12, D-10115 Berlin", "10115"),
            ("PL-00-950 Warszawa", "00-950"),
            ("〒１００−００００ 東京都", "100-0000"),
            ("〒100-0000 東京都", "1000000"),
            ("1 High Street, SW1A1AA", "SW1A 1AA"),
        ] {
            assert!(holds(address, code), "{address}");
        }
        for (address, code) in
            [("東京都千代田区1-100-0000", "100-0000"), ("12345 Berlin", "1234"), ("Berlin", "10115"), ("Berlin", "")]
        {
            assert!(!holds(address, code), "{address}");
        }
    }
}
