### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = 「{ $heading }」
reference-titled = { $reference }「{ $heading }」
reference-previous-section = { $scheme ->
    [article] 前條
   *[other] 前一節
}
reference-same-section = { $scheme ->
    [article] 本條
   *[other] 本節
}
reference-next-section = { $scheme ->
    [article] 次條
   *[other] 下一節
}
reference-previous-paragraph = 前項
reference-same-paragraph = 本項
reference-next-paragraph = 次項
reference-previous-item = 前款
reference-same-item = 本款
reference-next-item = 次款
section-deleted = 刪除
date-open = （施行日期未定）
amount = { $currency ->
    [JPY] { $amount }日圓
    [USD] { $amount }美元
    [EUR] { $amount }歐元
   *[other] { $amount } { $currency }
}
reference-unnumbered = 「{ $heading }」{ $kind ->
    [paragraph] 第{ $reference }項
   *[other] { $reference }
}
reference-unnumbered-here = { $kind ->
    [paragraph] 第{ $reference }項
   *[other] { $reference }
}

## The plain text, which is sealed. Changing a word here changes no version that is sealed already.

plain-language = 語言
plain-original = 正本語言
plain-original-none = 無（各語言文本具同等效力）
plain-established = 訂定
plain-announced = 公告
plain-effective = 施行
plain-table = 表
duration-separator = { "" }

## People, addresses and signatures

person = { $title } { $name }
signature-order = company person
postal-address = { $kind ->
   *[other] { $address } { $code }
}
