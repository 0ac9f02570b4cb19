//! What the law asks a notice to say, as data. The order of the kinds is that of the Act and its guidelines.

use crate::base::localised::Localised;
use crate::base::source::Spanned;
use crate::model::operator::Operator;

/// The records of a version that the Act on the Protection of Personal Information asks for.
#[derive(Debug, Clone, Default)]
pub(crate) struct LegalRecords {
    /// Purposes of use, by group of people (articles 17, 21 and 32).
    pub(crate) purposes: Vec<Purpose>,
    /// Joint use (article 27, paragraph 5, item 3).
    pub(crate) joint_uses: Vec<JointUse>,
    /// Security control measures (article 32, paragraph 1, item 4).
    pub(crate) measures: Vec<Measure>,
    /// Provision to third parties abroad (article 28).
    pub(crate) transfers: Vec<Transfer>,
    /// What people can ask for, and how (articles 32 to 38).
    pub(crate) requests: Vec<Request>,
    /// The accredited organisation (Cabinet Order, article 10, item 3).
    pub(crate) accredited: Option<AccreditedOrganisation>,
}

/// Purposes of use for one group of people.
#[derive(Debug, Clone)]
pub(crate) struct Purpose {
    /// Whose information it is.
    pub(crate) group: Localised<String>,
    /// Which information.
    pub(crate) items: Option<Localised<Vec<String>>>,
    /// What it is used for.
    pub(crate) uses: Localised<Vec<String>>,
}

/// Joint use with others.
#[derive(Debug, Clone)]
pub(crate) struct JointUse {
    /// Which information.
    pub(crate) items: Localised<Vec<String>>,
    /// Who uses it.
    pub(crate) scope: Localised<String>,
    /// What for.
    pub(crate) uses: Localised<Vec<String>>,
    /// Who is responsible.
    pub(crate) manager: Manager,
}

/// Who is responsible for joint use.
#[derive(Debug, Clone)]
pub(crate) enum Manager {
    /// The operator.
    Operator,
    /// Another company.
    Other(Box<Operator>),
}

/// Security control measures of one kind.
#[derive(Debug, Clone)]
pub(crate) struct Measure {
    /// The kind.
    pub(crate) kind: MeasureKind,
    /// The measures.
    pub(crate) measures: Localised<Vec<String>>,
}

/// A kind of security control measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum MeasureKind {
    /// A basic policy (基本方針の策定).
    Policy,
    /// Rules for handling (規律の整備).
    Rules,
    /// Organisational (組織的).
    Organisational,
    /// Personnel (人的).
    Personnel,
    /// Physical (物理的).
    Physical,
    /// Technical (技術的).
    Technical,
    /// Knowing the external environment (外的環境の把握).
    External,
}

impl MeasureKind {
    /// Every kind with its name in `records.toml`; also the id of its Fluent message, `measure-…`.
    pub(crate) const NAMES: [(&'static str, Self); 7] = [
        ("policy", Self::Policy),
        ("rules", Self::Rules),
        ("organisational", Self::Organisational),
        ("personnel", Self::Personnel),
        ("physical", Self::Physical),
        ("technical", Self::Technical),
        ("external", Self::External),
    ];
}

/// Provision to a third party abroad.
#[derive(Debug, Clone)]
pub(crate) struct Transfer {
    /// The recipient.
    pub(crate) recipient: Localised<String>,
    /// Which information is provided.
    pub(crate) items: Option<Localised<Vec<String>>>,
    /// What it is provided for.
    pub(crate) uses: Option<Localised<Vec<String>>>,
    /// The country.
    pub(crate) country: Localised<String>,
    /// What allows it.
    pub(crate) basis: Basis,
    /// That country's system for the protection of personal information.
    pub(crate) system: Option<Localised<String>>,
    /// The measures that the recipient takes.
    pub(crate) measures: Option<Localised<String>>,
}

/// What allows provision abroad.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Basis {
    /// The person's consent.
    Consent,
    /// The recipient's system of equivalent measures.
    EquivalentMeasures,
    /// The country is recognised as having an equivalent level of protection.
    Adequacy,
}

impl Basis {
    /// Every basis with its name in `records.toml`; also the id of its Fluent message, `transfer-basis-…`.
    pub(crate) const NAMES: [(&'static str, Self); 3] =
        [("consent", Self::Consent), ("equivalent-measures", Self::EquivalentMeasures), ("adequacy", Self::Adequacy)];
}

/// A kind of request, and its procedure.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    /// The kind.
    pub(crate) kind: RequestKind,
    /// How it is made.
    pub(crate) procedure: Localised<String>,
    /// What it costs: the name of a fact with an amount.
    pub(crate) fee: Option<Spanned<String>>,
}

/// What a person can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RequestKind {
    /// Notice of the purposes of use (利用目的の通知).
    Purpose,
    /// Disclosure (開示).
    Disclosure,
    /// Disclosure of the records of provision to third parties (第三者提供記録の開示).
    ProvisionRecords,
    /// Correction, addition or deletion (訂正等).
    Correction,
    /// Ceasing to use, or erasure (利用停止等).
    CeaseUse,
    /// Ceasing to provide to third parties (第三者提供の停止).
    CeaseProvision,
}

impl RequestKind {
    /// Every kind with its name in `records.toml`; also the id of its Fluent message, `request-…`.
    pub(crate) const NAMES: [(&'static str, Self); 6] = [
        ("purpose", Self::Purpose),
        ("disclosure", Self::Disclosure),
        ("provision-records", Self::ProvisionRecords),
        ("correction", Self::Correction),
        ("cease-use", Self::CeaseUse),
        ("cease-provision", Self::CeaseProvision),
    ];

    /// True where a fee may be taken (article 38, paragraph 1).
    pub(crate) fn may_cost(self) -> bool {
        matches!(self, Self::Purpose | Self::Disclosure | Self::ProvisionRecords)
    }
}

/// The accredited personal information protection organisation that the operator belongs to.
#[derive(Debug, Clone)]
pub(crate) struct AccreditedOrganisation {
    /// Its name.
    pub(crate) name: Localised<String>,
    /// Where complaints are taken.
    pub(crate) contact: Localised<String>,
    /// Its telephone number.
    pub(crate) phone: Option<String>,
    /// Its web site.
    pub(crate) url: Option<Localised<Spanned<String>>>,
}

/// The name by which `value` goes in a list of names.
pub(crate) fn name_of<T: PartialEq>(names: &[(&'static str, T)], value: &T) -> &'static str {
    names.iter().find(|(_, known)| known == value).map_or("", |(name, _)| name)
}
