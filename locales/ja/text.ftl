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

# 番号の後の見出し：第1条（目的）
section-heading-article = （{ $heading }）
# その他の番号の後の見出し：1. 目的
section-heading = { $heading }
section-deleted = 削除
# 施行日の決まっていない下書き
date-open = （施行日未定）
amount = { $currency ->
    [JPY] { $amount }円
    [USD] { $amount }米ドル
    [EUR] { $amount }ユーロ
   *[other] { $amount } { $currency }
}

# 参照先の呼び方。番号だけのもの。単位の言葉がなければ補う（「-sign」は括弧付きの番号）
reference-unit = { $kind ->
    [paragraph] 第{ $number }項
    [item] 第{ $number }号
   *[other] { $number }
}
# 番号を並べたもの。$each には上の単位が付き、$list には付かない
reference-units = { $kind ->
    [paragraph] { $each }
   *[other] { $each }
}
# 引用を並べたもの。$bare は、先頭の英単語（$kind）を除いたもの（日本語では使わない）
reference-several = { $kind ->
   *[other] { $list }
}
reference-within = { $outer }{ $inner }
reference-range = { $first }から{ $last }まで
reference-comma = { $first }、{ $last }
# $kind：入れ子の内側（within）、入れ子の外側（groups）、入れ子でないもの（alone）
reference-and = { $kind ->
    [groups] { $first }並びに{ $last }
   *[alone] { $first }及び{ $last }
}
reference-or = { $kind ->
    [within] { $first }若しくは{ $last }
   *[alone] { $first }又は{ $last }
}
# 番号と並べるときに前後のものを語で示すか: words（第1項及び前項）又は numbers（全て番号）
reference-listed = words
# 直前のもの：二つ、三つ、又はそれより前のすべて（all。四つ以上のとき）
reference-preceding = { $kind ->
    [section-2] { $scheme ->
        [article] 前2条
       *[other] 前の2項目
    }
    [section-3] { $scheme ->
        [article] 前3条
       *[other] 前の3項目
    }
    [paragraph-2] 前2項
    [paragraph-3] 前3項
    [paragraph-all] 前各項
    [item-2] 前2号
    [item-3] 前3号
   *[item-all] 前各号
}
# 同じ文で直前に引用したもの
reference-again-section = 同条
reference-again-paragraph = 同項
reference-again-item = 同号
# 見出しそのものが名称であり、鉤括弧を付けずに引用するもの
designations = 附則 | 付則 | 別表 | 別紙 | 別記 | 別添 | 様式 | 付表 | 付録

## テキスト版の見出し（封印される文。改めても、封印済みの版は変わりません）

plain-notice = 文書
plain-version = 版
plain-language = 言語
plain-original = 正文の言語
plain-original-none = なし（各言語の文は同等）
plain-established = 制定
plain-announced = 公表
plain-effective = 施行
plain-table = 表
# 期間の単位の間：1年6か月
duration-separator = { "" }

## 人・住所・署名

# 役職と氏名
person = { $title }　{ $name }
person-reading = { $name }（{ $reading }）
labelled = { $label }：{ $value }
# 署名の行の順。company（名称）、title（役職）、name（氏名）、person（上の一行）
signature-order = company person
# 郵便番号と住所の一行。〒は日本の郵便番号だけに付く（$kind：japanese か other）
postal-address = { $kind ->
    [japanese] 〒{ $code } { $address }
   *[other] { $address } { $code }
}
