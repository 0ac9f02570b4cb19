//! JSON Schemas of the TOML files, so that editors can complete and check while people type.
//!
//! They come from the same declarations as the reading itself (`table!`), doc comments included. A table inside itself (a
//! section in a section) is described once, under `$defs`, and referred to from there.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// A JSON Schema.
pub(crate) type Schema = Value;

/// One key of a table: its name, what it is, whether it is mandatory, and its schema.
pub(crate) type Field = (&'static str, &'static str, bool, fn() -> Schema);

thread_local! {
    /// The tables described so far, by their description; `None` while one is being described.
    static TABLES: RefCell<BTreeMap<String, Option<Schema>>> = const { RefCell::new(BTreeMap::new()) };
}

/// The schema of a whole file.
pub(crate) fn file(title: &str, root: fn() -> Schema) -> Schema {
    TABLES.with_borrow_mut(BTreeMap::clear);
    let root = root();
    let tables = TABLES.with_borrow_mut(std::mem::take);
    let defs: Map<String, Value> = tables.into_iter().filter_map(|(name, table)| Some((name, table?))).collect();
    let mut schema = json!({ "$schema": "http://json-schema.org/draft-07/schema#", "title": title });
    if let (Some(schema), Value::Object(root)) = (schema.as_object_mut(), root) {
        schema.extend(root);
        schema.insert("definitions".to_owned(), Value::Object(defs));
    }
    schema
}

/// A table: no other keys than these.
pub(crate) fn table(doc: &str, fields: &[Field]) -> Schema {
    let name = name_of(doc);
    let reference = json!({ "$ref": format!("#/definitions/{name}") });
    if TABLES.with_borrow(|tables| tables.contains_key(&name)) {
        return reference;
    }
    TABLES.with_borrow_mut(|tables| tables.insert(name.clone(), None));
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
    TABLES.with_borrow_mut(|tables| tables.insert(name, Some(schema)));
    reference
}

/// A name for a table, from the first words of its description.
fn name_of(doc: &str) -> String {
    let first = doc.trim().split(['.', ':', ',']).next().unwrap_or(doc);
    let words = first.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}

/// A schema with a description. Beside a reference, draft 7 wants it in a list of one.
fn described(schema: Schema, doc: &str) -> Schema {
    match schema {
        Value::Object(mut object) if !object.contains_key("$ref") => {
            object.insert("description".to_owned(), json!(doc));
            Value::Object(object)
        }
        reference => json!({ "description": doc, "allOf": [reference] }),
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
