#!/bin/sh
# Installs what the tests need besides Rust: Chromium and the packages of tests/browser. Does nothing twice.
set -eu
cd "$(dirname "$0")/browser"

if ! command -v "${CHROMIUM:-chromium}" >/dev/null; then
    apt-get update
    apt-get install --yes --no-install-recommends chromium
fi
if ! [ node_modules/.package-lock.json -nt package-lock.json ]; then
    npm ci --no-audit --no-fund
    touch node_modules/.package-lock.json
fi
