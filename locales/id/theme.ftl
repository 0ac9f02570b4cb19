### Words of the default theme (id). The same ids and variables as in ../en/theme.ftl.

## Languages and the frame of the page

language-name = Bahasa Indonesia
og-locale = id_ID
skip-to-content = Lewati ke isi
breadcrumbs = Jalur navigasi
languages = Bahasa
company-links = Situs perusahaan
all-notices = Semua dokumen
choose-language = Pilih bahasa
index-title = Dokumen privasi
index-description = Dokumen { $operator } tentang pemrosesan data pribadi dan privasi.
index-empty = Belum ada dokumen yang diumumkan.

## The text on the page

contents = Daftar isi
to-contact = Kontak
permalink = Tautan ke “{ $section }”

## States

state-in-force = Berlaku
state-in-force-until = Berlaku sampai { $until }
state-announced = Diumumkan, belum berlaku
state-superseded = Telah digantikan
state-draft = Rancangan
version = Versi
effective-none = Tidak disebutkan
effective-date = Tanggal berlaku
applied-period = Masa berlaku
period = { $from } sampai dengan { $until }
original = Naskah asli
history = Riwayat perubahan
all-versions = Semua versi
version-of = Versi yang berlaku mulai { $date }

## Notes on a state

banner-announced = Versi ini berlaku mulai { $date }.
banner-announced-current = { " " }Sampai saat itu, versi yang sekarang tetap berlaku.
banner-superseded = Versi ini telah digantikan. Versi ini berlaku dari { $from } sampai dengan { $until }.
banner-superseded-until = Versi ini telah digantikan. Versi ini berlaku sampai dengan { $until }.
banner-superseded-undated = Versi ini telah digantikan.
banner-draft = Versi ini masih berupa rancangan, belum diumumkan, dan tidak berlaku.
banner-comparison = Naskah baru berlaku mulai { $date }.
banner-comparison-draft = Naskah baru masih berupa rancangan, belum diumumkan, dan tidak berlaku.
banner-coming = Versi baru berlaku mulai { $date }.
read-in-force = Baca versi yang berlaku
read-in-force-dated = Baca versi yang berlaku mulai { $date }
read-coming = Baca versi baru
versions = Versi lain
previous-version = Versi sebelumnya
next-version = Versi berikutnya
current-page = Halaman versi yang berlaku
permanent-address = Alamat tetap versi ini

## Original and translation

prevails = Terjemahan ini dibuat dari naskah asli { $language } dan hanya untuk rujukan. Jika terdapat perbedaan antara terjemahan dan naskah asli, naskah asli yang berlaku.
gist = Ringkasan (bukan bagian dari naskah)
translation-machine = Terjemahan ini dibuat oleh mesin dan belum ditinjau.
translation-human = Terjemahan ini dibuat oleh manusia.
translation-reviewed = Terjemahan ini dibuat oleh mesin dan telah ditinjau oleh manusia.
read-original = Baca naskah asli { $language }
original-notice = Naskah { $language } ini adalah naskah asli. Naskah dalam bahasa lain adalah terjemahan yang hanya untuk rujukan; jika terdapat perbedaan, naskah asli ini yang berlaku.
equal-notice = Naskah dalam semua bahasa sama-sama otentik; tidak ada yang lebih diutamakan.
missing-translation = Versi ini tidak memiliki terjemahan { $language }. Naskah di bawah ini adalah naskah asli { $original }.
text-of-another = Versi ini tidak memiliki naskah tersendiri dalam bahasa ini. Naskah di bawah ini dalam { $language }.

## History

history-title = Riwayat perubahan
history-of = { $title }: riwayat perubahan
history-description = Semua versi “{ $title }”.
history-version = Versi
history-state = Status
history-announced = Tanggal diumumkan
history-effective = Tanggal berlaku
history-until = Berlaku sampai
history-untranslated = Tidak ada terjemahan { $language }.
back-to-notice = Kembali ke dokumen
moved-title = Halaman ini telah dipindahkan
not-found-title = Halaman tidak ditemukan
not-found = Halaman mungkin telah dipindahkan atau dihapus, atau alamatnya keliru.

## Records

note-mark = Catatan:
external-link = , situs luar
contact-name = Kontak
contact-address = Alamat
contact-phone = Telepon
contact-email = Surel
contact-form = Formulir kontak
contact-hours = Jam layanan
operator-name = Nama
operator-representative = Perwakilan
contact-person = Penanggung jawab

## Dates

dates-established = Ditetapkan pada { $date }
dates-revised = Diubah pada { $date }
dates-effective = Berlaku mulai { $date }

## Cookies

cookie-name = Nama
cookie-provider = Penyedia
cookie-purpose = Tujuan
cookie-lifetime = Masa simpan
cookie-party = Asal
cookie-category = Kategori
cookie-party-first = Pihak pertama
cookie-party-third = Pihak ketiga
cookie-category-necessary = Sangat diperlukan
cookie-category-functional = Fungsional
cookie-category-analytics = Analitik
cookie-category-advertising = Iklan

## External transmissions

transmission-service = Layanan
transmission-recipient = Penerima
transmission-sent = Informasi yang dikirim
transmission-purpose = Tujuan kami
transmission-recipient-purpose = Tujuan penerima
transmission-policy = Kebijakan privasi penerima
transmission-opt-out = Penolakan (opt-out)

## Durations

duration-years = { $count } tahun
duration-months = { $count } bulan
duration-weeks = { $count } minggu
duration-days = { $count } hari
duration-hours = { $count } jam
duration-minutes = { $count } menit
duration-seconds = { $count } detik
duration-session = Sesi (sampai peramban ditutup)

## For search results

version-description = { $title } { $operator }: { $version }.
notice-description = { $title } { $operator }, berlaku mulai { $date }.

## Records that the law asks for

legal-group = Subjek data
legal-items = Informasi yang dikumpulkan
legal-uses = Tujuan penggunaan
legal-joint-items = Data pribadi yang digunakan bersama
legal-joint-scope = Pengguna bersama
legal-joint-uses = Tujuan penggunaan oleh pengguna bersama
legal-joint-manager = Penanggung jawab pengelolaan
legal-measure-kind = Jenis tindakan
legal-measures = Tindakan yang diambil
legal-transfer-recipient = Penerima
legal-country = Negara
legal-basis = Dasar pemberian
legal-system = Sistem pelindungan data pribadi di negara tersebut
legal-recipient-measures = Tindakan yang diambil penerima
legal-request = Permintaan
legal-procedure = Prosedur
legal-fee = Biaya
legal-accredited = Nama lembaga pelindungan data pribadi yang diakui
legal-complaints = Tempat pengaduan
legal-phone = Telepon
legal-site = Situs web

## Security control measures

measure-policy = Kebijakan dasar
measure-rules = Aturan penanganan data pribadi
measure-organisational = Tindakan keamanan organisasi
measure-personnel = Tindakan keamanan personel
measure-physical = Tindakan keamanan fisik
measure-technical = Tindakan keamanan teknis
measure-external = Pemahaman lingkungan eksternal

## Transfers and fees

transfer-basis-consent = Persetujuan subjek data
transfer-basis-equivalent-measures = Sistem penerima untuk mengambil tindakan yang setara secara berkelanjutan
transfer-basis-adequacy = Negara yang diakui memiliki sistem pelindungan data pribadi yang setara dengan Jepang
fee-none = Tanpa biaya

## Requests

request-purpose = Pemberitahuan tujuan penggunaan
request-disclosure = Akses data
request-provision-records = Akses catatan pemberian kepada pihak ketiga
request-correction = Perbaikan, penambahan, atau penghapusan
request-cease-use = Penghentian penggunaan atau penghapusan
request-cease-provision = Penghentian pemberian kepada pihak ketiga

## Comparisons

comparison-title = Tabel perbandingan
comparison-of = { $title }: tabel perbandingan
comparison-new = Naskah baru
comparison-old = Naskah lama
comparison-remarks = Keterangan
comparison-legend = Kata yang berubah digarisbawahi. Garis titik-titik menandai nomor yang bergeser tanpa perubahan naskah. Bagian yang tidak berubah dihilangkan.
comparison-same = Naskah tidak berubah.
comparison-next = Perubahan berikutnya: { $section }
comparison-summary = Ringkasan perubahan

## The summary of a comparison

summary-added = Ditambahkan
summary-removed = Dihapus
summary-changed = Diubah
summary-moved = Dipindahkan
summary-renumbered = Hanya dinomori ulang
summary-outside = Judul, pembukaan, atau penutup

## What a comparison leaves out

comparison-left = (tidak berubah)
comparison-left-one = { $number } (tidak berubah)
comparison-left-two = { $first } dan { $last } (tidak berubah)
comparison-left-many = { $first } sampai { $last } (tidak berubah)
comparison-added = (baru)
comparison-removed = (dihapus)
comparison-moved = (dipindahkan)
comparison-moved-to = (dipindahkan ke { $place })
comparison-moved-from = (dipindahkan dari { $place })
comparison-behind = Bagian berikut berubah dalam naskah asli. Terjemahan ini tidak menunjukkan perubahan itu: belum diperbarui, atau bunyinya tidak perlu diubah.
comparison-alone = Bagian berikut berubah hanya dalam terjemahan ini; naskah asli tidak berubah.
comparison-behind-here = Naskah asli bagian ini telah berubah. Terjemahan ini belum diperbarui, atau bunyinya tidak perlu diubah.

## Remarks and marks

remark-added = Ditambahkan
remark-removed = Dihapus
remark-words = Diubah
remark-numbers = Dinomori ulang
remark-moved = Dipindahkan
mark-added = {"["}ditambahkan:{ " " }
mark-removed = {"["}dihapus:{ " " }

## Side by side

bilingual-title = Naskah asli dan terjemahan
bilingual-of = { $title }: naskah asli dan terjemahan
comparison-description = Perubahan pada “{ $title }”, bagian demi bagian: naskah lama dan naskah baru ({ $version }).
bilingual-description = Naskah asli “{ $title }” dan terjemahannya, bagian demi bagian.
read-bilingual = Baca bersama naskah asli
bilingual-original = Naskah asli ({ $language })
bilingual-translation = Terjemahan ({ $language })
bilingual-untranslated = Bagian ini belum diterjemahkan.
bilingual-only = Naskah asli tidak memuat bagian ini.
beside-title = Dua bahasa berdampingan
beside-of = { $title }: berdampingan dengan naskah { $other }
beside-description = “{ $title }” dalam dua bahasa, bagian demi bagian.
read-beside = Baca bersama naskah { $language }
beside-missing = Naskah ini tidak memuat bagian ini.
beside-only = Naskah yang lain tidak memuat bagian ini.

## Time and feed

timeline-since = Sejak { $date }
timeline = Masa berlaku tiap versi
feed-title = Perubahan dokumen privasi
feed-link = Langganan perubahan (Atom)
data-link = Dokumen ini sebagai data (JSON)
compare-with-previous = Perbandingan dengan versi sebelumnya
compare-with-current = Perbandingan dengan versi yang berlaku
sections-title = Riwayat tiap bagian
sections-of = { $title }: riwayat tiap bagian
sections-legend = Sejak kapan tiap bagian berbunyi demikian, bagaimana bunyinya sebelumnya, dan apa yang berubah.
sections-since = Bunyi ini berasal dari: { $version }.
sections-since-first = Bunyi ini tidak berubah sejak versi pertama di situs ini: { $version }.
sections-gone = Bagian yang dihapus
sections-removed = Dihapus dalam: { $version }.
section-history = Riwayat
state-ended = Berakhir
banner-ended = Dokumen ini tidak berlaku lagi. Dokumen ini berlaku sampai dengan { $until }.
banner-ending = Hari terakhir dokumen ini berlaku adalah { $until }.
ended-date = Berlaku sampai

## Seal and corrections

plain-text = Versi teks polos
plain-text-link = Unduh
seal = Nilai hash pemeriksa (SHA-256)
errata = Ralat
completions = Pelengkapan terjemahan
erratum-of = Diralat pada { $date }
seal-verify = Untuk memastikan naskah tidak berubah sejak diumumkan, simpan versi teks polos dan jalankan sha256sum text.txt: hasilnya harus sama dengan nilai ini.
feed-erratum = Ralat: { $title } ({ $version })
feed-completion = Terjemahan dilengkapi: { $title } ({ $version })

## What lags behind the original

lagging = Bagian berikut berubah dalam naskah asli setelah diterjemahkan, atau belum diterjemahkan. Silakan baca naskah asli.
lagging-stale = (naskah asli berubah setelah diterjemahkan)
lagging-missing = (belum diterjemahkan; naskah asli ditampilkan)
section-stale = Naskah asli bagian ini berubah setelah diterjemahkan.
section-missing = Bagian ini belum diterjemahkan; naskah asli ditampilkan.
section-original = Baca naskah asli bagian ini

## Patterns

same-section = { $section }
about-notice = { " " }({ $title })
bullet = •
comparison-column = { $side } ({ $version })
summary-was = { $was } →
feed-entry = { $title } ({ $version })
mark-added-end = ]
mark-removed-end = ]

## Names of languages, for “the Japanese original”

language-name-ja = bahasa Jepang
language-name-en = bahasa Inggris
language-name-zh-Hans = bahasa Tionghoa (sederhana)
language-name-zh-Hant = bahasa Tionghoa (tradisional)
language-name-ko = bahasa Korea
language-name-de = bahasa Jerman
language-name-fr = bahasa Prancis
language-name-es = bahasa Spanyol
language-name-pt-BR = bahasa Portugis (Brasil)
language-name-vi = bahasa Vietnam
language-name-th = bahasa Thai
language-name-id = bahasa Indonesia
language-name-ar = bahasa Arab

## Further words of records

contact-division = Divisi
contact-fax = Faks
transmission-site = Aplikasi atau situs
transmission-surveyed = Terakhir diperiksa
legal-retention-items = Informasi
legal-retention-period = Masa penyimpanan
completion-of = Terjemahan dilengkapi pada { $date } ({ $languages })
completion-reason = Bagian yang belum diterjemahkan atau belum mencerminkan perubahan naskah asli ketika versi ini diumumkan telah diterjemahkan. Naskah asli tidak berubah.
erratum-replaced = Naskah sebelumnya

announce-colon = :{ " " }
announce-subject = Pemberitahuan perubahan: { $title }
announce-subject-first = Pengumuman: { $title }
announce-lead = { $time ->
    [past] Kami telah mengubah “{ $title }” sebagai berikut.
   *[coming] Kami akan mengubah “{ $title }” sebagai berikut.
}
announce-lead-first = { $time ->
    [past] Kami telah mengumumkan “{ $title }”.
   *[coming] Kami akan mengumumkan “{ $title }”.
}
announce-read = Naskah lengkap
announce-original = Naskah asli yang berlaku ({ $language })
announce-disagree = Jika Anda tidak setuju atau memiliki pertanyaan, silakan hubungi kami sebagaimana tercantum di halaman ini:
