//! A written seal is read back unchanged, whatever it contains.

use jiff::civil::date;

use super::file;
use crate::base::Sources;
use crate::model::Seal;
use crate::model::seal::ALGORITHM;
use crate::read::content::parse_seal;
use crate::read::inputs::Inputs;
use crate::read::site;

/// Records of every kind that a seal can copy, with characters that are special in TOML.
const SITE: &str = r#"
base_url = "https://a.example/"
languages = ["ja", "en"]
original = "none"

[operator]
name = { ja = "「見本」\\株式会社", en = "Mihon \"Inc.\"\n2nd line\ttab \u0001" }
representative = { name = "森野葵", title = { ja = "代表", en = "President" } }
postal_code = "100-0000"
address = "1 # no comment"

["contact"."窓口 1"]
name = "a = b"
organisation = "[x]"
person = { name = "葵" }
phone = "+81-3-0000-0000"
email = "a@a.example"
form = { ja = "https://a.example/ja/", en = "https://a.example/en/" }
hours = "9:00"

[fact.text]
text = "'''"

[fact.amount]
amount = -5
currency = "JPY"

[fact.date]
date = 2026-02-28

[fact.url]
url = "https://a.example/?a=1&b=2"
"#;

fn read(text: &str) -> Option<Seal> {
    let mut sources = Sources::default();
    let file = sources.add("seal.toml", text);
    parse_seal(file, sources.get(file), ALGORITHM).0
}

/// A seal that holds all of [`SITE`].
fn seal() -> Seal {
    let inputs = Inputs::from_files([("content/site.toml", SITE)]);
    let records = site::load(&inputs).0.expect("a site").config.records.clone();
    let empty = "algorithm = \"seibun-text-2\"\n";
    let contents = "original = \"none\"\nslug = \"privacy\"\nkind = \"notice\"\nscheme = \"article\"\npredecessor = \"2024-04-01-2\"\n\
                    events = [{ established = 2020-01-01 }, { effective = 2024-04-01 }, { revised = 2026-02-28 }]\n\n\
                    [days]\neffective = 2026-04-01\n\n[lagging.zh-Hant]\n\"\" = \"stale\"\n\n\
                    [anchors]\nzh-Hant = [\"a\", \"b\"]\n\n\
                    [sha256]\nzh-Hant = \"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"\n\n\
                    [numbering.zh-Hant]\nitem = [\"({n:①})\", \"\"]\n\n[word.zh-Hant]\nreference-titled = \"{reference}“{heading}”\"\n\n\
                    [title]\n\"x y\" = { zh-Hant = \"題\" }\n\n\
                    [[erratum]]\ndate = 2026-05-01\nreason = { ja = \"誤\", en = \"typo\" }\n\
                    before = { zh-Hant = \"0\" }\nafter = { zh-Hant = \"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\" }\n";
    let digest = crate::base::digest::sha256(contents);
    let text = format!("{empty}contents = \"{digest}\"\n{contents}");
    Seal { records, ..read(&text).expect("readable") }
}

#[test]
fn a_seal_is_read_as_it_was_written() {
    let written = file::write(&seal());
    let again = read(&written).expect("readable");
    assert_eq!(file::write(&again), written);
    let operator = again.records.operator.expect("an operator");
    let english = &operator.name.by_language[1].1;
    assert_eq!(english, "Mihon \"Inc.\"\n2nd line\ttab \u{1}");
    assert_eq!(again.records.contacts[0].0.value, "窓口 1");
    assert_eq!(again.errata[0].date, date(2026, 5, 1));
}

#[test]
fn no_byte_of_a_seal_can_be_changed_or_lost_unseen() {
    let written = file::write(&seal());
    let below = written.find("contents = ").expect("its digest");
    for at in (below..written.len()).filter(|at| written.is_char_boundary(*at)) {
        assert!(read(&written[..at]).is_none(), "cut at {at}");
        let end = at + written[at..].chars().next().map_or(1, char::len_utf8);
        assert!(read(&format!("{}~{}", &written[..at], &written[end..])).is_none(), "changed at {at}");
    }
}
