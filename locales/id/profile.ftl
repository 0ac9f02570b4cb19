### What is peculiar to this language (id). The ids are explained in ../en/profile.ftl. What is not said here is not
### known, and the checks that would need it do not look.

profile-direction = ltr
profile-spaces = yes
profile-calling-code = 62
profile-quotes = “ ”
profile-straight-quotes = yes
profile-stops = {"."}
profile-shortened = seq. | para. | paras. | lit. | art. | arts. | no. | nos. | sec. | sent. | subpara.
profile-semicolons = ;
profile-joiners = dan | atau | dan/atau
profile-following = sebagai berikut. | sebagai berikut: | berikut ini: | di bawah ini:
profile-listed = hal-hal berikut | tujuan berikut | informasi berikut | salah satu dari | data berikut | tindakan berikut
profile-statutes = Undang-Undang | UU | Peraturan | Keputusan | KUHP | UUD | GDPR | APPI
profile-definitions = (selanjutnya disebut "…") | (selanjutnya "…") | (untuk selanjutnya disebut "…")
profile-defined-after = didefinisikan dalam | dimaksud dalam
profile-blanks = akan ditentukan | belum ditentukan | [tanggal] | [nama]
profile-before = pasal sebelumnya
profile-after = pasal berikutnya
profile-above = ayat sebelumnya
profile-empty-links = di sini | klik di sini | tautan | tautan ini | selengkapnya | lebih lanjut
profile-language-words = bahasa jepang | bahasa inggris | bahasa indonesia | naskah asli
profile-paid = mengenakan biaya | dikenai biaya | dikenakan biaya
profile-money = rupiah | yen | dolar | euro
profile-free = gratis | tanpa biaya
profile-events = ditetapkan | diubah | pembaruan
profile-function-words = yang | dan | untuk | kami | anda | dengan | dari | ini | adalah | atau | dalam | pada | tidak | akan
profile-open-words = yang | dari | dengan | untuk | pada | oleh
profile-months = Januari/Jan | Februari/Feb | Maret/Mar | April/Apr | Mei | Juni/Jun | Juli/Jul | Agustus/Agt | September/Sep | Oktober/Okt | November/Nov | Desember/Des
profile-date-forms = D MONTH Y | D/M/Y
profile-decimal = ,
profile-group = {"."} | space
profile-cite-article = Pasal
profile-cite-marked = Art. | Article | §
profile-cite-section = bagian
profile-cite-inside = ayat | huruf | angka
profile-numerals = dua=2 | tiga=3 | empat=4 | lima=5 | enam=6 | tujuh=7 | delapan=8 | sembilan=9 | sepuluh=10 | dua belas=12 | setengah=6
profile-scales = ribu=1000 | juta=1000000 | miliar=1000000000
