//! Blocks that are made of records: contacts, dates, cookies, external transmissions.

use super::{Writer, words};
use crate::edition::{Cookie, CookieGroup, Event, EventKind, Field, Transmission};

impl Writer {
    pub(super) fn record(&mut self, fields: &[Field], depth: usize) {
        for field in fields {
            self.labelled(depth, self.labels.record(field.label), &words(&field.value));
        }
    }

    pub(super) fn events(&mut self, events: &[Event], depth: usize) {
        for event in events {
            let label = match event.kind {
                EventKind::Established => self.labels.established,
                EventKind::Effective => self.labels.effective,
                EventKind::Revised => self.labels.revised,
            };
            self.labelled(depth, label, &event.date.to_string());
        }
    }

    pub(super) fn cookies(&mut self, groups: &[CookieGroup], depth: usize) {
        for group in groups {
            self.labelled(depth, self.labels.cookies, self.labels.category(group.category));
            for cookie in &group.cookies {
                self.cookie(cookie, depth);
            }
        }
    }

    fn cookie(&mut self, cookie: &Cookie, depth: usize) {
        let labels = self.labels;
        let party = if cookie.own { labels.own } else { labels.third };
        self.line(depth, &format!("- {}", cookie.name));
        self.labelled(depth + 1, labels.provider, &format!("{} ({party})", cookie.provider));
        self.labelled(depth + 1, labels.purpose, &cookie.purpose);
        self.labelled(depth + 1, labels.lifetime, &labels.duration(&cookie.lifetime));
    }

    pub(super) fn transmissions(&mut self, rows: &[Transmission], depth: usize) {
        self.line(depth, self.labels.transmissions);
        for row in rows {
            self.transmission(row, depth);
        }
    }

    fn transmission(&mut self, row: &Transmission, depth: usize) {
        let labels = self.labels;
        self.line(depth, &format!("- {}", row.service));
        self.labelled(depth + 1, labels.recipient, &row.recipient);
        self.line(depth + 1, &format!("{}:", labels.sent));
        for sent in &row.sent {
            self.line(depth + 2, &format!("- {sent}"));
        }
        self.labelled(depth + 1, labels.purpose, &row.purpose);
        if !row.recipient_purpose.is_empty() {
            self.labelled(depth + 1, labels.recipient_purpose, &row.recipient_purpose);
        }
        for (label, link) in [(labels.policy, &row.policy), (labels.opt_out, &row.opt_out)] {
            if let Some(link) = link {
                self.labelled(depth + 1, label, &words(std::slice::from_ref(link)));
            }
        }
    }
}
