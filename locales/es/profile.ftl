### What is peculiar to this language (es). The ids are explained in ../en/profile.ftl. What is not said here is not
### known, and the checks that would need it do not look.

profile-direction = ltr
profile-spaces = yes
profile-quotes = « » | “ ”
profile-straight-quotes = yes
profile-stops = {"."}
profile-shortened = seq. | para. | paras. | lit. | art. | arts. | no. | nos. | sec. | sent. | subpara. | párr. | núm. | ap. | inc.
profile-semicolons = ;
profile-joiners = y | e | o | u | y/o
profile-doubled-right = no
profile-following = como sigue. | como sigue: | los siguientes: | las siguientes: | a continuación: | siguientes casos:
profile-listed = los siguientes casos | las siguientes finalidades | uno de los siguientes | la siguiente información | los siguientes datos | las siguientes medidas
profile-statutes = RGPD | GDPR | LOPDGDD | APPI | Ley | ley | Reglamento | Directiva | Código | Decreto | Convenio | Tratado
profile-definitions = (en adelante, «…») | (en adelante, la «…») | (en adelante, el «…») | (en adelante, los «…») | (en lo sucesivo, «…») | (en adelante, "…") | (en adelante, la "…") | (en adelante, el "…") | (la "…") | (el "…")
profile-defined-after = definido en | definida en
profile-blanks = por completar | por determinar | pendiente de | [fecha] | [nombre]
profile-before = artículo anterior
profile-after = artículo siguiente
profile-above = apartado anterior | párrafo anterior
profile-here = presente artículo | presente apartado
profile-empty-links = aquí | haga clic aquí | pulse aquí | enlace | este enlace | más | leer más | más información
profile-language-words = japonés | inglés | español | original
profile-paid = podrá cobrar | se cobrará una | cobrar una tasa | se aplicará una tasa
profile-money = euro | euros | yen | yenes | dólar | dólares | peso | pesos
profile-free = gratuito | gratuita | sin coste
profile-events = establecido | aprobado | modificado | revisado | última actualización
profile-function-words = el | los | las | y | es | son | para | nosotros | nuestro | nuestra | usted | su | con | en | una | del | que | por | al | como
profile-open-words = el | la | los | las | un | una | de | del | con | para | por
profile-months = enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre/setiembre | octubre | noviembre | diciembre
profile-date-forms = D de MONTH de Y | D de MONTH del Y | D/M/Y
profile-decimal = ,
profile-group = {"."} | space
profile-cite-article = artículo | artículos | art. | arts.
profile-cite-marked = Art. | Article | §
profile-cite-section = sección | secciones | secc.
profile-cite-inside = apartado | apartados | apdo. | párrafo | punto | letra | inciso
profile-numerals = dos=2 | tres=3 | cuatro=4 | cinco=5 | seis=6 | siete=7 | ocho=8 | nueve=9 | diez=10 | once=11 | doce=12 | quince=15 | veinte=20 | treinta=30 | cuarenta=40 | cincuenta=50 | sesenta=60 | noventa=90 | cien=100 | medio=6 | segundo=2 | tercero=3
profile-scales = mil=1000 | millón=1000000 | millones=1000000
