#!/bin/sh
# Installs what the tests need besides Rust: Node.js, Chromium and the packages of tests/browser; an SSH server, two web
# servers and object storage, of which the tests start one of their own. Does nothing twice.
set -eu
cd "$(dirname "$0")/browser"

packages=
command -v npm >/dev/null || packages="nodejs npm"
command -v "${CHROMIUM:-chromium}" >/dev/null || packages="$packages chromium"
[ -x /usr/sbin/sshd ] || packages="$packages openssh-server"
[ -x /usr/sbin/nginx ] || packages="$packages nginx-light"
[ -x /usr/sbin/apache2 ] || packages="$packages apache2-bin"
[ -f /etc/mime.types ] || packages="$packages media-types"
python3 -c "import ensurepip" 2>/dev/null || packages="$packages python3 python3-venv"
if [ -n "$packages" ]; then
    as_root=
    [ "$(id -u)" = 0 ] || as_root=sudo
    $as_root apt-get update
    # shellcheck disable=SC2086 # a list of words
    $as_root apt-get install --yes --no-install-recommends $packages
fi
if ! [ node_modules/.package-lock.json -nt package-lock.json ]; then
    npm ci --no-audit --no-fund
    touch node_modules/.package-lock.json
fi

cd ../s3
if ! [ venv/installed -nt requirements.txt ]; then
    python3 -m venv --clear venv
    venv/bin/pip install --quiet --disable-pip-version-check --require-virtualenv -r requirements.txt
    touch venv/installed
fi
