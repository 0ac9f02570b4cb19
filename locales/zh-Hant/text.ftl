### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = 「{ $heading }」
reference-titled = { $reference }「{ $heading }」
reference-previous-section = { $scheme ->
    [article] 前條
    [decimal] 前條
   *[other] 前一節
}
reference-same-section = { $scheme ->
    [article] 本條
    [decimal] 本條
   *[other] 本節
}
reference-next-section = { $scheme ->
    [article] 次條
    [decimal] 次條
   *[other] 下一節
}
reference-previous-paragraph = 前項
reference-same-paragraph = 本項
reference-next-paragraph = 次項
reference-previous-item = 前款
reference-same-item = 本款
reference-next-item = 次款
section-heading-article = { "　" }{ $heading }
section-heading = { $heading }
section-deleted = （刪除）
date-open = （施行日期未定）
amount = { $currency ->
    [JPY] { $amount }日圓
    [USD] { $amount }美元
    [EUR] { $amount }歐元
   *[other] { $amount } { $currency }
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

## References to several places, and to what was cited before

reference-unit = { $kind ->
    [paragraph] 第{ $number }項
    [paragraph-sign] 第{ $number }項
    [item] 第{ $number }款
    [item-sign] 第{ $number }款
   *[other] { $number }
}
reference-units = { $each }
reference-several = { $list }
reference-within = { $outer }{ $inner }
reference-range = { $first }至{ $last }
reference-comma = { $first }、{ $last }
reference-and = { $first }及{ $last }
reference-or = { $first }或{ $last }
reference-listed = words
reference-preceding = { $kind ->
    [section-2] { $scheme ->
        [article] 前二條
        [decimal] 前二條
       *[other] 前二節
    }
    [section-3] { $scheme ->
        [article] 前三條
        [decimal] 前三條
       *[other] 前三節
    }
    [paragraph-2] 前二項
    [paragraph-3] 前三項
    [paragraph-all] 前各項
    [item-2] 前二款
    [item-3] 前三款
   *[item-all] 前各款
}
reference-again-section = 該條
reference-again-paragraph = 該項
reference-again-item = 該款
designations = 附則 | 附錄 | 附件 | 附表
person-reading = { $name }（{ $reading }）
labelled = { $label }：{ $value }
plain-notice = 文件
plain-version = 版本
