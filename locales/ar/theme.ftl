### Words of the default theme (ar). The same ids and variables as in ../en/theme.ftl.

## Languages and the frame of the page

language-name = العربية
og-locale = ar_AR
skip-to-content = الانتقال إلى المحتوى
breadcrumbs = مسار التنقل
languages = اللغة
company-links = موقع الشركة
all-notices = جميع الوثائق
choose-language = اختيار اللغة
index-title = وثائق الخصوصية
index-description = وثائق { $operator } المتعلقة بمعالجة البيانات الشخصية والخصوصية.
index-empty = لم تُنشر أي وثيقة.

## The text on the page

contents = المحتويات
to-contact = للتواصل
permalink = رابط إلى «{ $section }»

## States

state-in-force = سارية
state-in-force-until = سارية حتى { $until }
state-announced = منشورة ولم تسرِ بعد
state-superseded = مُستبدَلة
state-draft = مسودة
version = النسخة
effective-none = غير محدد
effective-date = تاريخ السريان
applied-period = مدة السريان
period = من { $from } إلى { $until }
original = الأصل
history = سجل التعديلات
all-versions = جميع النسخ
version-of = النسخة السارية اعتبارًا من { $date }

## Notes on a state

banner-announced = تسري هذه النسخة اعتبارًا من { $date }.
banner-announced-current = { " " }وحتى ذلك التاريخ تظل النسخة السارية معمولًا بها.
banner-superseded = استُبدلت هذه النسخة. وكانت سارية من { $from } إلى { $until }.
banner-superseded-until = استُبدلت هذه النسخة. وكانت سارية حتى { $until }.
banner-superseded-undated = استُبدلت هذه النسخة.
banner-draft = هذه النسخة مسودة؛ لم تُنشر ولا أثر لها.
banner-comparison = يسري النص الجديد اعتبارًا من { $date }.
banner-comparison-draft = النص الجديد مسودة؛ لم يُنشر ولا أثر له.
banner-coming = تسري نسخة جديدة اعتبارًا من { $date }.
read-in-force = قراءة النسخة السارية
read-in-force-dated = قراءة النسخة السارية اعتبارًا من { $date }
read-coming = قراءة النسخة الجديدة
versions = النسخ الأخرى
previous-version = النسخة السابقة
next-version = النسخة التالية
current-page = صفحة النسخة السارية
permanent-address = العنوان الدائم لهذه النسخة

## Original and translation

prevails = هذه الترجمة للاطلاع فقط (لغة الأصل: { $language }). وعند أي اختلاف بين الترجمة والأصل يُعتدّ بالأصل.
gist = باختصار (ملخص ليس جزءًا من النص)
translation-machine = هذه الترجمة آلية ولم تُراجَع.
translation-human = أعدّ هذه الترجمة شخص.
translation-reviewed = هذه الترجمة آلية وراجعها شخص.
read-original = قراءة الأصل ({ $language })
original-notice = هذا النص ({ $language }) هو الأصل. والنصوص باللغات الأخرى ترجمات للاطلاع فقط؛ وعند أي اختلاف يُعتدّ بهذا الأصل.
equal-notice = النصوص بجميع اللغات متساوية في الحجية، ولا يُقدَّم أي منها على غيره.
missing-translation = لا توجد ترجمة لهذه النسخة ({ $language }). النص أدناه هو الأصل ({ $original }).
text-of-another = ليس لهذه النسخة نص خاص بهذه اللغة. النص المعروض: { $language }.

## History

history-title = سجل التعديلات
history-of = { $title }: سجل التعديلات
history-description = جميع نسخ «{ $title }».
history-version = النسخة
history-state = الحالة
history-announced = تاريخ النشر
history-effective = تاريخ السريان
history-until = آخر يوم للسريان
history-untranslated = لا توجد ترجمة ({ $language }).
back-to-notice = العودة إلى الوثيقة
moved-title = نُقلت هذه الصفحة
not-found-title = الصفحة غير موجودة
not-found = ربما نُقلت الصفحة أو حُذفت، أو أن العنوان يحتوي على خطأ.

## Records

note-mark = ملاحظة:
external-link = ، موقع خارجي
contact-name = جهة الاتصال
contact-address = العنوان
contact-phone = الهاتف
contact-email = البريد الإلكتروني
contact-form = نموذج الاتصال
contact-hours = ساعات العمل
operator-name = الاسم
operator-representative = الممثل القانوني
contact-person = الشخص المسؤول

## Dates

dates-established = صدرت في { $date }
dates-revised = عُدّلت في { $date }
dates-effective = سارية اعتبارًا من { $date }

## Cookies

cookie-name = الاسم
cookie-provider = المزوّد
cookie-purpose = الغرض
cookie-lifetime = مدة البقاء
cookie-party = المصدر
cookie-category = الفئة
cookie-party-first = الطرف الأول
cookie-party-third = طرف ثالث
cookie-category-necessary = ضرورية تمامًا
cookie-category-functional = وظيفية
cookie-category-analytics = تحليلية
cookie-category-advertising = إعلانية

## External transmissions

transmission-service = الخدمة
transmission-recipient = المستلم
transmission-sent = المعلومات المرسلة
transmission-purpose = غرضنا
transmission-recipient-purpose = غرض المستلم
transmission-policy = سياسة الخصوصية لدى المستلم
transmission-opt-out = رفض الإرسال (opt-out)

## Durations

duration-years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
duration-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
duration-weeks = { $count ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
duration-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
duration-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
duration-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
duration-seconds = { $count ->
    [zero] { $count } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
duration-session = الجلسة (حتى إغلاق المتصفح)

## For search results

version-description = { $title } – { $operator }: { $version }.
notice-description = { $title } – { $operator }، سارية اعتبارًا من { $date }.

## Records that the law asks for

legal-group = أصحاب البيانات
legal-items = المعلومات التي نجمعها
legal-uses = أغراض الاستخدام
legal-joint-items = البيانات الشخصية المستخدمة استخدامًا مشتركًا
legal-joint-scope = نطاق المستخدمين المشتركين
legal-joint-uses = أغراض المستخدمين المشتركين
legal-joint-manager = المسؤول عن الإدارة
legal-measure-kind = نوع التدبير
legal-measures = التدابير المتخذة
legal-transfer-recipient = المستلم
legal-country = الدولة
legal-basis = أساس النقل
legal-system = نظام حماية البيانات الشخصية في تلك الدولة
legal-recipient-measures = التدابير التي يتخذها المستلم
legal-request = الطلب
legal-procedure = الإجراء
legal-fee = الرسوم
legal-accredited = اسم منظمة حماية البيانات المعتمدة
legal-complaints = جهة تلقي الشكاوى
legal-phone = الهاتف
legal-site = الموقع الإلكتروني

## Security control measures

measure-policy = السياسة الأساسية
measure-rules = قواعد التعامل مع البيانات الشخصية
measure-organisational = تدابير أمنية تنظيمية
measure-personnel = تدابير أمنية متعلقة بالموظفين
measure-physical = تدابير أمنية مادية
measure-technical = تدابير أمنية تقنية
measure-external = فهم البيئة الخارجية

## Transfers and fees

transfer-basis-consent = موافقة صاحب البيانات
transfer-basis-equivalent-measures = نظام لدى المستلم لاتخاذ تدابير مماثلة على نحو مستمر
transfer-basis-adequacy = دولة معترف بأن لديها نظامًا لحماية البيانات الشخصية مماثلًا لنظام اليابان
fee-none = مجانًا

## Requests

request-purpose = الإخطار بأغراض الاستخدام
request-disclosure = الاطلاع على البيانات
request-provision-records = الاطلاع على سجلات تقديم البيانات إلى الغير
request-correction = التصحيح أو الإضافة أو الحذف
request-cease-use = وقف الاستخدام أو المحو
request-cease-provision = وقف تقديم البيانات إلى الغير

## Comparisons

comparison-title = جدول المقارنة
comparison-of = { $title }: جدول المقارنة
comparison-new = النص الجديد
comparison-old = النص السابق
comparison-remarks = ملاحظات
comparison-legend = الكلمات المعدلة تحتها خط. ويدل الخط المنقط على أرقام تغيّرت دون تغيّر النص. ولا تُعرض الأجزاء التي لم تتغيّر.
comparison-same = لم يتغيّر النص.
comparison-next = التغيير التالي: { $section }
comparison-summary = ملخص التعديلات

## The summary of a comparison

summary-added = إضافة
summary-removed = حذف
summary-changed = تعديل
summary-moved = نقل
summary-renumbered = إعادة ترقيم فقط
summary-outside = العنوان أو الديباجة أو الخاتمة

## What a comparison leaves out

comparison-left = (دون تغيير)
comparison-left-one = { $number } (دون تغيير)
comparison-left-two = { $first } و{ $last } (دون تغيير)
comparison-left-many = { $first } إلى { $last } (دون تغيير)
comparison-added = (جديد)
comparison-removed = (محذوف)
comparison-moved = (نُقل)
comparison-moved-to = (نُقل إلى { $place })
comparison-moved-from = (نُقل من { $place })
comparison-behind = تغيّرت الأجزاء التالية في الأصل. ولا تُظهر هذه الترجمة التغيير: فإما أنها لم تُحدَّث، أو أن صياغتها لا تحتاج إلى تغيير.
comparison-alone = تغيّرت الأجزاء التالية في هذه الترجمة فقط؛ أما الأصل فلم يتغيّر.
comparison-behind-here = تغيّر أصل هذا الجزء. ولم تُحدَّث هذه الترجمة، أو أن صياغتها لا تحتاج إلى تغيير.

## Remarks and marks

remark-added = إضافة
remark-removed = حذف
remark-words = تعديل
remark-numbers = إعادة ترقيم
remark-moved = نقل
mark-added = {"["}إضافة:{ " " }
mark-removed = {"["}حذف:{ " " }

## Side by side

bilingual-title = الأصل والترجمة
bilingual-of = { $title }: الأصل والترجمة
comparison-description = ما تغيّر في «{ $title }» قسمًا قسمًا: النص السابق والنص الجديد ({ $version }).
bilingual-description = أصل «{ $title }» وترجمته قسمًا قسمًا.
read-bilingual = القراءة بجانب الأصل
bilingual-original = الأصل ({ $language })
bilingual-translation = الترجمة ({ $language })
bilingual-untranslated = لم يُترجم هذا الجزء.
bilingual-only = لا يتضمن الأصل هذا الجزء.
beside-title = نصان بلغتين جنبًا إلى جنب
beside-of = { $title }: بجانب النص باللغة { $other }
beside-description = «{ $title }» بلغتين قسمًا قسمًا.
read-beside = القراءة بجانب النص باللغة { $language }
beside-missing = لا يتضمن هذا النص هذا الجزء.
beside-only = لا يتضمن النص الآخر هذا الجزء.

## Time and feed

timeline-since = منذ { $date }
timeline = مدد سريان النسخ
feed-title = تعديلات وثائق الخصوصية
feed-link = الاشتراك في التعديلات (Atom)
data-link = بيانات هذه الوثيقة (JSON)
compare-with-previous = المقارنة بالنسخة السابقة
compare-with-current = المقارنة بالنسخة السارية
sections-title = سجل كل قسم
sections-of = { $title }: سجل كل قسم
sections-legend = منذ متى يُقرأ كل قسم على هذا النحو، وكيف كان قبل ذلك، وما الذي تغيّر.
sections-since = تعود هذه الصياغة إلى: { $version }.
sections-since-first = لم تتغيّر هذه الصياغة منذ أول نسخة في هذا الموقع: { $version }.
sections-gone = أقسام محذوفة
sections-removed = حُذف بموجب: { $version }.
section-history = السجل
state-ended = لم تعد سارية
banner-ended = لم تعد هذه الوثيقة سارية. وكانت سارية حتى { $until }.
banner-ending = آخر يوم تسري فيه هذه الوثيقة هو { $until }.
ended-date = آخر يوم للسريان

## Seal and corrections

plain-text = النسخة النصية
plain-text-link = تنزيل
seal = بصمة التحقق (SHA-256)
errata = تصويبات
completions = استكمال الترجمة
erratum-of = صُوّب في { $date }
seal-verify = للتحقق من عدم تغيّر النص منذ نشره، احفظ النسخة النصية ونفّذ sha256sum text.txt: يجب أن تطابق النتيجة هذه القيمة.
feed-erratum = تصويب: { $title } ({ $version })
feed-completion = استُكملت الترجمة: { $title } ({ $version })

## What lags behind the original

lagging = تغيّرت هذه الأجزاء في الأصل بعد ترجمتها، أو لم تُترجم بعد. يُرجى قراءة الأصل.
lagging-stale = (عُدّل الأصل بعد ترجمته)
lagging-missing = (لم يُترجم؛ يظهر الأصل مكانه)
section-stale = عُدّل أصل هذا الجزء بعد ترجمته.
section-missing = لم يُترجم هذا الجزء؛ يظهر الأصل.
section-original = قراءة أصل هذا الجزء

## Patterns

same-section = { $section }
about-notice = { " " }({ $title })
bullet = •
comparison-column = { $side } ({ $version })
summary-was = { $was } ←
feed-entry = { $title } ({ $version })
mark-added-end = ]
mark-removed-end = ]

## Names of languages, for “the Japanese original”

language-name-ja = اليابانية
language-name-en = الإنجليزية
language-name-zh-Hans = الصينية المبسطة
language-name-zh-Hant = الصينية التقليدية
language-name-ko = الكورية
language-name-de = الألمانية
language-name-fr = الفرنسية
language-name-es = الإسبانية
language-name-pt-BR = البرتغالية (البرازيل)
language-name-vi = الفيتنامية
language-name-th = التايلاندية
language-name-id = الإندونيسية
language-name-ar = العربية

## Further words of records

contact-division = الإدارة
contact-fax = الفاكس
transmission-site = التطبيق أو الموقع
transmission-surveyed = تاريخ آخر تحقق
legal-retention-items = المعلومات
legal-retention-period = مدة الاحتفاظ
completion-of = استُكملت الترجمة في { $date } ({ $languages })
completion-reason = تُرجمت الأجزاء التي لم تكن مترجمة أو لم تكن تعكس تعديلات الأصل عند نشر هذه النسخة. ولم يتغيّر الأصل.
erratum-replaced = النص السابق

announce-colon = :{ " " }
announce-subject = تعديل { $title }
announce-subject-first = نشر { $title }
announce-lead = { $time ->
    [past] عدّلنا «{ $title }» على النحو الآتي.
   *[coming] سنعدّل «{ $title }» على النحو الآتي.
}
announce-lead-first = { $time ->
    [past] نشرنا «{ $title }».
   *[coming] سننشر «{ $title }».
}
announce-read = النص الكامل
announce-original = الأصل المعتدّ به ({ $language })
announce-disagree = إذا لم توافقوا أو كان لديكم استفسار، يُرجى التواصل معنا كما هو مبيّن في هذه الصفحة:
