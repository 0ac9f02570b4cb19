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
section-deleted = (Bãi bỏ)
date-open = (chưa xác định ngày)
amount = { $currency ->
    [JPY] { $amount } yên Nhật
    [USD] { $amount } đô la Mỹ
    [EUR] { $amount } euro
   *[other] { $amount } { $currency }
}
reference-unnumbered = { $kind ->
    [paragraph] khoản { $reference }
   *[other] { $reference }
} của “{ $heading }”
reference-unnumbered-here = { $kind ->
    [paragraph] khoản { $reference }
   *[other] { $reference }
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
