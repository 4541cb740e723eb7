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
        "280",
        "qgis",
        "--profiles-path",
        str(folder),
        "--profile",
        "test",
        "--nologo",
    ]
    done = subprocess.run(
        [*screen, *desktop, "--code", str(Path(__file__).with_name("inside.py"))],
        env=environment, timeout=300, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (folder / "seen.json").exists(), done.stderr[-3000:]
    return json.loads((folder / "seen.json").read_text("utf-8"))


def test_the_plugin_loads_with_its_menu_entries_dock_and_provider(seen) -> None:
    assert "failed" not in seen, seen["failed"]
    loaded = seen["loaded"]
    assert loaded["provider"]
    assert loaded["docks"] == ["Segregationsbarometern"]
    assert len(loaded["actions"]) == 3
    assert loaded["actions"][0] == "Segregationsbarometern"
    assert len(loaded["menu"]) == 1
    assert "segbaro:joinindicators" in loaded["algorithms"]


def test_the_action_shows_the_dock_and_its_button_opens_a_dialog_in_swedish_that_runs(seen) -> None:
    assert seen["dock_shown"]
    title = "Tabeller och områden - Kontrollera installationen"
    assert seen["dialog"] == {"title": title, "fine": True, "missing": 0, "gone": True}


def test_the_menu_opens_the_join_assistant_and_the_chooser_of_one_layer(seen) -> None:
    assert {"segbaroJoinAssistant", "segbaroLayerDialog"} <= set(seen["windows"])


def test_the_map_goes_to_areas_that_are_chosen_alone(seen) -> None:
    assert seen["went_to_place"]


def test_unloading_in_the_middle_of_everything_leaves_no_trace(seen) -> None:
    for bare in seen["unloaded"]:
        assert not bare["provider"]
        assert bare["docks"] == bare["actions"] == bare["menu"] == []
        assert bare["ours"] == bare["named"] == []
        assert bare["toolbar"] == seen["loaded"]["toolbar"] - 1


def _fonts_once(files: list[str]) -> list[str]:
    fonts = {file for file in files if file.endswith(".ttf")}
    return sorted([file for file in files if file not in fonts] + list(fonts))


@pytest.mark.parametrize("what", ["widgets", "all_actions", "functions", "connections", "files"])
def test_unloading_and_reloading_ten_times_piles_nothing_up(seen, what) -> None:
    """From the second time on: what QGIS, Processing and matplotlib make once and keep is there then.

    matplotlib keeps some fonts open for each thread that has drawn, up to a limit of its own: each counts once.
    """
    counted = [_fonts_once(bare[what]) if what == "files" else bare[what] for bare in seen["unloaded"]]
    assert len(counted) == 10
    assert counted[1:] == counted[1:2] * 9


def test_loading_again_brings_everything_back_once(seen) -> None:
    for what in ("provider", "algorithms", "docks", "actions", "menu", "toolbar", "functions", "ours", "named"):
        assert seen["reloaded"][what] == seen["loaded"][what], what


def test_without_the_project_no_file_of_a_layer_is_open(seen) -> None:
    assert [one for one in seen["empty"]["files"] if ".gpkg" in one or "segbaro" in one] == []
