"""A run that is killed leaves inputs and earlier results as they were; the next one takes its drafts away."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from example_runs import attempt, call
from folder_contents import layers_in, names_in, snapshot
from large_index import index

from segbaro_plugin.layers.outputs.draft_folders import make_draft_folder

HERE = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize("id", ["joinindicators", "socioeconomicindex", "report", "exportatlas"])
def test_killed_at_ten_moments_inputs_and_earlier_results_are_as_they_were(provider, folder, tmp_path, id) -> None:
    into = tmp_path / "made"
    attempt(id, call(id, folder, into=into))
    inputs, before, names = snapshot(folder), layers_in(into), names_in(into)
    script = [sys.executable, str(HERE / "killed.py"), id, str(folder), str(into)]
    done = subprocess.run(script, capture_output=True, text=True, check=False, timeout=200)
    assert done.stdout.split()[-1:] == ["10"], done.stderr[-2000:]
    assert snapshot(folder) == inputs
    assert layers_in(into) == before
    assert isinstance(attempt(id, call(id, folder, into=into)), dict)
    assert names_in(into) == names  # what the killed runs left is taken away by the next


def test_what_another_run_is_making_stays(provider, many, tmp_path) -> None:
    running = make_draft_folder(tmp_path, tmp_path / "other.csv")
    index(many, str(tmp_path / "made.gpkg"))
    assert running.is_dir()
