//! The sections linked from the head of a notice: where to write to, and how to stop a transmission.

use crate::edition::{Block, Inline, LinkTarget, Section};
use crate::model::Records;

/// Returns the id of the last section with a contact: earlier ones name contacts for a single matter.
pub(super) fn contact(sections: &[Section]) -> Option<String> {
    let holds = |block: &Block| match block {
        Block::Record(fields) => fields.iter().any(|field| field.value.iter().any(leads_somewhere)),
        _ => false,
    };
    holding(sections, &holds).pop()
}

/// Returns the id of the first section that lists transmissions, if any of them states how to stop it.
pub(super) fn opt_out(sections: &[Section], records: &Records) -> Option<String> {
    let can_be_stopped = records.transmissions.iter().any(|transmission| transmission.opt_out.is_some());
    let lists = |block: &Block| matches!(block, Block::Records(records) if records.kind == "transmission");
    can_be_stopped.then(|| holding(sections, &lists).into_iter().next()).flatten()
}

/// Returns the ids of the sections with a block that `holds` accepts, outer before inner.
fn holding(sections: &[Section], holds: &dyn Fn(&Block) -> bool) -> Vec<String> {
    let found = |section: &Section| {
        let own = any(&section.body, holds).then(|| section.id.clone());
        own.into_iter().chain(holding(&section.sections, holds)).collect::<Vec<_>>()
    };
    sections.iter().flat_map(found).collect()
}

/// Whether `holds` accepts any of the blocks, including those in lists.
fn any(blocks: &[Block], holds: &dyn Fn(&Block) -> bool) -> bool {
    let inside = |block: &Block| match block {
        Block::List(list) => list.items.iter().any(|item| any(&item.blocks, holds)),
        _ => false,
    };
    blocks.iter().any(|block| holds(block) || inside(block))
}

/// Whether running text links to an address: of mail, a telephone, a form.
fn leads_somewhere(block: &Block) -> bool {
    let leads = |inline: &Inline| matches!(inline, Inline::Link { target: LinkTarget::Address(_), .. });
    matches!(block, Block::Paragraph(inlines) if inlines.iter().any(leads))
}
