//! What the law asks a notice to say, as data. The order of the kinds is that of the Act and its guidelines.

use crate::base::names::names;
use crate::base::{Language, Localised, Spanned};
use crate::model::entry::{CommonEntry, WebLink};
use crate::model::operator::Operator;
use crate::model::text::RecordText;

/// The records of a version that the Act on the Protection of Personal Information asks for, in the order of their
/// kinds: purposes of use by group of people (articles 17, 21 and 32), joint use (article 27, paragraph 5, item 3),
/// security control measures (article 32, paragraph 1, item 4), provision to third parties abroad (article 28), how long
/// information is kept (article 22), what people can ask for and how (articles 32 to 38), and the accredited
/// organisation (Cabinet Order, article 10, item 3).
#[derive(Debug, Clone, Default)]
pub(crate) struct LegalRecords(pub(crate) Vec<LegalRecord>);

impl LegalRecords {
    /// The records of a kind: `purpose`.
    pub(crate) fn of<'r>(&'r self, kind: &str) -> impl Iterator<Item = &'r LegalRecord> {
        self.0.iter().filter(move |record| record.kind == kind)
    }

    /// The names of all records.
    pub(crate) fn names(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.0.iter().filter_map(|record| record.common.id.as_ref())
    }

    /// The joint use of which `target` names a line, `shared.scope`, and the key of that line.
    pub(crate) fn joint_use_line<'t>(&self, target: &'t str) -> Option<(&CommonEntry, &'t str)> {
        let (id, key) = target.split_once('.').filter(|(_, key)| JOINT_USE_LINES.contains(key))?;
        let named = |joint: &&LegalRecord| joint.common.id.as_ref().is_some_and(|name| name.value == id);
        Some((&self.of("joint_use").find(named)?.common, key))
    }

    /// The lines of joint uses that can be cited: `shared.scope`.
    pub(crate) fn joint_use_lines(&self) -> impl Iterator<Item = String> {
        let ids = self.of("joint_use").filter_map(|joint| joint.common.id.as_ref());
        ids.flat_map(|id| JOINT_USE_LINES.map(|key| format!("{}.{key}", id.value)))
    }

    /// The records that have names, and what each is called in a language, for those who cite it.
    pub(crate) fn titles(&self, language: &Language) -> impl Iterator<Item = (&Spanned<String>, String)> {
        self.0
            .iter()
            .filter_map(|record| Some((record.common.id.as_ref()?, record.title(language).unwrap_or_default())))
    }
}

/// The lines of a joint use, which the law asks for one by one.
const JOINT_USE_LINES: [&str; 4] = ["items", "scope", "uses", "manager"];

/// What is told of one thing: one purpose, one transfer.
#[derive(Debug, Clone)]
pub(crate) struct LegalRecord {
    /// Its kind; also that of its labels.
    pub(crate) kind: &'static str,
    /// Its values by their keys in `records.toml`, in the order in which they are told.
    pub(crate) values: Vec<(&'static str, RecordValue)>,
    /// What is the same in records of every kind.
    pub(crate) common: CommonEntry,
}

/// A value of a record.
#[derive(Debug, Clone)]
pub(crate) enum RecordValue {
    /// Words.
    Text(Localised<RecordText>),
    /// A list of words.
    List(Localised<Vec<RecordText>>),
    /// A term of the law, by the key of its label, and the company's own name for it.
    Term(&'static str, Option<Localised<RecordText>>),
    /// An amount: the name of the fact that holds it.
    Fee(Spanned<String>),
    /// Who is responsible for joint use.
    Manager(Manager),
    /// A telephone number.
    Phone(String),
    /// A page.
    Link(WebLink),
}

impl LegalRecord {
    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&RecordValue> {
        self.values.iter().find(|(known, _)| *known == key).map(|(_, value)| value)
    }

    /// The value of a key, if it is words.
    pub(crate) fn text(&self, key: &str) -> Option<&Localised<RecordText>> {
        match self.get(key)? {
            RecordValue::Text(text) | RecordValue::Term(_, Some(text)) => Some(text),
            _ => None,
        }
    }

    /// The value of a key, if it is a list.
    pub(crate) fn list(&self, key: &str) -> Option<&Localised<Vec<RecordText>>> {
        match self.get(key)? {
            RecordValue::List(list) => Some(list),
            _ => None,
        }
    }

    /// Whether the value of a key is this term of the law.
    pub(crate) fn is_term(&self, key: &str, term: &str) -> bool {
        matches!(self.get(key), Some(RecordValue::Term(own, _)) if *own == term)
    }

    /// What those who cite it call it in a language.
    fn title(&self, language: &Language) -> Option<String> {
        let keys = match self.kind {
            "purpose" => ["group", "text"],
            "measure" => ["kind", "text"],
            "transfer" => ["recipient", ""],
            "request" => ["kind", "procedure"],
            "accredited" => ["name", ""],
            _ => return self.list("items")?.get(language)?.first().map(RecordText::plain),
        };
        keys.into_iter().find_map(|key| self.text(key))?.get(language).map(RecordText::plain)
    }
}

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
