//! Records as lines: a labelled value, a cookie, a transmission, what the law asks for.

use super::{Cell, Kind, Line, Run, Writer, plain, runs};
use crate::base::diagnostic::Arg;
use crate::edition::{
    Cookie, CookieGroup, Event, Field, Inline, LegalField, LegalRecord, LegalValue, Transmission, Unit,
};

impl Writer<'_> {
    fn labelled(&self, label: &str, runs: Vec<Run>) -> Cell {
        Cell { label: self.word(label, &[]), runs }
    }

    pub(super) fn field(&mut self, field: &Field, depth: usize) {
        let cells = vec![self.labelled(field.label.message(), runs(&field.value))];
        self.lines.push(Line { cells, ..Line::new(Kind::Field, depth, Vec::new()) });
    }

    pub(super) fn event(&mut self, event: &Event, depth: usize) {
        let text = self.word(event.kind.message(), &[("date", Arg::from(event.text.as_str()))]);
        self.push(Kind::Field, depth, plain(&text), None);
    }

    pub(super) fn cookies(&mut self, groups: &[CookieGroup], depth: usize) {
        for group in groups {
            let category = self.word(&format!("cookie-category-{}", group.category.name()), &[]);
            for cookie in &group.cookies {
                let line = self.cookie(cookie, &category, depth);
                self.lines.push(line);
            }
        }
    }

    fn cookie(&self, cookie: &Cookie, category: &str, depth: usize) -> Line {
        let party = self.word(if cookie.own { "cookie-party-first" } else { "cookie-party-third" }, &[]);
        let cells = vec![
            self.labelled("cookie-name", plain(&cookie.name)),
            self.labelled("cookie-category", plain(category)),
            self.labelled("cookie-provider", plain(&format!("{} {party}", cookie.provider))),
            self.labelled("cookie-purpose", plain(&cookie.purpose)),
            self.labelled("cookie-lifetime", plain(&self.lifetime(&cookie.lifetime))),
        ];
        let key = Some(format!("cookie {}", cookie.name));
        Line { cells, key, ..Line::new(Kind::Cookie, depth, Vec::new()) }
    }

    fn lifetime(&self, units: &[(Unit, i64)]) -> String {
        match units {
            [] => self.word("duration-session", &[]),
            units => {
                let text = |(unit, count): &(Unit, i64)| self.word(unit.message(), &[("count", Arg::Number(*count))]);
                units.iter().map(text).collect::<Vec<_>>().join(" ")
            }
        }
    }

    pub(super) fn transmission(&mut self, row: &Transmission, depth: usize) {
        let link =
            |link: &Option<Inline>| link.as_ref().map(|link| runs(std::slice::from_ref(link))).unwrap_or_default();
        let all = [
            ("transmission-service", plain(&row.service)),
            ("transmission-recipient", plain(&row.recipient)),
            ("transmission-sent", self.bullets(&row.sent)),
            ("transmission-purpose", plain(&row.purpose)),
            ("transmission-recipient-purpose", plain(&row.recipient_purpose)),
            ("transmission-policy", link(&row.policy)),
            ("transmission-opt-out", link(&row.opt_out)),
        ];
        let said = all.into_iter().filter(|(_, runs)| !runs.is_empty());
        let cells = said.map(|(label, runs)| self.labelled(label, runs)).collect();
        let key = Some(format!("transmission {}", row.id));
        let anchor = Some(format!("transmission-{}", row.id));
        self.lines.push(Line { cells, key, anchor, ..Line::new(Kind::Transmission, depth, Vec::new()) });
    }

    pub(super) fn legal(&mut self, record: &LegalRecord, depth: usize) {
        let cell =
            |field: &LegalField| self.labelled(&format!("legal-{}", field.label.name()), self.legal_value(field));
        let cells = record.fields.iter().map(cell).collect();
        self.lines.push(Line { cells, ..Line::new(Kind::Row, depth, Vec::new()) });
    }

    fn legal_value(&self, field: &LegalField) -> Vec<Run> {
        match &field.value {
            LegalValue::Inlines(inlines) => runs(inlines),
            LegalValue::List(items) => self.bullets(items),
            LegalValue::Lines(lines) => plain(&lines.join("\n")),
            LegalValue::Term { group, name } => plain(&self.word(&format!("{group}-{name}"), &[])),
        }
    }

    fn bullets(&self, items: &[String]) -> Vec<Run> {
        let bullet = self.word("bullet", &[]);
        plain(&items.iter().map(|item| format!("{bullet} {item}")).collect::<Vec<_>>().join("\n"))
    }
}
