### What is peculiar to this language (zh-Hant). The ids are explained in ../en/profile.ftl. What is not said here is not
### known, and the checks that would need it do not look.

profile-quotes = “ ”
profile-typography = katakana | digit-width
profile-doubled = 的的 | 了了 | 和和 | 及及 | 在在 | 是是 | ，， | 。。 | 、、 | ；； | 或者或者 | 以及以及
profile-doubled-right = 個人 | 各自 | 研究 | 討論
profile-following = 如下。 | 如下： | 下列情形。 | 以下情形。
profile-listed = 下列情形 | 以下情形 | 下列資訊 | 以下資訊 | 下列目的 | 以下目的 | 下列事項 | 以下事項 | 下列任一 | 以下任一
profile-statutes = 法第 | 《 | 法律 | 條例 | 規則第 | 辦法第 | 民法 | GDPR
profile-self-names = 本公司 | 我司 | 敝公司 | 我方
profile-edges = 在 | 於 | 的 | 之 | 和 | 與 | 及 | 或 | 並 | 對 | 向 | 由 | 從 | 自 | 將 | 按 | 依 | 為 | 是 | 以 | 至 | 給 | 把 | 被 | 因 | 經 | 就 | 則 | 即 | 該 | 其 | 可 | 應 | 會 | 須 | 得 | 不 | 已 | 未 | 予 | 有 | 等
profile-definitions = 以下簡稱「…」） | 以下簡稱「…」) | 以下稱「…」） | 以下合稱「…」） | 下稱「…」）
profile-defined-before = 規定之 | 所定
profile-defined-after = 定義
profile-blanks = 待定 | 【待確認】 | 【待補充】 | 待補充 | 待確認 | （草案）
profile-before = 前條
profile-after = 次條 | 下一條
profile-above = 前項
profile-here = 本條 | 本項 | 次項
profile-relation-goes-on = 件 | 例 | 目
profile-empty-links = 這裡 | 此處 | 點擊這裡 | 按此 | 連結 | 詳情 | 更多
profile-language-words = 日文 | 英文 | 中文 | 正本 | 原文
profile-paid = 收取費用 | 收取手續費 | 酌收費用 | 支付費用
profile-money = 元 | 日圓 | 日元 | 美元 | 歐元 | 人民幣 | 港元 | 港幣 | 新臺幣 | 新台幣 | 英鎊 | 韓元
profile-free = 免費 | 不收取費用
profile-events = 訂定 | 修訂 | 修正
profile-cite-affix-article = 條
profile-cite-affix-section = 節 | 章
profile-cite-affix-inside = 項 | 款 | 目
profile-numerals = 兩=2 | 半=6
profile-scales = 十=10 | 百=100 | 千=1000 | 萬=10000 | 億=100000000
profile-eras = 民國
profile-counted = 個月 | 小時 | 個小時 | 分鐘 | 個工作日 | 工作天
profile-continued = 月 | 時
