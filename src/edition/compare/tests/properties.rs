//! Properties of every comparison: it holds both texts whole, and marks nothing that is the same on both sides.

use super::*;
use crate::edition::{Cookie, CookieGroup, Record, RecordField, Records, TimeUnit};
use crate::model::Category;

/// Pseudo-random numbers that are the same on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).expect("a small number")
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }
}

const JA: [&str; 12] = [
    "当社は、",
    "個人データを",
    "第三者に",
    "提供します。",
    "法令に基づく場合を除き、",
    "利用目的を",
    "通知しません。",
    "14日以内に",
    "本人の同意を得て",
    "安全に管理します。",
    "ただし、",
    "開示の請求に応じます。",
];
const EN: [&str; 12] = [
    "The Company ",
    "provides ",
    "personal data ",
    "to third parties. ",
    "Unless the law says otherwise, ",
    "within 14 days ",
    "we notify you ",
    "of the purpose. ",
    "You may ask ",
    "for an e-mail. ",
    "However, ",
    "we keep it safe. ",
];
const TH: [&str; 4] = ["บริษัท", "เก็บรวบรวม", "ข้อมูลส่วนบุคคล", "ของท่าน "];

/// A block of a made-up text.
#[derive(Debug, Clone)]
enum Made {
    Text(String),
    Counted(Vec<String>),
    Rows(Vec<&'static str>, Vec<Vec<String>>),
    /// Cookies by their names, each with its years.
    Kept(Vec<(String, i64)>),
    /// A record of the law: its name, and a value under each label.
    Record(String, Vec<(&'static str, String)>),
}

/// Sections by their ids.
type MadeText = Vec<(String, Vec<Made>)>;

fn sentence(dice: &mut Dice, words: &[&str]) -> String {
    (0..=dice.roll(8)).map(|_| dice.pick(words)).collect()
}

fn block(dice: &mut Dice, words: &[&str]) -> Made {
    match dice.roll(6) {
        4 => Made::Kept((0..=dice.roll(3)).map(|_| (format!("c{}", dice.roll(9)), 1)).collect()),
        5 => {
            Made::Record(format!("r{}", dice.roll(9)), ["P", "Q"].map(|label| (label, sentence(dice, words))).to_vec())
        }
        0 | 1 => Made::Text(sentence(dice, words)),
        2 => Made::Counted((0..=dice.roll(4)).map(|_| sentence(dice, words)).collect()),
        _ => {
            let rows = (0..=dice.roll(3)).map(|_| (0..3).map(|_| sentence(dice, words)).collect()).collect();
            Made::Rows(vec!["A", "B", "C"], rows)
        }
    }
}

fn text(dice: &mut Dice, words: &[&str]) -> MadeText {
    let sections = 1 + dice.roll(5);
    (0..sections).map(|at| (format!("s{at}"), (0..dice.roll(5)).map(|_| block(dice, words)).collect())).collect()
}

/// Changes a text at random: adds, removes, moves, rewrites.
fn edit(dice: &mut Dice, words: &[&str], text: &mut MadeText) {
    let at = dice.roll(text.len());
    let id = format!("n{}", dice.roll(1000));
    match dice.roll(9) {
        0 if !text.iter().any(|(other, _)| *other == id) => text.insert(at, (id, vec![block(dice, words)])),
        1 if text.len() > 1 => {
            text.remove(at);
        }
        2 => {
            let moved = text.remove(at);
            let to = dice.roll(text.len() + 1);
            text.insert(to, moved);
        }
        3 => {
            let place = dice.roll(text[at].1.len() + 1);
            let new = block(dice, words);
            text[at].1.insert(place, new);
        }
        4 if !text[at].1.is_empty() => {
            let place = dice.roll(text[at].1.len());
            let moved = text[at].1.remove(place);
            let to = dice.roll(text.len());
            text[to].1.push(moved);
        }
        5 if !text[at].1.is_empty() => {
            text[at].1.pop();
        }
        _ if !text[at].1.is_empty() => {
            let place = dice.roll(text[at].1.len());
            rewrite(dice, words, &mut text[at].1[place]);
        }
        _ => {}
    }
}

fn rewrite(dice: &mut Dice, words: &[&str], made: &mut Made) {
    match made {
        Made::Text(text) => text.push_str(&sentence(dice, words)),
        Made::Counted(items) => match dice.roll(3) {
            0 => items.push(sentence(dice, words)),
            1 if items.len() > 1 => {
                items.remove(0);
            }
            _ => items[0] = format!("{}{}", sentence(dice, words), items[0]),
        },
        Made::Rows(columns, rows) => match dice.roll(3) {
            0 => rows.push((0..columns.len()).map(|_| sentence(dice, words)).collect()),
            1 => {
                columns.swap(1, 2);
                rows.iter_mut().for_each(|row| row.swap(1, 2));
            }
            _ => rows[0][1] = sentence(dice, words),
        },
        Made::Kept(cookies) => match dice.roll(3) {
            0 => cookies.push((format!("c{}", dice.roll(9)), 2)),
            1 => cookies.reverse(),
            _ => cookies[0].1 += 1,
        },
        Made::Record(_, said) => match dice.roll(3) {
            0 => said.swap(0, 1),
            1 => said[0].0 = "R",
            _ => said[1].1 = sentence(dice, words),
        },
    }
}

fn made(tag: &str, text: &MadeText) -> Edition {
    let block = |id: &str, made: &Made| match made {
        Made::Text(text) => paragraph(text),
        Made::Counted(items) => paragraphs(id, &items.iter().map(String::as_str).collect::<Vec<_>>()),
        Made::Rows(columns, rows) => {
            let rows: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
            table(columns, &rows.iter().map(Vec::as_slice).collect::<Vec<_>>())
        }
        Made::Kept(cookies) => kept(cookies),
        Made::Record(name, said) => record(name, said),
    };
    let numbered = text.iter().zip(1..);
    let sections =
        numbered.map(|((id, blocks), number)| section(id, number, blocks.iter().map(|made| block(id, made)).collect()));
    edition(tag, sections.collect())
}

fn kept(cookies: &[(String, i64)]) -> Block {
    let cookie = |(name, years): &(String, i64)| Cookie {
        anchor: None,
        name: name.clone(),
        provider: "A".to_owned(),
        own: false,
        lifetime: vec![(TimeUnit::Years, *years)],
        purpose: vec![paragraph("集計")],
    };
    Block::Cookies(vec![CookieGroup { category: Category::Analytics, cookies: cookies.iter().map(cookie).collect() }])
}

fn record(name: &str, said: &[(&str, String)]) -> Block {
    let field =
        |(label, text): &(&str, String)| RecordField { label: (*label).to_owned(), value: vec![paragraph(text)] };
    let record = Record {
        anchor: Some(format!("record-{name}")),
        fields: said.iter().map(field).collect(),
        note: vec![paragraph("注の文。")],
        same: Vec::new(),
    };
    Block::Records(Records { kind: "purpose", layout: None, records: vec![record] })
}

/// One side of a comparison, line by line, as its readers see it.
type Lines = Vec<String>;

fn said(heading: &Heading) -> String {
    let words: String = heading.words.iter().map(|piece| piece.text.as_str()).collect();
    format!("{} {words}", heading.number)
}

fn said_line(side: &ComparedSide) -> String {
    let cells: Vec<String> = side
        .cells
        .iter()
        .map(|cell| {
            format!("{}={}", cell.label, cell.pieces.iter().map(|piece| piece.text.as_str()).collect::<String>())
        })
        .collect();
    format!("{} {}", side.number, cells.join("|"))
}

/// Returns one side of a comparison, in its own order.
fn side(comparison: &Comparison, is_old: bool) -> Lines {
    let mut all = Vec::new();
    for part in &comparison.parts {
        let part = match part.place {
            ComparedPlace::Left if is_old => {
                let moved = |other: &&ComparedPart| other.place == ComparedPlace::Moved && other.id == part.id;
                comparison.parts.iter().find(moved).expect("what left stands elsewhere")
            }
            ComparedPlace::Left => continue,
            ComparedPlace::Moved if is_old => continue,
            _ => part,
        };
        all.extend(if is_old { &part.old } else { &part.new }.iter().map(said));
        let sides = part.rows.iter().filter_map(|row| if is_old { row.old.as_ref() } else { row.new.as_ref() });
        all.extend(sides.map(said_line));
    }
    all
}

/// Whether two neighbouring omissions could be merged.
fn is_run(one: &FoldedRow<'_>, next: &FoldedRow<'_>) -> bool {
    match (one, next) {
        (FoldedRow::Left { depth: outer, old: olds, new: news }, FoldedRow::Left { depth, old, new }) => {
            old.is_empty() && new.is_empty() && (depth >= outer || olds == news)
        }
        _ => false,
    }
}

#[test]
fn a_comparison_holds_both_texts_whole_and_marks_nothing_that_is_the_same() {
    for (tag, words) in [("ja", JA.as_slice()), ("en", EN.as_slice()), ("th", TH.as_slice())] {
        for seed in 1..=12_u64 {
            let mut dice = Dice(seed * 7919);
            let old = text(&mut dice, words);
            let mut new = old.clone();
            (0..dice.roll(7)).for_each(|_| edit(&mut dice, words, &mut new));
            let (old_edition, new_edition) = (made(tag, &old), made(tag, &new));
            let whole = |edition: &Edition| side(&compare(edition, edition), false);
            let comparison = compare(&old_edition, &new_edition);
            assert_eq!(side(&comparison, true), whole(&old_edition), "{tag} {seed} {old:?} {new:?}");
            assert_eq!(side(&comparison, false), whole(&new_edition), "{tag} {seed} {old:?} {new:?}");
            assert!(compare(&new_edition, &new_edition).is_empty(), "{tag} {seed}");
            for shown in comparison.parts.iter().map(|part| fold(&part.rows)) {
                let runs = shown.windows(2).filter(|pair| is_run(&pair[0], &pair[1])).count();
                assert_eq!(runs, 0, "{tag} {seed} {shown:?}");
            }
            for row in comparison.parts.iter().flat_map(|part| &part.rows) {
                let (Some(old), Some(new)) = (&row.old, &row.new) else { continue };
                let words = |side: &ComparedSide| said_line(side).split_once(' ').map(|(_, words)| words.to_owned());
                let marks = || old.cells.iter().chain(&new.cells).flat_map(|cell| &cell.pieces);
                if words(old) == words(new) {
                    assert!(marks().all(|piece| piece.mark == ChangeMark::Same), "{tag} {seed} {row:?}");
                }
            }
        }
    }
}

#[test]
fn the_work_is_in_proportion_to_the_texts() {
    let words = |from: &[&str], seed: u64| {
        let mut dice = Dice(seed);
        let all: Vec<Block> = (0..1500).map(|_| paragraph(&sentence(&mut dice, from))).collect();
        edition("ja", vec![section("a", 1, all)])
    };
    let comparison = compare(&words(&JA, 11), &words(&EN, 13));
    assert!(part(&comparison, "a").rows.len() <= 3_000);
    let comparison = compare(&words(&JA, 17), &words(&JA, 19));
    assert!(part(&comparison, "a").rows.len() <= 3_000);
}
