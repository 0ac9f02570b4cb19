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
section-heading-article = { " " }{ $heading }
section-heading = { $heading }
section-deleted = (suprimido)
date-open = (data a definir)
amount = { $currency ->
    [JPY] { $amount } ienes
    [USD] { $amount } dólares americanos
    [EUR] { $amount } euros
   *[other] { $amount } { $currency }
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

## References to several places, and to what was cited before

reference-unit = { $kind ->
    [paragraph] parágrafo { $number }
    [paragraph-sign] parágrafo { $number }
    [item] item { $number }
    [item-sign] item { $number }
   *[other] { $number }
}
reference-units = { $kind ->
    [paragraph] parágrafos { $list }
    [paragraph-sign] parágrafos { $list }
    [item] itens { $list }
    [item-sign] itens { $list }
   *[other] { $each }
}
reference-several = { $list }
reference-within = { $inner } de { $outer }
reference-range = { $first } a { $last }
reference-comma = { $first }, { $last }
reference-and = { $first } e { $last }
reference-or = { $first } ou { $last }
reference-preceding = { $kind ->
    [section-2] { $scheme ->
        [article] os dois artigos anteriores
       *[other] as duas seções anteriores
    }
    [section-3] { $scheme ->
        [article] os três artigos anteriores
       *[other] as três seções anteriores
    }
    [paragraph-2] os dois parágrafos anteriores
    [paragraph-3] os três parágrafos anteriores
    [paragraph-all] os parágrafos anteriores
    [item-2] os dois itens anteriores
    [item-3] os três itens anteriores
   *[item-all] os itens anteriores
}
reference-again-section = o referido artigo
reference-again-paragraph = o referido parágrafo
reference-again-item = o referido item
designations = Disposição final | Anexo | Apêndice
person-reading = { $name } ({ $reading })
labelled = { $label }: { $value }
plain-notice = Documento
plain-version = Versão
