//! What the law asks a notice to say, as data. The order of the kinds is that of the Act and its guidelines.

use crate::base::language::Language;
use crate::base::localised::Localised;
use crate::base::names::names;
use crate::base::source::Spanned;
use crate::model::entry::{CommonEntry, WebLink};
use crate::model::operator::Operator;
use crate::model::text::RecordText;

/// The records of a version that the Act on the Protection of Personal Information asks for.
#[derive(Debug, Clone, Default)]
pub(crate) struct LegalRecords {
    /// Purposes of use, by group of people (articles 17, 21 and 32).
    pub(crate) purposes: Vec<Purpose>,
    /// Joint use (article 27, paragraph 5, item 3).
    pub(crate) joint_uses: Vec<JointUse>,
    /// Security control measures (article 32, paragraph 1, item 4).
    pub(crate) measures: Vec<SecurityMeasure>,
    /// Provision to third parties abroad (article 28).
    pub(crate) transfers: Vec<Transfer>,
    /// How long information is kept (article 22).
    pub(crate) retentions: Vec<Retention>,
    /// What people can ask for, and how (articles 32 to 38).
    pub(crate) requests: Vec<RequestProcedure>,
    /// The accredited organisation (Cabinet Order, article 10, item 3).
    pub(crate) accredited: Option<AccreditedOrganisation>,
}

impl LegalRecords {
    /// The names of all records, in the order of the kinds.
    pub(crate) fn names(&self) -> impl Iterator<Item = &Spanned<String>> {
        let purposes = self.purposes.iter().map(|one| &one.common);
        let joint_uses = self.joint_uses.iter().map(|one| &one.common);
        let measures = self.measures.iter().map(|one| &one.common);
        let transfers = self.transfers.iter().map(|one| &one.common);
        let retentions = self.retentions.iter().map(|one| &one.common);
        let requests = self.requests.iter().map(|one| &one.common);
        let all = purposes.chain(joint_uses).chain(measures).chain(transfers).chain(retentions).chain(requests);
        all.chain(self.accredited.iter().map(|one| &one.common)).filter_map(|common| common.id.as_ref())
    }

    /// The joint use of which `target` names a line, `shared.scope`, and the key of that line.
    pub(crate) fn joint_use_line<'t>(&self, target: &'t str) -> Option<(&CommonEntry, &'t str)> {
        let (id, key) = target.split_once('.').filter(|(_, key)| JOINT_USE_LINES.contains(key))?;
        let named = |joint: &&JointUse| joint.common.id.as_ref().is_some_and(|name| name.value == id);
        Some((&self.joint_uses.iter().find(named)?.common, key))
    }

    /// The lines of joint uses that can be cited: `shared.scope`.
    pub(crate) fn joint_use_lines(&self) -> impl Iterator<Item = String> {
        let ids = self.joint_uses.iter().filter_map(|joint| joint.common.id.as_ref());
        ids.flat_map(|id| JOINT_USE_LINES.map(|key| format!("{}.{key}", id.value)))
    }

    /// The records that have names, and what each is called in a language, for those who cite it.
    pub(crate) fn titles(&self, language: &Language) -> impl Iterator<Item = (&Spanned<String>, String)> {
        let text = |text: Option<&Localised<RecordText>>| text?.get(language).map(RecordText::plain);
        let first = |list: &Localised<Vec<RecordText>>| list.get(language)?.first().map(RecordText::plain);
        let purposes =
            self.purposes.iter().map(move |one| (&one.common, text(one.group.as_ref().or(one.text.as_ref()))));
        let joint_uses = self.joint_uses.iter().map(move |one| (&one.common, first(&one.items)));
        let measures =
            self.measures.iter().map(move |one| (&one.common, text(one.title.as_ref().or(one.text.as_ref()))));
        let transfers = self.transfers.iter().map(move |one| (&one.common, text(Some(&one.recipient))));
        let retentions = self.retentions.iter().map(move |one| (&one.common, first(&one.items)));
        let title = move |one: &RequestProcedure| text(one.title.as_ref().or(Some(&one.procedure)));
        let requests = self.requests.iter().map(move |one| (&one.common, title(one)));
        let accredited = self.accredited.iter().map(move |one| (&one.common, text(Some(&one.name))));
        let all = purposes.chain(joint_uses).chain(measures).chain(transfers).chain(retentions).chain(requests);
        let all = all.chain(accredited);
        all.filter_map(|(common, title)| Some((common.id.as_ref()?, title.unwrap_or_default())))
    }
}

/// Purposes of use for one group of people.
#[derive(Debug, Clone)]
pub(crate) struct Purpose {
    /// Whose information it is, or another title; absent in a note between groups.
    pub(crate) group: Option<Localised<RecordText>>,
    /// An explanation.
    pub(crate) text: Option<Localised<RecordText>>,
    /// Which information.
    pub(crate) items: Option<Localised<Vec<RecordText>>>,
    /// What it is used for.
    pub(crate) uses: Option<Localised<Vec<RecordText>>>,
    /// What is the same in records of every kind.
    pub(crate) common: CommonEntry,
}

/// Joint use with others.
#[derive(Debug, Clone)]
pub(crate) struct JointUse {
    /// Which information.
    pub(crate) items: Localised<Vec<RecordText>>,
    /// Who uses it.
    pub(crate) scope: Localised<RecordText>,
    /// What for.
    pub(crate) uses: Localised<Vec<RecordText>>,
    /// Who is responsible.
    pub(crate) manager: Manager,
    /// What is the same in records of every kind.
    pub(crate) common: CommonEntry,
}

/// The lines of a joint use, which the law asks for one by one.
const JOINT_USE_LINES: [&str; 4] = ["items", "scope", "uses", "manager"];

/// Who is responsible for joint use.
#[derive(Debug, Clone)]
pub(crate) enum Manager {
    /// The operator.
    Operator,
    /// Another company.
    Other(Box<Operator>),
    /// A further company of the site or of the version, by its name.
    Named(Spanned<String>),
    /// Whoever these words name.
    Words(Localised<RecordText>),
}

/// Security control measures of one kind.
#[derive(Debug, Clone)]
pub(crate) struct SecurityMeasure {
    /// The kind.
    pub(crate) kind: MeasureKind,
    /// The company's own name for the kind.
    pub(crate) title: Option<Localised<RecordText>>,
    /// An explanation.
    pub(crate) text: Option<Localised<RecordText>>,
    /// The measures.
    pub(crate) measures: Option<Localised<Vec<RecordText>>>,
    /// What is the same in records of every kind.
    pub(crate) common: CommonEntry,
}

names! {
    /// A kind of security control measures.
    /// Its name is that in `records.toml`, and ends the id of its Fluent message, `measure-…`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub(crate) enum MeasureKind {
        /// A basic policy (基本方針の策定).
        Policy = "policy",
        /// Rules for handling (規律の整備).
        Rules = "rules",
        /// Organisational (組織的).
        Organisational = "organisational",
        /// Personnel (人的).
        Personnel = "personnel",
        /// Physical (物理的).
        Physical = "physical",
        /// Technical (技術的).
        Technical = "technical",
        /// Knowing the external environment (外的環境の把握).
        External = "external",
    }
}

/// Provision to a third party abroad.
#[derive(Debug, Clone)]
pub(crate) struct Transfer {
    /// The recipient.
    pub(crate) recipient: Localised<RecordText>,
    /// Which information is provided.
    pub(crate) items: Option<Localised<Vec<RecordText>>>,
    /// What it is provided for.
    pub(crate) uses: Option<Localised<Vec<RecordText>>>,
    /// The country.
    pub(crate) country: Localised<RecordText>,
    /// What allows it.
    pub(crate) basis: Basis,
    /// That country's system for the protection of personal information.
    pub(crate) system: Option<Localised<RecordText>>,
    /// The measures that the recipient takes.
    pub(crate) measures: Option<Localised<RecordText>>,
    /// What is the same in records of every kind.
    pub(crate) common: CommonEntry,
}

/// How long information is kept.
#[derive(Debug, Clone)]
pub(crate) struct Retention {
    /// Which information.
    pub(crate) items: Localised<Vec<RecordText>>,
    /// How long.
    pub(crate) period: Localised<RecordText>,
    /// What is the same in records of every kind.
    pub(crate) common: CommonEntry,
}

names! {
    /// What allows provision abroad.
    /// Its name is that in `records.toml`, and ends the id of its Fluent message, `transfer-basis-…`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum Basis {
        /// The person's consent.
        Consent = "consent",
        /// The recipient's system of equivalent measures.
        EquivalentMeasures = "equivalent-measures",
        /// The country is recognised as having an equivalent level of protection.
        Adequacy = "adequacy",
    }
}

/// A kind of request, and its procedure.
#[derive(Debug, Clone)]
pub(crate) struct RequestProcedure {
    /// The kind.
    pub(crate) kind: RequestKind,
    /// The company's own name for the kind.
    pub(crate) title: Option<Localised<RecordText>>,
    /// How it is made.
    pub(crate) procedure: Localised<RecordText>,
    /// What it costs: the name of a fact with an amount.
    pub(crate) fee: Option<Spanned<String>>,
    /// What is the same in records of every kind.
    pub(crate) common: CommonEntry,
}

names! {
    /// What a person can ask for.
    /// Its name is that in `records.toml`, and ends the id of its Fluent message, `request-…`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum RequestKind {
        /// Notice of the purposes of use (利用目的の通知).
        Purpose = "purpose",
        /// Disclosure (開示).
        Disclosure = "disclosure",
        /// Disclosure of the records of provision to third parties (第三者提供記録の開示).
        ProvisionRecords = "provision-records",
        /// Correction, addition or deletion (訂正等).
        Correction = "correction",
        /// Ceasing to use, or erasure (利用停止等).
        CeaseUse = "cease-use",
        /// Ceasing to provide to third parties (第三者提供の停止).
        CeaseProvision = "cease-provision",
    }
}

impl RequestKind {
    /// True where a fee may be taken (article 38, paragraph 1).
    pub(crate) fn may_cost(self) -> bool {
        matches!(self, Self::Purpose | Self::Disclosure | Self::ProvisionRecords)
    }
}

/// The accredited personal information protection organization that the operator belongs to.
#[derive(Debug, Clone)]
pub(crate) struct AccreditedOrganisation {
    /// Its name.
    pub(crate) name: Localised<RecordText>,
    /// Where complaints are taken.
    pub(crate) contact: Localised<RecordText>,
    /// Its telephone number.
    pub(crate) phone: Option<String>,
    /// Its web site.
    pub(crate) url: Option<WebLink>,
    /// What is the same in records of every kind.
    pub(crate) common: CommonEntry,
}
