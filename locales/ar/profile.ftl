### What is peculiar to this language (ar). The ids are explained in ../en/profile.ftl. What is not said here is not
### known, and the checks that would need it do not look.

profile-direction = rtl
profile-spaces = yes
profile-quotes = « » | “ ”
profile-straight-quotes = yes
profile-stops = {"."}
profile-shortened = seq. | para. | paras. | lit. | art. | arts. | no. | nos. | sec. | sent. | subpara.
profile-semicolons = ؛ | ;
profile-joiners = و | أو
profile-following = كما يلي. | كما يلي: | ما يلي: | الآتية: | التالية:
profile-listed = الحالات الآتية | الحالات التالية | الأغراض التالية | المعلومات التالية | البيانات التالية | التدابير التالية
profile-statutes = قانون | القانون | نظام حماية | اللائحة | مرسوم | الدستور | GDPR | APPI
profile-definitions = (ويشار إليها فيما بعد باسم «…») | (يشار إليها فيما بعد بـ«…») | (المشار إليها فيما بعد بـ«…») | (فيما يلي «…»)
profile-blanks = يحدد لاحقا | يُحدد لاحقًا | [التاريخ] | [الاسم]
profile-before = المادة السابقة
profile-after = المادة التالية
profile-above = الفقرة السابقة
profile-empty-links = هنا | اضغط هنا | انقر هنا | الرابط | المزيد | اقرأ المزيد
profile-language-words = اليابانية | الإنجليزية | العربية | الأصل
profile-paid = تُفرض رسوم | تفرض رسوم | رسوم معقولة | دفع رسوم
profile-money = ين | دولار | يورو | ريال | درهم
profile-free = مجان | دون مقابل
profile-events = صدر | عُدّل | آخر تحديث
profile-months = يناير/كانون الثاني | فبراير/شباط | مارس/آذار | أبريل/إبريل/نيسان | مايو/أيار | يونيو/حزيران | يوليو/تموز | أغسطس/آب | سبتمبر/أيلول | أكتوبر/تشرين الأول | نوفمبر/تشرين الثاني | ديسمبر/كانون الأول
profile-date-forms = D MONTH Y | D/M/Y
profile-cite-article = المادة | المواد | للمادة | بالمادة | والمادة | كالمادة
profile-cite-marked = Art. | Article | §
profile-cite-section = القسم
profile-cite-inside = الفقرة | البند
profile-numerals = ثلاثة=3 | ثلاث=3 | أربعة=4 | خمسة=5 | ستة=6 | سبعة=7 | ثمانية=8 | تسعة=9 | عشرة=10 | ثلاثين=30 | ثلاثون=30 | سنتان=2 | سنتين=2 | شهران=2 | شهرين=2 | يومين=2 | يومان=2
profile-scales = ألف=1000 | آلاف=1000 | مليون=1000000 | ملايين=1000000
