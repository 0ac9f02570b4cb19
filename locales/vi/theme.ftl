### Words of the default theme (vi). The same ids and variables as in ../en/theme.ftl.

## Languages and the frame of the page

language-name = Tiếng Việt
og-locale = vi_VN
skip-to-content = Chuyển đến nội dung
breadcrumbs = Đường dẫn trang
languages = Ngôn ngữ
company-links = Trang của công ty
all-notices = Tất cả văn bản
choose-language = Chọn ngôn ngữ
index-title = Văn bản về quyền riêng tư
index-description = Các văn bản của { $operator } về xử lý dữ liệu cá nhân và quyền riêng tư.
index-empty = Chưa có văn bản nào được công bố.

## The text on the page

contents = Mục lục
to-contact = Liên hệ
permalink = Liên kết đến “{ $section }”

## States

state-in-force = Đang có hiệu lực
state-in-force-until = Đang có hiệu lực đến hết ngày { $until }
state-announced = Đã công bố, chưa có hiệu lực
state-superseded = Đã được thay thế
state-draft = Dự thảo
version = Phiên bản
effective-none = Không nêu
effective-date = Ngày có hiệu lực
applied-period = Thời gian áp dụng
period = Từ ngày { $from } đến hết ngày { $until }
original = Bản gốc
history = Lịch sử sửa đổi
all-versions = Tất cả phiên bản
version-of = Phiên bản có hiệu lực từ ngày { $date }

## Notes on a state

banner-announced = Phiên bản này được áp dụng từ ngày { $date }.
banner-announced-current = { " " }Cho đến khi đó, phiên bản hiện hành tiếp tục được áp dụng.
banner-superseded = Phiên bản này đã được thay thế. Phiên bản được áp dụng từ ngày { $from } đến hết ngày { $until }.
banner-superseded-until = Phiên bản này đã được thay thế. Phiên bản được áp dụng đến hết ngày { $until }.
banner-superseded-undated = Phiên bản này đã được thay thế.
banner-draft = Phiên bản này là dự thảo, chưa được công bố và không có hiệu lực.
banner-comparison = Nội dung sau sửa đổi được áp dụng từ ngày { $date }.
banner-comparison-draft = Nội dung sau sửa đổi là dự thảo, chưa được công bố và không có hiệu lực.
banner-coming = Phiên bản mới được áp dụng từ ngày { $date }.
read-in-force = Đọc phiên bản hiện hành
read-in-force-dated = Đọc phiên bản có hiệu lực từ ngày { $date }
read-coming = Đọc phiên bản mới
versions = Các phiên bản khác
previous-version = Phiên bản trước
next-version = Phiên bản sau
current-page = Trang của phiên bản hiện hành
permanent-address = Địa chỉ cố định của phiên bản này

## Original and translation

prevails = Bản dịch này được dịch từ bản gốc bằng { $language } và chỉ để tham khảo. Trường hợp có khác biệt giữa bản dịch và bản gốc, bản gốc được ưu tiên áp dụng.
gist = Tóm tắt (không thuộc văn bản)
translation-machine = Bản dịch này do máy thực hiện và chưa được rà soát.
translation-human = Bản dịch này do con người thực hiện.
translation-reviewed = Bản dịch này do máy thực hiện và đã được con người rà soát.
read-original = Đọc bản gốc bằng { $language }
original-notice = Văn bản bằng { $language } này là bản gốc. Văn bản bằng các ngôn ngữ khác là bản dịch chỉ để tham khảo; trường hợp có khác biệt, bản gốc này được ưu tiên áp dụng.
equal-notice = Văn bản bằng các ngôn ngữ đều có giá trị như nhau; không văn bản nào được ưu tiên.
missing-translation = Phiên bản này chưa có bản dịch bằng { $language }. Dưới đây là bản gốc bằng { $original }.
text-of-another = Phiên bản này không có văn bản riêng bằng ngôn ngữ này. Dưới đây là văn bản bằng { $language }.

## History

history-title = Lịch sử sửa đổi
history-of = { $title }: lịch sử sửa đổi
history-description = Tất cả phiên bản của “{ $title }”.
history-version = Phiên bản
history-state = Trạng thái
history-announced = Ngày công bố
history-effective = Ngày có hiệu lực
history-until = Ngày áp dụng cuối cùng
history-untranslated = Không có bản dịch bằng { $language }.
back-to-notice = Quay lại văn bản
moved-title = Trang này đã được chuyển
not-found-title = Không tìm thấy trang
not-found = Trang có thể đã được chuyển hoặc xóa, hoặc địa chỉ có lỗi.

## Records

note-mark = Ghi chú:
external-link = , trang bên ngoài
contact-name = Liên hệ
contact-address = Địa chỉ
contact-phone = Điện thoại
contact-email = Thư điện tử
contact-form = Biểu mẫu liên hệ
contact-hours = Giờ làm việc
operator-name = Tên
operator-representative = Người đại diện
contact-person = Người phụ trách

## Dates

dates-established = Ban hành ngày { $date }
dates-revised = Sửa đổi ngày { $date }
dates-effective = Có hiệu lực từ ngày { $date }

## Cookies

cookie-name = Tên
cookie-provider = Bên cung cấp
cookie-purpose = Mục đích
cookie-lifetime = Thời hạn
cookie-party = Nguồn
cookie-category = Loại
cookie-party-first = Bên thứ nhất
cookie-party-third = Bên thứ ba
cookie-category-necessary = Thiết yếu
cookie-category-functional = Chức năng
cookie-category-analytics = Phân tích
cookie-category-advertising = Quảng cáo

## External transmissions

transmission-service = Dịch vụ
transmission-recipient = Bên nhận
transmission-sent = Thông tin được gửi
transmission-purpose = Mục đích của chúng tôi
transmission-recipient-purpose = Mục đích của bên nhận
transmission-policy = Chính sách quyền riêng tư của bên nhận
transmission-opt-out = Từ chối gửi thông tin

## Durations

duration-years = { $count } năm
duration-months = { $count } tháng
duration-weeks = { $count } tuần
duration-days = { $count } ngày
duration-hours = { $count } giờ
duration-minutes = { $count } phút
duration-seconds = { $count } giây
duration-session = Phiên (đến khi đóng trình duyệt)

## For search results

version-description = { $title } của { $operator }: { $version }.
notice-description = { $title } của { $operator }, có hiệu lực từ ngày { $date }.

## Records that the law asks for

legal-group = Chủ thể dữ liệu
legal-items = Thông tin thu thập
legal-uses = Mục đích sử dụng
legal-joint-items = Dữ liệu cá nhân được sử dụng chung
legal-joint-scope = Các bên sử dụng chung
legal-joint-uses = Mục đích của các bên sử dụng chung
legal-joint-manager = Bên chịu trách nhiệm quản lý
legal-measure-kind = Loại biện pháp
legal-measures = Biện pháp áp dụng
legal-transfer-recipient = Bên nhận
legal-country = Quốc gia
legal-basis = Căn cứ cung cấp
legal-system = Chế độ bảo vệ dữ liệu cá nhân tại quốc gia đó
legal-recipient-measures = Biện pháp bên nhận áp dụng
legal-request = Yêu cầu
legal-procedure = Thủ tục
legal-fee = Phí
legal-accredited = Tên tổ chức bảo vệ dữ liệu cá nhân được công nhận
legal-complaints = Nơi tiếp nhận khiếu nại
legal-phone = Điện thoại
legal-site = Trang web

## Security control measures

measure-policy = Chính sách cơ bản
measure-rules = Quy định về xử lý dữ liệu cá nhân
measure-organisational = Biện pháp an toàn về tổ chức
measure-personnel = Biện pháp an toàn về nhân sự
measure-physical = Biện pháp an toàn vật lý
measure-technical = Biện pháp an toàn kỹ thuật
measure-external = Đánh giá môi trường bên ngoài

## Transfers and fees

transfer-basis-consent = Sự đồng ý của chủ thể dữ liệu
transfer-basis-equivalent-measures = Hệ thống của bên nhận để liên tục thực hiện các biện pháp tương đương
transfer-basis-adequacy = Quốc gia được công nhận có chế độ bảo vệ dữ liệu cá nhân tương đương với Nhật Bản
fee-none = Miễn phí

## Requests

request-purpose = Thông báo mục đích sử dụng
request-disclosure = Cung cấp dữ liệu
request-provision-records = Cung cấp hồ sơ về việc chuyển dữ liệu cho bên thứ ba
request-correction = Chỉnh sửa, bổ sung hoặc xóa
request-cease-use = Ngừng sử dụng hoặc xóa
request-cease-provision = Ngừng chuyển dữ liệu cho bên thứ ba

## Comparisons

comparison-title = Bảng so sánh
comparison-of = { $title }: bảng so sánh
comparison-new = Sau sửa đổi
comparison-old = Trước sửa đổi
comparison-remarks = Ghi chú
comparison-legend = Từ ngữ thay đổi được gạch chân. Đường chấm chỉ số thứ tự thay đổi mà nội dung không đổi. Phần không thay đổi được lược bỏ.
comparison-same = Nội dung không thay đổi.
comparison-next = Thay đổi tiếp theo: { $section }
comparison-summary = Tóm tắt thay đổi

## The summary of a comparison

summary-added = Bổ sung
summary-removed = Bãi bỏ
summary-changed = Sửa đổi
summary-moved = Di chuyển
summary-renumbered = Chỉ đánh số lại
summary-outside = Tiêu đề, lời mở đầu hoặc phần kết

## What a comparison leaves out

comparison-left = (không thay đổi)
comparison-left-one = { $number } (không thay đổi)
comparison-left-two = { $first } và { $last } (không thay đổi)
comparison-left-many = { $first } đến { $last } (không thay đổi)
comparison-added = (mới)
comparison-removed = (bãi bỏ)
comparison-moved = (chuyển chỗ)
comparison-moved-to = (chuyển đến { $place })
comparison-moved-from = (chuyển từ { $place })
comparison-behind = Các phần sau đã thay đổi trong bản gốc. Bản dịch này không thể hiện thay đổi đó: bản dịch chưa được cập nhật, hoặc câu chữ không cần thay đổi.
comparison-alone = Các phần sau chỉ thay đổi trong bản dịch này; bản gốc không thay đổi.
comparison-behind-here = Bản gốc của phần này đã thay đổi. Bản dịch này chưa được cập nhật, hoặc câu chữ không cần thay đổi.

## Remarks and marks

remark-added = Bổ sung
remark-removed = Bãi bỏ
remark-words = Sửa đổi
remark-numbers = Đánh số lại
remark-moved = Di chuyển
mark-added = {"["}thêm:{ " " }
mark-removed = {"["}xóa:{ " " }

## Side by side

bilingual-title = Bản gốc và bản dịch
bilingual-of = { $title }: bản gốc và bản dịch
comparison-description = Những thay đổi trong “{ $title }” theo từng mục: nội dung cũ và nội dung mới ({ $version }).
bilingual-description = Bản gốc của “{ $title }” và bản dịch, theo từng mục.
read-bilingual = Đọc cùng bản gốc
bilingual-original = Bản gốc ({ $language })
bilingual-translation = Bản dịch ({ $language })
bilingual-untranslated = Phần này chưa được dịch.
bilingual-only = Bản gốc không có phần này.
beside-title = Đối chiếu hai ngôn ngữ
beside-of = { $title }: đối chiếu với bản { $other }
beside-description = “{ $title }” bằng hai ngôn ngữ, theo từng mục.
read-beside = Đọc cùng bản { $language }
beside-missing = Bản này không có phần này.
beside-only = Bản kia không có phần này.

## Time and feed

timeline-since = Từ ngày { $date }
timeline = Thời gian áp dụng của các phiên bản
feed-title = Thay đổi của các văn bản về quyền riêng tư
feed-link = Theo dõi thay đổi (Atom)
data-link = Dữ liệu của văn bản này (JSON)
compare-with-previous = So sánh với phiên bản trước
compare-with-current = So sánh với phiên bản hiện hành
sections-title = Lịch sử từng mục
sections-of = { $title }: lịch sử từng mục
sections-legend = Mỗi mục có câu chữ này từ khi nào, trước đây viết thế nào và đã thay đổi gì.
sections-since = Câu chữ này có từ: { $version }.
sections-since-first = Câu chữ này không thay đổi từ phiên bản đầu tiên trên trang này: { $version }.
sections-gone = Các mục đã bị bãi bỏ
sections-removed = Bãi bỏ tại: { $version }.
section-history = Lịch sử
state-ended = Không còn áp dụng
banner-ended = Văn bản này không còn được áp dụng. Văn bản được áp dụng đến hết ngày { $until }.
banner-ending = Ngày cuối cùng áp dụng văn bản này là ngày { $until }.
ended-date = Ngày áp dụng cuối cùng

## Seal and corrections

plain-text = Bản văn bản thuần
plain-text-link = Tải xuống
seal = Giá trị băm để kiểm tra (SHA-256)
errata = Đính chính
completions = Hoàn thiện bản dịch
erratum-of = Đính chính ngày { $date }
seal-verify = Để kiểm tra văn bản không bị thay đổi sau khi công bố, hãy lưu bản văn bản thuần và chạy sha256sum text.txt: kết quả phải trùng với giá trị này.
feed-erratum = Đính chính: { $title } ({ $version })
feed-completion = Hoàn thiện bản dịch: { $title } ({ $version })

## What lags behind the original

lagging = Các phần sau đã thay đổi trong bản gốc sau khi dịch, hoặc chưa được dịch. Vui lòng đọc bản gốc.
lagging-stale = (bản gốc đã thay đổi sau khi dịch)
lagging-missing = (chưa dịch; hiển thị bản gốc)
section-stale = Bản gốc của phần này đã thay đổi sau khi dịch.
section-missing = Phần này chưa được dịch; hiển thị bản gốc.
section-original = Đọc bản gốc của phần này

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

language-name-ja = tiếng Nhật
language-name-en = tiếng Anh
language-name-zh-Hans = tiếng Trung giản thể
language-name-zh-Hant = tiếng Trung phồn thể
language-name-ko = tiếng Hàn
language-name-de = tiếng Đức
language-name-fr = tiếng Pháp
language-name-es = tiếng Tây Ban Nha
language-name-pt-BR = tiếng Bồ Đào Nha (Brasil)
language-name-vi = tiếng Việt
language-name-th = tiếng Thái
language-name-id = tiếng Indonesia
language-name-ar = tiếng Ả Rập

## Further words of records

contact-division = Bộ phận
contact-fax = Fax
transmission-site = Ứng dụng hoặc trang web
transmission-surveyed = Ngày kiểm tra gần nhất
legal-retention-items = Thông tin
legal-retention-period = Thời hạn lưu giữ
completion-of = Hoàn thiện bản dịch ngày { $date } ({ $languages })
completion-reason = Đã bổ sung bản dịch của các phần chưa được dịch hoặc chưa phản ánh thay đổi của bản gốc khi phiên bản này được công bố. Bản gốc không thay đổi.
erratum-replaced = Văn bản trước đó

announce-colon = :{ " " }
announce-subject = Thông báo sửa đổi: { $title }
announce-subject-first = Thông báo công bố: { $title }
announce-lead = { $time ->
    [past] Chúng tôi đã sửa đổi “{ $title }” như sau.
   *[coming] Chúng tôi sẽ sửa đổi “{ $title }” như sau.
}
announce-lead-first = { $time ->
    [past] Chúng tôi đã công bố “{ $title }”.
   *[coming] Chúng tôi sẽ công bố “{ $title }”.
}
announce-read = Toàn văn
announce-original = Bản gốc, được ưu tiên áp dụng ({ $language })
announce-disagree = Nếu không đồng ý hoặc có điều chưa rõ, vui lòng liên hệ với chúng tôi theo hướng dẫn tại trang sau:
