//! Signs that Word takes from typefaces of symbols.

use super::super::xml::XmlNode;

/// The signs of Wingdings and Symbol that texts are written with: typeface, code and sign, one a line.
const SIGNS: &str = include_str!("symbols.txt");

/// Returns the character that a reader sees for `<w:sym w:font="Wingdings" w:char="F0FC"/>`; if it is unknown, its
/// typeface and code.
pub(in super::super) fn sign(node: &XmlNode) -> Result<char, String> {
    let (font, code) = (node.get("font").unwrap_or_default(), node.get("char").unwrap_or_default());
    let number = u32::from_str_radix(code, 16).unwrap_or(0);
    let in_font = format!("{font} {number:04X} ");
    let known = || SIGNS.lines().find_map(|line| line.strip_prefix(&in_font)?.chars().next());
    // Codes of private use mean nothing outside their typeface.
    let plain = || char::from_u32(number).filter(|c| !c.is_control() && !matches!(c, '\u{e000}'..'\u{f900}'));
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
