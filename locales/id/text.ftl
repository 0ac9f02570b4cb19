### Words that seibun writes inside the text. The same ids and variables as in ../en/text.ftl.

reference-heading = “{ $heading }”
reference-titled = { $reference } “{ $heading }”
reference-previous-section = { $scheme ->
    [article] pasal sebelumnya
   *[other] bagian sebelumnya
}
reference-same-section = { $scheme ->
    [article] pasal ini
   *[other] bagian ini
}
reference-next-section = { $scheme ->
    [article] pasal berikutnya
   *[other] bagian berikutnya
}
reference-previous-paragraph = ayat sebelumnya
reference-same-paragraph = ayat ini
reference-next-paragraph = ayat berikutnya
reference-previous-item = huruf sebelumnya
reference-same-item = huruf ini
reference-next-item = huruf berikutnya
section-deleted = (Dihapus)
date-open = (tanggal belum ditetapkan)
amount = { $currency ->
    [JPY] { $amount } yen
    [USD] { $amount } dolar Amerika Serikat
    [EUR] { $amount } euro
   *[other] { $amount } { $currency }
}
reference-unnumbered = { $kind ->
    [paragraph] ayat { $reference }
   *[other] { $reference }
} dari “{ $heading }”
reference-unnumbered-here = { $kind ->
    [paragraph] ayat { $reference }
   *[other] { $reference }
}

## The plain text, which is sealed. Changing a word here changes no version that is sealed already.

plain-language = Bahasa
plain-original = Naskah asli
plain-original-none = tidak ada (semua bahasa setara)
plain-established = Ditetapkan
plain-announced = Diumumkan
plain-effective = Berlaku
plain-table = Tabel
duration-separator = { " " }

## People, addresses and signatures

person = { $name }, { $title }
signature-order = name title company
postal-address = { $kind ->
   *[other] { $address } { $code }
}
