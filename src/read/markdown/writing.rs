//! Texts inside records.

use super::{Nodes, blocks, name_row};
use crate::model::{Reading, RecordText};
use crate::read::decode::schema::Schema;
use crate::read::decode::{Decode, Decoder, Prose, TomlValue};

impl Decode for RecordText {
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let prose = Prose::decode(key, value, decoder)?;
        let mut nodes = Nodes::default();
        // A record is shown by versions of every age, so it is read as it ever was.
        let mut blocks = blocks(&prose, Reading::First, &mut nodes, &mut decoder.findings);
        name_row(&mut blocks, &mut nodes, &mut decoder.findings);
        Some(Self { source: prose.text, blocks, nodes: nodes.count() })
    }

    fn schema() -> Schema {
        Prose::schema()
    }
}
