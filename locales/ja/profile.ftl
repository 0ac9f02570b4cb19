### 日本語の性質。値を複数書くときは「 | 」で区切ります。書かれていないことは「分からない」ものとして扱われ、その検査は行われません。

profile-direction = ltr
# 語の間に空白を置くか（yes か no）。no なら、原稿の行末はつながります
profile-spaces = no
# 国内の形（03-…）で示す電話番号の国番号
profile-calling-code = 81
# 元号で書く日付のロケール。西暦と併記できる（both）
profile-date-era = ja-u-ca-japanese
profile-date-both = yes

## 記号

# 引用符の組
profile-quotes = “ ”
# " が対になるか（yes か no）
profile-straight-quotes = no
# 文を終える記号
profile-stops = 。
# 項目の終わりに付けたり付けなかったりする記号
profile-item-stops = 。
# 書き方の決まり：katakana（半角カタカナを使わない）、digit-width（数字の幅）、punctuation（、。の書き方）
profile-typography = katakana | digit-width | punctuation

## 語句

# 二度続くことのない語と記号
profile-doubled =
    をを | がが | にに | でで | 、、 | 。。 | ，， | 場合場合 | 又は又は | 及び及び | 並びに並びに | ためため |
    するする | したした | することすること | などなど
# 二度続いてよい語
profile-doubled-right = 個人 | 各自 | 時間
# 後に続くものを約束する文末
profile-following =
    次のとおりです。 | 次の通りです。 | 以下のとおりです。 | 以下の通りです。 | 次のとおりとします。 |
    以下のとおりとします。 | 次のとおりとする。 | 次に掲げるとおりです。 | 次の窓口で承ります。 | 下記のとおりです。
# 一覧を約束する語句
profile-listed =
    次のいずれか | 以下のいずれか | 下記のいずれか | 次の各号 | 以下の各号 | 次に掲げる | 以下に掲げる | 次の場合 |
    以下の場合 | 次の状況 | 以下の状況 | 下記の場合 | 次に定める | 以下に定める | 下記に定める | 次に示す | 以下に示す |
    下記に掲げる | 下記の目的 | 下記の情報 | 下記の事項 | 下記の項目 | 下記の第三者 | 以下の第三者 | 次の第三者 | 次の事項 | 以下の事項 | 次の目的 | 以下の目的 | 次の情報 | 以下の情報 | 以下の項目
# 文の途中に置いた一覧の後に続く語句
profile-list-tails = に対応 | に対し | に該当 | に関す | に限り | に限る | を | のいずれか | のうち | といった | などを | 等を
# 法令その他の文書について述べる文の語。# は数字
profile-statutes =
    法第 | 法の第 | 憲章 | 法律 | 同法 | 令第 | 規則 | 則第 | 条例 | 条約 | 憲法 | 規約 | 約款 | 規程 | GDPR |
    ガイドライン | 法#
# その文書自体を指す語頭（本規約）
profile-own-prefix = 本
# 定義したうえで「本」を付けて呼ぶもの（本サービス）
profile-own-things =
    サービス | アプリ | アプリケーション | サイト | ウェブサイト | Webサイト | システム | ソフトウェア | ソフト | プログラム |
    プラットフォーム | ツール | キャンペーン | イベント | 契約 | ゲーム | 製品 | 商品 | 端末 | 会員 | 施設 | 拡張機能
# 事業者が自らを呼ぶ語
profile-self-names = 当社 | 弊社 | わが社 | 我が社 | 当方 | 私たち
# 用語を定義する形
profile-definitions = 以下「…」とい | 以下「…」と総称 | 以下「…」と呼 | 以下「…」） | 以下「…」)
# 定義が別の箇所にあることを述べる語句（用語の前、用語の後）
profile-defined-before = に定める | に規定する | で定める | で定義する | に定義する
profile-defined-after = 定義
# 埋めるべき空欄
profile-blanks =
    【要確認】 | 【確認】 | 【検討中】 | 【仮】 | （仮） | （要確認） | ※要確認 | （案） | 要追記 | ダミーテキスト
# 位置で示す語：前の条、後の条、前の項
profile-before = 前条
profile-after = 次条
profile-above = 前項
# その条・項そのものや、同じ条の中の隣を指す語
profile-here = 前各項 | 次項 | 本項 | 各項 | 前号 | 各号 | 本条
# 直前に引用したものを指す語
profile-same = 同条 | 同項
# その語が別の語になる、後の文字と前の文字
profile-relation-goes-on = 件 | 例 | 目
profile-relation-comes-from = 事
# リンク先の分からない文字
profile-empty-links =
    こちら | ここ | こちらから | こちらへ | こちらをクリック | ここをクリック | コチラ | 詳細 | リンク | 詳しくはこちら
# リンク先の言語を示す語
profile-language-words = 日本語 | 英語 | 正文 | 原文
# 手数料をいただくことを述べる語句
profile-paid =
    手数料をいただ | 手数料を頂 | 手数料を申し受け | 手数料がかか | 手数料を徴収 | 手数料をご負担
# 金額の単位と、無料を意味する語
profile-money = 円
profile-free = 無料
# 制定・改定の行の語
profile-events = 制定 | 改定 | 改訂 | 改正
# 敬体と常体の文末
profile-polite = ます。 | です。 | ません。 | ました。 | ください。
profile-plain = である。 | とする。 | ものとする。 | しない。 | できる。 | ならない。 | 行う。

## 数・引用

# 数に続き、その数に掛ける字
profile-scales = 百=100 | 千=1000 | 万=10000 | 億=100000000 | 兆=1000000000000
# 数を意味する語
profile-numerals = 四半期=3 | 四半期=4 | 半期=6 | 半年=6 | 年中無休=24 | 年中無休=7 | 年中無休=365 | 正午=12 | 両=2
# 引用の番号の前後の字：条、節、条の中のもの、枝番号
profile-cite-affixes = 第
profile-cite-affix-article = 条
profile-cite-affix-section = 節 | 章
profile-cite-affix-inside = 項 | 号
profile-cite-branch = の
# 数だけで箇所を指すときの語
profile-cite-pointing = 前記 | 上記 | 前掲 | 下記
# 番号の前に置く語
profile-cite-section = セクション
# その文書自体の条の番号の直前にあってよい語（これら以外の語が直前にあれば、その語が指す文書の条とみなす）
profile-cite-glued =
    及び | および | 又は | または | 並びに | ならびに | 若しくは | もしくは | から | 乃至 | 以下 | 前記 | 上記 | 下記 |
    前掲 | 各 | 同 | 但書 | 場合 | 以外 | 以上 | 以前 | 以降
