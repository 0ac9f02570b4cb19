//! What a translation lacks: the original's sections stand in their places, so that the reader misses nothing and every
//! number stays the same in all languages.

use super::nodes;
use crate::base::language::Language;
use crate::edition;
use crate::edition::drift::is_wanted;
use crate::model::text::{Section, Text};

/// `translation` with the sections of `original` that it lacks; `None` where it lacks none.
pub(super) fn with_missing(translation: &Text, original: &Text, (from, into): (&Language, &Language)) -> Option<Text> {
    let own: Vec<String> = translation.all_sections().iter().map(|section| section.id.value.clone()).collect();
    let lacks = |section: &&Section| is_wanted(section, into) && !own.contains(&section.id.value);
    original.all_sections().iter().find(|section| lacks(section))?;
    let mut text = translation.clone();
    Filler { own: &own, from, into }.fill(&mut text.sections, &original.sections);
    nodes::renumber(&mut text);
    Some(text)
}

struct Filler<'a> {
    own: &'a [String],
    from: &'a Language,
    into: &'a Language,
}

impl Filler<'_> {
    fn fill(&self, sections: &mut Vec<Section>, original: &[Section]) {
        let mut next = 0;
        for section in original {
            let id = &section.id.value;
            if let Some(at) = sections.iter().position(|own| own.id.value == *id) {
                self.fill(&mut sections[at].sections, &section.sections);
                next = at + 1;
            } else if !self.own.contains(id) && is_wanted(section, self.into) {
                sections.insert(next, self.stand_in(section));
                next += 1;
            }
        }
    }

    fn stand_in(&self, section: &Section) -> Section {
        let inner = section.sections.iter();
        let inner = inner.filter(|inner| !self.own.contains(&inner.id.value) && is_wanted(inner, self.into));
        Section {
            stands_in: Some(self.from.clone()),
            sections: inner.map(|inner| self.stand_in(inner)).collect(),
            ..section.clone()
        }
    }
}

/// Puts the original's own edition of each section where it stands in: its references and values are in its language.
pub(super) fn replace(sections: &mut [edition::Section], original: &[edition::Section]) {
    for section in sections {
        if let (Some(language), Some(own)) = (section.language.clone(), find(original, &section.id)) {
            section.heading = own.heading.clone();
            section.words = own.words.clone();
            section.body = own.body.clone();
            section.number = own.number.clone();
            section.language = Some(language);
        }
        replace(&mut section.sections, original);
    }
}

/// True where a section of the original stands in for a missing one.
pub(super) fn any(sections: &[edition::Section]) -> bool {
    sections.iter().any(|section| section.language.is_some() || any(&section.sections))
}

fn find<'a>(sections: &'a [edition::Section], id: &str) -> Option<&'a edition::Section> {
    sections.iter().find_map(|section| if section.id == id { Some(section) } else { find(&section.sections, id) })
}
