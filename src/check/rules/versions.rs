//! Dates of versions, and the information that a published notice must contain.

use jiff::civil::Date;

use super::meaning::{MEANING, place};
use super::unfinished::MODEL_VALUES;
use crate::base::{Findings, Language, Level, Rule};
use crate::check::scan::phones;
use crate::check::view::words_of;
use crate::model::{Block, Inline, Notice, NoticeKind, Section, Text, Version};
use crate::read::site::Site;

/// A shorter time between announcement and effect than the site requires.
pub(crate) static NOTICE_PERIOD: Rule = Rule::check("notice-period", Level::Warning);
/// A draft whose day has come: someone forgot to remove `draft = true`.
pub(crate) static DRAFT_OVERDUE: Rule = Rule::check("draft-overdue", Level::Warning);
/// A later version without prior notice: neither a day of announcement nor a summary, although the site requires
/// notice.
pub(crate) static SUMMARY_MISSING: Rule = Rule::check("summary-missing", Level::Warning);
/// A day of revision outside the life of the version.
pub(crate) static REVISED_DATE: Rule = Rule::check("revised-date", Level::Warning);
/// Two versions of one notice with different days of first adoption.
pub(crate) static ESTABLISHED_DIFFERS: Rule = Rule::check("established-differs", Level::Warning);
/// A notice without a means of contact.
pub(crate) static MISSING_CONTACT: Rule = Rule::check("missing-contact", Level::Warning);
/// A privacy policy that does not name its operator.
pub(crate) static MISSING_OPERATOR: Rule = Rule::check("missing-operator", Level::Warning);

/// Checks a version as of a day.
pub(crate) fn check(site: &Site, notice: &Notice, at: usize, as_of: Date, findings: &mut Findings) {
    let version = &notice.versions[at];
    notice_period(site, at, version, findings);
    unfinished(site, at, version, as_of, findings);
    revised(version, findings);
    established(notice, at, findings);
    let original = version.original.as_ref().or(site.config.languages.first());
    let original = original.and_then(|language| Some((language, version.texts.get(language)?)));
    if let Some((language, text)) = original {
        reachable(site, notice, version, (language, text), findings);
    }
}

/// Checks the notice period; a first version changes nothing for anybody and needs no notice.
fn notice_period(site: &Site, at: usize, version: &Version, findings: &mut Findings) {
    let Some(wanted) = site.config.check.minimum_notice_days.as_ref().filter(|_| at > 0) else { return };
    let Some(effective) = &version.effective else { return };
    let announced = version.announced.as_ref().map_or(effective.value, |date| date.value);
    let days = i64::from(announced.until(effective.value).map_or(0, |span| span.get_days()));
    if days < wanted.value {
        let place = version.announced.as_ref().map_or(effective.span, |date| date.span);
        let finding = NOTICE_PERIOD.at(place).with("days", usize::try_from(days).unwrap_or(0));
        let finding = finding.with("wanted", usize::try_from(wanted.value).unwrap_or(0));
        findings.push(finding.related(wanted.span, "setting").hint("earlier"));
    }
}

/// Reports a draft whose day has come, and a later version without prior notice.
fn unfinished(site: &Site, at: usize, version: &Version, as_of: Date, findings: &mut Findings) {
    let Some(effective) = &version.effective else { return };
    if version.draft && version.seal.is_none() && effective.value <= as_of {
        let finding = DRAFT_OVERDUE.at(effective.span).with("date", effective.value.to_string());
        findings.push(finding.with("version", &version.id).hint("publish"));
    }
    let told = version.announced.as_ref().is_some_and(|announced| announced.value < effective.value);
    let asked = at > 0 && site.config.check.minimum_notice_days.is_some();
    if asked && !told && version.summary.is_none() {
        let place = version.announced.as_ref().map_or(effective.span, |date| date.span);
        findings.push(SUMMARY_MISSING.at(place).with("version", &version.id).hint("write"));
    }
}

fn revised(version: &Version, findings: &mut Findings) {
    for date in &version.revised {
        let late = version.effective.as_ref().filter(|effective| date.value > effective.value);
        let early = version.established.as_ref().filter(|established| date.value < established.value);
        if let Some(limit) = late.or(early) {
            let finding = REVISED_DATE.at(date.span).with("date", date.value.to_string());
            let finding = finding.with("problem", if late.is_some() { "late" } else { "early" });
            findings.push(finding.with("limit", limit.value.to_string()).related(limit.span, "limit"));
        }
    }
}

fn established(notice: &Notice, at: usize, findings: &mut Findings) {
    let Some(own) = &notice.versions[at].established else { return };
    let before = notice.versions[..at].iter().rev().find_map(|version| version.established.as_ref());
    if let Some(other) = before.filter(|other| other.value != own.value) {
        let finding = ESTABLISHED_DIFFERS.at(own.span).with("date", own.value.to_string());
        findings.push(finding.with("other", other.value.to_string()).related(other.span, "other").hint("same"));
    }
}

fn reachable(
    site: &Site,
    notice: &Notice,
    version: &Version,
    (language, text): (&Language, &Text),
    findings: &mut Findings,
) {
    if !matches!(notice.kind.value, NoticeKind::PrivacyPolicy) {
        return;
    }
    let mut marks = NamedInVersion::default();
    marks.text(text);
    // A telephone number is a means of contact too, typed or linked.
    marks.contact |= !phones(&marks.words).is_empty();
    marks.contact |= text.all_sections().into_iter().any(|section| tells_channel(section, language));
    let id = &notice.id;
    let records = [&version.records, &site.config.records];
    if !marks.contact {
        let contact = records.iter().flat_map(|records| &records.contacts).map(|(key, _)| key.value.as_str()).next();
        let finding = MISSING_CONTACT.at(text.file).with("notice", id).with("contact", contact.unwrap_or("privacy"));
        findings.push(finding.hint(if contact.is_some() { "add" } else { "define" }));
    }
    let names: Vec<&String> = records
        .iter()
        .filter_map(|records| records.operator.as_ref())
        .flat_map(|operator| operator.name.by_language.iter().map(|(_, name)| name).chain(&operator.name.all))
        .collect();
    let model = names.iter().any(|name| MODEL_VALUES.contains(&name.as_str()));
    if !marks.operator && !model && !names.iter().any(|name| marks.words.contains(name.as_str())) {
        findings.push(MISSING_OPERATOR.at(text.file).with("notice", id).hint("add"));
    }
}

/// Whether a section headed as the one about contact links to a page, or names a form.
fn tells_channel(section: &Section, language: &Language) -> bool {
    let (Some(heads), Some(channels)) = (MEANING.reach.of(language), MEANING.channel.of(language)) else {
        return false;
    };
    let holds = |words: &str, wanted: &[String]| {
        let lower = words.to_lowercase();
        wanted.iter().any(|word| place(&lower, word).is_some())
    };
    let mut marks = NamedInVersion::default();
    let mut inside = || {
        marks.blocks(&section.body);
        marks.links || holds(&marks.words, channels)
    };
    holds(&words_of(&section.heading), heads) && inside()
}

/// Whether an address is a means of contact: mail, telephone, or a page for it. A whole word of the path must say so:
/// `/contact/`, `/contact-us`, `/form/inquiry.html`, but neither `/information/` nor `marketingplatform`.
pub(super) fn is_channel(address: &str) -> bool {
    const WORDS: [&str; 12] = [
        "contact",
        "contacts",
        "contactus",
        "inquiry",
        "inquiries",
        "enquiry",
        "toiawase",
        "otoiawase",
        "form",
        "forms",
        "issues",
        "discussions",
    ];
    let path = match address.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => address,
    };
    let mut words = path.split(|c: char| !c.is_ascii_alphanumeric());
    address.starts_with("mailto:")
        || address.starts_with("tel:")
        || words.any(|word| WORDS.contains(&word.to_ascii_lowercase().as_str()))
}

/// The information found in a text.
#[derive(Default)]
struct NamedInVersion {
    contact: bool,
    links: bool,
    operator: bool,
    words: String,
}

impl NamedInVersion {
    fn text(&mut self, text: &Text) {
        [&text.lead, &text.preamble, &text.closing].into_iter().for_each(|blocks| self.blocks(blocks));
        for section in text.all_sections() {
            self.blocks(&section.body);
            let heads = section.tables.iter().flat_map(|table| table.columns.iter().chain([&table.caption]));
            heads.for_each(|words| self.inlines(words));
            for row in section.tables.iter().flat_map(|table| &table.rows) {
                match row {
                    crate::model::text::Row::Note(blocks) => self.blocks(blocks),
                    crate::model::text::Row::Cells(cells) => {
                        cells.iter().filter_map(crate::model::text::Cell::blocks).for_each(|b| self.blocks(b));
                    }
                }
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) => self.inlines(inlines),
                Block::Note(blocks) => self.blocks(blocks),
                Block::List(list) => list.items.iter().for_each(|item| self.blocks(&item.blocks)),
                Block::Embed(placeholder) => self.placeholder(&placeholder.path),
            }
        }
    }

    fn placeholder(&mut self, path: &str) {
        self.contact |= path.starts_with("contact.");
        self.operator |= path.starts_with("operator") || path == "signature";
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Words(words, _) => self.words.push_str(words),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Foreign(_, inner) => self.inlines(inner),
                Inline::Placeholder(placeholder) => self.placeholder(&placeholder.path),
                Inline::Link(link) => {
                    let address = link.address.as_str();
                    self.links = true;
                    self.contact |= is_channel(address);
                    self.inlines(&link.words);
                }
                Inline::Mark(mark) => self.words.push_str(&mark.words),
                Inline::SoftBreak | Inline::HardBreak | Inline::Reference(_) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_channel;

    #[test]
    fn a_page_is_a_channel_where_a_word_of_its_path_says_so() {
        for channel in ["https://a.example/contact/", "https://a.example/ja/contact-us?x=1", "mailto:a@example.jp"] {
            assert!(is_channel(channel), "{channel}");
        }
        for other in
            ["https://marketingplatform.example/about/", "https://a.example/information/", "https://form.example/"]
        {
            assert!(!is_channel(other), "{other}");
        }
    }
}
