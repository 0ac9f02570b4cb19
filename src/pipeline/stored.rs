//! Findings as they are remembered: files are named by their paths, since their numbers differ from run to run.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use crate::base::{Arg, FileId, Finding, Findings, Level, Message, Place, Related, Span};
use crate::check::RULES;
use crate::read::inputs::Inputs;

/// A remembered finding.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct StoredFinding {
    rule: String,
    level: u8,
    is_unshown: bool,
    place: StoredPlace,
    id: String,
    attribute: Option<String>,
    args: Vec<(String, StoredValue)>,
    label: Option<String>,
    related: Vec<(String, u32, u32, String)>,
    hints: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
enum StoredPlace {
    Span(String, u32, u32),
    File(String),
    Path(String),
}

#[derive(Debug, Clone, Serialize, Deserialize)]
enum StoredValue {
    Text(String),
    Number(i64),
}

const LEVELS: [Level; 3] = [Level::Error, Level::Warning, Level::Info];

impl StoredFinding {
    /// Returns findings in the form to be remembered; `None` if one of them concerns a file without a path of its own.
    pub(super) fn all(findings: &Findings, inputs: &Inputs) -> Option<Vec<Self>> {
        findings.iter().map(|finding| Self::of(finding, inputs)).collect()
    }

    fn of(finding: &Finding, inputs: &Inputs) -> Option<Self> {
        let path = |file: FileId| {
            let path = inputs.sources.get(file).path();
            (inputs.file(path) == Some(file)).then(|| path.to_owned())
        };
        let related = finding.related.iter();
        let related =
            related.map(|Related { span, label }| Some((path(span.file)?, span.start, span.end, (*label).to_owned())));
        let value = |value: &Arg| match value {
            Arg::Text(text) | Arg::Cause(_, text) => StoredValue::Text(text.clone()),
            Arg::Number(number) => StoredValue::Number(*number),
        };
        let args = finding.message.args.iter().map(|(name, arg)| ((*name).to_owned(), value(arg)));
        Some(Self {
            rule: finding.rule.id.to_owned(),
            level: u8::try_from(LEVELS.iter().position(|level| *level == finding.level)?).ok()?,
            is_unshown: finding.is_unshown,
            place: match &finding.place {
                Place::Span(span) => StoredPlace::Span(path(span.file)?, span.start, span.end),
                Place::File(file) => StoredPlace::File(path(*file)?),
                Place::Path(path) => StoredPlace::Path(path.clone()),
            },
            id: finding.message.id.to_owned(),
            attribute: finding.message.attribute.map(str::to_owned),
            args: args.collect(),
            label: finding.label.map(str::to_owned),
            related: related.collect::<Option<_>>()?,
            hints: finding.hints.iter().map(|hint| (*hint).to_owned()).collect(),
        })
    }

    /// Returns the finding; `None` if a file that it concerns is gone.
    pub(super) fn finding(&self, inputs: &Inputs) -> Option<Finding> {
        let span = |path: &str, start: u32, end: u32| Some(Span { file: inputs.file(path)?, start, end });
        let value = |value: &StoredValue| match value {
            StoredValue::Text(text) => Arg::Text(text.clone()),
            StoredValue::Number(number) => Arg::Number(*number),
        };
        let related = self.related.iter();
        let related = related
            .map(|(path, start, end, label)| Some(Related { span: span(path, *start, *end)?, label: lasting(label) }));
        Some(Finding {
            rule: RULES.iter().find(|rule| rule.id == self.rule)?,
            level: *LEVELS.get(usize::from(self.level))?,
            is_unshown: self.is_unshown,
            place: match &self.place {
                StoredPlace::Span(path, start, end) => Place::Span(span(path, *start, *end)?),
                StoredPlace::File(path) => Place::File(inputs.file(path)?),
                StoredPlace::Path(path) => Place::Path(path.clone()),
            },
            message: Message {
                id: lasting(&self.id),
                attribute: self.attribute.as_deref().map(lasting),
                args: self.args.iter().map(|(name, arg)| (lasting(name), value(arg))).collect(),
            },
            label: self.label.as_deref().map(lasting),
            related: related.collect::<Option<_>>()?,
            hints: self.hints.iter().map(|hint| lasting(hint)).collect(),
        })
    }
}

/// Returns a name that lives as long as the program. There are some hundreds of names, however many findings there are.
fn lasting(name: &str) -> &'static str {
    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    match names.get(name) {
        Some(known) => known,
        None => {
            let lasting: &'static str = Box::leak(name.to_owned().into_boxed_str());
            names.insert(lasting);
            lasting
        }
    }
}
