"""The built plugin in the real QGIS desktop under Xvfb, on a fresh Swedish profile."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SETTINGS = """[PythonPlugins]
segbaro_plugin=true
[locale]
overrideFlag=true
userLocale=sv
[qgis]
askToSaveProjectChanges=false
checkVersion=false
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What the desktop looked like with the plugin, without it and with it again."""
    assert shutil.which("xvfb-run"), "the real desktop needs xvfb; make setup installs it"
    assert (ROOT / "build" / "segbaro_plugin").is_dir(), "the plugin is not built; run make build"
    folder = tmp_path_factory.mktemp("desktop")
    settings = folder / "profiles" / "test" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS, encoding="utf-8")
    (folder / "run").mkdir(mode=0o700)
    environment = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH")}
    environment |= {
        "QGIS_PLUGINPATH": str(ROOT / "build"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "LANG": "C.UTF-8",
        "SEGBARO_SEEN": str(folder / "seen.json"),
    }
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"]
    desktop = [
        "timeout",
        "--kill-after=5",
        "100",
        "qgis",
        "--profiles-path",
        str(folder),
        "--profile",
        "test",
        "--nologo",
    ]
    done = subprocess.run(
        [*screen, *desktop, "--code", str(Path(__file__).with_name("inside.py"))],
        env=environment, timeout=120, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (folder / "seen.json").exists(), done.stderr[-3000:]
    return json.loads((folder / "seen.json").read_text("utf-8"))


def test_the_plugin_loads_with_its_menu_entry_dock_and_provider(seen) -> None:
    assert "failed" not in seen, seen["failed"]
    loaded = seen["loaded"]
    assert loaded["provider"]
    assert loaded["docks"] == ["Segregationsbarometern"]
    assert len(loaded["actions"]) == 2
    assert loaded["actions"][0] == "Segregationsbarometern"
    assert len(loaded["menu"]) == 1
    assert "segbaro:joinindicators" in loaded["algorithms"]


def test_the_action_shows_the_dock_and_its_button_opens_the_join_in_swedish(seen) -> None:
    assert seen["dock_shown"]
    assert seen["dialog"] == "Tabeller och områden - Koppla indikatorer till områden"


def test_the_menu_opens_the_join_assistant_which_unloading_takes_away(seen) -> None:
    assert seen["assistants"] == ["segbaroJoinAssistant"]
    assert all(bare["assistants"] == [] for bare in seen["unloaded"])


def test_unloading_leaves_no_trace(seen) -> None:
    for bare in seen["unloaded"]:
        assert not bare["provider"]
        assert bare["docks"] == bare["actions"] == bare["menu"] == []
        assert bare["toolbar"] == seen["loaded"]["toolbar"] - 1
        assert bare == seen["unloaded"][0]


def test_loading_again_brings_everything_back_once(seen) -> None:
    assert seen["reloaded"] == seen["loaded"]
