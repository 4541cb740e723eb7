"""A real qgis_process with the plugin as it is in this checkout, on a profile of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parent
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


class InterruptedProcess(QgisProcess):
    """One that runs a command as soon as the algorithm has a place to write to; `{pid}` is the process."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        plugin = folder / "plugins" / "interrupting"
        plugin.mkdir()
        shutil.copy(HERE / "interrupting.py", plugin / "__init__.py")
        about = "[general]\nname=Interrupting\nversion=1\nqgisMinimumVersion=3.40\nhasProcessingProvider=yes\n"
        (plugin / "metadata.txt").write_text(about, "utf-8")
        (settings,) = (folder / "profile").rglob("QGIS3.ini")
        settings.write_text(settings.read_text("utf-8") + "interrupting=true\n", "utf-8")

    def interrupt(self, command: str, id: str, inputs: Mapping[str, object]) -> subprocess.CompletedProcess[str]:
        """A run of an algorithm with the command in its middle."""
        return subprocess.run(
            ["qgis_process", "--json", "run", f"segbaro:{id}", "-"],
            input=json.dumps({"inputs": inputs}),
            env={**self.environment, "SEGBARO_TEST_COMMAND": command},
            preexec_fn=_with_default_signals,
            capture_output=True,
            text=True,
            check=False,
        )


def _with_default_signals() -> None:
    """The tests may run where signals are ignored, as in the background or under nohup, and children inherit that."""
    for one in (signal.SIGINT, signal.SIGHUP):
        signal.signal(one, signal.SIG_DFL)
