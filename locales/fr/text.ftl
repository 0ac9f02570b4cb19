### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = « { $heading } »
reference-titled = { $reference } « { $heading } »
reference-previous-section = { $scheme ->
    [article] l’article précédent
   *[other] la section précédente
}
reference-same-section = { $scheme ->
    [article] le présent article
   *[other] la présente section
}
reference-next-section = { $scheme ->
    [article] l’article suivant
   *[other] la section suivante
}
reference-previous-paragraph = le paragraphe précédent
reference-same-paragraph = le présent paragraphe
reference-next-paragraph = le paragraphe suivant
reference-previous-item = le point précédent
reference-same-item = le présent point
reference-next-item = le point suivant
section-heading-article = { " " }{ $heading }
section-heading = { $heading }
section-deleted = (supprimé)
date-open = (date à déterminer)
amount = { $currency ->
    [JPY] { $amount } yens
    [USD] { $amount } dollars américains
    [EUR] { $amount } euros
   *[other] { $amount } { $currency }
}


## The plain text, which is sealed. Changing a word here changes no version that is sealed already.

plain-language = Langue
plain-original = Original
plain-original-none = aucun (toutes les versions linguistiques font également foi)
plain-established = Établi
plain-announced = Publié
plain-effective = En vigueur
plain-table = Tableau
duration-separator = { " " }

## People, addresses and signatures

person = { $name }, { $title }
signature-order = name title company
postal-address = { $kind ->
   *[other] { $address } { $code }
}

## References to several places, and to what was cited before

reference-unit = { $kind ->
    [paragraph] paragraphe { $number }
    [paragraph-sign] paragraphe { $number }
    [item] point { $number }
    [item-sign] point { $number }
   *[other] { $number }
}
reference-units = { $kind ->
    [paragraph] paragraphes { $list }
    [paragraph-sign] paragraphes { $list }
    [item] points { $list }
    [item-sign] points { $list }
   *[other] { $each }
}
reference-several = { $list }
reference-within = { $inner } de { $outer }
reference-range = { $first } à { $last }
reference-comma = { $first }, { $last }
reference-and = { $first } et { $last }
reference-or = { $first } ou { $last }
reference-preceding = { $kind ->
    [section-2] { $scheme ->
        [article] les deux articles précédents
       *[other] les deux sections précédentes
    }
    [section-3] { $scheme ->
        [article] les trois articles précédents
       *[other] les trois sections précédentes
    }
    [paragraph-2] les deux paragraphes précédents
    [paragraph-3] les trois paragraphes précédents
    [paragraph-all] les paragraphes précédents
    [item-2] les deux points précédents
    [item-3] les trois points précédents
   *[item-all] les points précédents
}
reference-again-section = ledit article
reference-again-paragraph = ledit paragraphe
reference-again-item = ledit point
designations = Disposition finale | Annexe | Appendice
person-reading = { $name } ({ $reading })
labelled = { $label } : { $value }
plain-notice = Document
plain-version = Version
