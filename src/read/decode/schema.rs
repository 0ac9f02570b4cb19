//! JSON Schemas of the TOML files, so that editors can complete and check them while people type.
//!
//! They come from the same declarations as the decoders (`table!`), doc comments included. A recursive table (a section
//! in a section) is described once, under `$defs`, and referred to from there.

use std::any::type_name;
use std::cell::RefCell;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// A JSON Schema.
pub(crate) type Schema = Value;

/// One key of a table: its name, its description, whether it is mandatory, and its schema.
pub(crate) type Field = (&'static str, &'static str, bool, fn() -> Schema);

thread_local! {
    /// The tables described so far, by name, each with its type; the schema is `None` while a table is being described.
    static TABLES: RefCell<BTreeMap<String, (&'static str, Option<Schema>)>> = const { RefCell::new(BTreeMap::new()) };
}

/// The schema of a whole file.
pub(crate) fn file(title: &str, root: fn() -> Schema) -> Schema {
    TABLES.with_borrow_mut(BTreeMap::clear);
    let root = root();
    let tables = TABLES.with_borrow_mut(std::mem::take);
    let defs: Map<String, Value> = tables.into_iter().filter_map(|(name, (_, table))| Some((name, table?))).collect();
    let mut schema = json!({ "$schema": "http://json-schema.org/draft-07/schema#", "title": title });
    if let (Some(schema), Value::Object(root)) = (schema.as_object_mut(), root) {
        schema.extend(root);
        schema.insert("definitions".to_owned(), Value::Object(defs));
    }
    schema
}

/// The schema of a table, which allows no other keys.
pub(crate) fn table<T>(name: &'static str, doc: &str, fields: &[Field]) -> Schema {
    let name = name_of(name);
    let reference = json!({ "$ref": format!("#/definitions/{name}") });
    let described_as = TABLES.with_borrow(|tables| tables.get(&name).map(|(described_as, _)| *described_as));
    if let Some(described_as) = described_as {
        assert_eq!(described_as, type_name::<T>(), "the tables of a schema have names of their own");
        return reference;
    }
    TABLES.with_borrow_mut(|tables| tables.insert(name.clone(), (type_name::<T>(), None)));
    let mut properties = Map::new();
    for (key, doc, _, schema) in fields {
        properties.insert((*key).to_owned(), described(schema(), doc.trim()));
    }
    let required: Vec<&str> = fields.iter().filter(|(_, _, required, _)| *required).map(|(key, ..)| *key).collect();
    let schema = json!({
        "description": doc.trim(),
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    TABLES.with_borrow_mut(|tables| tables.insert(name, (type_name::<T>(), Some(schema))));
    reference
}

/// The name of a table: that of its type (`RawJointUse`) in the form of keys (`joint-use`).
fn name_of(name: &str) -> String {
    let mut kebab = String::new();
    for c in name.trim_start_matches("Raw").chars() {
        if c.is_ascii_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.push(c.to_ascii_lowercase());
    }
    kebab
}

/// Adds a description to a schema. Beside a reference, draft 7 wants the reference in a list of one.
fn described(schema: Schema, doc: &str) -> Schema {
    match schema {
        Value::Object(mut object) if !object.contains_key("$ref") => {
            object.insert("description".to_owned(), json!(doc));
            Value::Object(object)
        }
        reference => json!({ "description": doc, "allOf": [reference] }),
    }
}

/// Replaces the descriptions in a schema. `words` are pairs of lines: a description, and indented below it its
/// replacement.
pub(crate) fn translate(schema: &mut Schema, words: &str) {
    let mut lines = words.lines();
    let pairs = std::iter::from_fn(|| Some((lines.next()?, lines.next()?.trim_start())));
    replace(schema, &pairs.collect());
}

fn replace(schema: &mut Schema, pairs: &BTreeMap<&str, &str>) {
    match schema {
        Value::Object(object) => object.iter_mut().for_each(|(key, value)| match value {
            Value::String(text) if key == "description" => {
                if let Some(said) = pairs.get(text.as_str()) {
                    *text = (*said).to_owned();
                }
            }
            value => replace(value, pairs),
        }),
        Value::Array(values) => values.iter_mut().for_each(|value| replace(value, pairs)),
        _ => {}
    }
}

pub(crate) fn of_type(name: &str) -> Schema {
    json!({ "type": name })
}

pub(crate) fn date() -> Schema {
    json!({ "type": "string", "format": "date" })
}

pub(crate) fn list(items: Schema) -> Schema {
    json!({ "type": "array", "items": items })
}

pub(crate) fn keyed(values: Schema) -> Schema {
    json!({ "type": "object", "additionalProperties": values })
}

pub(crate) fn either(first: Schema, second: Schema) -> Schema {
    json!({ "anyOf": [first, second] })
}
