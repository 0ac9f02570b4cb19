### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = “{ $heading }”
reference-titled = { $reference }“{ $heading }”
reference-previous-section = { $scheme ->
    [article] 前条
   *[other] 前一节
}
reference-same-section = { $scheme ->
    [article] 本条
   *[other] 本节
}
reference-next-section = { $scheme ->
    [article] 下一条
   *[other] 下一节
}
reference-previous-paragraph = 前款
reference-same-paragraph = 本款
reference-next-paragraph = 下款
reference-previous-item = 前项
reference-same-item = 本项
reference-next-item = 下项
section-deleted = 删除
date-open = （生效日期待定）
amount = { $currency ->
    [JPY] { $amount }日元
    [USD] { $amount }美元
    [EUR] { $amount }欧元
   *[other] { $amount } { $currency }
}
reference-unnumbered = “{ $heading }”{ $kind ->
    [paragraph] 第{ $reference }款
   *[other] { $reference }
}
reference-unnumbered-here = { $kind ->
    [paragraph] 第{ $reference }款
   *[other] { $reference }
}

## The plain text, which is sealed. Changing a word here changes no version that is sealed already.

plain-language = 语言
plain-original = 正本语言
plain-original-none = 无（各语言文本具有同等效力）
plain-established = 制定
plain-announced = 公布
plain-effective = 生效
plain-table = 表
duration-separator = { "" }

## People, addresses and signatures

person = { $title } { $name }
signature-order = company person
postal-address = { $kind ->
   *[other] { $address } { $code }
}
