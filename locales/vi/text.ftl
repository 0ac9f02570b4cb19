### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = “{ $heading }”
reference-titled = { $reference } “{ $heading }”
reference-previous-section = { $scheme ->
    [article] Điều trước
   *[other] mục trước
}
reference-same-section = { $scheme ->
    [article] Điều này
   *[other] mục này
}
reference-next-section = { $scheme ->
    [article] Điều tiếp theo
   *[other] mục tiếp theo
}
reference-previous-paragraph = khoản trước
reference-same-paragraph = khoản này
reference-next-paragraph = khoản tiếp theo
reference-previous-item = điểm trước
reference-same-item = điểm này
reference-next-item = điểm tiếp theo
section-heading-article = { " " }{ $heading }
section-heading = { $heading }
section-deleted = (Bãi bỏ)
date-open = (chưa xác định ngày)
amount = { $currency ->
    [JPY] { $amount } yên Nhật
    [USD] { $amount } đô la Mỹ
    [EUR] { $amount } euro
   *[other] { $amount } { $currency }
}


## The plain text, which is sealed. Changing a word here changes no version that is sealed already.

plain-language = Ngôn ngữ
plain-original = Bản gốc
plain-original-none = không có (các bản ngôn ngữ có giá trị như nhau)
plain-established = Ban hành
plain-announced = Công bố
plain-effective = Có hiệu lực
plain-table = Bảng
duration-separator = { " " }

## People, addresses and signatures

person = { $name }, { $title }
signature-order = name title company
postal-address = { $kind ->
   *[other] { $address } { $code }
}

## References to several places, and to what was cited before

reference-unit = { $kind ->
    [paragraph] khoản { $number }
    [paragraph-sign] khoản { $number }
    [item] điểm { $number }
    [item-sign] điểm { $number }
   *[other] { $number }
}
reference-units = { $kind ->
    [paragraph] các khoản { $list }
    [paragraph-sign] các khoản { $list }
    [item] các điểm { $list }
    [item-sign] các điểm { $list }
   *[other] { $each }
}
reference-several = { $list }
reference-within = { $inner } { $outer }
reference-range = { $first } đến { $last }
reference-comma = { $first }, { $last }
reference-and = { $first } và { $last }
reference-or = { $first } hoặc { $last }
reference-listed = words
reference-preceding = { $kind ->
    [section-2] { $scheme ->
        [article] hai Điều trước
       *[other] hai mục trước
    }
    [section-3] { $scheme ->
        [article] ba Điều trước
       *[other] ba mục trước
    }
    [paragraph-2] hai khoản trước
    [paragraph-3] ba khoản trước
    [paragraph-all] các khoản trước
    [item-2] hai điểm trước
    [item-3] ba điểm trước
   *[item-all] các điểm trước
}
reference-again-section = Điều đó
reference-again-paragraph = khoản đó
reference-again-item = điểm đó
designations = Điều khoản bổ sung | Phụ lục
person-reading = { $name } ({ $reading })
labelled = { $label }: { $value }
plain-notice = Văn bản
plain-version = Phiên bản
