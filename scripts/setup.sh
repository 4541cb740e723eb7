#!/usr/bin/env bash
# Makes this clone ready to work: QGIS 3.40 or newer, and a virtual environment on the same Python.
# Idempotent: what is there is left alone, and a second run takes about a second.
set -euo pipefail
cd "$(dirname "$0")/.."
PYTHON=/usr/bin/python3
NEEDED_QGIS=34000
DESKTOP="python3-qgis qgis qgis-providers"
SERVER="qgis-server-bin qgis-server-wfs"
COMPANIONS="python3-pandas python3-numpy python3-scipy python3-matplotlib python3-venv xvfb xauth
  fonts-dejavu-core fonts-open-sans poppler-utils imagemagick qttools5-dev-tools pyqt6-dev-tools python3-pyqt6 debootstrap
  postgresql-postgis mapserver-bin libmapserver2"

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

has_qgis() {
  QT_QPA_PLATFORM=offscreen "$PYTHON" -c "
import sys
from qgis.core import Qgis
sys.exit(Qgis.versionInt() < $NEEDED_QGIS)" 2>/dev/null && command -v qgis_process >/dev/null
}

is_debian() { command -v apt-get >/dev/null && grep -q '^ID=debian' /etc/os-release; }

codename() { . /etc/os-release && echo "${VERSION_CODENAME:-}"; }

missing() {
  local package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
  done
}

# The mirror is the one that this machine already takes Debian from.
add_backports() {
  local mirror
  mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' | awk '$2 == "bookworm" {print $1; exit}')
  [ -n "$mirror" ] || fail "no Debian 12 mirror stands in the apt sources; add one and run this again."
  echo "deb $mirror bookworm-backports main" > /etc/apt/sources.list.d/segbaro-backports.list
}

# QGIS comes from the backports on Debian 12, and its server must be of the same version.
apt_install_qgis() {
  if [ "$(codename)" = bookworm ]; then apt_install -t bookworm-backports "$@"; else apt_install "$@"; fi
}

apt_install() { DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" >> "$LOG" 2>&1; }

# Tests start a server of their own; Debian would also make a database and start it with the machine.
install_companions() {
  local setting=/etc/postgresql-common/createcluster.d/segbaro.conf status=0
  mkdir -p "${setting%/*}"
  echo "create_main_cluster = false" > "$setting"
  apt_install $COMPANIONS || status=$?
  rm -f "$setting"
  return $status
}

install_on_debian() {
  [ "$(id -u)" = 0 ] || fail "QGIS 3.40 or newer is missing and only root may install it. Run 'sudo make setup' once, or install the packages $DESKTOP."
  LOG=$(mktemp -t segbaro-setup.XXXXXX)
  trap 'status=$?; [ $status = 0 ] || tail -n 20 "$LOG" >&2; exit $status' EXIT
  say "installing QGIS and its companions with apt (about two minutes; log in $LOG)"
  if [ "$(codename)" = bookworm ]; then add_backports; fi
  apt-get -q update >> "$LOG" 2>&1
  if ! has_qgis; then apt_install_qgis $DESKTOP; fi
  install_companions
  has_qgis || fail "this system's QGIS is older than 3.40. Install QGIS 3.40 or newer with its Python bindings, then run this again."
}

if is_debian && { ! has_qgis || { [ "$(id -u)" = 0 ] && [ -n "$(missing $COMPANIONS)" ]; }; }; then install_on_debian
elif ! has_qgis; then
  fail "QGIS 3.40 or newer with its Python bindings for $PYTHON is needed; install it from your system's packages, with pandas, scipy and matplotlib, and run this again."
fi

# Only a few tests want it: where it cannot be had, they are skipped, and the rest works.
install_server() {
  LOG=$(mktemp -t segbaro-setup.XXXXXX)
  say "installing QGIS Server with apt (log in $LOG)"
  { apt-get -q update >> "$LOG" 2>&1 && apt_install_qgis $SERVER; } || say "QGIS Server could not be installed; its tests are skipped"
}
if is_debian && [ "$(id -u)" = 0 ] && [ -n "$(missing $SERVER)" ]; then install_server; fi

scripts/setup_venv.sh
