### What is peculiar to this language (th). The ids are explained in ../en/profile.ftl. What is not said here is not
### known, and the checks that would need it do not look.

profile-direction = ltr
profile-spaces = yes
profile-calling-code = 66
profile-date-era = th-u-ca-buddhist-nu-latn
profile-quotes = “ ”
profile-straight-quotes = yes
profile-following = ดังต่อไปนี้ | ดังนี้ | ดังต่อไปนี้:
profile-listed = กรณีดังต่อไปนี้ | วัตถุประสงค์ดังต่อไปนี้ | ข้อมูลดังต่อไปนี้
profile-statutes = พระราชบัญญัติ | พ.ร.บ. | ประมวลกฎหมาย | กฎกระทรวง | มาตรา | GDPR
profile-definitions = (ต่อไปนี้เรียกว่า “…”) | (ซึ่งต่อไปนี้เรียกว่า “…”) | ต่อไปนี้เรียกว่า “…”
profile-blanks = รอระบุ | ยังไม่กำหนด | [วันที่] | [ชื่อ]
profile-before = ข้อก่อนหน้า
profile-after = ข้อถัดไป
profile-above = วรรคก่อน
profile-empty-links = ที่นี่ | คลิกที่นี่ | ลิงก์ | เพิ่มเติม | อ่านเพิ่มเติม
profile-language-words = ภาษาญี่ปุ่น | ภาษาอังกฤษ | ภาษาไทย | ต้นฉบับ
profile-paid = เรียกเก็บค่าธรรมเนียม | คิดค่าธรรมเนียม
profile-money = บาท | เยน | ดอลลาร์ | ยูโร
profile-free = ไม่มีค่าใช้จ่าย | ไม่เสียค่าใช้จ่าย
profile-events = แก้ไข | ปรับปรุง | ประกาศ ณ
profile-months = มกราคม/ม.ค. | กุมภาพันธ์/ก.พ. | มีนาคม/มี.ค. | เมษายน/เม.ย. | พฤษภาคม/พ.ค. | มิถุนายน/มิ.ย. | กรกฎาคม/ก.ค. | สิงหาคม/ส.ค. | กันยายน/ก.ย. | ตุลาคม/ต.ค. | พฤศจิกายน/พ.ย. | ธันวาคม/ธ.ค.
profile-date-forms = D MONTH Y | D MONTH พ.ศ. Y | D MONTH ค.ศ. Y | D MONTH พุทธศักราช Y
profile-cite-article = ข้อ
profile-cite-marked = Art. | Article | §
profile-cite-inside = วรรค
profile-numerals = หนึ่ง=1 | สอง=2 | สาม=3 | สี่=4 | ห้า=5 | หก=6 | เจ็ด=7 | แปด=8 | เก้า=9 | สิบ=10 | สามสิบ=30
profile-scales = พัน=1000 | หมื่น=10000 | แสน=100000 | ล้าน=1000000
