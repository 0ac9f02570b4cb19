### Words of the default theme (de). The same ids and variables as in ../en/theme.ftl.

## Languages and the frame of the page

language-name = Deutsch
og-locale = de_DE
skip-to-content = Zum Inhalt springen
breadcrumbs = Navigationspfad
languages = Sprache
company-links = Website des Unternehmens
all-notices = Alle Dokumente
choose-language = Sprache wählen
index-title = Datenschutzhinweise
index-description = Übersicht der Datenschutzhinweise von { $operator }: Umgang mit personenbezogenen Daten und verwandte Hinweise.
index-empty = Es ist kein Dokument veröffentlicht.

## The text on the page

contents = Inhalt
to-contact = Kontakt
permalink = Link zu „{ $section }“

## States

state-in-force = In Kraft
state-in-force-until = In Kraft bis { $until }
state-announced = Veröffentlicht, noch nicht in Kraft
state-superseded = Außer Kraft
state-draft = Entwurf
version = Fassung
effective-none = Nicht angegeben
effective-date = Gültig ab
applied-period = Geltungszeitraum
period = Vom { $from } bis { $until }
original = Original
history = Historie
all-versions = Alle Fassungen
version-of = Fassung mit Geltung ab { $date }

## Notes on a state

banner-announced = Diese Fassung gilt ab dem { $date }.
banner-announced-current = { " " }Bis dahin gilt weiterhin die derzeitige Fassung.
banner-superseded = Diese Fassung ist außer Kraft. Sie galt vom { $from } bis { $until }.
banner-superseded-until = Diese Fassung ist außer Kraft. Sie galt bis { $until }.
banner-superseded-undated = Diese Fassung ist außer Kraft.
banner-draft = Diese Fassung ist ein Entwurf. Sie ist nicht veröffentlicht und hat keine Geltung.
banner-comparison = Die neue Fassung gilt ab dem { $date }.
banner-comparison-draft = Die neue Fassung ist ein Entwurf. Sie ist nicht veröffentlicht und hat keine Geltung.
banner-coming = Ab dem { $date } gilt eine neue Fassung.
read-in-force = Geltende Fassung lesen
read-in-force-dated = Ab { $date } geltende Fassung lesen
read-coming = Neue Fassung lesen
versions = Weitere Fassungen
previous-version = Vorherige Fassung
next-version = Nächste Fassung
current-page = Seite der geltenden Fassung
permanent-address = Dauerhafte Adresse dieser Fassung

## Original and translation

prevails = Diese Übersetzung dient nur der Information (Sprache des Originals: { $language }). Bei Abweichungen zwischen der Übersetzung und dem Original ist das Original maßgeblich.
gist = Kurz gefasst (Zusammenfassung, nicht Teil des Textes)
translation-machine = Diese Übersetzung wurde maschinell erstellt und nicht geprüft.
translation-human = Diese Übersetzung wurde von einem Menschen erstellt.
translation-reviewed = Diese Übersetzung wurde maschinell erstellt und von einem Menschen geprüft.
read-original = Original lesen ({ $language })
original-notice = Dieser Text ({ $language }) ist das Original. Texte in anderen Sprachen sind Übersetzungen, die nur der Information dienen; bei Abweichungen ist dieses Original maßgeblich.
equal-notice = Die Texte in allen Sprachen sind gleichermaßen verbindlich; keiner hat Vorrang.
missing-translation = Für diese Fassung gibt es keine Übersetzung ({ $language }). Im Folgenden steht das Original ({ $original }).
text-of-another = Diese Fassung hat in dieser Sprache keinen eigenen Text. Gezeigt wird der Text in: { $language }.

## History

history-title = Änderungshistorie
history-of = { $title }: Änderungshistorie
history-description = Alle Fassungen von „{ $title }“.
history-version = Fassung
history-state = Status
history-announced = Veröffentlicht am
history-effective = Gültig ab
history-until = Gültig bis
history-untranslated = Es gibt keine Übersetzung ({ $language }).
back-to-notice = Zurück zum Dokument
moved-title = Diese Seite ist umgezogen
not-found-title = Seite nicht gefunden
not-found = Die Seite wurde möglicherweise verschoben oder gelöscht, oder die Adresse enthält einen Fehler.

## Records

note-mark = Hinweis:
external-link = , externe Website
contact-name = Kontakt
contact-address = Anschrift
contact-phone = Telefon
contact-email = E-Mail
contact-form = Kontaktformular
contact-hours = Servicezeiten
operator-name = Name
operator-representative = Vertreten durch
contact-person = Verantwortliche Person

## Dates

dates-established = Erstellt am { $date }
dates-revised = Geändert am { $date }
dates-effective = Gültig ab { $date }

## Cookies

cookie-name = Name
cookie-provider = Anbieter
cookie-purpose = Zweck
cookie-lifetime = Speicherdauer
cookie-party = Herkunft
cookie-category = Kategorie
cookie-party-first = Erstanbieter
cookie-party-third = Drittanbieter
cookie-category-necessary = Unbedingt erforderlich
cookie-category-functional = Funktional
cookie-category-analytics = Analyse
cookie-category-advertising = Werbung

## External transmissions

transmission-service = Dienst
transmission-recipient = Empfänger
transmission-sent = Übermittelte Informationen
transmission-purpose = Unser Zweck
transmission-recipient-purpose = Zweck des Empfängers
transmission-policy = Datenschutzerklärung des Empfängers
transmission-opt-out = Widerspruch (Opt-out)

## Durations

duration-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}
duration-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
duration-weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
duration-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
duration-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
duration-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
duration-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
duration-session = Sitzung (bis der Browser geschlossen wird)

## For search results

version-description = { $title } von { $operator }: { $version }.
notice-description = { $title } von { $operator }, gültig ab { $date }.

## Records that the law asks for

legal-group = Betroffene Personen
legal-items = Erhobene Informationen
legal-uses = Verwendungszwecke
legal-joint-items = Gemeinsam genutzte personenbezogene Daten
legal-joint-scope = Gemeinsame Nutzer
legal-joint-uses = Zwecke der gemeinsamen Nutzer
legal-joint-manager = Für die Verwaltung Verantwortlicher
legal-measure-kind = Art der Maßnahme
legal-measures = Getroffene Maßnahmen
legal-transfer-recipient = Empfänger
legal-country = Land
legal-basis = Rechtsgrundlage der Übermittlung
legal-system = System zum Schutz personenbezogener Daten in diesem Land
legal-recipient-measures = Vom Empfänger getroffene Maßnahmen
legal-request = Antrag
legal-procedure = Verfahren
legal-fee = Gebühr
legal-accredited = Name der anerkannten Datenschutzorganisation
legal-complaints = Beschwerdestelle
legal-phone = Telefon
legal-site = Website

## Security control measures

measure-policy = Grundsätze
measure-rules = Regeln für den Umgang mit personenbezogenen Daten
measure-organisational = Organisatorische Sicherheitsmaßnahmen
measure-personnel = Personelle Sicherheitsmaßnahmen
measure-physical = Physische Sicherheitsmaßnahmen
measure-technical = Technische Sicherheitsmaßnahmen
measure-external = Berücksichtigung des externen Umfelds

## Transfers and fees

transfer-basis-consent = Einwilligung der betroffenen Person
transfer-basis-equivalent-measures = System des Empfängers zur fortlaufenden Umsetzung gleichwertiger Maßnahmen
transfer-basis-adequacy = Land, dessen System zum Schutz personenbezogener Daten als dem japanischen gleichwertig anerkannt ist
fee-none = Kostenlos

## Requests

request-purpose = Mitteilung der Verwendungszwecke
request-disclosure = Auskunft
request-provision-records = Auskunft über Aufzeichnungen zur Weitergabe an Dritte
request-correction = Berichtigung, Ergänzung oder Löschung
request-cease-use = Einstellung der Nutzung oder Löschung
request-cease-provision = Einstellung der Weitergabe an Dritte

## Comparisons

comparison-title = Gegenüberstellung
comparison-of = { $title }: Gegenüberstellung
comparison-new = Neuer Wortlaut
comparison-old = Bisheriger Wortlaut
comparison-remarks = Anmerkungen
comparison-legend = Geänderte Wörter sind unterstrichen. Eine gepunktete Linie kennzeichnet Nummern, die sich verschoben haben, während der Wortlaut gleich geblieben ist. Unveränderte Teile sind ausgelassen.
comparison-same = Der Wortlaut ist unverändert.
comparison-next = Nächste Änderung: { $section }
comparison-summary = Zusammenfassung der Änderungen

## The summary of a comparison

summary-added = Neu
summary-removed = Gestrichen
summary-changed = Geändert
summary-moved = Verschoben
summary-renumbered = Nur neu nummeriert
summary-outside = Titel, Präambel oder Schluss

## What a comparison leaves out

comparison-left = (unverändert)
comparison-left-one = { $number } (unverändert)
comparison-left-two = { $first } und { $last } (unverändert)
comparison-left-many = { $first } bis { $last } (unverändert)
comparison-added = (neu)
comparison-removed = (gestrichen)
comparison-moved = (verschoben)
comparison-moved-to = (verschoben nach { $place })
comparison-moved-from = (verschoben von { $place })
comparison-behind = Diese Teile wurden im Original geändert. Die Übersetzung zeigt die Änderung nicht: Sie wurde nicht angepasst, oder ihr Wortlaut musste nicht geändert werden.
comparison-alone = Diese Teile wurden nur in der Übersetzung geändert; das Original ist unverändert.
comparison-behind-here = Das Original dieses Teils wurde geändert. Die Übersetzung wurde nicht angepasst, oder ihr Wortlaut musste nicht geändert werden.

## Remarks and marks

remark-added = Neu
remark-removed = Gestrichen
remark-words = Geändert
remark-numbers = Neu nummeriert
remark-moved = Verschoben
mark-added = {"["}neu:{ " " }
mark-removed = {"["}gestrichen:{ " " }

## Side by side

bilingual-title = Original und Übersetzung
bilingual-of = { $title }: Original und Übersetzung
comparison-description = Was sich in „{ $title }“ geändert hat, Abschnitt für Abschnitt: bisheriger und neuer Wortlaut ({ $version }).
bilingual-description = Das Original von „{ $title }“ und seine Übersetzung, Abschnitt für Abschnitt.
read-bilingual = Neben dem Original lesen
bilingual-original = Original ({ $language })
bilingual-translation = Übersetzung ({ $language })
bilingual-untranslated = Dieser Teil ist nicht übersetzt.
bilingual-only = Das Original enthält diesen Teil nicht.
beside-title = Zwei Sprachfassungen nebeneinander
beside-of = { $title }: neben der Fassung auf { $other }
beside-description = „{ $title }“ in zwei Sprachfassungen, Abschnitt für Abschnitt.
read-beside = Neben der Fassung auf { $language } lesen
beside-missing = Diese Fassung enthält diesen Teil nicht.
beside-only = Die andere Fassung enthält diesen Teil nicht.

## Time and feed

timeline-since = Seit { $date }
timeline = Geltungszeiträume der Fassungen
feed-title = Änderungen der Datenschutzhinweise
feed-link = Änderungen abonnieren (Atom)
data-link = Dieses Dokument als Daten (JSON)
compare-with-previous = Gegenüberstellung mit der vorherigen Fassung
compare-with-current = Gegenüberstellung mit der geltenden Fassung
sections-title = Historie der Abschnitte
sections-of = { $title }: Historie der Abschnitte
sections-legend = Seit wann jeder Abschnitt so lautet, wie er vorher lautete und was sich geändert hat.
sections-since = Dieser Wortlaut stammt aus: { $version }.
sections-since-first = Dieser Wortlaut ist seit der ersten Fassung auf dieser Website unverändert: { $version }.
sections-gone = Gestrichene Abschnitte
sections-removed = Gestrichen mit: { $version }.
section-history = Historie
state-ended = Nicht mehr gültig
banner-ended = Dieses Dokument gilt nicht mehr. Es galt bis { $until }.
banner-ending = Dieses Dokument gilt letztmals am { $until }.
ended-date = Gültig bis

## Seal and corrections

plain-text = Textfassung
plain-text-link = Herunterladen
seal = Prüfsumme (SHA-256)
errata = Berichtigungen
completions = Vervollständigung der Übersetzung
erratum-of = Berichtigt am { $date }
seal-verify = Um zu prüfen, ob der Text unverändert ist, speichern Sie die Textfassung und führen Sie sha256sum text.txt aus. Stimmt das Ergebnis mit diesem Wert überein, ist der Text seit der Veröffentlichung unverändert.
feed-erratum = Berichtigung: { $title } ({ $version })
feed-completion = Übersetzung vervollständigt: { $title } ({ $version })

## What lags behind the original

lagging = Diese Teile wurden im Original nach der Übersetzung geändert oder sind noch nicht übersetzt. Bitte lesen Sie sie im Original.
lagging-stale = (das Original wurde nach der Übersetzung geändert)
lagging-missing = (nicht übersetzt; stattdessen steht das Original)
section-stale = Das Original dieses Abschnitts wurde nach der Übersetzung geändert.
section-missing = Dieser Abschnitt ist nicht übersetzt; es steht das Original.
section-original = Original dieses Abschnitts lesen

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

language-name-ja = Japanisch
language-name-en = Englisch
language-name-zh-Hans = Chinesisch (vereinfacht)
language-name-zh-Hant = Chinesisch (traditionell)
language-name-ko = Koreanisch
language-name-de = Deutsch
language-name-fr = Französisch
language-name-es = Spanisch
language-name-pt-BR = Portugiesisch (Brasilien)
language-name-vi = Vietnamesisch
language-name-th = Thailändisch
language-name-id = Indonesisch
language-name-ar = Arabisch

## Further words of records

contact-division = Abteilung
contact-fax = Fax
transmission-site = App oder Website
transmission-surveyed = Zuletzt geprüft
legal-retention-items = Informationen
legal-retention-period = Aufbewahrungsdauer
completion-of = Übersetzung vervollständigt am { $date } ({ $languages })
completion-reason = Teile, die bei der Veröffentlichung dieser Fassung nicht übersetzt waren oder Änderungen des Originals nicht wiedergaben, wurden übersetzt. Das Original ist unverändert.
erratum-replaced = Bisheriger Text

announce-colon = :{ " " }
announce-subject = Änderungen: { $title }
announce-subject-first = Veröffentlichung: { $title }
announce-lead = { $time ->
    [past] Das Dokument „{ $title }“ wurde wie folgt geändert.
   *[coming] Das Dokument „{ $title }“ wird wie folgt geändert.
}
announce-lead-first = { $time ->
    [past] Das Dokument „{ $title }“ wurde veröffentlicht.
   *[coming] Das Dokument „{ $title }“ wird veröffentlicht.
}
announce-read = Vollständiger Text
announce-original = Maßgebliches Original ({ $language })
announce-disagree = Wenn Sie nicht einverstanden sind oder Fragen haben, wenden Sie sich bitte an die auf der folgenden Seite genannte Stelle:
