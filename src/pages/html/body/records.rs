//! Blocks that are made of records: contacts, signature, dates, cookies, external transmissions.

use super::Writer;
use crate::edition::{Cookie, CookieGroup, Event, Field, Inline, Transmission};

impl Writer<'_> {
    pub(super) fn record(&mut self, fields: &[Field]) {
        self.out.push_str("<dl class=\"record\">\n");
        for field in fields {
            self.labelled(field.label.message(), |writer| writer.inlines(&field.value));
        }
        self.out.push_str("</dl>\n");
    }

    /// A line of a record: a label, and what `value` writes.
    pub(super) fn labelled(&mut self, label: &str, value: impl FnOnce(&mut Self)) {
        self.out.push_str("<div><dt>");
        let label = self.labels.get(label);
        self.text(label);
        self.out.push_str("</dt><dd>");
        value(self);
        self.out.push_str("</dd></div>\n");
    }

    pub(super) fn signature(&mut self, lines: &[String]) {
        self.out.push_str("<div class=\"signature\">\n");
        for line in lines {
            self.out.push_str("<p>");
            self.text(line);
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
            self.out.push_str("</time></li>\n");
        }
        self.out.push_str("</ul>\n");
    }

    pub(super) fn cookies(&mut self, groups: &[CookieGroup]) {
        for group in groups {
            let name = group.category.name();
            let id = format!("cookie-category-{name}");
            let caption = self.labels.get(&id);
            self.open_table(&format!("cookies-{name}"), caption, caption);
            self.heads(&["cookie-name", "cookie-provider", "cookie-purpose", "cookie-lifetime"]);
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
        self.out.push_str("<tr><th scope=\"row\"><code>");
        self.text(&cookie.name);
        self.out.push_str("</code></th><td>");
        self.text(&cookie.provider);
        self.out.push_str(" <span class=\"party\">");
        self.text(self.labels.get(if cookie.own { "cookie-party-first" } else { "cookie-party-third" }));
        self.out.push_str("</span></td><td>");
        self.text(&cookie.purpose);
        self.out.push_str("</td><td>");
        let lifetime = self.labels.duration(&cookie.lifetime);
        self.text(&lifetime);
        self.out.push_str("</td></tr>\n");
    }

    pub(super) fn transmissions(&mut self, rows: &[Transmission]) {
        for row in rows {
            self.out.push_str(&format!(
                "<div class=\"transmission\" id=\"{}\">\n<dl class=\"record\">\n",
                self.id(&format!("transmission-{}", row.id))
            ));
            self.labelled("transmission-service", |writer| writer.text(&row.service));
            self.labelled("transmission-recipient", |writer| writer.text(&row.recipient));
            self.labelled("transmission-sent", |writer| writer.bullets(&row.sent));
            self.labelled("transmission-purpose", |writer| writer.text(&row.purpose));
            if !row.recipient_purpose.is_empty() {
                self.labelled("transmission-recipient-purpose", |writer| writer.text(&row.recipient_purpose));
            }
            for (label, link) in [("transmission-policy", &row.policy), ("transmission-opt-out", &row.opt_out)] {
                if let Some(link) = link {
                    self.labelled(label, |writer| writer.inlines(std::slice::from_ref::<Inline>(link)));
                }
            }
            self.out.push_str("</dl>\n</div>\n");
        }
    }

    /// A list of words.
    pub(super) fn bullets(&mut self, items: &[String]) {
        self.out.push_str("<ul class=\"bullets\">\n");
        for item in items {
            self.out.push_str("<li><p>");
            self.text(item);
            self.out.push_str("</p></li>\n");
        }
        self.out.push_str("</ul>\n");
    }
}
