//! Correct text that looks like a defect: inserted into the sample in both languages, it must not be reported.

use rayon::prelude::*;

use super::{found, sample};

const JA: &str = "content/privacy/2026-04-01/ja.toml";
const EN: &str = "content/privacy/2026-04-01/en.toml";
/// The words of each text before which the sentences are inserted.
const PLACES: [&str; 2] =
    ["当社は、個人情報の取扱いに関する苦情に、", "The Company responds appropriately and promptly"];

/// Sentences in Japanese and in English, and the rule that must not report them.
const RIGHT: &[(&str, &str, &str)] = &[
    // A statute, a contract, the terms of another party
    (
        "個人情報の保護に関する法律（平成15年法律第57号。以下「法令」といいます。）第2条第1項に従います。",
        "",
        "literal-reference",
    ),
    ("業務委託契約書第3条及び第5条、就業規則第1条に従います。", "", "literal-reference"),
    ("白樺会員のきまり（以下「きまり」といいます。）第3条に従います。", "", "literal-reference"),
    (
        "",
        "Section 3 of the Data Processing Agreement and Article 2 thereof apply; so does Article 5 of our Membership Agreement. ",
        "literal-reference",
    ),
    // Names with digits, other units, other clocks
    ("新型コロナウイルス感染症に備えます。", "We prepare for COVID-19. ", "parity-numbers"),
    ("四半期ごとに見直します。", "We review it every 3 months. ", "parity-numbers"),
    ("2週間以内に回答します。", "We answer within 14 days. ", "parity-numbers"),
    ("千代田区に届けます。", "It is sent to Chiyoda-ku 100-0000. ", "parity-numbers"),
    ("午後五時まで受け付けます。", "We are open until 17:00. ", "parity-numbers"),
    ("年中無休です。", "We are open 24/7. ", "parity-numbers"),
    // The publisher's own pages
    (
        "[窓口](https://www.other.example/contact_j.html)",
        "[Contact](https://www.other.example/contact_e.html) ",
        "parity-links",
    ),
    ("[会社](https://www.other.co.jp/a/)", "[Company](https://global.other.com/a/) ", "parity-links"),
    ("[会社](https://www.example.jp/kaisha/)", "[Company](https://www.example.jp/about-us/) ", "parity-links"),
    // The day of an act, a list of words, other renderings
    (
        "個人情報の保護に関する法律（平成15年法律第57号）に従います。",
        "We follow the Act on the Protection of Personal Information (Act No. 57 of May 30, 2003). ",
        "parity-dates",
    ),
    ("個人情報の保護に関する法律（平成十五年法律第五十七号）に従います。", "", "statute-number"),
    ("氏名 住所 電話番号を取得します。", "", "stray-space"),
    ("外的環境を把握します。", "We know the legal system of each foreign country. ", "act-term"),
    ("氏名は「<http://ipc.localhost/>」に残ります。", "", "insecure-link"),
    ("端末の設定で止められます。", "You can stop it in the system settings. ", "parity-words"),
    ("パスワードを第三者と共有しないでください。", "Please do not share your password. ", "parity-words"),
    ("利用者の同意を得ます。手数料は無料です。", "The user agrees. It is free. ", "parity-words"),
    ("氏名、住所等を取得します。", "We collect names, addresses and other details. ", "parity-scope"),
    ("全員を平等に扱います。", "We treat everyone equally. ", "parity-scope"),
    ("改善に努めます。", "We strive for better service. ", "parity-scope"),
    (
        "これらを「履歴等」と総称します。履歴等を保存します。",
        "We call them \"Records\". We keep Records. ",
        "parity-scope",
    ),
    (
        "氏名、住所及び電話番号を取得します。",
        "We collect a name, an address and a telephone number. ",
        "parity-enumeration",
    ),
    ("その場合、当社は、氏名又は住所を確認します。", "If so, we check a name or an address. ", "parity-enumeration"),
    (
        "氏名は30日間保存し、広告は表示しません。保護者の同意を得ます。",
        "We keep names for 30 days. No advertisement is shown. We obtain the consent of a guardian. ",
        "parity-sentences",
    ),
    ("国外に移転します。", "We transfer it to other countries. ", "parity-words"),
    ("（以下、本イベントという）本イベントに参加できます。", "", "term-undefined"),
    // Terms with an article, or in small letters
    ("", "A person (hereinafter \"A person in charge\") answers. The person in charge is named. ", "term-unused"),
    // No fee, an act of another country, sentences in another order
    ("手数料はかかりません。", "No fee is charged. ", "fee-without-amount"),
    ("", "We follow Article 28-8 of the Korean Personal Information Protection Act. ", "statute-unknown-article"),
    (
        "当社は、これを保証しません。参考としてください。",
        "Please take it as reference. We do not guarantee it. ",
        "parity-negation",
    ),
    (
        "いつでも解約でき、解約後は請求が行われません。期間が終わるまではご利用いただけます。",
        "You can cancel at any time in the settings of the service. Cancelling stops renewals; access continues until the end. ",
        "parity-negation",
    ),
    ("営業日で3日以内に回答します。", "We answer within 3 business days. ", "parity-units"),
    // An old number that is reported elsewhere
    (
        "個人情報保護法第23条の第三者提供に従います。",
        "We follow Article 27 of the APPI on provision to third parties. ",
        "parity-numbers",
    ),
    // A denial beside what it denies, words of a language, names that each language writes in its own way
    ("取扱いを説明します。", "We explain how we handle (and do not handle) it. ", "parity-negation"),
    ("Local Storageを利用します。", "We use localStorage. ", "parity-names"),
    (
        "書面又は電話で、また電子メールで通知します。",
        "We notify you in writing or by telephone, and by email. ",
        "parity-order",
    ),
    // Words that deny by themselves, a part of a program, "not applicable"
    ("音量が小さいと聞こえません。", "It is inaudible if the volume is low. ", "parity-negation"),
    ("中国気象局から取得します。", "We get it from the China Meteorological Administration. ", "parity-names"),
    ("", "It is validated by the Windows.Services.Store interface. ", "missing-space"),
    ("", "The period of this is n/a\n\n   ", "cut-off"),
    ("事業者（以下「当社」又は「私たち」といいます。）です。私たちは、対応します。", "", "self-name"),
    // Another company named for its business, and words that are not names
    ("霞商事株式会社に委託します。", "We entrust it to Kasumi Trading Co., Ltd. ", "other-operator"),
    ("本会議の議事録は、正当行為として公表します。", "", "self-name"),
    // Words that deny and except by themselves, idioms that deny nothing
    ("これには次のものが含まれます。", "This includes, but is not limited to, what follows. ", "parity-negation"),
    ("削除すると元に戻せません。", "Deletion is irreversible. ", "parity-negation"),
    (
        "抵触法の規定を除き、日本法によります。",
        "The law of Japan applies without regard to its conflict of laws. ",
        "parity-exception",
    ),
    // Languages, currencies, and a state under its own name
    ("繁体字中国語でも読めます。", "It can be read in Traditional Chinese. ", "parity-names"),
    ("10米ドルを上限とします。", "The limit is ten US dollars. ", "parity-names"),
    ("中華民国の法律によります。", "The laws of the Republic of China apply. ", "parity-names"),
    // Numbers typed before a paragraph, and citations in words of another kind
    ("期間は30日です。", "6.1. We keep it for 30 days. 6.2. We delete it. ", "parity-numbers"),
    ("セクション3.1で述べます。", "We do so in section 3.1. ", "parity-numbers"),
    ("前記4の情報を用います。", "We use the information described in Article 4. ", "parity-numbers"),
    ("2023 年 1 月 2 日に始めました。", "We began in 2023 .1 .2, and go on. ", "parity-dates"),
    ("許可なく転載しないでください。", "Do not reprint it unless authorized. ", "parity-exception"),
    ("", "The stated fee is charged. ", "fee-without-amount"),
    // Lists run into the text
    ("", "We use any of the following: - your name - your address. ", "dangling-following"),
    (
        "次の各号に掲げる行為をしないでください。\\\n一 不正に利用すること\\\n二 無断で複製すること\n\n",
        "",
        "dangling-following",
    ),
    ("1 本項を定めます。２ 前項に定めるとおりとします。", "", "relative-reference"),
    ("", "Article 30: The following applies. ", "literal-reference"),
    // Names of a law and of a service in the other language
    (
        "California Consumer Privacy Act of 2018 及び Hotaru Terms of Use for the App に従います。",
        "",
        "untranslated-words",
    ),
    ("", "The Extension (the \"Extension\") is ours. We keep the Extension. ", "term-undefined"),
    ("", "We use the function(s) and the App Store and the App Store. ", "missing-space"),
    // One of several defined things, a possessive, words that differ by a letter, function calls
    ("", "The Customer (the \"Customer\") pays. The Customers agree, and the Customers pay. ", "term-undefined"),
    ("", "We run our Website and keep our Website safe for you. ", "term-undefined"),
    (
        "",
        "We end the Contract, this Contract or a Contract; under that Contract we name a Contact. ",
        "spelling-variants",
    ),
    ("", "It calls window.Foo(a) and localStorage.setItem(key,value) there. ", "missing-space"),
    // A company of another kind, or with another word in its name
    ("白樺データ合同会社に委託します。", "We entrust it to Shirakaba Data Inc. ", "other-operator"),
    // A label, pages named for a language, a remark about a list, other uses of a term of the Act, spaces inside
    // marks
    (
        "名称：白樺 申出者：山田\n\n   苦情を申し出た者（以下「申出者」といいます。）に回答します。申出者は、待ちます。\n\n   ",
        "",
        "term-before-definition",
    ),
    (
        "[窓口](https://www.other.go.jp/stf/japanese_pp_00027.html)",
        "[Desk](https://www.other.go.jp/stf/english_pp_00032.html) ",
        "parity-links",
    ),
    (
        "当社は、その他の情報（以下に掲げる情報を含みます。）を取得しません。",
        "We collect no other information (including the following information). ",
        "dangling-following",
    ),
    (
        "見出し利用の停止を求められたときは、見出しを消します。\n\n   ",
        "We remove headings on request.\n\n   ",
        "act-term",
    ),
    ("個人関連情報を扱います。", "We handle personally linkable information. ", "act-term"),
    ("", "We run a tool (the \"Extension \"). The Extension is new, and the Extension is ours. ", "term-undefined"),
    ("info @ example.jp に連絡してください。", "Write to info@example.jp. ", "parity-contacts"),
    // The place where the text is read, a name defined in brackets, the width of an address beside that of an article
    ("本ウェブサイト上のサービスを提供します。", "", "term-undefined"),
    ("当社のアプリ（本アプリ）を提供します。本アプリは、無料です。", "", "term-undefined"),
    ("前項第４号及び第５号に該当する場合、一番町2丁目1番1号の窓口で受け付けます。", "", "digit-width"),
    // The name of a body behind its legal form, lines below a sentence, an example of how to cite
    ("白樺では、一般財団法人 情報保護協会に加入しています。", "", "stray-space"),
    ("以下の目的の範囲内において利用します。\\\n·提供のため\\\n·連絡のため\n\n   ", "", "dangling-following"),
    (
        "以下のいずれかであって、同意を得ることが困難な場合に提供します。\\\n財産の保護のために必要な場合\n\n   ",
        "",
        "dangling-following",
    ),
    (
        "出典は次のとおり記載してください（記載例）\n\n   「○○動向調査」を加工して○○株式会社が作成\n\n   ",
        "",
        "leftover-placeholder",
    ),
    (
        "各サイトでの取扱いは本ポリシーの対象外です。",
        "This policy does not cover how those sites handle it. ",
        "parity-negation",
    ),
    // Relative clauses, addresses, articles of a law behind an abbreviation, sections of a page
    (
        "",
        "- data collected by the third parties we work with\n   - the place where you obtained it from\n\n   ",
        "cut-off",
    ),
    ("", "Complain at https://ag.example/a___b/c. ", "leftover-placeholder"),
    (
        "",
        "The officer according to Articles 37 et seq. GDPR and Article 6 para. 1 lit. f GDPR answers. ",
        "literal-reference",
    ),
    ("", "We use https://support.example/answer/1 (see sections 3, 4 and 5). ", "literal-reference"),
    (
        "",
        "The Ollie App (the \"Ollie App\") is ours. The app (the \"App\") is another one; we run the App. ",
        "term-before-definition",
    ),
    (
        "次の情報を取得します：\n\n   例：氏名、住所、電話番号、生年月日\n\n   ",
        "This includes the following information:\n\n   Examples: name, address, telephone number, date of birth\n\n   ",
        "dangling-following",
    ),
    ("2023年8月31日　第3条を改めました。\n\n   ", "", "literal-reference"),
    // A label before its explanation, values of several things, an enumeration in the same sentence, a verb
    ("", "Location information Information about access points may be sent. ", "doubled-word"),
    ("", "They last 6 days, session, 6 days, session. ", "doubled-word"),
    ("", "The data shared is as follows: essential data, device information and settings. ", "dangling-following"),
    ("カード番号は決済会社が直接取り扱い、当社は保持しません。", "", "spelling-variants"),
    // What follows a colon or a quotation, strokes, capitals, legal forms and names in enumerations
    (
        "",
        "We tell it in the following circumstances:\n\n   With your consent;\n\n   As law requires.\n\n   ",
        "dangling-following",
    ),
    ("以下の事項を活動の基本とします。\n\n   「個人の情報を尊重すること」\n\n   ", "", "dangling-following"),
    ("", "They process it for the following purposes: to support advertisements. ", "dangling-following"),
    (
        "",
        "We keep credit/debit card numbers, credit/debit card holders and file/folder types, file/folder owners. ",
        "doubled-word",
    ),
    ("", "The **Hotaru Tab/Hotaru Tab Titles** go from https://a.example/main/web/main to you. ", "doubled-word"),
    ("", "We tell you new features of the Services, events, or products, services, and offers. ", "doubled-word"),
    ("", "Our subsidiaries (Hotaru II, LLC, Kasumi, LLC, Kasumi Inc, and Akari Inc) comply. ", "doubled-word"),
    ("", "Duck Duck Go says ha ha. COOKIES Cookies are small files. ", "doubled-word"),
    ("", "You create forms, lists, or tables and share forms, lists, or tables. ", "doubled-word"),
    ("", "**User Information**\\\nInformation is kept.\n\n   ", "doubled-word"),
    // The head of a passage about a law, a section number of a law, a smile, nested brackets, an area code
    ("", "With consent.\n\n   Article 49. We rely on Article 49(1)(b) GDPR. ", "literal-reference"),
    ("", "It is registered under Code § 1798.99.80. ", "impossible-date"),
    ("", "It is your Hotaru picture — get it? :) It is shown. ", "unbalanced"),
    ("", "It follows the Act (Rights Act (20 U.S.C., 34 C.F.R. Part 99)). ", "unbalanced"),
    ("", "Call us:\n\n   (801) 257-8782\n\n   ", "typed-number"),
    // Terms of several forms, or as labels; any such thing; a term of the text's own name
    ("", "We run websites (the \"Site(s)\"). The Site is ours; we keep the Site. ", "term-undefined"),
    ("", "We run websites (the \"Site(s)\"). The Site is ours. ", "term-unused"),
    (
        "",
        "A Member pays.\n\n   Member: a person who joined. The Member pays, and the Member stays.\n\n   ",
        "term-undefined",
    ),
    (
        "",
        "Our website (the \"Website\") is ours; we keep the Website. Cookies let a website know you when the website asks. ",
        "term-form",
    ),
    (
        "本ポリシーを公表します。「基本方針」（以下「ポリシー」といいます。）を定め、ポリシーに従います。",
        "",
        "term-before-definition",
    ),
    ("", "We keep Profile InformationService records. ", "spelling-variants"),
    ("", "If you use one of the following—Hotaru and Kasumi—we link it. ", "dangling-following"),
    ("", "See how Fraud Detect Detect fraud early. ", "doubled-word"),
    ("", "We give location informationsuch as a town. ", "spelling-variants"),
    (
        "",
        "We run a website (collectively, the Services). The Services are ours; we keep the Services. ",
        "term-undefined",
    ),
    // Words that resemble a defect
    ("", "By playing Acme Games games you agree. ", "doubled-word"),
    ("", "Do not publish any such information. ", "leftover-placeholder"),
    ("当社は、入力の誤りを直します。", "We mend an error of input. ", "parity-words"),
    ("30日以内に消します。", "We erase it within 30 calendar days. ", "parity-words"),
    ("丁寧に回答します。", "We answer courteously. ", "parity-words"),
    ("端末の属性を調べます。", "We examine the properties of a device. ", "parity-words"),
    ("口座から引き落とします。", "We withdraw it from the account. ", "parity-words"),
    ("治験に用います。", "We use it for a trial of medicine. ", "parity-words"),
    ("遅くとも月末に終了します。", "It is over at the end of a month at the latest. ", "parity-scope"),
    ("ビデオ会議の記録を保管します。", "We handle the maintenance of records of video conferences. ", "parity-words"),
];

#[test]
fn what_is_right_is_left_alone() {
    let told = |(ja, en, rule): &(&str, &str, &str)| {
        let mut files = sample();
        for (file, place, words) in [(JA, PLACES[0], ja), (EN, PLACES[1], en)] {
            let text = files.get_mut(file).unwrap();
            let at = text.find(place).unwrap();
            text.insert_str(at, words);
        }
        let all = found(&files, &[]);
        all.iter().any(|(found, ..)| found == rule).then(|| format!("{rule}: {ja}{en} {all:?}"))
    };
    let told: Vec<String> = RIGHT.par_iter().filter_map(told).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn a_sentence_moved_to_another_section_is_not_told() {
    let told = |en: &str| {
        let mut files = sample();
        let ja = "ビデオ会議の録画は、10日間保存し、広告には利用しません。";
        for (file, place, words) in [(JA, PLACES[0], ja), (EN, "The Company observes", en)] {
            let text = files.get_mut(file).unwrap();
            let at = text.find(place).unwrap();
            text.insert_str(at, words);
        }
        found(&files, &[]).iter().filter(|(rule, ..)| rule == "parity-sentences").count()
    };
    let moved = "Recordings of video conferences are kept for 10 days and are not used for advertisements. ";
    assert_eq!((told(""), told(moved)), (1, 0));
}
