#!/usr/bin/env bash
# Everything that can be found wrong without running the plugin.
set -euo pipefail
cd "$(dirname "$0")/.."
BIN=.venv/bin

said() { printf 'lint: %s\n' "$*"; }

said ruff; $BIN/ruff check .; $BIN/ruff format --check -q .
said mypy; $BIN/mypy
said flake8-qgis; $BIN/flake8 --select QGS --exclude .venv,build,tests/qt6 segbaro_plugin tests  # tests/qt6 is for PyQt6 itself
said translations; $BIN/python scripts/check_translations.py
