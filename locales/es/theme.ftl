### Words of the default theme (es). The same ids and variables as in ../en/theme.ftl.

## Languages and the frame of the page

language-name = Español
og-locale = es_ES
skip-to-content = Ir al contenido
breadcrumbs = Ruta de navegación
languages = Idioma
company-links = Sitio de la empresa
all-notices = Todos los documentos
choose-language = Elegir un idioma
index-title = Documentos sobre privacidad
index-description = Los documentos de { $operator } sobre el tratamiento de datos personales y la privacidad.
index-empty = No hay ningún documento publicado.

## The text on the page

contents = Índice
to-contact = Contacto
permalink = Enlace a «{ $section }»

## States

state-in-force = En vigor
state-in-force-until = En vigor hasta el { $until }
state-announced = Publicada, aún no en vigor
state-superseded = Sustituida
state-draft = Borrador
version = Versión
effective-none = No indicada
effective-date = Fecha de entrada en vigor
applied-period = Periodo de aplicación
period = Del { $from } al { $until }
original = Original
history = Historial de versiones
all-versions = Todas las versiones
version-of = Versión en vigor desde el { $date }

## Notes on a state

banner-announced = Esta versión se aplica a partir del { $date }.
banner-announced-current = { " " }Hasta entonces sigue aplicándose la versión en vigor.
banner-superseded = Esta versión ha sido sustituida. Se aplicó del { $from } al { $until }.
banner-superseded-until = Esta versión ha sido sustituida. Se aplicó hasta el { $until }.
banner-superseded-undated = Esta versión ha sido sustituida.
banner-draft = Esta versión es un borrador. No se ha publicado y carece de efecto.
banner-comparison = El texto nuevo se aplica a partir del { $date }.
banner-comparison-draft = El texto nuevo es un borrador. No se ha publicado y carece de efecto.
banner-coming = A partir del { $date } se aplica una nueva versión.
read-in-force = Leer la versión en vigor
read-in-force-dated = Leer la versión en vigor desde el { $date }
read-coming = Leer la nueva versión
versions = Otras versiones
previous-version = Versión anterior
next-version = Versión siguiente
current-page = Página de la versión en vigor
permanent-address = Dirección permanente de esta versión

## Original and translation

prevails = La presente traducción se facilita únicamente a título informativo (idioma del original: { $language }). En caso de discrepancia entre la traducción y el original, prevalece el original.
gist = Resumen (no forma parte del texto)
translation-machine = Esta traducción se ha hecho de forma automática y no ha sido revisada.
translation-human = Esta traducción ha sido hecha por una persona.
translation-reviewed = Esta traducción se ha hecho de forma automática y ha sido revisada por una persona.
read-original = Leer el original ({ $language })
original-notice = Este texto ({ $language }) es el original. Los textos en otros idiomas son traducciones facilitadas únicamente a título informativo; en caso de discrepancia, prevalece este original.
equal-notice = Los textos en todos los idiomas son igualmente auténticos; ninguno prevalece.
missing-translation = Esta versión no está traducida ({ $language }). El texto siguiente es el original ({ $original }).
text-of-another = Esta versión no tiene un texto propio en este idioma. Texto mostrado: { $language }.

## History

history-title = Historial de versiones
history-of = { $title }: historial de versiones
history-description = Todas las versiones de «{ $title }».
history-version = Versión
history-state = Estado
history-announced = Fecha de publicación
history-effective = Fecha de entrada en vigor
history-until = Aplicable hasta
history-untranslated = No hay traducción ({ $language }).
back-to-notice = Volver al documento
moved-title = Esta página se ha trasladado
not-found-title = Página no encontrada
not-found = Es posible que la página se haya trasladado o eliminado, o que la dirección contenga un error.

## Records

note-mark = Nota:
external-link = , sitio externo
contact-name = Contacto
contact-address = Dirección
contact-phone = Teléfono
contact-email = Correo electrónico
contact-form = Formulario de contacto
contact-hours = Horario de atención
operator-name = Denominación
operator-representative = Representante legal
contact-person = Persona responsable

## Dates

dates-established = Establecido el { $date }
dates-revised = Modificado el { $date }
dates-effective = En vigor desde el { $date }

## Cookies

cookie-name = Nombre
cookie-provider = Proveedor
cookie-purpose = Finalidad
cookie-lifetime = Plazo de conservación
cookie-party = Origen
cookie-category = Categoría
cookie-party-first = Propia
cookie-party-third = De terceros
cookie-category-necessary = Estrictamente necesaria
cookie-category-functional = Funcional
cookie-category-analytics = Analítica
cookie-category-advertising = Publicitaria

## External transmissions

transmission-service = Servicio
transmission-recipient = Destinatario
transmission-sent = Información transmitida
transmission-purpose = Nuestra finalidad
transmission-recipient-purpose = Finalidad del destinatario
transmission-policy = Política de privacidad del destinatario
transmission-opt-out = Exclusión voluntaria (opt-out)

## Durations

duration-years = { $count ->
    [one] { $count } año
   *[other] { $count } años
}
duration-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
duration-weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
duration-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
duration-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
duration-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
duration-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
duration-session = Sesión (hasta que se cierra el navegador)

## For search results

version-description = { $title } de { $operator }: { $version }.
notice-description = { $title } de { $operator }, en vigor desde el { $date }.

## Records that the law asks for

legal-group = Interesados
legal-items = Información recogida
legal-uses = Finalidades de uso
legal-joint-items = Datos personales de uso conjunto
legal-joint-scope = Usuarios conjuntos
legal-joint-uses = Finalidades de los usuarios conjuntos
legal-joint-manager = Responsable de la gestión
legal-measure-kind = Tipo de medida
legal-measures = Medidas adoptadas
legal-transfer-recipient = Destinatario
legal-country = País
legal-basis = Fundamento de la transferencia
legal-system = Sistema de protección de datos personales de ese país
legal-recipient-measures = Medidas adoptadas por el destinatario
legal-request = Solicitud
legal-procedure = Procedimiento
legal-fee = Coste
legal-accredited = Nombre de la entidad acreditada de protección de datos
legal-complaints = Reclamaciones
legal-phone = Teléfono
legal-site = Sitio web

## Security control measures

measure-policy = Política básica
measure-rules = Normas para el tratamiento de datos personales
measure-organisational = Medidas de seguridad organizativas
measure-personnel = Medidas de seguridad relativas al personal
measure-physical = Medidas de seguridad físicas
measure-technical = Medidas de seguridad técnicas
measure-external = Conocimiento del entorno externo

## Transfers and fees

transfer-basis-consent = Consentimiento del interesado
transfer-basis-equivalent-measures = Sistema del destinatario para aplicar de forma continua medidas equivalentes
transfer-basis-adequacy = País reconocido como dotado de un sistema de protección de datos personales equivalente al de Japón
fee-none = Gratuito

## Requests

request-purpose = Notificación de las finalidades de uso
request-disclosure = Acceso a los datos
request-provision-records = Acceso a los registros de comunicación a terceros
request-correction = Rectificación, adición o supresión
request-cease-use = Cese del uso o supresión
request-cease-provision = Cese de la comunicación a terceros

## Comparisons

comparison-title = Cuadro comparativo
comparison-of = { $title }: cuadro comparativo
comparison-new = Texto nuevo
comparison-old = Texto anterior
comparison-remarks = Observaciones
comparison-legend = Las palabras modificadas aparecen subrayadas. Una línea de puntos señala los números que han cambiado sin que cambie el texto. Se omiten las partes sin cambios.
comparison-same = El texto no ha cambiado.
comparison-next = Siguiente cambio: { $section }
comparison-summary = Resumen de los cambios

## The summary of a comparison

summary-added = Añadido
summary-removed = Suprimido
summary-changed = Modificado
summary-moved = Trasladado
summary-renumbered = Solo renumerado
summary-outside = Título, preámbulo o cierre

## What a comparison leaves out

comparison-left = (sin cambios)
comparison-left-one = { $number } (sin cambios)
comparison-left-two = { $first } y { $last } (sin cambios)
comparison-left-many = { $first } a { $last } (sin cambios)
comparison-added = (nuevo)
comparison-removed = (suprimido)
comparison-moved = (trasladado)
comparison-moved-to = (trasladado a { $place })
comparison-moved-from = (trasladado desde { $place })
comparison-behind = Estas partes han cambiado en el original. La traducción no muestra el cambio: no se ha actualizado o su redacción no necesitaba cambiar.
comparison-alone = Estas partes han cambiado solo en la traducción; el original no ha cambiado.
comparison-behind-here = El original de esta parte ha cambiado. La traducción no se ha actualizado o su redacción no necesitaba cambiar.

## Remarks and marks

remark-added = Añadido
remark-removed = Suprimido
remark-words = Modificado
remark-numbers = Renumerado
remark-moved = Trasladado
mark-added = {"["}añadido:{ " " }
mark-removed = {"["}suprimido:{ " " }

## Side by side

bilingual-title = Original y traducción
bilingual-of = { $title }: original y traducción
comparison-description = Cambios en «{ $title }», sección por sección: texto anterior y texto nuevo ({ $version }).
bilingual-description = El original de «{ $title }» y su traducción, sección por sección.
read-bilingual = Leer junto al original
bilingual-original = Original ({ $language })
bilingual-translation = Traducción ({ $language })
bilingual-untranslated = Esta parte no está traducida.
bilingual-only = El original no contiene esta parte.
beside-title = Dos idiomas en paralelo
beside-of = { $title }: junto al texto en { $other }
beside-description = «{ $title }» en dos idiomas, sección por sección.
read-beside = Leer junto al texto en { $language }
beside-missing = Este texto no contiene esta parte.
beside-only = El otro texto no contiene esta parte.

## Time and feed

timeline-since = Desde el { $date }
timeline = Periodos de aplicación de las versiones
feed-title = Cambios en los documentos sobre privacidad
feed-link = Suscribirse a los cambios (Atom)
data-link = Este documento como datos (JSON)
compare-with-previous = Comparación con la versión anterior
compare-with-current = Comparación con la versión en vigor
sections-title = Historial de las secciones
sections-of = { $title }: historial de las secciones
sections-legend = Desde cuándo está redactada así cada sección, cuál era su redacción anterior y qué ha cambiado.
sections-since = Esta redacción procede de: { $version }.
sections-since-first = Esta redacción no ha cambiado desde la primera versión de este sitio: { $version }.
sections-gone = Secciones suprimidas
sections-removed = Suprimida en: { $version }.
section-history = Historial
state-ended = Ya no es aplicable
banner-ended = Este documento ya no se aplica. Se aplicó hasta el { $until }.
banner-ending = El último día de aplicación de este documento es el { $until }.
ended-date = Aplicable hasta

## Seal and corrections

plain-text = Versión de texto
plain-text-link = Descargar
seal = Huella (SHA-256)
errata = Correcciones
completions = Traducción completada
erratum-of = Corregido el { $date }
seal-verify = Para comprobar que el texto no ha cambiado desde su publicación, guarde la versión de texto y ejecute sha256sum text.txt: el resultado debe coincidir con este valor.
feed-erratum = Corrección: { $title } ({ $version })
feed-completion = Traducción completada: { $title } ({ $version })

## What lags behind the original

lagging = Estas partes se han modificado en el original desde su traducción o todavía no se han traducido. Consulte el original.
lagging-stale = (el original ha cambiado desde la traducción)
lagging-missing = (sin traducir; se muestra el original)
section-stale = El original de esta parte ha cambiado desde la traducción.
section-missing = Esta parte no está traducida; se muestra el original.
section-original = Leer el original de esta parte

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

language-name-ja = japonés
language-name-en = inglés
language-name-zh-Hans = chino simplificado
language-name-zh-Hant = chino tradicional
language-name-ko = coreano
language-name-de = alemán
language-name-fr = francés
language-name-es = español
language-name-pt-BR = portugués (Brasil)
language-name-vi = vietnamita
language-name-th = tailandés
language-name-id = indonesio
language-name-ar = árabe

## Further words of records

contact-division = Departamento
contact-fax = Fax
transmission-site = Aplicación o sitio
transmission-surveyed = Última comprobación
legal-retention-items = Información
legal-retention-period = Plazo de conservación
completion-of = Traducción completada el { $date } ({ $languages })
completion-reason = Se han traducido las partes que, al publicarse esta versión, no estaban traducidas o no recogían los cambios del original. El original no ha cambiado.
erratum-replaced = Texto anterior

announce-colon = :{ " " }
announce-subject = Modificaciones: { $title }
announce-subject-first = Publicación: { $title }
announce-lead = { $time ->
    [past] El documento «{ $title }» se ha modificado como sigue.
   *[coming] El documento «{ $title }» se modificará como sigue.
}
announce-lead-first = { $time ->
    [past] El documento «{ $title }» se ha publicado.
   *[coming] El documento «{ $title }» se publicará.
}
announce-read = Texto completo
announce-original = Original, que prevalece ({ $language })
announce-disagree = Si no está de acuerdo o tiene alguna pregunta, póngase en contacto con nosotros como se indica en esta página:
