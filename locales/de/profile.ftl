### What is peculiar to this language (de). The ids are explained in ../en/profile.ftl. What is not said here is not
### known, and the checks that would need it do not look.

profile-direction = ltr
profile-spaces = yes
profile-quotes = „ “
profile-straight-quotes = yes
profile-stops = {"."}
profile-shortened = seq. | para. | paras. | lit. | art. | arts. | no. | nos. | sec. | sent. | subpara. | abs. | nr. | s. | ziff. | bzw. | vgl. | gem. | i.v.m.
profile-semicolons = ;
profile-joiners = und | oder | sowie | bzw. | und/oder
profile-doubled-right = die | der | das | den | dem | des | sie | ihr | wir | sich | zu | in | mit | an | auf | war | nach
profile-following = wie folgt. | wie folgt: | folgende: | folgendes: | folgenden Fällen: | folgenden zwecken: | nachstehend aufgeführt:
profile-listed = den folgenden fällen | folgenden zwecken | einen der folgenden | folgende informationen | folgende daten | folgenden maßnahmen
profile-statutes = DSGVO | BDSG | TDDDG | TTDSG | BGB | HGB | StGB | UWG | GG | EUV | AEUV | Gesetz | Gesetzes | Gesetze | Verordnung | Richtlinie | APPI | GDPR
profile-definitions = im Folgenden "…") | im Folgenden "…" genannt | nachfolgend "…") | nachfolgend "…" genannt | nachstehend "…") | (die "…") | (der "…") | (das "…") | im Folgenden die "…") | im Folgenden der "…") | im Folgenden das "…")
profile-defined-after = definiert in | im Sinne
profile-blanks = {"["}bitte ausfüllen] | noch offen | noch festzulegen | [Datum] | [Name] | n. n.
profile-before = vorstehenden artikel | vorstehende artikel | vorherigen artikel
profile-after = folgenden artikel | nächsten artikel | nachstehenden artikel
profile-above = vorstehenden absatz | vorstehende absatz | vorherigen absatz
profile-here = dieser artikel | dieses artikels | diesem artikel | dieser absatz | dieses absatzes | diesem absatz
profile-empty-links = hier | hier klicken | klicken sie hier | link | mehr | weiterlesen | mehr erfahren
profile-language-words = japanisch | englisch | deutsch | original
profile-paid = gebühr erhoben | gebühr erheben | gebühr verlangen | entgelt verlangen | gebühr berechnen
profile-money = euro | yen | us-dollar | dollar
profile-free = kostenlos | unentgeltlich | gebührenfrei
profile-events = erstellt | geändert | stand: | letzte aktualisierung
profile-function-words = der | die | das | und | ist | sind | für | wir | unser | unsere | sie | ihre | mit | nicht | oder | von | zu | werden | wird | auf | den | dem
profile-open-words = der | die | das | den | dem | des | ein | eine | einer | eines | von | mit | für
profile-months = Januar/Jan./Jan | Februar/Feb./Feb | März/Mär./Mrz. | April/Apr./Apr | Mai | Juni/Jun. | Juli/Jul. | August/Aug./Aug | September/Sept./Sep. | Oktober/Okt./Okt | November/Nov./Nov | Dezember/Dez./Dez
profile-date-forms = D. MONTH Y | D.M.Y | D. M. Y
profile-decimal = ,
profile-group = {"."} | space | '
profile-cite-article = Artikel | Artikels | Artikeln | Art. | §
profile-cite-section = Ziffer | Ziff. | Abschnitt | Abschnitts
profile-cite-inside = Absatz | Absatzes | Abs. | Nummer | Nr. | Buchstabe | Buchst. | Satz
profile-cite-marked = Article | Sec. | Section
profile-numerals = zwei=2 | drei=3 | vier=4 | fünf=5 | sechs=6 | sieben=7 | acht=8 | neun=9 | zehn=10 | elf=11 | zwölf=12 | dreizehn=13 | vierzehn=14 | fünfzehn=15 | zwanzig=20 | dreißig=30 | vierzig=40 | fünfzig=50 | sechzig=60 | neunzig=90 | hundert=100 | beide=2 | beiden=2 | zweimal=2 | halbes=6 | dritte=3 | dritten=3 | zweite=2 | zweiten=2
profile-scales = Tausend=1000 | Million=1000000 | Millionen=1000000 | Mio.=1000000 | Milliarde=1000000000 | Milliarden=1000000000
