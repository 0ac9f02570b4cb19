//! Texts inside records.

use super::{Nodes, blocks, name_row};
use crate::model::RecordText;
use crate::read::decode::schema::Schema;
use crate::read::decode::{Decode, Decoder, Prose, TomlValue};

impl Decode for RecordText {
    fn decode(key: &str, value: TomlValue<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let prose = Prose::decode(key, value, decoder)?;
        let mut nodes = Nodes::default();
        let mut blocks = blocks(&prose, &mut nodes, &mut decoder.findings);
        name_row(&mut blocks, &mut nodes, &mut decoder.findings);
        Some(Self { source: prose.text, blocks, nodes: nodes.count() })
    }

    fn schema() -> Schema {
        Prose::schema()
    }
}
