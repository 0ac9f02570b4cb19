//! The files that pages load: which kinds are allowed, and the names under which they are published.
//!
//! An asset is a style sheet, a drawing, a picture, a font or a plain text. The content of a file determines its kind:
//! a browser would open a document as a page of the site, whatever its extension.

use std::collections::BTreeMap;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::{DEFAULT, brand, css, svg};
use crate::base::{FileId, Findings, Rule, Span};
use crate::read::config::Config;
use crate::read::inputs::Inputs;

/// A file among the assets that is not an asset.
pub(crate) static BAD_ASSET: Rule = Rule::error("bad-asset");
/// A style sheet that would load something from elsewhere, or something missing from the theme.
pub(crate) static CSS_FOREIGN: Rule = Rule::error("css-foreign");
/// An SVG that is more than a drawing.
pub(crate) static SVG_UNSAFE: Rule = Rule::error("svg-unsafe");

/// Pictures and fonts: the extension, and the first bytes of the content. A dot matches any byte.
const BEGINNINGS: [(&str, &[u8]); 13] = [
    ("png", b"\x89PNG"),
    ("jpg", b"\xff\xd8\xff"),
    ("jpeg", b"\xff\xd8\xff"),
    ("gif", b"GIF8"),
    ("webp", b"RIFF....WEBP"),
    ("avif", b"....ftyp"),
    ("ico", b"\0\0\x01\0"),
    ("woff", b"wOFF"),
    ("woff2", b"wOF2"),
    ("otf", b"OTTO"),
    ("ttf", b"\0\x01\0\0"),
    ("ttf", b"true"),
    ("ttf", b"ttcf"),
];

/// A file that pages load.
#[derive(Debug, Clone)]
pub(crate) struct Asset {
    /// Its path below `assets/`, with its digest: `style.1f2e3d4c.css`.
    pub(crate) name: String,
    /// Its content.
    pub(crate) bytes: Arc<[u8]>,
}

impl Asset {
    /// Creates the asset known to templates as `name`.
    pub(super) fn new(name: &str, bytes: Arc<[u8]>) -> Self {
        let digest: String = Sha256::digest(&bytes).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        let name = match name.rsplit_once('.') {
            Some((stem, extension)) => format!("{stem}.{digest}.{extension}"),
            None => format!("{name}.{digest}"),
        };
        Self { name, bytes }
    }
}

/// Loads the assets: the built-in ones, then the site's, which replace them; style sheets last, because they name
/// others. Also returns the site's own drawings.
pub(super) fn load(
    inputs: &Inputs,
    folder: &str,
    config: Option<&Config>,
    findings: &mut Findings,
) -> (BTreeMap<String, Asset>, BTreeMap<String, FileId>) {
    let mut plain: BTreeMap<String, Arc<[u8]>> = BTreeMap::new();
    let (mut svgs, mut sheets) = (BTreeMap::new(), BTreeMap::new());
    let (built_in, own) = (format!("themes/{DEFAULT}/assets"), format!("{folder}/assets"));
    let texts = inputs.built_in_files(&built_in).map(|(path, file)| (path, &built_in, file, false));
    let own_texts = inputs.site_files(&own).map(|(path, file)| (path, &own, file, true));
    for (path, folder, file, is_own) in texts.chain(own_texts) {
        let name = path[folder.len() + 1..].to_owned();
        let text = inputs.sources.get(file).text();
        if is_own {
            check_text(file, path, text, findings);
        }
        match extension(&name).as_str() {
            "css" => _ = sheets.insert(name, file),
            kind => {
                svgs.extend((kind == "svg" && is_own).then(|| (name.clone(), file)));
                plain.insert(name, text.as_bytes().into());
            }
        }
    }
    let icon = config.and_then(brand::icon).filter(|_| !svgs.contains_key(brand::ICON));
    plain.extend(icon.map(|icon| (brand::ICON.to_owned(), icon.into_bytes().into())));
    for (path, bytes) in inputs.binaries(&own) {
        check_bytes(path, bytes, findings);
        plain.insert(path[own.len() + 1..].to_owned(), Arc::clone(bytes));
    }
    let mut assets: BTreeMap<String, Asset> =
        plain.into_iter().map(|(name, bytes)| (name.clone(), Asset::new(&name, bytes))).collect();
    for (name, file) in sheets {
        let text = style_sheet(inputs, file, &name, &assets, findings);
        assets.insert(name.clone(), Asset::new(&name, text.into_bytes().into()));
    }
    (assets, svgs)
}

/// The extension of a name, in lower case: programs on some systems write it in capitals.
fn extension(name: &str) -> String {
    name.rsplit_once('.').map_or_else(String::new, |(_, extension)| extension.to_ascii_lowercase())
}

/// Reports a name that cannot occur in an address.
fn check_name(path: &str, findings: &mut Findings) {
    if path.contains(|c: char| c.is_control() || c == '\\') {
        findings.push(BAD_ASSET.at(path).with("kind", "name").with("path", path).hint("rename"));
    }
}

/// Reports a text that is not an asset, and anything not allowed in a drawing.
fn check_text(file: FileId, path: &str, text: &str, findings: &mut Findings) {
    check_name(path, findings);
    match extension(path).as_str() {
        "svg" => {
            for foreign in svg::foreign(text) {
                let finding = SVG_UNSAFE.at(Span::new(file, foreign.range)).with("kind", foreign.kind);
                findings.push(finding.with("what", foreign.what).hint("export"));
            }
        }
        "css" | "txt" if !is_markup(text.as_bytes()) => {}
        "css" | "txt" => findings.push(BAD_ASSET.at(file).with("kind", "content").with("path", path).hint("types")),
        _ => findings.push(BAD_ASSET.at(file).with("kind", "type").with("path", path).hint("types")),
    }
}

/// Reports a file that is neither a picture nor a font.
fn check_bytes(path: &str, bytes: &[u8], findings: &mut Findings) {
    check_name(path, findings);
    let extension = extension(path);
    let mut beginnings = BEGINNINGS.iter().filter(|(known, _)| *known == extension).peekable();
    let kind = if beginnings.peek().is_none() { "type" } else { "content" };
    if !beginnings.any(|(_, beginning)| begins_with(bytes, beginning)) {
        findings.push(BAD_ASSET.at(path).with("kind", kind).with("path", path).hint("types"));
    }
}

fn begins_with(bytes: &[u8], beginning: &[u8]) -> bool {
    let start = bytes.get(..beginning.len());
    start.is_some_and(|start| start.iter().zip(beginning).all(|(byte, expected)| *expected == b'.' || byte == expected))
}

/// Whether a browser that sniffs the content could take it for a document.
fn is_markup(bytes: &[u8]) -> bool {
    bytes.trim_ascii_start().starts_with(b"<")
}

/// Returns a style sheet with digests in the names of the assets that it refers to.
fn style_sheet(
    inputs: &Inputs,
    file: FileId,
    name: &str,
    assets: &BTreeMap<String, Asset>,
    findings: &mut Findings,
) -> String {
    let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
    let up = "../".repeat(name.matches('/').count());
    let resolve = |relative: &str| {
        let target = if folder.is_empty() { relative.to_owned() } else { format!("{folder}/{relative}") };
        assets.get(target.trim_start_matches("./")).map(|asset| format!("{up}{}", asset.name))
    };
    let (text, violations) = css::rewrite(inputs.sources.get(file).text(), &resolve);
    for violation in violations {
        let finding = CSS_FOREIGN.at(Span::new(file, violation.range)).with("address", violation.what);
        findings.push(match violation.kind {
            css::CssViolationKind::Deep => finding.with("kind", "deep").hint("brackets"),
            _ => finding.with("kind", "foreign").hint("local"),
        });
    }
    text
}
