//! The numbers that Word makes: `numbering.xml`, with its levels, restarts and overrides (ECMA-376, part 1, section 17.9).

use std::collections::BTreeMap;

use super::xml::XmlNode;
use crate::model::numbering::counter::Counter;

/// Word has no more levels of a list.
const MOST_LEVELS: usize = 9;
/// A number takes a few signs.
const LONGEST_PATTERN: usize = 200;

/// How a level is numbered.
#[derive(Debug, Clone)]
struct WordLevel {
    format: WordFormat,
    /// `%1.%2`: the counts of the levels, from 1.
    pattern: String,
    start: u32,
    /// The level after whose change this one starts again, from 1; 0: never.
    restart: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WordFormat {
    None,
    Bullet,
    Counted(Counter),
    Zero,
    Bracketed,
}

/// The lists of a document, and how far each has come.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    levels: BTreeMap<String, Vec<WordLevel>>,
    /// The definition that a list is of, whose count lists of one definition share.
    of: BTreeMap<String, String>,
    counts: BTreeMap<String, Vec<u32>>,
}

/// A number, and whether it is one or a bullet.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct WordNumber {
    /// As it stands before the words.
    pub(super) text: String,
    /// Whether it is a bullet.
    pub(super) bullet: bool,
}

impl Numbering {
    /// Reads `numbering.xml`.
    pub(super) fn of(root: &XmlNode) -> Self {
        let definitions: BTreeMap<&str, Vec<WordLevel>> = root
            .all("abstractNum")
            .filter_map(|definition| {
                Some((definition.get("abstractNumId")?, definition.all("lvl").take(MOST_LEVELS).map(level).collect()))
            })
            .collect();
        let mut numbering = Self::default();
        for list in root.all("num") {
            let (Some(id), Some(of)) = (list.get("numId"), list.value("abstractNumId")) else { continue };
            let mut levels = definitions.get(of).cloned().unwrap_or_default();
            let mut own_count = false;
            for change in list.all("lvlOverride") {
                let at = change.get("ilvl").and_then(|at| at.parse::<usize>().ok()).unwrap_or(0);
                let Some(slot) = levels.get_mut(at) else { continue };
                if let Some(other) = change.child("lvl") {
                    *slot = level(other);
                }
                if let Some(start) = change.value("startOverride").and_then(|start| start.parse().ok()) {
                    slot.start = start;
                    own_count = true;
                }
            }
            numbering.levels.insert(id.to_owned(), levels);
            let shared = if own_count { format!("num-{id}") } else { of.to_owned() };
            numbering.of.insert(id.to_owned(), shared);
        }
        numbering
    }

    /// Counts a paragraph of a list on a level, and returns its number.
    pub(super) fn next(&mut self, list: &str, at: usize) -> Option<WordNumber> {
        let levels = self.levels.get(list)?;
        let level = levels.get(at)?;
        let counts = self.counts.entry(self.of.get(list)?.clone()).or_default();
        counts.resize(levels.len().max(counts.len()), 0);
        counts[at] = if counts[at] == 0 { level.start } else { counts[at].saturating_add(1) };
        for (deeper, other) in levels.iter().enumerate().skip(at + 1) {
            if other.restart.is_none_or(|after| after > 0 && at < after) {
                counts[deeper] = 0;
            }
        }
        // A level that was never counted counts as begun.
        for (outer, other) in levels.iter().enumerate().take(at) {
            if counts[outer] == 0 {
                counts[outer] = other.start;
            }
        }
        let mut text = level.pattern.clone();
        for (outer, other) in levels.iter().enumerate().take(at + 1) {
            text = text.replace(&format!("%{}", outer + 1), &other.format.text(counts[outer]));
        }
        let bullet = level.format == WordFormat::Bullet;
        (level.format != WordFormat::None || !text.is_empty())
            .then_some(WordNumber { text: text.trim().to_owned(), bullet })
    }
}

fn level(node: &XmlNode) -> WordLevel {
    let number = |name: &str| node.value(name).and_then(|value| value.parse::<u32>().ok());
    WordLevel {
        format: WordFormat::of(node.value("numFmt").unwrap_or("decimal")),
        pattern: node.value("lvlText").unwrap_or_default().chars().take(LONGEST_PATTERN).collect(),
        start: number("start").unwrap_or(1),
        restart: number("lvlRestart").map(|after| after as usize),
    }
}

impl WordFormat {
    /// Word's names of the formats of East Asia and of the Latin alphabet.
    fn of(name: &str) -> Self {
        Self::Counted(match name {
            "none" => return Self::None,
            "bullet" => return Self::Bullet,
            "decimalZero" => return Self::Zero,
            "decimalEnclosedParen" | "decimalEnclosedFullstop" => return Self::Bracketed,
            "decimalFullWidth" | "decimalFullWidth2" | "decimalHalfWidth" => match name {
                "decimalHalfWidth" => Counter::Decimal,
                _ => Counter::FullWidth,
            },
            "lowerLetter" => Counter::Alpha,
            "upperLetter" => Counter::UpperAlpha,
            "lowerRoman" => Counter::Roman,
            "upperRoman" => Counter::UpperRoman,
            "aiueo" | "aiueoFullWidth" => Counter::Katakana,
            "iroha" | "irohaFullWidth" => Counter::Iroha,
            "japaneseCounting"
            | "ideographDigital"
            | "japaneseDigitalTenThousand"
            | "chineseCounting"
            | "chineseCountingThousand"
            | "japaneseLegal"
            | "taiwaneseCounting" => Counter::Kanji,
            "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => Counter::Circled,
            _ => Counter::Decimal,
        })
    }

    fn text(self, count: u32) -> String {
        match self {
            Self::None => String::new(),
            Self::Bullet => "・".to_owned(),
            Self::Counted(counter) => counter.text(count),
            Self::Zero => format!("{count:02}"),
            Self::Bracketed => format!("({count})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::xml::parse;
    use super::Numbering;

    #[test]
    fn levels_restart_under_each_other_and_go_on_across_paragraphs() {
        let xml = r#"<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="0">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="第%1条"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimalFullWidth"/><w:lvlText w:val="%2"/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="aiueoFullWidth"/><w:lvlText w:val="(%3)"/></w:lvl>
            </w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="6"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
            </w:numbering>"#;
        let mut numbering = Numbering::of(&parse(xml).expect("XML"));
        let mut next = |list: &str, at: usize| numbering.next(list, at).expect("a number").text;
        let made: Vec<String> = [0, 1, 1, 2, 2, 1, 0, 1, 2].into_iter().map(|at| next("5", at)).collect();
        assert_eq!(made, ["第1条", "１", "２", "(ア)", "(イ)", "３", "第2条", "１", "(ア)"]);
        assert_eq!((next("6", 0), next("5", 0)), ("第7条".to_owned(), "第3条".to_owned()));
        assert!(numbering.next("nothing", 0).is_none() && numbering.next("5", 9).is_none());
    }
}
