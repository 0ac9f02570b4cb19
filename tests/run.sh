#!/usr/bin/env bash
# Runs every test, and first installs what they need beyond Rust.
set -euo pipefail
cd "$(dirname "$0")/.."

tests/setup.sh
# The tests of the binary build it too, with the dependencies that they share; a build of its own would want other features.
cargo test --locked
SEIBUN="$PWD/target/debug/seibun" npm test --prefix tests/browser
