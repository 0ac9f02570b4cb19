### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = „{ $heading }“
reference-titled = { $reference } „{ $heading }“
reference-previous-section = { $scheme ->
    [article] der vorstehende Artikel
   *[other] der vorstehende Abschnitt
}
reference-same-section = { $scheme ->
    [article] dieser Artikel
   *[other] dieser Abschnitt
}
reference-next-section = { $scheme ->
    [article] der folgende Artikel
   *[other] der folgende Abschnitt
}
reference-previous-paragraph = der vorstehende Absatz
reference-same-paragraph = dieser Absatz
reference-next-paragraph = der folgende Absatz
reference-previous-item = die vorstehende Nummer
reference-same-item = diese Nummer
reference-next-item = die folgende Nummer
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
duration-separator = { " " }

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
    [paragraph] Absätze { $list }
    [paragraph-sign] Absätze { $list }
    [item] Nummern { $list }
    [item-sign] Nummern { $list }
   *[other] { $each }
}
reference-several = { $list }
reference-within = { $inner } von { $outer }
reference-range = { $first } bis { $last }
reference-comma = { $first }, { $last }
reference-and = { $first } und { $last }
reference-or = { $first } oder { $last }
reference-preceding = { $kind ->
    [section-2] { $scheme ->
        [article] die beiden vorstehenden Artikel
       *[other] die beiden vorstehenden Abschnitte
    }
    [section-3] { $scheme ->
        [article] die drei vorstehenden Artikel
       *[other] die drei vorstehenden Abschnitte
    }
    [paragraph-2] die beiden vorstehenden Absätze
    [paragraph-3] die drei vorstehenden Absätze
    [paragraph-all] die vorstehenden Absätze
    [item-2] die beiden vorstehenden Nummern
    [item-3] die drei vorstehenden Nummern
   *[item-all] die vorstehenden Nummern
}
reference-again-section = dieser Artikel
reference-again-paragraph = dieser Absatz
reference-again-item = diese Nummer
designations = Schlussbestimmung | Anlage | Anhang
person-reading = { $name } ({ $reading })
labelled = { $label }: { $value }
plain-notice = Dokument
plain-version = Fassung
