"""Dialogs of algorithms in the real desktop: a batch, several at once, closed too early, and without the plugin."""

from __future__ import annotations

import pytest
from desktop import seen_in_desktop


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What was seen of each."""
    found = seen_in_desktop("inside_dialogs.py", tmp_path_factory.mktemp("dialogs"))
    assert "failed" not in found, found["failed"]
    return found


def test_a_batch_of_five_rows_gives_five_results(seen) -> None:
    batch = seen["batch"]
    assert batch["files"] == {f"measures_{year}.gpkg": 5 for year in range(2019, 2024)}
    assert (batch["errors"], batch["left"]) == ([], 0)


def test_run_pressed_twice_at_once_runs_once_and_later_once_more(seen) -> None:
    assert seen["twice"]["runs"] == [1, 2]
    assert (seen["twice"]["count"], seen["twice"]["errors"]) == (2, [])


def test_two_dialogs_run_side_by_side(seen) -> None:
    assert seen["two"] == {"fine": [True, True], "count": 2, "errors": [], "left": 0}


@pytest.mark.parametrize("how", ["button", "Esc"])
def test_a_dialog_closed_while_it_runs_still_gives_its_layer_and_goes(seen, how) -> None:
    assert seen["closed"][how] == {"layers": {"Segregationsmått": 5}, "errors": []}


@pytest.mark.parametrize("how", ["open", "running", "closed", "batch"])
def test_unloading_the_plugin_ends_its_dialogs_and_runs(seen, how) -> None:
    assert seen["unloaded"][how] == {"left": 0, "tasks": 0, "provider": False, "errors": []}


def test_unloading_the_plugin_ends_the_loading_of_the_sample(seen) -> None:
    assert seen["sample"] == {"left": 0, "tasks": 0, "provider": False, "errors": []}


def test_a_batch_that_loads_its_layers_loads_them_finished(seen) -> None:
    assert seen["loading batch"] == {"layers": 2, "styled": [True] * 2, "told": [True] * 2, "errors": [], "left": 0}


@pytest.mark.parametrize("id", ["createlayout", "exportatlas", "report"])
def test_cancel_ends_a_run_of_pages_and_nothing_is_made(seen, id) -> None:
    assert seen["cancelled pages"][id] == {"boxes": 1, "runs": 1, "made": [], "left": 0, "errors": []}
