"""The built plugin in the real QGIS desktop: what it brings, and that it leaves nothing behind."""

from __future__ import annotations

import pytest
from desktop import seen_in_desktop


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What the desktop looked like with the plugin, without it and with it again."""
    return seen_in_desktop("inside.py", tmp_path_factory.mktemp("desktop"))


def test_the_plugin_loads_with_its_menu_entries_dock_and_provider(seen) -> None:
    assert "failed" not in seen, seen["failed"]
    loaded = seen["loaded"]
    assert loaded["provider"]
    assert loaded["docks"] == ["Segregationsbarometern"]
    assert len(loaded["actions"]) == 4
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
