### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = “{ $heading }”
reference-titled = { $reference } “{ $heading }”
reference-previous-section = { $scheme ->
    [article] ข้อก่อนหน้า
   *[other] ข้อก่อนหน้า
}
reference-same-section = { $scheme ->
    [article] ข้อนี้
   *[other] ข้อนี้
}
reference-next-section = { $scheme ->
    [article] ข้อถัดไป
   *[other] ข้อถัดไป
}
reference-previous-paragraph = วรรคก่อน
reference-same-paragraph = วรรคนี้
reference-next-paragraph = วรรคถัดไป
reference-previous-item = อนุก่อนหน้า
reference-same-item = อนุนี้
reference-next-item = อนุถัดไป
section-deleted = (ยกเลิก)
date-open = (ยังไม่กำหนดวันที่)
amount = { $currency ->
    [JPY] { $amount } เยน
    [USD] { $amount } ดอลลาร์สหรัฐ
    [EUR] { $amount } ยูโร
   *[other] { $amount } { $currency }
}
reference-unnumbered = { $kind ->
    [paragraph] วรรค { $reference }
   *[other] { $reference }
} ของ “{ $heading }”
reference-unnumbered-here = { $kind ->
    [paragraph] วรรค { $reference }
   *[other] { $reference }
}

## The plain text, which is sealed. Changing a word here changes no version that is sealed already.

plain-language = ภาษา
plain-original = ต้นฉบับ
plain-original-none = ไม่มี (ทุกภาษามีผลเท่าเทียมกัน)
plain-established = กำหนดขึ้น
plain-announced = ประกาศ
plain-effective = มีผลใช้บังคับ
plain-table = ตาราง
duration-separator = { " " }

## People, addresses and signatures

person = { $name } { $title }
signature-order = name title company
postal-address = { $kind ->
   *[other] { $address } { $code }
}
