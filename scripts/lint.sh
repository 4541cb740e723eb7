#!/usr/bin/env bash
# Everything that can be found wrong without running the plugin.
set -euo pipefail
cd "$(dirname "$0")/.."
BIN=.venv/bin

say() { printf 'lint: %s\n' "$*"; }

say ruff; $BIN/ruff check .; $BIN/ruff format --check -q .
say mypy; $BIN/mypy
say flake8-qgis; $BIN/flake8 --select QGS --exclude .venv,build,tests/qt6 segbaro_plugin tests  # tests/qt6 is for PyQt6 itself
say translations; $BIN/python scripts/check_translations.py
