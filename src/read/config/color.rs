//! Colours, and whether text in one is readable on another (WCAG 2.2, contrast ratio).

use std::fmt;

use cssparser::color::parse_hash_color;

/// A colour without transparency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Color([u8; 3]);

/// The number of steps between two mixed colours: none changes a component by more than one.
const STEPS: u32 = 510;

impl Color {
    /// The default paper, and the colour to lighten with.
    pub(crate) const WHITE: Self = Self([255; 3]);
    /// The colour to darken with.
    pub(crate) const BLACK: Self = Self([0; 3]);

    /// Reads `#rrggbb` or `#rgb`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| matches!(digits.len(), 3 | 6))?;
        let (red, green, blue, _) = parse_hash_color(digits.as_bytes()).ok()?;
        Some(Self([red, green, blue]))
    }

    /// The contrast of text in this colour on `paper`: from 1 (none) to 21 (black on white).
    pub(crate) fn contrast(self, paper: Self) -> f64 {
        let (one, other) = (self.luminance(), paper.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// The paper on which text in this colour is hardest to read, and the contrast there.
    pub(crate) fn hardest(self, papers: &[Self]) -> (Self, f64) {
        let measured = papers.iter().map(|paper| (*paper, self.contrast(*paper)));
        measured.min_by(|one, other| one.1.total_cmp(&other.1)).unwrap_or((self, f64::INFINITY))
    }

    /// The nearest colour of the same hue that reaches the contrast on every paper, mixed with as little of `other` as
    /// possible; `None` if there is none.
    pub(crate) fn toward(self, other: Self, papers: &[Self], contrast: f64) -> Option<Self> {
        (0..=STEPS).map(|step| self.mix(other, step)).find(|mixed| mixed.hardest(papers).1 >= contrast)
    }

    fn mix(self, other: Self, step: u32) -> Self {
        let part = |own: u8, other: u8| {
            let sum = u32::from(own) * (STEPS - step) + u32::from(other) * step;
            u8::try_from((sum + STEPS / 2) / STEPS).unwrap_or(u8::MAX)
        };
        Self([0, 1, 2].map(|index| part(self.0[index], other.0[index])))
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::Color;

    #[test]
    fn a_colour_is_written_with_three_or_six_digits() {
        assert_eq!(Color::parse("#1f4788").map(|color| color.to_string()).as_deref(), Some("#1f4788"));
        assert_eq!(Color::parse("#fA0").map(|color| color.to_string()).as_deref(), Some("#ffaa00"));
        for bad in ["1f4788", "#1f47", "navy", "#１２３", "#12345g", ""] {
            assert_eq!(Color::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        let grey = Color::parse("#767676").expect("a colour");
        assert!((Color::BLACK.contrast(Color::WHITE) - 21.0).abs() < 1e-9);
        assert!((grey.contrast(Color::WHITE) - 4.54).abs() < 0.01);
    }

    #[test]
    fn a_colour_is_darkened_no_more_than_needed() {
        let orange = Color::parse("#e8590c").expect("a colour");
        let dark = orange.toward(Color::BLACK, &[Color::WHITE], 7.0).expect("black reaches 21");
        assert!(dark.contrast(Color::WHITE) >= 7.0 && dark.contrast(Color::WHITE) < 7.3, "{dark}");
        assert_eq!(dark.toward(Color::BLACK, &[Color::WHITE], 7.0), Some(dark));
        // No colour between the two is readable.
        let gold = Color::parse("#b8860b").expect("a colour");
        let papers = ["#ffffff", "#f3f4f6", "#fdf3cf"].map(|paper| Color::parse(paper).expect("a colour"));
        let nearest = |papers, contrast| gold.toward(Color::BLACK, papers, contrast).map(|color| color.to_string());
        assert_eq!(nearest(&papers, 4.5).as_deref(), Some("#8f6809"));
        assert_eq!(nearest(&papers[..2], 7.0).as_deref(), Some("#6b4e06"));
    }
}
