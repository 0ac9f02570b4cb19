//! Each cell of the table of rules and languages: text that a rule accepts in a language, and text that it reports.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::found;
use crate::base::Language;
use crate::check::rules::known::{knows, rules};
use crate::check::scan::tests::profile;

/// Rules that know only Japanese and English. They need more than two sentences, and are tested in `seeds`.
const SEEDS: [&str; 7] = [
    "act-term",
    "section-mismatch",
    "service-differs",
    "stale-date",
    "statute-number",
    "statute-renumbered",
    "statute-unknown-article",
];

/// The texts of a language by rule: a correct one and a wrong one.
type Cells = BTreeMap<String, [String; 2]>;

/// The cells of all languages. Two sentences about a term serve three rules.
fn cells() -> BTreeMap<String, Cells> {
    let mut all: BTreeMap<String, Cells> = toml::from_str(include_str!("cells.toml")).expect("a data file");
    for cells in all.values_mut() {
        let [defined, used] = cells.remove("terms").expect("sentences about a term");
        let right = format!("{defined}\n\n{used}");
        cells.insert("term-before-definition".to_owned(), [right.clone(), format!("{used}\n\n{defined}")]);
        cells.insert("term-redefined".to_owned(), [right.clone(), format!("{right}\n\n{defined}")]);
        cells.insert("term-unused".to_owned(), [right, defined]);
    }
    all
}

/// A site in a language and its original's language, with two notices for each rule.
fn site(tag: &str, cells: &Cells, original: (&str, &Cells)) -> BTreeMap<String, String> {
    let (other, originals) = original;
    let site = format!(
        "base_url = \"https://privacy.example.jp/\"\nlanguages = [\"{other}\", \"{tag}\"]\noriginal = \"{other}\"\n\
         time_zone = \"Asia/Tokyo\"\n\n[operator]\nname = \"Shirakaba Data\"\naddress = \"Tokyo\"\n"
    );
    let mut files = BTreeMap::from([("content/site.toml".to_owned(), site)]);
    let text = |words: &str| {
        format!(
            "title = \"Privacy\"\n\n[[section]]\nid = \"first\"\nheading = \"Cookie\"\ntext = '''\n{{operator.name}}\n'''\n\n\
             [[section]]\nid = \"second\"\nheading = \"FAQ\"\ntext = '''\n{words}\n'''\n"
        )
    };
    for (rule, sides) in cells {
        for (kind, words) in ["right", "wrong"].into_iter().zip(sides) {
            let folder = format!("content/{kind}-{rule}");
            let notice = format!(
                "kind = \"notice\"\nslug = \"{kind}-{rule}\"\nnumbering = \"article\"\n\n\
                 [[version]]\neffective = 2026-04-01\n"
            );
            let theirs = originals.get(rule).map_or("Cookie", |[right, _]| right);
            files.insert(format!("{folder}/notice.toml"), notice);
            files.insert(format!("{folder}/2026-04-01/{tag}.toml"), text(words));
            files.insert(format!("{folder}/2026-04-01/{other}.toml"), text(theirs));
        }
    }
    files
}

#[test]
fn each_rule_finds_what_is_wrong_in_each_language_that_it_knows_and_nothing_in_what_is_right() {
    let all = cells();
    let failed: Vec<String> = all
        .par_iter()
        .flat_map_iter(|(tag, cells)| {
            let original = if tag == "en" { "ja" } else { "en" };
            let told = found(&site(tag, cells, (original, &all[original])), &[]);
            let mut failed = Vec::new();
            for rule in cells.keys() {
                let of = |kind: &str| {
                    let path = format!("content/{kind}-{rule}/2026-04-01/{tag}.toml");
                    told.iter().filter(|(_, place, _)| *place == path).collect::<Vec<_>>()
                };
                if !of("wrong").iter().any(|(found, ..)| found == rule) {
                    failed.push(format!("{tag}: {rule} misses what is wrong: {:?}", of("wrong")));
                }
                if of("right").iter().any(|(found, ..)| found == rule) {
                    failed.push(format!("{tag}: {rule} finds what is right"));
                }
            }
            failed
        })
        .collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn the_table_of_rules_and_languages_says_no_more_and_no_less_than_what_was_tried() {
    let all = cells();
    for (tag, cells) in &all {
        let (language, profile) = (Language::parse(tag).expect("a language"), profile(tag));
        let known = rules().filter(|rule| knows(rule, &language, &profile) == Some(true));
        let known: BTreeSet<&str> = known.filter(|rule| !SEEDS.contains(rule)).collect();
        let tried = cells.keys().map(String::as_str).filter(|rule| rules().any(|known| known == *rule));
        assert_eq!(known, tried.collect(), "{tag}");
    }
    let languages: BTreeSet<&str> = all.keys().map(String::as_str).collect();
    let shipped = include_dir::include_dir!("$CARGO_MANIFEST_DIR/locales");
    let shipped = shipped.dirs().filter_map(|folder| folder.path().to_str());
    assert_eq!(languages, shipped.collect());
}
