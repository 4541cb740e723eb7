#!/usr/bin/env bash
# The virtual environment .venv on the system's Python, with what the requirements ask for.
set -euo pipefail
cd "$(dirname "$0")/.."
PYTHON=/usr/bin/python3
VENV=$(readlink -m .venv)  # venv makes no folder where a link stands, but it does where the link leads

say() { printf 'setup: %s\n' "$*"; }
works() { "$VENV/bin/python" -c 'import pip' 2>/dev/null; }  # not after the system's Python was replaced

wanted=$(cat requirements-*.txt | sha256sum | cut -d' ' -f1)
if [ "$(cat "$VENV/.requirements" 2>/dev/null || true)" = "$wanted" ] && works; then exit; fi
if ! works; then
  say "making .venv on $PYTHON"
  "$PYTHON" -m venv --clear --system-site-packages "$VENV"
fi
say "installing what the tests and checks need into .venv"
"$VENV/bin/pip" install -q -r requirements-dev.txt
echo "$wanted" > "$VENV/.requirements"
