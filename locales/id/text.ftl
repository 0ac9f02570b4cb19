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
reference-previous-item = { $scheme ->
    [article] huruf sebelumnya
   *[other] angka sebelumnya
}
reference-same-item = { $scheme ->
    [article] huruf ini
   *[other] angka ini
}
reference-next-item = { $scheme ->
    [article] huruf berikutnya
   *[other] angka berikutnya
}
section-heading-article = { " " }{ $heading }
section-heading = { $heading }
section-deleted = (Dihapus)
date-open = (tanggal belum ditetapkan)
amount = { $currency ->
    [JPY] { $amount } yen
    [USD] { $amount } dolar Amerika Serikat
    [EUR] { $amount } euro
   *[other] { $amount } { $currency }
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

## References to several places, and to what was cited before

reference-unit = { $kind ->
    [paragraph] ayat { $number }
    [paragraph-sign] ayat { $number }
    [item] { $scheme ->
        [article] huruf { $number }
       *[other] angka { $number }
    }
    [item-sign] { $scheme ->
        [article] huruf { $number }
       *[other] angka { $number }
    }
   *[other] { $number }
}
reference-units = { $each }
reference-several = { $list }
reference-within = { $outer } { $inner }
reference-range = { $first } sampai { $last }
reference-comma = { $first }, { $last }
reference-and = { $first } dan { $last }
reference-or = { $first } atau { $last }
reference-listed = words
reference-preceding = { $kind ->
    [section-2] { $scheme ->
        [article] dua pasal sebelumnya
       *[other] dua bagian sebelumnya
    }
    [section-3] { $scheme ->
        [article] tiga pasal sebelumnya
       *[other] tiga bagian sebelumnya
    }
    [paragraph-2] dua ayat sebelumnya
    [paragraph-3] tiga ayat sebelumnya
    [paragraph-all] ayat-ayat sebelumnya
    [item-2] { $scheme ->
        [article] dua huruf sebelumnya
       *[other] dua angka sebelumnya
    }
    [item-3] { $scheme ->
        [article] tiga huruf sebelumnya
       *[other] tiga angka sebelumnya
    }
   *[item-all] { $scheme ->
        [article] huruf-huruf sebelumnya
       *[other] angka-angka sebelumnya
    }
}
reference-again-section = pasal tersebut
reference-again-paragraph = ayat tersebut
reference-again-item = { $scheme ->
    [article] huruf tersebut
   *[other] angka tersebut
}
designations = Ketentuan tambahan | Lampiran
person-reading = { $name } ({ $reading })
labelled = { $label }: { $value }
plain-notice = Dokumen
plain-version = Versi
