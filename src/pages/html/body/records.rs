//! Blocks that are made of records: contacts, signature, dates, cookies.

use super::Writer;
use super::table::{Shape, label};
use crate::edition::{Cookie, CookieGroup, Event, Field, Inline};

/// The heads of the table of cookies.
const COLUMNS: [&str; 4] = ["cookie-name", "cookie-provider", "cookie-purpose", "cookie-lifetime"];

impl Writer<'_> {
    pub(super) fn record(&mut self, fields: &[Field]) {
        self.out.push_str("<dl class=\"record\">\n");
        fields.iter().for_each(|field| self.field(field));
        self.out.push_str("</dl>\n");
    }

    pub(super) fn signature(&mut self, lines: &[Vec<Inline>]) {
        self.out.push_str("<div class=\"signature\">\n");
        for line in lines {
            self.out.push_str("<p>");
            self.inlines(line);
            self.out.push_str("</p>\n");
        }
        self.out.push_str("</div>\n");
    }

    pub(super) fn dates(&mut self, events: &[Event]) {
        self.out.push_str("<ul class=\"dates\">\n");
        for event in events {
            self.out.push_str(&format!("<li><time datetime=\"{}\">", event.date));
            let words = self.labels.dated(event.kind.message(), &event.text);
            self.text(&words);
            self.out.push_str("</time>");
            if !event.changed.is_empty() {
                self.out.push_str("<br>");
                self.text(&event.changed);
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ul>\n");
    }

    pub(super) fn cookies(&mut self, groups: &[CookieGroup]) {
        for group in groups {
            let name = group.category.name();
            let id = format!("cookie-category-{name}");
            let caption = self.labels.get(&id);
            let shape = Shape { attributes: "", stacks: true };
            self.open_table(&format!("cookies-{name}"), caption, caption, shape);
            self.heads(&COLUMNS);
            for cookie in &group.cookies {
                self.cookie(cookie);
            }
            self.close_table();
        }
    }

    fn heads(&mut self, ids: &[&str]) {
        self.out.push_str("<thead><tr>");
        for id in ids {
            self.out.push_str("<th scope=\"col\">");
            self.text(self.labels.get(id));
            self.out.push_str("</th>");
        }
        self.out.push_str("</tr></thead>\n<tbody>\n");
    }

    fn cookie(&mut self, cookie: &Cookie) {
        self.out.push_str("<tr");
        self.anchor(cookie.anchor.as_deref());
        self.out.push_str("><th scope=\"row\"><code>");
        self.text(&cookie.name);
        self.out.push_str("</code></th>");
        self.column(1);
        self.text(&cookie.provider);
        self.out.push_str(" <span class=\"party\">");
        self.text(self.labels.get(if cookie.own { "cookie-party-first" } else { "cookie-party-third" }));
        self.out.push_str("</span></td>");
        self.column(2);
        self.value(&cookie.purpose);
        self.out.push_str("</td>");
        self.column(3);
        let lifetime = self.labels.duration(&cookie.lifetime);
        self.text(&lifetime);
        self.out.push_str("</td></tr>\n");
    }

    /// Begins a cell of the table of cookies.
    fn column(&mut self, index: usize) {
        let label = label(COLUMNS.len(), self.labels.get(COLUMNS[index]));
        self.out.push_str(&format!("<td{label}>"));
    }
}
