//! Tests of reading pages.

use super::super::PaperPart;
use super::*;

fn lines(html: &str) -> Vec<String> {
    let paper = read(html).expect("a page");
    let line = |part: &PaperPart| match part {
        PaperPart::Line(line) => {
            let heading = line.heading.map_or(String::new(), |level| format!("h{level} "));
            format!("{heading}{}{} {}", "  ".repeat(line.level), line.number, line.words).trim_end().to_owned()
        }
        PaperPart::Table(rows) => format!("{rows:?}"),
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
fn words_outside_all_elements_are_read() {
    let html = "<strong>Policy</strong><br><br>We protect data.<ul><li>one</li></ul>The library keeps it.";
    assert_eq!(lines(html), [" Policy", " We protect data.", "- one", " The library keeps it."]);
}

#[test]
fn what_is_outside_a_whole_page_is_no_part_of_it() {
    let html =
        "--part\nContent-Type: text/html\n\n<html><body><h1>Policy</h1><p>We protect data.</p></body></html>\n--part--";
    assert_eq!(lines(html), lines("<html><body><h1>Policy</h1><p>We protect data.</p></body></html>"));
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
fn a_link_around_lines_of_a_cell_goes_on_in_each() {
    let html = "<table><tr><th>a</tr><tr><td><a href='https://a.example/'><p>b</p><ul><li>c<li>d</ul></a><p>e</td></tr></table>";
    let link = |words: &str| format!("[{words}](<https://a.example/>)");
    let cell = format!("{}\\n\\n- {}\\n- {}\\n\\ne", link("b"), link("c"), link("d"));
    assert_eq!(lines(html), [format!("[[\"a\"], [\"{cell}\"]]")]);
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

#[test]
fn wrapped_lines_leave_no_blank_where_there_is_none() {
    let html = "<p>\n  利用\n  目的、\n  <b>\n氏名</b>\n  と\n  <a href='https://a.example/'>\n住所\n</a>\n  を見る\n</p><p>We\n <i>use</i> it\n</p>";
    assert_eq!(lines(html), [" 利用目的、氏名と[住所](<https://a.example/>)を見る", " We use it"]);
}

#[test]
fn no_word_is_lost_in_text_whose_line_ends_are_shown() {
    for (html, words) in [
        ("<h1>t</h1><p>a</p><pre>甲の行\n<p>乙の行</p>", "乙の行"),
        ("<h1>t</h1><p>a</p><pre>甲の行 <pre>乙の行</pre></pre>", "甲の行"),
        ("<h1>t</h1><p>a</p><h0>甲の行</h0>", "甲の行"),
    ] {
        assert!(lines(html).join("\n").contains(words), "{html}");
    }
    let broken = lines("<h1>t</h1><p>a</p><pre>甲の行<br>乙の行</pre>").join("\n");
    assert!(!broken.contains("甲の行乙の行"), "{broken}");
}

#[test]
fn lines_that_begin_with_marks_are_lines() {
    let html = "<p>2.1. We take:\n- a\n- b\nand c</p><p>1.1. a\n1.2. b</p><p>甲<br>・乙<br>・丙<br><br>丁</p><ol><li>a:\n - b\n - c</li></ol>";
    let read = [
        " 2.1. We take:",
        " - a",
        " - b and c",
        " 1.1. a",
        " 1.2. b",
        " 甲",
        " ・乙",
        " ・丙",
        " 丁",
        "1. a:",
        " - b",
        " - c",
    ];
    assert_eq!(lines(html), read);
}

#[test]
fn the_title_is_found_wherever_it_stands_and_links_before_it_lead_elsewhere() {
    let switch = "<div><a href='zh.html'>中文</a> <a href='en.html'>English</a></div>";
    let body =
        "<div><h2>1. A</h2><p>b</p><p><a href='#a'>up</a></p><p><a href='mailto:a@b.example'>a@b.example</a></p>";
    let text = ["h0  Policy", " 2026", "h1  1. A", " b", " a@b.example"];
    for page in [
        format!("<body>{switch}<a href='i.html'>Back</a><header><h1>Policy</h1><p>2026</p></header>{body}"),
        format!("<body><div><h1>Policy</h1><p>2026</p></div><main>{body}</main>{switch}"),
        format!("<body><header><h1>Company</h1></header><h1>Policy</h1><p>2026</p>{body}{switch}"),
        format!(
            "<main><article><header><h1>Policy</h1><p>2026</p></header>{body}</article></main><article>c</article>"
        ),
        format!("<article>news</article><h1>Policy</h1><p>2026</p>{body}"),
    ] {
        assert_eq!(
            lines(&page).into_iter().filter(|line| line != " news" && line != " c").collect::<Vec<_>>(),
            text,
            "{page}"
        );
    }
    let paper = read(&format!("<title> Terms\n of use</title>{switch}<p>a</p>")).expect("a page");
    assert_eq!((paper.name.as_str(), paper.left_out[0].words.as_str()), ("Terms of use", "中文 English"));
}

#[test]
fn headings_keep_their_number_apart_and_texts_in_lines_keep_their_lines() {
    assert_eq!(lines("<h2><span>01</span>Scope</h2><h2><b>第2条</b>目的</h2>"), ["h1  01 Scope", "h1  第2条 目的"]);
    assert_eq!(lines("<pre>1. a\n2. b\n\nc &amp; d</pre>"), [" 1. a", " 2. b", " c & d"]);
    let wrapped = format!("<pre>国：日本\n項目：{}\n宛名</pre>", "氏名".repeat(15));
    assert_eq!(lines(&wrapped), [format!(" 国：日本\\\n項目：{}宛名", "氏名".repeat(15))]);
    // A full-width blank is kept, and two links stay apart.
    assert_eq!(lines("<p>　氏名　住所<a href=a>甲</a>\n<a href=b>乙</a>を見る</p>"), [" 氏名　住所甲 乙を見る"]);
}

#[test]
fn links_are_the_text_where_a_heading_has_nothing_else() {
    let html = "<h1>A</h1><h2>Related</h2><p><a href='a'>Terms</a> / <a href='b'>Fees</a></p><p><a href='a'>Terms</a> / <a href='b'>Fees</a></p>";
    assert_eq!(lines(html), ["h0  A", "h1  Related", " Terms / Fees"]);
}

#[test]
fn what_holds_most_of_a_page_is_its_text() {
    let text = "<h1>Policy</h1><p>We say so, and more than that.</p>";
    let wanted = ["h0  Policy", " We say so, and more than that."];
    for page in [
        format!("<body><form id=f action=p><nav><a href=a>Home</a></nav>{text}<footer>c</footer></form></body>"),
        format!("<body><aside>{text}</aside></body>"),
        format!("<body><form><p>Search</p></form><div>{text}</div></body>"),
        format!("<html><head><meta charset=utf-8><title>x</title><body>{text}</body>"),
        format!("<title>x</title>{text}"),
    ] {
        assert_eq!(lines(&page), wanted, "{page}");
    }
}

#[test]
fn what_nobody_sees_ends_where_its_kind_ends_and_is_named() {
    let ends = [
        ("<ul><li hidden>no<ul><li>nor</ul><li>yes</ul><p>end", vec!["- yes", " end"]),
        ("<ul><li>yes<li hidden>no</ul><p>end", vec!["- yes", " end"]),
        ("<ol><li>a<ul hidden><li>no</ul><li>b</ol><p>end", vec!["1. a", "2. b", " end"]),
        ("<div><p hidden>no</div>yes<p>end", vec![" yes", " end"]),
        (
            "<table><tr><td>a<td hidden>no<td>b<tr><td>c<td hidden>no</table><p>end",
            vec!["[[\"a\", \"b\"], [\"c\"]]", " end"],
        ),
    ];
    for (html, read) in ends {
        assert_eq!(lines(&format!("<main>{html}</main>")), read, "{html}");
    }
    let html = "<p>a<span class=sr-only>opens anew</span><div aria-hidden=true><p>folded away</p></div><div hidden>folded away</div>";
    let paper = read(html).expect("a page");
    let told: Vec<(&str, &str)> = paper.left_out.iter().map(|left| (left.message, left.words.as_str())).collect();
    assert_eq!(told, [("import-hidden", "folded away")]);
}

#[test]
fn links_keep_their_addresses_wherever_they_stand() {
    let html = "<h1>t</h1><pre>a\nsee <a href='https://a.example/'>this * page</a> and\n<a href='mailto:b@a.example'>b@a.example</a></pre>\
                <p>c</p><a href='https://b.example/'><div>d</div><div>e</div></a><p>f</p>";
    assert_eq!(
        lines(html),
        [
            "h0  t",
            " a\\\nsee [this \\* page](<https://a.example/>) and\\\nb@a.example",
            " c",
            " [d](<https://b.example/>)",
            " [e](<https://b.example/>)",
            " f"
        ]
    );
    let area = "<p>a</p><textarea readonly>1. b\n2. c &amp; d</textarea>";
    assert_eq!(lines(area), [" a", " 1. b", " 2. c & d"]);
}

#[test]
fn a_text_of_whole_lines_is_read_as_such() {
    let html = format!(
        "<pre>Policy\n\nWe say {{so}}:\n  1. {}\n    1. b\n  2. <a href='https://a.example/'>c</a>\nStaff\n  1. d</pre>",
        "a ".repeat(100)
    );
    let wanted = [
        " Policy".to_owned(),
        " We say {{so}:".to_owned(),
        format!(" 1. {}", "a ".repeat(100).trim()),
        " 1. b".to_owned(),
        " 2. [c](<https://a.example/>)".to_owned(),
        " Staff".to_owned(),
        " 1. d".to_owned(),
    ];
    assert_eq!(lines(&html), wanted);
}

#[test]
fn an_item_of_a_cell_costs_what_it_says() {
    let html = format!("<table><tr><td><ul>{}</ul></table>", "<li>a".repeat(50_000));
    assert_eq!(lines(&html)[0].matches("- a").count(), 50_000);
}

#[test]
fn a_page_that_closes_nothing_is_refused_before_it_takes_all_memory() {
    let open = |count: usize| read(&format!("<p>words{}", "<b>".repeat(count)));
    assert!(open(50_000).is_ok());
    assert_eq!(open(200_000).err(), Some(ImportRefusal::TooLarge));
}
