#!/usr/bin/env bash
# Runs every reader on made-up inputs, each for a while. What fails is kept in target/fuzz; an input that ended the process is
# the file *.last there.
#
#   tests/fuzz/run.sh                     a minute each
#   tests/fuzz/run.sh 600 prose words     ten minutes each of these
#   FUZZ_SEED=7 tests/fuzz/run.sh         other inputs
set -uo pipefail
cd "$(dirname "$0")/../.."

export FUZZ_SECONDS="${1:-60}" FUZZ_SEED="${FUZZ_SEED:-$(date +%s)}" FUZZ_OUT="$PWD/target/fuzz"
mkdir -p target
shift || true
[ $# -gt 0 ] || set -- prose text translation records notice config seal log words style drawing template import-html import-text import-markdown import-word capture
failed=0
for target in "$@"; do
    FUZZ_TARGET="$target" cargo test --locked --lib fuzz::fuzz -- --ignored --nocapture 2>"$FUZZ_OUT.$target.log" | grep -E "runs|panic|slow"
    [ "${PIPESTATUS[0]}" = 0 ] || { failed=1; echo "$target: failed; see $FUZZ_OUT.$target.log"; }
done
exit "$failed"
