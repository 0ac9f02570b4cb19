//! Reads a page saved from a browser: its main text, without navigation.
//!
//! The page is read as a stream of tags and text. A block begins wherever the tag of a block begins or ends, whatever
//! is still open, so pages without end tags are read as browsers read them.

mod entities;
mod state;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use lol_html::errors::RewritingError;
use lol_html::html_content::EndTag;
use lol_html::{EndTagHandler, HtmlRewriter, Settings, doc_text, element};

use super::{ImportRefusal, LeftOut, Paper, links};
use state::PageState;

/// The largest number of open elements: each takes memory, and a page that never closes any can have millions.
const DEEPEST: usize = 100_000;

/// Reads a page.
pub(super) fn read(html: &str) -> Result<Paper, ImportRefusal> {
    // A page made by seibun marks where its text is.
    let has = |class: &str| ['"', '\''].iter().any(|quote| html.contains(&format!("class={quote}{class}{quote}")));
    let own = has("document") && has("text");
    let state = Rc::new(RefCell::new(PageState::new(own)));
    let (open, words) = (Rc::clone(&state), Rc::clone(&state));
    let depth = Rc::new(Cell::new(0));
    let inside = Rc::clone(&depth);
    // Part of a page, copied without its `body`, may have words outside all elements.
    let is_part = !["<html", "<HTML", "<body", "<BODY"].iter().any(|tag| html.contains(tag));
    let settings = Settings::new()
        .append_element_content_handler(element!("*", move |element| {
            let name = element.tag_name().to_ascii_lowercase();
            let attribute = |name: &str| element.get_attribute(name);
            open.borrow_mut().start(&name, &attribute);
            let (end, depth) = (Rc::clone(&open), Rc::clone(&depth));
            if let Some(handlers) = element.end_tag_handlers() {
                depth.set(depth.get() + 1);
                if depth.get() > DEEPEST {
                    return Err("too many open elements".into());
                }
                let closing: EndTagHandler<'static> = Box::new(move |_: &mut EndTag<'_>| {
                    depth.set(depth.get() - 1);
                    end.borrow_mut().end(&name);
                    Ok(())
                });
                handlers.push(closing);
            }
            Ok(())
        }))
        .append_document_content_handler(doc_text!(move |chunk| {
            if inside.get() > 0 || is_part {
                words.borrow_mut().text(chunk.as_str());
            }
            Ok(())
        }));
    let mut rewriter = HtmlRewriter::new(settings, |_: &[u8]| {});
    rewriter.write(html.as_bytes()).and_then(|()| rewriter.end()).map_err(|error| match error {
        RewritingError::ContentHandlerError(_) => ImportRefusal::TooLarge,
        _ => ImportRefusal::Damaged,
    })?;
    let found = state.borrow_mut().finish();
    let elsewhere = LeftOut::of("import-elsewhere", &found.elsewhere);
    let left_out = elsewhere.into_iter().chain(LeftOut::of("import-hidden", &found.hidden));
    let mut paper = Paper {
        parts: found.parts,
        name: found.window.split_whitespace().collect::<Vec<_>>().join(" "),
        address: found.address,
        left_out: left_out.collect(),
    };
    links::settle(&mut paper);
    Ok(paper)
}

#[cfg(test)]
mod tests;
