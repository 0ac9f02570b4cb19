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
section-deleted = (supprimé)
date-open = (date à déterminer)
amount = { $currency ->
    [JPY] { $amount } yens
    [USD] { $amount } dollars américains
    [EUR] { $amount } euros
   *[other] { $amount } { $currency }
}
reference-unnumbered = { $kind ->
    [paragraph] paragraphe { $reference }
   *[other] { $reference }
} de « { $heading } »
reference-unnumbered-here = { $kind ->
    [paragraph] paragraphe { $reference }
   *[other] { $reference }
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
