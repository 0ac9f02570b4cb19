//! The statements that the law requires of a notice, as data: tables of `records.toml`.
//!
//! Article numbers in this module are those of the Act on the Protection of Personal Information (APPI) as in force
//! since April 2023.

pub(super) mod tables;

use self::tables::{
    RawAccredited, RawJointUse, RawLegal, RawMeasure, RawPurpose, RawRequest, RawRetention, RawTransfer, common,
};
use super::above::fill_above;
use crate::base::{Findings, Language, Rule, Span};
use crate::model::{
    Basis, CommonEntry, LegalRecord, LegalRecords, Manager, MeasureKind, RecordText, RecordValue, RequestKind,
};
use crate::read::config::entry::{RawCommon, check_link};
use crate::read::config::names::one_of;
use crate::read::config::records::RawOperator;
use crate::read::decode::{Localised, WordsOr, complete};

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

/// A value with its key; `None` if it is absent.
type KeyedValue = Option<(&'static str, RecordValue)>;

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
        let mut records = reader.rows(self.purpose, purposes, |reader, raw| Some(reader.purpose(raw)));
        records.extend(reader.rows(self.joint_use, joint_uses, |reader, raw| Some(reader.joint_use(raw))));
        records.extend(reader.measures(self.measure));
        records.extend(reader.rows(self.transfer, transfers, LegalReader::transfer));
        records.extend(reader.rows(self.retention, retentions, |reader, raw| Some(reader.retention(raw))));
        let requests = reader.rows(self.request, requests, LegalReader::request);
        records.extend(some_free(requests));
        records.extend(self.accredited.map(|raw| reader.accredited(raw)));
        LegalRecords(records)
    }
}

impl LegalReader<'_> {
    /// Reads rows, each with the keys that repeat the row above.
    fn rows<R>(
        &mut self,
        rows: Vec<R>,
        same: Vec<Vec<&'static str>>,
        read: fn(&mut Self, R) -> Option<LegalRecord>,
    ) -> Vec<LegalRecord> {
        let row = |(row, same): (R, Vec<&'static str>)| {
            self.same = same;
            read(self, row)
        };
        rows.into_iter().zip(same).filter_map(row).collect()
    }

    fn text(&mut self, key: &'static str, value: impl Into<Option<Localised<RecordText>>>) -> KeyedValue {
        let value = value.into()?;
        complete(key, &value, self.languages, self.findings);
        Some((key, RecordValue::Text(value)))
    }

    fn list(&mut self, key: &'static str, value: impl Into<Option<Localised<Vec<RecordText>>>>) -> KeyedValue {
        let value = value.into()?;
        complete(key, &value, self.languages, self.findings);
        if value.values().any(Vec::is_empty) {
            self.findings.push(EMPTY_LIST.at(value.span).with("key", key).hint("fill"));
        }
        Some((key, RecordValue::List(value)))
    }

    /// A term of the law with the company's own name for it, if it has one.
    fn term(&mut self, key: &'static str, name: &'static str, title: Option<Localised<RecordText>>) -> KeyedValue {
        complete("title", &title, self.languages, self.findings);
        Some((key, RecordValue::Term(name, title)))
    }

    fn record<const N: usize>(&mut self, kind: &'static str, values: [KeyedValue; N], raw: RawCommon) -> LegalRecord {
        let same = std::mem::take(&mut self.same);
        let common = CommonEntry { same, ..raw.resolve(kind, self.languages, self.findings) };
        LegalRecord { kind, values: values.into_iter().flatten().collect(), common }
    }

    /// Reports a record without a value in any of its optional keys.
    fn filled(&mut self, span: Span, said: &[bool], keys: &'static str) {
        if !said.contains(&true) {
            self.findings.push(EMPTY_RECORD.at(span).with("keys", keys).hint("fill"));
        }
    }

    fn purpose(&mut self, raw: RawPurpose) -> LegalRecord {
        let said = [raw.text.is_some(), raw.uses.is_some(), raw.note.is_some(), !raw.more.is_empty()];
        self.filled(raw.span, &said, "uses, text, note");
        let values = [
            self.text("group", raw.group),
            self.text("text", raw.text),
            self.list("items", raw.items),
            self.list("uses", raw.uses),
        ];
        self.record("purpose", values, common!(raw))
    }

    fn joint_use(&mut self, raw: RawJointUse) -> LegalRecord {
        let values = [
            self.list("items", raw.items),
            self.text("scope", raw.scope),
            self.list("uses", raw.uses),
            Some(("manager", RecordValue::Manager(self.responsible(raw.responsible, raw.manager)))),
        ];
        self.record("joint_use", values, common!(raw))
    }

    /// Who is responsible for joint use: the operator, unless words or a table say otherwise.
    fn responsible(&mut self, words: Option<Localised<RecordText>>, manager: Option<WordsOr<RawOperator>>) -> Manager {
        match (words, manager) {
            (Some(words), None) => {
                complete("responsible", &words, self.languages, self.findings);
                Manager::Words(words)
            }
            (words, Some(manager)) => {
                if let Some(words) = words {
                    let span = match &manager {
                        WordsOr::Words(name) => name.span,
                        WordsOr::Table(company) => company.span,
                    };
                    self.findings.push(TWO_MANAGERS.at(words.span).related(span, "other").hint("one"));
                }
                self.manager(manager)
            }
            (None, None) => Manager::Operator,
        }
    }

    fn manager(&mut self, raw: WordsOr<RawOperator>) -> Manager {
        let raw = match raw {
            WordsOr::Words(name) => return Manager::Named(name),
            WordsOr::Table(company) => company,
        };
        let missing = [("address", raw.address.is_none()), ("representative", raw.representative.is_none())];
        for (key, _) in missing.into_iter().filter(|(_, missing)| *missing) {
            self.findings.push(INCOMPLETE_MANAGER.at(raw.span).with("key", key).hint("law"));
        }
        Manager::Other(Box::new(raw.resolve(self.languages, self.findings)))
    }

    /// Reads measures, in the order of the guidelines.
    fn measures(&mut self, raw: Vec<RawMeasure>) -> Vec<LegalRecord> {
        let mut measures: Vec<(MeasureKind, LegalRecord)> = Vec::new();
        for raw in raw {
            let kind = one_of(&raw.kind, &MeasureKind::NAMES, self.findings);
            let said = [raw.text.is_some(), raw.measures.is_some(), !raw.more.is_empty()];
            self.filled(raw.span, &said, "measures, text");
            let values = [
                self.term("kind", kind.map_or("", MeasureKind::name), raw.title),
                self.text("text", raw.text),
                self.list("measures", raw.measures),
            ];
            let record = self.record("measure", values, common!(raw));
            measures.extend(kind.map(|kind| (kind, record)));
        }
        measures.sort_by_key(|(kind, _)| *kind);
        measures.into_iter().map(|(_, record)| record).collect()
    }

    fn transfer(&mut self, raw: RawTransfer) -> Option<LegalRecord> {
        let basis = one_of(&raw.basis, &Basis::NAMES, self.findings);
        let values = [
            self.text("recipient", raw.recipient),
            self.list("items", raw.items),
            self.list("uses", raw.uses),
            self.text("country", raw.country),
            self.term("basis", basis.map_or("", Basis::name), None),
            self.text("system", raw.system),
            self.text("measures", raw.measures),
        ];
        let record = self.record("transfer", values, common!(raw));
        basis.map(|_| record)
    }

    fn retention(&mut self, raw: RawRetention) -> LegalRecord {
        let values = [self.list("items", raw.items), self.text("period", raw.period)];
        self.record("retention", values, common!(raw))
    }

    fn request(&mut self, raw: RawRequest) -> Option<LegalRecord> {
        let kind = one_of(&raw.kind, &RequestKind::NAMES, self.findings);
        let free = kind.is_some_and(|kind| !kind.may_cost());
        if let Some(fee) = raw.fee.as_ref().filter(|_| free) {
            self.findings.push(FEE_NOT_ALLOWED.at(fee.span).with("kind", &raw.kind.value).hint("law"));
        }
        let values = [
            self.term("kind", kind.map_or("", RequestKind::name), raw.title),
            self.text("procedure", raw.procedure),
            raw.fee.map(|fee| ("fee", RecordValue::Fee(fee))),
        ];
        let record = self.record("request", values, common!(raw));
        kind.map(|_| record)
    }

    fn accredited(&mut self, raw: RawAccredited) -> LegalRecord {
        check_link("url", raw.url.as_ref(), self.languages, self.findings);
        let values = [
            self.text("name", raw.name),
            self.text("contact", raw.contact),
            raw.phone.map(|phone| ("phone", RecordValue::Phone(phone))),
            raw.url.map(|url| ("url", RecordValue::Link(url))),
        ];
        self.record("accredited", values, common!(raw))
    }
}

/// Where some requests cost something, the others say that they are free.
fn some_free(mut requests: Vec<LegalRecord>) -> Vec<LegalRecord> {
    let is_dear = |request: &LegalRecord| request.get("fee").is_some();
    if requests.iter().any(is_dear) {
        for request in requests.iter_mut().filter(|request| !is_dear(request)) {
            request.values.push(("fee", RecordValue::Term("free", None)));
        }
    }
    requests
}
