//! The names in a file, keys and heads of tables, for finding duplicates.

use std::collections::HashMap;
use std::ops::Range;

/// Names of more parts than this are not compared.
const LONGEST: usize = 32;

/// A key, or the head of a table.
#[derive(Debug)]
struct WrittenName {
    /// Its range in the file.
    range: Range<usize>,
    /// The index of the earlier name that conflicts with it.
    before: Option<usize>,
}

/// The names of a file, in order.
#[derive(Debug, Default)]
pub(super) struct Names {
    all: Vec<WrittenName>,
    /// The first key of a dotted path; a table that occurs several times includes its number.
    keys: HashMap<String, usize>,
    /// The first head of a path.
    heads: HashMap<String, usize>,
    /// The first key inside a path.
    inside: HashMap<String, usize>,
    /// The number of tables begun, by name.
    counts: HashMap<String, usize>,
    /// The table that the next keys belong to.
    table: String,
}

impl Names {
    /// Records the head of a table, or of one in a list of tables.
    pub(super) fn head(&mut self, name: &str, is_list: bool, range: Range<usize>) {
        let parts: Vec<&str> = name.split('.').map(str::trim).take(LONGEST).collect();
        if is_list {
            *self.counts.entry(parts.join(".")).or_default() += 1;
        }
        self.table.clear();
        for (at, part) in parts.iter().enumerate() {
            self.table.push('.');
            self.table.push_str(part);
            if let Some(count) = self.counts.get(&parts[..=at].join(".")) {
                self.table.push_str(&format!("#{count}"));
            }
        }
        if !is_list {
            let path = self.table.clone();
            let key = || outer(&path).find_map(|path| self.keys.get(path));
            let before = self.heads.get(&path).or_else(|| self.keys.get(&path)).or_else(key);
            let before = before.or_else(|| self.inside.get(&path)).copied();
            self.heads.entry(path).or_insert(self.all.len());
            self.all.push(WrittenName { range, before });
        }
    }

    /// Records a key of the table; `around` is the start of the braces around it.
    pub(super) fn key(&mut self, key: &str, around: Option<usize>, range: Range<usize>) {
        let around = around.map_or(String::new(), |start| format!("{{{start}"));
        let key: Vec<&str> = key.split('.').map(str::trim).take(LONGEST).collect();
        let path = format!("{}{around}.{}", self.table, key.join("."));
        let key = || outer(&path).find_map(|path| self.keys.get(path));
        let before = self.keys.get(&path).or_else(|| self.heads.get(&path)).or_else(key);
        let before = before.or_else(|| self.inside.get(&path)).copied();
        for path in outer(&path).filter(|path| path.len() > self.table.len()) {
            self.inside.entry(path.to_owned()).or_insert(self.all.len());
        }
        self.keys.entry(path).or_insert(self.all.len());
        self.all.push(WrittenName { range, before });
    }

    /// Returns the range of the earlier name that conflicts with the name at an offset of the file.
    pub(super) fn before(&self, offset: usize) -> Option<Range<usize>> {
        let own = self.all.partition_point(|name| name.range.start <= offset).checked_sub(1)?;
        let own = self.all.get(own).filter(|name| offset <= name.range.end)?;
        own.before.map(|before| self.all[before].range.clone())
    }
}

/// The paths around a path, innermost first.
fn outer(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices('.').map(|(at, _)| &path[..at]).filter(|path| !path.is_empty()).take(LONGEST)
}
