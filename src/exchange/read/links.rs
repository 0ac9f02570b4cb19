//! Links of a file: those that only work where the file was are completed, or become plain words and are listed.

use super::{LeftOut, Paper, PaperPart};

/// What separates the words of a link from its address, and what ends the address.
const OPEN: &str = "](<";
const CLOSE: &str = ">)";

/// Returns how many letters and digits a reader sees in words with links.
pub(super) fn seen_letters(words: &str) -> usize {
    without_addresses(words).chars().filter(|c| c.is_alphanumeric()).count()
}

/// Returns words without the addresses of their links; of the brackets around the words of a link, the first one stays.
pub(in crate::exchange) fn without_addresses(words: &str) -> String {
    let mut parts = words.split(OPEN);
    let first = parts.next().unwrap_or_default();
    let behind = parts.filter_map(|part| part.split_once(CLOSE)).map(|(_, rest)| rest);
    std::iter::once(first).chain(behind).collect()
}

/// Returns an address that works anywhere, its scheme in the small letters of a text; `None` for other addresses.
pub(in crate::exchange) fn whole(address: &str) -> Option<String> {
    let rest =
        |scheme: &str| address.split_at_checked(scheme.len()).filter(|(own, _)| own.eq_ignore_ascii_case(scheme));
    let schemes = ["https://", "http://", "mailto:", "tel:"];
    schemes.iter().find_map(|scheme| rest(scheme).map(|(_, rest)| format!("{scheme}{rest}")))
}

/// Completes the links of a paper with the address of its page, if known; the others become words.
pub(super) fn settle(paper: &mut Paper) {
    let mut settled = SettledLinks { page: &paper.address, ..SettledLinks::default() };
    for part in &mut paper.parts {
        match part {
            PaperPart::Line(line) => settled.words(&mut line.words),
            PaperPart::Table(rows) => rows.iter_mut().flatten().for_each(|cell| settled.words(cell)),
        }
    }
    let completed = LeftOut::counted("import-links-completed", settled.completed);
    let completed = completed.map(|told| LeftOut { words: paper.address.clone(), ..told });
    let dropped = LeftOut::of("import-links", &settled.dropped);
    paper.left_out.extend(completed.into_iter().chain(dropped));
}

/// Returns words without the links that only work where their file was.
pub(super) fn near_dropped(words: &str) -> String {
    let mut words = words.to_owned();
    SettledLinks::default().words(&mut words);
    words
}

/// Returns words without any links; the words of the links stay.
pub(super) fn without_links(words: &str) -> String {
    let mut words = words.to_owned();
    SettledLinks { drops_all: true, ..SettledLinks::default() }.words(&mut words);
    words
}

#[derive(Default)]
struct SettledLinks<'p> {
    page: &'p str,
    /// Whether all links become words.
    drops_all: bool,
    completed: usize,
    /// The links that became words, each with its address.
    dropped: Vec<String>,
}

impl SettledLinks<'_> {
    fn words(&mut self, words: &mut String) {
        let Some(mut at) = words.find(OPEN) else { return };
        let (mut out, mut rest) = (String::with_capacity(words.len()), words.as_str());
        loop {
            out.push_str(&rest[..at]);
            rest = &rest[at + OPEN.len()..];
            let Some((address, behind)) = rest.split_once(CLOSE) else {
                out.push_str(OPEN);
                break;
            };
            self.link(&mut out, address);
            rest = behind;
            match rest.find(OPEN) {
                Some(next) => at = next,
                None => break,
            }
        }
        out.push_str(rest);
        *words = out;
    }

    /// Ends the link whose words are at the end of `out`.
    fn link(&mut self, out: &mut String, address: &str) {
        let own = whole(address);
        let completes = own.is_none();
        let whole = own.or_else(|| completed(self.page, address)).filter(|_| !self.drops_all);
        match (whole, opening(out)) {
            (Some(whole), _) => {
                self.completed += usize::from(completes);
                out.push_str(&format!("{OPEN}{whole}{CLOSE}"));
            }
            (None, Some(start)) => {
                out.remove(start);
                self.dropped.push(format!("{} ({address})", &out[start..]));
            }
            (None, None) => out.push_str(&format!("{OPEN}{address}{CLOSE}")),
        }
    }
}

/// Returns the offset of the bracket that begins the last link: the last one that is not escaped.
fn opening(words: &str) -> Option<usize> {
    let is_escaped = |at: usize| words[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
    words.rmatch_indices('[').map(|(at, _)| at).find(|at| !is_escaped(*at))
}

/// Returns the address that a browser opens for a link on a page; `None` if that is unknown, or a place on the page.
fn completed(page: &str, address: &str) -> Option<String> {
    let (scheme, rest) = page.split_once("://")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let (way, query) = address.split_at(address.find(['?', '#']).unwrap_or(address.len()));
    let has_scheme = way.split('/').next().is_some_and(|first| first.contains(':'));
    if way.is_empty() || has_scheme {
        return None;
    }
    if let Some(rest) = address.strip_prefix("//") {
        return Some(format!("{scheme}://{rest}"));
    }
    let folder = path.split(['?', '#']).next().unwrap_or_default().rsplit_once('/').map_or("", |(folder, _)| folder);
    let folder = if way.starts_with('/') { "" } else { folder };
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in way.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let is_folder = !parts.is_empty() && ["/", "/.", "/.."].iter().any(|end| format!("/{way}").ends_with(end));
    Some(format!("{scheme}://{host}/{}{}{query}", parts.join("/"), if is_folder { "/" } else { "" }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::read::PaperLine;

    fn settled(address: &str, words: &str) -> (String, Vec<LeftOut>) {
        let line = PaperPart::Line(PaperLine { words: words.to_owned(), ..PaperLine::default() });
        let mut paper = Paper { parts: vec![line], address: address.to_owned(), ..Paper::default() };
        settle(&mut paper);
        let PaperPart::Line(line) = paper.parts.remove(0) else { panic!("a line") };
        (line.words, paper.left_out)
    }

    #[test]
    fn links_of_a_page_are_completed_or_told() {
        let words = "a [b](<https://b.example/>) [\\[c\\]](<../c.html?d#e>) [f](</f/>)、[g](<#g>)";
        let (read, told) = settled("", words);
        assert_eq!(read, "a [b](<https://b.example/>) \\[c\\] f、g");
        assert_eq!(
            told,
            [LeftOut { message: "import-links", count: 3, words: "[c] (../c.html?d#e) / f (/f/) / g (#g)".to_owned() }]
        );
        let (read, told) = settled("https://a.example/x/y/z.html", words);
        let c = "[\\[c\\]](<https://a.example/x/c.html?d#e>)";
        assert_eq!(read, format!("a [b](<https://b.example/>) {c} [f](<https://a.example/f/>)、g"));
        assert_eq!(told.iter().map(|told| told.count).collect::<Vec<_>>(), [2, 1]);
    }

    #[test]
    fn an_address_leads_where_a_browser_goes() {
        let page = "https://a.example/x/y?q=/1/";
        let of = |address: &str| completed(page, address).unwrap_or_default();
        assert_eq!(
            (of("z"), of("./"), of("../../z")),
            ("https://a.example/x/z".to_owned(), "https://a.example/x/".to_owned(), "https://a.example/z".to_owned())
        );
        assert_eq!((of("//c.example/d"), of("/")), ("https://c.example/d".to_owned(), "https://a.example/".to_owned()));
        for address in ["", "#a", "?a", "javascript:a()", "ftp://c.example/"] {
            assert_eq!(completed(page, address), None, "{address}");
        }
    }

    #[test]
    fn the_case_of_a_scheme_makes_no_difference() {
        for (address, wanted) in [
            ("HTTPS://A.example/B", Some("https://A.example/B")),
            ("Mailto:a@a.example", Some("mailto:a@a.example")),
            ("http", None),
            ("法令について", None),
        ] {
            assert_eq!(whole(address).as_deref(), wanted, "{address}");
        }
        assert_eq!(settled("", "[a](<HTTP://a.example/>)"), ("[a](<http://a.example/>)".to_owned(), Vec::new()));
    }

    #[test]
    fn letters_of_addresses_are_not_seen() {
        assert_eq!(seen_letters("ab [cd](<https://e.example/>) fg [h](<x"), 7);
    }
}
