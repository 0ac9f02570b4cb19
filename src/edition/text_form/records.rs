//! Blocks that are made of records: contacts, dates, cookies, external transmissions.

use super::{Writer, words};
use crate::edition::{Cookie, CookieGroup, Event, Field, Transmission};

impl Writer<'_> {
    pub(super) fn record(&mut self, fields: &[Field], depth: usize) {
        for field in fields {
            let label = self.label(field.label.message());
            self.labelled(depth, &label, &words(&field.value));
        }
    }

    pub(super) fn events(&mut self, events: &[Event], depth: usize) {
        for event in events {
            let line = self.labels.dated(event.kind.message(), &event.date.to_string());
            self.line(depth, &line);
        }
    }

    pub(super) fn cookies(&mut self, groups: &[CookieGroup], depth: usize) {
        for group in groups {
            let category = self.label(&format!("cookie-category-{}", group.category.name()));
            for cookie in &group.cookies {
                self.cookie(cookie, &category, depth);
            }
        }
    }

    fn cookie(&mut self, cookie: &Cookie, category: &str, depth: usize) {
        let party = self.label(if cookie.own { "cookie-party-first" } else { "cookie-party-third" });
        let lifetime = self.labels.duration(&cookie.lifetime);
        self.first(depth, "cookie-name", &cookie.name);
        self.next(depth, "cookie-category", category);
        self.next(depth, "cookie-provider", &cookie.provider);
        self.next(depth, "cookie-party", &party);
        self.next(depth, "cookie-purpose", &cookie.purpose);
        self.next(depth, "cookie-lifetime", &lifetime);
    }

    pub(super) fn transmissions(&mut self, rows: &[Transmission], depth: usize) {
        for row in rows {
            self.transmission(row, depth);
        }
    }

    fn transmission(&mut self, row: &Transmission, depth: usize) {
        self.first(depth, "transmission-service", &row.service);
        self.next(depth, "transmission-recipient", &row.recipient);
        let sent = self.label("transmission-sent");
        self.line(depth + 1, &format!("{sent}:"));
        for sent in &row.sent {
            self.line(depth + 2, &format!("- {sent}"));
        }
        self.next(depth, "transmission-purpose", &row.purpose);
        if !row.recipient_purpose.is_empty() {
            self.next(depth, "transmission-recipient-purpose", &row.recipient_purpose);
        }
        for (label, link) in [("transmission-policy", &row.policy), ("transmission-opt-out", &row.opt_out)] {
            if let Some(link) = link {
                self.next(depth, label, &words(std::slice::from_ref(link)));
            }
        }
    }

    /// The first line of a record in a list of them.
    fn first(&mut self, depth: usize, label: &str, text: &str) {
        let label = format!("- {}", self.label(label));
        self.labelled(depth, &label, text);
    }

    /// A further line of such a record.
    fn next(&mut self, depth: usize, label: &str, text: &str) {
        let label = self.label(label);
        self.labelled(depth + 1, &label, text);
    }
}
