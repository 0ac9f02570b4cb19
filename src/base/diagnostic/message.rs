//! Fluent messages as findings hold them: by their ids, with arguments.

/// A value that a message speaks of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Arg {
    /// Words, passed on as they are.
    Text(String),
    /// A count; messages choose plural forms by it.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Number(count.into())
    }
}

/// A Fluent message with its arguments, not yet in any language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Message {
    /// The message's id.
    pub(crate) id: &'static str,
    /// The attribute meant, if it is not the value.
    pub(crate) attribute: Option<&'static str>,
    /// Name and value of each variable.
    pub(crate) args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// The message `id`, without arguments yet.
    pub(crate) fn new(id: &'static str) -> Self {
        Self { id, attribute: None, args: Vec::new() }
    }

    /// Adds a variable.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}
