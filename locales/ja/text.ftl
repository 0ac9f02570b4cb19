### 本文の中に現れる、seibun が作る言葉。

# 番号のない条項への参照
reference-heading = 「{ $heading }」
# [](#id "title")：番号と見出し
reference-titled = { $reference }「{ $heading }」
# [](#id "relative")：$scheme は番号の付け方（article のとき「条」）
reference-previous-section = { $scheme ->
    [article] 前条
   *[other] 前の項目
}
reference-same-section = { $scheme ->
    [article] 本条
   *[other] この項目
}
reference-next-section = { $scheme ->
    [article] 次条
   *[other] 次の項目
}
reference-previous-paragraph = 前項
reference-same-paragraph = 本項
reference-next-paragraph = 次項
reference-previous-item = 前号
reference-same-item = 本号
reference-next-item = 次号

section-deleted = 削除
# 施行日の決まっていない下書き
date-open = （施行日未定）
amount = { $currency ->
    [JPY] { $amount }円
    [USD] { $amount }米ドル
    [EUR] { $amount }ユーロ
   *[other] { $amount } { $currency }
}
# 附則など、番号のない条項の中への参照（ほかの条項から／同じ条項の中から）
reference-unnumbered = 「{ $heading }」{ $reference }
reference-unnumbered-here = { $reference }

## テキスト版の見出し（封印される文。改めても、封印済みの版は変わりません）

plain-language = 言語
plain-original = 正文の言語
plain-original-none = なし（各言語の文は同等）
plain-established = 制定
plain-announced = 公表
plain-effective = 施行
plain-table = 表
# 期間の単位の間：1年6か月
duration-separator = { "" }
