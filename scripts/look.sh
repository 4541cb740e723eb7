#!/usr/bin/env bash
# The real desktop under Xvfb on a fresh profile, Swedish if nothing else is said, driven by scripts/look_start.py; pictures land in build/look.
# LOOK_THEME="Night Mapping" and LOOK_SCALE=2 show it dark and on a fine screen; LOOK_OUT takes another folder.
# LOOK_STEPS=look_join shows the join assistant instead of the dock, LOOK_LOCALE=en in English.
set -euo pipefail
cd "$(dirname "$0")/.."
OUT=${LOOK_OUT:-$PWD/build/look}
rm -rf "$OUT"; mkdir -p "$OUT/profile/profiles/look/QGIS"; mkdir -p -m 700 "$OUT/run"
cat > "$OUT/profile/profiles/look/QGIS/QGIS3.ini" <<INI
[PythonPlugins]
segbaro_plugin=true

[UI]
UITheme=${LOOK_THEME:-default}

[app]
askToSaveMemoryLayers=false

[locale]
overrideFlag=true
userLocale=${LOOK_LOCALE:-sv}

[qgis]
askToSaveProjectChanges=false
checkVersion=false
INI
unset QT_QPA_PLATFORM QGIS_CUSTOM_CONFIG_PATH
export QGIS_PLUGINPATH=$PWD/build XDG_RUNTIME_DIR=$OUT/run LANG=C.UTF-8 SEGBARO_LOOK=$OUT
export QT_SCALE_FACTOR=${LOOK_SCALE:-1}
SCREEN=$(awk "BEGIN { print int(1520 * $QT_SCALE_FACTOR) \"x\" int(880 * $QT_SCALE_FACTOR) \"x24\" }")
timeout ${LOOK_TIMEOUT:-420} xvfb-run -a -s "-screen 0 $SCREEN -dpi 96" \
  qgis --profiles-path "$OUT/profile" --profile look --nologo --code scripts/look_start.py > "$OUT/log" 2>&1 || true
if [ "$(cat "$OUT/result" 2>/dev/null)" != ok ]; then tail -n 40 "$OUT/log" >&2; exit 1; fi
ls "$OUT"/*.png
