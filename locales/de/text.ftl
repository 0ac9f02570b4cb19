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
section-deleted = (gestrichen)
date-open = (Datum noch offen)
amount = { $currency ->
    [JPY] { $amount } Yen
    [USD] { $amount } US-Dollar
    [EUR] { $amount } Euro
   *[other] { $amount } { $currency }
}
reference-unnumbered = { $kind ->
    [paragraph] Absatz { $reference }
   *[other] { $reference }
} von „{ $heading }“
reference-unnumbered-here = { $kind ->
    [paragraph] Absatz { $reference }
   *[other] { $reference }
}

## The plain text, which is sealed. Changing a word here changes no version that is sealed already.

plain-language = Sprache
plain-original = Original
plain-original-none = keine (alle Sprachfassungen sind gleichrangig)
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
