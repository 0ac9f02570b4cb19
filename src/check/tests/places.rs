//! A finding marks the words that it is about.

use super::{inputs_of, look, sample};
use crate::base::Place;

const EN: &str = "content/privacy/2026-04-01/en.toml";
/// The paragraph of the text that the words under test replace.
const PLACE: &str =
    "The Company responds appropriately and promptly to complaints about the handling of personal\n   information.";

/// Words put into the sample, a rule, and the words that it marks.
const MARKED: &[(&str, &str, &str)] = &[
    // Letters whose lower case has more or fewer bytes.
    ("In İzmir we tell İlknur as follows for İ and İ.", "dangling-following", "as follows"),
    ("We keep it at ₭ as follows for ẞ and Ⱥ.", "dangling-following", "as follows"),
    // Words that differ in the file from their normalised form: all of them are marked.
    ("It is at \u{212A} as follows.", "dangling-following", "It is at \u{212A} as follows."),
];

#[test]
fn a_finding_marks_the_words_that_it_is_about() {
    for (words, rule, marked) in MARKED {
        let mut files = sample();
        let text = files.get_mut(EN).unwrap();
        *text = text.replace(PLACE, words);
        let inputs = inputs_of(&files);
        let findings = look(&inputs, &[]);
        let quoted =
            findings.iter().filter(|finding| finding.rule.id == *rule).filter_map(|finding| match finding.place {
                Place::Span(span) => inputs.sources.get(span.file).text().get(span.start as usize..span.end as usize),
                _ => None,
            });
        let quoted: Vec<&str> = quoted.collect();
        assert_eq!(quoted, [*marked], "{words}");
    }
}
