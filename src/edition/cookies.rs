//! The block of cookies, and their lifetimes.

use jiff::Span as Duration;

use super::build::Builder;
use super::{Cookie, CookieGroup, TimeUnit};
use crate::model::named::cookie_anchor;
use crate::model::{Category, Lifetime, Provider};

impl<'a> Builder<'a> {
    /// Returns the cookies, grouped by category.
    pub(super) fn cookies(&mut self) -> Vec<CookieGroup> {
        let records = &self.context.version.records;
        let groups = Category::NAMES.iter().map(|(_, category)| CookieGroup {
            category: *category,
            cookies: records
                .cookies
                .iter()
                .filter(|cookie| cookie.category == *category)
                .map(|cookie| self.cookie(cookie))
                .collect(),
        });
        groups.filter(|group| !group.cookies.is_empty()).collect()
    }

    fn cookie(&mut self, cookie: &'a crate::model::record::Cookie) -> Cookie {
        let context = self.context;
        let provider = match &cookie.provider.value {
            Provider::Own => context.operator().and_then(|operator| operator.name.get(context.language)).cloned(),
            Provider::Transmission(id) => {
                let mut all = context.version.records.transmissions.iter();
                let named = all.find(|transmission| transmission.id.value == *id);
                named.and_then(|named| named.service.get(context.language)).map(|service| self.inline_words(service))
            }
        };
        Cookie {
            anchor: cookie.id.as_ref().map(|id| cookie_anchor(&id.value)),
            name: cookie.name.clone(),
            provider: provider.unwrap_or_default(),
            own: cookie.provider.value == Provider::Own,
            lifetime: match &cookie.lifetime {
                Lifetime::Session => Vec::new(),
                Lifetime::For(duration) => units(duration),
            },
            purpose: cookie.purpose.get(context.language).map_or_else(Vec::new, |text| self.row_text(text)),
        }
    }
}

/// Returns the units of a duration, as written: `P1Y6M` is one year and six months.
fn units(duration: &Duration) -> Vec<(TimeUnit, i64)> {
    let units = [
        (TimeUnit::Years, i64::from(duration.get_years())),
        (TimeUnit::Months, i64::from(duration.get_months())),
        (TimeUnit::Weeks, i64::from(duration.get_weeks())),
        (TimeUnit::Days, i64::from(duration.get_days())),
        (TimeUnit::Hours, i64::from(duration.get_hours())),
        (TimeUnit::Minutes, duration.get_minutes()),
        (TimeUnit::Seconds, duration.get_seconds()),
    ];
    units.into_iter().filter(|(_, count)| *count != 0).collect()
}
