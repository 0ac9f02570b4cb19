//! Characters that look like others or like nothing, so that a reader sees something other than what is searched,
//! compared or sealed.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, is_nfc_quick};

use super::Decoder;
use crate::base::{Finding, Rule, Span};

/// A character that looks like another: a radical, a compatibility ideograph.
pub(crate) static LOOK_ALIKE: Rule = Rule::error("look-alike");
/// An invisible character: one of no width, one that turns the direction of writing, or a code point reserved as no
/// character.
pub(crate) static INVISIBLE_CHARACTER: Rule = Rule::error("invisible-character");

/// Radicals of the supplement with the ideographs that they resemble, from Unicode's `EquivalentUnifiedIdeograph.txt`.
const RADICALS: &str = include_str!("radicals.txt");

impl Decoder<'_> {
    /// Reports characters in a range of the text that are not what they seem.
    pub(super) fn check_signs(&mut self, range: std::ops::Range<usize>) {
        let text = &self.text[range.clone()];
        if text.is_ascii() {
            return;
        }
        let mut before = ' ';
        for (at, sign) in text.char_indices() {
            let place = range.start + at..range.start + at + sign.len_utf8();
            let code = |sign: char| format!("U+{:04X}", u32::from(sign));
            if let Some(meant) = meant(sign) {
                let finding = LOOK_ALIKE.at(self.place(place)).with("sign", sign.to_string()).with("code", code(sign));
                let finding = finding.with("meant", meant.to_string()).with("meant_code", code(meant));
                self.findings.push(finding.hint("write"));
            } else if let Some(kind) =
                invisible(sign).or_else(|| variant(before, sign)).filter(|_| !joins(before, sign))
            {
                let finding = INVISIBLE_CHARACTER.at(self.place(place)).with("kind", kind).with("code", code(sign));
                self.findings.push(finding.hint(if kind == "break" { "space" } else { "remove" }));
            } else if is_lost(sign) {
                let finding = INVISIBLE_CHARACTER.at(self.place(place)).with("kind", "lost").with("code", code(sign));
                self.findings.push(finding.hint("type"));
            }
            before = sign;
        }
    }
}

/// Returns the finding about a code that TOML refuses.
pub(super) fn control(span: Span, sign: &str) -> Finding {
    let code = sign.chars().next().map_or(0, u32::from);
    INVISIBLE_CHARACTER.at(span).with("kind", "noncharacter").with("code", format!("U+{code:04X}")).hint("remove")
}

/// Returns a text with the intended characters and without invisible ones; records the replacements.
pub(crate) fn settled(text: &str, replaced: &mut BTreeSet<(char, Option<char>)>) -> String {
    let mut before = ' ';
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match meant(sign) {
            Some(meant) => {
                replaced.insert((sign, Some(meant)));
                out.push(meant);
            }
            None if invisible(sign) == Some("break") => {
                replaced.insert((sign, Some(' ')));
                out.push(' ');
            }
            None if (invisible(sign).or_else(|| variant(before, sign))).is_some() && !joins(before, sign) => {
                replaced.insert((sign, None));
            }
            None => out.push(sign),
        }
        before = sign;
    }
    out
}

/// Returns the character intended by a look-alike.
fn meant(sign: char) -> Option<char> {
    match sign {
        '\u{2e80}'..='\u{2eff}' => {
            let mut pairs = RADICALS.lines().filter_map(|line| line.split_once(' '));
            pairs.find(|(radical, _)| radical.starts_with(sign)).and_then(|(_, meant)| meant.chars().next())
        }
        '\u{2f00}'..='\u{2fdf}' => sign.nfkc().next(),
        '\u{f900}'..='\u{faff}' | '\u{2f800}'..='\u{2fa1f}' => sign.nfc().next(),
        _ => None,
    }
    .filter(|meant| *meant != sign)
}

/// Whether a character replaces a lost one: garbled, an object, or private to one computer (外字). The bullets of Word
/// are marks.
fn is_lost(sign: char) -> bool {
    matches!(sign, '\u{fffc}' | '\u{fffd}' | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
        && !matches!(sign, '\u{f0b7}' | '\u{f0a7}' | '\u{f0d8}' | '\u{f0fc}')
}

/// Returns the kind of an invisible character: a variant of the message.
fn invisible(sign: char) -> Option<&'static str> {
    match sign {
        '\u{ad}' => Some("soft-hyphen"),
        '\u{feff}' => Some("byte-order-mark"),
        '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{180e}' => Some("zero-width"),
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' => Some("direction"),
        '\u{2028}' | '\u{2029}' => Some("break"),
        '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}' => Some("blank"),
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => Some("blank"),
        '\u{fdd0}'..='\u{fdef}' => Some("noncharacter"),
        sign if u32::from(sign) & 0xfffe == 0xfffe => Some("noncharacter"),
        _ => None,
    }
}

/// Returns the kind of a variation selector for colour or text after a letter, which has no such variants.
fn variant(before: char, sign: char) -> Option<&'static str> {
    let is_letter = before.is_ascii_alphabetic() || matches!(before, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
    (matches!(sign, '\u{fe0e}' | '\u{fe0f}') && is_letter).then_some("zero-width")
}

/// Whether a character joins or separates letters of a script that needs it: Arabic, those of India and their
/// neighbours, emoji.
fn joins(before: char, sign: char) -> bool {
    let flag = matches!(sign, '\u{e0020}'..='\u{e007f}') && matches!(before, '\u{1f3f4}' | '\u{e0020}'..='\u{e007f}');
    flag || matches!(sign, '\u{200c}' | '\u{200d}')
        && matches!(before, '\u{600}'..='\u{fff}' | '\u{1780}'..='\u{17ff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

/// Returns the parts of a text across whose boundaries nothing composes, as byte ranges in order.
pub(super) fn parts(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> {
    let begins =
        |sign: char| canonical_combining_class(sign) == 0 && is_nfc_quick(std::iter::once(sign)) == IsNormalized::Yes;
    let starts = text.char_indices().filter(move |(at, sign)| *at == 0 || begins(*sign)).map(|(at, _)| at);
    let ends = text.char_indices().filter(move |(at, sign)| *at > 0 && begins(*sign)).map(|(at, _)| at);
    starts.zip(ends.chain([text.len()])).map(|(start, end)| start..end)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{invisible, is_lost, joins, meant, parts, settled};

    #[test]
    fn signs_name_the_ones_that_are_meant() {
        assert_eq!(
            ["⼈", "⼀", "⽤", "⺟", "\u{fa19}"].map(|sign| sign.chars().next().and_then(meant)),
            ['人', '一', '用', '母', '神'].map(Some)
        );
        assert_eq!(["人", "﨑", "ー", "Ａ"].map(|sign| sign.chars().next().and_then(meant)), [None; 4]);
    }

    #[test]
    fn what_joins_letters_is_no_invisible_sign() {
        assert!(invisible('\u{200b}').is_some() && invisible('\u{3000}').is_none());
        assert_eq!(['\u{2028}', '\u{fffa}'].map(invisible), [Some("break"), Some("blank")]);
        assert_eq!(settled("names\u{2028}and ℹ\u{fe0f}", &mut BTreeSet::new()), "names and ℹ\u{fe0f}");
        assert!(
            ['\u{fffd}', '\u{e123}', '\u{fffc}'].into_iter().all(is_lost) && !is_lost('\u{f0b7}') && !is_lost('𠮷')
        );
        assert_eq!(['\u{fdd0}', '\u{fdef}', '\u{ffff}', '\u{10fffe}'].map(invisible), [Some("noncharacter"); 4]);
        assert!(joins('ی', '\u{200c}') && !joins('あ', '\u{200c}') && !joins('a', '\u{200d}'));
    }

    #[test]
    fn parts_hold_what_is_composed_together() {
        let text = "か\u{3099}ぎe\u{301}x";
        let parts: Vec<&str> = parts(text).map(|range| &text[range]).collect();
        assert_eq!(parts, ["か\u{3099}", "ぎ", "e\u{301}", "x"]);
    }
}
