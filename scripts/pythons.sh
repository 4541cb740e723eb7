#!/usr/bin/env bash
# The tests that need no QGIS, on other Pythons than the system's: measures, tables, and the plugin on Qt 6.
# usage: pythons.sh [VERSION ...]   (3.10 unless others are named; scripts/pythons has the libraries of each)
set -euo pipefail
cd "$(dirname "$0")/.."
CACHE=${SEGBARO_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/segbaro}/pythons
export QT_QPA_PLATFORM=offscreen CI=1  # the same examples each time

say() { printf 'pythons: %s\n' "$*"; }

# The first that runs and can make virtual environments: a shim can stand for a Python that is not chosen.
find_python() {
  local candidate
  for candidate in "python$1" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/"$1".*/bin/"python$1"; do
    if "$candidate" -c 'import ensurepip, venv' 2>/dev/null; then command -v "$candidate"; return; fi
  done
}

make_venv() {
  local python=$1 venv=$2 libraries=$3 wanted
  wanted=$(cat "$libraries" <("$python" -VV) | sha256sum | cut -d' ' -f1)
  [ "$(cat "$venv/.libraries" 2>/dev/null || true)" = "$wanted" ] && return
  say "making $venv (once)"
  "$python" -m venv --clear "$venv"
  "$venv/bin/pip" install -q --only-binary=:all: -r "$libraries"
  echo "$wanted" > "$venv/.libraries"
}

run_tests() {
  say "measures and tables on $("$1" -V)"; "$1" -m pytest -q -n 2 tests/indices tests/tables
  say "Qt 6 on $("$1" -V)"; "$1" -m pytest -q -n 2 tests/qt6
}

[ $# -gt 0 ] || set -- 3.10
for version in "$@"; do
  python=$(find_python "$version")
  if [ -z "$python" ]; then
    say "there is no python$version on PATH or in pyenv, so nothing was tested on it. Install one, then run this again."
    continue
  fi
  make_venv "$python" "$CACHE/$version" "scripts/pythons/$version.txt"
  run_tests "$CACHE/$version/bin/python"
done
