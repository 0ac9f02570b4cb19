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
section-heading-article = { " " }{ $heading }
section-heading = { $heading }
section-deleted = (suprimido)
date-open = (fecha por determinar)
amount = { $currency ->
    [JPY] { $amount } yenes
    [USD] { $amount } dólares estadounidenses
    [EUR] { $amount } euros
   *[other] { $amount } { $currency }
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

## References to several places, and to what was cited before

reference-unit = { $kind ->
    [paragraph] apartado { $number }
    [paragraph-sign] apartado { $number }
    [item] punto { $number }
    [item-sign] punto { $number }
   *[other] { $number }
}
reference-units = { $kind ->
    [paragraph] apartados { $list }
    [paragraph-sign] apartados { $list }
    [item] puntos { $list }
    [item-sign] puntos { $list }
   *[other] { $each }
}
reference-several = { $list }
reference-within = { $inner } de { $outer }
reference-range = { $first } a { $last }
reference-comma = { $first }, { $last }
reference-and = { $first } y { $last }
reference-or = { $first } o { $last }
reference-preceding = { $kind ->
    [section-2] { $scheme ->
        [article] los dos artículos anteriores
       *[other] las dos secciones anteriores
    }
    [section-3] { $scheme ->
        [article] los tres artículos anteriores
       *[other] las tres secciones anteriores
    }
    [paragraph-2] los dos apartados anteriores
    [paragraph-3] los tres apartados anteriores
    [paragraph-all] los apartados anteriores
    [item-2] los dos puntos anteriores
    [item-3] los tres puntos anteriores
   *[item-all] los puntos anteriores
}
reference-again-section = dicho artículo
reference-again-paragraph = dicho apartado
reference-again-item = dicho punto
designations = Disposición adicional | Anexo | Apéndice
person-reading = { $name } ({ $reading })
labelled = { $label }: { $value }
plain-notice = Documento
plain-version = Versión
