### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = «{ $heading }»
reference-titled = { $reference } «{ $heading }»
reference-previous-section = { $scheme ->
    [article] el artículo anterior
   *[other] la sección anterior
}
reference-same-section = { $scheme ->
    [article] el presente artículo
   *[other] la presente sección
}
reference-next-section = { $scheme ->
    [article] el artículo siguiente
   *[other] la sección siguiente
}
reference-previous-paragraph = el apartado anterior
reference-same-paragraph = el presente apartado
reference-next-paragraph = el apartado siguiente
reference-previous-item = el punto anterior
reference-same-item = el presente punto
reference-next-item = el punto siguiente
section-deleted = (suprimido)
date-open = (fecha por determinar)
amount = { $currency ->
    [JPY] { $amount } yenes
    [USD] { $amount } dólares estadounidenses
    [EUR] { $amount } euros
   *[other] { $amount } { $currency }
}
reference-unnumbered = { $kind ->
    [paragraph] apartado { $reference }
   *[other] { $reference }
} de «{ $heading }»
reference-unnumbered-here = { $kind ->
    [paragraph] apartado { $reference }
   *[other] { $reference }
}

## The plain text, which is sealed. Changing a word here changes no version that is sealed already.

plain-language = Idioma
plain-original = Original
plain-original-none = ninguno (todas las versiones lingüísticas son igualmente auténticas)
plain-established = Establecido
plain-announced = Publicado
plain-effective = En vigor
plain-table = Tabla
duration-separator = { " " }

## People, addresses and signatures

person = { $name }, { $title }
signature-order = name title company
postal-address = { $kind ->
   *[other] { $address } { $code }
}
