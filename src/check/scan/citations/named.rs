//! Citations whose noun precedes the number: Article 7.1, Sections 8.2 and 8.5.

use super::super::cursor::Cursor;
use super::{Citation, Unit, is_letter};

/// Reads citations, whose ranges are of characters.
impl Cursor<'_> {
    /// Article 7.1, Sections 8.2 and 8.5: all citations with one noun.
    pub(super) fn named(&mut self) -> Vec<Citation> {
        let mut from = self.at;
        let Some(unit) = self.noun() else { return Vec::new() };
        let mut found: Vec<Citation> = Vec::new();
        while let Some(mut numbers) = self.attempt(Self::numbers) {
            // Article 2, Section 2; Article 23, paragraph (1).
            while let Some(below) = self.attempt(|reader| reader.inside(unit)) {
                numbers.extend(below);
            }
            found.push(Citation { range: from..self.at, unit, numbers, branch: None });
            self.bracket(char::is_alphabetic);
            match self.attempt(Self::next) {
                Some(next) => from = next,
                None => break,
            }
        }
        found
    }

    /// The numbers cited inside an article: ", paragraph (1)".
    fn inside(&mut self, unit: Unit) -> Option<Vec<u32>> {
        let _ = self.eat(',') || self.eat('،');
        self.spaces();
        let inner = self.noun().filter(|inner| unit == Unit::Article && *inner != Unit::Article);
        inner.and_then(|_| self.numbers())
    }

    /// The start of the next number with the same noun: ", 8.5 and 8.6". "Section 3 and 7 days" cites one section.
    fn next(&mut self) -> Option<usize> {
        let comma = self.eat(',');
        self.spaces();
        let joiners = &self.profile.joiners;
        let joined = self.attempt(|reader| {
            let word = reader.word();
            (word == "to" || joiners.contains(&word)).then_some(())
        });
        self.spaces();
        let start = self.at;
        self.numbers().filter(|_| comma || joined.is_some())?;
        self.spaces();
        let after = self.word();
        self.at = start;
        let known = &self.profile.cite_after;
        (known.is_empty() || after.is_empty() || known.contains(&after)).then_some(start)
    }

    /// A noun before a cited number: Article, Abs., §.
    fn noun(&mut self) -> Option<Unit> {
        if self.peek().is_some_and(is_together) {
            return self.noun_anywhere();
        }
        let word = self.word();
        let nouns = [Unit::Article, Unit::Section, Unit::Inside].into_iter().zip(&self.profile.cite_nouns);
        let found = nouns.clone().find(|(_, nouns)| nouns.contains(&word));
        let found = found.or_else(|| {
            let is_short = |noun: &String| noun.strip_suffix('.') == Some(word.as_str());
            let short = nouns.clone().find(|(_, nouns)| nouns.iter().any(is_short))?;
            self.eat('.').then_some(short)
        });
        found.map(|(unit, _)| unit)
    }

    /// The same in a script without spaces, where the noun may begin at any letter.
    fn noun_anywhere(&mut self) -> Option<Unit> {
        let nouns = [Unit::Article, Unit::Section, Unit::Inside].into_iter().zip(&self.profile.cite_nouns);
        let begins = |noun: &&String| self.rest().take(noun.chars().count()).eq(noun.chars());
        let (unit, noun) = nouns.into_iter().find_map(|(unit, nouns)| Some((unit, nouns.iter().find(begins)?)))?;
        self.at += noun.chars().count();
        Some(unit)
    }

    /// A word of letters, in lower case.
    fn word(&mut self) -> String {
        self.while_some(is_letter).to_lowercase()
    }

    /// 7, 7.1, 8-1, 30 (1)(3), (1).
    fn numbers(&mut self) -> Option<Vec<u32>> {
        self.spaces();
        let bracketed = |reader: &mut Self| {
            reader.spaces();
            let number = reader.eat('(').then(|| reader.ascii())??;
            reader.eat(')').then_some(number)
        };
        let first = self.attempt(Self::ascii).or_else(|| self.attempt(bracketed))?;
        let mut numbers = vec![first];
        while let Some(number) = self
            .attempt(|reader| (reader.eat('.') || reader.eat('-')).then(|| reader.ascii())?)
            .or_else(|| self.attempt(bracketed))
        {
            numbers.push(number);
        }
        Some(numbers)
    }
}

/// Whether a character is a letter of Thai, Lao or Khmer, which do not separate words with spaces.
fn is_together(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1780}'..='\u{17ff}')
}
