### What is peculiar to this language (zh). The ids are explained in ../en/profile.ftl. What is not said here is not
### known, and the checks that would need it do not look.

profile-direction = ltr
profile-spaces = no
profile-quotes = “ ”
profile-straight-quotes = yes
profile-stops = 。
profile-semicolons = ； | ;
profile-joiners = 以及 | 和 | 或者 | 或
profile-typography = katakana | digit-width
profile-doubled = 的的 | 了了 | 和和 | 及及 | 在在 | 是是 | ，， | 。。 | 、、 | ；； | 或者或者 | 以及以及
profile-doubled-right = 个人 | 各自 | 研究 | 讨论
profile-following = 如下。 | 如下： | 包括以下内容。 | 下列情形。 | 以下情形。
profile-listed = 下列情形 | 以下情形 | 下列信息 | 以下信息 | 下列目的 | 以下目的 | 下列事项 | 以下事项 | 下列任一 | 以下任一
profile-statutes = 法第 | 《 | 法律 | 条例 | 规定第 | 办法第 | 民法典 | GDPR | 本法
profile-own-prefix = 本
profile-self-names = 我司 | 本公司 | 我公司 | 敝司 | 我方
profile-edges = 在 | 于 | 的 | 和 | 与 | 及 | 或 | 并 | 对 | 向 | 由 | 从 | 自 | 将 | 按 | 依 | 为 | 是 | 以 | 至 | 给 | 把 | 被 | 因 | 经 | 就 | 则 | 即 | 该 | 其 | 可 | 应 | 会 | 须 | 得 | 不 | 已 | 未 | 予 | 有 | 管 | 等
profile-definitions = 以下简称“…”） | 以下简称“…”) | 以下称“…”） | 以下统称“…”） | 下称“…”） | 简称“…”）
profile-defined-before = 规定的 | 定义的
profile-defined-after = 定义
profile-blanks = 待定 | 【待确认】 | 【待补充】 | 待补充 | 待确认 | 【】 | （草案）
profile-before = 前条 | 上一条
profile-after = 下一条 | 次条
profile-above = 前款 | 上一款
profile-here = 本条 | 本款 | 下一款
profile-relation-goes-on = 件 | 例
profile-empty-links = 这里 | 此处 | 点击这里 | 点击此处 | 链接 | 详情 | 更多 | 查看更多
profile-language-words = 日文 | 英文 | 中文 | 日语 | 英语 | 正本 | 原文
profile-paid = 收取费用 | 收取手续费 | 收取合理费用 | 支付费用 | 承担费用
profile-money = 元 | 日元 | 美元 | 欧元 | 人民币 | 港元 | 港币 | 新台币 | 英镑 | 韩元
profile-free = 免费 | 不收取费用
profile-events = 制定 | 修订 | 修改 | 更新日期
profile-date-forms = Y年M月D日 | Y 年 M 月 D 日
profile-cite-affixes = 第
profile-cite-affix-article = 条
profile-cite-affix-section = 节 | 章
profile-cite-affix-inside = 款 | 项 | 目
profile-cite-branch = 之
profile-cite-marked = Art. | Article | Sec. | Section | §
profile-numerals = 两=2 | 半=6
profile-scales = 十=10 | 百=100 | 千=1000 | 万=10000 | 亿=100000000
profile-counted = 个月 | 小时 | 个小时 | 分钟 | 个工作日 | 工作日
profile-continued = 月 | 时
