### Words of the default theme (pt-BR). The same ids and variables as in ../en/theme.ftl.

## Languages and the frame of the page

language-name = Português (Brasil)
og-locale = pt_BR
skip-to-content = Ir para o conteúdo
breadcrumbs = Trilha de navegação
languages = Idioma
company-links = Site da empresa
all-notices = Todos os documentos
choose-language = Escolher um idioma
index-title = Documentos de privacidade
index-description = Os documentos de { $operator } sobre o tratamento de dados pessoais e a privacidade.
index-empty = Nenhum documento publicado.

## The text on the page

contents = Índice
to-contact = Contato
permalink = Link para “{ $section }”

## States

state-in-force = Em vigor
state-in-force-until = Em vigor até { $until }
state-announced = Publicada, ainda não em vigor
state-superseded = Substituída
state-draft = Minuta
version = Versão
effective-none = Não informada
effective-date = Data de vigência
applied-period = Período de vigência
period = De { $from } a { $until }
original = Original
history = Histórico de versões
all-versions = Todas as versões
version-of = Versão vigente a partir de { $date }

## Notes on a state

banner-announced = Esta versão se aplica a partir de { $date }.
banner-announced-current = { " " }Até lá, continua a se aplicar a versão em vigor.
banner-superseded = Esta versão foi substituída. Aplicou-se de { $from } a { $until }.
banner-superseded-until = Esta versão foi substituída. Aplicou-se até { $until }.
banner-superseded-undated = Esta versão foi substituída.
banner-draft = Esta versão é uma minuta. Não foi publicada e não produz efeitos.
banner-comparison = O texto novo se aplica a partir de { $date }.
banner-comparison-draft = O texto novo é uma minuta. Não foi publicado e não produz efeitos.
banner-coming = Uma nova versão se aplica a partir de { $date }.
read-in-force = Ler a versão em vigor
read-in-force-dated = Ler a versão vigente a partir de { $date }
read-coming = Ler a nova versão
versions = Outras versões
previous-version = Versão anterior
next-version = Próxima versão
current-page = Página da versão em vigor
permanent-address = Endereço permanente desta versão

## Original and translation

prevails = Esta tradução é fornecida apenas para referência (idioma do original: { $language }). Em caso de divergência entre a tradução e o original, prevalece o original.
gist = Resumo (não faz parte do texto)
translation-machine = Esta tradução foi feita por máquina e não foi revisada.
translation-human = Esta tradução foi feita por uma pessoa.
translation-reviewed = Esta tradução foi feita por máquina e revisada por uma pessoa.
read-original = Ler o original ({ $language })
original-notice = Este texto ({ $language }) é o original. Os textos em outros idiomas são traduções fornecidas apenas para referência; em caso de divergência, prevalece este original.
equal-notice = Os textos em todos os idiomas fazem igualmente fé; nenhum prevalece.
missing-translation = Esta versão não tem tradução ({ $language }). O texto abaixo é o original ({ $original }).
text-of-another = Esta versão não tem texto próprio neste idioma. Texto exibido: { $language }.

## History

history-title = Histórico de versões
history-of = { $title }: histórico de versões
history-description = Todas as versões de “{ $title }”.
history-version = Versão
history-state = Situação
history-announced = Data de publicação
history-effective = Data de vigência
history-until = Vigente até
history-untranslated = Não há tradução ({ $language }).
back-to-notice = Voltar ao documento
moved-title = Esta página foi movida
not-found-title = Página não encontrada
not-found = A página pode ter sido movida ou removida, ou o endereço pode conter um erro.

## Records

note-mark = Nota:
external-link = , site externo
contact-name = Contato
contact-address = Endereço
contact-phone = Telefone
contact-email = E-mail
contact-form = Formulário de contato
contact-hours = Horário de atendimento
operator-name = Denominação
operator-representative = Representante legal
contact-person = Pessoa responsável

## Dates

dates-established = Estabelecido em { $date }
dates-revised = Alterado em { $date }
dates-effective = Em vigor desde { $date }

## Cookies

cookie-name = Nome
cookie-provider = Fornecedor
cookie-purpose = Finalidade
cookie-lifetime = Prazo de conservação
cookie-party = Origem
cookie-category = Categoria
cookie-party-first = Próprio
cookie-party-third = De terceiros
cookie-category-necessary = Estritamente necessário
cookie-category-functional = Funcional
cookie-category-analytics = Análise
cookie-category-advertising = Publicidade

## External transmissions

transmission-service = Serviço
transmission-recipient = Destinatário
transmission-sent = Informações transmitidas
transmission-purpose = Nossa finalidade
transmission-recipient-purpose = Finalidade do destinatário
transmission-policy = Política de privacidade do destinatário
transmission-opt-out = Recusa (opt-out)

## Durations

duration-years = { $count ->
    [one] { $count } ano
   *[other] { $count } anos
}
duration-months = { $count ->
    [one] { $count } mês
   *[other] { $count } meses
}
duration-weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
duration-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
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
duration-session = Sessão (até o fechamento do navegador)

## For search results

version-description = { $title } de { $operator }: { $version }.
notice-description = { $title } de { $operator }, em vigor desde { $date }.

## Records that the law asks for

legal-group = Titulares
legal-items = Informações coletadas
legal-uses = Finalidades de uso
legal-joint-items = Dados pessoais de uso conjunto
legal-joint-scope = Usuários conjuntos
legal-joint-uses = Finalidades dos usuários conjuntos
legal-joint-manager = Responsável pela gestão
legal-measure-kind = Tipo de medida
legal-measures = Medidas adotadas
legal-transfer-recipient = Destinatário
legal-country = País
legal-basis = Fundamento da transferência
legal-system = Sistema de proteção de dados pessoais nesse país
legal-recipient-measures = Medidas adotadas pelo destinatário
legal-request = Solicitação
legal-procedure = Procedimento
legal-fee = Taxa
legal-accredited = Nome da entidade credenciada de proteção de dados
legal-complaints = Reclamações
legal-phone = Telefone
legal-site = Site

## Security control measures

measure-policy = Política básica
measure-rules = Regras para o tratamento de dados pessoais
measure-organisational = Medidas de segurança organizacionais
measure-personnel = Medidas de segurança relativas ao pessoal
measure-physical = Medidas de segurança físicas
measure-technical = Medidas de segurança técnicas
measure-external = Conhecimento do ambiente externo

## Transfers and fees

transfer-basis-consent = Consentimento do titular
transfer-basis-equivalent-measures = Sistema do destinatário para adotar de forma contínua medidas equivalentes
transfer-basis-adequacy = País reconhecido como dotado de sistema de proteção de dados pessoais equivalente ao do Japão
fee-none = Gratuito

## Requests

request-purpose = Notificação das finalidades de uso
request-disclosure = Acesso aos dados
request-provision-records = Acesso aos registros de compartilhamento com terceiros
request-correction = Correção, acréscimo ou eliminação
request-cease-use = Cessação do uso ou eliminação
request-cease-provision = Cessação do compartilhamento com terceiros

## Comparisons

comparison-title = Quadro comparativo
comparison-of = { $title }: quadro comparativo
comparison-new = Texto novo
comparison-old = Texto anterior
comparison-remarks = Observações
comparison-legend = As palavras alteradas estão sublinhadas. Uma linha pontilhada indica números que mudaram sem alteração do texto. As partes inalteradas são omitidas.
comparison-same = O texto não foi alterado.
comparison-next = Próxima alteração: { $section }
comparison-summary = Resumo das alterações

## The summary of a comparison

summary-added = Acrescentado
summary-removed = Suprimido
summary-changed = Alterado
summary-moved = Movido
summary-renumbered = Apenas renumerado
summary-outside = Título, preâmbulo ou fecho

## What a comparison leaves out

comparison-left = (inalterado)
comparison-left-one = { $number } (inalterado)
comparison-left-two = { $first } e { $last } (inalterados)
comparison-left-many = { $first } a { $last } (inalterados)
comparison-added = (novo)
comparison-removed = (suprimido)
comparison-moved = (movido)
comparison-moved-to = (movido para { $place })
comparison-moved-from = (movido de { $place })
comparison-behind = Estas partes mudaram no original. A tradução não mostra a mudança: não foi atualizada, ou sua redação não precisava mudar.
comparison-alone = Estas partes mudaram apenas na tradução; o original não mudou.
comparison-behind-here = O original desta parte mudou. A tradução não foi atualizada, ou sua redação não precisava mudar.

## Remarks and marks

remark-added = Acrescentado
remark-removed = Suprimido
remark-words = Alterado
remark-numbers = Renumerado
remark-moved = Movido
mark-added = {"["}acrescentado:{ " " }
mark-removed = {"["}suprimido:{ " " }

## Side by side

bilingual-title = Original e tradução
bilingual-of = { $title }: original e tradução
comparison-description = O que mudou em “{ $title }”, seção por seção: texto anterior e texto novo ({ $version }).
bilingual-description = O original de “{ $title }” e sua tradução, seção por seção.
read-bilingual = Ler ao lado do original
bilingual-original = Original ({ $language })
bilingual-translation = Tradução ({ $language })
bilingual-untranslated = Esta parte não foi traduzida.
bilingual-only = O original não contém esta parte.
beside-title = Dois idiomas lado a lado
beside-of = { $title }: ao lado do texto em { $other }
beside-description = “{ $title }” em dois idiomas, seção por seção.
read-beside = Ler ao lado do texto em { $language }
beside-missing = Este texto não contém esta parte.
beside-only = O outro texto não contém esta parte.

## Time and feed

timeline-since = Desde { $date }
timeline = Períodos de vigência das versões
feed-title = Alterações dos documentos de privacidade
feed-link = Assinar alterações (Atom)
data-link = Este documento como dados (JSON)
compare-with-previous = Comparação com a versão anterior
compare-with-current = Comparação com a versão em vigor
sections-title = Histórico das seções
sections-of = { $title }: histórico das seções
sections-legend = Desde quando cada seção tem esta redação, qual era a redação anterior e o que mudou.
sections-since = Esta redação vem de: { $version }.
sections-since-first = Esta redação não mudou desde a primeira versão neste site: { $version }.
sections-gone = Seções suprimidas
sections-removed = Suprimida em: { $version }.
section-history = Histórico
state-ended = Encerrado
banner-ended = Este documento não se aplica mais. Aplicou-se até { $until }.
banner-ending = O último dia de aplicação deste documento é { $until }.
ended-date = Vigente até

## Seal and corrections

plain-text = Versão em texto
plain-text-link = Baixar
seal = Hash de verificação (SHA-256)
errata = Correções
completions = Tradução concluída
erratum-of = Corrigido em { $date }
seal-verify = Para verificar que o texto não foi alterado desde a publicação, salve a versão em texto e execute sha256sum text.txt: o resultado deve ser igual a este valor.
feed-erratum = Correção: { $title } ({ $version })
feed-completion = Tradução concluída: { $title } ({ $version })

## What lags behind the original

lagging = Estas partes foram alteradas no original após a tradução ou ainda não foram traduzidas. Consulte o original.
lagging-stale = (o original foi alterado após a tradução)
lagging-missing = (não traduzido; exibe-se o original)
section-stale = O original desta parte foi alterado após a tradução.
section-missing = Esta parte não foi traduzida; exibe-se o original.
section-original = Ler o original desta parte

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

language-name-ja = japonês
language-name-en = inglês
language-name-zh-Hans = chinês simplificado
language-name-zh-Hant = chinês tradicional
language-name-ko = coreano
language-name-de = alemão
language-name-fr = francês
language-name-es = espanhol
language-name-pt-BR = português (Brasil)
language-name-vi = vietnamita
language-name-th = tailandês
language-name-id = indonésio
language-name-ar = árabe

## Further words of records

contact-division = Departamento
contact-fax = Fax
transmission-site = Aplicativo ou site
transmission-surveyed = Última verificação
legal-retention-items = Informações
legal-retention-period = Prazo de conservação
completion-of = Tradução concluída em { $date } ({ $languages })
completion-reason = Foram traduzidas as partes que, na publicação desta versão, não estavam traduzidas ou não refletiam as alterações do original. O original não mudou.
erratum-replaced = Texto anterior

announce-colon = :{ " " }
announce-subject = Alterações: { $title }
announce-subject-first = Publicação: { $title }
announce-lead = { $time ->
    [past] O documento “{ $title }” foi alterado da seguinte forma.
   *[coming] O documento “{ $title }” será alterado da seguinte forma.
}
announce-lead-first = { $time ->
    [past] O documento “{ $title }” foi publicado.
   *[coming] O documento “{ $title }” será publicado.
}
announce-read = Texto completo
announce-original = Original, que prevalece ({ $language })
announce-disagree = Se você não concordar ou tiver dúvidas, entre em contato conosco conforme indicado nesta página:
