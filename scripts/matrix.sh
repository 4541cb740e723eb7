#!/usr/bin/env bash
# Runs the tests on a second QGIS (3.44, Python 3.13) in a Debian root of its own; SEGBARO_TESTS narrows them.
# The root is built once, outside the clone, and found again by its stamp. Needs root and Debian's debootstrap.
set -euo pipefail
cd "$(dirname "$0")/.."
SUITE=trixie
CACHE=${SEGBARO_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/segbaro}
ROOT=$CACHE/$SUITE
WHEELS=$CACHE/wheels
PACKAGES="python3-qgis qgis qgis-providers qgis-server-bin qgis-server-wfs python3-pandas python3-numpy python3-scipy python3-matplotlib python3-venv
  python3-pip python3-pyqt6 xvfb xauth fonts-dejavu-core fonts-open-sans poppler-utils imagemagick qt6-l10n-tools qttools5-dev-tools make
  postgresql-postgis mapserver-bin libmapserver2"
STAMP=$(printf '%s' "$SUITE $PACKAGES" | sha256sum | cut -c1-16)

say() { printf 'matrix: %s\n' "$*"; }
inside() { chroot "$ROOT" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 CI="${CI:-}" "$@"; }

mirror() {
  apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' | awk '$2 ~ /^(bookworm|trixie|forky)$/ {print $1; exit}'
}

unmount_left() { findmnt -rno TARGET | { grep "^$ROOT/tmp/" || true; } | xargs --no-run-if-empty umount; }
mount_proc() { mountpoint -q "$ROOT/proc" || mount -t proc proc "$ROOT/proc"; }

build_root() {
  local source script log
  source=$(mirror); source=${source%/}
  script=/usr/share/debootstrap/scripts/$SUITE; [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid
  log=$(mktemp -t segbaro-matrix.XXXXXX)
  say "building $ROOT (about two minutes, once; log in $log)"
  if mountpoint -q "$ROOT/proc"; then umount "$ROOT/proc"; fi
  rm -rf --one-file-system "$ROOT"; mkdir -p "$CACHE"
  debootstrap --variant=minbase --include=ca-certificates "$SUITE" "$ROOT" "$source" "$script" >> "$log" 2>&1 || { tail -n 20 "$log" >&2; exit 1; }
  printf '#!/bin/sh\nexit 101\n' > "$ROOT/usr/sbin/policy-rc.d"; chmod +x "$ROOT/usr/sbin/policy-rc.d"
  printf 'path-exclude=/usr/share/doc/*\npath-exclude=/usr/share/man/*\n' > "$ROOT/etc/dpkg/dpkg.cfg.d/segbaro"
  printf 'force-unsafe-io\n' >> "$ROOT/etc/dpkg/dpkg.cfg.d/segbaro"
  printf 'Acquire::Languages "none";\nAcquire::Check-Valid-Until "false";\nAPT::Install-Recommends "false";\n' > "$ROOT/etc/apt/apt.conf.d/90segbaro"
  echo "deb $source $SUITE-backports main" > "$ROOT/etc/apt/sources.list.d/backports.list"
  mount_proc
  { inside apt-get -q update; inside DEBIAN_FRONTEND=noninteractive apt-get -q -y install -t $SUITE-backports $PACKAGES; inside apt-get clean; } >> "$log" 2>&1 || { tail -n 20 "$log" >&2; exit 1; }
  echo "$STAMP" > "$ROOT/.segbaro"
}

# pip inside the root reaches no registry, so wheels are fetched here for its Python.
fetch_wheels() {
  local libraries=$1 wheels=$2 wanted; wanted=$(sha256sum "$libraries" | cut -d' ' -f1)
  [ "$(cat "$wheels/.requirements" 2>/dev/null || true)" = "$wanted" ] && return
  rm -rf "$wheels"; mkdir -p "$wheels"
  .venv/bin/pip download -q --only-binary=:all: --python-version 3.13 -d "$wheels" -r "$libraries"
  echo "$wanted" > "$wheels/.requirements"
}

[ "$(id -u)" = 0 ] || { echo "matrix: only root may build and enter the Debian root; run this as root." >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "matrix: debootstrap is missing; 'make setup' installs it on Debian." >&2; exit 1; }
[ "$(cat "$ROOT/.segbaro" 2>/dev/null || true)" = "$STAMP" ] || build_root
mount_proc
trap 'umount "$ROOT/proc"' EXIT
fetch_wheels requirements-test.txt "$WHEELS"
fetch_wheels scripts/pythons/3.13.txt "$WHEELS-newest"
rm -rf "$ROOT/srv/main" "$ROOT/srv/wheels" "$ROOT/srv/wheels-newest" "$ROOT/srv/shared"; mkdir -p "$ROOT/srv/main" "$ROOT/srv/shared"
cp -r "$WHEELS" "$WHEELS-newest" "$ROOT/srv"
git ls-files -z --cached --others --exclude-standard | xargs -0 --no-run-if-empty ls -d 2>/dev/null | tar -c -T - | tar -x -C "$ROOT/srv/main"
unmount_left  # disks of tests whose run was killed
rm -rf --one-file-system "$ROOT/tmp"; mkdir -m 1777 "$ROOT/tmp"  # what earlier runs left is soon as large as the root
# Copied, not mounted: whoever removes the root must never reach the data through it.
if [ -d ../shared/data ]; then cp -r ../shared/data "$ROOT/srv/shared/data"; fi
mkdir -p -m 700 "$ROOT/run/segbaro"
inside XDG_RUNTIME_DIR=/run/segbaro QT_QPA_PLATFORM=offscreen /srv/main/scripts/matrix_inside.sh ${SEGBARO_TESTS:-}
