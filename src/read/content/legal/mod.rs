//! The statements that the law requires of a notice, as data: tables of `records.toml`.
//!
//! Article numbers in this module are those of the Act on the Protection of Personal Information (APPI) as in force
//! since April 2023.

pub(super) mod tables;

use self::tables::{
    RawAccredited, RawJointUse, RawLegal, RawManager, RawMeasure, RawPurpose, RawRequest, RawRetention, RawTransfer,
    common,
};
use super::above::fill_above;
use crate::base::diagnostic::{Findings, Rule};
use crate::base::language::Language;
use crate::base::source::Span;
use crate::model::entry::CommonEntry;
use crate::model::legal::{
    AccreditedOrganisation, Basis, JointUse, LegalRecords, Manager, MeasureKind, Purpose, RequestKind,
    RequestProcedure, Retention, SecurityMeasure, Transfer,
};
use crate::model::text::RecordText;
use crate::read::config::entry::{RawCommon, check_link};
use crate::read::config::names::one_of;
use crate::read::decode::{Localised, complete};

/// A list required by law that is empty.
pub(crate) static EMPTY_LIST: Rule = Rule::error("empty-list");
/// A fee for a request that must be free (APPI article 38 allows a fee for notice of purposes and disclosure alone).
pub(crate) static FEE_NOT_ALLOWED: Rule = Rule::error("fee-not-allowed");
/// A record without contents.
pub(crate) static EMPTY_RECORD: Rule = Rule::error("empty-record");
/// Two parties responsible for one joint use.
pub(crate) static TWO_MANAGERS: Rule = Rule::error("two-managers");
/// A manager of joint use without the address or the representative that must be disclosed.
pub(crate) static INCOMPLETE_MANAGER: Rule = Rule::error("incomplete-manager");

/// Reads values and reports missing ones.
struct LegalReader<'a> {
    languages: &'a [Language],
    findings: &'a mut Findings,
    /// The keys of the current record that repeat the record above.
    same: Vec<&'static str>,
}

impl RawLegal {
    /// Checks the records and turns them into data.
    pub(crate) fn resolve(mut self, languages: &[Language], findings: &mut Findings) -> LegalRecords {
        let purposes = fill_above!(self.purpose, findings, [group, items, uses]);
        let joint_uses = fill_above!(self.joint_use, findings, [items, scope, uses]);
        let transfers = fill_above!(self.transfer, findings, [recipient, items, uses, country, system, measures]);
        let retentions = fill_above!(self.retention, findings, [items, period]);
        let requests = fill_above!(self.request, findings, [procedure]);
        let mut reader = LegalReader { languages, findings, same: Vec::new() };
        LegalRecords {
            purposes: reader.rows(self.purpose, purposes, |reader, raw| Some(reader.purpose(raw))),
            joint_uses: reader.rows(self.joint_use, joint_uses, |reader, raw| Some(reader.joint_use(raw))),
            measures: reader.measures(self.measure),
            transfers: reader.rows(self.transfer, transfers, LegalReader::transfer),
            retentions: reader.rows(self.retention, retentions, |reader, raw| Some(reader.retention(raw))),
            requests: reader.rows(self.request, requests, LegalReader::request),
            accredited: self.accredited.map(|raw| reader.accredited(raw)),
        }
    }
}

impl LegalReader<'_> {
    /// Reads rows, each with the keys that repeat the row above.
    fn rows<R, T>(
        &mut self,
        rows: Vec<R>,
        same: Vec<Vec<&'static str>>,
        read: fn(&mut Self, R) -> Option<T>,
    ) -> Vec<T> {
        let row = |(row, same): (R, Vec<&'static str>)| {
            self.same = same;
            read(self, row)
        };
        rows.into_iter().zip(same).filter_map(row).collect()
    }

    fn text(&mut self, key: &str, value: Localised<RecordText>) -> Localised<RecordText> {
        complete(key, &value, self.languages, self.findings);
        value
    }

    fn some_text(&mut self, key: &str, value: Option<Localised<RecordText>>) -> Option<Localised<RecordText>> {
        value.map(|value| self.text(key, value))
    }

    fn list(&mut self, key: &str, value: Localised<Vec<RecordText>>) -> Localised<Vec<RecordText>> {
        complete(key, &value, self.languages, self.findings);
        let lists = value.all.iter().chain(value.by_language.iter().map(|(_, list)| list));
        if lists.into_iter().any(Vec::is_empty) {
            self.findings.push(EMPTY_LIST.at(value.span).with("key", key).hint("fill"));
        }
        value
    }

    fn some_list(
        &mut self,
        key: &str,
        value: Option<Localised<Vec<RecordText>>>,
    ) -> Option<Localised<Vec<RecordText>>> {
        value.map(|value| self.list(key, value))
    }

    fn common(&mut self, kind: &str, raw: RawCommon) -> CommonEntry {
        let same = std::mem::take(&mut self.same);
        CommonEntry { same, ..RawCommon::resolve(raw, kind, self.languages, self.findings) }
    }

    /// Reports a record without a value in any of its optional keys.
    fn filled(&mut self, span: Span, said: &[bool], keys: &'static str) {
        if !said.contains(&true) {
            self.findings.push(EMPTY_RECORD.at(span).with("keys", keys).hint("fill"));
        }
    }

    fn purpose(&mut self, raw: RawPurpose) -> Purpose {
        let said = [raw.text.is_some(), raw.uses.is_some(), raw.note.is_some(), !raw.more.is_empty()];
        self.filled(raw.span, &said, "uses, text, note");
        Purpose {
            group: self.some_text("group", raw.group),
            text: self.some_text("text", raw.text),
            items: self.some_list("items", raw.items),
            uses: self.some_list("uses", raw.uses),
            common: self.common("purpose", common!(raw)),
        }
    }

    fn joint_use(&mut self, raw: RawJointUse) -> JointUse {
        JointUse {
            items: self.list("items", raw.items),
            scope: self.text("scope", raw.scope),
            uses: self.list("uses", raw.uses),
            manager: match (raw.responsible, raw.manager) {
                (Some(words), None) => Manager::Words(self.text("responsible", words)),
                (words, Some(manager)) => {
                    if let Some(words) = words {
                        self.findings.push(TWO_MANAGERS.at(words.span).related(manager.span(), "other").hint("one"));
                    }
                    self.manager(manager)
                }
                (None, None) => Manager::Operator,
            },
            common: self.common("joint_use", common!(raw)),
        }
    }

    fn manager(&mut self, raw: RawManager) -> Manager {
        let raw = match raw {
            RawManager::Named(name) => return Manager::Named(name),
            RawManager::Company(company) => *company,
        };
        let missing = [("address", raw.address.is_none()), ("representative", raw.representative.is_none())];
        for (key, _) in missing.into_iter().filter(|(_, missing)| *missing) {
            self.findings.push(INCOMPLETE_MANAGER.at(raw.span).with("key", key).hint("law"));
        }
        Manager::Other(Box::new(raw.resolve(self.languages, self.findings)))
    }

    /// Reads the measures, in the order in which the guidelines list their kinds.
    fn measures(&mut self, raw: Vec<RawMeasure>) -> Vec<SecurityMeasure> {
        let mut measures = Vec::new();
        for raw in raw {
            let kind = one_of(&raw.kind, &MeasureKind::NAMES, self.findings);
            let said = [raw.text.is_some(), raw.measures.is_some(), !raw.more.is_empty()];
            self.filled(raw.span, &said, "measures, text");
            let title = self.some_text("title", raw.title);
            let text = self.some_text("text", raw.text);
            let list = self.some_list("measures", raw.measures);
            let common = self.common("measure", common!(raw));
            measures.extend(kind.map(|kind| SecurityMeasure { kind, title, text, measures: list, common }));
        }
        measures.sort_by_key(|measure| measure.kind);
        measures
    }

    fn transfer(&mut self, raw: RawTransfer) -> Option<Transfer> {
        let basis = one_of(&raw.basis, &Basis::NAMES, self.findings);
        let recipient = self.text("recipient", raw.recipient);
        let items = self.some_list("items", raw.items);
        let uses = self.some_list("uses", raw.uses);
        let country = self.text("country", raw.country);
        let system = self.some_text("system", raw.system);
        let measures = self.some_text("measures", raw.measures);
        let common = self.common("transfer", common!(raw));
        Some(Transfer { recipient, items, uses, country, basis: basis?, system, measures, common })
    }

    fn retention(&mut self, raw: RawRetention) -> Retention {
        Retention {
            items: self.list("items", raw.items),
            period: self.text("period", raw.period),
            common: self.common("retention", common!(raw)),
        }
    }

    fn request(&mut self, raw: RawRequest) -> Option<RequestProcedure> {
        let kind = one_of(&raw.kind, &RequestKind::NAMES, self.findings);
        let title = self.some_text("title", raw.title);
        let procedure = self.text("procedure", raw.procedure);
        let free = kind.is_some_and(|kind| !kind.may_cost());
        if let Some(fee) = raw.fee.as_ref().filter(|_| free) {
            self.findings.push(FEE_NOT_ALLOWED.at(fee.span).with("kind", &raw.kind.value).hint("law"));
        }
        let common = self.common("request", common!(raw));
        Some(RequestProcedure { kind: kind?, title, procedure, fee: raw.fee, common })
    }

    fn accredited(&mut self, raw: RawAccredited) -> AccreditedOrganisation {
        if let Some(url) = &raw.url {
            check_link("url", url, self.languages, self.findings);
        }
        AccreditedOrganisation {
            name: self.text("name", raw.name),
            contact: self.text("contact", raw.contact),
            phone: raw.phone,
            url: raw.url,
            common: self.common("accredited", common!(raw)),
        }
    }
}
