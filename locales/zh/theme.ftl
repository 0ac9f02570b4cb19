### Words of the default theme (zh-Hans). The same ids and variables as in ../en/theme.ftl.

## Languages and the frame of the page

language-name = 简体中文
og-locale = zh_CN
skip-to-content = 跳至正文
breadcrumbs = 导航路径
languages = 语言
company-links = 公司网站
all-notices = 全部公示文件
choose-language = 选择语言
index-title = 隐私相关公示文件
index-description = { $operator }有关个人信息处理等隐私事项的公示文件一览。
index-empty = 尚无已公布的文件。

## The text on the page

contents = 目录
to-contact = 联系方式
permalink = “{ $section }”的链接

## States

state-in-force = 现行有效
state-in-force-until = 现行有效（至{ $until }）
state-announced = 已公布，尚未生效
state-superseded = 已被替代
state-draft = 草案
version = 版本
effective-none = 未载明
effective-date = 生效日期
applied-period = 适用期间
period = { $from }至{ $until }
original = 正本
history = 修订记录
all-versions = 全部版本
version-of = { $date }起生效的版本

## Notes on a state

banner-announced = 本版本自{ $date }起适用。
banner-announced-current = 在此之前，继续适用现行版本。
banner-superseded = 本版本已被替代，适用期间为{ $from }至{ $until }。
banner-superseded-until = 本版本已被替代，适用至{ $until }。
banner-superseded-undated = 本版本已被替代。
banner-draft = 本版本为草案，尚未公布，不具有效力。
banner-comparison = 新文本自{ $date }起适用。
banner-comparison-draft = 新文本为草案，尚未公布，不具有效力。
banner-coming = 新版本自{ $date }起适用。
read-in-force = 阅读现行版本
read-in-force-dated = 阅读{ $date }起生效的版本
read-coming = 阅读新版本
versions = 其他版本
previous-version = 上一版本
next-version = 下一版本
current-page = 现行版本的页面
permanent-address = 本版本的固定网址

## Original and translation

prevails = 本译文译自{ $language }正本，仅供参考。译文与正本不一致的，以正本为准。
gist = 概要（不构成正文的一部分）
translation-machine = 本译文由机器翻译，未经人工审校。
translation-human = 本译文由人工翻译。
translation-reviewed = 本译文由机器翻译，并经人工审校。
read-original = 阅读{ $language }正本
original-notice = 本{ $language }文本为正本。其他语言的文本为参考译文；如有不一致，以本正本为准。
equal-notice = 各语言文本同等作准，任何文本均不优先。
missing-translation = 本版本没有{ $language }译文。以下为{ $original }正本。
text-of-another = 本版本没有该语言的文本。以下为{ $language }文本。

## History

history-title = 修订记录
history-of = { $title }　修订记录
history-description = 《{ $title }》的全部版本一览。
history-version = 版本
history-state = 状态
history-announced = 公布日期
history-effective = 生效日期
history-until = 适用截止日期
history-untranslated = 没有{ $language }译文。
back-to-notice = 返回文件
moved-title = 本页面已迁移
not-found-title = 未找到页面
not-found = 您访问的页面可能已迁移或删除，或者网址有误。

## Records

note-mark = 注：
external-link = （外部网站）
contact-name = 联系窗口
contact-address = 地址
contact-phone = 电话
contact-email = 电子邮箱
contact-form = 咨询表单
contact-hours = 受理时间
operator-name = 名称
operator-representative = 法定代表人
contact-person = 负责人

## Dates

dates-established = { $date }制定
dates-revised = { $date }修订
dates-effective = { $date }生效

## Cookies

cookie-name = 名称
cookie-provider = 提供方
cookie-purpose = 用途
cookie-lifetime = 有效期
cookie-party = 设置方
cookie-category = 类别
cookie-party-first = 第一方
cookie-party-third = 第三方
cookie-category-necessary = 必要
cookie-category-functional = 功能性
cookie-category-analytics = 分析
cookie-category-advertising = 广告

## External transmissions

transmission-service = 服务
transmission-recipient = 接收方
transmission-sent = 传输的信息
transmission-purpose = 本公司的处理目的
transmission-recipient-purpose = 接收方的处理目的
transmission-policy = 接收方的隐私政策
transmission-opt-out = 停止传输（选择退出）

## Durations

duration-years = { $count }年
duration-months = { $count }个月
duration-weeks = { $count }周
duration-days = { $count }天
duration-hours = { $count }小时
duration-minutes = { $count }分钟
duration-seconds = { $count }秒
duration-session = 会话（关闭浏览器时失效）

## For search results

version-description = { $operator }的{ $title }（{ $version }）。
notice-description = { $operator }的{ $title }（自{ $date }起生效）。

## Records that the law asks for

legal-group = 个人信息主体
legal-items = 收集的信息
legal-uses = 处理目的
legal-joint-items = 共同使用的个人数据项目
legal-joint-scope = 共同使用者的范围
legal-joint-uses = 共同使用者的处理目的
legal-joint-manager = 负责管理的主体
legal-measure-kind = 措施类别
legal-measures = 采取的措施
legal-transfer-recipient = 接收方
legal-country = 国家或地区
legal-basis = 提供的依据
legal-system = 该国的个人信息保护制度
legal-recipient-measures = 接收方采取的措施
legal-request = 请求类别
legal-procedure = 办理程序
legal-fee = 费用
legal-accredited = 认定个人信息保护团体的名称
legal-complaints = 投诉受理机构
legal-phone = 电话
legal-site = 网站

## Security control measures

measure-policy = 基本方针的制定
measure-rules = 个人数据处理规程的建立
measure-organisational = 组织安全管理措施
measure-personnel = 人员安全管理措施
measure-physical = 物理安全管理措施
measure-technical = 技术安全管理措施
measure-external = 外部环境的把握

## Transfers and fees

transfer-basis-consent = 个人的同意
transfer-basis-equivalent-measures = 接收方已建立持续采取相当措施所需的体制
transfer-basis-adequacy = 经认定具有与日本同等水平的个人信息保护制度的国家
fee-none = 免费

## Requests

request-purpose = 处理目的的告知
request-disclosure = 查阅
request-provision-records = 向第三方提供记录的查阅
request-correction = 更正、补充或者删除
request-cease-use = 停止使用或者删除
request-cease-provision = 停止向第三方提供

## Comparisons

comparison-title = 新旧对照表
comparison-of = { $title }　新旧对照表
comparison-new = 修订后
comparison-old = 修订前
comparison-remarks = 备注
comparison-legend = 下划线部分为修改内容。虚线表示仅编号变动，“（略）”表示未修改的部分。
comparison-same = 文字没有修改。
comparison-next = 下一处修改：{ $section }
comparison-summary = 修订概要

## The summary of a comparison

summary-added = 新增
summary-removed = 删除
summary-changed = 修改
summary-moved = 移动
summary-renumbered = 仅编号变动
summary-outside = 标题、前言或者结尾

## What a comparison leaves out

comparison-left = （略）
comparison-left-one = { $number }　（略）
comparison-left-two = { $first }、{ $last }　（略）
comparison-left-many = { $first }至{ $last }　（略）
comparison-added = （新增）
comparison-removed = （删除）
comparison-moved = （移动）
comparison-moved-to = （移至{ $place }）
comparison-moved-from = （由{ $place }移来）
comparison-behind = 正本的下列部分已有变更。本译文未反映该变更：尚未更新，或者其文字无需变更。
comparison-alone = 下列部分仅本译文有变更，正本并无变更。
comparison-behind-here = 正本的此部分已有变更。本译文尚未更新，或者其文字无需变更。

## Remarks and marks

remark-added = 新增
remark-removed = 删除
remark-words = 修改
remark-numbers = 编号变动
remark-moved = 移动
mark-added = {"["}新增：{ " " }
mark-removed = {"["}删除：{ " " }

## Side by side

bilingual-title = 双语对照
bilingual-of = { $title }　正本与译文对照
comparison-description = 《{ $title }》修订前后文本的逐条对照（{ $version }）。
bilingual-description = 《{ $title }》的正本与参考译文逐条对照。
read-bilingual = 与正本对照阅读
bilingual-original = 正本（{ $language }）
bilingual-translation = 参考译文（{ $language }）
bilingual-untranslated = 本部分尚无译文。
bilingual-only = 正本没有本部分。
beside-title = 两种语言对照
beside-of = { $title }　与{ $other }文本对照
beside-description = 《{ $title }》两种语言文本的逐条对照。
read-beside = 与{ $language }文本对照阅读
beside-missing = 本语言文本没有本部分。
beside-only = 另一语言文本没有本部分。

## Time and feed

timeline-since = { $date }起
timeline = 各版本的适用期间
feed-title = 隐私相关公示文件的修订
feed-link = 订阅更新（Atom）
data-link = 本文件的数据（JSON）
compare-with-previous = 与上一版本的对照
compare-with-current = 与现行版本的对照
sections-title = 各条款沿革
sections-of = { $title }　各条款沿革
sections-legend = 说明各条款现行文字自何时起适用、此前的文字以及变更之处。
sections-since = 此文字始于：{ $version }。
sections-since-first = 此文字自本网站所载最初版本（{ $version }）以来未变更。
sections-gone = 已删除的条款
sections-removed = 删除于：{ $version }。
section-history = 沿革
state-ended = 已终止
banner-ended = 本文件已终止，适用至{ $until }。
banner-ending = 本文件的最后适用日为{ $until }。
ended-date = 适用截止日期

## Seal and corrections

plain-text = 纯文本版
plain-text-link = 下载
seal = 防篡改哈希值（SHA-256）
errata = 更正
completions = 补全翻译
erratum-of = { $date }更正
seal-verify = 如需确认文本公布后未经改动，请保存纯文本版并执行 sha256sum text.txt；结果与本值一致，即表明未经改动。
feed-erratum = 更正：{ $title }（{ $version }）
feed-completion = 补全翻译：{ $title }（{ $version }）

## What lags behind the original

lagging = 下列部分在翻译后正本已有修改，或者尚未翻译。请阅读正本。
lagging-stale = （翻译后正本已有修改）
lagging-missing = （尚未翻译，显示正本）
section-stale = 翻译后，本部分的正本已有修改。
section-missing = 本部分尚未翻译，显示正本。
section-original = 阅读正本

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
language-name-zh-Hans = 简体中文
language-name-zh-Hant = 繁体中文
language-name-ko = 韩文
language-name-de = 德文
language-name-fr = 法文
language-name-es = 西班牙文
language-name-pt-BR = 葡萄牙文（巴西）
language-name-vi = 越南文
language-name-th = 泰文
language-name-id = 印度尼西亚文
language-name-ar = 阿拉伯文

## Further words of records

contact-division = 部门
contact-fax = 传真
transmission-site = 应用或网站
transmission-surveyed = 确认日期
legal-retention-items = 相关信息
legal-retention-period = 保存期限
completion-of = { $date }补全翻译（{ $languages }）
completion-reason = 已补充本版本公布时尚未翻译的部分以及未反映正本修改的部分的译文。正本未作修改。
erratum-replaced = 此前的文本

announce-colon = ：
announce-subject = 关于修订《{ $title }》的通知
announce-subject-first = 关于公布《{ $title }》的通知
announce-lead = { $time ->
    [past] 《{ $title }》已作如下修订。
   *[coming] 《{ $title }》将作如下修订。
}
announce-lead-first = { $time ->
    [past] 《{ $title }》已公布。
   *[coming] 《{ $title }》将予公布。
}
announce-read = 全文
announce-original = 正本（{ $language }）
announce-disagree = 如您不同意上述内容或有任何疑问，请按以下页面所载方式与我们联系：
