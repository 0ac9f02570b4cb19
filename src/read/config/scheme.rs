//! A site's own numbering schemes: tables of `site.toml`, written as patterns (`■ {n}.`, `({n:a})`, `{parent}.{n}`).

use crate::base::{Counter, Findings, Language, Localised, Rule, Spanned};
use crate::model::{LevelFormat, NumberingLevel, Pattern, Scheme};
use crate::read::decode::{complete, table};

/// An invalid pattern of a numbering scheme.
pub(crate) static BAD_PATTERN: Rule = Rule::error("bad-pattern");
/// A number cited without a sign between it and the one before.
pub(crate) static NUMBERS_RUN_TOGETHER: Rule = Rule::error("numbers-run-together");

table! {
    /// How the levels of a site's own scheme are cited.
    pub(crate) struct RawReferences {
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
        /// An item of the third level.
        deeper: Option<Localised<Spanned<String>>>,
        /// An item of the fourth level.
        fourth: Option<Localised<Spanned<String>>>,
        /// An item of the fifth level.
        fifth: Option<Localised<Spanned<String>>>,
        /// An item of the sixth level.
        sixth: Option<Localised<Spanned<String>>>,
    }
}

table! {
    /// A numbering scheme of the site's own. A level without a pattern is not numbered.
    pub(crate) struct RawScheme {
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
        /// An item of the third level: `{n:i}`
        deeper: Option<Localised<Spanned<String>>>,
        /// An item of the fourth level.
        fourth: Option<Localised<Spanned<String>>>,
        /// An item of the fifth level.
        fifth: Option<Localised<Spanned<String>>>,
        /// An item of the sixth level.
        sixth: Option<Localised<Spanned<String>>>,
        /// How each level is cited, where it is not the pattern above without its decoration.
        reference: Option<RawReferences>,
    }
}

/// The pattern of a level in a table; an unnumbered level has none.
macro_rules! pattern_of {
    ($table:expr, $level:expr) => {
        pattern_of!($table, $level, Section section, Subsection subsection, Branch branch, Paragraph paragraph,
            Item item, Below below, Deeper deeper, Fourth fourth, Fifth fifth, Sixth sixth)
    };
    ($table:expr, $level:expr, $($variant:ident $key:ident),+) => {
        match $level {
            $(NumberingLevel::$variant => $table.$key.as_ref(),)+
            NumberingLevel::Mark => None,
        }
    };
}

impl RawScheme {
    fn display(&self, level: NumberingLevel) -> Option<&Localised<Spanned<String>>> {
        pattern_of!(self, level)
    }

    fn reference(&self, level: NumberingLevel) -> Option<&Localised<Spanned<String>>> {
        pattern_of!(self.reference.as_ref()?, level)
    }

    /// Reports invalid patterns, and missing languages.
    pub(crate) fn check(&self, languages: &[Language], findings: &mut Findings) {
        for (name, level) in NumberingLevel::ALL {
            for patterns in [self.display(level), self.reference(level)].into_iter().flatten() {
                complete(name, patterns, languages, findings);
                for pattern in patterns.values() {
                    if let Err(part) = Pattern::parse(&pattern.value, Counter::Decimal) {
                        findings.push(BAD_PATTERN.at(pattern.span).with("part", part).hint("parts"));
                    }
                }
            }
        }
        languages.iter().for_each(|language| self.check_citations(language, findings));
    }

    /// Reports references in which the end of a number is ambiguous.
    fn check_citations(&self, language: &Language, findings: &mut Findings) {
        let scheme = self.scheme(language);
        for (_, level) in NumberingLevel::ALL {
            let pattern = self.reference(level).and_then(|patterns| patterns.get(language));
            if let Some((pattern, cited)) = pattern.zip(scheme.runs_together(level)) {
                findings.push(NUMBERS_RUN_TOGETHER.at(pattern.span).with("cited", cited).hint("sign"));
            }
        }
    }

    /// The scheme in `language`. [`Self::check`] reports its mistakes.
    pub(crate) fn scheme(&self, language: &Language) -> Scheme {
        Scheme::of(|level| self.format(level, language))
    }

    fn format(&self, level: NumberingLevel, language: &Language) -> LevelFormat {
        let read = |patterns: Option<&Localised<Spanned<String>>>| {
            let pattern = patterns?.get(language)?;
            Pattern::parse(&pattern.value, Counter::Decimal).ok()
        };
        let display = read(self.display(level)).unwrap_or_default();
        let reference = read(self.reference(level)).unwrap_or_else(|| display.cited());
        LevelFormat { display, reference }
    }
}
