//! The conventions by which a text is read, which outlast the program that sealed it.

use crate::base::names::names;

names! {
    /// The conventions by which a text is read from its file and its contacts are written. A sealed text keeps those of
    /// the program that sealed it: what is published never reads differently because the program is newer.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
    pub(crate) enum Reading {
        /// Those of seals that name none.
        First = "seibun-reading-1",
        /// A date in any language or an area code at the head of a line begins no item, and an address that holds its
        /// postal code is written as it is.
        #[default]
        Second = "seibun-reading-2",
    }
}
