//! The rules, one family per file. Each is a pure function from its input to findings.

pub(crate) mod act_numbers;
pub(crate) mod act_terms;
mod align;
mod bits;
pub(crate) mod brackets;
pub(crate) mod dates_in_text;
mod definitions;
pub(crate) mod doubled_word;
pub(crate) mod drift;
pub(crate) mod duplicates;
pub(crate) mod following;
pub(crate) mod known;
mod latin_names;
pub(crate) mod left_in;
pub(crate) mod links;
pub(crate) mod list_terminator;
pub(crate) mod literal_markup;
pub(crate) mod literal_reference;
mod meaning;
mod measures;
pub(crate) mod mismatch;
pub(crate) mod misspelt;
pub(crate) mod names;
pub(crate) mod notices_differ;
pub(crate) mod operator_name;
pub(crate) mod pages;
pub(crate) mod parity_content;
pub(crate) mod parity_enumeration;
pub(crate) mod parity_length;
pub(crate) mod parity_meaning;
pub(crate) mod parity_numbers;
pub(crate) mod parity_order;
pub(crate) mod parity_shape;
pub(crate) mod parity_words;
mod parts;
pub(crate) mod placeholders;
pub(crate) mod relative_reference;
mod sentences;
mod sides;
pub(crate) mod spelling;
pub(crate) mod stale_date;
pub(crate) mod statutes;
pub(crate) mod stray_space;
pub(crate) mod structure;
pub(crate) mod style;
mod swaps;
pub(crate) mod term_forms;
pub(crate) mod terms;
pub(crate) mod typed_marker;
pub(crate) mod typography;
pub(crate) mod undefined;
pub(crate) mod unfinished;
pub(crate) mod values_changed;
pub(crate) mod versions;
mod whose_article;
pub(crate) mod without_value;

use jiff::civil::Date;

use super::profiles;
use super::view::TextView;
use crate::base::{Findings, Rule};
use crate::edition::overview::Overview;
use crate::model::Notice;
use crate::read::site::Site;

/// A rule about one text.
type TextRule = fn(&TextView<'_>, &mut Findings);

static TEXT_RULES: &[TextRule] = &[
    act_numbers::check,
    brackets::check,
    dates_in_text::check,
    doubled_word::check,
    duplicates::check,
    without_value::check,
    following::check,
    left_in::check,
    links::check,
    list_terminator::check,
    literal_reference::check,
    names::check,
    operator_name::check,
    term_forms::check,
    literal_markup::check,
    placeholders::check,
    relative_reference::check,
    spelling::check,
    misspelt::check,
    stale_date::check,
    statutes::check,
    stray_space::check,
    style::check,
    typed_marker::check,
    structure::translated,
    undefined::check,
    unfinished::check,
    values_changed::check,
    typography::check,
    profiles::check_matters,
];

/// Whether a rule reports absences or the arrangement of sections, which mean nothing if a section cannot be read.
pub(super) fn is_about_the_whole(rule: &Rule) -> bool {
    [
        &names::TERM_UNUSED,
        &undefined::TERM_UNDEFINED,
        &structure::EQUAL_SECTION_MISSING,
        &structure::SECTION_MISSING,
        &structure::SECTION_NUMBER,
        &structure::SECTION_ORDER,
        &structure::SECTION_SURPLUS,
        &mismatch::SECTION_MISMATCH,
    ]
    .iter()
    .any(|whole| whole.id == rule.id)
}

/// Applies every rule about one text.
pub(super) fn text(text: &TextView<'_>, findings: &mut Findings) {
    TEXT_RULES.iter().for_each(|rule| rule(text, findings));
}

/// Applies every rule about a translation beside its original.
pub(super) fn pair(site: &Site, original: &TextView<'_>, translation: &TextView<'_>, findings: &mut Findings) {
    structure::check(original, translation, findings);
    drift::check(original, translation, findings);
    terms::avoided(&site.terms, [original, translation], findings);
    // Sections that are not counterparts differ in everything.
    let mut parts = parts::pairs(original, translation);
    mismatch::check(&mut parts, original, translation, findings);
    duplicates::pasted(&parts, original, translation, findings);
    doubled_word::said_twice(&parts, original, translation, findings);
    parity_shape::check(&parts, original, translation, findings);
    swaps::check(&parts, original, translation, findings);
    parity_content::check(&parts, original, translation, findings);
    parity_meaning::check(&parts, original, translation, findings);
    parity_words::check(&parts, original, translation, findings);
    parity_enumeration::check(&parts, original, translation, findings);
    parity_length::check(&parts, original, translation, findings);
    parity_order::check(&parts, original, translation, findings);
    latin_names::check(&parts, original, translation, findings);
    terms::check(&site.terms, &parts, original, translation, findings);
    act_terms::check(&site.terms, &parts, original, translation, findings);
}

/// Applies every rule about a version and its dates.
pub(super) fn version(site: &Site, notice: &Notice, version: usize, as_of: Date, findings: &mut Findings) {
    versions::check(site, notice, version, as_of, findings);
    unfinished::records(&notice.versions[version].records, findings);
}

/// Applies every rule about the site as a whole.
pub(super) fn site(site: &Site, overview: &Overview) -> Findings {
    let mut findings = Findings::default();
    notices_differ::check(site, overview, &mut findings);
    profiles::check_names(&site.config.check.profiles, &mut findings);
    unfinished::site(site, &mut findings);
    findings
}
