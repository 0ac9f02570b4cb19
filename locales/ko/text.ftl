### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = ‘{ $heading }’
reference-titled = { $reference } ‘{ $heading }’
reference-previous-section = { $scheme ->
    [article] 전조
    [decimal] 전조
   *[other] 앞 항목
}
reference-same-section = { $scheme ->
    [article] 이 조
    [decimal] 이 조
   *[other] 이 항목
}
reference-next-section = { $scheme ->
    [article] 다음 조
    [decimal] 다음 조
   *[other] 다음 항목
}
reference-previous-paragraph = 전항
reference-same-paragraph = 이 항
reference-next-paragraph = 다음 항
reference-previous-item = 전호
reference-same-item = 이 호
reference-next-item = 다음 호
section-heading-article = ({ $heading })
section-heading = { $heading }
section-deleted = 삭제
date-open = (시행일 미정)
amount = { $currency ->
    [JPY] { $amount }엔
    [USD] { $amount }달러
    [EUR] { $amount }유로
   *[other] { $amount } { $currency }
}


## The plain text, which is sealed. Changing a word here changes no version that is sealed already.

plain-language = 언어
plain-original = 정본의 언어
plain-original-none = 없음(각 언어의 문서는 동등함)
plain-established = 제정
plain-announced = 공개
plain-effective = 시행
plain-table = 표
duration-separator = { " " }

## People, addresses and signatures

person = { $title } { $name }
signature-order = company person
postal-address = { $kind ->
   *[other] { $address } { $code }
}

## References to several places, and to what was cited before

reference-unit = { $kind ->
    [paragraph] 제{ $number }항
    [paragraph-sign] 제{ $number }항
    [item] 제{ $number }호
    [item-sign] 제{ $number }호
   *[other] { $number }
}
reference-units = { $each }
reference-several = { $list }
reference-within = { $outer } { $inner }
reference-range = { $first }부터 { $last }까지
reference-comma = { $first }, { $last }
reference-and = { $first } 및 { $last }
reference-or = { $first } 또는 { $last }
reference-listed = words
reference-preceding = { $kind ->
    [section-2] { $scheme ->
        [article] 전2조
        [decimal] 전2조
       *[other] 앞의 두 항목
    }
    [section-3] { $scheme ->
        [article] 전3조
        [decimal] 전3조
       *[other] 앞의 세 항목
    }
    [paragraph-2] 전2항
    [paragraph-3] 전3항
    [paragraph-all] 앞의 각 항
    [item-2] 전2호
    [item-3] 전3호
   *[item-all] 앞의 각 호
}
reference-again-section = 같은 조
reference-again-paragraph = 같은 항
reference-again-item = 같은 호
designations = 부칙 | 별표 | 별지 | 부록
person-reading = { $name } ({ $reading })
labelled = { $label }: { $value }
plain-notice = 문서
plain-version = 버전
