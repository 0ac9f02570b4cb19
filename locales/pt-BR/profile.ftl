### What is peculiar to this language (pt-BR). The ids are explained in ../en/profile.ftl. What is not said here is not
### known, and the checks that would need it do not look.

profile-direction = ltr
profile-spaces = yes
profile-quotes = “ ”
profile-straight-quotes = yes
profile-stops = {"."}
profile-shortened = seq. | para. | paras. | lit. | art. | arts. | no. | nos. | sec. | sent. | subpara. | par. | inc. | al. | núm.
profile-semicolons = ;
profile-joiners = e | ou | e/ou
profile-doubled-right = não
profile-following = a seguir. | a seguir: | os seguintes: | as seguintes: | abaixo: | seguintes casos:
profile-listed = nos seguintes casos | as seguintes finalidades | um dos seguintes | as seguintes informações | os seguintes dados | as seguintes medidas
profile-statutes = LGPD | GDPR | RGPD | APPI | Lei | lei | Código | Decreto | Regulamento | Diretiva | Constituição | Tratado
profile-definitions = (doravante "…") | (doravante denominada "…") | (doravante denominado "…") | (a "…") | (o "…") | (os "…") | (as "…")
profile-defined-after = definido no | definida no | definidos no
profile-blanks = a definir | a preencher | [data] | [nome]
profile-before = artigo anterior
profile-after = artigo seguinte
profile-above = parágrafo anterior
profile-here = presente artigo | este artigo
profile-empty-links = aqui | clique aqui | link | este link | mais | leia mais | saiba mais
profile-language-words = japonês | inglês | português | original
profile-paid = taxa poderá ser | será cobrada uma | cobrar uma taxa | poderemos cobrar
profile-money = real | reais | iene | ienes | dólar | dólares | euro | euros
profile-free = gratuito | gratuita | sem custo
profile-events = estabelecido | aprovado | alterado | revisado | última atualização
profile-function-words = os | as | e | é | são | para | nós | nosso | nossa | você | seu | sua | com | em | uma | do | da | que | por | ao | como
profile-open-words = o | a | os | as | um | uma | de | do | da | com | para | por
profile-months = janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro
profile-date-first = 1º
profile-date-forms = D de MONTH de Y | Dº de MONTH de Y | D/M/Y
profile-decimal = ,
profile-group = {"."} | space
profile-cite-article = artigo | artigos | art. | arts.
profile-cite-marked = Art. | Article | §
profile-cite-section = seção | seções | seç.
profile-cite-inside = parágrafo | parágrafos | § | inciso | alínea | item
profile-numerals = dois=2 | duas=2 | três=3 | quatro=4 | cinco=5 | seis=6 | sete=7 | oito=8 | nove=9 | dez=10 | onze=11 | doze=12 | quinze=15 | vinte=20 | trinta=30 | quarenta=40 | cinquenta=50 | sessenta=60 | noventa=90 | cem=100 | meio=6 | segundo=2 | terceiro=3
profile-scales = mil=1000 | milhão=1000000 | milhões=1000000
