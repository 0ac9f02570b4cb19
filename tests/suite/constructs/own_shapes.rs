//! The shapes that a company chooses: the line above the title, signatures, days, the order of lines, counted records.

use crate::harness::Site;

use super::{JA, NOTICE, RECORDS, SITE, japanese_alone, read, with_text};

const SEALED: &str = "content/privacy/2026-04-01/seal/ja.txt";

fn section(text: &str) -> String {
    format!("[[section]]\nid = 'a'\nheading = 'A'\ntext = '''\n{text}\n'''\n")
}

#[test]
fn a_family_stands_above_the_title_on_the_page_and_in_the_seal() {
    let site = japanese_alone(&format!("family = '個人情報の保護について'\n{}", section("本文。"))).built("");
    let page = site.page("ja/privacy/index.html");
    assert!(page.contains("<p class=\"family\">個人情報の保護について</p>\n<h1>T</h1>"), "{page}");
    assert_eq!(site.run("seal").status, Some(0));
    assert!(site.read(SEALED).contains("\n個人情報の保護について\n# T\n"), "{}", site.read(SEALED));
}

#[test]
fn a_company_signs_in_lines_of_its_own_and_in_two_languages() {
    let records = "[operator]\nname = 'Mihon'\nsignature = '''\n[President](lang:en)\\\n社長　見本花子\n'''\n";
    let site = japanese_alone(&section("{signature}")).file(RECORDS, records).built("");
    let page = site.page("ja/privacy/index.html");
    assert!(page.contains("<p><span lang=\"en\">President</span></p>\n<p>社長　見本花子</p>"), "{page}");
}

#[test]
fn a_label_of_a_day_never_loses_the_day() {
    let labels = "[labels.dates]\nestablished = { ja = '制定日', en = 'Adopted on' }\n";
    let site = || with_text(&section("{dates}")).file(RECORDS, labels);
    assert!(read(site(), "ja").contains("2026年（令和8年）4月1日 制定日"), "{}", read(site(), "ja"));
    assert!(read(site(), "en").contains("Adopted on April 1, 2026"), "{}", read(site(), "en"));
}

#[test]
fn days_say_what_each_revision_changed_where_that_is_asked_for() {
    let version =
        "\n[[version]]\neffective = 2026-10-01\nsummary = { ja = '送信先を追加', en = 'Added a recipient' }\n";
    let site = with_text(&section("{dates}"));
    let (ja, en) = (site.read(JA), site.read(super::EN));
    let notice = site.read(NOTICE) + version;
    let site = site.file(NOTICE, notice).file("content/privacy/2026-10-01/ja.toml", ja);
    let site = site.file("content/privacy/2026-10-01/en.toml", en);
    let site = site.file("content/privacy/2026-10-01/records.toml", "[layout]\ndates = 'list'\n");
    assert_eq!(site.run("seal").status, Some(0));
    let sealed = site.read("content/privacy/2026-10-01/seal/ja.txt");
    assert!(sealed.contains("\n  送信先を追加\n"), "{sealed}");
    // The page goes on to show the sealed summary.
    let site = site.edit(NOTICE, "送信先を追加", "送信先の変更").built("");
    assert!(site.page("ja/privacy/index.html").contains("</time><br>送信先を追加</li>"));
}

#[test]
fn lines_stand_in_the_order_of_the_company_and_numbers_as_it_writes_them() {
    let records = "
[contact.desk]
name   = '窓口'
phone  = { number = '+81-3-0000-0000', words = '(03) 0000-0000' }
email  = 'a@example.jp'
order  = ['email', 'more']
more   = [{ text = '郵送でも受け付けます。' }]
labels = { name = '' }
[order]
joint_use = ['scope', 'manager']
[[joint_use]]
items = ['氏名']
scope = 'グループ会社'
uses  = ['連絡']
manager = { name = '見本', address = '東京都', representative = { name = '見本花子' }, labels = { representative = '代表者' } }
";
    let text = section("{contact.desk}\n\n{joint_use}");
    let lines = read(japanese_alone(&text).file(RECORDS, records), "ja");
    let at = |words: &str| lines.find(words).unwrap_or_else(|| panic!("{words}: {lines}"));
    let order = ["a@example.jp", "郵送", "(03) 0000-0000", "グループ会社", "代表者：見本花子", "氏名", "連絡"].map(at);
    assert!(order.is_sorted(), "{order:?}: {lines}");
    let wrong = japanese_alone(&text).file(RECORDS, records.replace("'manager']", "'manger']"));
    assert!(wrong.findings().contains("`manger`"), "{}", wrong.findings());
}

const COUNTED: &str = "
[layout]
purpose = 'paragraphs'
[[purpose]]
id    = 'members'
group = '会員の情報'
text  = '[](#applicants)と合わせて利用することはありません。'
uses  = ['ポイントの付与', '''**配信**

- メール
- アプリ''']
[[purpose]]
id    = 'applicants'
group = '応募者の情報'
uses  = ['選考']
note  = '不採用の場合は返却します。'
";

#[test]
fn purposes_can_be_counted_as_paragraphs_and_cited_by_their_numbers() {
    let text = section("1. 次の目的で利用します。\n\n{purposes}\n\n4. [](#members)、[](#a.2.1)、[](#applicants)");
    let site = || japanese_alone(&text).file(RECORDS, COUNTED);
    let page = read(site(), "ja");
    let wanted =
        "2 会員の情報\n第1条第3項 <#applicants>と合わせて利用することはありません。\n(1) ポイントの付与\n(2) 配信";
    assert!(page.contains(wanted), "{page}");
    assert!(page.contains("3 応募者の情報\n(1) 選考\n※ 不採用"), "{page}");
    assert!(page.contains("4 第1条第2項 <#members>、第1条第2項第1号 <#a.2.1>、第1条第3項"), "{page}");
    assert_eq!(site().run("seal").status, Some(0));
    let other = japanese_alone(&section("{measures}"));
    let other = other.file(RECORDS, "[layout]\nmeasure = 'items'\n[[measure]]\nkind = 'rules'\ntext = 'x'\n");
    assert!(other.findings().contains("`items`"), "{}", other.findings());
}

#[test]
fn no_number_of_a_counted_purpose_stands_twice_and_a_note_between_them_has_none() {
    let records = "
[layout]
purpose = 'items'
[[purpose]]
group = '会員'
items = ['氏名', '住所']
uses  = ['提供', '改善']
[[purpose]]
note = '間の注です。'
[[purpose]]
group = '応募者'
items = ['氏名']
uses  = ['選考']
";
    let page = read(japanese_alone(&section("{purposes}")).file(RECORDS, records), "ja");
    let wanted = "(1) 会員\n氏名\n住所\nア 提供\nイ 改善\n※ 間の注です。\n(2) 応募者\n氏名\nア 選考";
    assert!(page.contains(wanted), "{page}");
}

#[test]
fn a_record_in_prose_whose_first_value_is_a_list_has_no_title() {
    let records = "
[layout]
joint_use = 'prose'
[[joint_use]]
items = ['氏名', '住所']
scope = '子会社'
uses  = ['連絡']
";
    let site = japanese_alone(&section("{joint_use}")).file(RECORDS, records).built("");
    let page = site.page("ja/privacy/index.html");
    assert!(page.contains("<div class=\"record-prose\">\n<ul class=\"bullets\">"), "{page}");
}

#[test]
fn each_line_of_a_joint_use_can_be_cited() {
    let records = "
[labels.joint_use]
scope = '利用者'
[[joint_use]]
id    = 'shared'
items = ['氏名', '住所']
scope = '子会社'
uses  = ['連絡']
";
    let text = section("{joint_use}\n\n[](#shared.scope)、[](#shared.items)及び[項目](#shared.manager)");
    let site = japanese_alone(&text).file(RECORDS, records).built("");
    let page = site.page("ja/privacy/index.html");
    for wanted in [
        "<a href=\"#record-shared.scope\">「利用者」</a>",
        "<span id=\"record-shared.scope\"></span>子会社",
        "<li><p><span id=\"record-shared.items\"></span>氏名",
        "<a href=\"#record-shared.manager\">項目</a>",
    ] {
        assert!(page.contains(wanted), "{wanted}: {page}");
    }
    let wrong = japanese_alone(&section("{joint_use}\n\n[](#shared.fee)")).file(RECORDS, records);
    assert!(wrong.findings().contains("reference-unresolved"), "{}", wrong.findings());
}

#[test]
fn further_companies_are_named_once_and_stand_where_they_belong() {
    let records = "
[company.retail]
name           = '白樺リテール株式会社'
address        = '東京都千代田区'
representative = { name = '見本花子', title = '代表取締役' }
[[joint_use]]
items   = ['氏名']
scope   = '当社及び{company.retail.name}'
uses    = ['連絡']
manager = 'retail'
";
    let text = section("{company.retail}\n\n{company.retail.representative}が代表します。\n\n{joint_use}");
    let site = japanese_alone(&text).file(RECORDS, records);
    let lines = read(site.copied(), "ja");
    assert!(lines.contains("代表取締役　見本花子が代表します。"), "{lines}");
    assert!(lines.contains("当社及び白樺リテール株式会社"), "{lines}");
    assert!(lines.contains("白樺リテール株式会社\n東京都千代田区\n代表取締役　見本花子"), "{lines}");
    let unknown = site.copied().edit(RECORDS, "'retail'", "'retial'").findings();
    assert!(unknown.contains("`{company.retial}`"), "{unknown}");
    let bare = site.edit(RECORDS, "address        = '東京都千代田区'\n", "").findings();
    assert!(bare.contains("error[incomplete-manager]"), "{bare}");
}

#[test]
fn a_company_of_the_site_is_kept_by_the_seal() {
    let company = "\n[company.retail]\nname = { ja = '白樺リテール', en = 'Shirakaba Retail' }\n";
    let site = japanese_alone(&section("{company.retail}"));
    let toml = site.read(SITE) + company;
    let site = site.file(SITE, toml);
    assert_eq!(site.run("seal").status, Some(0));
    let site = site.edit(SITE, "白樺リテール", "別の会社").built("");
    assert!(site.page("ja/privacy/index.html").contains("<dd>白樺リテール</dd>"));
}

#[test]
fn facts_take_marks_and_names_tell_them() {
    let records = "[fact.days]\ntext = '**14日**（[](#a)）'\n";
    let site = japanese_alone(&section("{fact.days}以内")).file(RECORDS, records).built("");
    let page = site.page("ja/privacy/index.html");
    assert!(page.contains("14日</strong>（<a href=\"#a\">第1条</a>）以内"), "{page}");
    let named = japanese_alone(&section("x。")).file(RECORDS, "[operator]\nname = '**見本**株式会社'\n").findings();
    assert!(named.contains("error[mark-in-value]: `**見本**` in `name`"), "{named}");
    let listed = japanese_alone(&section("x。")).file(RECORDS, "[fact.days]\ntext = '''\n- a\n- b\n'''\n").findings();
    assert!(listed.contains("error[fact-shape]"), "{listed}");
}

#[test]
fn two_records_of_one_name_are_told() {
    let record = |kind: &str| format!("[[{kind}]]\nid = 'twice'\nitems = ['x']\nperiod = 'y'\n");
    let twice = japanese_alone(&section("{retentions}")).file(RECORDS, record("retention") + &record("retention"));
    assert!(twice.findings().contains("error[duplicate-id]: name `twice`"), "{}", twice.findings());
    let shared = record("retention").replace("twice", "a");
    let shared = japanese_alone(&section("{retentions}")).file(RECORDS, shared).findings();
    assert!(shared.contains("error[duplicate-id]: name `a`"), "{shared}");
    let accredited = "[accredited]\nid = 'body'\nname = 'つむぎ協会'\ncontact = '相談室'\n";
    let cited = read(japanese_alone(&section("{accredited}\n\n[](#body)")).file(RECORDS, accredited), "ja");
    assert!(cited.contains("「つむぎ協会」 <#record-body>"), "{cited}");
}

#[test]
fn a_gist_stands_beside_the_text_and_outside_the_seal() {
    let text =
        "gist = '**要点**は一つです。'\n[[section]]\nid = 'a'\nheading = 'A'\ngist = '[](#a)の要約'\ntext = '本文。'\n";
    let site = japanese_alone(text);
    assert_eq!(site.run("seal").status, Some(0));
    let sealed = site.read(SEALED);
    assert!(!sealed.contains("要点") && !sealed.contains("要約"), "{sealed}");
    // A gist is not sealed: the gist of a sealed text can be changed.
    let site = site.edit(JA, "は一つです。", "は二つです。").built("");
    let page = site.page("ja/privacy/index.html");
    assert!(page.contains("要約（本文の一部ではありません）</p>\n<p><strong>要点</strong>は二つです。</p>"), "{page}");
    assert_eq!(page.matches("class=\"gist\"").count(), 2, "{page}");
    assert!(site.page("data/privacy.json").contains("\"gist\": \"要点は二つです。\""));
}

#[test]
fn a_translation_says_how_it_was_made() {
    let site = Site::small().edit(super::EN, "title = ", "translation = \"machine\"\ntitle = ").built("");
    let page = site.page("en/privacy/index.html");
    assert!(page.contains(" This translation was made by a machine and has not been reviewed."), "{page}");
    assert!(site.page("data/privacy.json").contains("\"translation\": \"machine\""));
    let site = Site::small().edit(JA, "title = ", "translation = \"human\"\ntitle = ");
    assert!(site.findings().contains("error[original-translation]"), "{}", site.findings());
    let site = Site::small().edit(super::EN, "title = ", "translation = \"robot\"\ntitle = ");
    assert!(site.findings().contains("`robot`"), "{}", site.findings());
}

#[test]
fn a_blank_in_a_summary_is_told() {
    let text = "gist = '○○をまとめたものです。'\n[[section]]\nid = 'a'\nheading = 'A'\ntext = '本文。'\n";
    let told = japanese_alone(text).findings();
    assert!(told.contains("error[leftover-placeholder]"), "{told}");
}

#[test]
fn terms_and_what_they_mean_are_a_list_of_definitions() {
    let text =
        "{#pi} 個人情報\n: 法に定めるものをいいます。\n\nCookie\n：　次のものをいいます。\n  1) 識別子\n  2) 番号\n";
    let site = japanese_alone(&section(text)).built("");
    let page = site.page("ja/privacy/index.html");
    let first = "<dl class=\"definitions\">\n<div id=\"pi\"><dt>個人情報</dt><dd>法に定めるものをいいます。</dd></div>";
    assert!(page.contains(first), "{page}");
    assert_eq!(site.run("seal").status, Some(0));
    let sealed = site.read(SEALED);
    let form = "- 個人情報:\n  法に定めるものをいいます。\n- Cookie:\n  次のものをいいます。\n  (1) 識別子\n";
    assert!(sealed.contains(form), "{sealed}");
    // A build compares the page with the sealed text.
    assert_eq!(site.run("build").status, Some(0));
}

#[test]
fn each_row_of_a_record_and_what_stands_in_it_can_be_cited() {
    let records = "
[[purpose]]
group = '会員'
uses  = ['{#points} ポイントの付与', '''{#ads} **広告の配信**\n\n興味に応じた広告を配信します。''']
[[transfer]]
recipient = '{#abroad} Sumire Inc.'
country   = '米国'
basis     = 'consent'
[[retention]]
items  = ['氏名', '[(ア)]{#call} 通話の録音']
period = '3年'
[[transmission]]
id        = 'measure'
service   = 'Hakari'
recipient = 'Hakari株式会社'
sent      = ['{#sent-url} 閲覧したページのURL']
purpose   = '計測'
[[cookie]]
id       = 'own-session'
name     = 'session'
provider = 'self'
category = 'necessary'
lifetime = 'session'
purpose  = '{#login} ログインの維持'
";
    let body = "{purposes}\n\n{transfers}\n\n{retentions}\n\n{transmissions}\n\n{cookies}\n\n[](#points)、[](#ads)、[](#abroad)、[](#call)、\
                [](#measure)、[](#sent-url)、[](#own-session)、[利用](#login)";
    let site = japanese_alone(&section(body)).file(RECORDS, records);
    let page = site.copied().built("").page("ja/privacy/index.html");
    for wanted in [
        "<span id=\"points\"></span>ポイントの付与",
        "<span id=\"ads\"></span>広告の配信</strong>",
        "<span id=\"abroad\"></span>Sumire Inc.",
        "<span id=\"call\">(ア)</span> 通話の録音",
        "<span id=\"sent-url\"></span>閲覧",
        "<tr id=\"cookie-own-session\">",
        "<span id=\"login\"></span>ログインの維持",
        "<a href=\"#points\">「ポイントの付与」</a>",
        "<a href=\"#ads\">「広告の配信」</a>",
        "<a href=\"#abroad\">「Sumire Inc.」</a>",
        "<a href=\"#call\">「(ア)」</a>",
        "<a href=\"#transmission-measure\">「Hakari」</a>",
        "<a href=\"#cookie-own-session\">「session」</a>",
        "<a href=\"#login\">利用</a>",
    ] {
        assert!(page.contains(wanted), "{wanted}: {page}");
    }
    let counted = site.copied().edit(RECORDS, "[[purpose]]", "[layout]\npurpose = 'items'\n[[purpose]]").built("");
    let page = counted.page("ja/privacy/index.html");
    assert!(page.contains("<a href=\"#ads\">") && !page.contains("<a href=\"#ads\">「"), "{page}");
    let wrong = site.edit(RECORDS, "{#login}", "{#points}").findings();
    assert!(wrong.contains("duplicate-id") && wrong.contains("`points`"), "{wrong}");
    assert!(wrong.contains("reference-unresolved"), "{wrong}");
}

/// Three services, two of which have the same recipient.
const SERVICES: &str = "
[layout]
transmission = 'table'
[[transmission]]
id        = 'measure'
service   = 'Hakari'
recipient = 'Sumire Inc.（米国）'
sent      = ['閲覧したページのURL']
purpose   = '計測'
policy    = { url = 'https://sumire.example/privacy', words = '方針' }
[[transmission]]
id        = 'ads'
service   = 'Hirome'
recipient = '^'
sent      = ['^']
purpose   = '広告の配信'
policy    = '^'
[[transmission]]
id        = 'video'
service   = 'Eiga'
recipient = 'Tsubaki株式会社'
sent      = ['端末の種類']
purpose   = '^'
policy    = 'https://tsubaki.example/privacy'
";

#[test]
fn what_a_record_says_as_the_one_above_is_written_and_shown_once() {
    let site = japanese_alone(&section("{transmissions}")).file(RECORDS, SERVICES);
    let page = site.copied().built("").page("ja/privacy/index.html");
    assert_eq!(page.matches("Sumire Inc.（米国）").count(), 2, "{page}");
    for wanted in [
        "<td data-label=\"送信先\" rowspan=\"2\">Sumire Inc.（米国）</td>",
        "<tr id=\"transmission-ads\" data-again=\"送信先\nSumire Inc.（米国）\n",
        "rowspan=\"2\">広告の配信</td>",
    ] {
        assert!(page.contains(wanted), "{wanted}: {page}");
    }
    // The text repeats it for each service.
    assert_eq!(site.run("seal").status, Some(0));
    let text = site.read("content/privacy/2026-04-01/seal/ja.txt");
    assert_eq!(text.matches("Sumire Inc.（米国）").count(), 2, "{text}");
    assert_eq!(text.matches("広告の配信").count(), 2, "{text}");
    assert_eq!(site.run("verify").status, Some(0));
}

#[test]
fn several_services_of_a_recipient_stand_under_it_in_labelled_lines() {
    let records = SERVICES.replace("[layout]\ntransmission = 'table'\n", "");
    let site = japanese_alone(&section("{transmissions}\n\n[](#ads)")).file(RECORDS, records);
    assert_eq!(site.run("seal").status, Some(0));
    let text = site.read("content/privacy/2026-04-01/seal/ja.txt");
    let wanted = "\
- 送信先: Sumire Inc.（米国）
  送信される情報: 閲覧したページのURL
  送信先のプライバシーポリシー: [方針](https://sumire.example/privacy)
  サービス:
    - Hakari
      当社の利用目的: 計測
    - Hirome
      当社の利用目的: 広告の配信
- サービス: Eiga
  送信先: Tsubaki株式会社
";
    assert!(text.contains(wanted), "{text}");
    let site = site.built("");
    let page = site.page("ja/privacy/index.html");
    assert_eq!(page.matches("Sumire Inc.（米国）").count(), 1, "{page}");
    assert!(page.contains("<li id=\"transmission-ads\"") && page.contains("href=\"#transmission-ads\""), "{page}");
    // The data repeats it for each service.
    assert!(site.page("data/privacy.json").matches("\"Sumire Inc.（米国）\"").count() >= 2);
}

#[test]
fn rows_of_records_can_be_cited_from_another_notice() {
    let records = "[[transmission]]\nid = 'measure'\nservice = 'Hakari'\nrecipient = 'Sumire Inc.'\nsent = ['{#url} URL']\npurpose = '計測'\n\
        [[cookie]]\nid = 'session'\nname = '_s'\nprovider = 'self'\ncategory = 'necessary'\nlifetime = 'session'\npurpose = '識別'\n\
        [[joint_use]]\nid = 'shared'\nitems = ['氏名']\nscope = '子会社'\nuses = ['連絡']\nresponsible = '当社'\n";
    let other = "title = '利用規約'\npreamble = '''\n[](privacy#measure)、[この識別子](privacy#session)、[](privacy#url)及び[](privacy#shared.scope)\n'''\n";
    let site = japanese_alone(&section("{transmissions}\n\n{cookies}\n\n{joint_use}"))
        .file(RECORDS, records)
        .file(
            "content/terms/notice.toml",
            "kind = 'notice'\nslug = 'terms'\nnumbering = 'article'\n\n[[version]]\neffective = 2026-04-01\n",
        )
        .file("content/terms/2026-04-01/ja.toml", other);
    let page = site.copied().built("").page("ja/terms/index.html");
    for anchor in ["transmission-measure", "cookie-session", "url", "record-shared.scope"] {
        assert!(page.contains(&format!("href=\"/ja/privacy/#{anchor}\"")), "{anchor}: {page}");
    }
    let told = site.edit("content/terms/2026-04-01/ja.toml", "privacy#measure", "privacy#mesure").findings();
    assert!(told.contains("reference-unresolved"), "{told}");
}

#[test]
fn a_caret_with_nothing_above_it_is_told() {
    let records = SERVICES
        .replacen("'Sumire Inc.（米国）'", "'^'", 1)
        .replacen("recipient = 'Tsubaki株式会社'", "recipient = { ja = '^', en = 'Tsubaki' }", 1)
        .replacen("purpose   = '^'", "purpose = '^'\ncountry = '^'", 1);
    let told = japanese_alone(&section("{transmissions}")).file(RECORDS, records).findings();
    for line in [7, 21, 23, 24] {
        let place = format!("records.toml:{line}:");
        let told = told.lines().any(|found| found.contains(&place) && found.contains("no-record-above"));
        assert_eq!(told, line != 23, "{line}");
    }
}
