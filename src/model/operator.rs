//! The company that publishes the notices, and its representative.

use crate::base::Localised;
use crate::model::label::Labels;
use crate::model::text::RecordText;

/// The business operator that publishes the notices.
#[derive(Debug, Clone)]
pub(crate) struct Operator {
    /// Its name.
    pub(crate) name: Localised<String>,
    /// Its representative; mandatory for a corporation (APPI article 32, paragraph 1, item 1).
    pub(crate) representative: Option<Person>,
    /// The postal code, without 〒.
    pub(crate) postal_code: Option<String>,
    /// The address, without the postal code.
    pub(crate) address: Option<Localised<String>>,
    /// Its signature, if that is not name and representative in the order of the language.
    pub(crate) signature: Option<Localised<RecordText>>,
    /// Its own labels.
    pub(crate) labels: Labels,
}

/// A person who signs or is responsible.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    /// The name.
    pub(crate) name: Localised<String>,
    /// The reading of the name: 森野葵（もりの　あおい）.
    pub(crate) reading: Option<Localised<String>>,
    /// The office held.
    pub(crate) title: Option<Localised<String>>,
}
