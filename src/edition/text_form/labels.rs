//! The words that the text form itself writes. They belong to its algorithm, and never change: not with a locale, not
//! with a theme, not with an upgrade.

use crate::base::language::Language;
use crate::edition::{Label, Unit};
use crate::model::record::Category;

/// The words of one language.
#[derive(Debug)]
pub(super) struct Labels {
    pub(super) language: &'static str,
    pub(super) original: &'static str,
    pub(super) no_original: &'static str,
    pub(super) established: &'static str,
    pub(super) revised: &'static str,
    pub(super) announced: &'static str,
    pub(super) effective: &'static str,
    pub(super) table: &'static str,
    pub(super) note: &'static str,
    pub(super) cookies: &'static str,
    pub(super) categories: [&'static str; 4],
    pub(super) provider: &'static str,
    pub(super) own: &'static str,
    pub(super) third: &'static str,
    pub(super) lifetime: &'static str,
    pub(super) session: &'static str,
    pub(super) purpose: &'static str,
    pub(super) transmissions: &'static str,
    pub(super) recipient: &'static str,
    pub(super) sent: &'static str,
    pub(super) recipient_purpose: &'static str,
    pub(super) policy: &'static str,
    pub(super) opt_out: &'static str,
    record: [&'static str; 9],
    units: [&'static str; 7],
}

/// Japanese words for Japanese texts, English ones for all others.
pub(super) fn labels(language: &Language) -> &'static Labels {
    if language.is_japanese() { &JAPANESE } else { &ENGLISH }
}

impl Labels {
    pub(super) fn is_japanese(&self) -> bool {
        self.language == JAPANESE.language
    }

    pub(super) fn category(&self, category: Category) -> &'static str {
        match category {
            Category::Necessary => self.categories[0],
            Category::Functional => self.categories[1],
            Category::Analytics => self.categories[2],
            Category::Advertising => self.categories[3],
        }
    }

    pub(super) fn record(&self, label: Label) -> &'static str {
        match label {
            Label::Organisation => self.record[0],
            Label::Name => self.record[1],
            Label::Person => self.record[2],
            Label::Representative => self.record[3],
            Label::Address => self.record[4],
            Label::Phone => self.record[5],
            Label::Email => self.record[6],
            Label::Form => self.record[7],
            Label::Hours => self.record[8],
        }
    }

    pub(super) fn duration(&self, units: &[(Unit, i64)]) -> String {
        let one = |(unit, count): &(Unit, i64)| {
            let word = match unit {
                Unit::Years => self.units[0],
                Unit::Months => self.units[1],
                Unit::Weeks => self.units[2],
                Unit::Days => self.units[3],
                Unit::Hours => self.units[4],
                Unit::Minutes => self.units[5],
                Unit::Seconds => self.units[6],
            };
            // Only English has a form of its own for one.
            let plural = if self.is_japanese() || *count == 1 { "" } else { "s" };
            format!("{count}{word}{plural}")
        };
        match units {
            [] => self.session.to_owned(),
            units => units.iter().map(one).collect::<Vec<_>>().join(" "),
        }
    }
}

static JAPANESE: Labels = Labels {
    language: "言語",
    original: "正文の言語",
    no_original: "なし（各言語の文は同等）",
    established: "制定",
    revised: "改定",
    announced: "公表",
    effective: "施行",
    table: "表",
    note: "※",
    cookies: "Cookie",
    categories: ["必須", "機能", "分析", "広告"],
    provider: "提供者",
    own: "当社",
    third: "第三者",
    lifetime: "有効期間",
    session: "セッション",
    purpose: "目的",
    transmissions: "外部送信",
    recipient: "送信先",
    sent: "送信される情報",
    recipient_purpose: "送信先の目的",
    policy: "送信先のポリシー",
    opt_out: "停止の方法",
    record: ["名称", "窓口", "責任者", "代表者", "住所", "電話", "電子メール", "フォーム", "受付時間"],
    units: ["年", "か月", "週間", "日", "時間", "分", "秒"],
};

static ENGLISH: Labels = Labels {
    language: "Language",
    original: "Original",
    no_original: "none (all languages are equal)",
    established: "Established",
    revised: "Revised",
    announced: "Announced",
    effective: "Effective",
    table: "Table",
    note: "Note:",
    cookies: "Cookies",
    categories: ["necessary", "functional", "analytics", "advertising"],
    provider: "Provider",
    own: "first party",
    third: "third party",
    lifetime: "Lifetime",
    session: "session",
    purpose: "Purpose",
    transmissions: "External transmissions",
    recipient: "Recipient",
    sent: "Sent",
    recipient_purpose: "Recipient's purpose",
    policy: "Recipient's policy",
    opt_out: "Opt-out",
    record: ["Name", "Contact", "Person in charge", "Representative", "Address", "Phone", "Email", "Form", "Hours"],
    units: [" year", " month", " week", " day", " hour", " minute", " second"],
};
