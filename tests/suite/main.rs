//! seibun from outside: the real binary on real folders, and the pages it makes.

mod build;
mod harness;
