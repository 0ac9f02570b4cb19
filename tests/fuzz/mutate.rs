//! Makes inputs from seeds.

/// Pieces of syntax that some reader gives a meaning.
const SIGNS: [&str; 72] = [
    "'''",
    "\"\"\"",
    "[[section]]",
    "[[section.table]]",
    "id = \"a\"\n",
    "[](#a)",
    "[](#a.1.2)",
    "[](#a \"relative\")",
    "[](#a, #b \"relative\")",
    "{#b}",
    "（以下「",
    "」といいます。）",
    "Q1. ",
    "https://a.jp/b-",
    "\u{1b}$B",
    "{table:a}",
    "{{",
    "}}",
    "{",
    "}",
    "{include:a.b}",
    "{effective}",
    "\\",
    "`",
    "**",
    "*",
    "_",
    "> ",
    "- ",
    "1. ",
    "1) ",
    "(1)",
    "①",
    "一　",
    "ア　",
    "（ア）",
    "第1条",
    "第15条の2第3項第1号",
    "令和8年4月1日",
    "1.15億円",
    "\u{3000}",
    "\t",
    "\r\n",
    "\u{0}",
    "\u{200b}",
    "\u{feff}",
    "é",
    "e\u{301}",
    "\u{202e}",
    "𠮷",
    "<",
    "</",
    "<svg xmlns=\"http://www.w3.org/2000/svg\">",
    "<!--",
    "-->",
    "<![CDATA[",
    "&#x0;",
    "&amp;",
    "url(",
    "@import \"",
    "/*",
    "*/",
    "{ $x ->\n *[a] ",
    "{ -x }",
    "<w:p>",
    "</w:p>",
    "<table><tr><td>",
    "<ul><li>",
    "\\u0000",
    "9999999999999999999999",
    "-1e999",
    "sha256:",
];

/// Makes one input after another.
pub(super) struct Mutator<'a> {
    state: u64,
    seeds: &'a [Vec<u8>],
}

impl<'a> Mutator<'a> {
    pub(super) fn new(seed: u64, seeds: &'a [Vec<u8>]) -> Self {
        Self { state: seed, seeds }
    }

    /// The next input.
    pub(super) fn next(&mut self) -> Vec<u8> {
        let mut input = self.pick().to_vec();
        for _ in 0..=self.below(6) {
            self.change(&mut input);
            if input.len() > 64 * 1024 {
                input.truncate(64 * 1024);
            }
        }
        // Most inputs are text; bytes that are not UTF-8 are another kind of input, and come now and then.
        match self.below(16) {
            0 => input,
            _ => String::from_utf8_lossy(&input).into_owned().into_bytes(),
        }
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        let at = self.below(input.len() + 1);
        let end = at + self.below((input.len() - at).min(200) + 1);
        match self.below(8) {
            0 => drop(input.drain(at..end)),
            1 => {
                let piece = input[at..end].repeat(1 + self.below(40));
                drop(input.splice(at..at, piece));
            }
            2 => {
                let other = self.pick();
                let from = self.below(other.len() + 1);
                let piece = other[from..from + self.below(other.len() - from + 1)].to_vec();
                drop(input.splice(at..end, piece));
            }
            3 => {
                let sign = SIGNS[self.below(SIGNS.len())].repeat(1 << self.below(10));
                drop(input.splice(at..at, sign.into_bytes()));
            }
            4 => input.truncate(at),
            5 => {
                let piece: Vec<u8> = input.drain(at..end).collect();
                let to = self.below(input.len() + 1);
                drop(input.splice(to..to, piece));
            }
            6 if !input.is_empty() => {
                let at = at.min(input.len() - 1);
                input[at] = u8::try_from(self.below(256)).expect("a byte");
            }
            _ => {
                let sign = SIGNS[self.below(SIGNS.len())];
                drop(input.splice(at..at, sign.bytes()));
            }
        }
    }

    fn pick(&mut self) -> &'a [u8] {
        let at = self.below(self.seeds.len());
        &self.seeds[at]
    }

    /// A random number below `end`, which is not 0 (splitmix64).
    fn below(&mut self, end: usize) -> usize {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).expect("below a usize")
    }
}
