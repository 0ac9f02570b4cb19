//! Signs that Word takes from typefaces of symbols.

use super::super::xml::XmlNode;

/// The signs of Wingdings and Symbol that texts are written with, by their code.
const SIGNS: [(&str, u32, char); 30] = [
    ("Symbol", 0xb7, '•'),
    ("Symbol", 0xae, '→'),
    ("Symbol", 0xd7, '×'),
    ("Symbol", 0xb0, '°'),
    ("Symbol", 0xb1, '±'),
    ("Symbol", 0xa3, '≤'),
    ("Symbol", 0xb3, '≥'),
    ("Symbol", 0xd2, '®'),
    ("Symbol", 0xd3, '©'),
    ("Symbol", 0xd4, '™'),
    ("Wingdings", 0x28, '☎'),
    ("Wingdings", 0x29, '✆'),
    ("Wingdings", 0x2a, '✉'),
    ("Wingdings", 0x6c, '●'),
    ("Wingdings", 0x6e, '■'),
    ("Wingdings", 0x6f, '□'),
    ("Wingdings", 0x71, '❑'),
    ("Wingdings", 0x75, '◆'),
    ("Wingdings", 0x76, '❖'),
    ("Wingdings", 0x9f, '•'),
    ("Wingdings", 0xa1, '○'),
    ("Wingdings", 0xa7, '▪'),
    ("Wingdings", 0xa8, '□'),
    ("Wingdings", 0xab, '★'),
    ("Wingdings", 0xd8, '➢'),
    ("Wingdings", 0xe0, '→'),
    ("Wingdings", 0xe8, '➔'),
    ("Wingdings", 0xfc, '✓'),
    ("Wingdings", 0xfd, '☒'),
    ("Wingdings", 0xfe, '☑'),
];

/// Returns the character that a reader sees for `<w:sym w:font="Wingdings" w:char="F0FC"/>`; if it is unknown, its
/// typeface and code.
pub(in super::super) fn sign(node: &XmlNode) -> Result<char, String> {
    let (font, code) = (node.get("font").unwrap_or_default(), node.get("char").unwrap_or_default());
    let number = u32::from_str_radix(code, 16).unwrap_or(0);
    let of_font = number.checked_sub(0xf000).filter(|own| *own < 0x100);
    let known = || SIGNS.iter().find(|(own, at, _)| *own == font && Some(*at) == of_font).map(|(.., sign)| *sign);
    let plain = || char::from_u32(number).filter(|c| of_font.is_none() && !c.is_control());
    // Codes of private use mean nothing outside their typeface.
    let plain = || plain().filter(|_| number > 0 && !(0xe000..0xf900).contains(&number));
    known().or_else(plain).ok_or_else(|| format!("{font} {code}").trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::super::xml::parse;
    use super::sign;

    #[test]
    fn signs_of_typefaces_are_characters_or_named() {
        let read = |font: &str, code: &str| {
            sign(&parse(&format!("<w:sym xmlns:w=\"w\" w:font=\"{font}\" w:char=\"{code}\"/>")).expect("an element"))
        };
        assert_eq!(read("Wingdings", "F0FC"), Ok('✓'));
        assert_eq!(read("MS Mincho", "2460"), Ok('①'));
        assert_eq!(read("Webdings", "F0FC"), Err("Webdings F0FC".to_owned()));
        assert_eq!((read("a", "E000"), read("a", "zz")), (Err("a E000".to_owned()), Err("a zz".to_owned())));
    }
}
