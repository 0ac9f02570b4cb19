### What is peculiar to this language (fr). The ids are explained in ../en/profile.ftl. What is not said here is not
### known, and the checks that would need it do not look.

profile-direction = ltr
profile-spaces = yes
profile-quotes = « »
profile-straight-quotes = yes
profile-stops = {"."}
profile-shortened = seq. | para. | paras. | lit. | art. | arts. | no. | nos. | sec. | sent. | subpara. | al.
profile-semicolons = ;
profile-joiners = et | ou | et/ou
profile-doubled-right = nous | vous | en | se
profile-following = comme suit. | comme suit : | les suivants : | les suivantes : | ci-dessous : | ci-après :
profile-listed = les cas suivants | les finalités suivantes | l’un des suivants | les informations suivantes | les données suivantes | les mesures suivantes
profile-statutes = RGPD | GDPR | APPI | CNIL | loi | lois | Loi | Code | code | règlement | Règlement | directive | Directive | décret | ordonnance | convention | traité
profile-definitions = (ci-après « … ») | (ci-après la « … ») | (ci-après le « … ») | (ci-après les « … ») | (ci-après dénommée « … ») | (ci-après dénommé « … ») | (ci-après dénommés « … ») | (la « … ») | (le « … ») | (les « … »)
profile-defined-after = défini | définie | définis | au sens
profile-blanks = à compléter | à définir | [date] | [nom] | à préciser
profile-before = article précédent
profile-after = article suivant
profile-above = paragraphe précédent | alinéa précédent
profile-here = présent article | présent paragraphe
profile-empty-links = ici | cliquez ici | cliquer ici | lien | ce lien | en savoir plus | plus | lire la suite
profile-language-words = japonais | anglais | français | original
profile-paid = frais peuvent être | frais sont facturés | frais sont perçus | facturer des frais | percevoir des frais
profile-money = euro | euros | yen | yens | dollar | dollars | dollars américains
profile-free = gratuit | sans frais | gratuitement
profile-events = établi | adopté | modifié | révisé | mise à jour
profile-function-words = le | la | les | et | est | sont | pour | nous | notre | nos | vous | votre | avec | dans | une | des | du | qui | que | ou | sur | par
profile-open-words = le | la | les | un | une | des | du | de | avec | pour
profile-months = janvier/janv. | février/févr./fév. | mars | avril/avr. | mai | juin | juillet/juill. | août | septembre/sept. | octobre/oct. | novembre/nov. | décembre/déc.
profile-date-first = 1er
profile-date-forms = D MONTH Y | Der MONTH Y | D/M/Y
profile-decimal = ,
profile-group = space | .
profile-cite-article = article | articles | art.
profile-cite-marked = Art. | Article | §
profile-cite-section = section | sections | sect.
profile-cite-inside = paragraphe | paragraphes | par. | alinéa | point | points | sous
profile-numerals = deux=2 | trois=3 | quatre=4 | cinq=5 | six=6 | sept=7 | huit=8 | neuf=9 | dix=10 | onze=11 | douze=12 | treize=13 | quatorze=14 | quinze=15 | vingt=20 | trente=30 | quarante=40 | cinquante=50 | soixante=60 | cent=100 | demi=6 | deuxième=2 | troisième=3
profile-scales = mille=1000 | million=1000000 | millions=1000000 | milliard=1000000000 | milliards=1000000000
