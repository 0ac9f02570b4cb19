### Words of the default theme (th). The same ids and variables as in ../en/theme.ftl.

## Languages and the frame of the page

language-name = ไทย
og-locale = th_TH
skip-to-content = ข้ามไปยังเนื้อหา
breadcrumbs = เส้นทางนำทาง
languages = ภาษา
company-links = เว็บไซต์ของบริษัท
all-notices = เอกสารทั้งหมด
choose-language = เลือกภาษา
index-title = ประกาศความเป็นส่วนตัว
index-description = ประกาศของ { $operator } เกี่ยวกับการประมวลผลข้อมูลส่วนบุคคลและความเป็นส่วนตัว
index-empty = ยังไม่มีเอกสารที่ประกาศ

## The text on the page

contents = สารบัญ
to-contact = ติดต่อ
permalink = ลิงก์ไปยัง “{ $section }”

## States

state-in-force = มีผลใช้บังคับ
state-in-force-until = มีผลใช้บังคับถึงวันที่ { $until }
state-announced = ประกาศแล้ว ยังไม่มีผลใช้บังคับ
state-superseded = ถูกแทนที่แล้ว
state-draft = ร่าง
version = ฉบับ
effective-none = ไม่ได้ระบุ
effective-date = วันที่มีผลใช้บังคับ
applied-period = ระยะเวลาที่ใช้บังคับ
period = ตั้งแต่วันที่ { $from } ถึงวันที่ { $until }
original = ต้นฉบับ
history = ประวัติการแก้ไข
all-versions = ฉบับทั้งหมด
version-of = ฉบับที่มีผลใช้บังคับตั้งแต่วันที่ { $date }

## Notes on a state

banner-announced = ฉบับนี้มีผลใช้บังคับตั้งแต่วันที่ { $date }
banner-announced-current = { " " }จนกว่าจะถึงวันนั้น ให้ใช้ฉบับปัจจุบันต่อไป
banner-superseded = ฉบับนี้ถูกแทนที่แล้ว โดยมีผลใช้บังคับตั้งแต่วันที่ { $from } ถึงวันที่ { $until }
banner-superseded-until = ฉบับนี้ถูกแทนที่แล้ว โดยมีผลใช้บังคับถึงวันที่ { $until }
banner-superseded-undated = ฉบับนี้ถูกแทนที่แล้ว
banner-draft = ฉบับนี้เป็นร่าง ยังไม่ได้ประกาศและไม่มีผลใช้บังคับ
banner-comparison = ข้อความใหม่มีผลใช้บังคับตั้งแต่วันที่ { $date }
banner-comparison-draft = ข้อความใหม่เป็นร่าง ยังไม่ได้ประกาศและไม่มีผลใช้บังคับ
banner-coming = ฉบับใหม่มีผลใช้บังคับตั้งแต่วันที่ { $date }
read-in-force = อ่านฉบับปัจจุบัน
read-in-force-dated = อ่านฉบับที่มีผลใช้บังคับตั้งแต่วันที่ { $date }
read-coming = อ่านฉบับใหม่
versions = ฉบับอื่น
previous-version = ฉบับก่อนหน้า
next-version = ฉบับถัดไป
current-page = หน้าของฉบับปัจจุบัน
permanent-address = ที่อยู่ถาวรของฉบับนี้

## Original and translation

prevails = คำแปลนี้แปลจากต้นฉบับ{ $language }เพื่อใช้อ้างอิงเท่านั้น หากคำแปลกับต้นฉบับแตกต่างกัน ให้ถือต้นฉบับเป็นสำคัญ
gist = สรุป (ไม่ใช่ส่วนหนึ่งของเนื้อหา)
translation-machine = คำแปลนี้แปลโดยเครื่องและยังไม่ได้รับการตรวจทาน
translation-human = คำแปลนี้แปลโดยมนุษย์
translation-reviewed = คำแปลนี้แปลโดยเครื่องและตรวจทานโดยมนุษย์แล้ว
read-original = อ่านต้นฉบับ{ $language }
original-notice = ข้อความ{ $language }นี้เป็นต้นฉบับ ข้อความในภาษาอื่นเป็นคำแปลเพื่อใช้อ้างอิงเท่านั้น หากแตกต่างกัน ให้ถือต้นฉบับนี้เป็นสำคัญ
equal-notice = ข้อความทุกภาษาใช้เป็นหลักฐานได้เท่าเทียมกัน ไม่มีภาษาใดเหนือกว่า
missing-translation = ฉบับนี้ไม่มีคำแปล{ $language } ข้อความด้านล่างเป็นต้นฉบับ{ $original }
text-of-another = ฉบับนี้ไม่มีข้อความเฉพาะในภาษานี้ ข้อความด้านล่างเป็น{ $language }

## History

history-title = ประวัติการแก้ไข
history-of = { $title }: ประวัติการแก้ไข
history-description = ฉบับทั้งหมดของ “{ $title }”
history-version = ฉบับ
history-state = สถานะ
history-announced = วันที่ประกาศ
history-effective = วันที่มีผลใช้บังคับ
history-until = วันสุดท้ายที่ใช้บังคับ
history-untranslated = ไม่มีคำแปล{ $language }
back-to-notice = กลับไปที่เอกสาร
moved-title = หน้านี้ถูกย้ายแล้ว
not-found-title = ไม่พบหน้า
not-found = หน้านี้อาจถูกย้ายหรือลบ หรือที่อยู่อาจไม่ถูกต้อง

## Records

note-mark = หมายเหตุ:
external-link = { " " }(เว็บไซต์ภายนอก)
contact-name = ผู้ติดต่อ
contact-address = ที่อยู่
contact-phone = โทรศัพท์
contact-email = อีเมล
contact-form = แบบฟอร์มติดต่อ
contact-hours = เวลาทำการ
operator-name = ชื่อ
operator-representative = ผู้แทน
contact-person = ผู้รับผิดชอบ

## Dates

dates-established = กำหนดขึ้นเมื่อวันที่ { $date }
dates-revised = แก้ไขเมื่อวันที่ { $date }
dates-effective = มีผลใช้บังคับตั้งแต่วันที่ { $date }

## Cookies

cookie-name = ชื่อ
cookie-provider = ผู้ให้บริการ
cookie-purpose = วัตถุประสงค์
cookie-lifetime = ระยะเวลาการเก็บ
cookie-party = ผู้ตั้งค่า
cookie-category = ประเภท
cookie-party-first = บุคคลที่หนึ่ง
cookie-party-third = บุคคลที่สาม
cookie-category-necessary = จำเป็นอย่างยิ่ง
cookie-category-functional = เพื่อช่วยในการใช้งาน
cookie-category-analytics = เพื่อการวิเคราะห์
cookie-category-advertising = เพื่อการโฆษณา

## External transmissions

transmission-service = บริการ
transmission-recipient = ผู้รับ
transmission-sent = ข้อมูลที่ส่ง
transmission-purpose = วัตถุประสงค์ของเรา
transmission-recipient-purpose = วัตถุประสงค์ของผู้รับ
transmission-policy = นโยบายความเป็นส่วนตัวของผู้รับ
transmission-opt-out = การปฏิเสธการส่ง (opt-out)

## Durations

duration-years = { $count } ปี
duration-months = { $count } เดือน
duration-weeks = { $count } สัปดาห์
duration-days = { $count } วัน
duration-hours = { $count } ชั่วโมง
duration-minutes = { $count } นาที
duration-seconds = { $count } วินาที
duration-session = เซสชัน (จนกว่าจะปิดเบราว์เซอร์)

## For search results

version-description = { $title } ของ { $operator }: { $version }
notice-description = { $title } ของ { $operator } มีผลใช้บังคับตั้งแต่วันที่ { $date }

## Records that the law asks for

legal-group = เจ้าของข้อมูลส่วนบุคคล
legal-items = ข้อมูลที่เก็บรวบรวม
legal-uses = วัตถุประสงค์การใช้
legal-joint-items = รายการข้อมูลส่วนบุคคลที่ใช้ร่วมกัน
legal-joint-scope = ขอบเขตผู้ใช้ร่วมกัน
legal-joint-uses = วัตถุประสงค์การใช้ของผู้ใช้ร่วมกัน
legal-joint-manager = ผู้รับผิดชอบการจัดการ
legal-measure-kind = ประเภทมาตรการ
legal-measures = มาตรการที่ดำเนินการ
legal-transfer-recipient = ผู้รับ
legal-country = ประเทศ
legal-basis = ฐานการเปิดเผย
legal-system = ระบบคุ้มครองข้อมูลส่วนบุคคลของประเทศนั้น
legal-recipient-measures = มาตรการของผู้รับ
legal-request = คำขอ
legal-procedure = ขั้นตอน
legal-fee = ค่าธรรมเนียม
legal-accredited = ชื่อองค์กรคุ้มครองข้อมูลส่วนบุคคลที่ได้รับการรับรอง
legal-complaints = ช่องทางร้องเรียน
legal-phone = โทรศัพท์
legal-site = เว็บไซต์

## Security control measures

measure-policy = นโยบายพื้นฐาน
measure-rules = ระเบียบการจัดการข้อมูลส่วนบุคคล
measure-organisational = มาตรการรักษาความปลอดภัยด้านองค์กร
measure-personnel = มาตรการรักษาความปลอดภัยด้านบุคลากร
measure-physical = มาตรการรักษาความปลอดภัยทางกายภาพ
measure-technical = มาตรการรักษาความปลอดภัยทางเทคนิค
measure-external = การประเมินสภาพแวดล้อมภายนอก

## Transfers and fees

transfer-basis-consent = ความยินยอมของเจ้าของข้อมูลส่วนบุคคล
transfer-basis-equivalent-measures = ระบบของผู้รับเพื่อดำเนินมาตรการที่เทียบเท่าอย่างต่อเนื่อง
transfer-basis-adequacy = ประเทศที่ได้รับการรับรองว่ามีระบบคุ้มครองข้อมูลส่วนบุคคลเทียบเท่ากับของประเทศญี่ปุ่น
fee-none = ไม่เสียค่าใช้จ่าย

## Requests

request-purpose = การแจ้งวัตถุประสงค์การใช้
request-disclosure = การขอเข้าถึงข้อมูล
request-provision-records = การขอเข้าถึงบันทึกการให้ข้อมูลแก่บุคคลที่สาม
request-correction = การแก้ไข เพิ่มเติม หรือลบ
request-cease-use = การระงับการใช้หรือการลบ
request-cease-provision = การระงับการให้ข้อมูลแก่บุคคลที่สาม

## Comparisons

comparison-title = ตารางเปรียบเทียบ
comparison-of = { $title }: ตารางเปรียบเทียบ
comparison-new = หลังแก้ไข
comparison-old = ก่อนแก้ไข
comparison-remarks = หมายเหตุ
comparison-legend = ข้อความที่แก้ไขขีดเส้นใต้ เส้นประแสดงส่วนที่เปลี่ยนเฉพาะหมายเลข ส่วนที่ไม่เปลี่ยนแปลงละไว้
comparison-same = ไม่มีการแก้ไขข้อความ
comparison-next = การเปลี่ยนแปลงถัดไป: { $section }
comparison-summary = สรุปการแก้ไข

## The summary of a comparison

summary-added = เพิ่ม
summary-removed = ตัดออก
summary-changed = แก้ไข
summary-moved = ย้าย
summary-renumbered = เปลี่ยนเฉพาะหมายเลข
summary-outside = ชื่อเรื่อง คำนำ หรือส่วนท้าย

## What a comparison leaves out

comparison-left = (ไม่เปลี่ยนแปลง)
comparison-left-one = { $number } (ไม่เปลี่ยนแปลง)
comparison-left-two = { $first } และ { $last } (ไม่เปลี่ยนแปลง)
comparison-left-many = { $first } ถึง { $last } (ไม่เปลี่ยนแปลง)
comparison-added = (เพิ่มใหม่)
comparison-removed = (ตัดออก)
comparison-moved = (ย้าย)
comparison-moved-to = (ย้ายไปที่ { $place })
comparison-moved-from = (ย้ายมาจาก { $place })
comparison-behind = ส่วนต่อไปนี้ของต้นฉบับมีการเปลี่ยนแปลง แต่คำแปลนี้ไม่แสดงการเปลี่ยนแปลงนั้น เพราะยังไม่ได้ปรับปรุง หรือถ้อยคำไม่จำเป็นต้องเปลี่ยน
comparison-alone = ส่วนต่อไปนี้เปลี่ยนแปลงเฉพาะในคำแปลนี้ ต้นฉบับไม่เปลี่ยนแปลง
comparison-behind-here = ต้นฉบับของส่วนนี้มีการเปลี่ยนแปลง คำแปลนี้ยังไม่ได้ปรับปรุง หรือถ้อยคำไม่จำเป็นต้องเปลี่ยน

## Remarks and marks

remark-added = เพิ่ม
remark-removed = ตัดออก
remark-words = แก้ไข
remark-numbers = เปลี่ยนหมายเลข
remark-moved = ย้าย
mark-added = {"["}เพิ่ม:{ " " }
mark-removed = {"["}ตัดออก:{ " " }

## Side by side

bilingual-title = ต้นฉบับและคำแปล
bilingual-of = { $title }: ต้นฉบับและคำแปล
comparison-description = สิ่งที่เปลี่ยนแปลงใน “{ $title }” เป็นรายข้อ: ข้อความเดิมและข้อความใหม่ ({ $version })
bilingual-description = ต้นฉบับของ “{ $title }” และคำแปล เทียบเป็นรายข้อ
read-bilingual = อ่านคู่กับต้นฉบับ
bilingual-original = ต้นฉบับ ({ $language })
bilingual-translation = คำแปล ({ $language })
bilingual-untranslated = ส่วนนี้ยังไม่ได้แปล
bilingual-only = ต้นฉบับไม่มีส่วนนี้
beside-title = เทียบสองภาษา
beside-of = { $title }: เทียบกับฉบับ{ $other }
beside-description = “{ $title }” สองภาษา เทียบเป็นรายข้อ
read-beside = อ่านคู่กับฉบับ{ $language }
beside-missing = ฉบับนี้ไม่มีส่วนนี้
beside-only = อีกฉบับหนึ่งไม่มีส่วนนี้

## Time and feed

timeline-since = ตั้งแต่วันที่ { $date }
timeline = ระยะเวลาที่ใช้บังคับของแต่ละฉบับ
feed-title = การแก้ไขประกาศความเป็นส่วนตัว
feed-link = ติดตามการแก้ไข (Atom)
data-link = ข้อมูลของเอกสารนี้ (JSON)
compare-with-previous = เปรียบเทียบกับฉบับก่อนหน้า
compare-with-current = เปรียบเทียบกับฉบับปัจจุบัน
sections-title = ประวัติของแต่ละข้อ
sections-of = { $title }: ประวัติของแต่ละข้อ
sections-legend = แสดงว่าแต่ละข้อใช้ถ้อยคำนี้ตั้งแต่เมื่อใด เดิมเขียนว่าอย่างไร และมีอะไรเปลี่ยนแปลง
sections-since = ถ้อยคำนี้มาจาก: { $version }
sections-since-first = ถ้อยคำนี้ไม่เปลี่ยนแปลงตั้งแต่ฉบับแรกในเว็บไซต์นี้: { $version }
sections-gone = ข้อที่ถูกตัดออก
sections-removed = ตัดออกใน: { $version }
section-history = ประวัติ
state-ended = สิ้นสุดแล้ว
banner-ended = เอกสารนี้สิ้นสุดการใช้บังคับแล้ว โดยใช้บังคับถึงวันที่ { $until }
banner-ending = วันสุดท้ายที่เอกสารนี้ใช้บังคับคือวันที่ { $until }
ended-date = วันสุดท้ายที่ใช้บังคับ

## Seal and corrections

plain-text = ฉบับข้อความธรรมดา
plain-text-link = ดาวน์โหลด
seal = ค่าแฮชสำหรับตรวจสอบ (SHA-256)
errata = การแก้คำผิด
completions = การแปลเพิ่มเติมให้ครบถ้วน
erratum-of = แก้คำผิดเมื่อวันที่ { $date }
seal-verify = หากต้องการตรวจสอบว่าข้อความไม่ถูกเปลี่ยนแปลงหลังการประกาศ ให้บันทึกฉบับข้อความธรรมดาแล้วเรียกใช้ sha256sum text.txt ผลลัพธ์ต้องตรงกับค่านี้
feed-erratum = การแก้คำผิด: { $title } ({ $version })
feed-completion = แปลครบถ้วน: { $title } ({ $version })

## What lags behind the original

lagging = ส่วนต่อไปนี้ ต้นฉบับมีการเปลี่ยนแปลงหลังจากแปล หรือยังไม่ได้แปล โปรดอ่านต้นฉบับ
lagging-stale = (ต้นฉบับถูกแก้ไขหลังจากแปล)
lagging-missing = (ยังไม่ได้แปล แสดงต้นฉบับแทน)
section-stale = ต้นฉบับของส่วนนี้ถูกแก้ไขหลังจากแปล
section-missing = ส่วนนี้ยังไม่ได้แปล แสดงต้นฉบับแทน
section-original = อ่านต้นฉบับของส่วนนี้

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

language-name-ja = ภาษาญี่ปุ่น
language-name-en = ภาษาอังกฤษ
language-name-zh-Hans = ภาษาจีนตัวย่อ
language-name-zh-Hant = ภาษาจีนตัวเต็ม
language-name-ko = ภาษาเกาหลี
language-name-de = ภาษาเยอรมัน
language-name-fr = ภาษาฝรั่งเศส
language-name-es = ภาษาสเปน
language-name-pt-BR = ภาษาโปรตุเกส (บราซิล)
language-name-vi = ภาษาเวียดนาม
language-name-th = ภาษาไทย
language-name-id = ภาษาอินโดนีเซีย
language-name-ar = ภาษาอาหรับ

## Further words of records

contact-division = แผนก
contact-fax = โทรสาร
transmission-site = แอปหรือเว็บไซต์
transmission-surveyed = วันที่ตรวจสอบล่าสุด
legal-retention-items = ข้อมูล
legal-retention-period = ระยะเวลาการเก็บรักษา
completion-of = แปลครบถ้วนเมื่อวันที่ { $date } ({ $languages })
completion-reason = ได้แปลส่วนที่ยังไม่ได้แปลหรือยังไม่สะท้อนการเปลี่ยนแปลงของต้นฉบับในขณะที่ประกาศฉบับนี้แล้ว ต้นฉบับไม่มีการเปลี่ยนแปลง
erratum-replaced = ข้อความก่อนหน้า

announce-colon = :{ " " }
announce-subject = แจ้งการแก้ไข “{ $title }”
announce-subject-first = ประกาศ “{ $title }”
announce-lead = { $time ->
    [past] เราได้แก้ไข “{ $title }” ดังต่อไปนี้
   *[coming] เราจะแก้ไข “{ $title }” ดังต่อไปนี้
}
announce-lead-first = { $time ->
    [past] เราได้ประกาศ “{ $title }” แล้ว
   *[coming] เราจะประกาศ “{ $title }”
}
announce-read = ฉบับเต็ม
announce-original = ต้นฉบับซึ่งถือเป็นสำคัญ ({ $language })
announce-disagree = หากท่านไม่เห็นด้วยหรือมีข้อสงสัย โปรดติดต่อเราตามที่ระบุไว้ในหน้านี้:
