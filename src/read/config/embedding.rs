//! What of a site stands beside its notices, and within other sites: files of one's own, and who may frame a page.

use crate::base::diagnostic::{Findings, Rule};
use crate::base::source::Spanned;
use crate::read::decode::table;

/// What is not the address of a site that may show pages within its own.
pub(crate) static BAD_FRAME_ANCESTOR: Rule = Rule::error("bad-frame-ancestor");

table! {
    /// Files of one's own in `content/static`, which are published as they are.
    pub(crate) struct RawStatic {
        /// Pages among them that are not checked for scripts and what they load: `["old/index.html"]`.
        unchecked: Vec<String>,
    }
}

/// Reads who may show pages within their own: schemes and names of servers, and nothing else.
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
