### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = “{ $heading }”
reference-titled = { $reference } “{ $heading }”

# Neighbours have no article, like numbers (parágrafo 2): the sentence has it, contracted as it asks (ao, do, no).

reference-previous-section = { $scheme ->
    [article] artigo anterior
   *[other] seção anterior
}
reference-same-section = { $scheme ->
    [article] presente artigo
   *[other] presente seção
}
reference-next-section = { $scheme ->
    [article] artigo seguinte
   *[other] seção seguinte
}
reference-previous-paragraph = parágrafo anterior
reference-same-paragraph = presente parágrafo
reference-next-paragraph = parágrafo seguinte
reference-previous-item = { $scheme ->
    [article] inciso anterior
   *[other] item anterior
}
reference-same-item = { $scheme ->
    [article] presente inciso
   *[other] presente item
}
reference-next-item = { $scheme ->
    [article] inciso seguinte
   *[other] item seguinte
}

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
duration-separator = { " e " }

## People, addresses and signatures

person = { $name }, { $title }
signature-order = name title company
postal-address = { $kind ->
   *[other] { $address } { $code }
}

## References to several places, and to what was cited before

reference-unit = { $kind ->
    [paragraph] { $scheme ->
        [article] § { $number }
       *[other] parágrafo { $number }
    }
    [paragraph-sign] parágrafo { $number }
    [item] { $scheme ->
        [article] inciso { $number }
       *[other] item { $number }
    }
    [item-sign] { $scheme ->
        [article] inciso { $number }
       *[other] item { $number }
    }
   *[other] { $number }
}
reference-units = { $kind ->
    [paragraph] { $scheme ->
        [article] §§ { $list }
       *[other] parágrafos { $list }
    }
    [paragraph-sign] parágrafos { $list }
    [item] { $scheme ->
        [article] incisos { $list }
       *[other] itens { $list }
    }
    [item-sign] { $scheme ->
        [article] incisos { $list }
       *[other] itens { $list }
    }
   *[other] { $each }
}
reference-several = { $kind ->
    [artigo] artigos { $bare }
    [art] arts. { $bare }
   *[other] { $list }
}
reference-within = { $outer }, { $inner }
reference-range = { $first } a { $last }
reference-comma = { $first }, { $last }
reference-and = { $first } e { $last }
reference-or = { $first } ou { $last }
reference-listed = numbers
reference-preceding = { $kind ->
    [section-2] { $scheme ->
        [article] dois artigos anteriores
       *[other] duas seções anteriores
    }
    [section-3] { $scheme ->
        [article] três artigos anteriores
       *[other] três seções anteriores
    }
    [paragraph-2] dois parágrafos anteriores
    [paragraph-3] três parágrafos anteriores
    [paragraph-all] parágrafos anteriores
    [item-2] { $scheme ->
        [article] dois incisos anteriores
       *[other] dois itens anteriores
    }
    [item-3] { $scheme ->
        [article] três incisos anteriores
       *[other] três itens anteriores
    }
   *[item-all] { $scheme ->
        [article] incisos anteriores
       *[other] itens anteriores
    }
}
reference-again-section = mesmo artigo
reference-again-paragraph = mesmo parágrafo
reference-again-item = { $scheme ->
    [article] mesmo inciso
   *[other] mesmo item
}
designations = Disposição final | Anexo | Apêndice
person-reading = { $name } ({ $reading })
labelled = { $label }: { $value }
plain-notice = Documento
plain-version = Versão
