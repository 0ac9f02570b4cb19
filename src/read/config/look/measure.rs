//! Measures whether the colours of a site are readable: each text on each ground on which a page can show it, in
//! daylight and in the dark.

use super::property::{Colors, OwnProperties};
use super::{ACCENT_FAINT, ACCENT_UNREADABLE, BAD_COLOR, COLOR_UNREADABLE, RawPairTable, Scheme};
use crate::base::{Findings, Language, Span, Spanned};
use crate::read::config::color::Color;

/// WCAG 2.2, success criteria 1.4.3 and 1.4.6.
const READABLE: f64 = 4.5;
const COMFORTABLE: f64 = 7.0;

/// The colour with which text is darkened in daylight and lightened in the dark until it is readable.
fn end(side: Scheme) -> Color {
    match side {
        Scheme::Light => Color::BLACK,
        Scheme::Dark => Color::WHITE,
    }
}

/// The colour with which a ground is lightened in daylight, and darkened in the dark.
fn away(side: Scheme) -> Color {
    match side {
        Scheme::Light => Color::WHITE,
        Scheme::Dark => Color::BLACK,
    }
}

/// Returns the accent colours. A single one is lightened for the dark until it is readable there; on a site with a
/// single scheme it is the colour of that scheme.
pub(super) fn accent(
    pair: &RawPairTable,
    scheme: Option<Scheme>,
    own: &OwnProperties<'_>,
    findings: &mut Findings,
) -> Option<(Color, Color)> {
    let (bright, dim) = (own.colors(Scheme::Light, None), own.colors(Scheme::Dark, None));
    if let Some(scheme) = scheme {
        let (written, colors) = match scheme {
            Scheme::Light => (&pair.light, &bright),
            Scheme::Dark => (pair.dark.as_ref().unwrap_or(&pair.light), &dim),
        };
        let color = color(written, colors, scheme, findings)?;
        return Some((color, color));
    }
    let light = color(&pair.light, &bright, Scheme::Light, findings);
    let dark = match &pair.dark {
        Some(dark) => color(dark, &dim, Scheme::Dark, findings),
        None => light.map(|light| light.toward(Color::WHITE, dim.lasting(), COMFORTABLE).unwrap_or(Color::WHITE)),
    };
    Some((light?, dark?))
}

/// Reads a colour for links. Reports one that is hard to read, with the ground concerned and the nearest readable
/// colours.
fn color(written: &Spanned<String>, colors: &Colors, side: Scheme, findings: &mut Findings) -> Option<Color> {
    let Some(color) = Color::parse(&written.value) else {
        findings.push(BAD_COLOR.at(written.span).with("color", &written.value).hint("example"));
        return None;
    };
    let (ground, least) = color.hardest(&colors.grounds);
    let (lasting, contrast) = color.hardest(colors.lasting());
    let (rule, ground, contrast) = match least {
        least if least < READABLE => (&ACCENT_UNREADABLE, ground, least),
        _ if contrast < COMFORTABLE => (&ACCENT_FAINT, lasting, contrast),
        _ => return Some(color),
    };
    let nearest =
        |grounds, contrast| color.toward(end(side), grounds, contrast).unwrap_or_else(|| end(side)).to_string();
    let finding = rule.at(written.span).with("color", &written.value).with("scheme", side.name());
    let finding = finding.with("contrast", tenths(contrast)).with("ground", ground.to_string());
    let finding = finding.with("passing", nearest(&colors.grounds, READABLE));
    findings.push(finding.with("nearest", nearest(colors.lasting(), COMFORTABLE)).hint("nearest"));
    Some(color)
}

/// Reports every unreadable text whose colour, or whose ground, is the site's own.
pub(super) fn texts(own: &OwnProperties<'_>, scheme: Option<Scheme>, findings: &mut Findings) {
    let mut told: Vec<(Span, Scheme)> = Vec::new();
    for (_, side) in Scheme::NAMES.into_iter().filter(|(_, side)| scheme.is_none_or(|only| only == *side)) {
        for language in own.languages() {
            let colors = own.colors(side, language);
            for (name, color, written) in colors.texts() {
                let Some((under, ground, beneath)) = hardest(&colors, color, written.is_some()) else { continue };
                let Some(span) = written.or(beneath) else { continue };
                if color.contrast(ground) >= READABLE || told.contains(&(span, side)) {
                    continue;
                }
                told.push((span, side));
                // The colour to change is the one that the site chose.
                let changed = if written.is_some() { name } else { under };
                let finding = COLOR_UNREADABLE.at(span).with("property", name).with("color", color.to_string());
                let finding = finding.with("under", under).with("ground", ground.to_string());
                let finding = finding.with("contrast", tenths(color.contrast(ground))).with("scheme", side.name());
                let nearest = readable(own, language, scheme, changed);
                findings.push(finding.with("changed", changed).with("nearest", nearest).hint("nearest"));
            }
        }
    }
}

/// The nearest readable colour for a text or a ground, in each scheme of the site.
fn readable(own: &OwnProperties<'_>, language: Option<&Language>, scheme: Option<Scheme>, name: &str) -> String {
    let on = |side: Scheme| {
        let colors = own.colors(side, language);
        let texts: Vec<Color> = colors.texts().map(|(_, color, _)| color).collect();
        let found = |(other, ..): &(&str, Color, Option<Span>)| *other == name;
        match (colors.texts().find(found), colors.named_grounds().find(found)) {
            (Some((_, text, _)), _) => text.toward(end(side), &colors.grounds, READABLE).unwrap_or_else(|| end(side)),
            (None, ground) => ground
                .and_then(|(_, ground, _)| ground.toward(away(side), &texts, READABLE))
                .unwrap_or_else(|| away(side)),
        }
    };
    match (scheme, on(Scheme::Light), on(Scheme::Dark)) {
        (Some(Scheme::Dark), _, dark) => dark.to_string(),
        (None, light, dark) if light != dark => format!("light-dark({light}, {dark})"),
        (_, light, _) => light.to_string(),
    }
}

/// The ground on which a text is hardest to read; for a text of the theme, only the site's own grounds count.
fn hardest(colors: &Colors, text: Color, own: bool) -> Option<(&'static str, Color, Option<Span>)> {
    let grounds = colors.named_grounds().filter(|(_, _, written)| own || written.is_some());
    grounds.min_by(|one, other| text.contrast(one.1).total_cmp(&text.contrast(other.1)))
}

/// Formats a contrast, rounded down.
fn tenths(contrast: f64) -> String {
    format!("{:.1}", (contrast * 10.0).floor() / 10.0)
}
