//! Pages as they are read.

use super::super::Part;
use super::*;

fn lines(html: &str) -> Vec<String> {
    let paper = read(html).expect("a page");
    let line = |part: &Part| match part {
        Part::Line(line) => {
            let heading = line.heading.map_or(String::new(), |level| format!("h{level} "));
            format!("{heading}{}{} {}", "  ".repeat(line.level), line.number, line.words).trim_end().to_owned()
        }
        Part::Table(rows) => format!("{rows:?}"),
    };
    paper.parts.iter().map(line).collect()
}

#[test]
fn the_main_text_is_found_and_navigation_left_out() {
    let html = "<html><head><title>x</title></head><body><nav><a href='/'>Home</a></nav><main><h1>Policy</h1>\
                <p>We &amp; you<br>and they, see <a href=\"https://a.example/\">this page</a>.</p>\
                <ol type=a start=3><li>one<ul><li>in it</ul><li>two</ol><p>end</main><footer>c</footer></body></html>";
    assert_eq!(
        lines(html),
        [
            "h0  Policy",
            " We & you\\\nand they, see [this page](<https://a.example/>).",
            "c. one",
            "  - in it",
            "d. two",
            " end"
        ]
    );
}

#[test]
fn tables_keep_their_cells() {
    let html = "<table><tr><th>a<th>b</tr><tr><td>c</td><td><p>d</p></td></tr></table>";
    assert_eq!(lines(html).last().map(String::as_str), Some("[[\"a\", \"b\"], [\"c\", \"d\"]]"));
}

#[test]
fn cells_keep_their_lists_and_what_covers_several_rows() {
    let html = "<table><caption>Uses</caption><tr><th>a<th>b</tr><tr><td rowspan=2>c</td><td><ul><li>d</li><li><p>e</p></ul></td></tr>\
                <tr><td>f<p>g</td></tr></table>";
    assert_eq!(lines(html), [" Uses", "[[\"a\", \"b\"], [\"c\", \"- d\\n- e\"], [\"^\", \"f\\n\\ng\"]]"]);
}

#[test]
fn what_nobody_sees_is_left_out() {
    let html = "<main><p>We<span class='x sr-only'> opens in a new window</span> say.</p><p hidden>no<div>yes<i aria-hidden=true>!</i></div></main>";
    assert_eq!(lines(html), [" We say.", " yes"]);
}

#[test]
fn of_a_page_that_seibun_made_the_text_is_read_with_its_numbers() {
    let html = "<main class='document'><header><h1>Policy</h1><p>In force</p></header><div class='text'><details class='gist'><p>short</p></details>\
                <div><h2><span class='section-number'>Article 1</span> Scope</h2><a class='permalink'>#</a></div><ol><li><p><a class='number' \
                href='#a'>1.1</a> We do.</p></li></ol></div><p>after</p></main>";
    assert_eq!(lines(html), ["h0  Policy", "h1  Article 1 Scope", "1.1 We do."]);
}
