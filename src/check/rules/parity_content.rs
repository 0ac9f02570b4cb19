//! A translation has the same references, links, dates and numbers as the original.

use std::collections::{BTreeMap, BTreeSet};

use super::literal_reference::OwnNumbers;
use super::parity_numbers;
use super::parts::{MatchedPart, apart};
use super::sides::{Mark, Sides, differing};
use super::statutes::told;
use crate::base::{Findings, Level, Rule};
use crate::check::scan::{DateReading, WebPages, citations, dates, numbers, outlines, phones, publisher};
use crate::check::view::{Passage, TextView};
use crate::model::Section;
use crate::words::Profile;

/// References to different targets.
pub(crate) static PARITY_REFERENCES: Rule = Rule::check("parity-references", Level::Warning);
/// Different placeholders.
pub(crate) static PARITY_PLACEHOLDERS: Rule = Rule::check("parity-placeholders", Level::Warning);
/// Links to different addresses.
pub(crate) static PARITY_LINKS: Rule = Rule::check("parity-links", Level::Warning);
/// Different e-mail addresses or telephone numbers.
pub(crate) static PARITY_CONTACTS: Rule = Rule::check("parity-contacts", Level::Warning);
/// Different dates.
pub(crate) static PARITY_DATES: Rule = Rule::check("parity-dates", Level::Warning);

/// Addresses linked equally often in both texts: one in another section was moved and is not missing.
struct MovedLinks<'t>(BTreeSet<&'t str>);

impl<'t> MovedLinks<'t> {
    fn of(original: &'t TextView<'_>, translation: &'t TextView<'_>) -> Self {
        let links = |text: &'t TextView<'_>| {
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            let all = text.passages.iter().flat_map(|passage| &passage.links);
            all.for_each(|link| *counts.entry(link.address.as_str()).or_default() += 1);
            counts
        };
        let theirs = links(translation);
        let same = links(original).into_iter().filter(|(address, count)| theirs.get(address) == Some(count));
        Self(same.map(|(address, _)| address).collect())
    }
}

/// Compares the contents of a translation and its original, part by part.
pub(super) fn check(
    parts: &[MatchedPart<'_, '_>],
    original: &TextView<'_>,
    translation: &TextView<'_>,
    findings: &mut Findings,
) {
    let moved = MovedLinks::of(original, translation);
    let known = (OwnNumbers::of(original), OwnNumbers::of(translation));
    let (told, own) = (told(findings), publisher(&translation.config.base.origin));
    let apart = apart(parts, original, translation);
    let apart = (contents(&apart.0, original.profile), contents(&apart.1, translation.profile));
    let nothing = BTreeSet::new();
    for part in parts {
        let (there, here) = part.places();
        // Where every passage has its counterpart, nothing was moved to another section.
        let apart = if part.is_parallel() { (&nothing, &nothing) } else { (&apart.0, &apart.1) };
        let sides = Sides {
            own: &part.own,
            theirs: &part.theirs,
            apart,
            places: (here, there),
            profiles: (original.profile, translation.profile),
            languages: (original.language, translation.language),
            known: &known,
            told: &told,
        };
        compare_references(&sides, findings);
        sides.compare(&PARITY_PLACEHOLDERS, placeholders, findings);
        sides.compare(&PARITY_CONTACTS, contacts, findings);
        compare_dates(&sides, findings);
        sides.compare(&PARITY_REFERENCES, outlined, findings);
        compare_links(&sides, own, &moved, findings);
        parity_numbers::check(&sides, part.sections.and_then(|(_, section)| article(translation, section)), findings);
    }
}

/// Everything in passages by which parts are compared.
fn contents(passages: &[&Passage<'_>], profile: &Profile) -> BTreeSet<String> {
    let all = passages.iter().flat_map(|passage| {
        let marks = [placeholders, contacts, outlined, days].into_iter().flat_map(|marks| marks(passage, profile));
        let links = passage.links.iter().map(|link| link.address.clone());
        let references = passage.references.iter().map(|one| one.targets());
        let numbers = numbers(&passage.own_words(), profile);
        let numbers = numbers.all().cloned().collect::<Vec<String>>();
        marks.map(|mark| mark.what).chain(links).chain(references).chain(numbers).collect::<Vec<String>>()
    });
    all.collect()
}

/// The article number of a section, if it has one.
fn article(text: &TextView<'_>, section: &Section) -> Option<u32> {
    let number = text.composed.numbers.get(section.node);
    (!number.text.is_empty()).then_some(number.position.section).filter(|article| *article > 0)
}

/// Compares dates; either text may write one in figures that are not a date form of its language.
fn compare_dates(sides: &Sides<'_, '_>, findings: &mut Findings) {
    let marks = |passages: &[&Passage<'_>], profile| -> Vec<Mark> {
        passages.iter().flat_map(|passage| days(passage, profile)).collect()
    };
    let in_figures = |mark: &Mark, passages: &[&Passage<'_>]| {
        let forms = figures(&mark.what);
        let texts = passages.iter().map(|passage| passage.text.split_whitespace().collect::<String>());
        { texts }.any(|text| forms.iter().any(|form| text.contains(form.as_str())))
    };
    let (own, theirs) = (marks(sides.own, sides.profiles.0), marks(sides.theirs, sides.profiles.1));
    let (mut lacking, mut surplus) = (differing(&own, &theirs), differing(&theirs, &own));
    if !lacking.is_empty() || !surplus.is_empty() {
        lacking.retain(|mark| !in_figures(mark, sides.theirs));
        surplus.retain(|mark| !in_figures(mark, sides.own));
    }
    sides.tell(&PARITY_DATES, lacking, surplus, findings);
}

/// The ways to write a day, given as 2026-04-01, in figures: 2026/4/1, 04/01/2026, 1.4.2026.
fn figures(day: &str) -> Vec<String> {
    let parts: Vec<&str> = day.split('-').collect();
    let [year, month, date] = parts[..] else { return Vec::new() };
    let padded = [(month, date), (month.trim_start_matches('0'), date.trim_start_matches('0'))];
    let orders =
        padded.into_iter().flat_map(|(month, date)| [[year, month, date], [month, date, year], [date, month, year]]);
    orders.flat_map(|order| ["/", ".", "-"].map(|sign| order.join(sign))).collect()
}

/// Compares references; the other text may have a typed number instead, which is reported elsewhere.
fn compare_references(sides: &Sides<'_, '_>, findings: &mut Findings) {
    let marks = |passages: &[&Passage<'_>]| -> Vec<Mark> {
        let all = passages.iter().flat_map(|passage| &passage.references);
        all.map(|one| Mark { what: one.targets(), span: Some(one.span) }).collect()
    };
    let typed = |passages: &[&Passage<'_>], profile: &Profile, known: &OwnNumbers<'_>| -> BTreeSet<String> {
        let all = passages.iter().flat_map(|passage| citations(&passage.text, profile));
        all.filter_map(|citation| known.anchor(&citation)).collect()
    };
    let (own, theirs) = (marks(sides.own), marks(sides.theirs));
    let (typed_there, typed_here) =
        (typed(sides.own, sides.profiles.0, &sides.known.0), typed(sides.theirs, sides.profiles.1, &sides.known.1));
    let mut lacking = differing(&own, &theirs);
    let mut surplus = differing(&theirs, &own);
    lacking.retain(|mark| !typed_here.contains(&mark.what));
    surplus.retain(|mark| !typed_there.contains(&mark.what));
    sides.tell(&PARITY_REFERENCES, lacking, surplus, findings);
}

/// Compares links; addresses may differ if each language has its own page.
fn compare_links(sides: &Sides<'_, '_>, own_publisher: &str, moved: &MovedLinks<'_>, findings: &mut Findings) {
    let all = |passages: &[&Passage<'_>]| -> Vec<Mark> {
        let links = passages.iter().flat_map(|passage| &passage.links);
        let web = links.filter(|link| link.address.starts_with("http"));
        web.map(|link| Mark { what: link.address.clone(), span: Some(link.span) }).collect()
    };
    let (own, theirs) = (all(sides.own), all(sides.theirs));
    let pages = |marks: &[Mark]| marks.iter().map(|mark| mark.what.as_str()).collect::<WebPages>();
    let (own_pages, their_pages) = (pages(&own), pages(&theirs));
    // On the publisher's own site, the texts may link to different pages.
    let own_site = |marks: &[Mark]| marks.iter().any(|mark| publisher(&mark.what) == own_publisher);
    let both = own_site(&own) && own_site(&theirs);
    let counts = |mark: &&Mark| {
        let own_page = both && publisher(&mark.what) == own_publisher;
        !own_page && !moved.0.contains(mark.what.as_str())
    };
    let odd = |mark: &&Mark, pages: &WebPages| counts(mark) && !pages.hold(&mark.what);
    let lacking = own.iter().filter(|mark| odd(mark, &their_pages)).collect();
    let surplus = theirs.iter().filter(|mark| odd(mark, &own_pages)).collect();
    sides.tell(&PARITY_LINKS, lacking, surplus, findings);
}

/// Placeholders that both texts must have; a name may be repeated or replaced by a pronoun.
fn placeholders(passage: &Passage<'_>, _: &Profile) -> Vec<Mark> {
    let values = passage.placeholders.iter().filter(|placeholder| !placeholder.path.ends_with(".name"));
    let mark = |path: &str, span| Mark { what: format!("{{{path}}}"), span: Some(span) };
    values.map(|placeholder| mark(&placeholder.path, placeholder.span)).collect()
}

fn contacts(passage: &Passage<'_>, _: &Profile) -> Vec<Mark> {
    let linked = passage.links.iter().filter_map(|link| {
        let mail = link.address.strip_prefix("mailto:").map(str::to_lowercase);
        let phone = link.address.strip_prefix("tel:").and_then(|phone| phones(phone).pop_first());
        Some(Mark { what: mail.or(phone)?, span: Some(link.span) })
    });
    let words = passage.own_words();
    let typed = phones(&words).into_iter().chain(parted_mails(&words));
    linked.chain(typed.map(|what| Mark { what, span: passage.span() })).collect()
}

/// Mail addresses with spaces around their sign, as protection from harvesting: info @ example.jp.
fn parted_mails(words: &str) -> Vec<String> {
    let sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    let mail = |(at, parted): (usize, &str)| {
        let (before, after) = (&words[..at], &words[at + parted.len()..]);
        let name = &before[before.trim_end_matches(sign).len()..];
        let host = &after[..after.find(|c| !sign(c)).unwrap_or(after.len())];
        (!name.is_empty() && host.contains('.'))
            .then(|| format!("{name}@{}", host.trim_end_matches('.')).to_lowercase())
    };
    words.match_indices(" @ ").filter_map(mail).collect()
}

/// Places cited by their markers: (2)-1-i, 2(1)B.
fn outlined(passage: &Passage<'_>, profile: &Profile) -> Vec<Mark> {
    let all = outlines(&passage.text, profile).into_iter();
    all.map(|(range, what)| Mark { what, span: passage.span_of(range) }).collect()
}

fn days(passage: &Passage<'_>, profile: &Profile) -> Vec<Mark> {
    // "Act No. 57 of May 30, 2003" is 平成15年法律第57号.
    let of_act = |start: usize| {
        let before =
            passage.text[..start].strip_suffix(" of ").unwrap_or("").trim_end_matches(|c: char| c.is_ascii_digit());
        before.ends_with("No. ")
    };
    let found = dates(&passage.text, profile).into_iter().filter(|found| !of_act(found.range.start));
    let days = found.filter_map(|found| match found.reading {
        DateReading::Day(day) => Some(Mark { what: day.to_string(), span: passage.span_of(found.range) }),
        _ => None,
    });
    days.collect()
}
