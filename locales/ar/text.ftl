### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = «{ $heading }»
reference-titled = { $reference } «{ $heading }»
reference-previous-section = { $scheme ->
    [article] المادة السابقة
   *[other] القسم السابق
}
reference-same-section = { $scheme ->
    [article] هذه المادة
   *[other] هذا القسم
}
reference-next-section = { $scheme ->
    [article] المادة التالية
   *[other] القسم التالي
}
reference-previous-paragraph = الفقرة السابقة
reference-same-paragraph = هذه الفقرة
reference-next-paragraph = الفقرة التالية
reference-previous-item = البند السابق
reference-same-item = هذا البند
reference-next-item = البند التالي
section-deleted = (محذوف)
date-open = (تاريخ السريان غير محدد)
amount = { $currency ->
    [JPY] { $amount } ين
    [USD] { $amount } دولار أمريكي
    [EUR] { $amount } يورو
   *[other] { $amount } { $currency }
}
reference-unnumbered = { $kind ->
    [paragraph] الفقرة { $reference }
   *[other] { $reference }
} من «{ $heading }»
reference-unnumbered-here = { $kind ->
    [paragraph] الفقرة { $reference }
   *[other] { $reference }
}

## The plain text, which is sealed. Changing a word here changes no version that is sealed already.

plain-language = اللغة
plain-original = الأصل
plain-original-none = لا يوجد (جميع اللغات متساوية في الحجية)
plain-established = صدر
plain-announced = نُشر
plain-effective = سارٍ من
plain-table = جدول
duration-separator = { " " }

## People, addresses and signatures

person = { $name }، { $title }
signature-order = name title company
postal-address = { $kind ->
   *[other] { $address } { $code }
}
