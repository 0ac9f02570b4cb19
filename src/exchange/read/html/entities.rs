//! The entities of HTML that people write.

/// Text with its entities decoded: the five of XML, those of typography, and numbers.
pub(super) fn decode(text: &str) -> String {
    const NAMED: [(&str, &str); 38] = [
        ("amp", "&"),
        ("lt", "<"),
        ("gt", ">"),
        ("quot", "\""),
        ("apos", "'"),
        ("nbsp", " "),
        ("ndash", "–"),
        ("mdash", "—"),
        ("lsquo", "‘"),
        ("rsquo", "’"),
        ("ldquo", "“"),
        ("rdquo", "”"),
        ("hellip", "…"),
        ("copy", "©"),
        ("middot", "·"),
        ("bull", "•"),
        ("trade", "™"),
        ("reg", "®"),
        ("sect", "§"),
        ("para", "¶"),
        ("times", "×"),
        ("deg", "°"),
        ("yen", "¥"),
        ("euro", "€"),
        ("pound", "£"),
        ("cent", "¢"),
        ("laquo", "«"),
        ("raquo", "»"),
        ("lsaquo", "‹"),
        ("rsaquo", "›"),
        ("rarr", "→"),
        ("larr", "←"),
        ("ensp", " "),
        ("emsp", "\u{3000}"),
        ("thinsp", " "),
        ("shy", ""),
        ("zwnj", ""),
        ("eacute", "é"),
    ];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find(';').filter(|end| *end < 12);
        let decoded = end.and_then(|end| {
            let name = &rest[1..end];
            let named = NAMED.iter().find(|(known, _)| *known == name).map(|(_, sign)| (*sign).to_owned());
            named.or_else(|| {
                let digits = name.strip_prefix('#')?;
                let code = match digits.strip_prefix(['x', 'X']) {
                    Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
                    None => digits.parse().ok()?,
                };
                char::from_u32(code).map(String::from)
            })
        });
        match (decoded, end) {
            (Some(sign), Some(end)) => {
                out.push_str(&sign);
                rest = &rest[end + 1..];
            }
            _ => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn entities_are_the_signs_that_they_name() {
        assert_eq!(decode("&bull; Acme&trade;, &sect;&nbsp;7 &amp; &#8212;"), "• Acme™, § 7 & —");
        assert_eq!(decode("AT&T; &unknown;"), "AT&T; &unknown;");
    }
}
