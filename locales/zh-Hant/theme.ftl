### Words of the default theme (zh-Hant). The same ids and variables as in ../en/theme.ftl.

## Languages and the frame of the page

language-name = 繁體中文
og-locale = zh_TW
skip-to-content = 跳至正文
breadcrumbs = 導覽路徑
languages = 語言
company-links = 公司網站
all-notices = 所有公告文件
choose-language = 選擇語言
index-title = 隱私權相關公告文件
index-description = { $operator }有關個人資料處理等隱私事項的公告文件一覽。
index-empty = 尚無已公告的文件。

## The text on the page

contents = 目錄
to-contact = 聯絡方式
permalink = 「{ $section }」的連結

## States

state-in-force = 現行有效
state-in-force-until = 現行有效（至{ $until }止）
state-announced = 已公告，尚未施行
state-superseded = 已被取代
state-draft = 草案
version = 版本
effective-none = 未載明
effective-date = 施行日期
applied-period = 適用期間
period = { $from }至{ $until }
original = 正本
history = 修訂沿革
all-versions = 所有版本
version-of = { $date }起施行之版本

## Notes on a state

banner-announced = 本版本自{ $date }起適用。
banner-announced-current = 在此之前，仍適用現行版本。
banner-superseded = 本版本已被取代，適用期間為{ $from }至{ $until }。
banner-superseded-until = 本版本已被取代，適用至{ $until }止。
banner-superseded-undated = 本版本已被取代。
banner-draft = 本版本為草案，尚未公告，不生效力。
banner-comparison = 新文本自{ $date }起適用。
banner-comparison-draft = 新文本為草案，尚未公告，不生效力。
banner-coming = 新版本自{ $date }起適用。
read-in-force = 閱讀現行版本
read-in-force-dated = 閱讀{ $date }起施行之版本
read-coming = 閱讀新版本
versions = 其他版本
previous-version = 上一版本
next-version = 下一版本
current-page = 現行版本的頁面
permanent-address = 本版本的固定網址

## Original and translation

prevails = 本譯文譯自{ $language }正本，僅供參考。譯文與正本如有不一致，以正本為準。
gist = 摘要（非正文之一部分）
translation-machine = 本譯文由機器翻譯，未經人工審閱。
translation-human = 本譯文由人工翻譯。
translation-reviewed = 本譯文由機器翻譯，並經人工審閱。
read-original = 閱讀{ $language }正本
original-notice = 本{ $language }文本為正本。其他語言之文本為參考譯文；如有不一致，以本正本為準。
equal-notice = 各語言文本同等作準，任何文本均不優先。
missing-translation = 本版本沒有{ $language }譯文。以下為{ $original }正本。
text-of-another = 本版本無該語言之文本。以下為{ $language }文本。

## History

history-title = 修訂沿革
history-of = { $title }　修訂沿革
history-description = 「{ $title }」的所有版本一覽。
history-version = 版本
history-state = 狀態
history-announced = 公告日期
history-effective = 施行日期
history-until = 適用截止日期
history-untranslated = 沒有{ $language }譯文。
back-to-notice = 返回文件
moved-title = 本頁面已移動
not-found-title = 找不到頁面
not-found = 您要瀏覽的頁面可能已移動或刪除，或網址有誤。

## Records

note-mark = 註：
external-link = （外部網站）
contact-name = 聯絡窗口
contact-address = 地址
contact-phone = 電話
contact-email = 電子郵件
contact-form = 聯絡表單
contact-hours = 受理時間
operator-name = 名稱
operator-representative = 代表人
contact-person = 負責人

## Dates

dates-established = { $date }訂定
dates-revised = { $date }修訂
dates-effective = { $date }施行

## Cookies

cookie-name = 名稱
cookie-provider = 提供者
cookie-purpose = 用途
cookie-lifetime = 有效期間
cookie-party = 設置者
cookie-category = 類別
cookie-party-first = 第一方
cookie-party-third = 第三方
cookie-category-necessary = 必要
cookie-category-functional = 功能性
cookie-category-analytics = 分析
cookie-category-advertising = 廣告

## External transmissions

transmission-service = 服務
transmission-recipient = 接收者
transmission-sent = 傳送的資訊
transmission-purpose = 本公司的利用目的
transmission-recipient-purpose = 接收者的利用目的
transmission-policy = 接收者的隱私權政策
transmission-opt-out = 停止傳送（選擇退出）

## Durations

duration-years = { $count }年
duration-months = { $count }個月
duration-weeks = { $count }週
duration-days = { $count }天
duration-hours = { $count }小時
duration-minutes = { $count }分鐘
duration-seconds = { $count }秒
duration-session = 工作階段（關閉瀏覽器時失效）

## For search results

version-description = { $operator }的{ $title }（{ $version }）。
notice-description = { $operator }的{ $title }（自{ $date }起施行）。

## Records that the law asks for

legal-group = 當事人
legal-items = 蒐集的資訊
legal-uses = 利用目的
legal-joint-items = 共同利用之個人資料項目
legal-joint-scope = 共同利用者之範圍
legal-joint-uses = 共同利用者之利用目的
legal-joint-manager = 管理責任者
legal-measure-kind = 措施類別
legal-measures = 採取的措施
legal-transfer-recipient = 接收者
legal-country = 國家或地區
legal-basis = 提供之依據
legal-system = 該國之個人資料保護制度
legal-recipient-measures = 接收者採取的措施
legal-request = 請求類別
legal-procedure = 辦理程序
legal-fee = 費用
legal-accredited = 認定個人資料保護團體之名稱
legal-complaints = 申訴受理單位
legal-phone = 電話
legal-site = 網站

## Security control measures

measure-policy = 基本方針之訂定
measure-rules = 個人資料處理規範之建置
measure-organisational = 組織面安全管理措施
measure-personnel = 人員面安全管理措施
measure-physical = 物理面安全管理措施
measure-technical = 技術面安全管理措施
measure-external = 外部環境之掌握

## Transfers and fees

transfer-basis-consent = 當事人之同意
transfer-basis-equivalent-measures = 接收者已建立持續採取相當措施所需之體制
transfer-basis-adequacy = 經認定具有與日本同等水準之個人資料保護制度之國家
fee-none = 免費

## Requests

request-purpose = 利用目的之通知
request-disclosure = 查詢或閱覽
request-provision-records = 提供第三人紀錄之閱覽
request-correction = 更正、補充或刪除
request-cease-use = 停止利用或刪除
request-cease-provision = 停止提供第三人

## Comparisons

comparison-title = 新舊對照表
comparison-of = { $title }　新舊對照表
comparison-new = 修訂後
comparison-old = 修訂前
comparison-remarks = 備註
comparison-legend = 底線部分為修正內容。虛線表示僅編號變動，「（略）」表示未修正之部分。
comparison-same = 文字未修正。
comparison-next = 下一處修正：{ $section }
comparison-summary = 修訂概要

## The summary of a comparison

summary-added = 新增
summary-removed = 刪除
summary-changed = 修正
summary-moved = 移動
summary-renumbered = 僅編號變動
summary-outside = 標題、前言或結尾

## What a comparison leaves out

comparison-left = （略）
comparison-left-one = { $number }　（略）
comparison-left-two = { $first }、{ $last }　（略）
comparison-left-many = { $first }至{ $last }　（略）
comparison-added = （新增）
comparison-removed = （刪除）
comparison-moved = （移動）
comparison-moved-to = （移至{ $place }）
comparison-moved-from = （由{ $place }移來）
comparison-behind = 正本的下列部分已有變更。本譯文未反映該變更：尚未更新，或其文字無須變更。
comparison-alone = 下列部分僅本譯文有變更，正本並無變更。
comparison-behind-here = 正本的此部分已有變更。本譯文尚未更新，或其文字無須變更。

## Remarks and marks

remark-added = 新增
remark-removed = 刪除
remark-words = 修正
remark-numbers = 編號變動
remark-moved = 移動
mark-added = {"["}新增：{ " " }
mark-removed = {"["}刪除：{ " " }

## Side by side

bilingual-title = 雙語對照
bilingual-of = { $title }　正本與譯文對照
comparison-description = 「{ $title }」修訂前後文本之逐條對照（{ $version }）。
bilingual-description = 「{ $title }」之正本與參考譯文逐條對照。
read-bilingual = 與正本對照閱讀
bilingual-original = 正本（{ $language }）
bilingual-translation = 參考譯文（{ $language }）
bilingual-untranslated = 本部分尚無譯文。
bilingual-only = 正本無本部分。
beside-title = 兩種語言對照
beside-of = { $title }　與{ $other }文本對照
beside-description = 「{ $title }」兩種語言文本之逐條對照。
read-beside = 與{ $language }文本對照閱讀
beside-missing = 本語言文本無本部分。
beside-only = 另一語言文本無本部分。

## Time and feed

timeline-since = { $date }起
timeline = 各版本之適用期間
feed-title = 隱私權相關公告文件之修訂
feed-link = 訂閱更新（Atom）
data-link = 本文件的資料（JSON）
compare-with-previous = 與上一版本之對照
compare-with-current = 與現行版本之對照
sections-title = 各條款沿革
sections-of = { $title }　各條款沿革
sections-legend = 說明各條款現行文字自何時起適用、此前的文字以及變更之處。
sections-since = 此文字始於：{ $version }。
sections-since-first = 此文字自本網站所載最初版本（{ $version }）以來未變更。
sections-gone = 已刪除的條款
sections-removed = 刪除於：{ $version }。
section-history = 沿革
state-ended = 已終止
banner-ended = 本文件已終止，適用至{ $until }止。
banner-ending = 本文件最後適用日為{ $until }。
ended-date = 適用截止日期

## Seal and corrections

plain-text = 純文字版
plain-text-link = 下載
seal = 防竄改雜湊值（SHA-256）
errata = 更正
completions = 補齊翻譯
erratum-of = { $date }更正
seal-verify = 如需確認文本公告後未經變更，請儲存純文字版並執行 sha256sum text.txt；結果與本值一致，即表示未經變更。
feed-erratum = 更正：{ $title }（{ $version }）
feed-completion = 補齊翻譯：{ $title }（{ $version }）

## What lags behind the original

lagging = 下列部分於翻譯後正本已有修正，或尚未翻譯。請閱讀正本。
lagging-stale = （翻譯後正本已修正）
lagging-missing = （尚未翻譯，顯示正本）
section-stale = 翻譯後，本部分之正本已修正。
section-missing = 本部分尚未翻譯，顯示正本。
section-original = 閱讀正本

## Patterns

same-section = { $section }
about-notice = （{ $title }）
bullet = ·
comparison-column = { $side }（{ $version }）
summary-was = { $was } →
feed-entry = { $title }（{ $version }）
mark-added-end = ]
mark-removed-end = ]

## Names of languages, for “the Japanese original”

language-name-ja = 日文
language-name-en = 英文
language-name-zh-Hans = 簡體中文
language-name-zh-Hant = 繁體中文
language-name-ko = 韓文
language-name-de = 德文
language-name-fr = 法文
language-name-es = 西班牙文
language-name-pt-BR = 葡萄牙文（巴西）
language-name-vi = 越南文
language-name-th = 泰文
language-name-id = 印尼文
language-name-ar = 阿拉伯文

## Further words of records

contact-division = 部門
contact-fax = 傳真
transmission-site = 應用程式或網站
transmission-surveyed = 確認日期
legal-retention-items = 相關資訊
legal-retention-period = 保存期間
completion-of = { $date }補齊翻譯（{ $languages }）
completion-reason = 已補充本版本公告時尚未翻譯之部分及未反映正本修正之部分的譯文。正本未變更。
erratum-replaced = 先前的文本

announce-colon = ：
announce-subject = 「{ $title }」修訂公告
announce-subject-first = 「{ $title }」公告
announce-lead = { $time ->
    [past] 「{ $title }」已修訂如下。
   *[coming] 「{ $title }」將修訂如下。
}
announce-lead-first = { $time ->
    [past] 「{ $title }」已公告。
   *[coming] 「{ $title }」將予公告。
}
announce-read = 全文
announce-original = 正本（{ $language }）
announce-disagree = 如您不同意或有任何疑問，請依下列頁面所載方式與我們聯絡：
