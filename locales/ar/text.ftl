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
section-heading-article = { " " }{ $heading }
section-heading = { $heading }
section-deleted = (محذوف)
date-open = (تاريخ السريان غير محدد)
amount = { $currency ->
    [JPY] { $amount } ين
    [USD] { $amount } دولار أمريكي
    [EUR] { $amount } يورو
   *[other] { $amount } { $currency }
}


## The plain text, which is sealed. Changing a word here changes no version that is sealed already.

plain-language = اللغة
plain-original = الأصل
plain-original-none = لا يوجد (جميع اللغات متساوية في الحجية)
plain-established = تاريخ الإصدار
plain-announced = تاريخ النشر
plain-effective = تاريخ السريان
plain-table = جدول
duration-separator = { " و" }

## People, addresses and signatures

person = { $name }، { $title }
signature-order = name title company
postal-address = { $kind ->
   *[other] { $address } { $code }
}

## References to several places, and to what was cited before

reference-unit = { $kind ->
    [paragraph] الفقرة { $number }
    [paragraph-sign] الفقرة { $number }
    [item] البند { $number }
    [item-sign] البند { $number }
   *[other] { $number }
}
# A dual would have to be declined: each has its word.
reference-units = { $each }
reference-several = { $list }
reference-within = { $inner } من { $outer }
reference-range = { $first } إلى { $last }
reference-comma = { $first }، { $last }
reference-and = { $first } و{ $last }
reference-or = { $first } أو { $last }
reference-listed = words
# Two of them would have to be declined (الفقرتان, الفقرتين): they are cited by their numbers.
reference-preceding = { $kind ->
    [section-2] { "" }
    [section-3] { $scheme ->
        [article] المواد الثلاث السابقة
       *[other] الأقسام الثلاثة السابقة
    }
    [paragraph-2] { "" }
    [paragraph-3] الفقرات الثلاث السابقة
    [paragraph-all] الفقرات السابقة
    [item-2] { "" }
    [item-3] البنود الثلاثة السابقة
   *[item-all] البنود السابقة
}
reference-again-section = تلك المادة
reference-again-paragraph = تلك الفقرة
reference-again-item = ذلك البند
designations = حكم ختامي | ملحق | مرفق
person-reading = { $name } ({ $reading })
labelled = { $label }: { $value }
plain-notice = الوثيقة
plain-version = النسخة
