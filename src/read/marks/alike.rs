//! Lines that begin alike with unknown marks: ★, 【1】, 第1, 甲. Two of them in one paragraph are hardly meant as
//! consecutive sentences.

use super::mark::{enclosed, is_blank, narrow};
use super::words::{counts_something, ends_sentence};

/// The greatest length in bytes of an item behind the letter o.
const LONGEST_ITEM: usize = 60;

/// Signs that begin a sentence, or have a meaning of their own.
const SENTENCE: &str = "「『（(“\"'‘【《≪〈〔[［{｛<＜\\&#@%％$¥￥〒/／.…‥,、。・_`^|｜~〜-+＋¿¡«»‹›„‚“”€£¢₩±№§©®™¶";

/// Signs that may surround the number of a line.
const AROUND: [(&str, &[&str]); 18] = [
    ("【", &["】"]),
    ("〔", &["〕"]),
    ("［", &["］"]),
    ("[", &["]"]),
    ("〈", &["〉"]),
    ("《", &["》"]),
    ("≪", &["≫"]),
    ("<", &[">"]),
    ("＜", &["＞"]),
    ("第", &[" ", "\u{3000}", "：", ":", "．"]),
    ("その", &[" ", "\u{3000}", "：", ":", "．", "、"]),
    ("（その", &["）"]),
    ("(その", &[")"]),
    ("（注", &["）"]),
    ("(注", &[")"]),
    ("*", &[""]),
    ("＊", &[""]),
    ("", &["：", ":", "・", "･", "。"]),
];

/// Characters used to count, in sequence.
const COUNTING: [&str; 2] = ["甲乙丙丁戊己庚辛壬癸", "壱弐参肆伍"];

/// The length in bytes of a mark that the next line repeats or counts on from.
pub(super) fn alike(line: &str, next: &str) -> Option<usize> {
    same_sign(line, next)
        .or_else(|| counted(line, next))
        .or_else(|| around_numbers(line, next))
        .or_else(|| behind_words(line, next))
        .or_else(|| glued(line, next))
        .or_else(|| answered(line, next))
        .or_else(|| bold(line, next))
        .or_else(|| small_circles(line, next))
}

/// Numbers in sequence behind the same word: Step 1: …, 手順1　….
fn behind_words(line: &str, next: &str) -> Option<usize> {
    let head = |line: &str| {
        let word = line.find(|sign: char| !sign.is_alphabetic()).filter(|len| *len > 0)?;
        let blank = usize::from(line[word..].starts_with(' '));
        let (value, len) = number(&line[word + blank..])?;
        let rest = &line[word + blank + len..];
        let stands = rest.starts_with([':', '：', '.', '．', '、', '\u{3000}'])
            || rest.starts_with(' ') && !line[..word].is_ascii();
        let behind = rest.trim_start_matches(|sign| is_blank(sign) || ":：.．、".contains(sign));
        (stands && behind.starts_with(char::is_alphabetic))
            .then(|| (line[..word].to_owned(), value, word + blank + len))
    };
    let ((word, first, len), (other, second, _)) = head(line).zip(head(next))?;
    (word == other && second == first + 1).then_some(len)
}

/// Numbers in sequence with nothing between them and the words of sentences: １当社は….
fn glued(line: &str, next: &str) -> Option<usize> {
    let head = |line: &str| {
        let (value, len) = number(line).filter(|_| narrow(line.chars().next().unwrap_or(' ')).is_ascii_digit())?;
        let words = &line[len..];
        let begins = words.starts_with(|sign: char| !sign.is_ascii() && sign.is_alphabetic());
        (begins && !counts_something(words)).then_some((value, len))
    };
    let ((first, len), (second, _)) = head(line).zip(head(next))?;
    (second == first + 1 && ends_sentence(line)).then_some(len)
}

/// A question and its answer: Q1. … A1. …
fn answered(line: &str, next: &str) -> Option<usize> {
    let head = |line: &str, signs: [&str; 3]| {
        let sign = signs.into_iter().find(|sign| line.starts_with(*sign))?;
        let digits = number(&line[sign.len()..]).map_or(0, |(_, len)| len);
        let rest = &line[sign.len() + digits..];
        let stands = rest.starts_with([':', '：', '.', '．', '\u{3000}']) || digits > 0 && rest.starts_with(' ');
        stands.then_some(sign.len() + digits)
    };
    let (question, answer) = (["Q", "Ｑ", "問"], ["A", "Ａ", "答"]);
    let asked = head(line, question).filter(|_| head(next, answer).is_some());
    asked.or_else(|| head(line, answer).filter(|_| head(next, question).is_some()))
}

/// Bold words before others, as the titles of items.
fn bold(line: &str, next: &str) -> Option<usize> {
    let titled = |line: &str| {
        let (title, rest) = line.strip_prefix("**")?.split_once("**")?;
        (!title.is_empty() && !rest.trim().is_empty()).then_some(2)
    };
    titled(line).filter(|_| titled(next).is_some())
}

/// The letter o in place of Word's small circle. In long lines it may be a word of Portuguese or Spanish.
fn small_circles(line: &str, next: &str) -> Option<usize> {
    let circle = |line: &str| line.len() <= LONGEST_ITEM && line.starts_with("o ");
    (circle(line) && circle(next)).then_some(1)
}

/// The same sign before words.
fn same_sign(line: &str, next: &str) -> Option<usize> {
    let sign = line.chars().next().filter(|sign| next.starts_with(*sign))?;
    let words = |line: &str| {
        let rest = line[sign.len_utf8()..].trim_start_matches(is_blank);
        rest.starts_with(char::is_alphanumeric) && !rest.contains(sign)
    };
    let is_sign = !sign.is_alphanumeric() && !is_blank(sign) && !SENTENCE.contains(sign);
    (is_sign && words(line) && words(next)).then_some(sign.len_utf8())
}

/// Signs in sequence: 甲 and 乙 before a blank or a stop, ①. and ②.
fn counted(line: &str, next: &str) -> Option<usize> {
    let (first, second) = (line.chars().next()?, next.chars().next()?);
    let follows = |signs: &str| signs.chars().zip(signs.chars().skip(1)).any(|pair| pair == (first, second));
    let stops = |line: &str, sign: char| {
        line[sign.len_utf8()..].starts_with(|stop| is_blank(stop) || ".．、：:）)".contains(stop))
    };
    let signs = COUNTING.iter().any(|signs| follows(signs)) && stops(line, first) && stops(next, second);
    let value = |sign| enclosed(sign).map(|(sign, _, value)| (sign, value));
    let in_circles = value(first).zip(value(second)).is_some_and(|(one, two)| one.0 == two.0 && one.1 + 1 == two.1);
    (signs || in_circles).then_some(first.len_utf8())
}

/// Numbers in sequence between the same signs: 【1】, その1, 1：, and 1.1. without a blank after it.
fn around_numbers(line: &str, next: &str) -> Option<usize> {
    AROUND
        .iter()
        .find_map(|(before, after)| {
            let head = |line: &str| {
                let rest = line.strip_prefix(before)?;
                let (value, len) = number(rest)?;
                let behind = after.iter().find(|behind| rest[len..].starts_with(**behind))?;
                // `10:30` is a time.
                let counts = !before.is_empty()
                    || rest[len + behind.len()..].starts_with(|sign: char| sign.is_alphabetic() || is_blank(sign));
                if !counts {
                    return None;
                }
                Some((value, before.len() + len + behind.trim().len()))
            };
            let ((first, len), (second, _)) = head(line).zip(head(next))?;
            (second == first + 1).then_some(len)
        })
        .or_else(|| {
            let head = |line: &str| {
                let len = line.find(|sign: char| !narrow(sign).is_ascii_digit() && narrow(sign) != '.')?;
                let (outer, last) = line[..len].trim_end_matches(['.', '．']).rsplit_once(['.', '．'])?;
                let glued = !line[len..].starts_with(is_blank)
                    && line[len..].starts_with(|sign: char| !sign.is_ascii() && sign.is_alphabetic());
                Some((outer.to_owned(), number(last)?.0, len)).filter(|_| glued)
            };
            let (one, two) = head(line).zip(head(next))?;
            (one.0 == two.0 && one.1 + 1 == two.1).then_some(one.2)
        })
}

/// The number at the head of a text, and its length in bytes.
fn number(text: &str) -> Option<(u32, usize)> {
    let signs = text.chars().take(4).take_while(|sign| narrow(*sign).is_ascii_digit());
    let (plain, len) = signs
        .fold((String::new(), 0), |(plain, len), sign| (format!("{plain}{}", narrow(sign)), len + sign.len_utf8()));
    let kanji = || {
        let sign = text.chars().next()?;
        let at = "一二三四五六七八九".chars().position(|known| known == sign)?;
        Some((u32::try_from(at + 1).ok()?, sign.len_utf8()))
    };
    plain.parse().ok().map(|value| (value, len)).or_else(kanji)
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn unknown_marks_are_seen_by_the_line_below() {
        for (line, next) in [
            ("★氏名", "★住所"),
            ("→氏名", "→住所"),
            ("＊氏名", "＊住所"),
            ("【1】氏名", "【2】住所"),
            ("［１］氏名", "［２］住所"),
            ("1：氏名", "2：住所"),
            ("1・氏名", "2・住所"),
            ("第1 氏名", "第2 住所"),
            ("第一　氏名", "第二　住所"),
            ("その1　氏名", "その2　住所"),
            ("（注1）氏名", "（注2）住所"),
            ("*1 氏名", "*2 住所"),
            ("甲　氏名", "乙　住所"),
            ("①.氏名", "②.住所"),
            ("1.1.氏名", "1.2.住所"),
            ("１当社は、守ります。", "２当社は、教えます。"),
            ("Step 1: Send it.", "Step 2: Confirm it."),
            ("手順1　送ります。", "手順2　受けます。"),
            ("Q1. 消せますか。", "A1. 消せます。"),
            ("A：消せます。", "Q：費用は。"),
            ("Q: Who are you?", "A: Midori Inc."),
            ("**Purpose.** We use it.", "**Basis.** Contract."),
            ("o your name", "o your address"),
        ] {
            assert!(alike(line, next).is_some(), "{line}");
        }
    }

    #[test]
    fn sentences_that_begin_alike_have_no_marks() {
        for (line, next) in [
            ("「本サービス」とは", "「本人」とは"),
            ("当社は、", "当社は、"),
            ("*強調*した語", "*強調*した語"),
            ("第1条に定める", "第2条に定める"),
            ("第1項の場合", "第2項の場合"),
            ("2025年に", "2026年に"),
            ("10:30から", "11:30まで"),
            ("1.5倍に", "1.8倍に"),
            ("3.5%です", "3.6%です"),
            ("甲社は", "乙社は"),
            ("一部の", "二部の"),
            ("{operator.name}は", "{operator.name}は"),
            ("(EU) 2016/679", "(EU) 2018/1725"),
            ("1か月ごとに見直します。", "2か月ごとに公表します。"),
            ("3社に委託します。", "4社に提供します。"),
            ("Table 1 shows it.", "Table 2 does not."),
            ("A controller decides.", "Questions go to us."),
            ("**重要**", "**注意**"),
            ("o titular dos dados pode pedir a qualquer momento que o tratamento", "o responsável"),
        ] {
            assert!(alike(line, next).is_none(), "{line}");
        }
    }
}
