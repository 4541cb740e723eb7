"""Ctrl+C and other ways to end qgis_process in the middle of a run: it says so, and leaves everything as it was."""

from __future__ import annotations

import subprocess

import pytest
from example_areas import areas_in
from example_runs import attempt, call
from examples import EXAMPLES
from folder_contents import layers_in, names_in
from qgis.core import QgsApplication

ENDS = ("SIGINT", "SIGTERM", "SIGHUP")
CASES = [("SIGINT", id) for id in sorted(EXAMPLES)] + [(end, "report") for end in ENDS[1:]]
SAID = "Cancelled. Unfinished outputs were not written"


def kill(end: str) -> str:
    return f"kill -s {end.removeprefix('SIG')} {{pid}}"


def require_said_once(done: subprocess.CompletedProcess[str]) -> None:
    assert done.returncode > 0, done.stderr  # a negative one would be a crash
    assert SAID in done.stderr
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize(("end", "id"), CASES)
def test_ended_in_the_middle_it_says_so_and_the_earlier_result_is_there(
    provider, interrupted_process, folder, tmp_path, end, id
) -> None:
    given = areas_in("gpkg", folder) if EXAMPLES[id].areas else None
    into = tmp_path / "made"
    assert isinstance(attempt(id, call(id, folder, given, into=into)), dict)
    before, names = layers_in(into), names_in(into)
    require_said_once(interrupted_process.interrupt(kill(end), id, call(id, folder, given, into=into)))
    assert layers_in(into) == before
    assert names_in(into) == names


def test_a_ready_model_too(interrupted_process, sample, tmp_path) -> None:
    inputs = {
        "INPUT": f"{sample / 'areas.gpkg'}|layername=deso",
        "TABLE": str(sample / "indicators.csv"),
        "FIELD": "low_standard_2023",
        "OUTPUT": str(tmp_path / "made.gpkg"),
    }
    require_said_once(interrupted_process.interrupt(kill("SIGINT"), "tabletomap", inputs))
    assert list(tmp_path.iterdir()) == []


def test_in_a_dialog_or_script_a_cancelled_run_is_no_error(provider, folder, tmp_path) -> None:
    """There `platform` is the desktop or a script; QGIS shows an error in red, and Cancel is none."""
    from made_layers import Cancelled

    assert QgsApplication.platform() != "qgis_process"
    assert attempt("readtable", call("readtable", folder, into=tmp_path / "made"), Cancelled()) == {}
