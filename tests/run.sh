#!/usr/bin/env bash
# Runs every test, and first installs what they need beyond Rust.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo test --locked

npm ci --prefix tests/browser --no-audit --no-fund
npm test --prefix tests/browser
