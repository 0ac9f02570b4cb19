//! `<version>/records.toml`: data that every language renders.

use jiff::Span as Duration;
use jiff::civil::Date;

use crate::base::{FileId, Findings, Language, Rule, Source, Spanned, repeated};
use crate::model::label;
use crate::model::{Category, Cookie, Layout, Lifetime, Provider, RecordText, Records, Transmission, WebLink};
use crate::read::config::entry::{RawCommon, RawMore, check_link, check_plain, labels, order};
use crate::read::config::names::{UNKNOWN_VALUE, check_blanks, check_url_name, one_of};
use crate::read::config::records::{RawContact, RawFact, RawOperator, resolve_into};
use crate::read::decode::complete;
use crate::read::decode::schema::{self, Schema};
use crate::read::decode::{Decode, Keyed, Localised, decode_file, table};

use super::above::fill_above;
use super::legal::tables::{
    RawAccredited, RawJointUse, RawLegal, RawMeasure, RawPurpose, RawRequest, RawRetention, RawTransfer,
};
use super::text::DUPLICATE_ID;

/// A lifetime that is neither `session` nor an ISO 8601 duration.
pub(crate) static BAD_LIFETIME: Rule = Rule::error("bad-lifetime");
/// A cookie of a provider that is not among the transmissions.
pub(crate) static UNKNOWN_PROVIDER: Rule = Rule::error("unknown-provider");

/// The provider name of the site itself.
const SELF: &str = "self";

table! {
    /// `records.toml` as written.
    struct RawRecords {
        /// The business operator, for this version alone.
        operator: Option<RawOperator>,
        /// Further companies, for this version alone.
        company: Keyed<RawOperator>,
        /// Contacts, for this version alone.
        contact: Keyed<RawContact>,
        /// Facts, for this version alone.
        fact: Keyed<RawFact>,
        /// External transmissions.
        transmission: Vec<RawTransmission>,
        /// Cookies.
        cookie: Vec<RawCookie>,
        /// Purposes of use, by group of people.
        purpose: Vec<RawPurpose>,
        /// Joint use with others.
        joint_use: Vec<RawJointUse>,
        /// Security control measures, by kind.
        measure: Vec<RawMeasure>,
        /// Provision to third parties abroad.
        transfer: Vec<RawTransfer>,
        /// How long information is kept.
        retention: Vec<RawRetention>,
        /// What people can ask for, and how.
        request: Vec<RawRequest>,
        /// The accredited organization that the operator belongs to.
        accredited: Option<RawAccredited>,
        /// Labels of your own for all records of a kind: `[labels.transmission]`.
        labels: Keyed<Keyed<Localised<String>>>,
        /// How records of a kind are laid out: `table`, `list` or `prose`; purposes also `paragraphs` or `items`, numbered.
        layout: Keyed<Spanned<String>>,
        /// In which order the lines of records of a kind stand, by their keys.
        order: Keyed<Vec<Spanned<String>>>,
    }
}

table! {
    /// An external transmission as written.
    struct RawTransmission {
        /// Its name, by which cookies refer to it.
        id: Spanned<String>,
        /// The service, as readers know it.
        service: Localised<RecordText>,
        /// The app or the site that sends.
        site: Option<Localised<RecordText>>,
        /// Who handles what is sent.
        recipient: Localised<RecordText>,
        /// The country of the recipient.
        country: Option<Localised<RecordText>>,
        /// What is sent.
        sent: Localised<Vec<RecordText>>,
        /// What we use it for.
        purpose: Localised<RecordText>,
        /// What the recipient uses it for.
        recipient_purpose: Option<Localised<RecordText>>,
        /// The recipient's own notice: its address, or `{ url = "…", words = "…" }`.
        policy: Option<WebLink>,
        /// Where to stop it.
        opt_out: Option<WebLink>,
        /// The day on which this was last looked into.
        surveyed: Option<Date>,
        /// Further lines.
        more: Vec<RawMore>,
        /// A note under it.
        note: Option<Localised<RecordText>>,
        /// Labels of your own, by key; an empty one prints none.
        labels: Keyed<Localised<String>>,
        /// The hosts that are asked, or patterns such as `*.example.com`, for `seibun check --capture`; not published.
        hosts: Vec<Spanned<String>>,
    }
}

table! {
    /// A cookie as written.
    struct RawCookie {
        /// Its name, by which texts refer to it.
        id: Option<Spanned<String>>,
        /// Its name, or a pattern: `_ga_*`.
        name: String,
        /// A transmission, or `self`.
        provider: Spanned<String>,
        /// `necessary`, `functional`, `analytics` or `advertising`.
        category: Spanned<String>,
        /// An ISO 8601 duration such as `P2Y`, or `session`.
        lifetime: Spanned<String>,
        /// What it is for.
        purpose: Localised<RecordText>,
    }
}

/// The JSON Schema of `records.toml`.
pub(crate) fn schema() -> Schema {
    schema::file("records.toml", RawRecords::schema)
}

/// Reads `records.toml`.
pub(crate) fn parse_records(file: FileId, source: &Source, languages: &[Language]) -> (Option<Records>, Findings) {
    let (raw, mut findings) = decode_file::<RawRecords>(file, source);
    check_blanks(file, source, &mut findings);
    let records = raw.map(|raw| resolve(raw, languages, &mut findings));
    (records, findings)
}

fn resolve(raw: RawRecords, languages: &[Language], findings: &mut Findings) -> Records {
    let operator = raw.operator.map(|operator| operator.resolve(languages, findings));
    let legal = RawLegal {
        purpose: raw.purpose,
        joint_use: raw.joint_use,
        measure: raw.measure,
        transfer: raw.transfer,
        retention: raw.retention,
        request: raw.request,
        accredited: raw.accredited,
    };
    let mut records = Records { operator, legal: legal.resolve(languages, findings), ..Records::default() };
    records.labels = kinds(raw.labels, findings)
        .into_iter()
        .map(|(kind, written)| (kind.value.clone(), labels(&kind.value, written, languages, findings)))
        .collect();
    records.layouts = layouts(raw.layout, findings);
    records.orders = kinds(raw.order, findings)
        .into_iter()
        .map(|(kind, keys)| (kind.value.clone(), order(&kind.value, keys, findings)))
        .collect();
    resolve_into(&mut records, (raw.company, raw.contact, raw.fact), languages, findings);
    let mut rows = raw.transmission;
    let keys =
        fill_above!(rows, findings, [site, recipient, country, sent, purpose, recipient_purpose, policy, opt_out]);
    for (transmission, same) in rows.into_iter().zip(keys) {
        let mut row = transmission.resolve(languages, findings);
        row.common.same = same;
        records.transmissions.push(row);
    }
    for cookie in raw.cookie {
        if let Some(cookie) = cookie.resolve(&records.transmissions, languages, findings) {
            records.cookies.push(cookie);
        }
    }
    check_names(&records, findings);
    records
}

/// Reports two records with the same name: a reference could lead to either.
fn check_names(records: &Records, findings: &mut Findings) {
    let cookies = records.cookies.iter().filter_map(|cookie| cookie.id.as_ref());
    let transmissions = records.transmissions.iter().map(|transmission| &transmission.id);
    for (id, first) in repeated(transmissions).chain(repeated(records.legal.names().chain(cookies))) {
        findings.push(DUPLICATE_ID.at(id.span).with("id", &id.value).related(first, "first"));
    }
}

impl RawTransmission {
    fn resolve(self, languages: &[Language], findings: &mut Findings) -> Transmission {
        check_url_name(&self.id, findings);
        for (key, value) in [("service", &self.service), ("recipient", &self.recipient), ("purpose", &self.purpose)] {
            complete(key, value, languages, findings);
            check_plain(key, value, std::slice::from_ref, findings);
        }
        complete("sent", &self.sent, languages, findings);
        check_plain("sent", &self.sent, Vec::as_slice, findings);
        check_plain("recipient_purpose", &self.recipient_purpose, std::slice::from_ref, findings);
        for (key, value) in
            [("site", &self.site), ("country", &self.country), ("recipient_purpose", &self.recipient_purpose)]
        {
            complete(key, value, languages, findings);
        }
        check_link("policy", self.policy.as_ref(), languages, findings);
        check_link("opt_out", self.opt_out.as_ref(), languages, findings);
        let common = RawCommon { id: None, more: self.more, note: self.note, labels: self.labels };
        Transmission {
            id: self.id,
            service: self.service,
            site: self.site,
            recipient: self.recipient,
            country: self.country,
            sent: self.sent,
            purpose: self.purpose,
            recipient_purpose: self.recipient_purpose,
            policy: self.policy,
            opt_out: self.opt_out,
            surveyed: self.surveyed,
            hosts: self.hosts,
            common: common.resolve("transmission", languages, findings),
        }
    }
}

/// The entries, whose keys must be kinds of records. Reports other keys.
fn kinds<T>(written: Keyed<T>, findings: &mut Findings) -> Vec<(Spanned<String>, T)> {
    let known = label::kinds;
    let (good, bad): (Vec<_>, Vec<_>) =
        written.0.into_iter().partition(|(kind, _)| known().any(|name| name == kind.value));
    for (kind, _) in bad {
        findings.push(UNKNOWN_VALUE.at(kind.span).with("name", &kind.value).suggest(&kind.value, known()));
    }
    good
}

fn layouts(written: Keyed<Spanned<String>>, findings: &mut Findings) -> Vec<(String, Layout)> {
    let mut layouts = Vec::new();
    for (kind, name) in kinds(written, findings) {
        layouts.extend(one_of(&name, Layout::of_kind(&kind.value), findings).map(|layout| (kind.value, layout)));
    }
    layouts
}

impl RawCookie {
    fn resolve(
        self,
        transmissions: &[Transmission],
        languages: &[Language],
        findings: &mut Findings,
    ) -> Option<Cookie> {
        complete("purpose", &self.purpose, languages, findings);
        check_plain("purpose", &self.purpose, std::slice::from_ref, findings);
        let known = transmissions.iter().map(|transmission| transmission.id.value.as_str()).chain([SELF]);
        let provider = if self.provider.value == SELF {
            Some(Provider::Own)
        } else if known.clone().any(|name| name == self.provider.value) {
            Some(Provider::Transmission(self.provider.value.clone()))
        } else {
            let finding = UNKNOWN_PROVIDER.at(self.provider.span).with("name", &self.provider.value);
            findings.push_near(finding, &self.provider.value, known);
            None
        };
        let category = one_of(&self.category, &Category::NAMES, findings);
        let lifetime = lifetime(&self.lifetime, findings);
        if let Some(id) = &self.id {
            check_url_name(id, findings);
        }
        Some(Cookie {
            id: self.id,
            name: self.name,
            provider: Spanned::new(provider?, self.provider.span),
            category: category?,
            lifetime: lifetime?,
            purpose: self.purpose,
        })
    }
}

fn lifetime(written: &Spanned<String>, findings: &mut Findings) -> Option<Lifetime> {
    if written.value == "session" {
        return Some(Lifetime::Session);
    }
    let duration = written.value.parse::<Duration>().ok();
    let iso = duration.filter(|duration| written.value.starts_with('P') && duration.is_positive());
    if iso.is_none() {
        findings.push(BAD_LIFETIME.at(written.span).with("lifetime", &written.value).hint("forms"));
    }
    iso.map(Lifetime::For)
}
