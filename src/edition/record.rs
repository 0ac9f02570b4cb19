//! Blocks that are made of records, as they stand in an edition.

use jiff::civil::Date;

use super::{EventKind, Inline};
use crate::model::record::Category;

/// A labelled line of a record.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    /// What it is.
    pub(crate) label: Label,
    /// What it says.
    pub(crate) value: Vec<Inline>,
}

/// What a line of a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Label {
    /// The name of a company.
    Organisation,
    /// The name of a desk.
    Name,
    /// A person in charge.
    Person,
    /// The representative of the operator.
    Representative,
    /// An address.
    Address,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A form.
    Form,
    /// When it is open.
    Hours,
}

impl Label {
    /// The id of the Fluent message that names it.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Organisation => "operator-name",
            Self::Name => "contact-name",
            Self::Person => "contact-person",
            Self::Representative => "operator-representative",
            Self::Address => "contact-address",
            Self::Phone => "contact-phone",
            Self::Email => "contact-email",
            Self::Form => "contact-form",
            Self::Hours => "contact-hours",
        }
    }
}

/// A day in the life of a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    /// What happened on it.
    pub(crate) kind: EventKind,
    /// The day.
    pub(crate) date: Date,
    /// The day as the language writes it.
    pub(crate) text: String,
}

/// The cookies of one category.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct CookieGroup {
    /// The category.
    pub(crate) category: Category,
    /// Its cookies.
    pub(crate) cookies: Vec<Cookie>,
}

/// A cookie.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cookie {
    /// Its name.
    pub(crate) name: String,
    /// Who sets it: the operator, or a service.
    pub(crate) provider: String,
    /// True where the site itself sets it.
    pub(crate) own: bool,
    /// How long it lasts; empty: until the browser is closed.
    pub(crate) lifetime: Vec<(Unit, i64)>,
    /// What it is for.
    pub(crate) purpose: String,
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Years.
    Years,
    /// Months.
    Months,
    /// Weeks.
    Weeks,
    /// Days.
    Days,
    /// Hours.
    Hours,
    /// Minutes.
    Minutes,
    /// Seconds.
    Seconds,
}

impl Unit {
    /// The id of the Fluent message that counts it.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Years => "duration-years",
            Self::Months => "duration-months",
            Self::Weeks => "duration-weeks",
            Self::Days => "duration-days",
            Self::Hours => "duration-hours",
            Self::Minutes => "duration-minutes",
            Self::Seconds => "duration-seconds",
        }
    }
}

/// An external transmission.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Transmission {
    /// Its name.
    pub(crate) id: String,
    /// The service.
    pub(crate) service: String,
    /// Who handles what is sent.
    pub(crate) recipient: String,
    /// What is sent.
    pub(crate) sent: Vec<String>,
    /// What we use it for.
    pub(crate) purpose: String,
    /// What the recipient uses it for; empty where it is not said.
    pub(crate) recipient_purpose: String,
    /// The recipient's own notice.
    pub(crate) policy: Option<Inline>,
    /// Where to stop it.
    pub(crate) opt_out: Option<Inline>,
}

/// A record that the law asks for: labelled values.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct LegalRecord {
    /// Its values, in the order in which the law names them.
    pub(crate) fields: Vec<LegalField>,
}

/// A labelled value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct LegalField {
    /// What it is.
    pub(crate) label: LegalLabel,
    /// What it says.
    pub(crate) value: LegalValue,
}

/// A value of a record.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum LegalValue {
    /// Running text.
    Inlines(Vec<Inline>),
    /// Several things.
    List(Vec<String>),
    /// Lines that belong together, such as an address.
    Lines(Vec<String>),
    /// A word of a closed list; in the page's language, the Fluent message `group-name`.
    Term {
        /// The list.
        group: &'static str,
        /// The word.
        name: &'static str,
    },
}

/// What a value of a record is; also the id of its Fluent message, `legal-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LegalLabel {
    /// A group of people.
    Group,
    /// Which information.
    Items,
    /// What it is used for.
    Uses,
    /// Which information is used jointly.
    JointItems,
    /// Who uses it jointly.
    JointScope,
    /// What it is used jointly for.
    JointUses,
    /// Who is responsible for joint use.
    JointManager,
    /// A kind of security control measures.
    MeasureKind,
    /// The measures.
    Measures,
    /// Who receives it abroad.
    TransferRecipient,
    /// In which country.
    Country,
    /// What allows it.
    Basis,
    /// That country's system.
    System,
    /// The measures that the recipient takes.
    RecipientMeasures,
    /// What a person can ask for.
    Request,
    /// How.
    Procedure,
    /// What it costs.
    Fee,
    /// An accredited organisation.
    Accredited,
    /// Where it takes complaints.
    Complaints,
    /// A telephone number.
    Phone,
    /// A web site.
    Site,
}

impl LegalLabel {
    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Items => "items",
            Self::Uses => "uses",
            Self::JointItems => "joint-items",
            Self::JointScope => "joint-scope",
            Self::JointUses => "joint-uses",
            Self::JointManager => "joint-manager",
            Self::MeasureKind => "measure-kind",
            Self::Measures => "measures",
            Self::TransferRecipient => "transfer-recipient",
            Self::Country => "country",
            Self::Basis => "basis",
            Self::System => "system",
            Self::RecipientMeasures => "recipient-measures",
            Self::Request => "request",
            Self::Procedure => "procedure",
            Self::Fee => "fee",
            Self::Accredited => "accredited",
            Self::Complaints => "complaints",
            Self::Phone => "phone",
            Self::Site => "site",
        }
    }
}
