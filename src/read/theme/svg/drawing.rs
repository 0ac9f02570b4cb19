//! The elements and attributes of a drawing: anything else is refused in a site's SVG.

/// The namespace of drawings.
pub(super) const SVG: &str = "http://www.w3.org/2000/svg";
/// The namespace of links in older drawings.
pub(super) const XLINK: &str = "http://www.w3.org/1999/xlink";
/// The namespace of `xml:space` and `xml:lang`.
pub(super) const XML: &str = "http://www.w3.org/XML/1998/namespace";
/// Namespaces of elements that browsers treat as more than data.
pub(super) const DOCUMENTS: [&str; 3] = [
    "http://www.w3.org/1999/xhtml",
    "http://www.w3.org/1998/Math/MathML",
    "http://www.mozilla.org/keymaster/gatekeeper/there.is.only.xul",
];

/// Prefixes of the namespaces in which drawing programs keep their own notes; browsers ignore them.
const NOTES: [&str; 9] = [
    "http://www.inkscape.org/namespaces/",
    "http://sodipodi.sourceforge.net/",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://purl.org/dc/",
    "http://creativecommons.org/ns#",
    "http://web.resource.org/cc/",
    "http://ns.adobe.com/",
    "http://www.bohemiancoding.com/sketch/",
    "http://www.serif.com/",
];

/// The allowed elements.
const ELEMENTS: &str = " animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix \
    feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood \
    feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight \
    feSpecularLighting feSpotLight feTile feTurbulence filter g line linearGradient marker mask metadata mpath path pattern \
    polygon polyline radialGradient rect set stop svg switch symbol text textPath title tspan use view ";

/// The allowed attributes without a prefix. Only `href` is an address; paint attributes may contain one.
const ATTRIBUTES: &str = " accumulate additive alignment-baseline amplitude attributeName attributeType azimuth \
    baseFrequency baseProfile baseline-shift begin bias by calcMode class clip-path clip-rule clipPathUnits color \
    color-interpolation color-interpolation-filters color-rendering cx cy d diffuseConstant direction display divisor \
    dominant-baseline dur dx dy edgeMode elevation enable-background end exponent fill fill-opacity fill-rule filter \
    filterUnits flood-color flood-opacity focusable font-family font-kerning font-size font-size-adjust font-stretch \
    font-style font-variant font-weight fr from fx fy glyph-orientation-vertical gradientTransform gradientUnits height href \
    id image-rendering in in2 intercept isolation k1 k2 k3 k4 kernelMatrix kernelUnitLength keyPoints keySplines keyTimes \
    lang lengthAdjust letter-spacing lighting-color limitingConeAngle marker marker-end marker-mid marker-start \
    markerHeight markerUnits markerWidth mask mask-type maskContentUnits maskUnits max method min mix-blend-mode mode \
    numOctaves offset opacity operator order orient origin overflow paint-order path pathLength patternContentUnits \
    patternTransform patternUnits points pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits r \
    radius refX refY repeatCount repeatDur requiredExtensions requiredFeatures restart result role rotate rx ry scale seed \
    shape-rendering side slope spacing specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles \
    stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit \
    stroke-opacity stroke-width surfaceScale systemLanguage tabindex tableValues targetX targetY text-anchor \
    text-decoration text-rendering textLength to transform transform-origin type unicode-bidi values vector-effect version \
    viewBox visibility width word-spacing writing-mode x x1 x2 xChannelSelector y y1 y2 yChannelSelector z zoomAndPan ";

/// Whether a drawing may contain this element of the SVG namespace.
pub(super) fn is_element(name: &str) -> bool {
    listed(ELEMENTS, name)
}

/// Whether a drawing may contain this attribute without a prefix.
pub(super) fn is_attribute(name: &str) -> bool {
    name.starts_with("data-") || name.starts_with("aria-") || listed(ATTRIBUTES, name)
}

/// Whether an animation may change this attribute, which excludes `href`.
pub(super) fn can_change(name: &str) -> bool {
    name != "href" && is_attribute(name)
}

/// Whether a namespace holds the private notes of a drawing program.
pub(super) fn is_note(namespace: &str) -> bool {
    NOTES.iter().any(|note| namespace.starts_with(note))
}

fn listed(names: &str, name: &str) -> bool {
    !name.contains(' ') && names.contains(&format!(" {name} "))
}
