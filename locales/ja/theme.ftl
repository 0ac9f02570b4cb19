### 既定のテーマの言葉。英語版（../en/theme.ftl）と同じ識別子・同じ変数を持ちます。

## 言語とページの枠

# この言語の、この言語での名前
language-name = 日本語
# Open Graph の og:locale
og-locale = ja_JP
skip-to-content = 本文へ移動
breadcrumbs = パンくずリスト
languages = 言語
# 見出しの横に置く、同じ条項の他言語へのリンク（読み上げ用）。$section：条項の番号と見出し
same-section = { $section }
# ヘッダーの会社のリンク（スクリーンリーダー用）
company-links = 会社のサイト
all-notices = 公表事項の一覧
choose-language = 言語を選ぶ

## 文書の一覧

index-title = 個人情報の取扱いに関する公表事項
index-description = { $operator }の、個人情報の取扱いに関する公表事項の一覧です。
# 読み上げ用：どの文書へのリンクか
about-notice = （{ $title }）
index-empty = 公表している文書はありません。

contents = 目次
# 文書の冒頭から窓口の条へのリンク
to-contact = お問い合わせ
permalink = 「{ $section }」へのリンク

## 版と状態

state-in-force = 施行中
# $until：この版が適用される最後の日
state-in-force-until = 施行中（{ $until }まで）
state-announced = 未施行（公表済み）
state-superseded = 旧版
state-draft = 下書き
version = 版
effective-none = 定めなし
effective-date = 施行日
applied-period = 適用期間
# $from、$until：日付
period = { $from }から{ $until }まで
original = 正文
history = 改定履歴
all-versions = すべての版
version-of = { $date }施行版

# 状態の知らせ。再構築が遅れても正しい文にすること
banner-announced = この版は、{ $date }から適用されます。
banner-announced-current = それまでは、現行版が適用されます。
banner-superseded = この版は旧版です。{ $from }から{ $until }まで適用されました。
banner-superseded-until = この版は旧版です。{ $until }まで適用されました。
banner-superseded-undated = この版は旧版です。
banner-draft = この版は下書きです。公表されておらず、効力はありません。
banner-coming = { $date }から、新しい版が適用されます。
read-in-force = 現行版を読む
read-in-force-dated = { $date }施行版を読む
read-coming = 新しい版を読む

versions = 前後の版
previous-version = 前の版
next-version = 次の版
current-page = 現行版のページ
permanent-address = この版の固定URL

## 正文と参考訳

# $language：正文の言語の名
prevails = この文書は、{ $language }の正文の参考訳です。正文との間に相違がある場合は、正文が優先します。
gist = 要約（本文の一部ではありません）
translation-machine = この翻訳は機械翻訳によるもので、人による確認を経ていません。
translation-human = この翻訳は、人の手によるものです。
translation-reviewed = この翻訳は、機械翻訳を人が確認したものです。
read-original = { $language }の正文を読む
original-notice = この{ $language }版が正文です。他の言語版は参考訳であり、相違がある場合は{ $language }版が優先します。
equal-notice = 各言語の本文は、いずれも等しく正文です。
# $original：正文の言語の名、$language：このページの言語の名
missing-translation = この版には{ $language }訳がありません。以下は{ $original }の正文です。
# $language：示している本文の言語の名
text-of-another = この版には、この言語の本文がありません。以下は{ $language }の本文です。

## 改定履歴

history-title = 改定履歴
history-of = { $title }　改定履歴
history-description = 「{ $title }」のすべての版の一覧です。
history-version = 版
history-state = 状態
history-announced = 公表日
history-effective = 施行日
history-until = 適用終了日
history-untranslated = { $language }訳はありません。
back-to-notice = 文書へ戻る

## 見つからないページ

moved-title = このページは移動しました
not-found-title = ページが見つかりません
not-found = お探しのページは、移動したか、削除されたか、アドレスが間違っている可能性があります。

## 本文

note-mark = ※
# 外部リンクの後の読み上げ用の文字
external-link = { " " }外部サイト

contact-name = 窓口
contact-division = 部署
contact-address = 住所
contact-phone = 電話
contact-fax = FAX
contact-email = メールアドレス
contact-form = お問い合わせフォーム
contact-hours = 受付時間

operator-name = 名称
operator-representative = 代表者

dates-established = { $date } 制定
dates-revised = { $date } 改定
dates-effective = { $date } 施行

## Cookieの表

cookie-name = Cookieの名称
cookie-provider = 提供者
cookie-purpose = 目的
cookie-lifetime = 有効期間
cookie-party = 種別
cookie-category = 分類
cookie-party-first = 当社（ファーストパーティ）
cookie-party-third = 第三者（サードパーティ）
cookie-category-necessary = 必須
cookie-category-functional = 機能性
cookie-category-analytics = 分析
cookie-category-advertising = 広告

## 外部送信の表

transmission-service = サービス
transmission-site = 対象のアプリ・サイト
transmission-recipient = 送信先
transmission-sent = 送信される情報
transmission-purpose = 当社の利用目的
transmission-recipient-purpose = 送信先の利用目的
transmission-policy = 送信先のプライバシーポリシー
transmission-opt-out = 送信の停止（オプトアウト）
transmission-surveyed = 確認日

## 期間

duration-years = { $count }年
duration-months = { $count }か月
duration-weeks = { $count }週間
duration-days = { $count }日
duration-hours = { $count }時間
duration-minutes = { $count }分
duration-seconds = { $count }秒
duration-session = セッション（ブラウザを閉じるまで）

## 言語の名前。「日本語の正文」のように使います。ここにない言語は、その言語での名前で呼びます。

language-name-ja = 日本語
language-name-en = 英語
language-name-zh-Hans = 中国語（簡体字）
language-name-zh-Hant = 中国語（繁体字）
language-name-ko = 韓国語
language-name-de = ドイツ語
language-name-fr = フランス語
language-name-es = スペイン語
language-name-pt-BR = ポルトガル語（ブラジル）
language-name-vi = ベトナム語
language-name-th = タイ語
language-name-id = インドネシア語
language-name-ar = アラビア語

# 検索結果に出る説明
version-description = { $operator }の{ $title }（{ $version }）。
notice-description = { $operator }の{ $title }（{ $date }施行）。
contact-person = 責任者

## 法令が求める記載

legal-group = 対象となる方
legal-items = 取得する情報
legal-uses = 利用目的
legal-joint-items = 共同して利用する個人データの項目
legal-joint-scope = 共同して利用する者の範囲
legal-joint-uses = 利用する者の利用目的
legal-joint-manager = 管理について責任を有する者
legal-measure-kind = 措置の種類
legal-measures = 講じている措置
legal-transfer-recipient = 提供先
legal-country = 国名
legal-basis = 提供の根拠
legal-system = その国における個人情報の保護に関する制度
legal-recipient-measures = 提供先が講じている措置
legal-retention-items = 対象となる情報
legal-retention-period = 保存期間
legal-request = 請求の種類
legal-procedure = 手続
legal-fee = 手数料
legal-accredited = 認定個人情報保護団体の名称
legal-complaints = 苦情の解決の申出先
legal-phone = 電話番号
legal-site = ウェブサイト
measure-policy = 基本方針の策定
measure-rules = 個人データの取扱いに係る規律の整備
measure-organisational = 組織的安全管理措置
measure-personnel = 人的安全管理措置
measure-physical = 物理的安全管理措置
measure-technical = 技術的安全管理措置
measure-external = 外的環境の把握
transfer-basis-consent = 本人の同意
transfer-basis-equivalent-measures = 相当措置を継続的に講ずるために必要な体制の整備
transfer-basis-adequacy = 日本と同等の水準の個人情報保護制度を有すると認められる国であること
fee-none = 無料
request-purpose = 利用目的の通知
request-disclosure = 開示
request-provision-records = 第三者提供記録の開示
request-correction = 訂正、追加又は削除
request-cease-use = 利用の停止又は消去
request-cease-provision = 第三者への提供の停止

## 新旧対照表

# 箇条書きの行頭の記号。新旧対照表の中で
bullet = ・
comparison-title = 新旧対照表
comparison-of = { $title }　新旧対照表
comparison-new = 改定後
comparison-old = 改定前
# 列の見出し。$side：改定後・改定前、$version：版の名
comparison-column = { $side }（{ $version }）
comparison-remarks = 備考
# 二つの版を並べるページでの、新しい方の版の状態
banner-comparison = 改定後の版は、{ $date }から適用されます。
banner-comparison-draft = 改定後の版は下書きです。公表されておらず、効力はありません。
comparison-legend = 下線部は変更箇所です。点線は番号のみの変更、（略）は変更のない部分です。
comparison-same = 文言の変更はありません。
# 新旧対照表の次の条へのリンク。$section：条の番号又は見出し
comparison-next = 次の変更箇所：{ $section }
comparison-summary = 改定の概要
summary-added = 新設
summary-removed = 削除
summary-changed = 変更
summary-moved = 移動
summary-renumbered = 番号のみの変更
summary-outside = 題名・前文・末尾
# $was：前の番号。後に今の番号と見出しが続く
summary-was = { $was } →
# 省いた行。$number、$first、$last：番号
comparison-left = （略）
comparison-left-one = { $number }　（略）
comparison-left-two = { $first }・{ $last }　（略）
comparison-left-many = { $first }から{ $last }まで　（略）
comparison-added = （新設）
comparison-removed = （削る）
comparison-moved = （移動）
comparison-moved-to = （{ $place }へ移動）
comparison-moved-from = （{ $place }から移動）
comparison-behind = 正文では、次の部分が変更されています。この翻訳は、その変更を反映していないか、文言の変更を要しないものです。
comparison-alone = 次の部分は、この翻訳でのみ変更されています。正文は変更されていません。
comparison-behind-here = 正文では、この部分が変更されています。この翻訳は、その変更を反映していないか、文言の変更を要しないものです。
remark-added = 新設
remark-removed = 削除
remark-words = 変更
remark-numbers = 番号の変更
remark-moved = 移動
# 読み上げ用：変更した部分の前後
mark-added = ［追加］
mark-added-end = ［追加ここまで］
mark-removed = ［削除］
mark-removed-end = ［削除ここまで］
bilingual-title = 対訳
bilingual-of = { $title }　対訳
comparison-description = 「{ $title }」の改定前と改定後の文言を、条ごとに並べた新旧対照表です（{ $version }）。
bilingual-description = 「{ $title }」の正文と参考訳を、条ごとに並べたページです。
read-bilingual = 正文と並べて読む
bilingual-original = 正文（{ $language }）
bilingual-translation = 参考訳（{ $language }）
bilingual-untranslated = この部分の訳はありません。
bilingual-only = 正文にこの部分はありません。
# 正文でない言語版を並べるページ。$other、$language：その言語の名称
beside-title = 他の言語版との対照
beside-of = { $title }　{ $other }版との対照
beside-description = 「{ $title }」の二つの言語版を、条ごとに並べたページです。
read-beside = { $language }版と並べて読む
beside-missing = この言語版にこの部分はありません。
beside-only = 他方の言語版にこの部分はありません。
timeline-since = { $date }から
timeline = 版ごとの適用期間
feed-title = 個人情報の取扱いに関する公表事項の改定
# $title：文書の題名、$version：版の名
feed-entry = { $title }（{ $version }）
feed-link = 更新情報の購読（Atomフィード）
data-link = この文書のデータ（JSON）
compare-with-previous = 前の版との新旧対照表
compare-with-current = 現行版との新旧対照表
sections-title = 条項ごとの沿革
sections-of = { $title }　条項ごとの沿革
sections-legend = 各条項の現在の文言がいつからのものか、それまでの文言と変更箇所を示します。
sections-since = この文言は、{ $version }からのものです。
sections-since-first = この文言は、掲載している最初の版（{ $version }）から変わっていません。
sections-gone = 削除された条項
sections-removed = { $version }で削除されました。
section-history = 沿革
## 終了する文書

state-ended = 適用終了
# $until：適用終了日
banner-ended = この文書は、{ $until }をもって適用を終了しました。
# その日の前でも後でも正しい文
banner-ending = この文書の適用終了日は、{ $until }です。
ended-date = 適用終了日

## 封印と訂正

plain-text = テキスト版
plain-text-link = ダウンロード
# 封印された本文のハッシュ値の見出し
seal = 改ざん検知用のハッシュ値（SHA-256）
errata = 訂正
completions = 翻訳の補完
# $date：訂正の日
erratum-of = { $date }訂正
# $date：翻訳を補った日
completion-of = { $date }翻訳の補完（{ $languages }）
completion-reason = この版の公表時に翻訳がなかった部分又は正文の変更を反映していなかった部分の翻訳を加えました。正文に変更はありません。
# 訂正前の本文（テキスト形式）へのリンク
erratum-replaced = それまでの本文
# 封印された本文を確かめる方法
seal-verify = テキスト版を保存して sha256sum text.txt を実行し、結果がこの値と一致すれば、公表後に変更されていないことを確認できます。
# フィードでの訂正の題名
feed-erratum = 訂正：{ $title }（{ $version }）
feed-completion = 翻訳の補完：{ $title }（{ $version }）
## 翻訳のうち正文に追い付いていない部分

lagging = 次の部分は、翻訳の後に正文が変更されているか、未翻訳です。正文をご覧ください。
lagging-stale = （翻訳の後に正文が変更されています）
lagging-missing = （未翻訳のため、正文を掲載しています）
section-stale = この部分は、翻訳の後に正文が変更されています。
section-missing = この部分は未翻訳のため、正文を掲載しています。
section-original = 正文を読む

## 版の公表の知らせ（seibun announce）。$title：文書の題名、$time：coming（適用前）又は past（適用後）

announce-colon = ：
announce-subject = 「{ $title }」改定のお知らせ
announce-subject-first = 「{ $title }」公表のお知らせ
announce-lead = { $time ->
    [past] 「{ $title }」を次のとおり改定しました。
   *[coming] 「{ $title }」を次のとおり改定します。
}
announce-lead-first = { $time ->
    [past] 「{ $title }」を公表しました。
   *[coming] 「{ $title }」を公表します。
}
announce-read = 全文
# $language：正文の言語の名
announce-original = 正文（{ $language }）
announce-disagree = 内容にご同意いただけない場合やご不明な点がある場合は、次のページに記載の窓口までご連絡ください。
