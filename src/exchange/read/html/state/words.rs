//! Text between tags, and the lines it forms.

use std::ops::Range;

use super::super::entities::decode;
use super::PageState;
use crate::exchange::read::flow::{self, BREAK, WRAP};
use crate::exchange::read::{PaperLine, PaperPart, escaped, link, plain};

/// What separates the next words from the previous ones.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum WordGap {
    #[default]
    None,
    Blank,
    /// A line end of the file, invisible to the reader.
    Wrap,
}

/// An open link.
pub(super) struct Anchor {
    address: String,
    /// The offset in the line at which its words begin.
    start: usize,
}

/// The links of a line; a line of only links may be navigation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Links {
    /// The number of links.
    pub(super) count: usize,
    /// The number of links to other pages of the site.
    pub(super) near: usize,
    /// The number of links within the page.
    pub(super) inside: usize,
    /// Whether a link is a mail address or a telephone number.
    pub(super) is_contact: bool,
    /// The number of letters inside and outside links.
    pub(super) letters: [usize; 2],
}

/// The longest wrapped line, in bytes: a hundred letters, or fifty East Asian characters of three bytes each.
const WIDEST: usize = 150;

/// Text whose line ends are shown.
#[derive(Default)]
pub(super) struct Verbatim {
    pub(super) text: String,
    /// Its links: the range of their words, and their addresses.
    links: Vec<(Range<usize>, String)>,
}

impl Verbatim {
    /// Whether it has lines too long to have been wrapped, so that each line is one of the text.
    fn is_plain(&self) -> bool {
        self.text.lines().any(|line| line.len() > WIDEST)
    }

    /// Returns a part of it as CommonMark.
    fn words(&self, part: Range<usize>) -> String {
        let (mut out, mut at) = (String::new(), part.start);
        let first = self.links.partition_point(|(words, _)| words.end <= part.start);
        for (words, address) in self.links[first..].iter().take_while(|(words, _)| words.start < part.end) {
            let (start, end) = (words.start.max(at), words.end.min(part.end));
            out += &escaped(&self.text[at..start]);
            out += &link(&self.text[start..end], address);
            at = end;
        }
        out + &escaped(&self.text[at..part.end])
    }
}

impl PageState {
    /// Handles text between tags.
    pub(in super::super) fn text(&mut self, text: &str) {
        // A piece of text may end within an entity, so it is kept until the next tag.
        self.raw.push_str(text);
    }

    /// Processes the text since the last tag.
    pub(super) fn settle(&mut self) {
        let raw = std::mem::take(&mut self.raw);
        if raw.is_empty() {
            return;
        }
        let reads = self.reads();
        match (&mut self.window, &mut self.verbatim) {
            (Some(window), _) if !reads && window.is_empty() => window.push_str(&decode(&raw)),
            _ if !reads => self.hide(&decode(&raw)),
            (_, Some(verbatim)) => verbatim.text.push_str(&decode(&raw)),
            _ => self.words(&decode(&raw)),
        }
    }

    /// Records invisible words, which may be content that a page unfolds.
    fn hide(&mut self, words: &str) {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_missed = self.silent == 0 && self.unseen.as_ref().is_some_and(|unseen| !unseen.is_aside);
        if is_missed && words.chars().any(char::is_alphanumeric) {
            self.hidden.push(words);
        }
    }

    fn words(&mut self, words: &str) {
        let mut rest = words;
        loop {
            let word = rest.trim_start_matches(is_blank);
            let blank = &rest[..rest.len() - word.len()];
            if !blank.is_empty() {
                self.gap = self.gap.max(if blank.contains(['\n', '\r']) { WordGap::Wrap } else { WordGap::Blank });
            }
            if word.is_empty() {
                return;
            }
            let end = word.find(is_blank).unwrap_or(word.len());
            self.close_gap();
            self.links.letters[usize::from(self.anchor.is_none())] +=
                word[..end].chars().filter(|c| c.is_alphanumeric()).count();
            self.line.words.push_str(&escaped(&word[..end]));
            rest = &word[end..];
        }
    }

    /// Writes the separator before the next words.
    fn close_gap(&mut self) {
        let gap = std::mem::take(&mut self.gap);
        let at = self.line.words.len();
        if at == 0 || gap == WordGap::None || self.line.words.ends_with(['\n', ' ']) {
            return;
        }
        // Adjacent links stay apart, whatever the file has between them.
        let parted = self.anchor.as_ref().is_some_and(|anchor| anchor.start == at) && self.link_end == Some(at);
        self.line.words.push(if gap == WordGap::Wrap && !parted { WRAP } else { ' ' });
        // A link begins with its words.
        let starts = self.anchor.iter_mut().map(|anchor| &mut anchor.start);
        let starts = starts.chain(self.mark.iter_mut().map(|(_, start)| start));
        starts.filter(|start| **start == at).for_each(|start| *start = at + 1);
    }

    pub(super) fn break_line(&mut self) {
        if let Some(verbatim) = &mut self.verbatim {
            return verbatim.text.push('\n');
        }
        self.gap = WordGap::None;
        self.line.words.push_str(BREAK);
    }

    pub(super) fn open_link(&mut self, address: Option<String>) {
        self.close_link();
        let Some(address) = address else { return };
        self.links.count += 1;
        match address.split_once(':').map(|(scheme, _)| scheme) {
            _ if address.starts_with('#') => self.links.inside += 1,
            Some("mailto" | "tel") => self.links.is_contact = true,
            Some("http" | "https") => {}
            _ => self.links.near += 1,
        }
        let start = self.verbatim.as_ref().map_or(self.line.words.len(), |verbatim| verbatim.text.len());
        self.anchor = Some(Anchor { address, start });
    }

    pub(super) fn close_link(&mut self) {
        let Some(Anchor { address, start }) = self.anchor.take() else { return };
        if let Some(verbatim) = &mut self.verbatim {
            return verbatim.links.push((start..verbatim.text.len(), address));
        }
        let Some(words) = self.line.words.get(start..).map(flow::joined) else { return };
        self.line.words.truncate(start);
        let words = words.replace('\\', "");
        self.line.words.push_str(&link(&words, &address));
        self.link_end = Some(self.line.words.len());
    }

    /// Ends a line and begins the next; a link around several lines continues in each.
    pub(super) fn across_lines(&mut self, begin: impl FnOnce(&mut Self)) {
        let around = self.anchor.as_ref().map(|anchor| anchor.address.clone());
        self.close_link();
        begin(self);
        if around.is_some() {
            self.open_link(around);
        }
    }

    /// Separates a number in an element of its own from the words of a heading.
    pub(super) fn part_number(&mut self) {
        let words = self.line.words.trim();
        let is_number = words.starts_with(|c: char| c.is_numeric() || c == '第')
            && words.chars().all(|c| c.is_numeric() || matches!(c, '.' | '．' | '第' | '条' | '章' | '節'));
        if self.line.heading.is_some() && is_number {
            self.gap = self.gap.max(WordGap::Blank);
        }
    }

    /// Takes the current words as one line.
    pub(super) fn take_words(&mut self) -> String {
        self.gap = WordGap::None;
        flow::joined(&std::mem::take(&mut self.line).words).trim().to_owned()
    }

    /// Ends the current line.
    pub(super) fn flush(&mut self) {
        self.settle();
        let (mut links, mut line) = (Links::default(), PaperLine::default());
        self.across_lines(|state| {
            (state.gap, state.link_end) = (WordGap::None, None);
            links = std::mem::take(&mut state.links);
            line = std::mem::take(&mut state.line);
        });
        let words = line.words.trim();
        if words.is_empty() || words == "****" {
            // The number of an item belongs to the paragraph that begins inside it.
            if !line.number.is_empty() {
                self.line = PaperLine { words: String::new(), ..line };
            }
            return;
        }
        let lines = match line.heading {
            Some(_) => vec![(flow::joined(flow::without_last_break(words)), false)],
            None => flow::lines(words),
        };
        for (nth, (words, continues)) in lines.into_iter().enumerate() {
            let mut one = if nth == 0 { line.clone() } else { PaperLine { continues, ..PaperLine::default() } };
            one.words = words;
            // A paragraph of an item that has already begun.
            if one.number.is_empty() && one.heading.is_none() && !self.lists.is_empty() {
                (one.inside, one.level) = (true, self.lists.len() - 1);
            }
            self.hold(PaperPart::Line(one), links);
        }
    }

    /// Ends text whose line ends are shown; those of full lines only wrap its words.
    pub(super) fn close_verbatim(&mut self) {
        let verbatim = self.verbatim.take().unwrap_or_default();
        if verbatim.is_plain() {
            let parts = plain::read(&verbatim.words(0..verbatim.text.len()).replace("{{", "{")).parts;
            return parts.into_iter().for_each(|part| self.hold(part, Links::default()));
        }
        let (mut words, mut at) = (String::new(), 0);
        for whole in verbatim.text.split('\n').chain([""]) {
            let line = whole.trim();
            let start = at + (whole.len() - whole.trim_start().len());
            at += whole.len() + 1;
            if line.is_empty() {
                for (words, continues) in flow::lines(&std::mem::take(&mut words)) {
                    self.hold(
                        PaperPart::Line(PaperLine { words, continues, ..PaperLine::default() }),
                        Links::default(),
                    );
                }
                continue;
            }
            words += &verbatim.words(start..start + line.len());
            words += if flow::is_full(line) { "\r" } else { BREAK };
        }
    }

    pub(super) fn hold(&mut self, part: PaperPart, links: Links) {
        let held = self.region.held(part, links);
        self.held.push(held);
    }
}

/// Whether HTML collapses a character as white space; the full-width blank is kept.
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}' | '\u{a0}' | '\u{2002}'..='\u{200a}')
}
