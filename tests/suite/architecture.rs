//! What the crate docs say of the code.

use std::fs;
use std::path::{Path, PathBuf};

/// Every Rust file under a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let rust = files.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    folders.iter().flat_map(|folder| sources(folder)).chain(rust).collect()
}

#[test]
fn a_module_imports_only_from_those_above_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let library = fs::read_to_string(root.join("lib.rs")).unwrap();
    let modules = library.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let modules: Vec<&str> = modules.collect();
    let place = |name: &str| modules.iter().position(|module| *module == name);
    let mut upwards = Vec::new();
    for path in sources(&root) {
        let own = path.strip_prefix(&root).unwrap().to_str().unwrap();
        let Some(here) = place(own.split(['/', '\\', '.']).next().unwrap()) else { continue };
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap().lines();
        let code = code.filter(|line| !line.trim_start().starts_with("//") && !own.contains("tests"));
        for import in code.flat_map(|line| line.split("crate::").skip(1)) {
            let name = import.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
            if place(name).is_some_and(|there| there > here) {
                upwards.push(format!("{own}: {name}"));
            }
        }
    }
    assert!(modules.len() > 20 && upwards.is_empty(), "{upwards:?}");
}
