//! The files of a notice: `notice.toml`, the text of each version in each language, and `records.toml`.
//!
//! Each parser reads one file, reports everything wrong with it, and returns plain data of [`crate::model`]. Checks
//! that need a second file are in [`crate::read::site`].

mod above;
pub(crate) mod legal;
pub(crate) mod log;
pub(crate) mod records;
pub(crate) mod seal;
pub(crate) mod terms;
#[cfg(test)]
mod tests;
pub(crate) mod text;

pub(crate) use above::NO_RECORD_ABOVE;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

pub(crate) use records::parse_records;
pub(crate) use seal::{parse_seal, sealed_reading};
pub(crate) use text::{TextSurroundings, parse_text, parse_text_beside, sheet_cells};

use crate::base::{FileId, Findings, Language, Rule, Source, Spanned};
use crate::model::{Notice, NoticeKind, Original, Version};
use crate::read::config::names::{check_url_name, one_of};
use crate::read::config::original::RawOriginal;
use crate::read::content::text::RawAllow;
use crate::read::decode::complete;
use crate::read::decode::schema::{self, Schema};
use crate::read::decode::{Decode, Localised, decode_file, table};

/// A notice without a version.
pub(crate) static NO_VERSION: Rule = Rule::error("no-version");
/// A version without a date that is not a draft.
pub(crate) static UNDATED_VERSION: Rule = Rule::error("undated-version");
/// Two versions with the same folder.
pub(crate) static DUPLICATE_VERSION: Rule = Rule::error("duplicate-version");
/// A version whose name and date differ.
pub(crate) static VERSION_NAME: Rule = Rule::error("version-name");
/// A version that takes effect before the one listed before it.
pub(crate) static VERSION_ORDER: Rule = Rule::error("version-order");
/// Dates in an impossible order: established, announced, effective.
pub(crate) static DATE_ORDER: Rule = Rule::error("date-order");

/// A name in addresses that no notice can have.
pub(crate) static RESERVED_NAME: Rule = Rule::error("reserved-name");

/// The reserved name: `/data/index.json` is not a notice.
const RESERVED: &str = "index";

table! {
    /// `notice.toml` as written.
    struct RawNotice {
        /// What the notice is about: `privacy-policy`, `cookie-policy`, `external-transmission` or `notice`.
        kind: Spanned<String>,
        /// Its name in URLs, one for all languages.
        slug: Spanned<String>,
        /// Names that it had in URLs before: their addresses lead on to the new ones.
        aliases: Vec<Spanned<String>>,
        /// How it is numbered: `article`, `decimal`, `plain`, `none`, or a scheme of `site.toml`.
        numbering: Spanned<String>,
        /// The language that prevails, where it is not the site's; written as there.
        original: Option<RawOriginal>,
        /// The last day on which the notice applies, where it ends.
        ended: Option<Spanned<Date>>,
        /// Whether its text is also published as a fragment, which pages of others include.
        fragment: bool,
        /// Its versions.
        version: Vec<RawVersion>,
        /// Rules that are silenced in all files of the notice.
        allow: Vec<RawAllow>,
    }
}

table! {
    /// A version's entry.
    struct RawVersion {
        /// The name of its folder, where it is not the date of effect.
        id: Option<Spanned<String>>,
        /// The day from which it applies.
        effective: Option<Spanned<Date>>,
        /// The day on which it is first published; absent: the day it takes effect.
        announced: Option<Spanned<Date>>,
        /// Published without saying from which day it applies; then `announced` is the day of its publication.
        undated: bool,
        /// Not published, whatever the dates.
        draft: bool,
        /// The day on which the notice was first adopted.
        established: Option<Spanned<Date>>,
        /// Days of revisions that are not among these versions; of the first one here, its own day if it was a revision.
        revised: Vec<Spanned<Date>>,
        /// The languages in which it has no text, on purpose.
        without: Vec<Spanned<Language>>,
        /// What this version changes, in a sentence.
        summary: Option<Localised<String>>,
    }
}

/// The JSON Schema of `notice.toml`.
pub(crate) fn notice_schema() -> Schema {
    schema::file("notice.toml", RawNotice::schema)
}

/// Reads `notice.toml` of the notice in the folder `id`; its versions are as stated there. `usual` is the original where
/// the notice states none.
pub(crate) fn parse_notice(
    (id, file): (&str, FileId),
    source: &Source,
    languages: &[Language],
    usual: Option<&Spanned<Original>>,
) -> (Option<Notice>, Findings) {
    let (raw, mut findings) = decode_file::<RawNotice>(file, source);
    let notice = raw.and_then(|raw| resolve((id, file), raw, (languages, usual), &mut findings));
    (notice, findings)
}

/// Checks a name in URLs. Returns whether it is valid.
fn check_slug(name: &Spanned<String>, findings: &mut Findings) -> bool {
    if name.value == RESERVED {
        findings.push(RESERVED_NAME.at(name.span).with("name", &name.value).hint("other"));
        return false;
    }
    check_url_name(name, findings)
}

fn resolve(
    (id, file): (&str, FileId),
    raw: RawNotice,
    (languages, usual): (&[Language], Option<&Spanned<Original>>),
    findings: &mut Findings,
) -> Option<Notice> {
    let kind = one_of(&raw.kind, &NoticeKind::NAMES, findings).map(|kind| Spanned::new(kind, raw.kind.span));
    let slug_fine = check_slug(&raw.slug, findings);
    let aliases = raw.aliases.into_iter().filter(|alias| check_slug(alias, findings)).collect();
    let original = match &raw.original {
        Some(own) => Some(Spanned::new(own.resolve(languages, findings)?, own.span())),
        None => usual.cloned(),
    };
    let original_at = original.as_ref().map(|original| original.span);
    let Original { here, elsewhere } = original.map(|original| original.value).unwrap_or_default();
    if raw.version.is_empty() {
        findings.push(NO_VERSION.at(file).hint("example"));
    }
    let mut versions: Vec<Version> = Vec::new();
    for version in raw.version {
        versions.extend(version.resolve(&versions, languages, findings));
    }
    check_order(&versions, raw.ended.as_ref(), findings);
    Some(Notice {
        id: id.to_owned(),
        file,
        kind: kind?,
        slug: slug_fine.then_some(raw.slug)?,
        aliases,
        numbering: raw.numbering,
        original: here,
        elsewhere,
        original_at,
        ended: raw.ended,
        fragment: raw.fragment,
        versions,
        allow: raw.allow.into_iter().map(RawAllow::resolve).collect(),
    })
}

/// Reports a version listed after one that takes effect later, and one that would take effect after the notice's last
/// day.
fn check_order(versions: &[Version], ended: Option<&Spanned<Date>>, findings: &mut Findings) {
    let mut dates = versions.iter().filter_map(|version| version.effective.as_ref());
    let mut last: Option<&Spanned<Date>> = dates.next();
    for date in dates {
        match last.filter(|last| last.value > date.value) {
            Some(before) => {
                let finding = VERSION_ORDER.at(date.span).with("date", date.value.to_string());
                let finding = finding.with("before", before.value.to_string());
                findings.push(finding.related(before.span, "other").hint("order"));
            }
            None => last = Some(date),
        }
    }
    if let Some((ended, last)) = ended.zip(last).filter(|(ended, last)| ended.value < last.value) {
        let finding = DATE_ORDER.at(ended.span).with("earlier", "effective").with("later", "ended");
        let finding = finding.with("first", last.value.to_string()).with("second", ended.value.to_string());
        findings.push(finding.related(last.span, "other"));
    }
}

impl RawVersion {
    fn resolve(self, before: &[Version], languages: &[Language], findings: &mut Findings) -> Option<Version> {
        self.check_dates(findings);
        complete("summary", &self.summary, languages, findings);
        let id = self.folder(before, findings)?;
        if let Some(twin) = before.iter().find(|other| other.id == id) {
            let finding = DUPLICATE_VERSION.at(self.span).with("version", &id);
            findings.push(finding.related(twin.span, "first").hint("rename"));
            return None;
        }
        Some(Version {
            span: self.span,
            id,
            effective: self.effective,
            announced: self.announced,
            established: self.established,
            revised: self.revised,
            undated: self.undated,
            draft: self.draft,
            without: self.without,
            summary: self.summary,
            texts: BTreeMap::new(),
            records_unreadable: false,
            records: Arc::default(),
            original: None,
            elsewhere: None,
            seal: None,
        })
    }

    /// The name of the version's folder: its `id`, or its date, with `-2` for the second version of a day.
    fn folder(&self, before: &[Version], findings: &mut Findings) -> Option<String> {
        if self.undated && (self.effective.is_some() || self.announced.is_none()) {
            findings.push(UNDATED_VERSION.at(self.span).hint("undated"));
            return None;
        }
        let published = self.announced.as_ref().filter(|_| self.undated);
        let date = self.effective.as_ref().or(published).map(|date| date.value.to_string());
        let Some(id) = &self.id else {
            let Some(date) = date else {
                findings.push(UNDATED_VERSION.at(self.span).hint("date"));
                return None;
            };
            let same_day = before.iter().filter(|other| other.effective.as_ref().map(|day| day.value) == self.day());
            return Some(match same_day.count() {
                0 => date,
                others => format!("{date}-{}", others + 1),
            });
        };
        if self.effective.is_none() && !self.draft && !self.undated {
            findings.push(UNDATED_VERSION.at(self.span).hint("date"));
        }
        let dated = id.value.parse::<Date>().is_ok();
        if dated && date.as_ref() != Some(&id.value) {
            findings.push(VERSION_NAME.at(id.span).with("version", &id.value).hint("rename"));
            return None;
        }
        check_url_name(id, findings).then(|| id.value.clone())
    }

    fn day(&self) -> Option<Date> {
        self.effective.as_ref().map(|date| date.value)
    }

    fn check_dates(&self, findings: &mut Findings) {
        let order =
            [("established", &self.established), ("announced", &self.announced), ("effective", &self.effective)];
        let dated: Vec<_> = order.iter().filter_map(|(name, date)| date.as_ref().map(|date| (*name, date))).collect();
        for pair in dated.windows(2) {
            let [(earlier, first), (later, second)] = pair else { continue };
            if first.value > second.value {
                let finding = DATE_ORDER.at(second.span).with("earlier", *earlier).with("later", *later);
                let finding = finding.with("first", first.value.to_string()).with("second", second.value.to_string());
                findings.push(finding.related(first.span, "other").hint("order"));
            }
        }
    }
}
