### Words of the default theme (ko). The same ids and variables as in ../en/theme.ftl.

## Languages and the frame of the page

language-name = 한국어
og-locale = ko_KR
skip-to-content = 본문으로 이동
breadcrumbs = 현재 위치
languages = 언어
company-links = 회사 사이트
all-notices = 공개 문서 목록
choose-language = 언어 선택
index-title = 개인정보 관련 공개 문서
index-description = { $operator }의 개인정보 처리 등 개인정보 보호에 관한 공개 문서 목록입니다.
index-empty = 공개된 문서가 없습니다.

## The text on the page

contents = 목차
to-contact = 문의처
permalink = ‘{ $section }’ 링크

## States

state-in-force = 시행 중
state-in-force-until = 시행 중({ $until }까지)
state-announced = 공개됨(시행 전)
state-superseded = 이전 버전
state-draft = 초안
version = 버전
effective-none = 정해지지 않음
effective-date = 시행일
applied-period = 적용 기간
period = { $from }부터 { $until }까지
original = 정본
history = 개정 이력
all-versions = 전체 버전
version-of = { $date } 시행 버전

## Notes on a state

banner-announced = 이 버전은 { $date }부터 적용됩니다.
banner-announced-current = { " " }그때까지는 현행 버전이 적용됩니다.
banner-superseded = 이 버전은 이전 버전입니다. { $from }부터 { $until }까지 적용되었습니다.
banner-superseded-until = 이 버전은 이전 버전입니다. { $until }까지 적용되었습니다.
banner-superseded-undated = 이 버전은 이전 버전입니다.
banner-draft = 이 버전은 초안입니다. 공개되지 않았으며 효력이 없습니다.
banner-comparison = 새 문안은 { $date }부터 적용됩니다.
banner-comparison-draft = 새 문안은 초안입니다. 공개되지 않았으며 효력이 없습니다.
banner-coming = { $date }부터 새 버전이 적용됩니다.
read-in-force = 현행 버전 보기
read-in-force-dated = { $date } 시행 버전 보기
read-coming = 새 버전 보기
versions = 다른 버전
previous-version = 이전 버전
next-version = 다음 버전
current-page = 현행 버전 페이지
permanent-address = 이 버전의 고정 주소

## Original and translation

prevails = 이 번역문은 { $language } 정본을 참고용으로 번역한 것입니다. 번역문과 정본이 서로 다른 경우에는 정본이 우선합니다.
gist = 요약(본문의 일부가 아닙니다)
translation-machine = 이 번역은 기계 번역이며 사람의 검토를 거치지 않았습니다.
translation-human = 이 번역은 사람이 작성했습니다.
translation-reviewed = 이 번역은 기계 번역을 사람이 검토한 것입니다.
read-original = { $language } 정본 보기
original-notice = 이 { $language } 문서가 정본입니다. 다른 언어의 문서는 참고용 번역이며, 서로 다른 경우에는 이 정본이 우선합니다.
equal-notice = 각 언어의 문서는 동등하게 정본이며, 어느 것도 우선하지 않습니다.
missing-translation = 이 버전에는 { $language } 번역이 없습니다. 아래는 { $original } 정본입니다.
text-of-another = 이 버전에는 이 언어의 본문이 없습니다. 아래는 { $language } 본문입니다.

## History

history-title = 개정 이력
history-of = { $title } 개정 이력
history-description = 「{ $title }」의 전체 버전 목록입니다.
history-version = 버전
history-state = 상태
history-announced = 공개일
history-effective = 시행일
history-until = 적용 종료일
history-untranslated = { $language } 번역이 없습니다.
back-to-notice = 문서로 돌아가기
moved-title = 이 페이지는 이동되었습니다
not-found-title = 페이지를 찾을 수 없습니다
not-found = 페이지가 이동 또는 삭제되었거나 주소가 잘못되었을 수 있습니다.

## Records

note-mark = ※
external-link = { " " }(외부 사이트)
contact-name = 문의 창구
contact-address = 주소
contact-phone = 전화번호
contact-email = 이메일
contact-form = 문의 양식
contact-hours = 접수 시간
operator-name = 명칭
operator-representative = 대표자
contact-person = 책임자

## Dates

dates-established = { $date } 제정
dates-revised = { $date } 개정
dates-effective = { $date } 시행

## Cookies

cookie-name = 이름
cookie-provider = 제공자
cookie-purpose = 목적
cookie-lifetime = 유효 기간
cookie-party = 구분
cookie-category = 분류
cookie-party-first = 당사
cookie-party-third = 제3자
cookie-category-necessary = 필수
cookie-category-functional = 기능성
cookie-category-analytics = 분석
cookie-category-advertising = 광고

## External transmissions

transmission-service = 서비스
transmission-recipient = 수신자
transmission-sent = 전송되는 정보
transmission-purpose = 당사의 이용 목적
transmission-recipient-purpose = 수신자의 이용 목적
transmission-policy = 수신자의 개인정보 처리방침
transmission-opt-out = 전송 중지(옵트아웃)

## Durations

duration-years = { $count }년
duration-months = { $count }개월
duration-weeks = { $count }주
duration-days = { $count }일
duration-hours = { $count }시간
duration-minutes = { $count }분
duration-seconds = { $count }초
duration-session = 세션(브라우저를 닫을 때까지)

## For search results

version-description = { $operator }의 { $title }({ $version }).
notice-description = { $operator }의 { $title }({ $date } 시행).

## Records that the law asks for

legal-group = 정보주체
legal-items = 수집하는 정보
legal-uses = 이용 목적
legal-joint-items = 공동 이용하는 개인정보의 항목
legal-joint-scope = 공동 이용자의 범위
legal-joint-uses = 공동 이용자의 이용 목적
legal-joint-manager = 관리 책임자
legal-measure-kind = 조치의 종류
legal-measures = 시행하는 조치
legal-transfer-recipient = 제공받는 자
legal-country = 국가
legal-basis = 제공의 근거
legal-system = 해당 국가의 개인정보 보호 제도
legal-recipient-measures = 제공받는 자가 취하는 조치
legal-request = 요구의 종류
legal-procedure = 절차
legal-fee = 수수료
legal-accredited = 인정 개인정보 보호 단체의 명칭
legal-complaints = 고충 처리 접수처
legal-phone = 전화번호
legal-site = 웹사이트

## Security control measures

measure-policy = 기본 방침의 수립
measure-rules = 개인정보 취급에 관한 내부 규정의 정비
measure-organisational = 관리적 안전조치
measure-personnel = 인적 안전조치
measure-physical = 물리적 안전조치
measure-technical = 기술적 안전조치
measure-external = 외부 환경의 파악

## Transfers and fees

transfer-basis-consent = 정보주체의 동의
transfer-basis-equivalent-measures = 제공받는 자가 상응하는 조치를 지속적으로 이행하는 데 필요한 체계의 정비
transfer-basis-adequacy = 일본과 동등한 수준의 개인정보 보호 제도를 갖춘 것으로 인정된 국가
fee-none = 무료

## Requests

request-purpose = 이용 목적의 통지
request-disclosure = 열람
request-provision-records = 제3자 제공 기록의 열람
request-correction = 정정, 추가 또는 삭제
request-cease-use = 이용 정지 또는 삭제
request-cease-provision = 제3자 제공의 정지

## Comparisons

comparison-title = 신구조문대비표
comparison-of = { $title } 신구조문대비표
comparison-new = 개정 후
comparison-old = 개정 전
comparison-remarks = 비고
comparison-legend = 밑줄 친 부분이 변경된 부분입니다. 점선은 번호만 변경된 부분, “(생략)”은 변경되지 않은 부분입니다.
comparison-same = 문구의 변경이 없습니다.
comparison-next = 다음 변경 부분: { $section }
comparison-summary = 개정 요지

## The summary of a comparison

summary-added = 신설
summary-removed = 삭제
summary-changed = 변경
summary-moved = 이동
summary-renumbered = 번호만 변경
summary-outside = 제목·전문·말미

## What a comparison leaves out

comparison-left = (생략)
comparison-left-one = { $number } (생략)
comparison-left-two = { $first }·{ $last } (생략)
comparison-left-many = { $first }부터 { $last }까지 (생략)
comparison-added = 〈신설〉
comparison-removed = 〈삭제〉
comparison-moved = (이동)
comparison-moved-to = ({ $place }(으)로 이동)
comparison-moved-from = ({ $place }에서 이동)
comparison-behind = 정본의 다음 부분이 변경되었습니다. 이 번역문에는 변경이 나타나지 않습니다. 아직 갱신되지 않았거나 문구를 변경할 필요가 없었습니다.
comparison-alone = 다음 부분은 번역문에서만 변경되었습니다. 정본은 변경되지 않았습니다.
comparison-behind-here = 정본의 이 부분이 변경되었습니다. 이 번역문은 아직 갱신되지 않았거나 문구를 변경할 필요가 없었습니다.

## Remarks and marks

remark-added = 신설
remark-removed = 삭제
remark-words = 변경
remark-numbers = 번호 변경
remark-moved = 이동
mark-added = {"["}추가:{ " " }
mark-removed = {"["}삭제:{ " " }

## Side by side

bilingual-title = 정본·번역 대조
bilingual-of = { $title } 정본·번역 대조
comparison-description = 「{ $title }」의 개정 전후 문구를 조항별로 나란히 놓은 신구조문대비표입니다({ $version }).
bilingual-description = 「{ $title }」의 정본과 참고용 번역을 조항별로 나란히 놓은 페이지입니다.
read-bilingual = 정본과 나란히 보기
bilingual-original = 정본({ $language })
bilingual-translation = 참고용 번역({ $language })
bilingual-untranslated = 이 부분은 번역되지 않았습니다.
bilingual-only = 정본에는 이 부분이 없습니다.
beside-title = 두 언어 대조
beside-of = { $title } { $other }판과의 대조
beside-description = 「{ $title }」의 두 언어판을 조항별로 나란히 놓은 페이지입니다.
read-beside = { $language }판과 나란히 보기
beside-missing = 이 언어판에는 이 부분이 없습니다.
beside-only = 다른 언어판에는 이 부분이 없습니다.

## Time and feed

timeline-since = { $date }부터
timeline = 버전별 적용 기간
feed-title = 개인정보 관련 공개 문서의 개정
feed-link = 업데이트 구독(Atom)
data-link = 이 문서의 데이터(JSON)
compare-with-previous = 이전 버전과의 신구조문대비표
compare-with-current = 현행 버전과의 신구조문대비표
sections-title = 조항별 연혁
sections-of = { $title } 조항별 연혁
sections-legend = 각 조항의 현재 문구가 언제부터의 것인지, 이전 문구와 변경된 부분을 보여 줍니다.
sections-since = 이 문구가 처음 쓰인 버전: { $version }.
sections-since-first = 이 문구는 이 사이트의 최초 버전({ $version }) 이후 변경되지 않았습니다.
sections-gone = 삭제된 조항
sections-removed = 삭제된 버전: { $version }.
section-history = 연혁
state-ended = 종료
banner-ended = 이 문서는 종료되었습니다. { $until }까지 적용되었습니다.
banner-ending = 이 문서가 적용되는 마지막 날은 { $until }입니다.
ended-date = 적용 종료일

## Seal and corrections

plain-text = 텍스트 버전
plain-text-link = 내려받기
seal = 위·변조 확인용 해시값(SHA-256)
errata = 정정
completions = 번역 보완
erratum-of = { $date } 정정
seal-verify = 공개 후 변경되지 않았음을 확인하려면 텍스트 버전을 저장한 뒤 sha256sum text.txt를 실행하십시오. 그 결과가 이 값과 같으면 변경되지 않은 것입니다.
feed-erratum = 정정: { $title }({ $version })
feed-completion = 번역 보완: { $title }({ $version })

## What lags behind the original

lagging = 다음 부분은 번역 후 정본이 변경되었거나 아직 번역되지 않았습니다. 정본을 확인하시기 바랍니다.
lagging-stale = (번역 후 정본이 변경됨)
lagging-missing = (번역되지 않아 정본을 게재함)
section-stale = 이 부분은 번역 후 정본이 변경되었습니다.
section-missing = 이 부분은 번역되지 않아 정본을 게재합니다.
section-original = 정본 보기

## Patterns

same-section = { $section }
about-notice = ({ $title })
bullet = ·
comparison-column = { $side }({ $version })
summary-was = { $was } →
feed-entry = { $title }({ $version })
mark-added-end = ]
mark-removed-end = ]

## Names of languages, for “the Japanese original”

language-name-ja = 일본어
language-name-en = 영어
language-name-zh-Hans = 중국어(간체)
language-name-zh-Hant = 중국어(번체)
language-name-ko = 한국어
language-name-de = 독일어
language-name-fr = 프랑스어
language-name-es = 스페인어
language-name-pt-BR = 포르투갈어(브라질)
language-name-vi = 베트남어
language-name-th = 태국어
language-name-id = 인도네시아어
language-name-ar = 아랍어

## Further words of records

contact-division = 부서
contact-fax = 팩스
transmission-site = 앱·사이트
transmission-surveyed = 확인일
legal-retention-items = 대상 정보
legal-retention-period = 보유기간
completion-of = { $date } 번역 보완({ $languages })
completion-reason = 이 버전을 공개할 때 번역되지 않았거나 정본의 변경을 반영하지 않았던 부분의 번역을 추가하였습니다. 정본은 변경되지 않았습니다.
erratum-replaced = 이전 본문

announce-colon = :{ " " }
announce-subject = 「{ $title }」 개정 안내
announce-subject-first = 「{ $title }」 공개 안내
announce-lead = { $time ->
    [past] 「{ $title }」의 내용을 다음과 같이 개정하였습니다.
   *[coming] 「{ $title }」의 내용을 다음과 같이 개정할 예정입니다.
}
announce-lead-first = { $time ->
    [past] 「{ $title }」의 전문을 공개하였습니다.
   *[coming] 「{ $title }」의 전문을 공개할 예정입니다.
}
announce-read = 전문
announce-original = 정본({ $language })
announce-disagree = 내용에 동의하지 않으시거나 문의 사항이 있으시면 다음 페이지에 기재된 창구로 연락해 주시기 바랍니다.
