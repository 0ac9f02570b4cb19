//! The tables of `records.toml` for the statements required by law, as written.

use crate::base::Spanned;
use crate::model::{RecordText, WebLink};
use crate::read::config::entry::RawMore;
use crate::read::config::records::RawOperator;
use crate::read::decode::{Keyed, Localised, WordsOr, table};

/// Declares the table of a record: its own keys, and the common keys of all records.
macro_rules! record {
    ($(#[doc = $doc:literal])* $vis:vis struct $name:ident { $($keys:tt)* }) => {
        table! {
            $(#[doc = $doc])*
            $vis struct $name {
                $($keys)*
                /// Its name, by which texts refer to it.
                id: Option<Spanned<String>>,
                /// Further lines.
                more: Vec<RawMore>,
                /// A note under it.
                note: Option<Localised<RecordText>>,
                /// Labels of your own, by key; an empty one prints none.
                labels: Keyed<Localised<String>>,
            }
        }
    };
}

/// Takes the common part of a record.
macro_rules! common {
    ($raw:ident) => {
        RawCommon { id: $raw.id, more: $raw.more, note: $raw.note, labels: $raw.labels }
    };
}
pub(super) use common;

record! {
    /// Purposes of use for one group of people.
    pub(crate) struct RawPurpose {
        /// Whose information it is: members, job applicants.
        group: Option<Localised<RecordText>>,
        /// An explanation before the lists.
        text: Option<Localised<RecordText>>,
        /// Which information.
        items: Option<Localised<Vec<RecordText>>>,
        /// What it is used for, as specific as possible.
        uses: Option<Localised<Vec<RecordText>>>,
    }
}

record! {
    /// Joint use: the five matters of APPI article 27, paragraph 5, item 3.
    pub(crate) struct RawJointUse {
        /// Which information is used jointly.
        items: Localised<Vec<RecordText>>,
        /// Who the joint users are.
        scope: Localised<RecordText>,
        /// What they use it for.
        uses: Localised<Vec<RecordText>>,
        /// Who is responsible: a company, or the name of one under `[company.NAME]`; absent: the operator.
        manager: Option<WordsOr<RawOperator>>,
        /// Who is responsible, in words, where a name, an address and a representative do not say it.
        responsible: Option<Localised<RecordText>>,
    }
}

record! {
    /// Security control measures of one kind.
    pub(crate) struct RawMeasure {
        /// `policy`, `rules`, `organisational`, `personnel`, `physical`, `technical` or `external`.
        kind: Spanned<String>,
        /// The company's own name for the kind.
        title: Option<Localised<RecordText>>,
        /// An explanation, or the measures as running text.
        text: Option<Localised<RecordText>>,
        /// The measures taken.
        measures: Option<Localised<Vec<RecordText>>>,
    }
}

record! {
    /// Provision to a third party abroad: what APPI article 28 asks to make known.
    pub(crate) struct RawTransfer {
        /// The recipient, or what kind of recipient.
        recipient: Localised<RecordText>,
        /// Which information is provided.
        items: Option<Localised<Vec<RecordText>>>,
        /// What it is provided for.
        uses: Option<Localised<Vec<RecordText>>>,
        /// The country.
        country: Localised<RecordText>,
        /// `consent`, `equivalent-measures` or `adequacy`.
        basis: Spanned<String>,
        /// That country's system for the protection of personal information.
        system: Option<Localised<RecordText>>,
        /// The measures that the recipient takes.
        measures: Option<Localised<RecordText>>,
    }
}

record! {
    /// How long information is kept.
    pub(crate) struct RawRetention {
        /// Which information.
        items: Localised<Vec<RecordText>>,
        /// How long, and from when.
        period: Localised<RecordText>,
    }
}

record! {
    /// A kind of request that a person can make, and its procedure.
    pub(crate) struct RawRequest {
        /// `purpose`, `disclosure`, `provision-records`, `correction`, `cease-use` or `cease-provision`.
        kind: Spanned<String>,
        /// The company's own name for the kind.
        title: Option<Localised<RecordText>>,
        /// How it is made.
        procedure: Localised<RecordText>,
        /// What it costs: the name of a fact with an amount.
        fee: Option<Spanned<String>>,
    }
}

record! {
    /// The accredited personal information protection organization that the operator belongs to.
    pub(crate) struct RawAccredited {
        /// Its name.
        name: Localised<RecordText>,
        /// Where complaints are taken.
        contact: Localised<RecordText>,
        /// Its telephone number.
        phone: Option<String>,
        /// Its web site.
        url: Option<WebLink>,
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
    /// Retention periods.
    pub(crate) retention: Vec<RawRetention>,
    /// Requests.
    pub(crate) request: Vec<RawRequest>,
    /// The accredited organisation.
    pub(crate) accredited: Option<RawAccredited>,
}
