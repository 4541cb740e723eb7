"""A real qgis_process with the plugin as it is in this checkout, on a profile of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class QgisProcess:
    """Runs algorithms in a process of their own, with JSON in and JSON out."""

    def __init__(self, folder: Path, language: str = "en") -> None:
        plugin = folder / "plugins" / "segbaro_plugin"
        shutil.copytree(ROOT / "segbaro_plugin", plugin, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(ROOT / "resources", plugin / "resources")
        shutil.copy(ROOT / "metadata.txt", plugin)
        (folder / "run").mkdir(mode=0o700)
        settings = folder / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(
            f"[locale]\noverrideFlag=true\nuserLocale={language}\n[PythonPlugins]\nsegbaro_plugin=true\n", "utf-8"
        )
        self.environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "QGIS_PLUGINPATH": str(plugin.parent),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        }

    def call(self, *words: str, given: str = "") -> subprocess.CompletedProcess[str]:
        """qgis_process with these words, and `given` on stdin."""
        return subprocess.run(
            ["qgis_process", *words], input=given, env=self.environment, capture_output=True, text=True, check=False
        )

    def run(self, algorithm: str, **inputs: object) -> dict[str, object]:
        """The results of an algorithm of Segbaro."""
        done = self.call("--json", "run", f"segbaro:{algorithm}", "-", given=json.dumps({"inputs": inputs}))
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)["results"]

    def algorithms(self) -> dict[str, str]:
        """The names of Segbaro's algorithms by their ids."""
        listed = json.loads(self.call("--json", "list").stdout)["providers"]["segbaro"]["algorithms"]
        return {id: told["name"] for id, told in listed.items()}
