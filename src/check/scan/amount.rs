//! Amounts as exact decimals: 1.15億 is 115,000,000, where floating point gives 114,999,999.

use std::fmt;

/// The number of parts in one: nine decimals.
const PARTS: u128 = 1_000_000_000;

/// A non-negative number with at most nine decimals, saturating at the maximum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Amount(u128);

impl Amount {
    pub(super) const ZERO: Self = Self(0);
    pub(super) const ONE: Self = Self(PARTS);

    /// Parses digits with at most one point: `1000`, `1.5`. Decimals after the ninth are dropped.
    pub(super) fn parse(digits: &str) -> Option<Self> {
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let whole: u128 = whole.parse().ok()?;
        let nine: String = decimals.chars().chain(std::iter::repeat('0')).take(9).collect();
        Some(Self(whole.saturating_mul(PARTS).saturating_add(nine.parse().ok()?)))
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    pub(super) fn times(self, scale: u64) -> Self {
        Self(self.0.saturating_mul(scale.into()))
    }

    /// The number without its decimals.
    pub(super) fn whole(self) -> u128 {
        self.0 / PARTS
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = format!("{:09}", self.0 % PARTS);
        match decimals.trim_end_matches('0') {
            "" => write!(f, "{}", self.whole()),
            decimals => write!(f, "{}.{decimals}", self.whole()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every amount of two decimals below ten 億 is the same in 億 and in yen.
    #[test]
    fn an_amount_is_exact() {
        for hundredths in 1..1_000_u64 {
            let typed = format!("{}.{:02}", hundredths / 100, hundredths % 100);
            let amount = Amount::parse(&typed).expect("digits");
            assert_eq!(amount.times(100_000_000).to_string(), (hundredths * 1_000_000).to_string());
        }
        assert_eq!(Amount::parse("1250.50").map(|amount| amount.to_string()).as_deref(), Some("1250.5"));
        assert_eq!(
            Amount::parse("1.5").map(|amount| amount.plus(Amount::ONE).times(3).to_string()).as_deref(),
            Some("7.5")
        );
        assert_eq!(Amount::parse("9".repeat(60).as_str()), None);
        assert_eq!(Amount::parse(""), None);
    }
}
