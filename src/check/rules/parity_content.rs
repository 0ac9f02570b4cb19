//! A translation refers to, links to and counts the same things as the original.

use std::collections::{BTreeMap, BTreeSet};

use super::literal_reference::Known;
use super::measures::converted;
use super::parts::Part;
use super::statutes::{Told, told};
use super::typed_marker::typed_before;
use crate::base::diagnostic::{Finding, Findings, Level, Rule};
use crate::base::language::Language;
use crate::base::source::Span;
use crate::check::scan::{
    Numbers, Reading, Unit, WebPages, citations, dates, numbers, outlines, phones, publisher, relations,
};
use crate::check::view::{Kind, Passage, TextView};
use crate::model::text::Section;
use crate::words::Profile;

/// References to other targets.
pub(crate) static PARITY_REFERENCES: Rule = Rule::check("parity-references", Level::Warning);
/// Other placeholders.
pub(crate) static PARITY_PLACEHOLDERS: Rule = Rule::check("parity-placeholders", Level::Warning);
/// Links to other addresses.
pub(crate) static PARITY_LINKS: Rule = Rule::check("parity-links", Level::Warning);
/// Other e-mail addresses or telephone numbers.
pub(crate) static PARITY_CONTACTS: Rule = Rule::check("parity-contacts", Level::Warning);
/// Other numbers.
pub(crate) static PARITY_NUMBERS: Rule = Rule::check("parity-numbers", Level::Warning);
/// Other dates.
pub(crate) static PARITY_DATES: Rule = Rule::check("parity-dates", Level::Warning);

/// Addresses that two texts link to as often as each other: where one stands in another section, it was moved and is not missing.
struct Moved<'t>(BTreeSet<&'t str>);

impl<'t> Moved<'t> {
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

/// One thing that a passage holds: how it is compared, and where it stands.
struct Mark {
    what: String,
    span: Option<Span>,
}

/// Compares what a translation holds with what the original holds, part by part.
pub(super) fn check(
    parts: &[Part<'_, '_>],
    original: &TextView<'_>,
    translation: &TextView<'_>,
    findings: &mut Findings,
) {
    let moved = Moved::of(original, translation);
    let known = (Known::of(original), Known::of(translation));
    let told = told(findings);
    for part in parts {
        let (there, here) = part.places();
        let pair = Pair {
            own: &part.own,
            theirs: &part.theirs,
            places: (here, there),
            profiles: (original.profile, translation.profile),
            languages: (original.language, translation.language),
            publisher: publisher(&translation.config.base.origin),
            moved: &moved,
            known: &known,
            told: &told,
        };
        pair.references(findings);
        pair.compare(&PARITY_PLACEHOLDERS, placeholders, findings);
        pair.compare(&PARITY_CONTACTS, contacts, findings);
        pair.dates(findings);
        pair.compare(&PARITY_REFERENCES, outlined, findings);
        pair.links(findings);
        pair.numbers(part.sections.and_then(|(_, section)| article(translation, section)), findings);
    }
}

/// Which article a section is, where its number says so.
fn article(text: &TextView<'_>, section: &Section) -> Option<u32> {
    let number = text.composed.numbers.get(section.node);
    (!number.text.is_empty()).then_some(number.position.section).filter(|article| *article > 0)
}

struct Pair<'t, 'a> {
    own: &'t [&'t Passage<'a>],
    theirs: &'t [&'t Passage<'a>],
    /// The headings of the part, in the translation and in the original.
    places: (Option<Span>, Option<Span>),
    /// The profiles of the original's and of the translation's language.
    profiles: (&'t Profile, &'t Profile),
    /// The two languages.
    languages: (&'t Language, &'t Language),
    /// Whose site this is, as its address tells.
    publisher: &'t str,
    /// Addresses of links that both texts have, in one part or another.
    moved: &'t Moved<'t>,
    /// What the original and the translation number themselves.
    known: &'t (Known<'t>, Known<'t>),
    /// Articles of a statute of which it is told already that they are wrong.
    told: &'t [Told],
}

impl Pair<'_, '_> {
    /// Tells what only one of the two holds.
    fn compare(&self, rule: &'static Rule, marks: fn(&Passage<'_>, &Profile) -> Vec<Mark>, findings: &mut Findings) {
        let own: Vec<Mark> = self.own.iter().flat_map(|passage| marks(passage, self.profiles.0)).collect();
        let theirs: Vec<Mark> = self.theirs.iter().flat_map(|passage| marks(passage, self.profiles.1)).collect();
        self.tell(rule, differing(&own, &theirs), differing(&theirs, &own), findings);
    }

    /// `lacking` stands in the original alone, `surplus` in the translation alone.
    fn tell(&self, rule: &'static Rule, lacking: Vec<&Mark>, surplus: Vec<&Mark>, findings: &mut Findings) {
        for at in 0..lacking.len().max(surplus.len()) {
            let (lacks, has) = (lacking.get(at), surplus.get(at));
            let here = has.and_then(|has| has.span).or(self.counterpart(lacks.and_then(|lacks| lacks.span)));
            let Some(here) = here.or(self.places.0) else { continue };
            let there = lacks.and_then(|lacks| lacks.span).or(self.places.1);
            let what = |mark: Option<&&Mark>| mark.map_or(String::new(), |mark| mark.what.clone());
            let problem = match (lacks, has) {
                (Some(_), Some(_)) => "other",
                (Some(_), None) => "lacking",
                _ => "surplus",
            };
            let finding = rule.at(here).with("problem", problem).with("own", what(has)).with("theirs", what(lacks));
            findings.push(related(finding, there));
        }
    }

    /// The passage of the translation that stands where `span` stands in the original.
    fn counterpart(&self, span: Option<Span>) -> Option<Span> {
        let span = span?;
        if self.own.len() != self.theirs.len() {
            return None;
        }
        let around =
            |passage: &&Passage<'_>| passage.span().is_some_and(|own| own.start <= span.start && span.start <= own.end);
        let at = self.own.iter().position(around)?;
        self.theirs[at].span()
    }

    /// Dates, each of which may be written in figures that are no date of the language.
    fn dates(&self, findings: &mut Findings) {
        let marks = |passages: &[&Passage<'_>], profile| -> Vec<Mark> {
            passages.iter().flat_map(|passage| days(passage, profile)).collect()
        };
        let figures = |passages: &[&Passage<'_>], profile| -> BTreeSet<String> {
            passages.iter().flat_map(|passage| numbers(&passage.text, profile).written).collect()
        };
        let in_figures = |mark: &Mark, figures: &BTreeSet<String>| {
            mark.what.split('-').all(|part| figures.contains(part.trim_start_matches('0')))
        };
        let (own, theirs) = (marks(self.own, self.profiles.0), marks(self.theirs, self.profiles.1));
        let (mut lacking, mut surplus) = (differing(&own, &theirs), differing(&theirs, &own));
        if !lacking.is_empty() || !surplus.is_empty() {
            let (there, here) = (figures(self.own, self.profiles.0), figures(self.theirs, self.profiles.1));
            lacking.retain(|mark| !in_figures(mark, &here));
            surplus.retain(|mark| !in_figures(mark, &there));
        }
        self.tell(&PARITY_DATES, lacking, surplus, findings);
    }

    /// References, each of which may be a typed number in the other text: that it is typed is told elsewhere.
    fn references(&self, findings: &mut Findings) {
        let marks = |passages: &[&Passage<'_>]| -> Vec<Mark> {
            let all = passages.iter().flat_map(|passage| &passage.references);
            all.map(|one| Mark { what: one.targets(), span: Some(one.span) }).collect()
        };
        let typed = |passages: &[&Passage<'_>], profile: &Profile, known: &Known<'_>| -> BTreeSet<String> {
            let all = passages.iter().flat_map(|passage| citations(&passage.text, profile));
            all.filter_map(|citation| known.anchor(&citation)).collect()
        };
        let (own, theirs) = (marks(self.own), marks(self.theirs));
        let (typed_there, typed_here) =
            (typed(self.own, self.profiles.0, &self.known.0), typed(self.theirs, self.profiles.1, &self.known.1));
        let mut lacking = differing(&own, &theirs);
        let mut surplus = differing(&theirs, &own);
        lacking.retain(|mark| !typed_here.contains(&mark.what));
        surplus.retain(|mark| !typed_there.contains(&mark.what));
        self.tell(&PARITY_REFERENCES, lacking, surplus, findings);
    }

    /// Addresses differ lawfully where each language has its own page.
    fn links(&self, findings: &mut Findings) {
        let all = |passages: &[&Passage<'_>]| -> Vec<Mark> {
            let links = passages.iter().flat_map(|passage| &passage.links);
            let web = links.filter(|link| link.address.starts_with("http"));
            web.map(|link| Mark { what: link.address.clone(), span: Some(link.span) }).collect()
        };
        let (own, theirs) = (all(self.own), all(self.theirs));
        let pages = |marks: &[Mark]| marks.iter().map(|mark| mark.what.as_str()).collect::<WebPages>();
        let (own_pages, their_pages) = (pages(&own), pages(&theirs));
        // The publisher's own site, of which the texts may lead to other pages.
        let own_site = |marks: &[Mark]| marks.iter().any(|mark| publisher(&mark.what) == self.publisher);
        let both = own_site(&own) && own_site(&theirs);
        let counts = |mark: &&Mark| {
            let own_page = both && publisher(&mark.what) == self.publisher;
            !own_page && !self.moved.0.contains(mark.what.as_str())
        };
        let odd = |mark: &&Mark, pages: &WebPages| counts(mark) && !pages.hold(&mark.what);
        let lacking = own.iter().filter(|mark| odd(mark, &their_pages)).collect();
        let surplus = theirs.iter().filter(|mark| odd(mark, &own_pages)).collect();
        self.tell(&PARITY_LINKS, lacking, surplus, findings);
    }

    /// Numbers in digits, excused by words that may mean them.
    fn numbers(&self, article: Option<u32>, findings: &mut Findings) {
        let (own, theirs) = (
            Counted::of(self.own, self.languages.0, self.profiles.0, &self.known.0),
            Counted::of(self.theirs, self.languages.1, self.profiles.1, &self.known.1),
        );
        let plain = |here: &Counted, there: &Counted| here.odd(there, |numbers| numbers.written.iter());
        self.tell(
            &PARITY_NUMBERS,
            plain(&own, &theirs).iter().collect(),
            plain(&theirs, &own).iter().collect(),
            findings,
        );
        let cited =
            |here: &Counted, there: &Counted| here.odd(there, |numbers| numbers.cited.iter().map(|(number, _)| number));
        let (mut lacking, mut surplus) = (cited(&own, &theirs), cited(&theirs, &own));
        // 前項 here may be Article 5.1 there, but 第23条 is not Article 27.
        match (lacking.is_empty(), surplus.is_empty()) {
            (false, true) => lacking.retain(|mark| !theirs.may_mean(own.is_article(&mark.what), &mark.what, article)),
            (true, false) => surplus.retain(|mark| !own.may_mean(theirs.is_article(&mark.what), &mark.what, article)),
            _ => {}
        }
        self.leave_told(&mut lacking, &mut surplus);
        self.leave_told(&mut surplus, &mut lacking);
        self.tell(&PARITY_NUMBERS, lacking.iter().collect(), surplus.iter().collect(), findings);
    }

    /// Takes out the articles of which it is told already that they are wrong, and what stands for them in the other text.
    fn leave_told(&self, these: &mut Vec<Mark>, those: &mut Vec<Mark>) {
        let before = these.len();
        let mut now = BTreeSet::new();
        these.retain(|mark| {
            let stands_in = |told: &&Told| {
                let around = mark.span.filter(|span| span.file == told.place.file);
                around.is_some_and(|span| (span.start..span.end).contains(&told.place.start))
            };
            let known = self.told.iter().filter(stands_in).find(|told| told.article == mark.what);
            now.extend(known.and_then(|told| told.now.as_deref()));
            known.is_none()
        });
        let left = before - these.len();
        let all = left > 0 && these.is_empty() && those.len() == left;
        those.retain(|mark| !all && !now.contains(mark.what.as_str()));
    }
}

/// The numbers of a part of a text, passage by passage.
struct Counted {
    numbers: Vec<(Option<Span>, Numbers)>,
    relations: Vec<Option<i64>>,
}

impl Counted {
    fn of(passages: &[&Passage<'_>], language: &Language, profile: &Profile, known: &Known<'_>) -> Self {
        let counted = || passages.iter().filter(|passage| passage.kind != Kind::Title);
        let read = |passage: &&Passage<'_>| {
            let words = passage.own_words();
            // The number that somebody typed before a heading is told elsewhere.
            let typed = if passage.kind == Kind::Heading { typed_before(&words) } else { 0 };
            let mut numbers = numbers(&words[typed..], profile);
            numbers.possible.extend(converted(&passage.text, language, profile));
            // What a reference prints may be typed in the other text.
            let aims = passage.references.iter().filter(|one| one.notice.is_none()).flat_map(|one| &one.aims);
            numbers.possible.extend(aims.flat_map(|aim| known.printed(&aim.target)));
            (passage.span(), numbers)
        };
        let numbers = counted().map(read).collect();
        let mut relations: Vec<Option<i64>> = counted().flat_map(|passage| relations(&passage.text, profile)).collect();
        // 第1項 alone is a paragraph of the article in which it is cited.
        let inside =
            |passage: &&&Passage<'_>| citations(&passage.text, profile).iter().any(|found| found.unit == Unit::Inside);
        relations.extend(counted().find(inside).map(|_| Some(0)));
        Self { numbers, relations }
    }

    /// Those that `there` can in no way be read to hold, each once.
    fn odd<'n, I: Iterator<Item = &'n String>>(&'n self, there: &Self, kind: fn(&'n Numbers) -> I) -> Vec<Mark> {
        let known: BTreeSet<&String> = there.numbers.iter().flat_map(|(_, numbers)| numbers.all()).collect();
        let mut told = BTreeSet::new();
        let all = self.numbers.iter().flat_map(|(span, numbers)| kind(numbers).map(move |number| (*span, number)));
        // "1 year" is "a year" in one language and "1" in the other.
        let odd = all.filter(|(_, number)| !known.contains(number) && *number != "1" && *number != "0");
        odd.filter(|(_, number)| told.insert(*number))
            .map(|(span, number)| Mark { what: number.clone(), span })
            .collect()
    }

    fn is_article(&self, number: &str) -> bool {
        self.numbers.iter().any(|(_, numbers)| numbers.cited.contains(&(number.to_owned(), true)))
    }

    /// True where 前項 or "the preceding Article" of this part may be what the other text cites by a number; `here` is the
    /// article in which both stand.
    fn may_mean(&self, article: bool, number: &str, here: Option<u32>) -> bool {
        let number = number.parse::<i64>().ok();
        self.relations.iter().any(|offset| match (article, offset, here) {
            (true, Some(offset), Some(here)) => number == Some(i64::from(here) + offset),
            _ => true,
        })
    }
}

fn related(finding: Finding, there: Option<Span>) -> Finding {
    match there {
        Some(there) => finding.related(there, "original"),
        None => finding,
    }
}

/// Those of `these` that `those` does not hold, each once.
fn differing<'m>(these: &'m [Mark], those: &[Mark]) -> Vec<&'m Mark> {
    let mut told = BTreeSet::new();
    let lacks = |mark: &&Mark| !those.iter().any(|other| other.what == mark.what);
    these.iter().filter(lacks).filter(|mark| told.insert(mark.what.clone())).collect()
}

/// A name may be repeated or replaced by a pronoun; every other value must stand in both.
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
    let typed = phones(&passage.own_words()).into_iter().map(|what| Mark { what, span: passage.span() });
    linked.chain(typed).collect()
}

/// Places that a passage cites by what their marks are: (2)-1-i, 2(1)B.
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
        Reading::Day(day) => Some(Mark { what: day.to_string(), span: passage.span_of(found.range) }),
        _ => None,
    });
    days.collect()
}
