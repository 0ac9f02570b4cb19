#!/usr/bin/env bash
# Runs every test, and first installs what they need beyond Rust.
set -euo pipefail
cd "$(dirname "$0")/.."

tests/setup.sh
cargo test --locked
cargo build --locked
SEIBUN="$PWD/target/debug/seibun" npm test --prefix tests/browser
