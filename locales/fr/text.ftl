### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = « { $heading } »
reference-titled = { $reference } « { $heading } »

# Neighbours have no article, like numbers (paragraphe 2): the sentence has it, contracted as it asks (au, du, le).

reference-previous-section = { $scheme ->
    [article] article précédent
   *[other] section précédente
}
reference-same-section = { $scheme ->
    [article] { "" }
   *[other] présente section
}
reference-next-section = { $scheme ->
    [article] article suivant
   *[other] section suivante
}
reference-previous-paragraph = paragraphe précédent
reference-same-paragraph = présent paragraphe
reference-next-paragraph = paragraphe suivant
reference-previous-item = point précédent
reference-same-item = présent point
reference-next-item = point suivant

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
duration-separator = { " et " }

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
reference-several = { $kind ->
    [article] articles { $bare }
    [art] art. { $bare }
    [section] sections { $bare }
    [sect] sect. { $bare }
   *[other] { $list }
}
reference-within = { $outer }, { $inner }
reference-range = { $first } à { $last }
reference-comma = { $first }, { $last }
reference-and = { $first } et { $last }
reference-or = { $first } ou { $last }
reference-listed = numbers
reference-preceding = { $kind ->
    [section-2] { $scheme ->
        [article] deux articles précédents
       *[other] deux sections précédentes
    }
    [section-3] { $scheme ->
        [article] trois articles précédents
       *[other] trois sections précédentes
    }
    [paragraph-2] deux paragraphes précédents
    [paragraph-3] trois paragraphes précédents
    [paragraph-all] paragraphes précédents
    [item-2] deux points précédents
    [item-3] trois points précédents
   *[item-all] points précédents
}
reference-again-section = { "" }
reference-again-paragraph = même paragraphe
reference-again-item = même point
designations = Disposition finale | Annexe | Appendice
person-reading = { $name } ({ $reading })
labelled = { $label } : { $value }
plain-notice = Document
plain-version = Version
