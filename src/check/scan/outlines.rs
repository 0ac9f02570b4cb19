//! Places that a text cites by their path of markers: (2)-1-i, 2(1)B.

use std::ops::Range;

use super::folded;
use crate::words::Profile;

/// The maximum number of digits of a marker.
const LONGEST: usize = 2;

/// The places cited in this way, each as its lower-case markers joined by hyphens: `2-1-i`.
pub(crate) fn outlines(text: &str, profile: &Profile) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    // At least one marker is in brackets.
    if !text.contains(['(', '（']) {
        return found;
    }
    let chars = folded(text);
    let articles = Articles::of(profile);
    let mut at = 0;
    while at < chars.len() {
        let begins =
            at == 0 || !matches!(chars[at - 1].1, c if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ')' | '/'));
        let read = begins.then(|| outline(&chars, at)).flatten().filter(|_| !articles.end(&text[..chars[at].0]));
        let Some((end, marks)) = read else {
            at += 1;
            continue;
        };
        let last = chars.get(end).map_or(text.len(), |(offset, _)| *offset);
        found.push((chars[at].0..last, marks.join("-")));
        at = end;
    }
    found
}

/// The words and signs before an article number: Art. 6(1)(f) is of a statute.
struct Articles<'a> {
    nouns: Vec<&'a str>,
    affixes: &'a [char],
}

impl<'a> Articles<'a> {
    fn of(profile: &'a Profile) -> Self {
        let [articles, sections, _] = &profile.cite_nouns;
        let nouns = articles.iter().chain(sections).chain(&profile.cite_marked).map(String::as_str);
        Self { nouns: nouns.collect(), affixes: &profile.cite_affixes }
    }

    /// Whether a text ends with one of them.
    fn end(&self, before: &str) -> bool {
        let before = before.trim_end();
        let word = before.rfind(char::is_whitespace).map_or(before, |at| before[at..].trim_start()).to_lowercase();
        before.ends_with(self.affixes) || self.nouns.iter().any(|noun| word.ends_with(noun))
    }
}

/// The markers that begin at a position, and their end.
fn outline(chars: &[(usize, char)], start: usize) -> Option<(usize, Vec<String>)> {
    let sign = |at: usize| chars.get(at).map(|(_, c)| *c);
    let (mut at, mut marks, mut bracketed, mut bare) = (start, Vec::new(), 0, 0);
    let mut hyphens = 0;
    loop {
        let open = sign(at) == Some('(');
        let from = at + usize::from(open);
        let Some((to, mark)) = mark(chars, from) else { break };
        if open && sign(to) != Some(')') {
            break;
        }
        (bracketed, bare) = (bracketed + usize::from(open), bare + usize::from(!open));
        marks.push(mark);
        at = to + usize::from(open);
        if sign(at) == Some('-') && mark_begins(sign(at + 1)) {
            at += 1;
            hyphens += 1;
        }
    }
    let ends = !sign(at).is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '/'));
    let counts = bracketed > 0 && bare > 0 && (marks.len() > 2 || hyphens > 0);
    (ends && counts).then_some((at, marks))
}

fn mark_begins(c: Option<char>) -> bool {
    c.is_some_and(|c| c == '(' || c.is_ascii_alphanumeric())
}

/// A marker: one or two digits, one letter, or a small Roman numeral.
fn mark(chars: &[(usize, char)], at: usize) -> Option<(usize, String)> {
    let run = |fits: fn(char) -> bool| {
        let run: String =
            chars[at.min(chars.len())..].iter().map(|(_, c)| *c).take_while(|c| fits(*c)).take(5).collect();
        Some(run).filter(|run| !run.is_empty())
    };
    let figures = run(|c| c.is_ascii_digit());
    let letters = || run(|c| c.is_ascii_alphabetic());
    let read = match figures {
        Some(figures) => Some(figures).filter(|figures| figures.len() <= LONGEST),
        None => letters().filter(|word| word.len() == 1 || word.chars().all(|c| matches!(c, 'i' | 'v' | 'x'))),
    }?;
    Some((at + read.len(), read.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::outlines;
    use crate::check::scan::tests::profile;

    #[test]
    fn places_are_known_by_the_marks_on_the_way() {
        let ja = profile("ja");
        let found = |text: &str| outlines(text, &ja).into_iter().map(|(_, marks)| marks).collect::<Vec<_>>();
        assert_eq!(found("(2)-1-i記載の番号と２（１）Ｂ記載の"), ["2-1-i", "2-1-b"]);
        assert_eq!(found("described in (2)1-i and in (1)-4 above"), ["2-1-i", "1-4"]);
        for other in [
            "(03)-1234-5678",
            "(1) 3 days",
            "（1）2週間以内",
            "(1)A社",
            "B2B (a)",
            "2026-04-01",
            "1-800-555",
            "(EU) 2016/679",
            "(Art. 6(1)(f))",
        ] {
            assert_eq!(found(other), [""; 0], "{other}");
        }
    }

    #[test]
    fn an_article_of_a_statute_is_known_by_the_words_of_the_language() {
        for (tag, text) in [
            ("en", "under Art. 6(1)(f) and Article 28(3)-h"),
            ("de", "nach Art. 6(1)(f) und § 26(1)-a"),
            ("fr", "selon l’article 6(1)(f)"),
            ("zh", "根据第6(1)(f)"),
            ("ko", "GDPR Art. 6(1)(f)"),
        ] {
            assert!(outlines(text, &profile(tag)).is_empty(), "{tag}: {text}");
        }
        assert_eq!(outlines("see 6(1)(f)", &profile("en")).len(), 1);
    }
}
