//! Regions of a page, and which of them are the text; the rest is navigation.

use std::collections::{BTreeMap, BTreeSet};

use super::words::Links;
use super::{OUTSIDE, PaperPart};
use crate::exchange::read::links::seen_letters;

/// The region that the reader is in.
#[derive(Debug, Default)]
pub(super) struct Region {
    main: usize,
    outside: usize,
    form: usize,
    /// The number of forms so far.
    forms: usize,
    header: usize,
    /// The number of headers so far.
    headers: usize,
}

/// A part of a page and its region.
#[derive(Debug)]
pub(super) struct PageRegion {
    part: PaperPart,
    links: Links,
    is_main: bool,
    is_outside: bool,
    /// The number of its form, if any.
    form: Option<usize>,
    /// The number of its header outside the main text, if any.
    header: Option<usize>,
}

/// The text of a page, and what was left out.
#[derive(Debug, Default)]
pub(in super::super) struct Found {
    pub(in super::super) parts: Vec<PaperPart>,
    /// The words of the navigation.
    pub(in super::super) elsewhere: Vec<String>,
    /// The invisible words.
    pub(in super::super) hidden: Vec<String>,
    /// The title of the browser window.
    pub(in super::super) window: String,
    /// The address of the page, if it names it.
    pub(in super::super) address: String,
}

impl Region {
    pub(super) fn enter(&mut self, name: &str) {
        match name {
            "main" | "article" => self.main += 1,
            "header" => {
                self.headers += usize::from(self.header == 0);
                self.header += 1;
            }
            "form" => {
                self.forms += usize::from(self.form == 0);
                self.form += 1;
            }
            name if OUTSIDE.contains(&name) => self.outside += 1,
            _ => {}
        }
    }

    pub(super) fn leave(&mut self, name: &str) {
        let depth = match name {
            "main" | "article" => &mut self.main,
            "header" => &mut self.header,
            "form" => &mut self.form,
            name if OUTSIDE.contains(&name) => &mut self.outside,
            _ => return,
        };
        *depth = depth.saturating_sub(1);
    }

    pub(super) fn held(&self, part: PaperPart, links: Links) -> PageRegion {
        let header = (self.header > 0 && self.main == 0).then_some(self.headers);
        let form = (self.form > 0).then_some(self.forms);
        PageRegion { part, links, is_main: self.main > 0, is_outside: self.outside > 0, form, header }
    }
}

impl PageRegion {
    fn heading(&self) -> Option<u8> {
        match &self.part {
            PaperPart::Line(line) => line.heading,
            PaperPart::Table(_) => None,
        }
    }

    fn letters(&self) -> usize {
        match &self.part {
            PaperPart::Line(line) => seen_letters(&line.words),
            PaperPart::Table(rows) => rows.iter().flatten().map(|cell| seen_letters(cell)).sum(),
        }
    }

    /// Whether it is a line of only links to this or other pages. A single link to another page counts only before the
    /// title.
    fn leads(&self, before_title: bool, is_said: bool) -> bool {
        let Links { count, near, inside, is_contact, letters: [linked, free] } = self.links;
        let all_inside = inside == count && self.heading().is_none();
        let several = count > 1 && near + inside == count && !is_said;
        linked > 0 && free == 0 && !is_contact && (before_title || all_inside || several)
    }
}

/// Selects the text of a page; if seibun made it (`own`), all of it is text.
pub(super) fn found(mut held: Vec<PageRegion>, own: bool, window: &str) -> Found {
    ask(&mut held);
    let letters = |is_one: &dyn Fn(&PageRegion) -> bool| {
        held.iter().filter(|held| is_one(held)).map(PageRegion::letters).sum::<usize>()
    };
    // The main element is trusted only if it holds more than half of the text.
    let has_main = letters(&|held| held.is_main && !held.is_outside) * 2 > letters(&|held| !held.is_outside);
    let title = title(&held, has_main);
    let first = held.iter().position(|held| held.is_main).filter(|_| has_main);
    let is_headed =
        |(at, held): &(usize, &PageRegion)| held.heading().is_some_and(|level| level > 0 || title == Some(*at));
    let headed: BTreeSet<usize> =
        held.iter().enumerate().filter(is_headed).filter_map(|(_, held)| held.header).collect();
    let before_title = |at: usize| title.is_some_and(|title| at < title);
    // A line of links right below a heading is the heading's text.
    let is_said =
        |at: usize| at.checked_sub(1).is_some_and(|above| held[above].heading().is_some_and(|level| level > 0));
    let leads = |at: usize| held[at].leads(before_title(at), is_said(at));
    let is_text = |at: usize, held: &PageRegion| {
        let above = title.is_some_and(|title| at >= title) && first.is_some_and(|first| at < first);
        let inside =
            if has_main { held.is_main || above } else { held.header.is_none_or(|header| headed.contains(&header)) };
        own || inside && !held.is_outside && !leads(at)
    };
    let mut found = Found { window: window.to_owned(), ..Found::default() };
    let mut kept: Vec<bool> = held.iter().enumerate().map(|(at, held)| is_text(at, held)).collect();
    // If nothing else is left, the parts that other pages have beside the text are the text.
    if !kept.contains(&true) {
        kept = (0..held.len()).map(|at| !leads(at)).collect();
    }
    for (held, kept) in held.into_iter().zip(kept) {
        match held.part {
            part if kept => found.parts.push(part),
            PaperPart::Line(line) => found.elsewhere.push(line.words),
            PaperPart::Table(rows) => found.elsewhere.extend(rows.into_iter().flatten()),
        }
    }
    found
}

/// Leaves out input forms, except one that holds most of the page: some programs wrap everything in a form.
fn ask(held: &mut [PageRegion]) {
    let mut letters: BTreeMap<Option<usize>, usize> = BTreeMap::new();
    for held in held.iter().filter(|held| !held.is_outside) {
        *letters.entry(held.form).or_default() += held.letters();
    }
    let all: usize = letters.values().sum();
    let asks = |form: usize| letters.get(&Some(form)).is_none_or(|letters| letters * 2 <= all);
    for held in held {
        held.is_outside |= held.form.is_some_and(asks);
    }
}

/// Returns the index of the title: the first heading of level 1 in the main text, else before it, else in a header.
fn title(held: &[PageRegion], has_main: bool) -> Option<usize> {
    let is_title = |held: &PageRegion| held.heading() == Some(0) && !held.is_outside;
    let first = |is_one: &dyn Fn(&PageRegion) -> bool| held.iter().position(|held| is_title(held) && is_one(held));
    let inside = first(&|held| !has_main || held.is_main).filter(|at| held[*at].header.is_none());
    inside.or_else(|| first(&|held| held.header.is_none())).or_else(|| first(&|_| true))
}
