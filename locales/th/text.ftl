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
reference-previous-item = ข้อย่อยก่อนหน้า
reference-same-item = ข้อย่อยนี้
reference-next-item = ข้อย่อยถัดไป
section-heading-article = { " " }{ $heading }
section-heading = { $heading }
section-deleted = (ยกเลิก)
date-open = (ยังไม่กำหนดวันที่)
amount = { $currency ->
    [JPY] { $amount } เยน
    [USD] { $amount } ดอลลาร์สหรัฐ
    [EUR] { $amount } ยูโร
   *[other] { $amount } { $currency }
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

## References to several places, and to what was cited before

reference-unit = { $kind ->
    [paragraph] วรรค { $number }
    [paragraph-sign] วรรค { $number }
    [item] ข้อย่อย { $number }
    [item-sign] ข้อย่อย { $number }
   *[other] { $number }
}
reference-units = { $each }
reference-several = { $list }
reference-within = { $outer } { $inner }
reference-range = { $first } ถึง { $last }
reference-comma = { $first } { $last }
reference-and = { $first } และ { $last }
reference-or = { $first } หรือ { $last }
reference-listed = words
reference-preceding = { $kind ->
    [section-2] { $scheme ->
        [article] สองข้อก่อนหน้า
       *[other] สองข้อก่อนหน้า
    }
    [section-3] { $scheme ->
        [article] สามข้อก่อนหน้า
       *[other] สามข้อก่อนหน้า
    }
    [paragraph-2] สองวรรคก่อน
    [paragraph-3] สามวรรคก่อน
    [paragraph-all] วรรคก่อนทั้งหมด
    [item-2] สองข้อย่อยก่อนหน้า
    [item-3] สามข้อย่อยก่อนหน้า
   *[item-all] ข้อย่อยก่อนหน้าทั้งหมด
}
reference-again-section = ข้อดังกล่าว
reference-again-paragraph = วรรคดังกล่าว
reference-again-item = ข้อย่อยดังกล่าว
designations = บทเฉพาะกาล | ภาคผนวก | เอกสารแนบ
person-reading = { $name } ({ $reading })
labelled = { $label }: { $value }
plain-notice = เอกสาร
plain-version = ฉบับ
