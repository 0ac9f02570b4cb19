//! The keys and tables that a file may contain, for hints about where something belongs.

use std::collections::BTreeSet;

use serde_json::Value;

use super::schema::{self, Schema};

/// The depth to which tables that contain tables of their own kind are followed.
const SECTIONS_DEEP: usize = 3;

/// A table that a file may contain.
#[derive(Debug)]
struct TablePlace {
    /// Its dotted name; empty for the file itself.
    path: String,
    /// Whether it may occur several times.
    is_list: bool,
    /// Its keys, each with whether it is itself a table or a list of tables.
    keys: Vec<(String, bool)>,
}

/// The tables that a file may contain, outer ones first.
#[derive(Debug)]
pub(super) struct FileShape(Vec<TablePlace>);

impl FileShape {
    /// Returns the tables of a file with the schema `root`.
    pub(super) fn of(root: fn() -> Schema) -> Self {
        let schema = schema::file("", root);
        let mut shape = Self(Vec::new());
        shape.walk(&schema, String::new(), false, &schema["definitions"], &mut Vec::new());
        shape.0.sort_by_key(|place| place.path.matches('.').count() + usize::from(!place.path.is_empty()));
        shape
    }

    /// Returns the dotted names of the tables that may occur several times.
    pub(super) fn lists(&self) -> BTreeSet<String> {
        self.0.iter().filter(|place| place.is_list).map(|place| place.path.clone()).collect()
    }

    /// Returns where a misplaced key belongs: a hint of `unknown-key`, and the head to write. A key whose value is a
    /// table is looked up among tables.
    pub(super) fn place_of(&self, key: &str, is_table: bool) -> Option<(&'static str, String)> {
        let place =
            self.0.iter().find(|place| place.keys.iter().any(|(name, table)| name == key && *table == is_table))?;
        if is_table {
            let path = if place.path.is_empty() { key.to_owned() } else { format!("{}.{key}", place.path) };
            let own = self.0.iter().find(|other| other.path == path)?;
            return Some(("path", own.head()));
        }
        match place.path.as_str() {
            "" => Some(("above", String::new())),
            _ => Some(("inside", place.head())),
        }
    }

    fn walk(&mut self, schema: &Value, path: String, is_list: bool, definitions: &Value, around: &mut Vec<String>) {
        let (table, name) = resolved(schema, definitions);
        let Some(properties) = table["properties"].as_object() else { return };
        if name.is_some_and(|name| around.iter().filter(|other| *other == name).count() >= SECTIONS_DEEP) {
            return;
        }
        around.push(name.unwrap_or_default().to_owned());
        let mut keys = Vec::new();
        for (key, schema) in properties {
            let list = (schema["type"] == "array").then(|| &schema["items"]);
            let inner = list.unwrap_or(schema);
            let is_table = resolved(inner, definitions).0["properties"].is_object();
            keys.push((key.clone(), is_table));
            let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            self.walk(inner, path, list.is_some(), definitions, around);
        }
        around.pop();
        self.0.push(TablePlace { path, is_list, keys });
    }
}

impl TablePlace {
    fn head(&self) -> String {
        if self.is_list { format!("[[{}]]", self.path) } else { format!("[{}]", self.path) }
    }
}

/// The schema that a reference leads to, and its name.
fn resolved<'a>(schema: &'a Value, definitions: &'a Value) -> (&'a Value, Option<&'a str>) {
    let reference = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str());
    match reference.and_then(|reference| reference.strip_prefix("#/definitions/")) {
        Some(name) => (&definitions[name], Some(name)),
        None => (schema, None),
    }
}
