### What is peculiar to this language (vi). The ids are explained in ../en/profile.ftl. What is not said here is not
### known, and the checks that would need it do not look.

profile-direction = ltr
profile-spaces = yes
profile-calling-code = 84
profile-quotes = “ ”
profile-straight-quotes = yes
profile-stops = {"."}
profile-shortened = seq. | para. | paras. | lit. | art. | arts. | no. | nos. | sec. | sent. | subpara.
profile-semicolons = ;
profile-joiners = và | hoặc | và/hoặc
profile-following = như sau. | như sau: | sau đây: | dưới đây:
profile-listed = các trường hợp sau | các mục đích sau | các thông tin sau | một trong các | các biện pháp sau
profile-statutes = Luật | Bộ luật | Nghị định | Thông tư | Quyết định | Hiến pháp | GDPR | APPI
profile-definitions = (sau đây gọi là "…") | (sau đây gọi tắt là "…") | (sau đây gọi chung là "…") | (gọi tắt là "…")
profile-defined-after = định nghĩa tại | quy định tại
profile-blanks = chưa xác định | cần bổ sung | [ngày] | [tên]
profile-before = điều trước
profile-after = điều tiếp theo
profile-above = khoản trước
profile-empty-links = tại đây | ở đây | bấm vào đây | nhấp vào đây | liên kết | xem thêm
profile-language-words = tiếng nhật | tiếng anh | tiếng việt | bản gốc
profile-paid = thu phí | tính phí | phải trả phí
profile-money = đồng | yên | đô la | đô la mỹ | euro
profile-free = miễn phí
profile-events = ban hành | sửa đổi | cập nhật
profile-date-written = D tháng M năm Y
profile-date-forms = ngày D tháng M năm Y | D tháng M năm Y | D/M/Y
profile-decimal = ,
profile-group = {"."} | space
profile-cite-article = Điều
profile-cite-marked = Art. | Article | §
profile-cite-section = mục
profile-cite-inside = khoản | điểm
profile-numerals = hai=2 | ba=3 | bốn=4 | năm=5 | sáu=6 | bảy=7 | tám=8 | chín=9 | mười=10 | nửa=6
profile-scales = nghìn=1000 | ngàn=1000 | triệu=1000000 | tỷ=1000000000
