#!/usr/bin/env bash
# The real desktop under Xvfb on a fresh Swedish profile, driven by scripts/look_start.py; pictures land in build/look.
set -euo pipefail
cd "$(dirname "$0")/.."
OUT=$PWD/build/look
rm -rf "$OUT"; mkdir -p "$OUT/profile/profiles/look/QGIS"; mkdir -p -m 700 "$OUT/run"
cat > "$OUT/profile/profiles/look/QGIS/QGIS3.ini" <<'INI'
[PythonPlugins]
segbaro_plugin=true

[app]
askToSaveMemoryLayers=false

[locale]
overrideFlag=true
userLocale=sv

[qgis]
askToSaveProjectChanges=false
checkVersion=false
INI
unset QT_QPA_PLATFORM QGIS_CUSTOM_CONFIG_PATH
export QGIS_PLUGINPATH=$PWD/build XDG_RUNTIME_DIR=$OUT/run LANG=C.UTF-8 SEGBARO_LOOK=$OUT SEGBARO_SAMPLE=$PWD/resources/sample
timeout 120 xvfb-run -a -s "-screen 0 1920x1080x24" \
  qgis --profiles-path "$OUT/profile" --profile look --nologo --code scripts/look_start.py > "$OUT/log" 2>&1 || true
if [ "$(cat "$OUT/result" 2>/dev/null)" != ok ]; then tail -n 40 "$OUT/log" >&2; exit 1; fi
ls "$OUT"/*.png
