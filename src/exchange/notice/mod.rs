//! Turns papers into the text files of a version: sections with ids, numbers left to the scheme, tables.
//!
//! Guesses are reported. Nothing in a paper is dropped silently: a line whose words are missing from the text is
//! reported as lost.

mod align;
mod groups;
mod heading;
mod ids;
mod lost;
pub(crate) mod references;
mod tables;
mod write;

use groups::grouped;
use heading::{alone, heading, is_short, stands_alone, typed_number};
use ids::ids;
use write::write;

pub(crate) use lost::lost;

use crate::base::Language;
use crate::exchange::read::{Paper, PaperPart, is_wrapped};

/// A section of a paper.
#[derive(Debug, Default)]
struct Draft {
    level: usize,
    /// The number in the paper; empty if there is none.
    number: String,
    heading: String,
    /// Whether it is an unnumbered heading inside a section.
    unnumbered: bool,
    body: Vec<PaperPart>,
}

/// The text made from a paper.
#[derive(Debug)]
pub(crate) struct ImportedText {
    /// The language.
    pub(crate) language: Language,
    /// The content of the text file.
    pub(crate) toml: String,
    /// The id, and the number and heading in the paper, of each section.
    pub(crate) sections: Vec<(String, String, String)>,
    /// The sections that no other text has.
    pub(crate) alone: Vec<String>,
    /// The number of tables.
    pub(crate) tables: usize,
    /// The title; empty if the paper has none, in which case the file has a blank.
    pub(crate) title: String,
}

/// Returns the name of the numbering scheme of papers.
pub(crate) fn scheme(papers: &[(Language, Paper)]) -> &'static str {
    let numbers = || papers.iter().flat_map(|(_, paper)| drafts(paper).1).map(|draft| draft.number);
    let article = |number: &String| number.starts_with('第') || number.starts_with("Article");
    if numbers().any(|number| article(&number)) {
        "article"
    } else if numbers().any(|number| !number.is_empty()) {
        "decimal"
    } else {
        "none"
    }
}

/// Makes texts from papers in several languages; paired sections get one id.
pub(crate) fn texts(papers: &[(Language, Paper)]) -> Vec<ImportedText> {
    let all: Vec<(String, Vec<PaperPart>, Vec<Draft>)> = papers
        .iter()
        .map(|(_, paper)| {
            let (front, sections) = drafts(paper);
            let (title, preamble) = front_matter(front);
            let (title, preamble, sections) = titled(title, preamble, sections);
            let title = if title.is_empty() { paper.name.clone() } else { title };
            let (preamble, sections) = with_tables_in_sections(&title, preamble, sections);
            (title, preamble, sections)
        })
        .collect();
    let drafts = papers.iter().zip(&all).map(|((language, _), (.., sections))| (language, sections.as_slice()));
    let drafts: Vec<(&Language, &[Draft])> = drafts.collect();
    let ids = ids(&drafts);
    let tables = tables::names(&drafts, &ids);
    let shared = |id: &String| ids.iter().all(|others| others.contains(id));
    let written = papers.iter().zip(&all).zip(ids.iter().zip(&tables));
    written
        .map(|(((language, _), (title, preamble, sections)), (ids, tables))| {
            let alone = ids.iter().filter(|id| !shared(id)).cloned().collect();
            ImportedText { alone, ..write(language, (title, preamble), (sections, ids), tables) }
        })
        .collect()
}

/// Makes the one heading around all others the title, if there is no title yet.
fn titled(title: String, preamble: Vec<PaperPart>, mut sections: Vec<Draft>) -> (String, Vec<PaperPart>, Vec<Draft>) {
    let around =
        sections.first().is_some_and(|first| first.level == 1) && sections[1..].iter().all(|draft| draft.level > 1);
    if !title.is_empty() || !around || !sections[0].number.is_empty() {
        return (title, preamble, sections);
    }
    let whole = sections.remove(0);
    sections.iter_mut().for_each(|draft| draft.level -= 1);
    (whole.heading, [preamble, whole.body].concat(), sections)
}

/// Moves a table before the first section into an unnumbered section, since only sections hold tables. The section
/// begins with the table, or with the short line that introduces it.
fn with_tables_in_sections(
    title: &str,
    mut preamble: Vec<PaperPart>,
    mut sections: Vec<Draft>,
) -> (Vec<PaperPart>, Vec<Draft>) {
    let Some(table) = preamble.iter().position(|part| matches!(part, PaperPart::Table(_))) else {
        return (preamble, sections);
    };
    let lead =
        |part: &PaperPart| matches!(part, PaperPart::Line(line) if is_short(&line.words) && line.number.is_empty());
    let start = table.checked_sub(1).filter(|at| lead(&preamble[*at]));
    let mut body = preamble.split_off(start.unwrap_or(table));
    let heading = match start.map(|_| body.remove(0)) {
        Some(PaperPart::Line(line)) => line.words,
        _ => title.to_owned(),
    };
    sections.insert(0, Draft { level: 1, heading, unnumbered: true, body, ..Draft::default() });
    (preamble, sections)
}

/// Returns the parts before the first section, and the sections.
fn drafts(paper: &Paper) -> (Vec<&PaperPart>, Vec<Draft>) {
    let styled = paper
        .parts
        .iter()
        .any(|part| matches!(part, PaperPart::Line(line) if line.heading.is_some_and(|level| level > 0)));
    let (mut front, mut sections): (Vec<&PaperPart>, Vec<Draft>) = (Vec::new(), Vec::new());
    let mut top = None;
    let articles = paper.parts.iter().filter(|part| heading(part, styled).is_some()).count();
    for (at, part) in paper.parts.iter().enumerate() {
        // If nothing marks headings, short lines apart from sentences are headings, and the first is the title.
        let alone = || (articles == 0 && at > 0 && stands_alone(&paper.parts, at)).then(|| alone(part)).flatten();
        if let Some((level, number, heading)) = heading(part, styled).or_else(alone) {
            let top = *top.get_or_insert(level);
            let level = level.saturating_sub(top) + 1;
            // A section is at most one level deeper than the one before it.
            let level = level.min(sections.last().map_or(1, |last| last.level + 1));
            sections.push(Draft { level, number, heading, ..Draft::default() });
            continue;
        }
        match (sections.last_mut(), part) {
            (Some(section), part) => section.body.push(part.clone()),
            (None, part) => front.push(part),
        }
    }
    (front, grouped(sections))
}

/// Separates the title from the other parts before the first section.
fn front_matter(mut front: Vec<&PaperPart>) -> (String, Vec<PaperPart>) {
    let headed = front.iter().position(|part| matches!(part, PaperPart::Line(line) if line.heading == Some(0)));
    let first = path(&front);
    let names = || matches!(front.get(first), Some(PaperPart::Line(line)) if is_title(&line.words));
    // A line that was wrapped and continues below is a paragraph.
    let goes_on = || match (front.get(first), front.get(first + 1)) {
        (Some(PaperPart::Line(line)), Some(PaperPart::Line(next))) => next.continues && is_wrapped(&line.words),
        _ => false,
    };
    let title = match headed.or_else(|| (names() && !goes_on()).then_some(first)).map(|at| front.remove(at)) {
        Some(PaperPart::Line(line)) => line.words.replace("\\\n", " "),
        _ => String::new(),
    };
    (title, front.into_iter().cloned().collect())
}

/// Whether a line can be a title: short, no sentence, no link, and no day behind its label.
fn is_title(words: &str) -> bool {
    let is_dated = words.contains([':', '：']) && words.chars().filter(char::is_ascii_digit).count() >= 5;
    is_short(words) && !is_dated && !words.contains("](")
}

/// Counts the lines at the head that are a breadcrumb: a numbered list with an item equal to the line after it.
fn path(front: &[&PaperPart]) -> usize {
    fn words(part: &PaperPart) -> Option<&str> {
        if let PaperPart::Line(line) = part { Some(&line.words) } else { None }
    }
    let numbered =
        front.iter().map_while(|part| words(part).map(typed_number).filter(|(number, _)| !number.is_empty()));
    let items: Vec<&str> = numbered.map(|(_, item)| item).collect();
    let next = front.get(items.len()).and_then(|part| words(part));
    if next.is_some_and(|next| items.contains(&next)) { items.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::read::PaperLine;
    use crate::exchange::read::read;

    fn language(tag: &str) -> Language {
        Language::parse(tag).expect("a language")
    }

    #[test]
    fn articles_become_sections_that_two_languages_share() {
        let japanese = "プライバシーポリシー\n\n当社は、次のとおり定めます。\n\n第1条（利用目的）\n\n当社は利用します。\n\n第2条　第三者提供\n\n提供しません。\n";
        let english = "Privacy Policy\n\nWe say.\n\nArticle 1 (Purpose of Use)\n\nWe use it.\n\nArticle 2 (Provision to Third Parties)\n\nWe do not.\n";
        let papers = [
            (language("ja"), read("a.txt", japanese.as_bytes()).expect("a text")),
            (language("en"), read("b.txt", english.as_bytes()).expect("a text")),
        ];
        assert_eq!(scheme(&papers), "article");
        let made = texts(&papers);
        let ids = |made: &ImportedText| made.sections.iter().map(|(id, ..)| id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(&made[0]), ["purpose-use", "provision-third-parties"]);
        assert_eq!(ids(&made[0]), ids(&made[1]));
        assert!(
            made[0].toml.contains("heading = \"第三者提供\"\ntext    = '''\n提供しません。\n'''"),
            "{}",
            made[0].toml
        );
        assert_eq!(made[1].title, "Privacy Policy");
    }

    #[test]
    fn a_title_is_no_day_and_no_paragraph_and_a_blank_where_there_is_none() {
        let made =
            |name: &str, text: &str| texts(&[(language("en"), read(name, text.as_bytes()).expect("a text"))]).remove(0);
        for text in [
            "Last updated: 2026-08-23\n\n## 1. Scope\n\nHere.\n\n## 2. Use\n\nThere.\n",
            "The company that makes these things (the \"Company\") sets out\nthe following:\n\n## 1. Scope\n\nHere.\n\n## 2. Use\n\nThere.\n",
        ] {
            let made = made("a.md", text);
            assert_eq!((made.title.as_str(), made.toml.starts_with("title = \"○○\"")), ("", true), "{}", made.toml);
        }
        let made = made("a.md", "[ja](https://a.example/)\n\n## Privacy Policy\n\nWe say.\n\n### 1. Scope\n\nHere.\n");
        assert_eq!(made.title, "Privacy Policy");
        assert!(made.toml.contains("[ja](<https://a.example/>)\n\nWe say."), "{}", made.toml);
    }

    #[test]
    fn the_way_to_a_page_is_not_its_title() {
        let text =
            "1. HOME\n  2. About us\n  3. Privacy Policy\n\nPrivacy Policy\n\nWe say.\n\nArticle 1 (Scope)\n\nHere.\n";
        let made = texts(&[(language("en"), read("a.txt", text.as_bytes()).expect("a text"))]);
        assert_eq!(made[0].title, "Privacy Policy");
        assert!(made[0].toml.contains("1. HOME\n2. About us\n3. Privacy Policy\n\nWe say."), "{}", made[0].toml);
    }

    #[test]
    fn tables_before_the_first_section_and_articles_that_word_numbers_are_sections() {
        let line = |number: &str, level: usize, words: &str| {
            PaperPart::Line(PaperLine { number: number.into(), level, words: words.into(), ..PaperLine::default() })
        };
        let table = PaperPart::Table(vec![vec!["a".into()], vec!["b".into()]]);
        let parts = vec![
            line("", 0, "方針"),
            line("", 0, "当社は、次のとおり定めます。"),
            line("", 0, "一覧"),
            table,
            line("第1条", 0, "目的"),
            line("1.", 1, "当社は利用します。"),
            line("(1)", 2, "発送"),
        ];
        let made = texts(&[(language("ja"), Paper { parts, ..Paper::default() })]);
        let sections: Vec<&str> = made[0].sections.iter().map(|(_, _, heading)| heading.as_str()).collect();
        assert_eq!((sections.as_slice(), made[0].tables), (["一覧", "目的"].as_slice(), 1), "{}", made[0].toml);
        assert!(made[0].toml.contains("\'\'\'\n1. 当社は利用します。\n\n    (1) 発送\n"), "{}", made[0].toml);
        assert!(made[0].toml.contains("number  = false\ntext    = \'\'\'\n{table:table-1}"), "{}", made[0].toml);
    }
}
