//! A site's replacements for parts of the theme: templates, style sheets and words.

use snapbox::{assert_data_eq, str};

use super::JA;
use crate::harness::Site;

/// A site with a template of its own for the list of notices.
fn with_index(template: &str) -> Site {
    Site::small().file("themes/default/index.html", template)
}

#[test]
fn a_template_with_mistakes_is_told_with_line_and_column() {
    assert_data_eq!(
        with_index("<p>\n{% if %}\n</p>\n").findings(),
        str![[r#"
themes/default/index.html:2:7: error[template-error]: error in the template: Found `%}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, `{`, `[` or `(`
status 1

"#]]
    );
    assert_data_eq!(
        with_index("<p>題\n{{ no_such_thing }}</p>\n").run("check").stdout,
        str![[r#"
error[template-error]: error in the template: Variable `no_such_thing` is not defined. Available variables: joined, notices, shell
 --> themes/default/index.html:2:4
  |
2 | {{ no_such_thing }}</p>
  |    ^^^^^^^^^^^^^

1 error, 0 warnings

"#]]
    );
    assert_data_eq!(
        with_index("{{ t(id=\"no-such-message\") }}\n").findings(),
        str![[r#"
themes/default/index.html:1:4: error[template-error]: error in the template: message `no-such-message` in `en`: no such message
themes/default/index.html:1:4: error[template-error]: error in the template: message `no-such-message` in `ja`: no such message
status 1

"#]]
    );
    assert_data_eq!(
        with_index("{{ shell.lang | no_such_filter }}\n").findings(),
        str![[r#"
themes/default/index.html:1:17: error[template-error]: error in the template: Unknown filter `no_such_filter`
status 1

"#]]
    );
}

#[test]
fn a_mistake_of_a_template_is_told_once_however_many_pages_show_it() {
    let with_footer = |name: &str, footer: &str| {
        let template = format!("{{% extends \"@default/{name}\" %}}\n{{% block footer %}}{footer}{{% endblock %}}\n");
        Site::small().file(&format!("themes/default/{name}"), template)
    };
    let told = with_footer("base.html", "{{ no_such_thing }}").findings();
    assert!(told.starts_with("themes/default/base.html:2:22: error[template-error]"), "{told}");
    assert_eq!(told.matches("template-error").count(), 1, "{told}");
    assert_data_eq!(
        with_footer("notice.html", "<script>1</script>").run("build").stderr,
        str![[r#"
error[forbidden-content]: `<script>` on `/en/privacy/`: a page must not contain a script
 --> themes/default/notice.html:2:19
  |
2 | {% block footer %}<script>1</script>{% endblock %}
  |                   ^^^^^^^^
  |
  = help: remove it
  = help: 4 pages share this mistake: correct it in one place

1 error, 0 warnings
nothing was published; `[ROOT]/public` is as it was

"#]]
    );
}

#[test]
fn a_theme_cannot_bring_a_script_or_load_from_elsewhere() {
    let page = "<!DOCTYPE html><html lang=\"ja\"><head><title>x</title>\n<script>1</script><link rel=\"stylesheet\" href=\"https://cdn.example.com/x.css\"></head>\n<body onload=\"x()\" style=\"color:red\"><a href=\"JavaScript:x\">x</a></body></html>";
    let site = Site::small()
        .file("themes/default/404.html", page)
        .file("themes/default/assets/style.css", "@import \"https://cdn.example.com/y.css\";\n");
    assert_data_eq!(
        site.findings(),
        str![[r#"
themes/default/assets/style.css:1:9: error[css-foreign]: the style sheet would load `https://cdn.example.com/y.css`
status 1

"#]]
    );
    let site = Site::small().file("themes/default/404.html", page);
    assert_data_eq!(
        site.findings(),
        str![[r#"
themes/default/404.html: error[forbidden-content]: `<link href="https://cdn.example.com/x.css">` on `/404.html`: a page must not load anything from elsewhere
themes/default/404.html: error[forbidden-content]: `<body onload="x()">` on `/404.html`: a page must not contain a script
themes/default/404.html: error[forbidden-content]: `<body style="color:red">` on `/404.html`: styles may only be written in a style sheet
themes/default/404.html:2:1: error[forbidden-content]: `<script>` on `/404.html`: a page must not contain a script
themes/default/404.html:3:38: error[forbidden-content]: `<a href="JavaScript:x">` on `/404.html`: a link must not contain a script
status 1

"#]]
    );
}

#[test]
fn a_fluent_file_with_mistakes() {
    let site = Site::small().file(
        "locales/ja/theme.ftl",
        "contents = もくじ\nfacts = { $x\nlanguage-name = { $who }\nno-such-message = あ\n",
    );
    assert_data_eq!(
        site.findings(),
        str![[r#"
locales/ja/theme.ftl:2:1: error[fluent-syntax]: a brace is opened and not closed
locales/ja/theme.ftl:3:20: error[message-variables]: message `language-name` uses unknown variable `$who` in language `ja`
locales/ja/theme.ftl:4:1: warning[message-surplus]: message `no-such-message` exists only in language `ja`
status 1

"#]]
    );
}

#[test]
fn a_site_cannot_silence_the_program_by_breaking_its_words() {
    let site = Site::small().file("locales/en/diagnostics.ftl", "unknown-key = { $nothing }\nlevel-error = { -x\n");
    assert_data_eq!(
        site.edit(JA, "title", "titel").findings(),
        str![[r#"
content/privacy/2026-04-01/ja.toml:1:1: error[unknown-key]: unknown key `titel`
locales/en/diagnostics.ftl:1:1: error[message-attributes]: message `unknown-key` has no `.above` in language `en`
locales/en/diagnostics.ftl:1:1: error[message-attributes]: message `unknown-key` has no `.inside` in language `en`
locales/en/diagnostics.ftl:1:1: error[message-attributes]: message `unknown-key` has no `.known` in language `en`
locales/en/diagnostics.ftl:1:1: error[message-attributes]: message `unknown-key` has no `.nearest` in language `en`
locales/en/diagnostics.ftl:1:1: error[message-attributes]: message `unknown-key` has no `.path` in language `en`
locales/en/diagnostics.ftl:1:1: error[message-variables]: message `unknown-key` does not use `$key` in language `en`
locales/en/diagnostics.ftl:1:1: error[message-variables]: message `unknown-key` does not use `$known` in language `en`
locales/en/diagnostics.ftl:1:1: error[message-variables]: message `unknown-key` does not use `$nearest` in language `en`
locales/en/diagnostics.ftl:1:1: error[message-variables]: message `unknown-key` does not use `$place` in language `en`
locales/en/diagnostics.ftl:1:1: error[message-variables]: message `unknown-key` does not use `$table` in language `en`
locales/en/diagnostics.ftl:1:18: error[message-variables]: message `unknown-key` uses unknown variable `$nothing` in language `en`
locales/en/diagnostics.ftl:2:1: error[fluent-syntax]: a brace is opened and not closed
status 1

"#]]
    );
}

#[test]
fn a_mistake_of_a_template_on_which_others_are_built_is_told_in_that_template() {
    let built_in = include_str!("../../../themes/default/base.html");
    let own = built_in.replacen("<body", "<script src=\"x.js\"></script>\n<body", 1);
    let line = 1 + own[..own.find("<script src=\"x.js\"").unwrap()].matches('\n').count();
    let told = Site::small().file("themes/default/base.html", own).run("check --format short").stdout;
    assert_eq!(told.matches("forbidden-content").count(), 1, "{told}");
    assert!(told.contains(&format!("themes/default/base.html:{line}:")), "{told}");
}

#[test]
fn a_copy_of_a_template_of_an_earlier_default_theme_is_told_what_is_new() {
    const WRONG: &str = "{{ no_longer_there }}{% endcomponent section %}";
    let current = include_str!("../../../themes/default/components.html");
    let earlier = current.replace("component gist", "component summary").replace("{% endcomponent section %}", WRONG);
    let told = Site::small().file("themes/default/components.html", earlier).run("check").stdout;
    assert!(told.contains("--> themes/default/components.html:"), "{told}");
    assert!(
        told.contains("= help: this file replaces `components.html` of the default theme, whose components are now others (`summary`)"),
        "{told}"
    );
    // One that has everything is at fault by itself.
    let wrong = current.replace("{% endcomponent section %}", WRONG);
    let told = Site::small().file("themes/default/components.html", wrong).run("check").stdout;
    assert!(told.contains("template-error") && !told.contains("default theme"), "{told}");
}
