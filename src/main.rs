//! The program `seibun`; everything it does is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    seibun::cli::run(std::env::args_os()).into()
}
