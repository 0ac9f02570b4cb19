//! From a file that somebody wrote elsewhere to a [`Paper`]: paragraphs and tables, each paragraph with the number that its reader
//! saw before it. Word makes numbers itself, so they are counted here; those that were typed stay words.

mod docx;
pub(crate) mod edited;
mod encoding;
mod flow;
mod html;
mod markdown;
mod nested;
mod numbers;
mod plain;
mod xml;

/// What was written, in reading order.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Paper {
    /// Its parts.
    pub(crate) parts: Vec<PaperPart>,
    /// What the file calls itself, outside its text; empty where it has no such name.
    pub(crate) name: String,
    /// What the file holds that a notice has no place for.
    pub(crate) left_out: Vec<LeftOut>,
}

/// Something that a notice has no place for: comments, pictures, what leads elsewhere.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct LeftOut {
    /// The message that says so.
    pub(crate) message: &'static str,
    /// How much of it there is.
    pub(crate) count: usize,
    /// Its words, as far as they are known.
    pub(crate) words: String,
}

impl LeftOut {
    /// Counts what was left out; `None` where that is nothing.
    pub(crate) fn counted(message: &'static str, count: usize) -> Option<Self> {
        (count > 0).then_some(Self { message, count, words: String::new() })
    }

    /// Names what was left out; `None` where that is nothing.
    pub(crate) fn of(message: &'static str, words: &[String]) -> Option<Self> {
        let all = words.iter().map(|words| words.replace(['\\', '\n'], "")).collect::<Vec<_>>();
        Self::counted(message, all.len()).map(|counted| Self { words: all.join(" / "), ..counted })
    }
}

/// A part of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PaperPart {
    /// A paragraph.
    Line(PaperLine),
    /// A table: rows of cells, each cell its paragraphs.
    Table(Vec<Vec<String>>),
}

/// A paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct PaperLine {
    /// How deep a heading is, from 1; `None` for running text.
    pub(crate) heading: Option<u8>,
    /// The number that the program of the writer made, as its reader saw it; empty where there is none.
    pub(crate) number: String,
    /// How deep the number is, from 0.
    pub(crate) level: usize,
    /// Its words as CommonMark.
    pub(crate) words: String,
    /// Whether it stands right under the line before, with no blank line between.
    pub(crate) continues: bool,
    /// Whether it is the caption of the table that follows.
    pub(crate) caption: bool,
    /// Whether it stands inside the item above it, as a paragraph of its own.
    pub(crate) inside: bool,
}

/// Why a file cannot be read. The name is that of a Fluent variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ImportRefusal {
    /// It is of no kind that is known.
    Kind,
    /// It is protected by a password.
    Encrypted,
    /// It is cut short or damaged.
    Damaged,
    /// Unpacked, it is larger than any notice.
    TooLarge,
    /// It is no text in any way of writing that is known.
    Encoding,
    /// It holds no words.
    Empty,
}

impl ImportRefusal {
    /// Its name in messages.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Encrypted => "encrypted",
            Self::Damaged => "damaged",
            Self::TooLarge => "too-large",
            Self::Encoding => "encoding",
            Self::Empty => "empty",
        }
    }
}

/// Reads a file by what its name ends in.
pub(crate) fn read(name: &str, bytes: &[u8]) -> Result<Paper, ImportRefusal> {
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let mut paper = match ending.as_str() {
        "docx" => docx::read(bytes)?,
        "htm" | "html" | "xhtml" => html::read(&encoding::text(bytes)?)?,
        "md" | "markdown" => markdown::read(&encoding::text(bytes)?)?,
        "txt" | "text" => plain::read(&encoding::text(bytes)?),
        _ => return Err(ImportRefusal::Kind),
    };
    paper.parts.retain(|part| !matches!(part, PaperPart::Line(line) if is_rule(&line.words)));
    if paper.parts.is_empty() {
        return Err(ImportRefusal::Empty);
    }
    one_title(&mut paper.parts);
    Ok(paper)
}

/// Leaves one heading of the first level: where several have it, with text between them, the first is the title, and the others
/// begin sections.
fn one_title(parts: &mut [PaperPart]) {
    let level = |part: &PaperPart| if let PaperPart::Line(line) = part { line.heading } else { None };
    let titles: Vec<usize> = (0..parts.len()).filter(|at| level(&parts[*at]) == Some(0)).collect();
    let [first, second, ..] = *titles.as_slice() else { return };
    if parts[first..second].iter().all(|part| level(part).is_some()) {
        return;
    }
    for part in &mut parts[first + 1..] {
        if let PaperPart::Line(PaperLine { heading: Some(level), .. }) = part {
            *level += 1;
        }
    }
}

/// Whether a line is so long that it may have been wrapped.
pub(crate) fn is_wrapped(words: &str) -> bool {
    flow::is_full(words)
}

/// Whether a line holds nothing, or nothing but what draws a line between paragraphs.
fn is_rule(line: &str) -> bool {
    line.trim().chars().all(|c| matches!(c, '-' | '=' | '_' | '*' | '–' | '—' | '―' | '─' | '　' | '\\'))
}

/// Words as CommonMark and placeholders take them: what would mean something there is escaped.
pub(super) fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '\\' | '*' | '`' | '[' | ']' | '<' | '>' | '|' => out.extend(['\\', c]),
            '{' => out.push_str("{{"),
            '\u{a0}' => out.push(' '),
            '\u{200b}' | '\u{feff}' | '\u{ad}' => {}
            c => out.push(c),
        }
    }
    out
}

/// A link, or its words alone where the address is none of the web or says nothing more.
fn link(words: &str, address: &str) -> String {
    let shown = address.strip_prefix("mailto:").unwrap_or(address);
    let web = ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme));
    match web && !words.trim().is_empty() && words.trim() != shown && !address.contains(['<', '>', ' ', '\n']) {
        true => format!("[{}](<{address}>)", escaped(words)),
        false if web && words.trim() == shown => shown.to_owned(),
        false => escaped(words),
    }
}
