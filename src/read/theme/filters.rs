//! Replacements for the filters of Tera whose output can be much larger than their input. They behave like Tera's,
//! after deducting their cost ([`super::budget`]).

use tera::{Kwargs, State, StringInput, Tera, TeraResult, Value};

use super::budget::{STEP, take};

/// The greatest width to which Tera indents.
const WIDEST: usize = 1000;

/// Registers them in place of Tera's.
pub(super) fn register(tera: &mut Tera) {
    tera.register_filter("replace", replace);
    tera.register_filter("indent", indent);
    tera.register_filter("join", join);
    tera.register_filter("split", split);
}

/// Deducts a cost, or fails if it is too high.
fn pay(cost: usize) -> TeraResult<()> {
    take(cost).map_err(tera::Error::message)
}

/// `replace(from="…", to="…")`.
fn replace(text: StringInput<'_>, kwargs: Kwargs, state: &State) -> TeraResult<Value> {
    let (from, to): (&str, StringInput<'_>) = (kwargs.must_get("from")?, kwargs.must_get::<StringInput<'_>>("to")?);
    let is_safe = state.autoescaping_enabled() && (text.is_safe() || to.is_safe());
    let rendered = |text: &StringInput<'_>| {
        if is_safe { Ok(text.rendered(state)?.into_owned()) } else { TeraResult::Ok(text.as_str().to_owned()) }
    };
    let (text, to) = (rendered(&text)?, rendered(&to)?);
    pay(text.len().saturating_add(text.matches(from).count().saturating_mul(to.len())))?;
    Ok(marked(&text.replace(from, &to), is_safe))
}

/// `indent(width=…, indentation="…", first=…, blank=…)`.
fn indent(text: StringInput<'_>, kwargs: Kwargs, state: &State) -> TeraResult<Value> {
    let width = kwargs.get::<usize>("width")?.unwrap_or(4).min(WIDEST);
    let sign = kwargs.get::<StringInput<'_>>("indentation")?;
    let (first, blank) = (kwargs.get::<bool>("first")?.unwrap_or(false), kwargs.get::<bool>("blank")?.unwrap_or(false));
    if sign.as_ref().is_some_and(|sign| sign.as_str().chars().count() != 1) {
        return Err(tera::Error::message("The `indentation` argument must contain exactly one character"));
    }
    let is_safe = state.autoescaping_enabled() && (text.is_safe() || sign.as_ref().is_some_and(StringInput::is_safe));
    let rendered = |text: &StringInput<'_>| {
        if is_safe { Ok(text.rendered(state)?.into_owned()) } else { TeraResult::Ok(text.as_str().to_owned()) }
    };
    let text = rendered(&text)?;
    let sign = sign.as_ref().map_or_else(|| Ok(" ".to_owned()), rendered)?;
    let lines = text.lines().count();
    pay(text.len().saturating_add(lines.saturating_mul(sign.len().saturating_mul(width))))?;
    let margin = sign.repeat(width);
    let line = |(number, line): (usize, &str)| {
        let is_set_in = if number == 0 { first } else { blank || !line.is_empty() };
        if is_set_in { format!("{margin}{line}") } else { line.to_owned() }
    };
    let mut indented = text.lines().enumerate().map(line).collect::<Vec<_>>().join("\n");
    if text.ends_with('\n') {
        indented.push('\n');
    }
    Ok(marked(&indented, is_safe))
}

/// `join(sep="…")`.
fn join(list: &[Value], kwargs: Kwargs, state: &State) -> TeraResult<Value> {
    let between = kwargs.get::<StringInput<'_>>("sep")?;
    let is_marked = |value: &Value| value.is_string() && value.is_safe();
    let is_safe = state.autoescaping_enabled()
        && (list.iter().any(is_marked) || between.as_ref().is_some_and(StringInput::is_safe));
    let between = match &between {
        Some(between) if is_safe => between.rendered(state)?.into_owned(),
        Some(between) => between.as_str().to_owned(),
        None => String::new(),
    };
    pay(list.len().saturating_mul(between.len().saturating_add(STEP)))?;
    let mut joined = String::new();
    for (number, value) in list.iter().enumerate() {
        let written = match value {
            undefined if is_safe && undefined.is_undefined() => String::new(),
            value if is_safe => state.escape_if_needed(value)?,
            value => value.to_string(),
        };
        pay(written.len())?;
        if number > 0 {
            joined.push_str(&between);
        }
        joined.push_str(&written);
    }
    Ok(marked(&joined, is_safe))
}

/// `split(pat="…")`.
fn split(text: &str, kwargs: Kwargs, _: &State) -> TeraResult<Value> {
    let sign: &str = kwargs.must_get("pat")?;
    pay(text.matches(sign).count().saturating_mul(STEP))?;
    Ok(text.split(sign).map(Value::from).collect::<Vec<Value>>().into())
}

fn marked(text: &str, is_safe: bool) -> Value {
    if is_safe { Value::safe_string(text) } else { Value::from(text) }
}
