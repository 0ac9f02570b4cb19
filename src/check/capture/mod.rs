//! Compares the cookie policy and the list of external transmissions with a browser's recording.
//!
//! A capture records some pages at one moment in one browser: what it contains did happen, but what it lacks may
//! still happen at other times. The findings claim no more than that.

mod har;
mod rows;

use std::collections::{BTreeMap, BTreeSet};

use jiff::SpanRelativeTo;

pub(crate) use har::{Capture, read};
pub(crate) use rows::rows;

use crate::base::{Finding, Findings, Level, Rule};
use crate::model::{Cookie, Lifetime, Provider, Records, Transmission};
use har::CookieDuration;

/// A file that is not a capture.
pub(crate) static CAPTURE_UNREADABLE: Rule = Rule::error("capture-unreadable");
/// A contacted host that no transmission names.
pub(crate) static CAPTURE_HOST: Rule = Rule::check("capture-host", Level::Warning);
/// A cookie that was set but is not declared.
pub(crate) static CAPTURE_COOKIE: Rule = Rule::check("capture-cookie", Level::Warning);
/// A cookie whose lifetime differs from the declared one.
pub(crate) static CAPTURE_LIFETIME: Rule = Rule::check("capture-lifetime", Level::Warning);
/// A cookie declared as the site's own but set by another party.
pub(crate) static CAPTURE_PARTY: Rule = Rule::check("capture-party", Level::Warning);
/// More of what other rules report than they report one by one.
pub(crate) static CAPTURE_MORE: Rule = Rule::check("capture-more", Level::Warning);
/// A declared item that the capture does not contain.
pub(crate) static CAPTURE_UNSEEN: Rule = Rule::check("capture-unseen", Level::Info);

/// The relative difference up to which two lifetimes are the same: months and years vary in length.
const TOLERANCE: f64 = 0.05;
const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Captured items that no notice declares.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Undeclared {
    /// Hosts.
    pub(crate) hosts: BTreeSet<String>,
    /// Cookies.
    pub(crate) cookies: Vec<CapturedCookie>,
}

/// A cookie found in a capture.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct CapturedCookie {
    name: String,
    host: String,
    lasting: Option<CookieDuration>,
    own: bool,
}

/// Compares a capture, read from `path`, with what the notices in force declare.
pub(crate) fn compare(path: &str, capture: &Capture, declared: &[&Records]) -> (Undeclared, Findings) {
    let mut findings = Findings::default();
    let mut undeclared = Undeclared::default();
    let transmissions = || declared.iter().flat_map(|records| &records.transmissions);
    let pages: BTreeSet<&str> = capture.own.iter().map(|page| site(page)).collect();
    let own = |host: &str| pages.contains(site(host));
    let mut told = Told::default();
    for (host, address) in capture.hosts.iter().filter(|(host, _)| !own(host)) {
        if !transmissions().any(|transmission| names(transmission, host)) && told.next(&CAPTURE_HOST) {
            let address: String = address.chars().take(80).collect();
            let finding = CAPTURE_HOST.at(path).with("host", host).with("address", address);
            findings.push(finding.hint("declare"));
            undeclared.hosts.insert(site(host).to_owned());
        }
    }
    let cookies: Vec<&Cookie> = declared.iter().flat_map(|records| &records.cookies).collect();
    for ((name, host), lasting) in &capture.cookies {
        let Some(cookie) = cookies.iter().find(|cookie| fits(&cookie.name, name)) else {
            if !told.next(&CAPTURE_COOKIE) {
                continue;
            }
            findings.push(CAPTURE_COOKIE.at(path).with("name", name).with("host", host).hint("declare"));
            let (name, host) = (name.clone(), host.clone());
            undeclared.cookies.push(CapturedCookie { own: own(&host), name, host, lasting: *lasting });
            continue;
        };
        if let Some(finding) = lifetime(cookie, name, *lasting).filter(|_| told.next(&CAPTURE_LIFETIME)) {
            findings.push(finding);
        }
        if cookie.provider.value == Provider::Own && !own(host) && told.next(&CAPTURE_PARTY) {
            findings
                .push(CAPTURE_PARTY.at(cookie.provider.span).with("name", name).with("host", host).hint("provider"));
        }
    }
    told.rest(path, &mut findings);
    unseen(capture, transmissions(), &cookies, &mut findings);
    (undeclared, findings)
}

/// The most findings of one rule about a capture: a site may set a cookie under a new name for every visit.
const MOST: usize = 50;

/// How many findings each rule has made.
#[derive(Default)]
struct Told(BTreeMap<&'static str, (&'static Rule, usize)>);

impl Told {
    /// Counts one more finding, and returns whether to report it by itself.
    fn next(&mut self, rule: &'static Rule) -> bool {
        let (_, count) = self.0.entry(rule.id).or_insert((rule, 0));
        *count += 1;
        *count <= MOST
    }

    /// Reports how many findings were not reported by themselves.
    fn rest(self, path: &str, findings: &mut Findings) {
        for (rule, count) in self.0.into_values().filter(|(_, count)| *count > MOST) {
            findings.push(CAPTURE_MORE.at(path).with("rule", rule.id).with("count", count - MOST).hint("again"));
        }
    }
}

/// The finding about a lifetime that differs from the declared one.
fn lifetime(cookie: &Cookie, name: &str, lasting: Option<CookieDuration>) -> Option<Finding> {
    let told = match &cookie.lifetime {
        Lifetime::Session => CookieDuration::Session,
        Lifetime::For(duration) => match duration.total((jiff::Unit::Second, SpanRelativeTo::days_are_24_hours())) {
            Ok(seconds) => seconds_of(seconds),
            // Months and years have no fixed length: take the average.
            Err(_) => seconds_of(average(duration)),
        },
    };
    let seen = lasting.filter(|seen| !alike(*seen, told))?;
    let finding = CAPTURE_LIFETIME.at(cookie.provider.span).with("name", name);
    Some(finding.with("seen", rounded(seen)).with("told", written(&cookie.lifetime)).hint("correct"))
}

/// A declared lifetime, as `records.toml` writes it.
fn written(lifetime: &Lifetime) -> String {
    match lifetime {
        Lifetime::Session => "session".to_owned(),
        Lifetime::For(duration) => duration.to_string(),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a lifetime in seconds")]
fn seconds_of(seconds: f64) -> CookieDuration {
    CookieDuration::Seconds(seconds as i64)
}

fn average(duration: &jiff::Span) -> f64 {
    let days = f64::from(duration.get_years()) * 365.25
        + f64::from(duration.get_months()) * 30.44
        + f64::from(duration.get_weeks()) * 7.0
        + f64::from(duration.get_days());
    days * 86_400.0 + f64::from(duration.get_hours()) * 3_600.0
}

fn alike(one: CookieDuration, other: CookieDuration) -> bool {
    match (one, other) {
        (CookieDuration::Seconds(one), CookieDuration::Seconds(other)) => {
            #[expect(clippy::cast_precision_loss, reason = "a lifetime in seconds")]
            let differ = (one - other).unsigned_abs() as f64 > TOLERANCE * one.max(other) as f64;
            !differ
        }
        _ => one == other,
    }
}

/// A lifetime as `records.toml` writes it: `session`, or the largest unit that says it as exactly as two lifetimes are
/// compared: `P90D`, `PT36H`, `PT100S`.
fn rounded(lasting: CookieDuration) -> String {
    let CookieDuration::Seconds(seconds) = lasting else { return "session".to_owned() };
    let in_units = |length: i64| seconds.saturating_add(length / 2) / length;
    let exact = |length: &i64| alike(CookieDuration::Seconds(in_units(*length).saturating_mul(*length)), lasting);
    match [DAY, HOUR, MINUTE].into_iter().find(exact) {
        Some(DAY) => format!("P{}D", in_units(DAY)),
        Some(HOUR) => format!("PT{}H", in_units(HOUR)),
        Some(length) => format!("PT{}M", in_units(length)),
        None => format!("PT{seconds}S"),
    }
}

fn unseen<'r>(
    capture: &Capture,
    transmissions: impl Iterator<Item = &'r Transmission>,
    cookies: &[&Cookie],
    findings: &mut Findings,
) {
    for transmission in transmissions.filter(|one| !capture.hosts.keys().any(|host| names(one, host))) {
        let finding = CAPTURE_UNSEEN.at(transmission.id.span).with("name", &transmission.id.value);
        findings.push(finding.with("kind", "transmission"));
    }
    for cookie in cookies.iter().filter(|cookie| !capture.cookies.keys().any(|(name, _)| fits(&cookie.name, name))) {
        findings.push(CAPTURE_UNSEEN.at(cookie.provider.span).with("name", &cookie.name).with("kind", "cookie"));
    }
}

/// Whether a transmission names a host: in its `hosts`, by the site of its policy or opt-out page, or by its own
/// name.
fn names(transmission: &Transmission, host: &str) -> bool {
    if !transmission.hosts.is_empty() {
        return transmission.hosts.iter().any(|pattern| is_host(&pattern.value, host));
    }
    let addresses = [&transmission.policy, &transmission.opt_out].into_iter().flatten();
    let mut hosts = addresses.flat_map(|address| {
        let values = address.url.by_language.iter().map(|(_, value)| value).chain(&address.url.all);
        values.filter_map(|value| har::host(&value.value))
    });
    let name = site(host).split('.').next().unwrap_or_default();
    transmission.id.value == name || hosts.any(|other| site(&other) == site(host))
}

/// Whether a pattern matches a host: `www.example.com`, `*.example.com`.
fn is_host(pattern: &str, host: &str) -> bool {
    let pattern = pattern.to_ascii_lowercase();
    match pattern.strip_prefix("*.") {
        Some(domain) => host == domain || host.strip_suffix(domain).is_some_and(|before| before.ends_with('.')),
        None => pattern == host,
    }
}

/// Whether a declared name, which may contain `*`, matches a cookie.
fn fits(pattern: &str, name: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(mut left) = name.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        match left.find(part) {
            Some(at) => left = &left[at + part.len()..],
            None => return false,
        }
    }
    left.ends_with(last)
}

/// The registrable domain: two labels, or three if the second is only a category (`co.jp`).
fn site(host: &str) -> &str {
    let labels: Vec<&str> = host.rsplit('.').collect();
    let kind = |label: &str| label.len() <= 3 && !label.is_empty();
    let wanted = match labels.as_slice() {
        [country, body, _, ..] if country.len() == 2 && kind(body) => 3,
        _ => 2,
    };
    let length: usize = labels.iter().take(wanted).map(|label| label.len() + 1).sum();
    host.get((host.len() + 1).saturating_sub(length)..).unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_belongs_to_the_site_that_somebody_registered() {
        assert_eq!(site("www.shop.example.co.jp"), "example.co.jp");
        assert_eq!(site("stats.g.doubleclick.net"), "doubleclick.net");
        assert_eq!((site("localhost"), site("a.jp"), site("")), ("localhost", "a.jp", ""));
    }

    #[test]
    fn patterns_stand_for_what_they_say() {
        assert!(fits("_ga_*", "_ga_X1") && fits("*", "x") && fits("a*c*e", "abcde") && fits("sid", "sid"));
        assert!(!fits("_ga_*", "_ga") && !fits("a*c", "ab") && !fits("sid", "sid2"));
        assert!(is_host("*.example.com", "a.example.com") && is_host("*.example.com", "example.com"));
        assert!(!is_host("*.example.com", "badexample.com") && !is_host("www.example.com", "example.com"));
    }

    #[test]
    fn lifetimes_are_alike_where_a_month_or_a_year_is() {
        assert!(alike(CookieDuration::Seconds(365 * DAY), CookieDuration::Seconds(366 * DAY)));
        assert!(!alike(CookieDuration::Seconds(365 * DAY), CookieDuration::Seconds(400 * DAY)));
        assert!(!alike(CookieDuration::Session, CookieDuration::Seconds(DAY)));
        let lengths = [1, 59, 100, 1_800, 3_600, 5_400, 86_399, 2 * DAY, 3 * DAY / 2];
        let written = lengths.map(|seconds| rounded(CookieDuration::Seconds(seconds)));
        assert_eq!(written, ["PT1S", "PT1M", "PT100S", "PT30M", "PT1H", "PT90M", "P1D", "P2D", "PT36H"]);
    }
}
