### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = “{ $heading }”
reference-titled = { $reference }“{ $heading }”
reference-previous-section = { $scheme ->
    [article] 前条
    [decimal] 前条
   *[other] 前一节
}
reference-same-section = { $scheme ->
    [article] 本条
    [decimal] 本条
   *[other] 本节
}
reference-next-section = { $scheme ->
    [article] 下一条
    [decimal] 下一条
   *[other] 下一节
}
reference-previous-paragraph = 前款
reference-same-paragraph = 本款
reference-next-paragraph = 下款
reference-previous-item = 前项
reference-same-item = 本项
reference-next-item = 下项
section-heading-article = { "　" }{ $heading }
section-heading = { $heading }
section-deleted = 删除
date-open = （生效日期待定）
amount = { $currency ->
    [JPY] { $amount }日元
    [USD] { $amount }美元
    [EUR] { $amount }欧元
   *[other] { $amount } { $currency }
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

## References to several places, and to what was cited before

reference-unit = { $kind ->
    [paragraph] 第{ $number }款
    [paragraph-sign] 第{ $number }款
    [item] 第{ $number }项
    [item-sign] 第{ $number }项
   *[other] { $number }
}
reference-units = { $each }
reference-several = { $list }
reference-within = { $outer }{ $inner }
reference-range = { $first }至{ $last }
reference-comma = { $first }、{ $last }
reference-and = { $first }和{ $last }
reference-or = { $first }或者{ $last }
reference-listed = words
reference-preceding = { $kind ->
    [section-2] { $scheme ->
        [article] 前两条
        [decimal] 前两条
       *[other] 前两节
    }
    [section-3] { $scheme ->
        [article] 前三条
        [decimal] 前三条
       *[other] 前三节
    }
    [paragraph-2] 前两款
    [paragraph-3] 前三款
    [paragraph-all] 前述各款
    [item-2] 前两项
    [item-3] 前三项
   *[item-all] 前述各项
}
reference-again-section = 该条
reference-again-paragraph = 该款
reference-again-item = 该项
designations = 附则 | 附录 | 附件 | 附表
person-reading = { $name }（{ $reading }）
labelled = { $label }：{ $value }
plain-notice = 文件
plain-version = 版本
