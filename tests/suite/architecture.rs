//! The architecture that the crate docs describe.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every Rust file under a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let rust = files.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    folders.iter().flat_map(|folder| sources(folder)).chain(rust).collect()
}

/// The module of a file: `model/text.rs` and `model/text/mod.rs` are `["model", "text"]`.
fn module(path: &Path) -> Vec<String> {
    let relative = path.strip_prefix(root()).unwrap().with_extension("");
    let mut names: Vec<String> = relative.iter().map(|name| name.to_str().unwrap().to_owned()).collect();
    names.pop_if(|name| name == "mod");
    names
}

/// The code of a file, without comments and tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap().lines();
    code.filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The paths that a `use` tree or a path in code names, below `prefix`: `{a, b::{c, d}}` is `a`, `b::c` and `b::d`.
fn paths(tree: &str, prefix: &[String], found: &mut Vec<Vec<String>>) {
    let tree = tree.trim();
    let Some(inner) = tree.strip_prefix('{') else {
        let end = tree.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(tree.len());
        let (name, rest) = tree.split_at(end);
        let path = [prefix, &[name.to_owned()]].concat();
        match rest.strip_prefix("::") {
            Some(rest) => paths(rest, &path, found),
            None => found.push(path),
        }
        return;
    };
    let (mut depth, mut start) = (0, 0);
    for (at, sign) in inner.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' if depth == 0 => return paths(&inner[start..at], prefix, found),
            '}' => depth -= 1,
            ',' if depth == 0 => {
                paths(&inner[start..at], prefix, found);
                start = at + 1;
            }
            _ => {}
        }
    }
}

/// Every path within the crate that a file names, from the crate's root.
fn imports(path: &Path) -> Vec<Vec<String>> {
    let (code, own) = (code(path), module(path));
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        paths(&code[at + "crate::".len()..], &[], &mut found);
    }
    // Each chain of `super`s once, at its first link.
    for (at, _) in code.match_indices("super::").filter(|(at, _)| !code[..*at].ends_with("super::")) {
        let mut base = own.as_slice();
        let mut rest = &code[at..];
        while let Some(after) = rest.strip_prefix("super::") {
            (base, rest) = (base.split_last().map_or(base, |(_, above)| above), after);
        }
        paths(rest, base, &mut found);
    }
    found
}

/// The modules that the crate declares, in the order of the crate docs.
fn rooms() -> Vec<String> {
    let library = fs::read_to_string(root().join("lib.rs")).unwrap();
    let names =
        library.lines().filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'));
    names.map(str::to_owned).collect()
}

/// The files of the program except its tests, with their modules.
fn files() -> Vec<(PathBuf, Vec<String>)> {
    let files = sources(&root()).into_iter().map(|path| (module(&path), path));
    let files =
        files.filter(|(module, _)| !module.iter().any(|name| name == "tests" || name == "main" || name == "lib"));
    files.map(|(module, path)| (path, module)).collect()
}

#[test]
fn src_holds_the_rooms_of_the_crate_docs_and_nothing_else() {
    let entries = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path());
    let names: BTreeSet<String> = entries.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    let rooms = rooms();
    let expected: BTreeSet<String> = rooms.iter().cloned().chain(["lib", "main"].map(str::to_owned)).collect();
    assert_eq!(names, expected);
    let docs = fs::read_to_string(root().join("lib.rs")).unwrap();
    let told: Vec<&str> =
        docs.lines().filter_map(|line| line.strip_prefix("//! | `")?.split_once("` |")).map(|(name, _)| name).collect();
    assert_eq!(told, rooms);
}

#[test]
fn a_room_imports_only_from_those_above_it() {
    let rooms = rooms();
    let place = |name: &String| rooms.iter().position(|room| room == name);
    let mut upwards = BTreeSet::new();
    for (path, module) in files() {
        let here = place(&module[0]);
        for import in imports(&path) {
            if place(&import[0]) > here {
                upwards.insert(format!("{}: {}", module.join("::"), import.join("::")));
            }
        }
    }
    assert!(upwards.is_empty(), "{upwards:#?}");
}

/// The nodes that can be reached from `start` along `edges`.
fn reachable<'a>(start: &'a str, edges: &'a BTreeMap<String, BTreeSet<String>>) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    let mut open = vec![start];
    while let Some(next) = open.pop() {
        for target in edges.get(next).into_iter().flatten() {
            if seen.insert(target.as_str()) {
                open.push(target);
            }
        }
    }
    seen
}

#[test]
fn no_module_of_a_room_imports_in_a_circle() {
    let mut circles = BTreeSet::new();
    for depth in 1..4 {
        // The modules directly inside the same parent, and which of the others each names.
        let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (path, module) in files().into_iter().filter(|(_, module)| module.len() > depth) {
            let own = module[..=depth].join("::");
            for import in
                imports(&path).into_iter().filter(|import| import.len() > depth && import[..depth] == module[..depth])
            {
                let target = import[..=depth].join("::");
                if target != own {
                    edges.entry(own.clone()).or_default().insert(target);
                }
            }
        }
        circles.extend(edges.keys().filter(|module| reachable(module, &edges).contains(module.as_str())).cloned());
    }
    assert!(circles.is_empty(), "{circles:#?}");
}

/// The files that may name a language: those that read tags, list the languages of the program, or know the tags in the
/// addresses of other sites, or Word's typefaces for a script.
const NAMES_LANGUAGES: [&str; 5] =
    ["base/language.rs", "check/scan/addresses.rs", "cli/args/mod.rs", "cli/terminal.rs", "exchange/docx/styles.rs"];

/// Data about a language belongs in its profile, `locales/<language>/profile.ftl`.
#[test]
fn no_code_asks_for_a_language_by_its_name() {
    // `id`, `th` and `vi` are also words of code.
    let tags = ["ja", "en", "zh", "ko", "de", "fr", "es", "pt", "ar"];
    let tagged = |code: &str, tag: &str| code.contains(&format!("\"{tag}\"")) || code.contains(&format!("\"{tag}-"));
    let named = |code: &str| {
        tags.iter().any(|tag| tagged(code, tag))
            || ["is_japanese()", "is_cjk()"].iter().any(|asked| code.contains(asked))
    };
    let found: Vec<String> = sources(&root())
        .into_iter()
        .filter(|path| named(&code(path)))
        .map(|path| path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned())
        .filter(|path| !NAMES_LANGUAGES.contains(&path.as_str()) && !path.contains("tests"))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_recipes_of_the_crate_docs_name_what_is_there() {
    let docs = fs::read_to_string(root().join("lib.rs")).unwrap();
    let (_, recipes) = docs.split_once("//! # Recipes").unwrap();
    let quoted = recipes.lines().take_while(|line| line.starts_with("//!") || line.is_empty()).flat_map(|line| {
        let parts = line.split('`').skip(1).step_by(2);
        parts.map(str::to_owned).collect::<Vec<_>>()
    });
    let (paths, names): (Vec<String>, Vec<String>) =
        quoted.partition(|name| name.contains('/') || name.contains(".md"));
    let missing: Vec<&String> = paths.iter().filter(|path| !root().join("..").join(path).exists()).collect();
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(paths.len() > 30, "{paths:#?}");
    // The other names are items of the code.
    let code: String =
        sources(&root()).iter().filter(|path| !path.ends_with("lib.rs")).map(|path| code(path)).collect();
    let items = names.iter().filter(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'));
    let unknown: Vec<&String> =
        items.filter(|name| *name != "locales" && !code.contains(&format!(" {name}"))).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
}

/// The fields of all views are listed once, under the names that templates use.
#[test]
fn what_templates_may_name_is_what_views_have() {
    let views = sources(&root().join("pages/plan/view")).into_iter().filter(|path| !path.ends_with("data.rs"));
    let mut names = BTreeSet::new();
    for view in views {
        let text = code(&view);
        let fields = text.lines().filter_map(|line| line.strip_prefix("    pub(crate) ")?.split_once(": "));
        names.extend(fields.map(|(name, _)| name.to_owned()));
    }
    let listed = fs::read_to_string(root().join("read/theme/names.txt")).unwrap();
    assert_eq!(listed.lines().collect::<Vec<_>>(), names.iter().map(String::as_str).collect::<Vec<_>>());
}
