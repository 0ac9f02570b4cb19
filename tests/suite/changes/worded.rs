//! The words of comparisons and of translations beside their originals are the program's, whatever a theme does, and
//! the same in every form.

use serde_json::Value;

use super::two_versions;
use crate::harness::Site;

const BILINGUAL: &str = include_str!("../../../themes/default/bilingual.html");
const CHANGES: &str = include_str!("../../../themes/default/changes.html");
const COMPARISON: &str = include_str!("../../../themes/default/comparison.html");

/// The template, a part of it, the replacement, and a page that shows the result.
const EDITS: &[(&str, &str, &str, &str)] = &[
    ("bilingual", "{{ row.other | safe }}", "{% if not loop.first %}{{ row.other | safe }}{% endif %}", "bilingual"),
    ("bilingual", "{{ row.own | safe }}", "{{ row.own | safe }}<p>This is a draft.</p>", "bilingual"),
    ("bilingual", "{{ row.own | safe }}", "", "bilingual"),
    ("bilingual", "{%- for row in part.rows %}", "{%- for row in part.rows | reverse %}", "bilingual"),
    ("bilingual", "data-said=\"other\">{{ <heading_words", "data-said=\"other\">旧 {{ <heading_words", "bilingual"),
    ("bilingual", ">{{ title }}</h1>", ">{{ title }} (official)</h1>", "bilingual"),
    ("bilingual", "data-said=\"own\">{{ row", ">{{ row", "bilingual"),
    (
        "changes",
        "{{- group.rows | safe }}",
        "{{ group.rows | safe }}<tr><td data-said=\"new\">軽微</td></tr>",
        "ja/privacy",
    ),
    ("changes", "{{- group.rows | safe }}", "{% if not loop.first %}{{ group.rows | safe }}{% endif %}", "ja/privacy"),
    ("changes", "{{- group.rows | safe }}", "<tr hidden><td>{{ group.rows | safe }}</td></tr>", "ja/privacy"),
    ("changes", "<tbody ", "<tbody data-said=\"new\" ", "ja/privacy"),
    ("comparison", "{{- change.rows | safe }}", "", "ja/privacy/sections"),
    ("comparison", "{{ <version_name version={version} /> }}</span></th>", "2020</span></th>", "ja/privacy"),
    ("changes", "{%- for group in groups %}", "{%- for group in groups | reverse %}", "changes"),
    ("changes", "<td colspan=", "<td data-said=\"remark\" colspan=", "changes"),
];

#[test]
fn a_theme_cannot_word_what_is_laid_side_by_side() {
    let mut missed = Vec::new();
    for (template, from, to, page) in EDITS {
        let text = match *template {
            "bilingual" => BILINGUAL,
            "changes" => CHANGES,
            _ => COMPARISON,
        };
        assert!(text.contains(from), "{template} does not hold {from}");
        let path = format!("themes/default/{template}.html");
        let remarks = "comparison = { remarks = true }\n\n[operator]";
        let site = two_versions().edit("content/site.toml", "[operator]", remarks);
        let told = site.file(&path, text.replace(from, to)).run("build");
        let said = told.stderr.contains("error[text-not-as-written]") && told.stderr.contains(page);
        if told.status != Some(1) || !said {
            missed.push(format!("{from} → {to}: {:?} {}", told.status, told.stderr));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// In a template, seibun's output is an opaque mark: filters do not reach its words.
#[test]
fn a_theme_cannot_change_words_that_it_places() {
    let site = two_versions();
    let page = "public/ja/privacy/changes/2026-04-01/index.html";
    site.run("build");
    let plain = site.read(page);
    let changed = "{{- group.rows | replace(from=\"データ\", to=\"情報\") | upper | safe }}";
    let site = site.file("themes/default/changes.html", CHANGES.replace("{{- group.rows | safe }}", changed));
    assert_eq!(site.run("build").status, Some(0));
    assert_eq!(site.read(page), plain);
}

/// A side of a row on the page: its words without blanks, with （略） for each cell that is left out.
fn cell(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    let mut hidden = false;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(&bare(if hidden { "" } else { before }));
        let (tag, after) = after.split_once('>').unwrap();
        hidden = tag.contains("visually-hidden") || tag.contains("comparison-label");
        rest = after;
    }
    (out + &bare(rest)).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
}

/// The lines that differ in a comparison, as its page shows them: the older side and the newer one.
fn lines_of_page(page: &str) -> Vec<(String, String)> {
    let rows =
        page.split("<tr class=\"").skip(1).filter(|row| row.starts_with("row-line") || row.starts_with("row-heading"));
    let side = |row: &str, name: &str| {
        let from = row.find(&format!("<td class=\"side-{name}\"")).unwrap();
        let html = &row[from..];
        cell(&html[html.find('>').unwrap() + 1..html.find("</td>").unwrap()])
    };
    rows.filter(|row| !row.contains("row-same") || row.contains("moved"))
        .map(|row| (side(row, "old"), side(row, "new")))
        .collect()
}

/// The same lines from the data, without the cells that the page leaves out because they do not differ.
fn lines_of_data(data: &Value, word: &dyn Fn(&str) -> &'static str) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for part in data["parts"].as_array().unwrap().iter().filter(|part| part["place"] == "kept") {
        let (change, alone) =
            (part["change"].as_str().unwrap(), matches!(part["change"].as_str(), Some("added" | "removed")));
        let heading = |side: &str| match &part[side] {
            Value::Null => word(change).to_owned(),
            heading => bare(heading["number"].as_str().unwrap()) + &words(&heading["words"]),
        };
        let rows = part["rows"].as_array().unwrap();
        // Sections in which only the number differs are left out together.
        let quiet = change == "numbers" && rows.iter().all(|row| row["change"] == "same" && row["moved"].is_null());
        if part["level"] != 0 && !quiet && (alone || heading("old") != heading("new")) {
            lines.push((heading("old"), heading("new")));
        }
        let mut above: Option<(&str, u64)> = None;
        for row in rows.iter().filter(|row| row["change"] != "same" && row["moved"].is_null()) {
            let (change, depth) = (row["change"].as_str().unwrap(), row["depth"].as_u64().unwrap());
            // Lines inside something that is new or gone carry no word of their own.
            let inside = above.is_some_and(|(above, outer)| above == change && depth > outer);
            if !inside {
                above = matches!(change, "added" | "removed").then_some((change, depth));
            }
            let side = |side: &str, other: &str| match &row[side] {
                Value::Null if alone || inside => String::new(),
                Value::Null => word(change).to_owned(),
                said => bare(said["number"].as_str().unwrap()) + &cells(said, &row[other], word),
            };
            lines.push((side("old", "new"), side("new", "old")));
        }
    }
    lines
}

/// The cells of a side. After the first, those with equal words on the other side are left out, neighbours together.
fn cells(side: &Value, other: &Value, word: &dyn Fn(&str) -> &'static str) -> String {
    let others = other["cells"].as_array().map_or(&[] as &[Value], Vec::as_slice);
    let (mut said, mut waiting) = (String::new(), false);
    for (at, cell) in side["cells"].as_array().unwrap().iter().enumerate() {
        let label = bare(cell["label"].as_str().unwrap());
        // A label that differs in capitals only is the same.
        let label_of = |cell: &Value| cell["label"].as_str().unwrap().to_lowercase();
        let same = |other: &Value| label_of(other) == label_of(cell) && words(&other["words"]) == words(&cell["words"]);
        let left = !label.is_empty() && at > 0 && others.iter().any(same);
        if waiting && !left {
            said.push_str(word("left"));
        }
        said.push_str(&label);
        if !left {
            said.push_str(&words(&cell["words"]));
        }
        waiting = left;
    }
    said + if waiting { word("left") } else { "" }
}

fn words(pieces: &Value) -> String {
    pieces.as_array().unwrap().iter().map(|piece| bare(piece["text"].as_str().unwrap())).collect()
}

/// A line without the number before it: lines that differ in nothing else are left out of a page, or surround others.
fn unnumbered(line: &str) -> &str {
    line.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '(' | ')'))
}

/// Whether a side says that the line has moved.
fn has_moved(side: &str) -> bool {
    side.starts_with("(moved")
        || side.starts_with("（移動")
        || side.ends_with("から移動）")
        || side.ends_with("へ移動）")
}

/// Words without blanks and without the signs between cells on the page.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '/' | '|')).collect()
}

/// Compares the output of the command with the page; returns the number of lines compared.
fn same(site: &Site, language: &str, notice: &str, slug: &str, (old, new): (&str, &str), page: &str) -> usize {
    let word = |id: &str| match (id, language) {
        ("added", "ja") => "（新設）",
        ("added", _) => "(new)",
        ("removed", "ja") => "（削る）",
        ("removed", _) => "(deleted)",
        (_, "ja") => "（略）",
        _ => "(unchanged)",
    };
    let ended = site.run(&format!("compare {notice} {old} {new} --text-lang {language} --format json"));
    let data: Value = serde_json::from_str(&ended.stdout).unwrap_or_else(|error| panic!("{error}: {}", ended.stderr));
    let shown = lines_of_page(&site.page(&format!("{language}/{slug}/{page}/index.html")));
    let wanted = lines_of_data(&data, &word);
    let without = |lines: Vec<(String, String)>| -> Vec<(String, String)> {
        lines
            .into_iter()
            .filter(|(old, new)| unnumbered(old) != unnumbered(new) && ![old, new].iter().any(|side| has_moved(side)))
            .collect()
    };
    let (shown, wanted) = (without(shown), without(wanted));
    assert_eq!(shown, wanted, "{language} {notice} {old} {new}");
    wanted.len()
}

#[test]
fn the_command_says_pair_by_pair_what_the_page_says() {
    let site = Site::sample().built("");
    for language in ["ja", "en"] {
        let pairs = same(&site, language, "privacy", "privacy", ("2024-04-01", "2026-04-01"), "changes/2026-04-01");
        assert!(pairs > 20, "{pairs}");
        let pairs = same(&site, language, "privacy", "privacy", ("2024-04-01", "2026-04-01"), "since/2024-04-01");
        assert!(pairs > 20, "{pairs}");
        let pairs = same(&site, language, "cookies", "cookies", ("2024-04-01", "2026-04-01"), "changes/2026-04-01");
        assert!(pairs > 5, "{pairs}");
        let pairs = same(&site, language, "privacy", "privacy", ("2026-04-01", "2027-04-01"), "changes/2027-04-01");
        assert!(pairs > 20, "{pairs}");
    }
}
