"""Each dialog of the dock's tab Analyses in the real desktop, opened, filled with the sample and run by the mouse."""

from __future__ import annotations

import pytest
from desktop import seen_in_desktop
from sample_values import VALUES

from segbaro_plugin.processing.provider import ALGORITHMS
from tests.servers.example_services import boundaries, fetched, statistics

KNOWN = [algorithm.ID for algorithm in ALGORITHMS]
MAY_BE_EMPTY = ["Inte omräknat"]
WITHOUT_PLACES = {"PLACES_OUTPUT"}
"""What the dialogs offer at first and is only made where a layer of places is chosen."""


@pytest.fixture(scope="module")
def seen(provider: object, tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What the runs gave."""
    services = {"SEGBARO_STATISTICS": statistics(), "SEGBARO_BOUNDARIES": boundaries(), "SEGBARO_FETCHED": fetched()}
    found = seen_in_desktop("inside_analyses.py", tmp_path_factory.mktemp("analyses"), more=services)
    assert "failed" not in found, found["failed"]
    return found


@pytest.mark.parametrize("id", KNOWN)
def test_it_has_values_for_the_sample(id) -> None:
    assert id in VALUES, f"say in sample_values.py what a person fills in for {id}"


@pytest.mark.parametrize("outputs", ["defaults", "all"])
@pytest.mark.parametrize("id", VALUES)
def test_run_gives_the_result_and_no_error(seen, id, outputs) -> None:
    run = seen[outputs][id]
    assert run["errors"] == []
    assert run["fine"]
    made = {**run["layers"], **run["files"]}
    assert made, "nothing came of it"
    assert [name for name, size in made.items() if not size] in ([], MAY_BE_EMPTY)
    assert set(run["missing"]) <= (WITHOUT_PLACES if outputs == "defaults" else set())


@pytest.mark.parametrize("id", VALUES)
def test_a_dialog_that_is_closed_is_gone(seen, id) -> None:
    assert seen["defaults"][id]["left"] == 0
