### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = «{ $heading }»
reference-titled = { $reference } «{ $heading }»

# Neighbours have no article, like numbers (apartado 2): the sentence has it, contracted as it asks (al, del, el).

reference-previous-section = { $scheme ->
    [article] artículo anterior
   *[other] sección anterior
}
reference-same-section = { $scheme ->
    [article] presente artículo
   *[other] presente sección
}
reference-next-section = { $scheme ->
    [article] artículo siguiente
   *[other] sección siguiente
}
reference-previous-paragraph = apartado anterior
reference-same-paragraph = presente apartado
reference-next-paragraph = apartado siguiente
reference-previous-item = punto anterior
reference-same-item = presente punto
reference-next-item = punto siguiente

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
duration-separator = { " y " }

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
reference-within = { $outer }, { $inner }
reference-range = { $first } a { $last }
reference-comma = { $first }, { $last }
reference-and = { $first } y { $last }
reference-or = { $first } o { $last }
reference-listed = numbers
reference-preceding = { $kind ->
    [section-2] { $scheme ->
        [article] dos artículos anteriores
       *[other] dos secciones anteriores
    }
    [section-3] { $scheme ->
        [article] tres artículos anteriores
       *[other] tres secciones anteriores
    }
    [paragraph-2] dos apartados anteriores
    [paragraph-3] tres apartados anteriores
    [paragraph-all] apartados anteriores
    [item-2] dos puntos anteriores
    [item-3] tres puntos anteriores
   *[item-all] puntos anteriores
}
reference-again-section = mismo artículo
reference-again-paragraph = mismo apartado
reference-again-item = mismo punto
designations = Disposición adicional | Anexo | Apéndice
person-reading = { $name } ({ $reading })
labelled = { $label }: { $value }
plain-notice = Documento
plain-version = Versión
