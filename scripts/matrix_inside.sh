#!/usr/bin/env bash
# What matrix.sh runs inside its Debian root: the tests on that QGIS; without arguments first those without QGIS, on
# its PyQt6 and on the newest libraries.
# usage: matrix_inside.sh [pytest's arguments]
set -euo pipefail
cd "$(dirname "$0")/.."

# pip reaches no registry here: all comes from the folder of wheels.
make_venv() {
  local venv=$1 wheels=$2 libraries=$3 wanted; shift 3
  wanted=$(cat "$wheels/.requirements")
  [ "$(cat "$venv/.requirements" 2>/dev/null || true)" = "$wanted" ] && return
  python3 -m venv --clear "$@" "$venv"
  "$venv/bin/pip" install -q --no-index --find-links "$wheels" -r "$libraries"
  echo "$wanted" > "$venv/.requirements"
}

without_qgis() {
  make_venv /srv/newest /srv/wheels-newest scripts/pythons/3.13.txt
  CI=1 /srv/newest/bin/python -m pytest -q -n 2 tests/indices tests/tables
  /srv/newest/bin/python -m pytest -q -n 2 tests/qt6
  /srv/venv/bin/python -m pytest -q -n 2 tests/qt6
}

make_venv /srv/venv /srv/wheels requirements-test.txt --system-site-packages
python3 scripts/build.py
if [ $# = 0 ]; then
  without_qgis
  set -- -n 2 --dist loadfile --ignore tests/qt6 tests
fi
exec /srv/venv/bin/python -X faulthandler -m pytest -q "$@"
