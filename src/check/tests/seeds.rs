//! The defects: their file, the replacement, the rule that must find them, and the line.

pub(super) const JA: &str = "content/privacy/2026-04-01/ja.toml";
pub(super) const EN: &str = "content/privacy/2026-04-01/en.toml";
pub(super) const NOTICE: &str = "content/privacy/notice.toml";
const SITE: &str = "content/site.toml";
const TRANSMISSIONS: &str = "content/transmissions/2026-04-01/records.toml";
const COOKIES: &str = "content/cookies/2026-04-01/en.toml";

/// A defect: words of a file in which `⟦a→b⟧` is `a` in the sound text and `b` in the defective one.
#[derive(Clone, Copy)]
pub(super) struct Seed {
    pub(super) file: &'static str,
    pub(super) words: &'static str,
    pub(super) rule: &'static str,
    pub(super) at: Option<&'static str>,
}

/// A defect that is found on its own line.
const fn seed(file: &'static str, words: &'static str, rule: &'static str) -> Seed {
    Seed { file, words, rule, at: None }
}

impl Seed {
    /// The same defect, found on the line of other words: `words`, the second occurrence `words@2`, the fingerprint
    /// `translates@section`, or `file|words` in another file.
    const fn at(self, words: &'static str) -> Self {
        Self { at: Some(words), ..self }
    }

    /// The words before the defect, the sound words, the defective words, and the words after it.
    pub(super) fn parts(&self) -> [&'static str; 4] {
        let (before, rest) = self.words.split_once('⟦').unwrap();
        let (from, rest) = rest.split_once('→').unwrap();
        let (to, after) = rest.split_once('⟧').unwrap();
        [before, from, to, after]
    }
}

pub(super) const SEEDS: &[Seed] = &[
    // References
    seed(JA, "ただし、⟦[](#third-party.1)→第11条第1項⟧各号に掲げる", "literal-reference"),
    // A link by which somebody is reached has no articles of its own.
    seed(
        EN,
        "⟦The Company responds appropriately→Write to [us](mailto:a@example.jp) (Article 3). The Company responds appropriately⟧ and promptly",
        "literal-reference",
    ),
    seed(JA, "1. ⟦→前条に定めるもののほか、⟧本ポリシーで用いる次の用語の意味は", "relative-reference"),
    seed(
        JA,
        "1. 当社は、⟦→前項のほか、⟧あらかじめ本人の同意を得ないで、\n   [](#purposes)に定める",
        "relative-reference",
    ),
    seed(JA, "個人情報の取扱いに関する苦情⟦→（2(1)B記載のものを含みます。）⟧に、", "parity-references")
        .at("content/privacy/2026-04-01/en.toml|The Company responds appropriately"),
    seed(JA, "個人情報の取扱いに関する苦情⟦→（「11．安全管理措置」記載のものを含みます。）⟧に、", "literal-reference"),
    // Structure
    seed(EN, "id      = \"⟦incidents→incident⟧\"", "section-surplus"),
    seed(EN, "id      = \"⟦incidents→incident⟧\"", "section-missing")
        .at("content/privacy/2026-04-01/ja.toml|id      = \"incidents\""),
    seed(EN, "id      = \"restriction\"⟦→\nbranch = true⟧", "section-number").at("id      = \"restriction\""),
    seed(EN, "id      = \"restriction\"⟦→\ngist = \"In short.\"⟧", "parity-gist")
        .at("heading = \"Restriction on Use\""),
    seed(EN, "id      = \"restriction\"⟦→\nonly = \"ja\"⟧", "only-language"),
    seed(JA, "id      = \"restriction\"⟦→\nonly = \"ja\"⟧", "section-number"),
    // Drift
    seed(JA, "違法⟦又は→若しくは⟧不当な行為を助長し", "translation-stale"),
    seed(JA, "subtitle = \"個人情報⟦→の⟧保護方針\"", "translation-stale")
        .at("content/privacy/2026-04-01/en.toml|translates"),
    // Shape
    seed(EN, "⟦   - Improving the Services and developing new services\n→⟧", "parity-items").at("   - Granting points"),
    seed(EN, "⟦> Matters whose disclosure could impair security are not stated here.\n→⟧", "parity-paragraphs")
        .at("The Company takes the following measures to prevent"),
    seed(EN, "⟦→  \"A note.\",\n⟧  [\"Members\", '''", "parity-table").at("id      = \"purposes-by-group\""),
    seed(EN, "3. ⟦{#foreign} →⟧Notwithstanding", "reference-unresolved")
        .at("3. Where the entrusted party is in a foreign country"),
    // Content
    seed(EN, "in the manner provided in [](#⟦changes→improvement⟧)", "parity-references"),
    seed(EN, "For the Requests set out in [](#requests.1.1) to [](#requests.1.⟦3→4⟧)", "parity-references"),
    seed(EN, "⟦{fact.disclosure_fee}→1,500 yen⟧ for each Request", "parity-placeholders")
        .at("4. For the Requests set out in"),
    seed(EN, "⟦{fact.disclosure_fee}→1,500 yen⟧ for each Request", "parity-numbers")
        .at("4. For the Requests set out in"),
    seed(EN, "at least ⟦30→20⟧ days before the effective date", "parity-numbers").at("2. When changing the Policy"),
    seed(EN, "(Act No. ⟦57→75⟧ of 2003;", "parity-numbers"),
    seed(JA, "施行の日の⟦30→十四⟧日前までに", "parity-numbers")
        .at("content/privacy/2026-04-01/en.toml|2. When changing the Policy"),
    seed(EN, "https://www.ppc.⟦go→example⟧.jp/", "parity-links"),
    seed(EN, "⟦→Call 03-0000-9999. ⟧The Company responds appropriately and promptly", "parity-contacts"),
    seed(EN, "⟦The→As of May 1, 2025, the⟧ Company responds appropriately and promptly", "parity-dates"),
    // Meaning
    seed(EN, "1. ⟦Except where permitted by the Act, the→The⟧ Company does not acquire", "parity-exception"),
    seed(EN, "The Company ⟦does not ask→asks⟧ for special care-required", "parity-negation"),
    seed(EN, "at least 30 ⟦days→business days⟧ before the effective date", "parity-units"),
    seed(EN, "''', \"⟦Singapore→another country⟧\", ", "parity-names")
        .at("heading = \"Provision to Third Parties in Foreign"),
    seed(EN, "to complaints about the handling⟦→ for a purchase⟧", "parity-words"),
    seed(JA, "個人情報の取扱いに関する苦情⟦→、意見、要望⟧に、適切", "parity-enumeration")
        .at("content/privacy/2026-04-01/en.toml|The Company responds appropriately and promptly"),
    seed(EN, "The Company responds ⟦→, in principle, ⟧appropriately and promptly", "parity-scope"),
    seed(JA, "苦情に、⟦→原則として、⟧適切かつ迅速に対応します。", "parity-scope")
        .at("content/privacy/2026-04-01/en.toml|The Company responds appropriately and promptly"),
    // Leftovers
    seed(JA, "個人データの通信及び保存に当たり、⟦暗号化→○○⟧の措置を", "leftover-placeholder"),
    seed(EN, "within\n   ⟦{fact.retention_period}→[●] days⟧ of the date", "leftover-placeholder"),
    seed(EN, "⟦→TBD: ⟧The Company may change the Policy where necessary", "leftover-placeholder"),
    seed(JA, "2. ⟦当社は、個人情報の取扱いに関する苦情に、適切かつ迅速に対応します。→受付時間：⟧", "empty-value"),
    seed(
        COOKIES,
        "⟦The identifiers used in the App are as follows.\n\n{table:app-identifiers}→\
         {table:app-identifiers}\n\nThe identifiers used in the App are as follows.⟧",
        "dangling-following",
    )
    .at("The identifiers used in the App"),
    seed(
        JA,
        "2. ⟦当社は、個人情報の取扱いに関する苦情に、適切かつ迅速に対応します。→\
         当社は、次のいずれかに該当する場合に限り、苦情に対応します。⟧",
        "dangling-following",
    ),
    seed(
        EN,
        "⟦→The Company uses it in any of the following situations. ⟧The Company responds appropriately and promptly",
        "dangling-following",
    ),
    seed(
        EN,
        "⟦→The Company uses it in any of the following situations: —. ⟧The Company responds appropriately and promptly",
        "dangling-following",
    ),
    seed(
        JA,
        "2. ⟦当社は、個人情報の取扱いに関する苦情に、適切かつ迅速に対応します。→\
         当社は、苦情の内容を下記の第三者に提供します。⟧",
        "dangling-following",
    ),
    seed(
        JA,
        "2. 当社は、⟦個人情報の取扱いに関する苦情に、適切かつ迅速に対応→以下のとおり苦情に対応⟧します。",
        "dangling-following",
    ),
    // Repetition
    seed(EN, "heading = \"⟦Restriction on Use→Accuracy and Erasure⟧\"", "duplicate-heading")
        .at("heading = \"Accuracy and Erasure\"@2"),
    seed(
        JA,
        "2. 当社は、⟦個人情報の取扱いに関する苦情に、適切かつ迅速に対応→\
         第三者から個人データの提供を受けるときは、個人情報保護法の定めに従い、\n   \
         当該第三者の名称及び住所、当該個人データの取得の経緯その他の事項を確認し、その記録を作成して保存⟧します。",
        "duplicate-block",
    ),
    seed(JA, "当社は、違法又は不当な行為を⟦→を⟧", "doubled-word"),
    seed(EN, "⟦→In In Japan, it is so. ⟧The Company responds appropriately and promptly", "doubled-word"),
    seed(JA, "2. ⟦→2026-13-45に改めました。⟧当社は、個人情報の取扱いに関する苦情に", "impossible-date"),
    seed(JA, "本人の権利利益⟦→権利利益⟧を保護するために", "doubled-word"),
    seed(EN, "in a ⟦→a ⟧manner that may encourage", "doubled-word"),
    seed(COOKIES, "in plain words the ⟦→the ⟧cookies", "doubled-word"),
    seed(
        EN,
        "responds appropriately and promptly⟦→ to those who have asked it for an answer, and promptly to those who have \
         asked it for an answer,⟧",
        "doubled-word",
    ),
    // Left out
    seed(JA, "苦情に、適切かつ迅速に対応します。⟦→当社は、広告を表示しません。⟧", "parity-sentences")
        .at("content/privacy/2026-04-01/en.toml|The Company responds appropriately"),
    // Signs
    seed(JA, "（いわゆるオプトアウト⟦）→⟧", "unbalanced"),
    seed(JA, "1) **「本サービス⟦」→⟧**とは", "unbalanced"),
    seed(JA, "2. ⟦→事業者（以下、本会」といいます。）です。⟧当社は、個人情報の取扱いに関する苦情に", "unbalanced"),
    seed(
        JA,
        "2. ⟦→合理的な手数料を請求することがあります。⟧当社は、個人情報の取扱いに関する苦情に",
        "fee-without-amount",
    ),
    seed(JA, "2. ⟦→事業者（法人)です。⟧当社は、個人情報の取扱いに関する苦情に", "unbalanced"),
    seed(
        JA,
        "2. ⟦→連絡先は【担当部署名をご記入ください】です。⟧当社は、個人情報の取扱いに関する苦情に",
        "leftover-placeholder",
    ),
    seed(
        JA,
        "2. ⟦→本校（以下「本校サイト」といいます。）は、本サイトを運営します。⟧当社は、個人情報の取扱いに関する苦情に",
        "term-undefined",
    ),
    seed(EN, "request (the so-called opt-out⟦)→⟧.", "unbalanced"),
    seed(EN, "where the provision is based on laws and regulations⟦;→.⟧", "list-terminator"),
    seed(
        JA,
        "2) 安全管理措置、再委託の条件及び契約が終了した後の個人データの取扱いを、委託契約に定めること⟦。→⟧",
        "list-terminator",
    ),
    seed(JA, "1) ⟦→①⟧保有個人データの利用目的の通知", "typed-marker"),
    seed(JA, "heading = \"⟦→第5条 ⟧利用の制限\"", "typed-marker"),
    seed(EN, "   1) ⟦→(1) ⟧the name", "typed-marker"),
    seed(EN, "⟦   →     ⟧2) information on the system", "shallow-indent"),
    seed(JA, "preamble = '''\n⟦→第5条（利用目的）\n\n⟧", "typed-heading"),
    seed(JA, "preamble = '''\n⟦→イ　氏名です。\nウ　住所です。\n\n⟧", "mark-sequence"),
    seed(JA, "preamble = '''\n⟦→**前文**\n⟧{operator.name}（", "unclear-line").at("{operator.name}（以下"),
    seed(JA, "preamble = '''\n⟦→白樺データ\n東京都千代田区\n\n⟧", "joined-lines").at("東京都千代田区"),
    seed(JA, "お預かりした個人情報を⟦→\n| 名称 | 目的 |\n⟧", "typed-table"),
    seed(JA, "heading = \"⟦利用の制限→（利用の制限）⟧\"", "typed-marker"),
    seed(JA, "title    = \"プライバシーポリシー⟦→（[](#purposes)）⟧\"", "leftover-placeholder"),
    seed(JA, "⟦{effective}→｛effective｝⟧から施行します", "leftover-placeholder"),
    seed(JA, "個人情報の保護に関する法律（平成⟦15→１５⟧年法律第57号", "digit-width"),
    seed(JA, "2. 当社は⟦、→，⟧違法又は不当な行為を助長し、", "punctuation-style"),
    seed(JA, "技術の進歩、⟦→ﾌﾟﾗｲﾊﾞｼｰ⟧監査の結果", "halfwidth-katakana"),
    seed(JA, "迅速に対応⟦します→するものとする⟧。", "sentence-style"),
    seed(EN, "to complaints⟦ about the→.The⟧ handling", "missing-space"),
    seed(EN, "to complaints about the handling⟦→ etc.will⟧", "missing-space"),
    seed(EN, "to complaints about the handling⟦→ by the desk(open all year)⟧", "missing-space"),
    seed(EN, "to complaints about the handling⟦→ . It is so⟧", "stray-space"),
    seed(JA, "2. 当社は、個人⟦→ ⟧情報の取扱いに関する苦情に", "stray-space"),
    seed(JA, "2. 当社は、個人情報の⟦取扱い→取り扱い⟧に関する苦情に", "spelling-variants"),
    seed(EN, "to complaints about the handling⟦→ お客様からのお問い合わせに対応します⟧", "untranslated-words"),
    seed(
        JA,
        "お預かりした個人情報を⟦→ We handle the personal information that you give to us with due care. ⟧",
        "untranslated-words",
    ),
    seed(EN, "heading = \"⟦Restriction on Use→利用の制限⟧\"", "untranslated-words"),
    seed(JA, "2. ⟦→June 22, 2026から、⟧当社は、個人情報の取扱いに関する苦情", "untranslated-words"),
    seed(EN, "2. ⟦The→Since 2026年6月22日 the⟧ Company responds appropriately", "untranslated-words"),
    seed(JA, "お預かりした個人情報を⟦→ We use it for these purposes only. ⟧", "untranslated-words"),
    seed(EN, "to complaints about the handling⟦→（by mail）⟧", "fullwidth-sign"),
    seed(JA, "お預かりした個人情報を⟦→1，000件⟧", "fullwidth-sign"),
    seed(EN, "   - Granting points, processing their use and managing ⟦balances→the⟧\n", "cut-off"),
    seed(EN, "   - ⟦Exchanging points for the gift vouchers of business partners→the⟧\n", "cut-off"),
    // Names and terms
    seed(JA, "\n   ⟦{operator.name}→白樺データー株式会社⟧", "other-operator"),
    seed(EN, "to complaints about the handling⟦→ at Shirakaba Date Co., Ltd⟧", "other-operator"),
    seed(
        JA,
        "2. ⟦当社は、個人情報の取扱いに関する苦情に、適切かつ迅速に対応します。→\
         個人情報保護管理者　霞商事株式会社 管理部長⟧",
        "other-operator",
    ),
    seed(JA, "2. ⟦→当サイトと本サイトで、⟧当社は、個人情報の取扱いに関する苦情に", "self-name"),
    seed(EN, "to complaints about the handling⟦→ by the Compony⟧", "spelling-variants"),
    seed(EN, "to complaints about the handling⟦→ that we recieve⟧", "spelling-variants"),
    seed(JA, "お預かりした個人情報を⟦→多額の費用を有する場合に⟧", "spelling-variants"),
    seed(
        JA,
        "お預かりした個人情報を⟦→プライバイシーポリシーに従い、プライバシーポリシーとプライバシーポリシーとして⟧",
        "spelling-variants",
    ),
    seed(JA, "お預かりした個人情報を⟦→あらかじめ、予め、あらかじめ⟧", "spelling-variants"),
    seed(JA, "お預かりした個人情報を⟦→(氏名を含む。)⟧", "punctuation-style"),
    seed(EN, "to complaints about the handling⟦→ of orders : yours⟧", "stray-space"),
    seed(EN, "to complaints about the handling⟦→ of order\" and \"orders⟧", "unbalanced"),
    seed(EN, "to complaints about the handling⟦→ by the Customer and of the Customer⟧", "term-undefined"),
    seed(JA, "2. ⟦→本学の教職員及び当大学の学生に、⟧当社は、個人情報の取扱いに関する苦情に", "self-name"),
    seed(JA, "⟦{operator.name}→霞データ株式会社⟧（以下「当社」といいます。）は、地域のお店", "other-operator"),
    seed(EN, "to complaints⟦→ about the dashboard and⟧ about the handling", "term-form"),
    seed(JA, "2. ⟦当社→弊社⟧は、個人情報の取扱いに関する苦情に", "self-name"),
    seed(JA, "個人情報の取扱いに関する苦情⟦→（以下「申出」といいます。）⟧に、", "term-unused"),
    seed(EN, "to complaints about the handling⟦→ by İİİİİİİİ (the \"Vault\")⟧", "term-unused"),
    seed(JA, "個人情報の取扱いに関する苦情⟦→（株式会社白樺データのものを含みます。）⟧に、", "other-operator"),
    seed(JA, "当社が定める方法⟦→（以下「当社」といいます。）⟧により本人の同意", "term-redefined"),
    seed(JA, "お預かりした個人情報を⟦→、漏えい等の事態を防いで⟧", "term-before-definition"),
    seed(JA, "お預かりした個人情報を⟦→本キャンペーンで⟧", "term-undefined"),
    seed(EN, "to complaints about the handling⟦→ in the Extension and with this Extension⟧", "term-undefined"),
    seed(JA, "個人情報の取扱いに関する苦情⟦→（本プライバシーポリシーについてのものを含みます。）⟧に、", "term-form"),
    seed(
        EN,
        "⟦→We keep it. We use what you tell us to improve our products, and may keep it for as long as we like. ⟧The Company responds appropriately and promptly",
        "parity-sentences",
    ),
    seed(
        EN,
        "in providing the Services.⟦\n   Please do not enter your medical history or other special care-required personal information in the\n   inquiry field or in any other free-text field.→⟧",
        "parity-sentences",
    )
    .at("2. The Company does not ask for special care-required"),
    // Links
    seed(EN, "⟦https→http⟧://www.ppc.go.jp/", "insecure-link"),
    seed(EN, "⟦→Click [here](https://www.example.jp/x). ⟧The Company responds appropriately", "link-text"),
    seed(EN, "https://www.ppc.go.jp/⟦→ja/⟧", "link-locale"),
    seed(
        EN,
        "⟦→See [the policy](https://privacy.example.jp/en/privacy/). ⟧The Company responds appropriately",
        "link-own-site",
    ),
    // Dates and statutes
    seed(JA, "⟦{effective}→2026年4月1日⟧から施行します", "date-in-prose"),
    seed(EN, "takes effect on ⟦{effective}→April 1, 2026⟧", "date-in-prose"),
    seed(JA, "⟦{effective}→2026年2月30日⟧から施行します", "impossible-date"),
    seed(JA, "⟦{effective}→2026年（令和7年）4月2日⟧から施行します", "impossible-date"),
    seed(JA, "個人情報⟦の取扱い→保護法第23条の第三者提供⟧に関する苦情に、", "statute-renumbered"),
    seed(
        JA,
        "法律第57号。以下「⟦個人情報保護法」といいます。）→法」といいます。）、法第23条の第三者提供に関する規定⟧その他の法令",
        "statute-renumbered",
    ),
    seed(
        EN,
        "to complaints ⟦→under Article 35 of the APPI on the handling of complaints ⟧about the handling",
        "statute-renumbered",
    ),
    seed(JA, "個人情報⟦の取扱いに関する→保護法第285条の⟧苦情に、", "statute-unknown-article"),
    seed(JA, "個人情報⟦の取扱いに関する→保護法第33条、第190条の⟧苦情に、", "statute-unknown-article"),
    seed(JA, "個人情報⟦の取扱いに関する→保護法第33条の2の⟧苦情に、", "statute-unknown-article"),
    seed(EN, "to complaints ⟦→under Articles 33 and 190 of the APPI ⟧about the handling", "statute-unknown-article"),
    seed(JA, "個人情報⟦の取扱い→保護法第22条により委託先を監督する情報⟧に関する苦情に、", "statute-renumbered"),
    seed(JA, "個人情報の保護に関する法律（平成15年法律第⟦57→75⟧号", "statute-number"),
    seed(EN, "(Act No. 57 of ⟦2003→2004⟧;", "statute-number"),
    seed(JA, "2. 当社は、⟦→外的環境及び⟧個人情報の取扱いに関する苦情に", "act-term")
        .at("content/privacy/2026-04-01/en.toml|heading = \"Inquiries"),
    // Across notices
    seed(
        TRANSMISSIONS,
        "purpose   = { ja = \"⟦どのページや画面がよく使われているかを集計し→広告を配信し⟧、",
        "service-differs",
    )
    .at("id        = \"kasumi-analytics\""),
    seed(TRANSMISSIONS, "recipient = { ja = \"Kasumi ⟦Metrics→Analytics⟧, Inc.（米国）\"", "service-differs")
        .at("id        = \"kasumi-analytics\""),
    // Versions and settings
    seed(
        NOTICE,
        "effective   = 2026-04-01\nannounced   = 2026-03-01\nestablished = 2019-⟦10→11⟧-01",
        "established-differs",
    ),
    seed(NOTICE, "effective   = 2026-04-01\n⟦→revised     = [2026-05-01]\n⟧", "revised-date"),
    seed(SITE, "⟦→[check]\nminimum_notice_days = 60\n\n⟧[operator]", "notice-period")
        .at("content/privacy/notice.toml|announced   = 2026-03-01"),
    seed(NOTICE, "effective   = 2026-04-01\n⟦→draft       = true\n⟧", "draft-overdue")
        .at("content/privacy/notice.toml|effective   = 2026-04-01"),
    seed(SITE, "⟦→[check]\nlevels = { doubled-wrod = \"off\" }\n\n⟧[operator]", "unknown-rule").at("doubled-wrod"),
    seed(SITE, "⟦→[check]\nlevels = { dead-link = \"off\" }\n\n⟧[operator]", "fixed-rule").at("dead-link"),
    seed(JA, "heading = \"利用の制限\"⟦→\nallow = [{ rule = \"doubled-word\", reason = \"x\" }]⟧", "unused-allow"),
    seed(
        JA,
        "heading = \"利用の制限\"⟦→\nallow = [{ rule = \"doubled-word\", reason = \"\" }]⟧",
        "allow-without-reason",
    ),
    seed(JA, "heading = \"利用の制限\"⟦→\ncovers = [\"purpos-of-use\"]⟧", "unknown-matter"),
    seed(EN, "translates = \"⟦2→x⟧:", "bad-fingerprint"),
];
