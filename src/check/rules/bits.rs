//! Sets of small numbers that are compared at once.

/// A set of small numbers; a number above [`Bits::SIZE`] shares its place with another.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Bits([u64; 8]);

impl Bits {
    const SIZE: usize = 512;

    /// Adds a number.
    pub(super) fn add(&mut self, number: usize) {
        let at = number % Self::SIZE;
        self.0[at / 64] |= 1 << (at % 64);
    }

    /// The numbers of either set.
    pub(super) fn or(self, other: Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] | other.0[at]))
    }

    /// The numbers of both sets.
    pub(super) fn and(self, other: Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] & other.0[at]))
    }

    /// The numbers of this set that are not of the other one.
    pub(super) fn without(self, other: Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] & !other.0[at]))
    }

    /// How many numbers it has.
    pub(super) fn count(self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }
}
