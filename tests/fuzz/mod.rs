//! Feeds every reader input that nobody would write: seeds that are cut, joined, repeated and strewn with meaningful
//! pieces of syntax. A reader may report what it likes; it may not panic, overflow its stack or take long.
//!
//! CI does not run this; `tests/fuzz/run.sh` does. What it finds becomes a test beside the reader.

mod mutate;
mod targets;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs};

use mutate::Mutator;
use rustix::time::{ClockId, clock_gettime};
use targets::TARGETS;

/// An input that takes more processor time than this is reported. Inputs have some kilobytes, and take milliseconds.
const SLOW: Duration = Duration::from_secs(5);

/// Runs `FUZZ_TARGET` (by default every target) for `FUZZ_SECONDS` with `FUZZ_SEED`, and keeps the inputs that fail in
/// `FUZZ_OUT`.
#[test]
#[ignore = "run by tests/fuzz/run.sh"]
#[expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a tool with a clock, which prints")]
fn fuzz() {
    let setting = |name: &str, default: &str| env::var(name).unwrap_or_else(|_| default.to_owned());
    let (wanted, out) = (setting("FUZZ_TARGET", ""), setting("FUZZ_OUT", "target/fuzz"));
    let seconds = setting("FUZZ_SECONDS", "10").parse().expect("a number of seconds");
    let seed = setting("FUZZ_SEED", "1").parse().expect("a number");
    fs::create_dir_all(&out).expect("a folder for what fails");
    let mut failures = 0;
    for target in TARGETS.iter().filter(|target| wanted.is_empty() || target.name == wanted) {
        let seeds = target.seeds();
        assert!(!seeds.is_empty(), "{} has no seeds", target.name);
        let (start, mut runs, mut failed, mut mutator) = (Instant::now(), 0, 0, Mutator::new(seed, &seeds));
        // If an input ends the process, it is found here.
        let last = Path::new(&out).join(format!("{}.last", target.name));
        while start.elapsed() < Duration::from_secs(seconds) {
            let input = mutator.next();
            fs::write(&last, &input).expect("a file for the input");
            let began = worked();
            let panicked = catch_unwind(AssertUnwindSafe(|| target.run(&input))).is_err();
            let took = worked().saturating_sub(began);
            runs += 1;
            if panicked || took > SLOW {
                failed += 1;
                let kept = Path::new(&out).join(format!("{}.{seed}.{runs}", target.name));
                fs::write(&kept, &input).expect("a file for the input");
                println!(
                    "{}: {} after {took:?}: {}",
                    target.name,
                    if panicked { "panic" } else { "slow" },
                    kept.display()
                );
            }
        }
        fs::remove_file(&last).expect("the last input");
        println!("{:<12} {runs:>9} runs {failed:>3} failures", target.name);
        failures += failed;
    }
    assert_eq!(failures, 0);
}

/// The processor time that this process has used. On a busy machine, a run may take long for other reasons.
fn worked() -> Duration {
    let now = clock_gettime(ClockId::ProcessCPUTime);
    Duration::try_from(now).expect("no time before the beginning")
}
