//! Patterns: how a number is written, with places for counts: `■ {n}.`, `({n:a})`, `{parent}.{n}`.

use super::counter::Counter;

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
pub(crate) struct Pattern(Vec<Piece>);

/// What a pattern is filled with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Counts<'a> {
    /// The count itself.
    pub(crate) own: u32,
    /// The count of the branch; 0 where there is none.
    pub(crate) branch: u32,
    /// The number of the thing around, without signs: `7`, `15-2.1`.
    pub(crate) parent: &'a str,
}

impl Pattern {
    /// Reads a pattern. `Err`: the part in braces that has no meaning.
    pub(crate) fn parse(text: &str, default: Counter) -> Result<Self, String> {
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
    pub(super) fn text(&self) -> String {
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
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The number. Where there is no number around it, the sign that would follow that number goes too.
    pub(crate) fn fill(&self, counts: Counts<'_>) -> String {
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
    pub(crate) fn cited(&self) -> Self {
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
