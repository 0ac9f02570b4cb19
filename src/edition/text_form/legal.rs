//! Records that the law asks for. Their words belong to the algorithm, like all others of it.

use super::{Writer, words};
use crate::edition::{LegalField, LegalRecord, LegalValue};

impl Writer {
    pub(super) fn legal(&mut self, records: &[LegalRecord], depth: usize) {
        for record in records {
            for (index, field) in record.fields.iter().enumerate() {
                let (mark, depth) = if index == 0 { ("- ", depth) } else { ("", depth + 1) };
                self.legal_field(field, mark, depth);
            }
        }
    }

    fn legal_field(&mut self, field: &LegalField, mark: &str, depth: usize) {
        let label = format!("{mark}{}", self.legal_word(field.label.name()));
        let inside = depth + 1 + usize::from(!mark.is_empty());
        match &field.value {
            LegalValue::Inlines(inlines) => self.labelled(depth, &label, &words(inlines)),
            LegalValue::Term { group, name } => {
                let term = self.legal_word(&format!("{group}-{name}"));
                self.labelled(depth, &label, &term);
            }
            LegalValue::Lines(lines) => {
                self.line(depth, &format!("{label}:"));
                lines.iter().for_each(|line| self.line(inside, line));
            }
            LegalValue::List(items) => {
                self.line(depth, &format!("{label}:"));
                items.iter().for_each(|item| self.line(inside, &format!("- {item}")));
            }
        }
    }

    /// The word for a label or a term; its name where this algorithm has none.
    fn legal_word(&self, name: &str) -> String {
        let found = WORDS.iter().find(|(known, ..)| *known == name);
        found.map_or(name, |(_, ja, en)| if self.labels.is_japanese() { ja } else { en }).to_owned()
    }
}

/// Labels and terms, in Japanese and in English.
const WORDS: &[(&str, &str, &str)] = &[
    ("group", "対象となる方", "Whose information"),
    ("items", "取得する情報", "Information"),
    ("uses", "利用目的", "Purposes of use"),
    ("joint-items", "共同して利用する個人データの項目", "Items of personal data used jointly"),
    ("joint-scope", "共同して利用する者の範囲", "Joint users"),
    ("joint-uses", "利用する者の利用目的", "Purposes of use by joint users"),
    ("joint-manager", "管理について責任を有する者", "Person responsible for management"),
    ("measure-kind", "措置の種類", "Kind of measure"),
    ("measures", "講じている措置", "Measures"),
    ("transfer-recipient", "提供先", "Recipient"),
    ("country", "国名", "Country"),
    ("basis", "提供の根拠", "Basis"),
    (
        "system",
        "その国における個人情報の保護に関する制度",
        "System for the protection of personal information in that country",
    ),
    ("recipient-measures", "提供先が講じている措置", "Measures taken by the recipient"),
    ("request", "請求の種類", "Request"),
    ("procedure", "手続", "Procedure"),
    ("fee", "手数料", "Fee"),
    ("accredited", "認定個人情報保護団体の名称", "Accredited personal information protection organization"),
    ("complaints", "苦情の解決の申出先", "Where to complain"),
    ("phone", "電話番号", "Phone"),
    ("site", "ウェブサイト", "Web site"),
    ("measure-policy", "基本方針の策定", "Basic policy"),
    ("measure-rules", "個人データの取扱いに係る規律の整備", "Rules for the handling of personal data"),
    ("measure-organisational", "組織的安全管理措置", "Organizational security control measures"),
    ("measure-personnel", "人的安全管理措置", "Personnel security control measures"),
    ("measure-physical", "物理的安全管理措置", "Physical security control measures"),
    ("measure-technical", "技術的安全管理措置", "Technical security control measures"),
    ("measure-external", "外的環境の把握", "Understanding of the external environment"),
    ("transfer-basis-consent", "本人の同意", "Consent of the individual"),
    (
        "transfer-basis-equivalent-measures",
        "相当措置を継続的に講ずるために必要な体制の整備",
        "A system of the recipient for taking equivalent measures",
    ),
    (
        "transfer-basis-adequacy",
        "同等の水準にあると認められる国であること",
        "A country recognized as having an equivalent level of protection",
    ),
    ("request-purpose", "利用目的の通知", "Notice of the purposes of use"),
    ("request-disclosure", "開示", "Disclosure"),
    ("request-provision-records", "第三者提供記録の開示", "Disclosure of records of provision to third parties"),
    ("request-correction", "訂正、追加又は削除", "Correction, addition or deletion"),
    ("request-cease-use", "利用の停止又は消去", "Cessation of use, or erasure"),
    ("request-cease-provision", "第三者への提供の停止", "Cessation of provision to third parties"),
];

#[cfg(test)]
mod tests {
    use super::WORDS;
    use crate::model::legal::{Basis, MeasureKind, RequestKind};

    #[test]
    fn every_term_has_its_words() {
        let measures = MeasureKind::NAMES.map(|(name, _)| format!("measure-{name}"));
        let bases = Basis::NAMES.map(|(name, _)| format!("transfer-basis-{name}"));
        let requests = RequestKind::NAMES.map(|(name, _)| format!("request-{name}"));
        for name in measures.iter().chain(&bases).chain(&requests) {
            assert!(WORDS.iter().any(|(known, ..)| known == name), "{name}");
        }
    }
}
