### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = “{ $heading }”
reference-titled = { $reference } “{ $heading }”
reference-previous-section = { $scheme ->
    [article] o artigo anterior
   *[other] a seção anterior
}
reference-same-section = { $scheme ->
    [article] este artigo
   *[other] esta seção
}
reference-next-section = { $scheme ->
    [article] o artigo seguinte
   *[other] a seção seguinte
}
reference-previous-paragraph = o parágrafo anterior
reference-same-paragraph = este parágrafo
reference-next-paragraph = o parágrafo seguinte
reference-previous-item = o item anterior
reference-same-item = este item
reference-next-item = o item seguinte
section-deleted = (suprimido)
date-open = (data a definir)
amount = { $currency ->
    [JPY] { $amount } ienes
    [USD] { $amount } dólares americanos
    [EUR] { $amount } euros
   *[other] { $amount } { $currency }
}
reference-unnumbered = { $kind ->
    [paragraph] parágrafo { $reference }
   *[other] { $reference }
} de “{ $heading }”
reference-unnumbered-here = { $kind ->
    [paragraph] parágrafo { $reference }
   *[other] { $reference }
}

## The plain text, which is sealed. Changing a word here changes no version that is sealed already.

plain-language = Idioma
plain-original = Original
plain-original-none = nenhum (todas as versões linguísticas têm igual valor)
plain-established = Estabelecido
plain-announced = Publicado
plain-effective = Em vigor
plain-table = Tabela
duration-separator = { " " }

## People, addresses and signatures

person = { $name }, { $title }
signature-order = name title company
postal-address = { $kind ->
   *[other] { $address } { $code }
}
