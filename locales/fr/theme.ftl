### Words of the default theme (fr). The same ids and variables as in ../en/theme.ftl.

## Languages and the frame of the page

language-name = Français
og-locale = fr_FR
skip-to-content = Aller au contenu
breadcrumbs = Fil d’Ariane
languages = Langue
company-links = Site de l’entreprise
all-notices = Tous les documents
choose-language = Choisir une langue
index-title = Documents relatifs à la protection des données
index-description = Les documents de { $operator } relatifs au traitement des données à caractère personnel et à la vie privée.
index-empty = Aucun document n’est publié.

## The text on the page

contents = Sommaire
to-contact = Contact
permalink = Lien vers « { $section } »

## States

state-in-force = En vigueur
state-in-force-until = En vigueur jusqu’au { $until }
state-announced = Publiée, pas encore en vigueur
state-superseded = Remplacée
state-draft = Projet
version = Version
effective-none = Non indiquée
effective-date = Date d’effet
applied-period = Période d’application
period = Du { $from } au { $until }
original = Original
history = Historique des versions
all-versions = Toutes les versions
version-of = Version applicable à compter du { $date }

## Notes on a state

banner-announced = La présente version s’applique à compter du { $date }.
banner-announced-current = { " " }D’ici là, la version en vigueur continue de s’appliquer.
banner-superseded = La présente version a été remplacée. Elle s’est appliquée du { $from } au { $until }.
banner-superseded-until = La présente version a été remplacée. Elle s’est appliquée jusqu’au { $until }.
banner-superseded-undated = La présente version a été remplacée.
banner-draft = La présente version est un projet. Elle n’est pas publiée et n’a aucun effet.
banner-comparison = Le nouveau texte s’applique à compter du { $date }.
banner-comparison-draft = Le nouveau texte est un projet. Il n’est pas publié et n’a aucun effet.
banner-coming = Une nouvelle version s’applique à compter du { $date }.
read-in-force = Lire la version en vigueur
read-in-force-dated = Lire la version applicable à compter du { $date }
read-coming = Lire la nouvelle version
versions = Autres versions
previous-version = Version précédente
next-version = Version suivante
current-page = Page de la version en vigueur
permanent-address = Adresse permanente de cette version

## Original and translation

prevails = La présente traduction est fournie à titre d’information uniquement (langue de l’original : { $language }). En cas de divergence entre la traduction et l’original, l’original prévaut.
gist = En bref (résumé, ne fait pas partie du texte)
translation-machine = Cette traduction a été réalisée par une machine et n’a pas été relue.
translation-human = Cette traduction a été réalisée par une personne.
translation-reviewed = Cette traduction a été réalisée par une machine et relue par une personne.
read-original = Lire l’original ({ $language })
original-notice = Le présent texte ({ $language }) est l’original. Les textes dans d’autres langues sont des traductions fournies à titre d’information uniquement ; en cas de divergence, le présent original prévaut.
equal-notice = Les textes dans toutes les langues font également foi ; aucun ne prévaut.
missing-translation = Cette version n’est pas traduite ({ $language }). Le texte ci-dessous est l’original ({ $original }).
text-of-another = Cette version n’a pas de texte propre dans cette langue. Texte affiché : { $language }.

## History

history-title = Historique des versions
history-of = { $title } : historique des versions
history-description = Toutes les versions de « { $title } ».
history-version = Version
history-state = Statut
history-announced = Date de publication
history-effective = Date d’effet
history-until = Applicable jusqu’au
history-untranslated = Il n’y a pas de traduction ({ $language }).
back-to-notice = Retour au document
moved-title = Cette page a été déplacée
not-found-title = Page introuvable
not-found = La page a peut-être été déplacée ou supprimée, ou l’adresse contient une erreur.

## Records

note-mark = Note :
external-link = , site externe
contact-name = Contact
contact-address = Adresse
contact-phone = Téléphone
contact-email = Adresse électronique
contact-form = Formulaire de contact
contact-hours = Horaires
operator-name = Dénomination
operator-representative = Représentant légal
contact-person = Personne responsable

## Dates

dates-established = Établi le { $date }
dates-revised = Modifié le { $date }
dates-effective = En vigueur le { $date }

## Cookies

cookie-name = Nom
cookie-provider = Fournisseur
cookie-purpose = Finalité
cookie-lifetime = Durée de vie
cookie-party = Origine
cookie-category = Catégorie
cookie-party-first = Interne
cookie-party-third = Tiers
cookie-category-necessary = Strictement nécessaire
cookie-category-functional = Fonctionnel
cookie-category-analytics = Mesure d’audience
cookie-category-advertising = Publicité

## External transmissions

transmission-service = Service
transmission-recipient = Destinataire
transmission-sent = Informations transmises
transmission-purpose = Notre finalité
transmission-recipient-purpose = Finalité du destinataire
transmission-policy = Politique de confidentialité du destinataire
transmission-opt-out = Opposition (opt-out)

## Durations

duration-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
duration-months = { $count } mois
duration-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
duration-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
duration-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
duration-session = Session (jusqu’à la fermeture du navigateur)

## For search results

version-description = { $title } de { $operator } : { $version }.
notice-description = { $title } de { $operator }, en vigueur depuis le { $date }.

## Records that the law asks for

legal-group = Personnes concernées
legal-items = Informations collectées
legal-uses = Finalités d’utilisation
legal-joint-items = Données à caractère personnel utilisées conjointement
legal-joint-scope = Utilisateurs conjoints
legal-joint-uses = Finalités des utilisateurs conjoints
legal-joint-manager = Responsable de la gestion
legal-measure-kind = Type de mesure
legal-measures = Mesures prises
legal-transfer-recipient = Destinataire
legal-country = Pays
legal-basis = Fondement du transfert
legal-system = Système de protection des données à caractère personnel dans ce pays
legal-recipient-measures = Mesures prises par le destinataire
legal-request = Demande
legal-procedure = Procédure
legal-fee = Frais
legal-accredited = Nom de l’organisme agréé de protection des données
legal-complaints = Réclamations
legal-phone = Téléphone
legal-site = Site web

## Security control measures

measure-policy = Politique de base
measure-rules = Règles relatives au traitement des données à caractère personnel
measure-organisational = Mesures de sécurité organisationnelles
measure-personnel = Mesures de sécurité relatives au personnel
measure-physical = Mesures de sécurité physiques
measure-technical = Mesures de sécurité techniques
measure-external = Prise en compte de l’environnement externe

## Transfers and fees

transfer-basis-consent = Consentement de la personne concernée
transfer-basis-equivalent-measures = Dispositif du destinataire permettant de mettre en œuvre de façon continue des mesures équivalentes
transfer-basis-adequacy = Pays reconnu comme doté d’un système de protection des données à caractère personnel équivalent à celui du Japon
fee-none = Gratuit

## Requests

request-purpose = Notification des finalités d’utilisation
request-disclosure = Accès aux données
request-provision-records = Accès aux registres de communication à des tiers
request-correction = Rectification, complément ou suppression
request-cease-use = Cessation de l’utilisation ou effacement
request-cease-provision = Cessation de la communication à des tiers

## Comparisons

comparison-title = Tableau comparatif
comparison-of = { $title } : tableau comparatif
comparison-new = Nouveau texte
comparison-old = Ancien texte
comparison-remarks = Observations
comparison-legend = Les mots modifiés sont soulignés. Une ligne pointillée signale les numéros décalés sans changement de texte. Les parties inchangées sont omises.
comparison-same = Le texte n’a pas été modifié.
comparison-next = Modification suivante : { $section }
comparison-summary = Résumé des modifications

## The summary of a comparison

summary-added = Ajouts
summary-removed = Suppressions
summary-changed = Modifications
summary-moved = Déplacements
summary-renumbered = Renumérotations seules
summary-outside = Titre, préambule ou clôture

## What a comparison leaves out

comparison-left = (sans changement)
comparison-left-one = { $number } (sans changement)
comparison-left-two = { $first } et { $last } (sans changement)
comparison-left-many = { $first } à { $last } (sans changement)
comparison-added = (nouveau)
comparison-removed = (supprimé)
comparison-moved = (déplacé)
comparison-moved-to = (déplacé vers { $place })
comparison-moved-from = (déplacé depuis { $place })
comparison-behind = Ces parties ont changé dans l’original. La traduction ne montre pas ce changement : elle n’a pas été mise à jour, ou son libellé n’avait pas à changer.
comparison-alone = Ces parties n’ont changé que dans la traduction ; l’original est inchangé.
comparison-behind-here = L’original de cette partie a changé. La traduction n’a pas été mise à jour, ou son libellé n’avait pas à changer.

## Remarks and marks

remark-added = Ajout
remark-removed = Suppression
remark-words = Modification
remark-numbers = Renumérotation
remark-moved = Déplacement
mark-added = {"["}ajout :{ " " }
mark-removed = {"["}suppression :{ " " }

## Side by side

bilingual-title = Original et traduction
bilingual-of = { $title } : original et traduction
comparison-description = Les modifications de « { $title } », section par section : ancien et nouveau texte ({ $version }).
bilingual-description = L’original de « { $title } » et sa traduction, section par section.
read-bilingual = Lire en regard de l’original
bilingual-original = Original ({ $language })
bilingual-translation = Traduction ({ $language })
bilingual-untranslated = Cette partie n’est pas traduite.
bilingual-only = L’original ne comporte pas cette partie.
beside-title = Deux langues en regard
beside-of = { $title } : en regard du texte en { $other }
beside-description = « { $title } » en deux langues, section par section.
read-beside = Lire en regard du texte en { $language }
beside-missing = Ce texte ne comporte pas cette partie.
beside-only = L’autre texte ne comporte pas cette partie.

## Time and feed

timeline-since = Depuis le { $date }
timeline = Périodes d’application des versions
feed-title = Modifications des documents relatifs à la protection des données
feed-link = S’abonner aux modifications (Atom)
data-link = Ce document sous forme de données (JSON)
compare-with-previous = Comparaison avec la version précédente
compare-with-current = Comparaison avec la version en vigueur
sections-title = Historique des sections
sections-of = { $title } : historique des sections
sections-legend = Depuis quand chaque section est ainsi rédigée, sa rédaction antérieure et ce qui a changé.
sections-since = Cette rédaction date de : { $version }.
sections-since-first = Cette rédaction n’a pas changé depuis la première version publiée ici : { $version }.
sections-gone = Sections supprimées
sections-removed = Supprimée dans : { $version }.
section-history = Historique
state-ended = N’est plus applicable
banner-ended = Ce document n’est plus applicable. Il s’est appliqué jusqu’au { $until }.
banner-ending = Le dernier jour d’application de ce document est le { $until }.
ended-date = Applicable jusqu’au

## Seal and corrections

plain-text = Version texte
plain-text-link = Télécharger
seal = Empreinte (SHA-256)
errata = Rectifications
completions = Traduction complétée
erratum-of = Rectifié le { $date }
seal-verify = Pour vérifier que le texte n’a pas changé depuis sa publication, enregistrez la version texte et exécutez sha256sum text.txt : le résultat doit être égal à cette valeur.
feed-erratum = Rectification : { $title } ({ $version })
feed-completion = Traduction complétée : { $title } ({ $version })

## What lags behind the original

lagging = Ces parties ont été modifiées dans l’original depuis leur traduction, ou ne sont pas encore traduites. Veuillez les lire dans l’original.
lagging-stale = (l’original a été modifié depuis la traduction)
lagging-missing = (non traduit ; l’original est affiché à la place)
section-stale = L’original de cette partie a été modifié depuis la traduction.
section-missing = Cette partie n’est pas traduite ; l’original est affiché.
section-original = Lire l’original de cette partie

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

language-name-ja = japonais
language-name-en = anglais
language-name-zh-Hans = chinois simplifié
language-name-zh-Hant = chinois traditionnel
language-name-ko = coréen
language-name-de = allemand
language-name-fr = français
language-name-es = espagnol
language-name-pt-BR = portugais (Brésil)
language-name-vi = vietnamien
language-name-th = thaï
language-name-id = indonésien
language-name-ar = arabe

## Further words of records

contact-division = Service
contact-fax = Télécopie
transmission-site = Application ou site
transmission-surveyed = Dernière vérification
legal-retention-items = Informations
legal-retention-period = Durée de conservation
completion-of = Traduction complétée le { $date } ({ $languages })
completion-reason = Les parties qui, lors de la publication de cette version, n’étaient pas traduites ou ne reflétaient pas les modifications de l’original ont été traduites. L’original n’a pas changé.
erratum-replaced = Texte antérieur

announce-colon = { " " }:{ " " }
announce-subject = Modifications : { $title }
announce-subject-first = Publication : { $title }
announce-lead = { $time ->
    [past] Le document « { $title } » a été modifié comme suit.
   *[coming] Le document « { $title } » sera modifié comme suit.
}
announce-lead-first = { $time ->
    [past] Le document « { $title } » a été publié.
   *[coming] Le document « { $title } » sera publié.
}
announce-read = Texte intégral
announce-original = Original, qui prévaut ({ $language })
announce-disagree = Si vous n’êtes pas d’accord ou si vous avez des questions, veuillez nous contacter comme indiqué sur cette page :
