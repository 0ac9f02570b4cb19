//! Numbering schemes: how each level is numbered and cited, in each language.
//!
//! The schemes of the program are Fluent messages (`locales/<language>/numbering.ftl`), so that a language brings its own
//! numbers along. A site's own schemes are tables of `site.toml`, written as patterns: `■ {n}.`, `({n:a})`,
//! `{parent}.{n}`.

use crate::catalog::Catalog;
use crate::config::names::complete;
use crate::decode::{Localised, table};
use crate::diagnostic::{Arg, Findings, Rule};
use crate::language::Language;
use crate::model::seal::Patterns;
use crate::numbering::counter::Counter;
use crate::source::Spanned;

/// A pattern of a numbering scheme that cannot be read.
pub static BAD_PATTERN: Rule = Rule::error("bad-pattern");

/// How references are written; one for the whole site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// 第7条第1項第2号
    Formal,
    /// 7条1項2号
    Short,
}

impl Style {
    /// Every style with its name in `site.toml`.
    pub const NAMES: [(&'static str, Self); 2] = [("formal", Self::Formal), ("short", Self::Short)];
}

/// What can be numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
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
    /// Whatever is deeper.
    Deeper,
}

impl Level {
    const ALL: [(&'static str, Self); 7] = [
        ("section", Self::Section),
        ("subsection", Self::Subsection),
        ("branch", Self::Branch),
        ("paragraph", Self::Paragraph),
        ("item", Self::Item),
        ("below", Self::Below),
        ("deeper", Self::Deeper),
    ];
}

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Literal(String),
    Own(Counter),
    Branch,
    Parent,
}

/// How a number is written: `第{n}条`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pattern(Vec<Piece>);

/// What a pattern is filled with.
#[derive(Debug, Clone, Copy)]
pub struct Counts<'a> {
    /// The count itself.
    pub own: u32,
    /// The count of the branch; 0 where there is none.
    pub branch: u32,
    /// The number of the thing around, without signs: `7`, `15-2.1`.
    pub parent: &'a str,
}

impl Pattern {
    /// Reads a pattern. `Err`: the part in braces that has no meaning.
    pub fn parse(text: &str, default: Counter) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((literal, after)) = rest.split_once('{') {
            if !literal.is_empty() {
                pieces.push(Piece::Literal(literal.to_owned()));
            }
            let (name, after) = after.split_once('}').ok_or_else(|| after.to_owned())?;
            pieces.push(piece(name, default).ok_or_else(|| name.to_owned())?);
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Literal(rest.to_owned()));
        }
        Ok(Self(pieces))
    }

    /// The pattern as it is written, for [`Pattern::parse`].
    fn text(&self) -> String {
        let text = |piece: &Piece| match piece {
            Piece::Literal(text) => text.clone(),
            Piece::Own(Counter::Decimal) => "{n}".to_owned(),
            Piece::Own(counter) => {
                let name = Counter::NAMES.iter().find(|(_, known)| known == counter).map_or("1", |(name, _)| *name);
                format!("{{n:{name}}}")
            }
            Piece::Branch => "{branch}".to_owned(),
            Piece::Parent => "{parent}".to_owned(),
        };
        self.0.iter().map(text).collect()
    }

    /// True where nothing is written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The number. Where there is no number around it, the sign that would follow that number goes too.
    pub fn fill(&self, counts: Counts<'_>) -> String {
        let mut text = String::new();
        let mut orphan = false;
        for piece in &self.0 {
            match piece {
                Piece::Literal(literal) if orphan => text.push_str(literal.trim_start_matches(['.', '-', '．', '－'])),
                Piece::Literal(literal) => text.push_str(literal),
                Piece::Own(counter) => text.push_str(&counter.text(counts.own)),
                Piece::Branch => text.push_str(&counts.branch.to_string()),
                Piece::Parent => text.push_str(counts.parent),
            }
            orphan = *piece == Piece::Parent && counts.parent.is_empty();
        }
        text
    }

    /// The pattern without the signs around the number, as it is cited: `■ {n}.` is cited as `{n}`.
    fn cited(&self) -> Self {
        let mut pieces = self.0.clone();
        let decoration = |c: char| !c.is_alphanumeric() && !"()（）[]「」".contains(c);
        if let Some(Piece::Literal(text)) = pieces.first_mut() {
            *text = text.trim_start_matches(decoration).to_owned();
        }
        if let Some(Piece::Literal(text)) = pieces.last_mut() {
            *text = text.trim_end_matches(decoration).to_owned();
        }
        Self(pieces)
    }
}

fn piece(name: &str, default: Counter) -> Option<Piece> {
    match name.split_once(':') {
        None if name == "n" => Some(Piece::Own(default)),
        None if name == "branch" => Some(Piece::Branch),
        None if name == "parent" => Some(Piece::Parent),
        Some(("n", counter)) => {
            Counter::NAMES.iter().find(|(name, _)| *name == counter).map(|(_, counter)| Piece::Own(*counter))
        }
        _ => None,
    }
}

/// How one level is numbered and cited.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Format {
    /// As it stands before the text.
    pub display: Pattern,
    /// As it stands in a reference, after what its surroundings are cited as.
    pub reference: Pattern,
}

/// A numbering scheme in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scheme {
    formats: Vec<Format>,
}

impl Scheme {
    /// The names of the schemes that every site has.
    pub const NAMES: [&'static str; 4] = ["article", "decimal", "plain", "none"];

    /// The scheme that numbers nothing.
    pub fn none() -> Self {
        Self { formats: vec![Format::default(); Level::ALL.len()] }
    }

    /// One of the program's schemes, in the language of `words`.
    pub fn built_in(name: &str, words: &Catalog, style: Style) -> Self {
        let formats = Level::ALL.iter().map(|(level, _)| built_in_format(name, level, words, style)).collect();
        Self { formats }
    }

    /// A scheme of the site, in `language`. What is wrong with it has been reported by [`RawScheme::check`].
    pub fn own(raw: &RawScheme, language: &Language, style: Style) -> Self {
        let formats = Level::ALL.iter().map(|(_, level)| raw.format(*level, language, style)).collect();
        Self { formats }
    }

    /// The scheme of a seal. A level that it does not name, or that cannot be read, is not numbered.
    pub fn from_patterns(patterns: &Patterns) -> Self {
        let read = |text: &String| Pattern::parse(text, Counter::Decimal).unwrap_or_default();
        let format = |(level, _): &(&str, Level)| {
            let [display, reference] = patterns.get(*level)?.each_ref().map(read);
            Some(Format { display, reference })
        };
        Self { formats: Level::ALL.iter().map(|level| format(level).unwrap_or_default()).collect() }
    }

    /// The patterns of every level that is numbered, for a seal.
    pub fn patterns(&self) -> Patterns {
        let numbered = Level::ALL.iter().map(|(name, level)| (name, self.format(*level)));
        let numbered = numbered.filter(|(_, format)| !format.display.is_empty() || !format.reference.is_empty());
        numbered.map(|(name, format)| ((*name).to_owned(), [format.display.text(), format.reference.text()])).collect()
    }

    /// The format of a level.
    pub fn format(&self, level: Level) -> &Format {
        &self.formats[level as usize]
    }
}

fn built_in_format(scheme: &str, level: &str, words: &Catalog, style: Style) -> Format {
    let id = format!("numbering-{scheme}-{level}");
    let attribute = match style {
        Style::Formal => "reference",
        Style::Short => "short",
    };
    let counter = words.format(&id, Some("counter"), &[]).unwrap_or_default();
    let counter = Counter::NAMES.iter().find(|(name, _)| *name == counter).map_or(Counter::Decimal, |(_, c)| *c);
    let args = ["n", "branch", "parent"].map(|name| (name, Arg::from(format!("{{{name}}}"))));
    let pattern = |attribute| {
        let text = words.format(&id, attribute, &args).unwrap_or_default();
        Pattern::parse(&text, counter).unwrap_or_default()
    };
    Format { display: pattern(None), reference: pattern(Some(attribute)) }
}

table! {
    /// How the levels of a site's own scheme are cited.
    pub struct RawReferences {
        /// An outermost section.
        section: Option<Localised<Spanned<String>>>,
        /// A section inside a section.
        subsection: Option<Localised<Spanned<String>>>,
        /// A branch of an outermost section.
        branch: Option<Localised<Spanned<String>>>,
        /// A numbered paragraph.
        paragraph: Option<Localised<Spanned<String>>>,
        /// An item.
        item: Option<Localised<Spanned<String>>>,
        /// An item of an item.
        below: Option<Localised<Spanned<String>>>,
        /// Whatever is deeper.
        deeper: Option<Localised<Spanned<String>>>,
    }
}

table! {
    /// A numbering scheme of the site's own. A level without a pattern is not numbered.
    pub struct RawScheme {
        /// An outermost section: `■ {n}.`
        section: Option<Localised<Spanned<String>>>,
        /// A section inside a section: `{parent}.{n}`
        subsection: Option<Localised<Spanned<String>>>,
        /// A branch of an outermost section: `■ {n}-{branch}.`
        branch: Option<Localised<Spanned<String>>>,
        /// A numbered paragraph: `{n}.`
        paragraph: Option<Localised<Spanned<String>>>,
        /// An item: `({n:a})`
        item: Option<Localised<Spanned<String>>>,
        /// An item of an item: `{n:①}`
        below: Option<Localised<Spanned<String>>>,
        /// Whatever is deeper: `{n:i}`
        deeper: Option<Localised<Spanned<String>>>,
        /// How each level is cited, where it is not the pattern above without its decoration.
        reference: Option<RawReferences>,
    }
}

impl RawScheme {
    fn display(&self, level: Level) -> Option<&Localised<Spanned<String>>> {
        match level {
            Level::Section => self.section.as_ref(),
            Level::Subsection => self.subsection.as_ref(),
            Level::Branch => self.branch.as_ref(),
            Level::Paragraph => self.paragraph.as_ref(),
            Level::Item => self.item.as_ref(),
            Level::Below => self.below.as_ref(),
            Level::Deeper => self.deeper.as_ref(),
        }
    }

    fn reference(&self, level: Level) -> Option<&Localised<Spanned<String>>> {
        let reference = self.reference.as_ref()?;
        match level {
            Level::Section => reference.section.as_ref(),
            Level::Subsection => reference.subsection.as_ref(),
            Level::Branch => reference.branch.as_ref(),
            Level::Paragraph => reference.paragraph.as_ref(),
            Level::Item => reference.item.as_ref(),
            Level::Below => reference.below.as_ref(),
            Level::Deeper => reference.deeper.as_ref(),
        }
    }

    /// Reports patterns that cannot be read, and languages that are missing.
    pub fn check(&self, languages: &[Language], findings: &mut Findings) {
        for (name, level) in Level::ALL {
            for patterns in [self.display(level), self.reference(level)].into_iter().flatten() {
                complete(name, patterns, languages, findings);
                let by_language = patterns.by_language.iter().map(|(_, pattern)| pattern);
                for pattern in patterns.all.iter().chain(by_language) {
                    if let Err(part) = Pattern::parse(&pattern.value, Counter::Decimal) {
                        findings.push(BAD_PATTERN.at(pattern.span).with("part", part).hint("parts"));
                    }
                }
            }
        }
    }

    fn format(&self, level: Level, language: &Language, style: Style) -> Format {
        let read = |patterns: Option<&Localised<Spanned<String>>>| {
            let pattern = patterns?.get(language)?;
            Pattern::parse(&pattern.value, Counter::Decimal).ok()
        };
        let display = read(self.display(level)).unwrap_or_default();
        let reference = match (style, read(self.reference(level))) {
            (_, Some(reference)) => reference,
            (Style::Formal | Style::Short, None) => display.cited(),
        };
        Format { display, reference }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_hold_counts_and_are_cited_without_decoration() {
        let counts = Counts { own: 3, branch: 2, parent: "7" };
        let pattern = |text| Pattern::parse(text, Counter::Decimal).expect("a pattern");
        assert_eq!(pattern("■ {n}.").fill(counts), "■ 3.");
        assert_eq!(pattern("■ {n}.").cited().fill(counts), "3");
        assert_eq!(pattern("（{n:イ}）").cited().fill(counts), "（ハ）");
        assert_eq!(pattern("{parent}.{n}").fill(counts), "7.3");
        assert_eq!(pattern("{parent}.{n}").fill(Counts { parent: "", ..counts }), "3");
        assert_eq!(pattern("第{n}条の{branch}").fill(counts), "第3条の2");
        assert_eq!(Pattern::parse("{x}", Counter::Decimal), Err("x".to_owned()));
        assert_eq!(Pattern::parse("{n:zz}", Counter::Decimal), Err("n:zz".to_owned()));
        assert_eq!(Pattern::parse("({n", Counter::Decimal), Err("n".to_owned()));
    }
}
