//! Static files beside the notices of a site, and the sites that may frame its pages.

use crate::base::{Findings, Rule, Spanned};
use crate::read::decode::table;

/// Something other than the address of a site that may frame pages.
pub(crate) static BAD_FRAME_ANCESTOR: Rule = Rule::error("bad-frame-ancestor");

table! {
    /// Files of one's own in `content/static`, which are published as they are.
    pub(crate) struct RawStatic {
        /// Pages among them that are not checked for scripts and what they load: `["old/index.html"]`.
        unchecked: Vec<String>,
    }
}

/// Reads the sites that may frame pages: schemes and host names, nothing else.
pub(super) fn frame_ancestors(raw: Vec<Spanned<String>>, findings: &mut Findings) -> Option<Vec<String>> {
    let mut fine = true;
    for ancestor in &raw {
        let server = ancestor.value.strip_prefix("https://").or_else(|| ancestor.value.strip_prefix("http://"));
        let server = server.map(|server| server.strip_prefix("*.").unwrap_or(server));
        let is_name = |c: char| c.is_ascii_alphanumeric() || ".-:[]".contains(c);
        if !server.is_some_and(|server| !server.is_empty() && server.chars().all(is_name)) {
            findings.push(BAD_FRAME_ANCESTOR.at(ancestor.span).with("address", &ancestor.value).hint("example"));
            fine = false;
        }
    }
    fine.then(|| raw.into_iter().map(|ancestor| ancestor.value).collect())
}
