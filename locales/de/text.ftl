### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = „{ $heading }“
reference-titled = { $reference } „{ $heading }“

# Neighbours are cited by number (Absatz 2): a word such as „der vorstehende Absatz“ would have to be declined as the sentence asks.

reference-previous-section = { "" }
reference-same-section = { "" }
reference-next-section = { "" }
reference-previous-paragraph = { "" }
reference-same-paragraph = { "" }
reference-next-paragraph = { "" }
reference-previous-item = { "" }
reference-same-item = { "" }
reference-next-item = { "" }

section-heading-article = { " " }{ $heading }
section-heading = { $heading }
section-deleted = (gestrichen)
date-open = (Datum noch offen)
amount = { $currency ->
    [JPY] { $amount } Yen
    [USD] { $amount } US-Dollar
    [EUR] { $amount } Euro
   *[other] { $amount } { $currency }
}


## The plain text, which is sealed. Changing a word here changes no version that is sealed already.

plain-language = Sprache
plain-original = Original
plain-original-none = keines (alle Sprachfassungen sind gleichermaßen verbindlich)
plain-established = Erstellt
plain-announced = Veröffentlicht
plain-effective = Gültig ab
plain-table = Tabelle
duration-separator = { " und " }

## People, addresses and signatures

person = { $name }, { $title }
signature-order = name title company
postal-address = { $kind ->
   *[other] { $address } { $code }
}

## References to several places, and to what was cited before

reference-unit = { $kind ->
    [paragraph] Absatz { $number }
    [paragraph-sign] Absatz { $number }
    [item] Nummer { $number }
    [item-sign] Nummer { $number }
   *[other] { $number }
}
reference-units = { $kind ->
    [paragraph] Absatz { $list }
    [paragraph-sign] Absatz { $list }
    [item] Nummer { $list }
    [item-sign] Nummer { $list }
   *[other] { $each }
}
reference-several = { $kind ->
    [Artikel] Artikel { $bare }
    [Art] Art. { $bare }
    [Ziffer] Ziffern { $bare }
    [Ziff] Ziff. { $bare }
   *[other] { $list }
}
reference-within = { $outer } { $inner }
reference-range = { $first } bis { $last }
reference-comma = { $first }, { $last }
reference-and = { $first } und { $last }
reference-or = { $first } oder { $last }
reference-listed = numbers
reference-preceding = { "" }
reference-again-section = { "" }
reference-again-paragraph = { "" }
reference-again-item = { "" }
designations = Schlussbestimmung | Anlage | Anhang
person-reading = { $name } ({ $reading })
labelled = { $label }: { $value }
plain-notice = Dokument
plain-version = Fassung
