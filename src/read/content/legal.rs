//! What the law asks a notice to say, as data: tables of `records.toml`.
//!
//! Article numbers in this module are those of the Act on the Protection of Personal Information (APPI) as in force since
//! April 2023.

use crate::base::diagnostic::{Findings, Rule};
use crate::base::language::Language;
use crate::base::source::Spanned;
use crate::model::legal::{
    AccreditedOrganisation, Basis, JointUse, LegalRecords, Manager, Measure, MeasureKind, Purpose, Request,
    RequestKind, Transfer,
};
use crate::read::config::names::one_of;
use crate::read::config::records::RawOperator;
use crate::read::decode::complete;
use crate::read::decode::{Localised, table};

/// A list that the law asks for and that has nothing in it.
pub(crate) static EMPTY_LIST: Rule = Rule::error("empty-list");
/// A fee for a request that must be free (APPI article 38 allows one for notice of purposes and disclosure alone).
pub(crate) static FEE_NOT_ALLOWED: Rule = Rule::error("fee-not-allowed");
/// A manager of joint use without the address or the representative that must be made known.
pub(crate) static INCOMPLETE_MANAGER: Rule = Rule::error("incomplete-manager");

table! {
    /// Purposes of use for one group of people.
    pub(crate) struct RawPurpose {
        /// Whose information it is: members, job applicants.
        group: Localised<String>,
        /// Which information.
        items: Option<Localised<Vec<String>>>,
        /// What it is used for, as specific as possible.
        uses: Localised<Vec<String>>,
    }
}

table! {
    /// Joint use: the five matters of APPI article 27, paragraph 5, item 3.
    pub(crate) struct RawJointUse {
        /// Which information is used jointly.
        items: Localised<Vec<String>>,
        /// Who the joint users are.
        scope: Localised<String>,
        /// What they use it for.
        uses: Localised<Vec<String>>,
        /// Who is responsible; absent: the operator.
        manager: Option<RawOperator>,
    }
}

table! {
    /// Security control measures of one kind.
    pub(crate) struct RawMeasure {
        /// `policy`, `rules`, `organisational`, `personnel`, `physical`, `technical` or `external`.
        kind: Spanned<String>,
        /// The measures taken.
        measures: Localised<Vec<String>>,
    }
}

table! {
    /// Provision to a third party abroad: what APPI article 28 asks to make known.
    pub(crate) struct RawTransfer {
        /// The recipient, or what kind of recipient.
        recipient: Localised<String>,
        /// Which information is provided.
        items: Option<Localised<Vec<String>>>,
        /// What it is provided for.
        uses: Option<Localised<Vec<String>>>,
        /// The country.
        country: Localised<String>,
        /// `consent`, `equivalent-measures` or `adequacy`.
        basis: Spanned<String>,
        /// That country's system for the protection of personal information.
        system: Option<Localised<String>>,
        /// The measures that the recipient takes.
        measures: Option<Localised<String>>,
    }
}

table! {
    /// A kind of request that a person can make, and its procedure.
    pub(crate) struct RawRequest {
        /// `purpose`, `disclosure`, `provision-records`, `correction`, `cease-use` or `cease-provision`.
        kind: Spanned<String>,
        /// How it is made.
        procedure: Localised<String>,
        /// What it costs: the name of a fact with an amount.
        fee: Option<Spanned<String>>,
    }
}

table! {
    /// The accredited personal information protection organisation that the operator belongs to.
    pub(crate) struct RawAccredited {
        /// Its name.
        name: Localised<String>,
        /// Where complaints are taken.
        contact: Localised<String>,
        /// Its telephone number.
        phone: Option<String>,
        /// Its web site.
        url: Option<Localised<Spanned<String>>>,
    }
}

/// The tables of `records.toml` that this module reads.
#[derive(Debug)]
pub(crate) struct RawLegal {
    /// Purposes of use.
    pub(crate) purpose: Vec<RawPurpose>,
    /// Joint use.
    pub(crate) joint_use: Vec<RawJointUse>,
    /// Security control measures.
    pub(crate) measure: Vec<RawMeasure>,
    /// Transfers abroad.
    pub(crate) transfer: Vec<RawTransfer>,
    /// Requests.
    pub(crate) request: Vec<RawRequest>,
    /// The accredited organisation.
    pub(crate) accredited: Option<RawAccredited>,
}

/// Reads values and reports what is missing from them.
struct Reader<'a> {
    languages: &'a [Language],
    findings: &'a mut Findings,
}

impl RawLegal {
    /// Checks the records and makes them data.
    pub(crate) fn resolve(self, languages: &[Language], findings: &mut Findings) -> LegalRecords {
        let mut reader = Reader { languages, findings };
        LegalRecords {
            purposes: self.purpose.into_iter().map(|raw| reader.purpose(raw)).collect(),
            joint_uses: self.joint_use.into_iter().map(|raw| reader.joint_use(raw)).collect(),
            measures: reader.measures(self.measure),
            transfers: self.transfer.into_iter().filter_map(|raw| reader.transfer(raw)).collect(),
            requests: self.request.into_iter().filter_map(|raw| reader.request(raw)).collect(),
            accredited: self.accredited.map(|raw| reader.accredited(raw)),
        }
    }
}

impl Reader<'_> {
    fn text(&mut self, key: &str, value: Localised<String>) -> Localised<String> {
        complete(key, &value, self.languages, self.findings);
        value
    }

    fn list(&mut self, key: &str, value: Localised<Vec<String>>) -> Localised<Vec<String>> {
        complete(key, &value, self.languages, self.findings);
        let lists = value.all.iter().chain(value.by_language.iter().map(|(_, list)| list));
        if lists.into_iter().any(Vec::is_empty) {
            self.findings.push(EMPTY_LIST.at(value.span).with("key", key).hint("fill"));
        }
        value
    }

    fn purpose(&mut self, raw: RawPurpose) -> Purpose {
        Purpose {
            group: self.text("group", raw.group),
            items: raw.items.map(|items| self.list("items", items)),
            uses: self.list("uses", raw.uses),
        }
    }

    fn joint_use(&mut self, raw: RawJointUse) -> JointUse {
        JointUse {
            items: self.list("items", raw.items),
            scope: self.text("scope", raw.scope),
            uses: self.list("uses", raw.uses),
            manager: raw.manager.map_or(Manager::Operator, |manager| self.manager(manager)),
        }
    }

    fn manager(&mut self, raw: RawOperator) -> Manager {
        let missing = [("address", raw.address.is_none()), ("representative", raw.representative.is_none())];
        for (key, _) in missing.into_iter().filter(|(_, missing)| *missing) {
            self.findings.push(INCOMPLETE_MANAGER.at(raw.span).with("key", key).hint("law"));
        }
        Manager::Other(Box::new(raw.resolve(self.languages, self.findings)))
    }

    /// The measures, in the order in which the guidelines name their kinds.
    fn measures(&mut self, raw: Vec<RawMeasure>) -> Vec<Measure> {
        let mut measures = Vec::new();
        for raw in raw {
            let kind = one_of(&raw.kind, &MeasureKind::NAMES, self.findings);
            let list = self.list("measures", raw.measures);
            measures.extend(kind.map(|kind| Measure { kind, measures: list }));
        }
        measures.sort_by_key(|measure| measure.kind);
        measures
    }

    fn transfer(&mut self, raw: RawTransfer) -> Option<Transfer> {
        let basis = one_of(&raw.basis, &Basis::NAMES, self.findings);
        let recipient = self.text("recipient", raw.recipient);
        let items = raw.items.map(|items| self.list("items", items));
        let uses = raw.uses.map(|uses| self.list("uses", uses));
        let country = self.text("country", raw.country);
        let system = raw.system.map(|system| self.text("system", system));
        let measures = raw.measures.map(|measures| self.text("measures", measures));
        Some(Transfer { recipient, items, uses, country, basis: basis?, system, measures })
    }

    fn request(&mut self, raw: RawRequest) -> Option<Request> {
        let kind = one_of(&raw.kind, &RequestKind::NAMES, self.findings);
        let procedure = self.text("procedure", raw.procedure);
        let free = kind.is_some_and(|kind| !kind.may_cost());
        if let Some(fee) = raw.fee.as_ref().filter(|_| free) {
            self.findings.push(FEE_NOT_ALLOWED.at(fee.span).with("kind", &raw.kind.value).hint("law"));
        }
        Some(Request { kind: kind?, procedure, fee: raw.fee })
    }

    fn accredited(&mut self, raw: RawAccredited) -> AccreditedOrganisation {
        if let Some(url) = &raw.url {
            complete("url", url, self.languages, self.findings);
        }
        AccreditedOrganisation {
            name: self.text("name", raw.name),
            contact: self.text("contact", raw.contact),
            phone: raw.phone,
            url: raw.url,
        }
    }
}
