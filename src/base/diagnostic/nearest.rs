//! Finds the known word closest to a mistyped one.

/// Returns the word of `known` most likely meant by `word`.
pub(crate) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let length = word.chars().count();
    let allowed = match length {
        0..=2 => 1,
        3..=5 => 2,
        _ => 3,
    };
    let lowered = word.to_lowercase();
    // A difference in length is a lower bound of the distance.
    let near = |candidate: &&&str| candidate.chars().count().abs_diff(length) <= allowed;
    known
        .iter()
        .filter(near)
        .map(|candidate| (strsim::damerau_levenshtein(&lowered, &candidate.to_lowercase()), *candidate))
        .filter(|(distance, candidate)| *distance <= allowed && *distance < candidate.chars().count())
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_typo_finds_its_word_and_nonsense_finds_none() {
        let known = ["effective", "announced", "draft", "id"];
        assert_eq!(nearest("efective", &known), Some("effective"));
        assert_eq!(nearest("Draft", &known), Some("draft"));
        assert_eq!(nearest("colour", &known), None);
        assert_eq!(nearest("xy", &known), None);
    }
}
