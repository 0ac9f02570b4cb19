//! References in every language of the program, by every scheme.

use snapbox::{assert_data_eq, str};

use crate::harness::Site;

const LANGUAGES: [&str; 13] =
    ["ja", "en", "zh-Hans", "zh-Hant", "ko", "de", "fr", "es", "pt-BR", "vi", "th", "id", "ar"];

/// Every form of reference in every language, numbered by a scheme, with the words of today.
fn sealed(scheme: &str) -> Site {
    let site = Site::of("tests/sites/pinned-languages").remove("content/seals.log");
    let site = site.remove("content/references/2026-04-01/seal").remove("content/references/2026-04-01/seal.toml");
    let mut site = site.edit("content/references/notice.toml", "\"article\"", &format!("\"{scheme}\""));
    if scheme == "plain" {
        // Sections without numbers have no ranges.
        for language in LANGUAGES {
            let path = format!("content/references/2026-04-01/{language}.toml");
            site = site.edit(&path, "[](#a..#branch \"relative\"); ", "");
        }
    }
    let ended = site.run("seal --with-stale");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    site
}

fn text(site: &Site, language: &str) -> String {
    site.read(&format!("content/references/2026-04-01/seal/{language}.txt"))
}

#[test]
fn every_reference_says_something_in_every_language_and_scheme() {
    for scheme in ["article", "decimal", "plain"] {
        let site = sealed(scheme);
        for language in LANGUAGES {
            let text = text(&site, language);
            // The id of a message, a value that was not filled in, a number beside the word of another (第1条.1).
            for wrong in ["reference-", "{", "条.", "條.", "조.", ")항", ")호", "  ,", ", ,"] {
                assert!(!text.contains(wrong), "{scheme} {language}: {wrong}\n{text}");
            }
        }
    }
}

#[test]
fn each_number_of_a_list_is_a_link_of_its_own() {
    let page = sealed("article").built("").page("de/references/index.html");
    let links = "Artikel 1 Absatz <a href=\"#a.1\">1</a> und <a href=\"#a.2\">2</a>;";
    assert!(page.contains(links), "{page}");
}

/// What section B says of other places, in four of its paragraphs.
fn cited(scheme: &str) -> String {
    let site = sealed(scheme);
    let lines = LANGUAGES.map(|language| {
        let text = text(&site, language);
        let section = text.split("\n## ").nth(2).expect("section B").lines();
        let lines: Vec<&str> = section.filter(|line| line.contains("; ")).collect();
        let [first, item, third, fourth] = [0, 2, 5, 6].map(|at| lines[at]);
        format!("{language}\n{first}\n{item}\n{third}\n{fourth}\n")
    });
    lines.concat()
}

#[test]
fn articles_are_cited_as_drafters_of_each_language_write() {
    assert_data_eq!(
        cited("article"),
        str![[r#"
ja
1 前条第1項; 前条第1項及び第2項; 前条第1項から第3項まで; 前条; 第3条; 次項第1号; 第1条又は第3条; 第1条「A」; 2; 「X」; 「X」第1項
  (2) 前号; 前条第1項及び前項
3 前2項; 第1項及び第2項第2号; 第1条第1項及び第3項; 第1条第1項並びに第2条第2項第1号及び第3号
4 前3項; 前2項; 第2条の2; 次条第1項
en
2.1 paragraph 1 of the preceding Article; paragraphs 1 and 2 of the preceding Article; paragraphs 1 to 3 of the preceding Article; the preceding Article; Article 3; item (1) of the following paragraph; Article 1 or 3; Article 1 “A”; 1.2; “X”; paragraph 1 of “X”
  (2) the preceding item; paragraph 1 of the preceding Article and the preceding paragraph
2.3 the preceding two paragraphs; paragraph 1 and item (2) of the preceding paragraph; Articles 1.1 and 1.3; Article 1.1, and Article 2.2(1) and (3)
2.4 the preceding three paragraphs; the preceding two paragraphs; Article 2-2; paragraph 1 of the following Article
zh-Hans
1. 前条第一款; 前条第一款和第二款; 前条第一款至第三款; 前条; 第三条; 下款第（一）项; 第一条或者第三条; 第一条“A”; 2; “X”; “X”第一款
  （二） 前项; 前条第一款和前款
3. 前两款; 第一款和第二款第（二）项; 第一条第一款和第三款; 第一条第一款和第二条第二款第（一）项和第（三）项
4. 前三款; 前两款; 第二条之一; 下一条第一款
zh-Hant
1 前條第一項; 前條第一項及第二項; 前條第一項至第三項; 前條; 第三條; 次項第一款; 第一條或第三條; 第一條「A」; 2; 「X」; 「X」第一項
  二、 前款; 前條第一項及前項
3 前二項; 第一項及第二項第二款; 第一條第一項及第三項; 第一條第一項及第二條第二項第一款及第三款
4 前三項; 前二項; 第二條之一; 次條第一項
ko
① 전조 제1항; 전조 제1항 및 제2항; 전조 제1항부터 제3항까지; 전조; 제3조; 다음 항 제1호; 제1조 또는 제3조; 제1조 ‘A’; ②; ‘X’; ‘X’ 제1항
  2. 전호; 전조 제1항 및 전항
③ 전2항; 제1항 및 전항 제2호; 제1조 제1항 및 제3항; 제1조 제1항 및 제2조 제2항 제1호 및 제3호
④ 전3항; 전2항; 제2조의2; 다음 조 제1항
de
(1) Artikel 1 Absatz 1; Artikel 1 Absatz 1 und 2; Artikel 1 Absatz 1 bis 3; Artikel 1; Artikel 3; Absatz 2 Nummer 1; Artikel 1 oder 3; Artikel 1 „A“; 2; „X“; „X“ Absatz 1
  2. Nummer 1; Artikel 1 Absatz 1 und Artikel 2 Absatz 1
(3) Absatz 1 und 2; Absatz 1 und Absatz 2 Nummer 2; Artikel 1 Absatz 1 und 3; Artikel 1 Absatz 1 und Artikel 2 Absatz 2 Nummer 1 und 3
(4) Absatz 1 bis 3; Absatz 2 oder 3; Artikel 2a; Artikel 2a Absatz 1
fr
1. article précédent, paragraphe 1; article précédent, paragraphes 1 et 2; article précédent, paragraphes 1 à 3; article précédent; article 3; paragraphe suivant, point 1; article 1 ou 3; article 1 « A »; 2; « X »; « X », paragraphe 1
  2) point précédent; article 1, paragraphe 1 et article 2, paragraphe 1
3. deux paragraphes précédents; paragraphe 1 et paragraphe 2, point 2; article 1, paragraphes 1 et 3; article 1, paragraphe 1 et article 2, paragraphe 2, points 1 et 3
4. trois paragraphes précédents; deux paragraphes précédents; article 2 bis; article suivant, paragraphe 1
es
1. artículo anterior, apartado 1; artículo anterior, apartados 1 y 2; artículo anterior, apartados 1 a 3; artículo anterior; artículo 3; apartado siguiente, punto 1.º; artículo 1 o artículo 3; artículo 1 «A»; 2; «X»; «X», apartado 1
  2.º punto anterior; artículo 1, apartado 1 y artículo 2, apartado 1
3. dos apartados anteriores; apartado 1 y apartado 2, punto 2.º; artículo 1, apartados 1 y 3; artículo 1, apartado 1 y artículo 2, apartado 2, puntos 1.º y 3.º
4. tres apartados anteriores; dos apartados anteriores; artículo 2 bis; artículo siguiente, apartado 1
pt-BR
§ 1 artigo anterior, § 1; artigo anterior, §§ 1 e 2; artigo anterior, §§ 1 a 3; artigo anterior; artigo 3; parágrafo seguinte, inciso I; artigo 1 ou 3; artigo 1 “A”; § 2; “X”; “X”, § 1
  II – inciso anterior; artigo 1, § 1 e artigo 2, § 1
§ 3 dois parágrafos anteriores; § 1 e § 2, inciso II; artigo 1, §§ 1 e 3; artigo 1, § 1 e artigo 2, § 2, incisos I e III
§ 4 três parágrafos anteriores; dois parágrafos anteriores; artigo 2-A; artigo seguinte, § 1
vi
1. khoản 1 Điều trước; các khoản 1 và 2 Điều trước; các khoản 1 đến 3 Điều trước; Điều trước; Điều 3; điểm a khoản tiếp theo; Điều 1 hoặc Điều 3; Điều 1 “A”; 2; “X”; khoản 1 “X”
  b) điểm trước; khoản 1 Điều trước và khoản trước
3. hai khoản trước; khoản 1 và điểm b khoản trước; các khoản 1 và 3 Điều 1; khoản 1 Điều 1 và các điểm a và c khoản 2 Điều 2
4. ba khoản trước; hai khoản trước; Điều 2a; khoản 1 Điều tiếp theo
th
2.1 ข้อก่อนหน้า วรรค 1; ข้อก่อนหน้า วรรค 1 และ วรรค 2; ข้อก่อนหน้า วรรค 1 ถึง วรรค 3; ข้อก่อนหน้า; ข้อ 3; วรรคถัดไป ข้อย่อย (1); ข้อ 1 หรือ ข้อ 3; ข้อ 1 “A”; 1.2; “X”; “X” วรรค 1
  (2) ข้อย่อยก่อนหน้า; ข้อก่อนหน้า วรรค 1 และ วรรคก่อน
2.3 สองวรรคก่อน; วรรค 1 และ วรรคก่อน ข้อย่อย (2); ข้อ 1.1 และ ข้อ 1.3; ข้อ 1.1 และ ข้อ 2.2(1) และ (3)
2.4 สามวรรคก่อน; สองวรรคก่อน; ข้อ 2/1; ข้อถัดไป วรรค 1
id
(1) pasal sebelumnya ayat (1); pasal sebelumnya ayat (1) dan ayat (2); pasal sebelumnya ayat (1) sampai ayat (3); pasal sebelumnya; Pasal 3; ayat berikutnya huruf a; Pasal 1 atau 3; Pasal 1 “A”; 2; “X”; “X” ayat (1)
  b. huruf sebelumnya; pasal sebelumnya ayat (1) dan ayat sebelumnya
(3) dua ayat sebelumnya; ayat (1) dan ayat sebelumnya huruf b; Pasal 1 ayat (1) dan ayat (3); Pasal 1 ayat (1) dan Pasal 2 ayat (2) huruf a dan huruf c
(4) tiga ayat sebelumnya; dua ayat sebelumnya; Pasal 2A; pasal berikutnya ayat (1)
ar
1. الفقرة 1 من المادة السابقة; الفقرة 1 والفقرة 2 من المادة السابقة; الفقرة 1 إلى الفقرة 3 من المادة السابقة; المادة السابقة; المادة 3; البند (1) من الفقرة التالية; المادة 1 أو المادة 3; المادة 1 «A»; 2; «X»; الفقرة 1 من «X»
  (2) البند السابق; الفقرة 1 من المادة السابقة والفقرة السابقة
3. الفقرة 1 والفقرة 2; الفقرة 1 والبند (2) من الفقرة السابقة; الفقرة 1 والفقرة 3 من المادة 1; الفقرة 1 من المادة 1 والبند (1) والبند (3) من الفقرة 2 من المادة 2
4. الفقرات الثلاث السابقة; الفقرة 2 أو 3; المادة 2 مكرر 1; الفقرة 1 من المادة التالية

"#]]
    );
}

#[test]
fn paragraphs_of_decimal_sections_are_cited_as_drafters_of_each_language_write() {
    assert_data_eq!(
        cited("decimal"),
        str![[r#"
ja
2.1 1.1; 1.1及び1.2; 1.1から1.3まで; 前の項目; 3; 次項(1); 1又は3; 1「A」; 1.2; 「X」; 「X」第1項
  (2) 前号; 1.1及び前項
2.3 前2項; 2.1及び前項(2); 1.1及び1.3; 1.1並びに2.2(1)及び(3)
2.4 前3項; 前2項; 2の2; 2の2.1
en
2.1 paragraph 1 of the preceding section; paragraphs 1 and 2 of the preceding section; paragraphs 1 to 3 of the preceding section; the preceding section; Section 3; item (1) of the following paragraph; Section 1 or 3; Section 1 “A”; 1.2; “X”; paragraph 1 of “X”
  (2) the preceding item; paragraph 1 of the preceding section and the preceding paragraph
2.3 the preceding two paragraphs; paragraph 1 and item (2) of the preceding paragraph; Sections 1.1 and 1.3; Section 1.1, and Section 2.2(1) and (3)
2.4 the preceding three paragraphs; the preceding two paragraphs; Section 2-2; paragraph 1 of the following section
zh-Hans
2.1 第1.1款; 第1.1款和第1.2款; 第1.1款至第1.3款; 前条; 第3条; 下款第（1）项; 第1条或者第3条; 第1条“A”; 1.2; “X”; “X”第1款
  （2） 前项; 第1.1款和前款
2.3 前两款; 第2.1款和第2.2款第（2）项; 第1.1款和第1.3款; 第1.1款和第2.2款第（1）项和第（3）项
2.4 前三款; 前两款; 第2-1条; 第2-1.1款
zh-Hant
2.1 第1.1項; 第1.1項及第1.2項; 第1.1項至第1.3項; 前條; 第3條; 次項第（1）款; 第1條或第3條; 第1條「A」; 1.2; 「X」; 「X」第1項
  （2） 前款; 第1.1項及前項
2.3 前二項; 第2.1項及第2.2項第（2）款; 第1.1項及第1.3項; 第1.1項及第2.2項第（1）款及第（3）款
2.4 前三項; 前二項; 第2-1條; 第2-1.1項
ko
2.1 제1.1항; 제1.1항 및 제1.2항; 제1.1항부터 제1.3항까지; 전조; 제3조; 다음 항 제1호; 제1조 또는 제3조; 제1조 ‘A’; 1.2; ‘X’; ‘X’ 제1항
  (2) 전호; 제1.1항 및 전항
2.3 전2항; 제2.1항 및 전항 제2호; 제1.1항 및 제1.3항; 제1.1항 및 제2.2항 제1호 및 제3호
2.4 전3항; 전2항; 제2-2조; 제2-2.1항
de
2.1 Ziffer 1.1; Ziffern 1.1 und 1.2; Ziffern 1.1 bis 1.3; Ziffer 1; Ziffer 3; Ziffer 2.2(1); Ziffer 1 oder 3; Ziffer 1 „A“; 1.2; „X“; „X“ Ziffer 1
  (2) Nummer (1); Ziffer 1.1 und Ziffer 2.1
2.3 Ziffern 2.1 und 2.2; Ziffer 2.1 und Ziffer 2.2(2); Ziffern 1.1 und 1.3; Ziffer 1.1 und Ziffer 2.2(1) und (3)
2.4 Ziffern 2.1 bis 2.3; Ziffer 2.2 oder 2.3; Ziffer 2a; Ziffer 2a.1
fr
2.1 section précédente, paragraphe 1; section précédente, paragraphes 1 et 2; section précédente, paragraphes 1 à 3; section précédente; section 3; paragraphe suivant, point (1); section 1 ou 3; section 1 « A »; 1.2; « X »; « X », paragraphe 1
  (2) point précédent; section 1.1 et section 2.1
2.3 deux paragraphes précédents; paragraphe 1 et paragraphe 2, point (2); sections 1.1 et 1.3; section 1.1 et section 2.2(1) et (3)
2.4 trois paragraphes précédents; deux paragraphes précédents; section 2 bis; section suivante, paragraphe 1
es
2.1 sección anterior, apartado 1; sección anterior, apartados 1 y 2; sección anterior, apartados 1 a 3; sección anterior; sección 3; apartado siguiente, punto (1); sección 1 o sección 3; sección 1 «A»; 1.2; «X»; «X», apartado 1
  (2) punto anterior; sección 1.1 y sección 2.1
2.3 dos apartados anteriores; apartado 1 y apartado 2, punto (2); sección 1.1 y sección 1.3; sección 1.1 y sección 2.2(1) y (3)
2.4 tres apartados anteriores; dos apartados anteriores; sección 2 bis; sección siguiente, apartado 1
pt-BR
2.1 seção anterior, parágrafo 1; seção anterior, parágrafos 1 e 2; seção anterior, parágrafos 1 a 3; seção anterior; seção 3; parágrafo seguinte, item (1); seção 1 ou seção 3; seção 1 “A”; 1.2; “X”; “X”, parágrafo 1
  (2) item anterior; seção 1.1 e seção 2.1
2.3 dois parágrafos anteriores; parágrafo 1 e parágrafo 2, item (2); seção 1.1 e seção 1.3; seção 1.1 e seção 2.2(1) e (3)
2.4 três parágrafos anteriores; dois parágrafos anteriores; seção 2-A; seção seguinte, parágrafo 1
vi
2.1 khoản 1 mục trước; các khoản 1 và 2 mục trước; các khoản 1 đến 3 mục trước; mục trước; mục 3; điểm (1) khoản tiếp theo; mục 1 hoặc mục 3; mục 1 “A”; 1.2; “X”; khoản 1 “X”
  (2) điểm trước; khoản 1 mục trước và khoản trước
2.3 hai khoản trước; khoản 1 và điểm (2) khoản trước; mục 1.1 và mục 1.3; mục 1.1 và mục 2.2(1) và (3)
2.4 ba khoản trước; hai khoản trước; mục 2a; khoản 1 mục tiếp theo
th
2.1 ข้อก่อนหน้า วรรค 1; ข้อก่อนหน้า วรรค 1 และ วรรค 2; ข้อก่อนหน้า วรรค 1 ถึง วรรค 3; ข้อก่อนหน้า; ข้อ 3; วรรคถัดไป ข้อย่อย (1); ข้อ 1 หรือ ข้อ 3; ข้อ 1 “A”; 1.2; “X”; “X” วรรค 1
  (2) ข้อย่อยก่อนหน้า; ข้อก่อนหน้า วรรค 1 และ วรรคก่อน
2.3 สองวรรคก่อน; วรรค 1 และ วรรคก่อน ข้อย่อย (2); ข้อ 1.1 และ ข้อ 1.3; ข้อ 1.1 และ ข้อ 2.2(1) และ (3)
2.4 สามวรรคก่อน; สองวรรคก่อน; ข้อ 2/1; ข้อถัดไป วรรค 1
id
2.1 bagian sebelumnya ayat 1; bagian sebelumnya ayat 1 dan ayat 2; bagian sebelumnya ayat 1 sampai ayat 3; bagian sebelumnya; bagian 3; ayat berikutnya angka (1); bagian 1 atau 3; bagian 1 “A”; 1.2; “X”; “X” ayat 1
  (2) angka sebelumnya; bagian sebelumnya ayat 1 dan ayat sebelumnya
2.3 dua ayat sebelumnya; ayat 1 dan ayat sebelumnya angka (2); bagian 1.1 dan bagian 1.3; bagian 1.1 dan bagian 2.2(1) dan (3)
2.4 tiga ayat sebelumnya; dua ayat sebelumnya; bagian 2A; bagian berikutnya ayat 1
ar
2.1 الفقرة 1 من القسم السابق; الفقرة 1 والفقرة 2 من القسم السابق; الفقرة 1 إلى الفقرة 3 من القسم السابق; القسم السابق; القسم 3; البند (1) من الفقرة التالية; القسم 1 أو القسم 3; القسم 1 «A»; 1.2; «X»; الفقرة 1 من «X»
  (2) البند السابق; الفقرة 1 من القسم السابق والفقرة السابقة
2.3 الفقرة 1 والفقرة 2; الفقرة 1 والبند (2) من الفقرة السابقة; القسم 1.1 والقسم 1.3; القسم 1.1 والقسم 2.2(1) و(3)
2.4 الفقرات الثلاث السابقة; الفقرة 2 أو 3; القسم 2-1; الفقرة 1 من القسم التالي

"#]]
    );
}
