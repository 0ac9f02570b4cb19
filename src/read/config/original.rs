//! `original`: the text that prevails, of a site or of a notice.

use crate::base::{Findings, Language, Rule, Span, Spanned};
use crate::model::{Original, OriginalElsewhere};
use crate::read::decode::{UNLISTED_LANGUAGE, WordsOr, table};

/// An address that does not work from everywhere.
pub(crate) static BAD_ADDRESS: Rule = Rule::error("bad-address");

/// The language of `original = "none"`: all texts are equal.
const NONE: &str = "none";

table! {
    /// An original on another site.
    pub(crate) struct RawElsewhere {
        /// Its language; the site need not list it.
        language: Language,
        /// Where it stands: `https://…`.
        url: Spanned<String>,
    }
}

/// The original: a language of the site, `none`, or a text elsewhere.
pub(crate) type RawOriginal = WordsOr<RawElsewhere>;

impl RawOriginal {
    /// The span of the value.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Words(name) => name.span,
            Self::Table(raw) => raw.url.span,
        }
    }

    /// Resolves the text that prevails; `None` if it cannot be determined.
    pub(crate) fn resolve(&self, languages: &[Language], findings: &mut Findings) -> Option<Original> {
        match self {
            Self::Words(name) if name.value == NONE => Some(Original::default()),
            Self::Words(name) => {
                let here = languages.iter().find(|language| language.as_str() == name.value);
                if here.is_none() && !languages.is_empty() {
                    let known = languages.iter().map(Language::as_str).chain([NONE]);
                    let finding = UNLISTED_LANGUAGE.at(name.span).with("language", &name.value);
                    findings.push(finding.suggest(&name.value, known));
                }
                here.map(|here| Original { here: Some(here.clone()), elsewhere: None })
            }
            Self::Table(raw) => {
                check_address(&raw.url, findings);
                let elsewhere = OriginalElsewhere { language: raw.language.clone(), url: raw.url.value.clone() };
                Some(Original { here: None, elsewhere: Some(elsewhere) })
            }
        }
    }
}

/// Reports an address without a web scheme, or without a host.
fn check_address(url: &Spanned<String>, findings: &mut Findings) {
    let rest = ["https://", "http://"].iter().find_map(|scheme| url.value.strip_prefix(scheme));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or("");
    let whole = !url.value.contains(|c: char| c.is_whitespace() || c == '"' || c == '<' || c == '>');
    if host.is_empty() || !whole {
        findings.push(BAD_ADDRESS.at(url.span).with("address", &url.value).hint("whole"));
    }
}
