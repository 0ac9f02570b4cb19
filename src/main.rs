//! The program `seibun`; everything it does is in the library.

use std::process::ExitCode;

#[expect(clippy::disallowed_methods, reason = "arguments enter here")]
fn main() -> ExitCode {
    seibun::cli::run(std::env::args_os()).into()
}
