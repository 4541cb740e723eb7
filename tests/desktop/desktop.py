"""Starts the real QGIS desktop under Xvfb with the built plugin, on a fresh profile, Swedish by default."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
ENABLED = """[PythonPlugins]
segbaro_plugin=true
"""
SETTINGS = """[locale]
overrideFlag=true
userLocale={language}
[app]
askToSaveMemoryLayers=false
[qgis]
askToSaveProjectChanges=false
checkVersion=false
"""
SECONDS = 280
SCREEN = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"]


def seen_in_desktop(
    script: str, folder: Path, *, language: str = "sv", more: Mapping[str, str] | None = None
) -> dict[str, object]:
    """What a script of this folder saw in the desktop with the built plugin; it writes it to SEGBARO_SEEN as JSON."""
    assert (ROOT / "build" / "segbaro_plugin").is_dir(), "the plugin is not built; run make build"
    environment = {"QGIS_PLUGINPATH": str(ROOT / "build"), **(more or {})}
    return seen_in_profile(script, folder, ENABLED, environment, language)


def seen_in_profile(
    script: str, folder: Path, enabled: str, environment: Mapping[str, str], language: str = "sv"
) -> dict[str, object]:
    """The same in a profile with these plugins enabled, and with variables of its own."""
    assert shutil.which("xvfb-run"), "the real desktop needs xvfb; make setup installs it"
    settings = folder / "profiles" / "test" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(enabled + SETTINGS.format(language=language), encoding="utf-8")
    (folder / "run").mkdir(mode=0o700)
    qgis = ["qgis", "--profiles-path", str(folder), "--profile", "test", "--nologo"]
    done = subprocess.run(
        [*SCREEN, "timeout", "--kill-after=5", str(SECONDS), *qgis, "--code", str(Path(__file__).with_name(script))],
        env={**_environment(folder), **environment}, timeout=SECONDS + 20, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (folder / "seen.json").exists(), done.stderr[-3000:]
    return json.loads((folder / "seen.json").read_text("utf-8"))


def _environment(folder: Path) -> dict[str, str]:
    others = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH")}
    return {
        **others,
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "LANG": "C.UTF-8",
        "SEGBARO_SEEN": str(folder / "seen.json"),
        "PYTHONPATH": os.pathsep.join(str(ROOT / "tests" / name) for name in ("desktop", "processing")),
    }
