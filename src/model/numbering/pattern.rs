//! Patterns: the form of a number, with placeholders for counts: `■ {n}.`, `({n:a})`, `{parent}.{n}`.
//!
//! `{branch}` counts an article and its branches from one, so that the first branch is 2 (第3条の2); with a counter it counts
//! the branches alone (`{branch:a}`, Artikel 3a). `{outer}` is where the citation of the surroundings stands, if not before its
//! own (điểm b khoản 1 Điều 2); with `{around}`, the number of the surroundings, a citation needs none (Ziffer 1.1).
//!
//! A level that is cited as displayed would run together with the number around it: 1 and 2 as 12. The joint `{.}`
//! separates them, and vanishes where they do not touch: `1.2`, `4.1(1)`, and 第1の2 as offices count.

use crate::base::Counter;

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
enum PatternPiece {
    Literal(String),
    Own(Counter),
    Branch(Option<Counter>),
    Parent,
    /// The same, in a citation that needs none of its surroundings before it.
    Around,
    Outer,
    Joint,
}

/// The form of a number: `第{n}条`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Pattern(Vec<PatternPiece>);

/// The values that fill a pattern.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Counts<'a> {
    /// The count itself.
    pub(crate) own: u32,
    /// The count of the branch; 0 if there is none.
    pub(crate) branch: u32,
    /// The number of the surrounding thing, without signs: `7`, `15-2.1`.
    pub(crate) parent: &'a str,
    /// The citation that precedes it: that of the surrounding thing.
    pub(crate) before: &'a str,
}

impl Pattern {
    /// Parses a pattern. The error is the part in braces that has no meaning.
    pub(crate) fn parse(text: &str, default: Counter) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((literal, after)) = rest.split_once('{') {
            if !literal.is_empty() {
                pieces.push(PatternPiece::Literal(literal.to_owned()));
            }
            let (name, after) = after.split_once('}').ok_or_else(|| after.to_owned())?;
            pieces.push(piece(name, default).ok_or_else(|| name.to_owned())?);
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(PatternPiece::Literal(rest.to_owned()));
        }
        Ok(Self(pieces))
    }

    /// Returns the pattern in the syntax of [`Pattern::parse`].
    pub(super) fn text(&self) -> String {
        let text = |piece: &PatternPiece| match piece {
            PatternPiece::Literal(text) => text.clone(),
            PatternPiece::Own(Counter::Decimal) => "{n}".to_owned(),
            PatternPiece::Own(counter) => format!("{{n:{}}}", counter.name()),
            PatternPiece::Branch(None) => "{branch}".to_owned(),
            PatternPiece::Branch(Some(counter)) => format!("{{branch:{}}}", counter.name()),
            PatternPiece::Outer => "{outer}".to_owned(),
            PatternPiece::Parent => "{parent}".to_owned(),
            PatternPiece::Around => "{around}".to_owned(),
            PatternPiece::Joint => "{.}".to_owned(),
        };
        self.0.iter().map(text).collect()
    }

    /// Whether the pattern writes nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a citation in this form says the number around it, and so stands by itself: `{around}.{n}`.
    pub(super) fn stands_by_itself(&self) -> bool {
        self.0.contains(&PatternPiece::Around)
    }

    fn leads_out(&self, at: usize) -> bool {
        self.0.get(at + 1) == Some(&PatternPiece::Outer)
    }

    /// Whether the citation of the surroundings stands inside that of its own.
    pub(super) fn places_outer(&self) -> bool {
        self.0.contains(&PatternPiece::Outer)
    }

    /// Returns the bare number of a branch that is counted by itself: `3a` of `Artikel {n}{branch:a}`.
    pub(super) fn bare_branch(&self, counts: Counts<'_>) -> Option<String> {
        let from = self.0.iter().position(|piece| matches!(piece, PatternPiece::Own(_)))?;
        let to = self.0.iter().position(|piece| matches!(piece, PatternPiece::Branch(Some(_))))?;
        Some(Self(self.0.get(from..=to)?.to_vec()).fill(counts))
    }

    /// Returns the number. Without a number around it, the sign that would follow that number is dropped too.
    pub(crate) fn fill(&self, counts: Counts<'_>) -> String {
        let mut text = String::new();
        let mut orphan = false;
        for (at, piece) in self.0.iter().enumerate() {
            match piece {
                // With nothing around it, nothing leads there: الفقرة 1, not الفقرة 1 من.
                PatternPiece::Literal(literal) if counts.before.is_empty() && self.leads_out(at) => {
                    text.push_str(literal.split(char::is_whitespace).next().unwrap_or(""));
                }
                PatternPiece::Literal(literal) if orphan => {
                    text.push_str(literal.trim_start_matches(['.', '-', '．', '－']));
                }
                PatternPiece::Literal(literal) => text.push_str(literal),
                PatternPiece::Own(counter) => text.push_str(&counter.text(counts.own)),
                PatternPiece::Branch(None) => text.push_str(&counts.branch.to_string()),
                PatternPiece::Branch(Some(counter)) => text.push_str(&counter.text(counts.branch.saturating_sub(1))),
                PatternPiece::Outer => text.push_str(counts.before),
                PatternPiece::Parent | PatternPiece::Around => text.push_str(counts.parent),
                PatternPiece::Joint => {}
            }
            orphan = matches!(piece, PatternPiece::Parent | PatternPiece::Around) && counts.parent.is_empty();
        }
        match self.0.first() {
            Some(PatternPiece::Joint) if touch(counts.before, &text) => {
                format!("{}{text}", joint(counts.before, &text))
            }
            _ => text,
        }
    }

    /// Returns the pattern with a joint in front, if it begins with its own count.
    pub(crate) fn apart(mut self) -> Self {
        if matches!(self.0.first(), Some(PatternPiece::Own(_))) {
            self.0.insert(0, PatternPiece::Joint);
        }
        self
    }

    /// Whether a number of this pattern would be indistinguishable from that of the next pattern right after it: 1 and
    /// 2 as 12.
    pub(crate) fn runs_into(&self, next: &Self) -> bool {
        let counter = |piece: Option<&PatternPiece>| match piece {
            Some(PatternPiece::Own(counter)) => Some(*counter),
            Some(PatternPiece::Branch(counter)) => Some(counter.unwrap_or_default()),
            _ => None,
        };
        let pair = counter(self.0.last()).zip(counter(next.0.first()));
        pair.is_some_and(|(last, first)| last.script() == first.script())
    }

    /// Returns the pattern as cited, without the signs around the number and with a joint in front: `■ {n}.` is cited
    /// as `{n}`.
    pub(crate) fn cited(&self) -> Self {
        if self.is_empty() {
            return Self::default();
        }
        let mut pieces = self.0.clone();
        let decoration = |c: char| !c.is_alphanumeric() && !"()（）[]「」".contains(c);
        if let Some(PatternPiece::Literal(text)) = pieces.first_mut() {
            *text = text.trim_start_matches(decoration).to_owned();
        }
        if let Some(PatternPiece::Literal(text)) = pieces.last_mut() {
            *text = text.trim_end_matches(decoration).to_owned();
        }
        pieces.retain(|piece| *piece != PatternPiece::Literal(String::new()));
        pieces.insert(0, PatternPiece::Joint);
        Self(pieces)
    }
}

/// Whether two parts of a citation would read as one.
fn touch(before: &str, after: &str) -> bool {
    before.ends_with(is_count) && after.starts_with(is_count)
}

/// Whether counters write this sign.
fn is_count(c: char) -> bool {
    c.is_ascii_alphanumeric() || c.is_numeric() || ('ア'..='ン').contains(&c) || "一二三四五六七八九十百".contains(c)
}

/// Returns what separates two parts: 第 before 1項, which may be left out only if nothing runs together (7条の2第1項); の
/// after 第1, as offices write; otherwise a full stop.
fn joint(before: &str, after: &str) -> &'static str {
    if after.trim_start_matches(is_count).starts_with(['条', '項', '号']) {
        "第"
    } else if before.starts_with('第') {
        "の"
    } else {
        "."
    }
}

fn piece(name: &str, default: Counter) -> Option<PatternPiece> {
    match name.split_once(':') {
        None if name == "n" => Some(PatternPiece::Own(default)),
        None if name == "branch" => Some(PatternPiece::Branch(None)),
        None if name == "outer" => Some(PatternPiece::Outer),
        None if name == "parent" => Some(PatternPiece::Parent),
        None if name == "around" => Some(PatternPiece::Around),
        None if name == "." => Some(PatternPiece::Joint),
        Some(("n", counter)) => Counter::of_name(counter).map(PatternPiece::Own),
        Some(("branch", counter)) => Counter::of_name(counter).map(|counter| PatternPiece::Branch(Some(counter))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cited_numbers_do_not_run_together() {
        let cited = |text: &str, before: &str| {
            let pattern = Pattern::parse(text, Counter::Decimal).expect("a pattern").cited();
            assert_eq!(Pattern::parse(&pattern.text(), Counter::Decimal), Ok(pattern.clone()), "as a seal keeps it");
            pattern.fill(Counts { own: 2, branch: 0, parent: "", before })
        };
        assert_eq!(["", "1", "4.1", "第1"].map(|before| cited("{n}.", before)), ["2", ".2", ".2", "の2"]);
        assert_eq!(["1", "b", "（ロ）"].map(|before| cited("{n:a}", before)), [".b", ".b", "b"]);
        assert_eq!(["1", "ア", "一", "①"].map(|before| cited("{n:イ}", before)), [".ロ"; 4]);
        assert_eq!(["1", "第1条"].map(|before| cited("({n})", before)), ["(2)"; 2]);
        assert_eq!(["第1条", "1"].map(|before| cited("第{n}項", before)), ["第2項"; 2]);
        assert_eq!(["7条", "7条の2"].map(|before| cited("{n}項", before)), ["2項", "第2項"]);
    }

    #[test]
    fn patterns_hold_counts_and_are_cited_without_decoration() {
        let counts = Counts { own: 3, branch: 2, parent: "7", before: "" };
        let pattern = |text| Pattern::parse(text, Counter::Decimal).expect("a pattern");
        assert_eq!(pattern("■ {n}.").fill(counts), "■ 3.");
        assert_eq!(pattern("■ {n}.").cited().fill(counts), "3");
        assert_eq!(pattern("（{n:イ}）").cited().fill(counts), "（ハ）");
        assert_eq!(pattern("{parent}.{n}").fill(counts), "7.3");
        assert_eq!(pattern("{parent}.{n}").fill(Counts { parent: "", ..counts }), "3");
        assert_eq!(pattern("第{n}条の{branch}").fill(counts), "第3条の2");
        let branches = ["{n}{branch:a}.", "{n}/{branch:1}", "第{n:一}条之{branch:一}", "{n} {branch:bis}."];
        assert_eq!(branches.map(|text| pattern(text).fill(counts)), ["3a.", "3/1", "第三条之一", "3 bis."]);
        assert_eq!(pattern("Artikel {n}{branch:a}").bare_branch(counts).as_deref(), Some("3a"));
        assert_eq!(pattern("第{n}条の{branch}").bare_branch(counts), None);
        assert_eq!(pattern("البند ({n}) من {outer}").fill(counts), "البند (3)");
        assert_eq!(pattern("khoản {n} {outer}").fill(Counts { before: "Điều 7", ..counts }), "khoản 3 Điều 7");
        assert_eq!(Pattern::parse("{x}", Counter::Decimal), Err("x".to_owned()));
        assert_eq!(Pattern::parse("{n:zz}", Counter::Decimal), Err("n:zz".to_owned()));
        assert_eq!(Pattern::parse("({n", Counter::Decimal), Err("n".to_owned()));
    }
}
