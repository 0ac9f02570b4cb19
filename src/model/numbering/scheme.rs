//! Numbering schemes: the numbers and citations of each level, in each language.
//!
//! The built-in schemes are Fluent messages (`locales/<language>/numbering.ftl`), so that each language brings its own
//! numbers. A site's own schemes are tables of `site.toml`, written as patterns: `■ {n}.`, `({n:a})`, `{parent}.{n}`.

use crate::base::names::names;
use crate::base::{Arg, Counter};
use crate::model::numbering::pattern::{Counts, Pattern};
use crate::model::seal::Patterns;
use crate::words::Catalog;

names! {
    /// The style of references, one for the whole site.
    /// Its name is that in `site.toml`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum CitationStyle {
        /// 第7条第1項第2号
        Formal = "formal",
        /// 7条1項2号
        Short = "short",
    }
}

/// A level of numbered things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NumberingLevel {
    /// An outermost section (条).
    Section,
    /// A section inside a section.
    Subsection,
    /// An outermost section numbered as a branch (条の2).
    Branch,
    /// A numbered paragraph (項).
    Paragraph,
    /// An item (号).
    Item,
    /// An item of an item (イロハ).
    Below,
    /// An item of the third level, (ア).
    Deeper,
    /// An item of the fourth level.
    Fourth,
    /// An item of the fifth level.
    Fifth,
    /// An item of the sixth level, the deepest.
    Sixth,
    /// A number typed within a sentence, which no scheme writes.
    Mark,
}

impl NumberingLevel {
    /// Whether it is the level of an outermost section.
    pub(crate) fn is_outermost(self) -> bool {
        matches!(self, Self::Section | Self::Branch)
    }

    /// Every level that schemes write, by its name in `site.toml` and in seals.
    pub(crate) const ALL: [(&'static str, Self); 10] = [
        ("section", Self::Section),
        ("subsection", Self::Subsection),
        ("branch", Self::Branch),
        ("paragraph", Self::Paragraph),
        ("item", Self::Item),
        ("below", Self::Below),
        ("deeper", Self::Deeper),
        ("fourth", Self::Fourth),
        ("fifth", Self::Fifth),
        ("sixth", Self::Sixth),
    ];
}

/// The numbers and citations of one level.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct LevelFormat {
    /// The number as written before the text.
    pub(crate) display: Pattern,
    /// The number as written in a reference, after the citation of its surroundings.
    pub(crate) reference: Pattern,
}

/// A numbering scheme in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Scheme {
    formats: Vec<LevelFormat>,
}

impl Scheme {
    /// The names of the built-in schemes.
    pub(crate) const NAMES: [&'static str; 4] = ["article", "decimal", "plain", "none"];

    /// Returns the scheme that numbers neither sections nor paragraphs. The marks of lists remain, since they belong to
    /// the text.
    pub(crate) fn none(words: &Catalog, style: CitationStyle) -> Self {
        let mut plain = Self::built_in("plain", words, style);
        for level in
            [NumberingLevel::Section, NumberingLevel::Subsection, NumberingLevel::Branch, NumberingLevel::Paragraph]
        {
            plain.formats[level as usize] = LevelFormat::default();
        }
        plain
    }

    /// Returns a built-in scheme, in the language of `words`.
    pub(crate) fn built_in(name: &str, words: &Catalog, style: CitationStyle) -> Self {
        let formats = NumberingLevel::ALL.iter().map(|(level, _)| built_in_format(name, level, words, style)).collect();
        Self { formats }
    }

    /// Returns a scheme with the formats that `format` returns.
    pub(crate) fn of(format: impl Fn(NumberingLevel) -> LevelFormat) -> Self {
        Self { formats: NumberingLevel::ALL.iter().map(|(_, level)| format(*level)).collect() }
    }

    /// Returns the scheme of a seal. A level that the seal does not name, or names unreadably, is not numbered.
    pub(crate) fn from_patterns(patterns: &Patterns) -> Self {
        let read = |text: &String| Pattern::parse(text, Counter::Decimal).unwrap_or_default();
        let format = |(level, _): &(&str, NumberingLevel)| {
            let [display, reference] = patterns.get(*level)?.each_ref().map(read);
            Some(LevelFormat { display, reference })
        };
        Self { formats: NumberingLevel::ALL.iter().map(|level| format(level).unwrap_or_default()).collect() }
    }

    /// Returns the patterns of all numbered levels, for a seal.
    pub(crate) fn patterns(&self) -> Patterns {
        let numbered = NumberingLevel::ALL.iter().map(|(name, level)| (name, self.format(*level)));
        let numbered = numbered.filter(|(_, format)| !format.display.is_empty() || !format.reference.is_empty());
        numbered.map(|(name, format)| ((*name).to_owned(), [format.display.text(), format.reference.text()])).collect()
    }

    /// Returns the levels that can directly surround a level.
    fn around(level: NumberingLevel) -> &'static [NumberingLevel] {
        match level {
            NumberingLevel::Section | NumberingLevel::Branch | NumberingLevel::Mark => &[],
            NumberingLevel::Subsection => &[NumberingLevel::Section, NumberingLevel::Branch],
            NumberingLevel::Paragraph => &[NumberingLevel::Section, NumberingLevel::Branch, NumberingLevel::Subsection],
            NumberingLevel::Item => &[
                NumberingLevel::Paragraph,
                NumberingLevel::Section,
                NumberingLevel::Branch,
                NumberingLevel::Subsection,
            ],
            NumberingLevel::Below => &[NumberingLevel::Item],
            NumberingLevel::Deeper => &[NumberingLevel::Below],
            NumberingLevel::Fourth => &[NumberingLevel::Deeper],
            NumberingLevel::Fifth => &[NumberingLevel::Fourth],
            NumberingLevel::Sixth => &[NumberingLevel::Fifth],
        }
    }

    /// Returns the two citations in a row, if the number of a level would run together with the one before it (1 and 2
    /// as 12).
    pub(crate) fn runs_together(&self, level: NumberingLevel) -> Option<String> {
        let own = &self.format(level).reference;
        let outer = Self::around(level).iter().map(|level| &self.format(*level).reference);
        let outer = outer.into_iter().find(|outer| outer.runs_into(own))?;
        let before = outer.fill(Counts { own: 1, branch: 1, parent: "", before: "" });
        Some(format!("{before}{}", own.fill(Counts { own: 2, branch: 1, parent: "", before: &before })))
    }

    /// Returns the format of a level.
    pub(crate) fn format(&self, level: NumberingLevel) -> &LevelFormat {
        &self.formats[level as usize]
    }
}

fn built_in_format(scheme: &str, level: &str, words: &Catalog, style: CitationStyle) -> LevelFormat {
    let id = format!("numbering-{scheme}-{level}");
    let attribute = match style {
        CitationStyle::Formal => "reference",
        CitationStyle::Short => "short",
    };
    let counter = words.format(&id, Some("counter"), &[]).unwrap_or_default();
    let counter = Counter::of_name(&counter).unwrap_or_default();
    let args = ["n", "branch", "parent"].map(|name| (name, Arg::from(format!("{{{name}}}"))));
    let pattern = |attribute| {
        let text = words.format(&id, attribute, &args).unwrap_or_default();
        Pattern::parse(&text, counter).unwrap_or_default()
    };
    LevelFormat { display: pattern(None), reference: pattern(Some(attribute)).apart() }
}
