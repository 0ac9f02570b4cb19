//! Blocks made of records: contacts, signature, dates, cookies.

use super::BodyWriter;
use super::table::TableShape;
use crate::edition::{Cookie, CookieGroup, Inline, NoticeEvent, RecordField};

/// The messages for the column heads of a cookie table.
const COLUMNS: [&str; 4] = ["cookie-name", "cookie-provider", "cookie-purpose", "cookie-lifetime"];

impl BodyWriter<'_> {
    pub(super) fn record(&mut self, fields: &[RecordField]) {
        self.out.tag("<dl class=\"record\">\n");
        fields.iter().for_each(|field| self.field(field));
        self.out.tag("</dl>\n");
    }

    pub(super) fn signature(&mut self, lines: &[Vec<Inline>]) {
        self.out.tag("<div class=\"signature\">\n");
        for line in lines {
            self.out.tag("<p>");
            self.inlines(line);
            self.out.tag("</p>\n");
        }
        self.out.tag("</div>\n");
    }

    pub(super) fn dates(&mut self, events: &[NoticeEvent]) {
        self.out.tag("<ul class=\"dates\">\n");
        for event in events {
            self.out.tag(&format!("<li><time datetime=\"{}\">", event.date));
            let words = self.labels.dated(&event.kind.message(), &event.text);
            self.out.text(&words);
            self.out.tag("</time>");
            if !event.changed.is_empty() {
                self.out.tag("<br>");
                self.out.text(&event.changed);
            }
            self.out.tag("</li>\n");
        }
        self.out.tag("</ul>\n");
    }

    pub(super) fn cookies(&mut self, groups: &[CookieGroup]) {
        for group in groups {
            let name = group.category.name();
            let id = format!("cookie-category-{name}");
            let caption = self.labels.get(&id);
            let shape = TableShape { records: false, stacks: true };
            self.open_table(&format!("cookies-{name}"), caption, caption, shape);
            self.heads(&COLUMNS.map(|id| self.labels.get(id)));
            for cookie in &group.cookies {
                self.cookie(cookie);
            }
            self.close_table();
        }
    }

    fn cookie(&mut self, cookie: &Cookie) {
        self.out.tag("<tr");
        self.anchor(cookie.anchor.as_deref());
        self.out.tag("><th scope=\"row\"><code>");
        self.out.words.cell();
        self.out.text(&cookie.name);
        self.out.words.end_cell(1, 1);
        self.out.tag("</code></th>");
        self.column(1);
        self.out.text(&cookie.provider);
        self.out.tag(" <span class=\"party\">");
        self.out.text(self.labels.get(if cookie.own { "cookie-party-first" } else { "cookie-party-third" }));
        self.out.tag("</span>");
        self.end_column();
        self.column(2);
        self.value(&cookie.purpose);
        self.end_column();
        self.column(3);
        let lifetime = self.labels.duration(&cookie.lifetime);
        self.out.text(&lifetime);
        self.end_column();
        self.out.words.end_row();
        self.out.tag("</tr>\n");
    }

    fn end_column(&mut self) {
        self.out.words.end_cell(1, 1);
        self.out.tag("</td>");
    }

    /// Begins a cell of a cookie table.
    fn column(&mut self, index: usize) {
        self.out.tag("<td");
        self.labelled(COLUMNS.len(), self.labels.get(COLUMNS[index]));
        self.out.tag(">");
        self.out.words.cell();
    }
}
