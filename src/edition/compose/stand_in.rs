//! Sections that a translation lacks: those of the original stand in for them, so that readers miss nothing and every
//! number is the same in all languages.

use std::collections::{BTreeMap, BTreeSet};

use super::nodes;
use crate::base::Language;
use crate::edition;
use crate::edition::drift::is_wanted;
use crate::model::{Section, Text};

/// Returns `translation` with the sections of `original` that it lacks; `None` if it lacks none.
pub(super) fn with_missing(translation: &Text, original: &Text, (from, into): (&Language, &Language)) -> Option<Text> {
    let own: BTreeSet<&str> = translation.all_sections().iter().map(|section| section.id.value.as_str()).collect();
    let lacks = |section: &&Section| is_wanted(section, into) && !own.contains(section.id.value.as_str());
    original.all_sections().iter().find(|section| lacks(section))?;
    let mut text = translation.clone();
    Filler { own, from, into }.fill(&mut text.sections, &original.sections);
    nodes::renumber(&mut text);
    Some(text)
}

struct Filler<'a> {
    own: BTreeSet<&'a str>,
    from: &'a Language,
    into: &'a Language,
}

impl Filler<'_> {
    /// Inserts each missing section after its predecessor in the original.
    fn fill(&self, sections: &mut Vec<Section>, original: &[Section]) {
        let places: BTreeMap<String, usize> =
            sections.iter().enumerate().rev().map(|(at, section)| (section.id.value.clone(), at)).collect();
        let mut behind: Vec<Vec<Section>> = vec![Vec::new(); sections.len() + 1];
        let mut last = 0;
        for section in original {
            let id = section.id.value.as_str();
            if let Some(&at) = places.get(id) {
                self.fill(&mut sections[at].sections, &section.sections);
                last = at + 1;
            } else if !self.own.contains(id) && is_wanted(section, self.into) {
                behind[last].push(self.stand_in(section));
            }
        }
        let mut behind = behind.into_iter();
        let mut filled = behind.next().unwrap_or_default();
        for (section, missing) in sections.drain(..).zip(behind) {
            filled.push(section);
            filled.extend(missing);
        }
        *sections = filled;
    }

    fn stand_in(&self, section: &Section) -> Section {
        let inner = section.sections.iter();
        let inner = inner.filter(|inner| !self.own.contains(inner.id.value.as_str()) && is_wanted(inner, self.into));
        Section {
            stands_in: Some(self.from.clone()),
            sections: inner.map(|inner| self.stand_in(inner)).collect(),
            ..section.clone()
        }
    }
}

/// Replaces each section that stands in by the original's own edition of it, whose references and values are in its
/// language.
pub(super) fn replace(sections: &mut [edition::Section], original: &[edition::Section]) {
    let mut by_id = BTreeMap::new();
    collect(original, &mut by_id);
    replace_by(sections, &by_id);
}

fn replace_by(sections: &mut [edition::Section], original: &BTreeMap<&str, &edition::Section>) {
    for section in sections {
        let own = section.language.as_ref().and_then(|_| original.get(section.id.as_str()));
        if let Some(own) = own {
            section.heading = own.heading.clone();
            section.words = own.words.clone();
            section.body = own.body.clone();
            section.number = own.number.clone();
        }
        replace_by(&mut section.sections, original);
    }
}

/// Collects sections at any depth by their ids; the first one with an id wins.
fn collect<'a>(sections: &'a [edition::Section], by_id: &mut BTreeMap<&'a str, &'a edition::Section>) {
    for section in sections {
        by_id.entry(&section.id).or_insert(section);
        collect(&section.sections, by_id);
    }
}

/// Whether a section of the original stands in for a missing one.
pub(super) fn any(sections: &[edition::Section]) -> bool {
    sections.iter().any(|section| section.language.is_some() || any(&section.sections))
}
