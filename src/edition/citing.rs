//! Words that end the reach of 同項, by language. They are data (`citing.toml`) that no site can replace, since the text
//! of a sealed edition depends on them.

use std::sync::LazyLock;

use crate::base::{Keyed, Language};
use crate::read::decode::{data, table};

table! {
    /// The data file.
    struct RawCiting {
        /// Words that end a sentence, or may cite something.
        cites: Keyed<Vec<String>>,
        /// Words that hold one of those, and cite nothing.
        plain: Keyed<Vec<String>>,
    }
}

static CITING: LazyLock<RawCiting> = LazyLock::new(|| data("citing.toml", include_str!("citing.toml")));

/// Whether words break the link of 同項 to the reference before them: they end the sentence, or may cite something
/// themselves.
pub(super) fn cites(words: &str, language: &Language) -> bool {
    let of = |by_language: &'static Keyed<Vec<String>>| {
        let known = by_language.of(language);
        known.or_else(|| by_language.of(&Language::stand_in())).map_or(&[][..], Vec::as_slice)
    };
    let left = of(&CITING.plain).iter().fold(words.to_owned(), |left, plain| left.replace(plain, ""));
    of(&CITING.cites).iter().any(|word| left.contains(word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::{CITING, cites};
    use crate::base::Language;
    use crate::base::digest::sha256;

    /// The words of each language, by their digest. Sealed texts are composed with them: a word that is added or taken out
    /// changes what they say. Do not update these; another language has a line of its own.
    const PINNED: [(&str, &str); 13] = [
        ("ja", "d251cb9056330d45"),
        ("en", "f0ef74ac6ca1ef4f"),
        ("zh", "c49575368e30fbf4"),
        ("zh-Hant", "75f37f803437eb3d"),
        ("ko", "a4f2edd7e828c797"),
        ("de", "d7e86e37d2e7fd87"),
        ("fr", "d54bdcd570d6697f"),
        ("es", "d38c2d8d3187f4f0"),
        ("pt-BR", "bd012dbdac7df1e0"),
        ("vi", "783ddeab14fad652"),
        ("th", "473921dbc35b9a83"),
        ("id", "4e4fadb7d2867ca1"),
        ("ar", "f783c8f9530edbb7"),
    ];

    #[test]
    fn the_words_that_sealed_texts_depend_on_are_what_they_were() {
        for (tag, digest) in PINNED {
            let language = Language::parse(tag).expect("a language");
            let words = [&CITING.cites, &CITING.plain].map(|of| of.of(&language).map(|words| words.join("|")));
            let words = words.map(Option::unwrap_or_default).join("\n");
            assert_eq!(sha256(&words)[..16], *digest, "{tag}: {words}");
        }
    }

    #[test]
    fn each_language_has_words_of_its_own() {
        let ends = |tag: &str, words: &str| cites(words, &Language::parse(tag).expect("a language"));
        assert!(ends("ja", "法第2条と") && ends("en", " of the Act and ") && ends("zh-Hans", "及本法第三款和"));
        assert!(ends("ko", " 및 법 제3조와 ") && ends("de", " und das Gesetz sowie ") && ends("ar", " والمادة "));
        assert!(!ends("ja", "に掲げる事項及び") && !ends("en", " and ") && !ends("de", " sowie "));
        assert!(!ends("zh", "所列事项和") && !ends("ko", " 및 "));
    }
}
