#!/usr/bin/env bash
# Everything that can be found wrong without running the plugin.
set -euo pipefail
cd "$(dirname "$0")/.."
BIN=.venv/bin
# The findings that the plugin repository blocks an upload for (its published list of critical rules).
CRITICAL=B102,B103,B105,B106,B107,B111,B201,B202,B301,B302,B304,B305,B306,B307,B312,B321,B323,B401,B402,B412,B413,B501,B502,B503,B505,B506,B507,B601,B602,B604,B605,B609,B610,B611,B612,B613,B615,B701

said() { printf 'lint: %s\n' "$*"; }

said ruff; $BIN/ruff check .; $BIN/ruff format --check -q .
said mypy; $BIN/mypy
said flake8-qgis; $BIN/flake8 --select QGS --exclude .venv,build segbaro_plugin tests
said bandit
available=$($BIN/bandit --help | grep -oE '^\s+B[0-9]+' | tr -d ' \t' | sort)
$BIN/bandit -q -r build/segbaro_plugin -t "$(comm -12 <(tr , '\n' <<< "$CRITICAL" | sort) <(echo "$available") | paste -sd,)"
said detect-secrets
found=$($BIN/detect-secrets scan --all-files build/segbaro_plugin | $BIN/python -c 'import json, sys; print(json.dumps(json.load(sys.stdin)["results"]))')
[ "$found" = '{}' ] || { echo "lint: possible secrets: $found" >&2; exit 1; }
said translations; $BIN/python scripts/check_translations.py
