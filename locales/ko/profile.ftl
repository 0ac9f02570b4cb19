### What is peculiar to this language (ko). The ids are explained in ../en/profile.ftl. What is not said here is not
### known, and the checks that would need it do not look.

profile-direction = ltr
profile-spaces = yes
profile-calling-code = 82
profile-quotes = “ ” | ‘ ’
profile-straight-quotes = yes
profile-stops = {"."}
profile-shortened = seq. | para. | paras. | lit. | art. | arts. | no. | nos. | sec. | sent. | subpara.
profile-item-stops = {"."}
profile-doubled-right = 매우 | 각 | 그
profile-following = 다음과 같습니다. | 아래와 같습니다. | 다음과 같다. | 다음과 같습니다:
profile-listed = 다음 각 호 | 다음의 경우 | 아래의 경우 | 다음 사항 | 아래 사항 | 다음 정보 | 다음 목적 | 다음 중 하나
profile-statutes = 법 제 | 법률 | 시행령 | 시행규칙 | 보호법 | 조례 | 민법 | GDPR | 법#
profile-self-names = 당사 | 폐사
profile-definitions = 이하 “…”라 | 이하 “…”이라 | 이하 ‘…’라 | 이하 ‘…’이라 | 이하 "…"라 | 이하 "…"이라 | 이하 “…”) | 이하 ‘…’) | 이하 "…")
profile-defined-before = 에서 정한 | 에서 정의한
profile-defined-after = 정의
profile-blanks = 미정 | 추후 기재 | 추후기재 | (가칭) | 확인 필요 | 작성 예정
profile-before = 전조
profile-after = 다음 조
profile-above = 전항
profile-here = 이 조 | 본 조 | 다음 항
profile-empty-links = 여기 | 여기를 클릭 | 이곳 | 링크 | 자세히 | 더보기 | 바로가기
profile-language-words = 일본어 | 영어 | 한국어 | 정본 | 원문
profile-paid = 수수료를 받 | 수수료를 청구 | 수수료가 발생 | 비용을 청구 | 수수료를 부과
profile-money = 원 | 엔 | 달러 | 유로
profile-free = 무료
profile-events = 제정 | 개정 | 시행일
profile-polite = 습니다. | 입니다. | 십시오. | 니다.
profile-plain = 한다. | 이다. | 된다. | 아니한다. | 있다. | 없다.
profile-date-forms = Y년 M월 D일 | Y년M월D일 | Y. M. D. | Y.M.D. | Y. M. D
profile-cite-affixes = 제
profile-cite-affix-article = 조
profile-cite-affix-section = 절 | 장
profile-cite-affix-inside = 항 | 호
profile-cite-branch = 의
profile-cite-marked = Art. | Article | Sec. | Section | §
profile-numerals = 한=1 | 두=2 | 세=3 | 네=4 | 다섯=5 | 여섯=6 | 일곱=7 | 여덟=8 | 아홉=9 | 열=10 | 하루=1 | 이틀=2 | 사흘=3 | 열흘=10 | 반=6
profile-scales = 십=10 | 백=100 | 천=1000 | 만=10000 | 억=100000000
profile-counted = 개월 | 주일 | 시간 | 영업일 | 개소 | 개국
profile-continued = 월 | 시
